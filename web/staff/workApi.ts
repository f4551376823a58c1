/** The work in a case, and the lists around it, as functions. */
import type { AppointmentKind } from '../../machines/rule.ts'
import type { StaffTimes } from '../../server/staff/case/appointments.ts'
import type { Template } from '../../server/staff/case/templates.ts'
import type { Colleague } from '../../server/staff/case/work.ts'
import type { QueueCase, QueuePage } from '../../server/staff/queue/queue.ts'
import type { RushAsked, RushTimes } from '../../server/staff/queue/rushTimes.ts'
import type { Search } from '../../server/staff/queue/search.ts'
import type { Today } from '../../server/staff/queue/today.ts'
import type { View, ViewCounts } from '../../server/staff/queue/views.ts'
import type { SpreadReport } from '../../server/staff/team/spread.ts'
import { call, callFile, post } from './api.ts'
import type { Language } from './calendar/days.ts'

const inCase = (id: string, what: string): string => `/cases/${encodeURIComponent(id)}${what}`

export const times = (
  id: string,
  kind: AppointmentKind,
  language: Language,
  signal: AbortSignal,
): Promise<StaffTimes> =>
  call(inCase(id, `/appointments/times?kind=${kind}&language=${language}`), { signal })

/** A change of a case by the version that was seen. @param what such as `/appointments/move` */
export const change = (id: string, what: string, body: object): Promise<QueueCase> =>
  post(inCase(id, what), body)

/** The journal as a PDF. */
export const journal = (id: string, language: Language): Promise<Blob> =>
  callFile(inCase(id, `/journal?language=${language}`))

/** Lays a closed case out for the municipality's own system; not `laidOut`: it is made, and follows by itself. */
export const handOver = (
  id: string,
  version: number,
): Promise<{ readonly on: string; readonly laidOut: boolean }> => post(inCase(id, '/hand-over'), { version })

export const today = (language: Language, signal: AbortSignal): Promise<Today> =>
  call(`/today?language=${language}`, { signal })
/** How many deadlines somebody else has left alone, for who is logged in. */
export const alarms = (signal: AbortSignal): Promise<{ readonly count: number }> =>
  call('/alarms', { signal })
export const views = (signal: AbortSignal): Promise<ViewCounts> => call('/views', { signal })
export const casesIn = (view: View, after: string | null, signal: AbortSignal): Promise<QueuePage> =>
  call(`/cases?view=${view}${after === null ? '' : `&after=${encodeURIComponent(after)}`}`, { signal })
/** What is searched for stands in no address. */
export const search = (text: string): Promise<Search> => post('/search', { text })
export const team = (): Promise<{ readonly team: readonly Colleague[] }> => call('/team')
export const templates = (): Promise<{ readonly templates: readonly Template[] }> => call('/templates')

/** What is booked by cases that came in a rush. */
export const rushTimes = (language: Language, signal: AbortSignal): Promise<RushTimes> =>
  call(`/rush/times?language=${language}`, { signal })
export const settleRush = (asked: RushAsked): Promise<SpreadReport> => post('/rush/times', asked)
