/** What the state of a case says of one notice, read inside the transaction that takes it for a try. */
import { byId } from '../../db/cases.ts'
import type { Tx } from '../../db/engine.ts'
import { isOutdated, type Notice } from '../../db/notices.ts'
import { bySlotIds, type Slot } from '../../db/slots.ts'
import type { Municipality } from '../../machines/facts.ts'
import { MUNICIPALITY_NAMES } from '../../machines/questions.ts'
import { noticeText, type Reach, reachOf, type Untold, whenToTell } from '../../machines/reminders.ts'
import type { CaseRecord } from '../case/caseRecord.ts'
import { type OpenedCase, openCase } from '../case/openedCase.ts'
import type { Deps } from '../deps.ts'
import { timelineIn } from '../staff/note.ts'
import { uuidOf } from '../uuid.ts'
import type { NoticeMessage } from './noticePost.ts'

export type Named = Extract<CaseRecord, { identity: 'named' }>

export type Verdict =
  | { readonly go: 'send'; readonly message: NoticeMessage }
  | { readonly go: 'wait'; readonly until: number }
  | { readonly go: 'not'; readonly why: Untold }

export interface Looked {
  /** The case that the notice was written in: its key seals what became of it. Null once it is erased. */
  readonly opened: OpenedCase | null
  readonly verdict: Verdict
}

const not = (why: Untold): Verdict => ({ go: 'not', why })

const opens = async (deps: Pick<Deps, 'keys'>, tx: Tx, municipality: string, id: string) => {
  const row = await byId(tx, { municipality, id })
  return row?.sealed ? openCase(deps, row) : null
}

/** The case that the person has now: where theirs was put into another, that one. */
async function current(deps: Pick<Deps, 'keys'>, tx: Tx, opened: OpenedCase): Promise<OpenedCase> {
  const { joinedInto } = opened.record
  if (!joinedInto) return opened
  return (await opens(deps, tx, opened.row.municipality, joinedInto.case)) ?? opened
}

/** Whether what the notice would say is still so. */
async function isTrue(tx: Tx, notice: Notice, slot: Slot | undefined, caseId: string): Promise<boolean> {
  if (await isOutdated(tx, notice)) return false
  if (notice.kind === 'cancelled') return true
  return slot?.caseId === caseId && slot.startsAt === notice.startsAt && slot.attendance === null
}

/** By name only: the type has no other way to an address. */
export const reachIn = (record: Named, identityConfirmed: boolean): Reach | Untold =>
  reachOf({ facts: record.facts, quiet: record.quiet === true, identityConfirmed })

/** Of several the last names the message and ends it: until then it has something to say. */
const byStart = (a: Notice, b: Notice): number => a.startsAt - b.startsAt || a.slotId.localeCompare(b.slotId)

/** @param notices of one case and one kind, one or several */
export function messageOf(
  deps: Pick<Deps, 'owners' | 'now'>,
  notices: readonly Notice[],
  { language }: Pick<Named, 'language'>,
  to: Reach,
): NoticeMessage {
  const sorted = notices.toSorted(byStart)
  const notice = sorted.at(-1) as Notice
  const municipality = notice.municipality as Municipality
  const from = deps.owners[municipality].notices.signature ?? MUNICIPALITY_NAMES[municipality][language]
  const starts = sorted.map(({ startsAt }) => new Date(startsAt).toISOString())
  return {
    ...noticeText(notice.kind, starts, language, from),
    id: uuidOf(municipality, notice.slotId, notice.round, notice.kind),
    municipality,
    to,
    from,
    language,
    at: new Date(deps.now()).toISOString(),
    until: notice.startsAt,
  }
}

/** What to do with it at this moment. @param laidOut it lies ready already: whether it is so is asked, and not the hour. */
export async function look(
  deps: Pick<Deps, 'keys' | 'owners' | 'now' | 'noticePost'>,
  tx: Tx,
  notice: Notice,
  laidOut?: 'laidOut',
): Promise<Looked> {
  const municipality = notice.municipality as Municipality
  const opened = await opens(deps, tx, municipality, notice.caseId)
  if (!opened) return { opened, verdict: not('changed') }
  const now = await current(deps, tx, opened)
  const [slot] = await bySlotIds(tx, { municipality, ids: [notice.slotId] })
  const { record } = now
  if (record.identity !== 'named') return { opened, verdict: not('anonymous') }
  if (!(await isTrue(tx, notice, slot, now.row.id))) return { opened, verdict: not('changed') }
  const bookedOn = notice.kind === 'cancelled' ? null : (slot?.bookedAtDay ?? null)
  const when = laidOut
    ? 'now'
    : whenToTell({ ...notice, bookedOn }, deps.now(), deps.owners[municipality].notices)
  if (typeof when === 'number') return { opened, verdict: { go: 'wait', until: when } }
  if (when !== 'now') return { opened, verdict: not(when) }
  const log = record.facts.safeContact === 'digitalPost' ? await timelineIn(tx, now) : []
  const quiet = record.quiet === true || opened.record.quiet === true
  const to = reachIn(
    { ...record, quiet },
    log.some(({ what }) => what === 'identityConfirmed'),
  )
  if (typeof to === 'string') return { opened, verdict: not(to) }
  if (!deps.noticePost?.has(to.way, municipality)) return { opened, verdict: not('noSender') }
  return { opened, verdict: { go: 'send', message: messageOf(deps, [notice], record, to) } }
}
