/** Errors of the staff's interface as problems: the store's own as `busy`, anything unforeseen as `unexpected`. */
import type { Context } from 'hono'
import { isStorageError } from '../../db/errors.ts'
import type { Language } from '../../machines/facts.ts'
import type { Deps } from '../deps.ts'
import { PROBLEM_HEADERS } from '../headers.ts'
import { SealBroken } from '../keys/keys.ts'
import { errorFields } from '../log.ts'
import { Problem, problemBody } from '../problems.ts'

export const languageOf = (c: Context): Language => (c.req.query('language') === 'en' ? 'en' : 'da')

const BUSY = ['StorageBusy', 'StorageFull', 'StorageClosed'] as const
const RETRY_SECONDS = '2'

function problemOf(deps: Deps, error: unknown): Problem {
  if (error instanceof Problem) return error
  if (BUSY.some((code) => isStorageError(error, code))) return new Problem('busy')
  if (isStorageError(error, 'NotFound')) return new Problem('not-found')
  if (error instanceof SealBroken) deps.log.error('seal broken', { route: 'staff' })
  deps.log.error('staff.unexpected', errorFields(error))
  return new Problem('unexpected')
}

export function problemResponse(deps: Deps, error: unknown, c: Context): Response {
  const problem = problemOf(deps, error)
  const headers = new Headers(PROBLEM_HEADERS)
  if (problem.code === 'busy') headers.set('retry-after', RETRY_SECONDS)
  const body = JSON.stringify(problemBody(problem, languageOf(c)))
  return new Response(body, { status: problem.status, headers })
}
