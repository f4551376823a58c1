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
  /** Of a gap, the most words it may skip. */
  readonly reach: number
  /** Of a word, whether this is one it stands for. */
  is(word: string): boolean
}

const TOKEN = /\.\.\d?|[()|?]|[^\s()|?]+/g
const WORD_END = '(?= )'

/** "Svare" and "svarer" sound the same, and are the commonest error in written Danish: either is taken for both. */
const eitherEnding = (word: string): string => word.replace(/^([a-z]{3,})er?$/, '$1er?')

const cleaned = (word: string): string => fold(word).replace(/[^a-z0-9*]+/g, '')

const never = (): boolean => false

/** "tag*", "*pille", "*mord*", "u*lig", or the word itself in either ending. */
function testOf(text: string): (word: string) => boolean {
  const [begin = '', ...others] = text.split('*')
  const end = others.pop()
  if (end === undefined) {
    const stem = /^([a-z]{3,})er?$/.exec(text)?.[1]
    return stem === undefined
      ? (word) => word === text
      : (word) => word.startsWith(stem) && (word === `${stem}e` || word === `${stem}er`)
  }
  if (others.length > 0) {
    const expression = new RegExp(`^${text.replaceAll('*', '[a-z0-9]*')}$`)
    return (word) => expression.test(word)
  }
  const least = begin.length + end.length
  return (word) =>
    word.length >= least && word.startsWith(begin) && word.endsWith(end) && !STRANGE_LETTER.test(word)
}
/** What a star does not stand for. */
const STRANGE_LETTER = /[^a-z0-9]/

const NONE: readonly never[] = []
const groupOf = (optional: boolean, alternatives: Part['alternatives']): Part => ({
  optional,
  kind: 'group',
  text: '',
  alternatives,
  reach: 0,
  is: never,
})

const simples = new Map<string, Part>()
/** The same word stands in many phrases: one part serves them all. */
function simple(kind: 'word' | 'gap', optional: boolean, text: string): Part {
  const key = `${kind}${optional ? '?' : ' '}${text}`
  const known = simples.get(key)
  if (known) return known
  const reach = kind === 'gap' ? Number(text) : 0
  const part: Part = {
    optional,
    kind,
    text,
    alternatives: NONE,
    reach,
    is: kind === 'word' ? testOf(text) : never,
  }
  simples.set(key, part)
  return part
}

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
    alternatives.at(-1)!.push(kind === 'group' ? groupOf(optional, group) : simple(kind, optional, text))
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
  const group = groupOf(false, [parts!, ...others])
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

type Sequences = readonly (readonly Part[])[]

/** What of one finder begins with a key. */
interface Beginning {
  readonly finder: number
  /** The word itself is such a phrase: its key is all there is to compare. */
  readonly alone: boolean
  readonly longer: Sequences
}
/** Of every key, the finders that look there: the words of a text are looked up once for all of them. */
const BEGINNINGS = new Map<string, Beginning[]>()
let finders = 0

/** A full memory is emptied: whatever is typed, it stays small. So is one from before the last finder was made. */
function remembering<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let made = 0
  return (text) => {
    if (made !== finders || known.size >= most) known.clear()
    made = finders
    const value = known.get(text) ?? make(text)
    known.set(text, value)
    return value
  }
}

/** What may begin with a word, by every key that it is known by. */
const beginningsOf = remembering(4000, (word): readonly Beginning[] => {
  const keys = [word]
  for (let to = 1; to <= word.length; to += 1) keys.push(`${word.slice(0, to)}*`, `*${word.slice(to - 1)}`)
  return keys.flatMap((key) => BEGINNINGS.get(key) ?? [])
})

interface Place {
  /** The number of its word in the text. */
  readonly at: number
  readonly beginning: Beginning
}
interface Words {
  readonly words: readonly string[]
  /** Where the space before each word stands, and the one that ends the text. */
  readonly spaces: readonly number[]
  /** By finder, in the order of the words. */
  readonly places: ReadonlyMap<number, readonly Place[]>
}
/** The same texts are asked by many finders in a row. */
const wordsIn = remembering(64, (text): Words => {
  const words: string[] = []
  const spaces = [text.indexOf(' ')]
  const places = new Map<number, Place[]>()
  for (let from = spaces[0]!; from >= 0; from = spaces.at(-1)!) {
    const to = text.indexOf(' ', from + 1)
    if (to < 0) break
    const word = text.slice(from + 1, to)
    for (const beginning of beginningsOf(word)) {
      const place = { at: words.length, beginning }
      const there = places.get(beginning.finder)
      if (there) there.push(place)
      else places.set(beginning.finder, [place])
    }
    words.push(word)
    spaces.push(to)
  }
  return { words, spaces, places }
})

