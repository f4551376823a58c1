/** Tokens and marks: what they open, what they do not tell, and that one never stands for another. */
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callingWord, callingWordsOf, WORDS } from '../../machines/callingWord.ts'
import { ROUTES } from '../../machines/derived.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { FLAGS } from '../../machines/rule.ts'
import {
  callingToken,
  foundBy,
  foundOtherwise,
  marksFor,
  readMarks,
  TOKENS,
  tokensFor,
  WORDS_FOUND,
  wordsIn,
} from '../../server/case/caseIndex.ts'
import type { CaseRecord } from '../../server/case/caseRecord.ts'
import { type Keys, SealBroken } from '../../server/keys/keys.ts'
import { drawTokens, tokensOf, VARIANTS } from '../../server/keys/searchKey.ts'

const keys = {
  search: Object.fromEntries(MUNICIPALITIES.map((one) => [one, randomBytes(32)])) as Keys['search'],
}
const [here, elsewhere] = [keys.search.gladsaxe, keys.search.fredericia]
const nobody = async () => new Set<string>()

const record = (more: object = {}, facts: object = {}): CaseRecord =>
  ({
    callingWord: [1, 2],
    identity: 'named',
    outcome: { route: 'namedTreatment', flags: [] },
    facts,
    ...more,
  }) as unknown as CaseRecord

describe('tokens', () => {
  test('of one word are all different, and share none with another word, kind or municipality', () => {
    const all = [
      tokensOf(here, 'word', 'andersen'),
      tokensOf(here, 'word', 'anders'),
      tokensOf(here, 'calling', 'andersen'),
      tokensOf(elsewhere, 'word', 'andersen'),
    ].flat()
    expect(new Set(all).size).toBe(4 * VARIANTS)
    expect(new Set(all.map(({ length }) => length))).toEqual(new Set([22]))
  })

  test('what is drawn for a case is among those that the word is looked up by', () => {
    const known = new Set(tokensOf(here, 'word', 'ærø'))
    for (let tries = 0; tries < 50; tries += 1)
      for (const one of drawTokens(here, 'word', 'ærø')) expect(known.has(one)).toBe(true)
  })

  const name = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { maxLength: 12 })
  test('are equally many for everybody, each another, and each of the words is found by exactly one', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.boolean(), async (words, named) => {
        const text = words.join(' ')
        const given = named ? { name: text } : { alias: text }
        const one = record({ identity: named ? 'named' : 'anonymous' }, given)
        const tokens = await tokensFor(keys, 'gladsaxe', one, nobody)
        expect(tokens).toHaveLength(TOKENS)
        expect(new Set(tokens).size).toBe(TOKENS)
        const found = foundBy(one)
        expect(found.length).toBeLessThanOrEqual(WORDS_FOUND)
        for (const word of found) {
          const known = new Set(tokensOf(here, 'word', word))
          expect(tokens.filter((token) => known.has(token))).toHaveLength(1)
        }
        const calling = new Set(tokensOf(here, 'calling', callingToken(one.callingWord)))
        expect(tokens.filter((token) => calling.has(token))).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  test('a token that another case has is not taken while there is one that nobody has', async () => {
    const one = record({}, { name: 'Bo' })
    const known = tokensOf(here, 'word', 'bo')
    const taken = new Set(known.slice(VARIANTS / 2))
    for (let tries = 0; tries < 20; tries += 1) {
      let drawn: readonly string[] = []
      const tokens = await tokensFor(keys, 'gladsaxe', one, async (some) => {
        drawn = some.filter((token) => known.includes(token))
        return taken
      })
      const own = tokens.filter((token) => known.includes(token))
      if (drawn.some((token) => !taken.has(token))) expect(taken.has(own[0] ?? '')).toBe(false)
      expect(own).toHaveLength(1)
    }
    // Where the word has been used up two cases have the same: it is found all the same.
    const tokens = await tokensFor(keys, 'gladsaxe', one, async () => new Set(known))
    expect(tokens.filter((token) => known.includes(token))).toHaveLength(1)
  })

  test('of a name that is too long the first words and the last are found', () => {
    const long = record({}, { name: 'Ane Marie Luise af Rosen Kilde-Holm Skov Nissen' })
    expect(foundBy(long)).toEqual(['ane', 'marie', 'luise', 'af', 'rosen', 'kilde', 'nissen'])
    expect(wordsIn('  Å\u030Ase-Ærø ')).toEqual(['å\u030ase', 'ærø'])
    expect(foundOtherwise(record({}, { name: 'Bo' }), record({}, { name: 'BO' }))).toBe(false)
    expect(foundOtherwise(record({}, { alias: 'Bo' }), record({}, { name: 'Ib' }))).toBe(true)
  })
})

describe('calling words', () => {
  test('are found in both languages, each as what it was', () => {
    for (let first = 0; first < WORDS.first; first += 1) {
      for (const language of ['da', 'en'] as const) {
        const second = (first * 7) % WORDS.second
        const [one = '', other = ''] = wordsIn(callingWord([first, second], language))
        expect(callingWordsOf(one, other)).toContainEqual([first, second])
      }
    }
    expect(callingWordsOf('havn', 'grøn')).toEqual([])
  })
})

describe('marks', () => {
  const kept = fc.record({
    route: fc.constantFrom(...ROUTES),
    identity: fc.constantFrom('named' as const, 'anonymous' as const),
    flags: fc.subarray([...FLAGS]),
  })
  const sealed = ({
    route,
    identity,
    flags,
  }: {
    route: string
    identity: string
    flags: readonly string[]
  }) =>
    marksFor(keys, { municipality: 'gladsaxe', id: 'one' }, record({ identity, outcome: { route, flags } }))

  test('open as what they were made of, and are of one length whatever that is', () => {
    fc.assert(
      fc.property(kept, (marks) => {
        const text = sealed(marks)
        expect(text).toHaveLength(59)
        const read = readMarks(keys, { municipality: 'gladsaxe', id: 'one' }, text)
        expect({ ...read, flags: read.flags.toSorted() }).toEqual({ ...marks, flags: marks.flags.toSorted() })
      }),
    )
  })

  test('of equal cases are never equal', () => {
    const same = { route: 'relatives', identity: 'anonymous', flags: ['youth'] }
    expect(new Set(Array.from({ length: 200 }, () => sealed(same))).size).toBe(200)
  })

  test('do not open at another case, in another municipality, changed, cut off or empty', () => {
    const text = sealed({ route: 'relatives', identity: 'anonymous', flags: ['youth'] })
    const read = (municipality: string, id: string, marks: string) => () =>
      readMarks(keys, { municipality, id }, marks)
    expect(read('gladsaxe', 'other', text)).toThrow(SealBroken)
    expect(read('fredericia', 'one', text)).toThrow(SealBroken)
    expect(read('gladsaxe', 'one', '')).toThrow(SealBroken)
    expect(read('gladsaxe', 'one', text.slice(0, 40))).toThrow(SealBroken)
    const swapped = { search: { ...keys.search, gladsaxe: elsewhere } }
    expect(() => readMarks(swapped, { municipality: 'gladsaxe', id: 'one' }, text)).toThrow(SealBroken)
    for (let at = 0; at < 44; at += 1) {
      const bytes = Buffer.from(text, 'base64url')
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      expect(read('gladsaxe', 'one', bytes.toString('base64url'))).toThrow(SealBroken)
    }
  })
})
