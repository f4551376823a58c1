/**
 * A process that is killed at a statement has stored everything it said was stored, and of the rest all or nothing. What a
 * killed process leaves are its files as they are at that moment: so they are copied at each statement, and a few real kills
 * show that it is the same.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStorage } from '../../db/client.ts'
import { openMortal, STEPS } from './victim.ts'

const VICTIM = join(import.meta.dirname, 'victim.ts')
const PATIENCE_MS = 180_000
let folder: string
/** What lies in the tables after so many steps. */
const after: string[] = []
/** Steps that were done at each place. */
const done: number[] = []

const fileOf = (name: string): string => join(folder, `${name}.db`)
const urlOf = (name: string): string => `file:${fileOf(name)}`

function copy(from: string, to: string): void {
  for (const end of ['', '-wal'])
    if (existsSync(fileOf(from) + end)) copyFileSync(fileOf(from) + end, fileOf(to) + end)
}

/** Every row of every table, after the database has looked for what is wrong with itself. */
async function rowsIn(name: string): Promise<string> {
  const client = createClient({ url: urlOf(name) })
  try {
    expect((await client.execute('pragma integrity_check')).rows[0]?.[0]).toBe('ok')
    const tables = await client.execute("select name from sqlite_master where type = 'table' order by name")
    const found: string[] = []
    for (const table of tables.rows.map((row) => String(row.name))) {
      const { rows } = await client.execute(`select * from "${table}" order by 1, 2, 3`)
      found.push(...rows.map((row) => `${table} ${JSON.stringify({ ...row })}`))
    }
    return found.join('\n')
  } finally {
    client.close()
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fjorten-killed-'))
  // The tables are there already: what is tried here is not the migrations.
  await (await openStorage({ url: urlOf('empty') })).close()
  copy('empty', 'whole')
  let steps = 0
  const storage = await openMortal(urlOf('whole'), (place) => {
    done[place] = steps
    copy('whole', String(place))
  })
  after.push(await rowsIn('whole'))
  for (const step of STEPS) {
    await step(storage)
    after.push(await rowsIn('whole'))
    steps += 1
  }
  await storage.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const places = (): number[] => Object.keys(done).map(Number)

it('leaves all or nothing of a transaction, whichever statement it dies at, and all that it said was done', async () => {
  expect(places().length).toBeGreaterThan(40)
  expect(new Set(after).size).toBe(STEPS.length + 1)
  let untold = 0
  for (const place of places()) {
    const rows = await rowsIn(String(place))
    const told = done[place] ?? 0
    // What was committed and not told yet is there whole; half of it never is.
    const whole = rows === after[told + 1]
    expect([place, told, whole || rows === after[told]]).toEqual([place, told, true])
    if (whole) untold += 1
  }
  expect(untold).toBe(STEPS.length)
}, 60_000)

it('can do again what was broken off, from whichever statement', async () => {
  for (const place of places().filter((one) => one % 7 === 3)) {
    const again = `again${place}`
    copy(String(place), again)
    const whole = (await rowsIn(again)) === after[(done[place] ?? 0) + 1]
    const storage = await openStorage({ url: urlOf(again) })
    for (const step of STEPS.slice((done[place] ?? 0) + Number(whole))) await step(storage)
    await storage.close()
    expect([place, await rowsIn(again)]).toEqual([place, after.at(-1)])
  }
}, 60_000)

/** @returns how many steps it said were done before it died. */
async function killedAt(place: number): Promise<number> {
  copy('empty', `killed${place}`)
  const { NODE_OPTIONS: _options, ...env } = process.env
  const child = spawn(process.execPath, [VICTIM, urlOf(`killed${place}`), String(place)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)))
  expect([place, signal]).toEqual([place, 'SIGKILL'])
  return said.split('\n').length - 1
}

it(
  'is the same where a process is really killed there',
  async () => {
    const all = places().length
    for (const place of [Math.ceil(all / 3), Math.ceil(all / 2), all - 1]) {
      expect([place, await killedAt(place)]).toEqual([place, done[place]])
      expect([place, await rowsIn(`killed${place}`)]).toEqual([place, await rowsIn(String(place))])
    }
  },
  PATIENCE_MS,
)
