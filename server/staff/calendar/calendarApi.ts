/** The calendar of the municipality, under /api/staff/calendar: a week, publishing with a look before it, withdrawing. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { SlotKind } from '../../../db/schema.ts'
import type { Language } from '../../../machines/facts.ts'
import { APPOINTMENT_KINDS } from '../../../machines/rule.ts'
import { parseJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { languageOf } from '../problems.ts'
import { type AtDesk, answer, atDesk, demandOwnPage } from '../session.ts'
import { sickDay } from '../team/sickDay.ts'
import { moveDay } from '../team/sickMove.ts'
import { SLOT_KINDS } from './calendarRights.ts'
import { previewTimes, publishTimes } from './publish.ts'
import { calendarWeek } from './week.ts'
import { withdrawTimes } from './withdraw.ts'

const id = z.string().min(1).max(100)
/** No calendar is kept outside these years, and at the ends of time there is no day before or after. */
const [FIRST, LAST] = ['2000-01-01', '2199-12-31']
const day = z.iso.date().refine((one) => one >= FIRST && one <= LAST, { message: 'is a day of a calendar' })
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const pattern = z.object({
  staffId: id,
  kind: z.enum(SLOT_KINDS as readonly [SlotKind, ...SlotKind[]]),
  unit: id,
  talkForm: z.enum(['inPerson', 'phone', 'either']),
  first: day,
  last: day,
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  from: clock,
  to: clock,
  minutes: z.number().int().min(5).max(480),
  buffer: z.number().int().min(0).max(240),
  except: z.array(day).max(200),
  override: z.string().trim().min(1).max(500).optional(),
})
const published = pattern.extend({ count: z.number().int().min(1) })
const withdrawn = z.union([
  z.strictObject({ slot: id }),
  z.strictObject({ staffId: id, day, count: z.number().int().min(0) }),
])

const sick = z.object({ staffId: id, day })
const talk = {
  id,
  version: z.number().int().min(1),
  kind: z.enum(APPOINTMENT_KINDS),
  start: z.iso.datetime({ offset: true }),
}
const choice = z.union([
  z.strictObject({ ...talk, how: z.literal('move'), slot: id, late: z.boolean().optional() }),
  z.strictObject({ ...talk, how: z.enum(['colleague', 'meet']), to: id }),
])
const sickMove = sick.extend({
  reason: z.string().trim().min(1).max(500),
  rows: z.array(choice).max(100),
})

export function calendarRoutes(deps: Deps): Hono {
  const app = new Hono()
  const acting =
    <T>(
      schema: z.ZodType<T>,
      act: (deps: Deps, desk: AtDesk, asked: T, language: Language) => Promise<unknown>,
    ) =>
    async (c: Context): Promise<Response> => {
      demandOwnPage(c)
      const desk = await atDesk(deps, c)
      return answer(await act(deps, desk, await parseJson(schema, c.req.raw), languageOf(c)))
    }
  app.get('/calendar', async (c) => {
    const desk = await atDesk(deps, c)
    const asked = day.optional().safeParse(c.req.query('day'))
    if (!asked.success) throw new Problem('malformed', { field: 'day' })
    return answer(await calendarWeek(deps, desk, asked.data, languageOf(c)))
  })
  app.post('/calendar/preview', acting(pattern, previewTimes))
  app.post('/calendar/times', acting(published, publishTimes))
  app.post('/calendar/withdraw', acting(withdrawn, withdrawTimes))
  app.post('/calendar/sick/preview', acting(sick, sickDay))
  app.post('/calendar/sick', acting(sickMove, moveDay))
  return app
}
