/** A case opened with its municipality's key, and where it stands in the queue. */
import type { Barred } from '../../db/barred.ts'
import type { Slot } from '../../db/slots.ts'
import type { Case } from '../../db/submit.ts'
import { addDays, addWorkingDays, dayOf } from '../../machines/calendar.ts'
import { type Next, nextStep, rankOf } from '../../machines/caseNext.ts'
import { SOON_DAYS } from '../../machines/queueViews.ts'
import type { Flag } from '../../machines/rule.ts'
import type { Live } from '../conversation/live.ts'
import type { Deps } from '../deps.ts'
import { unseal, unwrap } from '../keys/keys.ts'
import { withTeamKey } from '../keys/teamKey.ts'
import { Problem } from '../problems.ts'
import { type CaseRecord, PLACE } from './caseRecord.ts'
import { missedOf, startOf } from './caseTimes.ts'
import { unitsOfCase } from './unitsOfCase.ts'

export interface OpenedCase {
  readonly row: Case
  readonly key: Buffer
  readonly record: CaseRecord
}

/** Opens a case with the municipality's key. @throws Error where the key is not the one it was wrapped for. */
export function openCase(deps: Pick<Deps, 'keys'>, row: Case): OpenedCase {
  const municipality = row.municipality as Live['municipality']
  if (!row.wrappedForTeam || !row.sealed) throw new Problem('not-found')
  const wrapped = row.wrappedForTeam
  const key = withTeamKey(deps.keys, municipality, (team) =>
    unwrap(team, PLACE.forTeam(municipality, row.id), wrapped),
  )
  return { row, key, record: unseal<CaseRecord>(key, PLACE.record(municipality, row.id), row.sealed) }
}

/** What stands beside a case and decides what must happen next in it. */
export interface Beside {
  readonly slots: readonly Slot[]
  readonly unansweredSince: string | null
  /** Who must not see it, and since when; nobody where it is told to the person. */
  readonly bars?: readonly Pick<Barred, 'staffId' | 'day'>[]
  readonly today: string
}

export function nextOf(
  { row, record }: OpenedCase,
  { slots: appointments, unansweredSince, bars = [], today }: Beside,
): Next {
  return nextStep({
    flags: flagsToRankBy({ row, record }, today),
    owner: row.ownerId,
    // What somebody has said how it went lies behind, even if it was today.
    appointmentDays: appointments
      .filter(({ attendance, startsAt }) => attendance === null && !record.life?.done.includes(startsAt))
      .map((slot) => dayOf(new Date(slot.startsAt).toISOString())),
    guaranteeUntil: record.outcome.guarantee.until,
    unansweredSince,
    answerBy: unansweredSince ? addWorkingDays(unansweredSince, 1) : undefined,
    newTimeBy: newTimeBy({ row, record }, appointments, today),
    otherColleagueBy: otherColleagueBy(appointments, bars, today),
    pickUpBy: record.pickUpBy,
    life: record.life,
    today,
  })
}

/** Times that staff gave free in a rush: that the fourteen days are at risk for it lifts the case only near its last day. */
function flagsToRankBy({ row, record }: Pick<OpenedCase, 'row' | 'record'>, today: string): readonly Flag[] {
  const { flags } = record.outcome
  const standsBack = record.letGoInRush && row.cameInRush && row.dueDay > addDays(today, SOON_DAYS)
  return standsBack ? flags.filter((flag) => flag !== 'guaranteeAtRisk') : flags
}

/** On the working day after it was said that they must not see the case, and no later than the talk itself. */
function otherColleagueBy(
  appointments: readonly Slot[],
  bars: NonNullable<Beside['bars']>,
  today: string,
): string | null {
  const days = appointments.flatMap((slot) => {
    const bar = bars.find(({ staffId }) => staffId === (slot.metBy ?? slot.staffId))
    const day = dayOf(startOf(slot))
    if (!bar || slot.attendance !== null || day < today) return []
    const by = addWorkingDays(bar.day, 1)
    return [by < day ? by : day]
  })
  return days.toSorted()[0] ?? null
}

/** By when a talk that was missed, or that lost its time, has a new one; null where none waits. */
function newTimeBy(
  { row, record }: Pick<OpenedCase, 'row' | 'record'>,
  appointments: readonly Slot[],
  today: string,
): string | null {
  const missed = missedOf(appointments).map(({ day }) => addWorkingDays(day, 1))
  if (missed.length > 0) return missed.toSorted()[0] ?? null
  // Before somebody has the case, picking it up comes first.
  if (record.timesToFind.length === 0 || row.ownerId === null) return null
  return record.pickUpBy > today ? record.pickUpBy : today
}

/** Appointments, messages and owner move a case in the queue: where it stands is computed, never typed. */
export async function reRank(deps: Deps, municipality: string, caseId: string): Promise<void> {
  const { storage } = deps
  const row = await storage.cases.byId({ municipality, id: caseId })
  if (!row?.sealed) return
  const [slots, bars, last] = await Promise.all([
    storage.slots.ofCase({ municipality, caseId }),
    storage.barred.ofCase({ municipality, caseId }),
    storage.cases.lastSenders({ municipality, caseIds: [caseId] }),
  ])
  const sender = last.get(caseId)
  const today = dayOf(new Date(deps.now()).toISOString())
  const opened = openCase(deps, row)
  const unansweredSince = sender?.from === 'person' ? sender.openedDay : null
  const next = nextOf(opened, { slots, unansweredSince, bars, today })
  await storage.exclusive(municipality, (tx) =>
    storage.cases.rank(tx, {
      municipality,
      id: caseId,
      rankDay: rankOf(next),
      units: unitsOfCase(opened.record, slots),
    }),
  )
}
