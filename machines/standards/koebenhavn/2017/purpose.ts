/** Foreword and chapter 1: whom the standard speaks to, its aim, the 14 days and the doctor. */
import { any } from '../../../condition.ts'
import { ask, deadline, type Rule } from '../../../rule.ts'
import { namedTreatment, ownPath } from '../../terms.ts'
import { at, complaint, information, t, wishesTreatment } from './terms.ts'

export const purpose: readonly Rule[] = [
  {
    id: 'KBH-0-a',
    topic: 'Target',
    title: t('Gjaldt i 2017 og 2018', 'Held for 2017 and 2018'),
    cites: [at('0', 3, 12)],
    when: any(information, complaint),
    then: [],
    text: t(
      'Reglerne her gjaldt for 2017 og 2018, så navne, numre og steder kan være nye i dag.',
      'These rules held for 2017 and 2018, so names, numbers and places may be new today.',
    ),
    readings: ['B-36'],
  },
  {
    id: 'KBH-1.1-a',
    topic: 'Values',
    title: t('Gratis og frivilligt', 'Free and voluntary'),
    cites: [at('0', 14, 17), at('1', 54, 56), at('1.1', 64, 75)],
    when: any(ownPath, information),
    then: [],
    text: t(
      'Behandling er gratis og frivillig, og målet er at stoppe eller at bruge mindre.',
      'Treatment is free and voluntary, and the aim is to stop or to use less.',
    ),
    heard: 'receipt',
    readings: ['B-18', 'B-44'],
  },
  {
    id: 'KBH-1-a',
    topic: 'Target',
    title: t('Når stoffer skader', 'When drugs do harm'),
    cites: [at('1', 50, 52)],
    when: wishesTreatment,
    then: [],
    text: t(
      'Hjælpen er til dig, hvis stoffer fylder så meget, at det skader dig eller dine nære.',
      'Help is for you if drugs take up so much that it harms you or those close to you.',
    ),
  },
  {
    id: 'KBH-1.2-a',
    topic: 'Guarantee',
    title: t('I gang inden 14 dage', 'Under way within 14 days'),
    cites: [at('1.2', 79, 80)],
    when: namedTreatment,
    then: [deadline],
    text: t(
      'Din behandling skal være i gang senest 14 dage efter, at du bad om den.',
      'Your treatment must be under way no later than 14 days after you asked for it.',
    ),
    readings: ['B-03', 'B-04'],
  },
  {
    id: 'KBH-1.2-c',
    topic: 'Doctor',
    title: t('Tilbud om at tale med læge', 'Offer of a talk with a doctor'),
    cites: [at('1.2', 86)],
    when: wishesTreatment,
    then: [ask('wantsDoctor')],
    text: t(
      'Vil du have behandling, kan du også tale med en læge, men det sker med navn.',
      'If you want treatment you can also talk with a doctor, but that happens by name.',
    ),
    readings: ['B-06', 'B-07'],
    replaces: 'B-07',
  },
  {
    id: 'KBH-1.3-a',
    topic: 'Values',
    title: t('Byens mål', 'The goals of the city'),
    cites: [at('1.3', 92, 108)],
    when: information,
    then: [],
    text: t(
      'Byen vil have, at mindst halvdelen er stoppet eller bruger mindre, når de er færdige.',
      'The city wants at least half to have stopped or to use less when they finish.',
    ),
  },
]
