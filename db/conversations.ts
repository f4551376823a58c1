/** Conversations and their events. What is in an event is sealed before it comes here; a null payload is a tombstone. */
import {
  type AnyColumn,
  and,
  asc,
  count,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { ConversationRow, EventRow } from './appendStatements.ts'
import { releaseHolds } from './booking.ts'
import type { Handle, Tx } from './engine.ts'
import { type Erasing, recordErasure } from './erasures.ts'
import { StorageError } from './errors.ts'
import type { ConversationStatus } from './schema.ts'

export type Conversation = ConversationRow

export interface ConversationKey {
  readonly municipality: string
  readonly id: string
}

export interface NewConversation extends ConversationKey {
  readonly tokenHash: string
  readonly wrappedBySession: string
  readonly receiptHash?: string
  readonly wrappedByReceipt?: string
  readonly edition: string
  readonly machine: string
  readonly openedDay: string
  /** It began while very many did; without it, it did not. */
  readonly begunInRush?: boolean
}

export interface StoredEvent {
  readonly seq: number
  readonly sealed: string | null
}

export interface NewEvent extends StoredEvent {
  readonly sealed: string
}

/** The keys to a conversation; what is left out stays as it is. */
export interface Wraps {
  readonly tokenHash?: string
  readonly wrappedBySession?: string | null
  readonly receiptHash?: string | null
  readonly wrappedByReceipt?: string | null
  /** The day it was last taken up: the period of an unfinished conversation counts from it. */
  readonly openedDay?: string
}

export interface Replacement extends ConversationKey, Wraps {
  /** Every event that is stored, each sealed anew or null. */
  readonly events: readonly StoredEvent[]
  /** At least one: its number makes every turn stale that was read before. */
  readonly append: readonly [NewEvent, ...NewEvent[]]
}

export const rowOf = (conversation: NewConversation): ConversationRow => ({
  receiptHash: null,
  wrappedByReceipt: null,
  status: 'open',
  caseId: null,
  begunInRush: false,
  ...conversation,
})

/** The reads of every turn: their SQL is built once. */
export function conversationReads({ orm, t: { conversations, events } }: Handle) {
  const given = (name: string) => sql.placeholder(name)
  const by = (column: AnyColumn) => {
    const query = orm
      .select()
      .from(conversations)
      .where(and(eq(conversations.municipality, given('municipality')), eq(column, given('value'))))
      .prepare()
    return async (municipality: string, value: string): Promise<Conversation | null> =>
      (await query.execute({ municipality, value }))[0] ?? null
  }
  const [byId, byToken, byReceipt] = [
    conversations.id,
    conversations.tokenHash,
    conversations.receiptHash,
  ].map(by)
  const log = orm
    .select({ seq: events.seq, sealed: events.sealed })
    .from(events)
    .where(
      and(eq(events.municipality, given('municipality')), eq(events.conversation, given('conversation'))),
    )
    .orderBy(asc(events.seq))
    .prepare()
  return {
    byId: (key: ConversationKey) => byId!(key.municipality, key.id),
    byTokenHash: (key: { municipality: string; tokenHash: string }) =>
      byToken!(key.municipality, key.tokenHash),
    byReceiptHash: (key: { municipality: string; receiptHash: string }) =>
      byReceipt!(key.municipality, key.receiptHash),
    events: (key: { municipality: string; conversation: string }): Promise<StoredEvent[]> =>
      log.execute({ ...key }),
  }
}

const isRow = ({ t: { conversations } }: Tx, { municipality, id }: ConversationKey) =>
  and(eq(conversations.municipality, municipality), eq(conversations.id, id))

/** For events that belong to other changes of the same transaction. Throws `StaleConversation`. */
export async function append({ orm, t: { events } }: Tx, rows: readonly EventRow[]): Promise<void> {
  if (rows.length === 0) return
  const stored = await orm
    .insert(events)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ seq: events.seq })
  if (stored.length !== rows.length) throw new StorageError('StaleConversation')
}

