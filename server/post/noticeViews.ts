/** What a person by name was told of their times, when and how, or why not: for the case's page. */
import type { Notice } from '../../db/notices.ts'
import type { Slot } from '../../db/slots.ts'
import { withOffset } from '../../machines/contact.ts'
import type { NoticeKind, NoticeWay } from '../../machines/reminders.ts'
import { whenToTell } from '../../machines/reminders.ts'
import { PLACE } from '../case/caseRecord.ts'
import { type OpenedCase, openCase } from '../case/openedCase.ts'
import type { Deps } from '../deps.ts'
import { unseal } from '../keys/keys.ts'
import type { NoticeOutcome } from './noticeRun.ts'
import { reachIn } from './noticeState.ts'

export interface NoticeView {
  readonly kind: NoticeKind
  /** The appointment it tells of, ISO with offset. */
  readonly start: string
  /** `sent` only where a mail server has taken it; a file is laid out. */
  readonly how: 'waiting' | NoticeOutcome['how']
  /** When that was; of what waits, when it goes. Null where that is not known yet. */
  readonly at: string | null
  readonly way: NoticeWay | null
  readonly to: string | null
  readonly text: string | null
  /** Why it does not go, or did not arrive: a word of `Untold`, or a code. */
  readonly why: string | null
}

export interface NoticesView {
  /** The person wants none; null where nobody has said a name. */
  readonly quiet: boolean | null
  /** Nothing is sent because two cases were joined that name different safe ways: somebody has to ask. */
  readonly differ: boolean
  /** The newest appointment first. */
  readonly notices: readonly NoticeView[]
}

type Around = { readonly slots: readonly Slot[]; readonly identityConfirmed: boolean }

/** What waits says already what would become of it, so that somebody can call while there is time. */
function waiting(deps: Deps, { record }: OpenedCase, notice: Notice, around: Around): Partial<NoticeView> {
  if (record.identity !== 'named') return { how: 'untold', why: 'anonymous' }
  const to = reachIn(record, around.identityConfirmed)
  if (typeof to === 'string') return { why: to }
  if (!deps.noticePost?.has(to.way, record.outcome.municipality)) return { way: to.way, why: 'noSender' }
  const slot = around.slots.find(({ id }) => id === notice.slotId)
  const bookedOn = notice.kind === 'cancelled' ? null : (slot?.bookedAtDay ?? null)
  const gone = notice.kind !== 'cancelled' && slot?.startsAt !== notice.startsAt
  if (gone) return { why: 'changed' }
  const when = whenToTell(
    { ...notice, bookedOn },
    deps.now(),
    deps.owners[record.outcome.municipality].notices,
  )
  if (when === 'now') return { way: to.way }
  return typeof when === 'number'
    ? { way: to.way, at: withOffset(new Date(when).toISOString()) }
    : { why: when }
}

const outcomeOf = (
  { row, key }: OpenedCase,
  { sealed, slotId, round, kind }: Notice,
): NoticeOutcome | null =>
  sealed ? unseal(key, PLACE.notice(row.municipality, row.id, slotId, round, kind), sealed) : null

/** When it was given up, ISO; null where nobody got as far as writing that down. */
export const failedAt = (opened: OpenedCase, notice: Notice): string | null =>
  outcomeOf(opened, notice)?.at ?? null

/** @param of the case that the notice was written in */
function viewOf(
  deps: Deps,
  opened: OpenedCase,
  notice: Notice,
  { of, ...around }: Around & { readonly of: OpenedCase },
): NoticeView {
  const start = withOffset(new Date(notice.startsAt).toISOString())
  const base = { kind: notice.kind, start, at: null, way: null, to: null, text: null, why: null }
  const outcome = outcomeOf(of, notice)
  if (outcome) {
    const { beside: _, ...told } = { beside: undefined, ...outcome }
    return { ...base, ...told, at: withOffset(outcome.at) }
  }
  // Nobody got as far as writing down what it would have said.
  if (notice.status !== 'waiting') return { ...base, how: 'failed' }
  return { ...base, how: 'waiting', ...waiting(deps, opened, notice, around) }
}

/** Those that were put into this one too: their appointments are this one's now. */
async function withJoined(deps: Deps, opened: OpenedCase): Promise<OpenedCase[]> {
  const ids = (opened.record.joined ?? []).map((one) => one.case)
  if (ids.length === 0) return [opened]
  const rows = await deps.storage.cases.byIds({ municipality: opened.row.municipality, ids })
  return [opened, ...rows.filter(({ sealed }) => sealed !== null).map((row) => openCase(deps, row))]
}

export async function noticesOf(deps: Deps, opened: OpenedCase, around: Around): Promise<NoticesView> {
  const { record, row } = opened
  if (record.identity !== 'named') return { quiet: null, differ: false, notices: [] }
  const cases = new Map((await withJoined(deps, opened)).map((one) => [one.row.id, one]))
  const rows = await deps.storage.notices.ofCases({
    municipality: row.municipality,
    caseIds: [...cases.keys()],
  })
  return {
    quiet: record.quiet === true,
    differ: record.quiet === true && record.joined?.some((one) => one.quieted === 'differ') === true,
    notices: rows
      .map((one) => viewOf(deps, opened, one, { ...around, of: cases.get(one.caseId) ?? opened }))
      .reverse(),
  }
}
