/**
 * A new day moves cases in the queue: an appointment is tomorrow, another is over. Once a day, and after every start, each
 * open case's place is computed anew.
 */
import type { Case } from '../../../db/submit.ts'
import { rankOf } from '../../../machines/caseNext.ts'
import { MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { openCase } from '../../case/cases.ts'
import { fillUnits, unitsOfCase } from '../../case/unitsOfCase.ts'
import type { Deps } from '../../deps.ts'
import { eachDay } from '../../eachDay.ts'
import { aroundCases, nextAround } from './queue.ts'

const BATCH = 200

type Needs = Pick<Deps, 'storage' | 'keys' | 'now' | 'log'>

/** @returns how many cases moved. */
export async function rankAnew(deps: Needs): Promise<number> {
  let moved = 0
  await fillUnits(deps)
  for (const municipality of MUNICIPALITIES) {
    // All are read before any is moved: a case that moves while the list is read would be met twice, or never.
    for (const { id, rankDay, units } of await misplaced(deps, municipality)) {
      await deps.storage.exclusive(municipality, (tx) =>
        deps.storage.cases.rank(tx, { municipality, id, rankDay, units }),
      )
      moved += 1
    }
  }
  return moved
}

interface Placed {
  readonly id: string
  readonly rankDay: string
  readonly units: string
}

async function misplaced(deps: Needs, municipality: Municipality): Promise<Placed[]> {
  const found: Placed[] = []
  let after: Case | undefined
  do {
    const rows: Case[] = await deps.storage.cases.queue({ municipality, after: after ?? null, limit: BATCH })
    const around = await aroundCases(deps, municipality, rows)
    for (const row of rows.filter(({ sealed }) => sealed !== null)) {
      const slots = around.slots.get(row.id) ?? []
      const opened = openCase(deps, row)
      const rankDay = rankOf(nextAround(opened, around))
      const units = unitsOfCase(opened.record, slots)
      if (rankDay !== row.rankDay || units !== row.units) found.push({ id: row.id, rankDay, units })
    }
    after = rows.length === BATCH ? rows.at(-1) : undefined
  } while (after)
  return found
}

/** Keeps the queue in order over midnight. @returns how to stop it. */
export const staffDay = (deps: Needs): (() => void) => eachDay(deps, 'staff.ranked', () => rankAnew(deps))
