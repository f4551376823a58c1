/**
 * The team's key in use. While it is exchanged there are two: either opens what lies under it, and the database says with which
 * one anything new is sealed, so that no process goes on with the old one.
 */
import type { Tx } from '../../db/engine.ts'
import { get, set } from '../../db/settings.ts'
import type { Storage } from '../../db/storage.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { Problem } from '../problems.ts'
import { type KeyFolder, searchOf } from './keyFolder.ts'
import { fingerprint, type Keys, SealBroken, token } from './keys.ts'

/** How often a running process looks whether the key folder has changed. */
export const REFRESH_MS = 5_000

const IN_USE = 'team-key'
const ALL = { municipality: '-', key: 'keys' } as const

/** Tells one key from another and nothing else. */
export const keyId = (keys: Keys, key: Buffer): string => token(keys, IN_USE, key.toString('base64url'))

/** Opens with the key in use, or with the other one. @throws SealBroken */
export function withTeamKey<T>(keys: Keys, municipality: string, open: (key: Buffer) => T): T {
  const [key, other] = [keys.team[municipality as Municipality], keys.also?.[municipality as Municipality]]
  if (!other) return open(key)
  try {
    return open(key)
  } catch (error) {
    if (error instanceof SealBroken) return open(other)
    throw error
  }
}

/** Takes the key of this id into use. False where it is none of those that are known. */
function choose(keys: Keys, municipality: Municipality, id: string): boolean {
  const [key, other] = [keys.team[municipality], keys.also?.[municipality]]
  if (keyId(keys, key) === id) return true
  if (!keys.also || !other || keyId(keys, other) !== id) return false
  keys.team[municipality] = other
  keys.also[municipality] = key
  return true
}

/**
 * The key to seal with, asked inside the transaction that stores what is sealed.
 * @throws Problem busy where this process does not know it yet: nothing may be stored under one that is about to go.
 */
export async function teamKeyIn(tx: Tx, keys: Keys, of: string): Promise<Buffer> {
  const municipality = of as Municipality
  const id = await get(tx, { municipality, key: IN_USE })
  if (id !== null && !choose(keys, municipality, id)) throw new Problem('busy')
  return keys.team[municipality]
}

/** From here on everything new is sealed with this key. */
export const takeKey = (tx: Tx, keys: Keys, municipality: Municipality, key: Buffer): Promise<void> =>
  set(tx, { municipality, key: IN_USE, value: keyId(keys, key) })

type Team = Record<Municipality, Buffer>

/** Whether a database was sealed with these keys, or with none yet. Changes nothing. */
export async function fits(storage: Storage, keys: Keys): Promise<boolean> {
  const known = await storage.settings.get(ALL)
  return known === null || madeOf(keys, known) !== null
}

/** Which of the keys a fingerprint was made of, or null. */
function madeOf(keys: Keys, known: string): Team | null {
  const teams: Team[] = [{ ...keys.team }]
  for (const one of MUNICIPALITIES) {
    const other = keys.also?.[one]
    if (other) teams.push(...teams.map((team) => ({ ...team, [one]: other })))
  }
  return teams.find((team) => fingerprint({ pepper: keys.pepper, team }) === known) ?? null
}

/**
 * Takes into use what the database says, and lets go of an old key whose exchange was over when its process ended.
 * @throws Error where the database was sealed with other keys than those of this key folder.
 */
export async function settleKeys(storage: Storage, keys: Keys, folder: KeyFolder): Promise<void> {
  await settleTeamKeys(storage, keys, folder)
  for (const one of MUNICIPALITIES) await demandSearchKey(storage, keys, folder, one)
}

const SEARCH = 'search-key'

/** What lies under the search key can be made anew, and only then is another one taken. */
async function demandSearchKey(
  storage: Storage,
  keys: Keys,
  folder: KeyFolder,
  municipality: Municipality,
): Promise<void> {
  const id = searchKeyId(keys, municipality)
  const known = await storage.exclusive(municipality, async (tx) => {
    const before = await get(tx, { municipality, key: SEARCH })
    if (before === null) await takeSearchKey(tx, keys, municipality)
    return before ?? id
  })
  if (known === id) return
  const file = folder.fileOf(searchOf(municipality))
  throw new Error(
    `${file} in KEY_DIR is not the one this database is searched with: put the right one back, or, where it is lost, stop every process and call npm run keys -- search ${municipality}`,
  )
}

const searchKeyId = (keys: Keys, municipality: Municipality): string =>
  token(keys, SEARCH, keys.search[municipality].toString('base64url'))

/** From here on cases are marked and found under this one. */
export const takeSearchKey = (tx: Tx, keys: Keys, municipality: Municipality): Promise<void> =>
  set(tx, { municipality, key: SEARCH, value: searchKeyId(keys, municipality) })

/** The same without a look at the search keys. */
export async function settleTeamKeys(storage: Storage, keys: Keys, folder: KeyFolder): Promise<void> {
  const known = await storage.settings.get(ALL)
  const team = known === null ? keys.team : madeOf(keys, known)
  if (!team)
    throw new Error(
      'the keys in KEY_DIR are not the ones this database was sealed with; data of before an exchange of a team key need the old key in its place (docs/deploy.md, "Restore")',
    )
  if (known === null)
    await storage.exclusive('-', (tx) => set(tx, { ...ALL, value: fingerprint({ ...keys, team }) }))
  for (const one of MUNICIPALITIES) {
    const id = await storage.settings.get({ municipality: one, key: IN_USE })
    if (id !== null && !choose(keys, one, id))
      throw new Error(
        `the key of ${one} that is in use is neither ${folder.fileOf(one)} nor ${folder.fileOf(`${one}.next`)} in KEY_DIR`,
      )
    const other = keys.also?.[one]
    // The fingerprint is of the new key only when nothing lies under the old one any more.
    if (id !== null && other && team[one].equals(keys.team[one]) && (await folder.isNext(one, team[one]))) {
      folder.promote(one)
      delete keys.also?.[one]
    }
  }
}

/** Written when nothing lies under the old key any more. */
export async function exchanged(tx: Tx, keys: Keys, municipality: Municipality): Promise<void> {
  const known = await get(tx, ALL)
  const team = known === null ? keys.team : madeOf(keys, known)
  if (!team) throw new Error('the keys are not the ones this database was sealed with')
  const value = fingerprint({
    pepper: keys.pepper,
    team: { ...team, [municipality]: keys.team[municipality] },
  })
  await set(tx, { ...ALL, value })
}
