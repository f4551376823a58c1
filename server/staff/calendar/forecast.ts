/**
 * How long somebody who asks today waits for the next free time of each kind, against the fourteen days. The talk must leave
 * the municipality its days for the decision, so the warning comes before the guarantee breaks.
 */
import type { Audience, SlotKind } from '../../../db/schema.ts'
import { dayOf, daysFrom, GUARANTEE_DAYS } from '../../../machines/calendar.ts'
import type { Municipality, UnitId } from '../../../machines/facts.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { audienceOf } from '../../case/times.ts'
import type { Deps } from '../../deps.ts'
import { kindsAt, SLOT_KINDS } from './calendarRights.ts'

export interface Forecast {
  readonly kind: SlotKind
  readonly audience: Audience
  /** Day of the next free time, "YYYY-MM-DD", and how many days away; null where none is free in sixty days. */
  readonly day: string | null
  readonly days: number | null
  /** The last number of days that still leaves time for the decision. */
  readonly limit: number
  /** `near`: within three days of the limit. */
  readonly state: 'fine' | 'near' | 'over' | 'none'
}

const HORIZON_MS = 60 * 24 * 3_600_000
export const NEAR_DAYS = 3

export function stateAt(days: number | null, limit: number): Forecast['state'] {
  if (days === null) return 'none'
  if (days > limit) return 'over'
  return days > limit - NEAR_DAYS ? 'near' : 'fine'
}

/** Of every kind that a confirmed place holds, visitation and doctor first. */
export async function forecastOf(deps: Deps, municipality: Municipality): Promise<Forecast[]> {
  const owner = deps.owners[municipality]
  const { units } = currentStandard(municipality)
  const now = deps.now()
  const today = dayOf(new Date(now).toISOString())
  const asked = SLOT_KINDS.flatMap((kind) => {
    const at = units.filter((unit) => kindsAt(unit, owner).includes(kind)).map(({ id }): UnitId => id)
    return at.length > 0 ? [{ kind, at }] : []
  })
  return Promise.all(
    asked.map(async ({ kind, at }): Promise<Forecast> => {
      const audience = audienceOf(kind)
      const [next] = await deps.storage.slots.freeSlots({
        municipality,
        kind,
        audience,
        units: at,
        from: now,
        until: now + HORIZON_MS,
        limit: 1,
        now,
      })
      const day = next ? dayOf(new Date(next.startsAt).toISOString()) : null
      const days = day === null ? null : daysFrom(today, day)
      // Nobody decides anything after a talk without a name.
      const limit = GUARANTEE_DAYS - (audience === 'named' ? owner.decisionDays : 0)
      return { kind, audience, day, days, limit, state: stateAt(days, limit) }
    }),
  )
}
