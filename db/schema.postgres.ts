/** The schema as drizzle-kit reads it for PostgreSQL: every table must be an export of its own. */
import { postgresColumns } from './columns.ts'
import { tablesOf } from './schema.ts'

export const postgresTables = tablesOf(postgresColumns)
export const { conversations, events, cases, caseTokens, messages, caseEvents, drafts, slots, notices } =
  postgresTables
export const { staff, staffSessions, staffFactors, staffSpent, counters, changes, settings } = postgresTables
export const { erasures, audit } = postgresTables
export const { presence, absences, handovers, barred, staffCalendars, busyTimes } = postgresTables
