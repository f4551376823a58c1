/**
 * What lies under a municipality's search key: tokens by which a word is found in a case, and the marks by which the queue tells
 * cases apart. See docs/decisions/2026-11-28-keyed-tokens.md.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomInt,
} from 'node:crypto'
import { newNonce, SealBroken } from './keys.ts'

/** `word`: of a name or of what somebody wants to be called. `calling`: both numbers of a calling word. */
export type TokenKind = 'word' | 'calling'

/** So many tokens stand for one word; each case that has the word bears one of them, as good as never the same as another case. */
export const VARIANTS = 1024
/** So many are drawn for a word, of which one that no other case has is taken. */
const DRAWN = 4
const TOKEN_BYTES = 16
const NONCE = 12
const TAG = 16

interface Derived {
  readonly tokens: Buffer
  readonly marks: KeyObject
}

const known = new WeakMap<Buffer, Derived>()

function derivedFrom(search: Buffer): Derived {
  const before = known.get(search)
  if (before) return before
  const key = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', search, 'fjorten', purpose, 32))
  const derived = { tokens: key('tokens'), marks: createSecretKey(key('marks')) }
  known.set(search, derived)
  return derived
}

/** One block of AES for each number, under a key of this word: no two are equal, and none tells of another. */
function tokensAt(search: Buffer, kind: TokenKind, word: string, numbers: readonly number[]): string[] {
  const key = createHmac('sha256', derivedFrom(search).tokens).update(`${kind}\0${word}`).digest()
  const blocks = Buffer.alloc(numbers.length * TOKEN_BYTES)
  for (const [at, number] of numbers.entries()) blocks.writeUInt32BE(number, at * TOKEN_BYTES)
  const tokens = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(blocks)
  return numbers.map((_, at) =>
    tokens.subarray(at * TOKEN_BYTES, (at + 1) * TOKEN_BYTES).toString('base64url'),
  )
}

const ALL = Array.from({ length: VARIANTS }, (_, number) => number)

/** Every token of a word, to look it up by. */
export const tokensOf = (search: Buffer, kind: TokenKind, word: string): string[] =>
  tokensAt(search, kind, word, ALL)

/** Some tokens of a word, drawn at random: one of them is for a new case. */
export const drawTokens = (search: Buffer, kind: TokenKind, word: string): string[] =>
  tokensAt(
    search,
    kind,
    word,
    Array.from({ length: DRAWN }, () => randomInt(VARIANTS)),
  )

/** Stands for no word, and looks like all the others. */
export const emptyToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** @param plain always of one length, so that its size says nothing. @returns base64url */
export function sealMarks(search: Buffer, place: string, plain: Buffer): string {
  const nonce = newNonce()
  const cipher = createCipheriv('aes-256-gcm', derivedFrom(search).marks, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

/** @throws SealBroken where the key, the place or the payload is not the one it was sealed with. */
export function openMarks(search: Buffer, place: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url')
  const end = bytes.length - TAG
  if (end <= NONCE) throw new SealBroken()
  const cipher = createDecipheriv('aes-256-gcm', derivedFrom(search).marks, bytes.subarray(0, NONCE))
  cipher.setAAD(Buffer.from(place))
  cipher.setAuthTag(bytes.subarray(end))
  const plain = cipher.update(bytes.subarray(NONCE, end))
  try {
    cipher.final()
  } catch {
    throw new SealBroken()
  }
  return plain
}
