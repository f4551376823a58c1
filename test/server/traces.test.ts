/** What the stored bytes and the logs tell somebody who cannot open anything, and that nothing opens in another's place. */
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { createLog, type LogFields } from '../../server/log.ts'
import { openApp, PASSWORD, type Running } from '../support/app.ts'
import { handedOver, type Talk } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

const ANONYMOUS = PEOPLE[4]?.facts as Facts
let app: Running
const talks: Talk[] = []

beforeAll(async () => {
  app = await openApp()
  for (const { municipality, facts } of [4, 9, 12, 13, 17].flatMap((at) => PEOPLE[at] ?? []))
    talks.push(await handedOver(app, municipality, facts))
  for (const words of [1, 10, 100, 200]) {
    const talk = await handedOver(app, 'gladsaxe', { ...ANONYMOUS, message: 'ord '.repeat(words).trim() })
    talks.push(talk)
    await talk.send({ type: 'message', text: 'a b '.repeat(words).trim() })
  }
})
afterAll(() => app.close())

const SEALED: Readonly<Record<string, readonly string[]>> = {
  conversations: ['wrapped_by_session', 'wrapped_by_receipt'],
  events: ['sealed'],
  cases: ['wrapped_for_team', 'wrapped_by_receipt', 'sealed', 'marks'],
  messages: ['sealed'],
}

test('everything sealed has one of at most eight lengths, keys always the same', async () => {
  const client = createClient({ url: app.url })
  const lengths = new Map<string, Set<number>>()
  for (const [table, columns] of Object.entries(SEALED)) {
    for (const column of columns) {
      const { rows } = await client.execute(
        `select length(${column}) as size from ${table} where ${column} is not null`,
      )
      lengths.set(`${table}.${column}`, new Set(rows.map(({ size }) => Number(size))))
    }
  }
  client.close()
  expect(new Set([...lengths.values()].flatMap((sizes) => [...sizes])).size).toBeLessThanOrEqual(8)
  for (const [where, sizes] of lengths) {
    expect([where, sizes.size > 0]).toEqual([where, true])
    if (/wrapped|marks/.test(where)) expect([where, sizes.size]).toEqual([where, 1])
  }
  // Long and short words in a message are told apart by a class at most, most answers not at all.
  expect(lengths.get('events.sealed')?.size).toBeLessThanOrEqual(4)
})

/** Puts each of two rows' content in the other's place, past the application. */
async function swap(table: string, where: readonly [string, string], column = 'sealed'): Promise<void> {
  const client = createClient({ url: app.url })
  const [one, other] = await Promise.all(
    where.map(
      async (clause) =>
        (await client.execute(`select ${column} from ${table} where ${clause}`)).rows[0]?.[column],
    ),
  )
  if (typeof one !== 'string' || typeof other !== 'string') throw new Error('nothing there to swap')
  await client.execute({ sql: `update ${table} set ${column} = ? where ${where[0]}`, args: [other] })
  await client.execute({ sql: `update ${table} set ${column} = ? where ${where[1]}`, args: [one] })
  client.close()
}

const alarms = (): number => app.logged.filter((line) => line.includes('"seal broken"')).length

test('two cases whose content was swapped open for nobody, and it is told', async () => {
  const [one, other] = talks.filter(({ municipality }) => municipality === 'gladsaxe').slice(0, 2)
  const numbers = [one, other].map((talk) => talk?.view.case?.number)
  const login = await app.request('/api/staff/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'sagsbehandler@gladsaxe.example', password: PASSWORD }),
  })
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const clauses = numbers.map((number) => `municipality = 'gladsaxe' and number = ${number}`) as [
    string,
    string,
  ]
  const client = createClient({ url: app.url })
  const { rows } = await client.execute(`select id from cases where ${clauses[0]}`)
  client.close()
  const look = () =>
    app.request(`/api/staff/cases/${rows[0]?.id}`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  expect((await look()).status).toBe(200)
  const before = alarms()
  await swap('cases', clauses)
  const refused = await look()
  expect(refused.status).toBe(500)
  expect(alarms()).toBe(before + 1)
  const own = await app.request('/api/intake', { headers: { authorization: `Bearer ${one?.session}` } })
  expect(own.status).toBe(500)
  expect(alarms()).toBe(before + 2)
  // What the refusal says is the same as for any fault of ours.
  expect(await own.json()).toMatchObject({ code: 'unexpected' })
  await swap('cases', clauses)
  expect((await look()).status).toBe(200)
  // What the queue tells cases apart by is bound to its case as well: it is told, and the records say which is which.
  await swap('cases', clauses, 'marks')
  const views = await app.request('/api/staff/views', {
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  })
  expect(views.status).toBe(200)
  expect(alarms()).toBe(before + 3)
  await swap('cases', clauses, 'marks')
})

test('two answers of one conversation that were swapped are noticed too', async () => {
  const talk = talks.at(-1) as Talk
  const client = createClient({ url: app.url })
  const { rows } = await client.execute(
    `select conversation_id from cases where municipality = 'gladsaxe' and number = ${talk.view.case?.number}`,
  )
  client.close()
  const at = `municipality = 'gladsaxe' and conversation = '${rows[0]?.conversation_id}' and seq =`
  const before = alarms()
  await swap('events', [`${at} 2`, `${at} 3`])
  await app.restart()
  const own = await app.request('/api/intake', { headers: { authorization: `Bearer ${talk.session}` } })
  expect(own.status).toBe(500)
  expect(alarms()).toBe(before + 1)
})

test('a log line has the fields of its type and no others, whatever it is given', () => {
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  const given = {
    code: 'busy',
    ms: 3,
    text: 'Jeg hedder Kim',
    headers: { 'x-forwarded-for': '203.0.113.77' },
  }
  for (const level of ['info', 'warn', 'error'] as const) log[level]('something', given satisfies LogFields)
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line)).sort()).toEqual(['code', 'event', 'level', 'ms', 'time'])
    expect(line).not.toMatch(/Kim|203\.0/)
  }
})
