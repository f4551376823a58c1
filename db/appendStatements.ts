/** The SQL of a group of turns, built once per number of rows; the query builder writes it, so the schema stands in one place. */
import type { Orm, Value } from './engine.ts'
import type { Tables } from './schema.ts'

export interface EventRow {
  readonly municipality: string
  readonly conversation: string
  readonly seq: number
  readonly sealed: string
}

export type ConversationRow = Tables['conversations']['$inferSelect']

const BLANK_EVENT: EventRow = { municipality: '', conversation: '', seq: 0, sealed: '' }
const BLANK_CONVERSATION: ConversationRow = {
  municipality: '',
  id: '',
  tokenHash: '',
  receiptHash: '',
  wrappedBySession: '',
  wrappedByReceipt: '',
  edition: '',
  machine: '',
  status: 'open',
  caseId: '',
  openedDay: '',
  begunInRush: false,
}
const CONVERSATION_COLUMNS = Object.keys(BLANK_CONVERSATION) as (keyof ConversationRow)[]

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

export const eventValues = (row: EventRow): Value[] => [
  row.municipality,
  row.conversation,
  row.seq,
  row.sealed,
]

export const conversationValues = (row: ConversationRow): Value[] =>
  CONVERSATION_COLUMNS.map((column) => {
    const value = row[column]
    // Both engines read a boolean from 0 and 1.
    return typeof value === 'boolean' ? Number(value) : value
  })

/** Rows that are there already are left alone; each statement returns the keys of those it stored. */
export class AppendStatements {
  readonly #orm: Orm
  readonly #t: Tables
  readonly #known = new Map<string, string>()

  constructor(orm: Orm, t: Tables) {
    this.#orm = orm
    this.#t = t
  }

  events(rows: number): string {
    const { events } = this.#t
    const key = { municipality: events.municipality, conversation: events.conversation, seq: events.seq }
    return this.#once(`events ${rows}`, () =>
      this.#orm.insert(events).values(times(rows, BLANK_EVENT)).onConflictDoNothing().returning(key).toSQL(),
    )
  }

  conversations(rows: number): string {
    const { conversations } = this.#t
    const key = { municipality: conversations.municipality, id: conversations.id }
    const blank = times(rows, BLANK_CONVERSATION)
    return this.#once(`conversations ${rows}`, () =>
      this.#orm.insert(conversations).values(blank).onConflictDoNothing().returning(key).toSQL(),
    )
  }

  #once(name: string, build: () => { sql: string }): string {
    const known = this.#known.get(name) ?? build().sql
    this.#known.set(name, known)
    return known
  }
}
