/** `npm run restore -- --from <data file> [--keys <key file>] --key <file with the secret key>`, into an empty database. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openStorage } from '../../db/client.ts'
import { isStorageError } from '../../db/errors.ts'
import { type Env, readEnv } from '../env.ts'
import { fits } from '../keys/teamKey.ts'
import { keyFolderOf } from '../keys/transitVault.ts'
import { restoreBackup } from './backupRestore.ts'
import { ledgerFile } from './ledger.ts'
import { shutCases, shutText, strangeText } from './shutCases.ts'

/** @throws Error that says which old key is missing; what was restored stays. */
async function demandOpen(env: Env): Promise<void> {
  const folder = keyFolderOf(env)
  if (!folder.isMade)
    throw new Error(
      `restored, but ${env.keyDir} (KEY_DIR) holds no keys: put the key folder of the data there before the service is started, for it would make new ones that open nothing`,
    )
  const storage = await openStorage({ url: env.databaseUrl })
  try {
    const keys = await folder.load()
    const lines = shutText(await shutCases(storage, keys), folder)
    if (lines.length === 0 && !(await fits(storage, keys))) lines.push(strangeText(folder))
    if (lines.length > 0) throw new Error(`restored, but ${lines.join('; ')}`)
  } finally {
    await storage.close()
  }
}

/** What a refusal of the database means to whoever restores; of everything else its own words. */
function reasonOf(error: unknown): string {
  if (isStorageError(error, 'NotEmpty'))
    return `the database is not empty (there are rows in ${error.detail.table}): nothing was changed. Move it aside, and restore into an empty one`
  if (isStorageError(error, 'StorageFull'))
    return 'there is no room on the disk: nothing was stored. Make room, and call it again'
  if (isStorageError(error, 'StorageLocked'))
    return 'the service is running on this database file: nothing was changed. Stop it, and restore into an empty one'
  return error instanceof Error ? error.message : String(error)
}

const secretOf = (path: string): string => {
  if (!existsSync(path)) throw new Error(`${path} is not there`)
  const found = readFileSync(path, 'utf8')
    .split('\n')
    .find((line) => line.startsWith('AGE-SECRET-KEY-'))
  if (!found) throw new Error(`${path} holds no secret key: a line that begins with AGE-SECRET-KEY-`)
  return found.trim()
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

try {
  process.umask(0o077)
  const { values } = parseArgs({
    options: { from: { type: 'string' }, keys: { type: 'string' }, key: { type: 'string' } },
  })
  if (!values.from || !values.key)
    throw new Error('say from what and with which key: --from <file> --key <file>')
  const identity = secretOf(values.key)
  const env = readEnv(process.env)
  mkdirSync(env.dataDir, { recursive: true })
  const done = await restoreBackup({
    url: env.databaseUrl,
    from: values.from,
    keys: values.keys ?? null,
    identity,
    keyDir: env.keyDir,
    now: Date.now(),
  })
  for (const [table, { rows, sum }] of Object.entries(done.manifest))
    say(`${table}\t${rows}\t${sum}\tas backed up`)
  say(
    `of ${done.at}; ${done.keys} rows have their keys; ${done.erased} erasures done again from ${ledgerFile(env.keyDir)}`,
  )
  if (!values.keys) say('without --keys nothing that was said can be opened')
  else await demandOpen(env)
} catch (error) {
  process.stderr.write(`fjorten: ${reasonOf(error)}\n`)
  process.exitCode = 1
}
