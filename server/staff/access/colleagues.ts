/** Who works here, for the leader and the administrator: resetting a lost second factor, and changing a role. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { StaffMember } from '../../../db/staff.ts'
import { parseJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { happened } from '../accessDeeds.ts'
import { hasCases, ROLES } from '../rights.ts'
import { type AtDesk, answer, atDesk, demandOwnPage, requireFresh } from '../session.ts'

const newRole = z.object({ role: z.enum(ROLES) })

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly active: boolean
  /** What they show besides the password. */
  readonly factors: readonly ('passkey' | 'totp')[]
}

export function staffColleagues(deps: Deps): Hono {
  const app = new Hono()
  app.get('/colleagues', async (c) => answer({ colleagues: await colleagues(deps, await atDesk(deps, c)) }))
  app.post('/colleagues/:id/reset', (c) => resetFactors(deps, c))
  app.post('/colleagues/:id/role', (c) => changeRole(deps, c))
  return app
}

async function colleagues(deps: Deps, { municipality }: AtDesk): Promise<Colleague[]> {
  const [members, factors] = await Promise.all([
    deps.storage.staff.ofMunicipality({ municipality }),
    deps.storage.staff.factorsOf({ municipality }),
  ])
  const kinds = Map.groupBy(factors, ({ staffId }) => staffId)
  return members.map(({ id, name, email, role, active }) => ({
    id,
    name,
    email,
    role,
    active,
    factors: [...new Set((kinds.get(id) ?? []).map(({ kind }) => kind))].sort(),
  }))
}

/** @throws Problem step-up-required, not-found also for who works in another municipality */
async function toColleague(deps: Deps, c: Context): Promise<{ desk: AtDesk; whom: StaffMember }> {
  demandOwnPage(c)
  const desk = await atDesk(deps, c)
  requireFresh(deps, desk)
  const whom = await deps.storage.staff.byId({
    municipality: desk.municipality,
    id: c.req.param('id') ?? '',
  })
  if (!whom) throw new Problem('not-found')
  // Nobody undoes their own second factor this way, or gives themselves a role.
  if (whom.id === desk.member.id) throw new Problem('not-permitted')
  return { desk, whom }
}

/** After a telephone is lost: the colleague is out everywhere, their calendar's secret address too, and sets a factor up anew. */
async function resetFactors(deps: Deps, c: Context): Promise<Response> {
  const { desk, whom } = await toColleague(deps, c)
  demandAbove(desk, whom.role)
  const { municipality, member } = desk
  await deps.storage.exclusive(municipality, async (tx) => {
    await deps.storage.staff.removeFactors(tx, { municipality, staffId: whom.id })
    await deps.storage.staff.endSessions(tx, { municipality, staffId: whom.id })
    await deps.storage.calendars.dropFeed(tx, { municipality, staffId: whom.id })
  })
  happened(deps, { what: 'second-factor-reset', municipality, who: member.id, whom: whom.id })
  return answer({ ok: true })
}

async function changeRole(deps: Deps, c: Context): Promise<Response> {
  const { desk, whom } = await toColleague(deps, c)
  const { role } = await parseJson(newRole, c.req.raw)
  demandAbove(desk, whom.role)
  demandAbove(desk, role)
  const { municipality, member } = desk
  await deps.storage.exclusive(municipality, async (tx) => {
    await deps.storage.staff.setRole(tx, { municipality, staffId: whom.id, role })
    if (!hasCases(role)) await deps.storage.calendars.dropFeed(tx, { municipality, staffId: whom.id })
  })
  happened(deps, { what: 'role-changed', municipality, who: member.id, whom: whom.id, role })
  return answer({ ok: true })
}

/** A leader has no power over administrators, and makes none. @throws Problem not-permitted */
function demandAbove({ member }: AtDesk, role: string): void {
  if (role === 'administrator' && member.role !== 'administrator') throw new Problem('not-permitted')
}
