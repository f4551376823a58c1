/** The times on offer: free slots of the store through the order and the limits of `machines/booking.ts`. */

import { type Slot, slotKindOf } from '../db/slots.ts'
import type { Storage } from '../db/storage.ts'
import { type Free, inOrder, shown, suits, type Wanted, window } from '../machines/booking.ts'
import { type Conversation, type SlotDetail, unitsForTimes } from '../machines/conversation.ts'
import type { Municipality } from '../machines/facts.ts'
import { SLOT_OF } from '../machines/nextQuestion.ts'
import type { AppointmentKind } from '../machines/rule.ts'
import { standardOf } from '../machines/standards/catalogue.ts'
import { finding } from '../machines/triage.ts'
import type { OwnerConfig } from './config.ts'
import type { Live } from './live.ts'
import type { Times } from './translate.ts'

/** A chosen time is kept for the conversation this long, and longer with every activity. */
export const HOLD_MS = 10 * 60_000
/** Enough for some pages of three. */
const MOST = 24

/** Anonymous times lie in calendars of their own. */
export const audienceOf = (kind: AppointmentKind): 'named' | 'anonymous' =>
  kind === 'anonymousTalk' || kind === 'relativesTalk' ? 'anonymous' : 'named'

export const detail = (slot: Slot): Free => ({
  id: slot.id,
  start: new Date(slot.startsAt).toISOString(),
  end: new Date(slot.endsAt).toISOString(),
  unit: slot.unit,
  talkForm: slot.talkForm,
})

export function wantedFor(
  c: Conversation,
  kind: AppointmentKind,
  owner: OwnerConfig,
  now: number,
  passed = 0,
): Wanted {
  const found = finding(standardOf(c.municipality, c.edition), c.facts, true)
  const basis = found.appointments.find((one) => one.kind === kind)?.basis ?? 'none'
  return {
    kind,
    basis: c.d === null ? 'none' : basis,
    d: c.d,
    now: new Date(now).toISOString(),
    decisionDays: owner.decisionDays,
    after: kind === 'secondVisitation' ? restAfter(c.slots.visitationSlot?.end) : undefined,
    afterWork: c.filter.afterWork,
    phone: c.filter.phone || c.facts.talkForm === 'phone',
    passed,
  }
}

/** The second part comes on another day than the first. */
const restAfter = (end: string | undefined): string | undefined =>
  end && Temporal.Instant.from(end).add({ hours: 12 }).toString()

const PAGE = 240
const PAGES = 12

/** Free times that suit, the earliest first: at least `enough` of them where there are as many in reach. */
async function free(
  storage: Storage,
  c: Conversation,
  conversation: string,
  wanted: Wanted,
  owner: OwnerConfig,
  now: number,
  enough = MOST,
): Promise<Free[]> {
  const { from, until } = window(wanted)
  const limit = wanted.afterWork ? PAGE : enough
  const asked = {
    municipality: c.municipality,
    kind: slotKindOf(wanted.kind),
    audience: audienceOf(wanted.kind),
    // Nobody is sent to a place that its owner has not confirmed.
    units: unitsForTimes(standardOf(c.municipality, c.edition), c, wanted.kind).filter(
      (unit) => unit in owner.places,
    ),
    from: Date.parse(from),
    until: Date.parse(until),
    ...(wanted.phone ? { talkForm: 'phone' as const } : {}),
    limit,
    now,
    holder: conversation,
  }
  const taken = Object.entries(c.slots).flatMap(([fact, slot]) =>
    slot && fact !== SLOT_OF[wanted.kind] ? [slot] : [],
  )
  const fits = (slot: Free): boolean =>
    suits(slot, wanted) &&
    taken.every((other) => slot.id !== other.id && (slot.end <= other.start || slot.start >= other.end))
  const found: Free[] = []
  let after: { startsAt: number; id: string } | undefined
  for (let page = 0; page < PAGES && found.length < enough; page += 1) {
    const rows = await storage.slots.freeSlots({ ...asked, after })
    found.push(...rows.map(detail).filter(fits))
    after = rows.at(-1)
    if (rows.length < limit) break
  }
  return found
}

/** The times for the question at hand, whether more come, and whether one may still be chosen. */
export async function timesFor(
  storage: Storage,
  live: Live,
  owner: OwnerConfig,
  now: number,
  kind = live.state.context.question?.kind,
): Promise<Times> {
  const c = live.state.context
  if (!kind) return { offered: [], more: false, find: () => undefined }
  const passed = c.passed[SLOT_OF[kind]] ?? 0
  const wanted = wantedFor(c, kind, owner, now, passed)
  const slots = await free(storage, c, live.id, wanted, owner, now)
  const times = inOrder(slots, wanted)
  return {
    offered: shown(times, passed),
    more: shown(times, passed + 1).length > 0,
    // One of two alike is shown; whoever asks for the other may have it.
    find: (id, of) =>
      of === kind
        ? (times.find((slot) => slot.id === id) ?? slots.find((slot) => slot.id === id))
        : undefined,
  }
}

/** All free times of one kind for a move or a correction, earliest first. */
export async function timesOfKind(
  storage: Storage,
  live: Live,
  kind: AppointmentKind,
  owner: OwnerConfig,
  now: number,
): Promise<SlotDetail[]> {
  const c = live.caseId
    ? { ...live.state.context, slots: await bookedSlots(storage, live.municipality, live.caseId) }
    : live.state.context
  const wanted = { ...wantedFor(c, kind, owner, now), afterWork: false, phone: false }
  return (await free(storage, c, live.id, wanted, owner, now, PAGE)).toSorted((a, b) =>
    a.start.localeCompare(b.start),
  )
}

/** What the case has by now: appointments may have been moved since the conversation chose them. */
async function bookedSlots(
  storage: Storage,
  municipality: Municipality,
  caseId: string,
): Promise<Conversation['slots']> {
  const slots = await storage.slots.ofCase({ municipality, caseId })
  return Object.fromEntries(slots.map((slot) => [SLOT_OF[slot.bookedKind ?? slot.kind], detail(slot)]))
}
