/** Cases: the queue, and changes by compare-and-set on the version that was seen. */
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import { type Aside, standsAside } from './aside.ts'
import { liftAll } from './barred.ts'
import { cancelAll, forgetAttendance } from './booking.ts'
import { dropTokensOf } from './caseTokens.ts'
import { recordChange } from './changes.ts'
import { erase as eraseConversation } from './conversations.ts'
import { dropDraftsOf } from './drafts.ts'
import type { Handle, Tx } from './engine.ts'
import { type Erasing, recordErasure } from './erasures.ts'
import { StorageError } from './errors.ts'
import { forgetCase } from './handovers.ts'
import { dropNoticesOf } from './notices.ts'
import type { CaseStatus } from './schema.ts'
import { type Seer, visibleTo } from './sight.ts'
import type { Slot } from './slots.ts'
import type { Case } from './submit.ts'

export interface CaseKey {
  readonly municipality: string
  readonly id: string
}

export interface QueuePage {
  readonly municipality: string
  readonly status?: CaseStatus
  /** Only those of this member, or with null those of nobody. */
  readonly owner?: string | null
  /** Without it those that stand aside are among them. */
  readonly aside?: Aside
  /** The last case of the page before. */
  readonly after?: { readonly rankDay: string; readonly number: number } | null
  readonly limit: number
  /** Only what this member may see. */
  readonly seenBy?: Seer | undefined
}

/** What must happen first on top; within a day the oldest case. A page stays where it is while new cases arrive. */
export function queue(
  handle: Handle,
  { municipality, status, owner, aside, after, limit, seenBy }: QueuePage,
): Promise<Case[]> {
  const {
    orm,
    t: { cases },
  } = handle
  const beyond =
    after &&
    and(
      // Says nothing new, but tells both engines where in the index to begin.
      gte(cases.rankDay, after.rankDay),
      or(gt(cases.rankDay, after.rankDay), gt(cases.number, after.number)),
    )
  return orm
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.municipality, municipality),
        eq(cases.status, status ?? 'open'),
        owner === undefined ? undefined : owner === null ? isNull(cases.ownerId) : eq(cases.ownerId, owner),
        beyond ?? undefined,
        seenBy === undefined ? undefined : visibleTo(handle, seenBy),
        aside && standsAside(handle, aside),
      ),
    )
    .orderBy(asc(cases.rankDay), asc(cases.number))
    .limit(limit)
}

/** Opened from a day on and before another, the oldest first. */
export const openedBetween = (
  { orm, t: { cases } }: Handle,
  {
    municipality,
    from,
    before,
    notClosedBefore,
    after,
    limit,
  }: {
    readonly municipality: string
    readonly from: string
    readonly before: string
    /** Without those that were over before this day. */
    readonly notClosedBefore?: string
    /** The last that was seen. */
    readonly after: Pick<Case, 'openedDay' | 'number'> | null
    readonly limit: number
  },
): Promise<Case[]> =>
  orm
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.municipality, municipality),
        gte(cases.openedDay, after?.openedDay ?? from),
        lt(cases.openedDay, before),
        notClosedBefore === undefined
          ? undefined
          : or(isNull(cases.closedDay), gte(cases.closedDay, notClosedBefore)),
        after === null ? undefined : or(gt(cases.openedDay, after.openedDay), gt(cases.number, after.number)),
      ),
    )
    .orderBy(asc(cases.openedDay), asc(cases.number))
    .limit(limit)

async function one(
  { orm, t: { cases } }: Handle,
  municipality: string,
  ...where: SQL[]
): Promise<Case | null> {
  const [found] = await orm
    .select()
    .from(cases)
    .where(and(eq(cases.municipality, municipality), ...where))
  return found ?? null
}

export const byId = (handle: Handle, { municipality, id }: CaseKey): Promise<Case | null> =>
  one(handle, municipality, eq(handle.t.cases.id, id))

/** For a member of staff: null also where they must not see it. */
export const visible = (
  handle: Handle,
  { municipality, id, seenBy }: CaseKey & { readonly seenBy: Seer },
): Promise<Case | null> => one(handle, municipality, eq(handle.t.cases.id, id), visibleTo(handle, seenBy))

