/** Putting two cases of one person together, and parting them again: under /api/staff/cases/:id. */
import { Hono } from 'hono'
import { z } from 'zod'
import { readJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { LONGEST_CODE } from '../../pages/pages.ts'
import { Problem } from '../../problems.ts'
import { answer, atDesk, demandOwnPage } from '../session.ts'
import { findCase } from './caseView.ts'
import { candidate, join } from './join.ts'
import { part } from './part.ts'

const version = z.number().int().min(1)
const id = z.string().min(1).max(64)
const code = z.string().max(LONGEST_CODE)
/** By number or by code: one of them. */
const sought = z.union([
  z.strictObject({ number: z.number().int().min(1) }),
  z.strictObject({ code: code.min(1) }),
])
const parting = z.object({ version, other: id, otherVersion: version })
const joining = parting.extend({ by: z.enum(['code', 'confirmed']), code: code.optional() })

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Problem('malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

export function joinRoutes(deps: Deps): Hono {
  const app = new Hono()

  app.post('/cases/:id/join/find', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    await findCase(deps, desk, c.req.param('id'))
    const { number, code: typed }: { number?: number; code?: string } = parse(
      sought,
      await readJson(c.req.raw),
    )
    return answer(await candidate(deps, desk, c.req.param('id'), { number, code: typed }))
  })

  app.post('/cases/:id/join', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    await findCase(deps, desk, c.req.param('id'))
    return answer(await join(deps, desk, c.req.param('id'), parse(joining, await readJson(c.req.raw))))
  })

  app.post('/cases/:id/part', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    await findCase(deps, desk, c.req.param('id'))
    return answer(await part(deps, desk, c.req.param('id'), parse(parting, await readJson(c.req.raw))))
  })

  return app
}
