/**
 * The receipt's code: 130 random bits, one secret in two renderings. As 26 Crockford characters and two check characters in
 * groups of four, or as ten Danish words. Whatever is typed is read here, without looking anything up: a slip is named.
 */
import { randomBytes } from 'node:crypto'
import { foldWord } from '../pages/wordForm.ts'
import { type Slip, slipInCharacters, slipInWords } from './codeSlip.ts'
import { CODE_WORDS } from './codeWords.ts'

export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 26
/** The largest prime below 32²: every single slip and every swap of neighbours changes the remainder. */
const MODULUS = 1021
export const WORDS_IN_CODE = 10
const BITS = 13n
const MASK = (1n << BITS) - 1n

export function newCode(): string {
  const bytes = randomBytes(LENGTH)
  return whole([...bytes].map((byte) => ALPHABET[byte & 31]).join(''))
}

const whole = (body: string): string => grouped(body + check(body))

const grouped = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

function check(body: string): string {
  let rest = 0
  for (const character of body) rest = (rest * 32 + ALPHABET.indexOf(character)) % MODULUS
  return `${ALPHABET[rest >> 5]}${ALPHABET[rest & 31]}`
}

/** The same bits as words. @param code as `newCode` makes it. */
export function wordsOf(code: string): string[] {
  let bits = 0n
  for (const character of code.replaceAll('-', '').slice(0, LENGTH))
    bits = (bits << 5n) | BigInt(ALPHABET.indexOf(character))
  return Array.from({ length: WORDS_IN_CODE }, (_, at) => {
    const shift = BITS * BigInt(WORDS_IN_CODE - 1 - at)
    return CODE_WORDS[Number((bits >> shift) & MASK)] as string
  })
}

function fromNumbers(numbers: readonly number[]): string {
  let bits = 0n
  for (const number of numbers) bits = (bits << BITS) | BigInt(number)
  const body = Array.from({ length: LENGTH }, (_, at) => {
    return ALPHABET[Number((bits >> BigInt(5 * (LENGTH - 1 - at))) & 31n)]
  }).join('')
  return whole(body)
}

/** The number a word stands for, by how it looks without the letters that some keyboards lack. */
export const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  CODE_WORDS.map((word, number) => [foldWord(word), number]),
)

/** As a scanned or copied code begins. */
const LABEL = /^\s*fjorten\s+\p{L}+\s*:?/iu
/** Ten words of three letters are longer than any code in characters that was typed with a slip. */
const SHORTEST_IN_WORDS = 30

export type Read =
  | { readonly code: string; readonly slip?: never }
  | { readonly slip: Slip; readonly code?: never }

/** As typed → as issued, or the slip that makes it no code. */
export function readCode(typed: string): Read {
  // The label's own word is a word of the code too: ten words have no label before them, also where one has a slip.
  const whole = splitWords(typed)
  const labelled = whole.length !== WORDS_IN_CODE || /\d/.test(typed)
  const text = labelled ? typed.replace(LABEL, '') : typed
  const tight = text.replace(/[\s.,;:_–-]/g, '')
  const digits = tight.match(/\d/g)?.length ?? 0
  return tight.length >= SHORTEST_IN_WORDS && digits < 3 ? readWords(text) : readCharacters(tight)
}

const splitWords = (text: string): string[] => text.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== '')

function readWords(text: string): Read {
  const words = splitWords(text)
  const numbers = words.map((word) => NUMBER_OF.get(foldWord(word)))
  const known = numbers.filter((number) => number !== undefined)
  if (known.length === words.length && words.length === WORDS_IN_CODE) return { code: fromNumbers(known) }
  return { slip: slipInWords(words, NUMBER_OF) }
}

function readCharacters(tight: string): Read {
  const plain = tight.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')
  const slip = slipInCharacters(plain, ALPHABET, LENGTH + 2)
  if (slip) return { slip }
  const body = plain.slice(0, LENGTH)
  return check(body) === plain.slice(LENGTH) ? { code: grouped(plain) } : { slip: { kind: 'check' } }
}
