/**
 * Views of the queue and how many cases each holds. Who has a case and its last day stand clear and are counted by the
 * database. Whether it is anonymous, a young person's, a relative's or at risk stands only in its sealed content: the first
 * cases by rank are opened one by one, up to a stated number, and of each only these few yes-or-noes stay in memory, by the
 * version they were read from. See docs/decisions/2026-11-27-views-over-sealed-cases.md.
 */

import type { Aside } from '../../../db/aside.ts'
import type { Outline } from '../../../db/caseLists.ts'
import type { Seer } from '../../../db/sight.ts'
import { addDays } from '../../../machines/calendar.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { VIEWS, type View } from '../../../machines/queueViews.ts'
import { AT_A_TIME, breathe } from '../../breathe.ts'
import { openCase } from '../../case/cases.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import type { AtDesk } from '../session.ts'
import type { SharedReads } from '../sharedReads.ts'
import { seerOf } from '../sight.ts'
import { aroundCases, type QueuePage, queueCase, queuePage, readLimit, readPlace, todayOf } from './queue.ts'

export { VIEWS, type View }

/** Days to the last day that make a case "due soon". */
export const SOON_DAYS = 3
/** What stands aside, or all but that, as on this day. */
export const asideOn = (today: string, only = false): Aside => ({ near: addDays(today, SOON_DAYS), only })

/** So many open cases are looked into for one page of a view, and for the counts. */
export const LOOKED_INTO = 5000
const DAY = 'YYYY-MM-DD'.length

interface Traits {
  readonly version: number
  readonly atRisk: boolean
  readonly anonymous: boolean
  readonly youth: boolean
  readonly relatives: boolean
}

/** Of so many cases the traits are remembered; then it is begun anew. */
const REMEMBERED = 50_000
const NONE: Omit<Traits, 'version'> = { atRisk: false, anonymous: false, youth: false, relatives: false }

/** Per key ring, so that two applications in one process never share what they have opened. */
const remembered = new WeakMap<Deps['keys'], Map<string, Traits>>()

/** What stands in the content of these cases, read anew only where a case has changed. */
export async function traitsOf(
  deps: Deps,
  municipality: Municipality,
  outlines: readonly Outline[],
): Promise<ReadonlyMap<string, Traits>> {
  const before = remembered.get(deps.keys)
  // A new one instead of an emptied one: another reading may be in the middle of it.
  const known = before && before.size <= REMEMBERED ? before : new Map<string, Traits>()
  remembered.set(deps.keys, known)
  const keyOf = (id: string): string => `${municipality} ${id}`
  const unread = outlines.filter(({ id, version }) => known.get(keyOf(id))?.version !== version)
  for (let start = 0; start < unread.length; start += AT_A_TIME) {
    if (start > 0) await breathe()
    const ids = unread.slice(start, start + AT_A_TIME).map(({ id }) => id)
    for (const row of await deps.storage.cases.byIds({ municipality, ids })) {
      const { version } = row
      if (row.sealed === null) known.set(keyOf(row.id), { ...NONE, version })
      else {
        const { outcome, identity } = openCase(deps, row).record
        const has = (flag: (typeof outcome.flags)[number]): boolean => outcome.flags.includes(flag)
        known.set(keyOf(row.id), {
          version,
          atRisk: has('guaranteeAtRisk') || has('crisis'),
          anonymous: identity === 'anonymous',
          youth: has('youth'),
          relatives: outcome.route === 'relatives',
        })
      }
    }
  }
  return new Map(outlines.map(({ id, version }) => [id, known.get(keyOf(id)) ?? { ...NONE, version }]))
}

export interface ViewCounts {
  readonly counts: Readonly<Record<View, number>>
  /** Open cases that were looked into for the sealed ones, of `counts.all`. */
  readonly lookedInto: number
  /** All open cases were looked into: no count is too small. */
  readonly complete: boolean
  /** The day of what must happen first in a case that stands aside; null where none does. */
  readonly rushDue: string | null
}

/** Who looks at a list. Whoever may see every case is nobody in particular: the same list serves all of them. */
export interface Sight {
  readonly municipality: Municipality
  /** Only what this member may see; undefined is everything. */
  readonly seenBy?: Seer
}

async function viewCounts(
  deps: Deps,
  { municipality, seenBy }: Sight,
): Promise<Omit<ViewCounts, 'counts'> & { readonly counts: Omit<ViewCounts['counts'], 'mine'> }> {
  const { cases } = deps.storage
  const day = addDays(todayOf(deps), SOON_DAYS)
  const seen = seenBy === undefined ? {} : { seenBy }
  const [clear, outlines, aside] = await Promise.all([
    cases.openCounts({ municipality, day, ...seen }),
    cases.outline({
      municipality,
      after: null,
      limit: LOOKED_INTO,
      ...seen,
      aside: { near: day, only: false },
    }),
    cases.outline({ municipality, after: null, limit: 1, ...seen, aside: { near: day, only: true } }),
  ])
  const traits = [...(await traitsOf(deps, municipality, outlines)).values()]
  const of = (what: keyof typeof NONE): number => traits.filter((one) => one[what]).length
  return {
    counts: {
      ...clear,
      atRisk: of('atRisk'),
      anonymous: of('anonymous'),
      youth: of('youth'),
      relatives: of('relatives'),
    },
    lookedInto: outlines.length,
    complete: outlines.length < LOOKED_INTO,
    rushDue: aside[0]?.rankDay.slice(0, DAY) ?? null,
  }
}

