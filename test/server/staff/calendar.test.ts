/** The calendar at the desk: a week, publishing a pattern with its look before, withdrawing, and the forecast. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mondayOf, planOf } from '../../../machines/publishTimes.ts'
import { type Forecast, forecastOf, stateAt } from '../../../server/staff/calendar/forecast.ts'
import type { Asked, Preview } from '../../../server/staff/calendar/publish.ts'
import type { CalendarWeek } from '../../../server/staff/calendar/week.ts'
import { aCase, deskOf, logIn, NAMED, type Office, openOffice, type Screen } from './office.ts'

let office: Office
let leader: Screen
let worker: { screen: Screen; id: string }
let practitioner: { screen: Screen; id: string }
const colleague = async (role: string, municipality: 'gladsaxe' | 'fredericia' = 'gladsaxe') => {
  const { screen, member } = await deskOf(office, municipality, role)
  return { screen, id: member.id }
}
beforeAll(async () => {
  office = await openOffice()
  leader = await logIn(office, 'gladsaxe', 'leder')
  worker = await colleague('caseWorker')
  practitioner = await colleague('practitioner')
})
afterAll(() => office.close())

const week = async (screen: Screen, day = '2026-11-23'): Promise<CalendarWeek> =>
  (await screen.get(`/calendar?day=${day}`)).json() as Promise<CalendarWeek>

const ask = (staffId: string, more: Partial<Asked> = {}): Asked => ({
  staffId,
  kind: 'visitation',
  unit: 'rusmiddelcenter',
  talkForm: 'inPerson',
  first: '2027-02-01',
  last: '2027-02-01',
  weekdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '12:00',
  minutes: 45,
  buffer: 15,
  except: [],
  ...more,
})
const look = async (screen: Screen, asked: Asked): Promise<Preview> => {
  const response = await screen.post('/calendar/preview', asked)
  expect(response.status).toBe(200)
  return response.json() as Promise<Preview>
}
const publish = async (screen: Screen, asked: Asked, count?: number) => {
  const response = await screen.post('/calendar/times', {
    ...asked,
    count: count ?? (await look(screen, asked)).count,
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const actionsOf = async (): Promise<string[]> =>
  (await office.deps.storage.audit.since({ municipality: 'gladsaxe', seq: 0, limit: 10_000 })).map(
    ({ action }) => action,
  )

describe('a pattern', () => {
  const OPEN = { open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }], closedDays: ['2026-12-24'] }
  const pattern = { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '10:00', minutes: 60, buffer: 0 }

  it('leaves out holidays, weekends, closed days and what was said, and says why', () => {
    const { times, fallen } = planOf(
      { ...pattern, first: '2026-12-21', last: '2026-12-27', except: ['2026-12-22'] },
      OPEN,
      false,
    )
    expect(times.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      '2026-12-21T08:00:00.000Z',
      '2026-12-23T08:00:00.000Z',
    ])
    expect(fallen).toEqual([
      { day: '2026-12-22', why: 'exception' },
      { day: '2026-12-24', why: 'closedDay' },
      { day: '2026-12-25', why: 'holiday' },
      { day: '2026-12-26', why: 'holiday' },
      { day: '2026-12-27', why: 'weekend' },
    ])
  })

  it.each([
    // The clocks change on 28 March and 31 October 2027, both Sundays.
    ['2027-03-26', '2027-03-29', ['2027-03-27T08:00:00.000Z', '2027-03-28T07:00:00.000Z']],
    ['2027-10-30', '2027-11-01', ['2027-10-30T07:00:00.000Z', '2027-10-31T08:00:00.000Z']],
  ])('begins at nine by the clock on both sides of a change, %s to %s', (first, last, starts) => {
    const open = { open: [{ days: [6, 7], from: '09:00', to: '12:00' }], closedDays: [] }
    const sunday = { ...pattern, first, last, weekdays: [6, 7], except: [] }
    const { times } = planOf(sunday, open, true)
    expect(times.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual(starts)
    expect(times.every(({ startsAt, endsAt }) => endsAt - startsAt === 3_600_000)).toBe(true)
  })

  it('keeps its buffer and ends inside its hours', () => {
    const { times } = planOf(
      {
        ...pattern,
        first: '2027-02-01',
        last: '2027-02-01',
        to: '12:00',
        minutes: 45,
        buffer: 15,
        except: [],
      },
      OPEN,
      false,
    )
    expect(times.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16))).toEqual([
      '08:00',
      '09:00',
      '10:00',
    ])
  })

  it('knows its Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  })
})

describe('publishing', () => {
  it('makes what the preview told, and the citizen’s calendar has it', async () => {
    const asked = ask(practitioner.id, { last: '2027-02-07', weekdays: [1, 3, 6] })
    const preview = await look(leader, asked)
    expect(preview).toMatchObject({ count: 6, days: 2, refused: [], overridden: 0 })
    expect(preview.fallen).toEqual([{ day: '2027-02-06', why: 'weekend' }])
    expect((await week(leader, '2027-02-03')).times).toEqual([])
    expect(await publish(leader, asked)).toEqual({ status: 200, body: { published: 6 } })
    const { times } = await week(leader, '2027-02-03')
    expect(times).toHaveLength(6)
    expect(times[0]).toMatchObject({
      start: '2027-02-01T09:00:00+01:00',
      end: '2027-02-01T09:45:00+01:00',
      kind: 'visitation',
      audience: 'named',
      state: 'free',
      case: null,
      with: 'Ny practitioner',
      mayWithdraw: true,
    })
    expect(await actionsOf()).toEqual(expect.arrayContaining(['calendar.read', 'calendar.publish']))
  })

  it('names every time on top of another of the same colleague, and publishes none', async () => {
    const asked = ask(practitioner.id, {
      first: '2027-02-01',
      last: '2027-02-02',
      from: '09:30',
      to: '11:30',
    })
    const { refused, count } = await look(leader, asked)
    expect(count).toBe(4)
    expect(refused.map(({ start, why, with: other }) => [start, why, other?.start])).toEqual([
      ['2027-02-01T09:30:00+01:00', 'overlap', '2027-02-01T09:00:00+01:00'],
      ['2027-02-01T10:30:00+01:00', 'overlap', '2027-02-01T10:00:00+01:00'],
    ])
    const { status, body } = await publish(leader, asked)
    expect([status, body.code, (body.refused as unknown[]).length]).toEqual([409, 'not-accepted', 2])
    // No reason makes one person be in two places.
    expect((await publish(leader, { ...asked, override: 'Travlt' })).status).toBe(409)
    expect((await week(leader, '2027-02-01')).times).toHaveLength(6)
    // Another colleague may have that hour.
    expect((await publish(leader, { ...asked, staffId: worker.id })).status).toBe(200)
  })

  it('of many at once for the same hour, one is made', async () => {
    const asked = ask(practitioner.id, { first: '2027-02-15', last: '2027-02-15', to: '09:45' })
    const all = await Promise.all(Array.from({ length: 8 }, () => publish(leader, asked, 1)))
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)])
    expect((await week(leader, '2027-02-15')).times).toHaveLength(1)
  })

  it('refuses the past, also with a reason', async () => {
    const asked = ask(practitioner.id, { first: '2026-11-20', last: '2026-11-20', override: 'Glemt' })
    expect((await look(leader, asked)).refused.every(({ why }) => why === 'past')).toBe(true)
    expect((await publish(leader, asked)).status).toBe(409)
  })

  it('a closed day and hours outside take a leader with a reason, which the week then shows', async () => {
    const sunday = ask(practitioner.id, {
      first: '2027-02-21',
      last: '2027-02-21',
      weekdays: [7],
      to: '09:45',
    })
    const { status, body } = await publish(leader, sunday, 1)
    expect([status, body.fallen]).toEqual([409, [{ day: '2027-02-21', why: 'weekend' }]])
    const override = 'Åbent hus'
    const refused = await worker.screen.post('/calendar/times', { ...sunday, override, count: 1 })
    expect(refused.status).toBe(403)
    expect(await publish(leader, { ...sunday, override })).toEqual({ status: 200, body: { published: 1 } })
    expect((await week(leader, '2027-02-21')).overrides).toEqual([
      { by: 'Lars Leder', whose: 'Ny practitioner', count: 1, reason: override },
    ])
    expect(await actionsOf()).toContain('calendar.override')
    const stored = await office.deps.storage.settings.get({
      municipality: 'gladsaxe',
      key: 'calendar.override:2027-02-15',
    })
    expect(stored).not.toContain(override)
  })

  it('keeps to the owner’s hours where the owner has said some', async () => {
    const { deps } = office
    const before = deps.owners
    const hours = { rusmiddelcenter: [{ days: [1], from: '10:00', to: '11:00' }] }
    const owners = { ...before, gladsaxe: { ...before.gladsaxe, hours, closedDays: ['2027-03-08'] } }
    Object.assign(deps, { owners })
    try {
      const asked = ask(practitioner.id, { first: '2027-03-01', last: '2027-03-08' })
      const { refused, fallen } = await look(leader, asked)
      expect(refused.map(({ start, why }) => [start.slice(0, 16), why])).toEqual([
        ['2027-03-01T09:00', 'outsideHours'],
        ['2027-03-01T11:00', 'outsideHours'],
      ])
      expect(fallen.map(({ why }) => why)).toEqual([...Array(4).fill('noHours'), 'closedDay'])
      expect((await publish(leader, asked)).status).toBe(409)
    } finally {
      Object.assign(deps, { owners: before })
    }
  })

  it('a place that nobody confirmed, a kind that it does not hold and a doctor’s time of no doctor are refused', async () => {
    const bad = async (more: Partial<Asked>) =>
      (
        (await (await leader.post('/calendar/preview', ask(practitioner.id, more))).json()) as {
          field: string
        }
      ).field
    expect(await bad({ unit: 'uturn' })).toBe('unit')
    expect(await bad({ kind: 'doctor' })).toBe('kind')
    expect(await bad({ to: '09:30' })).toBe('to')
    expect(await bad({ last: '2027-01-01' })).toBe('last')
    expect(await bad({ last: '2029-01-01' })).toBe('last')
  })

  it('practitioners and doctors publish their own, nobody those of another municipality', async () => {
    const asked = ask(practitioner.id, { first: '2027-03-15', last: '2027-03-15' })
    const doctor = await colleague('doctor')
    expect((await doctor.screen.post('/calendar/preview', asked)).status).toBe(403)
    expect((await publish(practitioner.screen, asked)).status).toBe(200)
    const other = await colleague('leader', 'fredericia')
    expect((await other.screen.post('/calendar/preview', asked)).status).toBe(404)
    const { times } = await week(other.screen, '2027-03-15')
    expect(times).toEqual([])
  })
})

describe('withdrawing', () => {
  const day = '2027-04-05'
  const free = async () => (await week(leader, day)).times.filter(({ start }) => start.startsWith(day))

  it('one, then all free ones of the day by their count; another municipality finds none', async () => {
    expect((await publish(leader, ask(practitioner.id, { first: day, last: day }))).status).toBe(200)
    const [one] = await free()
    const other = await colleague('leader', 'fredericia')
    expect((await other.screen.post('/calendar/withdraw', { slot: one?.slot })).status).toBe(404)
    const theirs = { staffId: practitioner.id, day, count: 3 }
    expect((await other.screen.post('/calendar/withdraw', theirs)).status).toBe(404)
    const doctor = await colleague('doctor')
    expect((await doctor.screen.post('/calendar/withdraw', { slot: one?.slot })).status).toBe(403)
    expect((await leader.post('/calendar/withdraw', { slot: one?.slot })).status).toBe(200)
    expect((await leader.post('/calendar/withdraw', { slot: one?.slot })).status).toBe(409)
    expect((await leader.post('/calendar/withdraw', theirs)).status).toBe(409)
    const done = await leader.post('/calendar/withdraw', { ...theirs, count: 2 })
    expect(await done.json()).toEqual({ withdrawn: 2, booked: [], held: 0 })
    expect(await free()).toEqual([])
    expect(await actionsOf()).toContain('calendar.withdraw')
  })

  it('what somebody has booked stays and is named by its case', async () => {
    const id = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    const [slot] = await office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    expect((await leader.post('/calendar/withdraw', { slot: slot?.id })).status).toBe(409)
    const on = new Date(slot?.startsAt ?? 0).toISOString().slice(0, 10)
    const { times } = await week(leader, on)
    const own = times.filter(({ staffId, start }) => staffId === slot?.staffId && start.startsWith(on))
    const count = own.filter(({ mayWithdraw }) => mayWithdraw).length
    const done = await leader.post('/calendar/withdraw', { staffId: slot?.staffId, day: on, count })
    expect(await done.json()).toMatchObject({ withdrawn: count, booked: [id] })
    const [kept] = (await week(leader, on)).times.filter((one) => one.case?.id === id)
    expect(kept).toMatchObject({ state: 'booked', mayWithdraw: false })
    expect(Object.keys(kept?.case ?? {}).sort()).toEqual(['callingWord', 'id', 'number'])
    expect(JSON.stringify(kept)).not.toContain('Bo Andersen')
  })
})

describe('the week', () => {
  it('shows of an anonymous case its number and calling word, and what falls due', async () => {
    const id = await aCase(office)
    const { times, duties, today, from, until } = await week(leader)
    expect([today, from, until]).toEqual(['2026-11-23', '2026-11-23', '2026-11-29'])
    const booked = times.find((one) => one.case?.id === id)
    expect(booked).toMatchObject({ audience: 'anonymous', kind: 'anonymousTalk' })
    expect(JSON.stringify(booked)).not.toContain('Kim')
    // Its talk stands among the times, not a second time among the duties.
    expect(duties.filter((one) => one.case.id === id && one.next.what === 'appointment')).toEqual([])
    expect(duties.every(({ day }) => day >= from && day <= until)).toBe(true)
  })

  it('shows a duty in the week in which it falls, with who has the case', async () => {
    const id = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    await worker.screen.post(`/cases/${id}/claim`, { version: 1 })
    const weeks = await Promise.all(
      ['2026-11-23', '2026-11-30', '2026-12-07'].map((day) => week(leader, day)),
    )
    const mine = weeks.map(({ duties }) => duties.filter((one) => one.case.id === id))
    expect(mine.map((of) => of.map(({ day, next }) => [day, next.duty]))).toEqual([
      [],
      [],
      [['2026-12-07', 'visitation']],
    ])
    expect(mine[2]?.[0]).toMatchObject({ owner: 'Ny caseWorker' })
  })

  it('marks holidays, and refuses a day that is none', async () => {
    const { days } = await week(leader, '2026-12-25')
    expect(days.map(({ closed }) => closed)).toEqual([null, null, null, null, 'holiday', 'holiday', null])
    expect((await leader.get('/calendar?day=x')).status).toBe(400)
  })

  it('of another municipality shows nothing', async () => {
    const other = await colleague('caseWorker', 'fredericia')
    const { times, duties } = await week(other.screen)
    expect(times.every((one) => one.case === null)).toBe(true)
    expect(duties).toEqual([])
  })
})

describe('the forecast', () => {
  it('warns before the days run out', () => {
    expect([null, 4, 5, 7, 8].map((days) => stateAt(days, 7))).toEqual([
      'none',
      'fine',
      'near',
      'near',
      'over',
    ])
  })

  it('says per kind how long the wait is, and that nothing is free once all is withdrawn', async () => {
    const there = await openOffice()
    try {
      const of = async (kind: string): Promise<Forecast | undefined> =>
        (await forecastOf(there.deps, 'gladsaxe')).find((one) => one.kind === kind)
      expect(await of('visitation')).toMatchObject({ audience: 'named', limit: 7, state: 'fine' })
      expect(await of('anonymousTalk')).toMatchObject({ audience: 'anonymous', limit: 14, state: 'fine' })
      const { slots } = there.deps.storage
      const all = await slots.calendar({ municipality: 'gladsaxe', from: 0, until: there.clock + 10 ** 11 })
      const ids = all
        .filter(({ kind, startsAt }) => kind === 'visitation' && startsAt < there.clock + 9 * 86_400_000)
        .map(({ id }) => id)
      await there.deps.storage.exclusive('gladsaxe', (tx) =>
        slots.withdraw(tx, { municipality: 'gladsaxe', ids }),
      )
      expect(await of('visitation')).toMatchObject({ day: '2026-12-02', days: 9, state: 'over' })
    } finally {
      await there.close()
    }
  })
})
