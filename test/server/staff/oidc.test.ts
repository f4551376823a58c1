/** Logging in through a municipality's own provider: a real one, on a port of this machine. */
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOwnerConfigs } from '../../../server/config.ts'
import { cookiesOf, type Office, ORIGIN, openOffice, type Screen, screenWith, tryLogIn } from './office.ts'

const PEOPLE: Readonly<Record<string, Record<string, unknown>>> = {
  leader: { email: 'Leder@gladsaxe.example', name: 'Lars Leder', groups: ['everyone'] },
  elsewhere: { email: 'leder@fredericia.example', name: 'Anden Leder', groups: ['fjorten-doctors'] },
  newcomer: { email: 'ny.laege@gladsaxe.dk', name: 'Nina Ny', groups: ['everyone', 'fjorten-doctors'] },
  nobody: { email: 'praktikant@gladsaxe.dk', name: 'Nobody', groups: ['everyone'] },
  unproven: { email: 'leder@gladsaxe.example', email_verified: false, name: 'Somebody', groups: [] },
  nameless: { name: 'No Address', groups: ['fjorten-doctors'] },
}

let office: Office
let server: Server
let issuer: string
let folder: string

async function startProvider(): Promise<void> {
  server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'fjorten',
        client_secret: 'a-secret-of-the-client',
        redirect_uris: ['gladsaxe', 'fredericia'].map(
          (id) => `${ORIGIN}/api/staff/login/oidc/${id}/callback`,
        ),
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...PEOPLE[id] }) }),
    cookies: { keys: ['only-for-this-test'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
  })
  server.on('request', provider.callback())
}

beforeAll(async () => {
  await startProvider()
  folder = mkdtempSync(join(tmpdir(), 'fjorten-oidc-'))
  writeFileSync(join(folder, 'secret'), 'a-secret-of-the-client\n')
  const oidc = { issuer, clientId: 'fjorten', secret: { file: join(folder, 'secret') } }
  const roles = { roleClaim: 'groups', roles: { 'fjorten-doctors': 'doctor' } }
  writeFileSync(
    join(folder, 'owners.json'),
    JSON.stringify({ gladsaxe: { oidc: { ...oidc, ...roles, provision: true } }, fredericia: { oidc } }),
  )
  office = await openOffice('libsql', Date.now())
  Object.assign(office.deps, { owners: readOwnerConfigs(join(folder, 'owners.json')) })
})
afterAll(async () => {
  server.close()
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A browser at the provider: keeps its cookies, follows its redirects, fills its forms in, and stops at our address. */
async function atProvider(start: string, who: string): Promise<URL> {
  const jar = new Map<string, string>()
  let next = new URL(start)
  let form: URLSearchParams | undefined
  for (let step = 0; step < 20; step += 1) {
    if (next.origin === ORIGIN) return next
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, {
      headers: { cookie },
      redirect: 'manual',
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/)
      jar.set(name, value)
    }
    const to = response.headers.get('location')
    form = undefined
    if (to) {
      next = new URL(to, next)
      continue
    }
    const html = await response.text()
    const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1]
    if (!action) throw new Error(`no way on from ${next.pathname}: ${response.status}`)
    next = new URL(action, next)
    form = new URLSearchParams(
      html.includes('name="login"') ? { prompt: 'login', login: who, password: 'x' } : { prompt: 'consent' },
    )
  }
  throw new Error('the provider does not come to an end')
}

interface Begun {
  readonly url: URL
  readonly cookie: string
}

async function begin(municipality = 'gladsaxe', query = ''): Promise<Begun> {
  const response = await screenWith(office, '').get(`/login/oidc/${municipality}${query}`)
  expect(response.status).toBe(302)
  return { url: new URL(response.headers.get('location') ?? ''), cookie: cookiesOf(response) }
}

const back = (url: URL, cookie: string): Promise<Response> =>
  screenWith(office, cookie).get(`${url.pathname.replace('/api/staff', '')}${url.search}`, {
    'sec-fetch-site': 'cross-site',
  })

async function through(who: string, municipality = 'gladsaxe'): Promise<Response> {
  const { url, cookie } = await begin(municipality)
  return back(await atProvider(url.href, who), cookie)
}

const REFUSED = (why: string) => [303, `/staff?refused=${why}`, false]
const outcome = (response: Response): unknown[] => [
  response.status,
  response.headers.get('location'),
  cookiesOf(response).includes('fjorten-staff='),
]
const inside = async (response: Response): Promise<Screen> => {
  expect(outcome(response)).toEqual([303, '/staff', true])
  return screenWith(office, cookiesOf(response))
}

