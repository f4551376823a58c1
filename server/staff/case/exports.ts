/** What leaves the desk as a file: the journal of a case, and a closed case for the municipality's own system. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { auditRead } from '../../audit/audit.ts'
import { parseJson } from '../../body.ts'
import { journalOf, journalPdf } from '../../case/journal.ts'
import type { Deps } from '../../deps.ts'
import { SECURITY } from '../../headers.ts'
import { handOver } from '../../post/handOver.ts'
import { languageOf } from '../problems.ts'
import { answer, atDesk, demandOwnPage, requireFresh } from '../session.ts'
import { findCase } from './caseView.ts'

const seen = z.object({ version: z.number().int().min(1) })

/** Whoever sits down at an unlocked screen takes nothing away. @throws Problem step-up-required, not-found */
async function journal(deps: Deps, c: Context, id: string): Promise<Response> {
  const desk = await atDesk(deps, c)
  const opened = await findCase(deps, desk, id)
  requireFresh(deps, desk)
  const language = languageOf(c)
  const pdf = await journalPdf(deps, opened, await journalOf(deps, opened, language))
  await auditRead(deps, desk, 'case.export', id)
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...SECURITY,
      'content-type': 'application/pdf',
      'content-language': language,
      'content-disposition': `attachment; filename="journal-${opened.row.number}.pdf"`,
    },
  })
}

export function exportRoutes(deps: Deps): Hono {
  const app = new Hono()
  app.get('/cases/:id/journal', (c) => journal(deps, c, c.req.param('id')))
  app.post('/cases/:id/hand-over', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const id = c.req.param('id')
    await findCase(deps, desk, id)
    const asked = await parseJson(seen, c.req.raw)
    requireFresh(deps, desk)
    return answer(await handOver(deps, desk, id, asked))
  })
  return app
}
