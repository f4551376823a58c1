/** Looking for slots. Holding and booking them: booking.ts; publishing them: publish.ts. */
import {
  and,
  asc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type Placeholder,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Handle, Orm } from './engine.ts'
import type { Audience, BookedKind, SlotKind, Tables } from './schema.ts'

export type Slot = Tables['slots']['$inferSelect']

export interface FreeSlots {
  readonly municipality: string
  readonly kind: SlotKind
  readonly audience: Audience
  readonly units?: readonly string[]
  /** Of the start, both included, in UTC milliseconds. */
  readonly from: number
  readonly until: number
  /** Slots that can be held in this form; `either` ones always can. */
  readonly talkForm?: 'inPerson' | 'phone'
  readonly limit: number
  readonly now: number
  /** Also those that this conversation holds already. */
  readonly holder?: string
  /** Only those that come after this one in the order of the answer. */
  readonly after?: { readonly startsAt: number; readonly id: string }
  /** Only this one, if it is among them. */
  readonly id?: string
}

/** What there is to choose by. Whose it is says nothing to the person, and much to who books for them. */
export type FreeSlot = Pick<Slot, 'id' | 'unit' | 'staffId' | 'startsAt' | 'endsAt' | 'talkForm'>

/** A second visitation is booked in a slot for visitation. */
export const slotKindOf = (kind: BookedKind): SlotKind => (kind === 'secondVisitation' ? 'visitation' : kind)

/** Nobody has it, or only somebody whose hold has run out, or `holder`. */
export const isFree = (
  { slots }: Tables,
  now: number | Placeholder,
  holder?: string | Placeholder,
): SQL | undefined =>
  and(
    eq(slots.status, 'free'),
    isNull(slots.caseId),
    // Whoever is choosing it already keeps it.
    or(eq(slots.busy, false), holder === undefined ? undefined : eq(slots.heldBy, holder)),
    or(
      isNull(slots.heldBy),
      lte(slots.heldUntil, now),
      holder === undefined ? undefined : eq(slots.heldBy, holder),
    ),
  )

/** The query is built once per shape and engine: it is asked at every time that is shown, and building it costs as much as asking. */
const built = new WeakMap<Orm, Map<string, ReturnType<typeof buildFreeSlots>>>()

/** Free slots that have not begun, the earliest first. */
export function freeSlots(handle: Handle, wanted: FreeSlots): Promise<FreeSlot[]> {
  const { after, units = [] } = wanted
  const shape = SHAPING.map((part) => (wanted[part] === undefined ? '' : part)).join() + units.length
  const known = built.get(handle.orm) ?? new Map<string, ReturnType<typeof buildFreeSlots>>()
  const query = known.get(shape) ?? buildFreeSlots(handle, wanted)
  built.set(handle.orm, known.set(shape, query))
  return query.execute({
    ...wanted,
    from: Math.max(wanted.from, wanted.now + 1, after?.startsAt ?? 0),
    ...Object.fromEntries(units.map((unit, place) => [`unit${place}`, unit])),
    ...(after && { afterStart: after.startsAt, afterId: after.id }),
  }) as Promise<FreeSlot[]>
}

/** What the query looks like depends on which of these are asked for. */
const SHAPING = ['units', 'talkForm', 'holder', 'after', 'id'] as const

function buildFreeSlots({ orm, t }: Handle, { units, talkForm, holder, after, id }: FreeSlots) {
  const { slots } = t
  const given = sql.placeholder
  const later = or(
    gt(slots.startsAt, given('afterStart')),
    and(eq(slots.startsAt, given('afterStart')), gt(slots.id, given('afterId'))),
  )
  const where = and(
    eq(slots.municipality, given('municipality')),
    id === undefined ? undefined : eq(slots.id, given('id')),
    eq(slots.kind, given('kind')),
    eq(slots.audience, given('audience')),
    gte(slots.startsAt, given('from')),
    lte(slots.startsAt, given('until')),
    units &&
      inArray(
        slots.unit,
        units.map((_, place) => given(`unit${place}`)),
      ),
    talkForm && inArray(slots.talkForm, [given('talkForm'), 'either']),
    after && later,
    isFree(t, given('now'), holder === undefined ? undefined : given('holder')),
  )
  const { unit, staffId, startsAt, endsAt } = slots
  return orm
    .select({ id: slots.id, unit, staffId, startsAt, endsAt, talkForm: slots.talkForm })
    .from(slots)
    .where(where)
    .orderBy(asc(startsAt), asc(slots.id))
    .limit(given('limit'))
    .prepare()
}

type Ids = { readonly municipality: string; readonly ids: readonly string[] }

/** In no order; ids that do not exist are left out. */
export const bySlotIds = ({ orm, t: { slots } }: Handle, { municipality, ids }: Ids): Promise<Slot[]> =>
  orm
    .select()
    .from(slots)
    .where(and(eq(slots.municipality, municipality), inArray(slots.id, [...ids])))

/** The appointments of a case, in the order of time. */
export const ofCase = (
  { orm, t: { slots } }: Handle,
  key: { municipality: string; caseId: string },
): Promise<Slot[]> =>
  orm
    .select()
    .from(slots)
    .where(and(eq(slots.municipality, key.municipality), eq(slots.caseId, key.caseId)))
    .orderBy(asc(slots.startsAt))

/** The appointments of many cases at once, for a page of the queue. */
export const ofCases = ({ orm, t: { slots } }: Handle, { municipality, ids }: Ids): Promise<Slot[]> =>
  orm
    .select()
    .from(slots)
    .where(and(eq(slots.municipality, municipality), inArray(slots.caseId, [...ids])))
    .orderBy(asc(slots.startsAt))

/** What the conversation holds at `now`. */
export const heldBy = (
  { orm, t: { slots } }: Handle,
  { municipality, conversation, now }: { municipality: string; conversation: string; now: number },
): Promise<Slot[]> =>
  orm
    .select()
    .from(slots)
    .where(
      and(eq(slots.municipality, municipality), eq(slots.heldBy, conversation), gt(slots.heldUntil, now)),
    )
    .orderBy(asc(slots.startsAt))

/** All slots that begin in a stretch of time, for a calendar: `until` excluded. */
export const calendar = (
  { orm, t: { slots } }: Handle,
  { municipality, from, until }: { municipality: string; from: number; until: number },
): Promise<Slot[]> =>
  orm
    .select()
    .from(slots)
    .where(and(eq(slots.municipality, municipality), gte(slots.startsAt, from), lt(slots.startsAt, until)))
    .orderBy(asc(slots.startsAt), asc(slots.id))

/** The appointments that begin in a stretch of time, whosever they are: `until` excluded. */
export const bookedBetween = (
  { orm, t: { slots } }: Handle,
  { municipality, from, until }: { municipality: string; from: number; until: number },
): Promise<Slot[]> =>
  orm
    .select()
    .from(slots)
    .where(
      and(
        eq(slots.municipality, municipality),
        gte(slots.startsAt, from),
        lt(slots.startsAt, until),
        isNotNull(slots.caseId),
      ),
    )
    .orderBy(asc(slots.startsAt), asc(slots.id))
