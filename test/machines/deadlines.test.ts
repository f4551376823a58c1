/** The deadline engine against a calendar of its own: days counted one by one, without Temporal and without the house's holidays. */
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { addMonths, isHoliday, isWorkingDay, workingDayBy, workingDayFrom } from '../../machines/calendar.ts'
import {
  type CalendarDays,
  type Clock,
  calendarDays,
  clock,
  dueOf,
  inDays,
  inMonths,
  inWorkingDays,
  type Length,
  meet,
  months,
  pause,
  readClock,
  resume,
  type WorkingDays,
  waive,
  weeks,
  workingDays,
} from '../../machines/deadlines.ts'
import { isHolidayByLibrary } from '../support/holidaysByLibrary.ts'

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLength = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (LENGTHS[month - 1] as number)
const two = (n: number): string => String(n).padStart(2, '0')

/** Printed by hand from an almanac, not computed: Easter Sundays. */
const EASTER: Record<number, string> = {
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
}

interface Day {
  readonly name: string
  /** Monday = 1 */
  readonly weekday: number
  readonly year: number
  readonly month: number
  readonly day: number
}

const ALL: Day[] = []
{
  let [year, month, day, weekday] = [2024, 1, 1, 1]
  while (year <= 2032) {
    ALL.push({ name: `${year}-${two(month)}-${two(day)}`, weekday, year, month, day })
    weekday = (weekday % 7) + 1
    day += 1
    if (day > monthLength(year, month)) [day, month] = [1, month + 1]
    if (month > 12) [month, year] = [1, year + 1]
  }
}
const at = new Map(ALL.map((day, index) => [day.name, index]))
const indexOf = (name: string): number => at.get(name) as number
const nameAt = (index: number): string => (ALL[index] as Day).name

const closed = new Set<string>()
for (const [year, easter] of Object.entries(EASTER)) {
  for (const offset of [-3, -2, 0, 1, 39, 49, 50]) closed.add(nameAt(indexOf(easter) + offset))
  for (const day of ['01-01', '12-25', '12-26']) closed.add(`${year}-${day}`)
}
const works = (index: number): boolean => (ALL[index] as Day).weekday <= 5 && !closed.has(nameAt(index))

/** Day by day, with a flag per day that says whether the clock stands still on it. */
function oracle(start: number, length: Length, still: ReadonlySet<number>): number {
  let index = start
  if (length.in === 'months') {
    const from = ALL[start] as Day
    const total = from.month - 1 + length.count
    const [year, month] = [from.year + Math.floor(total / 12), (total % 12) + 1]
    const last = Math.min(from.day, monthLength(year, month))
    let end = indexOf(`${year}-${two(month)}-${two(last)}`)
    while (index < end) {
      index += 1
      if (still.has(index)) end += 1
    }
    return end
  }
  let left: number = length.count
  while (left > 0) {
    index += 1
    if (still.has(index)) continue
    if (length.in === 'calendarDays' || works(index)) left -= 1
  }
  return index
}

type Reason = 'illness' | 'waitsForPerson'
const REASONS: readonly Reason[] = ['illness', 'waitsForPerson']
const must = <R extends string>(done: ReturnType<typeof pause<R>>): Clock<R> => {
  if (!done.ok) throw new Error(done.refused)
  return done.clock
}

const anyLength = fc.oneof(
  fc.nat(60).map((n): Length => inDays(calendarDays(n))),
  fc.nat(40).map((n): Length => inWorkingDays(workingDays(n))),
  fc.nat(14).map((n): Length => inMonths(months(n))),
)
/** Gaps before each pause and how long it lasts, in days; a pause of no day at all is one too. */
const anyPauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 40 })), {
  maxLength: 5,
})

