/**
 * Whether holding times comes to anything: of those who have held one, how many sent what they began. The one sign of scripts that
 * empty a calendar slowly, below the bound of a rush, and it needs nobody's address and nobody's pace. In this process, in memory
 * alone, by ids that mean nothing to anybody: docs/decisions/2026-11-27-robots-and-the-calendar.md.
 */
import type { Municipality } from '../../machines/facts.ts'

const MINUTE = 60_000
/** Who has chosen a time has sent it by then, or goes without. */
const ENDED_MS = 10 * MINUTE
const REMEMBERED_MS = 3 * 60 * MINUTE
/** Fewer say nothing: people change their mind. */
const ENOUGH = 4
/** Of those that came to an end, so many at least must have been sent. */
const SENT = 1 / 5
/** It is asked at every choice of a time. */
const LOOK_AGAIN_MS = 5_000
/** The newest are enough to tell; a flood of holds must not fill the memory. */
const MOST = 2_000

interface Held {
  /** When it held its first time, milliseconds. */
  readonly at: number
  sent: boolean
}

export class IdleHolds {
  readonly #now: () => number
  readonly #of = new Map<Municipality, Map<string, Held>>()
  readonly #looked = new Map<Municipality, { readonly at: number; readonly found: boolean }>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** A conversation holds a time; its first one counts. */
  held(municipality: Municipality, conversation: string): void {
    const held = this.#of.get(municipality) ?? new Map<string, Held>()
    this.#of.set(municipality, held)
    this.#forget(held)
    if (!held.has(conversation)) held.set(conversation, { at: this.#now(), sent: false })
    const [oldest] = held.keys()
    if (held.size > MOST && oldest !== undefined) held.delete(oldest)
  }

  sent(municipality: Municipality, conversation: string): void {
    const known = this.#of.get(municipality)?.get(conversation)
    if (known) known.sent = true
  }

  /** As good as nobody who held a time in the last hours has sent anything. */
  comeToNothing(municipality: Municipality): boolean {
    const now = this.#now()
    const before = this.#looked.get(municipality)
    if (before && now - before.at < LOOK_AGAIN_MS) return before.found
    const found = this.#look(municipality, now)
    this.#looked.set(municipality, { at: now, found })
    return found
  }

  #look(municipality: Municipality, now: number): boolean {
    const ended = [...(this.#of.get(municipality)?.values() ?? [])].filter(
      ({ at, sent }) => now - at <= REMEMBERED_MS && (sent || now - at > ENDED_MS),
    )
    const sent = ended.filter((one) => one.sent).length
    return ended.length - sent >= ENOUGH && sent < ended.length * SENT
  }

  /** They stand in the order in which they came. */
  #forget(held: Map<string, Held>): void {
    const oldest = this.#now() - REMEMBERED_MS
    for (const [conversation, { at }] of held) {
      if (at >= oldest) return
      held.delete(conversation)
    }
  }
}
