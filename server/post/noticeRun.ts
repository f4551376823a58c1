/**
 * The round that hands notices over. Each is looked at and taken for one try in one transaction, handed over outside it, and
 * what became of it is written down, sealed. A process that ends in between leaves it to be tried again under the same id.
 */
import { claim, defer, finish, type Notice } from '../../db/notices.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { type NoticeWay, pauseAfter, type Untold } from '../../machines/reminders.ts'
import { PLACE } from '../case/caseRecord.ts'
import type { OpenedCase } from '../case/cases.ts'
import type { Deps } from '../deps.ts'
import { seal } from '../keys/keys.ts'
import { errorFields } from '../log.ts'
import { takenBack } from './noticeFiles.ts'
import { type Delivered, type NoticeMessage, type NoticePost, TRY_MS, Undelivered } from './noticePost.ts'
import { look, type Verdict } from './noticeState.ts'

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
    }

export type NoticeDeps = Pick<Deps, 'storage' | 'keys' | 'owners' | 'now' | 'log' | 'metrics'> & {
  readonly noticePost: NoticePost
}

const BATCH = 100

interface Taken {
  readonly notice: Notice
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
    if (verdict.go === 'send' && opened) return { notice, opened, message: verdict.message }
    await finish(tx, notice, opened && sealIn(opened, notice, untold(deps, verdict)))
    return null
  })

const untold = ({ now }: NoticeDeps, verdict: Verdict): NoticeOutcome => ({
  how: 'untold',
  at: new Date(now()).toISOString(),
  why: verdict.go === 'not' ? verdict.why : 'changed',
})

async function handOver(deps: NoticeDeps, taken: Taken): Promise<NoticeOutcome['how']> {
  const { notice, opened, message } = taken
  const said = { way: message.to.way, to: message.to.address, subject: message.subject, text: message.text }
  const result = await deps.noticePost.deliver(message).catch((error: unknown) => {
    if (error instanceof Undelivered) return error
    throw error
  })
  const at = new Date(deps.now()).toISOString()
  const pause = pauseAfter(notice.attempts)
  const failed = result instanceof Undelivered
  const over = failed && (result.permanent || pause === null || deps.now() + (pause ?? 0) >= notice.startsAt)
  const how = failed ? (over ? 'failed' : 'retrying') : result
  const why = failed ? { why: result.permanent ? 'rejected' : result.code } : {}
  const sealed = sealIn(opened, notice, { ...said, how, at, ...why })
  const { municipality, caseId } = notice
  await deps.storage.exclusive(municipality, async (tx) => {
    if (how === 'retrying') await defer(tx, notice, { until: deps.now() + (pause ?? 0), sealed })
    else await finish(tx, notice, sealed, failed ? 'failed' : 'over')
    // The case's page shows it: a failure that nobody sees is worse than none.
    await deps.storage.changes.record(tx, { municipality, caseId, kind: 'notice' })
  })
  return how
}

/** @returns null where there was nothing to do yet, or ever. */
async function tell(deps: NoticeDeps, due: Notice): Promise<NoticeOutcome['how'] | null> {
  const taken = await take(deps, due)
  return taken && handOver(deps, taken)
}

/**
 * What went wrong before anybody could be told lies in this notice or its case: it stands aside as after any failed try, so that
 * those behind it are told. Where the try itself was taken its lease runs already.
 */
const standAside = (deps: NoticeDeps, due: Notice): Promise<NoticeOutcome['how']> =>
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
      const how = await tell(deps, due).catch((error: unknown) => {
        deps.log.error('notice', { municipality, ...errorFields(error) })
        return standAside(deps, due)
      })
      if (how === null) continue
      tried += 1
      deps.metrics.count('notices', { how })
      if (how === 'failed') deps.log.warn('notice failed', { municipality })
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
