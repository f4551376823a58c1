/** Who gets in, how long they stay, and what of another municipality they see: nothing. */
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '../../../server/staff/access/passwords.ts'
import { staffRoutes } from '../../../server/staff/api.ts'
import {
  aCase,
  cookiesOf,
  logIn,
  MONDAY,
  type Office,
  ORIGIN,
  openOffice,
  PASSWORD,
  screenWith,
  tryLogIn,
} from './office.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
let office: Office
let id: string
beforeAll(async () => {
  office = await openOffice()
  id = await aCase(office)
})
afterAll(() => office.close())

const CASE_ROUTES = [
  ['get', '/cases/:id'],
  ['get', '/cases/:id/audit'],
  ['post', '/cases/:id/claim'],
  ['post', '/cases/:id/release'],
  ['post', '/cases/:id/messages'],
] as const
const BODY = { version: 1, text: 'Hej' }

describe('rights', () => {
  it.each(CASE_ROUTES)('%s %s: 404 from another municipality', async (method, path) => {
    const elsewhere = await logIn(office, 'fredericia', 'leder')
    const response = await elsewhere[method](path.replace(':id', id), BODY as never)
    expect(response.status).toBe(404)
    const { storage } = office.deps
    expect(await storage.cases.byId({ municipality: 'gladsaxe', id })).toMatchObject({
      version: 1,
      ownerId: null,
    })
    expect(await storage.cases.caseEvents({ municipality: 'gladsaxe', caseId: id })).toEqual([])
  })

  it('another municipality’s queue does not hold the case', async () => {
    const elsewhere = await logIn(office, 'koebenhavn')
    expect(await (await elsewhere.get('/cases')).json()).toEqual({
      cases: [],
      after: null,
      today: '2026-11-23',
      unopened: [],
    })
  })

  it('a cookie that is told to be of another municipality opens nothing there', async () => {
    const { cookie } = await logIn(office, 'fredericia')
    const forged = screenWith(office, cookie.replace('fredericia.', 'gladsaxe.'))
    expect((await forged.get('/cases')).status).toBe(401)
  })
})

describe('where a request comes from', () => {
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['an older browser on another site', { 'sec-fetch-site': undefined, origin: 'https://evil.example' }],
    ['nobody says where', { 'sec-fetch-site': undefined }],
  ])('%s may change nothing', async (_, headers) => {
    const { cookie } = await logIn(office)
    const sent = { cookie, 'content-type': 'application/json', ...headers }
    for (const path of [`/cases/${id}/claim`, `/cases/${id}/release`, `/cases/${id}/messages`, '/logout']) {
      const response = await office.app.request(`${ORIGIN}/api/staff${path}`, {
        method: 'POST',
        headers: Object.entries(sent).filter((pair): pair is [string, string] => pair[1] !== undefined),
        body: JSON.stringify(BODY),
      })
      expect([path, response.status]).toEqual([path, 403])
    }
    expect((await screenWith(office, cookie).get('/me')).status).toBe(200)
  })

  it('an older browser on our own page may', async () => {
    const { cookie } = await logIn(office)
    const headers = { cookie, origin: ORIGIN, host: 'fjorten.test', 'content-type': 'application/json' }
    const response = await office.app.request(`${ORIGIN}/api/staff/cases/${id}/claim`, {
      method: 'POST',
      headers,
      body: '{"version":9}',
    })
    expect(response.status).toBe(409)
  })

  it('only JSON is read', async () => {
    const desk = await logIn(office)
    const response = await desk.post(`/cases/${id}/claim`, BODY, { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
    for (const body of ['no json', [], { version: 'one' }, {}])
      expect((await desk.post(`/cases/${id}/claim`, body)).status).toBe(400)
  })
})

