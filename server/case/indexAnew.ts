/** Marks and tokens for cases from before they had any, batch by batch: killed anywhere, it goes on from there. */
import { INDEX_FILLED } from '../../db/caseMarks.ts'
import { taken } from '../../db/caseTokens.ts'
import type { Tx } from '../../db/engine.ts'
import { remove, set } from '../../db/settings.ts'
import type { Case } from '../../db/submit.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { breathe } from '../breathe.ts'
import type { Deps } from '../deps.ts'
import { SealBroken } from '../keys/keys.ts'
import { takeSearchKey } from '../keys/teamKey.ts'
import { marksFor, tokensFor } from './caseIndex.ts'
import type { CaseRecord } from './caseRecord.ts'
import { openCase } from './cases.ts'

type Needs = Pick<Deps, 'storage' | 'keys'>

/** So many cases in one transaction: some tens of milliseconds in which nobody else writes. */
const BATCH = 50

export const isFilled = async (
  { storage }: Pick<Needs, 'storage'>,
  municipality: Municipality,
): Promise<boolean> => (await storage.settings.get({ municipality, key: INDEX_FILLED })) !== null

export interface Filled {
  readonly count: number
  /** Cases that do not open: they are left without. */
  readonly broken: number
}

function recordIn(keys: Needs['keys'], row: Case): CaseRecord | null {
  try {
    return openCase({ keys }, row).record
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

/** @returns whether it opens. */
async function indexOne({ storage, keys }: Needs, tx: Tx, row: Case): Promise<boolean> {
  const { municipality, id } = row
  const record = recordIn(keys, row)
  const tokens = record
    ? await tokensFor(keys, municipality, record, (some) => taken(tx, { municipality, tokens: some }))
    : []
  await storage.cases.setTokens(tx, { municipality, caseId: id, tokens })
  const marks = record && marksFor(keys, row, record)
  await storage.cases.setMarks(tx, { municipality, id, marks })
  return record !== null
}

/** @param all also those that have marks, under whatever key. */
async function fill(needs: Needs, municipality: Municipality, all: boolean): Promise<Filled> {
  const { storage } = needs
  const filled = { count: 0, broken: 0 }
  for (let after = 0, more = true; more; ) {
    const [rows, opened] = await storage.exclusive(municipality, async (tx) => {
      const found = await storage.cases.toMark(tx, { municipality, after, limit: BATCH, all })
      let done = 0
      for (const row of found) if (await indexOne(needs, tx, row)) done += 1
      return [found, done] as const
    })
    filled.count += opened
    filled.broken += rows.length - opened
    more = rows.length === BATCH
    after = rows.at(-1)?.number ?? after
    await breathe()
  }
  return filled
}

const setFilled = (tx: Tx, municipality: Municipality): Promise<void> =>
  set(tx, { municipality, key: INDEX_FILLED, value: 'yes' })

/** Whatever still lacks marks and tokens gets them; once that is done it costs one question. */
export async function fillIndex(needs: Needs): Promise<Filled> {
  const filled = { count: 0, broken: 0 }
  for (const municipality of MUNICIPALITIES) {
    if (await isFilled(needs, municipality)) continue
    const { count, broken } = await fill(needs, municipality, false)
    await needs.storage.exclusive(municipality, (tx) => setFilled(tx, municipality))
    filled.count += count
    filled.broken += broken
  }
  return filled
}

/**
 * Everything anew under the search key that lies in the key folder, which is in use when this is done; called again where it was
 * killed. No other process may be running.
 */
export async function indexAnew(needs: Needs, municipality: Municipality): Promise<Filled> {
  const { storage, keys } = needs
  await storage.exclusive(municipality, (tx) => remove(tx, { municipality, key: INDEX_FILLED }))
  const filled = await fill(needs, municipality, true)
  await storage.exclusive(municipality, async (tx) => {
    await takeSearchKey(tx, keys, municipality)
    await setFilled(tx, municipality)
  })
  // Nothing of what lay under the other key stays in the engine's own files.
  await storage.scrub()
  return filled
}