export const byReceiptHash = (
  handle: Handle,
  { municipality, receiptHash }: { municipality: string; receiptHash: string },
): Promise<Case | null> => one(handle, municipality, eq(handle.t.cases.receiptHash, receiptHash))

export const byConversation = (
  handle: Handle,
  { municipality, conversation }: { municipality: string; conversation: string },
): Promise<Case | null> => one(handle, municipality, eq(handle.t.cases.conversationId, conversation))

export type Changes = Partial<
  Pick<
    Case,
    | 'status'
    | 'ownerId'
    | 'dueDay'
    | 'rankDay'
    | 'receiptHash'
    | 'wrappedForTeam'
    | 'wrappedByReceipt'
    | 'closedDay'
    | 'cameInRush'
  >
> &
  (Content | { readonly sealed?: undefined; readonly marks?: undefined })

/** What a case holds and what it is told apart by: never one without the other. */
export type Content = Pick<Case, 'sealed' | 'marks'>

/** `stale-version` names the version that stands now; `claimed` the colleague who has the case. */
export type Outcome =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: 'stale-version'; readonly version: number }
  | { readonly ok: false; readonly reason: 'claimed'; readonly owner: string }
  | { readonly ok: false; readonly reason: 'unknown' }

interface Change extends CaseKey {
  readonly version: number
  readonly set: Changes
  readonly kind: string
  readonly only?: SQL | undefined
}

async function change(tx: Tx, { municipality, id, version, set, kind, only }: Change): Promise<Outcome> {
  const { cases } = tx.t
  const where = and(eq(cases.municipality, municipality), eq(cases.id, id), eq(cases.version, version), only)
  const [changed] = await tx.orm
    .update(cases)
    .set({
      ...set,
      ...(set.status === 'open' ? { closedDay: null } : {}),
      // Whatever it came in: who has once had it in hand does not lose it among robots when it goes back.
      ...(set.ownerId ? { cameInRush: false } : {}),
      version: version + 1,
    })
    .where(where)
    .returning()
  if (changed !== undefined) {
    await recordChange(tx, { municipality, caseId: id, kind })
    return { ok: true, case: changed }
  }
  const there = await byId(tx, { municipality, id })
  if (there === null) return { ok: false, reason: 'unknown' }
  if (only !== undefined && there.ownerId !== null)
    return { ok: false, reason: 'claimed', owner: there.ownerId }
  return { ok: false, reason: 'stale-version', version: there.version }
}

/** Takes over a case that nobody has. One of many wins; the others hear whose it is. */
export const claim = (
  tx: Tx,
  { staffId, ...key }: CaseKey & { version: number; staffId: string },
): Promise<Outcome> =>
  change(tx, { ...key, set: { ownerId: staffId }, kind: 'claimed', only: isNull(tx.t.cases.ownerId) })

export const release = (tx: Tx, key: CaseKey & { readonly version: number }): Promise<Outcome> =>
  change(tx, { ...key, set: { ownerId: null }, kind: 'released' })

export const update = (
  tx: Tx,
  { kind = 'updated', ...rest }: CaseKey & { version: number; set: Changes; kind?: string },
): Promise<Outcome> => change(tx, { ...rest, kind })

export const close = (
  tx: Tx,
  { day, ...key }: CaseKey & { readonly version: number; readonly day: string; readonly set?: Changes },
): Promise<Outcome> =>
  change(tx, { ...key, set: { ...key.set, status: 'closed', closedDay: day }, kind: 'closed' })

/**
 * A case that somebody must not have any more is nobody's, whatever version it has: there is nothing to weigh against it. Whoever
 * shuts them out numbers the change.
 */
export async function disown(
  { orm, t: { cases } }: Tx,
  { municipality, id, staffId }: CaseKey & { readonly staffId: string },
): Promise<void> {
  await orm
    .update(cases)
    .set({ ownerId: null })
    .where(and(eq(cases.municipality, municipality), eq(cases.id, id), eq(cases.ownerId, staffId)))
}

/** The code that leads to a case, whatever version it has: it is the person's own, and nobody who works on the case hears of it. */
export async function setReceipt(
  { orm, t: { cases } }: Tx,
  {
    municipality,
    id,
    ...receipt
  }: CaseKey & { readonly receiptHash: string; readonly wrappedByReceipt: string },
): Promise<void> {
  const where = and(eq(cases.municipality, municipality), eq(cases.id, id))
  const changed = await orm.update(cases).set(receipt).where(where).returning({ id: cases.id })
  if (changed.length === 0) throw new StorageError('NotFound', { what: 'case' })
}

