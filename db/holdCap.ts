/**
 * How many times of one kind may be held at once. A hold costs nothing and keeps a time from everybody else: without a
 * bound, conversations that never send anything would empty the calendar.
 */
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, lte, ne, or } from 'drizzle-orm'
import type { Hold } from './booking.ts'
import type { Tx } from './engine.ts'
import { isFree, slotKindOf } from './slots.ts'

/** Times are counted as far ahead as the law's fourteen days, and apart from those all later ones. */
const NEAR_MS = 14 * 24 * 60 * 60_000

/** Times of the same kind and for the same people, in the same stretch of time; booked ones and what lies on a busy hour do not count. */
function alike({ t: { slots } }: Tx, { municipality, bookedKind, audience, now }: Hold, startsAt: number) {
  const edge = now + NEAR_MS
  return and(
    eq(slots.municipality, municipality),
    eq(slots.kind, slotKindOf(bookedKind)),
    eq(slots.audience, audience),
    eq(slots.status, 'free'),
    eq(slots.busy, false),
    isNull(slots.caseId),
    startsAt <= edge ? and(gt(slots.startsAt, now), lte(slots.startsAt, edge)) : gt(slots.startsAt, edge),
  )
}

const heldByOthers = ({ t: { slots } }: Tx, { conversation, now }: Hold) =>
  and(isNotNull(slots.heldBy), ne(slots.heldBy, conversation), gt(slots.heldUntil, now))

/**
 * Whether one hold more leaves half of the times (rounded down) to those who have not chosen yet. Counts only as many times as
 * that takes: a long calendar costs no more than a short one.
 * @param lastOne whether of an odd number, so also of one time alone, the one in the middle may be held.
 */
export async function leavesHalf(
  tx: Tx,
  wanted: Hold,
  startsAt: number,
  { lastOne }: { readonly lastOne: boolean },
): Promise<boolean> {
  const needed = 2 * (await countHeldByOthers(tx, wanted, startsAt)) + (lastOne ? 1 : 2)
  const some = await tx.orm
    .select({ id: tx.t.slots.id })
    .from(tx.t.slots)
    .where(alike(tx, wanted, startsAt))
    .limit(needed)
  return some.length >= needed
}

/** From the holds in force, which are few, instead of from the calendar, which is long. */
async function countHeldByOthers(tx: Tx, wanted: Hold, startsAt: number): Promise<number> {
  const { slots } = tx.t
  const inForce = await tx.orm
    .select({
      kind: slots.kind,
      audience: slots.audience,
      status: slots.status,
      busy: slots.busy,
      caseId: slots.caseId,
      startsAt: slots.startsAt,
    })
    .from(slots)
    .where(and(eq(slots.municipality, wanted.municipality), heldByOthers(tx, wanted)))
  const edge = wanted.now + NEAR_MS
  const isNear = (start: number): boolean => start <= edge
  return inForce.filter(
    (slot) =>
      slot.kind === slotKindOf(wanted.bookedKind) &&
      slot.audience === wanted.audience &&
      slot.status === 'free' &&
      !slot.busy &&
      slot.caseId === null &&
      slot.startsAt > wanted.now &&
      isNear(slot.startsAt) === isNear(startsAt),
  ).length
}

/**
 * Lets go of the hold that has not moved for longest: its person may still book the time, as long as it is free.
 * @param unmoved holds that run out between these two instants have not been renewed lately. What runs out sooner may be a
 *   short hold, and ends soon by itself. Milliseconds.
 */
export async function giveWay(
  tx: Tx,
  wanted: Hold,
  startsAt: number,
  unmoved: { readonly from: number; readonly until: number },
): Promise<boolean> {
  const { slots } = tx.t
  const [oldest] = await tx.orm
    .select({ id: slots.id })
    .from(slots)
    .where(
      and(
        alike(tx, wanted, startsAt),
        heldByOthers(tx, wanted),
        gt(slots.heldUntil, unmoved.from),
        lt(slots.heldUntil, unmoved.until),
      ),
    )
    .orderBy(asc(slots.heldUntil), asc(slots.id))
    .limit(1)
  if (!oldest) return false
  await tx.orm
    .update(slots)
    .set({ heldBy: null, heldUntil: null, bookedKind: null })
    .where(and(eq(slots.municipality, wanted.municipality), eq(slots.id, oldest.id)))
  return true
}

/** Of these times, those that this conversation could still book, held by it or by nobody. */
export async function stillFree(
  { orm, t }: Tx,
  {
    municipality,
    ids,
    conversation,
    now,
  }: {
    readonly municipality: string
    readonly ids: readonly string[]
    readonly conversation: string
    readonly now: number
  },
): Promise<string[]> {
  const { slots } = t
  const rows = await orm
    .select({ id: slots.id })
    .from(slots)
    .where(
      and(
        eq(slots.municipality, municipality),
        or(...ids.map((id) => eq(slots.id, id))),
        gte(slots.startsAt, now),
        isFree(t, now, conversation),
      ),
    )
  return rows.map(({ id }) => id)
}
