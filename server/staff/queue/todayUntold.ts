/**
 * What Today tells of messages that did not arrive: cases whose person has not been told of a time that still stands, or that a
 * coming one is gone. A case is on the list until somebody has written a note or an answer in it since.
 */
import type { Notice } from '../../../db/notices.ts'
import type { Seer } from '../../../db/sight.ts'
import type { Slot } from '../../../db/slots.ts'
import type { Case } from '../../../db/submit.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import { Unopened } from '../../case/unopened.ts'
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

/**
 * The soonest appointment first.
 * @param unopened gets those in their sight that do not open
 */
export async function untoldCases(
  deps: Deps,
  { municipality }: Pick<AtDesk, 'municipality'>,
  seenBy: Seer,
  unopened: Unopened,
): Promise<Case[]> {
  const { notices, cases, slots } = deps.storage
  const failed = await notices.failed({ municipality, after: deps.now() })
  if (failed.length === 0) return []
  // Some of them may be out of sight: of such a one it is not said that it does not open.
  const behind = new Unopened(deps, 'seal broken')
  const own = new Map<string, OpenedCase>()
  for (const row of await cases.byIds({
    municipality,
    ids: [...new Set(failed.map(({ caseId }) => caseId))],
  })) {
    const opened = behind.open(row)
    if (opened) own.set(row.id, opened)
  }
  // What was written in a case that was put into another is the other's to see to.
  const into = (id: string): string => own.get(id)?.record.joinedInto?.case ?? id
  const ids = [...new Set(failed.map(({ caseId }) => into(caseId)))]
  const [rows, booked] = await Promise.all([
    cases.byIds({ municipality, ids, seenBy }),
    slots.ofCases({ municipality, ids }),
  ])
  const shown = new Map<string, OpenedCase>()
  for (const row of rows) {
    const opened = unopened.open(row)
    if (opened) shown.set(row.id, opened)
  }
  const found = new Map<string, Case>()
  for (const notice of failed) {
    const of = own.get(notice.caseId)
    const opened = shown.get(into(notice.caseId))
    if (!of || !opened || found.has(opened.row.id)) continue
    const { row } = opened
    if (
      !stands(
        notice,
        booked.filter(({ caseId }) => caseId === row.id),
      )
    )
      continue
    const since = failedAt(of, notice) ?? new Date(notice.notBefore).toISOString()
    const log = await unopened.reading(row, () => timeline(deps, opened))
    if (log && !log.some(({ what, at }) => ANSWERS.has(what) && at > since)) found.set(row.id, row)
  }
  return [...found.values()]
}
