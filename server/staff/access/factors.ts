/** The second factors of a member as stored: sealed under the team's key, bound to whose they are. */
import type { StaffFactor } from '../../../db/staffFactors.ts'
import type { Deps } from '../../deps.ts'
import { type Keys, seal, unseal } from '../../keys/keys.ts'
import { withTeamKey } from '../../keys/teamKey.ts'

type Place = Pick<StaffFactor, 'municipality' | 'staffId' | 'id' | 'kind'>

export const factorPlace = ({ municipality, staffId, id, kind }: Place): string =>
  `${municipality}/staff/${staffId}/${kind}/${id}`

/** @param key the team's, as teamKeyIn gives it. */
export const sealFactor = (key: Buffer, place: Place, secret: unknown): string =>
  seal(key, factorPlace(place), secret)

/** @throws Error where it was moved here from somebody else's row */
export const unsealFactor = <T>(keys: Keys, factor: StaffFactor): T =>
  withTeamKey(keys, factor.municipality, (key) => unseal<T>(key, factorPlace(factor), factor.sealed))

/** Which kinds a member has. */
export async function waysOf(
  deps: Deps,
  { municipality, id }: { municipality: string; id: string },
): Promise<('passkey' | 'totp')[]> {
  const factors = await deps.storage.staff.factors({ municipality, staffId: id })
  return [...new Set(factors.map(({ kind }) => kind))].sort()
}
