/**
 * Who looks, as the database asks it: the units that a leader gave them, and whom they cover for today. Everything that shows
 * a case to somebody asks with this: docs/decisions/2026-11-28-units-of-a-colleague.md.
 */
import { type Seer, unlimited, unpackUnits } from '../../db/sight.ts'
import type { StaffMember } from '../../db/staff.ts'
import type { Deps } from '../deps.ts'
import { todayOf } from './queue/queue.ts'
import type { AtDesk } from './session.ts'
import { absencesOf, awayOn, coverOf } from './team/absence.ts'

/** Whose sight units limit: whoever leads sees all of their municipality. */
const LIMITED = new Set(['caseWorker', 'practitioner', 'doctor'])
export const canBeLimited = (role: string): boolean => LIMITED.has(role)

/** The units that somebody's sight is limited to; null is every unit. */
export const unitsOfMember = ({ role, units }: Pick<StaffMember, 'role' | 'units'>): string[] | null =>
  canBeLimited(role) && units !== null ? unpackUnits(units) : null

type Needs = Pick<Deps, 'storage' | 'now'>

export async function seerOf(
  deps: Needs,
  { municipality, member }: { readonly municipality: AtDesk['municipality']; readonly member: LooksAt },
): Promise<Seer> {
  const units = unitsOfMember(member)
  if (units === null) return unlimited(municipality, member.id)
  const today = todayOf(deps)
  const away = awayOn(await absencesOf(deps, municipality, today), today)
  const covers = [...away.keys()].filter((staffId) => coverOf(away, staffId) === member.id)
  return { municipality, staffId: member.id, units, covers }
}
type LooksAt = Pick<StaffMember, 'id' | 'role' | 'units'>

/** Which of these cases somebody must not see, where a list is made without asking the database for theirs. */
export async function hiddenFrom(
  deps: Needs,
  desk: Parameters<typeof seerOf>[1],
  ids: Iterable<string | null>,
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return new Set()
  const { municipality } = desk
  return deps.storage.cases.hiddenAmong({ municipality, ids: asked, seenBy: await seerOf(deps, desk) })
}
