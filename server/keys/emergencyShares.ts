/**
 * The emergency key's secret in three shares, of which two make it whole and one says nothing (Shamir). Each is twelve groups
 * of five characters, with a check that notices a slip and the share of another municipality.
 */
import { createHash } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import type { Municipality } from '../../machines/facts.ts'
import { ALPHABET } from '../receipt/receiptCode.ts'

const SHARES = 3
const NEEDED = 2
const CHECK_BYTES = 4
/** 32 of the secret and one that says which share it is. */
const SHARE_BYTES = 33
const GROUP = /.{1,5}/g

const check = (municipality: Municipality, share: Uint8Array): Buffer =>
  createHash('sha256')
    .update(`fjorten/emergency/${municipality}/`)
    .update(share)
    .digest()
    .subarray(0, CHECK_BYTES)

function toText(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/g) ?? []
  const characters = fives.map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)])
  return (characters.join('').match(GROUP) ?? []).join('-')
}

function toBytes(text: string): Buffer {
  const bits = [...text].map((one) => ALPHABET.indexOf(one).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}

/** One line for each of three people. */
export async function shareOut(municipality: Municipality, secret: Buffer): Promise<string[]> {
  const shares = await split(new Uint8Array(secret), SHARES, NEEDED)
  return shares.map(
    (share, at) =>
      `fjorten ${municipality} ${at + 1}/${SHARES}: ${toText(Buffer.concat([share, check(municipality, share)]))}`,
  )
}

/** @throws Error that says which share is not as it was given out. */
function readShare(municipality: Municipality, line: string, at: number): Uint8Array {
  const typed = line.slice(line.lastIndexOf(':') + 1).toUpperCase()
  const text = typed.replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const bytes = toBytes(text)
  const share = bytes.subarray(0, SHARE_BYTES)
  const right =
    // The last character holds fewer bits than it could: what it stands for must be written as it was.
    toText(bytes).replaceAll('-', '') === text &&
    check(municipality, share).equals(bytes.subarray(SHARE_BYTES))
  if (!right) throw new Error(`share ${at + 1} has a slip in it, or is none of ${municipality}`)
  return new Uint8Array(share)
}

/** @throws Error where there are fewer than two different ones, or one is not as it was given out. */
export async function putTogether(municipality: Municipality, lines: readonly string[]): Promise<Buffer> {
  const shares = lines.map((line, at) => readShare(municipality, line, at))
  const different = new Set(shares.map((share) => Buffer.from(share).toString('hex')))
  if (different.size < NEEDED) throw new Error('two different shares are needed')
  return Buffer.from(await combine(shares))
}
