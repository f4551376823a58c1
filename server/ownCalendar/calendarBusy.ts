/**
 * When somebody is elsewhere, out of a calendar's text: instants and nothing else. What is free, cancelled or marked as no hindrance
 * is left out; what repeats is followed; what overlaps becomes one.
 */
import ICAL from 'ical.js'
import { ZONE } from '../../machines/calendar.ts'

export interface Stretch {
  /** UTC milliseconds. */
  readonly startsAt: number
  readonly endsAt: number
}

/** A calendar of more times, or one whose repetitions take more steps all together, is not read: a part of it would look free. */
const MOST_TIMES = 5000
const MOST_STEPS = 50_000
/** No zone is further from UTC: so much the clock on the wall may be off. */
const ZONE_MS = 15 * 3_600_000

/** Names that a common office program gives the zones of Europe. */
const OFFICE_ZONES: Readonly<Record<string, string>> = {
  'Romance Standard Time': 'Europe/Copenhagen',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'FLE Standard Time': 'Europe/Helsinki',
  'GTB Standard Time': 'Europe/Bucharest',
  UTC: 'UTC',
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** @param tzid as the calendar names the zone; a time without one is the clock on the wall in Copenhagen. */
function instantOf(time: ICAL.Time, tzid: string | null): number {
  const { year, month, day, hour, minute, second } = time
  if (time.isDate)
    return Temporal.PlainDate.from({ year, month, day }).toZonedDateTime(ZONE).epochMilliseconds
  const wall = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second: Math.min(second, 59) })
  if (time.zone === ICAL.Timezone.utcTimezone) return wall.toZonedDateTime('UTC').epochMilliseconds
  const known = tzid === null ? ZONE : (OFFICE_ZONES[tzid] ?? tzid)
  if (isZone(known)) return wall.toZonedDateTime(known).epochMilliseconds
  // A zone that the calendar describes itself; one that it only names is taken as ours.
  const own = time.zone && time.zone !== ICAL.Timezone.localTimezone
  return own ? time.toUnixTime() * 1000 : wall.toZonedDateTime(ZONE).epochMilliseconds
}

const word = (of: ICAL.Component, name: string): string => {
  const value = of.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.toUpperCase() : ''
}

const hinders = (of: ICAL.Component): boolean =>
  word(of, 'transp') !== 'TRANSPARENT' &&
  word(of, 'status') !== 'CANCELLED' &&
  !['FREE', 'WORKINGELSEWHERE'].includes(word(of, 'x-microsoft-cdo-busystatus'))

const zoneOf = (of: ICAL.Component, name: string): string | null => {
  const tzid = of.getFirstProperty(name)?.getFirstParameter('tzid')
  return typeof tzid === 'string' ? tzid : null
}

export interface Window {
  readonly from: number
  readonly until: number
}

/** What one reading of a calendar has left. */
interface Budget {
  steps: number
}

function spend(budget: Budget): void {
  if (budget.steps === 0) throw new Error('too many repetitions')
  budget.steps -= 1
}

/** Of an event that happens once, or of one occurrence. An end that is missing is the day's, or the moment's. */
function* once(item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Generator<Stretch> {
  const of = item.component
  if (!hinders(of)) return
  const startsAt = instantOf(start, zoneOf(of, 'dtstart'))
  const endsAt = instantOf(end, zoneOf(of, 'dtend') ?? zoneOf(of, 'dtstart'))
  if (endsAt > startsAt) yield { startsAt, endsAt }
}

/** Whether an occurrence is over before the window for certain, told by the clock on the wall; one that was moved never is. */
function isOver(event: ICAL.Event, at: ICAL.Time, lengthMs: number, { from }: Window): boolean {
  const wall = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute)
  if (wall + lengthMs + ZONE_MS + 60_000 >= from) return false
  const { exceptions, rangeExceptions } = event as unknown as {
    readonly exceptions: Readonly<Record<string, unknown>>
    readonly rangeExceptions: readonly unknown[]
  }
  if (rangeExceptions.length > 0) return false
  if (Object.keys(exceptions).length === 0) return true
  return (
    !(at.toString() in exceptions) && !(at.convertToZone(ICAL.Timezone.utcTimezone).toString() in exceptions)
  )
}

/** @throws Error where the budget is spent before the window is over */
function* occurrences(event: ICAL.Event, window: Window, budget: Budget): Generator<Stretch> {
  if (!event.isRecurring()) {
    yield* once(event, event.startDate, event.endDate)
    return
  }
  const steps = event.iterator()
  const zone = zoneOf(event.component, 'dtstart')
  const lengthMs = event.duration.toSeconds() * 1000
  for (let next = steps.next(); next; next = steps.next()) {
    spend(budget)
    if (isOver(event, next, lengthMs, window)) continue
    if (instantOf(next, zone) >= window.until) return
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    yield* once(item, startDate, endDate)
  }
}

function* freeBusy(of: ICAL.Component): Generator<Stretch> {
  for (const property of of.getAllProperties('freebusy')) {
    const kind = property.getFirstParameter('fbtype')
    if (typeof kind === 'string' && kind.toUpperCase() === 'FREE') continue
    for (const period of property.getValues() as ICAL.Period[])
      yield { startsAt: instantOf(period.start, null), endsAt: instantOf(period.getEnd(), null) }
  }
}

function* stretches(calendar: ICAL.Component, window: Window): Generator<Stretch> {
  const budget = { steps: MOST_STEPS }
  for (const of of calendar.getAllSubcomponents('vfreebusy')) yield* freeBusy(of)
  const events = Map.groupBy(calendar.getAllSubcomponents('vevent'), (of) =>
    String(of.getFirstPropertyValue('uid') ?? ''),
  )
  for (const [uid, same] of events) {
    const moved = same.filter((of) => of.hasProperty('recurrence-id'))
    const rest = same.filter((of) => !of.hasProperty('recurrence-id'))
    // Without the event that repeats, or without a name, each stands for itself.
    if (uid === '' || rest.length === 0) {
      for (const of of same) yield* occurrences(new ICAL.Event(of), window, budget)
      continue
    }
    for (const of of rest) yield* occurrences(new ICAL.Event(of, { exceptions: moved }), window, budget)
  }
}

/** Cut to the window, in order, and none on another. */
function merged(all: Iterable<Stretch>, { from, until }: Window): Stretch[] {
  const cut = [...all]
    .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(startsAt, from), endsAt: Math.min(endsAt, until) }))
    .filter(({ startsAt, endsAt }) => endsAt > startsAt)
    .toSorted((a, b) => a.startsAt - b.startsAt)
  const whole: { startsAt: number; endsAt: number }[] = []
  for (const next of cut) {
    const last = whole.at(-1)
    if (last && next.startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, next.endsAt)
    else whole.push({ ...next })
  }
  if (whole.length > MOST_TIMES) throw new Error('too many times')
  return whole
}

/** @throws Error where it is no calendar, or too much of one */
export function busyTimes(text: string, window: Window): Stretch[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  if (calendar.name !== 'vcalendar') throw new Error('no calendar')
  return merged(stretches(calendar, window), window)
}
