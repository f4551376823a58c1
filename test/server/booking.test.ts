/** Times over HTTP: nobody gets a time twice, a hold ends, the fourteenth day is Copenhagen's, and a full calendar stops nobody. */
import { serve } from '@hono/node-server'
import { afterEach, describe, expect, test } from 'vitest'
import type { NewSlot } from '../../db/publish.ts'
import type { Facts } from '../../machines/facts.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { newId } from '../../server/keys/keys.ts'
import { MINUTE, MONDAY, type Options, openApp, type Running } from '../support/app.ts'
import { begin, type Talk } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const HOUR = 60 * MINUTE
const ANONYMOUS = PEOPLE[4]?.facts as Facts
const NAMED = { ...(PEOPLE[9]?.facts as Facts), wantsDoctor: 'no' } as Facts

const open: Running[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

async function anOffice(options: Options = {}): Promise<Running> {
  const app = await openApp({ seed: false, ...options })
  open.push(app)
  return app
}

/** Times in Gladsaxe, each with a calendar of its own. */
async function publish(app: Running, kind: NewSlot['kind'], starts: readonly string[]): Promise<string[]> {
  const rows = starts.map((start): NewSlot => {
    const startsAt = Date.parse(start)
    const audience = kind === 'anonymousTalk' || kind === 'relativesTalk' ? 'anonymous' : 'named'
    const place = { municipality: 'gladsaxe', unit: 'rusmiddelcenter', placeKey: 'rusmiddelcenter' }
    return {
      ...place,
      id: newId(),
      kind,
      audience,
      staffId: newId(),
      startsAt,
      endsAt: startsAt + 45 * MINUTE,
      talkForm: 'either',
    }
  })
  await app.storage.exclusive('gladsaxe', (tx) => app.storage.slots.publish(tx, rows))
  return rows.map(({ id }) => id)
}

const times = (talk: Talk): string[] =>
  (talk.view.question?.options ?? []).flatMap(({ value }) => (value === 'none' ? [] : [value]))
const starts = (talk: Talk): string[] =>
  (talk.view.question?.options ?? []).flatMap(({ start }) => start ?? [])
const upTo = (fact: string) => (view: { question: { fact: string } | null }) => view.question?.fact !== fact
const everyHour = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => new Date(Date.parse(first) + index * HOUR).toISOString())

/** Takes the first time that can still be had. @returns the problems on the way. */
async function takeFirst(talk: Talk): Promise<string[]> {
  const problems: string[] = []
  for (;;) {
    const slot = times(talk)[0] ?? 'none'
    const { status, body } = await talk.try({ type: 'answer', fact: 'talkSlot', value: slot })
    if (status === 200 && talk.view.question?.fact !== 'talkSlot') return problems
    if (status !== 200) problems.push(String(body.code))
    await talk.look()
  }
}

