/** Everything that lies under the team's key of a municipality, in pages, to be put under another one. No version changes: nothing is edited. */
import { and, asc, eq, gt, isNotNull, like } from 'drizzle-orm'
import type { Tx } from './engine.ts'
import type { StaffCalendar } from './staffCalendars.ts'
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

/** Addresses of colleagues' own calendars, in the order of the ids of staff. */
export const sealedCalendars = (
  { orm, t: { staffCalendars } }: Tx,
  { municipality, after, limit }: Page & { readonly after: string },
): Promise<StaffCalendar[]> =>
  orm
    .select()
    .from(staffCalendars)
    .where(
      and(
        eq(staffCalendars.municipality, municipality),
        gt(staffCalendars.staffId, after),
        isNotNull(staffCalendars.sealed),
      ),
    )
    .orderBy(asc(staffCalendars.staffId))
    .limit(limit)

export async function resealCalendar(
  { orm, t: { staffCalendars } }: Tx,
  { municipality, staffId, sealed }: { municipality: string; staffId: string; sealed: string },
): Promise<void> {
  const where = and(eq(staffCalendars.municipality, municipality), eq(staffCalendars.staffId, staffId))
  await orm.update(staffCalendars).set({ sealed }).where(where)
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
