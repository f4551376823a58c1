/** `npm run retention -- [--preview]`: what the periods let go, shown or done now. The running service does it every night. */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openStorage } from '../../db/client.ts'
import { isStorageError } from '../../db/errors.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { readOwnerConfigs } from '../config.ts'
import { readEnv } from '../env.ts'
import { keyFolderOf } from '../keys/transitVault.ts'
import { createLog } from '../log.ts'
import { fileHandOverBox } from '../post/handOverBox.ts'
import { fileOutbox } from '../post/outbox.ts'
import { type Preview, preview, retain } from './retention.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

function show(municipality: string, { periods, confirmed, drafts, times, leaving, kept }: Preview): void {
  say(`${municipality}${confirmed ? '' : ' (periods not confirmed)'}: ${JSON.stringify(periods)}`)
  say(`  unfinished conversations that go now: ${drafts}`)
  say(`  times in the calendar that go now: ${times}`)
  for (const { number, class: kind, on } of leaving) say(`  case ${number} (${kind}) goes on ${on}`)
  say(
    `  kept: ${Object.entries(kept)
      .map(([why, count]) => `${why} ${count}`)
      .join(', ')}`,
  )
}

try {
  const { values } = parseArgs({ options: { preview: { type: 'boolean', default: false } } })
  const env = readEnv(process.env)
  mkdirSync(env.dataDir, { recursive: true })
  const storage = await openStorage({ url: env.databaseUrl })
  const owners = readOwnerConfigs(env.config)
  const deps = {
    storage,
    owners,
    keys: await keyFolderOf(env).load(),
    now: Date.now,
    log: createLog(env.logLevel),
    handOverBox: fileHandOverBox(env.handOverDir),
    outbox: fileOutbox(env.outboxDir),
  }
  if (values.preview) for (const one of MUNICIPALITIES) show(one, await preview(deps, one))
  else {
    const { cases, drafts, times } = await retain(deps)
    say(`erased: ${cases} cases, ${drafts} unfinished conversations, ${times} times that were over`)
  }
  await storage.close()
} catch (error) {
  const running = isStorageError(error, 'StorageLocked')
    ? 'the service is running and does this every night; leaders see the preview at /api/staff/retention'
    : String(error instanceof Error ? error.message : error)
  process.stderr.write(`fjorten: ${running}\n`)
  process.exitCode = 1
}
