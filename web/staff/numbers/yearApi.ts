/** The leaders' year as functions over the staff's interface. */
import type { Counted } from '../../../machines/yearFigures.ts'
import type { BehindCase, YearView } from '../../../server/staff/numbers/year.ts'
import { ApiProblem, call } from '../api.ts'
import type { Language } from '../calendar/days.ts'

export const yearOf = (year: number, language: Language, signal: AbortSignal): Promise<YearView> =>
  call(`/numbers/year?year=${year}`, { signal, headers: { 'accept-language': language } })

export const yearCsvAddress = (year: number): string => `/api/staff/numbers/year?year=${year}&as=csv`

export const casesBehind = (
  month: string,
  what: Counted,
  signal: AbortSignal,
): Promise<{ cases: readonly BehindCase[] }> =>
  call(`/numbers/behind?month=${month}&what=${what}`, { signal })

/** Handed to the browser as a file. @throws ApiProblem step-up-required */
export async function downloadTdi(year: number): Promise<void> {
  const response = await fetch(`/api/staff/numbers/tdi?year=${year}&as=csv`, { credentials: 'same-origin' })
  if (!response.ok) throw new ApiProblem(response.status, await response.json())
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = `tdi-${year}.csv`
  link.click()
  URL.revokeObjectURL(address)
}
