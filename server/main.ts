/** Reads the environment, opens the store, listens: the only file that does something when it is imported. */
import { mkdirSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { openStorage } from '../db/client.ts'
import { dayOf } from '../machines/calendar.ts'
import { createApp } from './app.ts'
import { AuditFiles } from './audit/auditFiles.ts'
import { Ledger } from './backup/ledger.ts'
import { fillIndex } from './case/indexAnew.ts'
import { readOwnerConfigs } from './config.ts'
import { Conversations } from './conversation/conversations.ts'
import { warmAsk } from './conversation/warm.ts'
import { confirmedForDemo, isDemo, seedDemo } from './demonstration/demo.ts'
import type { Deps } from './deps.ts'
import { eachDay } from './eachDay.ts'
import { readEnv } from './env.ts'
import { loadBuilt } from './files.ts'
import { REFRESH_MS, settleKeys } from './keys/teamKey.ts'
import { keyFolderOf } from './keys/transitVault.ts'
import { createLog, errorFields } from './log.ts'
import { createMetrics } from './metrics.ts'
import { settleHandOvers } from './post/handOver.ts'
import { fileHandOverBox } from './post/handOverBox.ts'
import { noticePost, smtpMailer } from './post/noticePost.ts'
import { keepTelling } from './post/noticeRun.ts'
import { fileOutbox } from './post/outbox.ts'
import { moveOld } from './post/outMove.ts'
import { retain } from './retention/retention.ts'
import { keepReading } from './staff/calendar/ownCalendar.ts'
import { settleOutbox } from './staff/case/letters.ts'
import { staffLive } from './staff/live/live.ts'
import { keepAlarming } from './staff/queue/alarms.ts'
import { staffDay } from './staff/queue/newDay.ts'
import { returnStale } from './staff/queue/stale.ts'

const SWEEP_MS = 60_000
const LEDGER_MS = 5_000
const SETTLE_MS = 5 * 60_000
const PATIENCE_MS = 10_000

try {
  await main()
} catch (error) {
  process.stderr.write(`fjorten: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function main(): Promise<void> {
  // What this process writes is read by its own user only.
  process.umask(0o077)
  const env = readEnv(process.env)
  const log = createLog(env.logLevel)
  mkdirSync(env.dataDir, { recursive: true })
  const keyFolder = keyFolderOf(env)
  const keys = await keyFolder.load()
  const configured = readOwnerConfigs(env.config)
  const built = await loadBuilt(join(import.meta.dirname, '..', 'dist'))
  const now = (): number => Date.now()
  const storage = await openStorage({
    url: env.databaseUrl,
    lost: (error) => log.warn('connection lost', errorFields(error)),
  })
  await settleKeys(storage, keys, keyFolder)
  const made = env.demo ? await seedDemo(storage, now(), env.demoPassword) : null
  const demo = await isDemo(storage)
  if (demo && env.publicUrl)
    throw new Error(
      'the database holds demonstration data; they do not go with a public address (PUBLIC_URL)',
    )
  const owners = demo ? confirmedForDemo(configured, dayOf(new Date(now()).toISOString())) : configured
  const metrics = createMetrics()
  const conversations = new Conversations({ storage, keys, now, rushFrom: env.rushFrom })
  metrics.gauge('conversations_in_memory', () => conversations.remembered)
  // People of a demonstration are invented: nothing goes to an address that might be somebody's.
  const mailer = env.smtpUrl && !demo ? smtpMailer(env.smtpUrl) : undefined
  const post = noticePost(env.noticeDir, owners, mailer)
  const deps: Deps = {
    storage,
    keys,
    conversations,
    owners,
    log,
    metrics,
    now,
    demo,
    publicUrl: env.publicUrl,
    outbox: fileOutbox(env.outboxDir),
    noticePost: post,
    handOverBox: fileHandOverBox(env.handOverDir),
    ...built,
  }
  const live = staffLive(deps)
  const settle = async (): Promise<void> => {
    const released = (await settleOutbox(deps)) + (await settleHandOvers(deps))
    if (released > 0) log.info('outbox', { count: released })
  }
  const left = await moveOld(deps, env)
  if (left > 0) log.warn('outbox.left', { count: left })
  await settle()
  const settling = setInterval(() => {
    settle().catch((error) => log.error('outbox', errorFields(error)))
  }, SETTLE_MS)
  const app = createApp(deps, live)
  const stopDay = staffDay(deps)
  const stopTelling = keepTelling({ ...deps, noticePost: post })
  const ledger = new Ledger(storage, env.keyDir)
  const auditFiles = new AuditFiles(storage, env.auditDir)
  // What cannot be written now is written at the next look: the database holds it meanwhile.
  const follow = async (): Promise<void> => {
    await ledger.follow().catch((error) => log.error('ledger', errorFields(error)))
    await auditFiles.follow().catch((error) => log.error('audit', errorFields(error)))
  }
  await follow()
  const following = setInterval(() => void follow(), LEDGER_MS)
  const refreshing = setInterval(() => {
    keyFolder.refresh(keys).catch((error) => log.error('keys', errorFields(error)))
  }, REFRESH_MS)
  const stopReading = keepReading(deps)
  const stopFilling = eachDay(deps, 'search.filled', async () => {
    const { count, broken } = await fillIndex(deps)
    if (broken > 0) log.error('seal broken', { count: broken })
    return count
  })
  const stopAlarming = keepAlarming(deps)
  const stopStale = eachDay(deps, 'staff.wentBack', () => returnStale(deps))
  const stopRetention = eachDay(deps, 'retention', async () => {
    const { cases, drafts, times } = await retain(deps)
    return cases + drafts + times
  })

  let stopping = false
  const server = serve({ fetch: app.fetch, port: env.port, hostname: env.host }, ({ port }) => {
    process.stdout.write(`Fjorten is served on ${env.publicUrl ?? `http://${env.host}:${port}`}\n`)
    log.info('listening', { port, engine: storage.engine })
    // A process that is killed writes nothing at its end.
    flushCompileCache()
    void warmAsk(dayOf(new Date(now()).toISOString()), () => stopping)
    if (made) {
      process.stdout.write(`Demonstration staff, at /staff, password "${made.password}":\n`)
      for (const { email, role } of made.logIns) process.stdout.write(`  ${email} (${role})\n`)
    }
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`fjorten: cannot listen on ${env.host}:${env.port}: ${error.code ?? error.name}\n`)
    process.exit(1)
  })
  const sweeping = setInterval(() => conversations.sweep(), SWEEP_MS)
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return
    stopping = true
    log.info('stopping', { code: signal })
    clearInterval(sweeping)
    clearInterval(following)
    clearInterval(refreshing)
    stopDay()
    const told = stopTelling()
    clearInterval(settling)
    const read = stopReading()
    stopFilling()
    stopAlarming()
    stopStale()
    stopRetention()
    // Open streams never end by themselves.
    live.stop()
    const forced = setTimeout(() => process.exit(1), PATIENCE_MS)
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      setTimeout(
        () => 'closeAllConnections' in server && server.closeAllConnections(),
        PATIENCE_MS / 2,
      ).unref()
    })
    await told
    // A calendar that does not answer is not waited for.
    await Promise.race([read, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS / 4))])
    await follow()
    await storage.close()
    clearTimeout(forced)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(signal))
}
