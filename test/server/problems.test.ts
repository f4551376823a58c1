/** Bad input: each has its code and a sentence in the person's language, and changes nothing. */

import { serve } from '@hono/node-server'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { PROBLEMS, type ProblemCode } from '../../server/problems.ts'
import { newCode } from '../../server/receipt/receiptCode.ts'
import { openApp, type Running, rowsOf } from '../support/app.ts'
import { type Answered, begin, type Event, handedOver, type Talk } from '../support/drive.ts'
import { misfits, named } from '../support/schema.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp({ storage: { patience: 300 } })
})
afterAll(() => app.close())

const ANONYMOUS = PEOPLE[4]?.facts as Facts
const NAMED = PEOPLE[9]?.facts as Facts
const at = (fact: string) => (view: { question: { fact: string } | null }) => view.question?.fact !== fact

function expectProblem(
  { status, body, headers }: Answered,
  code: ProblemCode,
  language: 'da' | 'en' = 'da',
): void {
  expect(body.code).toBe(code)
  expect(status).toBe(PROBLEMS[code].status)
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(body).toMatchObject({ status, detail: PROBLEMS[code].text[language], title: PROBLEMS[code].text.en })
  expect(String(body.detail)).toMatch(/^\p{Lu}.*\.$/u)
}

/** Sends it, and compares the view and every row before and after. */
async function expectNothingChanged(talk: Talk, doing: () => Promise<unknown>): Promise<void> {
  const [view, rows] = [await talk.look(), await rowsOf(app)]
  await doing()
  expect(await rowsOf(app)).toEqual(rows)
  expect(await talk.look()).toEqual(view)
}

