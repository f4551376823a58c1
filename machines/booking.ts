/** Which of the free times are offered, and in what order. Pure: the free times and the moment come in. */
import { addDays, dayOf, guaranteeUntil, ZONE } from './calendar.ts'
import type { SlotDetail } from './conversation.ts'
import type { AppointmentKind, Basis } from './rule.ts'

/** So many at a time; "none suits" gives as many more. */
export const OFFERED = 3
/** Nobody is asked to be there sooner than this. */
export const LEAD_HOURS = 2
/** A talk without a date by law is looked for this far ahead. */
export const HORIZON_DAYS = 45

export interface Free extends SlotDetail {
  readonly talkForm: 'inPerson' | 'phone' | 'either'
}

export interface Wanted {
  readonly kind: AppointmentKind
  readonly basis: Basis
  /** The moment treatment was first wished, or null. */
  readonly d: string | null
  readonly now: string
  /** Days the municipality needs from the talk to the start of treatment (B-04). */
  readonly decisionDays: number
  /** Not before the first part of a talk in two is over. */
  readonly after?: string
  readonly afterWork?: boolean
  readonly phone?: boolean
  /** How often "none suits" was said. */
  readonly passed: number
}

/** From when and until when times are looked for, as instants; both ends included. */
export function window(wanted: Wanted): { from: string; until: string } {
  const from = atLeastMillis(Temporal.Instant.from(wanted.now).add({ hours: LEAD_HOURS }))
  const last =
    wanted.basis === 'guarantee' && wanted.d
      ? guaranteeUntil(wanted.d)
      : addDays(dayOf(wanted.now), HORIZON_DAYS)
  return { from: wanted.after && wanted.after > from ? wanted.after : from, until: endOfDay(last) }
}

/** With milliseconds, so that instants compare as text. */
const atLeastMillis = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' })

/** The last moment of a day in Copenhagen. */
const endOfDay = (day: string): string =>
  atLeastMillis(
    Temporal.PlainDate.from(addDays(day, 1)).toZonedDateTime(ZONE).toInstant().subtract({ milliseconds: 1 }),
  )

/**
 * All times that may be chosen, in the order in which they are offered: earliest first, and those that leave too few days
 * for the decision before D+14, marked `late`, after all others. Beyond D+14 only where no right to the date exists.
 */
export function inOrder(free: readonly Free[], wanted: Wanted): SlotDetail[] {
  const { from, until } = window(wanted)
  const early =
    wanted.d && wanted.basis !== 'none'
      ? endOfDay(addDays(guaranteeUntil(wanted.d), -wanted.decisionDays))
      : null
  const seen = new Set<string>()
  const fitting = free
    .filter((slot) => slot.start >= from && slot.start <= until && suits(slot, wanted))
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1))
    .filter((slot) => {
      // Two colleagues free at the same hour in the same place are one time to whoever chooses.
      const key = `${slot.start} ${slot.end} ${slot.unit}`
      return !seen.has(key) && seen.add(key)
    })
  return fitting.map(({ id, start, end, unit }) => ({
    id,
    start,
    end,
    unit,
    ...(early && start > early ? { late: true } : {}),
  }))
}

/** The times to show now: after "none suits" so many further on. */
export function offer(free: readonly Free[], wanted: Wanted): SlotDetail[] {
  return shown(inOrder(free, wanted), wanted.passed)
}

/** Late times begin on a page of their own: none is shown while an earlier one is free, and none is passed over. */
export function shown(times: readonly SlotDetail[], passed: number): SlotDetail[] {
  const early = times.filter((time) => !time.late)
  const pages = Math.ceil(early.length / OFFERED)
  const [pool, page] = passed < pages ? [early, passed] : [times.slice(early.length), passed - pages]
  return pool.slice(page * OFFERED, (page + 1) * OFFERED)
}

/** Fits what was asked for: the hour, and whether it can be by phone. */
export function suits(slot: Free, wanted: Wanted): boolean {
  if (wanted.phone && slot.talkForm === 'inPerson') return false
  if (!wanted.afterWork) return true
  const hour = Temporal.Instant.from(slot.start).toZonedDateTimeISO(ZONE).hour
  return hour >= AFTER_WORK_HOUR
}
/** "After school or work" begins here. */
const AFTER_WORK_HOUR = 15
