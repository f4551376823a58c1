/** The served description is a description, complete, and what the product sends fits it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FACTS, MUNICIPALITIES } from '../../machines/facts.ts'
import { openapi } from '../../server/openapi/openapi.ts'
import { PROBLEMS } from '../../server/problems.ts'
import { RIGHTS } from '../../server/staff/rights.ts'
import { openApp, PASSWORD, type Running } from '../support/app.ts'
import { begin, handedOver } from '../support/drive.ts'
import { misfits, named } from '../support/schema.ts'
import { PEOPLE } from './people.ts'

/** The desk's own screen uses these; what they give changes with it. */
const UNDESCRIBED = [
  'GET /about',
  'GET /login/oidc/:municipality',
  'GET /login/oidc/:municipality/callback',
  'POST /cases/:id/release',
  'POST /cases/:id/messages',
  'GET /events',
]

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

let app: Running
let served: Node
beforeAll(async () => {
  app = await openApp()
  served = (await (await app.request('/openapi.json')).json()) as Node
})
afterAll(() => app.close())

/** Everything inside, with its place. */
function* inside(node: unknown, at = '#'): Generator<[string, Node]> {
  if (!isNode(node)) return
  yield [at, node]
  for (const [key, value] of Object.entries(node)) yield* inside(value, `${at}/${key.replaceAll('/', '~1')}`)
}

const schemasOf = (): Record<string, Node> => (served.components as { schemas: Record<string, Node> }).schemas
const operations = (): [string, Node][] =>
  Object.entries(served.paths as Record<string, Record<string, Node>>).flatMap(([path, of]) =>
    Object.entries(of).map(([method, operation]): [string, Node] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  )

describe('the description itself', () => {
  test('is what the code holds, in a version that is named', () => {
    expect(served).toEqual(JSON.parse(JSON.stringify(openapi)))
    expect(served.openapi).toMatch(/^3\.1\.\d$/)
    expect(served.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
  })

  test('every reference leads somewhere, and every schema is led to', () => {
    const refs = [...inside(served)].flatMap(([, node]) => (typeof node.$ref === 'string' ? [node.$ref] : []))
    const known = Object.keys(schemasOf()).map((name) => `#/components/schemas/${name}`)
    expect(refs.filter((ref) => !known.includes(ref))).toEqual([])
    expect(known.filter((ref) => !refs.includes(ref))).toEqual([])
  })

  test('schemas use only words that the checking here understands, and require only what they describe', () => {
    const WORDS = [
      'type',
      'const',
      'enum',
      'oneOf',
      '$ref',
      'properties',
      'required',
      'additionalProperties',
      'items',
      'minimum',
      'maximum',
      'minLength',
      'maxLength',
      'description',
    ]
    for (const [at, node] of Object.entries(schemasOf()).flatMap(([name, schema]) => [
      ...inside(schema, name),
    ])) {
      if (/\/(properties|required|enum|oneOf)$/.test(at)) continue
      expect([at, Object.keys(node).filter((word) => !WORDS.includes(word))]).toEqual([at, []])
      const described = isNode(node.properties) ? Object.keys(node.properties) : []
      expect([at, ((node.required ?? []) as string[]).filter((name) => !described.includes(name))]).toEqual([
        at,
        [],
      ])
    }
  })

  test('every operation says what it does, answers something, and names its parameters', () => {
    for (const [name, operation] of operations()) {
      expect([name, operation.summary]).toEqual([name, expect.stringMatching(/\S/)])
      const responses = Object.entries(operation.responses as Record<string, Node>)
      expect([name, responses.filter(([status]) => /^2\d\d$/.test(status)).length]).toEqual([name, 1])
      for (const [status, response] of responses) {
        expect(status).toMatch(/^[245]\d\d$/)
        expect(response.description).toEqual(expect.stringMatching(/\S/))
      }
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)
      const told = ((operation.parameters ?? []) as Node[])
        .filter((one) => one.in === 'path')
        .map((one) => one.name)
      expect([name, told]).toEqual([name, inPath])
    }
  })

  test('the contract’s calls are all there', () => {
    expect(operations().map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'POST /api/{municipality}/intake',
        'GET /api/intake',
        'POST /api/intake/events',
        'GET /api/intake/slots',
        'POST /api/{municipality}/return',
        'POST /api/staff/login',
        'GET /api/staff/cases',
        'GET /api/staff/cases/{id}',
        'POST /api/staff/cases/{id}/claim',
        'GET /healthz',
      ]),
    )
  })

  test('the staff’s calls are those of the table of rights', () => {
    const described = operations()
      .map(([name]) => name)
      .filter((name) => name.includes('/api/staff'))
      .map((name) => name.replace('/api/staff', '').replaceAll(/{(\w+)}/g, ':$1'))
    expect(Object.keys(RIGHTS).filter((route) => !described.includes(route))).toEqual(UNDESCRIBED)
  })

  test('names every fact, municipality and problem there is', () => {
    const { Facts, Problem, View } = schemasOf() as Record<
      string,
      { properties: Record<string, { enum?: string[] }> }
    >
    expect(Object.keys(Facts?.properties ?? {})).toEqual(Object.keys(FACTS))
    expect(Problem?.properties.code?.enum).toEqual(Object.keys(PROBLEMS))
    expect(View?.properties.municipality?.enum).toEqual([...MUNICIPALITIES])
  })
})

