/**
 * Who is at the desk, and what they may. The cookie names its municipality and carries a secret of which only a token is
 * stored; an hour without use ends it, and a day in all. What is sensitive asks for a second factor of the last minutes.
 */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { StaffMember } from '../../db/staff.ts'
import type { Municipality } from '../../machines/facts.ts'
import { MUNICIPALITY_NAMES } from '../../machines/questions.ts'
import { isMunicipality } from '../../machines/standards/catalogue.ts'
import { audited } from '../audit/audit.ts'
import type { Deps } from '../deps.ts'
import { JSON_HEADERS } from '../headers.ts'
import { newKey, token } from '../keys/keys.ts'
import { isOwn } from '../origin.ts'
import { Problem } from '../problems.ts'
import { happened } from './accessDeeds.ts'
import { demandRight } from './rights.ts'

/** Names of cookies, as `cookie` sets them and `cookieOf` reads them. */
export const COOKIE = 'fjorten-staff'
/** Says that this browser has logged in before; it opens nothing. */
export const KNOWN = 'fjorten-staff-known'
const PATH = '/api/staff'
const MINUTE = 60_000
const IDLE_MINUTES = 60
const DAY_SECONDS = 24 * 60 * 60
const KNOWN_SECONDS = 90 * DAY_SECONDS
const FRESH_MS = 5 * MINUTE

export interface AtDesk {
  readonly member: StaffMember
  readonly municipality: Municipality
  readonly tokenHash: string
  /** When a second factor was last shown here, milliseconds; 0 where it never was. */
  readonly freshAt: number
}

export interface Me {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly municipality: Municipality
  readonly municipalityName: Readonly<Record<'da' | 'en', string>>
  /** False until the second factor that the municipality demands is there: only one's own account is open. */
  readonly settled: boolean
  /** Number of the last change: a stream that begins here misses nothing of what is read from now on. */
  readonly seq: number
}

export async function meOf(deps: Deps, member: StaffMember, freshAt: number): Promise<Me> {
  const municipality = member.municipality as Municipality
  return {
    id: member.id,
    name: member.name,
    role: member.role,
    municipality,
    municipalityName: MUNICIPALITY_NAMES[municipality],
    settled: isSettled(deps, municipality, freshAt),
    seq: (await deps.storage.changes.heads()).get(municipality) ?? 0,
  }
}

/** Whether the municipality wants more than a password: it does where it has said nothing, except in a demonstration. */
export const demandsSecondFactor = ({ owners, demo }: Deps, municipality: Municipality): boolean =>
  (owners[municipality].staffSecondFactor ?? (demo ? 'optional' : 'required')) === 'required'

const isSettled = (deps: Deps, municipality: Municipality, freshAt: number): boolean =>
  freshAt > 0 || !demandsSecondFactor(deps, municipality)

/** A desk's own reloading and listening is no use of it: a screen that nobody touches logs itself out. */
const BY_ITSELF = /\/(events|presence)$/
const isUse = (c: Context): boolean =>
  c.req.header('x-fjorten-background') !== '1' && !BY_ITSELF.test(c.req.path)

/** Method and pattern below /api/staff: the line of the table of rights. */
const routeOf = (c: Context): string => `${c.req.method} ${c.req.routePath.replace(PATH, '')}`

/** @throws Problem not-logged-in, not-permitted, second-factor-missing */
export async function atDesk(deps: Deps, c: Context): Promise<AtDesk> {
  const secret = cookieOf(deps, c, COOKIE) ?? ''
  const municipality = secret.split('.')[0] ?? ''
  if (!isMunicipality(municipality)) throw new Problem('not-logged-in')
  const tokenHash = token(deps.keys, 'staff', secret)
  const now = deps.now()
  const found = await deps.storage.staff.findSession({ municipality, tokenHash, now })
  const minute = Math.floor(now / MINUTE)
  if (!found || minute - found.session.lastSeenMinute >= IDLE_MINUTES) throw new Problem('not-logged-in')
  if (isUse(c) && minute > found.session.lastSeenMinute) {
    await deps.storage.exclusive(municipality, (tx) =>
      deps.storage.staff.touchSession(tx, { municipality, tokenHash, minute }),
    )
  }
  const { member, session } = found
  demandRight(routeOf(c), member.role, isSettled(deps, municipality, session.freshAt))
  return { member, municipality, tokenHash, freshAt: session.freshAt }
}

