/**
 * Appointments as staff make them: times on offer, booking a talk that has none, moving, cancelling, and whether it was
 * held. What is offered can be booked: one function says of a time whether it suits the case.
 */

import { staffOf } from '../../../db/barred.ts'
import type { Tx } from '../../../db/engine.ts'
import { bySlotIds, type FreeSlot, type Slot, slotKindOf } from '../../../db/slots.ts'
import { dayOf } from '../../../machines/calendar.ts'
import { unitName, withOffset } from '../../../machines/contact.ts'
import type { Language } from '../../../machines/facts.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { standardOf } from '../../../machines/standards/catalogue.ts'
import { auditRead } from '../../audit/audit.ts'
import { kindOfSlot, kindsFor, startOf, withTimes } from '../../case/caseTimes.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import { audienceOf } from '../../case/times.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { namesOf, type QueueCase } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { findCase } from './caseView.ts'
import { changeCase, type Inside } from './change.ts'
import { noticeText } from './timeNotices.ts'

/** Times inside the 14 days that are shown at once, and later ones. */
const SHOWN = 200
const SHOWN_LATE = 40
const HORIZON_MS = 60 * 24 * 3_600_000

export interface StaffTime {
  readonly slot: string
  readonly start: string
  readonly end: string
  readonly unit: string
  readonly unitName: string
  /** Who holds it. */
  readonly with: string | null
  readonly talkForm: Slot['talkForm']
  /** After the last day of the guarantee: booked only by saying so. */
  readonly late: boolean
}

export interface StaffTimes {
  readonly kind: AppointmentKind
  /** The last day of the guarantee, "YYYY-MM-DD". */
  readonly until: string | null
  readonly times: readonly StaffTime[]
  /** There are more inside the 14 days than are shown. */
  readonly more: boolean
}

/** @throws Problem bad-value where the case cannot have such a talk */
function demandKind(opened: Pick<OpenedCase, 'record'>, kind: AppointmentKind): void {
  if (!kindsFor(opened).includes(kind)) throw new Problem('bad-value', { field: 'kind' })
}

const untilOf = ({ record }: Pick<OpenedCase, 'record'>): string | null => record.outcome.guarantee.until

const dayOfSlot = (slot: Pick<Slot, 'startsAt'>): string => dayOf(startOf(slot))

/** What else a case has that a time has to suit. */
export interface Beside {
  readonly others: readonly Slot[]
  /** Who is barred from the case: they are not to meet the person. */
  readonly barred: ReadonlySet<string>
}

/** Beside the case's other times, at a place that its owner has confirmed, with somebody who may know of the case. */
export const suits =
  (deps: Deps, { record }: Pick<OpenedCase, 'record'>, kind: AppointmentKind, { others, barred }: Beside) =>
  (slot: Pick<FreeSlot, 'unit' | 'staffId' | 'startsAt' | 'endsAt'>): boolean =>
    !barred.has(slot.staffId) &&
    slot.unit in deps.owners[record.outcome.municipality].places &&
    others.every(
      (other) => kindOfSlot(other) === kind || slot.endsAt <= other.startsAt || slot.startsAt >= other.endsAt,
    )

/** @throws Problem not-found, bad-value */
export async function staffTimes(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { kind, language }: { readonly kind: AppointmentKind; readonly language: Language },
): Promise<StaffTimes> {
  const { municipality } = desk
  const opened = await findCase(deps, desk, id)
  demandKind(opened, kind)
  await auditRead(deps, desk, 'case.times', id)
  const now = deps.now()
  const until = untilOf(opened)
  const edge = until === null ? now + HORIZON_MS : endOfDay(until)
  const asked = { municipality, kind: slotKindOf(kind), audience: audienceOf(kind), now }
  const { slots } = deps.storage
  const [names, barred, booked, inTime, later] = await Promise.all([
    namesOf(deps, municipality),
    deps.storage.barred.staffOf({ municipality, caseId: id }),
    slots.ofCase({ municipality, caseId: id }),
    slots.freeSlots({ ...asked, from: now, until: edge, limit: SHOWN + 1 }),
    until === null
      ? []
      : slots.freeSlots({ ...asked, from: edge + 1, until: now + HORIZON_MS, limit: SHOWN_LATE }),
  ])
  const standard = standardOf(municipality, opened.record.outcome.edition)
  const shown = [...inTime.slice(0, SHOWN), ...later].filter(
    suits(deps, opened, kind, { others: booked, barred }),
  )
  return {
    kind,
    until,
    more: inTime.length > SHOWN,
    times: shown.map((slot) => ({
      slot: slot.id,
      start: withOffset(startOf(slot)),
      end: withOffset(new Date(slot.endsAt).toISOString()),
      unit: slot.unit,
      unitName: unitName(standard, slot.unit, language),
      with: names.get(slot.staffId) ?? null,
      talkForm: slot.talkForm,
      late: until !== null && dayOfSlot(slot) > until,
    })),
  }
}

const endOfDay = (day: string): number =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Copenhagen').epochMilliseconds - 1

interface OfTalk {
  readonly version: number
  readonly kind: AppointmentKind
}
export interface Booking extends OfTalk {
  readonly slot: string
  /** Yes, although it lies after the last day of the guarantee. */
  readonly late?: boolean | undefined
}

/** The slot itself, if the case may have it. @throws Problem slot-gone, not-accepted naming the last day */
async function chosen(deps: Deps, tx: Tx, { opened, slots }: Inside, booking: Booking): Promise<Slot> {
  const { municipality } = opened.row
  demandKind(opened, booking.kind)
  const [slot] = await bySlotIds(tx, { municipality, ids: [booking.slot] })
  const barred = await staffOf(tx, { municipality, caseId: opened.row.id })
  if (!slot || !suits(deps, opened, booking.kind, { others: slots, barred })(slot))
    throw new Problem('slot-gone', { kind: booking.kind })
  const until = untilOf(opened)
  if (until !== null && dayOfSlot(slot) > until && !booking.late)
    throw new Problem('not-accepted', { event: 'late', until })
  return slot
}

