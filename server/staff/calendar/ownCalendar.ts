/**
 * A colleague's own calendar: busy times read in, so that nobody is offered an hour that is taken, and their appointments given out
 * by a secret address, without a word of what they are: docs/decisions/2026-11-27-own-calendars.md.
 */
import { createEvents, type EventAttributes } from 'ics'
import { between } from '../../../db/busy.ts'
import type { Tx } from '../../../db/engine.ts'
import type { CalendarState } from '../../../db/schema.ts'
import type { StaffCalendar } from '../../../db/staffCalendars.ts'
import { MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { audited } from '../../audit/audit.ts'
import type { Deps } from '../../deps.ts'
import { newKey, seal, token, unseal } from '../../keys/keys.ts'
import { teamKeyIn, withTeamKey } from '../../keys/teamKey.ts'
import { errorFields } from '../../log.ts'
import { busyTimesApart } from '../../ownCalendar/calendarApart.ts'
import type { Stretch } from '../../ownCalendar/calendarBusy.ts'
import { allowedAddress, CalendarRefused, fetchCalendar } from '../../ownCalendar/calendarFetch.ts'
import { Problem } from '../../problems.ts'
import { hasCases } from '../rights.ts'
import type { AtDesk } from '../session.ts'

const DAY_MS = 24 * 3_600_000
/** How far ahead busy times are read: as far as times are offered, and a little more. */
const AHEAD_MS = 90 * DAY_MS
const GIVEN_BACK_MS = 30 * DAY_MS
const GIVEN_AHEAD_MS = 180 * DAY_MS

export interface OwnCalendar {
  /** Hosts that the municipality's owner has named; none: it is not in use here. */
  readonly hosts: readonly string[]
  /** Where it is read from, of the address only the host; null where nothing is read. */
  readonly host: string | null
  /** ISO. */
  readonly readAt: string | null
  readonly state: CalendarState | null
  /** Busy times ahead that are known. */
  readonly busy: number
  /** Whether one's appointments are given out. The address itself is shown once. */
  readonly feed: boolean
}

export const ownCalendarPlace = (municipality: string, staffId: string): string =>
  `${municipality}/own-calendar/${staffId}`

const addressOf = (
  { keys }: Pick<Deps, 'keys'>,
  { municipality, staffId, sealed }: StaffCalendar,
): string | null =>
  sealed === null
    ? null
    : withTeamKey(keys, municipality, (key) =>
        unseal<string>(key, ownCalendarPlace(municipality, staffId), sealed),
      )

export async function ownCalendar(deps: Deps, { municipality, member }: AtDesk): Promise<OwnCalendar> {
  const { calendars, busy } = deps.storage
  const now = deps.now()
  const [row, times] = await Promise.all([
    calendars.ofMember({ municipality, staffId: member.id }),
    busy.between({ municipality, from: now, until: now + AHEAD_MS }),
  ])
  const address = row && addressOf(deps, row)
  return {
    hosts: deps.owners[municipality].calendarHosts,
    host: address ? new URL(address).hostname : null,
    readAt: row?.readAt ? new Date(row.readAt).toISOString() : null,
    state: row?.state ?? null,
    busy: times.filter(({ staffId }) => staffId === member.id).length,
    feed: row?.feedHash != null,
  }
}

/** Null: nothing is read any more, and what was known goes. @throws Problem bad-value where it is none that may be read */
export async function setAddress(
  deps: Deps,
  desk: AtDesk,
  { address }: { readonly address: string | null },
): Promise<OwnCalendar> {
  const { municipality, member } = desk
  const { storage } = deps
  const staffId = member.id
  const href = address === null ? null : allowedHref(deps, desk, address)
  const now = deps.now()
  await storage.exclusive(municipality, async (tx) => {
    const key = await teamKeyIn(tx, deps.keys, municipality)
    const sealed = href === null ? null : seal(key, ownCalendarPlace(municipality, staffId), href)
    await storage.calendars.set(tx, { municipality, staffId, sealed, readAt: null, state: null })
    await storage.busy.replace(tx, { municipality, staffId, times: [], now })
    await audited(deps, tx, desk, 'calendar.own', null)
    await storage.changes.record(tx, { municipality, caseId: null, kind: 'calendar' })
  })
  const row = await storage.calendars.ofMember({ municipality, staffId })
  if (row?.sealed) await readOne(deps, row)
  return ownCalendar(deps, desk)
}

function allowedHref(deps: Deps, { municipality }: AtDesk, address: string): string {
  try {
    return allowedAddress(address, deps.owners[municipality].calendarHosts).href
  } catch (error) {
    if (error instanceof CalendarRefused) throw new Problem('bad-value', { field: 'address' })
    throw error
  }
}

/** Times that are known already stay where the reading fails: an old busy hour is better than a double one. */
async function readOne(deps: Deps, row: StaffCalendar): Promise<void> {
  const { municipality, staffId, sealed } = row
  const address = addressOf(deps, row)
  if (address === null || sealed === null) return
  const now = deps.now()
  const { state, times } = await readFrom(deps, municipality as Municipality, address, now)
  const { storage } = deps
  await storage.exclusive(municipality, async (tx) => {
    const counts = await storage.calendars.wasRead(tx, { municipality, staffId, sealed, readAt: now, state })
    if (!counts || times === null) return
    if (isSame(await knownOf(tx, { municipality, staffId, now }), times)) return
    await storage.busy.replace(tx, { municipality, staffId, times, now })
    await storage.changes.record(tx, { municipality, caseId: null, kind: 'calendar' })
  })
}

/** What is known and not over, cut as a reading is. */
async function knownOf(
  tx: Tx,
  { municipality, staffId, now }: { municipality: string; staffId: string; now: number },
): Promise<Stretch[]> {
  const all = await between(tx, { municipality, from: now, until: now + AHEAD_MS })
  return all
    .filter((time) => time.staffId === staffId)
    .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(startsAt, now), endsAt }))
    .toSorted((a, b) => a.startsAt - b.startsAt)
}

