/** The whole product as the tests meet it: the real application over a real store, built pages, demonstration data, a clock of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Hono } from 'hono'
import { openStorage, type StorageOptions } from '../../db/client.ts'
import type { Storage } from '../../db/storage.ts'
import { dayOf } from '../../machines/calendar.ts'
import { createApp } from '../../server/app.ts'
import { readOwnerConfigs } from '../../server/config.ts'
import { Conversations } from '../../server/conversation/conversations.ts'
import { confirmedForDemo, isDemo, seedDemo } from '../../server/demonstration/demo.ts'
import type { Deps } from '../../server/deps.ts'
import { loadBuilt } from '../../server/files.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { settleKeys } from '../../server/keys/teamKey.ts'
import { createLog } from '../../server/log.ts'
import { createMetrics } from '../../server/metrics.ts'
import { type EngineName, emptyDatabase } from './storage.ts'

export const ROOT = join(import.meta.dirname, '..', '..')
export const MONDAY = Date.UTC(2026, 10, 23, 9)
export const PASSWORD = 'en-adgangskode-til-proeven'
export const ORIGIN = 'http://fjorten.test'
export const MINUTE = 60_000

export interface Running {
  readonly deps: Deps
  readonly storage: Storage
  readonly app: Hono
  /** Milliseconds; tests move it. */
  clock: number
  readonly url: string
  readonly keyDir: string
  /** Every line that was logged. */
  readonly logged: string[]
  request(path: string, init?: RequestInit): Promise<Response>
  /** Lets go of the store, for another process. */
  stop(): Promise<void>
  /** As a restart of the server: nothing in memory survives, the store is opened anew. */
  restart(): Promise<void>
  close(): Promise<void>
}

export interface Options {
  readonly engine?: EngineName
  readonly now?: number
  readonly storage?: Partial<StorageOptions>
  /** Changes what the application is made of. */
  readonly deps?: Partial<Deps>
  /** Demonstration staff and times; without them the calendar is empty. */
  readonly seed?: boolean
  /** Beginnings a minute from which it is a rush; without it there is none. */
  readonly rushFrom?: number
}

export async function openApp(options: Options = {}): Promise<Running> {
  const { engine = 'libsql', now = MONDAY, seed = true } = options
  const place = await emptyDatabase(engine)
  const folder = mkdtempSync(join(tmpdir(), 'fjorten-app-'))
  const keyFolder = new KeyFolder(join(folder, 'keys'))
  let keys = await keyFolder.load()
  const logged: string[] = []
  const log = createLog('debug', { write: (line: string) => void logged.push(line) })
  // The tests run after the build.
  const built = await loadBuilt(join(ROOT, 'dist'))
  const clock = (): number => running.clock
  const open = (): Promise<Storage> => openStorage({ url: place.url, ...options.storage })
  let storage = await open()
  await settleKeys(storage, keys, keyFolder)
  if (seed) await seedDemo(storage, now, PASSWORD)
  const demo = await isDemo(storage)
  const configured = readOwnerConfigs(join(folder, 'none.json'))
  const owners = confirmedForDemo(configured, dayOf(new Date(now).toISOString()))
  const assemble = (): { deps: Deps; app: Hono } => {
    const deps: Deps = {
      storage,
      keys,
      conversations: new Conversations({ storage, keys, now: clock, rushFrom: options.rushFrom }),
      owners,
      log,
      metrics: createMetrics(),
      now: clock,
      demo,
      publicUrl: undefined,
      ...built,
      ...options.deps,
    }
    return { deps, app: createApp(deps) }
  }
  let current = assemble()
  let closing: Promise<void> | undefined
  const closed = (): Promise<void> => {
    closing ??= storage.close()
    return closing
  }
  const running: Running = {
    get deps() {
      return current.deps
    },
    get storage() {
      return storage
    },
    get app() {
      return current.app
    },
    clock: now,
    url: place.url,
    keyDir: join(folder, 'keys'),
    logged,
    request: async (path, init = {}) => current.app.request(`${ORIGIN}${path}`, init),
    stop: () => closed(),
    restart: async () => {
      await closed()
      storage = await open()
      closing = undefined
      keys = await keyFolder.load()
      await settleKeys(storage, keys, keyFolder)
      current = assemble()
    },
    close: async () => {
      await closed()
      await place.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return running
}

/** Where anything that a person said or chose lies; of the times only those that somebody has. */
const CONTENT: Readonly<Record<string, string>> = {
  conversations: '1 = 1',
  events: '1 = 1',
  cases: '1 = 1',
  messages: '1 = 1',
  case_events: '1 = 1',
  changes: '1 = 1',
  counters: '1 = 1',
  slots: 'held_by is not null or case_id is not null',
}

/** Every row as it lies in the database, read past the application: what changes nothing leaves this as it was. libSQL only. */
export async function rowsOf({ url }: Pick<Running, 'url'>): Promise<string[]> {
  const client = createClient({ url })
  try {
    const found: string[] = []
    for (const [table, where] of Object.entries(CONTENT)) {
      const { rows } = await client.execute(`select * from ${table} where ${where} order by 1, 2, 3`)
      found.push(...rows.map((row) => `${table} ${JSON.stringify({ ...row })}`))
    }
    return found
  } finally {
    client.close()
  }
}
