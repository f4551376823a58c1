/**
 * How many conversations there were week by week and what became of them, for leaders. No clear column says who was anonymous,
 * so the cases are opened one by one as they are counted; of conversations that were never sent only their number is known,
 * also of those that are gone. Small figures are hidden.
 */
import type { Context } from 'hono'
import type { Case } from '../../../db/submit.ts'
import { addDays } from '../../../machines/calendar.ts'
import { hideSmall } from '../../../machines/smallCells.ts'
import { type Week, weekOf, weeksOver } from '../../../machines/weeks.ts'
import { auditRead } from '../../audit/audit.ts'
import { AT_A_TIME, breathe } from '../../breathe.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { SECURITY } from '../../headers.ts'
import { todayOf } from '../queue/queue.ts'
import { type AtDesk, answer, atDesk } from '../session.ts'

/** `erased`: sent, and its content is gone since. `saved`: kept for later with a code. `left`: nothing stays of it. */
export const BECAME = ['anonymous', 'named', 'erased', 'saved', 'left'] as const
export type Became = (typeof BECAME)[number]

export interface WeekNumbers extends Week {
  /** Null is hidden: fewer than five people, or what would give them away. */
  readonly counts: Readonly<Record<Became, number | null>>
  /** All that were begun. */
  readonly total: number | null
}

const WEEKS = 12
/** Where the nightly run counts what it lets go. */
export const leftIn = (week: string): string => `left:${week}`

const NOBODY: Readonly<Record<Became, number>> = { anonymous: 0, named: 0, erased: 0, saved: 0, left: 0 }

/** A sent one counts in the week in which it was sent, any other in the one in which it was last taken up. */
export async function weekNumbers(deps: Deps, { municipality }: AtDesk): Promise<WeekNumbers[]> {
  const { storage } = deps
  const weeks = weeksOver(todayOf(deps), WEEKS)
  const span = { municipality, from: weeks.at(-1)?.from ?? '', before: addDays(weeks[0]?.until ?? '', 1) }
  const counts = new Map(weeks.map(({ week }) => [week, { ...NOBODY }]))
  const count = (day: string, what: Became, times = 1): void => {
    const of = counts.get(weekOf(day))
    if (of) of[what] += times
  }
  const unopened = new Unopened(deps, 'seal broken')
  for (let after: Case | null = null; ; ) {
    const rows: Case[] = await storage.cases.openedBetween({ ...span, after, limit: AT_A_TIME })
    for (const row of rows) {
      const opened = unopened.open(row)
      if (opened) count(row.openedDay, opened.record.identity)
      else if (row.sealed === null) count(row.openedDay, 'erased')
    }
    const last = rows.at(-1)
    if (!last || rows.length < AT_A_TIME) break
    after = last
    await breathe()
  }
  for (const { day, saved, times } of await storage.conversations.unsentByDay(span))
    count(day, saved ? 'saved' : 'left', times)
  const gone = await Promise.all(
    weeks.map(({ week }) => storage.settings.get({ municipality, key: leftIn(week) })),
  )
  return weeks.map((week, at) => {
    const of = counts.get(week.week) ?? NOBODY
    const { cells, total } = hideSmall({ ...of, left: of.left + Number(gone[at] ?? 0) })
    return { ...week, counts: cells, total }
  })
}

const csv = (weeks: readonly WeekNumbers[]): string =>
  [
    ['week', ...BECAME, 'total'].join(';'),
    ...weeks.map(({ week, counts, total }) =>
      [week, ...BECAME.map((what) => counts[what] ?? 'hidden'), total ?? 'hidden'].join(';'),
    ),
    '',
  ].join('\r\n')

export async function weeksAnswer(deps: Deps, c: Context): Promise<Response> {
  const desk = await atDesk(deps, c)
  await auditRead(deps, desk, 'numbers.read', null)
  const weeks = await weekNumbers(deps, desk)
  if (c.req.query('as') !== 'csv') return answer({ weeks })
  return new Response(csv(weeks), {
    headers: {
      ...SECURITY,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="weeks.csv"',
    },
  })
}
