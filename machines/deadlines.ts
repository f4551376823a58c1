/**
 * Clocks of the law and of a standard. Calendar days and working days are different types, so that nobody counts one as the
 * other. A clock stands still only for a reason that the law or that standard gives, set by a person who says why; no rule
 * sets a day by itself and nothing here reads the time: today comes in as an argument.
 */
import { addDays, addMonths, isWorkingDay, workingDayBy, workingDayFrom } from './calendar.ts'

declare const unit: unique symbol
export type CalendarDays = number & { readonly [unit]: 'calendar day' }
export type WorkingDays = number & { readonly [unit]: 'working day' }
export type Months = number & { readonly [unit]: 'month' }

function whole<T extends number>(count: number): T {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no length of time`)
  return count as T
}
export const calendarDays = (count: number): CalendarDays => whole<CalendarDays>(count)
export const workingDays = (count: number): WorkingDays => whole<WorkingDays>(count)
export const months = (count: number): Months => whole<Months>(count)
/** Four weeks are twenty-eight calendar days, holidays included. */
export const weeks = (count: number): CalendarDays => whole<CalendarDays>(count * 7)

export type Length =
  | { readonly in: 'calendarDays'; readonly count: CalendarDays }
  | { readonly in: 'workingDays'; readonly count: WorkingDays }
  | { readonly in: 'months'; readonly count: Months }

export const inDays = (count: CalendarDays): Length => ({ in: 'calendarDays', count })
export const inWorkingDays = (count: WorkingDays): Length => ({ in: 'workingDays', count })
export const inMonths = (count: Months): Length => ({ in: 'months', count })

/** A staff id and their own words: never the machine, never silence. */
export interface Said {
  readonly by: string
  readonly why: string
}

/** `from`: first day on which the clock stands still. `to`: first day on which it runs again, null while it still stands. */
export interface Pause extends Said {
  readonly reason: string
  readonly from: string
  readonly to: string | null
}

export interface Waiver extends Said {
  readonly reason: string
  readonly on: string
}

/** `R` are the reasons that the law or the standard knows. A clock that names none cannot be stopped. */
export interface Clock<R extends string = string> {
  /** The day on which it began; the first day that counts is the one after it. */
  readonly start: string
  readonly length: Length
  readonly pausesFor: readonly R[]
  readonly waivedFor: readonly R[]
  readonly pauses: readonly Pause[]
  readonly metOn: string | null
  readonly waived: Waiver | null
  /** Whose time it is: ours ends before a closed day, a person's after it. */
  readonly whose: 'ours' | 'theirs'
}

export type Refused =
  | 'reason-not-allowed'
  | 'nobody-said-so'
  | 'no-words'
  | 'before-the-start'
  | 'already-paused'
  | 'not-paused'
  | 'before-the-pause'
export type Done<R extends string> =
  | { readonly ok: true; readonly clock: Clock<R> }
  | { readonly ok: false; readonly refused: Refused }

const no = (refused: Refused) => ({ ok: false, refused }) as const

export const clock = <R extends string = never>(
  start: string,
  length: Length,
  more: Partial<Pick<Clock<R>, 'pausesFor' | 'waivedFor' | 'whose'>> = {},
): Clock<R> => ({
  start,
  length,
  pausesFor: [],
  waivedFor: [],
  pauses: [],
  metOn: null,
  waived: null,
  whose: 'ours',
  ...more,
})

const unsaid = ({ by, why }: Said): Refused | null =>
  by.trim() === '' ? 'nobody-said-so' : why.trim() === '' ? 'no-words' : null

/** Stops a clock from a day on. Several pauses may follow one another; two at once are refused. */
export function pause<R extends string>(
  from: Clock<R>,
  { reason, on, ...said }: Said & { readonly reason: string; readonly on: string },
): Done<R> {
  if (!(from.pausesFor as readonly string[]).includes(reason)) return no('reason-not-allowed')
  const silent = unsaid(said)
  if (silent) return no(silent)
  if (on <= from.start) return no('before-the-start')
  const last = from.pauses.at(-1)
  if (last && (last.to === null || on < last.to)) return no('already-paused')
  return { ok: true, clock: { ...from, pauses: [...from.pauses, { ...said, reason, from: on, to: null }] } }
}

export function resume<R extends string>(from: Clock<R>, on: string): Done<R> {
  const last = from.pauses.at(-1)
  if (!last || last.to !== null) return no('not-paused')
  if (on < last.from) return no('before-the-pause')
  return { ok: true, clock: { ...from, pauses: [...from.pauses.slice(0, -1), { ...last, to: on }] } }
}

export function waive<R extends string>(from: Clock<R>, waiver: Waiver): Done<R> {
  if (!(from.waivedFor as readonly string[]).includes(waiver.reason)) return no('reason-not-allowed')
  const silent = unsaid(waiver)
  if (silent) return no(silent)
  return { ok: true, clock: { ...from, waived: waiver } }
}

/** The newest word counts: a slip of the hand is put right by another. */
export const meet = <R extends string>(from: Clock<R>, on: string | null): Clock<R> => ({
  ...from,
  metOn: on,
})

const stands = (pauses: readonly Pause[], day: string): boolean =>
  pauses.some(({ from, to }) => day >= from && (to === null || day < to))

/** Counts days one by one from the day after the start; a day on which the clock stands still does not count. */
function counted(start: string, count: number, pauses: readonly Pause[], counts: (day: string) => boolean) {
  let day = start
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (counts(day) && !stands(pauses, day)) left -= 1
  }
  return day
}

/** A month has no fixed number of days: it ends on its day, and each day on which the clock stood still comes on top. */
function afterMonths(start: string, count: number, pauses: readonly Pause[]): string {
  let due = addMonths(start, count)
  for (let day = addDays(start, 1); day <= due; day = addDays(day, 1))
    if (stands(pauses, day)) due = addDays(due, 1)
  return due
}

/** The last day of the clock, or null while it stands still: nobody knows yet. */
export function dueOf({ start, length, pauses }: Clock): string | null {
  if (pauses.some(({ to }) => to === null)) return null
  if (length.in === 'months') return afterMonths(start, length.count, pauses)
  if (length.in === 'workingDays') return counted(start, length.count, pauses, isWorkingDay)
  return pauses.length === 0 ? addDays(start, length.count) : counted(start, length.count, pauses, () => true)
}

/** running · paused · met: in time · late: its last day passed first, whether it was met since or not · waived */
export type ClockState = 'running' | 'paused' | 'met' | 'late' | 'waived'

export interface Reading {
  readonly state: ClockState
  /** The last day by the law's own count. */
  readonly due: string | null
  /** The day to plan by: where the last day is closed, the working day before it, or for a person's own time the one after. */
  readonly by: string | null
}

export function readClock(of: Clock, today: string): Reading {
  const due = dueOf(of)
  const by = due === null ? null : of.whose === 'ours' ? workingDayBy(due) : workingDayFrom(due)
  const end = of.whose === 'ours' ? due : by
  const state = ((): ClockState => {
    // Who met it in time met it, whatever was waived beside; a waiver never hides that it was met late before.
    if (of.metOn !== null && (end === null || of.metOn <= end)) return 'met'
    if (of.waived && (end === null || of.waived.on <= end)) return 'waived'
    if (end === null) return 'paused'
    return of.metOn !== null || today > end ? 'late' : 'running'
  })()
  return { state, due, by }
}