describe('R26: the municipality’s own log-in', () => {
  it('asks with PKCE, state and nonce, each new every time', async () => {
    const [one, two] = [await begin(), await begin()]
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(one.url.searchParams.get(name)).toMatch(/^[\w-]{43}$/)
      expect(one.url.searchParams.get(name)).not.toBe(two.url.searchParams.get(name))
    }
    expect(Object.fromEntries(one.url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${ORIGIN}/api/staff/login/oidc/gladsaxe/callback`,
    })
    expect(one.url.href).not.toContain('a-secret')
  })

  it('lets in who works here, as fresh as the provider says', async () => {
    const screen = await inside(await through('leader'))
    expect(await (await screen.get('/me')).json()).toMatchObject({ name: 'Lars Leder', role: 'leader' })
    expect(await (await screen.get('/account')).json()).toMatchObject({ fresh: true })
    expect((await screen.get('/cases')).status).toBe(200)
  })

  it('lets nobody in who works elsewhere, has no role here, no address, or one that is not proven', async () => {
    const before = await office.deps.storage.staff.ofMunicipality({ municipality: 'gladsaxe' })
    for (const who of ['elsewhere', 'nobody', 'unproven', 'nameless'])
      expect([who, ...outcome(await through(who))]).toEqual([who, ...REFUSED('oidc-unknown')])
    expect(outcome(await through('newcomer', 'fredericia'))).toEqual(REFUSED('oidc-unknown'))
    const after = await office.deps.storage.staff.ofMunicipality({ municipality: 'gladsaxe' })
    expect(after).toEqual(before)
  })

  it('makes a member only where the municipality says so, with the role of the claim, and no password fits', async () => {
    const screen = await inside(await through('newcomer'))
    expect(await (await screen.get('/me')).json()).toMatchObject({ name: 'Nina Ny', role: 'doctor' })
    await inside(await through('newcomer'))
    const members = await office.deps.storage.staff.ofMunicipality({ municipality: 'gladsaxe' })
    expect(members.filter(({ email }) => email === 'ny.laege@gladsaxe.dk')).toHaveLength(1)
    for (const password of ['x', ' '])
      expect((await tryLogIn(office, 'ny.laege@gladsaxe.dk', password)).status).toBe(401)
  })

  it('what came back works once, only in the browser that began, and only as it was asked', async () => {
    const { url, cookie } = await begin()
    const returned = await atProvider(url.href, 'leader')
    const other = await begin()
    expect(outcome(await back(returned, ''))).toEqual(REFUSED('oidc-refused'))
    expect(outcome(await back(returned, other.cookie))).toEqual(REFUSED('oidc-refused'))
    const forged = new URL(returned)
    forged.pathname = forged.pathname.replace('gladsaxe', 'fredericia')
    expect(outcome(await back(forged, cookie))).toEqual(REFUSED('oidc-refused'))
    await inside(await back(returned, cookie))
    expect(outcome(await back(returned, cookie))).toEqual(REFUSED('oidc-refused'))
  })

  it('a changed state, a stranger’s code and a refusal of the provider open nothing', async () => {
    for (const change of [{ state: 'x' }, { code: 'made-up' }, { error: 'access_denied' }] as Record<
      string,
      string
    >[]) {
      const { url, cookie } = await begin()
      const returned = await atProvider(url.href, 'leader')
      for (const [name, value] of Object.entries(change)) returned.searchParams.set(name, value)
      expect([change, ...outcome(await back(returned, cookie))]).toEqual([change, ...REFUSED('oidc-refused')])
    }
  })

  it('is shown where it is configured, and nowhere else', async () => {
    expect(await (await screenWith(office, '').get('/about')).json()).toMatchObject({
      oidc: ['fredericia', 'gladsaxe'],
    })
    for (const path of ['/login/oidc/koebenhavn', '/login/oidc/nowhere', '/login/oidc/koebenhavn/callback'])
      expect((await screenWith(office, '').get(path)).status).toBe(404)
  })

  it('a provider that does not answer is said, and asked again the next time', async () => {
    const { owners } = office.deps
    const { oidc } = owners.fredericia
    if (!oidc) throw new Error('not configured')
    const down = { ...owners.fredericia, oidc: { ...oidc, issuer: 'http://127.0.0.1:1' } }
    Object.assign(office.deps, { owners: { ...owners, koebenhavn: down } })
    const tried = await screenWith(office, '').get('/login/oidc/koebenhavn')
    expect(outcome(tried)).toEqual(REFUSED('oidc-unreachable'))
    const up = { ...down, oidc }
    Object.assign(office.deps, { owners: { ...owners, koebenhavn: up } })
    expect((await screenWith(office, '').get('/login/oidc/koebenhavn')).status).toBe(302)
    Object.assign(office.deps, { owners })
  })
})

describe('the configuration of it', () => {
  const read = (oidc: unknown) => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, JSON.stringify({ gladsaxe: { oidc } }))
    return () => readOwnerConfigs(file)
  }
  const right = { issuer: 'https://login.example', clientId: 'x', secret: { env: 'PATH' } }

  it('is refused at the start, naming the field', () => {
    expect(read(right)).not.toThrow()
    expect(read({ ...right, issuer: 'http://login.example' })).toThrow(/gladsaxe\.oidc\.issuer/)
    expect(read({ ...right, secret: 'in the open' })).toThrow(/gladsaxe\.oidc\.secret/)
    expect(read({ ...right, secret: { env: 'NOT_SET_ANYWHERE' } })).toThrow(/NOT_SET_ANYWHERE/)
    expect(read({ ...right, secret: { file: join(folder, 'none') } })).toThrow(/is not there/)
    expect(read({ ...right, roles: { boss: 'king' } })).toThrow(/gladsaxe\.oidc\.roles/)
  })
})
