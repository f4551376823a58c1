/**
 * The times that conversations hold while they are chosen: taken, renewed and let go. Why so, and for how long:
 * docs/decisions/2026-11-27-robots-and-the-calendar.md.
 */
import { type Hold, hold, releaseHolds } from '../../db/booking.ts'
import type { Tx } from '../../db/engine.ts'
import { giveWay, leavesHalf, stillFree } from '../../db/holdCap.ts'
import type { Storage } from '../../db/storage.ts'
import type { FactId } from '../../machines/facts.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import { audienceOf, HOLD_MS } from '../case/times.ts'
import { Problem } from '../problems.ts'
import { IdleHolds } from './idleHolds.ts'
import type { Live } from './live.ts'
import type { Starts } from './starts.ts'
import type { Translated } from './translate.ts'

/** A write a minute is enough to keep a hold of ten. */
const RENEW_MS = 60_000
/** A hold that has not moved for this long gives way where half of the times are held; over the half one lasts no longer. */
const UNMOVED_MS = 3 * 60_000
/** From the first hold on; who takes longer keeps the answer, and books the time while it is free. */
const RENEWED_FOR_MS = 30 * 60_000

interface Needs {
  readonly storage: Storage
  readonly now: () => number
}

export class HeldTimes {
  readonly #storage: Storage
  readonly #now: () => number
  readonly #starts: Starts
  readonly #idle: IdleHolds

  constructor({ storage, now }: Needs, starts: Starts) {
    this.#storage = storage
    this.#now = now
    this.#starts = starts
    this.#idle = new IdleHolds(now)
  }

  /** Whoever held a time has sent what they began. */
  sent({ municipality, id }: Live): void {
    this.#idle.sent(municipality, id)
  }

  /** Keeps the times that were chosen. @returns the facts whose time somebody else has meanwhile */
  async renew(live: Live): Promise<FactId[]> {
    const held = Object.entries(live.state.context.slots)
    if (held.length === 0 || this.#now() - live.renewed < RENEW_MS) return []
    const { municipality, id } = live
    const kept = await this.#storage.exclusive(municipality, async (tx) => {
      const holder = { municipality, conversation: id, now: this.#now() }
      if (!this.#heldLong(live))
        await this.#storage.slots.renewHolds(tx, { ...holder, until: this.#now() + HOLD_MS })
      // A time that was chosen and is not held is lost only when somebody else has it.
      return stillFree(tx, { ...holder, ids: held.flatMap(([, slot]) => slot?.id ?? []) })
    })
    live.renewed = this.#now()
    const ids = new Set(kept)
    return held.filter(([, slot]) => slot && !ids.has(slot.id)).map(([fact]) => fact as FactId)
  }

  /** Lets go of the times that are given up, and takes the one that was chosen. */
  async take(tx: Tx, live: Live, held: Translated['hold'], letGo: readonly AppointmentKind[]): Promise<void> {
    const { municipality, id } = live
    const now = this.#now()
    const kinds = letGo.filter((kind) => kind !== held?.kind)
    if (kinds.length > 0) await releaseHolds(tx, { municipality, conversation: id, kinds })
    if (!held) return
    const wanted: Hold = {
      municipality,
      slot: held.slot.id,
      bookedKind: held.kind,
      audience: audienceOf(held.kind),
      conversation: id,
      now,
      until: now + HOLD_MS,
    }
    const length = await this.#length(tx, live, held, wanted)
    const had =
      length > 0
        ? (await hold(tx, { ...wanted, until: now + length })) !== null
        : await chosenOnly(tx, wanted)
    if (!had) throw new Problem('slot-gone', { fact: held.fact })
    if (length === 0) return
    live.heldSince ??= now
    this.#idle.held(municipality, id)
  }

  /** Where holds come to nothing, none is renewed beyond what every first one lasts. */
  #heldLong({ municipality, heldSince }: Live): boolean {
    const longest = this.#idle.comeToNothing(municipality) ? HOLD_MS : RENEWED_FOR_MS
    return heldSince !== null && this.#now() - heldSince > longest
  }

  /**
   * Holding begins where a time is asked for, and leaves half of the times to others; what goes beyond lasts three minutes. In a
   * rush, or where holds come to nothing, there is nothing beyond; see docs/decisions. @returns milliseconds; none is a time that
   * is chosen and not held
   */
  async #length(
    tx: Tx,
    live: Live,
    { fact, slot }: NonNullable<Translated['hold']>,
    wanted: Hold,
  ): Promise<number> {
    const { municipality, state } = live
    if (state.context.question?.fact !== fact && !state.context.answered.includes(fact)) return 0
    const { now } = wanted
    const startsAt = Date.parse(slot.start)
    const idle = this.#idle.comeToNothing(municipality)
    if (await leavesHalf(tx, wanted, startsAt, { lastOne: !idle })) return HOLD_MS
    if (this.#heldLong(live)) return 0
    const unmoved = { from: now + UNMOVED_MS, until: now + HOLD_MS - UNMOVED_MS }
    if (await giveWay(tx, wanted, startsAt, unmoved)) return HOLD_MS
    return idle || this.#starts.rush(municipality) >= 1 ? 0 : UNMOVED_MS
  }
}

/** Chosen without a hold: it is booked when the conversation is sent, if nobody has it by then. */
async function chosenOnly(
  tx: Tx,
  { municipality, conversation, slot, bookedKind, now }: Hold,
): Promise<boolean> {
  await releaseHolds(tx, { municipality, conversation, kinds: [bookedKind] })
  return (await stillFree(tx, { municipality, conversation, ids: [slot], now })).length > 0
}
