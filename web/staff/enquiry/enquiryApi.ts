/**
 * A conversation that is led for somebody else, as functions. Its secret stays in this page's memory: it outlives being
 * logged out by the clock, and nothing of it lies on the machine.
 */
import type { Channel } from '../../../machines/enquiry.ts'
import type { FactId } from '../../../machines/facts.ts'
import type { Script } from '../../../server/staff/enquiry/script.ts'
import { call, post } from '../api.ts'
import type { Language } from '../calendar/days.ts'

export interface NewEnquiry {
  readonly language: Language
  readonly channel: Channel
  readonly wishedAt?: string
  readonly reason?: string
}

/** An event of the conversation, as its interface takes it. */
export type EnquiryEvent = Readonly<Record<string, unknown>> & { readonly type: string }

let session: string | null = null

export const isRunning = (): boolean => session !== null
export const forgetEnquiry = (): void => {
  session = null
}

const mine = () => ({ authorization: `Bearer ${session}` })

export async function beginEnquiry(enquiry: NewEnquiry): Promise<void> {
  session = (await post<{ session: string }>('/enquiries', enquiry)).session
}

export const script = (signal: AbortSignal): Promise<Script> =>
  call('/enquiries/script', { headers: mine(), signal })

/** @returns the answers that would count no more, where that was only asked for. */
export async function sendEvent(event: EnquiryEvent): Promise<readonly FactId[]> {
  const { view } = await call<{ view: { drops: readonly FactId[] } }>(
    '/intake/events',
    { method: 'POST', headers: mine(), body: JSON.stringify(event) },
    '/api',
  )
  return view.drops
}

export async function endEnquiry(how: 'given' | 'left'): Promise<void> {
  await call('/enquiries/end', { method: 'POST', headers: mine(), body: JSON.stringify({ how }) })
  forgetEnquiry()
}
