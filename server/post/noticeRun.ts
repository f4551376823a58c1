/**
 * The round that hands notices over. Each is looked at and taken for one try in one transaction, handed over outside it, and
 * what became of it is written down, sealed. A process that ends in between leaves it to be tried again under the same id.
 */

import type { Tx } from '../../db/engine.ts'
import { besides, claim, defer, finish, type Notice } from '../../db/notices.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { type NoticeWay, pauseAfter, type Untold } from '../../machines/reminders.ts'
import { PLACE } from '../case/caseRecord.ts'
import type { OpenedCase } from '../case/openedCase.ts'
import type { Deps } from '../deps.ts'
import { seal } from '../keys/keys.ts'
import { errorFields } from '../log.ts'
import { takenBack } from './noticeFiles.ts'
import { type Delivered, type NoticeMessage, type NoticePost, TRY_MS, Undelivered } from './noticePost.ts'
import { look, messageOf, type Verdict } from './noticeState.ts'

/** What became of it, sealed under the case's key. Instants are ISO. */
export type NoticeOutcome =
  | { readonly how: 'untold'; readonly at: string; readonly why: Untold }
  | {
      readonly how: Delivered | 'retrying' | 'failed'
      readonly at: string
      readonly way: NoticeWay
      readonly to: string
      readonly subject: string
      readonly text: string
      /** The code of what stood in the way, where something did. */
      readonly why?: string
      /** What else the same message told of. */
      readonly beside?: readonly Pick<Notice, 'slotId' | 'round'>[]
    }

export type NoticeDeps = Pick<Deps, 'storage' | 'keys' | 'owners' | 'now' | 'log' | 'metrics'> & {
  readonly noticePost: NoticePost
}

const BATCH = 100

interface Taken {
  /** All that one message tells of: what was done in one act. */
  readonly notices: readonly Notice[]
  readonly opened: OpenedCase
  readonly message: NoticeMessage
}

const sealIn = ({ row, key }: OpenedCase, { slotId, round, kind }: Notice, outcome: NoticeOutcome): string =>
  seal(key, PLACE.notice(row.municipality, row.id, slotId, round, kind), outcome)

/** @returns what is to be handed over now; null where there is nothing to do yet, or ever. */
const take = (deps: NoticeDeps, due: Notice): Promise<Taken | null> =>
  deps.storage.exclusive(due.municipality, async (tx) => {
    const { opened, verdict } = await look(deps, tx, due)
    if (verdict.go === 'wait') return defer(tx, due, { until: verdict.until }).then(() => null)
    // Of several processes one writes it down or tries it.
    const notice = await claim(tx, due, deps.now() + TRY_MS)
    if (!notice) return null
    if (verdict.go === 'send' && opened)
      return together(deps, tx, { notice, opened, message: verdict.message })
    await finish(tx, notice, opened && sealIn(opened, notice, untold(deps, verdict)))
    return null
  })

interface One {
  readonly notice: Notice
  readonly opened: OpenedCase
  readonly message: NoticeMessage
}

/** Two talks that were booked in one act come to the person as one message, that of each is written down as told. */
async function together(deps: NoticeDeps, tx: Tx, { notice, opened, message }: One): Promise<Taken> {
  const now = deps.now()
  const notices = [notice]
  // Before this try: those that were tried as often.
  for (const other of await besides(tx, { ...notice, attempts: notice.attempts - 1 }, now)) {
    const { verdict } = await look(deps, tx, other)
    if (verdict.go !== 'send') continue
    const { way, address } = verdict.message.to
    if (way !== message.to.way || address !== message.to.address) continue
    const mine = await claim(tx, other, now + TRY_MS)
    if (mine) notices.push(mine)
  }
  const { language, to } = message
  return { notices, opened, message: messageOf(deps, notices, { language }, to) }
}

const untold = ({ now }: NoticeDeps, verdict: Verdict): NoticeOutcome => ({
  how: 'untold',
  at: new Date(now()).toISOString(),
  why: verdict.go === 'not' ? verdict.why : 'changed',
})

type Tried = Delivered | 'retrying' | 'failed'

