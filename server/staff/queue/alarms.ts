/**
 * Tells a second person of deadlines that come near in cases that nobody looks at: who covers for a colleague who is away,
 * else a leader. Looked at three times a day and after every start: what came near while nothing ran is told then. It stands in
 * their Today, and at the desk, until a colleague opens the case. See machines/alarms.ts for when.
 */
import { ofBatch } from '../../../db/handovers.ts'
import type { Case } from '../../../db/submit.ts'
import { type Alarm, alarmOf, type Deadline, LEGAL } from '../../../machines/alarms.ts'
import { addDays, dayOf, isWorkingDay, ZONE } from '../../../machines/calendar.ts'
import { MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { audited, SYSTEM } from '../../audit/audit.ts'
import { AT_A_TIME, breathe } from '../../breathe.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { errorFields } from '../../log.ts'
import { type Colleague, team } from '../case/work.ts'
import { timeline } from '../note.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { absencesOf, awayOn, coverOf } from '../team/absence.ts'
import { type Names, namesOf, todayOf } from './queue.ts'
import { asideOn } from './views.ts'

/** In the order of the queue: what is due stands first. */
const MOST_NEAR = 5_000

const LOOK_MS = 60_000
/** So long an alarm stands where nobody opens the case: the next distance has come by then. */
const STANDS_MS = 6 * 24 * 3_600_000
const DAY = 'YYYY-MM-DD'.length

type Needs = Pick<Deps, 'storage' | 'keys' | 'now' | 'owners' | 'log'>

/** Before, inside or after working hours. */
function partOfDay({ owners, now }: Needs, municipality: Municipality): 'before' | 'in' | 'after' {
  const { from, to } = owners[municipality].alarms
  const wall = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(ZONE)
  const at = wall.toPlainTime().toString().slice(0, 'HH:MM'.length)
  if (at < from) return 'before'
  return at < to ? 'in' : 'after'
}

/** @returns how many were told. */
export async function tellAlarms(deps: Needs, municipality: Municipality): Promise<number> {
  const today = todayOf(deps)
  const inHours = isWorkingDay(today) && partOfDay(deps, municipality) === 'in'
  const [names, colleagues, absences] = await Promise.all([
    namesOf(deps, municipality),
    team(deps, { municipality }),
    absencesOf(deps, municipality, today),
  ])
  const away = awayOn(absences, today)
  const second = async (row: Case): Promise<string | null> => {
    const barred = await deps.storage.barred.staffOf({ municipality, caseId: row.id })
    const can = (id: string): boolean => id !== row.ownerId && !away.has(id) && !barred.has(id)
    const cover = row.ownerId !== null && away.has(row.ownerId) ? coverOf(away, row.ownerId) : null
    if (cover !== null && can(cover)) return cover
    const leads = ({ role }: Colleague): number => (role === 'leader' ? 0 : 1)
    return colleagues.toSorted((a, b) => leads(a) - leads(b)).find(({ id }) => can(id))?.id ?? null
  }
  let told = 0
  // One case that does not open must not silence the deadlines of all others.
  const unopened = new Unopened(deps, 'staff.alarms')
  const about = async (row: Case): Promise<boolean> => {
    const opened = unopened.open(row)
    if (!opened) return false
    const lastLook = await lastLookAt(deps, opened, names)
    const alarm = alarmOf({ ...watched(deps, opened, today), inHours, lastLook })
    const to = alarm && (await second(row))
    return Boolean(alarm && to && (await tell(deps, row, alarm, to)))
  }
  for (const row of await near(deps, municipality, today))
    if (await unopened.reading(row, () => about(row))) told += 1
  return told
}

/** Open cases of which something may be due inside the widest distance; what stands aside is left there. */
async function near(deps: Needs, municipality: Municipality, today: string): Promise<Case[]> {
  const { cases } = deps.storage
  const day = addDays(today, Math.max(...deps.owners[municipality].alarms.days))
  const aside = asideOn(today)
  const [outlines, due] = await Promise.all([
    cases.outline({ municipality, after: null, limit: MOST_NEAR, aside }),
    cases.dueBy({ municipality, day, limit: MOST_NEAR }),
  ])
  const first = outlines.filter(({ rankDay }) => rankDay.slice(0, DAY) <= day).map(({ id }) => id)
  const later = due.rows.filter(({ dueDay, cameInRush }) => !cameInRush || dueDay <= aside.near)
  const ids = [...new Set([...first, ...later.map(({ id }) => id)])]
  const found: Case[] = []
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    if (from > 0) await breathe()
    found.push(...(await cases.byIds({ municipality, ids: ids.slice(from, from + AT_A_TIME) })))
  }
  return found.filter(({ status, sealed }) => status === 'open' && sealed !== null)
}

