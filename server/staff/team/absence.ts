/**
 * Who is away and who covers. A leader says it of anybody, a colleague of themselves. The cover sees the cases in their Today;
 * the cases stay whose they are: docs/decisions/2026-11-27-away-and-back.md.
 */
import { type Absence, standing } from '../../../db/absences.ts'
import { addDays, daysFrom } from '../../../machines/calendar.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { audited } from '../../audit/audit.ts'
import type { Deps } from '../../deps.ts'
import { newId } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'
import { team } from '../case/work.ts'
import { namesOf, todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'

/** So far ahead, and for so long. */
const LONGEST_DAYS = 366

export interface AbsenceView {
  readonly id: string
  readonly staffId: string
  readonly name: string
  /** Whom its colleague named. */
  readonly cover: string
  readonly from: string
  readonly until: string
  /** Away today. */
  readonly now: boolean
  /** Whether one may end it. */
  readonly mine: boolean
}

const mayFor = ({ member }: AtDesk, staffId: string): boolean =>
  member.id === staffId || member.role === 'leader'

export const absencesOf = (
  { storage }: Pick<Deps, 'storage'>,
  municipality: Municipality,
  day: string,
): Promise<Absence[]> => storage.absences.standing({ municipality, day })

/** Who is away on this day, each with whom they named. */
export const awayOn = (rows: readonly Absence[], day: string): ReadonlyMap<string, Absence> =>
  new Map(
    rows
      .filter(({ fromDay, untilDay }) => fromDay <= day && day <= untilDay)
      .map((row) => [row.staffId, row]),
  )

/** Who covers in the end: where the cover is away too, whoever covers for them. Null where that leads in a circle. */
export function coverOf(away: ReadonlyMap<string, Absence>, staffId: string): string | null {
  const seen = new Set<string>()
  let at = staffId
  for (let row = away.get(at); row; row = away.get(at)) {
    if (seen.has(at)) return null
    seen.add(at)
    at = row.coverId
  }
  return at === staffId ? null : at
}

export async function absenceList(
  deps: Deps,
  desk: AtDesk,
): Promise<{ absences: AbsenceView[]; today: string }> {
  const { municipality } = desk
  const today = todayOf(deps)
  const [rows, names] = await Promise.all([
    absencesOf(deps, municipality, today),
    namesOf(deps, municipality),
  ])
  return {
    today,
    absences: rows.map(({ id, staffId, coverId, fromDay, untilDay }) => ({
      id,
      staffId,
      name: names.get(staffId) ?? staffId,
      cover: names.get(coverId) ?? coverId,
      from: fromDay,
      until: untilDay,
      now: fromDay <= today,
      mine: mayFor(desk, staffId),
    })),
  }
}

export interface Away {
  readonly staffId: string
  readonly coverId: string
  readonly from: string
  readonly until: string
}

const bad = (field: string): Problem => new Problem('bad-value', { field })

/**
 * @throws Problem not-permitted for somebody else's, bad-value naming the field, not-accepted where they are away then already
 */
export async function setAway(
  deps: Deps,
  desk: AtDesk,
  { staffId, coverId, from, until }: Away,
): Promise<{ readonly id: string }> {
  if (!mayFor(desk, staffId)) throw new Problem('not-permitted', { field: 'staffId' })
  const { municipality, member } = desk
  const today = todayOf(deps)
  const colleagues = new Set((await team(deps, desk)).map(({ id }) => id))
  if (!colleagues.has(staffId)) throw bad('staffId')
  if (!colleagues.has(coverId) || coverId === staffId) throw bad('coverId')
  if (from < today || daysFrom(today, from) > LONGEST_DAYS) throw bad('from')
  if (until < from || daysFrom(from, until) > LONGEST_DAYS) throw bad('until')
  const id = newId()
  await deps.storage.exclusive(municipality, async (tx) => {
    const rows = await standing(tx, { municipality, day: today })
    const meets = rows.filter((row) => row.fromDay <= until && row.untilDay >= from)
    if (meets.some((row) => row.staffId === staffId)) throw new Problem('not-accepted', { event: 'away' })
    // Two who cover for each other on the same day cover nothing.
    const row = { municipality, id, staffId, coverId, fromDay: from, untilDay: until, setBy: member.id }
    const circle = meets.some((other) => {
      const day = other.fromDay > from ? other.fromDay : from
      return coverOf(awayOn([...rows, row], day), staffId) === null
    })
    if (circle) throw bad('coverId')
    await deps.storage.absences.add(tx, row)
    await audited(deps, tx, desk, 'absence.set', null)
    await deps.storage.changes.record(tx, { municipality, caseId: null, kind: 'absence' })
  })
  return { id }
}

/** Back again: yesterday was the last day, or it never came to it. @throws Problem not-found, not-permitted */
export async function comeBack(deps: Deps, desk: AtDesk, id: string): Promise<{ readonly ok: true }> {
  const { municipality } = desk
  const today = todayOf(deps)
  const row = await deps.storage.absences.byId({ municipality, id })
  if (!row) throw new Problem('not-found')
  if (!mayFor(desk, row.staffId)) throw new Problem('not-permitted', { field: 'id' })
  const until = row.fromDay < today ? addDays(today, -1) : null
  await deps.storage.exclusive(municipality, async (tx) => {
    await deps.storage.absences.end(tx, { municipality, id, until })
    await audited(deps, tx, desk, 'absence.end', null)
    await deps.storage.changes.record(tx, { municipality, caseId: null, kind: 'absence' })
  })
  return { ok: true }
}
