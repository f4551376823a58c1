/** What changes in a case's record when one of its talks gets another time, or loses the one it had. Pure. */
import type { Slot } from '../../db/slots.ts'
import { addDays, dayOf } from '../../machines/calendar.ts'
import { SLOT_OF } from '../../machines/nextQuestion.ts'
import type { AppointmentKind, Flag } from '../../machines/rule.ts'
import { BOOKING_RULE, bookingTasks } from './bookingTasks.ts'
import type { CaseRecord } from './caseRecord.ts'
import { audienceOf } from './times.ts'

export type BookedSlot = Pick<Slot, 'kind' | 'bookedKind' | 'startsAt' | 'endsAt' | 'attendance'>

export const kindOfSlot = ({ bookedKind, kind }: Pick<Slot, 'kind' | 'bookedKind'>): AppointmentKind =>
  bookedKind ?? kind

export const startOf = ({ startsAt }: Pick<Slot, 'startsAt'>): string => new Date(startsAt).toISOString()
const dayOfSlot = (slot: Pick<Slot, 'startsAt'>): string => dayOf(startOf(slot))

/** The newest time of each kind of talk: an earlier one has been replaced by it. */
export function newestOf<T extends BookedSlot>(slots: readonly T[]): ReadonlyMap<AppointmentKind, T> {
  const newest = new Map<AppointmentKind, T>()
  for (const slot of slots.toSorted((a, b) => a.startsAt - b.startsAt)) newest.set(kindOfSlot(slot), slot)
  return newest
}

/** Talks that were missed and have no later time: they wait for a new one. With the day on which they were missed. */
export const missedOf = (slots: readonly BookedSlot[]): { kind: AppointmentKind; day: string }[] =>
  [...newestOf(slots)].flatMap(([kind, slot]) =>
    slot.attendance === 'missed' ? [{ kind, day: dayOfSlot(slot) }] : [],
  )

export interface TimesNow {
  /** Every time that the case has after the change. */
  readonly slots: readonly BookedSlot[]
  /** Talks that are still without a time. */
  readonly toFind: readonly AppointmentKind[]
  /** Days the municipality needs from the talk to the start of treatment (B-04). */
  readonly decisionDays: number
}

/** The record with its open times, late times, tasks and the risk to the guarantee told anew; everything else stays. */
export function withTimes(record: CaseRecord, { slots, toFind, decisionDays }: TimesNow): CaseRecord {
  const { outcome } = record
  const newest = newestOf(slots)
  const last = outcome.guarantee.until
  const isLate = (kind: AppointmentKind): boolean => {
    const due = outcome.appointments.find((one) => one.kind === kind)
    const slot = newest.get(kind)
    if (!due?.by || due.basis === 'none' || !slot) return false
    return dayOfSlot(slot) > addDays(due.by, -decisionDays)
  }
  const late = [...new Set([...newest.keys()].filter(isLate).map((kind) => SLOT_OF[kind]))]
  const risk =
    last !== null &&
    outcome.appointments.some(({ kind, basis }) => {
      if (basis !== 'guarantee') return false
      const slot = newest.get(kind)
      return toFind.includes(kind) || (slot !== undefined && dayOfSlot(slot) > last)
    })
  const flags: Flag[] = outcome.flags.filter((flag) => flag !== 'guaranteeAtRisk')
  if (risk) flags.push('guaranteeAtRisk')
  const staff = [
    ...outcome.staff.filter(({ rule }) => rule !== BOOKING_RULE),
    ...bookingTasks(toFind, late.length > 0, outcome.guarantee.until),
  ]
  // The type joins the outcome's identity to the record's; neither is touched here.
  return { ...record, late, timesToFind: [...toFind], outcome: { ...outcome, flags, staff } } as CaseRecord
}

/** The kinds of talk that this case may have: an anonymous person is only met where nobody asks for a name. */
export function kindsFor({ record }: { readonly record: CaseRecord }): readonly AppointmentKind[] {
  const follow = record.outcome.appointments.map(({ kind }) => kind)
  const usual: readonly AppointmentKind[] =
    record.identity === 'named'
      ? ['visitation', 'doctor']
      : [record.outcome.route === 'relatives' ? 'relativesTalk' : 'anonymousTalk']
  const kinds = [...new Set([...follow, ...usual])]
  return record.identity === 'named' ? kinds : kinds.filter((kind) => audienceOf(kind) === 'anonymous')
}
