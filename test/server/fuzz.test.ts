/**
 * Ten thousand requests that nobody means: every call of the description with what fits it, what just misses it and what has
 * nothing to do with it; the plain forms; addresses and headers of any kind. Nothing of it is a fault of ours, each refusal is a
 * problem that the description names, nothing refused is written, and no log line holds a word of it.
 * `FUZZ_SEED` repeats a run, `FUZZ_TIMES` multiplies it.
 */
import fc, { type Arbitrary } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FACTS, type FactId, MUNICIPALITIES } from '../../machines/facts.ts'
import { TOPICS } from '../../machines/rule.ts'
import { newId } from '../../server/keys/keys.ts'
import { openapi } from '../../server/openapi/openapi.ts'
import { lifeAsk } from '../../server/staff/case/lifeAsk.ts'
import type { Role } from '../../server/staff/rights.ts'
import { begin as beginSession } from '../../server/staff/session.ts'
import { ORIGIN, openApp, type Running } from '../support/app.ts'
import { bodies, DANGER, filled, freeText, junk, type Pick, type Schema } from '../support/arbitrary.ts'
import { begin, type Talk } from '../support/drive.ts'
import { describedAs, Watch } from '../support/watch.ts'
import { PEOPLE } from './people.ts'

// The same in each run: a new one is for who looks for faults, not for who has just changed something else.
const SEED = Number(process.env.FUZZ_SEED ?? 14)
const TIMES = Number(process.env.FUZZ_TIMES ?? 1)
const ALL = 10_000
const PATIENCE_MS = 300_000

let app: Running
let watch: Watch
beforeAll(async () => {
  app = await openApp()
  watch = await Watch.over(app)
})
afterAll(async () => {
  watch.close()
  await app.close()
})

/** One property, so many times; where it fails, the seed and the case stand in the error. */
const eachTime = <T>(times: number, arbitrary: Arbitrary<T>, work: (value: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, work), {
    numRuns: Math.round(times * TIMES),
    seed: SEED,
    endOnFailure: true,
  })

const OWN = { 'sec-fetch-site': 'same-origin' }
const jsonText = (value: unknown): string => JSON.stringify(value) ?? ''

/** Bodies that are no JSON at all, and types that are no type of ours. */
const raw = fc.record({
  body: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '{"type":',
      '[[[[',
      `${'['.repeat(9_000)}`,
      'x'.repeat(17_000),
    ),
    fc.constantFrom('x'.repeat(16_380), 'å'.repeat(8_191)).map((long) => jsonText({ text: long })),
  ),
  type: fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'application/jsonx',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    '',
  ),
})
const rarely = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

function at<T>(from: readonly T[], index: number): T | undefined {
  return from[index % Math.max(1, from.length)]
}

