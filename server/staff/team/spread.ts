/**
 * Giving many cases out at once: those that nobody has, or those of one colleague, over the colleagues that were chosen, by
 * how many each has. Looked at first; then each case by the version that was seen, with a report; undone for a day.
 */

import { standing } from '../../../db/absences.ts'
import type { Tx } from '../../../db/engine.ts'
import type { Case } from '../../../db/submit.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import { auditRead } from '../../audit/audit.ts'
import { openCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { newId } from '../../keys/keys.ts'
import { isProblem, Problem } from '../../problems.ts'
import { changeCase } from '../case/change.ts'
import { team } from '../case/work.ts'
import { type Names, namesOf, todayOf } from '../queue/queue.ts'
import { asideOn } from '../queue/views.ts'
import type { AtDesk } from '../session.ts'
import { hiddenFrom, seerOf } from '../sight.ts'
import { absencesOf, awayOn } from './absence.ts'

/** So many at once: with each its id and version it is still a small request. */
export const MOST = 150
const DAY_MS = 24 * 3_600_000

export interface SpreadAsked {
  /** Whose: null is nobody's. */
  readonly of: string | null
  readonly to: readonly string[]
}

export interface SpreadRow {
  readonly id: string
  readonly number: number
  readonly callingWord: string
  readonly version: number
  readonly to: string
}

export interface SpreadPlan {
  readonly rows: readonly SpreadRow[]
  readonly loads: readonly {
    readonly id: string
    readonly name: string
    readonly before: number
    readonly after: number
  }[]
  /** There are so many that were left for another time. */
  readonly left: number
}

const bad = (field: string): Problem => new Problem('bad-value', { field })

/** @throws Problem bad-value naming the field */
async function demandChosen(
  deps: Deps,
  desk: AtDesk,
  { of, to }: SpreadAsked,
): Promise<ReadonlyMap<string, string>> {
  const { municipality } = desk
  const today = todayOf(deps)
  const colleagues = new Map((await team(deps, desk)).map(({ id, name }) => [id, name]))
  if (to.length === 0 || new Set(to).size !== to.length) throw bad('to')
  const away = awayOn(await absencesOf(deps, municipality, today), today)
  for (const id of to) if (!colleagues.has(id) || away.has(id) || id === of) throw bad('to')
  return colleagues
}

/** What must happen first goes to whoever has least; of equals, to who was named first. */
export async function planSpread(deps: Deps, desk: AtDesk, asked: SpreadAsked): Promise<SpreadPlan> {
  const { municipality } = desk
  const names = await demandChosen(deps, desk, asked)
  await auditRead(deps, desk, 'queue.read', null)
  const { cases, barred } = deps.storage
  const seenBy = await seerOf(deps, desk)
  // What stands aside is nobody's work until somebody says that it is a person's.
  const aside = asked.of === null ? { aside: asideOn(todayOf(deps)) } : {}
  const [rows, owned, bars] = await Promise.all([
    cases.queue({ municipality, owner: asked.of, limit: MOST + 1, seenBy, ...aside }),
    cases.owned({ municipality, seenBy }),
    barred.ofMunicipality({ municipality }),
  ])
  const isBarred = new Set(bars.map(({ staffId, caseId }) => `${staffId} ${caseId}`))
  const load = new Map(asked.to.map((id) => [id, owned.get(id) ?? 0]))
  const planned: SpreadRow[] = []
  for (const row of rows.slice(0, MOST)) {
    if (row.sealed === null) continue
    const [to] = asked.to
      .filter((id) => !isBarred.has(`${id} ${row.id}`))
      .toSorted((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0))
    if (to === undefined) continue
    load.set(to, (load.get(to) ?? 0) + 1)
    planned.push({ ...outlineOf(deps, row), to })
  }
  const total =
    asked.of === null
      ? (await cases.unowned({ municipality, limit: 1, seenBy, ...aside })).total
      : (owned.get(asked.of) ?? 0)
  return {
    rows: planned,
    loads: asked.to.map((id) => ({
      id,
      name: names.get(id) ?? id,
      before: owned.get(id) ?? 0,
      after: load.get(id) ?? 0,
    })),
    left: Math.max(0, total - planned.length),
  }
}

function outlineOf(deps: Deps, row: Case): Omit<SpreadRow, 'to'> {
  const { record } = openCase(deps, row)
  const { id, number, version } = row
  return { id, number, version, callingWord: callingWord(record.callingWord, record.language) }
}

export interface Spread extends SpreadAsked {
  readonly rows: readonly Pick<SpreadRow, 'id' | 'version' | 'to'>[]
  readonly reason: string
}

export interface SpreadReport {
  readonly batch: string
  readonly done: number
  /** What stayed where it was, each with the problem's code. */
  readonly refused: readonly { readonly id: string; readonly number: number | null; readonly why: string }[]
}

/** Each case by itself: one that has changed meanwhile stays, and is told. @throws Problem bad-value */
export async function spread(deps: Deps, desk: AtDesk, asked: Spread): Promise<SpreadReport> {
  await demandChosen(deps, desk, asked)
  const chosen = new Set(asked.to)
  if (asked.rows.some(({ to }) => !chosen.has(to))) throw bad('rows')
  const batch = newId()
  const { municipality, member } = desk
  return each(deps, desk, batch, asked.rows, ({ id, version, to }) =>
    changeCase(deps, desk, id, { version, action: 'case.pass', kind: 'passedOn' }, async (tx, { opened }) => {
      // After the case was found: of one that who asks must not see, this would say that it is there.
      if (await deps.storage.barred.inside(tx, { municipality, caseId: id, staffId: to }))
        throw new Problem('not-accepted', { event: 'pass' })
      const from = opened.row.ownerId
      if (from !== asked.of || opened.row.status !== 'open') throw new Problem('stale-version', { version })
      await deps.storage.handovers.record(tx, {
        municipality,
        batch,
        caseId: id,
        kind: 'spread',
        fromId: from,
        toId: to,
        byId: member.id,
        at: deps.now(),
      })
      return { set: { ownerId: to }, deed: { what: 'passedOn', to, reason: asked.reason } }
    }),
  )
}

/** @param rows each by itself: what is refused is told, and the others go on. */
export async function each<T extends { readonly id: string }>(
  deps: Deps,
  desk: AtDesk,
  batch: string,
  rows: readonly T[],
  work: (row: T) => unknown,
): Promise<SpreadReport> {
  const { municipality } = desk
  const seenBy = await seerOf(deps, desk)
  const refused: { id: string; number: number | null; why: string }[] = []
  for (const row of rows) {
    try {
      await work(row)
    } catch (error) {
      if (!isProblem(error)) throw error
      const there = await deps.storage.cases.visible({ municipality, id: row.id, seenBy })
      refused.push({ id: row.id, number: there?.number ?? null, why: error.code })
    }
  }
  return { batch, done: rows.length - refused.length, refused }
}

export interface SpreadBatch {
  readonly batch: string
  /** ISO. */
  readonly at: string
  readonly by: string
  readonly count: number
  /** How many each got. */
  readonly to: readonly { readonly name: string; readonly count: number }[]
}

/** What can still be undone, the newest first. */
export async function spreads(deps: Deps, desk: AtDesk): Promise<{ batches: SpreadBatch[] }> {
  const { municipality } = desk
  const [all, names] = await Promise.all([
    deps.storage.handovers.since({ municipality, kind: 'spread', at: deps.now() - DAY_MS }),
    namesOf(deps, municipality),
  ])
  const hidden = await hiddenFrom(
    deps,
    desk,
    all.map(({ caseId }) => caseId),
  )
  const rows = all.filter(({ caseId }) => !hidden.has(caseId))
  const batches = [...Map.groupBy(rows, ({ batch }) => batch)].map(([batch, of]) => ({
    batch,
    at: new Date(of[0]?.at ?? 0).toISOString(),
    by: nameOf(names, of[0]?.byId),
    count: of.length,
    to: [...Map.groupBy(of, ({ toId }) => toId)].map(([id, own]) => ({
      name: nameOf(names, id),
      count: own.length,
    })),
  }))
  return { batches: batches.toReversed() }
}

const nameOf = (names: Names, id: string | null | undefined): string => names.get(id ?? '') ?? id ?? ''

/**
 * Where a case is still whose it became, it goes back to whom it was, or to the queue where they cannot have it any more; the
 * others are told.
 * @throws Problem not-found after a day
 */
export async function undoSpread(
  deps: Deps,
  desk: AtDesk,
  { batch, reason }: { readonly batch: string; readonly reason: string },
): Promise<SpreadReport> {
  const { municipality } = desk
  const given = await deps.storage.handovers.ofBatch({ municipality, batch })
  const hidden = await hiddenFrom(
    deps,
    desk,
    given.map(({ caseId }) => caseId),
  )
  const rows = given.filter(
    ({ kind, at, caseId }) => kind === 'spread' && at > deps.now() - DAY_MS && !hidden.has(caseId),
  )
  if (rows.length === 0) throw new Problem('not-found')
  const all = rows.map(({ caseId, fromId, toId }) => ({ id: caseId, fromId, toId }))
  const colleagues = new Set((await team(deps, desk)).map(({ id }) => id))
  /** Whose it was may be gone, away, or barred from it by now: then it is nobody's, and stands in the queue. */
  const canHave = async (tx: Tx, staffId: string, caseId: string, today: string): Promise<boolean> =>
    colleagues.has(staffId) &&
    !awayOn(await standing(tx, { municipality, day: today }), today).has(staffId) &&
    !(await deps.storage.barred.inside(tx, { municipality, caseId, staffId }))
  return each(deps, desk, batch, all, async ({ id, fromId, toId }) => {
    const there = await deps.storage.cases.byId({ municipality, id })
    if (!there) throw new Problem('not-found')
    const asked = { version: there.version, action: 'case.pass', kind: 'passedOn' } as const
    await changeCase(deps, desk, id, asked, async (tx, { opened, today }) => {
      const { ownerId, status } = opened.row
      if (ownerId !== toId || status !== 'open') throw new Problem('not-accepted', { event: 'pass' })
      await deps.storage.handovers.forget(tx, { municipality, batch, caseIds: [id] })
      const to = fromId !== null && (await canHave(tx, fromId, id, today)) ? fromId : null
      const deed =
        to === null ? ({ what: 'released', reason } as const) : ({ what: 'passedOn', to, reason } as const)
      return { set: { ownerId: to }, deed }
    })
  })
}
