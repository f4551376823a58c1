/**
 * A small language for phrases, so that word lists stay readable: `dø*` any ending, `*mord` any beginning,
 * `(a|b c)` one of these, `word?` or `(a|b)?` may be left out, `..` up to three words in between, `..6` up to six.
 * A comma may stand before any word, and `-er` and `-e` are one. Phrases are folded like the text they are looked for in.
 */
import { fold } from './normalise.ts'

interface Part {
  readonly optional: boolean
  readonly kind: 'word' | 'gap' | 'group'
  /** The folded word with `*`, or the reach of a gap. */
  readonly text: string
  readonly alternatives: readonly (readonly Part[])[]
}

const TOKEN = /\.\.\d?|[()|?]|[^\s()|?]+/g
const WORD_END = '(?= )'

/** "Svare" and "svarer" sound the same, and are the commonest error in written Danish: either is taken for both. */
const eitherEnding = (word: string): string => word.replace(/^([a-z]{3,})er?$/, '$1er?')

const cleaned = (word: string): string => fold(word).replace(/[^a-z0-9*]+/g, '')

/** Reads alternatives up to the closing bracket or the end; takes what it reads off `tokens`. */
function parse(tokens: string[]): Part[][] {
  const alternatives: Part[][] = [[]]
  for (let token = tokens.shift(); token !== undefined && token !== ')'; token = tokens.shift()) {
    if (token === '|') {
      alternatives.push([])
      continue
    }
    const group = token === '(' ? parse(tokens) : []
    const kind = token === '(' ? 'group' : token.startsWith('..') ? 'gap' : 'word'
    const optional = tokens[0] === '?'
    if (optional) tokens.shift()
    const text = kind === 'gap' ? (token[2] ?? '3') : cleaned(token)
    alternatives.at(-1)!.push({ optional, kind, text, alternatives: group })
  }
  return alternatives
}

function sourceOfPart({ kind, text, alternatives, optional }: Part): string {
  const source =
    kind === 'gap'
      ? `(?: [a-z0-9,]+){0,${text}}?`
      : kind === 'word'
        ? `(?: ,)? ${eitherEnding(text).replaceAll('*', '[a-z0-9]*')}${WORD_END}`
        : alternatives.map(sourceOfSequence).join('|')
  return optional ? `(?:${source})?` : kind === 'group' ? `(?:${source})` : source
}
const sourceOfSequence = (parts: readonly Part[]): string => parts.map(sourceOfPart).join('')

/** Any word may begin it. */
const ANYTHING = '*'

/** The words with which a sequence may begin; `null` among them = it may be nothing at all. */
function firstsOf(parts: readonly Part[]): Set<string | null> {
  const firsts = new Set<string | null>()
  for (const part of parts) {
    const own =
      part.kind === 'word'
        ? new Set<string | null>([part.text])
        : part.kind === 'gap'
          ? new Set<string | null>([ANYTHING, null])
          : new Set(part.alternatives.flatMap((sequence) => [...firstsOf(sequence)]))
    for (const first of own) if (first !== null) firsts.add(first)
    if (!part.optional && !own.has(null)) return firsts
  }
  return firsts.add(null)
}

function parsed(phrase: string): Part[] {
  const [parts, ...others] = parse([...phrase.matchAll(TOKEN)].map(([token]) => token))
  const group: Part = { optional: false, kind: 'group', text: '', alternatives: [parts!, ...others] }
  const whole = others.length > 0 ? [group] : parts!
  // A phrase of nothing but words that may be left out would be found everywhere: refused when the lists are loaded.
  if (firstsOf(whole).has(null)) throw new Error(`pattern: '${phrase}' may be nothing at all`)
  return whole
}

export interface Hit {
  readonly from: number
  readonly to: number
}

/** Finds any of a list of phrases in a normalised text. */
export interface Finder {
  test(text: string): boolean
  /** Every place; where phrases overlap each has its own. */
  hits(text: string): Hit[]
}

