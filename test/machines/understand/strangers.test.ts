/** Danger in other people's words: what was missed when first measured stays heard. */
import { expect, test } from 'vitest'
import { STRANGERS_DANGER, STRANGERS_NEAR_MISSES } from './danger.strangers.ts'
import { cried, missed } from './measures.ts'

test('danger is heard in other people’s words', () => {
  expect(missed(STRANGERS_DANGER)).toEqual([])
})
test('of what only sounds like it, one past wish beside a "now" is still cried', () => {
  expect(cried(STRANGERS_NEAR_MISSES)).toEqual([
    '"Before five years I wanted to die, now I have a good life" → suicide',
  ])
})
