/** What staff do is written down: with the change it belongs to, or, where something is only read, before it is shown. */
import { type AuditEntry, recordAudit } from '../../db/audit.ts'
import type { Tx } from '../../db/engine.ts'
import { dayOf } from '../../machines/calendar.ts'
import type { Deps } from '../deps.ts'

export const ACTIONS = [
  'login',
  'logout',
  // The first of an hour, and each tenfold: server/audit/refusals.ts.
  'login.refused',
  'login.refused.10',
  'login.refused.100',
  'login.refused.1000',
  'login.refused.10000',
  'factor.refused',
  'factor.refused.10',
  'factor.refused.100',
  'factor.refused.1000',
  'factor.refused.10000',
  'queue.read',
  'case.read',
  'case.audit',
  'case.claim',
  'case.release',
  'case.message',
  'enquiry.begin',
  'case.enquiry',
  'case.join',
  'case.part',
  'case.life',
  'case.deed',
  'case.letter',
  'case.expire',
  'retention.read',
  'claim.back',
  'alarm.tell',
  'calendar.committee',
  'calendar.own',
  'calendar.feed',
  'case.bar',
  'case.barred',
  // Whom, from what and to what stands in `about`.
  'colleague.add',
  'colleague.role',
  'colleague.units',
  'colleague.factors',
  'absence.set',
  'absence.end',
  'case.times',
  'case.book',
  'case.move',
  'case.cancel',
  'case.attendance',
  'case.pass',
  'case.close',
  'case.reopen',
  'case.note',
  'case.draft',
  'case.identity',
  'case.quiet',
  'case.export',
  'case.handOver',
  'case.person',
  'today.read',
  'queue.search',
  'numbers.read',
  'numbers.cases',
  'tdi.export',
  'calendar.read',
  'calendar.publish',
  'calendar.override',
  'calendar.withdraw',
  'case.emergency',
  'escrow.make',
  'keys.exchange',
  'keys.exchanged',
  'keys.search',
] as const
export type Action = (typeof ACTIONS)[number]

export interface Who {
  readonly municipality: string
  readonly member: { readonly id: string; readonly role: string }
}

/** What runs by itself, such as the nightly run. */
export const SYSTEM = { id: 'system', role: 'system' } as const

type Needs = Pick<Deps, 'storage' | 'now'>

/** A change of somebody's rights. Ids of a colleague and of units, and names of roles: nobody's name, and nothing of a case. */
export interface About {
  /** Id of the colleague. */
  readonly whom: string
  /** Null is nothing before; of units, every unit. */
  readonly from: string | readonly string[] | null
  readonly to: string | readonly string[] | null
}

/** Inside the transaction of the change. */
export const audited = (
  { now }: Pick<Deps, 'now'>,
  tx: Tx,
  { municipality, member }: Who,
  action: Action,
  caseId: string | null,
  about: About | null = null,
): Promise<void> =>
  recordAudit(tx, {
    municipality,
    at: new Date(now()).toISOString(),
    staffId: member.id,
    role: member.role,
    action,
    caseId,
    about: about && JSON.stringify(about),
  })

/** @throws where it cannot be written: then nothing is shown. */
export const auditRead = (deps: Needs, who: Who, action: Action, caseId: string | null): Promise<void> =>
  deps.storage.exclusive(who.municipality, (tx) => audited(deps, tx, who, action, caseId))

export interface Opening {
  readonly day: string
  readonly role: string
}

/** Whatever shows or changes one case, also as a line of a list that leaves the house. */
const SHOWN = new Set<string>([
  ...ACTIONS.filter(
    (action) => action.startsWith('case.') && action !== 'case.audit' && action !== 'case.expire',
  ),
  'tdi.export',
])

/** For the person: on which days who, by role, has had their case open. Each day and role once, the newest first. */
export async function openingsOf(
  { storage }: Pick<Deps, 'storage'>,
  municipality: string,
  caseId: string,
): Promise<Opening[]> {
  const entries = await storage.audit.ofCase({ municipality, caseId })
  const seen = new Map<string, Opening>()
  for (const { at, role, action } of entries.filter((one) => SHOWN.has(one.action)).reverse()) {
    const opening = { day: dayOf(at), role }
    if (SHOWN.has(action)) seen.set(`${opening.day} ${role}`, opening)
  }
  return [...seen.values()]
}

export type AuditLine = Pick<AuditEntry, 'seq' | 'at' | 'role' | 'action'> & { readonly who: string }

/** For a leader: every line about one case. */
export async function auditOf(deps: Needs, who: Who, caseId: string): Promise<AuditLine[]> {
  const { municipality } = who
  await auditRead(deps, who, 'case.audit', caseId)
  const [entries, staff] = await Promise.all([
    deps.storage.audit.ofCase({ municipality, caseId }),
    deps.storage.staff.ofMunicipality({ municipality }),
  ])
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  return entries.map(({ seq, at, role, action, staffId }) => ({
    seq,
    at,
    role,
    action,
    who: names.get(staffId) ?? staffId,
  }))
}
