/**
 * What in a text says who somebody is: CPR, telephone, e-mail, address, name. Returns the exact words, so that they can
 * be shown and taken out. Public helplines and municipal contacts are nobody's.
 */
import { addressesIn, emailsIn } from './addresses.ts'
import { cprsIn, hideDates, phonesIn } from './digits.ts'
import { namesIn } from './names.ts'
import { hide, type Identifier, type Span } from './span.ts'

export type { Identifier, IdentifierKind } from './span.ts'

/** The text as it reads, and for each of its characters where it stood. */
interface Plain {
  readonly text: string
  readonly from: readonly number[]
}

/** Format characters, and marks that stand on the character before them. */
const UNSEEN = /\p{Cf}|\p{Mn}|\p{Me}/u

/**
 * Without what hides a number from a finder and from nobody else: other scripts' digits, characters that are not seen,
 * line breaks, underscores and stars between the digits.
 */
function plain(text: string): Plain {
  let read = ''
  const from: number[] = []
  let at = 0
  for (const character of text) {
    const shown = UNSEEN.test(character) ? '' : digitOf(character.normalize('NFKC'))
    for (const unit of shown) {
      read += /[\n\r\t]/.test(unit) ? ' ' : unit
      for (let part = 0; part < unit.length; part += 1) from.push(at)
    }
    at += character.length
  }
  from.push(at)
  return { text: read.replace(/(?<=\d)[_*](?=\d)/g, ' '), from }
}

/** A digit of any script as 0–9: its place in its own row of ten. */
function digitOf(character: string): string {
  if (!/^\p{Nd}$/u.test(character) || /[0-9]/.test(character)) return character
  const code = character.codePointAt(0) as number
  for (let zero = 0; zero < 10; zero += 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - zero - 1))) return String(zero)
  }
  return character
}

/** All of them in the order in which they stand, in the words in which they stand; nothing is found twice. */
export function identifiersIn(text: string): Identifier[] {
  const read = plain(text)
  const found = findersOn(read.text)
  if (read.text === text) return found.map(({ kind, text: words }) => ({ kind, text: words }))
  return found.map(({ kind, from, text: words }) => ({
    kind,
    text: text.slice(read.from[from], read.from[from + words.length]),
  }))
}

function findersOn(text: string): Span[] {
  const emails = emailsIn(text)
  let rest = hideDates(emails.reduce(hide, text))
  const addresses = addressesIn(rest)
  rest = addresses.reduce(hide, rest)
  const cprs = cprsIn(rest)
  rest = cprs.reduce(hide, rest)
  const phones = phonesIn(rest)
  const names = namesIn(phones.reduce(hide, rest))
  return [...emails, ...addresses, ...cprs, ...phones, ...names].sort((one, other) => one.from - other.from)
}

/** The text with each of them replaced by "…"; longer ones first, and only as whole words. */
export function withoutIdentifiers(text: string, identifiers: readonly Identifier[]): string {
  const longest = [...identifiers].sort((one, other) => other.text.length - one.text.length)
  return longest.reduce((left, { text: found }) => {
    const literal = found.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), '…')
  }, text)
}
