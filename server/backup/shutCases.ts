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

/** The one way on, whichever of data and keys is of before the exchange. */
const wayOn = (file: string, next: string, municipality: string): string =>
  `Put the old key into KEY_DIR as ${next}, beside ${file}, and call npm run keys -- exchange ${municipality} twice`

/** What is wrong and what to do, a line for each municipality. */
export const shutText = (shut: Shut, folder: Pick<KeyFolder, 'fileOf'>): string[] =>
  [...shut].map(([municipality, count]) => {
    const [file, next] = [folder.fileOf(municipality), folder.fileOf(`${municipality}.next`)]
    return (
      `${count} cases of ${municipality} are locked for another key than ${file}: the key backup is of before this key was exchanged. ` +
      `${wayOn(file, next, municipality)}; without it they stay shut`
    )
  })

/** Where every case opens, and the service would refuse to start all the same. */
export const strangeText = (folder: Pick<KeyFolder, 'fileOf'>): string => {
  const [file, next] = [folder.fileOf('<municipality>'), folder.fileOf('<municipality>.next')]
  return (
    'the data were sealed with other keys than those in KEY_DIR, and the service does not start with them: the data are of before a key was exchanged. ' +
    wayOn(file, next, '<municipality>')
  )
}
