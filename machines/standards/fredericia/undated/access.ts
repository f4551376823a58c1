/** Sections 9 to 11: payment, access, the talk it begins with, the 14 days. */
import { all, any, is, oneOf } from '../../../condition.ts'
import { appointment, ask, deadline, neverAsk, type Rule, record, task, unit } from '../../../rule.ts'
import { anonymousAdvice, minor, namedTreatment, self, treatmentWished } from '../../terms.ts'
import { asksForInformation, centreByName, guaranteed, residentialWished } from './paths.ts'

export const access: readonly Rule[] = [
  {
    id: 'FDC-9-a',
    topic: 'Payment',
    title: { da: 'Det er gratis', en: 'It is free' },
    cites: [{ section: '9', lines: [252, 253] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Behandlingen er gratis, når vi vurderer, at den er for dig.',
      en: 'The treatment is free when we judge that it is for you.',
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-9-b',
    topic: 'Payment',
    title: { da: 'To afgørelser om døgnophold', en: 'Two decisions on a residential stay' },
    cites: [{ section: '9', lines: [253, 255] }],
    when: all(namedTreatment, is('treatmentForm', 'residential')),
    then: [
      task(
        'Træf to afgørelser: en om opholdet og en om behandlingen. Svar senest 8 uger efter ansøgningen, og giv anden hjælp senest på dag 14.',
        'Make two decisions: one on the stay and one on the treatment. Answer by 8 weeks after the application, and give other help by day 14.',
        { days: 14, from: 'wish' },
        { weeks: 8, from: 'enquiry' },
      ),
    ],
    text: {
      da: 'Ved et døgnophold får du to afgørelser: en om at bo der og en om din behandling.',
      en: 'For a residential stay you get two decisions: one on living there and one on your treatment.',
    },
  },
  {
    id: 'FDC-9-c',
    topic: 'Payment',
    title: { da: 'Mad og bolig på døgnophold', en: 'Food and lodging on a stay' },
    cites: [{ section: '9', lines: [257, 260] }],
    when: residentialWished,
    then: [neverAsk('selfSupporting')],
    text: {
      da: 'På et døgnophold betaler du selv for mad og for at bo der, men vi spørger ikke om penge her.',
      en: 'On a residential stay you pay for food and lodging, but we do not ask about money here.',
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-10-a',
    topic: 'Contact',
    title: { da: 'Fredericia Rusmiddelcenter', en: 'Fredericia Rusmiddelcenter' },
    cites: [{ section: '10', lines: [264, 267] }],
    when: oneOf('route', [
      'anonymousAdvice',
      'namedTreatment',
      'alcohol',
      'relatives',
      'referral',
      'information',
    ]),
    then: [unit('rusmiddelcenter', 2)],
    text: {
      da: 'Du kan gå til Fredericia Rusmiddelcenter, og kommunens hjemmeside viser, hvornår der er åbent, og hvornår du kan ringe.',
      en: "You can turn to Fredericia Rusmiddelcenter, and the municipality's website shows when it is open and when to call.",
    },
    readings: ['B-30'],
  },
  {
    id: 'FDC-10-b',
    topic: 'Access',
    title: { da: 'Kom direkte til os', en: 'Come straight to us' },
    cites: [{ section: '10', lines: [264, 265] }],
    when: all(self, any(namedTreatment, anonymousAdvice)),
    then: [ask('namedInstead')],
    text: {
      da: 'Med navn kan du få behandling hos os i Fredericia, og ingen skal sende dig hertil først.',
      en: 'By name you can get treatment with us in Fredericia, and nobody has to send you here first.',
    },
    heard: { before: 'namedInstead' },
  },
  {
    id: 'FDC-10-c',
    topic: 'Visitation',
    title: { da: 'Første samtale i Åben Rådgivning', en: 'First talk in Åben Rådgivning' },
    cites: [{ section: '10', lines: [269, 271] }],
    when: centreByName,
    then: [unit('aaben-raadgivning', 1), appointment('visitation', 'guarantee'), neverAsk('children')],
    text: {
      da: 'Den første samtale er i Åben Rådgivning, og den er grundlaget for din hjælp.',
      en: 'The first talk is in Åben Rådgivning, and your help builds on it.',
    },
    heard: 'receipt',
    readings: ['B-04', 'B-27', 'B-48'],
  },
  {
    id: 'FDC-10-d',
    topic: 'Access',
    title: { da: 'Vejledning, hvis du får nej', en: 'Guidance if not granted' },
    cites: [{ section: '10', lines: [274, 275] }],
    when: any(is('verdict', 'no'), is('wish', 'complaint')),
    then: [
      task(
        'Tilbyd vejledning om, hvad personen ellers kan få.',
        'Offer guidance on what else the person can get.',
      ),
    ],
    text: {
      da: 'Får du ikke det, du søger, kan du få vejledning om andre veje.',
      en: 'If you do not get what you seek, you can get guidance on other ways.',
    },
  },
  {
    id: 'FDC-11-a',
    topic: 'Guarantee',
    title: { da: 'Tilbud inden 14 dage', en: 'An offer within 14 days' },
    cites: [{ section: '11', lines: [279, 282] }],
    when: guaranteed,
    then: [deadline],
    text: {
      da: 'Du får et tilbud inden 14 dage efter, at du først skrev, uanset din alder, og hvad du bruger.',
      en: 'You get an offer within 14 days after you first wrote, whatever your age and whatever you use.',
    },
    readings: ['B-02', 'B-03', 'B-04', 'B-28', 'B-29'],
  },
  {
    id: 'FDC-11-b',
    topic: 'Youth',
    title: { da: 'Under 18: tid inden 14 dage', en: 'Under 18: a time within 14 days' },
    cites: [{ section: '11', lines: [283, 286] }],
    when: all(self, minor, treatmentWished, any(namedTreatment, anonymousAdvice)),
    then: [
      task(
        'Vurder i samtalen, om den unge er dækket af den særlige garanti, og hvem der skal sige ja. Med navn gælder dag 14 imens.',
        'Judge in the talk whether the special guarantee covers the young person and who must approve. By name day 14 holds meanwhile.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Med navn får du tid inden 14 dage, og du hører, hvem der skal sige ja, før vi taler med dine forældre.',
      en: 'By name you get a time within 14 days, and you hear who has to say yes before we talk with your parents.',
    },
    heard: { before: 'wantsDoctor' },
    readings: ['B-26', 'B-28', 'B-70'],
  },
  {
    id: 'FDC-11-c',
    topic: 'Youth',
    title: { da: 'Unge kan altid få hjælp', en: 'Young people can always get help' },
    cites: [{ section: '11', lines: [283, 289] }],
    when: all(
      minor,
      oneOf('route', ['anonymousAdvice', 'namedTreatment', 'alcohol', 'relatives', 'referral']),
    ),
    // The unit makes age a question on every way on: advice alone would otherwise never learn that somebody is 15.
    then: [
      unit('aaben-raadgivning', 1),
      task(
        'Tænk støtte fra børne- og ungeområdet med.',
        'Consider support from the child and family service too.',
      ),
    ],
    text: {
      da: 'Unge under 18 år kan altid få hjælp af kommunen, også når problemerne er mindre.',
      en: 'Young people under 18 can always get help from the municipality, also with smaller problems.',
    },
    readings: ['B-28'],
  },
  {
    id: 'FDC-11-d',
    topic: 'Visitation',
    title: { da: 'Når du begynder', en: 'When you begin' },
    cites: [{ section: '11', lines: [291, 296] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Når du begynder, finder du og en behandler ud af, hvad du vil ændre, og hvordan.',
      en: 'When you begin, you and a practitioner find out what you want to change, and how.',
    },
  },
  {
    id: 'FDC-11-e',
    topic: 'Treatment',
    title: { da: 'En plan, der hænger sammen', en: 'A plan that holds together' },
    cites: [{ section: '11', lines: [299, 303] }],
    when: namedTreatment,
    then: [
      task(
        'Byg planen på det, I finder ud af sammen, og hold hjælpen samlet.',
        'Build the plan on what you find out together, and keep the help coordinated.',
      ),
      record('Planen vurderes løbende.', 'The plan is reassessed along the way.'),
    ],
    text: {
      da: 'I laver en plan sammen, og din behandler sørger for, at hjælpen hænger sammen.',
      en: 'You make a plan together, and your practitioner sees to it that the help holds together.',
    },
  },
]
