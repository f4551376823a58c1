/**
 * Cases that somebody has taken and left: after the municipality's number of working days without a deed they go back to the
 * queue, in the log and in Today. Only where something waits: docs/decisions/2026-11-27-away-and-back.md.
 */
import type { Case } from '../db/submit.ts'
import { addWorkingDays, dayOf } from '../machines/calendar.ts'
import type { NextStep } from '../machines/caseNext.ts'
import { MUNICIPALITIES, type Municipality } from '../machines/facts.ts'
import { audited, SYSTEM } from './audit.ts'
import { nextOf, openCase } from './cases.ts'
import type { Deps } from './deps.ts'
import { newId } from './keys.ts'
import { rank } from './staffChange.ts'
import { lastLine, note, timeline } from './staffLog.ts'
import { aroundCases, type Names, todayOf } from './staffQueue.ts'

const BATCH = 200

/** Somebody is waiting, or the fourteen days run without a time: this asks for a deed today, whatever its day. */
const WAITS = new Set<NextStep>(['crisis', 'guaranteeAtRisk', 'unansweredMessage', 'newTime', 'guarantee'])

/** @returns how many cases went back. */
export async function returnStale(deps: Deps): Promise<number> {
  let back = 0
  for (const municipality of MUNICIPALITIES) {
    const batch = newId()
    // All are read before any goes back: a case that moves in the queue meanwhile would be met twice, or never.
    for (const row of await waiting(deps, municipality)) if (await goesBack(deps, row, batch)) back += 1
  }
  return back
}

/** Cases that somebody has, and that ask for something. */
async function waiting(deps: Deps, municipality: Municipality): Promise<Case[]> {
  const found: Case[] = []
  let after: Case | undefined
  do {
    const rows: Case[] = await deps.storage.cases.queue({ municipality, after: after ?? null, limit: BATCH })
    const around = await aroundCases(deps, municipality, rows)
    for (const row of rows) {
      if (row.sealed === null || row.ownerId === null) continue
      const slots = around.slots.get(row.id) ?? []
      const next = nextOf(openCase(deps, row), slots, around.unanswered.get(row.id) ?? null, around.today)
      if ((WAITS.has(next.what) || next.due < around.today) && (await isStale(deps, row, around.names)))
        found.push(row)
    }
    after = rows.length === BATCH ? rows.at(-1) : undefined
  } while (after)
  return found
}

/** To look at a case is no deed. */
async function isStale(deps: Deps, row: Case, names: Names): Promise<boolean> {
  const days = daysOf(deps, row)
  const log = await timeline(deps, openCase(deps, row))
  const last = log.findLast(({ what, who }) => what !== 'opened' && names.has(who))
  const since = last ? dayOf(last.at) : row.openedDay
  return addWorkingDays(since, days) < todayOf(deps)
}

const daysOf = ({ owners }: Pick<Deps, 'owners'>, { municipality }: Case): number =>
  owners[municipality as Municipality].staleClaimDays

async function goesBack(deps: Deps, row: Case, batch: string): Promise<boolean> {
  const { id, version, ownerId } = row
  const municipality = row.municipality as Municipality
  const opened = openCase(deps, row)
  const after = await lastLine(deps, opened)
  const today = todayOf(deps)
  const { storage } = deps
  return storage.exclusive(municipality, async (tx) => {
    const changed = await storage.cases.release(tx, { municipality, id, version })
    // Somebody was quicker: then it is not stale any more.
    if (!changed.ok) return false
    const from = ownerId ?? ''
    await note(deps, tx, opened, {
      who: SYSTEM.id,
      deed: { what: 'wentBack', from, days: daysOf(deps, row) },
      after,
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
