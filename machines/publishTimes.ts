/**
 * From a weekly pattern to the times it makes: which days fall out and why, and which times lie outside the opening hours.
 * Walls are Copenhagen's: nine o'clock is nine o'clock on both sides of a change of the clock. Pure.
 */
import { addDays, isHoliday, ZONE } from './calendar.ts'

export interface Span {
  /** ISO weekdays 1–7; times "HH:MM". */
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

export interface Pattern {
  /** First and last day, both included, "YYYY-MM-DD". */
  readonly first: string
  readonly last: string
  /** ISO weekdays 1–7. */
  readonly weekdays: readonly number[]
  /** "HH:MM": no time begins before `from` or ends after `to`. */
  readonly from: string
  readonly to: string
  /** Length of each time, and what is kept free after it; in minutes. */
  readonly minutes: number
  readonly buffer: number
  /** Days that are left out. */
  readonly except: readonly string[]
}

export interface Opening {
  /** Empty where nobody has said them: then no hour lies outside. */
  readonly open: readonly Span[]
  /** The unit's own closed days. */
  readonly closedDays: readonly string[]
}

export type FallsOut = 'exception' | 'holiday' | 'closedDay' | 'weekend' | 'noHours'

export interface Planned {
  /** UTC milliseconds. */
  readonly startsAt: number
  readonly endsAt: number
  /** Wholly inside the hours of its day. */
  readonly inHours: boolean
}

export interface Plan {
  readonly times: readonly Planned[]
  readonly fallen: readonly { readonly day: string; readonly why: FallsOut }[]
}

export const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

const instantAt = (day: string, clock: string): number =>
  Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(ZONE).epochMilliseconds

/** Why nobody is met on this day, or null. An exception is what somebody said; the rest is the calendar's. */
export function closedOn(day: string, { open, closedDays }: Opening): Exclude<FallsOut, 'exception'> | null {
  if (isHoliday(day)) return 'holiday'
  if (closedDays.includes(day)) return 'closedDay'
  const weekday = weekdayOf(day)
  if (open.some(({ days }) => days.includes(weekday))) return null
  if (weekday > 5) return 'weekend'
  return open.length > 0 ? 'noHours' : null
}

/** @param despite also on closed days: a leader has said why */
export function planOf(pattern: Pattern, opening: Opening, despite: boolean): Plan {
  const times: Planned[] = []
  const fallen: { day: string; why: FallsOut }[] = []
  for (let day = pattern.first; day <= pattern.last; day = addDays(day, 1)) {
    if (!pattern.weekdays.includes(weekdayOf(day))) continue
    const closed = closedOn(day, opening)
    if (pattern.except.includes(day)) fallen.push({ day, why: 'exception' })
    else if (closed && !despite) fallen.push({ day, why: closed })
    else times.push(...timesOn(day, pattern, opening, closed !== null))
  }
  return { times, fallen }
}

function timesOn(
  day: string,
  { from, to, minutes, buffer }: Pattern,
  { open }: Opening,
  closed: boolean,
): Planned[] {
  const weekday = weekdayOf(day)
  const spans = open.filter(({ days }) => days.includes(weekday))
  const times: Planned[] = []
  for (let start = minutesOf(from); start + minutes <= minutesOf(to); start += minutes + buffer) {
    const startsAt = instantAt(day, clockOf(start))
    const inside = spans.some(
      (span) => start >= minutesOf(span.from) && start + minutes <= minutesOf(span.to),
    )
    times.push({
      startsAt,
      endsAt: startsAt + minutes * 60_000,
      inHours: !closed && (open.length === 0 || inside),
    })
  }
  return times
}
