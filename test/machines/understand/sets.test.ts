/** The labelled sets: those the word lists were built on must be right throughout, those put aside nearly so. */
import { describe, expect, test } from 'vitest'
import {
  DANGER_ASIDE,
  NEAR_MISSES_ASIDE,
  VOICES_DANGER_ASIDE,
  VOICES_NEAR_MISSES_ASIDE,
} from './danger.aside.ts'
import { HARD_DANGER, HARD_NEAR_MISSES } from './danger.hard.ts'
import { MORE_DANGER, MORE_NEAR_MISSES } from './danger.more.ts'
import { DANGER, NEAR_MISSES } from './danger.ts'
import { VOICES_DANGER, VOICES_NEAR_MISSES } from './danger.voices.ts'
import { IDENTIFIED_ASIDE, UNIDENTIFIED_ASIDE } from './identifiers.aside.ts'
import { MORE_IDENTIFIED, MORE_UNIDENTIFIED } from './identifiers.more.ts'
import { IDENTIFIED, UNIDENTIFIED } from './identifiers.ts'
import { VOICES_IDENTIFIED, VOICES_UNIDENTIFIED } from './identifiers.voices.ts'
import {
  alarmedBy,
  cried,
  invented,
  misread,
  missed,
  takenForAnother,
  unfound,
  wronglySoft,
} from './measures.ts'
import { REPLIES_ASIDE } from './replies.aside.ts'
import { MORE_REPLIES } from './replies.more.ts'
import { REPLIES } from './replies.ts'
import { VOICES_REPLIES } from './replies.voices.ts'

const atMost = (share: number, of: readonly unknown[]) => Math.floor(share * of.length)

describe('the sets the word lists were built on', () => {
  test('every reply is read as it was meant', () => {
    expect(misread([...REPLIES, ...MORE_REPLIES, ...VOICES_REPLIES])).toEqual([])
  })
  test('no ordinary reply is taken for danger', () => {
    expect(alarmedBy([...REPLIES, ...MORE_REPLIES, ...REPLIES_ASIDE, ...VOICES_REPLIES])).toEqual([])
  })
  test('danger is heard, of its kind', () => {
    const all = [...DANGER, ...MORE_DANGER, ...HARD_DANGER, ...VOICES_DANGER]
    expect(missed(all)).toEqual([])
    expect(takenForAnother(all)).toEqual([])
  })
  test('what only sounds like danger is left alone, or answered gently', () => {
    const all = [...NEAR_MISSES, ...MORE_NEAR_MISSES, ...HARD_NEAR_MISSES, ...VOICES_NEAR_MISSES]
    expect(cried(all)).toEqual([])
    expect(wronglySoft(all)).toEqual([])
  })
  test('every identifier is found in its exact words, and nothing else is', () => {
    expect(unfound([...IDENTIFIED, ...MORE_IDENTIFIED, ...VOICES_IDENTIFIED])).toEqual([])
    expect(invented([...UNIDENTIFIED, ...MORE_UNIDENTIFIED, ...VOICES_UNIDENTIFIED])).toEqual([])
  })
})

describe('the sets put aside', () => {
  test('replies', () => {
    expect(misread(REPLIES_ASIDE).length).toBeLessThanOrEqual(atMost(0.05, REPLIES_ASIDE))
  })
  test('danger is missed less often than it is cried, and hardly ever', () => {
    const misses = missed(DANGER_ASIDE)
    expect(misses.length).toBeLessThanOrEqual(atMost(0.04, DANGER_ASIDE))
    expect(misses.length).toBeLessThanOrEqual(Math.max(cried(NEAR_MISSES_ASIDE).length, 0))
    expect(cried(NEAR_MISSES_ASIDE).length).toBeLessThanOrEqual(atMost(0.08, NEAR_MISSES_ASIDE))
  })
  test('of what was written to be hard, danger is missed less often than it is cried', () => {
    const misses = missed(VOICES_DANGER_ASIDE)
    const cries = cried(VOICES_NEAR_MISSES_ASIDE)
    expect(misses.length).toBeLessThanOrEqual(atMost(0.05, VOICES_DANGER_ASIDE))
    expect(misses.length).toBeLessThanOrEqual(cries.length)
    // Thirteen of seventy: what likeness costs.
    expect(cries.length).toBeLessThanOrEqual(13)
  })
  test('CPR, telephone and e-mail: at least 98 in 100 found, at most 2 in 100 false alarms', () => {
    const numbers = IDENTIFIED_ASIDE.filter(([kind]) => kind !== 'name' && kind !== 'address')
    expect(unfound(numbers).length).toBeLessThanOrEqual(atMost(0.02, numbers))
    expect(invented(UNIDENTIFIED_ASIDE).length).toBeLessThanOrEqual(atMost(0.02, UNIDENTIFIED_ASIDE))
  })
})

/** What people put around what has happened, and how they type it. */
const AROUND: readonly (readonly [string, (text: string) => string])[] = [
  ['a call for help', (text) => `hej kan du hjælpe mig ${text}`],
  ['what does one do', (text) => `${text}, hvad skal man gøre?`],
  ['can you help', (text) => `${text} can you help`],
  ['in doubt', (text) => `jeg tror ${text}`],
  ['without Danish letters', (text) => text.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')],
  ['in capitals', (text) => text.toUpperCase()],
  ['without signs', (text) => text.replace(/[.,!?]/g, '')],
]
test.each(AROUND)('danger is still heard with %s', (_, around) => {
  const all = [...DANGER, ...MORE_DANGER, ...HARD_DANGER, ...VOICES_DANGER]
  const put = all.map(([kind, text, given]) => [kind, around(text), given] as const)
  expect(missed(put).length).toBeLessThanOrEqual(atMost(0.01, all))
})

test('the sets are as large as was agreed', () => {
  const identified = [...IDENTIFIED, ...MORE_IDENTIFIED, ...IDENTIFIED_ASIDE]
  const count = (wanted: string) => identified.filter(([kind]) => kind === wanted).length
  expect(REPLIES.length + MORE_REPLIES.length + REPLIES_ASIDE.length).toBeGreaterThanOrEqual(170)
  expect(DANGER.length + MORE_DANGER.length + DANGER_ASIDE.length).toBeGreaterThanOrEqual(70)
  expect(NEAR_MISSES.length + MORE_NEAR_MISSES.length + NEAR_MISSES_ASIDE.length).toBeGreaterThanOrEqual(70)
  expect(UNIDENTIFIED.length + MORE_UNIDENTIFIED.length + UNIDENTIFIED_ASIDE.length).toBeGreaterThanOrEqual(
    45,
  )
  expect(['cpr', 'phone', 'email', 'address', 'name'].map(count)).toEqual([
    expect.toSatisfy((found: number) => found >= 30),
    expect.toSatisfy((found: number) => found >= 25),
    expect.toSatisfy((found: number) => found >= 15),
    expect.toSatisfy((found: number) => found >= 12),
    expect.toSatisfy((found: number) => found >= 10),
  ])
})
