/**
 * Exchanges a municipality's team key. Where it stands is told by the key folder and the database alone, so it may be killed
 * anywhere and called again: a next key lies there → it is in use → batch by batch everything is put under it → the
 * fingerprint is of it → it takes the old one's place. Until then both keys open.
 */

import type { Tx } from '../../db/engine.ts'
import {
  resealCalendar,
  resealFactor,
  rewrapCase,
  sealedCalendars,
  sealedFactors,
  sealedSettings,
  wrappedCases,
} from '../../db/rewrap.ts'
import { set } from '../../db/settings.ts'
import type { Storage } from '../../db/storage.ts'
import type { Municipality } from '../../machines/facts.ts'
import { audited, SYSTEM } from '../audit/audit.ts'
import { PLACE } from '../case/caseRecord.ts'
import { factorPlace } from '../staff/access/factors.ts'
import { OVERRIDE, overridePlace } from '../staff/calendar/overrides.ts'
import { ownCalendarPlace } from '../staff/calendar/ownCalendar.ts'
import { relock, teamKeys } from './escrow.ts'
import type { KeyFolder } from './keyFolder.ts'
import { type Keys, SealBroken, seal, unseal, unwrap, wrap } from './keys.ts'
import { exchanged, takeKey, teamKeyIn } from './teamKey.ts'

export const BATCH = 200

export interface Exchanging {
  readonly storage: Storage
  readonly keys: Keys
  readonly folder: KeyFolder
  readonly now: () => number
  /** Before the new key is used: until every running process has read it from the folder. */
  readonly known: () => Promise<void>
  /** Told what has just been reached. */
  readonly at?: (step: string) => void
  readonly batch?: number
}

/** Everything of one sort under the municipality's team key. */
interface Sort<Row, Cursor> {
  readonly first: Cursor
  page(tx: Tx, asked: { municipality: string; after: Cursor; limit: number }): Promise<Row[]>
  after(row: Row): Cursor
  /** Opens with the one key and seals with the other; null where there is nothing. */
  move(row: Row, municipality: string, from: Buffer, to: Buffer): string | null
  store(tx: Tx, row: Row, municipality: string, sealed: string): Promise<void>
}

const sort = <Row, Cursor>(given: Sort<Row, Cursor>): Sort<unknown, unknown> =>
  given as unknown as Sort<unknown, unknown>

const reseal = (from: Buffer, to: Buffer, place: string, sealed: string): string =>
  seal(to, place, unseal(from, place, sealed))

const SORTS = {
  cases: sort({
    first: 0,
    page: wrappedCases,
    after: ({ number }) => number,
    move: ({ id, wrapped }, municipality, from, to) => {
      const place = PLACE.forTeam(municipality, id)
      return wrapped === null ? null : wrap(to, place, unwrap(from, place, wrapped))
    },
    store: (tx, { id }, municipality, wrapped) => rewrapCase(tx, { municipality, id, wrapped }),
  }),
  factors: sort({
    first: '',
    page: sealedFactors,
    after: ({ id }) => id,
    move: (row, _, from, to) => reseal(from, to, factorPlace(row), row.sealed),
    store: (tx, { id }, municipality, sealed) => resealFactor(tx, { municipality, id, sealed }),
  }),
  overrides: sort({
    first: '',
    page: (tx, asked) => sealedSettings(tx, { ...asked, prefix: OVERRIDE }),
    after: ({ key }) => key,
    move: ({ key, value }, municipality, from, to) =>
      reseal(from, to, overridePlace(municipality, key), value),
    store: (tx, { key }, municipality, value) => set(tx, { municipality, key, value }),
  }),
  calendars: sort({
    first: '',
    page: sealedCalendars,
    after: ({ staffId }) => staffId,
    move: ({ staffId, sealed }, municipality, from, to) =>
      sealed === null ? null : reseal(from, to, ownCalendarPlace(municipality, staffId), sealed),
    store: (tx, { staffId }, municipality, sealed) => resealCalendar(tx, { municipality, staffId, sealed }),
  }),
} as const

