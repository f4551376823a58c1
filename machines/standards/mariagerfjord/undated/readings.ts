/** Where this document is silent or contradicts itself: the safest reading, under its own id. */
import { all, any, is, oneOf } from '../../../condition.ts'
import { appointment, ask, type Rule, route, task } from '../../../rule.ts'
import {
  alcohol,
  anonymousAdvice,
  anonymousTreatment,
  namedTreatment,
  ownPath,
  treatmentWished,
} from '../../terms.ts'
import { under15 } from './when.ts'

export const readings: readonly Rule[] = [
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
      da: 'Behandling får du der, hvor du bor, men gode råd kan du også få her.',
      en: 'Treatment you get where you live, but advice you can get here too.',
    },
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
        'Standarden nævner ikke alkohol: giv vejen videre til gratis hjælp, anonymt om ønsket, inden 14 dage.',
        'The standard does not mention alcohol: show the way to free help, anonymous if wished, within 14 days.',
      ),
    ],
    text: {
      da: 'Er det kun alkohol, kan du ringe til os på 9711 3858, så viser vi dig vej.',
      en: 'If it is alcohol only, call us on 9711 3858 and we show you the way.',
    },
    heard: 'summary',
    readings: ['B-16', 'B-57'],
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
        'Under 15 år: giv råd ved visitatoren og med SSP. Sig ikke nej.',
        'Under 15: give advice through the intake worker and with SSP. Do not say no.',
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
    // MFJ-14-d comes with the choice of anonymity; whoever never met that question hears the same here.
    when: namedTreatment,
    then: [],
    text: {
      da: 'Har du et barn under 18 år, får barnets kommune besked, når du går i behandling.',
      en: "If you have a child under 18, the child's municipality is told when you enter treatment.",
    },
    heard: { before: 'children' },
    readings: ['B-50'],
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
    when: all(ownPath, any(is('wish', 'aftercare'), is('cognitiveSupport', 'yes'))),
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
