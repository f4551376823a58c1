/** The staff's interface (contract § 7), under /api/staff: log in, queue, case, take over, give back, answer, live. */

import { Hono } from 'hono'
import { z } from 'zod'
import { auditOf, auditRead } from '../audit/audit.ts'
import { readJson } from '../body.ts'
import type { Deps } from '../deps.ts'
import { Problem } from '../problems.ts'
import { preview } from '../retention/retention.ts'
import { staffAccount } from './access/account.ts'
import { staffColleagues } from './access/colleagues.ts'
import { staffSessions } from './access/login.ts'
import { staffOidc, withOidc } from './access/oidc.ts'
import { Slowly } from './access/passwords.ts'
import { calendarRoutes } from './calendar/calendarApi.ts'
import { staffCaseRoutes } from './case/caseRoutes.ts'
import { caseView, findCase } from './case/caseView.ts'
import { claim, release, reply } from './case/commands.ts'
import { exportRoutes } from './case/exports.ts'
import { joinRoutes } from './case/joinApi.ts'
import { lifeRoutes } from './case/life.ts'
import { enquiryRoutes } from './enquiry/enquiry.ts'
import { type StaffLive, staffLive } from './live/live.ts'
import { numbersRoutes } from './numbers/months.ts'
import { yearRoutes } from './numbers/year.ts'
import { languageOf, problemResponse } from './problems.ts'
import { sharedPage } from './queue/views.ts'
import { answer, atDesk, demandOwnPage, stillAtDesk } from './session.ts'
import { SharedReads } from './sharedReads.ts'
import { hiddenFrom } from './sight.ts'
import { standardsRoutes } from './standards/standardsApi.ts'
import { teamRoutes } from './team/teamApi.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const seenVersion = z.object({ version: z.number().int().min(1) })
const releasing = seenVersion.extend({ reason: z.string().trim().max(500).optional() })
const written = z.object({
  text: z.string().trim().min(1).max(4000),
  seen: z.number().int().min(0).optional(),
})

/** @throws Problem malformed naming the field */
function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Problem('malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

/** @param sleep how a slowed log-in waits. */
export function staffRoutes(deps: Deps, live: StaffLive = staffLive(deps), sleep = pause): Hono {
  const app = new Hono()
  app.onError((error, c) => problemResponse(deps, error, c))
  app.get('/about', () => answer({ demo: deps.demo, oidc: withOidc(deps) }))
  const slowly = new Slowly(deps.now, sleep)
  const shared = new SharedReads(deps.storage)
  app.route('/', staffSessions(deps, slowly))
  app.route('/', staffAccount(deps, slowly))
  app.route('/', staffColleagues(deps))
  app.route('/', staffOidc(deps))

  app.get('/cases', async (c) => {
    const desk = await atDesk(deps, c)
    await auditRead(deps, desk, 'queue.read', null)
    const { view, after, limit } = c.req.query()
    return answer(await sharedPage(deps, shared, desk, { view, after, limit }))
  })

  app.get('/cases/:id', async (c) => {
    const desk = await atDesk(deps, c)
    return answer(await caseView(deps, desk, c.req.param('id'), languageOf(c)))
  })

  app.get('/cases/:id/audit', async (c) => {
    const desk = await atDesk(deps, c)
    await findCase(deps, desk, c.req.param('id'))
    return answer({ lines: await auditOf(deps, desk, c.req.param('id')) })
  })

  app.post('/cases/:id/claim', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const { version } = parse(seenVersion, await readJson(c.req.raw))
    return answer(await claim(deps, desk, c.req.param('id'), version))
  })

  app.post('/cases/:id/release', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const { version, reason } = parse(releasing, await readJson(c.req.raw))
    return answer(await release(deps, desk, c.req.param('id'), version, reason))
  })

  app.post('/cases/:id/messages', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const message = parse(written, await readJson(c.req.raw))
    return answer({ seq: await reply(deps, desk, c.req.param('id'), message) })
  })

  app.route('/', lifeRoutes(deps))
  app.route('/', joinRoutes(deps))
  app.route('/', exportRoutes(deps))
  app.route('/', numbersRoutes(deps))
  app.route('/', yearRoutes(deps))
  app.route('/', calendarRoutes(deps))
  app.route('/', teamRoutes(deps))

  app.get('/retention', async (c) => {
    const desk = await atDesk(deps, c)
    await auditRead(deps, desk, 'retention.read', null)
    const { leaving, ...rest } = await preview(deps, desk.municipality)
    const hidden = await hiddenFrom(
      deps,
      desk,
      leaving.map(({ id }) => id),
    )
    return answer({ ...rest, leaving: leaving.filter(({ id }) => !hidden.has(id)) })
  })

  app.route('/', staffCaseRoutes(deps, shared))
  app.route('/', enquiryRoutes(deps))

  app.route('/standards', standardsRoutes(deps))

  app.get('/events', async (c) => {
    const desk = await atDesk(deps, c)
    const last = c.req.header('last-event-id') ?? c.req.query('after')
    const lastSeen = last !== undefined && /^\d{1,15}$/.test(last) ? Number(last) : null
    return live.open(
      { municipality: desk.municipality, staffId: desk.member.id, role: desk.member.role },
      lastSeen,
      () => stillAtDesk(deps, desk),
      c.req.raw.signal,
    )
  })

  app.all('/*', (c) => problemResponse(deps, new Problem('not-found'), c))
  return app
}
