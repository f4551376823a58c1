/**
 * Cases that do not open where they lie: cut off, changed, or put back without their key. One of them must not take a whole list
 * away from whoever works with it: the others are shown, it is named, and the broken seal is told in the log.
 */
import type { Case } from '../../db/submit.ts'
import type { Deps } from '../deps.ts'
import { SealBroken } from '../keys/keys.ts'
import { errorFields } from '../log.ts'
import { type OpenedCase, openCase } from './openedCase.ts'

type Which = Pick<Case, 'id' | 'number'>

/** For one list, or one run. */
export class Unopened {
  readonly #deps: Pick<Deps, 'keys' | 'log'>
  readonly #event: string
  readonly #met = new Map<string, number>()

  /** @param event as it is told in the log, once for each case */
  constructor(deps: Pick<Deps, 'keys' | 'log'>, event: string) {
    this.#deps = deps
    this.#event = event
  }

  /** Null where it does not open, and where its content was erased: of that nothing is told, nothing is left to show. */
  open(row: Case): OpenedCase | null {
    if (row.sealed === null) return null
    try {
      if (row.wrappedForTeam === null) throw new SealBroken()
      return openCase(this.#deps, row)
    } catch (error) {
      this.met(row, error)
      return null
    }
  }

  /** @param work reads what is sealed of that case. Null where it does not open. */
  async reading<T>(which: Which, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      this.met(which, error)
      return null
    }
  }

  /** @throws what is no broken seal */
  met({ id, number }: Which, error: unknown): void {
    if (!(error instanceof SealBroken)) throw error
    if (!this.#met.has(id)) this.#deps.log.error(this.#event, errorFields(error))
    this.#met.set(id, number)
  }

  isShut(id: string): boolean {
    return this.#met.has(id)
  }

  get numbers(): number[] {
    return [...this.#met.values()].toSorted((a, b) => a - b)
  }
}
