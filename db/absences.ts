/** When a colleague is away, and who covers. Never why. */
import { and, asc, eq, gte } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type Absence = Tables['absences']['$inferSelect']

interface AbsenceKey {
  readonly municipality: string
  readonly id: string
}

/** Those that are not over on this day, the next one first. */
export const standing = (
  { orm, t: { absences } }: Handle,
  { municipality, day }: { readonly municipality: string; readonly day: string },
): Promise<Absence[]> =>
  orm
    .select()
    .from(absences)
    .where(and(eq(absences.municipality, municipality), gte(absences.untilDay, day)))
    .orderBy(asc(absences.fromDay), asc(absences.id))

export const byId = async (
  { orm, t: { absences } }: Handle,
  { municipality, id }: AbsenceKey,
): Promise<Absence | null> => {
  const [found] = await orm
    .select()
    .from(absences)
    .where(and(eq(absences.municipality, municipality), eq(absences.id, id)))
  return found ?? null
}

export async function add(tx: Tx, row: Absence): Promise<void> {
  await tx.orm.insert(tx.t.absences).values(row)
}

/** @param until the last day it held; null where it never came to it. */
export async function end(
  { orm, t: { absences } }: Tx,
  { municipality, id, until }: AbsenceKey & { readonly until: string | null },
): Promise<void> {
  const where = and(eq(absences.municipality, municipality), eq(absences.id, id))
  if (until === null) await orm.delete(absences).where(where)
  else await orm.update(absences).set({ untilDay: until }).where(where)
}
