/** Puts copied rows into an empty database, checks them and erases again what was erased since, all in one transaction. */
import { eq } from 'drizzle-orm'
import { INDEX_FILLED } from './caseMarks.ts'
import { byId, eraseCase } from './cases.ts'
import { erase as eraseConversation } from './conversations.ts'
import type { Connection, Engine, Tx, Value } from './engine.ts'
import type { Erasure } from './erasures.ts'
import { StorageError } from './errors.ts'
import { Gate } from './gate.ts'
import { COPIED, columnsOf, type Row, rowsWithin, sqlName, type TableName } from './snapshot.ts'

const ROWS_PER_STATEMENT = 100

export interface Copy {
  /** Called anew where the transaction has to begin anew. */
  readonly rows: () => AsyncIterable<readonly [TableName, Row]>
  /** Told every row that is stored now; what it throws undoes everything. */
  readonly check: (stored: (table: TableName) => AsyncIterable<Row>) => Promise<void>
  /** Everything that was ever erased. */
  readonly erased: readonly Erasure[]
  readonly now: number
}

/** @returns how many were erased again. Throws `NotEmpty`. */
export function restore(engine: Engine, copy: Copy): Promise<number> {
  return engine.write({
    work: async (connection) => {
      await demandEmpty(connection)
      await insertAll(engine, connection, copy.rows())
      await copy.check((table) => rowsWithin(connection, table))
      const tx = connection.handle(new Gate())
      // What is no part of a copy is made anew by the first process that serves it.
      await tx.orm.delete(tx.t.settings).where(eq(tx.t.settings.key, INDEX_FILLED))
      return eraseAgain(tx, copy)
    },
  })
}

async function demandEmpty(connection: Connection): Promise<void> {
  for (const table of COPIED) {
    const found = await connection.run(`select 1 from "${sqlName(table)}" limit 1`)
    if (found.length > 0) throw new StorageError('NotEmpty', { table })
  }
}

async function insertAll(
  engine: Engine,
  connection: Connection,
  rows: AsyncIterable<readonly [TableName, Row]>,
): Promise<void> {
  let waiting: Row[] = []
  let of: TableName | undefined
  const flush = async (): Promise<void> => {
    if (of !== undefined && waiting.length > 0) await insert(engine, connection, of, waiting)
    waiting = []
  }
  for await (const [table, row] of rows) {
    if (table !== of || waiting.length === ROWS_PER_STATEMENT) await flush()
    of = table
    waiting.push(row)
  }
  await flush()
}

async function insert(engine: Engine, connection: Connection, table: TableName, rows: readonly Row[]) {
  const columns = columnsOf(table)
  let place = 0
  const mark = (): string => (engine.name === 'postgres' ? `$${++place}` : '?')
  const values = rows.map(() => `(${columns.map(mark).join(', ')})`).join(', ')
  const names = columns.map(({ sql }) => `"${sql}"`).join(', ')
  const args = rows.flatMap((row) =>
    columns.map(({ key, type }): Value => {
      const value = row[key] ?? null
      return type === 'boolean' && value !== null ? Number(value) : (value as Value)
    }),
  )
  await connection.run(`insert into "${sqlName(table)}" (${names}) values ${values}`, args)
}

/** What came after the copy was made has a higher number than the last one in it. */
async function eraseAgain(tx: Tx, { erased, now }: Copy): Promise<number> {
  const known = new Map<string, number>()
  for (const { municipality, seq } of await tx.orm.select().from(tx.t.erasures))
    known.set(municipality, Math.max(known.get(municipality) ?? 0, seq))
  const since = erased.filter(({ municipality, seq }) => seq > (known.get(municipality) ?? 0))
  const before = await tx.orm.select().from(tx.t.erasures)
  for (const { municipality, kind, id, by, day } of since) {
    if (kind === 'conversation') await eraseConversation(tx, { municipality, id, by, day })
    else if (await byId(tx, { municipality, id })) await eraseCase(tx, { municipality, id, now, by, day })
  }
  // Erasing has numbered anew; the numbers that stand elsewhere count.
  await tx.orm.delete(tx.t.erasures)
  for (const row of [...before, ...since]) await tx.orm.insert(tx.t.erasures).values(row)
  return since.length
}
