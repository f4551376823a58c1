/** The one place through which everything goes that happens around log-ins, second factors and roles. */
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

/** Counts it and writes the kind of event and the municipality down, never who. */
export function happened(deps: Pick<Deps, 'log' | 'metrics'>, { what, municipality }: StaffHappening): void {
  deps.metrics.count('staff_access', { what })
  deps.log.info(`staff.${what}`, municipality === null ? {} : { municipality })
}