describe('an event that cannot be', () => {
  const answer = (fact: string, value: unknown): Event => ({ type: 'answer', fact, value })
  const table: readonly (readonly [string, Event, ProblemCode])[] = [
    ['an unknown fact', answer('shoeSize', 44), 'unknown-fact'],
    ['a fact by the name of something every object has', answer('constructor', 'yes'), 'unknown-fact'],
    ['the prototype as a fact', answer('__proto__', 'yes'), 'unknown-fact'],
    ['a wrong code', answer('wish', 'everything'), 'bad-value'],
    ['age 7', answer('age', 7), 'bad-value'],
    ['age 200', answer('age', 200), 'bad-value'],
    ['half a year', answer('age', 17.5), 'bad-value'],
    ['an age in words as a value', answer('age', 'sytten'), 'bad-value'],
    ['an age as a list', answer('age', [17]), 'bad-value'],
    ['a code of a prototype', answer('wish', 'toString'), 'bad-value'],
    ['several where one is asked for', answer('residence', ['here', 'elsewhere']), 'bad-value'],
    ['an empty list', answer('substances', []), 'bad-value'],
    ['an unknown substance among known ones', answer('substances', ['cannabis', 'tea']), 'bad-value'],
    ['who asks left open', answer('asker', null), 'bad-value'],
    ['what is wished left open', answer('wish', null), 'bad-value'],
    ['a name on a path without one', answer('name', 'Kim Prøve'), 'fact-not-allowed'],
    ['a telephone number on a path without a name', answer('phone', '20304050'), 'fact-not-allowed'],
    ['a CPR number on a path without a name', answer('cpr', '010190-1234'), 'fact-not-allowed'],
    ['children on a path without a name', answer('children', 'livesWith'), 'fact-not-allowed'],
    ['a condition of another municipality', answer('occupation', 'job'), 'fact-not-allowed'],
    ['a forbidden fact with a value that cannot be', answer('phone', 'x'), 'fact-not-allowed'],
    ['a time that does not exist', answer('talkSlot', 'nowhere'), 'slot-gone'],
    ['an alias with a number in it', answer('alias', 'Kim 20304050'), 'identifier-found'],
    ['a message with an e-mail address', answer('message', 'Skriv til kim@example.dk'), 'identifier-found'],
    ['words with a CPR number', { type: 'say', text: 'jeg er 010190-1234' }, 'identifier-found'],
    [
      'a question with a telephone number',
      { type: 'ask', text: 'ringer I på 20304050?' },
      'identifier-found',
    ],
    ['an event of no type', { type: 'dance' }, 'malformed'],
    ['an answer to nothing', { type: 'answer' } as Event, 'malformed'],
    ['words that are no text', { type: 'say', text: 17 }, 'malformed'],
    ['no words', { type: 'say', text: '' }, 'malformed'],
    ['a language nobody speaks here', { type: 'language', language: 'de' }, 'malformed'],
    ['sending before everything is asked', { type: 'submit' }, 'not-accepted'],
    ['moving what was never booked', { type: 'move', kind: 'visitation', slot: 'x' }, 'not-accepted'],
    ['cancelling what was never booked', { type: 'cancel', kind: 'visitation' }, 'not-accepted'],
    ['a message before there is a case', { type: 'message', text: 'Hej' }, 'not-accepted'],
    ['going on by name before there is a case', { type: 'reveal' }, 'not-accepted'],
    ['erasing what is not there', { type: 'erase' }, 'not-accepted'],
    ['changing what was never answered', { type: 'edit', fact: 'children' }, 'not-accepted'],
  ]
  let talk: Talk
  let english: Talk
  beforeAll(async () => {
    talk = await begin(app, 'gladsaxe')
    await talk.talk(ANONYMOUS, at('talkSlot'))
    english = await begin(app, 'gladsaxe', 'en')
    await english.talk(ANONYMOUS, at('talkSlot'))
  })

  test.each(table)('%s', async (_, event, code) => {
    await expectNothingChanged(talk, async () => expectProblem(await talk.try(event), code))
    expectProblem(await english.try(event), code, 'en')
  })

  test('every problem fits its description', async () => {
    for (const [, event] of table) {
      const {
        identifiers: _i,
        without: _w,
        fact: _f,
        field: _d,
        event: _e,
        phase: _p,
        ...body
      } = (await talk.try(event)).body
      expect(misfits(named('Problem'), body)).toEqual([])
    }
  })

  test('what identifies is shown back exactly, with a text that can be sent without it', async () => {
    const { body } = await talk.try({
      type: 'answer',
      fact: 'message',
      value: 'Ring til mig på 20 30 40 50 i morgen',
    })
    expect(body.identifiers).toEqual([{ kind: 'phone', text: '20 30 40 50' }])
    const { without } = body
    expect(without).toMatch(/^Ring til mig på .* i morgen$/)
    expect((await talk.try({ type: 'answer', fact: 'message', value: without })).status).toBe(200)
  })
})

describe('after the hand-over', () => {
  test.each([
    ['an answer', { type: 'answer', fact: 'age', value: 40 }],
    ['going back', { type: 'back' }],
    ['sending nothing as a message', { type: 'message', text: '   ' }],
    ['withdrawing', { type: 'withdraw' }],
    ['leaving the rest open', { type: 'enough' }],
    ['changing an answer', { type: 'edit', fact: 'age' }],
    ['looking for other times', { type: 'filter', afterWork: true, phone: false }],
  ] as const)('%s is not accepted', async (_, event) => {
    const talk = await handedOver(app, 'gladsaxe', ANONYMOUS)
    await expectNothingChanged(talk, async () => {
      const { status, body } = await talk.try(event)
      expect([409, 422]).toContain(status)
      expect(['not-accepted', 'bad-value']).toContain(body.code)
    })
  })
})

