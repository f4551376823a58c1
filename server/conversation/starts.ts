/**
 * How many conversations begin: the only sign of an attack that needs nobody's address. Counted in this process, per
 * municipality, over the last minute, in memory alone.
 */
import type { Municipality } from '../../machines/facts.ts'

const MINUTE = 60_000
/** A minute in steps: old ones fall out without a timer. */
const STEPS = 12
const STEP_MS = MINUTE / STEPS
/** So many municipalities' bounds together are one for the whole service. */
const ALL = 3
const CALM_MS = 10 * MINUTE

export class Starts {
  readonly #now: () => number
  readonly #rushFrom: number
  readonly #counts = new Map<Municipality, Map<number, number>>()
  /** When somebody last began while it was a rush. */
  readonly #rushes = new Map<Municipality, number>()
  /** From when to when conversations began in the newest rush, milliseconds. */
  readonly #spans = new Map<Municipality, { readonly from: number; readonly until: number }>()

  /** @param rushFrom beginnings a minute in one municipality from which it counts as a rush. */
  constructor(now: () => number, rushFrom: number) {
    this.#now = now
    this.#rushFrom = rushFrom
  }

  /** Somebody wants to begin, whether or not they come to it. */
  seen(municipality: Municipality): void {
    const step = Math.floor(this.#now() / STEP_MS)
    const counts = this.#counts.get(municipality) ?? new Map<number, number>()
    this.#counts.set(municipality, counts)
    for (const old of counts.keys()) if (old <= step - STEPS) counts.delete(old)
    counts.set(step, (counts.get(step) ?? 0) + 1)
    if (this.rush(municipality) >= 1) this.#remember(municipality)
  }

  /**
   * Whether a conversation that began then was part of a rush: also of those that made one, before anybody could know.
   * @param begun milliseconds
   */
  wasInRush(municipality: Municipality, begun: number): boolean {
    const span = this.#spans.get(municipality)
    return span !== undefined && begun >= span.from && begun <= span.until
  }

  /** A rush goes on until it has been calm for ten minutes; it began with the minute that was too full. */
  #remember(municipality: Municipality): void {
    const now = this.#now()
    const known = this.#spans.get(municipality)
    const goesOn = known !== undefined && now - known.until <= CALM_MS
    this.#spans.set(municipality, { from: goesOn ? known.from : now - MINUTE, until: now })
  }

  lastMinute(municipality: Municipality): number {
    const oldest = Math.floor(this.#now() / STEP_MS) - STEPS
    let sum = 0
    for (const [step, count] of this.#counts.get(municipality) ?? []) if (step > oldest) sum += count
    return sum
  }

  /** How many times over the bound it is, here or in all municipalities together: below 1 there is no rush. */
  rush(municipality: Municipality): number {
    const all = [...this.#counts.keys()].reduce((sum, one) => sum + this.lastMinute(one), 0)
    return Math.max(this.lastMinute(municipality), all / ALL) / this.#rushFrom
  }

  /** True once per rush: not again before it has been calm for ten minutes. */
  isNews(municipality: Municipality): boolean {
    const now = this.#now()
    const known = this.#rushes.get(municipality)
    this.#rushes.set(municipality, now)
    return known === undefined || now - known > CALM_MS
  }
}
