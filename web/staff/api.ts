/** The staff's interface as functions. What is refused comes as an `ApiProblem` with the server's code. */

import type { CitedRule, Met } from '../../machines/compare.ts'
import type { Facts, Municipality } from '../../machines/facts.ts'
import type { CaseView } from '../../server/staff/case/caseView.ts'
import type { Candidate } from '../../server/staff/case/join.ts'
import type { Parted } from '../../server/staff/case/part.ts'
import type { QueueCase } from '../../server/staff/queue/queue.ts'
import type { Me } from '../../server/staff/session.ts'
import type { ChangesView, Wanted } from '../../server/staff/standards/editionChanges.ts'
import type { Columns, RuleQuery, RuleRow, StandardsView } from '../../server/staff/standards/standards.ts'
import type { Language } from './calendar/days.ts'

export class ApiProblem extends Error {
  readonly code: string
  readonly status: number
  /** Who has the case, where the problem is `claimed`. */
  readonly owner: string | undefined
  readonly ownerId: string | undefined
  /** What goes with the second factor, where the problem is `second-factor-required`. */
  readonly ticket: string | undefined
  readonly ways: readonly string[]
  /** What stands in the way of closing a case. */
  readonly open: readonly string[]
  /** The text without what may show who somebody is, where the problem is `identifier-found`. */
  readonly without: string | undefined
  /** What could not be read, where the problem is `malformed`. */
  readonly field: string | undefined
  /** What is missing by name, where the problem is `incomplete`. */
  readonly missing: readonly string[]
  /** Everything that was told of it. */
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(typeof body.code === 'string' ? body.code : 'other')
    this.code = this.message
    this.status = status
    this.body = body
    this.owner = typeof body.owner === 'string' ? body.owner : undefined
    this.ownerId = typeof body.ownerId === 'string' ? body.ownerId : undefined
    this.ticket = typeof body.ticket === 'string' ? body.ticket : undefined
    this.field = typeof body.field === 'string' ? body.field : undefined
    this.ways = Array.isArray(body.ways) ? body.ways.map(String) : []
    this.open = Array.isArray(body.open) ? body.open.map(String) : []
    this.without = typeof body.without === 'string' ? body.without : undefined
    this.missing = Array.isArray(body.missing) ? body.missing.map(String) : []
  }
}

/** A screen that nobody touches must not keep itself logged in by loading what changes. */
const UNTOUCHED_MS = 60_000
let touched = Date.now()
for (const what of ['pointerdown', 'keydown', 'wheel'] as const)
  addEventListener(
    what,
    () => {
      touched = Date.now()
    },
    { passive: true, capture: true },
  )

/** @param base the conversation's own interface lies beside the desk's. */
export const call = <T>(path: string, init: RequestInit = {}, base = '/api/staff'): Promise<T> =>
  answered(path, init, base, (response) => response.json() as Promise<T>)

/** What comes as a file, such as a PDF. */
export const callFile = (path: string): Promise<Blob> =>
  answered(path, {}, '/api/staff', (response) => response.blob())

async function answered<T>(
  path: string,
  init: RequestInit,
  base: string,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const headers = new Headers(init.headers)
  headers.set('accept', 'application/json')
  if (init.body !== undefined) headers.set('content-type', 'application/json')
  if (Date.now() - touched > UNTOUCHED_MS) headers.set('x-fjorten-background', '1')
  try {
    const response = await fetch(`${base}${path}`, { ...init, credentials: 'same-origin', headers })
    if (response.ok) return await read(response)
    throw new ApiProblem(response.status, (await response.json()) as Record<string, unknown>)
  } catch (error) {
    if (error instanceof ApiProblem || init.signal?.aborted) throw error
    // Nothing came back, or not from our server.
    throw new ApiProblem(0, { code: 'unreachable' })
  }
}

export const post = <T>(path: string, body: unknown): Promise<T> =>
  call<T>(path, { method: 'POST', body: JSON.stringify(body) })

const place = (id: string, what = ''): string => `/cases/${encodeURIComponent(id)}${what}`

export const about = (): Promise<{ demo: boolean; oidc: readonly Municipality[] }> => call('/about')
export const me = (): Promise<Me> => call('/me')
export const logIn = (email: string, password: string): Promise<Me> => post('/login', { email, password })
export const logOut = (): Promise<unknown> => post('/logout', {})
export const oneCase = (id: string, language: Language, signal: AbortSignal): Promise<CaseView> =>
  call(place(id, `?language=${language}`), { signal })
export const claim = (id: string, version: number): Promise<QueueCase> =>
  post(place(id, '/claim'), { version })
/** @param seen number of the last message on the screen */
export const reply = (id: string, text: string, seen: number): Promise<{ seq: number }> =>
  post(place(id, '/messages'), { text, seen })

interface Pair {
  readonly version: number
  readonly other: string
  readonly otherVersion: number
}
export const findToJoin = (
  id: string,
  by: { readonly number: number; readonly code?: undefined } | { readonly code: string },
): Promise<Candidate> => post(place(id, '/join/find'), by)
export const joinCases = (
  id: string,
  pair: Pair & { readonly by: string; readonly code?: string },
): Promise<QueueCase> => post(place(id, '/join'), pair)
export const partCases = (id: string, pair: Pair): Promise<Parted> => post(place(id, '/part'), pair)

/** A day as "YYYY-MM-DD"; empty is today. */
interface OnDay {
  readonly on: string
  readonly language: Language
}
const query = (values: Readonly<Record<string, string | undefined>>): string =>
  `?${new URLSearchParams(Object.entries(values).filter((one): one is [string, string] => Boolean(one[1])))}`

export const standards = ({ on, language }: OnDay, signal: AbortSignal): Promise<StandardsView> =>
  call(`/standards${query({ on, language })}`, { signal })
export const standardRules = (
  filter: RuleQuery,
  { on, language }: OnDay,
  signal: AbortSignal,
): Promise<{ readonly on: string; readonly rules: readonly RuleRow[] }> =>
  call(`/standards/rules${query({ ...filter, on, language })}`, { signal })
export const standardTopic = (
  topic: string,
  { on, language }: OnDay,
  signal: AbortSignal,
): Promise<Columns<{ readonly rules: readonly CitedRule[] }>> =>
  call(`/standards/topics/${encodeURIComponent(topic)}${query({ on, language })}`, { signal })
export const standardPerson = (
  facts: Facts,
  { on, language }: OnDay,
): Promise<Columns<{ readonly met: Met }>> =>
  post(`/standards/person${query({ language })}`, { facts, ...(on === '' ? {} : { on }) })
export const standardChanges = (wanted: Wanted, { on, language }: OnDay): Promise<ChangesView> =>
  post(`/standards/changes${query({ language })}`, { ...wanted, ...(on === '' ? {} : { on }) })
