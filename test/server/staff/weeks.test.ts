/** Conversations week by week, for leaders: what is told, what is hidden, and that the nightly run changes no figure. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { weekOf, weeksOver } from '../../../machines/weeks.ts'
import { retain } from '../../../server/retention/retention.ts'
import type { WeekNumbers } from '../../../server/staff/numbers/weeks.ts'
import { ENGINES } from '../../support/storage.ts'
import { ANONYMOUS, aCase, logIn, MONDAY, NAMED, type Office, openOffice } from './office.ts'

const DAY = 24 * 60 * 60_000
const TALK = { ...ANONYMOUS, talkSlot: 'none' }
const WISH = { ...NAMED, wantsDoctor: 'no' } as const

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  const begin = async (times: number, saved = false): Promise<void> => {
    for (let one = 0; one < times; one += 1) {
      const live = await office.deps.conversations.begin('gladsaxe', 'da')
      if (saved) await office.deps.conversations.saveForLater(live)
    }
  }
  const weeks = async (who = 'leder'): Promise<WeekNumbers[]> => {
    const response = await (await logIn(office, 'gladsaxe', who)).get('/numbers/weeks')
    expect(response.status).toBe(200)
    return ((await response.json()) as { weeks: WeekNumbers[] }).weeks
  }
  const week = async (name: string) => (await weeks()).find((one) => one.week === name)

  beforeAll(async () => {
    office = await openOffice(engine, MONDAY)
    // Week 48: enough of each; week 49: two by name and one who left.
    for (let one = 0; one < 6; one += 1) await aCase(office, 'gladsaxe', TALK)
    for (let one = 0; one < 5; one += 1) await aCase(office, 'gladsaxe', WISH)
    await begin(7)
    await begin(5, true)
    await aCase(office, 'fredericia', ANONYMOUS)
    office.clock += 7 * DAY
    for (let one = 0; one < 2; one += 1) await aCase(office, 'gladsaxe', WISH)
    await begin(1)
  })
  afterAll(() => office.close())

  const WEEK_48 = {
    week: '2026-W48',
    from: '2026-11-23',
    until: '2026-11-29',
    counts: { anonymous: 6, named: 5, erased: 0, saved: 5, left: 7 },
    total: 23,
  }

  it('tells what became of each, of this municipality and of weeks that are over', async () => {
    const all = await weeks()
    expect(all).toHaveLength(12)
    expect(all[0]).toEqual(WEEK_48)
    expect(all.slice(1).every(({ total }) => total === 0)).toBe(true)
  })

  it('a figure of fewer than five is hidden, and whatever would give it away', async () => {
    office.clock += 7 * DAY
    expect(await week('2026-W49')).toMatchObject({
      counts: { anonymous: 0, named: null, erased: 0, saved: 0, left: null },
      total: null,
    })
    const response = await (await logIn(office, 'gladsaxe', 'leder')).get('/numbers/weeks?as=csv')
    expect(await response.text()).toBe(
      [
        'week;anonymous;named;erased;saved;left;total',
        '2026-W49;0;hidden;0;0;hidden;hidden',
        '2026-W48;6;5;0;5;7;23',
        ...weeksOver('2026-11-23', 10).map((one) => `${one.week};0;0;0;0;0;0`),
        '',
      ].join('\r\n'),
    )
  })

  it('what the nightly run lets go still counts as one that left', async () => {
    const { drafts } = await retain(office.deps)
    expect(drafts).toBe(8)
    expect(await week('2026-W48')).toEqual(WEEK_48)
    // The codes have run out too.
    office.clock += 30 * DAY
    await retain(office.deps)
    expect((await week('2026-W48'))?.counts).toMatchObject({ saved: 0, left: 12 })
  })

  it('is for leaders only, and looking at it is written down', async () => {
    const refused = await (await logIn(office, 'gladsaxe')).get('/numbers/weeks')
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'not-permitted' }])
    const before = (
      await office.deps.storage.audit.since({ municipality: 'gladsaxe', seq: 0, limit: 10_000 })
    ).length
    await weeks()
    const entries = await office.deps.storage.audit.since({ municipality: 'gladsaxe', seq: 0, limit: 10_000 })
    expect(entries.slice(before).map(({ action }) => action)).toEqual(['login', 'numbers.read'])
  })
})

it('weeks are those of the calendar, also over New Year', () => {
  expect(weekOf('2026-12-31')).toBe('2026-W53')
  expect(weekOf('2027-01-03')).toBe('2026-W53')
  expect(weekOf('2027-01-04')).toBe('2027-W01')
  expect(weeksOver('2027-01-05', 2)).toEqual([
    { week: '2026-W53', from: '2026-12-28', until: '2027-01-03' },
    { week: '2026-W52', from: '2026-12-21', until: '2026-12-27' },
  ])
})
