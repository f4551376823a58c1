/** What a member of staff is writing in a case and has not sent: their own, until they send it, empty it, or the case goes. */
import { and, eq } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { DraftKind, Tables } from './schema.ts'

export type Draft = Tables['drafts']['$inferSelect']

interface Own {
  readonly municipality: string
  readonly caseId: string
  readonly staffId: string
}

const ownOf = ({ t: { drafts } }: Handle, { municipality, caseId, staffId }: Own) =>
  and(eq(drafts.municipality, municipality), eq(drafts.caseId, caseId), eq(drafts.staffId, staffId))

export const drafts = (handle: Handle, own: Own): Promise<Draft[]> =>
  handle.orm.select().from(handle.t.drafts).where(ownOf(handle, own))

/** Keeps it in the place of what was there before. Returns whether it is the first. */
export async function keepDraft(
  tx: Tx,
  { kind, sealed, ...own }: Own & { readonly kind: DraftKind; readonly sealed: string },
): Promise<boolean> {
  const { drafts: table } = tx.t
  const there = await tx.orm
    .update(table)
    .set({ sealed })
    .where(and(ownOf(tx, own), eq(table.kind, kind)))
    .returning({ kind: table.kind })
  if (there.length > 0) return false
  await tx.orm.insert(table).values({ ...own, kind, sealed })
  return true
}

export async function dropDraft(tx: Tx, { kind, ...own }: Own & { readonly kind: DraftKind }): Promise<void> {
  await tx.orm.delete(tx.t.drafts).where(and(ownOf(tx, own), eq(tx.t.drafts.kind, kind)))
}

/** Everybody's, with the case itself. */
export async function dropDraftsOf(
  { orm, t: { drafts: table } }: Tx,
  { municipality, caseId }: { readonly municipality: string; readonly caseId: string },
): Promise<void> {
  await orm.delete(table).where(and(eq(table.municipality, municipality), eq(table.caseId, caseId)))
}
