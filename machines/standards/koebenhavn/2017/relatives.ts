/** Chapter 3.3.4: advice for those close to somebody who uses drugs. */
import { all, any, is, under } from '../../../condition.ts'
import { alsoUnit, appointment, ask, course, neverAsk, type Rule } from '../../../rule.ts'
import { relatives } from '../../terms.ts'
import { at, parentOfYoung, t } from './terms.ts'

/** A parent who did not give the age hears of the groups all the same. */
const perhapsOfYoung = all(relatives, is('asker', 'parent'), any(under(25), is('minor', 'unsaid')))

export const relativesRules: readonly Rule[] = [
  {
    id: 'KBH-3.3.4-a',
    topic: 'Relatives',
    title: t('Råd til dig, der er tæt på', 'Advice for those close by'),
    cites: [at('3.3.4', 574, 575)],
    when: relatives,
    then: [appointment('relativesTalk', 'none'), neverAsk('name', 'phone', 'email', 'cpr')],
    text: t(
      'Du kan få gratis råd og støtte, om du er partner, mor, far, ven eller kollega.',
      'You can get free advice and support, whether you are a partner, mother, father, friend or colleague.',
    ),
    heard: 'summary',
    readings: ['B-12', 'B-17'],
  },
  {
    id: 'KBH-3.3.4-b',
    topic: 'Relatives',
    title: t('Forældre til unge under 25', 'Parents of under-25s'),
    cites: [at('3.3.4', 577)],
    when: perhapsOfYoung,
    then: [
      ask('age'),
      alsoUnit('uturn', 30),
      course('gruppe for forældre i U-turn', 'group for parents in U-turn'),
      ask('course'),
    ],
    text: t(
      'Er dit barn under 25, kan du få samtaler eller gå i en kort gruppe i U-turn.',
      'If your child is under 25 you can have talks or join a short group in U-turn.',
    ),
    heard: 'receipt',
    readings: ['B-38'],
  },
  {
    id: 'KBH-3.3.4-c',
    topic: 'Relatives',
    title: t('Barnet behøver ikke gå der', 'Your child need not go there'),
    cites: [at('3.3.4', 577, 579)],
    when: parentOfYoung,
    then: [],
    text: t(
      'Det gælder også, selv om dit barn ikke går i U-turn, og du kan ringe på 82 56 23 00.',
      'That holds even if your child does not go to U-turn, and you can call 82 56 23 00.',
    ),
    heard: 'receipt',
  },
]
