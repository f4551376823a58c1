/**
 * The start page: what this day holds. Lists are short and say how many there are in all; the whole is in the queue.
 * What only the content tells (unanswered, at risk) is read from the first cases by rank, where such cases stand.
 */

import type { Attendance } from '../../../db/schema.ts'
import type { Slot } from '../../../db/slots.ts'
import type { Case } from '../../../db/submit.ts'
import { workingDayBefore } from '../../../machines/alarms.ts'
import { addDays, addWorkingDays, dayOf, ZONE } from '../../../machines/calendar.ts'
import { unitName, withOffset } from '../../../machines/contact.ts'
import type { Language } from '../../../machines/facts.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { auditRead } from '../../audit/audit.ts'
import { kindOfSlot, startOf } from '../../case/caseTimes.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { type Forecast, forecastOf } from '../calendar/forecast.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { type Alarmed, alarmedFor } from './alarms.ts'
import { openCasesOf } from './openCases.ts'
import { type Around, aroundCases, namesOf, type QueueCase, queueCase, todayOf } from './queue.ts'
import { type AwayCases, awayCases, wentBack } from './todayTeam.ts'
import { untoldCases } from './todayUntold.ts'
import { asideOn } from './views.ts'

export { workingDayBefore }

/** So many of each list are shown. */
const SHOWN = 50
/** So many open cases, the first by rank, are looked into for what no column tells. */
export const LOOKED_INTO = 1000
/** New cases are looked for among so many of the newest. */
const NEWEST = 200
/** When the team meets. */
const MEETING = '09:00'

export interface TodayAppointment {
  readonly caseId: string
  readonly number: number
  readonly version: number
  readonly callingWord: string
  /** Where the case is one by name. */
  readonly name: string | null
  readonly kind: AppointmentKind
  readonly start: string
  readonly end: string
  readonly unit: string
  readonly unitName: string
  /** Who holds it. */
  readonly with: string | null
  /** Who meets the person in the holder's place. */
  readonly metBy: string | null
  readonly talkForm: Slot['talkForm']
  readonly begun: boolean
  readonly attendance: Attendance | null
}

export interface TodayList {
  readonly cases: readonly QueueCase[]
  readonly total: number
  /** There are more than were looked into. */
  readonly more: boolean
}

export interface Today {
  readonly today: string
  /** The next working day: on a Friday, Monday. */
  readonly nextDay: string
  /** The last meeting, an instant: nine o'clock on the working day before. */
  readonly since: string
  /** The last day of this week, a Sunday. */
  readonly weekEnds: string
  /** Of today, and of what comes to the end of the next working day. */
  readonly appointments: readonly TodayAppointment[]
  readonly unanswered: TodayList
  readonly unclaimed: TodayList
  readonly deadlines: TodayList
  readonly atRisk: TodayList
  readonly fresh: TodayList
  /** Colleagues who are away, those one covers for first. */
  readonly away: readonly (Omit<AwayCases, 'rows'> & { readonly list: TodayList })[]
  /** Deadlines that come near in cases that nobody looked at, told to whoever looks now. */
  readonly alarms: readonly (Omit<Alarmed, 'caseId'> & { readonly one: QueueCase })[]
  /** What went back to the queue by itself since the last meeting, and from whom. */
  readonly wentBack: readonly { readonly one: QueueCase; readonly from: string }[]
  /** Whose person a message about a time did not reach. */
  readonly untold: TodayList
  /** Numbers of cases that belong into these lists and do not open. */
  readonly unopened: readonly number[]
  /** How long the next person waits for each kind of talk. */
  readonly forecast: readonly Forecast[]
}

export const lastMeeting = (today: string): string =>
  Temporal.PlainDateTime.from(`${workingDayBefore(today)}T${MEETING}`)
    .toZonedDateTime(ZONE)
    .toInstant()
    .toString()

