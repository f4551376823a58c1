/**
 * A year's figures for leaders, the cases behind a month's guarantee, and the European treatment-demand items. Nothing of it
 * stands in a clear column: the cases are opened page by page while they are counted, and only counts are kept.
 */

import { type Context, Hono } from 'hono'
import type { Slot } from '../../../db/slots.ts'
import { addDays, addMonths, dayOf } from '../../../machines/calendar.ts'
import { ROUTES } from '../../../machines/derived.ts'
import { SUBSTANCES } from '../../../machines/facts.ts'
import { optionLabel } from '../../../machines/questions.ts'
import { TDI_ITEMS, type TdiRow, tdiRow } from '../../../machines/tdi.ts'
import {
  AGES,
  ATTENDED,
  type Attended,
  type Counted,
  type CountedCase,
  type CountedTalk,
  GUARANTEES,
  type Substance,
  type YearFigures,
  yearFigures,
} from '../../../machines/yearFigures.ts'
import { audited, auditRead } from '../../audit/audit.ts'
import { stateOf } from '../../case/caseLife.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { SECURITY } from '../../headers.ts'
import { Problem } from '../../problems.ts'
import { timeline } from '../note.ts'
import { languageOf } from '../problems.ts'
import { todayOf } from '../queue/queue.ts'
import { type AtDesk, answer, atDesk, requireFresh } from '../session.ts'
import { hiddenFrom } from '../sight.ts'
import { countedAs } from './months.ts'
import { standingCases } from './standing.ts'

/** A draft with a code is kept so long that its wish may lie in an earlier month than its case. */
const LATER_MONTHS = 3

/**
 * Every case that was not over before a day and was opened before another, where it still has its content, and its booked times.
 * @param shown without those that whoever looks must not see: for what names cases, not for what counts them
 */
async function* opened(
  deps: Deps,
  desk: AtDesk,
  from: string,
  before: string,
  shown: 'counted' | 'named',
): AsyncGenerator<{ one: OpenedCase; slots: readonly Slot[] }> {
  const { municipality } = desk
  const unopened = new Unopened(deps, 'seal broken')
  for await (const rows of standingCases(deps, { municipality, from, before })) {
    const kept = rows.filter(({ sealed }) => sealed !== null)
    const ids = kept.map(({ id }) => id)
    const booked = ids.length > 0 ? await deps.storage.slots.ofCases({ municipality, ids }) : []
    const slots = Map.groupBy(booked, ({ caseId }) => caseId)
    const hidden = shown === 'named' ? await hiddenFrom(deps, desk, ids) : new Set()
    for (const row of kept) {
      const one = hidden.has(row.id) ? null : unopened.open(row)
      if (one) yield { one, slots: slots.get(row.id) ?? [] }
    }
  }
}

const dayOfSlot = ({ startsAt }: Slot): string => dayOf(new Date(startsAt).toISOString())

const attendedAs = ({ attendance }: Slot): Attended => attendance ?? 'notRecorded'

function countedCase(one: OpenedCase, slots: readonly Slot[], today: string, now: number): CountedCase {
  const { row, record } = one
  const { outcome, d, life, facts } = record
  const { applies, until } = outcome.guarantee
  const seen = (kind: string): string | null => {
    const talk = slots.find(
      (slot) => slot.bookedKind === kind && slot.attendance !== 'missed' && slot.startsAt <= now,
    )
    return talk ? dayOfSlot(talk) : null
  }
  return {
    openedOn: row.openedDay,
    route: outcome.route,
    age: facts.age ?? null,
    substances: (facts.substances ?? []) as readonly Substance[],
    wishedOn: d === null ? null : dayOf(d),
    guarantee: applies && until !== null && d !== null ? countedAs(life?.guarantee, until, today) : null,
    visitationOn: seen('visitation') ?? seen('anonymousTalk') ?? seen('youthTalk'),
    doctorOn: seen('doctor'),
  }
}

async function yearOf(deps: Deps, desk: AtDesk, year: number): Promise<YearFigures> {
  const from = `${year}-01-01`
  const end = `${year + 1}-01-01`
  const [today, now] = [todayOf(deps), deps.now()]
  const cases: CountedCase[] = []
  for await (const { one, slots } of opened(deps, desk, from, addMonths(end, LATER_MONTHS), 'counted'))
    cases.push(countedCase(one, slots, today, now))
  const booked = await deps.storage.slots.bookedBetween({
    municipality: desk.municipality,
    from: Date.parse(`${addDays(from, -1)}T00:00:00Z`),
    until: Math.min(now, Date.parse(`${addDays(end, 1)}T00:00:00Z`)),
  })
  const talks: CountedTalk[] = booked.map((slot) => ({ on: dayOfSlot(slot), attended: attendedAs(slot) }))
  return yearFigures(year, cases, talks)
}

/** The figures, and the words the municipality asks with. */
export type YearView = YearFigures & { readonly substanceNames: Readonly<Record<Substance, string>> }

export interface BehindCase {
  readonly id: string
  readonly number: number
  readonly wishedOn: string
  readonly until: string
  readonly open: boolean
}

/** The cases behind one figure of a month: a leader may open each of them anyway, so a small figure hides none here, except
 * those that this leader is barred from. */
