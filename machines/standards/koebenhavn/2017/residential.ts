/** Chapter 3.2.4: what a residential stay must live up to. */
import { all, is } from '../../../condition.ts'
import { type Rule, task } from '../../../rule.ts'
import { adult } from '../../terms.ts'
import { at, residential, t } from './terms.ts'

export const residentialRules: readonly Rule[] = [
  {
    id: 'KBH-3.2.4-a',
    topic: 'Treatment',
    title: t('Tilsyn under opholdet', 'Oversight during the stay'),
    cites: [at('3.2.4', 496, 506)],
    when: residential,
    then: [
      task(
        'Lav en plan, besøg stedet, og tal med personen. Bed om status undervejs og til sidst.',
        'Make a plan, visit the place, and talk with the person. Ask for status underway and at the end.',
      ),
    ],
    text: t(
      'Under et ophold taler vi med dig og holder øje med, at du får det aftalte.',
      'During a stay we talk with you and see to it that you get what was agreed.',
    ),
  },
  {
    id: 'KBH-3.2.4-b',
    topic: 'Treatment',
    title: t('Ophold et andet sted', 'A stay at another place'),
    cites: [at('3.2.4', 508, 509)],
    when: all(residential, is('provider', 'other')),
    then: [
      task('Se efter, at stedet står på Tilbudsportalen.', 'Check that the place is on Tilbudsportalen.'),
    ],
    text: t(
      'Et ophold et andet sted kræver, at stedet står på tilbudsportalen.dk.',
      'A stay at another place requires that the place is on tilbudsportalen.dk.',
    ),
  },
  {
    id: 'KBH-3.2.4-c',
    topic: 'Treatment',
    title: t('Netværket', 'Netværket'),
    cites: [at('3.2.4', 511, 518)],
    when: all(residential, adult),
    then: [],
    text: t(
      'Fra 18 år kan du bo på vores eget sted, det hedder Netværket, og det er frivilligt.',
      'From 18 you can stay at our own place, it is called Netværket, and it is voluntary.',
    ),
  },
]