describe('a session', () => {
  test.each([
    ['none', {}],
    ['an invented one', { authorization: 'Bearer gladsaxe.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['one of no municipality', { authorization: 'Bearer nowhere.AAAA' }],
    ['one without a municipality', { authorization: 'Bearer AAAA' }],
    ['another scheme', { authorization: 'Basic a2ltOmtpbQ==' }],
    ['a longer one than any', { authorization: `Bearer gladsaxe.${'A'.repeat(7_000)}` }],
  ] as const)('%s is no session', async (_, headers) => {
    const call = async (path: string, init: RequestInit = {}) => {
      const response = await app.request(path, {
        ...init,
        headers: { 'content-type': 'application/json', ...headers },
      })
      return {
        status: response.status,
        body: (await response.json()) as Record<string, unknown>,
        headers: response.headers,
      }
    }
    expectProblem(await call('/api/intake'), 'bad-session')
    expectProblem(await call('/api/intake/slots?kind=doctor'), 'bad-session')
    expectProblem(
      await call('/api/intake/events', { method: 'POST', body: '{"type":"back"}' }),
      'bad-session',
    )
  })

  test('of one municipality does not become one of another by changing its name', async () => {
    const talk = await begin(app, 'gladsaxe')
    const session = talk.session.replace('gladsaxe', 'koebenhavn')
    const { body } = await talk.call('GET', '/api/intake', undefined, { authorization: `Bearer ${session}` })
    expect(body.code).toBe('bad-session')
  })
})

describe('what is sent', () => {
  const send = async (
    path: string,
    body: BodyInit,
    type = 'application/json',
    more: Record<string, string> = {},
  ) => {
    const response = await app.request(path, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...more },
    })
    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
      headers: response.headers,
    }
  }
  const start = '/api/gladsaxe/intake'
  const tooMuch = JSON.stringify({ language: 'da', more: 'x'.repeat(16 * 1024) })

  test.each([
    ['no JSON', '{"language":', 'malformed'],
    ['a list', '[]', 'malformed'],
    ['a number', '17', 'malformed'],
    ['null', 'null', 'malformed'],
    ['nothing', '', 'malformed'],
    ['a language nobody speaks here', '{"language":"de"}', 'malformed'],
    ['more than 16 kB', tooMuch, 'too-large'],
  ] as const)('%s', async (_, body, code) => {
    const rows = await rowsOf(app)
    expectProblem(await send(start, body), code)
    expect(await rowsOf(app)).toEqual(rows)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
    '%s is no type for it',
    async (type) => expectProblem(await send(start, '{}', type), 'unsupported-type'),
  )

  test('no type at all is no type for it either', async () => {
    const response = await app.request(start, { method: 'POST', body: new Uint8Array([123, 125]) })
    expect(response.status).toBe(415)
  })

  test('an unknown municipality, in the language of the browser', async () => {
    expectProblem(await send('/api/atlantis/intake', '{}'), 'unknown-municipality')
    const english = await send('/api/atlantis/return', '{"receipt":"x"}', 'application/json', {
      'accept-language': 'en-GB,en',
    })
    expectProblem(english, 'unknown-municipality', 'en')
  })

  test('its page is not found either, and lists the five', async () => {
    const response = await app.request('/atlantis')
    expect(response.status).toBe(404)
    const html = await response.text()
    for (const id of ['frederiksberg', 'fredericia', 'koebenhavn', 'mariagerfjord', 'gladsaxe'])
      expect(html).toContain(`href="/${id}`)
  })

  test('a code that cannot be one', async () => {
    expectProblem(await send('/api/gladsaxe/return', '{"receipt":17}'), 'malformed')
    const short = await send('/api/gladsaxe/return', '{"receipt":"ABCD"}')
    expect([short.status, short.body.code]).toEqual([404, 'unknown-receipt'])
    expect(short.body.detail).toBe('Koden har 28 tegn. Du har skrevet 4.')
    const unknown = newCode()
    expectProblem(await send('/api/gladsaxe/return', JSON.stringify({ receipt: unknown })), 'unknown-receipt')
  })

  test('NUL bytes are left out, wherever they stand, and what stands beside them is kept', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(ANONYMOUS, at('alias'))
    await talk.send({ type: 'answer', fact: 'alias', value: 'Ro\u0000bin' })
    expect(talk.view.facts.alias).toBe('Robin')
    await talk.send({ type: 'answer', fact: 'message', value: 'et \\u0000 skrevet ud' })
    expect(talk.view.facts.message).toBe('et \\u0000 skrevet ud')
  })
})

