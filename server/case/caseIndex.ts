/**
 * What a case is found and told apart by without being opened: the marks that go with its record, and its tokens. Both follow
 * from the record alone, so they can always be made anew.
 */
import type { Content } from '../../db/cases.ts'
import { WORDS } from '../../machines/callingWord.ts'
import type { Identity, Route } from '../../machines/derived.ts'
import type { Municipality } from '../../machines/facts.ts'
import type { Flag } from '../../machines/rule.ts'
import { type Keys, seal } from '../keys/keys.ts'
import { drawTokens, emptyToken, openMarks, sealMarks, type TokenKind } from '../keys/searchKey.ts'
import { type CaseRecord, PLACE } from './caseRecord.ts'

/** A number is never given anew: marks that are stored keep their meaning. */
const ROUTE_NUMBER: Readonly<Record<Route, number>> = {
  referral: 1,
  relatives: 2,
  information: 3,
  alcohol: 4,
  elsewhere: 5,
  ownCaseworker: 6,
  anonymousAdvice: 7,
  anonymousTreatment: 8,
  namedTreatment: 9,
}
const FLAG_BIT: Readonly<Record<Flag, number>> = {
  urgent: 0,
  pregnant: 1,
  children: 2,
  youth: 3,
  dualDiagnosis: 4,
  cognitiveSupport: 5,
  freeChoice: 6,
  residential: 7,
  needsConsent: 8,
  existingCase: 9,
  secondHand: 10,
  guaranteeAtRisk: 11,
  openPoint: 12,
  crisis: 13,
}
const ROUTE_OF = new Map(Object.entries(ROUTE_NUMBER).map(([route, number]) => [number, route as Route]))
const FLAGS = Object.entries(FLAG_BIT) as [Flag, number][]
const NAMED = 1

/** Form, route, identity, one byte that is free, four bytes of flags; the rest is free too. */
const FORM = 1
const BYTES = 16
const FLAGS_AT = 4

export interface Marks {
  readonly route: Route
  readonly identity: Identity
  readonly flags: readonly Flag[]
}

export interface CaseId {
  readonly municipality: string
  readonly id: string
}

const searchKeyOf = (keys: Pick<Keys, 'search'>, municipality: string): Buffer =>
  keys.search[municipality as Municipality]

export function marksFor(
  keys: Pick<Keys, 'search'>,
  { municipality, id }: CaseId,
  record: CaseRecord,
): string {
  const plain = Buffer.alloc(BYTES)
  plain.writeUInt8(FORM, 0)
  plain.writeUInt8(ROUTE_NUMBER[record.outcome.route], 1)
  plain.writeUInt8(record.identity === 'named' ? NAMED : 0, 2)
  plain.writeUInt32BE(
    record.outcome.flags.reduce((bits, flag) => bits | (1 << FLAG_BIT[flag]), 0),
    FLAGS_AT,
  )
  return sealMarks(searchKeyOf(keys, municipality), PLACE.marks(municipality, id), plain)
}

/** @throws SealBroken where they are another case's, or were changed. */
export function readMarks(keys: Pick<Keys, 'search'>, { municipality, id }: CaseId, marks: string): Marks {
  const plain = openMarks(searchKeyOf(keys, municipality), PLACE.marks(municipality, id), marks)
  const route = ROUTE_OF.get(plain.readUInt8(1))
  if (plain.readUInt8(0) !== FORM || !route)
    throw new Error('marks of a form that this version does not know')
  const bits = plain.readUInt32BE(FLAGS_AT)
  return {
    route,
    identity: plain.readUInt8(2) === NAMED ? 'named' : 'anonymous',
    flags: FLAGS.flatMap(([flag, bit]) => (bits & (1 << bit) ? [flag] : [])),
  }
}

/** The record as it is stored, with the marks that go with it. @param key the case's own. */
export const contentOf = (
  keys: Pick<Keys, 'search'>,
  key: Buffer,
  at: CaseId,
  record: CaseRecord,
): Content & { readonly sealed: string } => ({
  sealed: seal(key, PLACE.record(at.municipality, at.id), record),
  marks: marksFor(keys, at, record),
})

/** As people write a word, and as it is looked for. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .split(/[\s-]+/)
    .filter((word) => word !== '')

/** What a case may be called: its name where it has one, otherwise what the person wants to be called. */
export const namesIn = (record: CaseRecord): string[] => [
  ...(record.identity === 'named' && record.facts.name ? [record.facts.name] : []),
  ...(record.facts.alias ? [record.facts.alias] : []),
]

/** So many words of a name can be found; of a longer one the first ones and the last. */
export const WORDS_FOUND = 7
/** Every case has as many tokens, whatever it is called: so many words, and the calling word. */
export const TOKENS = WORDS_FOUND + 1

export function foundBy(record: CaseRecord): string[] {
  const words = [...new Set(namesIn(record).flatMap(wordsIn))]
  return words.length <= WORDS_FOUND ? words : [...words.slice(0, WORDS_FOUND - 1), words.at(-1) as string]
}

export const callingToken = ([first, second]: readonly [number, number]): string =>
  `${first % WORDS.first} ${second % WORDS.second}`

/** Which of these tokens some case has already. */
export type Taken = (tokens: readonly string[]) => Promise<ReadonlySet<string>>

/** Tokens for a case, in no order that says anything. */
export async function tokensFor(
  keys: Pick<Keys, 'search'>,
  municipality: string,
  record: CaseRecord,
  taken: Taken,
): Promise<string[]> {
  const search = searchKeyOf(keys, municipality)
  const wanted: readonly (readonly [TokenKind, string])[] = [
    ['calling', callingToken(record.callingWord)],
    ...foundBy(record).map((word) => ['word', word] as const),
  ]
  const drawn = wanted.map(([kind, word]) => drawTokens(search, kind, word))
  const others = await taken(drawn.flat())
  // Where all that were drawn are taken, two cases have the same: so common is a word.
  const own = drawn.map((some) => some.find((one) => !others.has(one)) ?? (some[0] as string))
  return [...own, ...Array.from({ length: TOKENS - own.length }, emptyToken)].toSorted()
}

/** Whether what a case is found by has become another. */
export const foundOtherwise = (before: CaseRecord, after: CaseRecord): boolean =>
  foundBy(before).join(' ') !== foundBy(after).join(' ')