/** New keys: after a return with the receipt, or when the receipt is renewed. Throws `NotFound`. */
export async function rewrap(tx: Tx, { municipality, id, ...wraps }: ConversationKey & Wraps): Promise<void> {
  const { conversations } = tx.t
  const where = isRow(tx, { municipality, id })
  const changed = await tx.orm
    .update(conversations)
    .set(wraps)
    .where(where)
    .returning({ id: conversations.id })
  if (changed.length === 0) throw new StorageError('NotFound', { what: 'conversation' })
}

/** Tombstones in the place of these events. */
export async function blank(
  { orm, t: { events } }: Tx,
  { municipality, id, seqs }: ConversationKey & { readonly seqs: readonly number[] },
): Promise<void> {
  if (seqs.length === 0) return
  const mine = and(eq(events.municipality, municipality), eq(events.conversation, id))
  await orm
    .update(events)
    .set({ sealed: null })
    .where(and(mine, inArray(events.seq, [...seqs])))
}

/** Another payload in the place of an event that is there. Throws `StaleConversation` where it is not. */
export async function reseal(
  { orm, t: { events } }: Tx,
  { municipality, id, seq, sealed }: ConversationKey & NewEvent,
): Promise<void> {
  const changed = await orm
    .update(events)
    .set({ sealed })
    .where(and(eq(events.municipality, municipality), eq(events.conversation, id), eq(events.seq, seq)))
    .returning({ seq: events.seq })
  if (changed.length === 0) throw new StorageError('StaleConversation')
}

type Receipt = ConversationKey & { readonly receiptHash: string; readonly wrappedByReceipt: string }

export const setReceipt = (tx: Tx, receipt: Receipt): Promise<void> => rewrap(tx, receipt)

/**
 * Puts newly sealed payloads and tombstones in the place of all events and changes the keys, so that no key that is kept
 * opens what stood there. Throws `StaleConversation` if an event has come since they were read.
 */
export async function replaceEvents(
  tx: Tx,
  { municipality, id, events, append: added, ...wraps }: Replacement,
) {
  const table = tx.t.events
  const mine = and(eq(table.municipality, municipality), eq(table.conversation, id))
  const removed = await tx.orm.delete(table).where(mine).returning({ seq: table.seq })
  const given = new Set(events.map(({ seq }) => seq))
  if (removed.length !== given.size || removed.some(({ seq }) => !given.has(seq))) {
    throw new StorageError('StaleConversation')
  }
  const rows = [...events, ...added].map(({ seq, sealed }) => ({
    municipality,
    conversation: id,
    seq,
    sealed,
  }))
  const stored = await tx.orm.insert(table).values(rows).onConflictDoNothing().returning({ seq: table.seq })
  if (stored.length !== rows.length) throw new StorageError('StaleConversation')
  await rewrap(tx, { municipality, id, ...wraps })
}

/** Its code leads to another case from here on. Throws `NotFound`. */
export async function leadTo(
  tx: Tx,
  { municipality, id, caseId }: ConversationKey & { readonly caseId: string },
): Promise<void> {
  const { conversations } = tx.t
  const led = await tx.orm
    .update(conversations)
    .set({ caseId })
    .where(isRow(tx, { municipality, id }))
    .returning({ id: conversations.id })
  if (led.length === 0) throw new StorageError('NotFound', { what: 'conversation' })
}

/** Ends an open conversation and lets go of the slots it holds. Throws `StaleConversation` if it is open no more. */
export async function close(
  tx: Tx,
  key: ConversationKey & { readonly status: ConversationStatus },
): Promise<void> {
  const { conversations } = tx.t
  const open = and(isRow(tx, key), eq(conversations.status, 'open'))
  const closed = await tx.orm
    .update(conversations)
    .set({ status: key.status })
    .where(open)
    .returning({ id: conversations.id })
  if (closed.length === 0) throw new StorageError('StaleConversation')
  await releaseHolds(tx, { municipality: key.municipality, conversation: key.id })
}