describe('the conversation’s interface', () => {
  /** Conversations in every state; one that has ended, or has heard enough, makes room for a new one. */
  const talks: { talk: Talk; left: number }[] = []
  let made = 0
  const DEPTHS = [0, 1, 2, 4, 7, 99, 99, 99]

  async function someTalk(): Promise<Talk> {
    const person = PEOPLE[made % PEOPLE.length] as (typeof PEOPLE)[number]
    const depth = DEPTHS[made % DEPTHS.length] as number
    const sent = made % 3 !== 0
    made += 1
    const talk = await begin(app, person.municipality, made % 4 === 0 ? 'en' : 'da')
    let asked = 0
    await talk.talk(person.facts, () => asked++ < depth)
    if (talk.view.phase === 'reviewing' && sent) {
      await talk.send({ type: 'submit' })
      if (made % 2 === 0) await talk.comeBack(talk.view.receipt?.code ?? '')
    }
    return talk
  }

  async function talkAt(index: number): Promise<Talk> {
    const place = index % 12
    const known = talks[place]
    if (known && known.left > 0) {
      known.left -= 1
      return known.talk
    }
    const talk = await someTalk()
    talks[place] = { talk, left: 60 }
    await watch.settle()
    return talk
  }

  const codes: string[] = []
  const fromTalk =
    (talk: Talk) =>
    ({ pool, at: index }: Pick): unknown => {
      const { question, facts, receipt } = talk.view
      const options = question?.options.map(({ value }) => value) ?? []
      if (receipt?.code) codes.push(receipt.code)
      switch (pool) {
        case 'fact':
          return index % 3 > 0 && question
            ? question.fact
            : at([...(Object.keys(facts) as FactId[]), ...(Object.keys(FACTS) as FactId[])], index)
        case 'value': {
          const shape = FACTS[question?.fact ?? 'wish']
          if (shape.kind === 'several') return [at(options, index)]
          return options.length > 0
            ? at(options, index)
            : shape.kind === 'number'
              ? 10 + (index % 80)
              : 'Robin'
        }
        case 'slot':
          return at([...options, 'none', 'nothing'], index)
        case 'code':
          return at([...codes.slice(-20), 'AAAA-AAAA', talk.session], index)
        default:
          return index % 9
      }
    }

  const sentTo = async (
    talk: Talk,
    path: string,
    template: string,
    body: unknown,
    other: { body: string; type: string } | null,
  ) => {
    const sent = other ? other.body : jsonText(body)
    const { text, response } = await watch.send({
      what: `POST ${template}`,
      path,
      described: describedAs('POST', template),
      // A lost time is given up and asked for again; danger is heard before anything else is looked at.
      mayWrite: (refusal) => refusal.includes('slot-gone') || sent.includes(DANGER),
      init: {
        method: 'POST',
        headers: {
          'content-type': other ? other.type : 'application/json',
          authorization: `Bearer ${talk.session}`,
        },
        body: sent,
      },
    })
    return { text, status: response.status }
  }

  test(
    'events, at every point of a conversation',
    async () => {
      const EVENT = { $ref: '#/components/schemas/Event' }
      await eachTime(2_500, fc.tuple(bodies(EVENT), fc.nat(), rarely(raw)), async ([body, index, other]) => {
        const talk = await talkAt(index)
        const event = await filled(body, fromTalk(talk))
        const { text, status } = await sentTo(talk, '/api/intake/events', '/api/intake/events', event, other)
        if (status === 200) talk.view = JSON.parse(text).view
        if (status === 401 || talk.view.phase === 'withdrawn') talks[index % 12] = { talk, left: 0 }
      })
    },
    PATIENCE_MS,
  )

  const municipality = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...MUNICIPALITIES) },
    { weight: 1, arbitrary: fc.constantFrom('nowhere', '__proto__', '%00', 'Gladsaxe', 'gladsaxe%2f') },
  )

  test.each([
    ['/api/{municipality}/intake', 250],
    ['/api/{municipality}/return', 350],
  ])(
    'beginning and coming back: %s',
    async (template, times) => {
      const operation = (openapi.paths as Record<string, Record<string, Schema>>)[template]?.post as Schema
      const schema = (operation.requestBody as { content: Record<string, { schema: Schema }> }).content[
        'application/json'
      ]?.schema as Schema
      await eachTime(
        times,
        fc.tuple(bodies(schema), municipality, rarely(raw)),
        async ([body, where, other]) => {
          const talk = await talkAt(0)
          const sent = await filled(body, fromTalk(talk))
          await sentTo(talk, template.replace('{municipality}', where), template, sent, other)
        },
      )
    },
    PATIENCE_MS,
  )

  test(
    'looking, with any session and any question',
    async () => {
      const bearer = fc.oneof(
        fc.constant(null),
        fc.string({ maxLength: 60 }),
        fc.constantFrom('gladsaxe.p', 'gladsaxe.jx', '__proto__.j', '.'),
      )
      const asked = fc.oneof(
        fc.constantFrom(
          '',
          '?kind=doctor',
          '?kind=anonymousTalk',
          '?kind=visitation&language=en',
          '?kind=doctor',
          '?kind=x&kind=y',
        ),
        freeText.map((text) => `?kind=${encodeURIComponent(text.toWellFormed())}`),
      )
      await eachTime(
        300,
        fc.tuple(bearer, asked, fc.boolean(), fc.nat()),
        async ([given, query, times, index]) => {
          const talk = await talkAt(index)
          const path = times ? '/api/intake/slots' : '/api/intake'
          const session = given === null ? talk.session : given.replace(/[^\x21-\x7e]/g, '')
          await watch.send({
            what: `GET ${path}`,
            path: `${path}${query}`,
            described: describedAs('GET', path),
            init: { headers: { authorization: `Bearer ${session}` } },
          })
        },
      )
    },
    PATIENCE_MS,
  )
})

