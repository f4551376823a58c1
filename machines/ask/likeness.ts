/**
 * How like a question is to those that people ask of a rule. The lexicon knows what a question speaks of; this knows how
 * it is put: "ringer I hjem?" names neither parents nor secrecy.
 */
import type { Rule } from '../rule.ts'
import type { Standard } from '../standard.ts'
import { shelfOf } from './documents.ts'
import { exemplarsOf } from './exemplars.ts'
import { Counts, Postings } from './postings.ts'
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

interface Index {
  /** The rule of each exemplar, as its place among the rules. */
  readonly rules: Uint16Array
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
  const rules = new Counts(new Map([...standsIn].map(([unit, { size }]) => [unit, size])))
  return (unit) => Math.log(1 + (many + 0.5) / (rules.of(unit) + 0.5))
}

function indexOf(standard: Standard): Index {
  const partsOf = remembered(shelfOf(standard).vocabulary.partsOf)
  const places = new Map(standard.rules.map(({ id }, place) => [id, place]))
  const asked = exemplarsOf(standard).map(({ rule, text }) => ({
    rule: places.get(rule) as number,
    units: unitsOf(wordsOf(text), partsOf),
  }))
  const rarity = rarityOf(asked)
  const questions = asked.map(({ units }) => weighed(units, rarity))
  const wholes = standard.rules.map((rule, place) => {
    const theirs = questions.filter((_, at) => asked[at]?.rule === place)
    return weighed(sumOf([...theirs, weighed(ownUnits(rule, partsOf), rarity)], added))
  })
  return {
    rules: Uint16Array.from(asked, ({ rule }) => rule),
    questions: new Postings(questions),
    wholes: new Postings(wholes),
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
  questions.compared(question, rules.length).forEach((like, exemplar) => {
    const rule = rules[exemplar] ?? 0
    const best = first[rule] ?? 0
    first[rule] = Math.max(best, like)
    second[rule] = Math.max(second[rule] ?? 0, Math.min(best, like))
  })
  const whole = wholes.compared(question, standard.rules.length)
  return standard.rules.map((_, rule) => ({
    question: (first[rule] ?? 0) + SECOND * (second[rule] ?? 0),
    whole: whole[rule] ?? 0,
  }))
}
