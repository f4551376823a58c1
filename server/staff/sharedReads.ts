/**
 * After every change all screens of a municipality read the same list in the same moment. What is read for the first is given
 * to all who ask before the next change; who asks meanwhile waits for it. The number of the last change is read from the
 * database each time, so that a change made by another process counts too.
 */
import type { Storage } from '../../db/storage.ts'
import type { Municipality } from '../../machines/facts.ts'

interface Reading {
  readonly head: number
  /** Milliseconds, as what follows. */
  readonly begun: number
  /** Null while it goes on. */
  took: number | null
  readonly found: Promise<unknown>
  /** Never fails. */
  readonly over: Promise<void>
}

/** For what changes without a number: a name, the day. */
const KEEP_MS = 10_000
/** What took long is begun anew only after so many times as long: whoever asks before waits, and reads what is new then. */
const REST = 2
const READINGS = 200

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export interface Asked<T> {
  /** Names all that the reading depends on besides the municipality. */
  readonly what: string
  readonly work: () => Promise<T>
}

export class SharedReads {
  readonly #readings = new Map<string, Reading>()
  readonly #storage: Pick<Storage, 'changes'>
  readonly #clock: () => number

  /** @param clock milliseconds that only grow. */
  constructor(storage: Pick<Storage, 'changes'>, clock: () => number = () => performance.now()) {
    this.#storage = storage
    this.#clock = clock
  }

  /** @param asked is asked again after every wait, since who may see what can have changed meanwhile. */
  async read<T>(municipality: Municipality, asked: () => Promise<Asked<T>>): Promise<T> {
    for (;;) {
      const head = await this.#head(municipality)
      const { what, work } = await asked()
      const key = `${municipality} ${what}`
      const known = this.#readings.get(key)
      if (!known) return this.#begin(key, head, work)
      const age = this.#clock() - known.begun
      if (known.head >= head && age < KEEP_MS) return known.found as Promise<T>
      if (known.took === null) await known.over
      else if (age >= known.took * REST) return this.#begin(key, head, work)
      else await pause(known.took * REST - age)
    }
  }

  async #head(municipality: Municipality): Promise<number> {
    return (await this.#storage.changes.heads()).get(municipality) ?? 0
  }

  #begin<T>(key: string, head: number, work: () => Promise<T>): Promise<T> {
    const begun = this.#clock()
    const found = work()
    const over = found.then(
      () => {
        reading.took = this.#clock() - begun
      },
      // Nobody is given a failure that was another's.
      () => forget(),
    )
    const reading: Reading = { head, begun, took: null, found, over }
    const forget = (): void => {
      if (this.#readings.get(key) === reading) this.#readings.delete(key)
    }
    this.#readings.delete(key)
    this.#readings.set(key, reading)
    const [oldest] = this.#readings.keys()
    if (this.#readings.size > READINGS && oldest !== undefined) this.#readings.delete(oldest)
    // What was opened to be read stays no longer in memory than it is of use.
    setTimeout(forget, KEEP_MS).unref()
    return found
  }
}