describe('the plain pages', () => {
  const names = [
    'type',
    'fact',
    'value',
    'text',
    'kind',
    'slot',
    'reason',
    'preview',
    'filter',
    'lang',
    'language',
    'receipt',
    'proof',
    'ticket',
    'skip',
    'kept',
    'words',
    'without',
  ]
  const TYPES = [
    'answer',
    'say',
    'ask',
    'back',
    'why',
    'whyNot',
    'person',
    'code',
    'enough',
    'submit',
    'withdraw',
    'safe',
    'reveal',
    'renew',
    'erase',
    'edit',
    'filter',
    'move',
    'cancel',
    'message',
    'language',
    'keep',
    'amend',
    'keepCode',
    'file',
    'download',
  ]
  const fields = fc.array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: freeText }),
      fc.oneof(
        fc.constantFrom(...TYPES),
        fc.constantFrom(...Object.keys(FACTS)),
        fc.constantFrom(
          'self',
          'yes',
          'no',
          'advice',
          'treatment',
          '',
          '1',
          'none',
          'da',
          'en',
          'anonymousTalk',
          'cannabis',
        ),
        freeText,
        junk.map((value) => (typeof value === 'string' ? value : jsonText(value))),
      ),
    ),
    { maxLength: 7 },
  )
  const cookies: string[] = []
  const CHILDREN = ['', '', '', '/return']

  const formed = (type: string, pairs: readonly (readonly [string, string])[]): string =>
    new URLSearchParams(
      [['type', type], ...pairs].map(([name, value]) => [
        (name as string).toWellFormed(),
        (value as string).toWellFormed(),
      ]),
    ).toString()

  test(
    'forms, whatever stands in them and whoever posts them',
    async () => {
      const how = fc.record({
        type: fc.constantFrom(...TYPES),
        pairs: fields,
        where: fc.constantFrom(...MUNICIPALITIES, 'gladsaxe', 'nowhere'),
        child: fc.constantFrom(...CHILDREN),
        site: fc.constantFrom('same-origin', 'same-origin', 'same-origin', 'cross-site', 'none'),
        cookie: fc.nat(),
        as: rarely(raw),
      })
      await eachTime(1_950, how, async ({ type, pairs, where, child, site, cookie, as }) => {
        const mine = cookie % 5 === 0 ? undefined : at(cookies, cookie)
        const before =
          cookie % 3 === 0
            ? ([
                ['fact', 'asker'],
                ['value', 'self'],
              ] as const)
            : []
        const { response } = await watch.send({
          what: `form ${child || '/'}`,
          mayWrite: () => pairs.some(([, value]) => value.includes(DANGER)),
          path: `/${where}${child}`,
          init: {
            method: 'POST',
            headers: {
              'sec-fetch-site': site,
              host: new URL(ORIGIN).host,
              'content-type': as?.type ?? 'application/x-www-form-urlencoded',
              ...(mine ? { cookie: mine } : {}),
            },
            body: as?.body ?? formed(before.length > 0 ? 'answer' : type, [...before, ...pairs]),
          },
        })
        for (const line of response.headers.getSetCookie())
          if (!/max-age=0/i.test(line)) cookies.unshift(line.split(';')[0] as string)
        cookies.splice(8)
        const to = response.headers.get('location')
        if (!to) return
        const page = await app.request(to, {
          headers: {
            ...OWN,
            ...(cookies[0] ? { cookie: mine ?? cookies[0] } : {}),
            referer: `${ORIGIN}/${where}`,
          },
        })
        expect([type, page.status]).toEqual([type, 200])
      })
    },
    PATIENCE_MS,
  )

  test(
    'addresses that are none, in every method',
    async () => {
      const part = fc.oneof(
        fc.constantFrom(
          'api',
          'staff',
          'gladsaxe',
          'koebenhavn',
          'intake',
          'events',
          'cases',
          'assets',
          'login',
          'return',
          'privacy',
          'leave',
          'csp',
          'metrics',
          'healthz',
          '..',
          '.',
          '%2e%2e',
          '%E0%A4%A',
          '%00',
          'x.ics',
          'doctor.ics',
          '__proto__',
          '',
        ),
        freeText.map((text) => encodeURIComponent(text.toWellFormed())),
      )
      const query = fc.oneof(
        fc.constant(''),
        fc.constantFrom('?language=en', '?language=', '?language=en&language=da', '?%', '?a[]=1'),
        freeText.map((text) => `?language=${encodeURIComponent(text.toWellFormed())}`),
      )
      const address = fc.record({
        parts: fc.array(part, { maxLength: 5 }),
        query,
        method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
        language: fc.constantFrom('da', 'en', 'x', 'en-GB,en;q=0.5'),
        site: fc.constantFrom('same-origin', 'cross-site'),
      })
      await eachTime(1_000, address, async ({ parts, query: asked, method, language, site }) => {
        await watch.send({
          what: `address ${method}`,
          path: `/${parts.join('/')}${asked}`.replace(/^\/+/, '/'),
          init: {
            method,
            headers: { 'accept-language': language, 'sec-fetch-site': site, host: new URL(ORIGIN).host },
            ...(method === 'POST' || method === 'PUT' ? { body: 'x' } : {}),
          },
        })
      })
    },
    PATIENCE_MS,
  )
})

