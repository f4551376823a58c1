/** Introduction (section 1): what the standard is for, and where alcohol goes. */
import { all, any, is } from '../../../condition.ts'
import { alsoUnit, type Rule } from '../../../rule.ts'
import { ownPath, treatmentWished } from '../../terms.ts'
import { treatmentByName } from './paths.ts'

export const scope: readonly Rule[] = [
  {
    id: 'FRB-1-a',
    topic: 'Target',
    title: { da: 'Med navn eller anonymt', en: 'By name or anonymously' },
    cites: [{ section: '1', lines: [8, 10] }],
    when: any(all(ownPath, treatmentWished), treatmentByName),
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
    then: [alsoUnit('alkoholafdelingen', 6)],
    text: {
      da: 'Hjælp til alkohol får man direkte på Peter Bangs Vej 24. Den er gratis, kan være anonym og begynder inden 14 dage.',
      en: 'For help with alcohol, go straight to Peter Bangs Vej 24. It is free, can be anonymous and starts within 14 days.',
    },
    heard: 'summary',
    readings: ['B-16', 'B-25'],
  },
]
