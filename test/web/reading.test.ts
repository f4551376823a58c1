/** How hard the page's own Danish is to read: LIX, over whole texts, since labels and lists have no sentences. */
import { expect, test } from 'vitest'
import { da as info } from '../../web/citizen/infoDa.ts'
import { strings } from '../../web/citizen/strings.ts'
import { samples } from './samples.ts'

const HIGHEST = 35

function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const sentences = text.match(/[.!?:](\s|$)/g)?.length ?? 1
  const long = words.filter((word) => word.length > 6).length
  return words.length / Math.max(1, sentences) + (100 * long) / Math.max(1, words.length)
}

test('LIX is counted as it is defined', () => {
  expect(lix('Jeg har en hund. Den er brun.')).toBeCloseTo(3.5)
  expect(lix('Kommunen hjælper.')).toBeCloseTo(2 + 100)
})

test('the sentences of the pages are easy', () => {
  const sentences = Object.values(strings.da).filter((text) => /[.?]$/.test(text))
  expect(lix(sentences.join(' '))).toBeLessThanOrEqual(HIGHEST)
})

test.each(['privacy', 'accessibility', 'authority'] as const)('the text on %s is easy', (topic) => {
  const shown = samples[topic].info
  if (shown === null) throw new Error('the sample has no text')
  const { sections } = info[topic](shown)
  // An address is no sentence.
  const sentences = sections.flatMap(({ text }) => text).filter((text) => text.endsWith('.'))
  expect(lix(sentences.join(' '))).toBeLessThanOrEqual(HIGHEST)
})
