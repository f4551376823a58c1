/**
 * What people by name are told of their times: a row is written where a time is booked, moved or freed, in that very
 * transaction, so that no way of changing a time can forget it. Times without a name have calendars of their own, and of those
 * nobody is ever told anything. Slot and round are one appointment; of each kind it is told once.
 */
import { and, asc, eq, gt, inArray, lte, ne, sql } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { NoticeKind, Tables } from './schema.ts'
import type { Slot } from './slots.ts'

export type Notice = Tables['notices']['$inferSelect']
export type NoticeKey = Pick<Notice, 'municipality' | 'slotId' | 'round' | 'kind'>

const DAY_MS = 24 * 3_600_000
/** From when on a reminder is looked at; the hour itself is the municipality's. */
const REMINDER_AHEAD_MS = 2 * DAY_MS

async function lastRound({ orm, t: { notices } }: Tx, { municipality, id }: Slot): Promise<number> {
  const [last] = await orm
    .select({ round: sql<number | string | null>`max(${notices.round})` })
    .from(notices)
    .where(and(eq(notices.municipality, municipality), eq(notices.slotId, id)))
  return Number(last?.round ?? 0)
}

const isTold = ({ audience, caseId }: Slot): boolean => audience === 'named' && caseId !== null

const rowOf = (slot: Slot, kind: NoticeKind, round: number, notBefore: number): Notice => ({
  municipality: slot.municipality,
  slotId: slot.id,
  round,
  kind,
  caseId: slot.caseId as string,
  startsAt: slot.startsAt,
  notBefore,
  attempts: 0,
  status: 'waiting',
  sealed: null,
})

/** That the time is theirs now, and its reminder. */
export async function tellBooked(
  tx: Tx,
  slot: Slot,
  { kind, now }: { readonly kind: 'booked' | 'moved'; readonly now: number },
): Promise<void> {
  if (!isTold(slot)) return
  const round = (await lastRound(tx, slot)) + 1
  await tx.orm
    .insert(tx.t.notices)
    .values([
      rowOf(slot, kind, round, now),
      rowOf(slot, 'reminder', round, Math.max(now, slot.startsAt - REMINDER_AHEAD_MS)),
    ])
}

/** @param were the slots as they were while they were booked; what has begun is told of no more. */
export async function tellCancelled(tx: Tx, were: readonly Slot[], now: number): Promise<void> {
  for (const slot of were.filter((one) => isTold(one) && one.startsAt > now)) {
    const round = Math.max(1, await lastRound(tx, slot))
    await tx.orm
      .insert(tx.t.notices)
      .values(rowOf(slot, 'cancelled', round, now))
      .onConflictDoNothing()
  }
}

const isRow = ({ t: { notices } }: Handle, { municipality, slotId, round, kind }: NoticeKey) =>
  and(
    eq(notices.municipality, municipality),
    eq(notices.slotId, slotId),
    eq(notices.round, round),
    eq(notices.kind, kind),
  )

/** What is to be looked at now, the longest waiting first. */
export const due = (
  { orm, t: { notices } }: Handle,
  {
    municipality,
    now,
    limit,
  }: { readonly municipality: string; readonly now: number; readonly limit: number },
): Promise<Notice[]> =>
  orm
    .select()
    .from(notices)
    .where(
      and(eq(notices.municipality, municipality), eq(notices.status, 'waiting'), lte(notices.notBefore, now)),
    )
    .orderBy(asc(notices.notBefore), asc(notices.slotId), asc(notices.round))
    .limit(limit)

/** What else of the case is to be told now, of the same sort and as often tried: one message can name it too. */
export const besides = (
  { orm, t: { notices } }: Handle,
  { municipality, caseId, slotId, kind, attempts }: Notice,
  now: number,
): Promise<Notice[]> =>
  orm
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.municipality, municipality),
        eq(notices.caseId, caseId),
        eq(notices.kind, kind),
        eq(notices.status, 'waiting'),
        eq(notices.attempts, attempts),
        lte(notices.notBefore, now),
        ne(notices.slotId, slotId),
      ),
    )
    .orderBy(asc(notices.startsAt), asc(notices.slotId))

