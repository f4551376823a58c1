/**
 * One typing error in a word of danger, put right before danger is listened for and nowhere else: a letter left out,
 * added, exchanged or swapped with its neighbour. Real words one error away are left as they are. The vocabulary is
 * that of the danger lists themselves, looked up by what remains when one letter is taken out of either side, so that a
 * word costs a few look-ups and not a comparison with every other.
 */
import * as body from './bodyWords.ts'
import * as words from './dangerWords.ts'
import * as life from './lifeWords.ts'
import { fold } from './normalise.ts'
import { firstOf, numberOf } from './packed.ts'
import { REAL_WORDS } from './realWords.ts'
import { CONCEPTS } from './signWords.ts'

/** Shorter words have too many real neighbours. */
const SHORTEST = 5
/** A stem makes a word known; a short one only with an ordinary ending. */
const SHORTEST_STEM = 3
const ENDING = /^(?:e|er|r|s|n|en|et|t|ede|te|ed|d|ing|es|ene|erne)?$/

type Phrases = string | { readonly [name: string]: Phrases } | readonly Phrases[]
const phrasesOf = (lists: Phrases): string[] =>
  typeof lists === 'string' ? [lists] : Object.values(lists).flatMap(phrasesOf)
const wordsOf = (phrases: readonly string[]): string[] =>
  phrases
    .flatMap((phrase) => phrase.split(/[\s()|?]+/))
    .map((word) => fold(word).replace(/[^a-z*]+/g, ''))
    .filter((word) => word.length > 1)

/** "Svare" and "svarer" are one to the phrases. */
const bothEndings = (word: string): string[] =>
  /^[a-z]{3,}e$/.test(word)
    ? [word, `${word}r`]
    : /^[a-z]{3,}er$/.test(word)
      ? [word, word.slice(0, -1)]
      : [word]

const HEARD = wordsOf([CONCEPTS, words, body].flatMap(phrasesOf))
/** How often the lists name a word: of two it may have been, the one that says more. */
const NAMED = new Map<string, number>()
for (const word of HEARD.flatMap(bothEndings)) NAMED.set(word, (NAMED.get(word) ?? 0) + 1)
const WHOLE = new Set(HEARD.filter((word) => !word.includes('*')).flatMap(bothEndings))
const STEMS = new Set(HEARD.filter((word) => /^[a-z]+\*$/.test(word)).map((word) => word.slice(0, -1)))
const OTHERS = wordsOf(phrasesOf(life)).filter((word) => !word.includes('*'))
const REAL = new Set([...OTHERS.flatMap(bothEndings), ...REAL_WORDS.split(/\s+/).map(fold)])

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1)
const withoutOne = (word: string): string[] => [...word].map((_, at) => without(word, at))

/** Words by what remains of them when one letter is taken out, packed: as a map of strings it would fill seven megabytes. */
class Neighbourhood {
  readonly #words: readonly string[]
  /** Sorted; beside each, the word it is of. Two keys that share a number cost one comparison more. */
  readonly #keys: Uint32Array
  readonly #of: Uint16Array

  constructor(vocabulary: Iterable<string>) {
    this.#words = [...vocabulary].filter((word) => word.length >= SHORTEST)
    const entries = this.#words.flatMap((word, of) =>
      [...new Set([word, ...withoutOne(word)])].map((key) => ({ key: numberOf(key), of })),
    )
    entries.sort((one, other) => one.key - other.key || one.of - other.of)
    this.#keys = Uint32Array.from(entries, ({ key }) => key)
    this.#of = Uint16Array.from(entries, ({ of }) => of)
  }

  *near(key: string): Generator<string> {
    const number = numberOf(key)
    for (let at = firstOf(this.#keys, number); this.#keys[at] === number; at += 1)
      yield this.#words[this.#of[at] as number] as string
  }
}
const NEAR_WHOLE = new Neighbourhood(WHOLE)
const NEAR_STEMS = new Neighbourhood(STEMS)
const LONGEST_STEM = Math.max(...[...STEMS].map((stem) => stem.length))

/** How unlike what was typed a word is; `null` = more than one error away. Swapping is commoner than exchanging. */
function errorBetween(typed: string, word: string): number | null {
  const first = typed[0] === word[0] ? 0 : 3
  let from = 0
  while (from < typed.length && typed[from] === word[from]) from += 1
  const [a, b] = [typed.slice(from), word.slice(from)]
  if (a.length === b.length) {
    if (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return first
    return a.slice(1) === b.slice(1) ? first + 2 : null
  }
  if (a.length + 1 === b.length) return a === b.slice(1) ? first + 1 : null
  return a.length === b.length + 1 && a.slice(1) === b ? first + 1 : null
}

interface Meant {
  readonly word: string
  readonly error: number
  readonly said: number
}
function nearest(typed: string, words: Neighbourhood): Meant | undefined {
  let best: Meant | undefined
  for (const key of [typed, ...withoutOne(typed)]) {
    for (const word of words.near(key)) {
      const error = errorBetween(typed, word)
      if (error === null) continue
      const said = NAMED.get(word) ?? 0
      if (!best || error < best.error || (error === best.error && said > best.said))
        best = { word, error, said }
    }
  }
  return best
}

const hasStem = (word: string): boolean => {
  for (let to = SHORTEST_STEM; to <= word.length; to += 1) {
    if (STEMS.has(word.slice(0, to)) && (to >= SHORTEST || ENDING.test(word.slice(to)))) return true
  }
  return false
}
const isKnown = (word: string): boolean => WHOLE.has(word) || REAL.has(word) || hasStem(word)

/** The stem it was meant to begin with, the longest first, and its ending as typed. */
function withStemMeant(word: string): string | undefined {
  for (let to = Math.min(word.length, LONGEST_STEM + 1); to >= SHORTEST; to -= 1) {
    const stem = nearest(word.slice(0, to), NEAR_STEMS)
    if (stem && stem.error < 3) return stem.word + word.slice(to)
  }
  return undefined
}

function meant(word: string): string {
  if (word.length < SHORTEST - 1 || !/^[a-z]+$/.test(word) || isKnown(word)) return word
  return nearest(word, NEAR_WHOLE)?.word ?? withStemMeant(word) ?? word
}

/** `text` as `read` gives it. */
export const withoutTypos = (text: string): string => text.split(' ').map(meant).join(' ')