interface Operation {
  readonly method: string
  readonly path: string
  readonly schema: Schema | null
  readonly times: number
}

const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const integer = { type: 'integer' }
const string = { type: 'string' }
const LIFE = z.toJSONSchema(lifeAsk, { io: 'input', unrepresentable: 'any' }) as Schema

/** Used by the desk's own screen only, and not described. */
const UNDESCRIBED: readonly (readonly [string, string, Schema | null])[] = [
  ['get', '/api/staff/about', null],
  ['post', '/api/staff/cases/{id}/release', object({ version: integer, reason: string })],
  ['post', '/api/staff/cases/{id}/messages', object({ text: string, seen: integer })],
  ['get', '/api/staff/events', null],
  ['get', '/api/staff/login/oidc/{municipality}', null],
  ['get', '/api/staff/login/oidc/{municipality}/callback', null],
]
/** Each guess at a password costs what it is meant to cost, some readings look into everything there is; what has much to get right is tried more often. */
const TIMES_OF: Readonly<Record<string, number>> = {
  'post /api/staff/login': 25,
  'post /api/staff/account/totp/begin': 20,
  'post /api/staff/account/passkeys/begin': 20,
  'post /api/staff/login/totp': 25,
  'post /api/staff/standards/person': 40,
  'post /api/staff/standards/changes': 20,
  'get /api/staff/standards/rules': 15,
  'get /api/staff/standards': 10,
  'get /api/staff/standards/topics/{topic}': 15,
  'get /api/staff/standards/editions/{edition}': 15,
  'post /api/staff/cases/{id}/life': 250,
  'post /api/staff/calendar/preview': 150,
  'post /api/staff/calendar/times': 150,
}
const USUAL = 58
const FORTNIGHT_MS = 14 * 86_400_000

function operationsOf(): Operation[] {
  const described = Object.entries(openapi.paths as Record<string, Record<string, Schema>>).flatMap(
    ([path, of]) =>
      Object.entries(of).map(([method, { requestBody }]): [string, string, Schema | null] => [
        method,
        path,
        requestBody
          ? ((requestBody as { content: Record<string, { schema: Schema }> }).content['application/json']
              ?.schema ?? null)
          : null,
      ]),
  )
  return [...described, ...UNDESCRIBED]
    .filter(([, path]) => path.startsWith('/api/staff'))
    .map(([method, path, schema]) => ({
      method,
      path,
      schema: path.endsWith('/life') && schema ? LIFE : schema,
      times: TIMES_OF[`${method} ${path}`] ?? USUAL,
    }))
}

