/** Whose own calendar is read, from which sealed address and with what success; and whose appointments are given out. */
import { and, eq, isNotNull } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { CalendarState, Tables } from './schema.ts'

export type StaffCalendar = Tables['staffCalendars']['$inferSelect']

interface Member {
  readonly municipality: string
  readonly staffId: string
}

const of = ({ t: { staffCalendars } }: Handle, { municipality, staffId }: Member) =>
  and(eq(staffCalendars.municipality, municipality), eq(staffCalendars.staffId, staffId))

export async function ofMember(handle: Handle, member: Member): Promise<StaffCalendar | null> {
  const [found] = await handle.orm.select().from(handle.t.staffCalendars).where(of(handle, member))
  return found ?? null
}

/** Those that are read from somewhere. */
export const read = (
  { orm, t: { staffCalendars } }: Handle,
  { municipality }: Pick<Member, 'municipality'>,
): Promise<StaffCalendar[]> =>
  orm
    .select()
    .from(staffCalendars)
    .where(and(eq(staffCalendars.municipality, municipality), isNotNull(staffCalendars.sealed)))

export async function byFeed(
  { orm, t: { staffCalendars } }: Handle,
  { municipality, feedHash }: { readonly municipality: string; readonly feedHash: string },
): Promise<StaffCalendar | null> {
  const [found] = await orm
    .select()
    .from(staffCalendars)
    .where(and(eq(staffCalendars.municipality, municipality), eq(staffCalendars.feedHash, feedHash)))
  return found ?? null
}

type Changed = Partial<Pick<StaffCalendar, 'sealed' | 'readAt' | 'state' | 'feedHash'>>

export async function set(tx: Tx, { municipality, staffId, ...changed }: Member & Changed): Promise<void> {
  const { staffCalendars } = tx.t
  await tx.orm
    .insert(staffCalendars)
    .values({ municipality, staffId, ...changed })
    .onConflictDoUpdate({
      target: [staffCalendars.municipality, staffCalendars.staffId],
      set: changed,
    })
}

/** The secret address gives nothing out any more; nothing happens where there is none. */
export async function dropFeed(tx: Tx, member: Member): Promise<void> {
  await tx.orm.update(tx.t.staffCalendars).set({ feedHash: null }).where(of(tx, member))
}

/** What became of a reading, unless the address has been changed since. Returns whether it counts. */
export async function wasRead(
  tx: Tx,
  { sealed, readAt, state, ...member }: Member & { sealed: string; readAt: number; state: CalendarState },
): Promise<boolean> {
  const { staffCalendars } = tx.t
  const done = await tx.orm
    .update(staffCalendars)
    .set({ readAt, state })
    .where(and(of(tx, member), eq(staffCalendars.sealed, sealed)))
    .returning({ staffId: staffCalendars.staffId })
  return done.length > 0
}
