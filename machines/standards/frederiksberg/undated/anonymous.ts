/**
 * Anonymous help (section 10). The standard prints no terms for the group in København: its terms are likely ones and
 * never a reason to say no, only other social problems are (B-23).
 */
import { any, is, not, oneOf } from '../../../condition.ts'
import { alsoUnit, ask, condition, neverAsk, type Rule, task } from '../../../rule.ts'
import { anonymousTreatment, judged } from '../../terms.ts'
import { asksWithoutName, termsTried } from './paths.ts'

export const anonymous: readonly Rule[] = [
  {
    id: 'FRB-10-a',
    topic: 'Anon',
    title: { da: 'Anonyme råd hos FKRC', en: 'Anonymous advice at FKRC' },
    cites: [{ section: '10', lines: [169, 170] }],
    when: asksWithoutName,
    then: [alsoUnit('fkrc', 1), neverAsk('name', 'cpr', 'phone', 'email', 'digitalPost', 'safeContact')],
    text: {
      da: 'Hos FKRC på Peter Bangsvej 24 kan du få råd uden at sige, hvem du er.',
      en: 'At FKRC, Peter Bangsvej 24, you can get advice without saying who you are.',
    },
    heard: 'summary',
    readings: ['B-20', 'B-22'],
  },
  {
    id: 'FRB-10-b',
    topic: 'Anon',
    title: { da: 'Anonymt på rådhuset', en: 'Anonymously at the town hall' },
    cites: [{ section: '10', lines: [170, 170] }],
    when: asksWithoutName,
    then: [alsoUnit('raadhus', 2)],
    text: {
      da: 'Du kan også være anonym på rådhuset, men i Ungecentret skal du selv spørge, om det går an.',
      en: 'You can also be anonymous at the town hall, but at the youth centre you must ask if you can be.',
    },
    heard: 'receipt',
    readings: ['B-22'],
  },
  {
    id: 'FRB-10-c',
    topic: 'Anon',
    title: { da: 'Andre problemer: bedst med navn', en: 'Other problems: better by name' },
    cites: [{ section: '10', lines: [171, 172] }],
    when: termsTried,
    then: [condition(not(is('otherSocialProblems', 'yes')), 'no'), ask('otherSocialProblems')],
    text: {
      da: 'Har du også andre sociale problemer, kan vi hjælpe dig bedst, når vi ved, hvem du er.',
      en: 'If you also have other social problems, we can help you best when we know who you are.',
    },
    heard: { before: 'namedInstead' },
    readings: ['B-13'],
  },
  {
    id: 'FRB-10-d',
    topic: 'Anon',
    title: { da: 'Anonym gruppe i København', en: 'Anonymous group in København' },
    cites: [{ section: '10', lines: [173, 174] }],
    // Of everybody who wants treatment without a name: its first term is 18 years, though it is not printed here.
    when: judged,
    then: [
      condition(oneOf('occupation', ['job', 'nearLabourMarket', 'education']), 'person'),
      condition(any(not(is('substances', 'opioids')), is('wantsSubstitution', 'no')), 'person'),
      ask('occupation'),
      task(
        'Vilkårene for gruppen er Københavns, og den er fra 18 år. Hold samtalen alligevel, og afvis ingen alene på dem.',
        "The group's terms are København's, and it is from 18. Hold the talk anyway, and turn nobody away on them alone.",
      ),
    ],
    text: {
      da: 'Anonym behandling er en gruppe hos PAS i København. Den er nok for dig over 18 år med job eller studie, og uden medicin.',
      en: 'Anonymous treatment is a group at PAS in København. It is likely for you over 18 with work or studies, and without medicine.',
    },
    readings: ['B-13', 'B-23'],
  },
  {
    id: 'FRB-10-e',
    topic: 'Anon',
    title: { da: 'Intet navn og intet CPR-nummer', en: 'No name and no CPR number' },
    cites: [{ section: '10', lines: [174, 175] }],
    when: anonymousTreatment,
    then: [alsoUnit('pas', 9), neverAsk('name', 'cpr')],
    text: {
      da: 'Selve behandlingen er en gruppe hos PAS i København, og de gemmer ikke dit navn eller CPR.',
      en: 'The treatment itself is a group at PAS in København, and they do not record your name or CPR number.',
    },
    heard: 'summary',
    readings: ['B-23'],
  },
]
