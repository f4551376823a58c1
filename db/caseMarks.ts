/** Cases from before there was a search key, or under another one: marked in pages. No version changes: nothing is edited. */
import { and, asc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { CaseKey } from './cases.ts'
import type { Handle, Tx } from './engine.ts'
import type { Case } from './submit.ts'

/** What these cases are told apart by, in no order; ids that do not exist are left out. */
export const marksOf = (
  { orm, t: { cases } }: Handle,
  { municipality, ids }: { readonly municipality: string; readonly ids: readonly string[] },
): Promise<Pick<Case, 'id' | 'version' | 'marks'>[]> =>
  orm
    .select({ id: cases.id, version: cases.version, marks: cases.marks })
    .from(cases)
    .where(and(eq(cases.municipality, municipality), inArray(cases.id, [...ids])))

/** The setting of a municipality in which no case lacks marks and tokens. */
export const INDEX_FILLED = 'search-filled'

/** Cases that open, in the order of their numbers. @param all also those that have marks. */
export const toMark = (
  { orm, t: { cases } }: Tx,
  {
    municipality,
    after,
    limit,
    all,
  }: {
    readonly municipality: string
    readonly after: number
    readonly limit: number
    readonly all: boolean
  },
): Promise<Case[]> =>
  orm
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.municipality, municipality),
        gt(cases.number, after),
        isNotNull(cases.sealed),
        isNotNull(cases.wrappedForTeam),
        all ? undefined : isNull(cases.marks),
      ),
    )
    .orderBy(asc(cases.number))
    .limit(limit)

export async function setMarks(
  { orm, t: { cases } }: Tx,
  { municipality, id, marks }: CaseKey & { readonly marks: string | null },
): Promise<void> {
  await orm
    .update(cases)
    .set({ marks })
    .where(and(eq(cases.municipality, municipality), eq(cases.id, id)))
}
