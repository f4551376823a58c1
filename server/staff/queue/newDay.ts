/**
 * A new day moves cases in the queue: an appointment is tomorrow, another is over. Once a day, and after every start, each
 * open case's place is computed anew.
 */
import type { Case } from '../../../db/submit.ts'
import { rankOf } from '../../../machines/caseNext.ts'
import { MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { nextOf, openCase } from '../../case/cases.ts'
import type { Deps } from '../../deps.ts'
import { eachDay } from '../../eachDay.ts'
import { aroundCases } from './queue.ts'

const BATCH = 200

type Needs = Pick<Deps, 'storage' | 'keys' | 'now' | 'log'>

/** @returns how many cases moved. */
export async function rankAnew(deps: Needs): Promise<number> {
  let moved = 0
  for (const municipality of MUNICIPALITIES) {
    // All are read before any is moved: a case that moves while the list is read would be met twice, or never.
    for (const { id, rankDay } of await misplaced(deps, municipality)) {
      await deps.storage.exclusive(municipality, (tx) =>
        deps.storage.cases.rank(tx, { municipality, id, rankDay }),
      )
      moved += 1
    }
  }
  return moved
}

async function misplaced(
  deps: Needs,
  municipality: Municipality,
): Promise<{ id: string; rankDay: string }[]> {
  const found: { id: string; rankDay: string }[] = []
  let after: Case | undefined
  do {
    const rows: Case[] = await deps.storage.cases.queue({ municipality, after: after ?? null, limit: BATCH })
    const around = await aroundCases(deps, municipality, rows)
    for (const row of rows.filter(({ sealed }) => sealed !== null)) {
      const slots = around.slots.get(row.id) ?? []
      const next = nextOf(openCase(deps, row), slots, around.unanswered.get(row.id) ?? null, around.today)
      const rankDay = rankOf(next)
      if (rankDay !== row.rankDay) found.push({ id: row.id, rankDay })
    }
    after = rows.length === BATCH ? rows.at(-1) : undefined
  } while (after)
  return found
}

/** Keeps the queue in order over midnight. @returns how to stop it. */
export const staffDay = (deps: Needs): (() => void) => eachDay(deps, 'staff.ranked', () => rankAnew(deps))