async function casesBehind(deps: Deps, desk: AtDesk, month: string, what: Counted): Promise<BehindCase[]> {
  const from = `${month}-01`
  const today = todayOf(deps)
  const found: BehindCase[] = []
  for await (const { one } of opened(deps, desk, from, addMonths(from, LATER_MONTHS), 'named')) {
    const { row, record } = one
    const { applies, until } = record.outcome.guarantee
    if (!applies || until === null || record.d === null) continue
    const wishedOn = dayOf(record.d)
    if (!wishedOn.startsWith(month) || countedAs(record.life?.guarantee, until, today) !== what) continue
    found.push({ id: row.id, number: row.number, wishedOn, until, open: row.status === 'open' })
  }
  return found
}

/** Cases by name whose treatment began in the year. In each of them it is written down that it was exported. */
async function tdiOf(deps: Deps, desk: AtDesk, year: number): Promise<TdiRow[]> {
  const rows: TdiRow[] = []
  const exported: string[] = []
  const from = `${year}-01-01`
  for await (const { one, slots } of opened(deps, desk, from, `${year + 1}-01-01`, 'named')) {
    const { record, row } = one
    if (record.identity !== 'named' || record.life === undefined) continue
    const { context } = stateOf(one, slots, await timeline(deps, one))
    if (!context.started?.on.startsWith(`${year}-`)) continue
    const { on, level } = context.started
    const made = tdiRow({ line: rows.length + 1, startedOn: on, facts: record.facts, level })
    if (!made) continue
    rows.push(made)
    exported.push(row.id)
  }
  await deps.storage.exclusive(desk.municipality, async (tx) => {
    for (const id of exported) await audited(deps, tx, desk, 'tdi.export', id)
  })
  return rows
}

/** Semicolons, as spreadsheets in Denmark read it; a hidden figure is a word, never an empty field that looks like nobody. */
const line = (fields: readonly (string | number | null)[]): string =>
  fields.map((field) => field ?? 'hidden').join(';')

function yearCsv({ year, months, cases, routes, ages, substances }: YearFigures): string {
  const wait = (waited: YearFigures['months'][number]['toDoctor']) =>
    waited ? [waited.median, waited.most] : [null, null]
  return [
    line([
      'month',
      'cases',
      ...GUARANTEES,
      ...ATTENDED,
      'visitationMedian',
      'visitationMost',
      'doctorMedian',
      'doctorMost',
    ]),
    ...months.map((one) =>
      line([
        one.month,
        one.cases,
        ...GUARANTEES.map((what) => one.guarantee[what]),
        ...ATTENDED.map((what) => one.attended[what]),
        ...wait(one.toVisitation),
        ...wait(one.toDoctor),
      ]),
    ),
    '',
    line(['year', 'what', 'which', 'cases']),
    line([year, 'cases', 'all', cases]),
    ...ROUTES.map((route) => line([year, 'route', route, routes[route]])),
    ...AGES.map((band) => line([year, 'age', band, ages[band]])),
    ...SUBSTANCES.map((substance) => line([year, 'substance', substance, substances[substance]])),
    '',
  ].join('\r\n')
}

const tdiCsv = (rows: readonly TdiRow[]): string =>
  [line(TDI_ITEMS), ...rows.map((row) => line(TDI_ITEMS.map((item) => row[item]))), ''].join('\r\n')

const file = (name: string, csv: string): Response =>
  new Response(csv, {
    headers: {
      ...SECURITY,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  })

const FIRST_YEAR = 2000

/** @throws Problem malformed */
function yearIn(c: Context, deps: Deps): number {
  const today = Number(todayOf(deps).slice(0, 4))
  const year = Number(c.req.query('year') ?? today)
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > today)
    throw new Problem('malformed', { field: 'year' })
  return year
}

export function yearRoutes(deps: Deps): Hono {
  const app = new Hono()
  app.get('/numbers/year', async (c) => {
    const desk = await atDesk(deps, c)
    const year = yearIn(c, deps)
    await auditRead(deps, desk, 'numbers.read', null)
    const figures = await yearOf(deps, desk, year)
    if (c.req.query('as') === 'csv') return file(String(year), yearCsv(figures))
    const language = languageOf(c)
    const substanceNames = Object.fromEntries(
      SUBSTANCES.map((code) => [code, optionLabel('substances', code, language)]),
    ) as Record<Substance, string>
    return answer({ ...figures, substanceNames } satisfies YearView)
  })
  app.get('/numbers/behind', async (c) => {
    const desk = await atDesk(deps, c)
    const month = c.req.query('month') ?? todayOf(deps).slice(0, 7)
    const asked = c.req.query('what') ?? 'late'
    const what = GUARANTEES.find((one) => one === asked)
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Problem('malformed', { field: 'month' })
    if (!what) throw new Problem('malformed', { field: 'what' })
    await auditRead(deps, desk, 'numbers.cases', null)
    return answer({ month, what, cases: await casesBehind(deps, desk, month, what) })
  })
  app.get('/numbers/tdi', async (c) => {
    const desk = await atDesk(deps, c)
    requireFresh(deps, desk)
    const year = yearIn(c, deps)
    await auditRead(deps, desk, 'tdi.export', null)
    const rows = await tdiOf(deps, desk, year)
    return c.req.query('as') === 'csv' ? file(`tdi-${year}`, tdiCsv(rows)) : answer({ year, rows })
  })
  return app
}
