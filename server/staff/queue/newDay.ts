/**
 * A new day moves cases in the queue: an appointment is tomorrow, another is over. Once a day, and after every start, each
 * open case's place is computed anew.
 */
import { byId } from '../../../db/cases.ts'
import type { Case } from '../../../db/submit.ts'
import { rankOf } from '../../../machines/caseNext.ts'
import { MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { breathe } from '../../breathe.ts'
import { dueDayOf } from '../../case/caseLife.ts'
import { fillUnits, unitsOfCase } from '../../case/unitsOfCase.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { eachDay } from '../../eachDay.ts'
import { aroundCases, nextAround } from './queue.ts'

const BATCH = 200
/** So many are moved in one transaction: each of its own would wait for the disk as often as there are cases. */
const MOVED_AT_ONCE = 200

type Needs = Pick<Deps, 'storage' | 'keys' | 'now' | 'log'>

/**
 * What dies in the middle leaves whole batches moved, and the next run finds the rest.
 * @returns how many cases moved.
 */
export async function rankAnew(deps: Needs, atOnce = MOVED_AT_ONCE): Promise<number> {
  let moved = 0
  await fillUnits(deps)
  for (const municipality of MUNICIPALITIES) {
    // All are read before any is moved: a case that moves while the list is read would be met twice, or never.
    const found = await misplaced(deps, municipality)
    for (let start = 0; start < found.length; start += atOnce) {
      if (start > 0) await breathe()
      moved += await move(deps, municipality, found.slice(start, start + atOnce))
    }
  }
  return moved
}

interface Placed {
  /** As it was read, without what is sealed in it: of a whole municipality that would be more than fits in memory. */
  readonly row: Pick<Case, 'id' | 'version' | 'rankDay' | 'units'>
  readonly rankDay: string
  readonly units: string
  readonly dueDay: string
}

/** What has moved since it was read stands where it belongs already. */
function move({ storage }: Needs, municipality: Municipality, placed: readonly Placed[]): Promise<number> {
  return storage.exclusive(municipality, async (tx) => {
    let moved = 0
    for (const { row, ...place } of placed) {
      const { id } = row
      const there = await byId(tx, { municipality, id })
      if (there?.rankDay !== row.rankDay || there.version !== row.version || there.units !== row.units)
        continue
      await storage.cases.rank(tx, { municipality, id, ...place })
      moved += 1
    }
    return moved
  })
}

const bareOf = ({ id, version, rankDay, units }: Case): Placed['row'] => ({ id, version, rankDay, units })

async function misplaced(deps: Needs, municipality: Municipality): Promise<Placed[]> {
  const found: Placed[] = []
  const unopened = new Unopened(deps, 'staff.ranked')
  let after: Case | undefined
  do {
    const rows: Case[] = await deps.storage.cases.queue({ municipality, after: after ?? null, limit: BATCH })
    const around = await aroundCases(deps, municipality, rows)
    for (const row of rows.filter(({ sealed }) => sealed !== null)) {
      const opened = unopened.open(row)
      // It stays where it stands, and the others move.
      if (!opened) continue
      const rankDay = rankOf(nextAround(opened, around))
      const units = unitsOfCase(opened.record, around.slots.get(row.id) ?? [])
      const dueDay = dueDayOf(opened.record)
      if (rankDay !== row.rankDay || units !== row.units || dueDay !== row.dueDay)
        found.push({ row: bareOf(row), rankDay, units, dueDay })
    }
    after = rows.length === BATCH ? rows.at(-1) : undefined
  } while (after)
  return found
}

/** Keeps the queue in order over midnight. @returns how to stop it. */
export const staffDay = (deps: Needs): (() => void) => eachDay(deps, 'staff.ranked', () => rankAnew(deps))
