/**
 * Views of the queue and how many cases each holds. Who has a case and its last day stand clear and are counted by the
 * database. Whether it is anonymous, a young person's, a relative's or at risk stands only in its sealed content: the first
 * cases by rank are opened one by one, up to a stated number, and of each only these few yes-or-noes stay in memory, by the
 * version they were read from. See docs/decisions/2026-11-27-views-over-sealed-cases.md.
 */
import type { Aside } from '../db/aside.ts'
import type { Outline } from '../db/caseLists.ts'
import { addDays } from '../machines/calendar.ts'
import type { Municipality } from '../machines/facts.ts'
import { VIEWS, type View } from '../machines/queueViews.ts'
import { openCase } from './cases.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problems.ts'
import type { SharedReads } from './shared.ts'
import {
  aroundCases,
  type QueuePage,
  queueCase,
  queuePage,
  readLimit,
  readPlace,
  todayOf,
} from './staffQueue.ts'
import type { AtDesk } from './staffSession.ts'

export { VIEWS, type View }

/** Days to the last day that make a case "due soon". */
export const SOON_DAYS = 3
/** What stands aside, or all but that, as on this day. */
export const asideOn = (today: string, only = false): Aside => ({ near: addDays(today, SOON_DAYS), only })

/** So many open cases are looked into for one page of a view, and for the counts. */
export const LOOKED_INTO = 5000
const BATCH = 200
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
  const known = remembered.get(deps.keys) ?? new Map<string, Traits>()
  remembered.set(deps.keys, known)
  if (known.size > REMEMBERED) known.clear()
  const keyOf = (id: string): string => `${municipality} ${id}`
  const unread = outlines.filter(({ id, version }) => known.get(keyOf(id))?.version !== version)
  for (let start = 0; start < unread.length; start += BATCH) {
    const ids = unread.slice(start, start + BATCH).map(({ id }) => id)
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

export async function viewCounts(deps: Deps, { municipality, member }: AtDesk): Promise<ViewCounts> {
  const { cases } = deps.storage
  const day = addDays(todayOf(deps), SOON_DAYS)
  const [clear, outlines, aside] = await Promise.all([
    cases.openCounts({ municipality, staffId: member.id, day }),
    cases.outline({
      municipality,
      after: null,
      limit: LOOKED_INTO,
      seenBy: member.id,
      aside: { near: day, only: false },
    }),
    cases.outline({
      municipality,
      after: null,
      limit: 1,
      seenBy: member.id,
      aside: { near: day, only: true },
    }),
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
  const sight = await sightOf(deps, desk)
  const [all, mine] = await Promise.all([
    shared.read(municipality, `views ${sight}`, () => viewCounts(deps, desk)),
    deps.storage.cases.ownedCount({ municipality, staffId: member.id }),
  ])
  return { ...all, counts: { ...all.counts, mine } }
}

/** One reading for every screen that shows the same page of the same view. @throws Problem malformed */
export async function sharedPage(
  deps: Deps,
  shared: SharedReads,
  desk: AtDesk,
  asked: Asked,
): Promise<QueuePage> {
  const { view = 'all', after = '', limit = '' } = asked
  const whose = view === 'mine' ? desk.member.id : await sightOf(deps, desk)
  return shared.read(desk.municipality, `page ${view} ${after} ${limit} ${whose}`, () =>
    viewPage(deps, desk, asked),
  )
}

/** Whoever is barred from no case sees what all such colleagues see; anybody else what their own bars leave. */
async function sightOf({ storage }: Deps, { municipality, member }: AtDesk): Promise<string> {
  const bars = await storage.barred.ofMunicipality({ municipality })
  const own = bars.filter(({ staffId }) => staffId === member.id).map(({ caseId }) => caseId)
  return own.length === 0 ? 'everyone' : `${member.id} ${own.toSorted().join()}`
}

interface Asked {
  readonly view: string | undefined
  readonly after: string | undefined
  readonly limit: string | undefined
}

const isView = (view: string): view is View => (VIEWS as readonly string[]).includes(view)

/** One page of a view. @throws Problem malformed where view, place or length cannot be read */
export async function viewPage(
  deps: Deps,
  desk: AtDesk,
  { view = 'all', ...asked }: Asked,
): Promise<QueuePage> {
  if (!isView(view)) throw new Problem('malformed', { field: 'view' })
  const today = todayOf(deps)
  if (view === 'all') return queuePage(deps, desk, { ...asked, aside: asideOn(today) })
  if (view === 'rush') return queuePage(deps, desk, { ...asked, aside: asideOn(today, true) })
  if (view === 'mine') return queuePage(deps, desk, { ...asked, owner: desk.member.id })
  if (view === 'unclaimed') return queuePage(deps, desk, { ...asked, owner: null, aside: asideOn(today) })
  return lookedThrough(deps, desk, view, asked)
}

/** Goes down the queue until the page is full or enough has been looked into; the next page goes on from there. */
async function lookedThrough(
  deps: Deps,
  { municipality, member }: AtDesk,
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
    seenBy: member.id,
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
