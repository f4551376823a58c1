/** Doing what was chosen for a day without a colleague: each talk by the version that was seen, with a report of the rest. */

import { standing } from '../../../db/absences.ts'
import { staffOf } from '../../../db/barred.ts'
import type { Tx } from '../../../db/engine.ts'
import type { Slot } from '../../../db/slots.ts'
import { byId as memberById } from '../../../db/staff.ts'
import { dayOf } from '../../../machines/calendar.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { audited } from '../../audit/audit.ts'
import { kindOfSlot, startOf } from '../../case/caseTimes.ts'
import { audienceOf } from '../../case/times.ts'
import type { Deps } from '../../deps.ts'
import { isProblem, Problem } from '../../problems.ts'
import { demandColleague } from '../calendar/calendarRights.ts'
import { settle, suits } from '../case/appointments.ts'
import { changeCase, type Done, type Inside } from '../case/change.ts'
import { noticeText } from '../case/timeNotices.ts'
import { team } from '../case/work.ts'
import { WITH_CASES } from '../rights.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { awayOn } from './absence.ts'
import { isAnonymous, isOut, ofDay, type SickAsked } from './sickDay.ts'

interface OfTalk {
  readonly id: string
  readonly version: number
  readonly kind: AppointmentKind
  /** When it would have begun, an instant. */
  readonly start: string
}

export type SickChoice = OfTalk &
  (
    | { readonly how: 'move'; readonly slot: string; readonly late?: boolean | undefined }
    /** A colleague holds it as it is, or only meets the person. */
    | { readonly how: 'colleague' | 'meet'; readonly to: string }
  )

export interface SickMove extends SickAsked {
  readonly reason: string
  readonly rows: readonly SickChoice[]
}

/** Whoever was chosen is away that day, must not see the case, or is no doctor; or the time lies after the last day. */
export const OBSTACLES = ['away', 'barred', 'noDoctor', 'late'] as const
export type Obstacle = (typeof OBSTACLES)[number]

export interface SickReport {
  readonly done: readonly {
    readonly id: string
    readonly kind: AppointmentKind
    readonly how: SickChoice['how']
  }[]
  readonly refused: readonly {
    readonly id: string
    readonly number: number | null
    readonly start: string
    /** The problem's code. */
    readonly why: string
    /** What stood in the way, where that says more. */
    readonly because?: Obstacle
  }[]
  /** Free times that were taken out. */
  readonly withdrawn: number
}

/** @throws Problem not-found, not-permitted, bad-value */
export async function moveDay(deps: Deps, desk: AtDesk, asked: SickMove): Promise<SickReport> {
  await demandColleague(deps, desk, asked.staffId)
  const others = new Set((await team(deps, desk)).map(({ id }) => id))
  others.delete(asked.staffId)
  for (const row of asked.rows)
    if (row.how !== 'move' && !others.has(row.to)) throw new Problem('bad-value', { field: 'to' })
  // First of all nobody is offered a time of that day any more.
  const withdrawn = await takeOut(deps, desk, asked)
  const done: SickReport['done'][number][] = []
  const refused: SickReport['refused'][number][] = []
  /** Of a case with two talks that day, the version after the first. */
  const versions = new Map<string, number>()
  for (const row of asked.rows) {
    try {
      const version = versions.get(row.id) ?? row.version
      const after = await one(deps, desk, asked, { ...row, version })
      versions.set(row.id, after.version)
      done.push({ id: row.id, kind: row.kind, how: row.how })
    } catch (error) {
      if (!isProblem(error)) throw error
      const { municipality } = desk
      const seenBy = await seerOf(deps, desk)
      const there = await deps.storage.cases.visible({ municipality, id: row.id, seenBy })
      const because = OBSTACLES.find((one) => one === error.more.because)
      refused.push({
        id: row.id,
        number: there?.number ?? null,
        start: row.start,
        why: error.code,
        ...(because ? { because } : {}),
      })
    }
  }
  return { done, refused, withdrawn }
}

async function takeOut(deps: Deps, desk: AtDesk, asked: SickAsked): Promise<number> {
  const { municipality } = desk
  const own = await ofDay(deps, desk, asked)
  const ids = own.filter(({ caseId, status }) => caseId === null && status === 'free').map(({ id }) => id)
  if (ids.length === 0) return 0
  return deps.storage.exclusive(municipality, async (tx) => {
    const out = await deps.storage.slots.withdraw(tx, { municipality, ids })
    await audited(deps, tx, desk, 'calendar.withdraw', null)
    await deps.storage.changes.record(tx, { municipality, caseId: null, kind: 'calendar' })
    return out.length
  })
}

