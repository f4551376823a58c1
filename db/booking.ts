/**
 * Holding, booking, moving and cancelling slots. Everything is a compare-and-set on the slot's row inside the
 * municipality's write lock: who comes second finds no row to change.
 */
import { and, eq, gt, gte, inArray, isNull, lte, ne, not, or } from 'drizzle-orm'
import type { Tx } from './engine.ts'
import { StorageError } from './errors.ts'
import { tellBooked, tellCancelled } from './notices.ts'
import type { Attendance, Audience, BookedKind } from './schema.ts'
import { isFree, type Slot, slotKindOf } from './slots.ts'

interface Wanted {
  readonly municipality: string
  readonly slot: string
  readonly bookedKind: BookedKind
  readonly audience: Audience
  readonly now: number
}

export interface Hold extends Wanted {
  readonly conversation: string
  readonly until: number
}

export interface Booking extends Wanted {
  readonly caseId: string
  /** Whose hold on it does not stand in the way. */
  readonly conversation?: string
  readonly day: string
}

const NOT_HELD = { heldBy: null, heldUntil: null, bookedKind: null } as const
const NOT_BOOKED = {
  caseId: null,
  bookedKind: null,
  bookedAtDay: null,
  attendance: null,
  metBy: null,
} as const

/** The slot, if it is of the right kind and for the right people, lies ahead and can be had. */
const canBeHad = ({ t }: Tx, { municipality, slot, bookedKind, audience, now }: Wanted, holder?: string) =>
  and(
    eq(t.slots.municipality, municipality),
    eq(t.slots.id, slot),
    eq(t.slots.kind, slotKindOf(bookedKind)),
    eq(t.slots.audience, audience),
    gt(t.slots.startsAt, now),
    isFree(t, now, holder),
  )

/**
 * Holds a slot for a conversation and lets go of the one it held for the same appointment. Null if it cannot be had, and
 * then the earlier hold stays. One slot cannot be held for two appointments of one conversation.
 */
export async function hold(tx: Tx, wanted: Hold): Promise<Slot | null> {
  const { slots } = tx.t
  const { municipality, conversation, bookedKind, until } = wanted
  const forAnother = and(
    eq(slots.heldBy, conversation),
    gt(slots.heldUntil, wanted.now),
    ne(slots.bookedKind, bookedKind),
  )
  const [held] = await tx.orm
    .update(slots)
    .set({ heldBy: conversation, heldUntil: until, bookedKind })
    .where(and(canBeHad(tx, wanted, conversation), or(isNull(slots.heldBy), not(forAnother!))))
    .returning()
  if (held === undefined) return null
  const earlier = and(
    ownHolds(tx, { municipality, conversation, kinds: [bookedKind] }),
    ne(slots.id, wanted.slot),
  )
  await tx.orm.update(slots).set(NOT_HELD).where(earlier)
  return held
}

export interface Holds {
  readonly municipality: string
  readonly conversation: string
  readonly kinds?: readonly BookedKind[]
}

const ownHolds = ({ t: { slots } }: Tx, { municipality, conversation, kinds }: Holds) =>
  and(
    eq(slots.municipality, municipality),
    eq(slots.heldBy, conversation),
    isNull(slots.caseId),
    kinds && inArray(slots.bookedKind, [...kinds]),
  )

export async function releaseHolds(tx: Tx, holds: Holds): Promise<void> {
  await tx.orm.update(tx.t.slots).set(NOT_HELD).where(ownHolds(tx, holds))
}

/** Prolongs what the conversation still holds, also a hold that ran out while nobody took the slot. Returns these slots. */
export const renewHolds = (
  tx: Tx,
  { until, now, ...holds }: Holds & { until: number; now: number },
): Promise<Slot[]> =>
  tx.orm
    .update(tx.t.slots)
    .set({ heldUntil: until })
    .where(and(ownHolds(tx, holds), eq(tx.t.slots.status, 'free'), gt(tx.t.slots.startsAt, now)))
    .returning()

/** Books a slot that is free or held by `conversation`, and what is told of it with it. Null if it cannot be had. */
export async function book(tx: Tx, booking: Booking): Promise<Slot | null> {
  const booked = await take(tx, booking)
  if (booked !== null) await tellBooked(tx, booked, { kind: 'booked', now: booking.now })
  return booked
}

async function take(tx: Tx, booking: Booking): Promise<Slot | null> {
  const { caseId, bookedKind, day } = booking
  const [booked] = await tx.orm
    .update(tx.t.slots)
    .set({ heldBy: null, heldUntil: null, caseId, bookedKind, bookedAtDay: day })
    .where(canBeHad(tx, booking, booking.conversation))
    .returning()
  return booked ?? null
}

