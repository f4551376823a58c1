/** Chapters 8–10: plans made together, taking part, and what it costs. */
import { any } from '../../../condition.ts'
import { type Rule, task } from '../../../rule.ts'
import { anonymousTreatment, namedTreatment } from '../../terms.ts'
import {
  freeChoiceWished,
  hasCase,
  namedOrAsked,
  referral,
  residentialWished,
  wantsInformation,
} from './when.ts'

export const plans: readonly Rule[] = [
  {
    id: 'MFJ-8-a',
    topic: 'Staff',
    title: { da: 'Sammen med din rådgiver', en: 'Together with your adviser' },
    cites: [{ section: '8', lines: [295, 299] }],
    when: hasCase,
    then: [
      task(
        'Når personen har sagt ja: ring til rådgiveren, og aftal og skriv ned, hvem der gør hvad.',
        "Once the person has agreed: call the person's adviser, and agree and write down who does what.",
      ),
    ],
    text: {
      da: 'Har du en rådgiver i kommunen, aftaler vi alle sammen, hvem der gør hvad.',
      en: 'If you have an adviser in the municipality, we all agree on who does what.',
    },
    readings: ['B-56'],
  },
  {
    id: 'MFJ-8-b',
    topic: 'Deadlines',
    title: { da: 'En plan sammen med dig', en: 'A plan made with you' },
    cites: [{ section: '8', lines: [301, 303] }],
    when: namedTreatment,
    then: [
      task(
        'Lav behandlingsplanen med personen. Sæt dato for opfølgning senest 5 måneder efter start.',
        'Make the treatment plan with the person. Set a date for follow-up no later than five months after the start.',
        { months: 5, from: 'start' },
      ),
    ],
    text: {
      da: 'Vi laver en plan med dig og ser på den igen, før der er gået fem måneder.',
      en: 'We make a plan with you and look at it again before five months have passed.',
    },
  },
  {
    id: 'MFJ-8-c',
    topic: 'Data',
    title: { da: 'Kun med dit ja', en: 'Only with your yes' },
    cites: [{ section: '8', lines: [306, 308] }],
    when: namedTreatment,
    then: [
      task(
        'Spørg ved den første samtale om samtykke til at kontakte rådgiveren i Specialrådgivningen eller Jobcentret. Kontakt dem lige efter et ja.',
        'Ask at the first talk for consent to contact the adviser in Specialrådgivningen or the job centre. Contact them right after a yes.',
      ),
    ],
    text: {
      da: 'Siger du ja, taler vi tidligt med din rådgiver i kommunen eller på jobcentret. Uden dit ja gør vi det ikke.',
      en: 'If you agree we talk early with your adviser in the municipality or job centre. Without your yes we do not.',
    },
    readings: ['B-56'],
  },
  {
    id: 'MFJ-8-d',
    topic: 'Staff',
    title: { da: 'Job eller skole bagefter', en: 'Work or school afterwards' },
    cites: [{ section: '8', lines: [311, 316] }],
    when: hasCase,
    then: [
      task(
        'Aftal opgaverne konkret, og få rådgiveren til tidligt at se på en plan mod skole eller job.',
        'Agree on concrete tasks and have the adviser look early at a plan toward school or work.',
      ),
    ],
    text: {
      da: 'Din rådgiver ser tidligt på, hvordan du kan komme videre med job eller skole.',
      en: 'Your adviser looks early at how you can move on with work or school.',
    },
  },
  {
    id: 'MFJ-8-e',
    topic: 'Staff',
    title: { da: 'Når personen er i fængsel', en: 'When the person is in prison' },
    cites: [{ section: '8', lines: [317, 320] }],
    when: referral,
    then: [
      task(
        'Kommer det fra Kriminalforsorgen, skal rådgiveren samle planerne, når de beder om det.',
        'If it comes from the prison service, the adviser must bring the plans together when they ask for it.',
      ),
    ],
    text: {
      da: 'Sidder man inde, lægger kommunen og Kriminalforsorgen en fælles plan.',
      en: 'If the person is in prison, the municipality and the prison service join their plans.',
    },
  },
  {
    id: 'MFJ-9-a',
    topic: 'Values',
    title: { da: 'Du er selv med', en: 'You take part yourself' },
    cites: [{ section: '9', lines: [325, 327] }],
    when: namedOrAsked,
    then: [],
    text: {
      da: 'Du er selv med, når planen bliver lavet, og når vi ser på, hvordan det går.',
      en: 'You take part when the plan is made and when we look at how it is going.',
    },
  },
  {
    id: 'MFJ-10-a',
    topic: 'Payment',
    title: { da: 'Det er gratis', en: 'It is free' },
    cites: [{ section: '10', lines: [331, 331] }],
    when: any(namedTreatment, anonymousTreatment, wantsInformation),
    then: [],
    text: {
      da: 'Hjælpen er gratis, når du bor i kommunen.',
      en: 'Treatment is free when you live in the municipality.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-10-b',
    topic: 'Payment',
    title: { da: 'Tal med os før et privat sted', en: 'Talk to us before going private' },
    cites: [{ section: '10', lines: [333, 334] }],
    when: freeChoiceWished,
    then: [],
    text: {
      da: 'Tal med os, før du går til et privat sted, for ellers skal du selv betale det hele.',
      en: 'Talk to us before you go to a private place, or else you must pay for it all yourself.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-10-c',
    topic: 'Payment',
    title: { da: 'Mad og bolig på ophold', en: 'Food and lodging on a stay' },
    cites: [{ section: '10', lines: [337, 339] }],
    when: residentialWished,
    then: [],
    text: {
      da: 'På et døgnophold koster mad og seng noget efter, hvad du har råd til, men hjælpen er gratis.',
      en: 'On a residential stay you pay something for food and lodging by your means, but not for treatment.',
    },
  },
]
