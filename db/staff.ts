/** The people who work with the cases, and their sessions. Passwords come hashed, tokens too. */
import { and, asc, eq, gt, isNotNull, lte } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import { StorageError } from './errors.ts'
import type { Tables } from './schema.ts'

export type StaffMember = Tables['staff']['$inferSelect']
export type StaffSession = Tables['staffSessions']['$inferSelect']

/** Over all municipalities: who logs in gives an e-mail address and nothing else. Expects it in lower case. */
export async function byEmail(
  { orm, t: { staff } }: Handle,
  { email }: { email: string },
): Promise<StaffMember | null> {
  const [found] = await orm.select().from(staff).where(eq(staff.email, email))
  return found ?? null
}

export async function byId(
  { orm, t: { staff } }: Handle,
  { municipality, id }: { municipality: string; id: string },
): Promise<StaffMember | null> {
  const [found] = await orm
    .select()
    .from(staff)
    .where(and(eq(staff.municipality, municipality), eq(staff.id, id)))
  return found ?? null
}

export const ofMunicipality = ({ orm, t: { staff } }: Handle, { municipality }: { municipality: string }) =>
  orm.select().from(staff).where(eq(staff.municipality, municipality)).orderBy(asc(staff.name))

/** Whether there is anybody at all: an empty database has nobody. */
export const anybody = async ({ orm, t: { staff } }: Handle): Promise<boolean> =>
  (await orm.select({ id: staff.id }).from(staff).limit(1)).length > 0

/** Throws `Duplicate` where somebody has the id or the e-mail address. */
export async function create(tx: Tx, member: StaffMember): Promise<void> {
  const { staff } = tx.t
  const made = await tx.orm.insert(staff).values(member).onConflictDoNothing().returning({ id: staff.id })
  if (made.length === 0) throw new StorageError('Duplicate', { what: 'email' })
}

/** Stores a session and clears away those of the municipality that have expired. */
export async function createSession(
  tx: Tx,
  session: Tables['staffSessions']['$inferInsert'] & { readonly now: number },
): Promise<void> {
  const { staffSessions } = tx.t
  const { now, ...row } = session
  const expired = and(eq(staffSessions.municipality, row.municipality), lte(staffSessions.expiresAt, now))
  await tx.orm.delete(staffSessions).where(expired)
  const made = await tx.orm
    .insert(staffSessions)
    .values(row)
    .onConflictDoNothing()
    .returning({ tokenHash: staffSessions.tokenHash })
  if (made.length === 0) throw new StorageError('Duplicate', { what: 'session' })
}

interface Token {
  readonly municipality: string
  readonly tokenHash: string
}

/** The session and whose it is: null when it has expired or the person no longer works here. */
export async function findSession(
  { orm, t: { staff, staffSessions } }: Handle,
  { municipality, tokenHash, now }: Token & { now: number },
) {
  const [found] = await orm
    .select({ session: staffSessions, member: staff })
    .from(staffSessions)
    .innerJoin(
      staff,
      and(eq(staff.municipality, staffSessions.municipality), eq(staff.id, staffSessions.staffId)),
    )
    .where(
      and(
        eq(staffSessions.municipality, municipality),
        eq(staffSessions.tokenHash, tokenHash),
        gt(staffSessions.expiresAt, now),
        eq(staff.active, true),
      ),
    )
  return found ?? null
}

const isSession = ({ t: { staffSessions } }: Tx, { municipality, tokenHash }: Token) =>
  and(eq(staffSessions.municipality, municipality), eq(staffSessions.tokenHash, tokenHash))

export async function touchSession(tx: Tx, { minute, ...token }: Token & { minute: number }): Promise<void> {
  await tx.orm.update(tx.t.staffSessions).set({ lastSeenMinute: minute }).where(isSession(tx, token))
}

export async function deleteSession(tx: Tx, token: Token): Promise<void> {
  await tx.orm.delete(tx.t.staffSessions).where(isSession(tx, token))
}

/** A second factor has just been shown in this session. */
export async function refreshSession(tx: Tx, { at, ...token }: Token & { at: number }): Promise<void> {
  await tx.orm.update(tx.t.staffSessions).set({ freshAt: at }).where(isSession(tx, token))
}

export interface Member {
  readonly municipality: string
  readonly staffId: string
}

/** Logs a member out everywhere. */
export async function endSessions(tx: Tx, { municipality, staffId }: Member): Promise<void> {
  const { staffSessions } = tx.t
  await tx.orm
    .delete(staffSessions)
    .where(and(eq(staffSessions.municipality, municipality), eq(staffSessions.staffId, staffId)))
}

export async function setRole(
  tx: Tx,
  { municipality, staffId, role }: Member & { role: string },
): Promise<void> {
  const { staff } = tx.t
  await tx.orm
    .update(staff)
    .set({ role })
    .where(and(eq(staff.municipality, municipality), eq(staff.id, staffId)))
}

/** @param units as sight.ts packs them; null is every unit. */
export async function setUnits(
  tx: Tx,
  { municipality, staffId, units }: Member & { units: string | null },
): Promise<void> {
  const { staff } = tx.t
  await tx.orm
    .update(staff)
    .set({ units })
    .where(and(eq(staff.municipality, municipality), eq(staff.id, staffId)))
}

/** Those who were given units. */
export const limited = (
  { orm, t: { staff } }: Handle,
  { municipality }: { readonly municipality: string },
): Promise<StaffMember[]> =>
  orm
    .select()
    .from(staff)
    .where(and(eq(staff.municipality, municipality), isNotNull(staff.units)))
