/** What staff do in one case besides taking and answering it, under /api/staff/cases/:id, and what they need for it. */

import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { APPOINTMENT_KINDS } from '../../../machines/rule.ts'
import { auditRead } from '../../audit/audit.ts'
import { parseJson } from '../../body.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { setQuiet } from '../../receipt/quiet.ts'
import { beThere, DOINGS } from '../live/presence.ts'
import { languageOf } from '../problems.ts'
import { alarmedFor } from '../queue/alarms.ts'
import { searchCases } from '../queue/search.ts'
import { todayView } from '../queue/today.ts'
import { sharedCounts } from '../queue/views.ts'
import { type AtDesk, answer, atDesk, demandOwnPage } from '../session.ts'
import type { SharedReads } from '../sharedReads.ts'
import { seerOf } from '../sight.ts'
import { attendTalk, bookTalk, cancelTalk, moveTalk, staffTimes } from './appointments.ts'
import { barredFrom, setBarred } from './barred.ts'
import { findCase } from './caseView.ts'
import { keepDraft, LIFE_DRAFTS, TEXT_DRAFTS } from './drafts.ts'
import { templatesOf } from './templates.ts'
import { addNote, closeCase, confirmIdentity, passOn, reopenCase, sayPerson, team } from './work.ts'

const version = z.number().int().min(1)
const kind = z.enum(APPOINTMENT_KINDS)
const reason = z.string().trim().min(1).max(500)
const instant = z.iso.datetime({ offset: true })

const booking = z.object({ version, kind, slot: z.string().min(1).max(100), late: z.boolean().optional() })
const moving = booking.extend({ reason })
const cancelling = z.object({ version, kind, by: z.enum(['person', 'us']), reason })
const attending = z.object({ version, kind, start: instant, how: z.enum(['held', 'missed']) })

const seen = z.object({ version })
const because = z.object({ version, reason })
const passing = because.extend({ to: z.string().min(1).max(100) })
const closing = because.extend({ despite: z.string().trim().min(1).max(500).optional() })
const identity = z.object({ version, how: z.enum(['document', 'digital', 'known']) })
const quieting = z.object({ version, quiet: z.boolean() })
const noted = z.object({ text: z.string().trim().min(1).max(4000) })

/** A form of the case's life is longer than an answer: it may be all that its deed may be. */
const drafted = z.union([
  z.object({ kind: z.enum(TEXT_DRAFTS), text: z.string().max(4000) }),
  z.object({ kind: z.enum(LIFE_DRAFTS), text: z.string().max(12_000) }),
])
const here = z.object({ screen: z.string().min(8).max(40), doing: z.enum(DOINGS) })
const barring = because.extend({ staffId: z.string().min(1).max(100), barred: z.boolean() })
const searched = z.object({ text: z.string().trim().min(1).max(100) })

type Act<T> = (deps: Deps, desk: AtDesk, id: string, asked: T) => Promise<unknown>

/** A change of one case: from our own page, by who may, with a body that can be read. */
export const acting =
  <T>(deps: Deps, schema: z.ZodType<T>, act: Act<T>) =>
  async (c: Context): Promise<Response> => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const id = c.req.param('id') ?? ''
    // Before the body: a case of another municipality is not there, whatever is asked of it.
    const { municipality } = desk
    if (!(await deps.storage.cases.visible({ municipality, id, seenBy: await seerOf(deps, desk) })))
      throw new Problem('not-found')
    return answer(await act(deps, desk, id, await parseJson(schema, c.req.raw)))
  }

export function staffCaseRoutes(deps: Deps, shared: SharedReads): Hono {
  const app = new Hono()
  app.get('/cases/:id/appointments/times', async (c) => {
    const desk = await atDesk(deps, c)
    const id = c.req.param('id')
    await findCase(deps, desk, id)
    const asked = kind.safeParse(c.req.query('kind'))
    if (!asked.success) throw new Problem('malformed', { field: 'kind' })
    return answer(await staffTimes(deps, desk, id, { kind: asked.data, language: languageOf(c) }))
  })
  app.post('/cases/:id/appointments', acting(deps, booking, bookTalk))
  app.post('/cases/:id/appointments/move', acting(deps, moving, moveTalk))
  app.post('/cases/:id/appointments/cancel', acting(deps, cancelling, cancelTalk))
  app.post('/cases/:id/appointments/attendance', acting(deps, attending, attendTalk))
  app.post('/cases/:id/pass', acting(deps, passing, passOn))
  app.post('/cases/:id/close', acting(deps, closing, closeCase))
  app.post('/cases/:id/reopen', acting(deps, because, reopenCase))
  app.post('/cases/:id/identity', acting(deps, identity, confirmIdentity))
  app.post('/cases/:id/quiet', acting(deps, quieting, setQuiet))
  app.post('/cases/:id/person', acting(deps, seen, sayPerson))
  app.post('/cases/:id/notes', acting(deps, noted, addNote))
  app.post('/cases/:id/draft', acting(deps, drafted, keepDraft))
  app.post('/cases/:id/presence', acting(deps, here, beThere))
  app.get('/cases/:id/barred', async (c) => {
    const desk = await atDesk(deps, c)
    return answer({ barred: await barredFrom(deps, desk, c.req.param('id')) })
  })
  app.post('/cases/:id/barred', acting(deps, barring, setBarred))
  app.get('/today', async (c) => answer(await todayView(deps, await atDesk(deps, c), languageOf(c))))
  app.get('/alarms', async (c) => {
    const desk = await atDesk(deps, c)
    const alarmed = await alarmedFor(deps, desk, new Unopened(deps, 'seal broken'))
    return answer({ count: alarmed.length })
  })
  app.get('/views', async (c) => {
    const desk = await atDesk(deps, c)
    await auditRead(deps, desk, 'queue.read', null)
    return answer(await sharedCounts(deps, shared, desk))
  })
  app.post('/search', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const { text } = await parseJson(searched, c.req.raw)
    return answer(await searchCases(deps, desk, text))
  })
  app.get('/team', async (c) => answer({ team: await team(deps, await atDesk(deps, c)) }))
  app.get('/templates', async (c) => answer({ templates: templatesOf((await atDesk(deps, c)).municipality) }))
  return app
}
