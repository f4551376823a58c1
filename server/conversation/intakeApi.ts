/** The conversation as JSON (contract § 6): a session in the Authorization header, one event at a time. */
import { type Context, Hono } from 'hono'
import type { Language } from '../../machines/facts.ts'
import { APPOINTMENT_KINDS, type AppointmentKind } from '../../machines/rule.ts'
import { isMunicipality } from '../../machines/standards/catalogue.ts'
import { readJson } from '../body.ts'
import type { Deps } from '../deps.ts'
import { JSON_HEADERS } from '../headers.ts'
import { LONGEST_CODE } from '../pages/pages.ts'
import { Problem } from '../problems.ts'
import { FrontDoor } from './door.ts'
import { parseEvent } from './events.ts'
import type { Live } from './live.ts'
import { freeTimes, handle, viewOf } from './service.ts'

const json = (body: unknown, status: 200 | 201 = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: JSON_HEADERS })

const bearer = (c: Context): string | undefined =>
  /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]

const wordOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined)

export function intakeApi(deps: Deps): Hono {
  const app = new Hono()
  const door = new FrontDoor(deps)
  /** From here on what goes wrong is said in the language of the conversation. */
  const open = async (c: Context): Promise<Live> => {
    const live = await deps.conversations.open(bearer(c))
    c.set('language', live.state.context.language)
    return live
  }

  app.post('/:municipality/intake', async (c) => {
    const municipality = c.req.param('municipality')
    if (!isMunicipality(municipality)) throw new Problem('unknown-municipality')
    const body = (await readJson(c.req.raw)) as { language?: unknown; proof?: unknown; ticket?: unknown }
    const language: Language = body.language === 'en' ? 'en' : 'da'
    if (body.language !== undefined && body.language !== 'da' && body.language !== 'en')
      throw new Problem('malformed', { field: 'language' })
    const shown = { proof: wordOf(body.proof), ticket: wordOf(body.ticket) }
    const live = await door.begin(municipality, language, 'program', shown)
    return json({ session: live.session, view: await viewOf(deps, live) }, 201)
  })

  app.post('/:municipality/return', async (c) => {
    const municipality = c.req.param('municipality')
    if (!isMunicipality(municipality)) throw new Problem('unknown-municipality')
    const body = (await readJson(c.req.raw)) as { receipt?: unknown }
    if (typeof body.receipt !== 'string' || body.receipt.length > LONGEST_CODE)
      throw new Problem('malformed', { field: 'receipt' })
    const live = await deps.conversations.takeUp(municipality, body.receipt, 'program')
    return json({ session: live.session, view: await viewOf(deps, live) })
  })

  app.get('/intake', async (c) => json(await viewOf(deps, await open(c))))

  app.post('/intake/events', async (c) => {
    const live = await open(c)
    const done = await handle(deps, live, parseEvent(await readJson(c.req.raw)))
    return json({ view: await viewOf(deps, live, done.drops) })
  })

  app.get('/intake/slots', async (c) => {
    const kind = c.req.query('kind') ?? ''
    if (!(APPOINTMENT_KINDS as readonly string[]).includes(kind))
      throw new Problem('malformed', { field: 'kind' })
    const live = await open(c)
    return json({ slots: await freeTimes(deps, live, kind as AppointmentKind) })
  })

  return app
}
