/** The schema as drizzle-kit reads it for libSQL: every table must be an export of its own. */
import { sqliteColumns } from './columns.ts'
import { tablesOf } from './schema.ts'

export const sqliteTables = tablesOf(sqliteColumns)
export const { conversations, events, cases, caseTokens, messages, caseEvents, drafts, slots, notices } =
  sqliteTables
export const { staff, staffSessions, staffFactors, staffSpent, counters, changes, settings } = sqliteTables
export const { erasures, audit } = sqliteTables
export const { presence, absences, handovers, barred, staffCalendars, busyTimes } = sqliteTables
