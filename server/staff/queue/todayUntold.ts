/**
 * What Today tells of messages that did not arrive: cases whose person has not been told of a time that still stands, or that a
 * coming one is gone. A case is on the list until somebody has written a note or an answer in it since.
 */
import type { Notice } from '../../../db/notices.ts'
import type { Seer } from '../../../db/sight.ts'
import type { Slot } from '../../../db/slots.ts'
import type { Case } from '../../../db/submit.ts'
import { openCase } from '../../case/cases.ts'
import type { Deps } from '../../deps.ts'
import { failedAt } from '../../post/noticeViews.ts'
import { timeline } from '../note.ts'
import type { AtDesk } from '../session.ts'

/** What says that a colleague has taken it on. */
const ANSWERS = new Set(['noted', 'replied'])

/** Of a time that was moved or given up since nobody needs to hear any more. */
const stands = (notice: Notice, slots: readonly Slot[]): boolean =>
  notice.kind === 'cancelled' ||
  slots.some(({ id, startsAt }) => id === notice.slotId && startsAt === notice.startsAt)

/** The soonest appointment first. */
export async function untoldCases(
  deps: Deps,
  { municipality }: Pick<AtDesk, 'municipality'>,
  seenBy: Seer,
): Promise<Case[]> {
  const { notices, cases, slots } = deps.storage
  const failed = await notices.failed({ municipality, after: deps.now() })
  if (failed.length === 0) return []
  const own = new Map(
    (await cases.byIds({ municipality, ids: [...new Set(failed.map(({ caseId }) => caseId))] }))
      .filter(({ sealed }) => sealed !== null)
      .map((row) => [row.id, openCase(deps, row)]),
  )
  // What was written in a case that was put into another is the other's to see to.
  const into = (id: string): string => own.get(id)?.record.joinedInto?.case ?? id
  const ids = [...new Set([...own.keys()].map(into))]
  const [rows, booked] = await Promise.all([
    cases.byIds({ municipality, ids, seenBy }),
    slots.ofCases({ municipality, ids }),
  ])
  const shown = new Map(rows.filter(({ sealed }) => sealed !== null).map((row) => [row.id, row]))
  const found = new Map<string, Case>()
  for (const notice of failed) {
    const of = own.get(notice.caseId)
    const row = shown.get(into(notice.caseId))
    if (!of || !row || found.has(row.id)) continue
    if (
      !stands(
        notice,
        booked.filter(({ caseId }) => caseId === row.id),
      )
    )
      continue
    const since = failedAt(of, notice) ?? new Date(notice.notBefore).toISOString()
    const log = await timeline(deps, openCase(deps, row))
    if (!log.some(({ what, at }) => ANSWERS.has(what) && at > since)) found.set(row.id, row)
  }
  return [...found.values()]
}
