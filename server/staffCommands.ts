/**
 * What staff may change in a case. The change, its line in the case's log and the case's place in the queue are one
 * transaction; everything that needs the clock or another query is known before it begins.
 */
import { lastSenders, messages } from '../db/caseLog.ts'
import { byId, type Outcome as Changed } from '../db/cases.ts'
import type { Tx } from '../db/engine.ts'
import { ofCase } from '../db/slots.ts'
import type { Case } from '../db/submit.ts'
import { rankOf } from '../machines/caseNext.ts'
import { audited } from './audit.ts'
import { PLACE } from './caseRecord.ts'
import { type MessageBody, nextOf, type OpenedCase } from './cases.ts'
import type { Deps } from './deps.ts'
import { seal } from './keys.ts'
import { Problem } from './problems.ts'
import { findCase } from './staffCase.ts'
import { lastLine, note } from './staffLog.ts'
import { aroundCases, type Names, namesOf, type QueueCase, queueCase, todayOf } from './staffQueue.ts'
import type { AtDesk } from './staffSession.ts'

/** Only these may give back what a colleague has taken. */
const MAY_RELEASE_ANY = new Set(['leader'])

const claimedBy = (names: Names, owner: string): Problem =>
  new Problem('claimed', { owner: names.get(owner) ?? owner, ownerId: owner })

export function settled(changed: Changed, names: Names): Case {
  if (changed.ok) return changed.case
  if (changed.reason === 'claimed') throw claimedBy(names, changed.owner)
  if (changed.reason === 'stale-version') throw new Problem('stale-version', { version: changed.version })
  throw new Problem('not-found')
}

/** Where the case stands in the queue now, from what this very transaction sees. */
export async function rank(deps: Deps, tx: Tx, opened: OpenedCase, today: string): Promise<void> {
  const { municipality, id } = opened.row
  const row = await byId(tx, { municipality, id })
  if (!row) throw new Problem('not-found')
  const slots = await ofCase(tx, { municipality, caseId: id })
  const sender = (await lastSenders(tx, { municipality, caseIds: [id] })).get(id)
  const next = nextOf({ ...opened, row }, slots, sender?.from === 'person' ? sender.openedDay : null, today)
  await deps.storage.cases.rank(tx, { municipality, id, rankDay: rankOf(next) })
}

async function summary(deps: Deps, opened: OpenedCase): Promise<QueueCase> {
  const around = await aroundCases(deps, opened.record.outcome.municipality, [opened.row])
  return queueCase(opened, around)
}

/**
 * Takes over a case that nobody has; of many at once one gets it.
 * @throws Problem claimed naming the owner (also where that is oneself), stale-version, not-found
 */
export async function claim(deps: Deps, desk: AtDesk, id: string, version: number): Promise<QueueCase> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  const [names, after] = await Promise.all([namesOf(deps, municipality), lastLine(deps, opened)])
  const today = todayOf(deps)
  const row = await deps.storage.exclusive(municipality, async (tx) => {
    const key = { municipality, id, version, staffId: member.id }
    const changed = settled(await deps.storage.cases.claim(tx, key), names)
    await note(deps, tx, opened, { who: member.id, deed: { what: 'claimed' }, after })
    await audited(deps, tx, desk, 'case.claim', id)
    await rank(deps, tx, opened, today)
    return changed
  })
  return summary(deps, { ...opened, row })
}

/**
 * Gives a case back to the queue.
 * @throws Problem claimed where a colleague has it, not-accepted where nobody has, stale-version, not-found
 */
export async function release(deps: Deps, desk: AtDesk, id: string, version: number): Promise<QueueCase> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  const { ownerId } = opened.row
  const [names, after] = await Promise.all([namesOf(deps, municipality), lastLine(deps, opened)])
  if (opened.row.version !== version) throw new Problem('stale-version', { version: opened.row.version })
  if (ownerId === null) throw new Problem('not-accepted', { event: 'release' })
  if (ownerId !== member.id && !MAY_RELEASE_ANY.has(member.role)) throw claimedBy(names, ownerId)
  const today = todayOf(deps)
  const row = await deps.storage.exclusive(municipality, async (tx) => {
    const changed = settled(await deps.storage.cases.release(tx, { municipality, id, version }), names)
    await note(deps, tx, opened, { who: member.id, deed: { what: 'released' }, after })
    await audited(deps, tx, desk, 'case.release', id)
    await rank(deps, tx, opened, today)
    return changed
  })
  return summary(deps, { ...opened, row })
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
    await note(deps, tx, opened, { who: member.id, deed: { what: 'replied' }, after })
    await audited(deps, tx, desk, 'case.message', id)
    await rank(deps, tx, opened, today)
    return seq
  })
}
