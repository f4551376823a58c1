/** A booked time that stays when its holder is ill: a colleague takes it over as it is, or somebody meets the person. */
import { and, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm'
import { between, mark } from './busy.ts'
import type { Tx } from './engine.ts'
import type { Slot } from './slots.ts'

export interface OfCase {
  readonly municipality: string
  readonly id: string
  readonly caseId: string
  /** Whose it is now. */
  readonly from: string
  readonly to: string
  /** Milliseconds. */
  readonly now: number
}

const booked = ({ t: { slots } }: Tx, { municipality, id, caseId, from }: OfCase) =>
  and(
    eq(slots.municipality, municipality),
    eq(slots.id, id),
    eq(slots.caseId, caseId),
    eq(slots.staffId, from),
  )

/**
 * The time, its place and its case stay; only whose it is changes. Free times of the colleague that it lies on go.
 * Null where the case does not have it, or where the colleague has somebody else then, or is elsewhere.
 */
export async function takeOver(tx: Tx, which: OfCase): Promise<Slot | null> {
  const { slots } = tx.t
  const [slot] = await tx.orm.select().from(slots).where(booked(tx, which))
  if (!slot) return null
  const meanwhile = and(
    eq(slots.municipality, which.municipality),
    eq(slots.staffId, which.to),
    lt(slots.startsAt, slot.endsAt),
    gt(slots.endsAt, slot.startsAt),
  )
  const taken = await tx.orm
    .select({ id: slots.id })
    .from(slots)
    .where(and(meanwhile, isNotNull(slots.caseId)))
  if (taken.length > 0 || (await isElsewhere(tx, which, slot))) return null
  await tx.orm
    .update(slots)
    .set({ status: 'withdrawn', heldBy: null, heldUntil: null, bookedKind: null })
    .where(and(meanwhile, isNull(slots.caseId)))
  const [over] = await tx.orm
    .update(slots)
    .set({ staffId: which.to, metBy: null })
    .where(booked(tx, which))
    .returning({ id: slots.id })
  if (!over) return null
  const { municipality, from, to, now } = which
  for (const staffId of [from, to]) await mark(tx, { municipality, staffId, now })
  const [kept] = await tx.orm
    .select()
    .from(slots)
    .where(booked(tx, { ...which, from: to }))
  return kept ?? null
}

/** As their own calendar says. */
async function isElsewhere(tx: Tx, { municipality, to }: OfCase, slot: Slot): Promise<boolean> {
  const times = await between(tx, { municipality, from: slot.startsAt, until: slot.endsAt })
  return times.some(({ staffId }) => staffId === to)
}

/** Null where the case does not have it. */
export async function meetInstead(tx: Tx, which: OfCase): Promise<Slot | null> {
  const [met] = await tx.orm.update(tx.t.slots).set({ metBy: which.to }).where(booked(tx, which)).returning()
  return met ?? null
}
