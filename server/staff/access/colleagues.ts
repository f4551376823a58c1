/** Who works here, for the leader and the administrator: resetting a lost second factor, a role, and whose cases they see. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Tx } from '../../../db/engine.ts'
import { packUnits, unpackUnits } from '../../../db/sight.ts'
import type { StaffMember } from '../../../db/staff.ts'
import { unitsWithTalks } from '../../../machines/caseUnits.ts'
import { unitName } from '../../../machines/contact.ts'
import type { Language } from '../../../machines/facts.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { audited } from '../../audit/audit.ts'
import { parseJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { happened } from '../accessDeeds.ts'
import { languageOf } from '../problems.ts'
import { hasCases, ROLES } from '../rights.ts'
import { type AtDesk, answer, atDesk, demandOwnPage, requireFresh } from '../session.ts'
import { canBeLimited, unitsOfMember } from '../sight.ts'

const newRole = z.object({ role: z.enum(ROLES) })
/** None is every unit. */
const newUnits = z.object({ units: z.array(z.string().max(60)).max(30) })

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly active: boolean
  /** What they show besides the password. */
  readonly factors: readonly ('passkey' | 'totp')[]
  /** The units whose cases they see; null is every unit. */
  readonly units: readonly string[] | null
  /** Whether units could limit what they see: not of whoever leads, and not of whoever opens no case. */
  readonly canBeLimited: boolean
}

export interface Colleagues {
  readonly colleagues: readonly Colleague[]
  /** The municipality's units in which talks are held. */
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

export function staffColleagues(deps: Deps): Hono {
  const app = new Hono()
  app.get('/colleagues', async (c) => answer(await colleagues(deps, await atDesk(deps, c), languageOf(c))))
  app.post('/colleagues/:id/reset', (c) => resetFactors(deps, c))
  app.post('/colleagues/:id/role', (c) => changeRole(deps, c))
  app.post('/colleagues/:id/units', (c) => changeUnits(deps, c))
  return app
}

async function colleagues(deps: Deps, { municipality }: AtDesk, language: Language): Promise<Colleagues> {
  const standard = currentStandard(municipality)
  const [members, factors] = await Promise.all([
    deps.storage.staff.ofMunicipality({ municipality }),
    deps.storage.staff.factorsOf({ municipality }),
  ])
  const kinds = Map.groupBy(factors, ({ staffId }) => staffId)
  return {
    colleagues: members.map((member) => {
      const { id, name, email, role, active } = member
      return {
        id,
        name,
        email,
        role,
        active,
        factors: [...new Set((kinds.get(id) ?? []).map(({ kind }) => kind))].sort(),
        units: unitsOfMember(member),
        canBeLimited: canBeLimited(role),
      }
    }),
    units: unitsWithTalks(standard).map((id) => ({ id, name: unitName(standard, id, language) })),
  }
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
  const factors = await deps.storage.staff.factors({ municipality, staffId: whom.id })
  await deps.storage.exclusive(municipality, async (tx) => {
    await deps.storage.staff.removeFactors(tx, { municipality, staffId: whom.id })
    await deps.storage.staff.endSessions(tx, { municipality, staffId: whom.id })
    await deps.storage.calendars.dropFeed(tx, { municipality, staffId: whom.id })
    const from = [...new Set(factors.map(({ kind }) => kind))].sort()
    await audited(deps, tx, desk, 'colleague.factors', null, { whom: whom.id, from, to: [] })
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
    await audited(deps, tx, desk, 'colleague.role', null, { whom: whom.id, from: whom.role, to: role })
    // Whoever leads sees all; a limit from before must not come back with a later role.
    if (!canBeLimited(role) && whom.units !== null) await giveUnits(deps, tx, desk, { whom, units: [] })
    if (!hasCases(role)) await deps.storage.calendars.dropFeed(tx, { municipality, staffId: whom.id })
  })
  happened(deps, { what: 'role-changed', municipality, who: member.id, whom: whom.id, role })
  return answer({ ok: true })
}

/**
 * From now on they see the cases of these units, and what is theirs: docs/decisions/2026-11-28-units-of-a-colleague.md.
 * @throws Problem bad-value for a unit in which no talks are held, not-accepted where units limit nothing
 */
async function changeUnits(deps: Deps, c: Context): Promise<Response> {
  const { desk, whom } = await toColleague(deps, c)
  const { units } = await parseJson(newUnits, c.req.raw)
  demandAbove(desk, whom.role)
  const { municipality } = desk
  const known = unitsWithTalks(currentStandard(municipality))
  if (units.some((unit) => !known.includes(unit))) throw new Problem('bad-value', { field: 'units' })
  if (!canBeLimited(whom.role)) throw new Problem('not-accepted', { event: 'units' })
  const { storage } = deps
  await storage.exclusive(municipality, async (tx) => {
    const staffId = whom.id
    await giveUnits(deps, tx, desk, { whom, units })
    await storage.presence.leaveAll(tx, { municipality, staffId })
    // What stands on their open screen may be out of their sight now: every list is read anew.
    await storage.changes.record(tx, { municipality, caseId: null, kind: 'everything' })
  })
  happened(deps, { what: 'units-changed', municipality, who: desk.member.id, whom: whom.id })
  return answer({ ok: true })
}

interface Given {
  readonly whom: StaffMember
  /** None is every unit. */
  readonly units: readonly string[]
}

/** With whose they are, what they were and what they became in the audit chain. */
async function giveUnits(deps: Deps, tx: Tx, desk: AtDesk, { whom, units }: Given): Promise<void> {
  const { municipality } = desk
  const packed = packUnits(units) || null
  await deps.storage.staff.setUnits(tx, { municipality, staffId: whom.id, units: packed })
  const listed = (of: string | null): string[] | null => (of === null ? null : unpackUnits(of))
  const about = { whom: whom.id, from: listed(whom.units), to: listed(packed) }
  await audited(deps, tx, desk, 'colleague.units', null, about)
}

/** A leader has no power over administrators, and makes none. @throws Problem not-permitted */
function demandAbove({ member }: AtDesk, role: string): void {
  if (role === 'administrator' && member.role !== 'administrator') throw new Problem('not-permitted')
}
