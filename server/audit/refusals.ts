/**
 * Refused log-ins and second factors in the audit chain: whose they were where it is a colleague's, never what was typed. The
 * first of an hour is written down, then the tenth, the hundredth and so on: who tries ten thousand times fills five lines.
 */
import type { Deps } from '../deps.ts'
import { errorFields } from '../log.ts'
import { type Action, audited } from './audit.ts'

const HOUR_MS = 60 * 60_000
const STEPS = [1, 10, 100, 1_000, 10_000] as const
type Step = (typeof STEPS)[number]

export type Refused = 'login' | 'factor'

/** Nobody whom we know: an answer of the identity provider, or a key that is nobody's. */
const UNKNOWN = { id: 'unknown', role: 'unknown' } as const

interface Run {
  readonly since: number
  count: number
}

/** Per store, so that two applications in one process count apart. As many as there are colleagues, and one for nobody. */
const runs = new WeakMap<Deps['storage'], Map<string, Run>>()

const actionOf = (what: Refused, step: Step): Action =>
  step === 1 ? `${what}.refused` : `${what}.refused.${step}`

/** @param who id of the colleague whose log-in it would have been; null where nobody knows */
export function refusedInChain(
  deps: Pick<Deps, 'storage' | 'now' | 'log'>,
  what: Refused,
  municipality: string,
  who: string | null,
): void {
  const known = runs.get(deps.storage) ?? new Map<string, Run>()
  runs.set(deps.storage, known)
  const key = `${what} ${municipality} ${who ?? ''}`
  const before = known.get(key)
  const run = before && deps.now() - before.since < HOUR_MS ? before : { since: deps.now(), count: 0 }
  known.set(key, run)
  run.count += 1
  const step = STEPS.find((one) => one === run.count)
  if (step === undefined) return
  // Nobody waits for it: how long an answer takes must not tell that the address is a colleague's.
  write(deps, actionOf(what, step), municipality, who).catch((error: unknown) =>
    deps.log.error('staff.refused', errorFields(error)),
  )
}

async function write(
  deps: Pick<Deps, 'storage' | 'now'>,
  action: Action,
  municipality: string,
  who: string | null,
): Promise<void> {
  const member = who === null ? null : await deps.storage.staff.byId({ municipality, id: who })
  await deps.storage.exclusive(municipality, (tx) =>
    audited(deps, tx, { municipality, member: member ?? UNKNOWN }, action, null),
  )
}
