/** Purpose and goals (section 3) and target group (section 4). */
import { all, any, is, oneOf, under } from '../../../condition.ts'
import { ask, type Rule, task, unit } from '../../../rule.ts'
import { adult, byName, minor, ownPath, relatives, self, treatmentWished, unnamed } from '../../terms.ts'
import { asksForInformation, from15to17, treatmentByName } from './paths.ts'

const treatmentAsked = any(all(ownPath, treatmentWished), treatmentByName)
/** Somebody of ours will talk with this person, who may then speak of children, with a name or without. */
const talksWithUs = all(
  self,
  oneOf('route', ['anonymousAdvice', 'anonymousTreatment', 'namedTreatment', 'ownCaseworker']),
)

export const purpose: readonly Rule[] = [
  {
    id: 'FRB-3-a',
    topic: 'Treatment',
    title: { da: 'Stoppe, skære ned eller mindre skade', en: 'Stop, cut down or less harm' },
    cites: [{ section: '3', lines: [56, 58] }],
    when: any(treatmentAsked, asksForInformation),
    then: [],
    text: {
      da: 'Du vælger selv, om målet er at stoppe, skære ned eller undgå skader.',
      en: 'You choose yourself whether the goal is to stop, cut down or avoid harm.',
    },
  },
  {
    id: 'FRB-3-b',
    topic: 'Treatment',
    title: { da: 'En plan ud fra hele livet', en: 'A plan for your whole life' },
    cites: [{ section: '3', lines: [59, 63] }],
    when: treatmentByName,
    then: [],
    text: {
      da: 'Vi ser på hele dit liv og på det, du selv vil, og så lægger vi en plan sammen.',
      en: 'We look at your whole life and at what you want, and then we make a plan together.',
    },
  },
  {
    id: 'FRB-3-d',
    topic: 'Values',
    title: { da: 'Hvad hjælpen skal føre til', en: 'What the help is for' },
    cites: [{ section: '3', lines: [64, 72] }],
    when: any(treatmentByName, asksForInformation),
    then: [],
    text: {
      da: 'Hjælpen skal give flere kræfter, et bedre liv og mere styr på brugen af stoffer.',
      en: 'The help should give more strength, a better life and more control over the use of drugs.',
    },
  },
  {
    id: 'FRB-3-c',
    topic: 'Children',
    title: { da: 'Vi skal sige til om børn', en: 'Our duty about children' },
    cites: [{ section: '3', lines: [72, 75] }],
    when: talksWithUs,
    unless: all(byName, is('children', 'none')),
    then: [ask('children')],
    text: {
      da: 'Vi har pligt til at sige til, hvis et barn under 18 år kan have brug for hjælp.',
      en: 'We have a duty to report it if a child under 18 may need help.',
    },
    heard: { before: 'children' },
    readings: ['B-10'],
  },
  {
    id: 'B-10',
    topic: 'Children',
    title: { da: 'Børn, når du er anonym', en: 'Children where you are anonymous' },
    cites: [{ section: '3', lines: [72, 75] }],
    // Children are not asked about here, but the person's own words may speak of them: the duty is said before these.
    when: all(talksWithUs, unnamed),
    then: [],
    text: {
      da: 'Vi spørger ikke om børn her, men hører vi om et barn, der kan have brug for hjælp, har vi pligt til at sige til.',
      en: 'We do not ask about children here, but if we hear of a child who may need help, we have a duty to report it.',
    },
    heard: { before: 'message' },
    readings: ['B-10', 'B-17'],
  },
  {
    id: 'FRB-4-a',
    topic: 'Target',
    title: { da: 'Behandling fra 18 år', en: 'Treatment from 18' },
    cites: [{ section: '4', lines: [78, 79] }],
    when: all(treatmentByName, adult),
    then: [ask('age')],
    text: {
      da: 'Fra 18 år kan du få behandling, når du selv synes, at stoffer er et problem.',
      en: 'From 18 you can get treatment when you yourself feel that drugs are a problem.',
    },
    readings: ['B-01', 'B-27'],
  },
  {
    id: 'FRB-4-b',
    topic: 'Target',
    title: { da: 'Mest til dem, stoffer skader', en: 'Mainly for those drugs harm' },
    cites: [{ section: '4', lines: [79, 82] }],
    when: all(treatmentByName, adult),
    then: [
      task(
        'Vurder behovet i samtalen. Chatten har ikke målt, hvor afhængig personen er.',
        'Judge the need in the talk. The chat has not measured how dependent the person is.',
      ),
    ],
    text: {
      da: 'Hjælpen er især til dig, hvis stoffer skader dig eller dem, du holder af.',
      en: 'The help is mainly for you if drugs harm you or those you care about.',
    },
  },
  {
    id: 'FRB-4-c',
    topic: 'Youth',
    title: { da: 'Behandling fra 15 til 17 år', en: 'Treatment from 15 to 17' },
    cites: [{ section: '4', lines: [83, 83] }],
    when: all(treatmentAsked, from15to17),
    then: [unit('fkrc', 7)],
    text: {
      da: 'Er du 15 til 17 år, kan du med navn få behandling hos FKRC.',
      en: 'If you are 15 to 17, you can get treatment at FKRC by name.',
    },
    heard: { before: 'namedInstead' },
    readings: ['B-19', 'B-20', 'B-23', 'B-26'],
  },
  {
    id: 'B-20',
    topic: 'Youth',
    title: { da: 'Under 15 år', en: 'Under 15' },
    cites: [
      { section: '2', lines: [45, 46] },
      { section: '4', lines: [83, 83] },
    ],
    when: all(talksWithUs, under(15)),
    then: [
      task(
        'Under 15 år nævner standarden ingen behandling: hold samtalen, tænk Familieafdelingen med, lov intet, og sig ikke nej.',
        'Under 15 the standard names no treatment: hold the talk, think of the family department, promise nothing, and do not say no.',
      ),
    ],
    text: {
      da: 'Under 15 år kan du altid få råd, og vi taler med dig, før vi taler med dine forældre.',
      en: 'Under 15 you can always get advice, and we talk with you before we talk with your parents.',
    },
    heard: { before: 'wantsDoctor' },
    readings: ['B-20', 'B-26'],
  },
  {
    id: 'FRB-4-d',
    topic: 'Youth',
    title: { da: 'Råd uden behandling', en: 'Advice without treatment' },
    cites: [{ section: '4', lines: [83, 85] }],
    when: all(ownPath, from15to17),
    then: [],
    text: {
      da: 'Er du 15 til 17 år, kan FKRC give dig råd og finde ud af, hvad der kan hjælpe, også uden behandling.',
      en: 'If you are 15 to 17, FKRC can advise you and find out what can help, also without treatment.',
    },
    readings: ['B-26'],
  },
  {
    id: 'FRB-4-e',
    topic: 'Youth',
    title: { da: 'Støtte til familien', en: 'Support for the family' },
    cites: [{ section: '4', lines: [85, 87] }],
    when: any(all(self, byName, minor), all(relatives, minor)),
    then: [
      task(
        'Inddrag Familieafdelingen, når den, du taler med, er med på det. Lov ingen bestemt støtte.',
        'Involve the family department once the person you talk with agrees. Promise no particular support.',
      ),
    ],
    text: {
      da: 'Familieafdelingen kan måske støtte dig og din familie, når den har talt med jer.',
      en: 'The family department may be able to support you and your family once it has talked with you.',
    },
    readings: ['B-20'],
  },
]
