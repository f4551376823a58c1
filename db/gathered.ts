/**
 * Many short rows as one value. The drivers make each row an object of its own, field by field, which costs several times what
 * the database needs to find them; JSON is made by the database and read at once. Both engines have it, by different names.
 */
import { type SQL, sql } from 'drizzle-orm'

type Column = SQL | { readonly name: string; getSQL(): SQL }

/** One array of the columns a row, in the order of `by`. Only texts, whole numbers and null: nothing else is the same in JSON. */
export type Gather = (columns: readonly Column[], by: Column) => SQL<unknown>

const list = (columns: readonly Column[]): SQL =>
  sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  )

export const gatherSqlite: Gather = (columns, by) =>
  sql`json_group_array(json_array(${list(columns)}) order by ${by})`

export const gatherPostgres: Gather = (columns, by) =>
  sql`json_agg(json_build_array(${list(columns)}) order by ${by})`

/** What came of it: text from the one engine, read already by the other, nothing where there was no row. */
export const gathered = <Row extends readonly unknown[]>(value: unknown): Row[] =>
  (typeof value === 'string' ? JSON.parse(value) : (value ?? [])) as Row[]
