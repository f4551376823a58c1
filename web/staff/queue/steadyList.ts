/**
 * A list that does not jump under the pointer. While somebody is in it, rows keep their places and only their content is
 * renewed; what came or moved waits until it is asked for, or until nobody is there.
 */
export interface Steady<Row> {
  readonly rows: readonly Row[]
  /** Ids of rows that are no longer in the fresh list but stay where they were. */
  readonly gone: ReadonlySet<string>
  /** Whether the fresh list has something this one does not show. */
  readonly waiting: boolean
}

const NONE: ReadonlySet<string> = new Set()

export function steady<Row extends { readonly id: string }>(
  shown: readonly Row[],
  fresh: readonly Row[],
  held: boolean,
): Steady<Row> {
  if (!held || shown.length === 0) return { rows: fresh, gone: NONE, waiting: false }
  const now = new Map(fresh.map((row) => [row.id, row]))
  const rows = shown.map((row) => now.get(row.id) ?? row)
  const known = new Set(shown.map((row) => row.id))
  // What was loaded further down belongs under the list and moves nothing above it.
  const last = fresh.findLastIndex((row) => known.has(row.id))
  const appended = fresh.slice(last + 1)
  const before = fresh.slice(0, last + 1)
  const sameOrder = rows.filter((row) => now.has(row.id)).every((row, index) => row.id === before[index]?.id)
  return {
    rows: [...rows, ...appended],
    gone: new Set(shown.filter((row) => !now.has(row.id)).map((row) => row.id)),
    waiting: !sameOrder || before.length < rows.length,
  }
}