/**
 * Staff have talked to the person: it stands among the others, whatever version it has. The message is the change that is
 * numbered.
 */
export async function comeForward({ orm, t: { cases } }: Tx, { municipality, id }: CaseKey): Promise<void> {
  const where = and(eq(cases.municipality, municipality), eq(cases.id, id), eq(cases.cameInRush, true))
  await orm.update(cases).set({ cameInRush: false }).where(where)
}

/** Where a case stands in the queue, whatever version it has: it follows from appointments and messages, nobody types it. */
export async function rank(
  tx: Tx,
  {
    municipality,
    id,
    rankDay,
    units,
    dueDay,
    content,
  }: CaseKey & { rankDay: string; units: string; dueDay?: string | undefined; content?: Content | undefined },
): Promise<void> {
  const { cases } = tx.t
  const there = await byId(tx, { municipality, id })
  if (there === null) throw new StorageError('NotFound', { what: 'case' })
  await tx.orm
    .update(cases)
    .set({ rankDay, units, ...(dueDay === undefined ? {} : { dueDay }), ...content })
    .where(and(eq(cases.municipality, municipality), eq(cases.id, id)))
  await recordChange(tx, { municipality, caseId: id, kind: 'ranked' })
  // It may be out of somebody's sight now, or have come into it.
  if (there.units !== units) await recordChange(tx, { municipality, caseId: id, kind: 'units' })
}

/** Cases from before units were kept with them. */
export const withoutUnits = (
  { orm, t: { cases } }: Handle,
  { municipality, limit }: { readonly municipality: string; readonly limit: number },
): Promise<Case[]> =>
  orm
    .select()
    .from(cases)
    .where(and(eq(cases.municipality, municipality), isNull(cases.units), isNotNull(cases.sealed)))
    .limit(limit)

/** Nothing else of it changes: nobody's screen needs to read it anew. */
export async function setUnits(
  { orm, t: { cases } }: Tx,
  { municipality, id, units }: CaseKey & { readonly units: string },
): Promise<void> {
  await orm
    .update(cases)
    .set({ units })
    .where(and(eq(cases.municipality, municipality), eq(cases.id, id)))
}

/**
 * Leaves a case with its number and days and nothing else: no text, no key, no code, no coming appointment. The log of the
 * conversation it came from goes with it. Returns the appointments that were given up. Throws `NotFound`.
 */
export async function eraseCase(
  tx: Tx,
  { municipality, id, now, by, day }: CaseKey & Erasing & { now: number },
): Promise<Slot[]> {
  const { cases, messages, caseEvents } = tx.t
  const emptied = {
    status: 'closed',
    sealed: null,
    marks: null,
    receiptHash: null,
    wrappedForTeam: null,
    wrappedByReceipt: null,
    units: null,
  } as const
  const there = await byId(tx, { municipality, id })
  if (there === null) throw new StorageError('NotFound', { what: 'case' })
  const isCase = and(eq(cases.municipality, municipality), eq(cases.id, id))
  await tx.orm
    .update(cases)
    .set({ ...emptied, closedDay: there.closedDay ?? day, version: there.version + 1 })
    .where(isCase)
  for (const table of [messages, caseEvents]) {
    await tx.orm
      .update(table)
      .set({ sealed: null })
      .where(and(eq(table.municipality, municipality), eq(table.caseId, id)))
  }
  await dropTokensOf(tx, { municipality, caseId: id })
  await dropDraftsOf(tx, { municipality, caseId: id })
  await dropNoticesOf(tx, { municipality, caseId: id })
  await forgetCase(tx, { municipality, caseId: id })
  await liftAll(tx, { municipality, caseId: id })
  await forgetAttendance(tx, { municipality, caseId: id })
  await eraseConversation(tx, { municipality, id: there.conversationId, by, day })
  const given = await cancelAll(tx, { municipality, caseId: id, now })
  await recordErasure(tx, { municipality, kind: 'case', id, number: there.number, by, day })
  await recordChange(tx, { municipality, caseId: id, kind: 'erased' })
  return given
}
