/**
 * Conversations in memory: a cache of what the log says, keyed by the session's token. Nothing in it is the truth;
 * when it is lost, the log is read again.
 */

import type { Municipality } from '../../machines/facts.ts'
import type { State } from '../../machines/intake.ts'
import type { Flash } from '../pages/page.ts'

export interface Live {
  readonly municipality: Municipality
  readonly id: string
  readonly session: string
  readonly edition: string
  readonly machine: string
  /** The data key; renewed when something is erased. */
  key: Buffer
  state: State
  /** Number of the last stored event. */
  seq: number
  /** When it began, milliseconds. */
  readonly begun: number
  /** Milliseconds; after 15 idle minutes the session is over. */
  seen: number
  caseId: string | null
  /** When its held times were last renewed, milliseconds. */
  renewed: number
  /** When it first held a time, milliseconds; not known after a restart, which begins it anew. */
  heldSince: number | null
  /** Shown once, stored nowhere. */
  flash: Flash
  /** A page was promised after a form: one look at it is ours, also from a browser that does not say where it comes from. */
  awaited: boolean
  /** Requests of one conversation wait for each other. */
  turn: Promise<unknown>
}

export const IDLE_MS = 15 * 60_000

export class LiveConversations {
  readonly #byToken = new Map<string, Live>()
  readonly #limit: number

  /** @param limit how many stay in memory; the one used least recently goes first. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#byToken.size
  }

  get(session: string): Live | undefined {
    const live = this.#byToken.get(session)
    if (live) {
      this.#byToken.delete(session)
      this.#byToken.set(session, live)
    }
    return live
  }

  set(live: Live): void {
    this.#byToken.set(live.session, live)
    if (this.#byToken.size <= this.#limit) return
    const [oldest] = this.#byToken.keys()
    if (oldest !== undefined) this.#byToken.delete(oldest)
  }

  drop(session: string): void {
    this.#byToken.delete(session)
  }

  /** Whatever session it was open in: who comes back with the code ends the others. */
  dropConversation(municipality: Municipality, id: string): void {
    for (const [session, live] of this.#byToken)
      if (live.id === id && live.municipality === municipality) this.#byToken.delete(session)
  }

  /** Ends what has been idle, so that answers do not linger in memory. */
  sweep(now: number): void {
    for (const [session, live] of this.#byToken) if (now - live.seen > IDLE_MS) this.#byToken.delete(session)
  }
}

/** One after the other: the second sees what the first has stored. */
export function inTurn<T>(live: Live, work: () => Promise<T>): Promise<T> {
  const mine = live.turn.then(work, work)
  live.turn = mine.catch(() => undefined)
  return mine
}
