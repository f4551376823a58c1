/** One typing error in each labelled text: danger is still heard, and hardly anything new is taken for it. */
import { describe, expect, test } from 'vitest'
import { withoutTypos } from '../../../machines/understand/typos.ts'
import { HARD_DANGER, HARD_NEAR_MISSES } from './danger.hard.ts'
import { MORE_DANGER, MORE_NEAR_MISSES } from './danger.more.ts'
import { DANGER, NEAR_MISSES } from './danger.ts'
import { VOICES_DANGER, VOICES_NEAR_MISSES } from './danger.voices.ts'
import { cried, missed } from './measures.ts'

const ALL_DANGER = [...DANGER, ...MORE_DANGER, ...HARD_DANGER, ...VOICES_DANGER]
const ALL_NEAR_MISSES = [...NEAR_MISSES, ...MORE_NEAR_MISSES, ...HARD_NEAR_MISSES, ...VOICES_NEAR_MISSES]

/** The key beside it. */
const BESIDE = new Map([...'qwertyuiopasdfghjklzxcvbnm'].map((key, at, all) => [key, all[at + 1] ?? 'n']))
const beside = (letter: string): string => BESIDE.get(letter.toLowerCase()) ?? 'e'

const ERRORS: Readonly<Record<string, (word: string, at: number) => string>> = {
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at) + word[at]! + word.slice(at),
  'two letters swapped': (word, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  'a letter exchanged': (word, at) => word.slice(0, at) + beside(word[at]!) + word.slice(at + 1),
  'a letter added': (word, at) => word.slice(0, at) + beside(word[at]!) + word.slice(at),
}

/** The text with the error in its longest word, at a place that differs from text to text. */
function withError(text: string, error: (word: string, at: number) => string, turn: number): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)]
  if (words.length === 0) return text
  const { 0: word, index } = words.reduce((a, b) => (b[0].length > a[0].length ? b : a))
  const at = 1 + ((turn * 7) % (word.length - 2))
  return text.slice(0, index) + error(word, at) + text.slice(index + word.length)
}

describe.each(Object.entries(ERRORS))('%s in the longest word', (_, error) => {
  test('danger is still heard', () => {
    const typed = ALL_DANGER.map(
      ([kind, text, given], turn) => [kind, withError(text, error, turn), given] as const,
    )
    const heard = 1 - missed(typed).length / typed.length
    expect(heard).toBeGreaterThanOrEqual(0.9)
  })
  test('what only sounds like danger is left alone', () => {
    const typed = ALL_NEAR_MISSES.map(
      ([soft, text, given], turn) => [soft, withError(text, error, turn), given] as const,
    )
    expect(cried(typed).length / typed.length).toBeLessThanOrEqual(0.015)
  })
})

test('danger is heard with any one error, 93 times in 100', () => {
  const typed = Object.values(ERRORS).flatMap((error) =>
    ALL_DANGER.map(([kind, text, given], turn) => [kind, withError(text, error, turn + 3), given] as const),
  )
  expect(1 - missed(typed).length / typed.length).toBeGreaterThanOrEqual(0.93)
})

test('real words stay as they are, words meant are put right', () => {
  expect(withoutTypos(' bill skynder sig om morgenen ')).toBe(' bill skynder sig om morgenen ')
  expect(withoutTypos(' han trker ike vjeret ')).toBe(' han treker ike vejret ')
})