/** The same for all who may see the same, but for how many cases are one's own. */
export async function sharedCounts(deps: Deps, shared: SharedReads, desk: AtDesk): Promise<ViewCounts> {
  const { municipality, member } = desk
  const [all, mine] = await Promise.all([
    shared.read(municipality, async () => {
      const { key, sight } = await sightOf(deps, desk)
      return { what: `views ${todayOf(deps)} ${key}`, work: () => viewCounts(deps, sight) }
    }),
    deps.storage.cases.ownedCount({ municipality, staffId: member.id }),
  ])
  return { ...all, counts: { ...all.counts, mine } }
}

/** One reading for every screen that shows the same page of the same view. @throws Problem malformed */
export const sharedPage = (deps: Deps, shared: SharedReads, desk: AtDesk, asked: Asked): Promise<QueuePage> =>
  shared.read(desk.municipality, async () => {
    const { view = 'all', after = '', limit = '' } = asked
    const { key, sight } = await sightOf(deps, desk)
    const whose = view === 'mine' ? `${key} of ${desk.member.id}` : key
    return {
      what: `page ${todayOf(deps)} ${view} ${after} ${limit} ${whose}`,
      work: () => viewPage(deps, sight, desk.member.id, asked),
    }
  })

async function sightOf(deps: Deps, desk: AtDesk): Promise<{ key: string; sight: Sight }> {
  const { municipality, member } = desk
  const [bars, seenBy] = await Promise.all([
    deps.storage.barred.ofMunicipality({ municipality }),
    seerOf(deps, desk),
  ])
  const own = bars.filter(({ staffId }) => staffId === member.id).map(({ caseId }) => caseId)
  if (own.length === 0 && seenBy.units === null) return { key: 'everyone', sight: { municipality } }
  const { units, covers } = seenBy
  const key = [member.id, own.toSorted(), units ?? 'every', covers.toSorted()].join(' ')
  return { key, sight: { municipality, seenBy } }
}

interface Asked {
  readonly view: string | undefined
  readonly after: string | undefined
  readonly limit: string | undefined
}

const isView = (view: string): view is View => (VIEWS as readonly string[]).includes(view)

/** One page of a view. @throws Problem malformed where view, place or length cannot be read */
async function viewPage(
  deps: Deps,
  sight: Sight,
  me: string,
  { view = 'all', ...asked }: Asked,
): Promise<QueuePage> {
  if (!isView(view)) throw new Problem('malformed', { field: 'view' })
  const today = todayOf(deps)
  if (view === 'all') return queuePage(deps, sight, { ...asked, aside: asideOn(today) })
  if (view === 'rush') return queuePage(deps, sight, { ...asked, aside: asideOn(today, true) })
  if (view === 'mine') return queuePage(deps, sight, { ...asked, owner: me })
  if (view === 'unclaimed') return queuePage(deps, sight, { ...asked, owner: null, aside: asideOn(today) })
  return lookedThrough(deps, sight, view, asked)
}

/** Goes down the queue until the page is full or enough has been looked into; the next page goes on from there. */
async function lookedThrough(
  deps: Deps,
  { municipality, seenBy }: Sight,
  view: Exclude<View, 'all' | 'mine' | 'unclaimed' | 'rush'>,
  asked: Omit<Asked, 'view'>,
): Promise<QueuePage> {
  const limit = readLimit(asked.limit)
  const { cases } = deps.storage
  const aside = asideOn(todayOf(deps))
  const outlines = await cases.outline({
    municipality,
    after: readPlace(asked.after),
    limit: LOOKED_INTO,
    ...(seenBy === undefined ? {} : { seenBy }),
    aside,
  })
  const last = aside.near
  const traits = view === 'dueSoon' ? null : await traitsOf(deps, municipality, outlines)
  const fits = ({ id, dueDay }: Outline): boolean =>
    view === 'dueSoon' ? dueDay <= last : traits?.get(id)?.[view] === true
  const matching = outlines.filter(fits)
  const page = matching.slice(0, limit)
  const rows = await cases.byIds({ municipality, ids: page.map(({ id }) => id) })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const around = await aroundCases(deps, municipality, rows)
  // Further on where there are more of them, or more that nobody has looked into.
  const end =
    matching.length > limit ? page.at(-1) : outlines.length === LOOKED_INTO ? outlines.at(-1) : undefined
  return {
    cases: page.flatMap(({ id }) => {
      const row = byId.get(id)
      return row?.sealed ? [queueCase(openCase(deps, row), around)] : []
    }),
    after: end ? `${end.rankDay}.${end.number}` : null,
    today: around.today,
  }
}