interface Appointment {
  readonly municipality: string
  readonly caseId: string
  readonly bookedKind: BookedKind
  readonly now: number
}

const appointment = ({ t: { slots } }: Tx, { municipality, caseId, bookedKind, now }: Appointment) =>
  and(
    eq(slots.municipality, municipality),
    eq(slots.caseId, caseId),
    eq(slots.bookedKind, bookedKind),
    // What has begun has taken place: it stays with the case.
    gte(slots.startsAt, now),
  )

/** Frees the coming appointment of this kind. Returns what it was, or null if there is none. */
export async function cancel(tx: Tx, which: Appointment): Promise<Slot | null> {
  const { slots } = tx.t
  const [was] = await tx.orm.select().from(slots).where(appointment(tx, which))
  if (was === undefined) return null
  await tx.orm.update(slots).set(NOT_BOOKED).where(appointment(tx, which))
  await tellCancelled(tx, [was], which.now)
  return was
}

/** Books the new slot, then frees the old one. Throws `SlotGone`, and the old appointment stays, or `NotFound`. */
export async function move(tx: Tx, booking: Booking): Promise<{ from: Slot; to: Slot }> {
  const { slots } = tx.t
  const [from] = await tx.orm.select().from(slots).where(appointment(tx, booking))
  if (from === undefined) throw new StorageError('NotFound', { what: 'appointment' })
  if (from.id === booking.slot) return { from, to: from }
  const to = await take(tx, booking)
  if (to === null) throw new StorageError('SlotGone', { kinds: [booking.bookedKind] })
  await tx.orm
    .update(slots)
    .set(NOT_BOOKED)
    .where(and(eq(slots.municipality, from.municipality), eq(slots.id, from.id)))
  await tellBooked(tx, to, { kind: 'moved', now: booking.now })
  return { from, to }
}

interface Passing {
  readonly municipality: string
  readonly ids: readonly string[]
  readonly from: string
}

/** Appointments pass from one case to another as they are. Returns those that did. */
export const passOn = (tx: Tx, { municipality, ids, from, to }: Passing & { to: string }): Promise<Slot[]> =>
  setOf(tx, { municipality, ids, from }, { caseId: to })

/** Frees these of the case, whatever they are booked as. */
export async function letGo(tx: Tx, { now, ...passing }: Passing & { now: number }): Promise<Slot[]> {
  const freed = await setOf(tx, passing, NOT_BOOKED)
  await tellCancelled(
    tx,
    freed.map((slot) => ({ ...slot, caseId: passing.from })),
    now,
  )
  return freed
}

async function setOf(
  { orm, t: { slots } }: Tx,
  { municipality, ids, from }: Passing,
  set: { readonly caseId: string } | typeof NOT_BOOKED,
): Promise<Slot[]> {
  if (ids.length === 0) return []
  const these = and(eq(slots.municipality, municipality), eq(slots.caseId, from), inArray(slots.id, [...ids]))
  return orm.update(slots).set(set).where(these).returning()
}

/** Frees everything of the case that lies ahead. Returns what it was. */
export async function cancelAll(tx: Tx, which: Omit<Appointment, 'bookedKind'>): Promise<Slot[]> {
  const { slots } = tx.t
  const ahead = and(
    eq(slots.municipality, which.municipality),
    eq(slots.caseId, which.caseId),
    gte(slots.startsAt, which.now),
  )
  const were = await tx.orm.select().from(slots).where(ahead)
  await tx.orm.update(slots).set(NOT_BOOKED).where(ahead)
  return were
}

interface Attended extends Appointment {
  readonly startsAt: number
  readonly how: Attendance
}

/** Writes down what became of an appointment that has begun. Null where the case has none of this kind that began then. */
export async function attend(tx: Tx, { startsAt, how, now, ...which }: Attended): Promise<Slot | null> {
  const { slots } = tx.t
  const [attended] = await tx.orm
    .update(slots)
    .set({ attendance: how })
    .where(
      and(
        eq(slots.municipality, which.municipality),
        eq(slots.caseId, which.caseId),
        eq(slots.bookedKind, which.bookedKind),
        eq(slots.startsAt, startsAt),
        lte(slots.startsAt, now),
      ),
    )
    .returning()
  return attended ?? null
}

export async function forgetAttendance(
  { orm, t: { slots } }: Tx,
  { municipality, caseId }: { readonly municipality: string; readonly caseId: string },
): Promise<void> {
  const ofCase = and(eq(slots.municipality, municipality), eq(slots.caseId, caseId))
  await orm.update(slots).set({ attendance: null }).where(ofCase)
}
