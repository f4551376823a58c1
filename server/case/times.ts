/** The times on offer: free slots of the store through the order and the limits of `machines/booking.ts`. */

import { type FreeSlot, type FreeSlots, slotKindOf } from '../../db/slots.ts'
import type { Storage } from '../../db/storage.ts'
import { type Free, inOrder, OFFERED, shown, suits, type Wanted, window } from '../../machines/booking.ts'
import { dayOf, guaranteeUntil } from '../../machines/calendar.ts'
import { type Conversation, type SlotDetail, unitsForTimes } from '../../machines/conversation.ts'
import type { Municipality } from '../../machines/facts.ts'
import { SLOT_OF } from '../../machines/nextQuestion.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { finding } from '../../machines/triage.ts'
import type { OwnerConfig } from '../config.ts'
import type { Live } from '../conversation/live.ts'
import type { Times } from '../conversation/translate.ts'

/** A chosen time is kept for the conversation this long, and longer with every activity. */
export const HOLD_MS = 10 * 60_000
/** What is read in one go for one page of times: some of them are alike, and one look further on tells whether more come. */
const READ = 4 * OFFERED

/** Anonymous times lie in calendars of their own. */
export const audienceOf = (kind: AppointmentKind): 'named' | 'anonymous' =>
  kind === 'anonymousTalk' || kind === 'relativesTalk' ? 'anonymous' : 'named'

export const detail = (slot: FreeSlot): Free => ({
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

/** Where most rows do not suit, such as hours after work, more are read at once. */
const PAGE = 240
const PAGES = 12

/** What the store is asked for, and what of its answer suits. */
interface Search {
  readonly asked: Omit<FreeSlots, 'limit'>
  readonly fits: (slot: Free) => boolean
  /** With whom the person is not to be: colleagues who must not see their case. */
  readonly without: ReadonlySet<string>
}

const NOBODY: ReadonlySet<string> = new Set()

/** Before there is a case nobody is barred from it. */
const withoutOf = async (storage: Storage, { municipality, caseId }: Live): Promise<ReadonlySet<string>> =>
  caseId ? storage.barred.staffOf({ municipality, caseId }) : NOBODY

function searchFor(
  c: Conversation,
  conversation: string,
  wanted: Wanted,
  owner: OwnerConfig,
  now: number,
  without: ReadonlySet<string>,
): Search {
  const { from, until } = window(wanted)
  const taken = Object.entries(c.slots).flatMap(([fact, slot]) =>
    slot && fact !== SLOT_OF[wanted.kind] ? [slot] : [],
  )
  return {
    without,
    asked: {
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
      now,
      holder: conversation,
    },
    fits: (slot) =>
      suits(slot, wanted) &&
      taken.every((other) => slot.id !== other.id && (slot.end <= other.start || slot.start >= other.end)),
  }
}

/** Free times that suit, the earliest first, until `enough` says so or there are no more in reach. */
async function free(
  storage: Storage,
  { asked, fits, without }: Search,
  limit: number,
  enough: (found: readonly Free[]) => boolean,
): Promise<Free[]> {
  const found: Free[] = []
  let after: { startsAt: number; id: string } | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const rows = await storage.slots.freeSlots({ ...asked, limit, after })
    found.push(...withThem(rows, without).map(detail).filter(fits))
    after = rows.at(-1)
    if (rows.length < limit || enough(found)) break
  }
  return found
}

const withThem = (rows: readonly FreeSlot[], without: ReadonlySet<string>): FreeSlot[] =>
  rows.filter(({ staffId }) => !without.has(staffId))

export const NO_TIMES: Times = { offered: [], more: false, find: () => undefined }

/** The times for the question at hand, and whether more come. */
export async function timesFor(
  storage: Storage,
  live: Live,
  owner: OwnerConfig,
  now: number,
): Promise<Times> {
  const c = live.state.context
  const kind = c.question?.kind
  if (!kind) return NO_TIMES
  const passed = c.passed[SLOT_OF[kind]] ?? 0
  const wanted = wantedFor(c, kind, owner, now, passed)
  // The page at hand, and one time of the next. Past the first late time all early ones are known.
  const enough = (found: readonly Free[]): boolean => {
    const times = inOrder(found, wanted)
    const early = times.filter((slot) => !slot.late).length
    return early > (passed + 1) * OFFERED || times.length >= (passed + 3) * OFFERED
  }
  const search = searchFor(c, live.id, wanted, owner, now, await withoutOf(storage, live))
  const found = await free(storage, search, wanted.afterWork ? PAGE : READ, enough)
  const times = inOrder(found, wanted)
  return { ...NO_TIMES, offered: shown(times, passed), more: shown(times, passed + 1).length > 0 }
}

/** The time that somebody chooses by its id, if it may be chosen for this kind of talk. */
export async function timeChosen(
  storage: Storage,
  live: Live,
  owner: OwnerConfig,
  now: number,
  choice: { readonly kind: AppointmentKind; readonly id: string },
): Promise<Times> {
  const c = live.state.context
  const wanted = wantedFor(c, choice.kind, owner, now)
  const without = await withoutOf(storage, live)
  const { asked, fits } = searchFor(c, live.id, wanted, owner, now, without)
  const rows = await storage.slots.freeSlots({ ...asked, id: choice.id, limit: 1 })
  const [slot] = inOrder(withThem(rows, without).map(detail).filter(fits), wanted)
  return { ...NO_TIMES, find: (id, kind) => (slot?.id === id && kind === choice.kind ? slot : undefined) }
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
  const asked = wantedFor(c, kind, owner, now)
  // Past the last day of the right there is no time inside it: then the next one, rather than none.
  const over = asked.d !== null && dayOf(asked.now) > guaranteeUntil(asked.d)
  const wanted = { ...asked, afterWork: false, phone: false, ...(over ? { basis: 'none' as const } : {}) }
  const search = searchFor(c, live.id, wanted, owner, now, await withoutOf(storage, live))
  return free(storage, search, PAGE, (found) => found.length >= PAGE)
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
