/** Chapter 2.5: free choice of place, and its limits. */
import { all } from '../../../condition.ts'
import { ask, type Rule } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { at, choosesFreely, moreThanOutpatient, t } from './terms.ts'

export const freeChoice: readonly Rule[] = [
  {
    id: 'KBH-2.5-a',
    topic: 'FreeChoice',
    title: t('Samme slags hjælp', 'The same kind of help'),
    cites: [at('1.2', 82, 84), at('2.5', 319, 322)],
    when: choosesFreely,
    then: [],
    text: t(
      'Du kan vælge et andet godkendt sted, hvis hjælpen er af samme slags og passer til planen.',
      'You can choose another approved place if the help is of the same kind and fits the plan.',
    ),
  },
  {
    id: 'KBH-2.5-b',
    topic: 'FreeChoice',
    title: t('Ikke ophold i stedet for samtaler', 'No stay instead of talks'),
    cites: [at('2.5', 324, 326)],
    when: all(choosesFreely, moreThanOutpatient),
    then: [],
    text: t(
      'Er du tilbudt samtaler, kan du ikke frit vælge et ophold i stedet.',
      'If you are offered talks, you cannot freely choose a stay instead.',
    ),
  },
  {
    id: 'KBH-2.5-c',
    topic: 'FreeChoice',
    title: t('Kun steder på listen', 'Only places on the list'),
    cites: [at('2.5', 331)],
    when: choosesFreely,
    then: [],
    text: t(
      'Du kan kun vælge mellem steder, der står på tilbudsportalen.dk.',
      'You can only choose between places listed on tilbudsportalen.dk.',
    ),
  },
  {
    id: 'KBH-2.5-d',
    topic: 'FreeChoice',
    title: t('Du har frit valg', 'You have free choice'),
    cites: [at('2.5', 333)],
    when: namedTreatment,
    then: [ask('provider')],
    text: t(
      'Du har frit valg, så du må også vælge et andet godkendt sted end vores eget.',
      'You have free choice, so you may also choose another approved place than ours.',
    ),
    heard: { before: 'provider' },
  },
]