describe('what is sent fits it', () => {
  const fits = (name: string, value: unknown): void => expect(misfits(named(name), value)).toEqual([])

  test.each(PEOPLE)(
    '$who: every view on the way, outcome, receipt and case',
    async ({ municipality, facts }) => {
      // The driver checks each view as it comes; here are its parts, and the way back.
      const talk = await handedOver(app, municipality, facts)
      fits('Outcome', talk.view.outcome)
      fits('Receipt', talk.view.receipt)
      fits('Case', talk.view.case)
      await talk.comeBack(talk.view.receipt?.code ?? '')
      fits('Case', talk.view.case)
      for (const { kind } of talk.view.case?.appointments ?? []) {
        const { body } = await talk.call('GET', `/api/intake/slots?kind=${kind}`)
        const described = operations().find(([name]) => name === 'GET /api/intake/slots')?.[1]
        const { schema } = (
          described as { responses: { 200: { content: { 'application/json': { schema: Node } } } } }
        ).responses[200].content['application/json']
        expect(misfits(schema, body)).toEqual([])
      }
    },
  )

  test('events that the product takes are described, and what it refuses as malformed is not', async () => {
    const talk = await begin(app, 'gladsaxe')
    const good = [
      { type: 'answer', fact: 'asker', value: 'self' },
      { type: 'answer', fact: 'age', value: 17, preview: true },
      { type: 'say', text: 'ja' },
      { type: 'why' },
      { type: 'whyNot', fact: 'name' },
      { type: 'whyNot' },
      { type: 'language', language: 'en' },
      { type: 'filter', afterWork: true, phone: false },
    ]
    for (const event of good) {
      expect([event, (await talk.try(event)).body.code]).toEqual([event, undefined])
      fits('Event', event)
    }
    for (const event of [
      { type: 'dance' },
      { type: 'say' },
      { type: 'say', text: '' },
      { type: 'language', language: 'de' },
      { type: 'move', kind: 'x', slot: 'y' },
    ]) {
      expect([event, (await talk.try(event)).body.code]).toEqual([event, 'malformed'])
      expect(misfits(named('Event'), event)).not.toEqual([])
    }
  })

  test('a field that no event has is refused by name, whatever the event, and changes nothing', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.answer('asker', 'self')
    const before = JSON.stringify(talk.view)
    const fits = { fact: 'wish', value: 'advice', text: 'ja', language: 'en', afterWork: true, phone: true }
    const talked = { kind: 'anonymousTalk', slot: 'x', reason: 'x' }
    const options = (schemasOf().Event?.oneOf ?? []) as { properties: Record<string, { const?: string }> }[]
    expect(options.length).toBeGreaterThan(15)
    for (const { properties } of options) {
      const known = Object.fromEntries(
        Object.keys(properties).map((key) => [key, { ...fits, ...talked }[key as keyof typeof fits]]),
      )
      for (const extra of ['name', 'score', 'municipality', 'constructor', '__proto__']) {
        const event = JSON.parse(
          JSON.stringify({ ...known, type: properties.type?.const, EXTRA: 1, preview: undefined }).replace(
            'EXTRA',
            extra,
          ),
        )
        const { status, body } = await talk.try(event)
        expect([event.type, extra, status, body.code, body.field]).toEqual([
          event.type,
          extra,
          400,
          'malformed',
          extra,
        ])
        if (!(extra in {})) expect(misfits(named('Event'), event)).not.toEqual([])
      }
    }
    await talk.look()
    expect(JSON.stringify(talk.view)).toBe(before)
  })

  test('the queue and a case, for staff', async () => {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
    const login = await app.request('/api/staff/login', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: 'sagsbehandler@gladsaxe.example', password: PASSWORD }),
    })
    expect(login.status).toBe(200)
    fits('Me', await login.json())
    const cookie = login.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const queue = (await (
      await app.request('/api/staff/cases', { headers: { ...headers, cookie } })
    ).json()) as {
      cases: Record<string, unknown>[]
    }
    expect(queue.cases.length).toBeGreaterThan(0)
    for (const one of queue.cases) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining([
          'id',
          'number',
          'municipality',
          'route',
          'identity',
          'flags',
          'guarantee',
          'next',
          'openedOn',
          'version',
          'owner',
        ]),
      )
      expect(one.next).toMatchObject({
        what: expect.any(String),
        due: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      })
      expect(one.municipality).toBe('gladsaxe')
    }
  })
})

describe('the checking itself', () => {
  test.each([
    ['a missing property', 'Message', { id: 'm1', from: 'assistant', rules: [] }],
    ['a property nobody described', 'Message', { id: 'm1', from: 'assistant', text: '', rules: [], more: 1 }],
    ['a wrong type', 'Message', { id: 1, from: 'assistant', text: '', rules: [] }],
    ['a wrong code', 'Message', { id: 'm1', from: 'robot', text: '', rules: [] }],
    ['a wrong item', 'Message', { id: 'm1', from: 'assistant', text: '', rules: [1] }],
    ['a number out of bounds', 'Facts', { age: 7 }],
    ['a fact nobody knows', 'Facts', { shoeSize: 44 }],
    ['no form of an event', 'Event', { type: 'answer' }],
  ])('finds %s', (_, name, value) => expect(misfits(named(name), value).length).toBeGreaterThan(0))
})
