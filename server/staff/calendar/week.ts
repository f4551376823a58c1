/**
 * A week of the calendar: every time with whose it is and whether somebody has it, and what else falls due in it. Of a case
 * stand its number and calling word, and nothing more: who reads the calendar has not opened the case.
 */
import type { Audience, SlotKind } from '../../../db/schema.ts'
import type { Slot } from '../../../db/slots.ts'
import { addDays, isHoliday } from '../../../machines/calendar.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import type { Next } from '../../../machines/caseNext.ts'
import { unitName, withOffset } from '../../../machines/contact.ts'
import type { Language, Municipality } from '../../../machines/facts.ts'
import { mondayOf } from '../../../machines/publishTimes.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { auditRead } from '../../audit/audit.ts'
import { kindOfSlot } from '../../case/caseTimes.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { team } from '../case/work.ts'
import { type Names, namesOf, todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { hiddenFrom } from '../sight.ts'
import { kindsAt, mayOverride, mayPublishFor } from './calendarRights.ts'
import { dutiesIn } from './duties.ts'
import { type Forecast, forecastOf } from './forecast.ts'
import { overridesOf } from './overrides.ts'
import { type SlotState, startOfDay, stateOfSlot } from './withdraw.ts'

export interface CalendarCase {
  readonly id: string
  readonly number: number
  /** In the language in which the person got it. */
  readonly callingWord: string
}

export interface CalendarTime {
  readonly slot: string
  /** With offset. */
  readonly start: string
  readonly end: string
  /** Null, like the next four, where it is one's own hour for a case that one must not see: taken, and nothing more. */
  readonly kind: AppointmentKind | null
  readonly audience: Audience | null
  readonly unit: string | null
  readonly unitName: string | null
  readonly talkForm: Slot['talkForm'] | null
  readonly staffId: string
  /** Who holds it; null where nobody of that name works here. */
  readonly with: string | null
  readonly state: SlotState
  /** Its holder's own calendar is taken then: a free one is not offered, a booked one is two things at once. */
  readonly busy: boolean
  /** Of a booked one, unless its case was erased, or is one that who looks must not see. */
  readonly case: CalendarCase | null
  /** Whether it is free, ahead and mine to withdraw. */
  readonly mayWithdraw: boolean
}

export interface CalendarDuty {
  /** "YYYY-MM-DD" */
  readonly day: string
  readonly case: CalendarCase
  readonly owner: string | null
  readonly next: Pick<Next, 'what' | 'duty'>
}

export interface CalendarWeek {
  readonly today: string
  /** Monday and Sunday. */
  readonly from: string
  readonly until: string
  readonly days: readonly { readonly day: string; readonly closed: 'holiday' | 'closedDay' | null }[]
  readonly times: readonly CalendarTime[]
  readonly duties: readonly CalendarDuty[]
  /** There are more open cases than were looked into. */
  readonly more: boolean
  readonly forecast: readonly Forecast[]
  readonly overrides: readonly {
    readonly by: string
    readonly whose: string
    readonly count: number
    readonly reason: string
  }[]
  /** For whom and where one may publish. */
  readonly publish: {
    readonly colleagues: readonly { readonly id: string; readonly name: string; readonly doctor: boolean }[]
    readonly units: readonly {
      readonly id: string
      readonly name: string
      readonly kinds: readonly SlotKind[]
    }[]
    readonly override: boolean
  }
}

/** @param day any day of the week, "YYYY-MM-DD" */
export async function calendarWeek(
  deps: Deps,
  desk: AtDesk,
  day: string | undefined,
  language: Language,
): Promise<CalendarWeek> {
  const { municipality } = desk
  await auditRead(deps, desk, 'calendar.read', null)
  const today = todayOf(deps)
  const from = mondayOf(day ?? today)
  const until = addDays(from, 6)
  const [names, slots, forecast, overrides, colleagues] = await Promise.all([
    namesOf(deps, municipality),
    deps.storage.slots.calendar({
      municipality,
      from: startOfDay(from),
      until: startOfDay(addDays(until, 1)),
    }),
    forecastOf(deps, municipality),
    overridesOf(deps, municipality, from),
    team(deps, desk),
  ])
  const { duties, more } = await dutiesIn(deps, desk, { from, until, today }, names)
  const owner = deps.owners[municipality]
  const standard = currentStandard(municipality)
  const days = Array.from({ length: 7 }, (_, at) => addDays(from, at))
  return {
    today,
    from,
    until,
    days: days.map((one) => ({
      day: one,
      closed: isHoliday(one) ? 'holiday' : owner.closedDays.includes(one) ? 'closedDay' : null,
    })),
    times: await timesOf(deps, desk, slots, { names, language }),
    duties,
    more,
    forecast,
    overrides: overrides.map(({ by, staffId, count, reason }) => ({
      by: names.get(by) ?? by,
      whose: names.get(staffId) ?? staffId,
      count,
      reason,
    })),
    publish: {
      colleagues: colleagues
        .filter(({ id }) => mayPublishFor(desk.member, id))
        .map(({ id, name, role }) => ({ id, name, doctor: role === 'doctor' })),
      units: standard.units
        .map((unit) => ({
          id: unit.id,
          name: unitName(standard, unit.id, language),
          kinds: kindsAt(unit, owner),
        }))
        .filter(({ kinds }) => kinds.length > 0),
      override: mayOverride(desk.member),
    },
  }
}

async function timesOf(
  deps: Deps,
  desk: AtDesk,
  slots: readonly Slot[],
  { names, language }: { readonly names: Names; readonly language: Language },
): Promise<CalendarTime[]> {
  const { member, municipality } = desk
  const standard = currentStandard(municipality)
  const now = deps.now()
  const hidden = await hiddenFrom(
    deps,
    desk,
    slots.map(({ caseId }) => caseId),
  )
  const isHidden = ({ caseId }: Slot): boolean => caseId !== null && hidden.has(caseId)
  const isOwn = ({ staffId, metBy }: Slot): boolean => staffId === member.id || metBy === member.id
  // When, where and with whom such a case's person comes is said to nobody who must not know; one's own hour is only taken.
  const shown = slots
    .filter(({ status, caseId }) => status === 'free' || caseId !== null)
    .filter((slot) => !isHidden(slot) || isOwn(slot))
  const cases = await casesOf(
    deps,
    municipality,
    shown.filter((slot) => !isHidden(slot)).flatMap(({ caseId }) => caseId ?? []),
  )
  return shown.map((slot): CalendarTime => {
    if (isHidden(slot)) return bareHour(slot, member)
    const state = stateOfSlot(slot, now)
    const free = state === 'free' && slot.startsAt > now
    return {
      slot: slot.id,
      start: withOffset(new Date(slot.startsAt).toISOString()),
      end: withOffset(new Date(slot.endsAt).toISOString()),
      // A hold says what it would be; while it is none, only the kind of the time itself is known.
      kind: state === 'booked' && cases.has(slot.caseId ?? '') ? kindOfSlot(slot) : slot.kind,
      audience: slot.audience,
      unit: slot.unit,
      unitName: unitName(standard, slot.unit, language),
      talkForm: slot.talkForm,
      staffId: slot.staffId,
      with: names.get(slot.staffId) ?? null,
      state,
      busy: slot.busy,
      case: cases.get(slot.caseId ?? '') ?? null,
      mayWithdraw: free && mayPublishFor(member, slot.staffId),
    }
  })
}

/** Under one's own name, also where one only meets the person in a colleague's place. */
const bareHour = (slot: Slot, { id, name }: AtDesk['member']): CalendarTime => ({
  slot: slot.id,
  start: withOffset(new Date(slot.startsAt).toISOString()),
  end: withOffset(new Date(slot.endsAt).toISOString()),
  kind: null,
  audience: null,
  unit: null,
  unitName: null,
  talkForm: null,
  staffId: id,
  with: name,
  state: 'booked',
  busy: false,
  case: null,
  mayWithdraw: false,
})

async function casesOf(
  deps: Deps,
  municipality: Municipality,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CalendarCase>> {
  const rows = await deps.storage.cases.byIds({ municipality, ids: [...new Set(ids)] })
  const unopened = new Unopened(deps, 'seal broken')
  return new Map(
    rows.flatMap((row): [string, CalendarCase][] => {
      const opened = unopened.open(row)
      if (!opened) return []
      const { record } = opened
      const word = callingWord(record.callingWord, record.language)
      return [[row.id, { id: row.id, number: row.number, callingWord: word }]]
    }),
  )
}
