/** The team's own affairs as functions. */

import type { Committee } from '../../../server/staff/calendar/committee.ts'
import type { OwnCalendar } from '../../../server/staff/calendar/ownCalendar.ts'
import type { BarredView } from '../../../server/staff/case/barred.ts'
import type { AbsenceView, Away } from '../../../server/staff/team/absence.ts'
import type { SickAsked, SickPlan } from '../../../server/staff/team/sickDay.ts'
import type { SickMove, SickReport } from '../../../server/staff/team/sickMove.ts'
import type {
  Spread,
  SpreadAsked,
  SpreadBatch,
  SpreadPlan,
  SpreadReport,
} from '../../../server/staff/team/spread.ts'
import { call, post } from '../api.ts'
import type { Language } from '../calendar/days.ts'

export const absences = (): Promise<{
  readonly absences: readonly AbsenceView[]
  readonly today: string
}> => call('/absences')
export const setAway = (away: Away): Promise<{ readonly id: string }> => post('/absences', away)
export const comeBack = (id: string): Promise<unknown> => post(`/absences/${encodeURIComponent(id)}/end`, {})

export const barredFrom = (id: string): Promise<{ readonly barred: readonly BarredView[] }> =>
  call(`/cases/${encodeURIComponent(id)}/barred`)
export const sickDay = (asked: SickAsked, language: Language): Promise<SickPlan> =>
  post(`/calendar/sick/preview?language=${language}`, asked)
export const moveSickDay = (asked: SickMove): Promise<SickReport> => post('/calendar/sick', asked)

export const ownCalendar = (): Promise<OwnCalendar> => call('/calendars/own')
/** Null: none any more. */
export const setAddress = (address: string | null): Promise<OwnCalendar> =>
  post('/calendars/own', { address })
/** @returns the address of the appointments, this once */
export const setFeed = (on: boolean): Promise<{ readonly path: string | null }> =>
  post('/calendars/own/feed', { on })

export const committee = (): Promise<{ readonly committee: Committee | null }> => call('/committee')
export const setCommitteeDay = (of: { readonly day: string; readonly cutOff: string }): Promise<unknown> =>
  post('/committee', of)
export const dropCommitteeDay = (day: string): Promise<unknown> => post('/committee/remove', { day })

export const spreads = (): Promise<{ readonly batches: readonly SpreadBatch[] }> => call('/spread')
export const planSpread = (asked: SpreadAsked): Promise<SpreadPlan> => post('/spread/preview', asked)
export const spread = (asked: Spread): Promise<SpreadReport> => post('/spread', asked)
export const undoSpread = (batch: string, reason: string): Promise<SpreadReport> =>
  post('/spread/undo', { batch, reason })