describe('ten thousand random timelines against a day-by-day calendar', () => {
  it('agree on the last day, whatever was paused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: indexOf('2029-12-31') }),
        anyLength,
        anyPauses,
        (start, length, pauses) => {
          let running: Clock<Reason> = clock<Reason>(nameAt(start), length, { pausesFor: REASONS })
          const still = new Set<number>()
          let day = start + 1
          for (const [gap, lasts] of pauses) {
            const from = day + gap
            day = from + lasts
            running = must(
              pause(running, { reason: 'illness', on: nameAt(from), by: 'anna', why: 'sygehus' }),
            )
            if (dueOf(running) !== null) throw new Error('a clock that stands still has a last day')
            running = must(resume(running, nameAt(day)))
            for (let each = from; each < day; each += 1) still.add(each)
          }
          const due = oracle(start, length, still)
          const read = (index: number, of = running) => readClock(of, nameAt(index)).state
          const found = [
            dueOf(running),
            read(due),
            read(due + 1),
            read(due + 9, meet(running, nameAt(due))),
            read(due + 9, meet(running, nameAt(due + 1))),
          ]
          return found.join() === [nameAt(due), 'running', 'late', 'met', 'late'].join()
        },
      ),
      { numRuns: 10_000 },
    )
  })

  it('plan for the working day before a closed one, and give a person the one after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: indexOf('2031-12-01') }), (index) => {
        let before = index
        while (!works(before)) before -= 1
        let after = index
        while (!works(after)) after += 1
        expect([workingDayBy(nameAt(index)), workingDayFrom(nameAt(index))]).toEqual([
          nameAt(before),
          nameAt(after),
        ])
        const of = (whose: 'ours' | 'theirs') =>
          readClock(clock(nameAt(index), inDays(calendarDays(0)), { whose }), nameAt(index)).by
        expect([of('ours'), of('theirs')]).toEqual([nameAt(before), nameAt(after)])
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the calendar', () => {
  it('has the holidays of the almanac and of the library, and no other', () => {
    for (const { name } of ALL) {
      expect([name, isHoliday(name)]).toEqual([name, closed.has(name)])
      expect(isHoliday(name)).toBe(isHolidayByLibrary(name))
    }
  })
  it('knows working days', () => {
    expect(ALL.filter(({ name }, index) => isWorkingDay(name) !== works(index))).toEqual([])
  })
  it('ends a month on its last day where it is shorter', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  })
  it('still had Store Bededag in 2023', () => {
    expect([isHoliday('2023-05-05'), isHoliday('2024-04-26')]).toEqual([true, false])
  })
})

describe('a clock', () => {
  const guarantee = clock<'freeChoice'>('2026-11-23', inDays(calendarDays(14)), { waivedFor: ['freeChoice'] })
  const said = { by: 'anna', why: 'valgte et andet sted' }

  it('stands still only for a reason that is given, said by somebody in words', () => {
    const on = '2026-11-25'
    const refusals = [
      pause(guarantee, { reason: 'illness', on, ...said }),
      pause({ ...guarantee, pausesFor: ['freeChoice'] }, { reason: 'freeChoice', on, by: ' ', why: 'x' }),
      pause({ ...guarantee, pausesFor: ['freeChoice'] }, { reason: 'freeChoice', on, by: 'anna', why: ' ' }),
      pause({ ...guarantee, pausesFor: ['freeChoice'] }, { reason: 'freeChoice', ...said, on: '2026-11-23' }),
      resume(guarantee, on),
      waive(guarantee, { reason: 'notWished', on, ...said }),
    ].map((done) => (done.ok ? 'done' : done.refused))
    expect(refusals).toEqual([
      'reason-not-allowed',
      'nobody-said-so',
      'no-words',
      'before-the-start',
      'not-paused',
      'reason-not-allowed',
    ])
  })

  it('is not paused twice at once, and not ended before it began', () => {
    const paused = must(
      pause({ ...guarantee, pausesFor: ['freeChoice'] }, { reason: 'freeChoice', on: '2026-11-25', ...said }),
    )
    expect(pause(paused, { reason: 'freeChoice', on: '2026-11-26', ...said })).toMatchObject({
      refused: 'already-paused',
    })
    expect(resume(paused, '2026-11-24')).toMatchObject({ refused: 'before-the-pause' })
  })

  it('is waived by a choice made in time, and late where the choice came after', () => {
    const chosen = (on: string) => must(waive(guarantee, { reason: 'freeChoice', on, ...said }))
    expect(readClock(chosen('2026-12-07'), '2026-12-20').state).toBe('waived')
    expect(readClock(chosen('2026-12-08'), '2026-12-20').state).toBe('late')
    expect(readClock(meet(chosen('2026-12-01'), '2026-12-04'), '2026-12-20').state).toBe('met')
  })

  it('of a person ends on a working day, and may be used until then', () => {
    // 28 days after Friday 27 November is Christmas Day.
    const complaint = clock('2026-11-27', inDays(weeks(4)), { whose: 'theirs' })
    expect(readClock(complaint, '2026-12-28')).toEqual({
      state: 'running',
      due: '2026-12-25',
      by: '2026-12-28',
    })
    expect(readClock(complaint, '2026-12-29').state).toBe('late')
  })

  it('never takes working days for calendar days', () => {
    expectTypeOf<WorkingDays>().not.toExtend<CalendarDays>()
    // @ts-expect-error seven working days are no seven calendar days
    const mixed = inDays(workingDays(7))
    // @ts-expect-error a bare number says not what it counts
    const bare = inWorkingDays(7)
    expect([mixed.in, bare.in]).toEqual(['calendarDays', 'workingDays'])
    expect(() => calendarDays(-1)).toThrow(RangeError)
    expect(() => workingDays(1.5)).toThrow(RangeError)
  })
})
