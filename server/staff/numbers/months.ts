/**
 * The guarantee in figures, month by month, for leaders. The cases are opened one by one as they are counted, since no clear
 * column says what became of anybody; small figures are hidden.
 */

import { Hono } from 'hono'
import { addMonths, dayOf } from '../../../machines/calendar.ts'
import type { Guarantee } from '../../../machines/lifeClocks.ts'
import { hideSmall } from '../../../machines/smallCells.ts'
import { type Counted, GUARANTEES } from '../../../machines/yearFigures.ts'
import { auditRead } from '../../audit/audit.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { SECURITY } from '../../headers.ts'
import { Problem } from '../../problems.ts'
import { todayOf } from '../queue/queue.ts'
import { type AtDesk, answer, atDesk } from '../session.ts'
import { standingCases } from './standing.ts'
import { weeksAnswer } from './weeks.ts'

export type { Counted }

export interface Numbers {
  /** "YYYY-MM": the month in which the wish for treatment was expressed, in Copenhagen. */
  readonly month: string
  /** Null is hidden: fewer than five people, or what would give them away. */
  readonly counts: Readonly<Record<Counted, number | null>>
  readonly total: number | null
}

/** As it stands today: what the log said last, and the last day that may have passed since. */
export function countedAs(guarantee: Guarantee | undefined, until: string, today: string): Counted {
  if (guarantee === 'inTime' || guarantee === 'late' || guarantee === 'waived') return guarantee
  return today > until ? 'notRecorded' : 'running'
}

async function numbersOf(deps: Deps, { municipality }: AtDesk, month: string): Promise<Numbers> {
  const counts: Record<Counted, number> = { inTime: 0, late: 0, waived: 0, notRecorded: 0, running: 0 }
  const today = todayOf(deps)
  const from = `${month}-01`
  // Somebody may have wished for treatment days before they sent it off: a draft with a code is kept that long.
  const before = addMonths(from, 3)
  const unopened = new Unopened(deps, 'seal broken')
  for await (const rows of standingCases(deps, { municipality, from, before })) {
    for (const row of rows) {
      const opened = unopened.open(row)
      if (!opened) continue
      const { d, outcome, life } = opened.record
      const { applies, until } = outcome.guarantee
      if (!applies || until === null || d === null || dayOf(d).slice(0, 7) !== month) continue
      counts[countedAs(life?.guarantee, until, today)] += 1
    }
  }
  const { cells, total } = hideSmall(counts)
  return { month, counts: cells, total }
}

const share = (count: number | null, total: number | null): string =>
  count === null || !total ? '' : ((100 * count) / total).toFixed(1)

/** Semicolons, as spreadsheets in Denmark read it; a hidden figure is a word, never an empty field that looks like nobody. */
const csv = ({ month, counts, total }: Numbers): string =>
  [
    'month;what;cases;percent',
    ...GUARANTEES.map((what) =>
      [month, what, counts[what] ?? 'hidden', share(counts[what], total)].join(';'),
    ),
    [month, 'total', total ?? 'hidden', ''].join(';'),
    '',
  ].join('\r\n')

export function numbersRoutes(deps: Deps): Hono {
  const app = new Hono()
  app.get('/numbers', async (c) => {
    const desk = await atDesk(deps, c)
    const month = c.req.query('month') ?? todayOf(deps).slice(0, 7)
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Problem('malformed', { field: 'month' })
    await auditRead(deps, desk, 'numbers.read', null)
    const numbers = await numbersOf(deps, desk, month)
    if (c.req.query('as') !== 'csv') return answer(numbers)
    return new Response(csv(numbers), {
      headers: {
        ...SECURITY,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${month}.csv"`,
      },
    })
  })
  app.get('/numbers/weeks', (c) => weeksAnswer(deps, c))
  return app
}