describe.each(ENGINES)('sixteen people at once over HTTP on %s', (engine) => {
  test('ten times are booked ten times, no one twice; the others hear that it is taken and get a case all the same', async () => {
    const app = await anOffice({ engine })
    const published = await publish(app, 'anonymousTalk', everyHour('2026-11-24T08:00:00Z', 10))
    const server = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise<void>((resolve) => server.once('listening', () => resolve()))
    const address = server.address()
    const base = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
    const overHttp: Running = {
      ...app,
      logged: app.logged,
      request: (path, init) => fetch(base + path, init),
    }
    try {
      const people = await Promise.all(Array.from({ length: 16 }, () => begin(overHttp, 'gladsaxe')))
      await Promise.all(people.map((talk) => talk.talk(ANONYMOUS, upTo('talkSlot'))))
      const problems = (await Promise.all(people.map(takeFirst))).flat()
      expect(problems.filter((code) => code !== 'slot-gone')).toEqual([])
      expect(problems.length).toBeGreaterThan(0)
      const done = await Promise.all(people.map((talk) => talk.handOver(ANONYMOUS)))
      expect(done.filter(({ case: made }) => made?.appointments.length === 1)).toHaveLength(10)
      expect(done.filter(({ case: made }) => made?.appointments.length === 0)).toHaveLength(6)
      const slots = await app.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids: published })
      expect(new Set(slots.map(({ caseId }) => caseId)).size).toBe(10)
      expect(new Set(done.map(({ receipt }) => receipt?.case)).size).toBe(16)
      expect(new Set(done.map(({ receipt }) => receipt?.code)).size).toBe(16)
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  test('sixteen moves to one time: one gets it, and nobody loses the time they had', async () => {
    const app = await anOffice({ engine })
    await publish(app, 'anonymousTalk', everyHour('2026-11-24T08:00:00Z', 16))
    const people = await Promise.all(Array.from({ length: 16 }, () => begin(app, 'gladsaxe')))
    for (const talk of people) await talk.handOver(ANONYMOUS)
    const [wanted] = await publish(app, 'anonymousTalk', ['2026-11-26T08:00:00Z'])
    const moved = await Promise.all(
      people.map((talk) => talk.try({ type: 'move', kind: 'anonymousTalk', slot: wanted })),
    )
    expect(moved.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(moved.flatMap(({ status, body }) => (status === 200 ? [] : [body.code]))).toEqual(
      Array(15).fill('slot-gone'),
    )
    for (const talk of people) expect((await talk.look()).case?.appointments).toHaveLength(1)
  })
})

describe('a time that is held', () => {
  async function two(): Promise<{ app: Running; one: Talk; other: Talk; slot: string }> {
    const app = await anOffice()
    const [slot = ''] = await publish(app, 'anonymousTalk', ['2026-11-24T08:00:00Z'])
    const one = await begin(app, 'gladsaxe')
    await one.talk(ANONYMOUS, upTo('talkSlot'))
    await one.answer('talkSlot', slot)
    const other = await begin(app, 'gladsaxe')
    await other.talk(ANONYMOUS, upTo('talkSlot'))
    return { app, one, other, slot }
  }

  test('is offered to nobody else for ten minutes, and then it is', async () => {
    const { app, other, slot } = await two()
    expect(times(other)).toEqual([])
    app.clock += 9 * MINUTE
    expect(times(await other.look().then(() => other))).toEqual([])
    app.clock += MINUTE + 1
    await other.look()
    expect(times(other)).toEqual([slot])
  })

  test('stays as long as its person goes on', async () => {
    const { app, one, other, slot } = await two()
    for (let step = 0; step < 5; step += 1) {
      app.clock += 7 * MINUTE
      await one.send({ type: 'person' })
      await other.look()
      expect(times(other)).toEqual([])
    }
    await one.handOver(ANONYMOUS)
    expect(one.view.case?.appointments).toHaveLength(1)
    expect(
      (await app.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids: [slot] }))[0]?.caseId,
    ).not.toBeNull()
  })

  test('looking at it renews nothing: a page left open does not keep a time from others', async () => {
    const { app, one, other, slot } = await two()
    app.clock += 6 * MINUTE
    await one.look()
    app.clock += 5 * MINUTE
    await other.look()
    expect(times(other)).toEqual([slot])
  })

  test('that ran out is booked all the same if nobody took it; if somebody did, the person is asked again', async () => {
    const free = await two()
    await free.one.talk(ANONYMOUS)
    free.app.clock += 12 * MINUTE
    expect((await free.one.send({ type: 'submit' })).case?.appointments).toHaveLength(1)

    const taken = await two()
    const answers = (await taken.one.talk(ANONYMOUS)).facts
    taken.app.clock += 12 * MINUTE
    await taken.other.look()
    await taken.other.answer('talkSlot', taken.slot)
    const { status, body } = await taken.one.try({ type: 'submit' })
    expect([status, body.code]).toEqual([409, 'slot-gone'])
    const { talkSlot: _lost, ...kept } = answers
    expect((await taken.one.look()).facts).toEqual(kept)
    expect(taken.one.view.question?.fact).toBe('talkSlot')
  })

  test('is free again when its person withdraws, chooses another, or changes the path', async () => {
    for (const event of [
      { type: 'withdraw' },
      { type: 'answer', fact: 'talkSlot', value: 'none' },
      { type: 'answer', fact: 'asker', value: 'professional' },
    ]) {
      const { one, other, slot } = await two()
      await one.send(event)
      await other.look()
      expect([event, times(other)]).toEqual([event, [slot]])
    }
  })
})

