/** The one place through which everything goes that happens around log-ins, second factors and roles. */
import { type Refused, refusedInChain } from '../audit/refusals.ts'
import type { Deps } from '../deps.ts'

export type StaffDeed =
  | 'login'
  | 'login-refused'
  | 'logout'
  | 'second-factor-shown'
  | 'second-factor-refused'
  | 'second-factor-added'
  | 'second-factor-removed'
  | 'second-factor-reset'
  | 'role-changed'
  | 'units-changed'
  | 'member-added'

export interface StaffHappening {
  readonly what: StaffDeed
  /** Null where an address is nobody's. */
  readonly municipality: string | null
  /** Id of the member who did it; null where nobody knows. */
  readonly who: string | null
  /** Id of the colleague it was done to. */
  readonly whom?: string
  /** How somebody logged in, or which kind of factor. */
  readonly way?: string
  /** The role that was given. */
  readonly role?: string
}

const REFUSALS: Partial<Record<StaffDeed, Refused>> = {
  'login-refused': 'login',
  'second-factor-refused': 'factor',
}

/**
 * Counts it and logs the kind of event and the municipality, never who. What was refused stands in the audit chain too, with
 * whose log-in it would have been; an address that is nobody's belongs to no municipality and is only counted.
 */
export function happened(
  deps: Pick<Deps, 'log' | 'metrics' | 'storage' | 'now'>,
  { what, municipality, who }: StaffHappening,
): void {
  deps.metrics.count('staff_access', { what })
  deps.log.info(`staff.${what}`, municipality === null ? {} : { municipality })
  const refused = REFUSALS[what]
  if (refused && municipality !== null) refusedInChain(deps, refused, municipality, who)
}
