/**
 * Statements that the embedded engine has prepared once are used again. The client compiles each anew at every call and asks
 * it each time what columns it has; here a connection keeps those it asks again and again. A statement that failed is let go
 * at once (see libsql.ts on what one leaves behind), and all of them where the tables themselves change.
 */
import { ConnectionPool } from '@libsql/client/sqlite3'

type Connection = ReturnType<ConnectionPool['acquireSync']>
type Statement = ReturnType<Connection['prepare']>

/** As many as are asked all the time; lists of ids of many lengths would otherwise go on adding to them. */
const KEPT = 128
const LASTING = /^\s*(?:select|insert|update|delete|begin|commit|rollback|savepoint|release)\b/i

/** What the client asks of a statement, answered from memory; it always asks for whole numbers as `bigint` and rows as lists. */
class Prepared {
  readonly #statement: Statement
  readonly #columns: ReturnType<Statement['columns']>
  readonly #returnsNothing: unknown
  readonly #failed: () => void

  constructor(statement: Statement, failed: () => void) {
    this.#statement = statement
    this.#failed = failed
    statement.safeIntegers(true)
    try {
      statement.raw(true)
      this.#columns = statement.columns()
    } catch (error) {
      this.#columns = []
      this.#returnsNothing = error
    }
  }

  safeIntegers(): this {
    return this
  }

  /** @throws where the statement returns no rows: that is how the client learns it */
  raw(): this {
    if (this.#returnsNothing) throw this.#returnsNothing
    return this
  }

  columns(): ReturnType<Statement['columns']> {
    return this.#columns
  }

  all(args: object): unknown[] {
    return this.#tried(() => this.#statement.all(args))
  }

  run(args: object = []): ReturnType<Statement['run']> {
    return this.#tried(() => this.#statement.run(args))
  }

  #tried<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      this.#failed()
      throw error
    }
  }
}

function remembering(connection: Connection): void {
  const prepare = connection.prepare.bind(connection)
  const kept = new Map<string, Prepared>()
  const anew = (sql: string): Prepared => {
    const made = new Prepared(prepare(sql), () => kept.delete(sql))
    const [oldest] = kept.size >= KEPT ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return made
  }
  const again = (sql: string): Prepared => {
    const known = kept.get(sql) ?? anew(sql)
    // The last one used stands last.
    kept.delete(sql)
    kept.set(sql, known)
    return known
  }
  connection.prepare = ((sql: string) => {
    if (LASTING.test(sql)) return again(sql)
    kept.clear()
    return prepare(sql)
  }) as unknown as Connection['prepare']
}

export class RememberingPool extends ConnectionPool {
  readonly #known = new WeakSet<Connection>()

  override acquireSync(forTransaction?: boolean): Connection {
    const connection = super.acquireSync(forTransaction)
    if (!this.#known.has(connection)) remembering(connection)
    this.#known.add(connection)
    return connection
  }
}
