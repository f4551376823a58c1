/** What the tests of restoring stand on: a backup, and a team key that is exchanged between two of them. */
import { join } from 'node:path'
import type { Storage } from '../../db/storage.ts'
import type { Municipality } from '../../machines/facts.ts'
import { type Made, makeBackup } from '../../server/backup/backupMake.ts'
import { exchangeTeamKey } from '../../server/keys/keyExchange.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { settleKeys } from '../../server/keys/teamKey.ts'
import type { Running } from './app.ts'

/** As `npm run keys -- exchange` does it, without its wait for other processes. */
export async function exchangeKey(
  storage: Storage,
  keyDir: string,
  municipality: Municipality,
): Promise<KeyFolder> {
  const folder = new KeyFolder(keyDir)
  const keys = await folder.load()
  await settleKeys(storage, keys, folder)
  await exchangeTeamKey({ storage, keys, folder, now: Date.now, known: async () => undefined }, municipality)
  return folder
}

/** Data in `<folder>/<name>`, keys in `<folder>/<name>-keys`. */
export const backupOf = (app: Running, folder: string, name: string, recipient: string): Promise<Made> =>
  makeBackup({
    url: app.url,
    to: join(folder, name),
    keysTo: join(folder, `${name}-keys`),
    recipient,
    now: app.clock,
  })
