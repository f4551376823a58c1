/** Everything that lies under the team's key of a municipality, in pages, to be put under another one. No version changes: nothing is edited. */
import { and, asc, eq, gt, isNotNull, like } from 'drizzle-orm'
import type { Tx } from './engine.ts'
import type { StaffFactor } from './staffFactors.ts'
import type { Case } from './submit.ts'

interface Page {
  readonly municipality: string
  readonly limit: number
}

/** In the order of their numbers. */
export const wrappedCases = (
  { orm, t: { cases } }: Tx,
  { municipality, after, limit }: Page & { readonly after: number },
): Promise<{ id: string; number: number; wrapped: Case['wrappedForTeam'] }[]> =>
  orm
    .select({ id: cases.id, number: cases.number, wrapped: cases.wrappedForTeam })
    .from(cases)
    .where(
      and(eq(cases.municipality, municipality), gt(cases.number, after), isNotNull(cases.wrappedForTeam)),
    )
    .orderBy(asc(cases.number))
    .limit(limit)

export async function rewrapCase(
  { orm, t: { cases } }: Tx,
  { municipality, id, wrapped }: { municipality: string; id: string; wrapped: string },
): Promise<void> {
  const where = and(eq(cases.municipality, municipality), eq(cases.id, id))
  await orm.update(cases).set({ wrappedForTeam: wrapped }).where(where)
}

/** In the order of their ids. */
export const sealedFactors = (
  { orm, t: { staffFactors } }: Tx,
  { municipality, after, limit }: Page & { readonly after: string },
): Promise<StaffFactor[]> =>
  orm
    .select()
    .from(staffFactors)
    .where(and(eq(staffFactors.municipality, municipality), gt(staffFactors.id, after)))
    .orderBy(asc(staffFactors.id))
    .limit(limit)

export async function resealFactor(
  { orm, t: { staffFactors } }: Tx,
  { municipality, id, sealed }: { municipality: string; id: string; sealed: string },
): Promise<void> {
  const where = and(eq(staffFactors.municipality, municipality), eq(staffFactors.id, id))
  await orm.update(staffFactors).set({ sealed }).where(where)
}

/** Settings whose key begins so, in the order of their keys. */
export const sealedSettings = (
  { orm, t: { settings } }: Tx,
  { municipality, prefix, after, limit }: Page & { readonly prefix: string; readonly after: string },
): Promise<{ key: string; value: string }[]> =>
  orm
    .select({ key: settings.key, value: settings.value })
    .from(settings)
    .where(
      and(eq(settings.municipality, municipality), like(settings.key, `${prefix}%`), gt(settings.key, after)),
    )
    .orderBy(asc(settings.key))
    .limit(limit)
