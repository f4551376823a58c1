/** Cases by what stands clear on them: owner, last day, number. Lists are short and come with how many there are in all. */
import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import { type Aside, standsAside } from './aside.ts'
import type { Handle } from './engine.ts'
import type { Case } from './submit.ts'

interface Short {
  readonly municipality: string
  readonly limit: number
  /** Without it those that stand aside are among them. */
  readonly aside?: Aside | undefined
}

export interface List {
  readonly rows: readonly Case[]
  readonly total: number
}

const open = ({ t: { cases } }: Handle, municipality: string, where: SQL | undefined): SQL | undefined =>
  and(eq(cases.municipality, municipality), eq(cases.status, 'open'), where)

async function counted({ orm, t: { cases } }: Handle, where: SQL | undefined): Promise<number> {
  const [row] = await orm.select({ total: count() }).from(cases).where(where)
  return Number(row?.total ?? 0)
}

/** Open cases that nobody has, what must happen first on top. */
export async function unowned(handle: Handle, { municipality, limit, aside }: Short): Promise<List> {
  const { cases } = handle.t
  const where = open(handle, municipality, and(isNull(cases.ownerId), aside && standsAside(handle, aside)))
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
  { municipality, day, limit }: Short & { readonly day: string },
): Promise<List> {
  const { cases } = handle.t
  const where = open(handle, municipality, lte(cases.dueDay, day))
  const rows = await handle.orm
    .select()
    .from(cases)
    .where(where)
    .orderBy(asc(cases.dueDay), asc(cases.number))
    .limit(limit)
  return { rows, total: rows.length < limit ? rows.length : await counted(handle, where) }
}

/** The newest first, whatever became of them. */
export const newest = (handle: Handle, { municipality, limit, aside }: Short): Promise<Case[]> => {
  const { cases } = handle.t
  return handle.orm
    .select()
    .from(cases)
    .where(and(eq(cases.municipality, municipality), aside && standsAside(handle, aside)))
    .orderBy(desc(cases.number))
    .limit(limit)
}

/** In no order; ids that do not exist are left out. */
export async function byIds(
  { orm, t: { cases } }: Handle,
  { municipality, ids }: { readonly municipality: string; readonly ids: readonly string[] },
): Promise<Case[]> {
  if (ids.length === 0) return []
  return orm
    .select()
    .from(cases)
    .where(and(eq(cases.municipality, municipality), inArray(cases.id, [...ids])))
}

export async function byNumber(
  { orm, t: { cases } }: Handle,
  { municipality, number }: { readonly municipality: string; readonly number: number },
): Promise<Case | null> {
  const [found] = await orm
    .select()
    .from(cases)
    .where(and(eq(cases.municipality, municipality), eq(cases.number, number)))
  return found ?? null
}

export interface OpenCounts {
  readonly all: number
  readonly unclaimed: number
  readonly mine: number
  readonly dueSoon: number
  /** Those that stand aside; they are in none of the others. */
  readonly rush: number
}

/** How many are open, by what stands clear. @param day the last of "due soon" */
export async function openCounts(
  handle: Handle,
  { municipality, staffId, day }: { municipality: string; staffId: string; day: string },
): Promise<OpenCounts> {
  const { cases } = handle.t
  const of = (where?: SQL): Promise<number> => counted(handle, open(handle, municipality, where))
  const [all, unclaimed, mine, dueSoon, rush] = await Promise.all([
    of(),
    of(isNull(cases.ownerId)),
    of(eq(cases.ownerId, staffId)),
    of(lte(cases.dueDay, day)),
    of(standsAside(handle, { near: day, only: true })),
  ])
  // Whatever stands aside is open and nobody's: so the two are counted in their own indexes.
  return { all: all - rush, unclaimed: unclaimed - rush, mine, dueSoon, rush }
}

/** What stands clear on a case, without its content. */
export type Outline = Pick<Case, 'id' | 'number' | 'version' | 'rankDay' | 'dueDay'>

/** Open cases in the order of the queue, without their content. */
export function outline(
  handle: Handle,
  {
    municipality,
    after,
    limit,
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
    .where(open(handle, municipality, and(beyond, aside && standsAside(handle, aside))))
    .orderBy(asc(cases.rankDay), asc(cases.number))
    .limit(limit)
}

export async function newestIds(
  { orm, t: { cases } }: Handle,
  { municipality, limit }: Short,
): Promise<string[]> {
  const rows = await orm
    .select({ id: cases.id })
    .from(cases)
    .where(eq(cases.municipality, municipality))
    .orderBy(desc(cases.number))
    .limit(limit)
  return rows.map(({ id }) => id)
}