describe('logging in', () => {
  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await tryLogIn(office, '  Sagsbehandler@GLADSAXE.example ', PASSWORD)
    const [session] = response.headers.getSetCookie()
    expect(session).toMatch(
      /^fjorten-staff=gladsaxe\.[\w-]{43}; Path=\/api\/staff; Max-Age=86400; HttpOnly; SameSite=Lax$/,
    )
    expect(await response.json()).toMatchObject({ name: 'Sanne Sagsbehandler', municipality: 'gladsaxe' })
  })

  it('over TLS its cookies have the prefix that no other host of the domain can set, and open the desk', async () => {
    const secure = { ...office.deps, publicUrl: 'https://hjaelp.example' }
    const app = new Hono().route('/api/staff', staffRoutes(secure))
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
    const body = JSON.stringify({ email: 'sagsbehandler@gladsaxe.example', password: PASSWORD })
    const response = await app.request(`${ORIGIN}/api/staff/login`, { method: 'POST', headers, body })
    const lines = response.headers.getSetCookie()
    expect(lines).toHaveLength(2)
    for (const line of lines)
      expect(line).toMatch(
        /^__Host-fjorten-staff(-known)?=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
      )
    const ask = async (cookie: string) =>
      (await app.request(`${ORIGIN}/api/staff/me`, { headers: { ...headers, cookie } })).status
    expect(await ask(cookiesOf(response))).toBe(200)
    // Planted by another host of the domain, which cannot set the prefix.
    expect(await ask(cookiesOf(response).replaceAll('__Host-', ''))).toBe(401)
  })

  it('ends the session that the same browser had before, and no other', async () => {
    const email = 'sagsbehandler@gladsaxe.example'
    const [before, elsewhere] = [await logIn(office), await logIn(office)]
    const response = await tryLogIn(office, email, PASSWORD, before.cookie)
    expect((await before.get('/me')).status).toBe(401)
    expect((await elsewhere.get('/me')).status).toBe(200)
    expect((await screenWith(office, cookiesOf(response)).get('/me')).status).toBe(200)
    // Also where somebody else logs in there, of another municipality.
    await tryLogIn(office, 'leder@fredericia.example', PASSWORD, cookiesOf(response))
    expect((await screenWith(office, cookiesOf(response)).get('/me')).status).toBe(401)
  })

  it('the wrong word and an address nobody has get the same answer after the same work', async () => {
    const time = async (email: string) => {
      const begun = performance.now()
      const response = await tryLogIn(office, email, 'forkert-adgangskode')
      return [response.status, await response.text(), performance.now() - begun] as const
    }
    await time('warm@up.example')
    const [status, text, ms] = await time('leder@gladsaxe.example')
    const [otherStatus, otherText, otherMs] = await time('nobody@nowhere.example')
    expect([status, text]).toEqual([401, otherText])
    expect(otherStatus).toBe(401)
    expect(otherMs).toBeGreaterThan(ms / 3)
  })

  it('guessing is slowed more and more, and the person still gets in', async () => {
    office.waited.length = 0
    const email = 'laege@mariagerfjord.example'
    const known = cookiesOf(await tryLogIn(office, email, PASSWORD))
    for (let guess = 0; guess < 9; guess += 1)
      expect((await tryLogIn(office, email, `guess ${guess}`)).status).toBe(401)
    expect(office.waited).toEqual([500, 1000, 2000, 4000, 8000, 8000])
    expect((await tryLogIn(office, email, PASSWORD, known)).status).toBe(200)
    expect(office.waited).toHaveLength(6)
    expect((await tryLogIn(office, email, PASSWORD)).status).toBe(200)
  })

  it('many guesses at once do not run side by side', async () => {
    const email = 'leder@frederiksberg.example'
    const all = await Promise.all(Array.from({ length: 12 }, (_, n) => tryLogIn(office, email, `guess ${n}`)))
    const statuses = all.map(({ status }) => status)
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(4)
    const refused = all.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThanOrEqual(8)
    expect(refused[0]?.headers.get('retry-after')).toBe('2')
  })

  it('a crowd of strangers with made-up addresses keeps nobody out who has logged in from there before', async () => {
    const email = 'sagsbehandler@koebenhavn.example'
    const known = cookiesOf(await tryLogIn(office, email, PASSWORD))
    const crowd = Array.from({ length: 80 }, (_, n) => tryLogIn(office, `nobody${n}@koebenhavn.example`, 'x'))
    const turnedAway = Promise.any(crowd.map(async (one) => (await one).status === 503 || Promise.reject()))
    expect(await turnedAway).toBe(true)
    let over = 0
    for (const one of crowd) void one.then(() => (over += 1))
    expect((await tryLogIn(office, email, PASSWORD, known)).status).toBe(200)
    // Before those who came before it.
    expect(over).toBeLessThan(60)
    await Promise.all(crowd)
  })

  it('who no longer works here does not get in, and is out at once', async () => {
    const email = 'gone@gladsaxe.example'
    const { storage } = office.deps
    const member = { municipality: 'gladsaxe', id: 'gone', email, name: 'Gry', role: 'caseWorker' }
    const passwordHash = await hashPassword(PASSWORD)
    await storage.exclusive('gladsaxe', (tx) =>
      storage.staff.create(tx, { ...member, passwordHash, active: false, units: null }),
    )
    expect((await tryLogIn(office, email, PASSWORD)).status).toBe(401)
  })
})

describe('how long a log-in lasts', () => {
  it('an hour without use ends it; a screen that only reloads itself is no use', async () => {
    const [used, left] = [await logIn(office), await logIn(office)]
    for (let step = 1; step <= 3; step += 1) {
      office.clock = MONDAY + step * 25 * MINUTE
      expect((await used.get('/me')).status).toBe(200)
      const reload = await left.get('/cases', { 'x-fjorten-background': '1' })
      expect(reload.status).toBe(step < 3 ? 200 : 401)
    }
    office.clock = MONDAY
  })

  it('a day ends it in any case', async () => {
    const desk = await logIn(office)
    for (let hour = 0; hour < 48; hour += 1) {
      office.clock = MONDAY + hour * HOUR * 0.9
      expect((await desk.get('/me')).status).toBe(office.clock < MONDAY + 24 * HOUR ? 200 : 401)
    }
    office.clock = MONDAY
  })

  it('logging out ends it on the server', async () => {
    const desk = await logIn(office)
    const out = await desk.post('/logout', {})
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect((await desk.get('/me')).status).toBe(401)
  })
})
