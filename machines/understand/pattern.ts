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

/** The words a first word stands for, as they are looked up: "svarer" is "svare" too, "tag*" a stem, "*pille" an ending. */
function keysOf(first: string): string[] {
  const open = first.startsWith('*')
  const inner = first.slice(open ? 1 : 0, first.endsWith('*') ? -1 : undefined)
  if (inner === '' || inner.includes('*') || (open && first.endsWith('*'))) return [ANYTHING]
  if (open || first.endsWith('*')) return [first]
  const stem = /^([a-z]{3,})er?$/.exec(first)?.[1]
  return stem === undefined ? [first] : [`${stem}e`, `${stem}er`]
}

/** A phrase that begins with a choice is kept as its branches, so that each is tried only where it may begin. */
function branchesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const [first, ...rest] = parts
  if (first?.kind !== 'group' || first.optional) return [parts]
  return first.alternatives.flatMap((branch) => branchesOf([...branch, ...rest]))
}

/** Every key any finder is kept by has a number, so that the words of a text are looked up once for all finders. */
const NUMBERS = new Map<string, number>()
function numberOf(key: string): number {
  const number = NUMBERS.get(key) ?? NUMBERS.size
  NUMBERS.set(key, number)
  return number
}

/** A full memory is emptied: whatever is typed, it stays small. */
function remembering<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let numbered = 0
  return (text) => {
    if (numbered !== NUMBERS.size || known.size >= most) known.clear()
    numbered = NUMBERS.size
    const made = known.get(text) ?? make(text)
    known.set(text, made)
    return made
  }
}

/** The numbers of the keys a word is known by. */
const keysOfWord = remembering(4000, (word) => {
  const keys = [word, ANYTHING]
  for (let to = 1; to <= word.length; to += 1) keys.push(`${word.slice(0, to)}*`, `*${word.slice(to - 1)}`)
  return keys.flatMap((key) => NUMBERS.get(key) ?? [])
})

interface Place {
  readonly from: number
  /** Where its word ends. */
  readonly to: number
  readonly key: number
}
/** Where the words of a text begin, each once for every key. The same texts are asked by many finders in a row. */
const placesIn = remembering(16, (text): readonly Place[] => {
  const places: Place[] = []
  for (let from = text.indexOf(' '), next = 0; from >= 0 && from < text.length - 1; from = next) {
    next = text.indexOf(' ', from + 1)
    const to = next < 0 ? text.length : next
    for (const key of keysOfWord(text.slice(from + 1, to))) places.push({ from, to, key })
  }
  return places
})

type Sequences = readonly (readonly Part[])[]

/**
 * Phrases are kept by the words they may begin with, so that at each word only those are tried that can begin there:
 * one large expression over all of them costs a hundred times as much on long texts.
 */
export function anyOf(phrases: readonly string[]): Finder {
  const sequences = new Map<number, (readonly Part[])[]>()
  for (const parts of phrases.flatMap((phrase) => branchesOf(parsed(phrase)))) {
    const keys = [...firstsOf(parts)].flatMap((first) => keysOf(first ?? ANYTHING))
    for (const key of keys.includes(ANYTHING) ? [ANYTHING] : new Set(keys)) {
      const number = numberOf(key)
      sequences.set(number, [...(sequences.get(number) ?? []), parts])
    }
  }
  return finderOver(sequences)
}

const BEGINS = 1
/** The word itself is such a phrase: its key is all there is to compare. */
const WORD_ALONE = 2
const isOneWord = ([first, ...rest]: readonly Part[]): boolean =>
  first!.kind === 'word' && rest.length === 0 && !keysOf(first!.text).includes(ANYTHING)

const expressionOf = (sequences: Sequences): RegExp =>
  new RegExp(`(?:${sequences.map(sourceOfSequence).join('|')})${WORD_END}`, 'y')

function finderOver(sequences: ReadonlyMap<number, Sequences>): Finder {
  // Asked of every word of every text: a map would cost more than all expressions together.
  const begins = new Uint8Array(Math.max(...sequences.keys()) + 1)
  const longer = new Map<number, Sequences>()
  for (const [key, list] of sequences) {
    const more = list.filter((parts) => !isOneWord(parts))
    if (more.length > 0) longer.set(key, more)
    begins[key] = more.length < list.length ? WORD_ALONE : BEGINS
  }
  // Made when a text first asks for it: most are never asked for.
  const expressions = new Map<number, RegExp>()
  const expressionFor = (key: number, list: Sequences): RegExp => {
    const expression = expressions.get(key) ?? expressionOf(list)
    expressions.set(key, expression)
    return expression
  }
  const endAt = (text: string, { from, to, key }: Place): number => {
    const alone = begins[key] === WORD_ALONE && text[to] === ' ' ? to : -1
    const list = longer.get(key)
    if (!list) return alone
    const expression = expressionFor(key, list)
    expression.lastIndex = from
    return expression.test(text) ? Math.max(alone, expression.lastIndex) : alone
  }
  return {
    test: (text) => placesIn(text).some((place) => (begins[place.key] ?? 0) > 0 && endAt(text, place) >= 0),
    hits: (text) => {
      const found: { readonly from: number; to: number }[] = []
      for (const place of placesIn(text)) {
        const to = (begins[place.key] ?? 0) > 0 ? endAt(text, place) : -1
        const last = found.at(-1)
        if (to >= 0 && last?.from === place.from) last.to = Math.max(last.to, to)
        else if (to >= 0) found.push({ from: place.from, to })
      }
      return found
    },
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
