/** Sections 7 and 8.1 to 8.4: whom it is for, talks, groups, family, residential stay. */
import { all, any, is, not, oneOf } from '../../../condition.ts'
import { ask, type Rule, record, task } from '../../../rule.ts'
import { namedTreatment, relatives } from '../../terms.ts'
import { asksForInformation, centreByName, notMinor, ownHelp, residentialWished } from './paths.ts'

/** B-48: children are not asked about, so the offer to families is told to every adult by name. */
const adultByName = all(centreByName, notMinor)
/** Somebody close to an adult who uses takes part in it; for the parents of a young person it is not meant (B-34). */
const familyOffered = any(adultByName, all(relatives, is('asker', 'relative'), notMinor))

export const offers: readonly Rule[] = [
  {
    id: 'FDC-7-a',
    topic: 'Target',
    title: { da: 'Stoffer, alkohol eller begge dele', en: 'Drugs, alcohol or both' },
    cites: [{ section: '7', lines: [178, 181] }],
    when: all(ownHelp, is('wish', 'treatment')),
    then: [],
    text: {
      da: 'Behandling er for dig, hvis din brug af stoffer, alkohol eller begge dele kræver hjælp.',
      en: 'Treatment is for you if your use of drugs, alcohol or both needs help.',
    },
    readings: ['B-27'],
  },
  {
    id: 'FDC-7-b',
    topic: 'Target',
    title: { da: 'Råd, uanset hvor meget', en: 'Advice, however much it is' },
    cites: [{ section: '7', lines: [183, 184] }],
    when: all(
      not(is('asker', 'professional')),
      oneOf('wish', ['information', 'advice', 'moreTalks', 'unsure']),
      oneOf('route', ['anonymousAdvice', 'information', 'alcohol', 'relatives']),
    ),
    then: [],
    text: {
      da: 'Du kan få råd, uanset hvad du bruger, hvor meget det er, og hvor længe det har stået på.',
      en: 'You can get advice whatever you use, however much it is and however long it has gone on.',
    },
  },
  {
    id: 'FDC-7-c',
    topic: 'Target',
    title: { da: 'Hjælp til at holde fast', en: 'Help to hold on' },
    cites: [{ section: '7', lines: [186, 186] }],
    when: all(ownHelp, any(is('wish', 'aftercare'), is('changeWish', 'stayStopped'))),
    then: [ask('changeWish')],
    text: {
      da: 'Er du stoppet, kan du få støtte til at holde fast.',
      en: 'If you have stopped, you can get support to hold on.',
    },
  },
  {
    id: 'FDC-8.1-a',
    topic: 'Treatment',
    title: { da: 'Samtaler alene', en: 'Talks one to one' },
    cites: [{ section: '8.1', lines: [194, 198] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Du kan tale jævnligt med en behandler om dit forbrug, og hvordan du kan ændre det.',
      en: 'You can talk regularly with a practitioner about your use and how you can change it.',
    },
  },
  {
    id: 'FDC-8.2-a',
    topic: 'Treatment',
    title: { da: 'Hjælp i en gruppe', en: 'Help in a group' },
    cites: [{ section: '8.2', lines: [200, 203] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Du kan være i en gruppe med en behandler og andre, der står i det samme som dig.',
      en: 'You can be in a group with a practitioner and others in the same situation as you.',
    },
  },
  {
    id: 'FDC-8.3-a',
    topic: 'Relatives',
    title: { da: 'Hjælp til hele familien', en: 'Help for the whole family' },
    cites: [{ section: '8.3', lines: [206, 208] }],
    when: familyOffered,
    then: [],
    text: {
      da: 'Er der børn i familien, kan I få hjælp sammen, og er vi bange for et barn, skal vi handle.',
      en: 'If there are children in the family, you can get help together, and if we fear for a child, we must act.',
    },
    heard: { before: 'name' },
    readings: ['B-48'],
  },
  {
    id: 'FDC-8.3-b',
    topic: 'Relatives',
    title: { da: 'For forældre med børn under 18', en: 'For parents of children under 18' },
    cites: [{ section: '8.3', lines: [210, 211] }],
    when: adultByName,
    then: [],
    text: {
      da: 'Familiehjælp er for dig, der selv bruger stoffer eller alkohol og ser dit barn under 18 år.',
      en: 'Family help is for you who use drugs or alcohol yourself and see your child under 18.',
    },
    readings: ['B-34', 'B-48'],
  },
  {
    id: 'FDC-8.3-c',
    topic: 'Relatives',
    title: { da: 'Alene, som par eller som familie', en: 'Alone, as a couple or family' },
    cites: [{ section: '8.3', lines: [214, 216] }],
    when: familyOffered,
    then: [],
    text: {
      da: 'Som familie kan I tale med os en ad gangen, som par eller sammen med børnene.',
      en: 'As a family you can talk with us one by one, as a couple or together with the children.',
    },
  },
  {
    id: 'FDC-8.4-a',
    topic: 'Treatment',
    title: { da: 'Målet med et døgnophold', en: 'The aim of a residential stay' },
    cites: [{ section: '8.4', lines: [220, 221] }],
    when: residentialWished,
    then: [],
    text: {
      da: 'Med et døgnophold kan målet være at stoppe helt, få mere ro på eller mindske skaderne.',
      en: 'With a residential stay the aim may be to stop, to find more calm or to lessen harm.',
    },
  },
  {
    id: 'FDC-8.4-b',
    topic: 'Treatment',
    title: { da: 'Hvem et døgnophold er for', en: 'Whom a residential stay is for' },
    cites: [{ section: '8.4', lines: [224, 225] }],
    when: residentialWished,
    then: [
      task(
        'Vurder, om hele personens situation taler for et døgnophold.',
        'Judge whether the whole situation of the person speaks for a residential stay.',
      ),
    ],
    text: {
      da: 'Et døgnophold er for dig, når hele dit liv er meget presset, og en medarbejder vurderer det.',
      en: 'A residential stay is for you when your whole life is under strain, and staff judge that.',
    },
  },
  {
    id: 'FDC-8.4-c',
    topic: 'Treatment',
    title: { da: 'Et til tre måneder', en: 'One to three months' },
    cites: [{ section: '8.4', lines: [228, 230] }],
    when: residentialWished,
    then: [],
    text: {
      da: 'Et døgnophold varer typisk 1 til 3 måneder, og vi ser på, hvordan det går, midtvejs og til sidst.',
      en: 'A residential stay usually lasts 1 to 3 months, and we look at how it goes midway and at the end.',
    },
  },
  {
    id: 'FDC-8.4-f',
    topic: 'Deadlines',
    title: { da: 'Op til otte uger for døgnophold', en: 'Up to eight weeks for residential' },
    cites: [{ section: '8.4', lines: [232, 233] }],
    when: all(namedTreatment, is('treatmentForm', 'residential')),
    then: [
      record(
        'De 8 uger gælder kun svaret om døgnophold, ikke de 14 dage.',
        'The 8 weeks are for the decision on a residential stay only, not for the 14 days.',
      ),
    ],
    text: {
      da: 'Svar om et døgnophold kan tage op til 8 uger, men anden hjælp begynder stadig inden 14 dage.',
      en: 'A decision on a residential stay can take up to 8 weeks, but other help still starts within 14 days.',
    },
    heard: { before: 'provider' },
    readings: ['B-29'],
  },
]
