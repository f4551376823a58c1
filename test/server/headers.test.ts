/** What every answer carries, whatever it is an answer to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { begin, handedOver } from '../support/drive.ts'
import { headerFaults } from '../support/headerGrammar.ts'
import { expectProtected } from '../support/protected.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const own = { 'sec-fetch-site': 'same-origin' }
const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' }
const json = { 'content-type': 'application/json' }
const post = (headers: Record<string, string>, body: string): RequestInit => ({
  method: 'POST',
  headers,
  body,
})

/** Every route of the product, and errors of every kind. */
const ANSWERS: readonly (readonly [path: string, init?: RequestInit])[] = [
  ['/'],
  ['/?language=en'],
  ['/gladsaxe'],
  ['/gladsaxe/return'],
  ['/gladsaxe/privacy'],
  ['/gladsaxe/accessibility'],
  ['/gladsaxe/authority'],
  ['/privacy'],
  ['/leave'],
  ['/healthz'],
  ['/metrics'],
  ['/openapi.json'],
  ['/staff'],
  ['/staff/cases/17'],
  ['/nowhere'],
  ['/nowhere/at/all'],
  ['/gladsaxe/nothing.ics'],
  ['/assets/none.js'],
  ['/staff/assets/none.js'],
  ['/%E0%A4%A'],
  ['/gladsaxe/%00'],
  ['/gladsaxe', post(form, 'type=answer&fact=asker&value=self')],
  ['/gladsaxe', post(form, 'type=dance')],
  ['/gladsaxe', post({ 'content-type': form['content-type'], 'sec-fetch-site': 'cross-site' }, 'type=back')],
  ['/gladsaxe', post({ ...own, ...json }, '{}')],
  ['/gladsaxe', post(form, 'x'.repeat(17_000))],
  ['/gladsaxe/return', post(form, 'receipt=none')],
  ['/gladsaxe', { method: 'DELETE' }],
  ['/gladsaxe', { method: 'OPTIONS' }],
  ['/gladsaxe', { method: 'HEAD' }],
  ['/csp', post({ 'content-type': 'application/csp-report' }, '{}')],
  ['/api/gladsaxe/intake', post(json, '{}')],
  ['/api/gladsaxe/intake', post(json, '{')],
  ['/api/gladsaxe/intake', post({ 'content-type': 'text/plain' }, '{}')],
  ['/api/nowhere/intake', post(json, '{}')],
  ['/api/gladsaxe/return', post(json, '{"receipt":"x"}')],
  ['/api/intake'],
  ['/api/intake/events', post(json, '{"type":"back"}')],
  ['/api/intake/slots?kind=doctor'],
  ['/api/nothing'],
  ['/api/staff/cases'],
  ['/api/staff/retention'],
  ['/api/staff/cases/x'],
  ['/api/staff/cases/x/audit'],
  ['/api/staff/cases/x/claim', post({ ...json, ...own }, '{"version":1}')],
  ['/api/staff/login', post({ ...json, ...own }, '{"email":"x","password":"y"}')],
  ['/api/staff/login/totp', post({ ...json, ...own }, '{"ticket":"x","code":"1"}')],
  ['/api/staff/login/passkey/options', post({ ...json, ...own }, '{}')],
  ['/api/staff/login/passkey', post({ ...json, ...own }, '{}')],
  ['/api/staff/login/oidc/gladsaxe'],
  ['/api/staff/login/oidc/gladsaxe/callback?code=x'],
  ['/api/staff/logout', post({ ...json, ...own }, '{}')],
  ['/api/staff/me'],
  ['/api/staff/account'],
  ['/api/staff/account/totp/begin', post({ ...json, ...own }, '{}')],
  ['/api/staff/account/totp', post({ ...json, ...own }, '{}')],
  ['/api/staff/account/passkeys/begin', post({ ...json, ...own }, '{}')],
  ['/api/staff/account/passkeys', post({ ...json, ...own }, '{}')],
  ['/api/staff/account/factors/x/remove', post({ ...json, ...own }, '{}')],
  ['/api/staff/step-up/totp', post({ ...json, ...own }, '{}')],
  ['/api/staff/step-up/passkey/options', post({ ...json, ...own }, '{}')],
  ['/api/staff/step-up/passkey', post({ ...json, ...own }, '{}')],
  ['/api/staff/colleagues'],
  ['/api/staff/colleagues/x/reset', post({ ...json, ...own }, '{}')],
  ['/api/staff/colleagues/x/role', post({ ...json, ...own }, '{}')],
  ['/api/staff/events'],
  ['/api/staff/nothing'],
]

