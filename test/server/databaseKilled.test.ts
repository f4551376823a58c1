/**
 * Two processes: the server as it is started in production, and a PostgreSQL that is killed in the middle of what people
 * say and started again. Nothing acknowledged is lost, nothing half done stays, people are told in a sentence, and nobody
 * has to touch the server.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { verifyDatabase } from '../../server/audit/auditVerify.ts'
import { PROBLEMS } from '../../server/problems.ts'
import { type Child, serve } from '../bench/children.ts'
import { PASSWORD } from '../support/app.ts'
import { Somebody } from '../support/crowd.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { PEOPLE } from './people.ts'

const ANONYMOUS = PEOPLE.filter(({ identity, booked }) => identity === 'anonymous' && booked.length > 0)
const KILLS = 5
/** Longer than the server waits for a lost database, so that somebody hears of it. */
const LONG_MS = 7_000
const PATIENCE_MS = 240_000

let folder: string
let database: PostgresServer
let url: string
let server: Child
const said: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fjorten-two-'))
  database = await startPostgres({ durable: true })
  url = await database.newDatabase()
  server = await serve('server/main.ts', {
    PORT: '0',
    DATA_DIR: folder,
    DATABASE_URL: url,
    DEMO: '1',
    DEMO_PASSWORD: PASSWORD,
    LOG_LEVEL: 'warn',
  })
  for (const stream of [server.process.stdout, server.process.stderr])
    stream?.on('data', (chunk) => said.push(String(chunk)))
}, PATIENCE_MS)
afterAll(async () => {
  await server?.stop()
  await database?.stop()
  await rm(folder, { recursive: true, force: true })
})

const here = (): string => `http://127.0.0.1:${server.port}`
const everybody: Somebody[] = []

test(
  'the whole way without a name, while the database is killed and comes back: all arrive, and nothing they were told is lost',
  async () => {
    let killing = true
    const next = (at: number): Somebody => {
      const { municipality, facts } = ANONYMOUS[at % ANONYMOUS.length] as (typeof ANONYMOUS)[number]
      const somebody = new Somebody(here, municipality, facts)
      everybody.push(somebody)
      return somebody
    }
    const people = Array.from({ length: 6 }, async (_, at) => {
      // Whoever has arrived makes room for somebody else, as long as there is something to go wrong.
      do await next(at + everybody.length).goThrough(() => wait(40 + 7 * at))
      while (killing)
    })
    for (let kill = 0; kill < KILLS; kill += 1) {
      await wait(700 + 310 * kill)
      await database.kill()
      await wait(kill === 2 ? LONG_MS : 150 * kill)
      if (kill === 2) await toldOnAPage()
      await database.again()
    }
    killing = false
    await Promise.all(people)
    expect(everybody.length).toBeGreaterThan(6)
    for (const somebody of everybody) expect(await somebody.lost()).toEqual([])
  },
  PATIENCE_MS,
)

/** A page without a script, while there is no database. */
async function toldOnAPage(): Promise<void> {
  const response = await fetch(`${here()}/gladsaxe`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: 'type=answer&fact=asker&value=self',
  })
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await response.text()).toContain(PROBLEMS.busy.text.da)
}

test('whoever was kept waiting was told so, and the server came back by itself', async () => {
  const told = new Set(everybody.flatMap((one) => [...one.told]))
  expect([...told]).toEqual([PROBLEMS.busy.text.da])
  expect(server.process.exitCode).toBeNull()
  expect((await fetch(`${here()}/healthz`)).status).toBe(200)
  // A fault that nobody foresaw is another thing than a database that is gone.
  expect(said.filter((line) => line.includes('unexpected'))).toEqual([])
})

test(
  'nothing half done: events, cases, times, numbers and the audit say the same',
  async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      const rows = async (query: string) => (await client.query(query)).rows
      const gaps = `select conversation from events group by municipality, conversation having count(*) <> max(seq) or min(seq) <> 1`
      expect(await rows(gaps)).toEqual([])
      expect(
        await rows(
          `select c.id from cases c full join conversations v on v.case_id = c.id and v.municipality = c.municipality where (c.id is null and v.case_id is not null) or (c.id is not null and v.id is null) or v.status = 'submitted' and c.id is null`,
        ),
      ).toEqual([])
      expect(
        await rows(`select conversation_id from cases group by conversation_id having count(*) > 1`),
      ).toEqual([])
      expect(
        await rows(
          `select municipality from cases group by municipality having count(*) <> max(number) or count(distinct number) <> count(*)`,
        ),
      ).toEqual([])
      expect(
        await rows(`select municipality from changes group by municipality having count(*) <> max(seq)`),
      ).toEqual([])
      expect(
        await rows(
          `select k.municipality from counters k join changes c using (municipality) group by k.municipality, k.change_seq having max(c.seq) <> k.change_seq`,
        ),
      ).toEqual([])
      // Each of them wanted one talk, and has it once.
      const booked = await rows(
        `select case_id, count(*)::int as times from slots where case_id is not null group by case_id`,
      )
      expect(booked.filter(({ times }) => times !== 1)).toEqual([])
      expect(booked.length).toBe(everybody.length)
      expect(Number((await rows('select count(*) as n from cases'))[0]?.n)).toBe(everybody.length)
      expect(await rows(`select id from slots where held_by is not null and case_id is not null`)).toEqual([])
    } finally {
      await client.end()
    }
    expect((await verifyDatabase(url, null, MUNICIPALITIES)).broken).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'each comes back to their own case with the code, on another machine',
  async () => {
    for (const somebody of everybody) {
      const { talk, code } = somebody
      const before = talk.view.case?.number
      expect(code).not.toBeNull()
      expect((await talk.comeBack(code ?? '')).case?.number).toBe(before)
    }
  },
  PATIENCE_MS,
)
