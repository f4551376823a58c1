/** Chapters 3.3.5 to 3.4: mental disorder, disability, what is registered and who is told. */
import { all, any } from '../../../condition.ts'
import { alsoUnit, type Rule, record, task } from '../../../rule.ts'
import { alcohol, namedTreatment, ownPath } from '../../terms.ts'
import { adultOrUnsaid, at, needsSupport, seriousMind, t, troubledMind } from './terms.ts'

export const health: readonly Rule[] = [
  {
    id: 'KBH-3.3.5-a',
    topic: 'Dual',
    title: t('Vi afviser dig ikke', 'We do not turn you away'),
    cites: [at('3.3.5', 588, 589)],
    when: troubledMind,
    then: [],
    text: t(
      'Vi må ikke afvise dig, fordi du også har en psykisk lidelse.',
      'We may not turn you away because you also have a mental disorder.',
    ),
  },
  {
    id: 'KBH-3.3.5-b',
    topic: 'Dual',
    title: t('Psykiatrien må heller ikke', 'Nor may psychiatry'),
    cites: [at('3.3.5', 586), at('3.3.5', 589, 591)],
    when: seriousMind,
    then: [],
    text: t(
      'Psykiatrien må heller ikke afvise dig, fordi du bruger stoffer.',
      'Nor may psychiatry turn you away because you use drugs.',
    ),
  },
  {
    id: 'KBH-3.3.5-c',
    topic: 'Dual',
    title: t('Vejen til psykiatrien', 'The way to psychiatry'),
    cites: [at('3.3.5', 593, 594)],
    when: troubledMind,
    then: [],
    text: t(
      'Du kan selv søge hjælp i psykiatrien, eller lægen hos os kan henvise dig.',
      'You can seek help in psychiatry yourself, or the doctor with us can refer you.',
    ),
  },
  {
    id: 'KBH-3.3.5-d',
    topic: 'Dual',
    title: t('Én fælles plan', 'One shared plan'),
    cites: [at('3.3.5', 595, 597)],
    when: seriousMind,
    then: [
      task(
        'Kontakt koordinatoren, hvis en fælles plan med regionen er nødvendig.',
        'Contact the coordinator if a shared plan with the region is needed.',
      ),
    ],
    text: t(
      'Har du det meget svært, kan alle omkring dig lave én fælles plan.',
      'If things are very hard, everyone around you can make one shared plan.',
    ),
  },
  {
    id: 'KBH-3.3.6-a',
    topic: 'Cognitive',
    title: t('Støtte fra Handicapcentret', 'Support from the disability centre'),
    cites: [at('3.3.6', 602, 603)],
    when: needsSupport,
    then: [
      task(
        'Har personen sagt ja, så ring til Handicapcenter København før det første møde, og gå med over.',
        'If the person agrees, call Handicapcenter København before the first meeting, and go along.',
      ),
    ],
    text: t(
      'Handicapcentret kan støtte dig, hvis du har svært ved at forstå eller huske ting.',
      'The disability centre can support you if you find it hard to understand or remember things.',
    ),
    readings: ['B-46'],
  },
  {
    id: 'KBH-3.3.6-b',
    topic: 'Contact',
    title: t('Borgercenter Handicap', 'Borgercenter Handicap'),
    cites: [at('3.3.6', 605, 609)],
    when: needsSupport,
    then: [alsoUnit('handicapcenter', 9)],
    text: t(
      'Støtte ved handicap kan du få på Thoravej 29, 2400 København NV, ring 33 17 88 00.',
      'Borgercenter Handicap is at Thoravej 29, 2400 København NV, call 33 17 88 00.',
    ),
    readings: ['B-46'],
  },
  {
    id: 'KBH-3.3.6-c',
    topic: 'Cognitive',
    title: t('En form, du kan bruge', 'A form you can use'),
    cites: [at('3.3.6', 611, 614)],
    when: needsSupport,
    then: [
      task(
        'Handicap er aldrig en grund til at sige nej. Find en form, der passer.',
        'Disability is never a reason to say no. Find a form that fits.',
      ),
    ],
    text: t(
      'Behandling kan være svær at følge, så vi finder en form, som du kan bruge.',
      'Treatment can be hard to follow, so we find a form that you can use.',
    ),
    readings: ['B-46'],
  },
  {
    id: 'KBH-3.3.6-d',
    topic: 'Cognitive',
    title: t('Råd i klare ord', 'Advice in clear words'),
    cites: [at('3.3.6', 616, 618)],
    when: needsSupport,
    then: [
      task(
        'Tal kort og klart, og hold samtalen sammen med Handicapcentret.',
        'Speak briefly and clearly, and hold the talk with the disability centre.',
      ),
    ],
    text: t(
      'Du kan få råd hos os i korte, klare ord, sammen med dem, der støtter dig.',
      'You can get advice with us in short, clear words, together with those who support you.',
    ),
    readings: ['B-46'],
  },
  {
    id: 'KBH-3.4-a',
    topic: 'Data',
    title: t('Dit forløb bliver noteret', 'Your course is registered'),
    cites: [at('3.4', 623, 624)],
    when: namedTreatment,
    then: [],
    text: t(
      'Med navn bliver dit forløb skrevet ind hos os, og går du i U-turn, sker det der.',
      'By name your course is registered with us, and if you go to U-turn it is done there.',
    ),
    readings: ['B-14'],
  },
  {
    id: 'KBH-3.4-b',
    topic: 'Data',
    title: t('Du siger ja eller nej', 'You say yes or no'),
    cites: [at('3.4', 626, 627)],
    when: namedTreatment,
    then: [
      task(
        'Spørg om samtykke ved start: partnere og register hver for sig.',
        'Ask for consent at the start: partners and register separately.',
      ),
      record('Samtykke: partnere ja/nej, register ja/nej', 'Consent: partners yes/no, register yes/no'),
    ],
    text: t(
      'Når du starter, spørger vi, om vi må dele noget om dig med andre og med et register.',
      'When you start we ask whether we may share something about you with others and with a register.',
    ),
    readings: ['B-14'],
  },
  {
    id: 'B-17',
    topic: 'Data',
    title: t('Hvem der får noget at vide', 'Who is told anything'),
    cites: [at('3.4', 626, 627)],
    law: 'Forvaltningsloven § 27; Barnets lov § 133',
    when: all(any(ownPath, alcohol), adultOrUnsaid),
    then: [],
    text: t(
      'Uden dit ja siger vi intet om dig til familie, job eller andre, men mangler et barn støtte, skal vi handle.',
      'Without your yes we tell family, work or others nothing about you, but if a child lacks support we must act.',
    ),
    readings: ['B-10', 'B-17', 'B-48'],
    replaces: 'B-17',
  },
]