/** Whether somebody is still logged in: for a stream that stays open longer than a request. */
/** Also not where the role is another one since: what it shows is another thing then. */
export async function stillAtDesk(deps: Deps, { municipality, tokenHash, member }: AtDesk): Promise<boolean> {
  const now = deps.now()
  const found = await deps.storage.staff.findSession({ municipality, tokenHash, now })
  if (found?.member.role !== member.role) return false
  return Math.floor(now / MINUTE) - found.session.lastSeenMinute < IDLE_MINUTES
}

export const isFresh = (deps: Deps, { freshAt }: AtDesk): boolean => deps.now() - freshAt < FRESH_MS

/**
 * Before what is sensitive: an unlocked screen that somebody else sits down at is not enough.
 * @throws Problem step-up-required
 */
export function requireFresh(deps: Deps, desk: AtDesk): void {
  if (!isFresh(deps, desk)) throw new Problem('step-up-required')
}

/**
 * What carries the cookie, or comes from a browser at all, must come from our own page.
 * @throws Problem forbidden
 */
export function demandOwnPage(c: Context): void {
  const fromBrowser = ['sec-fetch-site', 'origin', 'cookie'].some((name) => c.req.header(name) !== undefined)
  if (fromBrowser && !isOwn(c.req.raw)) throw new Problem('forbidden')
}

/** Over TLS no other host of the domain, and nobody on the way, can have set it: the prefix asks for the whole path in return. */
const isBound = ({ publicUrl }: Deps): boolean => publicUrl?.startsWith('https:') ?? false

export function cookie(deps: Deps, name: string, value: string, seconds: number): string {
  const rest = `Max-Age=${seconds}; HttpOnly; SameSite=Lax`
  return isBound(deps)
    ? `__Host-${name}=${value}; Path=/; ${rest}; Secure`
    : `${name}=${value}; Path=${PATH}; ${rest}`
}

export const cookieOf = (deps: Deps, c: Context, name: string): string | undefined =>
  getCookie(c, isBound(deps) ? `__Host-${name}` : name)

export type Way = 'password' | 'totp' | 'passkey' | 'oidc'

/** Ends the session that the same browser had before, whosever it was: a new log-in leaves no older one behind. */
async function endOlder(deps: Deps, c: Context): Promise<void> {
  const secret = cookieOf(deps, c, COOKIE) ?? ''
  const municipality = secret.split('.')[0] ?? ''
  if (!isMunicipality(municipality)) return
  await deps.storage.exclusive(municipality, (tx) =>
    deps.storage.staff.deleteSession(tx, { municipality, tokenHash: token(deps.keys, 'staff', secret) }),
  )
}

/** Opens a session. @param c the request that it answers @returns its cookies. */
export async function begin(
  deps: Deps,
  member: StaffMember,
  way: Way,
  freshAt: number,
  c?: Context,
): Promise<string[]> {
  if (c) await endOlder(deps, c)
  const { municipality, email } = member
  const secret = `${municipality}.${newKey().toString('base64url')}`
  const now = deps.now()
  await deps.storage.exclusive(municipality, async (tx) => {
    await audited(deps, tx, { municipality, member }, 'login', null)
    await deps.storage.staff.createSession(tx, {
      municipality,
      tokenHash: token(deps.keys, 'staff', secret),
      staffId: member.id,
      expiresAt: now + DAY_SECONDS * 1000,
      lastSeenMinute: Math.floor(now / MINUTE),
      freshAt,
      now,
    })
  })
  happened(deps, { what: 'login', municipality, who: member.id, way })
  const nonce = newKey().toString('base64url')
  const known = `${nonce}.${token(deps.keys, 'staff-known', `${email}\0${nonce}`)}`
  return [cookie(deps, COOKIE, secret, DAY_SECONDS), cookie(deps, KNOWN, known, KNOWN_SECONDS)]
}

/** The lane of a browser that this person has logged in with before, if it is one. */
export function knownBrowser(deps: Deps, value: string | undefined, email: string): string | undefined {
  const [nonce, proof] = value?.split('.') ?? []
  return nonce && proof === token(deps.keys, 'staff-known', `${email}\0${nonce}`) ? nonce : undefined
}

export function answer(body: unknown, cookies: readonly string[] = []): Response {
  const headers = new Headers(JSON_HEADERS)
  for (const one of cookies) headers.append('set-cookie', one)
  return new Response(JSON.stringify(body), { headers })
}