/** Every notice of these cases, by time of the appointment. */
export const ofCases = (
  { orm, t: { notices } }: Handle,
  { municipality, caseIds }: { readonly municipality: string; readonly caseIds: readonly string[] },
): Promise<Notice[]> =>
  orm
    .select()
    .from(notices)
    .where(and(eq(notices.municipality, municipality), inArray(notices.caseId, [...caseIds])))
    .orderBy(asc(notices.startsAt), asc(notices.round), asc(notices.slotId))

/** Every notice of appointments that begin at one of these moments, milliseconds. */
export const ofStarts = (
  { orm, t: { notices } }: Handle,
  { municipality, starts }: { readonly municipality: string; readonly starts: readonly number[] },
): Promise<Notice[]> =>
  orm
    .select()
    .from(notices)
    .where(and(eq(notices.municipality, municipality), inArray(notices.startsAt, [...starts])))

/** Whether the same case has had the slot once more since: then what an earlier round would say is over. */
export async function isOutdated(tx: Tx, { municipality, slotId, caseId, round }: Notice): Promise<boolean> {
  const { notices } = tx.t
  const rows = await tx.orm
    .select({ round: notices.round })
    .from(notices)
    .where(
      and(eq(notices.municipality, municipality), eq(notices.slotId, slotId), eq(notices.caseId, caseId)),
    )
  return rows.some((one) => Number(one.round) > round)
}

/**
 * Takes it for one try: of several processes one gets it, and until `until` nobody else tries. Null where it is taken or over.
 */
export async function claim(tx: Tx, notice: Notice, until: number): Promise<Notice | null> {
  const { notices } = tx.t
  const [mine] = await tx.orm
    .update(notices)
    .set({ attempts: notice.attempts + 1, notBefore: until })
    .where(and(isRow(tx, notice), eq(notices.status, 'waiting'), eq(notices.attempts, notice.attempts)))
    .returning()
  return mine ?? null
}

/** Looked at again then; `sealed` says why, where something went wrong. */
export async function defer(
  tx: Tx,
  key: NoticeKey,
  { until, sealed }: { readonly until: number; readonly sealed?: string },
): Promise<void> {
  await tx.orm
    .update(tx.t.notices)
    .set(sealed === undefined ? { notBefore: until } : { notBefore: until, sealed })
    .where(and(isRow(tx, key), eq(tx.t.notices.status, 'waiting')))
}

/** Nothing more is tried. @param status `failed`: somebody has to tell the person in another way */
export async function finish(
  tx: Tx,
  key: NoticeKey,
  sealed: string | null,
  status: 'over' | 'failed' = 'over',
): Promise<void> {
  await tx.orm.update(tx.t.notices).set({ status, sealed }).where(isRow(tx, key))
}

/** What did not arrive, of appointments later than this, the soonest first. */
export const failed = (
  { orm, t: { notices } }: Handle,
  { municipality, after }: { readonly municipality: string; readonly after: number },
): Promise<Notice[]> =>
  orm
    .select()
    .from(notices)
    .where(
      and(eq(notices.municipality, municipality), eq(notices.status, 'failed'), gt(notices.startsAt, after)),
    )
    .orderBy(asc(notices.startsAt), asc(notices.slotId))

/** What was over is told anew: nobody had taken it. */
export async function again(tx: Tx, key: NoticeKey, now: number): Promise<void> {
  const fresh = { status: 'waiting', attempts: 0, notBefore: now, sealed: null } as const
  await tx.orm.update(tx.t.notices).set(fresh).where(isRow(tx, key))
}

/** With the case itself. */
export async function dropNoticesOf(
  { orm, t: { notices } }: Tx,
  { municipality, caseId }: { readonly municipality: string; readonly caseId: string },
): Promise<void> {
  await orm.delete(notices).where(and(eq(notices.municipality, municipality), eq(notices.caseId, caseId)))
}
