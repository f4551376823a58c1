/**
 * What the embedded engine's planner believes about the calendar. Without figures it holds any range to be narrower than any
 * equality, and reads every coming slot to find the two of one case. Figures of its own (`ANALYZE`) would follow what happens
 * to lie in the table on the day of the start, an empty calendar among others: these are written, and plans stay as tested.
 * They count rows and hold no value of any. PostgreSQL keeps its own.
 */
import type { Connection, Engine } from './engine.ts'

/** Rows in the index, then rows that agree in its first column, in its first two, and so on. Five municipalities, a year. */
const SLOTS: Readonly<Record<string, string>> = {
  sqlite_autoindex_slots_1: '100000 20000 1',
  slots_by_start: '100000 20000 4000 3000 2',
  slots_by_staff: '100000 20000 1000 1',
  slots_by_time: '100000 20000 4',
  slots_by_holder: '200 40 2',
  slots_by_hold: '200 40 1',
  slots_by_case: '20000 4000 2 1',
}

const FIGURES = Object.entries(SLOTS).map(([index, figures]) => `('slots', '${index}', '${figures}')`)
const TABLE = "select 1 from sqlite_schema where name = 'sqlite_stat1'"

export async function pinPlans(engine: Engine): Promise<void> {
  if (engine.name !== 'libsql') return
  await engine.write({
    work: async (connection) => {
      // A disk that is full is no reason not to start.
      if (await arePinned(connection)) return
      // Makes the table of figures where there is none; what it counted is replaced at once.
      await connection.run('analyze slots')
      await connection.run("delete from sqlite_stat1 where tbl = 'slots'")
      await connection.run(`insert into sqlite_stat1 (tbl, idx, stat) values ${FIGURES.join(', ')}`)
      // The open connection has read the old ones.
      await connection.run('analyze sqlite_schema')
    },
  })
}

async function arePinned({ run }: Connection): Promise<boolean> {
  if ((await run(TABLE)).length === 0) return false
  const rows = await run("select idx, stat from sqlite_stat1 where tbl = 'slots'")
  return rows.length === FIGURES.length && rows.every((row) => SLOTS[String(row[0])] === row[1])
}
