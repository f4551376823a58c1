/** Chapter 2, figure 1: the six units. Which three serve which substances is read from the order of the figure (B-37). */
import { all, any } from '../../../condition.ts'
import { alsoUnit, type Rule } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import {
  adultOrUnsaid,
  at,
  referral,
  relativesAtCentre,
  SIX,
  t,
  turnsToOpioidUnits,
  turnsToOtherUnits,
} from './terms.ts'

export const units: readonly Rule[] = [
  {
    id: 'B-37',
    topic: 'Access',
    title: t('Vælg et andet sted', 'Choose another place'),
    cites: [at('2', 117, 120), at('2', 188)],
    when: any(all(any(namedTreatment, referral), adultOrUnsaid), relativesAtCentre),
    then: SIX.map((id) => alsoUnit(id, 20)),
    text: t(
      'Du må gerne vælge et andet af de seks steder, og ingen bliver sendt væk.',
      'You may choose another of the six places, and nobody is sent away.',
    ),
    readings: ['B-37'],
  },
  {
    id: 'KBH-2-e',
    topic: 'Contact',
    title: t('Hørsholmsgade', 'Hørsholmsgade'),
    cites: [at('2', 128, 136), at('2', 188)],
    when: turnsToOtherUnits,
    then: [alsoUnit('hoersholmsgade', 3)],
    text: t(
      'Hjælp til hash, kokain, speed og alkohol findes i Hørsholmsgade 20, 2200 København N, ring 33 17 80 40.',
      'Help with cannabis, cocaine, speed and alcohol is at Hørsholmsgade 20, 2200 København N, call 33 17 80 40.',
    ),
    readings: ['B-37'],
  },
  {
    id: 'KBH-2-f',
    topic: 'Contact',
    title: t('Nørre Voldgade', 'Nørre Voldgade'),
    cites: [at('2', 138, 146), at('2', 188)],
    when: turnsToOtherUnits,
    then: [alsoUnit('noerre-voldgade', 3)],
    text: t(
      'Hjælp til hash, kokain, speed og alkohol findes i Nørre Voldgade 15, første sal, ring 33 17 33 16.',
      'Help with cannabis, cocaine, speed and alcohol is at Nørre Voldgade 15, first floor, call 33 17 33 16.',
    ),
    readings: ['B-37'],
  },
  {
    id: 'KBH-2-g',
    topic: 'Contact',
    title: t('Spaniensgade', 'Spaniensgade'),
    cites: [at('2', 148, 156), at('2', 188)],
    when: turnsToOtherUnits,
    then: [alsoUnit('spaniensgade', 3)],
    text: t(
      'Hjælp til hash, kokain, speed og alkohol findes i Spaniensgade 25, 2300 København S, ring 33 17 86 00.',
      'Help with cannabis, cocaine, speed and alcohol is at Spaniensgade 25, 2300 København S, call 33 17 86 00.',
    ),
    readings: ['B-37'],
  },
  {
    id: 'KBH-2-h',
    topic: 'Contact',
    title: t('Prags Boulevard', 'Prags Boulevard'),
    cites: [at('2', 158, 166), at('2', 188)],
    when: turnsToOpioidUnits,
    then: [alsoUnit('prags-boulevard', 1)],
    text: t(
      'Hjælp til heroin, morfin og metadon findes på Prags Boulevard 55, 2300 København S, ring 33 17 84 70.',
      'Help with heroin, morphine and methadone is at Prags Boulevard 55, 2300 København S, call 33 17 84 70.',
    ),
    readings: ['B-37'],
  },
  {
    id: 'KBH-2-i',
    topic: 'Contact',
    title: t('Vigerslev Allé', 'Vigerslev Allé'),
    cites: [at('2', 168, 176), at('2', 188)],
    when: turnsToOpioidUnits,
    then: [alsoUnit('vigerslev-alle', 1)],
    text: t(
      'Hjælp til heroin, morfin og metadon findes på Vigerslev Allé 1A, 2450 København SV, ring 33 17 56 60.',
      'Help with heroin, morphine and methadone is at Vigerslev Allé 1A, 2450 København SV, call 33 17 56 60.',
    ),
    readings: ['B-37'],
  },
  {
    id: 'KBH-2-j',
    topic: 'Contact',
    title: t('Ørnevej', 'Ørnevej'),
    cites: [at('2', 178, 188)],
    when: turnsToOpioidUnits,
    then: [alsoUnit('oernevej', 1)],
    text: t(
      'Hjælp til heroin, morfin og metadon findes på Ørnevej 33-35, 2400 København NV, ring 33 17 85 40.',
      'Help with heroin, morphine and methadone is at Ørnevej 33-35, 2400 København NV, call 33 17 85 40.',
    ),
    readings: ['B-37'],
  },
]
