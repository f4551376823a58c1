/** Taking free times out: one, or all free ones of a colleague on a day. What somebody has or is just choosing stays. */
import { bySlotIds, calendar, type Slot } from '../../../db/slots.ts'
import { addDays, ZONE } from '../../../machines/calendar.ts'
import { audited } from '../../audit/audit.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import type { AtDesk } from '../session.ts'
import { hiddenFrom } from '../sight.ts'
import { demandOwn } from './calendarRights.ts'

export type Withdrawal =
  | { readonly slot: string }
  | {
      readonly staffId: string
      /** "YYYY-MM-DD" */
      readonly day: string
      /** As many as were seen and confirmed. */
      readonly count: number
    }

export interface Withdrawn {
  readonly withdrawn: number
  /** Cases that have a time of that colleague on that day still: it is moved or cancelled in the case. */
  readonly booked: readonly string[]
  /** Somebody is just choosing one of these. */
  readonly held: number
}

export const startOfDay = (day: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds

export type SlotState = 'free' | 'held' | 'booked'

export const stateOfSlot = ({ caseId, heldBy, heldUntil }: Slot, now: number): SlotState => {
  if (caseId !== null) return 'booked'
  return heldBy !== null && (heldUntil ?? 0) > now ? 'held' : 'free'
}

/** @throws Problem not-found, not-permitted, slot-gone, stale-version */
export async function withdrawTimes(deps: Deps, desk: AtDesk, asked: Withdrawal): Promise<Withdrawn> {
  const { municipality } = desk
  const { storage } = deps
  if ('staffId' in asked) demandOwn(desk, asked.staffId)
  const now = deps.now()
  const done = await storage.exclusive(municipality, async (tx) => {
    const found =
      'slot' in asked
        ? await bySlotIds(tx, { municipality, ids: [asked.slot] })
        : await calendar(tx, {
            municipality,
            from: startOfDay(asked.day),
            until: startOfDay(addDays(asked.day, 1)),
          })
    if ('slot' in asked) {
      const [slot] = found
      if (!slot) throw new Problem('not-found')
      demandOwn(desk, slot.staffId)
    } else if (!found.some(({ staffId }) => staffId === asked.staffId)) throw new Problem('not-found')
    const these = found.filter(
      (slot) =>
        slot.startsAt > now &&
        ('slot' in asked || slot.staffId === asked.staffId) &&
        (slot.status === 'free' || slot.caseId !== null),
    )
    const of = (state: SlotState): Slot[] => these.filter((slot) => stateOfSlot(slot, now) === state)
    const ids = of('free').map(({ id }) => id)
    if ('slot' in asked && ids.length === 0) throw new Problem('slot-gone')
    if ('count' in asked && ids.length !== asked.count)
      throw new Problem('stale-version', { count: ids.length })
    if (ids.length > 0) {
      await storage.slots.withdraw(tx, { municipality, ids })
      await audited(deps, tx, desk, 'calendar.withdraw', null)
      await storage.changes.record(tx, { municipality, caseId: null, kind: 'calendar' })
    }
    return {
      withdrawn: ids.length,
      booked: of('booked').flatMap(({ caseId }) => caseId ?? []),
      held: of('held').length,
    }
  })
  const hidden = await hiddenFrom(deps, desk, done.booked)
  return { ...done, booked: done.booked.filter((id) => !hidden.has(id)) }
}
