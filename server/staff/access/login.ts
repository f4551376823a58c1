/** Logging in with a password, a code or a passkey; logging out; and who I am. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { StaffMember } from '../../../db/staff.ts'
import { isMunicipality } from '../../../machines/standards/catalogue.ts'
import { audited } from '../../audit/audit.ts'
import { parseJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { token } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'
import { happened } from '../accessDeeds.ts'
import {
  answer,
  atDesk,
  begin,
  COOKIE,
  cookie,
  cookieOf,
  demandOwnPage,
  KNOWN,
  knownBrowser,
  meOf,
  type Way,
} from '../session.ts'
import { waysOf } from './factors.ts'
import { ASSERTION, assertionOptions, memberOfAssertion } from './passkeys.ts'
import { passwordFits, type Slowly } from './passwords.ts'
import { issueTicket, openTicket, spendTicket } from './tickets.ts'
import { showsTotp } from './totp.ts'

const credentials = z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(200) })
const code = z.object({ ticket: z.string().max(2000), code: z.string().min(1).max(20) })

interface Half {
  readonly municipality: string
  readonly id: string
}

export function staffSessions(deps: Deps, slowly: Slowly): Hono {
  const app = new Hono()
  app.post('/login', (c) => withPassword(deps, slowly, c))
  app.post('/login/totp', (c) => withCode(deps, slowly, c))
  app.post('/login/passkey/options', async (c) => {
    demandOwnPage(c)
    return answer(await assertionOptions(deps, c, 'passkey'))
  })
  app.post('/login/passkey', async (c) => {
    demandOwnPage(c)
    const shown = await parseJson(ASSERTION, c.req.raw)
    return entered(deps, c, await memberOfAssertion(deps, c, 'passkey', shown), 'passkey')
  })
  app.post('/logout', (c) => logOut(deps, c))
  app.get('/me', async (c) => {
    const { member, freshAt } = await atDesk(deps, c)
    return answer(await meOf(deps, member, freshAt))
  })
  return app
}

async function withPassword(deps: Deps, slowly: Slowly, c: Context): Promise<Response> {
  demandOwnPage(c)
  const given = await parseJson(credentials, c.req.raw)
  const email = given.email.trim().toLowerCase()
  const known = knownBrowser(deps, cookieOf(deps, c, KNOWN), email)
  const found = await deps.storage.staff.byEmail({ email })
  const member = await slowly.attempt(
    known ?? token(deps.keys, 'staff-lane', email),
    async () => {
      const fits = await passwordFits(found?.active ? found.passwordHash : undefined, given.password)
      return fits ? found : null
    },
    known ? 'known' : 'stranger',
  )
  if (!member) {
    const municipality = found?.municipality ?? null
    happened(deps, { what: 'login-refused', municipality, who: found?.id ?? null, way: 'password' })
    throw new Problem('bad-login')
  }
  const ways = await waysOf(deps, member)
  if (ways.length === 0) return entered(deps, c, member, 'password')
  const half: Half = { municipality: member.municipality, id: member.id }
  throw new Problem('second-factor-required', { ticket: issueTicket(deps, 'secondFactor', half), ways })
}

/** The second step after a password. */
async function withCode(deps: Deps, slowly: Slowly, c: Context): Promise<Response> {
  demandOwnPage(c)
  const given = await parseJson(code, c.req.raw)
  const ticket = openTicket<Half>(deps, 'secondFactor', given.ticket)
  const { municipality, id } = ticket.body
  const member = await deps.storage.staff.byId({ municipality, id })
  if (!member?.active) throw new Problem('not-logged-in')
  await demandCode(deps, slowly, member, given.code)
  await deps.storage.exclusive(municipality, (tx) => spendTicket(deps, tx, municipality, ticket))
  return entered(deps, c, member, 'totp')
}

/** @throws Problem bad-second-factor, busy */
export async function demandCode(
  deps: Deps,
  slowly: Slowly,
  member: StaffMember,
  given: string,
): Promise<void> {
  const { municipality, id: who } = member
  const lane = token(deps.keys, 'staff-code-lane', `${municipality}\0${who}`)
  const shown = await slowly.attempt(
    lane,
    async () => (await showsTotp(deps, member, given)) || null,
    'known',
  )
  happened(deps, {
    what: shown ? 'second-factor-shown' : 'second-factor-refused',
    municipality,
    who,
    way: 'totp',
  })
  if (!shown) throw new Problem('bad-second-factor')
}

async function entered(deps: Deps, c: Context, member: StaffMember, way: Way): Promise<Response> {
  const freshAt = way === 'password' ? 0 : deps.now()
  const cookies = await begin(deps, member, way, freshAt, c)
  return answer(await meOf(deps, member, freshAt), cookies)
}

async function logOut(deps: Deps, c: Context): Promise<Response> {
  demandOwnPage(c)
  const secret = cookieOf(deps, c, COOKIE) ?? ''
  const municipality = secret.split('.')[0] ?? ''
  if (isMunicipality(municipality)) {
    const tokenHash = token(deps.keys, 'staff', secret)
    const found = await deps.storage.staff.findSession({ municipality, tokenHash, now: deps.now() })
    await deps.storage.exclusive(municipality, async (tx) => {
      if (found) await audited(deps, tx, { municipality, member: found.member }, 'logout', null)
      await deps.storage.staff.deleteSession(tx, { municipality, tokenHash })
      if (found) await deps.storage.presence.leaveAll(tx, { municipality, staffId: found.member.id })
    })
    if (found) happened(deps, { what: 'logout', municipality, who: found.member.id })
  }
  return answer({ ok: true }, [cookie(deps, COOKIE, '', 0)])
}
