/** What a question asks for: the things it speaks of, each with its weight; typing errors put right on the way. */

import type { Standard } from '../standard.ts'
import { normalise } from '../understand/normalise.ts'
import { conceptsAsked, type Found } from './concepts.ts'
import { type Shelf, shelfOf } from './documents.ts'
import { ASPECTS, type ConceptId, GENERIC, SETTING } from './lexicon.ts'
import { plain } from './plain.ts'
import { isFiller, languagesOf, stem } from './words.ts'

const WORD_BESIDE_CONCEPT = 0.4
/** So rare a small word leads to the few rules it stands in. */
const TELLING = 2.5
/** A word without a concept tells no more than this, in however few rules it stands. */
const RAREST = 2
/** A word that neither rules nor lexicon know may be just what is asked about, the more so where all else is general. */
const STRANGE = 1.4
const STRANGE_ALONE = 2.8
/** What no standard speaks of weighs more than all the rest. */
const ELSEWHERE = 12
/** Another phrase within the same stretch of words. */
const WITHIN = 0.5
/** When, where and how often count for less than of what. */
const ASPECT = 0.6
/** Who asks, of whom: it says which answer, not what is asked. */
const ABOUT_WHOM = 0.3

/** One thing that is asked: a word, or all that one stretch of words can mean. */
export interface Part {
  readonly concepts: ReadonlyMap<ConceptId, number>
  /** Where no concept stands for it. */
  readonly word?: string
  readonly weight: number
  /** How much it counts: less where it is only what is asked of a thing. */
  readonly counts: number
  /** Only who it is about ("min søn"), beside what is asked: what it adds to a rule's worth. */
  readonly adds: number
}

export interface Wanted {
  readonly parts: readonly Part[]
  /** Words beside a concept: they only help. */
  readonly beside: ReadonlyMap<string, number>
  readonly asked: number
  readonly all: ReadonlySet<ConceptId>
}

/** Where something is told beside the question, the question alone is looked for, if it says what about. */
function questionIn(text: string): string {
  const asked = (text.match(/[^.!?\n]+[.!?\n]*/g) ?? []).filter((piece) => piece.includes('?')).join(' ')
  if (asked === '') return text
  const read = normalise(asked)
  const about = conceptsAsked(read, ['da', 'en']).some(({ concept }) => !GENERIC.includes(concept))
  return about ? asked : text
}

/** "Selv om" names nobody's own self. */
const ALTHOUGH = ' selv om '

/** The question as it is looked for: typing errors put right, compounds with their parts behind. */
function readQuestion(text: string, { vocabulary }: Shelf): string {
  const parts: string[] = []
  const said = normalise(text).replaceAll(ALTHOUGH, ' selvom ').trim().split(' ')
  const words = plain(said, languagesOf(said)).map((word) => {
    if (!/[a-z]/.test(word) || vocabulary.knows(word)) return word
    const pieces = vocabulary.partsOf(word)
    parts.push(...pieces)
    if (pieces.length > 0) return '.'
    return vocabulary.meant(word) ?? (vocabulary.apart(word).join(' ') || word)
  })
  return ` ${[...words, ...parts.flatMap((part) => ['.', part])].join(' ')} `
}

/** Phrases that share words are one stretch. */
function stretchesOf(found: readonly Found[]): Found[][] {
  const stretches: Found[][] = []
  let end = 0
  for (const hit of found.toSorted((a, b) => a.from - b.from)) {
    if (hit.from >= end) stretches.push([])
    stretches.at(-1)?.push(hit)
    end = Math.max(end, hit.to)
  }
  return stretches
}

function wantedIn(text: string, shelf: Shelf): Wanted {
  const words = text.trim().split(' ')
  const languages = languagesOf(words)
  const found = conceptsAsked(text, languages)
  const parts: Part[] = stretchesOf(found.filter(({ concept }) => concept !== 'outside')).map((hits) => {
    // Of phrases that share words the longest is meant; the others lie in it.
    const longest = Math.max(...hits.map(({ from, to }) => to - from))
    const concepts = new Map<ConceptId, number>()
    const spoken = hits.filter(({ concept }) => shelf.speaksOf(concept))
    for (const { concept, from, to } of spoken.length > 0 ? spoken : hits) {
      const weight = shelf.rarity(concept) * (to - from === longest ? 1 : WITHIN)
      concepts.set(concept, Math.max(weight, concepts.get(concept) ?? 0))
    }
    const aspect = [...concepts.keys()].every((concept) => ASPECTS.includes(concept))
    return { concepts, weight: Math.max(...concepts.values()), counts: aspect ? ASPECT : 1, adds: 1 }
  })
  if (found.some(({ concept }) => concept === 'outside'))
    parts.push({ concepts: new Map(), weight: ELSEWHERE, counts: 1, adds: 1 })
  const beside = new Map<string, number>()
  let at = 0
  const generic = found.every(({ concept }) => GENERIC.includes(concept))
  for (const word of words) {
    const from = text.indexOf(` ${word} `, at)
    at = from + word.length
    if (!/[a-z]/.test(word)) continue
    if (isFiller(word, languages)) {
      // A small word that stands in few rules still leads to them; it is only never missed.
      const rare = shelf.rarity(` ${stem(word)}`)
      if (rare >= TELLING && shelf.vocabulary.knows(word)) beside.set(stem(word), rare * WORD_BESIDE_CONCEPT)
      continue
    }
    const weight = shelf.vocabulary.knows(word)
      ? Math.min(shelf.rarity(` ${stem(word)}`), RAREST)
      : generic
        ? STRANGE_ALONE
        : STRANGE
    if (found.some((hit) => from >= hit.from && from < hit.to))
      beside.set(stem(word), weight * WORD_BESIDE_CONCEPT)
    else parts.push({ concepts: new Map(), word: stem(word), weight, counts: 1, adds: 1 })
  }
  const all = new Set(found.map(({ concept }) => concept))
  const told = besideWhom(parts)
  return {
    parts: told,
    beside,
    all,
    asked: told.reduce((sum, { weight, counts }) => sum + weight * counts, 0),
  }
}

const isSetting = ({ concepts }: Part): boolean =>
  concepts.size > 0 && [...concepts.keys()].every((concept) => SETTING.includes(concept))
const isAsked = ({ concepts, word }: Part): boolean =>
  word === undefined &&
  [...concepts.keys()].some((concept) => !SETTING.includes(concept) && !GENERIC.includes(concept))

/** Where something else is asked, whom it is about is the setting of it. */
function besideWhom(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isAsked)) return parts
  return parts.map((part) => (isSetting(part) ? { ...part, counts: ABOUT_WHOM, adds: ABOUT_WHOM } : part))
}

/** "Hvad så med mig?": where a question names nothing, it is about what is known of the person. */
function aboutThem(theirs: ReadonlySet<ConceptId>, shelf: Shelf): Part[] {
  return [...theirs].map((concept) => {
    const weight = shelf.rarity(concept)
    return { concepts: new Map([[concept, weight]]), weight, counts: 1, adds: 1 }
  })
}

/**
 * @param text as typed.
 * @param theirs what is known of the person, in concepts.
 */
export function wantedBy(standard: Standard, text: string, theirs: ReadonlySet<ConceptId>): Wanted {
  const shelf = shelfOf(standard)
  const wanted = wantedIn(readQuestion(questionIn(text), shelf), shelf)
  if (wanted.parts.length > 0) return wanted
  const parts = aboutThem(theirs, shelf)
  return { ...wanted, parts, asked: parts.reduce((sum, { weight }) => sum + weight, 0) }
}
