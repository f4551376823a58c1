/**
 * Brings a database to this version's schema, one migration after the other, all in one transaction.
 * The migrations are generated from schema.ts, for each engine (see db/migrations/README.md).
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Connection, Engine } from './engine.ts'
import { StorageError } from './errors.ts'

interface Migration {
  readonly position: number
  readonly tag: string
  readonly hash: string
  readonly statements: readonly string[]
}

const FOLDERS = { libsql: 'sqlite', postgres: 'postgres' } as const

/** Every migration of this version for the engine, in order. */
export async function migrationsOf(engine: Engine['name']): Promise<Migration[]> {
  const folder = new URL(`./migrations/${FOLDERS[engine]}/`, import.meta.url)
  const journal: { entries: { idx: number; tag: string }[] } = JSON.parse(
    await readFile(new URL('meta/_journal.json', folder), 'utf8'),
  )
  return Promise.all(
    journal.entries.map(async ({ idx, tag }) => {
      const sql = await readFile(new URL(`${tag}.sql`, folder), 'utf8')
      const statements = sql.split('--> statement-breakpoint').map((statement) => statement.trim())
      return { position: idx, tag, hash: createHash('sha256').update(sql).digest('hex'), statements }
    }),
  )
}

const MAKE_LEDGER =
  'create table if not exists migrations (position integer primary key, tag text not null, hash text not null)'
const NAME_RUN = 'insert into migrations (position, tag, hash) values'

/** Returns the tags of the migrations that were run. Throws `StorageNewer` or `MigrationChanged`, changing nothing. */
export async function migrate(engine: Engine): Promise<string[]> {
  const known = await migrationsOf(engine.name)
  await makeLedger(engine)
  return engine.write({
    work: async (connection) => {
      // Two processes may start at once: the second one waits here and finds nothing left to do.
      if (engine.name === 'postgres') await connection.run('lock table migrations in exclusive mode')
      const done = await migrationsRun(connection)
      checkHistory(known, done)
      const missing = known.slice(done.length)
      for (const migration of missing) await runMigration(connection, migration)
      return missing.map(({ tag }) => tag)
    },
  })
}

async function makeLedger(engine: Engine): Promise<void> {
  const make = () => engine.write({ work: (connection) => connection.run(MAKE_LEDGER) })
  try {
    await make()
  } catch (error) {
    // PostgreSQL lets two processes that make the same table at once collide, in spite of "if not exists".
    const collided =
      error instanceof Error && 'code' in error && ['23505', '42P07', '42710'].includes(String(error.code))
    if (!collided) throw error
    await make()
  }
}

async function migrationsRun(connection: Connection): Promise<{ tag: string; hash: string }[]> {
  const rows = await connection.run('select tag, hash from migrations order by position')
  return rows.map((row) => ({ tag: String(row[0]), hash: String(row[1]) }))
}

function checkHistory(known: readonly Migration[], done: readonly { tag: string; hash: string }[]): void {
  for (const [position, { tag, hash }] of done.entries()) {
    const migration = known[position]
    if (migration === undefined) throw new StorageError('StorageNewer', { migration: tag })
    if (migration.hash !== hash) throw new StorageError('MigrationChanged', { migration: tag })
  }
}

async function runMigration(
  connection: Connection,
  { position, tag, hash, statements }: Migration,
): Promise<void> {
  for (const statement of statements) await connection.run(statement)
  await connection.run(`${NAME_RUN} (${position}, '${tag}', '${hash}')`)
}
