/**
 * A colleague is not there on a day: everything they hold then on one page, with where each talk could go. Nothing moves before
 * it is confirmed, and a talk of somebody without a name never moves: docs/decisions/2026-11-27-a-day-without-a-colleague.md.
 */

import type { Slot } from '../../../db/slots.ts'
import { slotKindOf } from '../../../db/slots.ts'
import { addDays, dayOf } from '../../../machines/calendar.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import { unitName, withOffset } from '../../../machines/contact.ts'
import type { Language } from '../../../machines/facts.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { auditRead } from '../../audit/audit.ts'
import { kindOfSlot, startOf } from '../../case/caseTimes.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import { audienceOf } from '../../case/times.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { demandColleague } from '../calendar/calendarRights.ts'
import { startOfDay } from '../calendar/withdraw.ts'
import { suits } from '../case/appointments.ts'
import { type Colleague, team } from '../case/work.ts'
import { aroundCases, namesOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { absencesOf, awayOn } from './absence.ts'

const HORIZON_MS = 60 * 24 * 3_600_000
/** So many free times of a kind are looked at, and so many are shown for one talk. */
const LOOKED_AT = 400
const SHOWN = 12

export interface SickAsked {
  readonly staffId: string
  /** "YYYY-MM-DD" */
  readonly day: string
}

export interface NewTime {
  readonly slot: string
  readonly start: string
  readonly end: string
  readonly unitName: string
  readonly with: string | null
  /** After the last day of the guarantee. */
  readonly late: boolean
}

export interface SickRow {
  readonly id: string
  readonly number: number
  readonly callingWord: string
  readonly version: number
  readonly kind: AppointmentKind
  readonly start: string
  readonly unitName: string
  /** The last day of the guarantee. */
  readonly until: string | null
  /** Without a name nobody can be told in time: the talk stays where it is, and somebody is there. */
  readonly anonymous: boolean
  /** Later than the talk was, the earliest first; none for an anonymous one. */
  readonly times: readonly NewTime[]
  /** The one of them that is proposed: inside the guarantee, and for this talk alone. */
  readonly proposed: string | null
  /** Who is free then and could hold it as it is. */
  readonly colleagues: readonly Colleague[]
  /** Who could meet the person. */
  readonly meeters: readonly Colleague[]
}

export interface SickPlan {
  readonly name: string
  readonly rows: readonly SickRow[]
  /** Free times of that day that are taken out. */
  readonly free: number
  /** Numbers of cases with a talk on that day that do not open: nothing is planned for them. */
  readonly unopened: readonly number[]
}

/** What the colleague has on that day that has not begun. */
export async function ofDay(
  deps: Deps,
  { municipality }: AtDesk,
  { staffId, day }: SickAsked,
): Promise<Slot[]> {
  const all = await deps.storage.slots.calendar({
    municipality,
    from: startOfDay(day),
    until: startOfDay(addDays(day, 1)),
  })
  return all.filter((slot) => slot.staffId === staffId && slot.startsAt > deps.now())
}

export const isAnonymous = ({ record }: Pick<OpenedCase, 'record'>, slot: Pick<Slot, 'audience'>): boolean =>
  record.identity !== 'named' || slot.audience === 'anonymous'

/** @throws Problem not-found, not-permitted */
export async function sickDay(
  deps: Deps,
  desk: AtDesk,
  asked: SickAsked,
  language: Language,
): Promise<SickPlan> {
  const { municipality } = desk
  const { name } = await demandColleague(deps, desk, asked.staffId)
  await auditRead(deps, desk, 'calendar.read', null)
  const own = await ofDay(deps, desk, asked)
  const booked = own.filter(({ caseId }) => caseId !== null)
  const rows = await deps.storage.cases.byIds({
    municipality,
    ids: [...new Set(booked.flatMap(({ caseId }) => caseId ?? []))],
    seenBy: await seerOf(deps, desk),
  })
  const unopened = new Unopened(deps, 'seal broken')
  const opened = new Map(
    rows.flatMap((row): [string, OpenedCase][] => {
      const one = unopened.open(row)
      return one ? [[row.id, one]] : []
    }),
  )
  const [around, free, others, names] = await Promise.all([
    aroundCases(deps, municipality, rows),
    freeTimes(deps, desk, asked, booked),
    whoElse(deps, desk, asked),
    namesOf(deps, municipality),
  ])
  const standard = currentStandard(municipality)
  const given = new Set<string>()
  const planned = booked
    .flatMap((slot) => {
      const one = opened.get(slot.caseId ?? '')
      return one ? [{ slot, one }] : []
    })
    // Whose last day comes first chooses first.
    .toSorted((a, b) => untilOf(a.one).localeCompare(untilOf(b.one)) || a.slot.startsAt - b.slot.startsAt)
    .map(({ slot, one }): SickRow => {
      const kind = kindOfSlot(slot)
      const anonymous = isAnonymous(one, slot)
      const until = one.record.outcome.guarantee.until
      const fits = suits(deps, one, kind, {
        others: around.slots.get(one.row.id) ?? [],
        barred: others.barredFrom(one.row.id),
      })
      const times = anonymous
        ? []
        : (free.get(slotKindOf(kind)) ?? [])
            .filter((time) => time.startsAt > slot.startsAt && fits(time) && sameForm(slot, time))
            .map(
              (time): NewTime => ({
                slot: time.id,
                start: withOffset(startOf(time)),
                end: withOffset(new Date(time.endsAt).toISOString()),
                unitName: unitName(standard, time.unit, language),
                with: names.get(time.staffId) ?? null,
                late: until !== null && dayOf(startOf(time)) > until,
              }),
            )
      const proposed = times.find((time) => !time.late && !given.has(time.slot)) ?? null
      if (proposed) given.add(proposed.slot)
      return {
        id: one.row.id,
        number: one.row.number,
        callingWord: callingWord(one.record.callingWord, one.record.language),
        version: one.row.version,
        kind,
        start: withOffset(startOf(slot)),
        unitName: unitName(standard, slot.unit, language),
        until,
        anonymous,
        times: shownOf(times, proposed),
        proposed: proposed?.slot ?? null,
        ...others.for(slot),
      }
    })
  return {
    name,
    rows: planned.toSorted((a, b) => a.start.localeCompare(b.start)),
    free: own.filter(({ caseId, status }) => caseId === null && status === 'free').length,
    unopened: unopened.numbers,
  }
}

const untilOf = ({ record }: OpenedCase): string => record.outcome.guarantee.until ?? '9999-12-31'

/** What was agreed as a talk by telephone does not become one at a place, and the other way round. */
const sameForm = (was: Pick<Slot, 'talkForm'>, time: Pick<Slot, 'talkForm'>): boolean =>
  time.talkForm === was.talkForm || time.talkForm === 'either' || was.talkForm === 'either'

/** The proposed one is always among them. */
const shownOf = (times: readonly NewTime[], proposed: NewTime | null): NewTime[] => {
  const first = times.slice(0, SHOWN)
  return proposed && !first.includes(proposed) ? [proposed, ...first] : first
}

async function freeTimes(deps: Deps, { municipality }: AtDesk, asked: SickAsked, booked: readonly Slot[]) {
  const now = deps.now()
  const kinds = [...new Set(booked.map((slot) => slotKindOf(kindOfSlot(slot))))]
  const absences = await absencesOf(deps, municipality, asked.day)
  const isAway = (time: Pick<Slot, 'staffId' | 'startsAt'>): boolean =>
    awayOn(absences, dayOf(startOf(time))).has(time.staffId)
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const times = await deps.storage.slots.freeSlots({
        municipality,
        kind,
        audience: audienceOf(kind),
        from: startOfDay(asked.day),
        until: startOfDay(asked.day) + HORIZON_MS,
        limit: LOOKED_AT,
        now,
      })
      // Not the colleague's own that day, and nobody's on a day on which they are away.
      return [kind, times.filter((time) => !isOut(asked, time) && !isAway(time))] as const
    }),
  )
  return new Map(found)
}

