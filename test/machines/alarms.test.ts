/** When a second person hears of a deadline that nobody looks at. */
import { describe, expect, it } from 'vitest'
import { alarmOf, type Watched } from '../../machines/alarms.ts'
import { addDays, isWorkingDay } from '../../machines/calendar.ts'

const LEGAL = { what: 'guarantee', legal: true } as const
const OURS = { what: 'planReview', legal: false } as const
const DAYS = [5, 2, 0]

const watched = (today: string, of: Partial<Watched>): Watched => ({
  deadlines: [],
  atRisk: false,
  lastLook: null,
  openedDay: '2026-01-01',
  today,
  inHours: true,
  days: DAYS,
  ...of,
})

/** What is told from the day of the wish to a week after the last day, one look a day. */
function told(
  opened: string,
  due: string,
  of: Partial<Watched> = {},
  kind: typeof LEGAL | typeof OURS = LEGAL,
) {
  const keys: string[] = []
  for (let day = opened; day <= addDays(due, 7); day = addDays(day, 1)) {
    const inHours = of.inHours ?? isWorkingDay(day)
    const alarm = alarmOf(watched(day, { deadlines: [{ ...kind, due }], openedDay: opened, ...of, inHours }))
    if (alarm && !keys.includes(alarm.key)) keys.push(alarm.key)
  }
  return keys
}

describe('a deadline that nobody looks at', () => {
  it.each([
    ['2026-11-23', '2026-12-07'],
    // Over the end of summer time, over its beginning, over 29 February, over Christmas and New Year.
    ['2026-10-19', '2026-11-02'],
    ['2027-03-22', '2027-04-05'],
    ['2028-02-21', '2028-03-06'],
    ['2026-12-21', '2027-01-04'],
  ])('of the law, wished on %s: told five days before its last day, two before, and on it', (opened, due) => {
    const keys = [5, 2, 0].map((distance) => `guarantee.${due}.${distance}`)
    expect(told(opened, due)).toEqual(keys)
    expect(told(opened, due, { inHours: false })).toEqual(keys)
  })

  it('of our own is told in working hours, and what fell into a weekend on the Monday', () => {
    // The fifth day before Thursday is a Saturday.
    const due = '2026-12-10'
    const of = { deadlines: [{ ...OURS, due }] }
    expect(alarmOf(watched('2026-12-05', { ...of, inHours: false }))).toBeNull()
    expect(alarmOf(watched('2026-12-07', of))?.key).toBe(`planReview.${due}.5`)
    expect(told('2026-11-02', due, {}, OURS)).toHaveLength(3)
  })

  it('is nobody else’s while a colleague looks', () => {
    const due = '2026-11-27'
    const of = { deadlines: [{ ...LEGAL, due }] }
    // Looked at on Friday: on Monday it is not left alone, on Tuesday it is.
    expect(alarmOf(watched('2026-11-23', { ...of, lastLook: '2026-11-20' }))).toBeNull()
    expect(alarmOf(watched('2026-11-24', { ...of, lastLook: '2026-11-20' }))?.key).toBe(`guarantee.${due}.5`)
    expect(alarmOf(watched('2026-11-25', { ...of, lastLook: '2026-11-25' }))).toBeNull()
  })

  it('that was passed while nothing ran is told once, as near as it is by then', () => {
    const due = '2026-11-27'
    expect(alarmOf(watched('2026-11-26', { deadlines: [{ ...LEGAL, due }] }))?.key).toBe(`guarantee.${due}.2`)
    expect(alarmOf(watched('2026-12-20', { deadlines: [{ ...LEGAL, due }] }))?.key).toBe(`guarantee.${due}.0`)
  })
})

it('a guarantee at risk is told on the second working day, however far its last day is', () => {
  const of = { deadlines: [{ ...LEGAL, due: '2026-12-04' }], atRisk: true, openedDay: '2026-11-20' }
  expect(alarmOf(watched('2026-11-23', of))).toBeNull()
  expect(alarmOf(watched('2026-11-24', of))?.key).toBe('guaranteeAtRisk.2026-12-04')
})
