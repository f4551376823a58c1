/** Open cases as the views of the queue tell them apart, without their content; many of them at once. */
import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Handle } from './engine.ts'
import { gathered } from './gathered.ts'
import { type Seer, visibleTo } from './sight.ts'
import type { Case } from './submit.ts'

export type Standing = Pick<Case, 'id' | 'number' | 'rankDay' | 'dueDay' | 'ownerId' | 'cameInRush' | 'marks'>

type Row = [string, number, string, string, string | null, boolean | 0 | 1, string | null]

export type Stand = { readonly municipality: string } & (
  | { readonly ids: readonly string[] }
  /** In the order of their numbers, which never change. */
  | { readonly after: number; readonly limit: number }
)

/** Those of the asked that are open. */
export async function standing({ orm, gather, t: { cases } }: Handle, asked: Stand): Promise<Standing[]> {
  const open = and(eq(cases.municipality, asked.municipality), eq(cases.status, 'open'))
  const all = orm.select().from(cases)
  const some =
    'ids' in asked
      ? all.where(and(open, inArray(cases.id, [...asked.ids])))
      : all
          .where(and(open, gt(cases.number, asked.after)))
          .orderBy(asc(cases.number))
          .limit(asked.limit)
  const page = some.as('page')
  const columns = [page.id, page.number, page.rankDay, page.dueDay, page.ownerId, page.cameInRush, page.marks]
  const [row] = await orm.select({ rows: gather(columns, page.number) }).from(page)
  return gathered<Row>(row?.rows).map((row) => ({
    id: row[0],
    number: row[1],
    rankDay: row[2],
    dueDay: row[3],
    ownerId: row[4],
    // The one engine has no truth values of its own.
    cameInRush: Boolean(row[5]),
    marks: row[6],
  }))
}

/** Open cases that this member may see. */
export async function visibleIds(
  handle: Handle,
  { municipality, seenBy }: { readonly municipality: string; readonly seenBy: Seer },
): Promise<ReadonlySet<string>> {
  const { cases } = handle.t
  const [all] = await handle.orm
    .select({ rows: handle.gather([cases.id], cases.number) })
    .from(cases)
    .where(and(eq(cases.municipality, municipality), eq(cases.status, 'open'), visibleTo(handle, seenBy)))
  return new Set(gathered<[string]>(all?.rows).map(([id]) => id))
}
