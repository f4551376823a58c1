/** What came in a rush stands in one line of the queue until somebody says that it is a person's, and misses no deadline there. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import type { QueuePage } from '../../server/staff/queue/queue.ts'
import type { RushTimes } from '../../server/staff/queue/rushTimes.ts'
import type { Today } from '../../server/staff/queue/today.ts'
import type { ViewCounts } from '../../server/staff/queue/views.ts'
import type { SpreadPlan, SpreadReport } from '../../server/staff/team/spread.ts'
import { MINUTE, openApp, PASSWORD, type Running } from '../support/app.ts'
import { Talk } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE, TREATMENT } from './people.ts'

const ANONYMOUS = PEOPLE[4]?.facts as Facts
const DAY = 24 * 60 * MINUTE
const open: Running[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

class Desk {
  readonly app: Running
  #cookie = ''
  constructor(app: Running) {
    this.app = app
  }

  async #call(method: string, path: string, body?: unknown): Promise<Response> {
    return this.app.request(`/api/staff${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: this.#cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  async logIn(): Promise<this> {
    this.#cookie = ''
    const response = await this.#call('POST', '/login', {
      email: 'leder@gladsaxe.example',
      password: PASSWORD,
    })
    this.#cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    return this
  }

  async numbers(view: string): Promise<number[]> {
    const { cases } = await this.get<QueuePage>(`/cases?view=${view}&limit=100`)
    return cases.map(({ number }) => number).sort((a, b) => a - b)
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.#call('GET', path)).json()) as T
  }

  async post(path: string, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await this.#call('POST', path, body)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  async caseOf(number: number | undefined) {
    for (const view of ['all', 'rush', 'mine']) {
      const { cases } = await this.get<QueuePage>(`/cases?view=${view}&limit=100`)
      const found = cases.find((one) => one.number === number)
      if (found) return found
    }
    throw new Error(`case ${number} stands nowhere`)
  }
}

/** Begins as anybody does: where a wait is asked for, it is waited. */
async function begins(app: Running): Promise<Talk> {
  const talk = new Talk(app, 'gladsaxe')
  const path = '/api/gladsaxe/intake'
  let { status, body } = await talk.call('POST', path, {})
  if (status === 429) {
    app.clock += Number(body.seconds) * 1_000
    ;({ status, body } = await talk.call('POST', path, { ticket: body.ticket }))
  }
  expect(status).toBe(201)
  talk.session = String(body.session)
  return talk
}

async function sends(talk: Talk, facts: Facts): Promise<number> {
  await talk.look()
  await talk.handOver(facts)
  return talk.view.case?.number as number
}

/** One who came in calm, and four in a rush: by name, without, in danger, and one who begins and waits. */
async function anOffice(engine: 'libsql' | 'postgres' = 'libsql') {
  const app = await openApp({ engine, rushFrom: 3 })
  open.push(app)
  const calm = await sends(await begins(app), ANONYMOUS)
  app.clock += 60 * MINUTE
  const talks = [await begins(app), await begins(app), await begins(app), await begins(app)]
  const [named, anonymous, danger, waiting] = talks as [Talk, Talk, Talk, Talk]
  const numbers = {
    calm,
    named: await sends(named, TREATMENT),
    anonymous: await sends(anonymous, ANONYMOUS),
  }
  await danger.send({ type: 'say', text: 'jeg har taget en overdosis' })
  await danger.send({ type: 'safe' })
  return {
    app,
    desk: await new Desk(app).logIn(),
    ...numbers,
    danger: await sends(danger, ANONYMOUS),
    waiting,
  }
}

describe.each(ENGINES)('on %s', (engine) => {
  test('what came in a rush stands aside, also those who made it one; danger and whoever came in calm do not', async () => {
    const { desk, calm, named, anonymous, danger } = await anOffice(engine)
    expect(await desk.numbers('all')).toEqual([calm, danger])
    expect(await desk.numbers('unclaimed')).toEqual([calm, danger])
    expect(await desk.numbers('anonymous')).toEqual([calm, danger])
    expect(await desk.numbers('rush')).toEqual([named, anonymous])
    const { counts, rushDue } = await desk.get<ViewCounts>('/views')
    expect(counts).toMatchObject({ all: 2, unclaimed: 2, anonymous: 2, rush: 2 })
    expect(rushDue).toMatch(/^2026-11-2\d$/)
    const today = await desk.get<Today>('/today')
    expect(today.unclaimed.total).toBe(2)
    expect(today.fresh.cases.map(({ number }) => number).sort()).toEqual([calm, danger])
    expect(today.atRisk.cases.map(({ number }) => number)).toEqual([danger])
  })

  test('begun in a rush and sent after a restart it is marked all the same', async () => {
    const { app, desk, waiting } = await anOffice(engine)
    await app.restart()
    const number = await sends(waiting, ANONYMOUS)
    expect(await desk.numbers('rush')).toContain(number)
  })
})

