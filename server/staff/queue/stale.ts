/**
 * Cases that somebody has taken and left: after the municipality's number of working days without a deed they go back to the
 * queue, in the log and in Today. Only where something waits: docs/decisions/2026-11-27-away-and-back.md.
 */
import { caseEvents } from '../../../db/caseLog.ts'
import type { Case } from '../../../db/submit.ts'
import { addWorkingDays, dayOf } from '../../../machines/calendar.ts'
import type { NextStep } from '../../../machines/caseNext.ts'
import { MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { audited, SYSTEM } from '../../audit/audit.ts'
import { type OpenedCase, openCase } from '../../case/openedCase.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { newId } from '../../keys/keys.ts'
import { rank } from '../case/change.ts'
import { isLook, note, timeline } from '../note.ts'
import { aroundCases, type Names, nextAround, todayOf } from './queue.ts'

const BATCH = 200

/** Somebody is waiting, or the fourteen days run without a time: this asks for a deed today, whatever its day. */
const WAITS = new Set<NextStep>(['crisis', 'guaranteeAtRisk', 'unansweredMessage', 'newTime', 'guarantee'])

/** @returns how many cases went back. */
export async function returnStale(deps: Deps): Promise<number> {
  let back = 0
  for (const municipality of MUNICIPALITIES) {
    const batch = newId()
    // All are read before any goes back: a case that moves in the queue meanwhile would be met twice, or never.
    for (const one of await waiting(deps, municipality)) if (await goesBack(deps, one, batch)) back += 1
  }
  return back
}

interface Stale {
  readonly row: Case
  /** The last line of its log that was looked at. */
  readonly seen: number
}

/** Cases that somebody has, and that ask for something. */
async function waiting(deps: Deps, municipality: Municipality): Promise<Stale[]> {
  const found: Stale[] = []
  const unopened = new Unopened(deps, 'staff.wentBack')
  let after: Case | undefined
  do {
    const rows: Case[] = await deps.storage.cases.queue({ municipality, after: after ?? null, limit: BATCH })
    const around = await aroundCases(deps, municipality, rows)
    for (const row of rows) {
      if (row.sealed === null || row.ownerId === null) continue
      const opened = unopened.open(row)
      if (!opened) continue
      const next = nextAround(opened, around)
      if (!WAITS.has(next.what) && next.due >= around.today) continue
      const seen = await unopened.reading(row, () => staleAt(deps, opened, around.names))
      if (seen !== null) found.push({ row, seen })
    }
    after = rows.length === BATCH ? rows.at(-1) : undefined
  } while (after)
  return found
}

/** To look at a case is no deed. @returns the last line that says so; null where it is not stale */
async function staleAt(deps: Deps, opened: OpenedCase, names: Names): Promise<number | null> {
  const { row } = opened
  const days = daysOf(deps, row)
  const log = await timeline(deps, opened)
  const last = log.findLast(({ what, who }) => what !== 'opened' && names.has(who))
  const since = last ? dayOf(last.at) : row.openedDay
  return addWorkingDays(since, days) < todayOf(deps) ? (log.at(-1)?.seq ?? 0) : null
}

const daysOf = ({ owners }: Pick<Deps, 'owners'>, { municipality }: Case): number =>
  owners[municipality as Municipality].staleClaimDays

async function goesBack(deps: Deps, { row, seen }: Stale, batch: string): Promise<boolean> {
  const { id, version, ownerId } = row
  const municipality = row.municipality as Municipality
  const opened = openCase(deps, row)
  const today = todayOf(deps)
  const { storage } = deps
  return storage.exclusive(municipality, async (tx) => {
    // A note or an answer leaves the version as it was.
    const since = await caseEvents(tx, { municipality, caseId: id, after: seen })
    if (!since.every((line) => isLook(opened, line))) return false
    const changed = await storage.cases.release(tx, { municipality, id, version })
    // Somebody was quicker: then it is not stale any more.
    if (!changed.ok) return false
    const from = ownerId ?? ''
    await note(deps, tx, opened, {
      who: SYSTEM.id,
      deed: { what: 'wentBack', from, days: daysOf(deps, row) },
      after: seen,
    })
    await audited(deps, tx, { municipality, member: SYSTEM }, 'claim.back', id)
    await storage.handovers.record(tx, {
      municipality,
      batch,
      caseId: id,
      kind: 'wentBack',
      fromId: ownerId,
      toId: null,
      byId: SYSTEM.id,
      at: deps.now(),
    })
    await rank(deps, tx, opened, today)
    return true
  })
}
