/**
 * What there is to learn from: every question that people ask of an edition's rules, once, with all the rules that answer
 * it, and the errands that none answers. All in one row of numbers: thousands of small lists would fill the memory for the
 * time it takes to learn from them.
 */
import type { Standard } from '../standard.ts'
import { numberOf } from '../understand/packed.ts'
import { errands } from './asked/errands.ts'
import { exemplarsOf } from './exemplars.ts'
import { Counts, type Vector } from './postings.ts'
import { conceptsOf, remembered, unitsOf, wordsOf } from './units.ts'
import type { Vocabulary } from './words.ts'

/** The fewer are asked about with a unit, the more it tells. */
export type Rarity = (unit: number) => number

/** It stands in every text: where nothing else tells, it says that the errand is another. */
export const ANY = numberOf('any')
export const OF_ANY = 0.3

export interface Lessons {
  readonly units: Uint32Array
  readonly weights: Float32Array
  /** Where each lesson begins in them; one more at the end. */
  readonly begins: Uint32Array
  /** The places of the rules that answer each; the one after the last rule for an errand. */
  readonly right: readonly (readonly number[])[]
}

export const lessonAt = ({ units, weights, begins }: Lessons, at: number): Vector => ({
  units: units.subarray(begins[at], begins[at + 1]),
  weights: weights.subarray(begins[at], begins[at + 1]),
})

/** The same questions are asked in every edition; what they speak of is looked for once. */
const spokenOf = remembered((text: string) => conceptsOf(wordsOf(text)))

function rightOf({ rules }: Standard, exemplars: ReturnType<typeof exemplarsOf>): Map<string, number[]> {
  const places = new Map(rules.map(({ id }, place) => [id, place]))
  const right = new Map<string, number[]>(errands.map((text) => [text, [rules.length]]))
  for (const { rule, text } of exemplars) {
    const answers = right.get(text) ?? []
    answers.push(places.get(rule) as number)
    right.set(text, answers)
  }
  return right
}

/** The lessons of each place. */
export function byPlace({ right }: Lessons, many: number): number[][] {
  const places = Array.from({ length: many }, (): number[] => [])
  right.forEach((answers, at) => {
    for (const place of answers) places[place]?.push(at)
  })
  return places
}

/** @param many of how many places they are counted */
export const rarityBy =
  (counts: Counts, many: number): Rarity =>
  (unit) =>
    Math.log(1 + (many + 0.5) / (counts.of(unit) + 0.5))

function countsOf(lessons: Lessons, many: number): Counts {
  const counts = new Map<number, number>()
  for (const asked of byPlace(lessons, many)) {
    const units = new Set<number>()
    for (const at of asked) for (const unit of lessonAt(lessons, at).units) units.add(unit)
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return Counts.of(counts)
}

/** In place: each lesson of length 1 by the rarity of its units, what stands in every text after it. */
function weigh(lessons: Lessons, rarity: Rarity): void {
  for (let at = 0; at < lessons.right.length; at += 1) {
    const { units, weights } = lessonAt(lessons, at)
    const last = weights.length - 1
    let sum = 0
    for (let of = 0; of < last; of += 1) {
      weights[of] = (weights[of] as number) * rarity(units[of] as number)
      sum += (weights[of] as number) ** 2
    }
    const length = Math.sqrt(sum) || 1
    for (let of = 0; of < last; of += 1) weights[of] = (weights[of] as number) / length
    weights[last] = OF_ANY
  }
}

export function lessonsOf(
  standard: Standard,
  partsOf: Vocabulary['partsOf'],
): { readonly lessons: Lessons; readonly counts: Counts; readonly rarity: Rarity } {
  const right = rightOf(standard, exemplarsOf(standard))
  const units: number[] = []
  const weights: number[] = []
  const begins = [0]
  for (const text of right.keys()) {
    for (const [unit, weight] of unitsOf(wordsOf(text), partsOf, spokenOf(text))) {
      units.push(numberOf(unit))
      weights.push(weight)
    }
    units.push(ANY)
    weights.push(0)
    begins.push(units.length)
  }
  const lessons = {
    units: Uint32Array.from(units),
    weights: Float32Array.from(weights),
    begins: Uint32Array.from(begins),
    right: [...right.values()],
  }
  const many = standard.rules.length + 1
  const counts = countsOf(lessons, many)
  const rarity = rarityBy(counts, many)
  weigh(lessons, rarity)
  return { lessons, counts, rarity }
}
