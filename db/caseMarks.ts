/** Cases from before there was a search key, or under another one: marked in pages. No version changes: nothing is edited. */
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { CaseKey } from './cases.ts'
import type { Tx } from './engine.ts'
import type { Case } from './submit.ts'

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
