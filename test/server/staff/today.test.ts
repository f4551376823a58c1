/** The start page: what this day holds, told from the working day before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastMeeting, type Today, workingDayBefore } from '../../../server/staff/queue/today.ts'
import { aCase, logIn, MONDAY, NAMED, type Office, openOffice, personWrites, type Screen } from './office.ts'

const HOUR = 3_600_000
let office: Office
let desk: Screen
beforeAll(async () => {
  office = await openOffice()
  desk = await logIn(office)
})
afterAll(() => office.close())

const today = async (screen = desk): Promise<Today> => (await screen.get('/today')).json() as Promise<Today>
const ids = ({ cases }: Today['fresh']): string[] => cases.map(({ id }) => id)

describe('the last meeting', () => {
  it.each([
    ['2026-11-23', '2026-11-20'],
    ['2026-11-24', '2026-11-23'],
    // Christmas Day, Boxing Day and the Sunday after them.
    ['2026-12-28', '2026-12-24'],
    // From Maundy Thursday to Easter Monday.
    ['2027-03-30', '2027-03-24'],
    // Ascension Day.
    ['2027-05-07', '2027-05-05'],
  ])('before %s was on %s', (day, before) => {
    expect(workingDayBefore(day)).toBe(before)
  })

  it('was at nine in the morning, in summer and in winter', () => {
    expect(lastMeeting('2026-11-24')).toBe('2026-11-23T08:00:00Z')
    expect(lastMeeting('2026-07-07')).toBe('2026-07-06T07:00:00Z')
  })
})

describe('today', () => {
  it('shows appointments of today and tomorrow with who, where and whether they have begun', async () => {
    const id = await aCase(office)
    const [slot] = await office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    const { appointments, ...rest } = await today()
    expect(rest).toMatchObject({ today: '2026-11-23', nextDay: '2026-11-24', weekEnds: '2026-11-29' })
    const mine = appointments.find(({ caseId }) => caseId === id)
    expect(mine).toMatchObject({
      kind: 'anonymousTalk',
      begun: false,
      attendance: null,
      name: null,
      version: 1,
    })
    expect(Date.parse(mine?.start ?? '')).toBe(slot?.startsAt)
    const starts = appointments.map(({ start }) => Date.parse(start))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('on a Friday and at the weekend the next day is Monday, with its appointments', async () => {
    const other = await openOffice('libsql', MONDAY + 4 * 24 * HOUR)
    try {
      await aCase(other, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
      for (const days of [0, 1, 2]) {
        other.clock = MONDAY + (4 + days) * 24 * HOUR
        const shown = await today(await logIn(other))
        expect(shown.nextDay).toBe('2026-11-30')
        expect(shown.appointments.map(({ start }) => start.slice(0, 10))).toContain('2026-11-30')
      }
    } finally {
      await other.close()
    }
  })

  it('what is unclaimed, unanswered, at risk or due this week stands in its list, and leaves it', async () => {
    const named = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    const other = await aCase(office)
    expect(ids((await today()).unclaimed)).toEqual(expect.arrayContaining([named, other]))
    await desk.post(`/cases/${other}/claim`, { version: 1 })
    expect(ids((await today()).unclaimed)).not.toContain(other)

    await personWrites(office, other, 'Hvor er indgangen?')
    expect(ids((await today()).unanswered)).toEqual([other])
    await desk.post(`/cases/${other}/messages`, { text: 'Ved den grønne dør.' })
    expect(ids((await today()).unanswered)).toEqual([])

    const cancel = { version: 1, kind: 'visitation', by: 'us', reason: 'Syg' }
    await desk.post(`/cases/${named}/appointments/cancel`, cancel)
    expect(ids((await today()).atRisk)).toEqual([named])
    expect(ids((await today()).deadlines)).toEqual([])
  })

  it('a fortnight on, the deadline stands in this week; at the next meeting the case is no longer new', async () => {
    const there = await openOffice()
    try {
      const id = await aCase(there, 'gladsaxe', NAMED)
      expect(ids((await today(await logIn(there))).fresh)).toEqual([id])
      // Wished at ten on Monday, after that day's meeting: new on Tuesday, told, and not new on Wednesday.
      there.clock += 22 * HOUR
      expect(ids((await today(await logIn(there))).fresh)).toEqual([id])
      there.clock += 24 * HOUR
      expect(ids((await today(await logIn(there))).fresh)).toEqual([])
      there.clock += 12 * 24 * HOUR
      const { deadlines } = await today(await logIn(there))
      expect([ids(deadlines), deadlines.total]).toEqual([[id], 1])
    } finally {
      await there.close()
    }
  })

  it('nothing of another municipality stands in it', async () => {
    const other = await today(await logIn(office, 'fredericia'))
    for (const list of [other.unclaimed, other.fresh, other.unanswered, other.atRisk, other.deadlines])
      expect(list.total).toBe(0)
    expect(other.appointments).toEqual([])
  })
})
