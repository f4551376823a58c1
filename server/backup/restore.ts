/** `npm run restore -- --from <data file> [--keys <key file>] --key <file with the secret key>`, into an empty database. */
import { mkdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openStorage } from '../../db/client.ts'
import { type Env, readEnv } from '../env.ts'
import { keyFolderOf } from '../keys/transitVault.ts'
import { restoreBackup } from './backupRestore.ts'
import { ledgerFile } from './ledger.ts'
import { shutCases, shutText } from './shutCases.ts'

/** @throws Error that says which old key is missing; what was restored stays. */
async function demandOpen(env: Env): Promise<void> {
  const folder = keyFolderOf(env)
  if (!folder.isMade)
    throw new Error('restored; KEY_DIR holds no keys, so nothing that was said can be opened')
  const storage = await openStorage({ url: env.databaseUrl })
  try {
    const lines = shutText(await shutCases(storage, await folder.load()), folder)
    if (lines.length > 0) throw new Error(`restored, but ${lines.join('; ')}`)
  } finally {
    await storage.close()
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

try {
  process.umask(0o077)
  const { values } = parseArgs({
    options: { from: { type: 'string' }, keys: { type: 'string' }, key: { type: 'string' } },
  })
  if (!values.from || !values.key)
    throw new Error('say from what and with which key: --from <file> --key <file>')
  const identity = readFileSync(values.key, 'utf8')
    .split('\n')
    .find((line) => line.startsWith('AGE-SECRET-KEY-'))
    ?.trim()
  if (!identity) throw new Error(`${values.key} holds no secret key`)
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
  process.stderr.write(`fjorten: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
