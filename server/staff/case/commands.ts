/**
 * What staff may change in a case. The change, its line in the case's log and the case's place in the queue are one
 * transaction; everything that needs the clock or another query is known before it begins.
 */
import { messages } from '../../../db/caseLog.ts'
import { audited } from '../../audit/audit.ts'
import type { MessageBody } from '../../case/caseMessages.ts'
import { PLACE } from '../../case/caseRecord.ts'
import type { Deps } from '../../deps.ts'
import { seal } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'
import { lastLine, note } from '../note.ts'
import { namesOf, type QueueCase, todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { findCase } from './caseView.ts'
import { claimedBy, rank, settled, summary } from './change.ts'

/** Only these may give back what a colleague has taken. */
const MAY_RELEASE_ANY = new Set(['leader'])

/**
 * Takes over a case that nobody has; of many at once one gets it.
 * @throws Problem claimed naming the owner (also where that is oneself), stale-version, not-found
 */
export async function claim(deps: Deps, desk: AtDesk, id: string, version: number): Promise<QueueCase> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  const [names, after] = await Promise.all([namesOf(deps, municipality), lastLine(deps, opened)])
  const today = todayOf(deps)
  const changed = await deps.storage.exclusive(municipality, async (tx) => {
    const key = { municipality, id, version, staffId: member.id }
    settled(await deps.storage.cases.claim(tx, key), names)
    await note(deps, tx, opened, { who: member.id, deed: { what: 'claimed' }, after })
    await audited(deps, tx, desk, 'case.claim', id)
    return rank(deps, tx, opened, today)
  })
  return summary(deps, changed)
}

/**
 * Gives a case back to the queue.
 * @throws Problem claimed where a colleague has it, not-accepted where nobody has, stale-version, not-found
 */
export async function release(
  deps: Deps,
  desk: AtDesk,
  id: string,
  version: number,
  reason?: string,
): Promise<QueueCase> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  const { ownerId } = opened.row
  const [names, after] = await Promise.all([namesOf(deps, municipality), lastLine(deps, opened)])
  if (opened.row.version !== version) throw new Problem('stale-version', { version: opened.row.version })
  if (ownerId === null) throw new Problem('not-accepted', { event: 'release' })
  if (ownerId !== member.id && !MAY_RELEASE_ANY.has(member.role)) throw claimedBy(names, ownerId)
  const today = todayOf(deps)
  const changed = await deps.storage.exclusive(municipality, async (tx) => {
    settled(await deps.storage.cases.release(tx, { municipality, id, version }), names)
    await note(deps, tx, opened, {
      who: member.id,
      deed: { what: 'released', ...(reason ? { reason } : {}) },
      after,
    })
    await audited(deps, tx, desk, 'case.release', id)
    return rank(deps, tx, opened, today)
  })
  return summary(deps, changed)
}

export interface Reply {
  readonly text: string
  /** Number of the last message that the writer has seen; a later one stops the reply until it is read. */
  readonly seen?: number | undefined
}

/** Answers the person. @throws Problem stale-version where there is a message that the writer has not seen, not-found */
export async function reply(deps: Deps, desk: AtDesk, id: string, { text, seen }: Reply): Promise<number> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  const after = await lastLine(deps, opened)
  const body: MessageBody = { text, at: new Date(deps.now()).toISOString(), by: member.id }
  const today = todayOf(deps)
  return deps.storage.exclusive(municipality, async (tx) => {
    const last = (await messages(tx, { municipality, caseId: id })).at(-1)?.seq ?? 0
    if (seen !== undefined && seen < last) throw new Problem('stale-version', { messages: last })
    const sealed = seal(opened.key, PLACE.message(municipality, id, last + 1), body)
    const message = { municipality, caseId: id, from: 'staff', openedDay: today, sealed } as const
    const seq = await deps.storage.cases.addMessage(tx, message)
    await deps.storage.cases.comeForward(tx, { municipality, id })
    await deps.storage.cases.dropDraft(tx, { municipality, caseId: id, staffId: member.id, kind: 'reply' })
    await note(deps, tx, opened, { who: member.id, deed: { what: 'replied' }, after })
    await audited(deps, tx, desk, 'case.message', id)
    await rank(deps, tx, opened, today)
    return seq
  })
}
