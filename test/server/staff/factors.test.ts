/** More than a password: codes, passkeys, showing one again before what is sensitive, and a colleague who has lost theirs. */
import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { StaffMember } from '../../../db/staff.ts'
import { readOwnerConfigs } from '../../../server/config.ts'
import type { Deps } from '../../../server/deps.ts'
import { unsealFactor } from '../../../server/staff/access/factors.ts'
import { MOST_FAILURES } from '../../../server/staff/access/totp.ts'
import { Authenticator } from '../../support/authenticator.ts'
import {
  cookiesOf,
  deskOf,
  type Office,
  ORIGIN,
  openOffice,
  PASSWORD,
  type Screen,
  screenWith,
  tryLogIn,
} from './office.ts'

const MINUTE = 60_000
let office: Office
let asOpened: Deps
beforeAll(async () => {
  office = await openOffice()
  asOpened = { ...office.deps }
})
afterEach(() => {
  Object.assign(office.deps, asOpened)
  office.waited.length = 0
})
afterAll(() => office.close())

type Json = Record<string, unknown>
const bodyOf = async (response: Response): Promise<Json> => (await response.json()) as Json
const codeNow = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: office.clock })
const outcome = async (response: Response): Promise<unknown[]> => [
  response.status,
  (await bodyOf(response)).code,
]

/** Somebody in Gladsaxe who is logged in with a password alone. */
const someone = (role = 'caseWorker') => deskOf(office, 'gladsaxe', role, 0)

async function withApp(screen: Screen): Promise<string> {
  const begun = await bodyOf(await screen.post('/account/totp/begin', { password: PASSWORD }))
  const secret = String(begun.secret)
  const added = await screen.post('/account/totp', { ticket: begun.ticket, code: codeNow(secret) })
  expect(added.status).toBe(200)
  office.clock += MINUTE
  return secret
}

async function withPasskey(screen: Screen, name = 'Min telefon'): Promise<Authenticator> {
  const key = new Authenticator(ORIGIN)
  const begun = await bodyOf(await screen.post('/account/passkeys/begin', { password: PASSWORD }))
  const response = key.create(begun.options as never)
  const added = await screen.post('/account/passkeys', { ticket: begun.ticket, name, response })
  expect(await outcome(added)).toEqual([200, undefined])
  return key
}

async function ticketOf(member: StaffMember): Promise<string> {
  const response = await tryLogIn(office, member.email, PASSWORD)
  const body = await bodyOf(response)
  expect([response.status, body.code]).toEqual([401, 'second-factor-required'])
  expect(response.headers.getSetCookie()).toEqual([])
  return String(body.ticket)
}

const stranger = (): Screen => screenWith(office, '')

async function enter(key: Authenticator): Promise<Response> {
  const { options, ticket } = await bodyOf(await stranger().post('/login/passkey/options', {}))
  return stranger().post('/login/passkey', { ticket, response: key.get(options as never) })
}

