/**
 * Every row of every table as one moment saw them, read beside the running service: a read transaction of its own in the
 * embedded file, a repeatable-read one in PostgreSQL. Nobody who writes waits for it.
 */
import { createClient } from '@libsql/client'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import pg from 'pg'
import { fileOf } from './client.ts'
import type { Connection, RawRow, Value } from './engine.ts'
import { sqliteTables } from './schema.sqlite.ts'
import type { Tables } from './schema.ts'

export type TableName = keyof Tables
export type Row = Readonly<Record<string, string | number | boolean | null>>

/**
 * Who is logged in, or looks at a case, is no part of a copy: a log-in must not come back to life. What lies under the search key
 * is none either: it is made anew from the cases that open, and of an erased one there must be nothing in an old copy.
 */
const LEFT_OUT: readonly TableName[] = ['staffSessions', 'presence', 'caseTokens']
/** The same of single columns. */
export const NOT_COPIED: ReadonlySet<string> = new Set(['marks'])
export const COPIED = (Object.keys(sqliteTables) as TableName[]).filter((name) => !LEFT_OUT.includes(name))

const PAGE = 500

export interface ColumnOf {
  /** Its name in the code, and in a copy. */
  readonly key: string
  readonly sql: string
  readonly type: string
}

/** Names are the same in both engines; only how a value comes out differs. */
export const columnsOf = (table: TableName): ColumnOf[] =>
  Object.entries(getTableColumns(sqliteTables[table])).map(([key, { name, dataType }]) => ({
    key,
    sql: name,
    type: dataType,
  }))

/** A copy is written in this order: the one in which rows came would tell who was there before whom. */
function keyColumns(table: TableName): string[] {
  const { primaryKeys, columns } = getTableConfig(sqliteTables[table])
  const own = columns.filter(({ primary }) => primary)
  return [...(primaryKeys[0]?.columns ?? own)].map(({ name }) => name)
}

export const sqlName = (table: TableName): string => getTableName(sqliteTables[table])

/** A row as it is copied: PostgreSQL gives 64-bit numbers as text, libSQL truth as 0 and 1. */
export function rowFrom(columns: readonly ColumnOf[], raw: RawRow): Row {
  const value = (at: number, type: string): Row[string] => {
    const given = raw[at]
    if (given === null || given === undefined) return null
    if (type === 'boolean') return given === true || given === 1
    return type === 'number' ? Number(given) : String(given)
  }
  return Object.fromEntries(columns.map(({ key, type }, at) => [key, value(at, type)]))
}

export interface Snapshot {
  /** The last migration the database has run. */
  readonly migration: string
  rows(table: TableName): AsyncGenerator<Row>
}

type Pages = (table: TableName, names: string) => AsyncGenerator<readonly RawRow[]>

const LAST_MIGRATION = 'select tag from migrations order by position desc limit 1'

function snapshotOver(migration: readonly RawRow[], pages: Pages): Snapshot {
  return {
    migration: String(migration[0]?.[0]),
    rows: async function* (table) {
      const columns = columnsOf(table)
      const names = columns.map(({ sql }) => `"${sql}"`).join(', ')
      for await (const page of pages(table, names)) for (const raw of page) yield rowFrom(columns, raw)
    },
  }
}

async function ofFile<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${fileOf(url)}` })
  const transaction = await client.transaction('read')
  const all = async (sql: string, args: Value[] = []): Promise<readonly RawRow[]> =>
    (await transaction.execute({ sql, args })).rows
  try {
    return await work(
      snapshotOver(await all(LAST_MIGRATION), async function* (table, names) {
        const key = keyColumns(table).map((name) => `"${name}"`)
        const order = `order by ${key.join(', ')} limit ${PAGE}`
        const after = `where (${key.join(', ')}) > (${key.map(() => '?').join(', ')})`
        for (let last: Value[] = []; ; ) {
          const sql = `select ${names}, ${key.join(', ')} from "${sqlName(table)}" ${last.length > 0 ? after : ''} ${order}`
          const page = await all(sql, last)
          if (page.length > 0) yield page
          const end = page.at(-1)
          if (page.length < PAGE || !end) return
          last = Array.from(key, (_, index) => end[columnsOf(table).length + index] as Value)
        }
      }),
    )
  } finally {
    transaction.close()
    client.close()
  }
}

async function ofServer<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const all = async (text: string): Promise<readonly RawRow[]> =>
    (await client.query<unknown[]>({ text, rowMode: 'array' })).rows
  try {
    await client.query('begin isolation level repeatable read read only')
    return await work(
      snapshotOver(await all(LAST_MIGRATION), async function* (table, names) {
        const order = keyColumns(table).map((name) => `"${name}"`)
        const select = `select ${names} from "${sqlName(table)}" order by ${order.join(', ')}`
        await client.query(`declare copied no scroll cursor for ${select}`)
        for (let page = await all(`fetch ${PAGE} from copied`); page.length > 0; ) {
          yield page
          page = await all(`fetch ${PAGE} from copied`)
        }
        await client.query('close copied')
      }),
    )
  } finally {
    await client.end()
  }
}

/** Opens what `url` names for one look. The snapshot is over when `work` is. */
export const withSnapshot = <T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> =>
  url.startsWith('file:') ? ofFile(url, work) : ofServer(url, work)

/** The rows of a table as this very transaction sees them. */
export async function* rowsWithin(connection: Connection, table: TableName): AsyncGenerator<Row> {
  const columns = columnsOf(table)
  const names = columns.map(({ sql }) => `"${sql}"`).join(', ')
  for (const raw of await connection.run(`select ${names} from "${sqlName(table)}"`))
    yield rowFrom(columns, raw)
}
