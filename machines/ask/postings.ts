/**
 * Units and where they stand, packed: five editions with a hundred thousand places each would fill the server's memory as
 * maps of strings. A unit is known by a number of 32 bits made of its letters; two that share one are taken for the same,
 * which among some ten thousand units happens about once in a hundred editions and costs one question a little of its order.
 */
import { firstOf, numberOf } from '../understand/packed.ts'
import type { Reading, Writing } from './stored.ts'

/** How much of each unit a text has. */
export interface Vector {
  readonly units: Uint32Array
  readonly weights: Float32Array
}

export const vectorOf = (weights: ReadonlyMap<number, number>): Vector => ({
  units: Uint32Array.from(weights.keys()),
  weights: Float32Array.from(weights.values()),
})

export function packed(weights: ReadonlyMap<string, number>): Vector {
  return {
    units: Uint32Array.from(weights.keys(), numberOf),
    weights: Float32Array.from(weights.values()),
  }
}

/** The place of a unit in a sorted list, or -1. */
function placeOf(sorted: Uint32Array, unit: number): number {
  const place = firstOf(sorted, unit)
  return sorted[place] === unit ? place : -1
}

/** How often each unit was counted; 0 for any other. */
export class Counts {
  readonly #units: Uint32Array
  readonly #counts: Uint16Array

  private constructor(units: Uint32Array, counts: Uint16Array) {
    this.#units = units
    this.#counts = counts
  }

  static of(counts: ReadonlyMap<number, number>): Counts {
    const units = Uint32Array.from(counts.keys()).sort()
    return new Counts(
      units,
      Uint16Array.from(units, (unit) => counts.get(unit) ?? 0),
    )
  }

  static read(from: Reading): Counts {
    return new Counts(from.numbers(), from.shorts())
  }

  write(to: Writing): void {
    to.add(this.#units)
    to.add(this.#counts)
  }

  of(unit: number): number {
    return this.#counts[placeOf(this.#units, unit)] ?? 0
  }
}

/** Many vectors the other way round: of each unit, the vectors it stands in, and how much of it. */
export class Postings {
  readonly #units: Uint32Array
  /** Where each unit's entries begin; one more at the end. */
  readonly #begins: Uint32Array
  readonly #at: Uint16Array
  readonly #weights: Float32Array
  /** How many vectors there are. */
  readonly many: number

  private constructor(
    many: number,
    units: Uint32Array,
    begins: Uint32Array,
    weights: Float32Array,
    at: Uint16Array,
  ) {
    this.many = many
    this.#units = units
    this.#begins = begins
    this.#weights = weights
    this.#at = at
  }

  static of(vectors: readonly Vector[]): Postings {
    const counts = new Map<number, number>()
    for (const { units } of vectors) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
    const sorted = Uint32Array.from(counts.keys()).sort()
    const begins = new Uint32Array(sorted.length + 1)
    sorted.forEach((unit, place) => {
      begins[place + 1] = (begins[place] ?? 0) + (counts.get(unit) ?? 0)
    })
    const all = begins.at(-1) ?? 0
    const standsAt = new Uint16Array(all)
    const howMuch = new Float32Array(all)
    const next = begins.slice()
    vectors.forEach(({ units, weights }, at) => {
      units.forEach((unit, of) => {
        const place = placeOf(sorted, unit)
        const entry = next[place] ?? 0
        standsAt[entry] = at
        howMuch[entry] = weights[of] ?? 0
        next[place] = entry + 1
      })
    })
    return new Postings(vectors.length, sorted, begins, howMuch, standsAt)
  }

  static read(from: Reading): Postings {
    const [many = 0] = from.numbers()
    return new Postings(many, from.numbers(), from.numbers(), from.fractions(), from.shorts())
  }

  write(to: Writing): void {
    to.add(Uint32Array.of(this.many))
    for (const list of [this.#units, this.#begins, this.#weights, this.#at]) to.add(list)
  }

  /** A vector with its units looked up: their places instead of their numbers, those that stand nowhere left out. */
  placed({ units, weights }: Vector): Vector {
    const places = Int32Array.from(units, (unit) => placeOf(this.#units, unit))
    return {
      units: Uint32Array.from(places.filter((place) => place >= 0)),
      weights: weights.filter((_, of) => (places[of] ?? -1) >= 0),
    }
  }

  /** The same in place, for units that all stand somewhere. */
  placeAll(units: Uint32Array): void {
    for (let of = 0; of < units.length; of += 1) units[of] = placeOf(this.#units, units[of] as number)
  }

  /** How like each of the vectors is to a placed one; only what shares a unit is looked at. */
  compared({ units, weights }: Vector): Float64Array {
    const like = new Float64Array(this.many)
    for (let of = 0; of < units.length; of += 1) {
      const place = units[of] as number
      const weight = weights[of] as number
      const end = this.#begins[place + 1] as number
      for (let entry = this.#begins[place] as number; entry < end; entry += 1) {
        const at = this.#at[entry] as number
        like[at] = (like[at] as number) + weight * (this.#weights[entry] as number)
      }
    }
    return like
  }

  /** Moves each vector a little towards a placed one, or away from it: by as much as is said for each of them. */
  move({ units, weights }: Vector, by: Float64Array): void {
    for (let of = 0; of < units.length; of += 1) {
      const place = units[of] as number
      const weight = weights[of] as number
      const end = this.#begins[place + 1] as number
      for (let entry = this.#begins[place] as number; entry < end; entry += 1)
        this.#weights[entry] =
          (this.#weights[entry] as number) + weight * (by[this.#at[entry] as number] as number)
    }
  }
}
