/**
 * `npm run keys -- lock` locks the keys of the folder with the key service. `-- make <municipality>` lays the next team key ready;
 * `-- exchange <municipality>` changes over to it, from wherever an earlier call stopped. `-- search <municipality>` makes all that
 * search and views need anew, under the search key that lies in the folder: where the old one is lost, or was taken away on purpose.
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openStorage } from '../../db/client.ts'
import { isStorageError } from '../../db/errors.ts'
import type { Storage } from '../../db/storage.ts'
import type { Municipality } from '../../machines/facts.ts'
import { isMunicipality } from '../../machines/standards/catalogue.ts'
import { indexAnew } from '../case/indexAnew.ts'
import { readEnv } from '../env.ts'
import { exchangeTeamKey } from './keyExchange.ts'
import { KeyFolder, searchOf } from './keyFolder.ts'
import type { Keys } from './keys.ts'
import { REFRESH_MS, settleKeys, settleTeamKeys } from './teamKey.ts'
import { keyFolderOf, transitVault } from './transitVault.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Three looks of every running process at the key folder. The embedded file has no other process. */
async function untilKnown({ engine }: Storage): Promise<void> {
  if (engine === 'libsql') return
  say(`waiting ${(3 * REFRESH_MS) / 1000} seconds, so that every running process knows the next key`)
  await new Promise((resolve) => setTimeout(resolve, 3 * REFRESH_MS))
}

async function exchange(
  storage: Storage,
  keys: Keys,
  folder: KeyFolder,
  municipality: Municipality,
): Promise<void> {
  await settleKeys(storage, keys, folder)
  const counts = await exchangeTeamKey(
    { storage, keys, folder, now: Date.now, known: () => untilKnown(storage) },
    municipality,
  )
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  say(`under the new key now: ${told.join(', ')}`)
  say(`the old key is gone from KEY_DIR; make a backup and a new copy of ${folder.fileOf(municipality)} now`)
}

async function searchAnew(
  storage: Storage,
  keys: Keys,
  folder: KeyFolder,
  municipality: Municipality,
): Promise<void> {
  await settleTeamKeys(storage, keys, folder)
  const { count, broken } = await indexAnew({ storage, keys, now: Date.now }, municipality)
  say(`marked anew, and found by their words: ${count} cases`)
  if (broken > 0) say(`do not open, and were left out: ${broken} cases`)
  say(`make a new copy of ${folder.fileOf(searchOf(municipality))} for the safe now`)
}

try {
  process.umask(0o077)
  const { positionals } = parseArgs({ allowPositionals: true })
  const [what, municipality = ''] = positionals
  const env = readEnv(process.env)
  if (what === 'lock') {
    if (!env.keyService) throw new Error('KEY_SERVICE_URL: is missing')
    const count = await new KeyFolder(env.keyDir).moveTo(transitVault(env.keyService))
    say(`locked by the key service: ${count} keys`)
    process.exit()
  }
  if (what !== 'make' && what !== 'exchange' && what !== 'search')
    throw new Error('say what: make <municipality>, exchange <municipality>, search <municipality>, lock')
  if (!isMunicipality(municipality)) throw new Error(`unknown municipality: ${municipality}`)
  const folder = keyFolderOf(env)
  const keys = await folder.load()
  if (what === 'make') {
    if (!folder.hasNext(municipality)) await folder.makeNext(municipality)
    say(`${folder.fileOf(`${municipality}.next`)} lies in KEY_DIR`)
  } else {
    mkdirSync(env.dataDir, { recursive: true })
    const storage = await openStorage({ url: env.databaseUrl })
    try {
      await (what === 'search' ? searchAnew : exchange)(storage, keys, folder, municipality)
    } finally {
      await storage.close()
    }
  }
} catch (error) {
  const running = isStorageError(error, 'StorageLocked')
    ? 'the service is running on this database file: stop it, and start it again when this is done'
    : String(error instanceof Error ? error.message : error)
  process.stderr.write(`fjorten: ${running}\n`)
  process.exitCode = 1
}
