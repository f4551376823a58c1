/** ISO weeks, Monday to Sunday, as figures are told by. */
import { addDays } from './calendar.ts'
import { mondayOf } from './publishTimes.ts'

export interface Week {
  /** As in "2026-W48". */
  readonly week: string
  /** Monday and Sunday. */
  readonly from: string
  readonly until: string
}

/** @param day "YYYY-MM-DD" */
export function weekOf(day: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}

/** The last weeks that are over, the newest first: the one that still runs would be told anew each day. */
export function weeksOver(today: string, count: number): Week[] {
  const monday = mondayOf(today)
  return Array.from({ length: count }, (_, back) => {
    const from = addDays(monday, -7 * (back + 1))
    return { week: weekOf(from), from, until: addDays(from, 6) }
  })
}
