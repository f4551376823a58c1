/** Putting slots into the calendar and taking them out. One person is never in two places. */
import { and, eq, gt, inArray, isNotNull, isNull, lt, notInArray, or } from 'drizzle-orm'
import { mark } from './busy.ts'
import type { Handle, Tx } from './engine.ts'
import { StorageError } from './errors.ts'
import type { Slot } from './slots.ts'

export type NewSlot = Pick<
  Slot,
  | 'municipality'
  | 'id'
  | 'kind'
  | 'audience'
  | 'unit'
  | 'staffId'
  | 'placeKey'
  | 'startsAt'
  | 'endsAt'
  | 'talkForm'
>

export type Stretch = Pick<Slot, 'id' | 'startsAt' | 'endsAt'>

const ROWS_PER_STATEMENT = 200

/** All or none. Throws `SlotOverlap` (end and next start may touch), `BadSlot` or `Duplicate`. */
export async function publish(tx: Tx, rows: readonly NewSlot[]): Promise<void> {
  for (const { id, startsAt, endsAt } of rows)
    if (endsAt <= startsAt) throw new StorageError('BadSlot', { slot: id })
  for (const own of Map.groupBy(
    rows,
    ({ municipality, staffId }) => `${municipality}\u0000${staffId}`,
  ).values()) {
    refuseOverlaps(own, await standing(tx, own))
  }
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const piece = rows.slice(start, start + ROWS_PER_STATEMENT)
    const values = piece.map((row) => ({ ...row, status: 'free' as const }))
    const stored = await tx.orm
      .insert(tx.t.slots)
      .values(values)
      .onConflictDoNothing()
      .returning({ id: tx.t.slots.id })
    if (stored.length !== piece.length) throw new StorageError('Duplicate', { what: 'slot' })
  }
  for (const [first, ...more] of Map.groupBy(
    rows,
    ({ municipality, staffId }) => `${municipality}\u0000${staffId}`,
  ).values()) {
    if (!first) continue
    const now = more.reduce((least, { startsAt }) => Math.min(least, startsAt), first.startsAt)
    await mark(tx, { municipality: first.municipality, staffId: first.staffId, now })
  }
}

/** Slots of the same person in the stretch of time that the new ones span; withdrawn ones count while they are booked. */
export async function standing(
  { orm, t: { slots } }: Handle,
  own: readonly Omit<NewSlot, 'id'>[],
): Promise<Stretch[]> {
  const [one] = own
  if (!one) return []
  const { municipality, staffId } = one
  const first = own.reduce((least, { startsAt }) => Math.min(least, startsAt), Number.MAX_SAFE_INTEGER)
  const last = own.reduce((most, { endsAt }) => Math.max(most, endsAt), 0)
  const where = and(
    eq(slots.municipality, municipality),
    eq(slots.staffId, staffId),
    lt(slots.startsAt, last),
    gt(slots.endsAt, first),
    or(eq(slots.status, 'free'), isNotNull(slots.caseId)),
  )
  return orm.select({ id: slots.id, startsAt: slots.startsAt, endsAt: slots.endsAt }).from(slots).where(where)
}

function refuseOverlaps(own: readonly NewSlot[], there: readonly Stretch[]): void {
  const fresh = new Set(own.map(({ id }) => id))
  const inOrder = [...own, ...there].sort((a, b) => a.startsAt - b.startsAt)
  let before: Stretch | null = null
  for (const next of inOrder) {
    if (before !== null && next.startsAt < before.endsAt) {
      const [slot, other] = fresh.has(next.id) ? [next.id, before.id] : [before.id, next.id]
      throw new StorageError('SlotOverlap', { slot, with: other })
    }
    if (before === null || next.endsAt > before.endsAt) before = next
  }
}

/** Takes slots out that nobody has booked. Returns the ids of those that are out now. */
export async function withdraw(
  tx: Tx,
  { municipality, ids }: { municipality: string; ids: readonly string[] },
) {
  const { slots } = tx.t
  const where = and(eq(slots.municipality, municipality), inArray(slots.id, [...ids]), isNull(slots.caseId))
  const out = await tx.orm
    .update(slots)
    .set({ status: 'withdrawn', heldBy: null, heldUntil: null, bookedKind: null })
    .where(where)
    .returning({ id: slots.id })
  return out.map(({ id }) => id)
}

interface Past {
  readonly municipality: string
  /** Milliseconds: what ended before. */
  readonly before: number
  readonly limit: number
}

/** Times that are over and nobody's: no case has them, or one of which nothing but its number is left. */
export async function pastOfNobody(
  { orm, t: { slots, cases } }: Handle,
  { municipality, before, limit }: Past,
): Promise<string[]> {
  const withContent = orm
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.municipality, municipality), isNotNull(cases.sealed)))
  const rows = await orm
    .select({ id: slots.id })
    .from(slots)
    .where(
      and(
        eq(slots.municipality, municipality),
        // By the index of starts: nothing that starts later has ended before.
        lt(slots.startsAt, before),
        lt(slots.endsAt, before),
        or(isNull(slots.caseId), notInArray(slots.caseId, withContent)),
      ),
    )
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Takes them out for good. @returns how many, at most `limit`. */
export async function forgetPast(tx: Tx, past: Past): Promise<number> {
  const ids = await pastOfNobody(tx, past)
  if (ids.length === 0) return 0
  const { slots } = tx.t
  await tx.orm.delete(slots).where(and(eq(slots.municipality, past.municipality), inArray(slots.id, ids)))
  return ids.length
}