const GAP_WORD = /^[a-z0-9,]+$/

/**
 * The number of the word after the phrase, or -1. Choices are tried in their order and gaps from the shortest, as an
 * expression would; made of the parts themselves, because thousands of expressions fill the memory with their code.
 * @param rest what must follow.
 */
function endOf(
  parts: readonly Part[],
  part: number,
  words: readonly string[],
  at: number,
  rest?: (at: number) => number,
): number {
  const one = parts[part]
  if (one === undefined) return rest ? rest(at) : at
  if (one.kind === 'gap') {
    for (let skipped = 0; ; skipped += 1) {
      const end = endOf(parts, part + 1, words, at + skipped, rest)
      const over = words[at + skipped]
      if (end >= 0 || skipped === one.reach || over === undefined || !GAP_WORD.test(over)) return end
    }
  }
  let end = -1
  if (one.kind === 'word') {
    const first = words[at] === ',' ? at + 1 : at
    const word = words[first]
    if (word !== undefined && one.is(word)) end = endOf(parts, part + 1, words, first + 1, rest)
  } else {
    const then = (next: number): number => endOf(parts, part + 1, words, next, rest)
    for (const alternative of one.alternatives) {
      end = endOf(alternative, 0, words, at, then)
      if (end >= 0) break
    }
  }
  return end < 0 && one.optional ? endOf(parts, part + 1, words, at, rest) : end
}

const isOneWord = ([first, ...rest]: readonly Part[]): boolean =>
  first!.kind === 'word' && rest.length === 0 && !keysOf(first!.text).includes(ANYTHING)

/**
 * Phrases are kept by the words they may begin with, so that at each word only those are tried that can begin there:
 * one large expression over all of them costs a hundred times as much on long texts.
 * @returns those that any word may begin.
 */
function keep(finder: number, phrases: readonly string[]): Beginning | undefined {
  const sequences = new Map<string, (readonly Part[])[]>()
  for (const parts of phrases.flatMap((phrase) => branchesOf(parsed(phrase)))) {
    const keys = [...firstsOf(parts)].flatMap((first) => keysOf(first ?? ANYTHING))
    for (const key of keys.includes(ANYTHING) ? [ANYTHING] : new Set(keys)) {
      const list = sequences.get(key)
      if (list) list.push(parts)
      else sequences.set(key, [parts])
    }
  }
  const anywhere = sequences.get(ANYTHING)
  sequences.delete(ANYTHING)
  for (const [key, list] of sequences) {
    const longer = list.filter((parts) => !isOneWord(parts))
    const beginning = { finder, alone: longer.length < list.length, longer }
    const there = BEGINNINGS.get(key)
    if (there) there.push(beginning)
    else BEGINNINGS.set(key, [beginning])
  }
  return anywhere && { finder, alone: false, longer: anywhere }
}

/** The number of the word after the phrase that begins here, or -1. */
function endAt(words: readonly string[], { at, beginning: { alone, longer } }: Place): number {
  for (const parts of longer) {
    const end = endOf(parts, 0, words, at)
    if (end >= 0) return alone ? Math.max(at + 1, end) : end
  }
  return alone ? at + 1 : -1
}

export function anyOf(phrases: readonly string[]): Finder {
  finders += 1
  const finder = finders
  const anywhere = keep(finder, phrases)
  const placesOf = ({ words, places }: Words): readonly Place[] => {
    const own = places.get(finder) ?? NONE
    if (!anywhere) return own
    return [...own, ...words.map((_, at) => ({ at, beginning: anywhere }))].sort((a, b) => a.at - b.at)
  }
  return {
    test: (text) => {
      const read = wordsIn(text)
      return placesOf(read).some((place) => endAt(read.words, place) >= 0)
    },
    hits: (text) => {
      const read = wordsIn(text)
      const { words, spaces } = read
      const found: { readonly from: number; to: number }[] = []
      for (const place of placesOf(read)) {
        const end = endAt(words, place)
        if (end < 0) continue
        const from = spaces[place.at]!
        const to = spaces[end]!
        const last = found.at(-1)
        if (last?.from === from) last.to = Math.max(last.to, to)
        else found.push({ from, to })
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
