/** Who must not see which case. For them it is as if it were not there. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type Barred = Tables['barred']['$inferSelect']

interface Pair {
  readonly municipality: string
  readonly caseId: string
  readonly staffId: string
}

export const ofMunicipality = (
  { orm, t: { barred } }: Handle,
  { municipality }: { readonly municipality: string },
): Promise<Barred[]> => orm.select().from(barred).where(eq(barred.municipality, municipality))

export const ofCase = (
  { orm, t: { barred } }: Handle,
  { municipality, caseId }: Omit<Pair, 'staffId'>,
): Promise<Barred[]> =>
  orm
    .select()
    .from(barred)
    .where(and(eq(barred.municipality, municipality), eq(barred.caseId, caseId)))

/** Who must not see it, and so is not to meet the person either. */
export const staffOf = async (
  handle: Handle,
  key: { readonly municipality: string; readonly caseId: string },
): Promise<ReadonlySet<string>> => new Set((await ofCase(handle, key)).map(({ staffId }) => staffId))

/** Inside the transaction of what would show the case to a colleague. */
export async function inside(
  { orm, t: { barred } }: Tx,
  { municipality, caseId, staffId }: Pair,
): Promise<boolean> {
  const found = await orm
    .select({ caseId: barred.caseId })
    .from(barred)
    .where(and(eq(barred.municipality, municipality), eq(barred.staffId, staffId), eq(barred.caseId, caseId)))
  return found.length > 0
}

/** Returns whether it is new. */
export async function bar(
  tx: Tx,
  row: Pair & { readonly byId: string; readonly day: string },
): Promise<boolean> {
  const { barred } = tx.t
  const made = await tx.orm
    .insert(barred)
    .values(row)
    .onConflictDoNothing()
    .returning({ caseId: barred.caseId })
  return made.length > 0
}

/** Returns whether there was anything to lift. */
export async function lift(tx: Tx, { municipality, caseId, staffId }: Pair): Promise<boolean> {
  const { barred } = tx.t
  const gone = await tx.orm
    .delete(barred)
    .where(and(eq(barred.municipality, municipality), eq(barred.caseId, caseId), eq(barred.staffId, staffId)))
    .returning({ caseId: barred.caseId })
  return gone.length > 0
}

/** With the case itself. */
export async function liftAll(
  { orm, t: { barred } }: Tx,
  { municipality, caseId }: Omit<Pair, 'staffId'>,
): Promise<void> {
  await orm.delete(barred).where(and(eq(barred.municipality, municipality), eq(barred.caseId, caseId)))
}

/** Two cases become one: who was barred from either is barred from both. */
export async function share(
  tx: Tx,
  { municipality, cases }: { readonly municipality: string; readonly cases: readonly string[] },
): Promise<void> {
  const { barred } = tx.t
  const rows = await tx.orm
    .select()
    .from(barred)
    .where(and(eq(barred.municipality, municipality), inArray(barred.caseId, [...cases])))
  for (const caseId of cases) for (const row of rows) await bar(tx, { ...row, caseId })
}
