/**
 * After a restore: cases whose locked key opens with no team key of the key folder. A key backup from before an exchange of the
 * team key is locked for the old one; without it nothing shows that before somebody opens a case.
 */
import { wrappedCases } from '../../db/rewrap.ts'
import type { Storage } from '../../db/storage.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { PLACE } from '../case/caseRecord.ts'
import type { KeyFolder } from '../keys/keyFolder.ts'
import { type Keys, SealBroken, unwrap } from '../keys/keys.ts'
import { withTeamKey } from '../keys/teamKey.ts'

const BATCH = 500

/** How many of each municipality; those without any are left out. */
export type Shut = ReadonlyMap<Municipality, number>

function opens(keys: Keys, municipality: Municipality, id: string, wrapped: string): boolean {
  try {
    withTeamKey(keys, municipality, (key) => unwrap(key, PLACE.forTeam(municipality, id), wrapped))
    return true
  } catch (error) {
    if (error instanceof SealBroken) return false
    throw error
  }
}

export async function shutCases(storage: Storage, keys: Keys): Promise<Shut> {
  const shut = new Map<Municipality, number>()
  for (const municipality of MUNICIPALITIES) {
    let after: number | undefined = 0
    while (after !== undefined) {
      const from: number = after
      const rows = await storage.exclusive(municipality, (tx) =>
        wrappedCases(tx, { municipality, after: from, limit: BATCH }),
      )
      const count = rows.filter(
        ({ id, wrapped }) => wrapped !== null && !opens(keys, municipality, id, wrapped),
      ).length
      if (count > 0) shut.set(municipality, (shut.get(municipality) ?? 0) + count)
      after = rows.length === BATCH ? rows.at(-1)?.number : undefined
    }
  }
  return shut
}

/** What is wrong and what to do, a line for each municipality. */
export const shutText = (shut: Shut, folder: Pick<KeyFolder, 'fileOf'>): string[] =>
  [...shut].map(
    ([municipality, count]) =>
      `${count} cases of ${municipality} are locked for another key than ${folder.fileOf(municipality)}: the key backup is of before this key was exchanged. ` +
      `Put the old key into KEY_DIR as ${folder.fileOf(`${municipality}.next`)} and call npm run keys -- exchange ${municipality} twice; without it they stay shut`,
  )
