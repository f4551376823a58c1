/**
 * Words as they are compared: folded, without endings, filler apart; compounds taken to pieces and typing errors put
 * right against the words that the rules and the lexicon know.
 */
import type { Language } from '../facts.ts'
import { distance } from '../understand/corrections.ts'
import { fold } from '../understand/normalise.ts'
import { CONCEPTS, FILLER } from './lexicon.ts'

const fillers: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(FILLER.da.split(' ').map(fold)),
  en: new Set(FILLER.en.split(' ').map(fold)),
}
const filler = new Set([...fillers.da, ...fillers.en])
export const isFiller = (word: string, languages: readonly Language[]): boolean =>
  languages.some((language) => fillers[language].has(word))

/** The language a question is written in, by its small words; both where they do not tell. */
export function languagesOf(words: readonly string[]): readonly Language[] {
  const count = (one: Language, other: Language): number =>
    words.filter((word) => fillers[one].has(word) && !fillers[other].has(word)).length
  const da = count('da', 'en')
  const en = count('en', 'da')
  return da === en ? ['da', 'en'] : da > en ? ['da'] : ['en']
}

/** Danish and English endings together: both languages lie in one index. Longest first. */
const ENDINGS =
  /(?:ingernes|ingerne|ingens|ingen|inger|erens|ernes|erne|eren|enes|ings|ing|ende|ens|ets|ers|ene|ede|er|en|et|es|ed|ly|e|s)$/
const SHORTEST = 3

export function stem(word: string): string {
  const bare = word.replace(ENDINGS, '')
  return bare.length >= SHORTEST ? bare : word
}

/** The single words of the lexicon: whole ones, and beginnings that take any ending. */
const whole = new Set<string>()
const beginnings: string[] = []
/** The same by their first letters, as many as the shortest has. */
const begins = new Map<string, string[]>()
for (const phrases of Object.values(CONCEPTS).flat())
  for (const token of phrases.match(/[\p{L}\d*]+/gu) ?? []) {
    const word = fold(token.replace('*', ''))
    if (!token.endsWith('*')) whole.add(word)
    else if (word.length >= SHORTEST) beginnings.push(word)
  }
for (const word of beginnings) {
  const key = word.slice(0, SHORTEST)
  begins.set(key, [...(begins.get(key) ?? []), word])
}

/** What an edition's rules and the lexicon know of words. */
export interface Vocabulary {
  knows(word: string): boolean
  /** The word as it was meant, or undefined. */
  meant(word: string): string | undefined
  /** A compound's parts, each known; empty where it is none. */
  partsOf(word: string): readonly string[]
  /** Two small words written as one by a slip ("fårmin", "kanjeg"); empty where it is none. */
  apart(word: string): readonly string[]
}

const PART = 4
/** The shortest of two small words that slipped together, and how many letters both must have to be sure of it. */
const SLIPPED = 2
const SURE = 5
/** A part this long may have an error in it. */
const MISTYPED = 7
const LONGEST_ENDING = 4
/** "behandling-s-plan", "gave-kort": what stands between the parts. */
const JOINTS = ['', 's', 'e']

export function vocabularyOf(words: ReadonlySet<string>): Vocabulary {
  const stems = new Set([...words, ...whole].map(stem))
  const known = (word: string): boolean => stems.has(stem(word)) || filler.has(word)
  // What follows a beginning is an ending or a word: anything longer is an error or a compound.
  const begun = (word: string): boolean =>
    (begins.get(word.slice(0, SHORTEST)) ?? []).some(
      (start) =>
        word.startsWith(start) &&
        (word.length - start.length <= LONGEST_ENDING || known(word.slice(start.length))),
    )
  const candidates = Map.groupBy(
    [...new Set([...words, ...whole, ...beginnings, ...filler])].filter((word) => word.length >= 4),
    (word) => word[0],
  )
  const partsOf = (word: string): readonly string[] => {
    for (let at = word.length - PART; at >= PART; at -= 1) {
      const last = word.slice(at)
      const first = word.slice(0, at)
      if (!known(last)) continue
      for (const joint of JOINTS) {
        if (!first.endsWith(joint)) continue
        const bare = first.slice(0, first.length - joint.length)
        const part = known(bare) ? bare : bare.length >= MISTYPED ? nearest(bare, candidates) : undefined
        if (part !== undefined) return [part, last]
      }
    }
    return []
  }
  const apart = (word: string): readonly string[] => {
    if (word.length < SURE) return []
    for (let at = word.length - SLIPPED; at >= SLIPPED; at -= 1) {
      const both = [word.slice(0, at), word.slice(at)]
      if (both.every((each) => filler.has(each))) return both
    }
    return []
  }
  return {
    knows: (word) => known(word) || begun(word),
    partsOf,
    apart,
    meant: (word) => nearest(word, candidates),
  }
}

/** One error in a word of six letters, two from nine on; the first letter is seldom the wrong one. */
const allowed = (letters: number): number => (letters >= 9 ? 2 : letters >= 6 ? 1 : 0)

/** @param candidates by their first letter. */
function nearest(
  word: string,
  candidates: ReadonlyMap<string | undefined, readonly string[]>,
): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates.get(word[0]) ?? []) {
    // "kostr" is short by the letter that is missing.
    const limit = Math.min(allowed(candidate.length), allowed(word.length + 1))
    if (limit === 0 || Math.abs(candidate.length - word.length) > limit) continue
    const apart = distance(word, candidate, limit)
    if (apart <= limit && apart < least) {
      best = candidate
      least = apart
    }
  }
  return best
}
