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

/** From when and until when times are looked for; `until` is the last day, Copenhagen. */
export function window(wanted: Wanted): { from: string; until: string } {
  const from = Temporal.Instant.from(wanted.now).add({ hours: LEAD_HOURS }).toString()
  const until =
    wanted.basis === 'guarantee' && wanted.d
      ? guaranteeUntil(wanted.d)
      : addDays(dayOf(wanted.now), HORIZON_DAYS)
  const later = wanted.after !== undefined && Date.parse(wanted.after) > Date.parse(from)
  return { from: later && wanted.after ? wanted.after : from, until }
}

/**
 * The times to show, earliest first. Those that leave too few days for the decision before D+14 come only where
 * nothing earlier is free, and are marked `late`; beyond D+14 only where no right to the date exists.
 */
export function offer(free: readonly Free[], wanted: Wanted): SlotDetail[] {
  const { from, until } = window(wanted)
  const limit = wanted.d && wanted.basis !== 'none' ? guaranteeUntil(wanted.d) : null
  const early = limit ? addDays(limit, -wanted.decisionDays) : null
  const fitting = free
    .filter(
      (slot) =>
        Date.parse(slot.start) >= Date.parse(from) && dayOf(slot.start) <= until && suits(slot, wanted),
    )
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id))
    .filter((slot, index, all) => index === all.findIndex((other) => sameToThePerson(slot, other)))
  const inTime = early ? fitting.filter((slot) => dayOf(slot.start) <= early) : fitting
  const pool = inTime.length > wanted.passed * OFFERED ? inTime : fitting
  return pool
    .slice(wanted.passed * OFFERED, (wanted.passed + 1) * OFFERED)
    .map(({ id, start, end, unit }) => ({
      id,
      start,
      end,
      unit,
      ...(early && dayOf(start) > early ? { late: true } : {}),
    }))
}

/** Two colleagues free at the same hour in the same place are one time to whoever chooses. */
const sameToThePerson = (a: Free, b: Free): boolean =>
  a.start === b.start && a.end === b.end && a.unit === b.unit

function suits(slot: Free, wanted: Wanted): boolean {
  if (wanted.phone && slot.talkForm === 'inPerson') return false
  if (!wanted.afterWork) return true
  const hour = Temporal.Instant.from(slot.start).toZonedDateTimeISO(ZONE).hour
  return hour >= AFTER_WORK_HOUR
}
/** "After school or work" begins here. */
const AFTER_WORK_HOUR = 15
