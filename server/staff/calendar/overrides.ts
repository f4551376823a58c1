/**
 * Why a leader published outside the opening hours or on a closed day. The log of what staff do holds no words, so the reason
 * stands, sealed, with the weeks it touches, and the calendar shows it there.
 */
import type { Tx } from '../../../db/engine.ts'
import type { NewSlot } from '../../../db/publish.ts'
import { get, set } from '../../../db/settings.ts'
import { dayOf } from '../../../machines/calendar.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { mondayOf } from '../../../machines/publishTimes.ts'
import type { Deps } from '../../deps.ts'
import { seal, unseal } from '../../keys/keys.ts'
import { teamKeyIn, withTeamKey } from '../../keys/teamKey.ts'
import type { AtDesk } from '../session.ts'

export interface Override {
  /** Instant, ISO in UTC. */
  readonly at: string
  /** Id of the leader. */
  readonly by: string
  readonly reason: string
  /** Whose times, and how many of them in this week. */
  readonly staffId: string
  readonly count: number
}

/** What the keys of these settings begin with. */
export const OVERRIDE = 'calendar.override:'
const keyOf = (monday: string): string => `${OVERRIDE}${monday}`
export const overridePlace = (municipality: string, key: string): string => `${municipality}/${key}`

const weekOf = ({ startsAt }: Pick<NewSlot, 'startsAt'>): string =>
  mondayOf(dayOf(new Date(startsAt).toISOString()))

const read = (deps: Deps, municipality: Municipality, key: string, value: string | null): Override[] =>
  value === null
    ? []
    : withTeamKey(deps.keys, municipality, (team) => unseal(team, overridePlace(municipality, key), value))

/** Part of the publishing. */
export async function keepOverride(
  deps: Deps,
  tx: Tx,
  { municipality, member }: AtDesk,
  { reason, slots }: { readonly reason: string; readonly slots: readonly NewSlot[] },
): Promise<void> {
  const at = new Date(deps.now()).toISOString()
  const team = await teamKeyIn(tx, deps.keys, municipality)
  for (const [monday, of] of Map.groupBy(slots, weekOf)) {
    const key = keyOf(monday)
    const before = read(deps, municipality, key, await get(tx, { municipality, key }))
    const staffId = of[0]?.staffId ?? ''
    const after: Override[] = [...before, { at, by: member.id, reason, staffId, count: of.length }]
    const value = seal(team, overridePlace(municipality, key), after)
    await set(tx, { municipality, key, value })
  }
}

export const overridesOf = async (
  deps: Deps,
  municipality: Municipality,
  monday: string,
): Promise<readonly Override[]> =>
  read(
    deps,
    municipality,
    keyOf(monday),
    await deps.storage.settings.get({ municipality, key: keyOf(monday) }),
  )
