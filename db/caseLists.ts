/** Cases by what stands clear on them: owner, last day, number. Lists are short and come with how many there are in all. */
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  type SQL,
} from 'drizzle-orm'
import { type Aside, standsAside } from './aside.ts'
import type { Handle } from './engine.ts'
import { type Seer, unlimited, visibleTo } from './sight.ts'
import type { Case } from './submit.ts'

/** Only what this member may see. */
interface Seen {
  readonly seenBy?: Seer | undefined
}

interface Short extends Seen {
  readonly municipality: string
  readonly limit: number
  /** Without it those that stand aside are among them. */
  readonly aside?: Aside | undefined
}

export interface List {
  readonly rows: readonly Case[]
  readonly total: number
}

const seen = (handle: Handle, seenBy: Seer | undefined): SQL | undefined =>
  seenBy === undefined ? undefined : visibleTo(handle, seenBy)

const open = (
  handle: Handle,
  municipality: string,
  seenBy: Seer | undefined,
  where: SQL | undefined,
): SQL | undefined => {
  const { cases } = handle.t
  return and(eq(cases.municipality, municipality), eq(cases.status, 'open'), where, seen(handle, seenBy))
}

async function counted({ orm, t: { cases } }: Handle, where: SQL | undefined): Promise<number> {
  const [row] = await orm.select({ total: count() }).from(cases).where(where)
  return Number(row?.total ?? 0)
}

/** Open cases that nobody has, what must happen first on top. */
export async function unowned(handle: Handle, { municipality, limit, seenBy, aside }: Short): Promise<List> {
  const { cases } = handle.t
  const nobodys = and(isNull(cases.ownerId), aside && standsAside(handle, aside))
  const where = open(handle, municipality, seenBy, nobodys)
  const rows = await handle.orm
    .select()
    .from(cases)
    .where(where)
    .orderBy(asc(cases.rankDay), asc(cases.number))
    .limit(limit)
  return { rows, total: rows.length < limit ? rows.length : await counted(handle, where) }
}

/** Open cases whose last day lies on `day` or before it, the first on top. */
export async function dueBy(
  handle: Handle,
  { municipality, day, limit, seenBy }: Short & { readonly day: string },
): Promise<List> {
  const { cases } = handle.t
  const where = open(handle, municipality, seenBy, lte(cases.dueDay, day))
  const rows = await handle.orm
    .select()
    .from(cases)
    .where(where)
    .orderBy(asc(cases.dueDay), asc(cases.number))
    .limit(limit)
  return { rows, total: rows.length < limit ? rows.length : await counted(handle, where) }
}

/** The newest first, whatever became of them. */
export const newest = (handle: Handle, { municipality, limit, seenBy, aside }: Short): Promise<Case[]> => {
  const { cases } = handle.t
  return handle.orm
    .select()
    .from(cases)
    .where(
      and(eq(cases.municipality, municipality), seen(handle, seenBy), aside && standsAside(handle, aside)),
    )
    .orderBy(desc(cases.number))
    .limit(limit)
}

/** In no order; ids that do not exist are left out. */
export async function byIds(
  handle: Handle,
  { municipality, ids, seenBy }: Seen & { readonly municipality: string; readonly ids: readonly string[] },
): Promise<Case[]> {
  if (ids.length === 0) return []
  const { cases } = handle.t
  return handle.orm
    .select()
    .from(cases)
    .where(and(eq(cases.municipality, municipality), inArray(cases.id, [...ids]), seen(handle, seenBy)))
}

export async function byNumber(
  handle: Handle,
  { municipality, number, seenBy }: Seen & { readonly municipality: string; readonly number: number },
): Promise<Case | null> {
  const { cases } = handle.t
  const [found] = await handle.orm
    .select()
    .from(cases)
    .where(and(eq(cases.municipality, municipality), eq(cases.number, number), seen(handle, seenBy)))
  return found ?? null
}

/** How many open cases somebody has. */
export const ownedCount = (
  handle: Handle,
  { municipality, staffId }: { readonly municipality: string; readonly staffId: string },
): Promise<number> =>
  counted(
    handle,
    open(handle, municipality, unlimited(municipality, staffId), eq(handle.t.cases.ownerId, staffId)),
  )

/** What stands clear on a case, without its content. */
export type Outline = Pick<Case, 'id' | 'number' | 'version' | 'rankDay' | 'dueDay'>

/** Open cases in the order of the queue, without their content. */
export function outline(
  handle: Handle,
  {
    municipality,
    after,
    limit,
    seenBy,
    aside,
  }: Short & { readonly after: { readonly rankDay: string; readonly number: number } | null },
): Promise<Outline[]> {
  const { cases } = handle.t
  const beyond = after
    ? and(
        gte(cases.rankDay, after.rankDay),
        or(gt(cases.rankDay, after.rankDay), gt(cases.number, after.number)),
      )
    : undefined
  const { id, number, version, rankDay, dueDay } = cases
  return handle.orm
    .select({ id, number, version, rankDay, dueDay })
    .from(cases)
    .where(open(handle, municipality, seenBy, and(beyond, aside && standsAside(handle, aside))))
    .orderBy(asc(cases.rankDay), asc(cases.number))
    .limit(limit)
}

/** How many open cases each member of staff has. */
export async function owned(
  handle: Handle,
  { municipality, seenBy }: Seen & { readonly municipality: string },
): Promise<ReadonlyMap<string, number>> {
  const { cases } = handle.t
  const rows = await handle.orm
    .select({ ownerId: cases.ownerId, total: count() })
    .from(cases)
    .where(open(handle, municipality, seenBy, isNotNull(cases.ownerId)))
    .groupBy(cases.ownerId)
  return new Map(rows.map(({ ownerId, total }) => [ownerId ?? '', Number(total)]))
}

export async function newestIds(handle: Handle, { municipality, limit, seenBy }: Short): Promise<string[]> {
  const { cases } = handle.t
  const rows = await handle.orm
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.municipality, municipality), seen(handle, seenBy)))
    .orderBy(desc(cases.number))
    .limit(limit)
  return rows.map(({ id }) => id)
}
