/** Six digits from an app (RFC 6238): thirty seconds each, one step early or late, none twice. */
import { Secret, TOTP } from 'otpauth'
import type { StaffMember } from '../../../db/staff.ts'
import type { Deps } from '../../deps.ts'
import { teamKeyIn } from '../../keys/teamKey.ts'
import { sealFactor, unsealFactor } from './factors.ts'

const PERIOD = 30
/**
 * Wrong codes in a row after which the app no longer counts (NIST SP 800-63B-4, § 3.2.2). Only who has the password can
 * bring it there; a colleague with the right resets it.
 */
export const MOST_FAILURES = 100

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Fjorten', label, period: PERIOD, digits: 6, secret: Secret.fromBase32(secret) })

/** What the QR code says. */
export const totpAddress = (secret: string, { email }: StaffMember): string =>
  totpOf(secret, email).toString()

/** The time step that the code is of, or null where it is of none. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const delta = totpOf(secret).validate({ token: code.replace(/\s/g, ''), window: 1, timestamp: now })
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta
}

/** Whether the member's app shows this code now. A right one is used up; a wrong one is counted. */
export async function showsTotp(deps: Deps, member: StaffMember, code: string): Promise<boolean> {
  const { municipality, id: staffId } = member
  const factor = (await deps.storage.staff.factors({ municipality, staffId })).find(
    ({ kind }) => kind === 'totp',
  )
  if (!factor || factor.failures >= MOST_FAILURES) return false
  const { secret } = unsealFactor<{ secret: string }>(deps.keys, factor)
  const used = stepOf(secret, code, deps.now())
  const key = { municipality, id: factor.id }
  return deps.storage.exclusive(municipality, async (tx) => {
    if (used !== null && (await deps.storage.staff.advanceFactor(tx, { ...key, used }))) return true
    await deps.storage.staff.failFactor(tx, key)
    return false
  })
}

/** Puts this app in the place of the one before. `used`: the step of the code that proved it. */
export async function addTotp(
  deps: Deps,
  member: StaffMember,
  { id, secret, used, day }: { id: string; secret: string; used: number; day: string },
): Promise<void> {
  const { municipality, id: staffId } = member
  const row = { municipality, id, staffId, kind: 'totp' as const }
  const before = await deps.storage.staff.factors({ municipality, staffId })
  await deps.storage.exclusive(municipality, async (tx) => {
    for (const old of before.filter(({ kind }) => kind === 'totp'))
      await deps.storage.staff.removeFactor(tx, { municipality, staffId, id: old.id })
    const sealed = sealFactor(await teamKeyIn(tx, deps.keys, municipality), row, { secret })
    await deps.storage.staff.addFactor(tx, { ...row, sealed, used, failures: 0, addedDay: day })
  })
}
