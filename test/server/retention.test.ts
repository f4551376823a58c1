/** The nightly run over the real store: what it takes, what it leaves, and what remains of what it took. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { readOwnerConfigs } from '../../server/config.ts'
import { preview, retain } from '../../server/retention/retention.ts'
import { MINUTE, openApp, type Running } from '../support/app.ts'
import { begin, handedOver, type Talk } from '../support/drive.ts'
import { filesOf, keysStillWrapped, plainText } from '../support/opened.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'
import { ANONYMOUS, aCase, logIn, NAMED, type Office, openOffice, personWrites } from './staff/office.ts'

const DAY = 24 * 60 * MINUTE
const MUNICIPALITY = 'gladsaxe'

describe.each(ENGINES)('cases on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine)
  })
  afterAll(() => office.close())
  const rowOf = async (id: string) => {
    const row = await office.deps.storage.cases.byId({ municipality: MUNICIPALITY, id })
    if (!row) throw new Error('no such case')
    return row
  }
  const close = async (id: string): Promise<void> => {
    const { version } = await rowOf(id)
    const day = new Date(office.clock).toISOString().slice(0, 10)
    await office.deps.storage.exclusive(MUNICIPALITY, (tx) =>
      office.deps.storage.cases.close(tx, { municipality: MUNICIPALITY, id, version, day }),
    )
  }
  const nights = async (count: number): Promise<string[]> => {
    const went: string[] = []
    for (let night = 0; night < count; night += 1) {
      office.clock += DAY
      const { leaving } = await preview(office.deps, MUNICIPALITY)
      const { cases } = await retain(office.deps)
      const due = leaving.filter(({ on }) => on <= new Date(office.clock).toISOString().slice(0, 10))
      if (cases > 0) went.push(...due.map(({ number }) => `${number}`))
    }
    return went
  }

  test('a closed one goes when its period is over; open, unanswered and named ones stay; a tombstone remains', async () => {
    const over = await aCase(office)
    const [open, unanswered] = [await aCase(office), await aCase(office)]
    const named = await aCase(office, MUNICIPALITY, NAMED)
    await personWrites(office, unanswered, 'Er der nogen?')
    for (const id of [over, unanswered, named]) await close(id)
    await nights(150)
    expect(await rowOf(over)).toMatchObject({
      status: 'closed',
      sealed: null,
      wrappedForTeam: null,
      wrappedByReceipt: null,
      receiptHash: null,
    })
    for (const id of [open, unanswered, named]) expect((await rowOf(id)).sealed).not.toBeNull()
    const { kept, leaving } = await preview(office.deps, MUNICIPALITY)
    expect(kept).toMatchObject({ unanswered: 1, byHand: 1 })
    expect(kept.open).toBeGreaterThan(0)
    expect(leaving).toEqual([])
    const { number } = await rowOf(over)
    const erased = await office.deps.storage.erasures.since({ municipality: MUNICIPALITY, seq: 0 })
    const stones = erased.filter(({ id }) => id === over)
    expect(stones).toMatchObject([{ kind: 'case', number, by: 'retention', municipality: MUNICIPALITY }])
    expect(Object.keys(stones[0] ?? {}).toSorted()).toEqual([
      'by',
      'day',
      'id',
      'kind',
      'municipality',
      'number',
      'seq',
    ])
  })

  test('it goes in the very night after its period, and the preview has said so fourteen days before', async () => {
    const id = await aCase(office)
    await close(id)
    const { number } = await rowOf(id)
    const slots = await office.deps.storage.slots.ofCase({ municipality: MUNICIPALITY, caseId: id })
    const last = Math.max(office.clock, ...slots.map(({ endsAt }) => endsAt))
    const until = Math.floor((last - office.clock) / DAY) + 90
    await nights(until - 13)
    expect((await preview(office.deps, MUNICIPALITY)).leaving).toMatchObject([{ number, class: 'advice' }])
    expect(await nights(13)).toEqual([])
    expect(await nights(2)).toEqual([`${number}`])
  })

  test('what comes between the list and the erasing keeps it', async () => {
    const id = await aCase(office)
    await close(id)
    office.clock += 200 * DAY
    const { storage } = office.deps
    const meanwhile = {
      ...office.deps,
      storage: {
        ...storage,
        // The person writes after the list was read and before the first case goes.
        exclusive: async (...[municipality, work]: Parameters<typeof storage.exclusive>) => {
          if (!wrote) {
            wrote = true
            await personWrites(office, id, 'Jeg er her stadig')
          }
          return storage.exclusive(municipality, work)
        },
      } as typeof storage,
    }
    let wrote = false
    expect((await preview(office.deps, MUNICIPALITY)).leaving.map((one) => one.id)).toContain(id)
    await retain(meanwhile)
    expect(wrote).toBe(true)
    expect((await rowOf(id)).sealed).not.toBeNull()
  })

  test('leaders see the preview, nobody else does, and looking erases nothing', async () => {
    const before = await office.deps.storage.erasures.since({ municipality: MUNICIPALITY, seq: 0 })
    const leader = await (await logIn(office, MUNICIPALITY, 'leder')).get('/retention')
    expect(leader.status).toBe(200)
    expect(await leader.json()).toMatchObject({ confirmed: null, periods: { draft: 1, named: null } })
    expect((await (await logIn(office)).get('/retention')).status).toBe(403)
    expect(await office.deps.storage.erasures.since({ municipality: MUNICIPALITY, seq: 0 })).toEqual(before)
  })

  test('a case that was closed and is reopened is open again, also in the periods', async () => {
    const id = await aCase(office, MUNICIPALITY, ANONYMOUS)
    await close(id)
    expect((await rowOf(id)).closedDay).not.toBeNull()
    const { version } = await rowOf(id)
    await office.deps.storage.exclusive(MUNICIPALITY, (tx) =>
      office.deps.storage.cases.update(tx, {
        municipality: MUNICIPALITY,
        id,
        version,
        set: { status: 'open' },
      }),
    )
    expect((await rowOf(id)).closedDay).toBeNull()
  })
})

describe('unfinished conversations', () => {
  let app: Running
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())
  const started = async (): Promise<Talk> => {
    const talk = await begin(app, MUNICIPALITY)
    const facts: Facts = { ...(PEOPLE[9]?.facts as Facts), name: 'Alkibiades Xenofon' }
    await talk.talk(facts, (view) => view.question?.fact !== 'digitalPost')
    return talk
  }
  const night = async (days = 1): Promise<number> => {
    app.clock += days * DAY
    return (await retain(app.deps)).drafts
  }
  const readable = async (talk: Talk, codes: string[]): Promise<boolean> => {
    const keys = await keysStillWrapped(app, { sessions: [talk.session], codes })
    return plainText(filesOf(app), keys).includes('Alkibiades')
  }

  test('without a code it is gone after a day, key and text and the times it held; with one after thirty', async () => {
    const [plain, coded] = [await started(), await started()]
    const code = (await coded.send({ type: 'code' })).receipt?.code ?? ''
    const held = await app.storage.slots.calendar({ municipality: MUNICIPALITY, from: 0, until: 1e15 })
    expect(held.filter(({ heldBy }) => heldBy !== null).length).toBeGreaterThan(0)
    expect(await night()).toBe(0)
    expect(await night()).toBe(1)
    expect(await readable(plain, [])).toBe(false)
    expect(await readable(coded, [code])).toBe(true)
    expect(await night(28)).toBe(0)
    expect(await night()).toBe(1)
    expect(await readable(coded, [code])).toBe(false)
    expect((await coded.call('POST', `/api/${MUNICIPALITY}/return`, { receipt: code })).status).toBe(404)
    const times = await app.storage.slots.calendar({ municipality: MUNICIPALITY, from: 0, until: 1e15 })
    expect(times.filter(({ heldBy }) => heldBy !== null)).toEqual([])
  })

  test('coming back with the code begins the thirty days anew', async () => {
    const talk = await started()
    const code = (await talk.send({ type: 'code' })).receipt?.code ?? ''
    await night(25)
    await talk.comeBack(code)
    expect(await night(30)).toBe(0)
    await talk.comeBack(code)
    expect(await night(31)).toBe(1)
  })

  test('what was sent is a case and follows its own period; what was withdrawn leaves no second tombstone', async () => {
    const sent = await handedOver(app, MUNICIPALITY, PEOPLE[4]?.facts as Facts)
    const gone = await started()
    await gone.send({ type: 'withdraw' })
    const stones = () => app.storage.erasures.since({ municipality: MUNICIPALITY, seq: 0 })
    const before = await stones()
    expect(before.at(-1)).toMatchObject({ kind: 'conversation', by: 'person', number: null })
    expect(await night(2)).toBe(1)
    expect(await stones()).toEqual(before)
    await sent.comeBack(sent.view.receipt?.code ?? '')
    expect(sent.view.phase).toBe('handedOver')
  })
})

test('an owner’s periods are read, and a wrong one is named', async () => {
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const folder = mkdtempSync(`${tmpdir()}/fjorten-periods-`)
  const file = `${folder}/municipalities.json`
  writeFileSync(file, JSON.stringify({ gladsaxe: { retention: { advice: 30, named: 400 } } }))
  expect(readOwnerConfigs(file).gladsaxe.retention).toMatchObject({ draft: 1, advice: 30, named: 400 })
  writeFileSync(file, JSON.stringify({ gladsaxe: { retention: { draft: 0 } } }))
  expect(() => readOwnerConfigs(file)).toThrow(/gladsaxe\.retention\.draft/)
  rmSync(folder, { recursive: true })
})

describe.each(ENGINES)('the calendar on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine)
  })
  afterAll(() => office.close())
  const all = () =>
    office.deps.storage.slots.calendar({
      municipality: MUNICIPALITY,
      from: 0,
      until: Number.MAX_SAFE_INTEGER,
    })

  test('times that are over go a month after their day, free or of an erased case; those of a case that still has content stay', async () => {
    const { storage } = office.deps
    const [open, named, gone] = [
      await aCase(office),
      await aCase(office, MUNICIPALITY, NAMED),
      await aCase(office),
    ]
    const booked = await storage.slots.ofCases({ municipality: MUNICIPALITY, ids: [open, named, gone] })
    expect(new Set(booked.map(({ caseId }) => caseId)).size).toBe(3)
    office.clock = Math.max(...booked.map(({ endsAt }) => endsAt)) + 20 * DAY
    const row = await storage.cases.byId({ municipality: MUNICIPALITY, id: gone })
    await storage.exclusive(MUNICIPALITY, (tx) =>
      storage.cases.eraseCase(tx, {
        municipality: MUNICIPALITY,
        id: row?.id ?? '',
        now: office.clock,
        by: 'retention',
        day: '2026-12-20',
      }),
    )
    const before = await all()
    expect((await retain(office.deps)).times).toBe(0)
    office.clock += 12 * DAY
    const { times } = await preview(office.deps, MUNICIPALITY)
    expect(times).toBeGreaterThan(10)
    expect((await retain(office.deps)).times).toBeGreaterThanOrEqual(times)
    const after = await all()
    expect(before.length - after.length).toBe(times)
    const edge = office.clock - 31 * DAY
    const old = after.filter(({ endsAt }) => endsAt < edge)
    expect(new Set(old.map(({ caseId }) => caseId))).toEqual(new Set([open, named]))
    const young = ({ endsAt }: { endsAt: number }): boolean => endsAt >= office.clock - 29 * DAY
    expect(after.filter(young).length).toBe(before.filter(young).length)
    expect((await retain(office.deps)).times).toBe(0)
  })
})
