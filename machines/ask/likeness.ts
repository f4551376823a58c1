/**
 * How like a question is to those that people ask of a rule. The lexicon knows what a question speaks of; this knows how
 * it is put: "ringer I hjem?" names neither parents nor secrecy.
 */
import type { Rule } from '../rule.ts'
import type { Standard } from '../standard.ts'
import { shelfOf } from './documents.ts'
import { learn, SHARPNESS } from './learning.ts'
import { ANY, byPlace, type Lessons, lessonAt, lessonsOf, OF_ANY, type Rarity, rarityBy } from './lessons.ts'
import { Counts, Postings, packed, type Vector, vectorOf } from './postings.ts'
import { Reading, Writing } from './stored.ts'
import { remembered, repaired, unitsOf, wordsOf } from './units.ts'
import type { Vocabulary } from './words.ts'

/** What a rule's own words count for beside the questions asked of it. */
const OWN_WORDS = 0.3

export interface Likeness {
  /** One for each rule, in their order: 1 more is e times likelier. */
  readonly rules: Float64Array
  /** To the errands that no standard answers, in the same measure. */
  readonly errands: number
}

interface Index {
  readonly vectors: Postings
  /** By how many rules each unit is asked of. */
  readonly counts: Counts
  readonly rarity: Rarity
}

/** Of length 1, so that a long question is no liker than a short one. */
function weighed({ units, weights }: Vector, rarity: Rarity = () => 1): Vector {
  const rare = weights.map((weight, of) => weight * rarity(units[of] ?? 0))
  const length = Math.hypot(...rare)
  return { units, weights: length === 0 ? rare : rare.map((weight) => weight / length) }
}

const withAny = ({ units, weights }: Vector, of: number): Vector => ({
  units: Uint32Array.of(...units, ANY),
  weights: Float32Array.of(...weights, of),
})

function addTo(sum: Map<number, number>, { units, weights }: Vector, share: number): void {
  units.forEach((unit, of) => {
    sum.set(unit, (sum.get(unit) ?? 0) + share * (weights[of] ?? 0))
  })
}

function ownUnits({ title, text }: Rule, partsOf: Vocabulary['partsOf']): Vector {
  const units = new Map<string, number>()
  for (const each of [text.da, title.da, text.en, title.en])
    for (const [unit, weight] of unitsOf(wordsOf(each), partsOf))
      units.set(unit, Math.max(weight, units.get(unit) ?? 0))
  return packed(units)
}

/** Where learning begins: all that is asked of a rule, and its own words. */
function begun(lessons: Lessons, own: readonly Vector[]): Postings {
  const vectors = byPlace(lessons, own.length + 1).map((asked, place) => {
    const sum = new Map<number, number>()
    for (const at of asked) addTo(sum, lessonAt(lessons, at), 1 / Math.sqrt(asked.length))
    const words = own[place]
    if (words) addTo(sum, words, OWN_WORDS)
    sum.delete(ANY)
    return weighed(vectorOf(sum))
  })
  const none = vectors.pop()
  // Of what stands in every text nothing is known yet: how much it tells is learned.
  return Postings.of(none ? [...vectors, withAny(none, 0)] : vectors)
}

function indexOf(standard: Standard): Index {
  const partsOf = remembered(shelfOf(standard).vocabulary.partsOf)
  const { lessons, counts, rarity } = lessonsOf(standard, partsOf)
  const own = standard.rules.map((rule) => weighed(ownUnits(rule, partsOf), rarity))
  const vectors = begun(lessons, own)
  vectors.placeAll(lessons.units)
  learn(vectors, lessons)
  return { vectors, counts, rarity }
}

const indexes = new WeakMap<Standard, Index>()

/** What an edition's index has learned, for `giveIndex`: learning takes a second of the processor and some memory. */
export function storedIndex(standard: Standard): Uint8Array<ArrayBuffer> {
  const { vectors, counts } = indexFor(standard)
  const to = new Writing()
  vectors.write(to)
  counts.write(to)
  return to.bytes()
}

/** Instead of learning. @throws Error where it was learned from another edition */
export function giveIndex(standard: Standard, stored: Uint8Array): void {
  const from = new Reading(stored)
  const vectors = Postings.read(from)
  const many = standard.rules.length + 1
  if (vectors.many !== many) throw new Error(`${standard.edition}: the index is of another edition`)
  const counts = Counts.read(from)
  indexes.set(standard, { vectors, counts, rarity: rarityBy(counts, many) })
}

/** Built once: an edition never changes. */
function indexFor(standard: Standard): Index {
  let index = indexes.get(standard)
  if (!index) {
    index = indexOf(standard)
    indexes.set(standard, index)
  }
  return index
}

/** @param text as typed. */
export function likenessTo(standard: Standard, text: string): Likeness {
  const { vectors, rarity } = indexFor(standard)
  const { vocabulary } = shelfOf(standard)
  const units = unitsOf(repaired(wordsOf(text), vocabulary), vocabulary.partsOf)
  const vector = withAny(weighed(packed(units), rarity), OF_ANY)
  const like = vectors.compared(vectors.placed(vector)).map((likeness) => SHARPNESS * likeness)
  return { rules: like.subarray(0, -1), errands: like.at(-1) ?? 0 }
}
