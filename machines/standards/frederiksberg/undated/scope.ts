/** Introduction (section 1): what the standard is for, and where alcohol goes. */
import { all, any, is } from '../../../condition.ts'
import { alsoUnit, neverAsk, type Rule, task } from '../../../rule.ts'
import { alcohol, ownPath, treatmentWished } from '../../terms.ts'
import { asksForInformation, treatmentByName } from './paths.ts'

export const scope: readonly Rule[] = [
  {
    id: 'FRB-1-a',
    topic: 'Target',
    title: { da: 'Med navn eller anonymt', en: 'By name or anonymously' },
    cites: [{ section: '1', lines: [8, 10] }],
    when: any(all(ownPath, treatmentWished), treatmentByName, asksForInformation),
    then: [],
    text: {
      da: 'Du kan få behandling med navn, og den kan også gives anonymt.',
      en: 'You can get treatment by name, and it can also be given anonymously.',
    },
  },
  {
    id: 'FRB-1-b',
    topic: 'Alcohol',
    title: { da: 'Kun stoffer, ikke alkohol', en: 'Drugs only, not alcohol' },
    cites: [{ section: '1', lines: [11, 12] }],
    when: is('alcoholOnly', 'yes'),
    then: [],
    text: {
      da: 'Her får man hjælp til stoffer, og hjælp til alkohol er et andet sted.',
      en: 'Here you get help with drugs, and help with alcohol is in another place.',
    },
    readings: ['B-16'],
  },
  {
    id: 'FRB-1-c',
    topic: 'Alcohol',
    title: { da: 'Hjælp til alkohol', en: 'Help with alcohol' },
    cites: [{ section: '1', lines: [12, 14] }],
    when: is('alcoholOnly', 'yes'),
    // Another place takes it from here: what only treatment here would need is not asked about.
    then: [
      alsoUnit('alkoholafdelingen', 6),
      neverAsk('children', 'mentalDisorder', 'treatmentForm', 'provider'),
    ],
    text: {
      da: 'Er det kun alkohol, så gå lige til afdelingen på Peter Bangs Vej 24.',
      en: 'If it is alcohol only, go straight to the department at Peter Bangs Vej 24.',
    },
    heard: 'summary',
    readings: ['B-16', 'B-25'],
  },
  {
    id: 'B-16',
    topic: 'Alcohol',
    title: { da: 'Din ret, når det er alkohol', en: 'Your rights when it is alcohol' },
    cites: [],
    law: 'Sundhedsloven § 141',
    when: all(alcohol, treatmentWished),
    then: [
      task(
        'Kan personen nås, så giv ønsket videre til afdelingen på Peter Bangs Vej 24 med det samme. Hjælpen skal begynde senest på dag 14.',
        'If the person can be reached, pass the wish on to the department at Peter Bangs Vej 24 at once. Help must start by day 14.',
        { workingDay: 0, from: 'enquiry' },
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Hjælp til alkohol er gratis, kan være uden navn og skal begynde inden 14 dage.',
      en: 'Help with alcohol is free, can be without a name and must start within 14 days.',
    },
    heard: 'summary',
    readings: ['B-16'],
  },
]
