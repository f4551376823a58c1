/** Opens the storage that a URL names: `file:` is the embedded libSQL file of one process, `postgres:` serves several. */
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Engine } from './engine.ts'
import { openLibsql } from './libsql.ts'
import { type FileLock, lockFile } from './lock.ts'
import { migrate } from './migrate.ts'
import { pinPlans } from './plans.ts'
import { assemble, type Storage } from './storage.ts'

export interface StorageOptions {
  readonly url: string
  /** Where the lock that keeps a second process out lies; beside the database if not said. `file:` only. */
  readonly lockDir?: string
  /** How many milliseconds a write or read may wait for a locked or lost database before it is refused. */
  readonly patience?: number
  /** Told when a connection to PostgreSQL is lost. */
  readonly lost?: (error: Error) => void
  /** Further PRAGMAs for the embedded file. */
  readonly pragmas?: readonly string[]
}

const PATIENCE = 5_000
const BUSY_TIMEOUT = 250
const CONNECTIONS = 10

/** The file a `file:` URL names, as an absolute path. */
export function fileOf(url: string): string {
  const path =
    url
      .slice('file:'.length)
      .replace(/^\/\/(localhost)?(?=\/)/, '')
      .split('?')[0] ?? ''
  if (path === '' || path.startsWith(':')) throw new TypeError('DATABASE_URL must name a file')
  return resolve(decodeURIComponent(path))
}

interface Opened {
  readonly engine: Engine
  readonly lock: FileLock | null
}

async function openFile({
  url,
  lockDir,
  patience = PATIENCE,
  pragmas = [],
}: StorageOptions): Promise<Opened> {
  const file = fileOf(url)
  const folder = resolve(lockDir ?? dirname(file))
  for (const needed of [dirname(file), folder]) await mkdir(needed, { recursive: true })
  const lock = await lockFile(folder)
  try {
    const engine = await openLibsql({
      url: `file:${file}`,
      patience,
      pragmas,
      busyTimeout: Math.min(BUSY_TIMEOUT, patience),
    })
    return { engine, lock }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function openServer({
  url,
  patience = PATIENCE,
  lost = () => undefined,
}: StorageOptions): Promise<Opened> {
  const { openPostgres } = await import('./postgres.ts')
  return { engine: await openPostgres({ url, patience, lost, connections: CONNECTIONS }), lock: null }
}

function open(options: StorageOptions): Promise<Opened> {
  if (options.url.startsWith('file:')) return openFile(options)
  if (/^postgres(ql)?:/.test(options.url)) return openServer(options)
  throw new TypeError('DATABASE_URL must begin with file: or postgres:')
}

/**
 * Opens the storage and brings its schema up to date. Throws `StorageLocked` when another process has the file,
 * `StorageNewer` or `MigrationChanged` when the database does not fit this version.
 */
export const openStorage = (options: StorageOptions): Promise<Storage> =>
  opened(options, async (engine, migrated, end) => assemble(engine, migrated, end))

/** Runs `work` on the bare engine of a database that is up to date, and closes it. Throws as `openStorage`. */
export const withEngine = <T>(options: StorageOptions, work: (engine: Engine) => Promise<T>): Promise<T> =>
  opened(options, async (engine, _, end) => {
    const done = await work(engine)
    await end()
    return done
  })

async function opened<T>(
  options: StorageOptions,
  use: (engine: Engine, migrated: readonly string[], end: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const { engine, lock } = await open(options)
  const end = async () => {
    await engine.close()
    lock?.release()
  }
  try {
    const migrated = await migrate(engine)
    await pinPlans(engine)
    return await use(engine, migrated, end)
  } catch (error) {
    await end()
    throw error
  }
}
