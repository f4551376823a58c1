/**
 * Keys and sealing. The keys live beside, never in, the database (keyFolder.ts): one pepper for look-ups, and per
 * municipality one key for what is sealed and one for search. What is sealed is bound to its place (municipality, conversation or case, field), so that a payload
 * moved elsewhere does not open.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  randomFillSync,
} from 'node:crypto'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'

const NONCE = 12
const TAG = 16
/** Sealed sizes come in few classes, so that a length says next to nothing: one for keys, and four times more each. */
const SIZES = [64, 256, 1024, 4096, 16_384, 65_536]
const LARGEST = 65_536

export interface Keys {
  /** For look-ups. */
  readonly pepper: Buffer
  /** What a municipality's things are sealed with. */
  readonly team: Record<Municipality, Buffer>
  /** By which a municipality's cases are found and told apart; see searchKey.ts. */
  readonly search: Record<Municipality, Buffer>
  /** While a team key is exchanged, the other one: what still lies under it opens too. */
  readonly also?: Partial<Record<Municipality, Buffer>>
}

/**
 * Made from the keys and kept in the database: tells whether these are the keys that its content was sealed with.
 * Without it a wrong key folder would go unnoticed until somebody's code opens nothing.
 */
export const fingerprint = ({ pepper, team }: Pick<Keys, 'pepper' | 'team'>): string =>
  createHmac('sha256', pepper)
    .update(MUNICIPALITIES.map((id) => team[id].toString('hex')).join('\0'))
    .digest('base64url')

export const newKey = (): Buffer => randomBytes(32)
export const newId = (): string => randomBytes(16).toString('base64url')

/** A look-up token: the same secret always gives the same one, and it says nothing without the pepper. */
export const token = (keys: Keys, purpose: string, secret: string): string =>
  createHmac('sha256', keys.pepper).update(`${purpose}\0${secret}`).digest('base64url')

/** A key that only who knows the secret can derive. */
export const keyFrom = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'fjorten', purpose, 32))

/** Random bytes in one draw for many nonces: each draw costs as much as the sealing of a small text. */
const drawn = Buffer.alloc(NONCE * 512)
let used = drawn.length

/** Each of the drawn bytes is used once. */
export function newNonce(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += NONCE
  return drawn.subarray(used - NONCE, used)
}

/** Above the largest class in multiples of it. */
const sizeFor = (length: number): number =>
  SIZES.find((size) => size >= length) ?? Math.ceil(length / LARGEST) * LARGEST

/** Something does not open where it lies: it was changed, moved there from elsewhere, or its key is another's. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

/** AES-256-GCM over JSON, bound to `place`. Returns base64url. */
export function seal(key: Buffer, place: string, value: unknown): string {
  const text = JSON.stringify(value)
  const length = Buffer.byteLength(text)
  const padded = Buffer.alloc(sizeFor(length + 4))
  padded.writeUInt32BE(length)
  padded.write(text, 4)
  const nonce = newNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

/** @throws SealBroken where the key, the place or the payload is not the one it was sealed with. */
export function unseal<T>(key: Buffer, place: string, sealed: string): T {
  const bytes = Buffer.from(sealed, 'base64url')
  const padded = opened(() => {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
    cipher.setAAD(Buffer.from(place))
    cipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    const text = cipher.update(bytes.subarray(NONCE, bytes.length - TAG))
    // In this mode nothing is held back for the end: it only says whether the tag is right.
    cipher.final()
    return text
  })
  return JSON.parse(padded.subarray(4, 4 + padded.readUInt32BE()).toString()) as T
}

function opened(work: () => Buffer): Buffer {
  try {
    return work()
  } catch {
    // The library's own error says the same for every cause.
    throw new SealBroken()
  }
}

/** A data key wrapped by another key. */
export const wrap = (by: Buffer, place: string, key: Buffer): string =>
  seal(by, place, key.toString('base64url'))
export const unwrap = (by: Buffer, place: string, wrapped: string): Buffer =>
  Buffer.from(unseal<string>(by, place, wrapped), 'base64url')
