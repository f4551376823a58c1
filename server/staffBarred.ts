/**
 * A colleague who must not see a case: a relative, a neighbour, somebody they know. For them it is as if it were not there, in
 * every list, count, search, calendar and stream: docs/decisions/2026-11-27-barred-from-a-case.md.
 */
import type { Tx } from '../db/engine.ts'
import { audited, auditRead } from './audit.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problems.ts'
import { findCase } from './staffCase.ts'
import { changeCase } from './staffChange.ts'
import { namesOf, type QueueCase } from './staffQueue.ts'
import type { AtDesk } from './staffSession.ts'
import { team } from './staffWork.ts'

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

/** What somebody must not see, where a list is made without asking the database for theirs. */
export async function hiddenFrom(deps: Deps, { municipality, member }: AtDesk): Promise<ReadonlySet<string>> {
  const rows = await deps.storage.barred.ofMunicipality({ municipality })
  return new Set(rows.filter(({ staffId }) => staffId === member.id).map(({ caseId }) => caseId))
}

/** What somebody was writing in these cases goes, and no screen says any more that they are there. */
export async function shutOut(
  { storage }: Pick<Deps, 'storage'>,
  tx: Tx,
  {
    municipality,
    staffId,
    cases,
  }: { readonly municipality: string; readonly staffId: string; readonly cases: readonly string[] },
): Promise<void> {
  for (const caseId of cases)
    for (const kind of ['reply', 'note'] as const)
      await storage.cases.dropDraft(tx, { municipality, caseId, staffId, kind })
  await storage.presence.leaveAll(tx, { municipality, staffId })
}

export interface Barring {
  readonly version: number
  readonly staffId: string
  readonly barred: boolean
  readonly reason: string
}

/**
 * A case that they had goes back to the queue; what they were writing goes.
 * @throws Problem bad-value where nobody of that id works with cases, not-accepted where it is so already, or where no leader
 * would see the case any more
 */
export async function setBarred(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, staffId, barred: on, reason }: Barring,
): Promise<QueueCase> {
  const { municipality, member } = desk
  const colleagues = await team(deps, desk)
  if (!colleagues.some((one) => one.id === staffId)) throw new Problem('bad-value', { field: 'staffId' })
  // A leader who bars themselves could not read the answer, and nobody would stand behind the reason.
  if (staffId === member.id) throw new Problem('not-accepted', { event: 'bar' })
  const kind = on ? 'barred' : 'unbarred'
  const { barred } = deps.storage
  return changeCase(deps, desk, id, { version, action: 'case.bar', kind }, async (tx, { opened, today }) => {
    const pair = { municipality, caseId: id, staffId }
    const joined = (opened.record.joined ?? []).map((one) => one.case)
    const changed = on
      ? await barred.bar(tx, { ...pair, byId: member.id, day: today })
      : await barred.lift(tx, pair)
    if (!changed) throw new Problem('not-accepted', { event: 'bar' })
    for (const caseId of joined) {
      if (on) await barred.bar(tx, { ...pair, caseId, byId: member.id, day: today })
      else await barred.lift(tx, { ...pair, caseId })
      await audited(deps, tx, desk, 'case.bar', caseId)
    }
    const deed = { what: kind, to: staffId, reason } as const
    if (!on) return { deed }
    await shutOut(deps, tx, { municipality, staffId, cases: [id] })
    return { deed, set: opened.row.ownerId === staffId ? { ownerId: null } : {} }
  })
}
