import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openStorage } from '../../db/client.ts'
import { openLibsql } from '../../db/libsql.ts'
import { migrationsOf } from '../../db/migrate.ts'
import { openPostgres } from '../../db/postgres.ts'
import { ENGINES, type EngineName, emptyDatabase } from '../support/storage.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const KIT = join(dirname(createRequire(import.meta.url).resolve('drizzle-kit')), 'bin.cjs')

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = files.map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(read))
}

const rawEngine = (engine: EngineName, url: string) =>
  engine === 'libsql'
    ? openLibsql({ url, busyTimeout: 0, patience: 1000 })
    : openPostgres({ url, patience: 1000, connections: 1, lost: () => undefined })

/** Runs one statement on the database behind the storage's back, while it is closed. */
async function tamper(engine: EngineName, url: string, statement: string): Promise<void> {
  const raw = await rawEngine(engine, url)
  await raw.write({ work: (connection) => connection.run(statement) })
  await raw.close()
}

describe.each(ENGINES)('migrations on %s', (engine) => {
  it('are what the schema says: generating them again changes nothing', async () => {
    const dialect = engine === 'libsql' ? 'sqlite' : 'postgres'
    const committed = join(ROOT, 'db', 'migrations', dialect)
    const copy = await mkdtemp(join(tmpdir(), 'fjorten-migrations-'))
    await cp(committed, copy, { recursive: true })
    const names = ['--dialect', engine === 'libsql' ? 'sqlite' : 'postgresql']
    const schema = ['--schema', join('db', `schema.${dialect}.ts`), '--out', relative(ROOT, copy)]
    const { stdout } = await promisify(execFile)(process.execPath, [KIT, 'generate', ...names, ...schema], {
      cwd: ROOT,
    })
    expect(stdout).toContain('No schema changes')
    expect(await filesBelow(copy)).toEqual(await filesBelow(committed))
    await rm(copy, { recursive: true })
  })

  it('are run once, in order, also when two processes start at the same time', async () => {
    const place = await emptyDatabase(engine)
    const tags = (await migrationsOf(engine)).map(({ tag }) => tag)
    const open = () => openStorage({ url: place.url })
    const starts = engine === 'postgres' ? [open(), open(), open()] : [open()]
    const storages = await Promise.all(starts)
    expect(storages.flatMap(({ migrated }) => migrated)).toEqual(tags)
    await Promise.all(storages.map((storage) => storage.close()))
    const again = await open()
    expect(again.migrated).toEqual([])
    await again.close()
    await place.remove()
  })

  it('refuse a database of a newer version, and one whose migrations are not these', async () => {
    const place = await emptyDatabase(engine)
    await (await openStorage({ url: place.url })).close()
    await tamper(
      engine,
      place.url,
      "insert into migrations (position, tag, hash) values (99, '0099_future', 'x')",
    )
    const newer = openStorage({ url: place.url })
    await expect(newer).rejects.toMatchObject({ code: 'StorageNewer', detail: { migration: '0099_future' } })
    await tamper(engine, place.url, 'delete from migrations where position = 99')
    await tamper(engine, place.url, "update migrations set hash = 'y' where position = 0")
    await expect(openStorage({ url: place.url })).rejects.toMatchObject({ code: 'MigrationChanged' })
    await place.remove()
  })

  it('put the municipality first in every primary key and index, but for the one a login needs', async () => {
    const sql = (await migrationsOf(engine)).flatMap(({ statements }) => statements)
    const keys = sql.flatMap((statement) => [
      ...statement.matchAll(
        /(?:PRIMARY KEY|INDEX [`"]\w+[`"] ON [`"]\w+[`"](?: USING btree)?) ?\(([^)]*)\)/g,
      ),
    ])
    const others = keys
      .filter(([, columns]) => !/^[`"]municipality[`"]/.test(columns ?? ''))
      .map(([key]) => key)
    expect(keys.length).toBeGreaterThan(20)
    expect(others.length).toBe(1)
    expect(others[0]).toContain('staff_by_email')
  })
})
