/** The calendar, and the leaders' numbers, as functions over the staff's interface. */

import type { Asked, Preview } from '../../../server/staff/calendar/publish.ts'
import type { CalendarWeek } from '../../../server/staff/calendar/week.ts'
import type { Withdrawal, Withdrawn } from '../../../server/staff/calendar/withdraw.ts'
import type { Numbers } from '../../../server/staff/numbers/months.ts'
import type { WeekNumbers } from '../../../server/staff/numbers/weeks.ts'
import { call, post } from '../api.ts'
import type { Language } from './days.ts'

/** @param day any day of the week; undefined is today */
export const calendarWeek = (
  day: string | undefined,
  language: Language,
  signal: AbortSignal,
): Promise<CalendarWeek> =>
  call(`/calendar?language=${language}${day === undefined ? '' : `&day=${day}`}`, { signal })

export type { Asked, Preview }
export const previewTimes = (asked: Asked): Promise<Preview> => post('/calendar/preview', asked)
/** @param count as many as the preview told */
export const publishTimes = (asked: Asked, count: number): Promise<{ published: number }> =>
  post('/calendar/times', { ...asked, count })
export const withdrawTimes = (asked: Withdrawal): Promise<Withdrawn> => post('/calendar/withdraw', asked)

/** @param month "YYYY-MM" */
export const numbersOf = (month: string, signal: AbortSignal): Promise<Numbers> =>
  call(`/numbers?month=${month}`, { signal })
export const weeksOf = (signal: AbortSignal): Promise<{ readonly weeks: readonly WeekNumbers[] }> =>
  call('/numbers/weeks', { signal })
export const WEEKS_CSV = '/api/staff/numbers/weeks?as=csv'
export const csvAddress = (month: string): string => `/api/staff/numbers?month=${month}&as=csv`
