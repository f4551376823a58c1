/** The receipt's code: 130 random bits as 26 Crockford characters and two check characters, in groups of four. */
import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 26
/** The largest prime below 32²: every single slip and every swap of neighbours changes the remainder. */
const MODULUS = 1021

export function newCode(): string {
  const bytes = randomBytes(LENGTH)
  const body = [...bytes].map((byte) => ALPHABET[byte & 31]).join('')
  return grouped(body + check(body))
}

const grouped = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

function check(body: string): string {
  let rest = 0
  for (const character of body) rest = (rest * 32 + ALPHABET.indexOf(character)) % MODULUS
  return `${ALPHABET[rest >> 5]}${ALPHABET[rest & 31]}`
}

/** As typed → as issued; null where it cannot be a code, so that a typing error is told before anything is looked up. */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (plain.length !== LENGTH + 2 || [...plain].some((character) => !ALPHABET.includes(character)))
    return null
  const body = plain.slice(0, LENGTH)
  return check(body) === plain.slice(LENGTH) ? grouped(plain) : null
}