const startOfDay = (day: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds

const endOfWeek = (day: string): string => addDays(day, 7 - Temporal.PlainDate.from(day).dayOfWeek)

export async function todayView(deps: Deps, desk: AtDesk, language: Language): Promise<Today> {
  const { municipality } = desk
  const seenBy = await seerOf(deps, desk)
  await auditRead(deps, desk, 'today.read', null)
  const today = todayOf(deps)
  const nextDay = addWorkingDays(today, 1)
  const weekEnds = endOfWeek(today)
  const since = lastMeeting(today)
  const { cases, slots } = deps.storage
  const names = await namesOf(deps, municipality)
  const unopened = new Unopened(deps, 'seal broken')
  // What may be a robot's stands in one line of the queue; deadlines count all the same.
  const aside = asideOn(today)
  const [outlines, unowned, due, newest, booked, forecast, away, back, alarmed, untold] = await Promise.all([
    cases.outline({ municipality, after: null, limit: LOOKED_INTO, seenBy, aside }),
    cases.unowned({ municipality, limit: SHOWN, seenBy, aside }),
    cases.dueBy({ municipality, day: weekEnds, limit: SHOWN, seenBy }),
    cases.newest({ municipality, limit: NEWEST, seenBy, aside }),
    slots.bookedBetween({
      municipality,
      from: startOfDay(today),
      until: startOfDay(addDays(nextDay, 1)),
    }),
    forecastOf(deps, municipality),
    awayCases(deps, desk, { names, today }),
    wentBack(deps, desk, { names, since }),
    alarmedFor(deps, desk, unopened),
    untoldCases(deps, desk, seenBy, unopened),
  ])
  const [open, senders] = await Promise.all([
    openCasesOf(deps, municipality),
    outlines.length > 0
      ? cases.lastSenders({ municipality, caseIds: outlines.map(({ id }) => id) })
      : new Map<string, { from: string }>(),
  ])
  const ids = outlines.map(({ id }) => id)
  const unanswered = ids.filter((id) => senders.get(id)?.from === 'person')
  const atRisk = ids.filter((id) => open.get(id)?.traits.atRisk)
  const fresh = newest.filter((row) => isNewSince(unopened, row, since))
  // Only what is shown is opened.
  const covered = away.flatMap((one) => one.rows)
  const given = new Map(
    [...unowned.rows, ...due.rows, ...fresh, ...covered, ...back.rows, ...untold.slice(0, SHOWN)].map(
      (row) => [row.id, row] as const,
    ),
  )
  const wanted = [
    ...unanswered.slice(0, SHOWN),
    ...atRisk.slice(0, SHOWN),
    ...booked.map(({ caseId }) => caseId),
    ...alarmed.map(({ caseId }) => caseId),
  ]
  const others = await cases.byIds({
    municipality,
    seenBy,
    ids: wanted.filter((id): id is string => id !== null && !given.has(id)),
  })
  const rows = [...given.values(), ...others].filter(({ sealed }) => sealed !== null)
  const around = await aroundCases(deps, municipality, rows)
  const shown = new Map<string, QueueCase>()
  for (const row of rows) {
    const opened = unopened.open(row)
    if (opened) shown.set(row.id, queueCase(opened, around))
  }
  const listOf = (of: readonly string[], total: number, more = false): TodayList => ({
    cases: of.slice(0, SHOWN).flatMap((id) => shown.get(id) ?? []),
    total,
    more,
  })
  const more = outlines.length === LOOKED_INTO
  const idsOf = (list: readonly Case[]): string[] => list.map(({ id }) => id)
  return {
    today,
    nextDay,
    since,
    weekEnds,
    appointments: booked.flatMap((slot) =>
      appointment(slot, shown, around, { deps, language, municipality }),
    ),
    unanswered: listOf(unanswered, unanswered.length, more),
    unclaimed: listOf(idsOf(unowned.rows), unowned.total),
    deadlines: listOf(idsOf(due.rows), due.total),
    atRisk: listOf(atRisk, atRisk.length, more),
    fresh: listOf(idsOf(fresh), fresh.length),
    away: away
      .map(({ rows: own, ...one }) => {
        const list = listOf(idsOf(own), one.total)
        const waits = ({ unanswered: first }: QueueCase): number => (first ? 0 : 1)
        return { ...one, list: { ...list, cases: list.cases.toSorted((a, b) => waits(a) - waits(b)) } }
      })
      .toSorted((a, b) => Number(b.mine) - Number(a.mine) || a.name.localeCompare(b.name, 'da')),
    alarms: alarmed.flatMap(({ caseId, ...alarm }) => {
      const one = shown.get(caseId)
      return one ? [{ ...alarm, one }] : []
    }),
    wentBack: back.of.flatMap(({ caseId, from }) => {
      const one = shown.get(caseId)
      return one ? [{ one, from }] : []
    }),
    untold: listOf(idsOf(untold), untold.length),
    unopened: unopened.numbers,
    forecast,
  }
}

/**
 * Of an anonymous person staff know the day and not the hour, so the whole day of the meeting counts; where the moment of
 * the wish is known, what came before the meeting was spoken of there.
 */
function isNewSince(unopened: Unopened, row: Case, since: string): boolean {
  const day = dayOf(since)
  if (row.status !== 'open' || row.sealed === null || row.openedDay < day) return false
  if (row.openedDay > day) return true
  const opened = unopened.open(row)
  if (!opened) return false
  const { identity, d } = opened.record
  return identity === 'anonymous' || d === null || Temporal.Instant.compare(d, since) >= 0
}

function appointment(
  slot: Slot,
  shown: ReadonlyMap<string, QueueCase>,
  { names }: Around,
  { deps, language, municipality }: { deps: Deps; language: Language; municipality: AtDesk['municipality'] },
): TodayAppointment[] {
  const one = shown.get(slot.caseId ?? '')
  // Of a case that was erased nothing is left to show.
  if (!one) return []
  return [
    {
      caseId: one.id,
      number: one.number,
      version: one.version,
      callingWord: one.callingWord,
      name: one.name,
      kind: kindOfSlot(slot),
      start: withOffset(startOf(slot)),
      end: withOffset(new Date(slot.endsAt).toISOString()),
      unit: slot.unit,
      unitName: unitName(currentStandard(municipality), slot.unit, language),
      with: names.get(slot.staffId) ?? null,
      metBy: names.get(slot.metBy ?? '') ?? null,
      talkForm: slot.talkForm,
      begun: slot.startsAt <= deps.now(),
      attendance: slot.attendance,
    },
  ]
}
