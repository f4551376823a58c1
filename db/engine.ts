/** What both engines offer to the rest of this folder. */
import { DrizzleQueryError } from 'drizzle-orm/errors'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { StorageError } from './errors.ts'
import type { Gate } from './gate.ts'
import type { Gather } from './gathered.ts'
import type { Tables } from './schema.ts'

/** Typed as SQLite's; see columns.ts for what may be used of it. */
export type Orm = BaseSQLiteDatabase<'async', unknown>

/** Reads. A write through it is refused. */
export interface Handle {
  readonly orm: Orm
  readonly t: Tables
  readonly gather: Gather
}

/** Inside a write transaction of one municipality. Nothing else may be awaited there. */
export interface Tx extends Handle {
  readonly inTransaction: true
}

export type Value = string | number | null
export type RawRow = ArrayLike<unknown>

export interface Connection {
  run(sql: string, args?: readonly Value[]): Promise<readonly RawRow[]>
  handle(gate: Gate): Tx
}

/** What an error means for the transaction in which it came up. */
export type Fate = 'again' | 'full' | 'unknown'

export interface Engine {
  readonly name: 'libsql' | 'postgres'
  readonly read: Handle
  /**
   * Runs `work` in one durable write transaction, from the start again where a lock or a lost connection came between.
   * With `lock`, one writer per municipality among all processes. `repeatable`: may run again even if the answer to its
   * commit got lost, when nobody knows whether it was stored; `attempt` is above 0 then.
   */
  write<T>(task: Task<T>): Promise<T>
  fate(error: unknown): Fate
  /** After something was erased: leaves nothing of it in the engine's own files, as far as they are in our hands. */
  scrub(): Promise<void>
  close(): Promise<void>
}

export interface Task<T> {
  readonly lock?: string | null
  readonly repeatable?: boolean
  readonly work: (connection: Connection, attempt: number) => Promise<T>
}

/**
 * The driver's own error, fit for a log: the query builder's wrapper carries all parameters in its message, and PostgreSQL
 * the whole row in `detail`.
 */
export function bare(error: unknown): unknown {
  const own = error instanceof DrizzleQueryError ? error.cause : error
  if (!(own instanceof Error) || own instanceof StorageError) return own
  for (const field of ['detail', 'where']) Reflect.deleteProperty(own, field)
  return own
}

export function refuseWrite(sql: string): void {
  if (!/^\s*select\b/i.test(sql)) throw new StorageError('WriteOutsideQueue')
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** Waits a little longer each time, up to 100 ms, until `patience` milliseconds have gone. */
export class Patience {
  readonly #until: number
  #pause = 5

  constructor(milliseconds: number) {
    this.#until = Date.now() + milliseconds
  }

  get left(): boolean {
    return Date.now() < this.#until
  }

  async wait(): Promise<void> {
    await sleep(this.#pause)
    this.#pause = Math.min(this.#pause * 2, 100)
  }
}