describe('the desk’s interface', () => {
  interface Pools {
    readonly cases: string[]
    readonly strangers: string[]
    readonly staff: string[]
    readonly slots: string[]
    readonly units: string[]
    readonly codes: string[]
  }
  const pools: Pools = { cases: [], strangers: [], staff: [], slots: [], units: [], codes: [] }

  beforeAll(async () => {
    for (const { municipality, facts } of [4, 9, 11, 9, 4, 9, 16].flatMap((index) => PEOPLE[index] ?? [])) {
      const talk = await begin(app, municipality)
      await talk.handOver(facts)
      pools.codes.push(talk.view.receipt?.code ?? '')
    }
    await (await begin(app, 'koebenhavn')).handOver(PEOPLE[7]?.facts ?? {})
    const { cases, staff, slots } = app.storage
    const idsOf = async (municipality: 'gladsaxe' | 'koebenhavn') =>
      (await cases.queue({ municipality, after: null, limit: 50 })).map(({ id }) => id)
    pools.cases.push(...(await idsOf('gladsaxe')))
    pools.strangers.push(...(await idsOf('koebenhavn')))
    pools.staff.push(...(await staff.ofMunicipality({ municipality: 'gladsaxe' })).map(({ id }) => id))
    for (const [kind, audience] of [
      ['anonymousTalk', 'anonymous'],
      ['visitation', 'named'],
      ['doctor', 'named'],
    ] as const) {
      const wanted = { municipality: 'gladsaxe', kind, audience, now: app.clock, limit: 12 }
      const free = await slots.freeSlots({ ...wanted, from: app.clock, until: app.clock + FORTNIGHT_MS })
      pools.slots.push(...free.map(({ id }) => id))
      pools.units.push(...free.map(({ unit }) => unit))
    }
    expect(pools.cases.length).toBeGreaterThan(4)
  })

  /** Somebody new with that role, logged in with a second factor just now. */
  async function atScreen(role: Role, municipality: 'gladsaxe' | 'koebenhavn' = 'gladsaxe'): Promise<string> {
    const id = newId()
    const member = {
      municipality,
      id,
      email: `${id}@${municipality}.example`.toLowerCase(),
      name: 'Ny',
      role,
      passwordHash: '',
      active: true,
      units: null,
    }
    await app.storage.exclusive(municipality, (tx) => app.storage.staff.create(tx, member))
    const lines = await beginSession(app.deps, member, 'totp', app.clock)
    await watch.settle()
    return lines.map((line) => line.split(';')[0]).join('; ')
  }

  async function versionOf(id: string): Promise<number> {
    return (await app.storage.cases.byId({ municipality: 'gladsaxe', id }))?.version ?? 1
  }

  const EDITIONS = ['gladsaxe-2023', 'nothing', 'koebenhavn-2017']
  const NAMES = ['id', 'n', 'topic', 'edition', 'municipality'] as const

  /** The address with something in each of its gaps, and the case it is about. */
  function address(template: string, index: number): { path: string; id: string } {
    const chosen = index % 11 === 0 ? pools.strangers : pools.cases
    const id = template.includes('colleagues') ? at(pools.staff, index) : at(chosen, index)
    const filling: Record<(typeof NAMES)[number], string> = {
      id: index % 23 === 0 ? '%E0%A4%A' : (id ?? 'none'),
      n: String(index % 4),
      topic: at([...TOPICS, '__proto__'], index) ?? '',
      edition: at(EDITIONS, index) ?? '',
      municipality: at(['gladsaxe', 'nowhere'], index) ?? '',
    }
    return {
      path: template.replace(/\{(\w+)\}/g, (_, name: (typeof NAMES)[number]) => filling[name]),
      id: id ?? '',
    }
  }

  const query = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '?view=atRisk',
        '?view=mine&limit=3',
        '?limit=0',
        '?after=2026-12-07.3',
        '?month=2026-11',
        '?month=2026-11&as=csv',
        '?month=2026-11&what=late',
        '?month=2026-13',
        '?on=2026-02-30',
        '?day=2026-11-24',
        '?kind=anonymousTalk',
        '?kind=visitation&language=en',
        '?kind=doctor',
        '?language=en',
        '?municipality=x&topic=y',
        '?day=9999-12-31',
        '?month=9999-12',
        '?on=0001-01-01',
        '?day=-271821-04-20',
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'view',
            'after',
            'limit',
            'month',
            'on',
            'day',
            'kind',
            'text',
            'as',
            'state',
            'code',
          ),
          freeText,
        )
        .map(([name, text]) => `?${name}=${encodeURIComponent(text.toWellFormed())}`),
    },
  )
  const WHO = [
    'leader',
    'leader',
    'leader',
    'caseWorker',
    'caseWorker',
    'practitioner',
    'administrator',
    'stranger',
    'nobody',
    'forged',
  ] as const

  /** The session of an enquiry that this screen leads. */
  async function anEnquiry(cookie: string): Promise<string> {
    const response = await app.request('/api/staff/enquiries', {
      method: 'POST',
      headers: { ...OWN, cookie, 'content-type': 'application/json' },
      body: jsonText({ language: 'da', channel: 'phone' }),
    })
    await watch.settle()
    return ((await response.json()) as { session: string }).session
  }

  const operations = operationsOf()
  // What ends a session or takes a role away comes last.
  const late = ({ path }: Operation): number => Number(/logout|colleagues|account|step-up|\/login/.test(path))
  const ordered = operations.toSorted((a, b) => late(a) - late(b))

  test.each(ordered.map((one) => ({ ...one, name: `${one.method.toUpperCase()} ${one.path}` })))(
    '$name',
    async ({ method, path: template, schema, times }) => {
      const screens: Readonly<Record<(typeof WHO)[number], string>> = {
        leader: await atScreen('leader'),
        caseWorker: await atScreen('caseWorker'),
        practitioner: await atScreen('practitioner'),
        administrator: await atScreen('administrator'),
        stranger: await atScreen('leader', 'koebenhavn'),
        nobody: '',
        forged: 'fjorten-staff=gladsaxe.kanariefugl',
      }
      const told = describedAs(method, template)
      const session = template.includes('/enquiries/') ? await anEnquiry(screens.leader) : null
      const asked = fc.tuple(
        schema ? bodies(schema) : fc.constant(undefined),
        fc.nat(1_000_000),
        fc.constantFrom(...WHO),
        query,
        rarely(raw),
      )
      await eachTime(times, asked, async ([body, index, who, questions, other]) => {
        const { path, id } = address(template, index)
        const [own, another] = [await versionOf(id), at(pools.cases, index + 1) ?? '']
        const otherVersion = await versionOf(another)
        const from = ({ pool, at: chosen }: Pick): unknown => {
          const texts: Readonly<Record<string, readonly unknown[]>> = {
            version: chosen % 7 === 0 ? [1, 2, own + 1] : [own],
            otherVersion: [otherVersion],
            case: [another],
            staff: pools.staff,
            slot: pools.slots,
            unit: pools.units,
            number: [1, 2, 3, 4, 5],
            code: pools.codes,
            instant: [
              '2026-11-23T09:00:00+01:00',
              '2026-11-20T09:00:00Z',
              '2026-02-30T09:00:00Z',
              '+275760-09-13T00:00:00Z',
            ],
            edition: EDITIONS,
            small: [1, 2, 3],
          }
          return at(texts[pool] ?? ['x'], chosen)
        }
        const sends = method === 'post'
        const cookie = screens[who]
        await watch.send({
          what: `${method} ${template}`,
          path: sends ? path : `${path}${questions}`,
          described: told,
          init: {
            method: method.toUpperCase(),
            headers: {
              ...(index % 29 === 0 ? { 'sec-fetch-site': 'cross-site' } : OWN),
              ...(cookie ? { cookie } : {}),
              ...(session ? { authorization: `Bearer ${session}` } : {}),
              ...(sends ? { 'content-type': other?.type ?? 'application/json' } : {}),
            },
            ...(sends ? { body: other?.body ?? jsonText(await filled(body ?? {}, from)) } : {}),
          },
        })
      })
    },
    PATIENCE_MS,
  )
})

/** Answers of who got past being logged in, allowed and legible; for a code or a passkey, past being legible. */
const BEHIND_THE_DOOR = new Set([200, 201, 204, 303, 404, 409, 422])
/** Only what is signed gets behind these. */
const SIGNED = /passkey|totp|step-up|login/

test('ten thousand in all, each call reached; no log line tells anything', async () => {
  expect(watch.cases).toBeGreaterThanOrEqual(ALL * TIMES)
  const reached = (answers: ReadonlyMap<number, unknown>): boolean =>
    [...answers.keys()].some((status) => BEHIND_THE_DOOR.has(status))
  const unreached = [...watch.answers]
    .filter(([what]) => !what.startsWith('address') && !SIGNED.test(what))
    .filter(([, answers]) => !reached(answers))
  expect(unreached.map(([what, answers]) => `${what}: ${[...answers.keys()].join()}`)).toEqual([])
  await watch.expectQuietLogs()
})