async function handOver(deps: NoticeDeps, taken: Taken): Promise<Tried[]> {
  const { notices, opened, message } = taken
  const said = { way: message.to.way, to: message.to.address, subject: message.subject, text: message.text }
  const result = await deps.noticePost.deliver(message).catch((error: unknown) => {
    if (error instanceof Undelivered) return error
    throw error
  })
  const at = new Date(deps.now()).toISOString()
  const failed = result instanceof Undelivered
  const why = failed ? { why: result.permanent ? 'rejected' : result.code } : {}
  const outcomes = notices.map((notice) => {
    const pause = pauseAfter(notice.attempts)
    const over = failed && (result.permanent || pause === null || deps.now() + pause >= notice.startsAt)
    const how: Tried = failed ? (over ? 'failed' : 'retrying') : result
    const beside = notices.filter((one) => one !== notice).map(({ slotId, round }) => ({ slotId, round }))
    const outcome = { ...said, how, at, ...why, ...(beside.length > 0 ? { beside } : {}) } as const
    return { notice, how, pause, sealed: sealIn(opened, notice, outcome) }
  })
  const { municipality, id: caseId } = opened.row
  await deps.storage.exclusive(municipality, async (tx) => {
    for (const { notice, how, pause, sealed } of outcomes) {
      if (how === 'retrying') await defer(tx, notice, { until: deps.now() + (pause ?? 0), sealed })
      else await finish(tx, notice, sealed, failed ? 'failed' : 'over')
    }
    // The case's page shows it: a failure that nobody sees is worse than none.
    await deps.storage.changes.record(tx, { municipality, caseId, kind: 'notice' })
  })
  return outcomes.map(({ how }) => how)
}

/** @returns nothing where there was nothing to do yet, or ever. */
async function tell(deps: NoticeDeps, due: Notice): Promise<readonly Tried[]> {
  const taken = await take(deps, due)
  return taken ? handOver(deps, taken) : []
}

/**
 * What went wrong before anybody could be told lies in this notice or its case: it stands aside as after any failed try, so that
 * those behind it are told. Where the try itself was taken its lease runs already.
 */
const standAside = (deps: NoticeDeps, due: Notice): Promise<Tried> =>
  deps.storage.exclusive(due.municipality, async (tx) => {
    const pause = pauseAfter(due.attempts + 1)
    const mine = await claim(tx, due, deps.now() + (pause ?? 0))
    if (!mine || (pause !== null && deps.now() < due.startsAt)) return 'retrying'
    await finish(tx, mine, mine.sealed, 'failed')
    const { municipality, caseId } = due
    await deps.storage.changes.record(tx, { municipality, caseId, kind: 'notice' })
    return 'failed'
  })

/** Hands over what is due, in every municipality. @returns how many were tried. */
export async function noticeRound(deps: NoticeDeps): Promise<number> {
  let tried = 0
  for (const municipality of MUNICIPALITIES) {
    for (const due of await deps.storage.notices.due({ municipality, now: deps.now(), limit: BATCH })) {
      const how = await tell(deps, due).catch(async (error: unknown) => {
        deps.log.error('notice', { municipality, ...errorFields(error) })
        return [await standAside(deps, due)]
      })
      for (const one of how) {
        tried += 1
        deps.metrics.count('notices', { how: one })
        if (one === 'failed') deps.log.warn('notice failed', { municipality })
      }
    }
  }
  return tried
}

const LOOK_MS = 20_000

/** Keeps at it until stopped. @returns how to stop it, done when nothing is under way any more. */
export function keepTelling(deps: NoticeDeps): () => Promise<void> {
  let round: Promise<void> | null = null
  const begin = (): void => {
    round ??= (async () => {
      const failed = (error: unknown): void => deps.log.error('notices', errorFields(error))
      // A folder that cannot be tidied keeps nobody from being told.
      await deps.noticePost.tidy(deps.now(), (files) => takenBack(deps, files)).catch(failed)
      await noticeRound(deps).catch(failed)
      round = null
    })()
  }
  begin()
  const timer = setInterval(begin, LOOK_MS)
  return async () => {
    clearInterval(timer)
    await round
  }
}