const isLegal = (what: string): boolean => (LEGAL as readonly string[]).includes(what)

function watched({ owners }: Needs, { row, record }: OpenedCase, today: string) {
  const { guarantee, flags } = record.outcome
  const { due = null, guaranteeOver = false } = record.life ?? {}
  const until = guaranteeOver ? null : guarantee.until
  const deadlines: Deadline[] = [
    ...(until === null ? [] : [{ what: 'guarantee', due: until, legal: true }]),
    ...(due === null ? [] : [{ what: due.what, due: due.by, legal: isLegal(due.what) }]),
  ]
  return {
    deadlines,
    atRisk: until !== null && flags.includes('guaranteeAtRisk'),
    openedDay: row.openedDay,
    today,
    days: owners[row.municipality as Municipality].alarms.days,
  }
}

async function lastLookAt(deps: Needs, opened: OpenedCase, names: Names): Promise<string | null> {
  const last = (await timeline(deps, opened)).findLast(({ who }) => names.has(who))
  return last ? dayOf(last.at) : null
}

/** Once for each deadline and distance. @returns whether it was new */
async function tell(deps: Needs, row: Case, alarm: Alarm, to: string): Promise<boolean> {
  const municipality = row.municipality as Municipality
  const { storage } = deps
  const batch = `alarm.${alarm.key}`
  return storage.exclusive(municipality, async (tx) => {
    const before = await ofBatch(tx, { municipality, batch })
    if (before.some(({ caseId }) => caseId === row.id)) return false
    await storage.handovers.record(tx, {
      municipality,
      batch,
      caseId: row.id,
      kind: 'alarm',
      fromId: row.ownerId,
      toId: to,
      byId: SYSTEM.id,
      at: deps.now(),
    })
    await audited(deps, tx, { municipality, member: SYSTEM }, 'alarm.tell', row.id)
    await storage.changes.record(tx, { municipality, caseId: row.id, kind: 'alarm' })
    return true
  })
}

export interface Alarmed {
  readonly caseId: string
  /** A clock or duty of the case, or `guaranteeAtRisk`. */
  readonly what: string
  /** "YYYY-MM-DD" */
  readonly due: string
  /** Who has the case; null where nobody does. */
  readonly from: string | null
}

/**
 * What whoever looks was told and nobody has opened since, the nearest first; the newest of each case.
 * @param unopened gets those that do not open
 */
export async function alarmedFor(deps: Deps, desk: AtDesk, unopened: Unopened): Promise<Alarmed[]> {
  const { municipality, member } = desk
  const { handovers, cases } = deps.storage
  const all = await handovers.since({ municipality, kind: 'alarm', at: deps.now() - STANDS_MS })
  const mine = new Map(all.filter(({ toId }) => toId === member.id).map((one) => [one.caseId, one]))
  if (mine.size === 0) return []
  const [names, rows] = await Promise.all([
    namesOf(deps, municipality),
    cases.byIds({ municipality, ids: [...mine.keys()], seenBy: await seerOf(deps, desk) }),
  ])
  const standing: Alarmed[] = []
  for (const row of rows.filter(({ status, sealed }) => status === 'open' && sealed !== null)) {
    const told = mine.get(row.id)
    if (!told) continue
    const opened = unopened.open(row)
    const lines = opened && (await unopened.reading(row, () => timeline(deps, opened)))
    if (!lines || lines.some(({ who, at }) => names.has(who) && Date.parse(at) > told.at)) continue
    const [, what = '', due = ''] = told.batch.split('.')
    standing.push({ caseId: row.id, what, due, from: names.get(told.fromId ?? '') ?? null })
  }
  return standing.toSorted((a, b) => (a.due < b.due ? -1 : 1))
}

/** @returns how to stop it. */
export function keepAlarming(deps: Needs): () => void {
  const done = new Map<Municipality, string>()
  let working = false
  const look = async (): Promise<void> => {
    if (working) return
    working = true
    for (const municipality of MUNICIPALITIES)
      try {
        const part = `${todayOf(deps)} ${partOfDay(deps, municipality)}`
        if (done.get(municipality) === part) continue
        const count = await tellAlarms(deps, municipality)
        done.set(municipality, part)
        if (count > 0) deps.log.info('staff.alarms', { count, municipality })
      } catch (error) {
        deps.log.error('staff.alarms', errorFields(error))
      }
    working = false
  }
  void look()
  const timer = setInterval(() => void look(), LOOK_MS)
  return () => clearInterval(timer)
}
