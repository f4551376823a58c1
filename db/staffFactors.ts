/** What staff show besides a password: passkeys and code apps. Sealed by the server before it comes here. */
import { and, asc, eq, lt, lte, sql } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'
import type { Member } from './staff.ts'

export type StaffFactor = Tables['staffFactors']['$inferSelect']

interface Key {
  readonly municipality: string
  readonly id: string
}

const isFactor = ({ t: { staffFactors } }: Pick<Handle, 't'>, { municipality, id }: Key) =>
  and(eq(staffFactors.municipality, municipality), eq(staffFactors.id, id))

const isOf = ({ t: { staffFactors } }: Pick<Handle, 't'>, { municipality, staffId }: Member) =>
  and(eq(staffFactors.municipality, municipality), eq(staffFactors.staffId, staffId))

export const ofMember = (handle: Handle, member: Member): Promise<StaffFactor[]> => {
  const { staffFactors } = handle.t
  const order = [asc(staffFactors.addedDay), asc(staffFactors.id)] as const
  return handle.orm
    .select()
    .from(staffFactors)
    .where(isOf(handle, member))
    .orderBy(...order)
}

/** Who has which kinds, for the list of colleagues. */
export const ofMunicipality = (
  { orm, t: { staffFactors } }: Handle,
  { municipality }: { municipality: string },
) =>
  orm
    .select({ staffId: staffFactors.staffId, kind: staffFactors.kind })
    .from(staffFactors)
    .where(eq(staffFactors.municipality, municipality))

export async function byId(handle: Handle, key: Key): Promise<StaffFactor | null> {
  const [found] = await handle.orm.select().from(handle.t.staffFactors).where(isFactor(handle, key))
  return found ?? null
}

/** False where it is there already. */
export async function add(tx: Tx, factor: StaffFactor): Promise<boolean> {
  const { staffFactors } = tx.t
  const made = await tx.orm
    .insert(staffFactors)
    .values(factor)
    .onConflictDoNothing()
    .returning({ id: staffFactors.id })
  return made.length > 0
}

/**
 * Writes down that it was shown, and forgets wrong codes. False where `used` is not greater than what was shown before: a
 * copy. A passkey that never counts stays at 0, as the standard allows (WebAuthn 3, § 6.1.1).
 */
export async function advance(tx: Tx, { used, ...key }: Key & { used: number }): Promise<boolean> {
  const { staffFactors } = tx.t
  const next = used === 0 ? eq(staffFactors.used, 0) : lt(staffFactors.used, used)
  const done = await tx.orm
    .update(staffFactors)
    .set({ used, failures: 0 })
    .where(and(isFactor(tx, key), next))
    .returning({ id: staffFactors.id })
  return done.length > 0
}

export async function fail(tx: Tx, key: Key): Promise<void> {
  const { staffFactors } = tx.t
  await tx.orm
    .update(staffFactors)
    .set({ failures: sql`${staffFactors.failures} + 1` })
    .where(isFactor(tx, key))
}

/** Only the owner's own: false where it is somebody else's or nobody's. */
export async function remove(tx: Tx, { id, ...member }: Member & { id: string }): Promise<boolean> {
  const { staffFactors } = tx.t
  const gone = await tx.orm
    .delete(staffFactors)
    .where(and(isOf(tx, member), eq(staffFactors.id, id)))
    .returning({ id: staffFactors.id })
  return gone.length > 0
}

export async function removeAll(tx: Tx, member: Member): Promise<void> {
  await tx.orm.delete(tx.t.staffFactors).where(isOf(tx, member))
}

/** Uses a ticket up. False where it was used before. */
export async function spend(
  tx: Tx,
  { now, ...row }: Tables['staffSpent']['$inferInsert'] & { now: number },
): Promise<boolean> {
  const { staffSpent } = tx.t
  await tx.orm
    .delete(staffSpent)
    .where(and(eq(staffSpent.municipality, row.municipality), lte(staffSpent.expiresAt, now)))
  const first = await tx.orm
    .insert(staffSpent)
    .values(row)
    .onConflictDoNothing()
    .returning({ hash: staffSpent.tokenHash })
  return first.length > 0
}
