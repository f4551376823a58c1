/** The application as a function of its dependencies: tests call it without a port. */
import { type Context, Hono } from 'hono'
import { StorageError } from '../db/errors.ts'
import type { Language } from '../machines/facts.ts'
import { isMunicipality } from '../machines/standards/catalogue.ts'
import { MAX_BODY } from './body.ts'
import { intakeApi } from './conversation/intakeApi.ts'
import type { Deps } from './deps.ts'
import { HSTS, HTML_HEADERS, JSON_HEADERS, PROBLEM_HEADERS, SECURITY } from './headers.ts'
import { SealBroken } from './keys/keys.ts'
import { errorFields } from './log.ts'
import { openapi } from './openapi/openapi.ts'
import { bare, ofMunicipality } from './pages/page.ts'
import { languageOf, pages, spokenIn } from './pages/pages.ts'
import { Problem, problemBody } from './problems.ts'
import { staffRoutes } from './staff/api.ts'
import { feedOf } from './staff/calendar/ownCalendar.ts'
import { type StaffLive, staffLive } from './staff/live/live.ts'

const TEXT = { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' }
const MINUTE = 60_000
const YEAR = 'public, max-age=31536000, immutable'

/** @param live the staff's live stream; whoever hands one in stops it. */
export function createApp(deps: Deps, live: StaffLive = staffLive(deps)): Hono {
  const app = new Hono()
  let reported = -1
  const secure = deps.publicUrl?.startsWith('https:') ?? false

  app.use(async (c, next) => {
    const begun = performance.now()
    await next()
    if (secure) for (const [name, value] of Object.entries(HSTS)) c.res.headers.set(name, value)
    // The pattern, never the address: an address could carry what somebody typed.
    const route = `${c.req.method} ${routeOf(c)}`
    deps.metrics.time(route, performance.now() - begun)
    deps.metrics.count('responses', { status: String(c.res.status) })
  })

  app.get('/healthz', async () => {
    await deps.storage.healthy()
    return new Response('ok\n', { headers: TEXT })
  })
  app.get('/metrics', () => new Response(deps.metrics.text(), { headers: TEXT }))
  app.get('/openapi.json', () => new Response(JSON.stringify(openapi), { headers: JSON_HEADERS }))
  app.post('/csp', async (c) => {
    // Only that there was one: a report quotes addresses and samples of the page.
    if (Number(c.req.header('content-length') ?? 0) > MAX_BODY) throw new Problem('too-large')
    deps.metrics.count('csp_reports')
    // Anybody may send as many as they like: the counter knows how many, the log that there are some.
    const minute = Math.floor(deps.now() / MINUTE)
    if (minute !== reported) deps.log.warn('csp')
    reported = minute
    return new Response(null, { status: 204, headers: SECURITY })
  })
  app.get('/assets/*', (c) => file(deps, c))
  app.get('/staff/assets/*', (c) => file(deps, c))
  for (const path of ['/staff', '/staff/*']) {
    app.get(path, () => new Response(deps.staff.html, { headers: HTML_HEADERS }))
  }

  app.get('/feed/:municipality/:file{[A-Za-z0-9_-]{43}\\.ics}', async (c) => {
    const { municipality, file: asked } = c.req.param()
    const ics = isMunicipality(municipality) ? await feedOf(deps, municipality, asked.slice(0, -4)) : null
    if (ics === null) throw new Problem('not-found')
    return new Response(ics, { headers: { ...SECURITY, 'content-type': 'text/calendar; charset=utf-8' } })
  })
  app.route('/api/staff', staffRoutes(deps, live))
  app.route('/api', intakeApi(deps))
  app.all('/api/*', () => {
    throw new Problem('not-found')
  })
  app.route('/', pages(deps))

  app.notFound((c) => failed(deps, c, new Problem('not-found')))
  app.onError((error, c) => failed(deps, c, problemFrom(deps, error, c)))
  return app
}

/** The matched pattern; several handlers may match, the last is the one that answered. */
const routeOf = (c: Context): string => c.req.routePath

/** Built files only are packed: they hold nothing of anybody's. Pages are not, so that their size tells nothing of a secret. */
function file(deps: Deps, c: Context): Response {
  const found = deps.files.get(c.req.path)
  if (!found) throw new Problem('not-found')
  const packed = /\bbr\b/.test(c.req.header('accept-encoding') ?? '') ? found.packed : undefined
  return new Response(packed ?? found.body, {
    headers: {
      ...SECURITY,
      'content-type': found.type,
      'cache-control': YEAR,
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    },
  })
}

function problemFrom(deps: Deps, error: Error, c: Context): Problem {
  if (error instanceof Problem) return error
  if (error instanceof StorageError && (error.code === 'StorageBusy' || error.code === 'StorageFull')) {
    deps.log.error('storage', { code: error.code, route: routeOf(c) })
    return new Problem('busy')
  }
  if (error instanceof SealBroken) deps.log.error('seal broken', { route: routeOf(c) })
  deps.log.error('unexpected', { route: routeOf(c), ...errorFields(error) })
  return new Problem('unexpected')
}

const RETRY = { 'retry-after': '5' }

function failed(deps: Deps, c: Context, problem: Problem): Response {
  const retry = problem.code === 'busy' ? RETRY : {}
  const wished: Language = c.req.header('accept-language')?.startsWith('en') ? 'en' : 'da'
  const asked = spokenIn(c) ?? wished
  if (c.req.path.startsWith('/api/')) {
    return new Response(JSON.stringify(problemBody(problem, asked)), {
      status: problem.status,
      headers: { ...PROBLEM_HEADERS, ...retry },
    })
  }
  const language = languageOf(c)
  const municipality = c.req.path.split('/')[1] ?? ''
  const missing = problem.code === 'not-found' || problem.code === 'unknown-municipality'
  const base = isMunicipality(municipality)
    ? ofMunicipality(missing ? 'notFound' : 'error', municipality, language, {
        now: new Date(deps.now()).toISOString(),
        demo: deps.demo,
        owner: deps.owners[municipality],
      })
    : bare(missing ? 'notFound' : 'error', language)
  const page = { ...base, problem: { code: problem.code, text: problem.text(language) } }
  return new Response(deps.renderCitizen(page, deps.assets), {
    status: problem.status,
    headers: { ...HTML_HEADERS, ...retry },
  })
}