test('near its last day it stands in the queue, whatever it may be', async () => {
  const { app, desk, named } = await anOffice()
  expect((await desk.caseOf(named)).daysLeft).toBe(14)
  app.clock += 10 * DAY
  await desk.logIn()
  expect(await desk.numbers('rush')).toContain(named)
  app.clock += DAY
  await desk.logIn()
  expect(await desk.numbers('all')).toContain(named)
  expect(await desk.numbers('dueSoon')).toContain(named)
  expect(await desk.numbers('rush')).not.toContain(named)
  app.clock += 3 * DAY
  await desk.logIn()
  expect((await desk.get<Today>('/today')).deadlines.cases.map(({ number }) => number)).toContain(named)
})

test('staff say that it is a person: it stands among the others, and the log and the audit say who said so', async () => {
  const { desk, anonymous } = await anOffice()
  const { id, version, cameInRush } = await desk.caseOf(anonymous)
  expect(cameInRush).toBe(true)
  expect((await desk.post(`/cases/${id}/person`, { version: version + 1 })).body.code).toBe('stale-version')
  const said = await desk.post(`/cases/${id}/person`, { version })
  expect([said.status, said.body.cameInRush]).toEqual([200, false])
  expect(await desk.numbers('all')).toContain(anonymous)
  expect(await desk.numbers('rush')).not.toContain(anonymous)
  const shown = await desk.get<{ log: { what: string }[]; cameInRush: boolean }>(`/cases/${id}`)
  expect([shown.cameInRush, shown.log.map(({ what }) => what)]).toEqual([
    false,
    expect.arrayContaining(['notRobot']),
  ])
  const { lines } = await desk.get<{ lines: { action: string; role: string }[] }>(`/cases/${id}/audit`)
  expect(lines).toContainEqual(expect.objectContaining({ action: 'case.person', role: 'leader' }))
  const again = await desk.post(`/cases/${id}/person`, { version: version + 1 })
  expect([again.status, again.body.code]).toEqual([409, 'not-accepted'])
})

test('whoever takes one has it among their own, and given back it stands in the queue', async () => {
  const { desk, anonymous } = await anOffice()
  const { id, version } = await desk.caseOf(anonymous)
  expect((await desk.post(`/cases/${id}/claim`, { version })).status).toBe(200)
  expect(await desk.numbers('mine')).toEqual([anonymous])
  expect(await desk.numbers('rush')).not.toContain(anonymous)
  const mine = await desk.caseOf(anonymous)
  expect(mine.cameInRush).toBe(false)
  expect((await desk.post(`/cases/${id}/release`, { version: mine.version })).status).toBe(200)
  expect(await desk.numbers('unclaimed')).toContain(anonymous)
  expect(await desk.numbers('rush')).not.toContain(anonymous)
})

test('whom staff have answered stands among the others', async () => {
  const { desk, anonymous } = await anOffice()
  const { id } = await desk.caseOf(anonymous)
  expect((await desk.post(`/cases/${id}/messages`, { text: 'Hej' })).status).toBeLessThan(300)
  expect(await desk.numbers('unclaimed')).toContain(anonymous)
  expect(await desk.numbers('rush')).not.toContain(anonymous)
})

test('what stands aside is not given out to anybody', async () => {
  const { desk, calm, named, danger } = await anOffice()
  const { team } = await desk.get<{ team: { id: string }[] }>('/team')
  const [to] = team
  const planned = (await desk.post('/spread/preview', { of: null, to: [to?.id] }))
    .body as unknown as SpreadPlan
  expect(planned.rows.map(({ number }) => number).sort((a, b) => a - b)).toEqual([calm, danger])
  expect(planned.left).toBe(0)
  expect(planned.rows.map(({ number }) => number)).not.toContain(named)
})

test('whom staff talk to in the middle of a rush is nobody’s script', async () => {
  const { app, desk } = await anOffice()
  const { body } = await desk.post('/enquiries', { language: 'da', channel: 'phone' })
  const talk = new Talk(app, 'gladsaxe')
  talk.session = String(body.session)
  const number = await sends(talk, ANONYMOUS)
  expect(await desk.numbers('all')).toContain(number)
})

test('hundreds fill no page of the queue: somebody who came in calm is on the first', async () => {
  const { app, desk, calm } = await anOffice()
  for (let robot = 0; robot < 60; robot += 1)
    await sends(await begins(app), { ...ANONYMOUS, talkSlot: 'none' })
  const { cases } = await desk.get<QueuePage>('/cases?limit=5')
  expect(cases.map(({ number }) => number)).toContain(calm)
  expect((await desk.get<ViewCounts>('/views')).counts.rush).toBe(62)
})