describe('every answer carries what protects the person', () => {
  test.each(ANSWERS.map(([path, init]) => ({ path, init, how: init?.method ?? 'GET' })))(
    '$how $path',
    async ({ path, init }) => {
      const { headers, status } = await app.request(path, init)
      expect(status).toBeLessThan(500)
      expectProtected(path, headers)
      expect(headers.get('cache-control')).toBe('no-store')
    },
  )

  test('every route there is, also one that is in no list here', async () => {
    const routes = app.app.routes.filter(({ method }) => method !== 'ALL')
    expect(routes.length).toBeGreaterThan(30)
    for (const { method, path } of routes) {
      const address = path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name) =>
        name === 'municipality' ? 'gladsaxe' : 'x',
      )
      const { headers, status } = await app.request(
        address.replace('*', 'x'),
        method === 'GET' ? { headers: own } : { ...post({ ...own, ...json }, '{}'), method },
      )
      expectProtected(`${method} ${path} ${status}`, headers)
    }
  })

  test('a whole conversation through both doors, the case, its code, and a refusal', async () => {
    const seen: number[] = []
    const { request } = app
    const watched: Running = Object.assign(Object.create(app), {
      request: async (path: string, init: RequestInit = {}) => {
        const response = await request(path, init)
        expectProtected(`${init.method ?? 'GET'} ${path}`, response.headers)
        seen.push(response.status)
        return response
      },
    })
    const talk = await handedOver(watched, 'gladsaxe', PEOPLE[4]?.facts as Facts)
    await talk.comeBack(talk.view.receipt?.code ?? '')
    await talk.try({ type: 'message', text: 'Kan jeg tage en ven med?' })
    await talk.try({ type: 'submit' })
    await talk.try({ type: 'cancel', kind: 'doctor' })
    const browser = new Browser(watched)
    await browser.open('/gladsaxe')
    await browser.answer('self')
    await browser.press('why')
    await browser.follow('/leave')
    expect(new Set(seen)).toEqual(new Set([200, 201, 303, 409]))
  })

  test('a fault of our own', async () => {
    const broken = await openApp({
      seed: false,
      deps: {
        staff: {
          get html(): string {
            throw new Error('not to be read')
          },
        },
      },
    })
    try {
      const { headers, status } = await broken.request('/staff')
      expect(status).toBe(500)
      expectProtected('/staff 500', headers)
    } finally {
      await broken.close()
    }
  })
})

test('the reading of headers is no formality: each of these is a fault', () => {
  const wrong: Record<string, string> = {
    'content-security-policy':
      "default-src none; img-src 'none' data:; script-src 'self'; script-src 'self'; scirpt-src 'self'",
    'cross-origin-embedder-policy': 'same-origin',
    'cross-origin-opener-policy': 'none',
    'cross-origin-resource-policy': 'self',
    'permissions-policy': "camera 'none'",
    'referrer-policy': 'never',
    'x-frame-options': 'DENY, SAMEORIGIN',
    'strict-transport-security': 'max-age=1y',
    'clear-site-data': 'cache, storage',
    'cache-control': 'no-stroe',
    'x-content-type-options': 'no-sniff',
  }
  for (const [name, value] of Object.entries(wrong))
    expect([name, headerFaults(new Headers({ [name]: value })).length > 0]).toEqual([name, true])
  expect(
    headerFaults(new Headers({ 'content-security-policy': wrong['content-security-policy'] ?? '' })),
  ).toEqual([
    'content-security-policy: script-src twice',
    "content-security-policy: img-src 'none' data:",
    "content-security-policy: scirpt-src 'self'",
  ])
})

test('pages load nothing but their own script and sheet, and no page has a script or a style inside', async () => {
  for (const path of ['/', '/gladsaxe', '/gladsaxe/return', '/gladsaxe/privacy', '/nowhere', '/leave']) {
    const html = await (await app.request(path)).text()
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="|javascript:/)
    expect(html.match(/<script[^>]*>[^<]+/g)).toBeNull()
    for (const [, address] of html.matchAll(/(?:src|href)="(https?:[^"]*)"/g))
      throw new Error(`${path} refers to ${address}`)
  }
})

test('what is built is served with its type and kept for a year; nothing else is to be had from there', async () => {
  const html = await (await app.request('/gladsaxe')).text()
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? '')
  expect(assets.length).toBeGreaterThan(1)
  for (const path of assets) {
    const { status, headers } = await app.request(path)
    expect([path, status]).toEqual([path, 200])
    expect(headers.get('cache-control')).toContain('immutable')
    expectProtected(path, headers)
  }
  for (const path of [
    '/assets/../package.json',
    '/assets/%2e%2e/package.json',
    '/assets/manifest.json',
    '/assets/',
  ])
    expect((await app.request(path)).status).toBe(404)
})

test('over TLS the browser is told to stay there, and the cookie only travels so', async () => {
  const secure = await openApp({ seed: false, deps: { publicUrl: 'https://hjaelp.example' } })
  try {
    expect((await secure.request('/gladsaxe')).headers.get('strict-transport-security')).toMatch(
      /max-age=\d{8}/,
    )
    expectProtected('over TLS', (await secure.request('/nowhere')).headers)
    const begun = await secure.request('/gladsaxe', post(form, 'type=answer&fact=asker&value=self'))
    expect(begun.headers.getSetCookie().join()).toMatch(/; ?Secure/)
  } finally {
    await secure.close()
  }
})

test('counts and timings carry no content: routes are patterns, never addresses', async () => {
  const browser = new Browser(app)
  await browser.open('/gladsaxe')
  await browser.open('/hemmelig-adresse')
  await (await begin(app, 'gladsaxe')).answer('asker', 'self')
  const text = await (await app.request('/metrics')).text()
  expect(text).toMatch(/fjorten_request_ms_count/)
  expect(text).not.toContain('hemmelig')
  expect(text).not.toMatch(/self|asker/)
})

test('health is the store answering: without it, it is not well', async () => {
  const other = await openApp({ seed: false })
  expect((await other.request('/healthz')).status).toBe(200)
  await other.storage.close()
  expect((await other.request('/healthz')).status).toBeGreaterThanOrEqual(500)
  await other.restart()
  await other.close()
})
