/**
 * Enquiries by telephone, at the door, by letter or by Digital Post: staff lead the same conversation for the person, through
 * the same interface, with the moment of the wish told at its beginning.
 */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { CHANNELS, wishOf } from '../../../machines/enquiry.ts'
import { phaseOf } from '../../../machines/intake.ts'
import { identifiersIn, withoutIdentifiers } from '../../../machines/understand/identifiers.ts'
import { audited } from '../../audit/audit.ts'
import { readJson } from '../../body.ts'
import type { Live } from '../../conversation/live.ts'
import { viewOf } from '../../conversation/service.ts'
import type { Deps } from '../../deps.ts'
import { JSON_HEADERS } from '../../headers.ts'
import { markKept } from '../../pages/receiptActs.ts'
import { Problem } from '../../problems.ts'
import { type AtDesk, answer, atDesk, demandOwnPage } from '../session.ts'
import { scriptOf } from './script.ts'

const taken = z.object({
  language: z.enum(['da', 'en']),
  channel: z.enum(CHANNELS),
  wishedAt: z.string().max(40).optional(),
  reason: z.string().trim().max(500).optional(),
})
/** `given`: the person has the receipt. `left`: it ends here; without a code nothing of it stays. */
const ended = z.object({ how: z.enum(['given', 'left']) })

const NO_TIME = {
  da: 'Skriv et tidspunkt, der er gået, og ikke mere end 60 dage siden.',
  en: 'Write a moment that has passed, and no more than 60 days ago.',
}
const NO_REASON = {
  da: 'Ønsket er mere end en time gammelt. Skriv, hvorfor det først bliver skrevet ind nu.',
  en: 'The wish is more than an hour old. Write why it is only taken down now.',
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Problem('malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

const bearer = (c: Context): string | undefined =>
  /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]

/** @throws Problem malformed, bad-value naming the field, identifier-found in the reason */
export async function takeEnquiry(deps: Deps, desk: AtDesk, body: unknown): Promise<Live> {
  const { language, channel, wishedAt, reason } = parse(taken, body)
  const wish = wishOf(wishedAt, reason, new Date(deps.now()).toISOString())
  if (!wish.ok)
    throw new Problem('bad-value', { field: wish.field }, wish.field === 'reason' ? NO_REASON : NO_TIME)
  // Nobody knows yet whether there will be a name: the reason must not bring one in.
  const found = identifiersIn(reason ?? '')
  if (found.length > 0)
    throw new Problem('identifier-found', {
      field: 'reason',
      identifiers: found,
      without: withoutIdentifiers(reason ?? '', found),
    })
  const { municipality, member } = desk
  const live = await deps.conversations.begin(municipality, language, 'program', {
    channel,
    wishedAt: wish.wishedAt,
    by: member.id,
    role: member.role,
    ...(reason ? { reason } : {}),
  })
  await deps.storage.exclusive(municipality, (tx) => audited(deps, tx, desk, 'enquiry.begin', null))
  deps.metrics.count('conversations')
  return live
}

/** @throws Problem bad-session; not-found for any conversation but one that this very member leads. */
async function ownEnquiry(deps: Deps, desk: AtDesk, c: Context): Promise<Live> {
  const live = await deps.conversations.open(bearer(c))
  const { enquiry } = live.state.context
  if (live.municipality !== desk.municipality || enquiry?.by !== desk.member.id)
    throw new Problem('not-found')
  return live
}

/** The person has their code, or nothing of it stays: either way no session at the desk opens it any more. */
async function endEnquiry(deps: Deps, live: Live, how: 'given' | 'left'): Promise<void> {
  if (how === 'given') {
    if (phaseOf(live.state) !== 'handedOver') throw new Problem('not-accepted', { event: how })
    await markKept(deps, live)
  }
  await deps.conversations.leave(live.session)
}

export function enquiryRoutes(deps: Deps): Hono {
  const app = new Hono()

  app.post('/enquiries', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const live = await takeEnquiry(deps, desk, await readJson(c.req.raw))
    const body = { session: live.session, view: await viewOf(deps, live) }
    return new Response(JSON.stringify(body), { status: 201, headers: JSON_HEADERS })
  })

  app.get('/enquiries/script', async (c) => {
    const desk = await atDesk(deps, c)
    return answer(await scriptOf(deps, desk, await ownEnquiry(deps, desk, c)))
  })

  app.post('/enquiries/end', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const live = await ownEnquiry(deps, desk, c)
    const { how } = parse(ended, await readJson(c.req.raw))
    await endEnquiry(deps, live, how)
    return answer({ ok: true })
  })

  return app
}
