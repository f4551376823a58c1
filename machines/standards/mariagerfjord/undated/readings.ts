/** Where this document is silent or contradicts itself: the safest reading, under its own id. */
import { all, any, is, oneOf } from '../../../condition.ts'
import { appointment, ask, type Rule, route, task } from '../../../rule.ts'
import {
  alcohol,
  anonymousAdvice,
  anonymousTreatment,
  byName,
  namedTreatment,
  ownPath,
  self,
  treatmentWished,
} from '../../terms.ts'
import { silentOn, under15, wantsInformation } from './when.ts'

export const readings: readonly Rule[] = [
  {
    id: 'B-07',
    topic: 'Doctor',
    title: { da: 'Lægen er med navn', en: 'The doctor is by name' },
    cites: [],
    law: 'Sundhedsloven § 142',
    when: anonymousTreatment,
    then: [],
    text: {
      da: 'Du kan også få en gratis samtale med en læge, men den er med navn, og du må gerne sige nej.',
      en: 'You can also have a free talk with a doctor, but it is by name, and you may well say no.',
    },
    heard: 'receipt',
    readings: ['B-06', 'B-07'],
    // The receipt has room for it here.
    replaces: 'B-07',
  },
  {
    id: 'B-12',
    topic: 'Access',
    title: { da: 'Bor i en anden kommune', en: 'Lives in another municipality' },
    cites: [{ section: '1', lines: [41, 44] }],
    law: 'Serviceloven § 101; retssikkerhedsloven § 9',
    // The advice talk has no term of residence here (MFJ-1-b): only a wish for treatment leads home.
    when: all(is('residence', 'elsewhere'), treatmentWished),
    then: [route(5, 'elsewhere', 'anonymous')],
    text: {
      da: 'Behandling får du der, hvor du bor, men gode råd kan du også få her på 9711 3858.',
      en: 'Treatment you get where you live, but advice you can get here too on 9711 3858.',
    },
    heard: 'summary',
    readings: ['B-12'],
    replaces: 'NAT-R5',
  },
  {
    id: 'B-16',
    topic: 'Alcohol',
    title: { da: 'Når det kun er alkohol', en: 'When it is alcohol only' },
    cites: [{ section: '4', lines: [106, 107] }],
    law: 'Sundhedsloven § 141',
    when: alcohol,
    then: [
      task(
        'Standarden nævner ikke alkohol: find kommunens alkoholbehandling, og giv personen nummeret. Hjælpen er gratis, anonym om ønsket og begynder inden 14 dage.',
        'The standard does not mention alcohol: find the alcohol treatment of the municipality and give the person its number. The help is free, anonymous if wished, and starts within 14 days.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Hjælp til alkohol er gratis, kan være uden navn og begynder inden 14 dage. Ring til os på 9711 3858, så viser vi dig vej.',
      en: 'Help with alcohol is free, can be without a name and starts within 14 days. Call us on 9711 3858 and we show you the way.',
    },
    heard: 'summary',
    readings: ['B-16', 'B-57'],
  },
  {
    id: 'B-17',
    topic: 'Data',
    title: { da: 'Hvem der får noget at vide', en: 'Who is told anything' },
    cites: [{ section: '3', lines: [95, 96] }],
    law: 'Forvaltningsloven § 27; Barnets lov § 133',
    when: any(ownPath, all(self, alcohol), all(self, wantsInformation)),
    then: [],
    text: {
      da: 'Vi har tavshedspligt: familie, venner, chef og skole får ikke noget at vide af os uden dit ja. Kun hvis et barn eller en ung har det så svært, at vi skal handle, kan det være anderledes.',
      en: 'We keep confidence: family, friends, boss and school are told nothing by us without your yes. Only where a child or young person is so badly off that we must act may it be different.',
    },
    readings: ['B-10', 'B-17'],
    replaces: 'B-17',
  },
  {
    id: 'B-49',
    topic: 'Youth',
    title: { da: 'Under 15 år', en: 'Under 15' },
    cites: [
      { section: '1', lines: [41, 44] },
      { section: '2', lines: [64, 65] },
      { section: '4', lines: [101, 102] },
    ],
    when: all(ownPath, under15),
    then: [
      task(
        'Under 15 år: hold en samtale med gode råd hos visitatoren, og tilbyd SSP. Sig ikke nej.',
        'Under 15: hold an advice talk with the intake worker and offer SSP. Do not say no.',
      ),
    ],
    text: {
      da: 'Er du under 15 år, kan du altid få råd hos os og hos SSP.',
      en: 'If you are under 15 you can always get advice from us and from SSP.',
    },
    readings: ['B-49'],
  },
  {
    id: 'B-50',
    topic: 'Children',
    title: { da: 'Husk, før vi spørger om børn', en: 'Remember before we ask about children' },
    cites: [{ section: '14', lines: [390, 397] }],
    // MFJ-14-d comes with the choice of anonymity; before the question itself it is said again, on every way that asks.
    when: any(namedTreatment, all(alcohol, byName)),
    then: [],
    text: {
      da: 'Har du et barn under 18 år, får barnets kommune altid besked, når du går i behandling.',
      en: "If you have a child under 18, the child's municipality is always told when you enter treatment.",
    },
    heard: { before: 'children' },
    readings: ['B-50'],
  },
  {
    id: 'B-51',
    topic: 'Youth',
    title: { da: 'Under 18, med eller uden navn', en: 'Under 18, with or without a name' },
    cites: [
      { section: '2', lines: [68, 69] },
      { section: '5.3', lines: [186, 187] },
    ],
    // Said with the choice of anonymity: what a name leads to must be known before it is given.
    when: all(self, treatmentWished, is('minor', 'yes')),
    then: [],
    text: {
      da: 'Under 18 år kan du få råd uden navn, men behandling kræver et ja fra både dig og forældremyndigheden.',
      en: 'Under 18 you can get advice without a name, but treatment takes a yes from both you and whoever has custody.',
    },
    heard: { before: 'anonymous' },
    readings: ['B-51', 'B-70'],
  },
  {
    id: 'B-52',
    topic: 'Anon',
    title: { da: 'Mødes eller ringes ved', en: 'Meet or talk by phone' },
    cites: [{ section: '5.4', lines: [208, 211] }],
    // Under 18 the way to a first talk is kept as short as can be: times by phone stand among those offered.
    when: any(anonymousTreatment, all(anonymousAdvice, oneOf('minor', ['no', 'unsaid']))),
    then: [
      ask('talkForm'),
      task(
        'Byen er lille: aftal telefon eller en stille tid, og spørg ikke efter navn.',
        'The town is small: agree on phone or a quiet time, and do not ask for a name.',
      ),
    ],
    text: {
      da: 'Du kan tage samtalen i telefon, hvis det er mere trygt for dig.',
      en: 'You can take the talk by phone if that feels safer to you.',
    },
    readings: ['B-52'],
  },
  {
    id: 'B-53',
    topic: 'Anon',
    title: { da: 'Råd uden navn', en: 'Advice without a name' },
    cites: [{ section: '1', lines: [41, 44] }],
    law: 'Serviceloven § 10',
    when: anonymousAdvice,
    then: [appointment('anonymousTalk', 'none')],
    text: {
      da: 'Du kan få råd uden navn, så længe du vil, og din alder er lige meget.',
      en: 'You can get advice without a name for as long as you like, and your age does not matter.',
    },
    heard: 'summary',
    readings: ['B-53'],
  },
  {
    id: 'B-57',
    topic: 'Treatment',
    title: { da: 'Spørg visitatoren', en: 'Ask the intake worker' },
    cites: [{ section: '1', lines: [41, 44] }],
    when: silentOn,
    then: [
      task(
        'Standarden er tavs om hjælp efter behandling og om støtte til samtalen: tag det op, og lov intet på forhånd.',
        'The standard is silent on help after treatment and on support in talks: take it up and promise nothing beforehand.',
      ),
    ],
    text: {
      da: 'Der er ingen fast regel for det her, så visitatoren taler med dig om, hvad vi kan gøre.',
      en: 'There is no fixed rule for this, so the intake worker talks with you about what we can do.',
    },
    readings: ['B-57'],
  },
]
