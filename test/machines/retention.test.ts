/** What is kept and what goes, over timelines that chance makes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../machines/calendar.ts'
import { type CaseTimes, classOf, fateOf, PROPOSED } from '../../machines/retention.ts'

const DAY_ONE = '2026-11-23'
const NIGHTS = 250
const DAYS = Array.from({ length: 400 }, (_, ahead) => addDays(DAY_ONE, ahead))
const day = (ahead: number): string => DAYS[ahead] as string
const ahead = fc.integer({ min: 0, max: 60 })

type Happening =
  | { readonly what: 'person' | 'staff' | 'close' | 'open'; readonly on: number; readonly for?: number }
  | { readonly what: 'book' | 'cancel'; readonly on: number; readonly for: number }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constantFrom('person', 'staff', 'close', 'close', 'open'), on: ahead }),
  fc.record({ what: fc.constantFrom('book', 'cancel'), on: ahead, for: ahead }),
)
const timeline = fc.record({
  happenings: fc.array(happening, { maxLength: 12 }),
  guarantee: fc.option(fc.integer({ min: 0, max: 60 })),
  period: fc.option(fc.integer({ min: 1, max: 60 })),
})
type Timeline = typeof timeline extends fc.Arbitrary<infer T> ? T : never

/** The case as it stands in the morning of a day: everything of the days before has happened. */
function standing({ happenings, guarantee }: Timeline, today: number): CaseTimes {
  const times = {
    status: 'open' as 'open' | 'closed',
    openedDay: DAY_ONE,
    closedDay: null as string | null,
    lastMessageDay: null as string | null,
    unanswered: false,
    appointmentDays: [] as string[],
    guaranteeUntil: guarantee === null ? null : day(guarantee),
  }
  for (const one of happenings.filter(({ on }) => on < today).toSorted((a, b) => a.on - b.on)) {
    if (one.what === 'close') Object.assign(times, { status: 'closed', closedDay: day(one.on) })
    else if (one.what === 'open') Object.assign(times, { status: 'open', closedDay: null })
    else if (one.what === 'person' || one.what === 'staff')
      Object.assign(times, { lastMessageDay: day(one.on), unanswered: one.what === 'person' })
    else if (one.what === 'book') times.appointmentDays.push(day(one.on + (one.for ?? 0)))
    else if (one.what === 'cancel')
      times.appointmentDays = times.appointmentDays.filter((held) => held !== day(one.on + (one.for ?? 0)))
  }
  return times
}

describe('over random timelines, looked at every night', () => {
  test('nothing open, unanswered, booked or inside its deadline ever goes', () => {
    fc.assert(
      fc.property(timeline, (one) => {
        for (let today = 1; today < NIGHTS; today += 1) {
          const times = standing(one, today)
          if (fateOf(times, one.period, day(today)).kept !== null) continue
          expect(one.period).not.toBeNull()
          expect([times.status, times.unanswered]).toEqual(['closed', false])
          expect(times.appointmentDays.filter((held) => held >= day(today))).toEqual([])
          expect(times.guaranteeUntil === null || times.guaranteeUntil < day(today)).toBe(true)
          return
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no closed case outlives its class by more than one night, and none goes before it is over', () => {
    fc.assert(
      fc.property(timeline, (one) => {
        const { period } = one
        if (period === null) return
        const wrong: number[] = []
        for (let today = 1; today < NIGHTS; today += 1) {
          const times = standing(one, today)
          const last = [times.openedDay, times.closedDay, times.lastMessageDay, ...times.appointmentDays]
            .filter((held) => held !== null)
            .toSorted()
            .at(-1) as string
          const over = day(today) > addDays(last, period)
          const blocked =
            times.status === 'open' ||
            times.unanswered ||
            times.appointmentDays.some((held) => held >= day(today)) ||
            (times.guaranteeUntil ?? '') >= day(today)
          // The night in which it is over is the night in which it goes.
          if ((fateOf(times, period, day(today)).kept === null) !== (over && !blocked)) wrong.push(today)
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('the day that is told is the day on which it goes, if nothing more happens', () => {
    fc.assert(
      fc.property(timeline, ahead, (one, today) => {
        const { goesOn } = fateOf(standing(one, 61), one.period, day(61 + today))
        if (goesOn === null) return
        const night = goesOn > day(61) ? goesOn : day(61)
        expect(fateOf(standing(one, 61), one.period, night).kept).toBeNull()
        if (goesOn > day(61))
          expect(fateOf(standing(one, 61), one.period, addDays(goesOn, -1)).kept).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})

test('each kind of case has its class; by name nothing goes unless the municipality has said when', () => {
  expect(classOf({ route: 'anonymousAdvice', identity: 'anonymous' })).toBe('advice')
  expect(classOf({ route: 'relatives', identity: 'anonymous' })).toBe('advice')
  expect(classOf({ route: 'anonymousTreatment', identity: 'anonymous' })).toBe('anonymousTreatment')
  expect(classOf({ route: 'elsewhere', identity: 'anonymous' })).toBe('information')
  expect(classOf({ route: 'anonymousTreatment', identity: 'named' })).toBe('named')
  expect(PROPOSED.named).toBeNull()
})
