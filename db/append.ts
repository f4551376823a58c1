/** Many turns of many conversations, stored by one statement per table. */
import { and, eq } from 'drizzle-orm'
import {
  type AppendStatements,
  type ConversationRow,
  conversationValues,
  type EventRow,
  eventValues,
} from './appendStatements.ts'
import type { Connection, RawRow, Tx } from './engine.ts'

/** What one caller stores, whole or not at all; with `opening`, the conversation itself as well. */
export interface Append {
  readonly opening?: ConversationRow
  readonly rows: readonly EventRow[]
}

export type Stored = 'ok' | 'stale'

const ROWS_PER_STATEMENT = 200

const keyOf = (...parts: readonly unknown[]): string => parts.join('\u0000')
const eventKey = (row: EventRow): string => keyOf(row.municipality, row.conversation, row.seq)
const returnedKey = (row: RawRow): string => keyOf(...Array.from(row))

/** In the order of their keys, so that two processes never wait for each other's rows crosswise. */
function inOrder<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
}

function* pieces<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    yield rows.slice(start, start + ROWS_PER_STATEMENT)
}

export interface Group {
  readonly connection: Connection
  readonly statements: AppendStatements
  /** For what has to be looked up or taken back: rare. */
  readonly tx: Tx
  /** An earlier try may have been stored without our hearing of it: then equal rows are our own. */
  readonly again: boolean
}

/** One answer per append, in their order. No two of one conversation may be in a group. */
export async function appendAll(group: Group, appends: readonly Append[]): Promise<Stored[]> {
  const opened = await insertConversations(group, appends)
  const going = appends.filter(({ opening }) => opening === undefined || opened.has(conversationKey(opening)))
  const inserted = await insertEvents(
    group,
    going.flatMap(({ rows }) => rows),
  )
  const stored: Stored[] = []
  for (const append of appends) {
    const refused = append.opening !== undefined && !opened.has(conversationKey(append.opening))
    stored.push(refused ? 'stale' : await settle(group, append, inserted))
  }
  return stored
}

const conversationKey = (row: ConversationRow): string => keyOf(row.municipality, row.id)

async function insertConversations(group: Group, appends: readonly Append[]): Promise<Set<string>> {
  const opened = new Set<string>()
  const rows = appends.flatMap(({ opening }) => (opening === undefined ? [] : [opening]))
  for (const piece of pieces(inOrder(rows, conversationKey))) {
    const returned = await group.connection.run(
      group.statements.conversations(piece.length),
      piece.flatMap(conversationValues),
    )
    for (const row of returned) opened.add(returnedKey(row))
  }
  if (group.again) {
    for (const row of rows) if (await isThere(group.tx, row)) opened.add(conversationKey(row))
  }
  return opened
}

async function insertEvents(group: Group, rows: readonly EventRow[]): Promise<Set<string>> {
  const inserted = new Set<string>()
  for (const piece of pieces(inOrder(rows, eventKey))) {
    const returned = await group.connection.run(
      group.statements.events(piece.length),
      piece.flatMap(eventValues),
    )
    for (const row of returned) inserted.add(returnedKey(row))
  }
  return inserted
}

/** An append of several rows of which only some found their place free is taken back. */
async function settle(
  { tx, again }: Group,
  { rows }: Append,
  inserted: ReadonlySet<string>,
): Promise<Stored> {
  const mine = rows.filter((row) => inserted.has(eventKey(row)))
  if (mine.length === rows.length) return 'ok'
  if (again && (await areThere(tx, rows))) return 'ok'
  for (const row of mine) await tx.orm.delete(tx.t.events).where(isRow(tx, row))
  return 'stale'
}

const isRow = ({ t: { events } }: Tx, row: EventRow) =>
  and(
    eq(events.municipality, row.municipality),
    eq(events.conversation, row.conversation),
    eq(events.seq, row.seq),
  )

/** Two sealings of the same text differ, so an equal one is the very one that was sent. */
async function areThere(tx: Tx, rows: readonly EventRow[]): Promise<boolean> {
  for (const row of rows) {
    const found = await tx.orm.select({ sealed: tx.t.events.sealed }).from(tx.t.events).where(isRow(tx, row))
    if (found[0]?.sealed !== row.sealed) return false
  }
  return true
}

async function isThere({ orm, t: { conversations } }: Tx, row: ConversationRow): Promise<boolean> {
  const same = and(eq(conversations.municipality, row.municipality), eq(conversations.id, row.id))
  const found = await orm.select({ tokenHash: conversations.tokenHash }).from(conversations).where(same)
  return found[0]?.tokenHash === row.tokenHash
}
