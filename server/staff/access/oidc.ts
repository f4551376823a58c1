/**
 * Logging in through the municipality's own identity provider (OpenID Connect, code flow with PKCE, state and nonce). The
 * provider says who it is; whether they may in is decided here: the address must be that of somebody who works here, unless
 * the municipality has said that its provider's roles make members.
 */
import { type Context, Hono } from 'hono'
import type { Configuration } from 'openid-client'
import type { StaffMember } from '../../../db/staff.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { MUNICIPALITIES } from '../../../machines/facts.ts'
import { isMunicipality } from '../../../machines/standards/catalogue.ts'
import { audited, SYSTEM } from '../../audit/audit.ts'
import { type Oidc, secretOf } from '../../config.ts'
import type { Deps } from '../../deps.ts'
import { SECURITY } from '../../headers.ts'
import { newId } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'
import { happened } from '../accessDeeds.ts'
import type { Role } from '../rights.ts'
import { begin, cookie, cookieOf } from '../session.ts'
import { issueTicket, openTicket, spendTicket } from './tickets.ts'

/** Read when somebody first logs in that way: most services hold it in memory for nobody. */
const openId = () => import('openid-client')

const TICKET = 'fjorten-staff-oidc'
const TICKET_SECONDS = 5 * 60
const PATIENCE_SECONDS = 10
/** The provider must say when somebody showed who they are, and it may be no longer ago than a log-in lasts here. */
const MAX_AGE_SECONDS = 24 * 60 * 60

interface Begun {
  readonly municipality: Municipality
  readonly verifier: string
  readonly state: string
  readonly nonce: string
  /** True where somebody must show who they are anew, for a step-up. */
  readonly anew: boolean
}

/** Why somebody who came back from the provider is not in; the log-in page has a sentence for each. */
type Refused = 'oidc-unreachable' | 'oidc-refused' | 'oidc-unknown'

export const withOidc = ({ owners }: Deps): Municipality[] => MUNICIPALITIES.filter((id) => owners[id].oidc)

export function staffOidc(deps: Deps): Hono {
  const app = new Hono()
  const providers = new Map<Municipality, Promise<Configuration>>()
  app.get('/login/oidc/:municipality', (c) => toProvider(deps, providers, c))
  app.get('/login/oidc/:municipality/callback', (c) => fromProvider(deps, providers, c))
  return app
}

type Providers = Map<Municipality, Promise<Configuration>>

/** Reads what the provider says of itself, once; a failure is not remembered. */
async function provider(providers: Providers, municipality: Municipality, oidc: Oidc) {
  const client = await openId()
  const known = providers.get(municipality)
  if (known) return known
  const issuer = new URL(oidc.issuer)
  const reading = client.discovery(issuer, oidc.clientId, secretOf(oidc), undefined, {
    timeout: PATIENCE_SECONDS,
    // Only the machine itself may be asked without TLS, which the configuration has checked.
    ...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
  })
  providers.set(municipality, reading)
  try {
    return await reading
  } catch (error) {
    providers.delete(municipality)
    throw error
  }
}

function configured(deps: Deps, c: Context): { municipality: Municipality; oidc: Oidc } {
  const municipality = c.req.param('municipality') ?? ''
  const oidc = isMunicipality(municipality) ? deps.owners[municipality].oidc : undefined
  if (!isMunicipality(municipality) || !oidc) throw new Problem('not-found')
  return { municipality, oidc }
}

const callback = ({ publicUrl }: Deps, c: Context, municipality: Municipality): string =>
  new URL(`/api/staff/login/oidc/${municipality}/callback`, publicUrl ?? c.req.url).href

const moved = (status: 302 | 303, to: string, cookies: readonly string[]): Response => {
  const headers = new Headers({ ...SECURITY, location: to })
  for (const one of cookies) headers.append('set-cookie', one)
  return new Response(null, { status, headers })
}

const refused = (deps: Deps, why: Refused): Response =>
  moved(303, `/staff?refused=${why}`, [cookie(deps, TICKET, '', 0)])

