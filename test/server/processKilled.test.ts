/**
 * The server as it is started in production, on its own file, killed again and again in the middle of what people say. Each
 * time it is started it goes on by itself: what was acknowledged is there, and of the rest all or nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { verifyDatabase } from '../../server/audit/auditVerify.ts'
import { type Child, gone, serve } from '../bench/children.ts'
import { PASSWORD } from '../support/app.ts'
import { Somebody } from '../support/crowd.ts'
import { PEOPLE } from './people.ts'

const ANONYMOUS = PEOPLE.filter(({ identity, booked }) => identity === 'anonymous' && booked.length > 0)
const KILLS = 6
const PATIENCE_MS = 240_000

let folder: string
let server: Child
let url = ''

const begin = async (): Promise<void> => {
  const env = { PORT: '0', DATA_DIR: folder, DEMO: '1', DEMO_PASSWORD: PASSWORD, LOG_LEVEL: 'warn' }
  server = await serve('server/main.ts', env)
  url = `http://127.0.0.1:${server.port}`
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fjorten-file-'))
  await begin()
}, PATIENCE_MS)
afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

const everybody: Somebody[] = []
const file = (): string => `file:${join(folder, 'fjorten.db')}`

/** What must hold whenever it is looked at, whether or not the server has come back. */
async function expectWhole(): Promise<void> {
  const client = createClient({ url: file() })
  try {
    const rows = async (query: string) => (await client.execute(query)).rows
    expect((await rows('pragma integrity_check'))[0]?.[0]).toBe('ok')
    expect(
      await rows(
        'select conversation from events group by municipality, conversation having count(*) <> max(seq) or min(seq) <> 1',
      ),
    ).toEqual([])
    expect(
      await rows(
        "select id from conversations v where (status = 'submitted') <> exists (select 1 from cases c where c.municipality = v.municipality and c.id = v.case_id)",
      ),
    ).toEqual([])
    expect(await rows('select conversation_id from cases group by 1 having count(*) > 1')).toEqual([])
    expect(await rows('select municipality from cases group by 1 having count(*) <> max(number)')).toEqual([])
    expect(
      await rows(
        'select municipality from counters k where change_seq <> (select coalesce(max(seq), 0) from changes c where c.municipality = k.municipality)',
      ),
    ).toEqual([])
    expect(
      await rows('select case_id from slots where case_id is not null group by 1 having count(*) <> 1'),
    ).toEqual([])
    expect(await rows('select id from slots where held_by is not null and case_id is not null')).toEqual([])
  } finally {
    client.close()
  }
}

test(
  'killed in the middle of a transaction, many times: nothing acknowledged is lost, nothing half done stays',
  async () => {
    let killing = true
    const people = Array.from({ length: 5 }, async (_, at) => {
      do {
        const { municipality, facts } = ANONYMOUS[
          everybody.length % ANONYMOUS.length
        ] as (typeof ANONYMOUS)[number]
        const somebody = new Somebody(() => url, municipality, facts)
        everybody.push(somebody)
        await somebody.goThrough(() => wait(5 * at))
      } while (killing)
    })
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Nobody chooses the moment: five people write all the time.
      await wait(500 + Math.random() * 1_000)
      server.process.kill('SIGKILL')
      await gone(server.process)
      await expectWhole()
      await begin()
    }
    killing = false
    await Promise.all(people)
    // Where a start takes long, each of the five has just come through once.
    expect(everybody.length).toBeGreaterThanOrEqual(5)
    for (const somebody of everybody) expect(await somebody.lost()).toEqual([])
    const client = createClient({ url: file() })
    const [cases] = (await client.execute('select count(*) as n from cases')).rows
    client.close()
    expect(Number(cases?.n)).toBe(everybody.length)
  },
  PATIENCE_MS,
)

test(
  'each comes back to their own case with the code; the tables and the audit are whole',
  async () => {
    for (const { talk, code } of everybody) {
      const before = talk.view.case?.number
      expect((await talk.comeBack(code ?? '')).case?.number).toBe(before)
    }
    await server.stop()
    await expectWhole()
    expect((await verifyDatabase(file(), null, MUNICIPALITIES)).broken).toEqual([])
  },
  PATIENCE_MS,
)
