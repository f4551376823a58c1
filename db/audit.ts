/** Who did what to which case: only added to, one chain per municipality (auditChain.ts). Never content. */
import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { FIRST, hashOf } from './auditChain.ts'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type AuditEntry = Tables['audit']['$inferSelect']
export type NewAuditEntry = Pick<
  AuditEntry,
  'municipality' | 'at' | 'staffId' | 'role' | 'action' | 'caseId'
> & { readonly about?: string | null }

/** Part of the change it tells of. Numbered and chained under the municipality's lock. */
export async function recordAudit(tx: Tx, entry: NewAuditEntry): Promise<void> {
  const { audit } = tx.t
  const [last] = await tx.orm
    .select({ seq: audit.seq, hash: audit.hash })
    .from(audit)
    .where(eq(audit.municipality, entry.municipality))
    .orderBy(desc(audit.seq))
    .limit(1)
  const about = entry.about ?? null
  const next = { ...entry, about, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? FIRST }
  await tx.orm.insert(audit).values({ ...next, hash: hashOf(next) })
}

export const since = (
  { orm, t: { audit } }: Handle,
  { municipality, seq, limit }: { municipality: string; seq: number; limit: number },
): Promise<AuditEntry[]> =>
  orm
    .select()
    .from(audit)
    .where(and(eq(audit.municipality, municipality), gt(audit.seq, seq)))
    .orderBy(asc(audit.seq))
    .limit(limit)

export const ofCase = (
  { orm, t: { audit } }: Handle,
  { municipality, caseId }: { municipality: string; caseId: string },
): Promise<AuditEntry[]> =>
  orm
    .select()
    .from(audit)
    .where(and(eq(audit.municipality, municipality), eq(audit.caseId, caseId)))
    .orderBy(asc(audit.seq))
