/** Where alcohol alone belongs. */
import { all, atLeast, is, not } from '../../../condition.ts'
import { type Rule, route } from '../../../rule.ts'
import { t } from './terms.ts'

/**
 * The youth group takes in alcohol alone (B-60), so the national route for it holds from 25 only. With the age left open
 * nobody is sent on: the centre talks with the person and finds out.
 */
const alcoholFrom25 = all(is('alcoholOnly', 'yes'), atLeast('age', 25))

export const alcoholRoutes: readonly Rule[] = [
  {
    id: 'NAT-R4-GLX',
    topic: 'Alcohol',
    title: t('Alkohol alene fra 25 år, uden navn', 'Alcohol alone from 25, without a name'),
    cites: [],
    law: 'Sundhedsloven § 141',
    when: all(alcoholFrom25, not(is('path', 'named'))),
    then: [route(4, 'alcohol', 'anonymous')],
    text: t(
      'Hjælp til alkohol er gratis, kan være anonym og begynder inden 14 dage.',
      'Help with alcohol is free, can be anonymous and starts within 14 days.',
    ),
    readings: ['B-16', 'B-60'],
    replaces: 'NAT-R4',
  },
  {
    id: 'NAT-R4N-GLX',
    topic: 'Alcohol',
    title: t('Alkohol alene fra 25 år, med navn', 'Alcohol alone from 25, by name'),
    cites: [],
    law: 'Sundhedsloven § 141',
    when: all(alcoholFrom25, is('path', 'named')),
    then: [route(4, 'alcohol', 'named')],
    text: t(
      'Hjælp til alkohol er gratis og begynder inden 14 dage.',
      'Help with alcohol is free and starts within 14 days.',
    ),
    readings: ['B-16', 'B-60'],
    replaces: 'NAT-R4N',
  },
]
