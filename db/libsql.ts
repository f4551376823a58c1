/**
 * The embedded engine: one libSQL file, one process, one connection.
 *
 * Measured on @libsql/client 0.18 (libsql-client-ts#352): after one SQLITE_BUSY the failed statement stays open on its
 * connection, and from then on writes are acknowledged that are never committed. So every write is a transaction, and after
 * any failure of one the connection is thrown away. The wait for a lock is short and repeated, with the event loop free in
 * between: the driver's own wait blocks the whole process.
 */
import { type Client, type InStatement, LibsqlError, type Transaction } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import { drizzle } from 'drizzle-orm/libsql'
import {
  bare,
  type Connection,
  type Engine,
  type Fate,
  type Orm,
  Patience,
  refuseWrite,
  sleep,
  type Task,
} from './engine.ts'
import { StorageError } from './errors.ts'
import type { Gate } from './gate.ts'
import { gatherSqlite as gather } from './gathered.ts'
import { RememberingPool } from './remembered.ts'
import { sqliteTables as t } from './schema.sqlite.ts'

export interface LibsqlOptions {
  readonly url: string
  /** How long one try waits for a lock, with the process standing still. */
  readonly busyTimeout: number
  /** How long all tries together may take. */
  readonly patience: number
  /** Further PRAGMAs of this connection, such as a limit to its size. */
  readonly pragmas?: readonly string[]
}

/** `secure_delete`: what is deleted or overwritten is zeroed, so that no page keeps an old payload or an old key. */
const PRAGMAS = [
  'journal_mode=WAL',
  'synchronous=FULL',
  'temp_store=MEMORY',
  'cache_size=-8000',
  'secure_delete=ON',
]
/** Of 5 ms each: a backup that is being read keeps the log from being cut to nothing, for some seconds. */
const SCRUB_TRIES = 2000

type Execute = (statement: InStatement) => ReturnType<Client['execute']>

const ormOver = (execute: Execute): Orm => drizzle({ client: { execute } as unknown as Client })

/** The last two: the connection was thrown away under a read or a transaction that had just begun. */
const AGAIN = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED', 'CLIENT_CLOSED', 'TRANSACTION_CLOSED'])
const STUCK = /SQL statements in progress/

export function libsqlFate(error: unknown): Fate {
  const { code, message } = error instanceof LibsqlError ? error : { code: '', message: '' }
  if (AGAIN.has(code) || STUCK.test(message)) return 'again'
  return code === 'SQLITE_FULL' ? 'full' : 'unknown'
}

class LibsqlEngine implements Engine {
  readonly name = 'libsql'
  readonly read = { orm: ormOver((statement) => this.#read(statement)), t, gather }
  readonly #client: Client
  readonly #options: LibsqlOptions
  #fresh = false
  #closed = false
  /** The end of the transaction that is open, if one is: reads wait for it. */
  #writing: Promise<unknown> | null = null

  constructor(options: LibsqlOptions) {
    this.#options = options
    const pool = new RememberingPool(options.url.replace(/^file:/, ''), { timeout: options.busyTimeout }, 1)
    this.#client = new Sqlite3Client(pool, 'number')
  }

  fate(error: unknown): Fate {
    return libsqlFate(bare(error))
  }

  async write<T>({ work }: Task<T>): Promise<T> {
    for (let attempt = 0, patience = new Patience(this.#options.patience); ; attempt += 1) {
      try {
        return await this.#transaction((connection) => work(connection, attempt))
      } catch (wrapped) {
        const error = bare(wrapped)
        await this.#renew()
        const fate = libsqlFate(error)
        if (fate === 'full') throw new StorageError('StorageFull', undefined, { cause: error })
        if (fate === 'unknown') throw error
        if (!patience.left) throw new StorageError('StorageBusy', undefined, { cause: error })
        await patience.wait()
      }
    }
  }

  /** The write-ahead log holds every page as it was: it is carried into the file and cut to nothing. */
  async scrub(): Promise<void> {
    for (let tries = 0; tries < SCRUB_TRIES && !this.#closed; tries += 1) {
      await this.#writing
      try {
        const { rows } = await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        if (Number(rows[0]?.[0] ?? 0) === 0) return
      } catch (error) {
        // A transaction began meanwhile; any other failure is one.
        if (!(error instanceof LibsqlError)) throw error
      }
      await sleep(5)
    }
    throw new StorageError('StorageBusy')
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#writing
    this.#client.close()
  }

  async #transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StorageError('StorageClosed')
    await this.#prepareConnection()
    const transaction = await this.#client.transaction('write')
    const running = this.#run(transaction, work)
    this.#writing = running.then(
      () => undefined,
      () => undefined,
    )
    try {
      return await running
    } finally {
      this.#writing = null
    }
  }

  async #run<T>(transaction: Transaction, work: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      const result = await work(connectionOf(transaction))
      await transaction.commit()
      return result
    } finally {
      transaction.close()
    }
  }

  async #read(statement: InStatement): ReturnType<Client['execute']> {
    refuseWrite(typeof statement === 'string' ? statement : statement.sql)
    for (const patience = new Patience(this.#options.patience); ; ) {
      try {
        while (this.#writing !== null) await this.#writing
        if (this.#closed) throw new StorageError('StorageClosed')
        await this.#prepareConnection()
        return await this.#client.execute(statement)
      } catch (error) {
        if (libsqlFate(error) !== 'again') throw error
        if (!patience.left) throw new StorageError('StorageBusy', undefined, { cause: error })
        await this.#renew()
        await patience.wait()
      }
    }
  }

  /** PRAGMAs belong to the connection: a new one has none of them. */
  async #prepareConnection(): Promise<void> {
    if (this.#fresh) return
    const pragmas = [...PRAGMAS, ...(this.#options.pragmas ?? [])]
    await this.#client.executeMultiple(pragmas.map((pragma) => `PRAGMA ${pragma};`).join('\n'))
    this.#fresh = true
  }

  async #renew(): Promise<void> {
    if (this.#closed) return
    this.#fresh = false
    await this.#client.reconnect()
  }
}

const connectionOf = (transaction: Transaction): Connection => ({
  run: async (sql, args = []) => (await transaction.execute({ sql, args: [...args] })).rows,
  handle: (gate: Gate) => ({
    orm: ormOver((statement) => gate.query(() => transaction.execute(statement))),
    t,
    gather,
    inTransaction: true,
  }),
})

export async function openLibsql(options: LibsqlOptions): Promise<Engine> {
  return new LibsqlEngine(options)
}
