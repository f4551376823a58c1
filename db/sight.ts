/**
 * Which cases a member of staff may see: one answer for every list, count, search and address. Out of sight is what they are
 * barred from, and, where they were given units, what belongs to others and has nothing to do with them.
 */
import { and, eq, inArray, isNotNull, isNull, like, notExists, or, type SQL } from 'drizzle-orm'
import type { Handle } from './engine.ts'

/** Somebody who looks. */
export interface Seer {
  readonly municipality: string
  readonly staffId: string
  /** Null is every unit. */
  readonly units: readonly string[] | null
  /** Colleagues whose cases they cover now. */
  readonly covers: readonly string[]
}

/** Whoever has no limit but what they are barred from. */
export const unlimited = (municipality: string, staffId: string): Seer => ({
  municipality,
  staffId,
  units: null,
  covers: [],
})

/** Units as one column holds them: " a b ", so that each is found between its spaces. Empty where there are none. */
export const packUnits = (units: readonly string[]): string =>
  units.length === 0 ? '' : ` ${[...new Set(units)].sort().join(' ')} `

export const unpackUnits = (packed: string | null): string[] =>
  packed === null ? [] : packed.split(' ').filter((unit) => unit !== '')

const notBarred = ({ orm, t: { cases, barred } }: Handle, staffId: string): SQL =>
  notExists(
    orm
      .select({ caseId: barred.caseId })
      .from(barred)
      .where(
        and(
          eq(barred.municipality, cases.municipality),
          eq(barred.staffId, staffId),
          eq(barred.caseId, cases.id),
        ),
      ),
  )

/** Of their units, of no known unit, theirs or covered by them, or with a talk that is with them. */
function inUnits(
  { orm, t: { cases, slots } }: Handle,
  { municipality, staffId, units, covers }: Seer,
): SQL | undefined {
  if (units === null) return undefined
  // Looked up once for the whole list: asked anew of each case it would be most of the work.
  const talks = (mine: SQL) =>
    orm
      .select({ caseId: slots.caseId })
      .from(slots)
      .where(and(eq(slots.municipality, municipality), mine, isNotNull(slots.caseId)))
  return or(
    // What nobody knows the unit of is everybody's: it must not be lost.
    isNull(cases.units),
    eq(cases.units, ''),
    ...units.map((unit) => like(cases.units, `% ${unit} %`)),
    inArray(cases.ownerId, [staffId, ...covers]),
    inArray(cases.id, talks(eq(slots.staffId, staffId))),
    inArray(cases.id, talks(eq(slots.metBy, staffId))),
  )
}

/** Part of a query over cases: only those that this member may see. */
export const visibleTo = (handle: Handle, seer: Seer): SQL =>
  and(notBarred(handle, seer.staffId), inUnits(handle, seer)) as SQL

/** Which of these cases are out of their sight. */
export async function hiddenAmong(
  handle: Handle,
  {
    municipality,
    ids,
    seenBy,
  }: { readonly municipality: string; readonly ids: readonly string[]; readonly seenBy: Seer },
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { cases } = handle.t
  const rows = await handle.orm
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.municipality, municipality), inArray(cases.id, [...ids]), visibleTo(handle, seenBy)))
  const seen = new Set(rows.map(({ id }) => id))
  return new Set(ids.filter((id) => !seen.has(id)))
}