const aheadOf = ({ slots }: Inside, kind: AppointmentKind, now: number): Slot | undefined =>
  slots.find((slot) => kindOfSlot(slot) === kind && slot.startsAt >= now)

export const settle = (
  deps: Deps,
  { opened }: Inside,
  slots: readonly Slot[],
  toFind: readonly AppointmentKind[],
) =>
  withTimes(opened.record, {
    slots,
    toFind,
    decisionDays: deps.owners[opened.record.outcome.municipality].decisionDays,
  })

const without = ({ opened }: Inside, kind: AppointmentKind): AppointmentKind[] =>
  opened.record.timesToFind.filter((one) => one !== kind)

const wantedSlot = (deps: Deps, { opened, today }: Inside, { kind, slot }: Booking) => ({
  municipality: opened.row.municipality,
  caseId: opened.row.id,
  slot,
  bookedKind: kind,
  audience: audienceOf(kind),
  now: deps.now(),
  day: today,
})

/** Gives a talk a time that it does not have. @throws Problem slot-gone, not-accepted, bad-value, stale-version, not-found */
export const bookTalk = (deps: Deps, desk: AtDesk, id: string, booking: Booking): Promise<QueueCase> =>
  changeCase(
    deps,
    desk,
    id,
    { version: booking.version, action: 'case.book', kind: 'appointment' },
    async (tx, inside) => {
      const { kind } = booking
      await chosen(deps, tx, inside, booking)
      if (aheadOf(inside, kind, deps.now())) throw new Problem('not-accepted', { event: 'book', kind })
      const slot = await deps.storage.slots.book(tx, wantedSlot(deps, inside, booking))
      if (!slot) throw new Problem('slot-gone', { kind })
      const start = startOf(slot)
      return {
        deed: { what: 'booked', kind, start },
        record: settle(deps, inside, [...inside.slots, slot], without(inside, kind)),
        notice: noticeText('booked', start, inside.opened.record.language),
      }
    },
  )

/** Another time for a talk that lies ahead; the person reads of it on their page. @throws Problem as in `bookTalk` */
export const moveTalk = (
  deps: Deps,
  desk: AtDesk,
  id: string,
  { reason, ...booking }: Booking & { readonly reason: string },
): Promise<QueueCase> =>
  changeCase(
    deps,
    desk,
    id,
    { version: booking.version, action: 'case.move', kind: 'appointment' },
    async (tx, inside) => {
      const { kind } = booking
      await chosen(deps, tx, inside, booking)
      if (!aheadOf(inside, kind, deps.now())) throw new Problem('not-accepted', { event: 'move', kind })
      const { from, to } = await deps.storage.slots.move(tx, wantedSlot(deps, inside, booking))
      if (from.id === to.id) throw new Problem('not-accepted', { event: 'move', kind })
      const slots = [...inside.slots.filter(({ id: one }) => one !== from.id), to]
      return {
        deed: { what: 'moved', kind, from: startOf(from), start: startOf(to), reason },
        record: settle(deps, inside, slots, without(inside, kind)),
        notice: noticeText('moved', startOf(to), inside.opened.record.language),
      }
    },
  )

export interface Cancelling extends OfTalk {
  readonly by: 'person' | 'us'
  readonly reason: string
}

/** Gives a time up. A talk that the outcome wants is then without one, and somebody finds it. @throws Problem not-accepted … */
export const cancelTalk = (
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, kind, by, reason }: Cancelling,
): Promise<QueueCase> =>
  changeCase(deps, desk, id, { version, action: 'case.cancel', kind: 'appointment' }, async (tx, inside) => {
    const { municipality } = desk
    const key = { municipality, caseId: id, bookedKind: kind, now: deps.now() }
    const was = await deps.storage.slots.cancel(tx, key)
    if (!was) throw new Problem('not-accepted', { event: 'cancel', kind })
    const { record } = inside.opened
    const wanted = record.outcome.appointments.some((one) => one.kind === kind)
    const rest = inside.slots.filter(({ id: one }) => one !== was.id)
    const toFind = wanted ? [...without(inside, kind), kind] : without(inside, kind)
    const notice = by === 'us' ? 'cancelledByUs' : 'cancelledByPerson'
    return {
      deed: { what: 'cancelled', kind, start: startOf(was), by, reason },
      record: settle(deps, inside, rest, toFind),
      notice: noticeText(notice, startOf(was), record.language),
    }
  })

export interface Attending extends OfTalk {
  /** When it began, an instant. */
  readonly start: string
  readonly how: 'held' | 'missed'
}

/**
 * Whether the person was there. Said again it is put right, and both stay in the log. Missed closes nothing: the clock runs
 * on and the talk waits for a new time.
 * @throws Problem not-accepted before it has begun, or where there is no such appointment
 */
export const attendTalk = (
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, kind, start, how }: Attending,
): Promise<QueueCase> =>
  changeCase(deps, desk, id, { version, action: 'case.attendance', kind: 'attendance' }, async (tx) => {
    const { municipality } = desk
    const startsAt = Date.parse(start)
    const key = { municipality, caseId: id, bookedKind: kind, startsAt, how, now: deps.now() }
    const slot = await deps.storage.slots.attend(tx, key)
    if (!slot) throw new Problem('not-accepted', { event: 'attendance', kind })
    return { deed: { what: 'attended', kind, start: startOf(slot), how } }
  })