describe('over a real connection', () => {
  test('a body without a length is counted as it comes, and too much of it is refused', async () => {
    const server = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise<void>((resolve) => server.once('listening', () => resolve()))
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const chunks = (count: number) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(Buffer.from('{"language":"da","more":"'))
          for (let sent = 0; sent < count; sent += 1) controller.enqueue(Buffer.from('x'.repeat(4_096)))
          controller.enqueue(Buffer.from('"}'))
          controller.close()
        },
      })
    const send = (count: number) =>
      fetch(`http://127.0.0.1:${port}/api/gladsaxe/intake`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: chunks(count),
        duplex: 'half',
      } as RequestInit)
    try {
      expect((await send(1)).status).toBe(201)
      const refused = await send(5)
      expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([413, 'too-large'])
      expect((await send(1)).status).toBe(201)
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })
})

describe('a time that was taken while the person was reading', () => {
  test('gives three new ones, and keeps all answers', async () => {
    const [one, other] = [await begin(app, 'koebenhavn'), await begin(app, 'koebenhavn')]
    for (const talk of [one, other]) await talk.talk(PEOPLE[2]?.facts as Facts, at('talkSlot'))
    const slot = one.view.question?.options[0]?.value
    expect(other.view.question?.options[0]?.value).toBe(slot)
    await one.answer('talkSlot', slot)
    const { facts } = other.view
    const gone = await other.try({ type: 'answer', fact: 'talkSlot', value: slot })
    expectProblem(gone, 'slot-gone')
    const after = await other.look()
    expect(after.facts).toEqual(facts)
    const offered = (after.question?.options ?? []).filter(({ value }) => value !== 'none')
    expect(offered).toHaveLength(3)
    expect(offered.map(({ value }) => value)).not.toContain(slot)
  })

  test('also where it was lost between choosing and sending', async () => {
    const talk = await begin(app, 'koebenhavn')
    await talk.talk(PEOPLE[7]?.facts as Facts)
    const chosen = talk.view.facts
    app.clock += 11 * 60_000
    await app.storage.exclusive('koebenhavn', (tx) =>
      app.storage.slots.book(tx, {
        municipality: 'koebenhavn',
        slot: String(chosen.doctorSlot),
        bookedKind: 'doctor',
        audience: 'named',
        caseId: 'somebody-else',
        now: app.clock,
        day: '2026-11-23',
      }),
    )
    const open = await app.storage.cases.queue({ municipality: 'koebenhavn', limit: 1_000 })
    expectProblem(await talk.try({ type: 'submit' }), 'slot-gone')
    expect(await app.storage.cases.queue({ municipality: 'koebenhavn', limit: 1_000 })).toEqual(open)
    const { doctorSlot: _gone, ...kept } = chosen
    expect((await talk.look()).facts).toEqual(kept)
    expect(talk.view.question).toMatchObject({ fact: 'doctorSlot', kind: 'slot' })
    expect(talk.view.question?.options.filter(({ value }) => value !== 'none')).toHaveLength(3)
    const done = await talk.handOver(PEOPLE[7]?.facts as Facts)
    expect(done.case?.appointments.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['visitation', 'doctor']),
    )
  })
})

describe('the database held by somebody else', () => {
  test('the person is told, the answers stay, and afterwards it goes on', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(NAMED, at('residence'))
    const before = await talk.look()
    const other = createClient({ url: app.url })
    const lock = await other.transaction('write')
    try {
      const busy = await talk.try({ type: 'answer', fact: 'residence', value: 'here' })
      expectProblem(busy, 'busy')
      expect(busy.headers.get('retry-after')).toMatch(/^\d+$/)
    } finally {
      lock.close()
      other.close()
    }
    expect(await talk.look()).toEqual(before)
    await app.restart()
    expect(await talk.look()).toEqual(before)
    expect((await talk.handOver(NAMED)).phase).toBe('handedOver')
  })
})
