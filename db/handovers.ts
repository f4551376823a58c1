/** Cases that went to somebody else together, or back by themselves. Kept for a week. */
import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type Handover = Tables['handovers']['$inferSelect']

const KEPT_MS = 7 * 24 * 3_600_000

export async function record({ orm, t: { handovers } }: Tx, row: Handover): Promise<void> {
  const old = and(eq(handovers.municipality, row.municipality), lt(handovers.at, row.at - KEPT_MS))
  await orm.delete(handovers).where(old)
  await orm.insert(handovers).values(row)
}

export const since = (
  { orm, t: { handovers } }: Handle,
  { municipality, kind, at }: Pick<Handover, 'municipality' | 'kind' | 'at'>,
): Promise<Handover[]> =>
  orm
    .select()
    .from(handovers)
    .where(and(eq(handovers.municipality, municipality), gte(handovers.at, at), eq(handovers.kind, kind)))
    .orderBy(asc(handovers.at), asc(handovers.caseId))

export const ofBatch = (
  { orm, t: { handovers } }: Handle,
  { municipality, batch }: Pick<Handover, 'municipality' | 'batch'>,
): Promise<Handover[]> =>
  orm
    .select()
    .from(handovers)
    .where(and(eq(handovers.municipality, municipality), eq(handovers.batch, batch)))
    .orderBy(asc(handovers.caseId))

/** What was undone can be undone no more. */
export async function forget(
  { orm, t: { handovers } }: Tx,
  {
    municipality,
    batch,
    caseIds,
  }: Pick<Handover, 'municipality' | 'batch'> & { readonly caseIds: readonly string[] },
): Promise<void> {
  await orm
    .delete(handovers)
    .where(
      and(
        eq(handovers.municipality, municipality),
        eq(handovers.batch, batch),
        inArray(handovers.caseId, [...caseIds]),
      ),
    )
}

export async function forgetCase(
  { orm, t: { handovers } }: Tx,
  { municipality, caseId }: Pick<Handover, 'municipality' | 'caseId'>,
): Promise<void> {
  await orm
    .delete(handovers)
    .where(and(eq(handovers.municipality, municipality), eq(handovers.caseId, caseId)))
}