export type Counts = Record<keyof typeof SORTS, number>

/**
 * @returns how much was put under the new key by this call.
 * @throws Error where something opens with neither key: both are kept then.
 */
export async function exchangeTeamKey(asked: Exchanging, municipality: Municipality): Promise<Counts> {
  const { storage, keys, folder, now, known, at = () => undefined } = asked
  if (!folder.hasNext(municipality)) await folder.makeNext(municipality)
  at('made')
  await folder.refresh(keys)
  await known()
  await begin(asked, municipality)
  at('begun')
  const { fresh, old } = pairOf(keys, municipality)
  const counts: Counts = { cases: 0, factors: 0, overrides: 0, calendars: 0 }
  for (const [name, one] of Object.entries(SORTS))
    counts[name as keyof Counts] = await moveAll(asked, municipality, one, { name, fresh, old })
  const lockedForNew = await relock(asked, municipality, [fresh])
  await storage.exclusive(municipality, async (tx) => {
    await lockedForNew(tx)
    await audited({ now }, tx, { municipality, member: SYSTEM }, 'keys.exchanged', null)
  })
  await storage.exclusive('-', (tx) => exchanged(tx, keys, municipality))
  at('exchanged')
  folder.promote(municipality)
  await folder.refresh(keys)
  at('promoted')
  // Nothing of what lay under the old key stays in the engine's own files.
  await storage.scrub()
  return counts
}

function pairOf(keys: Keys, municipality: Municipality): { fresh: Buffer; old: Buffer } {
  const old = keys.also?.[municipality]
  if (!old) throw new Error('there is no other key to exchange')
  return { fresh: keys.team[municipality], old }
}

async function begin(asked: Exchanging, municipality: Municipality): Promise<void> {
  const { storage, keys, folder, now } = asked
  const { [municipality]: team } = keys.team
  const next = (await folder.isNext(municipality, team)) ? team : keys.also?.[municipality]
  if (!next) throw new Error('there is no next key')
  const lockedForBoth = await relock(asked, municipality, [
    next,
    ...teamKeys(keys, municipality).filter((key) => !key.equals(next)),
  ])
  await storage.exclusive(municipality, async (tx) => {
    await lockedForBoth(tx)
    if ((await teamKeyIn(tx, keys, municipality)).equals(next)) return
    await takeKey(tx, keys, municipality, next)
    await audited({ now }, tx, { municipality, member: SYSTEM }, 'keys.exchange', null)
  })
  // Takes it into use here too.
  await storage.exclusive(municipality, (tx) => teamKeyIn(tx, keys, municipality))
}

async function moveAll(
  { storage, batch = BATCH, at = () => undefined }: Exchanging,
  municipality: Municipality,
  { first, page, after, move, store }: Sort<unknown, unknown>,
  { name, fresh, old }: { name: string; fresh: Buffer; old: Buffer },
): Promise<number> {
  let moved = 0
  for (let last = first, more = true; more; ) {
    const [rows, changed] = await storage.exclusive(municipality, async (tx) => {
      const found = await page(tx, { municipality, after: last, limit: batch })
      let count = 0
      for (const row of found) {
        const sealed = underNew(() => move(row, municipality, fresh, fresh))
          ? null
          : move(row, municipality, old, fresh)
        if (sealed === null) continue
        await store(tx, row, municipality, sealed)
        at(`${name} within`)
        count += 1
      }
      return [found, count] as const
    })
    moved += changed
    more = rows.length === batch
    if (rows.length > 0) last = after(rows.at(-1))
    at(name)
  }
  return moved
}

/** Whether it opens with the new key already: another call came this far. */
function underNew(open: () => unknown): boolean {
  try {
    open()
    return true
  } catch (error) {
    if (error instanceof SealBroken) return false
    throw error
  }
}
