/**
 * A colleague who must not see a case: a relative, a neighbour, somebody they know. For them it is as if it were not there, in
 * every list, count, search, calendar and stream: docs/decisions/2026-11-27-barred-from-a-case.md.
 */
import { byId } from '../../../db/cases.ts'
import type { Tx } from '../../../db/engine.ts'
import { ofCase as slotsOf } from '../../../db/slots.ts'
import type { Municipality } from '../../../machines/facts.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { audited, auditRead } from '../../audit/audit.ts'
import { kindOfSlot, startOf } from '../../case/caseTimes.ts'
import { type OpenedCase, openCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { namesOf, type QueueCase } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { findCase } from './caseView.ts'
import { changeCase, rank } from './change.ts'
import { DRAFT_KINDS } from './drafts.ts'
import { team } from './work.ts'

export interface BarredView {
  readonly staffId: string
  readonly name: string
  readonly by: string
  readonly day: string
}

/** @throws Problem not-found */
export async function barredFrom(deps: Deps, desk: AtDesk, id: string): Promise<BarredView[]> {
  const { municipality } = desk
  await findCase(deps, desk, id)
  await auditRead(deps, desk, 'case.barred', id)
  const [rows, names] = await Promise.all([
    deps.storage.barred.ofCase({ municipality, caseId: id }),
    namesOf(deps, municipality),
  ])
  return rows.map(({ staffId, byId, day }) => ({
    staffId,
    name: names.get(staffId) ?? staffId,
    by: names.get(byId) ?? byId,
    day,
  }))
}

export interface Shut {
  readonly municipality: Municipality
  readonly staffId: string
  /** All that are of one person, where cases were joined. */
  readonly cases: readonly string[]
  readonly byId: string
  /** "YYYY-MM-DD" */
  readonly day: string
}

/**
 * Inside a transaction: somebody must not see these cases any more. What they were writing in them goes, they stand at none, what
 * they had is nobody's, and their open screen reads everything anew.
 * @returns whether they could see any of them
 */
export async function barInside(
  { storage }: Pick<Deps, 'storage'>,
  tx: Tx,
  { cases, ...who }: Shut,
): Promise<boolean> {
  const { municipality, staffId } = who
  let isNew = false
  for (const caseId of cases) {
    if (await storage.barred.bar(tx, { ...who, caseId })) isNew = true
    for (const kind of DRAFT_KINDS) await storage.cases.dropDraft(tx, { municipality, caseId, staffId, kind })
    await storage.cases.disown(tx, { municipality, id: caseId, staffId })
    await storage.changes.record(tx, { municipality, caseId, kind: 'barred' })
  }
  await storage.presence.leaveAll(tx, { municipality, staffId })
  return isNew
}

/** The case and all that are one with it, whichever of them went into which. */
async function oneWith(deps: Deps, tx: Tx, { row, record }: OpenedCase): Promise<string[]> {
  const { municipality } = row
  const found = new Set([row.id])
  const near = (of: OpenedCase['record']): string[] => [
    ...(of.joined ?? []).map((one) => one.case),
    ...(of.joinedInto ? [of.joinedInto.case] : []),
  ]
  const ahead = near(record)
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const there = await byId(tx, { municipality, id })
    if (there?.sealed) ahead.push(...near(openCase(deps, there).record))
  }
  return [...found]
}

/** A coming talk that is with the colleague: somebody takes it over, or it is moved. */
export interface BarredTalk {
  readonly caseId: string
  readonly kind: AppointmentKind
  readonly start: string
}

async function talksWith(
  tx: Tx,
  { municipality, staffId, cases }: Pick<Shut, 'municipality' | 'staffId' | 'cases'>,
  now: number,
): Promise<BarredTalk[]> {
  const found: BarredTalk[] = []
  for (const caseId of cases)
    for (const slot of await slotsOf(tx, { municipality, caseId }))
      if (slot.startsAt > now && (slot.metBy ?? slot.staffId) === staffId)
        found.push({ caseId, kind: kindOfSlot(slot), start: startOf(slot) })
  return found
}

export interface Barring {
  readonly version: number
  readonly staffId: string
  readonly barred: boolean
  readonly reason: string
}

/**
 * A case that they had goes back to the queue; what they were writing goes. Cases that were joined are barred, and let again, together.
 * @returns with the coming talks that are with them
 * @throws Problem bad-value where nobody of that id works with cases, not-accepted where it is so already, or where no leader
 * would see the case any more
 */
export async function setBarred(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, staffId, barred: on, reason }: Barring,
): Promise<QueueCase & { readonly talks: readonly BarredTalk[] }> {
  const { municipality, member } = desk
  const colleagues = await team(deps, desk)
  if (!colleagues.some((one) => one.id === staffId)) throw new Problem('bad-value', { field: 'staffId' })
  // A leader who bars themselves could not read the answer, and nobody would stand behind the reason.
  if (staffId === member.id) throw new Problem('not-accepted', { event: 'bar' })
  const kind = on ? 'barred' : 'unbarred'
  let talks: readonly BarredTalk[] = []
  const asked = { version, action: 'case.bar', kind } as const
  const after = await changeCase(deps, desk, id, asked, async (tx, { opened, today }) => {
    const all = await oneWith(deps, tx, opened)
    const of = { municipality, staffId, cases: all }
    const changed = on
      ? await barInside(deps, tx, { ...of, byId: member.id, day: today })
      : await liftInside(deps, tx, of)
    if (!changed) throw new Problem('not-accepted', { event: 'bar' })
    for (const caseId of all.filter((one) => one !== id)) {
      await audited(deps, tx, desk, 'case.bar', caseId)
      const there = await byId(tx, { municipality, id: caseId })
      if (there?.sealed) await rank(deps, tx, openCase(deps, there), today)
    }
    talks = on ? await talksWith(tx, of, deps.now()) : []
    return { deed: { what: kind, to: staffId, reason } }
  })
  return { ...after, talks }
}

async function liftInside(
  { storage }: Pick<Deps, 'storage'>,
  tx: Tx,
  { municipality, staffId, cases }: Pick<Shut, 'municipality' | 'staffId' | 'cases'>,
): Promise<boolean> {
  let lifted = false
  for (const caseId of cases)
    if (await storage.barred.lift(tx, { municipality, caseId, staffId })) lifted = true
  return lifted
}
