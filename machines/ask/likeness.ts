/**
 * How like a question is to those that people ask of a rule. The lexicon knows what a question speaks of; this knows how
 * it is put: "ringer I hjem?" names neither parents nor secrecy.
 */
import type { Rule } from '../rule.ts'
import type { Standard } from '../standard.ts'
import { shelfOf } from './documents.ts'
import { exemplarsOf } from './exemplars.ts'
import { remembered, repaired, unitsOf, type Weights, wordsOf } from './units.ts'
import type { Vocabulary } from './words.ts'

/** One question may be like by chance; a second one that is like it too bears it out. */
const SECOND = 0.25

export interface Likeness {
  /** To the likest question of the rule, and a little to the next: 0 = nothing in common, from 1 on the same words. */
  readonly question: number
  /** To all its questions and its own words together: 0 to 1. */
  readonly whole: number
}

/** Of each unit, where it stands and how much of it: a list of vectors the other way round. */
type Postings = ReadonlyMap<string, readonly (readonly [at: number, weight: number])[]>
interface Index {
  /** The rule of each exemplar, as its place among the rules. */
  readonly rules: readonly number[]
  readonly questions: Postings
  readonly wholes: Postings
  rarity(unit: string): number
}

/** Of length 1, so that a long question is no liker than a short one. */
function weighed(units: Weights, rarity: (unit: string) => number = () => 1): Weights {
  const weights = [...units].map(([unit, weight]): [string, number] => [unit, weight * rarity(unit)])
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  return new Map(length === 0 ? [] : weights.map(([unit, weight]) => [unit, weight / length]))
}

function postingsOf(vectors: readonly Weights[]): Postings {
  const postings = new Map<string, [number, number][]>()
  vectors.forEach((vector, at) => {
    for (const [unit, weight] of vector) {
      const list = postings.get(unit)
      if (list) list.push([at, weight])
      else postings.set(unit, [[at, weight]])
    }
  })
  return postings
}

function sumOf(vectors: readonly Weights[], by: (one: number, other: number) => number): Weights {
  const sum = new Map<string, number>()
  for (const vector of vectors)
    for (const [unit, weight] of vector) sum.set(unit, by(sum.get(unit) ?? 0, weight))
  return sum
}
const added = (one: number, other: number): number => one + other

function ownUnits({ title, text }: Rule, partsOf: Vocabulary['partsOf']): Weights {
  const texts = [text.da, title.da, text.en, title.en]
  return sumOf(
    texts.map((each) => unitsOf(wordsOf(each), partsOf)),
    Math.max,
  )
}

/** The fewer rules are asked about with a unit, the more it tells. */
function rarityOf(asked: readonly { readonly rule: number; readonly units: Weights }[]): Index['rarity'] {
  const standsIn = new Map<string, Set<number>>()
  for (const { rule, units } of asked)
    for (const unit of units.keys()) standsIn.set(unit, (standsIn.get(unit) ?? new Set()).add(rule))
  const many = new Set(asked.map(({ rule }) => rule)).size
  return (unit) => Math.log(1 + (many + 0.5) / ((standsIn.get(unit)?.size ?? 0) + 0.5))
}

function indexOf(standard: Standard): Index {
  const partsOf = remembered(shelfOf(standard).vocabulary.partsOf)
  const places = new Map(standard.rules.map(({ id }, place) => [id, place]))
  const asked = exemplarsOf(standard).map(({ rule, text }) => ({
    rule: places.get(rule) ?? -1,
    units: unitsOf(wordsOf(text), partsOf),
  }))
  const rarity = rarityOf(asked)
  const questions = asked.map(({ units }) => weighed(units, rarity))
  const wholes = standard.rules.map((rule, place) => {
    const theirs = questions.filter((_, at) => asked[at]?.rule === place)
    return weighed(sumOf([...theirs, weighed(ownUnits(rule, partsOf), rarity)], added))
  })
  return {
    rules: asked.map(({ rule }) => rule),
    questions: postingsOf(questions),
    wholes: postingsOf(wholes),
    rarity,
  }
}

const indexes = new WeakMap<Standard, Index>()

/** Built once: an edition never changes. */
function indexFor(standard: Standard): Index {
  let index = indexes.get(standard)
  if (!index) {
    index = indexOf(standard)
    indexes.set(standard, index)
  }
  return index
}

/** Only what shares a unit with the question is looked at. */
function compared(question: Weights, postings: Postings, many: number): Float64Array {
  const like = new Float64Array(many)
  for (const [unit, weight] of question)
    for (const [at, share] of postings.get(unit) ?? []) like[at] = (like[at] ?? 0) + weight * share
  return like
}

/**
 * @param text as typed.
 * @returns one for each rule of the standard, in their order.
 */
export function likenessTo(standard: Standard, text: string): Likeness[] {
  const { rules, questions, wholes, rarity } = indexFor(standard)
  const { vocabulary } = shelfOf(standard)
  const question = weighed(unitsOf(repaired(wordsOf(text), vocabulary), vocabulary.partsOf), rarity)
  const first = new Float64Array(standard.rules.length)
  const second = new Float64Array(standard.rules.length)
  compared(question, questions, rules.length).forEach((like, exemplar) => {
    const rule = rules[exemplar] ?? 0
    const best = first[rule] ?? 0
    first[rule] = Math.max(best, like)
    second[rule] = Math.max(second[rule] ?? 0, Math.min(best, like))
  })
  const whole = compared(question, wholes, standard.rules.length)
  return standard.rules.map((_, rule) => ({
    question: (first[rule] ?? 0) + SECOND * (second[rule] ?? 0),
    whole: whole[rule] ?? 0,
  }))
}