export const isOut = ({ staffId, day }: SickAsked, slot: Pick<Slot, 'staffId' | 'startsAt'>): boolean =>
  slot.staffId === staffId && dayOf(startOf(slot)) === day

/** Colleagues who are there that day, and of them those who have nobody at the hour. */
async function whoElse(deps: Deps, desk: AtDesk, { staffId, day }: SickAsked) {
  const { municipality } = desk
  const [all, absences, slots, busy, bars] = await Promise.all([
    team(deps, desk),
    absencesOf(deps, municipality, day),
    deps.storage.slots.bookedBetween({
      municipality,
      from: startOfDay(day),
      until: startOfDay(addDays(day, 1)),
    }),
    deps.storage.busy.between({ municipality, from: startOfDay(day), until: startOfDay(addDays(day, 1)) }),
    deps.storage.barred.ofMunicipality({ municipality }),
  ])
  const away = awayOn(absences, day)
  const there = all.filter(({ id }) => id !== staffId && !away.has(id))
  const isTaken = (id: string, slot: Slot): boolean =>
    [...slots, ...busy].some(
      (other) => other.staffId === id && other.startsAt < slot.endsAt && other.endsAt > slot.startsAt,
    )
  const barredFrom = (caseId: string | null): ReadonlySet<string> =>
    new Set(bars.filter((bar) => bar.caseId === caseId).map((bar) => bar.staffId))
  return {
    barredFrom,
    for: (slot: Slot) => {
      const barred = barredFrom(slot.caseId)
      const mayKnow = ({ id }: Colleague): boolean => !barred.has(id)
      const meeters = there.filter(mayKnow)
      return {
        meeters,
        colleagues: meeters.filter(
          ({ id, role }) => !isTaken(id, slot) && (slot.kind !== 'doctor' || role === 'doctor'),
        ),
      }
    },
  }
}
