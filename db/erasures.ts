/** What was erased: rows without content, numbered per municipality, so that a copy elsewhere can ask what came since. */
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type Erasure = Tables['erasures']['$inferSelect']
export type NewErasure = Omit<Erasure, 'seq'>

/** Why and when something is erased. */
export interface Erasing {
  readonly by: Erasure['by']
  readonly day: string
}

/** Numbered under the municipality's lock. */
export async function recordErasure(tx: Tx, erasure: NewErasure): Promise<void> {
  const { erasures } = tx.t
  const [last] = await tx.orm
    .select({ seq: sql<number | string | null>`max(${erasures.seq})` })
    .from(erasures)
    .where(eq(erasures.municipality, erasure.municipality))
  await tx.orm.insert(erasures).values({ ...erasure, seq: Number(last?.seq ?? 0) + 1 })
}

export const since = (
  { orm, t: { erasures } }: Handle,
  { municipality, seq }: { municipality: string; seq: number },
): Promise<Erasure[]> =>
  orm
    .select()
    .from(erasures)
    .where(and(eq(erasures.municipality, municipality), gt(erasures.seq, seq)))
    .orderBy(asc(erasures.seq))
