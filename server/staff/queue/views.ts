/**
 * Views of the queue and how many cases each holds. Whether a case is anonymous, a young person's, a relative's or at risk stands
 * in its sealed marks; what all open cases are told apart by is kept in memory (openCases.ts), and counted there.
 */

import { type Aside, isAside } from '../../../db/aside.ts'
import type { Seer } from '../../../db/sight.ts'
import { addDays } from '../../../machines/calendar.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { SOON_DAYS, VIEWS, type View } from '../../../machines/queueViews.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import type { AtDesk } from '../session.ts'
import type { SharedReads } from '../sharedReads.ts'
import { seerOf } from '../sight.ts'
import { type OpenEntry, openCasesOf } from './openCases.ts'
import { aroundCases, type QueuePage, queuePage, readLimit, readPlace, shownCases, todayOf } from './queue.ts'

export { SOON_DAYS, VIEWS, type View }

/** What stands aside, or all but that, as on this day. */
export const asideOn = (today: string, only = false): Aside => ({ near: addDays(today, SOON_DAYS), only })

const DAY = 'YYYY-MM-DD'.length

export interface ViewCounts {
  readonly counts: Readonly<Record<View, number>>
  /** The day of what must happen first in a case that stands aside; null where none does. */
  readonly rushDue: string | null
}

/** Who looks at a list. Whoever may see every case is nobody in particular: the same list serves all of them. */
export interface Sight {
  readonly municipality: Municipality
  /** Only what this member may see; undefined is everything. */
  readonly seenBy?: Seer
}

/** What is told apart in memory; whose a case is, the database knows. */
const IN_VIEW: Readonly<Record<Exclude<View, 'mine' | 'rush'>, (entry: OpenEntry, near: string) => boolean>> =
  {
    all: () => true,
    unclaimed: ({ ownerId }) => ownerId === null,
    dueSoon: ({ dueDay }, near) => dueDay <= near,
    atRisk: ({ traits }) => traits.atRisk,
    anonymous: ({ traits }) => traits.anonymous,
    youth: ({ traits }) => traits.youth,
    relatives: ({ traits }) => traits.relatives,
  }
const KINDS = Object.keys(IN_VIEW) as (keyof typeof IN_VIEW)[]

/** Every open case that may be seen; first what must be waited for, then all of them in one go. */
async function seenCases(deps: Deps, { municipality, seenBy }: Sight): Promise<readonly OpenEntry[]> {
  const visible = seenBy && (await deps.storage.cases.visibleIds({ municipality, seenBy }))
  const open = await openCasesOf(deps, municipality)
  return visible ? [...open.values()].filter(({ id }) => visible.has(id)) : [...open.values()]
}

async function viewCounts(
  deps: Deps,
  sight: Sight,
): Promise<Omit<ViewCounts, 'counts'> & { readonly counts: Omit<ViewCounts['counts'], 'mine'> }> {
  const { near } = asideOn(todayOf(deps))
  const counts = {
    all: 0,
    unclaimed: 0,
    dueSoon: 0,
    atRisk: 0,
    anonymous: 0,
    youth: 0,
    relatives: 0,
    rush: 0,
  }
  let first: OpenEntry | null = null
  for (const entry of await seenCases(deps, sight)) {
    if (!isAside(entry, near)) {
      for (const kind of KINDS) if (IN_VIEW[kind](entry, near)) counts[kind] += 1
    } else {
      counts.rush += 1
      if (first === null || isBefore(entry, first)) first = entry
    }
  }
  return { counts, rushDue: first?.rankDay.slice(0, DAY) ?? null }
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

type LookedThrough = Exclude<View, 'all' | 'mine' | 'unclaimed' | 'rush'>

/** The first of a view after a place: which they are is known in memory, only those that are shown are read. */
async function lookedThrough(
  deps: Deps,
  sight: Sight,
  view: LookedThrough,
  asked: Omit<Asked, 'view'>,
): Promise<QueuePage> {
  const { municipality } = sight
  const limit = readLimit(asked.limit)
  const after = readPlace(asked.after)
  const { near } = asideOn(todayOf(deps))
  const fits = IN_VIEW[view]
  const matching = (await seenCases(deps, sight))
    .filter(
      (entry) => fits(entry, near) && !isAside(entry, near) && (after === null || isBefore(after, entry)),
    )
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))
  const page = matching.slice(0, limit)
  const rows = await deps.storage.cases.byIds({ municipality, ids: page.map(({ id }) => id) })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const around = await aroundCases(deps, municipality, rows)
  const last = matching.length > limit ? page.at(-1) : undefined
  const unopened = new Unopened(deps, 'seal broken')
  return {
    cases: shownCases(
      unopened,
      page.flatMap(({ id }) => byId.get(id) ?? []),
      around,
    ),
    after: last ? `${last.rankDay}.${last.number}` : null,
    today: around.today,
    unopened: unopened.numbers,
  }
}

type Place = Pick<OpenEntry, 'rankDay' | 'number'>

/** In the order of the queue. */
const isBefore = (one: Place, other: Place): boolean =>
  one.rankDay < other.rankDay || (one.rankDay === other.rankDay && one.number < other.number)
