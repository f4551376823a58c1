/** Appointments as staff make them: what is offered can be booked, one of many wins, and the person always reads of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../../machines/calendar.ts'
import type { Facts } from '../../../machines/facts.ts'
import { moveAppointment } from '../../../server/case/ownCase.ts'
import { timesOfKind } from '../../../server/case/times.ts'
import { caseOf } from '../../../server/conversation/service.ts'
import type { StaffTimes } from '../../../server/staff/case/appointments.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import {
  ANONYMOUS,
  aCase,
  aPerson,
  deskOf,
  logIn,
  MONDAY,
  NAMED,
  type Office,
  openOffice,
  personWrites,
  type Screen,
} from './office.ts'

const HOUR = 3_600_000
let office: Office
let desk: Screen
beforeAll(async () => {
  office = await openOffice()
  desk = await logIn(office)
})
afterAll(() => office.close())

const open = async (id: string, screen = desk): Promise<CaseView> =>
  (await screen.get(`/cases/${id}`)).json() as Promise<CaseView>
const timesFor = async (id: string, kind: string, screen = desk): Promise<StaffTimes> =>
  (await screen.get(`/cases/${id}/appointments/times?kind=${kind}`)).json() as Promise<StaffTimes>
const send = async (id: string, what: string, body: object, screen = desk): Promise<[number, QueueCase]> => {
  const { version } = await open(id)
  const response = await screen.post(`/cases/${id}/appointments${what}`, { version, ...body })
  return [response.status, (await response.json()) as QueueCase]
}
const slotsOf = (caseId: string) => office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId })
const noDoctor: Facts = { ...NAMED, wantsDoctor: 'no' }

describe('times on offer', () => {
  it('are those inside the 14 days first, later ones are marked, and none lies on another talk of the case', async () => {
    const id = await aCase(office, 'gladsaxe', NAMED)
    const { times, until } = await timesFor(id, 'visitation')
    expect(until).toBe('2026-12-07')
    expect(times.some(({ late }) => late)).toBe(true)
    for (const { start, late } of times) expect([start, dayOf(start) > '2026-12-07']).toEqual([start, late])
    expect(times.map(({ start }) => Date.parse(start))).toEqual(
      times.map(({ start }) => Date.parse(start)).toSorted((a, b) => a - b),
    )
    const others = (await slotsOf(id)).filter(({ bookedKind }) => bookedKind !== 'visitation')
    expect(others.length).toBeGreaterThan(0)
    for (const { start, end } of times)
      expect(others.every((o) => Date.parse(end) <= o.startsAt || Date.parse(start) >= o.endsAt)).toBe(true)
    expect(times[0]).toMatchObject({ talkForm: 'inPerson', unitName: expect.any(String) })
  })

  it('of an anonymous case are anonymous times only; a talk by name is refused', async () => {
    const id = await aCase(office, 'gladsaxe', ANONYMOUS)
    const { times } = await timesFor(id, 'anonymousTalk')
    const rows = await office.deps.storage.slots.bySlotIds({
      municipality: 'gladsaxe',
      ids: times.map(({ slot }) => slot),
    })
    expect(new Set(rows.map(({ audience }) => audience))).toEqual(new Set(['anonymous']))
    const refused = await desk.get(`/cases/${id}/appointments/times?kind=visitation`)
    expect([refused.status, await refused.json()]).toMatchObject([422, { code: 'bad-value' }])
    const named = await timesFor(await aCase(office, 'gladsaxe', NAMED), 'visitation')
    const [status] = await send(id, '', { kind: 'visitation', slot: named.times[0]?.slot })
    expect(status).toBe(422)
    const unread = await desk.get(`/cases/${id}/appointments/times?kind=dance`)
    expect([unread.status, await unread.json()]).toMatchObject([400, { code: 'malformed', field: 'kind' }])
  })
})

describe('moving', () => {
  it('is written in the log with its reason, told to the person in their language, and answers no message', async () => {
    const live = await aPerson(office, 'gladsaxe', ANONYMOUS, 'en')
    const id = live.caseId
    const before = (await slotsOf(id))[0]
    const { times } = await timesFor(id, 'anonymousTalk')
    const to = times.at(-1)
    const [status, row] = await send(id, '/move', {
      kind: 'anonymousTalk',
      slot: to?.slot,
      reason: 'Sanne er syg',
    })
    expect([status, row]).toMatchObject([200, { version: 2, unanswered: false }])
    const shown = await open(id)
    expect(shown.log.at(-2)).toMatchObject({
      what: 'moved',
      kind: 'anonymousTalk',
      from: new Date(before?.startsAt ?? 0).toISOString(),
      start: new Date(to?.start ?? '').toISOString(),
      reason: 'Sanne er syg',
      who: 'Sanne Sagsbehandler',
    })
    expect(shown.unseenNotice).toBe('2026-11-23')
    expect(shown.messages.at(-1)).toMatchObject({ from: 'staff', notice: true })
    const mine = await caseOf(office.deps, live)
    expect(mine?.messages.at(-1)?.text).toMatch(/^Your time has been moved\. The new time is /)
    expect(mine?.messages.at(-1)?.text).not.toMatch(/syg|drug|treatment|centre/i)
    expect(mine?.appointments).toMatchObject([{ start: to?.start, missed: false }])
    expect((await slotsOf(id)).map((slot) => slot.id)).toEqual([to?.slot])
    expect(
      await office.deps.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids: [before?.id ?? ''] }),
    ).toMatchObject([{ caseId: null, bookedKind: null, attendance: null }])
  })

  it('a notice of ours leaves a message of the person unanswered', async () => {
    const id = await aCase(office)
    await personWrites(office, id, 'Kan jeg få en anden tid?')
    const { times } = await timesFor(id, 'anonymousTalk')
    const [, row] = await send(id, '/move', {
      kind: 'anonymousTalk',
      slot: times[5]?.slot,
      reason: 'Bedt om',
    })
    expect(row.unanswered).toBe(true)
  })

  it('beyond the fourteenth day needs an explicit yes, sets the risk, and an earlier time clears it', async () => {
    const id = await aCase(office, 'gladsaxe', noDoctor)
    const { times } = await timesFor(id, 'visitation')
    const late = times.find((one) => one.late)
    const early = times.find((one) => !one.late)
    const move = { kind: 'visitation', reason: 'Ferie' }
    const [refused, why] = await send(id, '/move', { ...move, slot: late?.slot })
    expect([refused, why]).toMatchObject([409, { code: 'not-accepted', event: 'late', until: '2026-12-07' }])
    const [moved, row] = await send(id, '/move', { ...move, slot: late?.slot, late: true })
    expect(moved).toBe(200)
    expect(row.flags).toContain('guaranteeAtRisk')
    const { tasks, outcome } = await open(id)
    expect(outcome.staff.some(({ rule }) => rule === 'B-04')).toBe(true)
    expect(tasks.some(({ text }) => text.includes('før dag 14'))).toBe(true)
    const [, back] = await send(id, '/move', { ...move, slot: early?.slot })
    expect(back.flags).not.toContain('guaranteeAtRisk')
    expect((await open(id)).outcome.staff.filter(({ rule }) => rule === 'B-04')).toEqual([])
  })

  it('with a version that is not the one that stands changes nothing', async () => {
    const id = await aCase(office)
    const before = await slotsOf(id)
    const { times } = await timesFor(id, 'anonymousTalk')
    const asked = { version: 7, kind: 'anonymousTalk', slot: times[0]?.slot, reason: 'x' }
    const response = await desk.post(`/cases/${id}/appointments/move`, asked)
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { code: 'stale-version', version: 1 },
    ])
    expect(await slotsOf(id)).toEqual(before)
    expect((await open(id)).messages).toEqual([])
  })
})

describe('booking and cancelling', () => {
  it('of 20 staff who book the same time one gets it, and 19 learn that it is gone', async () => {
    const screens = await Promise.all(
      Array.from({ length: 20 }, async () => (await deskOf(office, 'gladsaxe', 'caseWorker')).screen),
    )
    const ids: string[] = []
    for (const _ of screens) {
      const id = await aCase(office)
      await send(id, '/cancel', { kind: 'anonymousTalk', by: 'us', reason: 'Prøve' })
      ids.push(id)
    }
    const slot = (await timesFor(ids[0] ?? '', 'anonymousTalk')).times[0]?.slot
    const answers = await Promise.all(
      screens.map((screen, index) =>
        screen.post(`/cases/${ids[index]}/appointments`, { version: 2, kind: 'anonymousTalk', slot }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(19).fill(409)])
    for (const one of answers.filter(({ status }) => status === 409))
      expect(await one.json()).toMatchObject({ code: 'slot-gone' })
    const booked = await Promise.all(ids.map((id) => slotsOf(id)))
    expect(booked.flat().map(({ id }) => id)).toEqual([slot])
  }, 30_000)

  it('what we cancel is then to be found, at risk where the guarantee rests on it, until it is booked again', async () => {
    const live = await aPerson(office, 'gladsaxe', noDoctor)
    const id = live.caseId
    const [, row] = await send(id, '/cancel', { kind: 'visitation', by: 'us', reason: 'Lægen er syg' })
    expect(row.flags).toContain('guaranteeAtRisk')
    const shown = await open(id)
    expect(shown.missing).toMatchObject([{ kind: 'visitation', by: '2026-12-07' }])
    expect(shown.log.at(-2)).toMatchObject({ what: 'cancelled', by: 'us', reason: 'Lægen er syg' })
    const mine = await caseOf(office.deps, live)
    expect(mine?.toFind).toEqual(['visitation'])
    expect(mine?.messages.at(-1)?.text).toContain('aflyse')
    const { times } = await timesFor(id, 'visitation')
    const [status, back] = await send(id, '', { kind: 'visitation', slot: times[3]?.slot })
    expect([status, back.flags.includes('guaranteeAtRisk')]).toEqual([200, false])
    expect((await open(id)).missing).toEqual([])
    const [twice] = await send(id, '', { kind: 'visitation', slot: times[4]?.slot })
    expect(twice).toBe(409)
    const [none] = await send(id, '/cancel', { kind: 'doctor', by: 'us', reason: 'x' })
    expect(none).toBe(409)
  })

  it('what was cancelled the person may also book themself', async () => {
    const live = await aPerson(office)
    await send(live.caseId, '/cancel', { kind: 'anonymousTalk', by: 'us', reason: 'x' })
    const owner = office.deps.owners.gladsaxe
    const [time] = await timesOfKind(office.deps.storage, live, 'anonymousTalk', owner, office.clock)
    await moveAppointment(office.deps, live, 'anonymousTalk', time?.id ?? '')
    expect((await slotsOf(live.caseId)).map(({ id }) => id)).toEqual([time?.id])
    const { missing, log } = await open(live.caseId)
    expect(missing).toEqual([])
    // Of an anonymous person the journal tells the day, not the hour.
    expect(log.find(({ who }) => who === 'person')).toMatchObject({
      what: 'booked',
      at: '2026-11-23T12:00:00.000Z',
    })
  })
})

describe('attendance', () => {
  it('is said once it has begun, put right by saying it again; missed closes nothing and waits for a new time', async () => {
    const there = await openOffice()
    try {
      const live = await aPerson(there, 'gladsaxe', noDoctor)
      const id = live.caseId
      const worker = await logIn(there)
      const shown = (): Promise<CaseView> => open(id, worker)
      const [slot] = await there.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
      const start = new Date(slot?.startsAt ?? 0).toISOString()
      const attend = async (how: string): Promise<[number, QueueCase]> => {
        const { version } = await shown()
        const asked = { version, kind: 'visitation', start, how }
        const response = await worker.post(`/cases/${id}/appointments/attendance`, asked)
        return [response.status, (await response.json()) as QueueCase]
      }
      expect(await attend('held')).toMatchObject([409, { code: 'not-accepted', event: 'attendance' }])
      there.clock = Date.parse(start) + HOUR / 4
      const again = await logIn(there)
      Object.assign(worker, again)
      await worker.post(`/cases/${id}/claim`, { version: 1 })
      const [, missed] = await attend('missed')
      expect(missed.next.what).toBe('newTime')
      expect(await shown()).toMatchObject({ status: 'open', clock: { until: '2026-12-07' } })
      expect((await shown()).missing.map(({ kind }) => kind)).toContain('visitation')
      const mine = await caseOf(there.deps, live)
      expect(mine).toMatchObject({ next: { what: 'newTime' } })
      expect(mine?.appointments.find(({ kind }) => kind === 'visitation')?.missed).toBe(true)
      const [, held] = await attend('held')
      expect(held.next.what).not.toBe('newTime')
      const { log } = await shown()
      expect(log.filter(({ what }) => what === 'attended')).toMatchObject([
        { how: 'missed' },
        { how: 'held' },
      ])
      await attend('missed')
      const owner = there.deps.owners.gladsaxe
      const [time] = await timesOfKind(there.deps.storage, live, 'visitation', owner, there.clock)
      await moveAppointment(there.deps, live, 'visitation', time?.id ?? '')
      const after = await caseOf(there.deps, live)
      const visits = after?.appointments.filter(({ kind }) => kind === 'visitation')
      expect(visits).toMatchObject([{ id: time?.id, missed: false }])
      expect((await shown()).missing).toEqual([])
      expect(there.clock).toBeGreaterThan(MONDAY)
    } finally {
      await there.close()
    }
  })
})