describe('R26: a code besides the password', () => {
  it('is asked for once there is one, opens the session, and works once', async () => {
    const { screen, member } = await someone()
    const secret = await withApp(screen)
    const ticket = await ticketOf(member)
    const code = codeNow(secret)
    const inside = await stranger().post('/login/totp', { ticket, code })
    expect(inside.status).toBe(200)
    expect((await screenWith(office, cookiesOf(inside)).get('/cases')).status).toBe(200)
    const again = await stranger().post('/login/totp', { ticket: await ticketOf(member), code })
    expect(await outcome(again)).toEqual([401, 'bad-second-factor'])
    office.clock += MINUTE
    const replayed = await stranger().post('/login/totp', { ticket, code: codeNow(secret) })
    expect(await outcome(replayed)).toEqual([409, 'not-accepted'])
  })

  it('a wrong code, a made-up ticket, one of another purpose and an old one open nothing', async () => {
    const { screen, member } = await someone()
    const secret = await withApp(screen)
    const ticket = await ticketOf(member)
    expect(await outcome(await stranger().post('/login/totp', { ticket, code: '000000' }))).toEqual([
      401,
      'bad-second-factor',
    ])
    const other = await bodyOf(await stranger().post('/login/passkey/options', {}))
    for (const wrong of ['made-up', `${ticket.slice(0, -2)}AA`, String(other.ticket)])
      expect(
        await outcome(await stranger().post('/login/totp', { ticket: wrong, code: codeNow(secret) })),
      ).toEqual([409, 'not-accepted'])
    office.clock += 5 * MINUTE
    const late = await stranger().post('/login/totp', { ticket, code: codeNow(secret) })
    expect(await outcome(late)).toEqual([409, 'not-accepted'])
  })

  it('guessing is slowed, and ends after a hundred wrong codes in a row until a colleague resets it', async () => {
    const { screen, member } = await someone()
    const secret = await withApp(screen)
    for (let guess = 0; guess < MOST_FAILURES; guess += 1) {
      const ticket = guess % 50 === 0 ? await ticketOf(member) : guessing
      guessing = ticket
      expect((await stranger().post('/login/totp', { ticket, code: '000000' })).status).toBe(401)
    }
    expect(office.waited.slice(0, 5)).toEqual([500, 1000, 2000, 4000, 8000])
    const right = { ticket: await ticketOf(member), code: codeNow(secret) }
    expect(await outcome(await stranger().post('/login/totp', right))).toEqual([401, 'bad-second-factor'])
    const leader = await deskOf(office, 'gladsaxe', 'leader')
    expect((await leader.screen.post(`/colleagues/${member.id}/reset`, {})).status).toBe(200)
    expect((await tryLogIn(office, member.email, PASSWORD)).status).toBe(200)
  })
  let guessing = ''

  it('the secret is sealed under the team’s key, and of no use in somebody else’s row', async () => {
    const [one, other] = [await someone(), await someone()]
    const secret = await withApp(one.screen)
    const { storage, keys } = office.deps
    const [stored] = await storage.staff.factors({ municipality: 'gladsaxe', staffId: one.member.id })
    if (!stored) throw new Error('nothing stored')
    expect(JSON.stringify(stored)).not.toContain(secret)
    expect(unsealFactor<{ secret: string }>(keys, stored).secret).toBe(secret)
    expect(() => unsealFactor(keys, { ...stored, staffId: other.member.id })).toThrow()
    expect(() => unsealFactor(keys, { ...stored, municipality: 'fredericia' })).toThrow()
  })
})

describe('R26: passkeys', () => {
  it('one alone logs in, wherever it is unlocked by its owner', async () => {
    const { screen, member } = await someone()
    const key = await withPasskey(screen)
    const inside = await enter(key)
    expect(await bodyOf(inside)).toMatchObject({ id: member.id, settled: true })
    expect((await screenWith(office, cookiesOf(inside)).get('/cases')).status).toBe(200)
    const account = await bodyOf(await screen.get('/account'))
    expect(account.passkeys).toMatchObject([
      { name: 'Min telefon', addedOn: expect.stringMatching(/^2026-11-2\d$/) },
    ])
  })

  it('is refused from another address, without its owner, as a copy, twice, and as somebody else’s', async () => {
    const { screen } = await someone()
    const key = await withPasskey(screen)
    key.origin = 'http://fjorten.evil'
    expect(await outcome(await enter(key))).toEqual([401, 'bad-second-factor'])
    key.origin = ORIGIN
    key.verified = false
    expect(await outcome(await enter(key))).toEqual([401, 'bad-second-factor'])
    key.verified = true
    expect((await enter(key)).status).toBe(200)
    key.counter -= 1
    expect(await outcome(await enter(key))).toEqual([401, 'bad-second-factor'])
    key.counter += 5
    const { options, ticket } = await bodyOf(await stranger().post('/login/passkey/options', {}))
    const shown = { ticket, response: key.get(options as never) }
    expect((await stranger().post('/login/passkey', shown)).status).toBe(200)
    expect((await stranger().post('/login/passkey', shown)).status).toBeGreaterThanOrEqual(400)
    const unknown = new Authenticator(ORIGIN)
    unknown.create({ challenge: 'x', user: { id: Buffer.from('gladsaxe.nobody').toString('base64url') } })
    expect(await outcome(await enter(unknown))).toEqual([401, 'bad-second-factor'])
  })

  it('an answer to another question is none', async () => {
    const { screen } = await someone()
    const key = await withPasskey(screen)
    const [one, two] = [
      await bodyOf(await stranger().post('/login/passkey/options', {})),
      await bodyOf(await stranger().post('/login/passkey/options', {})),
    ]
    const response = key.get(one.options as never)
    const shown = await stranger().post('/login/passkey', { ticket: two.ticket, response })
    expect(await outcome(shown)).toEqual([401, 'bad-second-factor'])
  })

  it('who no longer works here does not get in with one', async () => {
    const { screen, member } = await someone()
    const key = await withPasskey(screen)
    const { storage } = office.deps
    await storage.exclusive('gladsaxe', (tx) =>
      tx.orm
        .update(tx.t.staff)
        .set({ active: false })
        .where(eq(tx.t.staff.id, member.id))
        .then(() => undefined),
    )
    expect(await storage.staff.byId({ municipality: 'gladsaxe', id: member.id })).toMatchObject({
      active: false,
    })
    expect(await outcome(await enter(key))).toEqual([401, 'bad-second-factor'])
  })
})

