/** What every answer carries, whatever it is an answer to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { begin } from '../support/drive.ts'

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

const policyOf = (headers: Headers): Map<string, string[]> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name, sources]
    }),
  )

describe('every answer carries what protects the person', () => {
  test.each(ANSWERS.map(([path, init]) => ({ path, init, how: init?.method ?? 'GET' })))(
    '$how $path',
    async ({ path, init }) => {
      const { headers, status } = await app.request(path, init)
      expect(status).toBeLessThan(500)
      const policy = policyOf(headers)
      expect(policy.get('default-src')).toEqual(["'none'"])
      expect(policy.get('script-src')).toEqual(["'self'"])
      expect(policy.get('form-action')).toEqual(["'self'"])
      expect(policy.get('frame-ancestors')).toEqual(["'none'"])
      expect(policy.get('base-uri')).toEqual(["'none'"])
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
      for (const sources of policy.values()) expect(sources.join(' ')).not.toMatch(/unsafe|\*|https?:/)
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
      expect(headers.get('server')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})

test('the policy is well-formed: known directives, each once', async () => {
  const { headers } = await app.request('/gladsaxe')
  const names = (headers.get('content-security-policy') ?? '')
    .split(';')
    .map((one) => one.trim().split(' ')[0])
  expect(new Set(names).size).toBe(names.length)
  for (const name of names)
    expect(name).toMatch(
      /^(?:[a-z]+-src|form-action|base-uri|frame-ancestors|require-trusted-types-for|trusted-types|report-uri|report-to)$/,
    )
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
    expect(headers.get('x-content-type-options')).toBe('nosniff')
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
