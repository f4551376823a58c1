/** Every route of the staff's interface × every role × every municipality, generated from the routes that there are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { RIGHTS, ROLES, rightOf } from '../../../server/staff/rights.ts'
import { aCase, deskOf, logIn, type Office, ORIGIN, openOffice, type Screen, screenWith } from './office.ts'

let office: Office
/** A case and a colleague of each municipality: what an id in an address may stand for. */
const ids = new Map<Municipality, { readonly case: string; readonly colleague: string }>()
const screens = new Map<string, Screen>()

beforeAll(async () => {
  office = await openOffice()
  for (const municipality of MUNICIPALITIES) {
    const { member } = await deskOf(office, municipality, 'practitioner')
    ids.set(municipality, { case: await aCase(office, municipality), colleague: member.id })
    for (const role of ROLES)
      screens.set(`${municipality} ${role}`, (await deskOf(office, municipality, role)).screen)
  }
}, 60_000)
afterAll(() => office.close())

const BODY = {
  version: 99,
  text: 'Hej',
  role: 'doctor',
  seen: 0,
  kind: 'visitation',
  slot: 'x',
  by: 'us',
  reason: 'Prøve',
  start: '2026-11-24T09:00:00.000Z',
  how: 'held',
  to: 'x',
}
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** What the application itself says that it has. */
const served = (): string[] => [
  ...new Set(
    office.app.routes
      .filter(({ method }) => METHODS.includes(method))
      .map(({ method, path }) => `${method} ${path.replace('/api/staff', '')}`),
  ),
]
const guarded = Object.keys(RIGHTS).filter((route) => rightOf(route) !== 'anyone')

async function ask(screen: Screen, route: string, of: Municipality): Promise<[number, string | undefined]> {
  const [method, pattern = ''] = route.split(' ')
  const known = ids.get(of)
  const id = pattern.startsWith('/cases') ? known?.case : known?.colleague
  const path = pattern.replace(/:\w+/g, id ?? '')
  const response = method === 'GET' ? await screen.get(path) : await screen.post(path, BODY)
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return [response.status, undefined]
  }
  if (response.headers.get('content-type') === 'application/pdf') return [response.status, undefined]
  const body = (await response.json()) as { code?: string }
  return [response.status, body.code]
}

describe('R27: rights are decided on the server, per route and role, and denied by default', () => {
  it('every route that there is has a line, and every line has a route', () => {
    expect(served().sort()).toEqual(Object.keys(RIGHTS).sort())
  })

  it('what has no line is refused for everyone', () => {
    expect(rightOf('GET /cases/:id/everything')).toEqual([])
    expect(rightOf('constructor')).toEqual([])
  })

  it.each(guarded)('%s: 401 for who is not logged in', async (route) => {
    for (const cookie of ['', 'fjorten-staff=gladsaxe.made-up', 'fjorten-staff=nowhere.x'])
      expect(await ask(screenWith(office, cookie), route, 'gladsaxe')).toEqual([401, 'not-logged-in'])
  })

  const matrix = guarded.flatMap((route) => ROLES.map((role) => [route, role] as const))
  it.each(matrix)('%s as %s, in and out of every municipality', async (route, role) => {
    const right = rightOf(route)
    const may = right === 'self' || (right !== 'anyone' && right.includes(role))
    for (const municipality of MUNICIPALITIES) {
      const screen = screens.get(`${municipality} ${role}`)
      if (!screen) throw new Error('no screen')
      for (const of of MUNICIPALITIES) {
        const [status, code] = await ask(screen, route, of)
        const where = [municipality, of, status, code]
        if (!may) expect(where).toEqual([municipality, of, 403, 'not-permitted'])
        else if (of !== municipality && route.includes('/:id'))
          expect(where).toEqual([municipality, of, 404, 'not-found'])
        else expect(where).not.toEqual([municipality, of, 403, 'not-permitted'])
      }
    }
  })

  it('a role that nobody knows may nothing but see itself', async () => {
    const { screen } = await deskOf(office, 'gladsaxe', 'director')
    for (const route of guarded) {
      const [status, code] = await ask(screen, route, 'gladsaxe')
      if (rightOf(route) === 'self') expect([route, code]).not.toEqual([route, 'not-permitted'])
      else expect([route, status, code]).toEqual([route, 403, 'not-permitted'])
    }
  })

  it.each(guarded.filter((route) => route.startsWith('POST')))(
    '%s: nothing from another site',
    async (route) => {
      const { cookie } = await logIn(office)
      const response = await office.app.request(`${ORIGIN}/api/staff${route.slice(5).replace(':id', 'x')}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
        body: JSON.stringify(BODY),
      })
      expect([response.status, await response.json()]).toMatchObject([403, { code: 'forbidden' }])
    },
  )
})
