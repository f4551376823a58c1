/** A text as it is compared: words without endings, their parts and letters, pairs of words, and concepts. */
import { normalise } from '../understand/normalise.ts'
import { conceptsAsked } from './concepts.ts'
import type { ConceptId } from './lexicon.ts'
import { plain } from './plain.ts'
import { isFiller, languagesOf, stem, type Vocabulary } from './words.ts'

/** What each kind of unit counts for beside a word that tells something. */
const FILLER = 0.8
const CONCEPT = 1.4
const PAIR = 0.5
const PART = 0.5
const GRAM = 0.2
const GRAM_LETTERS = 4

export type Weights = ReadonlyMap<string, number>

/** What a text speaks of, each concept once. */
export const conceptsOf = (words: readonly string[]): readonly ConceptId[] => [
  ...new Set(conceptsAsked(` ${words.join(' ')} `, languagesOf(words)).map(({ concept }) => concept)),
]

/** @param partsOf the parts of a compound. */
export function unitsOf(
  words: readonly string[],
  partsOf: Vocabulary['partsOf'],
  concepts: readonly ConceptId[] = conceptsOf(words),
): Weights {
  const units = new Map<string, number>()
  const add = (unit: string, weight: number): void => {
    units.set(unit, Math.max(weight, units.get(unit) ?? 0))
  }
  const languages = languagesOf(words)
  for (const concept of concepts) add(`c ${concept}`, CONCEPT)
  let before = ''
  for (const word of words) {
    const bare = stem(word)
    const filler = isFiller(word, languages)
    add(`w ${bare}`, filler ? FILLER : 1)
    if (before !== '') add(`p ${before} ${bare}`, PAIR)
    before = bare
    if (filler) continue
    for (const part of partsOf(word)) add(`w ${stem(part)}`, PART)
    for (let at = 0; at + GRAM_LETTERS <= word.length; at += 1)
      add(`g ${word.slice(at, at + GRAM_LETTERS)}`, GRAM)
  }
  return units
}

/** Put plainly: the questions that people ask of the rules as well as those that are typed. */
export function wordsOf(text: string): string[] {
  const words = normalise(text)
    .trim()
    .split(' ')
    .filter((word) => /[a-z0-9]/.test(word))
  return plain(words, languagesOf(words))
}

/** Typing errors put right; a compound of known words that is like no other word stays, for its parts are units of their own. */
export const repaired = (words: readonly string[], { knows, meant, apart }: Vocabulary): string[] =>
  words.flatMap((word) => {
    if (!/[a-z]/.test(word) || knows(word)) return [word]
    const right = meant(word)
    if (right !== undefined) return [right]
    const slipped = apart(word)
    return slipped.length > 0 ? slipped : [word]
  })

/** For an edition's own texts, where the same words come again and again; what is typed is not kept by it. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const value = known.get(word) ?? of(word)
    known.set(word, value)
    return value
  }
}
