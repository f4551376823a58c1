/**
 * What the views tell open cases apart by. It stands in each case's marks, which are opened without the case; of each opened one
 * four yes-or-noes stay in memory, by the version they were read from.
 */
import type { Aside } from '../../../db/aside.ts'
import type { Outline } from '../../../db/caseLists.ts'
import type { Seer } from '../../../db/sight.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { AT_A_TIME, breathe } from '../../breathe.ts'
import { type Marks, readMarks } from '../../case/caseIndex.ts'
import { openCase } from '../../case/cases.ts'
import type { Deps } from '../../deps.ts'

export interface Traits {
  readonly atRisk: boolean
  readonly anonymous: boolean
  readonly youth: boolean
  readonly relatives: boolean
}

/** So many open cases are looked into for one page of a view, and for the counts. */
export const LOOKED_INTO = 200_000
/** So many are read and opened without a pause: some ten milliseconds. */
const PAGE = 500
/** Of so many cases of a municipality the traits are remembered; then it is begun anew. */
const REMEMBERED = 2 * LOOKED_INTO

const NONE: Traits = { atRisk: false, anonymous: false, youth: false, relatives: false }

const traitsIn = ({ route, identity, flags }: Marks): Traits => ({
  atRisk: flags.includes('guaranteeAtRisk') || flags.includes('crisis'),
  anonymous: identity === 'anonymous',
  youth: flags.includes('youth'),
  relatives: route === 'relatives',
})

type Known = Map<string, { readonly version: number; readonly traits: Traits }>

/** Per key ring, so that two applications in one process never share what they have opened. */
const remembered = new WeakMap<Deps['keys'], Map<Municipality, Known>>()

function knownOf(keys: Deps['keys'], municipality: Municipality): Known {
  const all = remembered.get(keys) ?? new Map<Municipality, Known>()
  remembered.set(keys, all)
  const before = all.get(municipality)
  // A new one instead of an emptied one: another reading may be in the middle of it.
  const known: Known = before && before.size <= REMEMBERED ? before : new Map()
  all.set(municipality, known)
  return known
}

type Needs = Pick<Deps, 'storage' | 'keys'>

/** Of cases from before there were marks: they are opened. */
async function readWhole(
  { storage, keys }: Needs,
  municipality: Municipality,
  ids: readonly string[],
  known: Known,
): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    if (start > 0) await breathe()
    const batch = ids.slice(start, start + AT_A_TIME)
    for (const row of await storage.cases.byIds({ municipality, ids: batch })) {
      const { version, sealed, wrappedForTeam } = row
      // Of a copy that was put back without its keys nothing is known.
      if (sealed === null || wrappedForTeam === null) known.set(row.id, { version, traits: NONE })
      else {
        const { outcome, identity } = openCase({ keys }, row).record
        known.set(row.id, { version, traits: traitsIn({ ...outcome, identity }) })
      }
    }
  }
}

/**
 * What these cases are told apart by, read anew only where a case has changed.
 * @throws SealBroken where the marks of one are not its own
 */
export async function traitsOf(
  needs: Needs,
  municipality: Municipality,
  outlines: readonly Outline[],
): Promise<ReadonlyMap<string, Traits>> {
  const { storage, keys } = needs
  const known = knownOf(keys, municipality)
  const unread = outlines.filter(({ id, version }) => known.get(id)?.version !== version)
  for (let start = 0; start < unread.length; start += PAGE) {
    if (start > 0) await breathe()
    const page = unread.slice(start, start + PAGE)
    const bare = page.filter(({ marks }) => marks === undefined).map(({ id }) => id)
    const read = bare.length === 0 ? [] : await storage.cases.marks({ municipality, ids: bare })
    const whole: string[] = []
    for (const { id, version, marks } of [...page, ...read]) {
      if (marks === undefined) continue
      if (marks === null) whole.push(id)
      else known.set(id, { version, traits: traitsIn(readMarks(keys, { municipality, id }, marks)) })
    }
    await readWhole(needs, municipality, whole, known)
  }
  return new Map(outlines.map(({ id }) => [id, known.get(id)?.traits ?? NONE]))
}

/** A part of the queue that is gone through. */
export interface Stretch {
  readonly municipality: Municipality
  readonly after: { readonly rankDay: string; readonly number: number } | null
  readonly aside: Aside
  readonly seenBy?: Seer | undefined
}

/** Down the queue page by page, others having their turn between; a case that moves meanwhile comes once. */
export async function* outlinesOf(
  { storage, keys }: Needs,
  { municipality, after, aside, seenBy }: Stretch,
): AsyncGenerator<readonly Outline[]> {
  const met = new Set<string>()
  const seen = seenBy === undefined ? {} : { seenBy }
  // Later only few have changed, and theirs are read by themselves.
  const marked = knownOf(keys, municipality).size === 0
  for (let last = after, read = 0; read < LOOKED_INTO; ) {
    const page = await storage.cases.outline({
      municipality,
      after: last,
      limit: PAGE,
      aside,
      marked,
      ...seen,
    })
    read += page.length
    yield page.filter(({ id }) => !met.has(id) && met.add(id))
    last = page.at(-1) ?? null
    if (page.length < PAGE) return
    await breathe()
  }
}
