/**
 * All writes go through here. Turns that arrive in one round of the event loop are stored together: one transaction, one
 * wait for the disk (group commit). Work that can lose (hold, submit, claim, move, erase) is `exclusive`: in the embedded
 * engine it joins the group inside a savepoint; in PostgreSQL it has its own transaction, one per municipality at a time.
 */
import { type Append, appendAll, type Stored } from './append.ts'
import { AppendStatements, type ConversationRow, type EventRow } from './appendStatements.ts'
import { bare, type Connection, type Engine, type Tx } from './engine.ts'
import { StorageError } from './errors.ts'
import { Gate } from './gate.ts'

type Work<T> = (tx: Tx) => Promise<T>

interface Waiting {
  readonly kind: 'append' | 'exclusive'
  readonly settle: (outcome: Outcome) => void
}
interface WaitingAppend extends Waiting {
  readonly kind: 'append'
  readonly append: Append
}
interface WaitingWork extends Waiting {
  readonly kind: 'exclusive'
  readonly work: Work<unknown>
}
type Item = WaitingAppend | WaitingWork
type Outcome = { readonly value: unknown } | { readonly error: unknown }

/** So that one group does not keep the others waiting for more than a few milliseconds. */
const APPENDS_PER_GROUP = 400
const WORKS_PER_GROUP = 16
const GATHERING_ROUNDS = 4

export class WriteQueue {
  readonly #engine: Engine
  readonly #statements: AppendStatements
  readonly #turns = new Map<string | null, Promise<unknown>>()
  #waiting: Item[] = []
  #committing: Promise<void> | null = null
  #closed = false

  constructor(engine: Engine) {
    this.#engine = engine
    this.#statements = new AppendStatements(engine.read.orm, engine.read.t)
  }

  /** Rows of one conversation, stored whole (`ok`) or, where somebody else has taken one of their numbers, not at all. */
  appendEvents(rows: readonly EventRow[]): Promise<Stored> {
    return this.#append({ rows })
  }

  /** A new conversation with its first events. */
  open(opening: ConversationRow, rows: readonly EventRow[]): Promise<Stored> {
    return this.#append({ opening, rows })
  }

  /**
   * Runs `work` alone among all writers of the municipality; what it throws undoes what it did. It may await its
   * transaction and nothing else, and may be run again from the start after a lock: no effects of its own outside `tx`.
   * Null stands for work that is of no municipality and needs no order.
   */
  exclusive<T>(municipality: string | null, work: Work<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StorageError('StorageClosed'))
    if (this.#engine.name === 'postgres') return this.#inTurn(municipality, work)
    return new Promise<T>((resolve, reject) => {
      this.#enqueue({ kind: 'exclusive', work, settle: settler(resolve as (value: unknown) => void, reject) })
    })
  }

  /** Waits for everything that was accepted, and accepts nothing more. */
  async close(): Promise<void> {
    this.#closed = true
    while (this.#committing !== null) await this.#committing
    await Promise.allSettled(this.#turns.values())
  }

  #append(append: Append): Promise<Stored> {
    if (this.#closed) return Promise.reject(new StorageError('StorageClosed'))
    return new Promise<Stored>((resolve, reject) => {
      this.#enqueue({ kind: 'append', append, settle: settler(resolve as (value: unknown) => void, reject) })
    })
  }

  #enqueue(item: Item): void {
    this.#waiting.push(item)
    this.#committing ??= this.#commitAll()
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gathered()
      await this.#commit(this.#nextGroup())
    }
    this.#committing = null
  }

  /** As long as more come with every round of the event loop, one wait for the disk can serve them too. */
  async #gathered(): Promise<void> {
    for (let before = 0, round = 0; before < this.#waiting.length && round < GATHERING_ROUNDS; round += 1) {
      before = this.#waiting.length
      await new Promise<void>((resolve) => {
        setImmediate(resolve)
      })
    }
  }

  /** Of one conversation only one append: the next one may depend on whether it was stored. */
  #nextGroup(): Item[] {
    const conversations = new Set<string>()
    let works = 0
    const group: Item[] = []
    const later: Item[] = []
    for (const item of this.#waiting) {
      const conversation = item.kind === 'append' ? conversationOf(item.append) : null
      const fits =
        item.kind === 'append'
          ? conversations.size < APPENDS_PER_GROUP && !conversations.has(conversation ?? '')
          : works < WORKS_PER_GROUP
      if (!fits) later.push(item)
      else group.push(item)
      if (conversation !== null) conversations.add(conversation)
      else if (fits) works += 1
    }
    this.#waiting = later
    return group
  }

  async #commit(group: readonly Item[]): Promise<void> {
    try {
      const outcomes = await this.#engine.write({
        // In PostgreSQL only appends are grouped, and these know their own rows again.
        repeatable: true,
        work: (connection, attempt) => this.#runGroup(connection, group, attempt > 0),
      })
      group.forEach((item, position) => {
        item.settle(outcomes[position] ?? { error: new StorageError('StorageClosed') })
      })
    } catch (error) {
      const shared = error instanceof StorageError || group.length === 1
      // One item that the database cannot take must not cost the others their turn.
      if (!shared) for (const item of group) await this.#commit([item])
      else for (const item of group) item.settle({ error })
    }
  }

  async #runGroup(connection: Connection, group: readonly Item[], again: boolean): Promise<Outcome[]> {
    const appends = group.flatMap((item) => (item.kind === 'append' ? [item.append] : []))
    const tx = connection.handle(new Gate())
    const stored = await appendAll({ connection, statements: this.#statements, tx, again }, appends)
    const outcomes: Outcome[] = []
    for (const item of group) {
      if (item.kind === 'append') outcomes.push({ value: stored.shift() })
      else outcomes.push(await this.#inSavepoint(connection, item.work))
    }
    return outcomes
  }

  async #inSavepoint(connection: Connection, work: Work<unknown>): Promise<Outcome> {
    await connection.run('savepoint item')
    try {
      const gate = new Gate()
      const value = await gate.run(() => work(connection.handle(gate)))
      await connection.run('release savepoint item')
      return { value }
    } catch (error) {
      if (this.#engine.fate(error) !== 'unknown') throw error
      await connection.run('rollback to savepoint item')
      await connection.run('release savepoint item')
      return { error: bare(error) }
    }
  }

  /** One connection per municipality at a time, or those who wait for its row would use up all of them. */
  async #inTurn<T>(municipality: string | null, work: Work<T>): Promise<T> {
    const before = this.#turns.get(municipality)
    const mine = Promise.allSettled([before]).then(() =>
      this.#engine.write({
        lock: municipality,
        work: (connection) => {
          const gate = new Gate()
          return gate.run(() => work(connection.handle(gate)))
        },
      }),
    )
    this.#turns.set(municipality, mine)
    try {
      return await mine
    } finally {
      if (this.#turns.get(municipality) === mine) this.#turns.delete(municipality)
    }
  }
}

const conversationOf = ({ opening, rows }: Append): string => {
  const { municipality, conversation } = rows[0] ?? {
    municipality: opening?.municipality,
    conversation: opening?.id,
  }
  return `${municipality}\u0000${conversation}`
}

const settler =
  (resolve: (value: unknown) => void, reject: (error: unknown) => void) =>
  (outcome: Outcome): void => {
    if ('error' in outcome) reject(outcome.error)
    else resolve(outcome.value)
  }