/** Leaves the numbers of the events and nothing of what was said; no key opens it, and no code leads to it. */
export async function erase(tx: Tx, { municipality, id, by, day }: ConversationKey & Erasing): Promise<void> {
  const { events, conversations } = tx.t
  const mine = and(eq(events.municipality, municipality), eq(events.conversation, id))
  await tx.orm.update(events).set({ sealed: null }).where(mine)
  const gone = {
    receiptHash: null,
    wrappedBySession: null,
    wrappedByReceipt: null,
    status: 'withdrawn',
  } as const
  await tx.orm
    .update(conversations)
    .set({ ...gone, tokenHash: `erased:${id}` })
    .where(isRow(tx, { municipality, id }))
  await releaseHolds(tx, { municipality, conversation: id })
  await recordErasure(tx, { municipality, kind: 'conversation', id, number: null, by, day })
}

export interface Unfinished {
  readonly municipality: string
  /** Last taken up before this day. */
  readonly before: string
  /** Whether a code leads back to it. */
  readonly coded: boolean
  readonly limit: number
}

/** Conversations that never became a case, also what is left of those that were erased, the oldest first. */
export const unfinished = (
  { orm, t: { conversations } }: Handle,
  { municipality, before, coded, limit }: Unfinished,
): Promise<Conversation[]> =>
  orm
    .select()
    .from(conversations)
    .where(
      and(
        eq(conversations.municipality, municipality),
        inArray(conversations.status, ['open', 'withdrawn']),
        lt(conversations.openedDay, before),
        isNull(conversations.caseId),
        coded ? isNotNull(conversations.receiptHash) : isNull(conversations.receiptHash),
      ),
    )
    .orderBy(asc(conversations.openedDay))
    .limit(limit)

export interface Unsent {
  readonly day: string
  /** Somebody has a code and may come back. */
  readonly saved: boolean
  readonly times: number
}

/** How many conversations were never sent, by the day on which they were begun or last taken up. */
export async function unsentByDay(
  { orm, t: { conversations } }: Handle,
  { municipality, from, before }: { municipality: string; from: string; before: string },
): Promise<Unsent[]> {
  const { status, receiptHash, openedDay, caseId } = conversations
  const saved = and(eq(status, 'open'), isNotNull(receiptHash))
  const counted = async (which: SQL | undefined): Promise<{ day: string; times: number }[]> => {
    const rows = await orm
      .select({ day: openedDay, times: count() })
      .from(conversations)
      .where(
        and(
          eq(conversations.municipality, municipality),
          gte(openedDay, from),
          lt(openedDay, before),
          isNull(caseId),
          which,
        ),
      )
      .groupBy(openedDay)
    return rows.map(({ day, times }) => ({ day, times: Number(times) }))
  }
  const kept = await counted(saved)
  const left = await counted(or(ne(status, 'open'), isNull(receiptHash)))
  return [...kept.map((one) => ({ ...one, saved: true })), ...left.map((one) => ({ ...one, saved: false }))]
}

/**
 * An unfinished conversation goes, its rows too; what was erased before leaves no second tombstone. False where somebody has
 * taken it up or sent it since `openedDay` was read.
 */
export async function vanish(
  tx: Tx,
  { municipality, id, openedDay, day }: ConversationKey & { openedDay: string; day: string },
): Promise<boolean> {
  const { events, conversations } = tx.t
  const untouched = and(
    isRow(tx, { municipality, id }),
    inArray(conversations.status, ['open', 'withdrawn']),
    isNull(conversations.caseId),
    eq(conversations.openedDay, openedDay),
  )
  const [there] = await tx.orm.select().from(conversations).where(untouched)
  if (there === undefined) return false
  if (there.status === 'open') await erase(tx, { municipality, id, by: 'retention', day })
  await tx.orm.delete(events).where(and(eq(events.municipality, municipality), eq(events.conversation, id)))
  await tx.orm.delete(conversations).where(isRow(tx, { municipality, id }))
  return true
}
