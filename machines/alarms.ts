/**
 * A deadline that comes near, or a guarantee at risk, in a case that nobody looks at, is told to a second person at set
 * distances from its last day. The first person has it in their lists all the time: who has looked is left alone.
 */
import { addDays, daysFrom, isWorkingDay } from './calendar.ts'

/** Of the law: told on any day of the week and at any hour. The others wait for working hours. */
export const LEGAL = ['guarantee', 'complaintForward', 'documents'] as const

export interface Deadline {
  readonly what: string
  /** Its last day, "YYYY-MM-DD". */
  readonly due: string
  readonly legal: boolean
}

export interface Watched {
  readonly deadlines: readonly Deadline[]
  /** Since a day before today no time can be had inside the guarantee. */
  readonly atRisk: boolean
  /** The day on which a colleague last opened the case or did something in it; null where none ever did. */
  readonly lastLook: string | null
  readonly openedDay: string
  readonly today: string
  readonly inHours: boolean
  /** Days before the last day at which it is told; none is below 0. */
  readonly days: readonly number[]
}

export interface Alarm {
  readonly what: string
  readonly due: string
  /** Told once for each of these: the deadline and how near it had come. */
  readonly key: string
}

/** The working day before, whatever holidays and weekends lie between. */
export function workingDayBefore(day: string): string {
  let before = addDays(day, -1)
  while (!isWorkingDay(before)) before = addDays(before, -1)
  return before
}

/** What a second person hears of now, the nearest deadline; null where nothing is near, or somebody has looked lately. */
export function alarmOf(watched: Watched): Alarm | null {
  const { lastLook, openedDay, today, inHours, days } = watched
  const lately = workingDayBefore(today)
  if (lastLook !== null && lastLook >= lately) return null
  // What came since then has not been left alone yet.
  if (openedDay >= lately) return null
  const near = watched.deadlines
    .filter(({ legal }) => legal || inHours)
    .flatMap((one) => {
      const left = daysFrom(today, one.due)
      // The smallest distance that has been reached: what was missed while nothing ran is not told one by one.
      const reached = days.filter((distance) => left <= distance).toSorted((a, b) => a - b)[0]
      return reached === undefined ? [] : [{ ...one, reached }]
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
  const [first] = near
  if (first) return { what: first.what, due: first.due, key: `${first.what}.${first.due}.${first.reached}` }
  if (!watched.atRisk) return null
  const due = watched.deadlines.find(({ what }) => what === 'guarantee')?.due ?? today
  return { what: 'guaranteeAtRisk', due, key: `guaranteeAtRisk.${due}` }
}
