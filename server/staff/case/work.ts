/** Who has a case and whether it is open: passing on, closing, opening again, confirming identity, and notes among colleagues. */
import { identifiersIn, withoutIdentifiers } from '../../../machines/understand/identifiers.ts'
import { audited } from '../../audit/audit.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { lastLine, note } from '../note.ts'
import type { QueueCase } from '../queue/queue.ts'
import { WITH_CASES } from '../rights.ts'
import type { AtDesk } from '../session.ts'
import { findCase } from './caseView.ts'
import { changeCase, claimedBy, type Inside } from './change.ts'

/** Only these may pass on or give back what a colleague has taken. */
const OVER_OTHERS = new Set(['leader'])

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** Who works with cases here. */
export async function team(
  { storage }: Pick<Deps, 'storage'>,
  { municipality }: Pick<AtDesk, 'municipality'>,
): Promise<Colleague[]> {
  const roles: readonly string[] = WITH_CASES
  const members = await storage.staff.ofMunicipality({ municipality })
  return members
    .filter(({ role, active }) => active && roles.includes(role))
    .map(({ id, name, role }) => ({ id, name, role }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

/** @throws Problem claimed where a colleague has it and one is no leader */
function demandOwn({ opened, names }: Inside, { member }: AtDesk): void {
  const { ownerId } = opened.row
  if (ownerId !== null && ownerId !== member.id && !OVER_OTHERS.has(member.role))
    throw claimedBy(names, ownerId)
}

/**
 * Gives a case to a colleague; also one that nobody has, as a meeting does.
 * @throws Problem claimed, bad-value where the colleague works with no cases here, not-accepted where they have it already
 */
export async function passOn(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, to, reason }: { readonly version: number; readonly to: string; readonly reason: string },
): Promise<QueueCase> {
  await findCase(deps, desk, id)
  if (!(await team(deps, desk)).some((one) => one.id === to)) throw new Problem('bad-value', { field: 'to' })
  return changeCase(
    deps,
    desk,
    id,
    { version, action: 'case.pass', kind: 'passedOn' },
    async (tx, inside) => {
      const { municipality } = desk
      if (await deps.storage.barred.inside(tx, { municipality, caseId: id, staffId: to }))
        throw new Problem('bad-value', { field: 'to' })
      demandOwn(inside, desk)
      if (inside.opened.row.ownerId === to) throw new Problem('not-accepted', { event: 'pass' })
      return { set: { ownerId: to }, deed: { what: 'passedOn', to, reason } }
    },
  )
}

export type StillOpen = 'appointment' | 'guarantee' | 'unansweredMessage'

/** What a case still owes somebody. An appointment ahead must be held or cancelled first. */
function stillOpen({ opened, slots }: Inside, unanswered: boolean, now: number): StillOpen[] {
  const { guarantee } = opened.record.outcome
  return [
    ...(slots.some(({ startsAt }) => startsAt > now) ? ['appointment' as const] : []),
    ...(guarantee.applies ? ['guarantee' as const] : []),
    ...(unanswered ? ['unansweredMessage' as const] : []),
  ]
}

export interface Closing {
  readonly version: number
  readonly reason: string
  /** Why it is closed although a deadline runs or a message waits. */
  readonly despite?: string | undefined
}

/** @throws Problem not-accepted with `open`: what stands in the way, claimed, stale-version, not-found */
export async function closeCase(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, reason, despite }: Closing,
): Promise<QueueCase> {
  const { municipality } = desk
  const opened = await findCase(deps, desk, id)
  const senders = await deps.storage.cases.lastSenders({ municipality, caseIds: [id] })
  const unanswered = senders.get(id)?.from === 'person'
  if (opened.row.status === 'closed') throw new Problem('not-accepted', { event: 'close' })
  return changeCase(deps, desk, id, { version, action: 'case.close', kind: 'closed' }, (_, inside) => {
    demandOwn(inside, desk)
    const open = stillOpen(inside, unanswered, deps.now())
    if (open.includes('appointment') || (open.length > 0 && !despite))
      throw new Problem('not-accepted', { event: 'close', open })
    return {
      set: { status: 'closed', closedDay: inside.today },
      deed: { what: 'closed', reason, ...(despite ? { despite } : {}) },
    }
  })
}

/** @throws Problem not-accepted where it is open */
export async function reopenCase(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<QueueCase> {
  const { row } = await findCase(deps, desk, id)
  if (row.status === 'open') throw new Problem('not-accepted', { event: 'reopen' })
  return changeCase(deps, desk, id, { version, action: 'case.reopen', kind: 'reopened' }, () => ({
    set: { status: 'open' },
    deed: { what: 'reopened', reason },
  }))
}

/** @throws Problem not-accepted where nobody has said a name */
export async function confirmIdentity(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, how }: { readonly version: number; readonly how: 'document' | 'digital' | 'known' },
): Promise<QueueCase> {
  const { record } = await findCase(deps, desk, id)
  if (record.identity !== 'named') throw new Problem('not-accepted', { event: 'identity' })
  return changeCase(deps, desk, id, { version, action: 'case.identity', kind: 'identity' }, () => ({
    deed: { what: 'identityConfirmed', how },
  }))
}

/** What came in a rush is a person's: it stands among the others again. @throws Problem not-accepted where nothing says otherwise */
export async function sayPerson(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version }: { readonly version: number },
): Promise<QueueCase> {
  const { row } = await findCase(deps, desk, id)
  if (!row.cameInRush) throw new Problem('not-accepted', { event: 'person' })
  return changeCase(deps, desk, id, { version, action: 'case.person', kind: 'person' }, () => ({
    set: { cameInRush: false },
    deed: { what: 'notRobot' },
  }))
}

/** An anonymous case stays one in its notes too. @throws Problem identifier-found with what was found, and the text without it */
function demandNameless({ record }: OpenedCase, text: string): void {
  if (record.identity === 'named') return
  const identifiers = identifiersIn(text)
  if (identifiers.length > 0)
    throw new Problem('identifier-found', { identifiers, without: withoutIdentifiers(text, identifiers) })
}

/** A note is added and throws nobody out who edits the case. @throws Problem identifier-found, not-found */
export async function addNote(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { text }: { readonly text: string },
): Promise<{ readonly ok: true }> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  demandNameless(opened, text)
  const after = await lastLine(deps, opened)
  await deps.storage.exclusive(municipality, async (tx) => {
    await note(deps, tx, opened, { who: member.id, deed: { what: 'noted', text }, after })
    await audited(deps, tx, desk, 'case.note', id)
    await deps.storage.cases.dropDraft(tx, { municipality, caseId: id, staffId: member.id, kind: 'note' })
    await deps.storage.changes.record(tx, { municipality, caseId: id, kind: 'noted' })
  })
  return { ok: true }
}
