/**
 * `npm run escrow -- make <municipality> [--to <file> three times] [--replace]`: an emergency key in three shares.
 * `npm run escrow -- open <municipality> --case <number> --reason <why> [--share <file> twice]`: opens one case with two of
 * them; without files they are asked for, so that they stand in no history of a shell.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { openStorage } from '../../db/client.ts'
import { isStorageError } from '../../db/errors.ts'
import type { Storage } from '../../db/storage.ts'
import type { Municipality } from '../../machines/facts.ts'
import { isMunicipality } from '../../machines/standards/catalogue.ts'
import { readEnv } from '../env.ts'
import { escrowOf, makeEscrow, openInEmergency } from './escrow.ts'
import { settleKeys } from './teamKey.ts'
import { keyFolderOf } from './transitVault.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const env = readEnv(process.env)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string', multiple: true, default: [] },
    replace: { type: 'boolean', default: false },
    case: { type: 'string' },
    reason: { type: 'string', default: '' },
    share: { type: 'string', multiple: true, default: [] },
  },
})

async function make(storage: Storage, municipality: Municipality): Promise<void> {
  if (values.to.length !== 0 && values.to.length !== 3)
    throw new Error('--to names three files, one for each person')
  for (const file of values.to) if (existsSync(file)) throw new Error(`${file} is there already`)
  const before = await escrowOf(storage, municipality)
  if (before && !values.replace)
    throw new Error(`there is an emergency key of ${before.made}; --replace makes its shares worthless`)
  const folder = keyFolderOf(env)
  const keys = await folder.load()
  await settleKeys(storage, keys, folder)
  const shares = await makeEscrow({ storage, keys, now: Date.now }, municipality)
  for (const [at, share] of shares.entries()) {
    const file = values.to[at]
    if (file) writeFileSync(file, `${share}\n`, { mode: 0o600, flag: 'wx' })
    else say(share)
  }
  say(
    '# one line for each of three people, on paper or a stick of their own; this is the only time they are shown',
  )
}

async function shares(): Promise<string[]> {
  if (values.share.length > 0) return values.share.map((file) => readFileSync(file, 'utf8').trim())
  const read: string[] = []
  process.stderr.write('one share a line, two of them:\n')
  for await (const line of createInterface({ input: process.stdin })) if (read.push(line) === 2) break
  return read
}

async function open(storage: Storage, municipality: Municipality): Promise<void> {
  const number = Number(values.case)
  if (!Number.isInteger(number)) throw new Error('say which case: --case <number>')
  const { reason } = values
  const asked = { municipality, number, reason, shares: await shares() }
  say(JSON.stringify(await openInEmergency({ storage, now: Date.now }, asked), null, 2))
}

try {
  process.umask(0o077)
  const [what, municipality = ''] = positionals
  const work = what === 'make' ? make : what === 'open' ? open : null
  if (!work) throw new Error('say what: make <municipality>, open <municipality>')
  if (!isMunicipality(municipality)) throw new Error(`unknown municipality: ${municipality}`)
  mkdirSync(env.dataDir, { recursive: true })
  const storage = await openStorage({ url: env.databaseUrl })
  try {
    await work(storage, municipality)
  } finally {
    await storage.close()
  }
} catch (error) {
  const running = isStorageError(error, 'StorageLocked')
    ? 'the service is running on this database file: stop it, and start it again when this is done'
    : String(error instanceof Error ? error.message : error)
  process.stderr.write(`fjorten: ${running}\n`)
  process.exitCode = 1
}
