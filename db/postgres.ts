/**
 * The engine for several processes: PostgreSQL through `pg`. Its pool and each of its clients need an error listener, or a
 * database that goes away takes the process with it.
 */
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import {
  bare,
  type Connection,
  type Engine,
  type Fate,
  type Orm,
  Patience,
  refuseWrite,
  type Task,
  type Value,
} from './engine.ts'
import { StorageError } from './errors.ts'
import type { Gate } from './gate.ts'
import { gatherPostgres as gather } from './gathered.ts'
import { postgresTables as t } from './schema.postgres.ts'

export interface PostgresOptions {
  readonly url: string
  /** How long all tries together may take. */
  readonly patience: number
  readonly connections: number
  /** Told when a connection is lost; the work that used it is tried again by itself. */
  readonly lost: (error: Error) => void
}

type Query = (config: unknown, values?: unknown[]) => Promise<pg.QueryResult>

const ormOver = (query: Query): Orm => drizzle({ client: { query } as unknown as pg.Pool }) as unknown as Orm

const AGAIN = new Set([
  '40001', // serialization failure
  '40P01', // deadlock
  '53300', // too many connections
  '55P03', // lock not available in time
  '57P01', // administrator shut it down
  '57P02', // crash elsewhere
  '57P03', // starting up or shutting down
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
])
/** What `pg` says, without a code, of a connection that is gone. */
const GONE =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/

export function postgresFate(error: unknown): Fate {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? String(error.code) : ''
  if (code === '53100') return 'full'
  return AGAIN.has(code) || code.startsWith('08') || GONE.test(error.message) ? 'again' : 'unknown'
}

/** A connection lost between COMMIT and its answer: nobody knows what the database did. */
class UnknownOutcome extends Error {}

class PostgresEngine implements Engine {
  readonly name = 'postgres'
  readonly read = { orm: ormOver((config, values) => this.#read(config, values)), t, gather }
  readonly #pool: pg.Pool
  readonly #patience: number

  constructor(options: PostgresOptions) {
    this.#patience = options.patience
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: options.connections,
      connectionTimeoutMillis: options.patience,
      lock_timeout: options.patience,
      idle_in_transaction_session_timeout: 10_000,
    })
    this.#pool.on('error', options.lost)
    this.#pool.on('connect', (client) => client.on('error', options.lost))
  }

  fate(error: unknown): Fate {
    return postgresFate(bare(error))
  }

  async write<T>(task: Task<T>): Promise<T> {
    for (let attempt = 0, patience = new Patience(this.#patience); ; attempt += 1) {
      try {
        return await this.#transaction(task, attempt)
      } catch (wrapped) {
        const error = bare(wrapped)
        if (error instanceof UnknownOutcome && task.repeatable !== true) throw busy(error)
        const fate = error instanceof UnknownOutcome ? 'again' : postgresFate(error)
        if (fate === 'full') throw new StorageError('StorageFull', undefined, { cause: error })
        if (fate === 'unknown') throw error
        if (!patience.left) throw busy(error)
        await patience.wait()
      }
    }
  }

  /** Old row versions and the server's own log are the platform's to clear: vacuum, and short-lived archives. */
  async scrub(): Promise<void> {
    await Promise.resolve()
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #transaction<T>({ lock, work }: Task<T>, attempt: number): Promise<T> {
    const client = await this.#pool.connect()
    let broken = false
    try {
      await client.query('begin')
      if (lock != null) await lockCounter(client, lock)
      const result = await work(connectionOf(client), attempt)
      await commit(client)
      return result
    } catch (error) {
      broken = !(await rolledBack(client))
      throw error
    } finally {
      client.release(broken)
    }
  }

  async #read(config: unknown, values?: unknown[]): Promise<pg.QueryResult> {
    refuseWrite((config as pg.QueryConfig).text)
    for (const patience = new Patience(this.#patience); ; ) {
      try {
        return await this.#pool.query(config as pg.QueryConfig, values)
      } catch (error) {
        if (postgresFate(error) !== 'again') throw error
        if (!patience.left) throw busy(error)
        await patience.wait()
      }
    }
  }
}

const busy = (cause: unknown): StorageError => new StorageError('StorageBusy', undefined, { cause })

async function commit(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('commit')
  } catch (error) {
    throw postgresFate(error) === 'again' ? new UnknownOutcome('commit', { cause: error }) : error
  }
}

/** Whether the connection can be used again. */
async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}

/** Everybody who writes for this municipality waits here, so inside there is one writer, as in the embedded engine. */
async function lockCounter(client: pg.PoolClient, municipality: string): Promise<void> {
  const take = 'select 1 from counters where municipality = $1 for update'
  if ((await client.query(take, [municipality])).rows.length > 0) return
  const make =
    'insert into counters (municipality, case_number, change_seq) values ($1, 0, 0) on conflict do nothing'
  await client.query(make, [municipality])
  await client.query(take, [municipality])
}

const connectionOf = (client: pg.PoolClient): Connection => ({
  run: async (sql, args: readonly Value[] = []) =>
    (await client.query<unknown[]>({ text: sql, values: [...args], rowMode: 'array' })).rows,
  handle: (gate: Gate) => ({
    orm: ormOver((config, values) => gate.query(() => client.query(config as pg.QueryConfig, values))),
    t,
    gather,
    inTransaction: true,
  }),
})

export async function openPostgres(options: PostgresOptions): Promise<Engine> {
  return new PostgresEngine(options)
}
