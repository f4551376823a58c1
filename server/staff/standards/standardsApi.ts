/** /api/staff/standards: what the standards say is public, but the workbench is for whoever is logged in. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { TOPICS } from '../../../machines/rule.ts'
import { readJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { MOST_BYTES } from '../../editions/draftEdition.ts'
import { JSON_HEADERS } from '../../headers.ts'
import { Problem } from '../../problems.ts'
import { languageOf, problemResponse } from '../problems.ts'
import { todayOf } from '../queue/queue.ts'
import { answer, atDesk, demandOwnPage } from '../session.ts'
import { changesView, editionById } from './editionChanges.ts'
import { dayFrom, momentOn, personColumns, ruleRows, standardsView, topicColumns } from './standards.ts'

const person = z.strictObject({ facts: z.record(z.string(), z.unknown()), on: z.string().optional() })

const changes = z.strictObject({
  before: z.string(),
  after: z.string().optional(),
  draft: z.unknown().optional(),
  on: z.string().optional(),
})

const fieldOf = ({ issues }: z.ZodError): string => issues[0]?.path.join('.') ?? ''

/** The whole edition as a file: what a new one is begun from. */
const asFile = (id: string): Response =>
  new Response(JSON.stringify(editionById(id), null, 2), {
    headers: { ...JSON_HEADERS, 'content-disposition': `attachment; filename="${id}.json"` },
  })

export function standardsRoutes(deps: Deps): Hono {
  const app = new Hono()
  app.onError((error, c) => problemResponse(deps, error, c))
  const on = (c: Context): string => dayFrom(c.req.query('on'), todayOf(deps))

  app.get('/', async (c) => {
    await atDesk(deps, c)
    return answer(standardsView(on(c), languageOf(c)))
  })

  app.get('/rules', async (c) => {
    await atDesk(deps, c)
    const { municipality, topic, text } = c.req.query()
    return answer({ on: on(c), rules: ruleRows({ municipality, topic, text }, on(c), languageOf(c)) })
  })

  app.get('/topics/:topic', async (c) => {
    await atDesk(deps, c)
    const topic = c.req.param('topic')
    if (!(TOPICS as readonly string[]).includes(topic)) throw new Problem('not-found')
    return answer(topicColumns(topic, on(c), languageOf(c)))
  })

  app.post('/person', async (c) => {
    demandOwnPage(c)
    await atDesk(deps, c)
    const asked = person.safeParse(await readJson(c.req.raw))
    if (!asked.success) throw new Problem('malformed', { field: fieldOf(asked.error) })
    const { facts, on: day } = asked.data
    return answer(personColumns(facts, dayFrom(day, todayOf(deps)), languageOf(c)))
  })

  app.get('/editions/:edition', async (c) => {
    await atDesk(deps, c)
    return asFile(c.req.param('edition'))
  })

  app.post('/changes', async (c) => {
    demandOwnPage(c)
    await atDesk(deps, c)
    const asked = changes.safeParse(await readJson(c.req.raw, MOST_BYTES))
    if (!asked.success) throw new Problem('malformed', { field: fieldOf(asked.error) })
    const { on: day, ...wanted } = asked.data
    return answer(changesView(wanted, momentOn(dayFrom(day, todayOf(deps))), languageOf(c)))
  })
  return app
}
