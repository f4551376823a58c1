/** The team's own affairs, under /api/staff: who is away and who covers, and giving many cases out at once. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { parseJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { committeeOf, dropCommitteeDay, setCommitteeDay } from '../calendar/committee.ts'
import { ownCalendar, setAddress, setFeed } from '../calendar/ownCalendar.ts'
import { languageOf } from '../problems.ts'
import { rushTimes, settleRush } from '../queue/rushTimes.ts'
import { type AtDesk, answer, atDesk, demandOwnPage } from '../session.ts'
import { absenceList, comeBack, setAway } from './absence.ts'
import { MOST, planSpread, spread, spreads, undoSpread } from './spread.ts'

const id = z.string().min(1).max(100)
const day = z.iso.date()
const reason = z.string().trim().min(1).max(500)
const away = z.object({ staffId: id, coverId: id, from: day, until: day })
const asked = z.object({ of: id.nullable(), to: z.array(id).min(1).max(50) })
const row = z.object({ id, version: z.number().int().min(1), to: id })
const spreading = asked.extend({ rows: z.array(row).min(1).max(MOST), reason })
const addressed = z.object({ address: z.string().trim().min(1).max(2000).nullable() })
const feeding = z.object({ on: z.boolean() })
const rushing = z.object({
  do: z.enum(['keep', 'release']),
  rows: z
    .array(row.omit({ to: true }))
    .min(1)
    .max(MOST),
  reason,
})
const undoing = z.object({ batch: id, reason })

export function teamRoutes(deps: Deps): Hono {
  const app = new Hono()
  const acting =
    <T>(schema: z.ZodType<T>, act: (deps: Deps, desk: AtDesk, asked: T) => Promise<unknown>) =>
    async (c: Context): Promise<Response> => {
      demandOwnPage(c)
      const desk = await atDesk(deps, c)
      return answer(await act(deps, desk, await parseJson(schema, c.req.raw)))
    }
  app.get('/absences', async (c) => answer(await absenceList(deps, await atDesk(deps, c))))
  app.post('/absences', acting(away, setAway))
  app.post('/absences/:id/end', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    return answer(await comeBack(deps, desk, c.req.param('id')))
  })
  app.get('/spread', async (c) => answer(await spreads(deps, await atDesk(deps, c))))
  app.post('/spread/preview', acting(asked, planSpread))
  app.post('/spread', acting(spreading, spread))
  app.post('/spread/undo', acting(undoing, undoSpread))
  app.get('/rush/times', async (c) => answer(await rushTimes(deps, await atDesk(deps, c), languageOf(c))))
  app.post('/rush/times', acting(rushing, settleRush))
  app.get('/committee', async (c) => answer(await committeeOf(deps, await atDesk(deps, c))))
  app.post('/committee', acting(z.object({ day, cutOff: day }), setCommitteeDay))
  app.post('/committee/remove', acting(z.object({ day }), dropCommitteeDay))
  app.get('/calendars/own', async (c) => answer(await ownCalendar(deps, await atDesk(deps, c))))
  app.post('/calendars/own', acting(addressed, setAddress))
  app.post('/calendars/own/feed', acting(feeding, setFeed))
  return app
}