describe('R26: what is sensitive asks for a second factor of the last five minutes', () => {
  it('a colleague’s factor, a colleague’s role, one’s own factors', async () => {
    const whom = await someone()
    const leader = await someone('leader')
    const secret = await withApp(leader.screen)
    const key = await withPasskey(leader.screen)
    const { passkeys } = (await bodyOf(await leader.screen.get('/account'))) as { passkeys: { id: string }[] }
    const sensitive: [string, Json][] = [
      [`/colleagues/${whom.member.id}/role`, { role: 'doctor' }],
      [`/colleagues/${whom.member.id}/reset`, {}],
      ['/account/totp/begin', { password: PASSWORD }],
      ['/account/passkeys/begin', { password: PASSWORD }],
      [`/account/factors/${passkeys[0]?.id}/remove`, {}],
    ]
    for (const [path, body] of sensitive) {
      office.clock += 5 * MINUTE
      expect([path, ...(await outcome(await leader.screen.post(path, body)))]).toEqual([
        path,
        403,
        'step-up-required',
      ])
      const code = codeNow(secret)
      expect((await leader.screen.post('/step-up/totp', { code })).status).toBe(200)
      office.clock += 5 * MINUTE - 1
      expect([path, ...(await outcome(await leader.screen.post(path, body)))]).toEqual([path, 200, undefined])
    }
    office.clock += 5 * MINUTE
    expect(await outcome(await leader.screen.post('/account/passkeys/begin', {}))).toEqual([
      403,
      'step-up-required',
    ])
    expect(await outcome(await leader.screen.post('/step-up/totp', { code: '123' }))).toEqual([
      401,
      'bad-second-factor',
    ])
    expect(key.counter).toBe(1)
  })

  it('a passkey does it too, but not a colleague’s', async () => {
    const [one, other] = [await someone('leader'), await someone()]
    const [own, foreign] = [await withPasskey(one.screen), await withPasskey(other.screen)]
    office.clock += 6 * MINUTE
    for (const [key, expected] of [
      [foreign, [401, 'bad-second-factor']],
      [own, [200, undefined]],
    ] as const) {
      const { options, ticket } = await bodyOf(await one.screen.post('/step-up/passkey/options', {}))
      const shown = await one.screen.post('/step-up/passkey', { ticket, response: key.get(options as never) })
      expect(await outcome(shown)).toEqual(expected)
    }
    expect((await one.screen.post(`/colleagues/${other.member.id}/reset`, {})).status).toBe(200)
  })

  it('with a password alone nothing sensitive is open, and the first factor costs the password again', async () => {
    const { screen } = await someone('leader')
    const whom = await someone()
    expect(await outcome(await screen.post(`/colleagues/${whom.member.id}/reset`, {}))).toEqual([
      403,
      'step-up-required',
    ])
    expect(await outcome(await screen.post('/account/totp/begin', {}))).toEqual([403, 'step-up-required'])
    expect(await outcome(await screen.post('/account/totp/begin', { password: 'forkert' }))).toEqual([
      401,
      'bad-login',
    ])
  })
})

