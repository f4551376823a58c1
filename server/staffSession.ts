/**
 * Who is at the desk. The cookie names its municipality and carries a secret of which only a token is stored; an hour without
 * use ends it, and a day in all.
 */
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { z } from 'zod'
import type { StaffMember } from '../db/staff.ts'
import type { Municipality } from '../machines/facts.ts'
import { MUNICIPALITY_NAMES } from '../machines/questions.ts'
import { isMunicipality } from '../machines/standards/catalogue.ts'
import { readJson } from './body.ts'
import type { Deps } from './deps.ts'
import { JSON_HEADERS } from './headers.ts'
import { newKey, token } from './keys.ts'
import { isOwn } from './origin.ts'
import { Problem } from './problems.ts'
import { passwordFits, Slowly } from './staffPasswords.ts'

export const COOKIE = 'fjorten-staff'
/** Says that this browser has logged in before; it opens nothing. */
const KNOWN = 'fjorten-staff-known'
const PATH = '/api/staff'
const MINUTE = 60_000
const IDLE_MINUTES = 60
const DAY_SECONDS = 24 * 60 * 60
const KNOWN_SECONDS = 90 * DAY_SECONDS

export interface AtDesk {
  readonly member: StaffMember
  readonly municipality: Municipality
  readonly tokenHash: string
}

export interface Me {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly municipality: Municipality
  readonly municipalityName: Readonly<Record<'da' | 'en', string>>
  /** Number of the last change: a stream that begins here misses nothing of what is read from now on. */
  readonly seq: number
}

async function meOf(deps: Deps, member: StaffMember): Promise<Me> {
  const municipality = member.municipality as Municipality
  return {
    id: member.id,
    name: member.name,
    role: member.role,
    municipality,
    municipalityName: MUNICIPALITY_NAMES[municipality],
    seq: (await deps.storage.changes.heads()).get(municipality) ?? 0,
  }
}

/** A desk's own reloading and listening is no use of it: a screen that nobody touches logs itself out. */
const isUse = (c: Context): boolean =>
  c.req.header('x-fjorten-background') !== '1' && !c.req.path.endsWith('/events')

/** @throws Problem not-logged-in */
export async function atDesk(deps: Deps, c: Context): Promise<AtDesk> {
  const secret = getCookie(c, COOKIE) ?? ''
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
  return { member: found.member, municipality, tokenHash }
}

/** Whether somebody is still logged in: for a stream that stays open longer than a request. */
export async function stillAtDesk(deps: Deps, { municipality, tokenHash }: AtDesk): Promise<boolean> {
  const now = deps.now()
  const found = await deps.storage.staff.findSession({ municipality, tokenHash, now })
  return found !== null && Math.floor(now / MINUTE) - found.session.lastSeenMinute < IDLE_MINUTES
}

/**
 * What carries the cookie, or comes from a browser at all, must come from our own page.
 * @throws Problem forbidden
 */
export function demandOwnPage(c: Context): void {
  const fromBrowser = ['sec-fetch-site', 'origin', 'cookie'].some((name) => c.req.header(name) !== undefined)
  if (fromBrowser && !isOwn(c.req.raw)) throw new Problem('forbidden')
}

function cookie(deps: Deps, name: string, value: string, seconds: number): string {
  const secure = deps.publicUrl?.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=${PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

const credentials = z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(200) })

/** Log in, log out, and who I am. */
export function staffSessions(deps: Deps, sleep: (ms: number) => Promise<void>): Hono {
  const app = new Hono()
  const slowly = new Slowly(deps.now, sleep)

  app.post('/login', async (c) => {
    demandOwnPage(c)
    const parsed = credentials.safeParse(await readJson(c.req.raw))
    if (!parsed.success)
      throw new Problem('malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
    const email = parsed.data.email.trim().toLowerCase()
    const known = knownBrowser(deps, getCookie(c, KNOWN), email)
    const lane = known ?? token(deps.keys, 'staff-lane', email)
    const member = await slowly.attempt(lane, async () => {
      const found = await deps.storage.staff.byEmail({ email })
      const fits = await passwordFits(found?.active ? found.passwordHash : undefined, parsed.data.password)
      return fits ? found : null
    })
    deps.metrics.count('staff_logins', { done: String(member !== null) })
    if (!member) throw new Problem('bad-login')
    return begin(deps, member)
  })

  app.post('/logout', async (c) => {
    demandOwnPage(c)
    const secret = getCookie(c, COOKIE) ?? ''
    const municipality = secret.split('.')[0] ?? ''
    if (isMunicipality(municipality)) {
      const tokenHash = token(deps.keys, 'staff', secret)
      await deps.storage.exclusive(municipality, (tx) =>
        deps.storage.staff.deleteSession(tx, { municipality, tokenHash }),
      )
    }
    return answer({ ok: true }, [cookie(deps, COOKIE, '', 0)])
  })

  app.get('/me', async (c) => answer(await meOf(deps, (await atDesk(deps, c)).member)))
  return app
}

async function begin(deps: Deps, member: StaffMember): Promise<Response> {
  const { municipality, email } = member
  const secret = `${municipality}.${newKey().toString('base64url')}`
  const tokenHash = token(deps.keys, 'staff', secret)
  const now = deps.now()
  await deps.storage.exclusive(municipality, (tx) =>
    deps.storage.staff.createSession(tx, {
      municipality,
      tokenHash,
      staffId: member.id,
      expiresAt: now + DAY_SECONDS * 1000,
      lastSeenMinute: Math.floor(now / MINUTE),
      now,
    }),
  )
  deps.log.info('staff.login', { municipality })
  const nonce = newKey().toString('base64url')
  const known = `${nonce}.${token(deps.keys, 'staff-known', `${email}\0${nonce}`)}`
  return answer(await meOf(deps, member), [
    cookie(deps, COOKIE, secret, DAY_SECONDS),
    cookie(deps, KNOWN, known, KNOWN_SECONDS),
  ])
}

/** The lane of a browser that this person has logged in with before, if it is one. */
function knownBrowser(deps: Deps, value: string | undefined, email: string): string | undefined {
  const [nonce, proof] = value?.split('.') ?? []
  return nonce && proof === token(deps.keys, 'staff-known', `${email}\0${nonce}`) ? nonce : undefined
}

export function answer(body: unknown, cookies: readonly string[] = []): Response {
  const headers = new Headers(JSON_HEADERS)
  for (const one of cookies) headers.append('set-cookie', one)
  return new Response(JSON.stringify(body), { headers })
}