async function toProvider(deps: Deps, providers: Providers, c: Context): Promise<Response> {
  const { municipality, oidc } = configured(deps, c)
  let config: Configuration
  try {
    config = await provider(providers, municipality, oidc)
  } catch (error) {
    deps.log.warn('staff.oidc', { municipality, error: error instanceof Error ? error.name : typeof error })
    return refused(deps, 'oidc-unreachable')
  }
  const client = await openId()
  const begun: Begun = {
    municipality,
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
    anew: c.req.query('anew') === '1',
  }
  const to = client.buildAuthorizationUrl(config, {
    redirect_uri: callback(deps, c, municipality),
    scope: oidc.scope,
    code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
    state: begun.state,
    nonce: begun.nonce,
    max_age: String(MAX_AGE_SECONDS),
    ...(begun.anew ? { prompt: 'login' } : {}),
  })
  return moved(302, to.href, [cookie(deps, TICKET, issueTicket(deps, 'oidc', begun), TICKET_SECONDS)])
}

interface Claims {
  readonly [name: string]: unknown
}

async function fromProvider(deps: Deps, providers: Providers, c: Context): Promise<Response> {
  const { municipality, oidc } = configured(deps, c)
  let claims: Claims
  try {
    claims = await proven(deps, providers, c)
  } catch (error) {
    // Whatever is wrong with it, it is no proof; what the provider wrote is never logged.
    deps.log.warn('staff.oidc', { municipality, error: error instanceof Error ? error.name : typeof error })
    happened(deps, { what: 'login-refused', municipality, who: null, way: 'oidc' })
    return refused(deps, 'oidc-refused')
  }
  const member = await memberOf(deps, municipality, oidc, claims)
  if (!member) {
    happened(deps, { what: 'login-refused', municipality, who: null, way: 'oidc' })
    return refused(deps, 'oidc-unknown')
  }
  const shownAt = Math.min(Number(claims.auth_time) * 1000, deps.now())
  const cookies = await begin(deps, member, 'oidc', shownAt, c)
  return moved(303, '/staff', [...cookies, cookie(deps, TICKET, '', 0)])
}

/** What the provider says of who came back. @throws where anything about it does not fit */
async function proven(deps: Deps, providers: Providers, c: Context): Promise<Claims> {
  const { municipality, oidc } = configured(deps, c)
  const ticket = openTicket<Begun>(deps, 'oidc', cookieOf(deps, c, TICKET) ?? '')
  const { verifier, state, nonce, municipality: of } = ticket.body
  if (of !== municipality) throw new Problem('not-accepted')
  await deps.storage.exclusive(municipality, (tx) => spendTicket(deps, tx, municipality, ticket))
  const config = await provider(providers, municipality, oidc)
  const client = await openId()
  const here = new URL(callback(deps, c, municipality))
  here.search = new URL(c.req.url).search
  const tokens = await client.authorizationCodeGrant(config, here, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
    maxAge: MAX_AGE_SECONDS,
  })
  const said: Claims = tokens.claims() ?? {}
  if (said[oidc.emailClaim] !== undefined || typeof said.sub !== 'string') return said
  return { ...(await client.fetchUserInfo(config, tokens.access_token, said.sub)), ...said }
}

/** Who that is here, or null: nobody is made a member silently. */
async function memberOf(
  deps: Deps,
  municipality: Municipality,
  oidc: Oidc,
  claims: Claims,
): Promise<StaffMember | null> {
  const said = claims[oidc.emailClaim]
  if (typeof said !== 'string' || claims.email_verified === false) return null
  const email = said.trim().toLowerCase()
  const known = await deps.storage.staff.byEmail({ email })
  if (known) return known.municipality === municipality && known.active ? known : null
  const role = roleFrom(oidc, claims)
  if (!oidc.provision || role === null || !email.includes('@')) return null
  const name = typeof claims.name === 'string' && claims.name.trim() ? claims.name.trim() : email
  // No password fits an empty hash: this member comes in through the provider alone.
  const member = { municipality, id: newId(), email, name, role, passwordHash: '', active: true, units: null }
  await deps.storage.exclusive(municipality, async (tx) => {
    await deps.storage.staff.create(tx, member)
    const about = { whom: member.id, from: null, to: role }
    await audited(deps, tx, { municipality, member: SYSTEM }, 'colleague.add', null, about)
  })
  happened(deps, { what: 'member-added', municipality, who: null, whom: member.id, role })
  return member
}

/** The first role that the provider's claim is mapped to. */
function roleFrom({ roleClaim, roles }: Oidc, claims: Claims): Role | null {
  if (roleClaim === undefined) return null
  const said = claims[roleClaim]
  const values = (Array.isArray(said) ? said : [said]).filter((one) => typeof one === 'string')
  const found = values.find((value) => Object.hasOwn(roles, value))
  return found === undefined ? null : (roles[found] ?? null)
}