function one(deps: Deps, desk: AtDesk, asked: SickMove, row: SickChoice) {
  const { id, version } = row
  return changeCase(
    deps,
    desk,
    id,
    { version, action: 'case.move', kind: 'appointment' },
    async (tx, inside) => {
      const startsAt = Date.parse(row.start)
      const slot = inside.slots.find(
        (each) => each.startsAt === startsAt && kindOfSlot(each) === row.kind && isOut(asked, each),
      )
      // Moved, cancelled or taken over in between.
      if (!slot || slot.startsAt <= deps.now()) throw new Problem('slot-gone')
      if (row.how === 'move') return moved(deps, tx, inside, { ...row, from: slot.id, reason: asked.reason })
      const { municipality } = desk
      const which = {
        municipality,
        id: slot.id,
        caseId: id,
        from: asked.staffId,
        to: row.to,
        now: deps.now(),
      }
      const barred = await deps.storage.barred.inside(tx, { municipality, caseId: id, staffId: row.to })
      if (barred) throw new Problem('not-accepted', { event: 'colleague', because: 'barred' })
      await demandThere(tx, slot, row)
      const { takeOver, meetInstead } = deps.storage.slots
      const kept = await (row.how === 'colleague' ? takeOver(tx, which) : meetInstead(tx, which))
      if (!kept) throw new Problem('slot-gone')
      const { kind } = row
      const start = startOf(slot)
      return {
        deed:
          row.how === 'colleague'
            ? { what: 'takenOver', kind, start, from: asked.staffId, to: row.to }
            : { what: 'toBeMet', kind, start, to: row.to },
      }
    },
  )
}

const notThere = (because?: Obstacle): Problem =>
  new Problem('not-accepted', { event: 'colleague', ...(because ? { because } : {}) })

/** Works with cases and is not away that day; a doctor's talk is held by a doctor. @throws Problem not-accepted */
async function demandThere(
  tx: Tx,
  slot: Slot,
  { how, to }: Extract<SickChoice, { readonly to: string }>,
): Promise<void> {
  const { municipality, kind } = slot
  const member = await memberById(tx, { municipality, id: to })
  const roles: readonly string[] = WITH_CASES
  if (!member?.active || !roles.includes(member.role)) throw notThere()
  if (how === 'colleague' && kind === 'doctor' && member.role !== 'doctor') throw notThere('noDoctor')
  await demandPresent(tx, slot, to)
}

/** As the preview leaves them out: an absence may have been written down since. @throws Problem not-accepted */
async function demandPresent(tx: Tx, slot: Pick<Slot, 'municipality' | 'startsAt'>, staffId: string) {
  const day = dayOf(startOf(slot))
  const rows = await standing(tx, { municipality: slot.municipality, day })
  if (awayOn(rows, day).has(staffId)) throw notThere('away')
}

interface Moving extends OfTalk {
  readonly from: string
  readonly slot: string
  readonly late?: boolean | undefined
  readonly reason: string
}

/** The old time is taken out with it: nobody is there to hold it. */
async function moved(deps: Deps, tx: Tx, inside: Inside, row: Moving): Promise<Done> {
  const { opened, slots, today } = inside
  const { municipality, id: caseId } = opened.row
  const was = slots.find(({ id }) => id === row.from)
  if (!was || isAnonymous(opened, was)) throw new Problem('bad-value', { field: 'how' })
  const { to } = await deps.storage.slots.move(tx, {
    municipality,
    caseId,
    slot: row.slot,
    bookedKind: row.kind,
    audience: audienceOf(row.kind),
    now: deps.now(),
    day: today,
  })
  const others = slots.filter(({ id }) => id !== row.from)
  const barred = await staffOf(tx, { municipality, caseId })
  if (to.id === row.from || !suits(deps, opened, row.kind, { others, barred })(to))
    throw new Problem('slot-gone')
  await demandPresent(tx, to, to.staffId)
  const { until } = opened.record.outcome.guarantee
  const start = startOf(to)
  if (until !== null && !row.late && dayOf(start) > until)
    throw new Problem('not-accepted', { event: 'late', until, because: 'late' })
  await deps.storage.slots.withdraw(tx, { municipality, ids: [row.from] })
  const toFind = opened.record.timesToFind.filter((kind) => kind !== row.kind)
  return {
    deed: { what: 'moved', kind: row.kind, from: startOf(was), start, reason: row.reason },
    record: settle(deps, inside, [...others, to], toFind),
    notice: noticeText('moved', start, opened.record.language),
  }
}
