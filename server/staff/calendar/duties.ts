/**
 * Duties, clocks and follow-ups of open cases that fall in a week. They stand in the sealed content, so the cases are opened
 * one by one: the first by rank, and, for weeks ahead, those that the queue ranks from that week on.
 */

import type { Outline } from '../../../db/caseLists.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import type { Next } from '../../../machines/caseNext.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { aroundCases, type Names, queueCase } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import type { CalendarDuty } from './week.ts'

/** So many open cases are looked into, twice. */
export const LOOKED_INTO = 1000
const BATCH = 200

interface Week {
  readonly from: string
  readonly until: string
  readonly today: string
}

/** Appointments stand in the calendar themselves. */
const SHOWN_AS_TIME = new Set<Next['what']>(['appointment', 'appointmentSoon'])

export async function dutiesIn(
  deps: Deps,
  desk: AtDesk,
  week: Week,
  names: Names,
): Promise<{ duties: CalendarDuty[]; more: boolean }> {
  const { cases } = deps.storage
  const { municipality } = desk
  const seenBy = await seerOf(deps, desk)
  const limit = LOOKED_INTO
  const [first, ahead] = await Promise.all([
    cases.outline({ municipality, after: null, limit, seenBy }),
    cases.outline({ municipality, after: { rankDay: week.from, number: 0 }, limit, seenBy }),
  ])
  // What the queue ranks after the week is not opened: a case is ranked by the first step that it asks for.
  const inReach = ({ rankDay }: Pick<Outline, 'rankDay'>): boolean => rankDay.slice(0, 10) <= week.until
  const ids = [...new Set([...first, ...ahead].filter(inReach).map(({ id }) => id))]
  const full = (of: readonly Outline[]): boolean => {
    const last = of.at(-1)
    return of.length === limit && last !== undefined && inReach(last)
  }
  const unopened = new Unopened(deps, 'seal broken')
  const duties: CalendarDuty[] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await cases.byIds({ municipality, ids: ids.slice(start, start + BATCH) })
    const around = await aroundCases(deps, municipality, rows)
    for (const row of rows) {
      const opened = unopened.open(row)
      if (!opened) continue
      const { record } = opened
      const { next } = queueCase(opened, around)
      const due = record.life?.due
      const dates: { day: string; next: Pick<Next, 'what' | 'duty'> }[] = []
      if (!SHOWN_AS_TIME.has(next.what)) dates.push({ day: next.due, next })
      if (due && !(next.what === 'duty' && next.duty === due.what))
        dates.push({ day: due.by, next: { what: 'duty', duty: due.what } })
      for (const one of dates) {
        if (one.day < week.from || one.day > week.until) continue
        const { what, duty } = one.next
        duties.push({
          day: one.day,
          case: {
            id: row.id,
            number: row.number,
            callingWord: callingWord(record.callingWord, record.language),
          },
          owner: row.ownerId === null ? null : (names.get(row.ownerId) ?? null),
          next: { what, ...(duty === undefined ? {} : { duty }) },
        })
      }
    }
  }
  return {
    duties: duties.toSorted((a, b) => a.day.localeCompare(b.day) || a.case.number - b.case.number),
    more: full(first) && full(ahead),
  }
}
