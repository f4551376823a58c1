/** The life of a case, as functions over the staff's interface. */
import type { LetterWay } from '../../../machines/lifeDeeds.ts'
import type { LetterPreview } from '../../../server/staff/case/letters.ts'
import type { LifeView } from '../../../server/staff/case/life.ts'
import { call, post } from '../api.ts'

const place = (id: string, what: string): string => `/cases/${encodeURIComponent(id)}/${what}`

export const lifeOf = (id: string, signal: AbortSignal): Promise<LifeView> =>
  call(place(id, 'life'), { signal })
export const writeDeed = (id: string, version: number, deed: unknown): Promise<LifeView> =>
  post(place(id, 'life'), { version, deed })

export interface LetterAsk {
  readonly way: LetterWay
  readonly expectedOn: string | null
  readonly to: string
  readonly cpr?: string
}
export const previewLetter = (id: string, ask: LetterAsk): Promise<LetterPreview> =>
  post(place(id, 'letters/preview'), ask)
/** The address of the very bytes that were made. */
export const letterAddress = (id: string, n: number): string => `/api/staff${place(id, `letters/${n}`)}`
