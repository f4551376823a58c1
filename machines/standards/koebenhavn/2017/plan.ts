/** Chapter 2.4: the overall action plan beside the treatment plan. */
import { neverAsk, type Rule, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { at, t } from './terms.ts'

export const plan: readonly Rule[] = [
  {
    id: 'KBH-2.4-a',
    topic: 'Treatment',
    title: t('En samlet plan', 'One overall plan'),
    cites: [at('2.4', 278, 281)],
    when: namedTreatment,
    then: [],
    text: t(
      'Du kan også få en plan, der samler al den hjælp, du får fra kommunen.',
      'You can also get a plan that gathers all the help you get from the municipality.',
    ),
  },
  {
    id: 'KBH-2.4-b',
    topic: 'Deadlines',
    title: t('Inden to måneder', 'Within two months'),
    cites: [at('2.4', 283, 284)],
    when: namedTreatment,
    then: [
      task(
        'Sæt en dato ved start: tilbyd en samlet handleplan inden 2 måneder.',
        'Set a date at the start: offer an overall action plan within 2 months.',
        { months: 2, from: 'start' },
      ),
    ],
    text: t(
      'Den samlede plan skal du have tilbud om i de første to måneder.',
      'You must be offered the overall plan in the first two months.',
    ),
  },
  {
    id: 'KBH-2.4-c',
    topic: 'Treatment',
    title: t('Planens emner', 'Topics of the plan'),
    cites: [at('2.4', 286, 308)],
    when: namedTreatment,
    then: [neverAsk('settledHome', 'selfSupporting', 'otherSocialProblems')],
    text: t(
      'Planen kan handle om familie, penge, arbejde og bolig, men det spørger vi ikke om her.',
      'The plan can be about family, money, work and housing, but we do not ask about that here.',
    ),
  },
  {
    id: 'KBH-2.4-d',
    topic: 'Staff',
    title: t('Planerne hænger sammen', 'The plans fit together'),
    cites: [at('2.4', 310, 314)],
    when: namedTreatment,
    then: [],
    text: t(
      'Vi sørger for, at dine planer passer sammen, så du ikke selv skal.',
      'We make sure that your plans fit together, so that you need not.',
    ),
  },
]
