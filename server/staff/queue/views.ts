/**
 * Views of the queue and how many cases each holds. Who has a case and its last day stand clear and are counted by the
 * database. Whether it is anonymous, a young person's, a relative's or at risk stands in its sealed marks (traits.ts). See
 * docs/decisions/2026-11-27-views-over-sealed-cases.md.
 */

import type { Aside } from '../../../db/aside.ts'
import type { Outline } from '../../../db/caseLists.ts'
import type { Seer } from '../../../db/sight.ts'
import { addDays } from '../../../machines/calendar.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { SOON_DAYS, VIEWS, type View } from '../../../machines/queueViews.ts'
import { openCase } from '../../case/cases.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import type { AtDesk } from '../session.ts'
import type { SharedReads } from '../sharedReads.ts'
import { seerOf } from '../sight.ts'
import { aroundCases, type QueuePage, queueCase, queuePage, readLimit, readPlace, todayOf } from './queue.ts'
import { LOOKED_INTO, outlinesOf, traitsOf } from './traits.ts'

export { SOON_DAYS, VIEWS, type View }

/** What stands aside, or all but that, as on this day. */
export const asideOn = (today: string, only = false): Aside => ({ near: addDays(today, SOON_DAYS), only })

const DAY = 'YYYY-MM-DD'.length

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
  const [clear, aside] = await Promise.all([
    cases.openCounts({ municipality, day, ...seen }),
    cases.outline({ municipality, after: null, limit: 1, ...seen, aside: { near: day, only: true } }),
  ])
  const of = { atRisk: 0, anonymous: 0, youth: 0, relatives: 0 }
  const kinds = Object.keys(of) as (keyof typeof of)[]
  let lookedInto = 0
  const stretch = { municipality, seenBy, after: null, aside: { near: day, only: false } }
  for await (const outlines of outlinesOf(deps, stretch)) {
    lookedInto += outlines.length
    for (const traits of (await traitsOf(deps, municipality, outlines)).values())
      for (const kind of kinds) if (traits[kind]) of[kind] += 1
  }
  return {
    counts: { ...clear, ...of },
    lookedInto,
    complete: lookedInto < LOOKED_INTO,
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
  view: LookedThrough,
  asked: Omit<Asked, 'view'>,
): Promise<QueuePage> {
  const limit = readLimit(asked.limit)
  const aside = asideOn(todayOf(deps))
  const matching: Outline[] = []
  const stretch = { municipality, seenBy, after: readPlace(asked.after), aside }
  let lookedInto = 0
  let last: Outline | undefined
  for await (const outlines of outlinesOf(deps, stretch)) {
    lookedInto += outlines.length
    last = outlines.at(-1) ?? last
    matching.push(...(await fitting(deps, municipality, view, outlines, aside.near)))
    if (matching.length > limit) break
  }
  const page = matching.slice(0, limit)
  const rows = await deps.storage.cases.byIds({ municipality, ids: page.map(({ id }) => id) })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const around = await aroundCases(deps, municipality, rows)
  // Further on where there are more of them, or more that nobody has looked into.
  const end = matching.length > limit ? page.at(-1) : lookedInto >= LOOKED_INTO ? last : undefined
  return {
    cases: page.flatMap(({ id }) => {
      const row = byId.get(id)
      return row?.sealed ? [queueCase(openCase(deps, row), around)] : []
    }),
    after: end ? `${end.rankDay}.${end.number}` : null,
    today: around.today,
  }
}

type LookedThrough = Exclude<View, 'all' | 'mine' | 'unclaimed' | 'rush'>

async function fitting(
  deps: Deps,
  municipality: Municipality,
  view: LookedThrough,
  outlines: readonly Outline[],
  near: string,
): Promise<Outline[]> {
  if (view === 'dueSoon') return outlines.filter(({ dueDay }) => dueDay <= near)
  const traits = await traitsOf(deps, municipality, outlines)
  return outlines.filter(({ id }) => traits.get(id)?.[view] === true)
}
