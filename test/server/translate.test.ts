/** What is typed is understood on the day it is where the person is. */
import { expect, it } from 'vitest'
import { NO_TIMES } from '../../server/case/times.ts'
import { translate } from '../../server/conversation/translate.ts'
import { answers, must, opened } from '../scenarios/walk.ts'

it('whoever turns 18 is 18 from midnight in Copenhagen', () => {
  let state = opened('gladsaxe')
  state = must(state, answers(state.context, 'asker', 'self'))
  state = must(state, answers(state.context, 'wish', 'advice'))
  const ageAt = (at: string) => {
    const say = { type: 'say', text: 'jeg er født den 23. november 2008' } as const
    return translate(state, say, at, NO_TIMES).events.flatMap((one) => ('given' in one ? one.given : []))
  }
  expect(ageAt('2026-11-22T22:30:00.000Z')).toEqual([{ fact: 'age', value: 17 }])
  expect(ageAt('2026-11-22T23:30:00.000Z')).toEqual([{ fact: 'age', value: 18 }])
})
