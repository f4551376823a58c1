/**
 * Where units stand, packed: five editions with a hundred thousand places each would fill the server's memory as maps of
 * strings. A unit is known by a number of 32 bits made of its letters; two that share one are taken for the same, which
 * among some ten thousand units happens about once in a hundred editions and costs one question a little of its order.
 */
import { firstOf, numberOf } from '../understand/packed.ts'
import type { Weights } from './units.ts'

/** The place of a unit in a sorted list, or -1. */
function placeOf(sorted: Uint32Array, unit: string): number {
  const number = numberOf(unit)
  const place = firstOf(sorted, number)
  return sorted[place] === number ? place : -1
}

/** How often each unit was counted; 0 for any other. */
export class Counts {
  readonly #units: Uint32Array
  readonly #counts: Uint16Array

  constructor(counts: ReadonlyMap<string, number>) {
    const sorted = [...counts].map(([unit, count]) => [numberOf(unit), count] as const)
    sorted.sort(([one], [other]) => one - other)
    this.#units = Uint32Array.from(sorted, ([unit]) => unit)
    this.#counts = Uint16Array.from(sorted, ([, count]) => count)
  }

  of(unit: string): number {
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

  constructor(vectors: readonly Weights[]) {
    const entries = vectors.flatMap((vector, at) =>
      [...vector].map(([unit, weight]) => ({ unit: numberOf(unit), at, weight })),
    )
    entries.sort((one, other) => one.unit - other.unit || one.at - other.at)
    const begins = entries.flatMap(({ unit }, place) => (unit === entries[place - 1]?.unit ? [] : [place]))
    this.#units = Uint32Array.from(begins, (place) => entries[place]?.unit as number)
    this.#begins = Uint32Array.from([...begins, entries.length])
    this.#at = Uint16Array.from(entries, ({ at }) => at)
    this.#weights = Float32Array.from(entries, ({ weight }) => weight)
  }

  /** How like each of the vectors is; only what shares a unit is looked at. @param many how many vectors there are. */
  compared(vector: Weights, many: number): Float64Array {
    const like = new Float64Array(many)
    for (const [unit, weight] of vector) {
      const place = placeOf(this.#units, unit)
      if (place < 0) continue
      const end = this.#begins[place + 1] as number
      for (let entry = this.#begins[place] as number; entry < end; entry += 1) {
        const at = this.#at[entry] as number
        like[at] = (like[at] as number) + weight * (this.#weights[entry] as number)
      }
    }
    return like
  }
}