describe.each(ENGINES)('the times that came in a rush, on %s', (engine) => {
  const timesIn = async (app: Running, of: number): Promise<number> =>
    (await app.storage.slots.bookedBetween({ municipality: 'gladsaxe', from: 0, until: 9e12 })).filter(
      ({ caseId }) => caseId !== null,
    ).length - of
  const rowsOf = ({ rows }: RushTimes) => rows.map(({ id, version }) => ({ id, version }))
  const REASON = 'Der var mange på én gang.'
  const settle = async (desk: Desk, what: string, rows: readonly unknown[]): Promise<SpreadReport> =>
    (await desk.post('/rush/times', { do: what, rows, reason: REASON })).body as unknown as SpreadReport

  test('are released in one: the next person is offered them, the cases stay, are told, and choose anew', async () => {
    const { app, desk, named, anonymous, waiting } = await anOffice(engine)
    const other = await sends(waiting, ANONYMOUS)
    const before = await timesIn(app, 0)
    const seen = await desk.get<RushTimes>('/rush/times')
    expect(seen.rows.map(({ number }) => number)).toEqual([named, anonymous, other])
    expect([seen.times, seen.left]).toEqual([seen.rows.flatMap(({ times }) => times).length, 0])
    const freed = seen.rows.flatMap(({ times }) => times.map(({ start }) => Date.parse(start)))
    expect(await settle(desk, 'release', rowsOf(seen))).toMatchObject({ done: 3, refused: [] })
    expect(await timesIn(app, 0)).toBe(before - seen.times)
    expect((await desk.get<RushTimes>('/rush/times')).rows).toEqual([])
    // The fourteen days of what may be a robot push nobody else down.
    expect(await desk.numbers('rush')).toEqual([named, anonymous, other])
    const next = await begins(app)
    await next.look()
    await next.talk(ANONYMOUS, ({ question }) => question?.fact !== 'talkSlot')
    const offered = next.view.question?.options.map(({ start }) => Date.parse(String(start))) ?? []
    expect(offered.some((start) => freed.includes(start))).toBe(true)
    await waiting.look()
    expect(waiting.view.case?.appointments).toEqual([])
    expect(waiting.view.case?.messages?.at(-1)?.text).toContain('givet din tid videre')
    const free = (await waiting.call('GET', '/api/intake/slots?kind=anonymousTalk')).body as unknown as {
      slots: { id?: string; value?: string; slot?: string }[]
    }
    const [first] = free.slots ?? []
    await waiting.send({
      type: 'move',
      kind: 'anonymousTalk',
      slot: first?.id ?? first?.value ?? first?.slot ?? '',
    })
    expect(waiting.view.case?.appointments).toHaveLength(1)
  })

  test('near its last day a case whose time was given free stands on top of the queue', async () => {
    const { app, desk, named } = await anOffice(engine)
    await settle(desk, 'release', rowsOf(await desk.get<RushTimes>('/rush/times')))
    expect(await desk.numbers('all')).not.toContain(named)
    app.clock += 11 * DAY
    await desk.logIn()
    expect(await desk.numbers('all')).toContain(named)
    const { id } = await desk.caseOf(named)
    const { log } = await desk.get<{ log: { what: string; reason?: string }[] }>(`/cases/${id}`)
    expect(log).toContainEqual(expect.objectContaining({ what: 'cancelled', by: 'us', reason: REASON }))
  })

  test('are kept in one: every case stands in the queue as a person’s', async () => {
    const { desk, named, anonymous } = await anOffice(engine)
    const seen = await desk.get<RushTimes>('/rush/times')
    expect(await settle(desk, 'keep', rowsOf(seen))).toMatchObject({ done: 2 })
    expect(await desk.numbers('all')).toEqual(expect.arrayContaining([named, anonymous]))
    expect(await desk.numbers('rush')).toEqual([])
  })

  test('what has changed since the look, or is somebody’s, stays', async () => {
    const { desk, named, anonymous, calm } = await anOffice(engine)
    const seen = await desk.get<RushTimes>('/rush/times')
    const [first, second] = rowsOf(seen)
    await desk.post(`/cases/${first?.id}/claim`, { version: first?.version })
    const quiet = await desk.caseOf(calm)
    const report = await settle(desk, 'release', [first, second, { id: quiet.id, version: quiet.version }])
    expect(report).toMatchObject({
      done: 1,
      refused: [
        { number: named, why: 'stale-version' },
        { number: calm, why: 'not-accepted' },
      ],
    })
    expect((await desk.caseOf(anonymous)).next.what).not.toBe('appointment')
  })
})
