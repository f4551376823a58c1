/** Whose times somebody at the desk may publish and withdraw: docs/decisions/2026-11-27-who-publishes-times.md. */
import type { SlotKind } from '../../../db/schema.ts'
import type { StaffMember } from '../../../db/staff.ts'
import type { Unit } from '../../../machines/standard.ts'
import type { OwnerConfig } from '../../config.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { type Colleague, team } from '../case/work.ts'
import type { AtDesk } from '../session.ts'

const OVER_ALL = new Set(['leader', 'caseWorker'])

export const mayPublishFor = ({ id, role }: Pick<StaffMember, 'id' | 'role'>, staffId: string): boolean =>
  id === staffId || OVER_ALL.has(role)

export const mayOverride = ({ role }: Pick<StaffMember, 'role'>): boolean => role === 'leader'

/** @throws Problem not-found where there is no such colleague here, not-permitted where their times are not one's own */
export async function demandColleague(deps: Deps, desk: AtDesk, staffId: string): Promise<Colleague> {
  const colleague = (await team(deps, desk)).find(({ id }) => id === staffId)
  if (!colleague) throw new Problem('not-found')
  demandOwn(desk, staffId)
  return colleague
}

/** @throws Problem not-permitted */
export function demandOwn({ member }: AtDesk, staffId: string): void {
  if (!mayPublishFor(member, staffId)) throw new Problem('not-permitted', { field: 'staffId' })
}

/** What a unit must hold for this kind of talk. */
const HOLDS: Readonly<Record<SlotKind, Unit['holds'][number]>> = {
  visitation: 'named',
  doctor: 'doctor',
  anonymousTalk: 'anonymous',
  youthTalk: 'youth',
  relativesTalk: 'relatives',
}
export const SLOT_KINDS = Object.keys(HOLDS) as readonly SlotKind[]

/** The kinds that may be published at this unit: none where its owner has not confirmed the place. */
export const kindsAt = ({ id, holds }: Pick<Unit, 'id' | 'holds'>, owner: OwnerConfig): SlotKind[] =>
  id in owner.places ? SLOT_KINDS.filter((kind) => holds.includes(HOLDS[kind])) : []

/** A doctor's time is a doctor's. */
export const holdsKind = ({ role }: Pick<Colleague, 'role'>, kind: SlotKind): boolean =>
  kind !== 'doctor' || role === 'doctor'