const KEY = 2
/** A word as it is looked up: its first letters, or all of a shorter one. `null` = a shorter stem, to be tried on all. */
function keyOf(first: string): string | null {
  const star = first.indexOf('*')
  if (star >= 0 && star < KEY) return null
  return first.slice(0, KEY)
}

/** A phrase that begins with a choice is kept as its branches, so that each is tried only where it may begin. */
function branchesOf(phrase: string): readonly (readonly Part[])[] {
  const [first, ...rest] = parsed(phrase)
  if (first!.kind !== 'group' || first!.optional) return [[first!, ...rest]]
  const byKey = new Map<string, Part[][]>()
  for (const branch of first!.alternatives) {
    const keys = [...firstsOf([...branch, ...rest])].map((word) => keyOf(word ?? ANYTHING))
    const key = JSON.stringify([...new Set(keys)].sort())
    byKey.set(key, [...(byKey.get(key) ?? []), branch as Part[]])
  }
  return [...byKey.values()].map((alternatives) => [{ ...first!, alternatives }, ...rest])
}

/**
 * Phrases are kept by the first letters of the words they may begin with, so that at each word only a few are tried:
 * one large expression over all of them costs a hundred times as much on long texts.
 */
export function anyOf(phrases: readonly string[]): Finder {
  const sources = new Map<string | null, string[]>()
  for (const parts of phrases.flatMap(branchesOf)) {
    const keys = new Set([...firstsOf(parts)].map((first) => keyOf(first ?? ANYTHING)))
    for (const key of keys.has(null) ? [null] : keys) {
      sources.set(key, [...(sources.get(key) ?? []), `(?:${sourceOfSequence(parts)})`])
    }
  }
  const tries = new Map(
    [...sources].map(([key, list]) => [key, new RegExp(`(?:${list.join('|')})${WORD_END}`, 'y')]),
  )
  return finderOver(tries)
}

interface Place {
  readonly from: number
  readonly key: string
}
/** Where the words of a text begin. The same text is asked by many finders in a row: the last one is remembered. */
const placesOf = (() => {
  let last = ''
  let places: readonly Place[] = []
  return (text: string): readonly Place[] => {
    if (text === last) return places
    const found: Place[] = []
    for (
      let from = text.indexOf(' ');
      from >= 0 && from < text.length - 1;
      from = text.indexOf(' ', from + 1)
    ) {
      found.push({ from, key: text.slice(from + 1, from + 1 + KEY).trimEnd() })
    }
    last = text
    places = found
    return found
  }
})()

function finderOver(tries: ReadonlyMap<string | null, RegExp>): Finder {
  const always = tries.get(null)
  const at = (expression: RegExp | undefined, text: string, from: number): number => {
    if (!expression) return -1
    expression.lastIndex = from
    return expression.test(text) ? expression.lastIndex : -1
  }
  const hitAt = (text: string, { from, key }: Place): Hit | undefined => {
    const to = Math.max(at(tries.get(key), text, from), at(always, text, from))
    return to >= 0 ? { from, to } : undefined
  }
  return {
    test: (text) => placesOf(text).some((place) => hitAt(text, place) !== undefined),
    hits: (text) => placesOf(text).flatMap((place) => hitAt(text, place) ?? []),
  }
}
const alternatives = (phrases: readonly string[]) =>
  `(?:${phrases.map((phrase) => sourceOfSequence(parsed(phrase))).join('|')})`

/** For an expression of one's own. */
export const sourceOf = alternatives
/** Only where the text begins or ends with a phrase, or is one. */
export const atStart = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${alternatives(phrases)}${WORD_END}`)
export const atEnd = (phrases: readonly string[]): RegExp => new RegExp(`${alternatives(phrases)} $`)
export const only = (phrases: readonly string[]): RegExp => new RegExp(`^${alternatives(phrases)} $`)

/** The text with each place replaced. */
export function replaced(finder: Finder, text: string, by: string): string {
  let out = ''
  let done = 0
  for (const { from, to } of finder.hits(text)) {
    if (from < done) continue
    out += text.slice(done, from) + by
    done = to
  }
  return out + text.slice(done)
}

export const hits = (finder: Finder, text: string): Hit[] => finder.hits(text)