describe('the fourteenth day', () => {
  test.each([
    [
      'over the end of summer time',
      '2026-10-11T22:30:00Z',
      '2026-10-26',
      '2026-10-26T22:30:00Z',
      '2026-10-26T23:00:00Z',
      '+01:00',
    ],
    [
      'over the beginning of summer time',
      '2027-03-15T12:00:00Z',
      '2027-03-29',
      '2027-03-29T21:30:00Z',
      '2027-03-29T22:00:00Z',
      '+02:00',
    ],
    [
      'over new year',
      '2026-12-21T12:00:00Z',
      '2027-01-04',
      '2027-01-04T22:30:00Z',
      '2027-01-04T23:00:00Z',
      '+01:00',
    ],
  ])('%s is counted in Copenhagen', async (_, now, until, lastIn, firstOut, offset) => {
    const app = await anOffice({ now: Date.parse(now) })
    await publish(app, 'visitation', [firstOut, lastIn])
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(NAMED, upTo('visitationSlot'))
    expect(starts(talk)).toHaveLength(1)
    expect(starts(talk)[0]).toMatch(new RegExp(`^${until}T23:30:00\\${offset}$`))
    await talk.handOver(NAMED)
    expect(talk.view.outcome?.guarantee).toMatchObject({ applies: true, until })
    expect(talk.view.outcome?.appointments.find(({ kind }) => kind === 'visitation')?.by).toBe(until)
  })

  test('times that leave days for the decision come first; late ones only where nothing earlier is free, with a task', async () => {
    const app = await anOffice()
    const [late = '', early = ''] = await publish(app, 'visitation', [
      '2026-12-04T08:00:00Z',
      '2026-11-27T08:00:00Z',
    ])
    const first = await begin(app, 'gladsaxe')
    await first.talk(NAMED, upTo('visitationSlot'))
    expect(times(first)).toEqual([early])
    await first.answer('visitationSlot', early)
    const second = await begin(app, 'gladsaxe')
    await second.talk(NAMED, upTo('visitationSlot'))
    expect(times(second)).toEqual([late])
    await second.handOver(NAMED)
    expect(second.view.outcome?.staff.filter(({ rule }) => rule === 'B-04').length).toBeGreaterThan(0)
  })

  test('the second part comes after the first is over, also when the first is moved on later', async () => {
    const app = await anOffice()
    const [first = '', second = '', third = ''] = await publish(app, 'visitation', [
      '2026-11-24T08:00:00Z',
      '2026-11-25T08:00:00Z',
      '2026-11-26T08:00:00Z',
    ])
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(NAMED, upTo('visitationSlot'))
    await talk.answer('visitationSlot', second)
    await talk.talk(NAMED, upTo('secondVisitationSlot'))
    expect(times(talk)).toEqual([third])
    await talk.answer('secondVisitationSlot', third)
    await talk.answer('visitationSlot', first)
    expect(talk.view.facts).toMatchObject({ visitationSlot: first, secondVisitationSlot: third })
    await talk.send({ type: 'answer', fact: 'secondVisitationSlot', value: second })
    await talk.send({ type: 'answer', fact: 'visitationSlot', value: third })
    expect(talk.view.facts).not.toHaveProperty('secondVisitationSlot')
    await talk.handOver({ ...NAMED, secondVisitationSlot: 'none' })
    expect(talk.view.case?.appointments.map(({ kind }) => kind)).toEqual(['visitation'])
  })
})

describe('a full calendar', () => {
  test('still makes the case: flagged, with a task, on top of the queue, and the person is told what happens next', async () => {
    const app = await anOffice()
    await publish(app, 'anonymousTalk', everyHour('2026-11-24T08:00:00Z', 3))
    for (let other = 0; other < 3; other += 1) await (await begin(app, 'gladsaxe')).handOver(ANONYMOUS)
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(NAMED, upTo('visitationSlot'))
    expect(talk.view.question?.options.map(({ value }) => value)).toEqual(['none'])
    const { outcome, receipt } = await talk.handOver(NAMED)
    expect(outcome?.flags).toContain('guaranteeAtRisk')
    expect(outcome?.guarantee.applies).toBe(true)
    expect(outcome?.staff.map(({ rule }) => rule)).toContain('B-04')
    expect(receipt).toMatchObject({ appointments: [], next: { what: 'guaranteeAtRisk', due: '2026-11-23' } })
    const [top] = await app.storage.cases.queue({ municipality: 'gladsaxe', limit: 10 })
    expect(String(top?.number)).toBe(receipt?.case)
    if (!top) throw new Error('the queue is empty')
    expect(openCase(app.deps, top).record.timesToFind).toEqual(['visitation', 'secondVisitation'])
  })

  test('without a name it makes the case too, and somebody finds a time', async () => {
    const app = await anOffice()
    const talk = await begin(app, 'gladsaxe')
    const { outcome, receipt } = await talk.handOver(ANONYMOUS)
    expect(outcome?.flags).not.toContain('guaranteeAtRisk')
    expect(receipt?.next).toMatchObject({ what: 'pickUp' })
    expect(outcome?.staff.map(({ rule }) => rule)).toContain('B-04')
  })
})

test('the clock of these tests stands on a Monday', () => {
  expect(new Date(MONDAY).getUTCDay()).toBe(1)
})