describe('R26: where the municipality demands a second factor', () => {
  const demanding = () => {
    const { deps } = office
    const gladsaxe = { ...deps.owners.gladsaxe, staffSecondFactor: 'required' as const }
    Object.assign(deps, { owners: { ...deps.owners, gladsaxe } })
  }

  it('a password alone opens one’s own account and nothing else, until there is one', async () => {
    demanding()
    const entered = await tryLogIn(office, 'leder@gladsaxe.example', PASSWORD)
    expect(await bodyOf(entered)).toMatchObject({ settled: false })
    const screen = screenWith(office, cookiesOf(entered))
    for (const path of ['/cases', '/colleagues', '/events'])
      expect([path, ...(await outcome(await screen.get(path)))]).toEqual([path, 403, 'second-factor-missing'])
    await withApp(screen)
    expect((await screen.get('/cases')).status).toBe(200)
    const { app } = (await bodyOf(await screen.get('/account'))) as { app: { id: string } }
    expect(await outcome(await screen.post(`/account/factors/${app.id}/remove`, {}))).toEqual([
      409,
      'not-accepted',
    ])
  })

  it('another municipality that does not is not troubled', async () => {
    demanding()
    const entered = await tryLogIn(office, 'leder@fredericia.example', PASSWORD)
    expect((await screenWith(office, cookiesOf(entered)).get('/cases')).status).toBe(200)
  })

  it('it is demanded where nothing is said, except in a demonstration', async () => {
    const owners = readOwnerConfigs('/nowhere/at/all.json')
    expect(owners.gladsaxe.staffSecondFactor).toBeUndefined()
    Object.assign(office.deps, { demo: false })
    const entered = await tryLogIn(office, 'leder@fredericia.example', PASSWORD)
    expect(await bodyOf(entered)).toMatchObject({ settled: false })
  })
})

describe('R26: a colleague who has lost theirs', () => {
  it('is reset by the leader, is out at once, and begins anew; it is written down without who', async () => {
    const lines: string[] = []
    const { screen, member } = await someone()
    await withApp(screen)
    const leader = await deskOf(office, 'gladsaxe', 'leader')
    Object.assign(office.deps, {
      log: { ...office.deps.log, info: (...line: unknown[]) => lines.push(JSON.stringify(line)) },
    })
    expect((await leader.screen.post(`/colleagues/${member.id}/reset`, {})).status).toBe(200)
    expect(lines).toEqual(['["staff.second-factor-reset",{"municipality":"gladsaxe"}]'])
    expect((await screen.get('/me')).status).toBe(401)
    expect((await tryLogIn(office, member.email, PASSWORD)).status).toBe(200)
  })

  it('nobody resets themselves, a leader resets no administrator and makes none', async () => {
    const [leader, administrator, other] = [
      await deskOf(office, 'gladsaxe', 'leader'),
      await deskOf(office, 'gladsaxe', 'administrator'),
      await deskOf(office, 'gladsaxe', 'caseWorker'),
    ]
    const tries: [Screen, string, Json, unknown[]][] = [
      [leader.screen, `/colleagues/${leader.member.id}/reset`, {}, [403, 'not-permitted']],
      [leader.screen, `/colleagues/${administrator.member.id}/reset`, {}, [403, 'not-permitted']],
      [
        leader.screen,
        `/colleagues/${administrator.member.id}/role`,
        { role: 'doctor' },
        [403, 'not-permitted'],
      ],
      [
        leader.screen,
        `/colleagues/${other.member.id}/role`,
        { role: 'administrator' },
        [403, 'not-permitted'],
      ],
      [leader.screen, `/colleagues/${other.member.id}/role`, { role: 'king' }, [400, 'malformed']],
      [
        administrator.screen,
        `/colleagues/${other.member.id}/role`,
        { role: 'administrator' },
        [200, undefined],
      ],
    ]
    for (const [screen, path, body, expected] of tries)
      expect([path, ...(await outcome(await screen.post(path, body)))]).toEqual([path, ...expected])
    expect((await other.screen.get('/cases')).status).toBe(403)
    expect((await other.screen.get('/colleagues')).status).toBe(200)
  })
})
