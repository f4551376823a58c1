/** The second factors of a member as stored: sealed under the team's key, bound to whose they are. */
import type { StaffFactor } from '../db/staffFactors.ts'
import type { Municipality } from '../machines/facts.ts'
import type { Deps } from './deps.ts'
import { type Keys, seal, unseal } from './keys.ts'

type Place = Pick<StaffFactor, 'municipality' | 'staffId' | 'id' | 'kind'>

const placeOf = ({ municipality, staffId, id, kind }: Place): string =>
  `${municipality}/staff/${staffId}/${kind}/${id}`

const keyOf = (keys: Keys, { municipality }: Place): Buffer => keys.team[municipality as Municipality]

export const sealFactor = (keys: Keys, place: Place, secret: unknown): string =>
  seal(keyOf(keys, place), placeOf(place), secret)

/** @throws Error where it was moved here from somebody else's row */
export const unsealFactor = <T>(keys: Keys, factor: StaffFactor): T =>
  unseal<T>(keyOf(keys, factor), placeOf(factor), factor.sealed)

/** Which kinds a member has. */
export async function waysOf(
  deps: Deps,
  { municipality, id }: { municipality: string; id: string },
): Promise<('passkey' | 'totp')[]> {
  const factors = await deps.storage.staff.factors({ municipality, staffId: id })
  return [...new Set(factors.map(({ kind }) => kind))].sort()
}
