/** Marks and tokens for cases from before they had any, batch by batch: killed anywhere, it goes on from there. */
import { setTimeout as sleep } from 'node:timers/promises'
import { INDEX_FILLED } from '../../db/caseMarks.ts'
import { taken } from '../../db/caseTokens.ts'
import type { Tx } from '../../db/engine.ts'
import { remove, set } from '../../db/settings.ts'
import type { Case } from '../../db/submit.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { audited, SYSTEM } from '../audit/audit.ts'
import type { Deps } from '../deps.ts'
import { SealBroken } from '../keys/keys.ts'
import { takeSearchKey } from '../keys/teamKey.ts'
import { marksFor, tokensFor } from './caseIndex.ts'
import type { CaseRecord } from './caseRecord.ts'
import { openCase } from './openedCase.ts'

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

/** @returns how many of them open. */
async function indexBatch(
  { storage, keys }: Needs,
  tx: Tx,
  municipality: Municipality,
  rows: readonly Case[],
): Promise<number> {
  const tokens: { caseId: string; token: string }[] = []
  const drawn = new Set<string>()
  let opened = 0
  for (const row of rows) {
    const record = recordIn(keys, row)
    if (record) {
      const own = await tokensFor(keys, municipality, record, async (some) =>
        drawn.union(await taken(tx, { municipality, tokens: some })),
      )
      for (const token of own) {
        drawn.add(token)
        tokens.push({ caseId: row.id, token })
      }
      opened += 1
    }
    const marks = record && marksFor(keys, row, record)
    if (marks !== row.marks) await storage.cases.setMarks(tx, { municipality, id: row.id, marks })
  }
  const cases = rows.map(({ id }) => id)
  await storage.cases.replaceTokens(tx, { municipality, cases, tokens })
  return opened
}

/**
 * @param all also those that have marks, under whatever key.
 * @param rest as long as each batch took: whoever waits to be served has their turn.
 */
async function fill(
  needs: Needs,
  municipality: Municipality,
  { all, rest, batch }: { readonly all: boolean; readonly rest: boolean; readonly batch: number },
): Promise<Filled> {
  const filled = { count: 0, broken: 0 }
  for (let after = 0, more = true; more; ) {
    const begun = performance.now()
    const [rows, opened] = await needs.storage.exclusive(municipality, async (tx) => {
      const found = await needs.storage.cases.toMark(tx, { municipality, after, limit: batch, all })
      return [found, await indexBatch(needs, tx, municipality, found)] as const
    })
    filled.count += opened
    filled.broken += rows.length - opened
    more = rows.length === batch
    after = rows.at(-1)?.number ?? after
    if (more && rest) await sleep(performance.now() - begun)
  }
  return filled
}

const setFilled = (tx: Tx, municipality: Municipality): Promise<void> =>
  set(tx, { municipality, key: INDEX_FILLED, value: 'yes' })

/** Whatever still lacks marks and tokens gets them; once that is done it costs one question. */
export async function fillIndex(needs: Needs, batch = BATCH): Promise<Filled> {
  const filled = { count: 0, broken: 0 }
  for (const municipality of MUNICIPALITIES) {
    if (await isFilled(needs, municipality)) continue
    const { count, broken } = await fill(needs, municipality, { all: false, rest: true, batch })
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
export async function indexAnew(
  needs: Needs & Pick<Deps, 'now'>,
  municipality: Municipality,
): Promise<Filled> {
  const { storage, keys, now } = needs
  await storage.exclusive(municipality, (tx) => remove(tx, { municipality, key: INDEX_FILLED }))
  const filled = await fill(needs, municipality, { all: true, rest: false, batch: BATCH })
  await storage.exclusive(municipality, async (tx) => {
    await takeSearchKey(tx, keys, municipality)
    await setFilled(tx, municipality)
    await audited({ now }, tx, { municipality, member: SYSTEM }, 'keys.search', null)
  })
  // Nothing of what lay under the other key stays in the engine's own files.
  await storage.scrub()
  return filled
}
