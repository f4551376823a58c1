/** The fourteen days against a calendar of their own, without Temporal: a count of days and the European clock rule. */
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  dayOf,
  guaranteeUntil,
  isHoliday,
  isWorkingDay,
  workingDayFrom,
} from '../../machines/calendar.ts'
import { isHolidayByLibrary } from '../support/holidaysByLibrary.ts'

const HOUR = 3_600_000
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (LENGTHS[month - 1] as number)
const two = (n: number): string => String(n).padStart(2, '0')

interface Day {
  year: number
  month: number
  day: number
  /** 0 = Sunday */
  weekday: number
}
const name = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`

/** Every day from 2024-01-01, a Monday, counted one by one. */
function days(until: number): Day[] {
  const all: Day[] = []
  let at: Day = { year: 2024, month: 1, day: 1, weekday: 1 }
  while (at.year <= until) {
    all.push(at)
    const weekday = (at.weekday + 1) % 7
    if (at.day < lengthOf(at.year, at.month)) at = { ...at, day: at.day + 1, weekday }
    else if (at.month < 12) at = { ...at, month: at.month + 1, day: 1, weekday }
    else at = { year: at.year + 1, month: 1, day: 1, weekday }
  }
  return all
}

const CALENDAR = days(2036)
const START = Date.UTC(2024, 0, 1)

const lastSundays = new Map<string, number>()
for (const [index, { year, month, weekday }] of CALENDAR.entries())
  if (weekday === 0) lastSundays.set(`${year}-${month}`, index)
const lastSunday = (year: number, month: number): number => lastSundays.get(`${year}-${month}`) as number

/** One hour in winter, two between the last Sundays of March and October, changing at 01:00 UTC. */
function copenhagenIndex(instant: number): number {
  const year = new Date(instant).getUTCFullYear()
  const summer =
    instant >= START + lastSunday(year, 3) * 24 * HOUR + HOUR &&
    instant < START + lastSunday(year, 10) * 24 * HOUR + HOUR
  return Math.floor((instant + (summer ? 2 : 1) * HOUR - START) / (24 * HOUR))
}
const expected = (instant: number): [string, string] => {
  const at = copenhagenIndex(instant)
  return [name(CALENDAR[at] as Day), name(CALENDAR[at + 14] as Day)]
}
const measured = (instant: number): [string, string] => {
  const iso = new Date(instant).toISOString()
  return [dayOf(iso), guaranteeUntil(iso)]
}
/** The moments at which the two calendars disagree: none. */
const differing = (instants: readonly number[]): unknown[] =>
  instants
    .filter((instant) => measured(instant).join() !== expected(instant).join())
    .map((instant) => [new Date(instant).toISOString(), measured(instant), expected(instant)])
const YEARS = Array.from({ length: 12 }, (_, i) => 2024 + i)

describe('the guarantee ends on the fourteenth day after the wish, as a person in Copenhagen counts', () => {
  it.each(YEARS)('%i: every day, around midnight and at noon', (year) => {
    const instants = CALENDAR.flatMap((day, index) =>
      day.year === year
        ? [-3, -2, -1.5, -1, -0.5, 0, 12].map((hours) => START + (index * 24 + hours) * HOUR)
        : [],
    ).filter((instant) => instant >= START)
    expect(instants.length).toBeGreaterThan(2500)
    expect(differing(instants)).toEqual([])
  })

  it.each(YEARS)(
    '%i: every half hour of the fortnight before and the days around each clock change',
    (year) => {
      for (const month of [3, 10]) {
        const change = START + lastSunday(year, month) * 24 * HOUR
        const instants = Array.from({ length: 17 * 48 }, (_, i) => change - 15 * 24 * HOUR + (i * HOUR) / 2)
        expect(differing(instants)).toEqual([])
      }
    },
  )

  it('whatever offset the moment is written with', () => {
    expect(guaranteeUntil('2026-11-22T23:30:00+01:00')).toBe('2026-12-06')
    expect(guaranteeUntil('2026-11-22T22:30:00Z')).toBe('2026-12-06')
    expect(guaranteeUntil('2026-11-22T23:30:00Z')).toBe('2026-12-07')
    expect(guaranteeUntil('2026-11-23T08:30:00+10:00')).toBe('2026-12-06')
  })

  it('over the turn of the year and the leap day', () => {
    expect(guaranteeUntil('2027-12-20T12:00:00Z')).toBe('2028-01-03')
    expect(guaranteeUntil('2028-02-20T12:00:00Z')).toBe('2028-03-05')
    expect(guaranteeUntil('2026-02-20T12:00:00Z')).toBe('2026-03-06')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  })

  it('weekends and holidays count like any day (B-03)', () => {
    expect(guaranteeUntil('2026-12-18T09:00:00Z')).toBe('2027-01-01')
  })
})

/** Anonymous Gregorian algorithm: month and day of Easter Sunday. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return CALENDAR.findIndex((each) => each.year === year && each.month === month && each.day === day)
}

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50]
const FIXED = ['01-01', '12-25', '12-26']

function holidays(year: number): string[] {
  const sunday = easter(year)
  const movable = MOVABLE.map((offset) => name(CALENDAR[sunday + offset] as Day))
  return [...movable, ...FIXED.map((day) => `${year}-${day}`)].sort()
}

describe('Danish public holidays', () => {
  it.each(YEARS)('%i: those of the own Easter, and no other', (year) => {
    const found = CALENDAR.filter((day) => day.year === year)
      .map(name)
      .filter(isHoliday)
    expect(found).toEqual([...new Set(holidays(year))])
    expect(
      CALENDAR.filter((day) => day.year === year)
        .map(name)
        .filter(isHolidayByLibrary),
    ).toEqual(found)
  })

  it.each(YEARS)('%i: Store Bededag is a day like any other', (year) => {
    const day = CALENDAR[easter(year) + 26] as Day
    expect([day.weekday, isHoliday(name(day)), isWorkingDay(name(day))]).toEqual([5, false, true])
  })

  it('working days skip weekends and holidays', () => {
    expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-24')
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28')
    expect(addWorkingDays('2026-04-01', 1)).toBe('2026-04-07')
    expect(addWorkingDays('2026-11-20', 5)).toBe('2026-11-27')
    expect(isWorkingDay('2026-11-22')).toBe(false)
    expect([workingDayFrom('2026-12-24'), workingDayFrom('2026-12-25')]).toEqual(['2026-12-24', '2026-12-28'])
  })
})
