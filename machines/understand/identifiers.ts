/**
 * What in a text says who somebody is: CPR, telephone, e-mail, address, name. Returns the exact words, so that they can
 * be shown and taken out. Public helplines and municipal contacts are nobody's.
 */
import { addressesIn, emailsIn } from './addresses.ts'
import { cprsIn, hideDates, phonesIn } from './digits.ts'
import { namesIn } from './names.ts'
import { hide, type Identifier } from './span.ts'

export type { Identifier, IdentifierKind } from './span.ts'

/** All of them in the order in which they stand; nothing is found twice. */
export function identifiersIn(text: string): Identifier[] {
  const emails = emailsIn(text)
  let rest = hideDates(emails.reduce(hide, text))
  const addresses = addressesIn(rest)
  rest = addresses.reduce(hide, rest)
  const cprs = cprsIn(rest)
  rest = cprs.reduce(hide, rest)
  const phones = phonesIn(rest)
  const names = namesIn(phones.reduce(hide, rest))
  return [...emails, ...addresses, ...cprs, ...phones, ...names]
    .sort((one, other) => one.from - other.from)
    .map(({ kind, text: found }) => ({ kind, text: found }))
}

/** The text with each of them replaced by "…"; longer ones first, and only as whole words. */
export function withoutIdentifiers(text: string, identifiers: readonly Identifier[]): string {
  const longest = [...identifiers].sort((one, other) => other.text.length - one.text.length)
  return longest.reduce((left, { text: found }) => {
    const literal = found.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), '…')
  }, text)
}