const isSame = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  one.length === other.length &&
  one.every((time, at) => time.startsAt === other[at]?.startsAt && time.endsAt === other[at]?.endsAt)

async function readFrom(
  deps: Deps,
  municipality: Municipality,
  address: string,
  now: number,
): Promise<{ state: CalendarState; times: readonly Stretch[] | null }> {
  const get = deps.fetchCalendar ?? fetchCalendar
  let text: string
  try {
    text = await get(address, deps.owners[municipality].calendarHosts)
  } catch (error) {
    if (!(error instanceof CalendarRefused)) throw error
    return { state: error.why, times: null }
  }
  try {
    return { state: 'read', times: await busyTimesApart(text, { from: now, until: now + AHEAD_MS }) }
  } catch {
    // Whatever the other end sent, it is no calendar: of its words nothing is logged.
    return { state: 'unreadable', times: null }
  }
}

/** Reads everybody's anew. @returns how many. */
export async function readCalendars(deps: Deps): Promise<number> {
  let count = 0
  for (const municipality of MUNICIPALITIES) {
    for (const row of await deps.storage.calendars.read({ municipality })) {
      try {
        await readOne(deps, row)
        count += 1
      } catch (error) {
        // One that cannot be read does not stop the others.
        deps.log.warn('calendar', errorFields(error))
      }
    }
  }
  return count
}

/** What calendars say is at most this old, and the time that a reading takes. */
const EVERY_MS = 15 * 60_000

/** Reads them now, and again so long after each round is over. @returns stops it, when the round that is under way is over */
export function keepReading(deps: Deps, everyMs = EVERY_MS): () => Promise<void> {
  let stopped = false
  let waiting: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const read = async (): Promise<void> => {
    await readCalendars(deps).catch((error) => deps.log.warn('calendar', errorFields(error)))
    if (!stopped) waiting = setTimeout(next, everyMs)
  }
  const next = (): void => {
    round = read()
  }
  next()
  return () => {
    stopped = true
    clearTimeout(waiting)
    return round
  }
}

/** A new secret address, in the place of an earlier one, or none any more. @returns its path, this once */
export async function setFeed(
  deps: Deps,
  desk: AtDesk,
  { on }: { readonly on: boolean },
): Promise<{ readonly path: string | null }> {
  const { municipality, member } = desk
  const secret = newKey().toString('base64url')
  const feedHash = on ? hashOf(deps, municipality, secret) : null
  await deps.storage.exclusive(municipality, async (tx) => {
    await deps.storage.calendars.set(tx, { municipality, staffId: member.id, feedHash })
    await audited(deps, tx, desk, 'calendar.feed', null)
  })
  return { path: on ? `/feed/${municipality}/${secret}.ics` : null }
}

const hashOf = ({ keys }: Pick<Deps, 'keys'>, municipality: string, secret: string): string =>
  token(keys, 'staff-feed', `${municipality}\0${secret}`)

const partsOf = (at: number): [number, number, number, number, number] => {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC')
  return [wall.year, wall.month, wall.day, wall.hour, wall.minute]
}

const EMPTY = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//calendar//da\r\nEND:VCALENDAR\r\n'

/** When, and that it is an appointment: no place, no kind, no case. Null where nobody has this address. */
export async function feedOf(deps: Deps, municipality: Municipality, secret: string): Promise<string | null> {
  const { storage } = deps
  const row = await storage.calendars.byFeed({ municipality, feedHash: hashOf(deps, municipality, secret) })
  if (!row) return null
  const member = await storage.staff.byId({ municipality, id: row.staffId })
  if (!member?.active || !hasCases(member.role)) return null
  const now = deps.now()
  const booked = await storage.slots.bookedBetween({
    municipality,
    from: now - GIVEN_BACK_MS,
    until: now + GIVEN_AHEAD_MS,
  })
  const mine = booked.filter(({ staffId, metBy }) => (metBy ?? staffId) === row.staffId)
  if (mine.length === 0) return EMPTY
  const events = mine.map(
    ({ id, startsAt, endsAt }): EventAttributes => ({
      uid: id,
      productId: '-//calendar//da',
      title: 'Aftale',
      start: partsOf(startsAt),
      startInputType: 'utc',
      startOutputType: 'utc',
      end: partsOf(endsAt),
      endInputType: 'utc',
      endOutputType: 'utc',
      classification: 'PRIVATE',
      busyStatus: 'BUSY',
    }),
  )
  const { error, value } = createEvents(events)
  if (error || !value) throw error ?? new Error('no calendar')
  return value
}
