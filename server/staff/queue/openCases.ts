/**
 * Every open case of a municipality as the views tell cases apart, in memory: read whole once, then only what has changed, by the
 * numbers of the changes. Counting a hundred thousand anew after each change took seconds, and the screens waited for it. See
 * docs/decisions/2026-11-28-open-cases-in-memory.md.
 */
import type { Standing } from '../../../db/standing.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { AT_A_TIME, breathe } from '../../breathe.ts'
import { type Marks, readMarks } from '../../case/caseIndex.ts'
import { openCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { SealBroken } from '../../keys/keys.ts'

/** What stands in a case's sealed marks, as far as the views need it. */
export interface Traits {
  readonly atRisk: boolean
  readonly anonymous: boolean
  readonly youth: boolean
  readonly relatives: boolean
}

export interface OpenEntry extends Omit<Standing, 'marks'> {
  readonly traits: Traits
}

export type OpenCases = ReadonlyMap<string, OpenEntry>

/** So many are read and opened without a pause: some ten milliseconds. */
const PAGE = 1000

/** Sixteen of them serve for all cases. */
const alike = new Map<string, Traits>()
function traitsIn({ route, identity, flags }: Marks): Traits {
  const traits = {
    atRisk: flags.includes('guaranteeAtRisk') || flags.includes('crisis'),
    anonymous: identity === 'anonymous',
    youth: flags.includes('youth'),
    relatives: route === 'relatives',
  }
  const key = Object.values(traits).join(' ')
  const known = alike.get(key) ?? traits
  alike.set(key, known)
  return known
}
const NONE: Traits = { atRisk: false, anonymous: false, youth: false, relatives: false }

type Needs = Pick<Deps, 'storage' | 'keys' | 'log'>

interface Known {
  readonly storage: Deps['storage']
  /** Number of the last change that it holds; null before it was read. */
  seq: number | null
  cases: Map<string, OpenEntry>
  /** One reading after the other. */
  following: Promise<void>
}

/** Per key ring, so that two applications in one process never share what they have opened. */
const remembered = new WeakMap<Deps['keys'], Map<Municipality, Known>>()

function knownOf({ keys, storage }: Needs, municipality: Municipality): Known {
  const all = remembered.get(keys) ?? new Map<Municipality, Known>()
  remembered.set(keys, all)
  const before = all.get(municipality)
  if (before?.storage === storage) return before
  const known = { storage, seq: null, cases: new Map(), following: Promise.resolve() }
  all.set(municipality, known)
  return known
}

/** @throws whatever is no broken seal */
function unlessBroken(open: () => Marks): Traits | null {
  try {
    return traitsIn(open())
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

/**
 * By their records: those from before there were marks, and those whose marks do not open. Of a copy that was put back without its
 * keys nothing is known.
 */
async function opened(
  { storage, keys }: Needs,
  municipality: Municipality,
  ids: readonly string[],
): Promise<Map<string, Traits | null>> {
  const traits = new Map<string, Traits | null>()
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    if (start > 0) await breathe()
    const batch = ids.slice(start, start + AT_A_TIME)
    for (const row of await storage.cases.byIds({ municipality, ids: batch })) {
      const shut = row.sealed === null || row.wrappedForTeam === null
      const marksOf = (): Marks => {
        const { outcome, identity } = openCase({ keys }, row).record
        return { ...outcome, identity }
      }
      traits.set(row.id, shut ? NONE : unlessBroken(marksOf))
    }
  }
  return traits
}

/** One with a broken seal stands among the others all the same, and is told of. */
async function read(
  needs: Needs,
  municipality: Municipality,
  rows: readonly Standing[],
): Promise<Map<string, OpenEntry>> {
  const byMarks = new Map(
    rows.flatMap(({ id, marks }) => {
      if (marks === null) return []
      return [[id, unlessBroken(() => readMarks(needs.keys, { municipality, id }, marks))] as const]
    }),
  )
  const others = rows.filter(({ id }) => !byMarks.get(id)).map(({ id }) => id)
  const byRecord = await opened(needs, municipality, others)
  const broken = rows.filter(({ id }) => byMarks.get(id) === null || byRecord.get(id) === null).length
  if (broken > 0) needs.log.error('seal broken', { count: broken })
  return new Map(
    rows.map(({ marks: _, ...row }) => {
      const traits = byMarks.get(row.id) ?? byRecord.get(row.id) ?? NONE
      return [row.id, { ...row, traits }]
    }),
  )
}

async function readWhole(needs: Needs, municipality: Municipality): Promise<Map<string, OpenEntry>> {
  const cases = new Map<string, OpenEntry>()
  for (let after = 0; ; ) {
    const rows = await needs.storage.cases.standing({ municipality, after, limit: PAGE })
    for (const [id, entry] of await read(needs, municipality, rows)) cases.set(id, entry)
    if (rows.length < PAGE) return cases
    after = rows.at(-1)?.number ?? after
    await breathe()
  }
}

async function follow(needs: Needs, municipality: Municipality, known: Known): Promise<void> {
  const { changes, cases } = needs.storage
  const last = (await changes.heads()).get(municipality) ?? 0
  const readAnew = async (): Promise<void> => {
    // What changes meanwhile is read once more.
    const head = (await changes.heads()).get(municipality) ?? 0
    known.cases = await readWhole(needs, municipality)
    known.seq = head
  }
  // A lower number than before comes from another database.
  if (known.seq === null || known.seq > last) await readAnew()
  for (let { seq } = known; seq !== null && seq < last; { seq } = known) {
    const some = await changes.since({ municipality, seq, limit: PAGE })
    // Changes are forgotten in time; their numbers have no gaps otherwise.
    if (some[0]?.seq !== seq + 1) {
      await readAnew()
      continue
    }
    const ids = [...new Set(some.map(({ caseId }) => caseId))].filter((id) => id !== null)
    const found = await read(needs, municipality, await cases.standing({ municipality, ids }))
    for (const id of ids) {
      const entry = found.get(id)
      if (entry) known.cases.set(id, entry)
      else known.cases.delete(id)
    }
    known.seq = some.at(-1)?.seq ?? last
    await breathe()
  }
}

/** As they stand after the last change there is. It goes on changing: whoever reads it does so without waiting between. */
export async function openCasesOf(needs: Needs, municipality: Municipality): Promise<OpenCases> {
  const known = knownOf(needs, municipality)
  const turn = known.following.then(() => follow(needs, municipality, known))
  // Whoever comes after a failure tries anew.
  known.following = turn.catch(() => undefined)
  await turn
  return known.cases
}
