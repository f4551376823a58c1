/** The work in a case, and the lists around it, as functions. */
import type { AppointmentKind } from '../../machines/rule.ts'
import type { StaffTimes } from '../../server/staffAppointments.ts'
import type { QueueCase } from '../../server/staffQueue.ts'
import { call, post } from './api.ts'
import type { Language } from './days.ts'

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
