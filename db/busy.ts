/** When colleagues are elsewhere, as their own calendars say: times and nothing else. What lies on such a time is not offered. */
import { and, eq, exists, gt, gte, lt, not } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type BusyTime = Tables['busyTimes']['$inferSelect']

interface Member {
  readonly municipality: string
  readonly staffId: string
}

const ROWS_PER_STATEMENT = 200

export const between = (
  { orm, t: { busyTimes } }: Handle,
  {
    municipality,
    from,
    until,
  }: { readonly municipality: string; readonly from: number; readonly until: number },
): Promise<BusyTime[]> =>
  orm
    .select()
    .from(busyTimes)
    .where(
      and(
        eq(busyTimes.municipality, municipality),
        lt(busyTimes.startsAt, until),
        gt(busyTimes.endsAt, from),
      ),
    )

/** What lies on a busy time is marked, and what no longer does is free again. Part of whatever changed either of them. */
export async function mark(
  tx: Tx,
  { municipality, staffId, now }: Member & { readonly now: number },
): Promise<void> {
  const { slots, busyTimes } = tx.t
  const meets = exists(
    tx.orm
      .select({ startsAt: busyTimes.startsAt })
      .from(busyTimes)
      .where(
        and(
          eq(busyTimes.municipality, slots.municipality),
          eq(busyTimes.staffId, slots.staffId),
          lt(busyTimes.startsAt, slots.endsAt),
          gt(busyTimes.endsAt, slots.startsAt),
        ),
      ),
  )
  const ahead = and(
    eq(slots.municipality, municipality),
    eq(slots.staffId, staffId),
    gte(slots.startsAt, now),
  )
  await tx.orm
    .update(slots)
    .set({ busy: true })
    .where(and(ahead, eq(slots.busy, false), meets))
  await tx.orm
    .update(slots)
    .set({ busy: false })
    .where(and(ahead, eq(slots.busy, true), not(meets)))
}

/** In the place of everything that was known. The times must not overlap. */
export async function replace(
  tx: Tx,
  {
    municipality,
    staffId,
    times,
    now,
  }: Member & {
    readonly times: readonly Pick<BusyTime, 'startsAt' | 'endsAt'>[]
    readonly now: number
  },
): Promise<void> {
  const { busyTimes } = tx.t
  await tx.orm
    .delete(busyTimes)
    .where(and(eq(busyTimes.municipality, municipality), eq(busyTimes.staffId, staffId)))
  for (let start = 0; start < times.length; start += ROWS_PER_STATEMENT) {
    const piece = times.slice(start, start + ROWS_PER_STATEMENT)
    await tx.orm.insert(busyTimes).values(piece.map((time) => ({ municipality, staffId, ...time })))
  }
  await mark(tx, { municipality, staffId, now })
}
