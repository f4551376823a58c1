/** In a rush a beginning costs a little; nobody is turned away, and no one is asked who or where they are. */
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterEach, describe, expect, test } from 'vitest'
import type { Facts, Municipality } from '../../machines/facts.ts'
import { MINUTE, type Options, openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { begin } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const ANONYMOUS = PEOPLE[4]?.facts as Facts
const open: Running[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

/** Now, for the library that checks the work has no clock but the machine's. */
async function anOffice(options: Options = {}): Promise<Running> {
  const app = await openApp({ seed: false, rushFrom: 3, now: Date.now(), ...options })
  open.push(app)
  return app
}

interface Asked {
  readonly status: number
  readonly body: {
    readonly code?: string
    readonly challenge: Challenge
    readonly ticket: string
    readonly seconds: number
  }
}

async function ask(
  app: Running,
  shown: object = {},
  municipality: Municipality = 'gladsaxe',
): Promise<Asked> {
  const response = await app.request(`/api/${municipality}/intake`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(shown),
  })
  return { status: response.status, body: (await response.json()) as Asked['body'] }
}

/** Two go in freely, the third is asked. */
async function inRush(app: Running): Promise<Asked['body']> {
  expect((await ask(app)).status).toBe(201)
  expect((await ask(app)).status).toBe(201)
  const { status, body } = await ask(app)
  expect([status, body.code]).toEqual([429, 'proof-required'])
  return body
}

async function solved(challenge: Challenge): Promise<string> {
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })
}

describe.each(ENGINES)('a proof counts once, on %s', (engine) => {
  test('shown a hundred times at once it opens one conversation', async () => {
    const app = await anOffice({ engine })
    const proof = await solved((await inRush(app)).challenge)
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(app, { proof })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 429]))
  })

  test('so does a ticket, and not before its time', async () => {
    const app = await anOffice({ engine })
    const { ticket, seconds } = await inRush(app)
    expect(seconds).toBeGreaterThan(0)
    const early = await ask(app, { ticket })
    expect([early.status, early.body.ticket]).toEqual([429, ticket])
    app.clock += seconds * 1_000
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(app, { ticket })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })
})

test('spliced, foreign, expired, made up or unsolved, it opens nothing', async () => {
  const app = await anOffice()
  const { challenge, ticket, seconds } = await inRush(app)
  for (let other = 0; other < 3; other += 1) await ask(app, {}, 'fredericia')
  const proof = JSON.parse(await solved(challenge)) as {
    challenge: { parameters: Record<string, unknown>; signature: string }
    solution: { counter: number; derivedKey: string }
  }
  const easier = { ...proof.challenge.parameters, keyPrefix: '0', cost: 1 }
  const elsewhere = { ...proof.challenge.parameters, data: { action: 'begin', municipality: 'fredericia' } }
  const otherwise = { ...proof.challenge.parameters, data: { action: 'return', municipality: 'gladsaxe' } }
  const later = { ...proof.challenge.parameters, expiresAt: 4_000_000_000 }
  const forged = [easier, elsewhere, otherwise, later].map((parameters) => ({
    ...proof,
    challenge: { ...proof.challenge, parameters },
  }))
  const wrong = [
    ...forged,
    { ...proof, challenge: { ...proof.challenge, signature: undefined } },
    { ...proof, solution: { counter: 1, derivedKey: '00'.repeat(32) } },
    {},
  ]
  for (const one of wrong) expect((await ask(app, { proof: JSON.stringify(one) })).status).toBe(429)
  for (const text of ['', 'x', '{', '[]', 'null']) expect((await ask(app, { proof: text })).status).toBe(429)
  const good = JSON.stringify(proof)
  expect((await ask(app, { proof: good }, 'fredericia')).status).toBe(429)
  app.clock += seconds * 1_000
  for (const one of [`0.${ticket.split('.').slice(1).join('.')}`, `${ticket}x`, 'a.b.c', ''])
    expect((await ask(app, { ticket: one })).status).toBe(429)
  expect((await ask(app, { ticket }, 'fredericia')).status).toBe(429)
  app.clock += 10 * MINUTE
  // Enough others, so that it is still a rush.
  for (let other = 0; other < 3; other += 1) await ask(app)
  expect((await ask(app, { proof: good })).status).toBe(429)
  app.clock += MINUTE - 1_000
  for (let other = 0; other < 3; other += 1) await ask(app)
  expect((await ask(app, { ticket })).status).toBe(429)
})

test('work and wait rise with the rush, within what a phone can do, and end with it', async () => {
  const app = await anOffice()
  const first = await inRush(app)
  for (let more = 0; more < 30; more += 1) await ask(app)
  const later = await ask(app)
  expect(later.body.seconds).toBeGreaterThan(first.seconds)
  expect(later.body.seconds).toBeLessThanOrEqual(30)
  const solution = await solveChallenge({ challenge: later.body.challenge, deriveKey })
  expect(solution?.counter).toBeLessThanOrEqual(1_500)
  expect(later.body.challenge.parameters.expiresAt).toBeLessThanOrEqual(app.clock / 1_000 + 600)
  app.clock += 2 * MINUTE
  expect((await ask(app)).status).toBe(201)
})

test('a rush in one municipality asks nothing in another, and is told once', async () => {
  const app = await anOffice()
  await inRush(app)
  for (let more = 0; more < 4; more += 1) await ask(app)
  expect((await ask(app, {}, 'koebenhavn')).status).toBe(201)
  const told = (): number => app.logged.filter((line) => line.includes('"rush"')).length
  expect(told()).toBe(1)
  app.clock += 20 * MINUTE
  await inRush(app)
  expect(told()).toBe(2)
})

test('sixty people behind one address in ten minutes are asked for nothing, and all get through', async () => {
  const app = await anOffice({ rushFrom: 60 })
  const { request } = app
  const behindOne: Running = Object.assign(Object.create(app), {
    request: (path: string, init: RequestInit = {}) =>
      request(path, { ...init, headers: { ...init.headers, 'x-forwarded-for': '203.0.113.9' } }),
  })
  for (let person = 0; person < 60; person += 1) {
    const talk = await begin(behindOne, 'gladsaxe')
    if (person % 15 === 14) expect((await talk.handOver(ANONYMOUS)).receipt?.case).toBeDefined()
    app.clock += 10_000
  }
  expect(await (await app.request('/metrics')).text()).not.toContain('proofs_asked')
})

test('sixty at once in a rush get through too: with the work, or with the wait', async () => {
  const app = await anOffice()
  await inRush(app)
  const asked = await Promise.all(Array.from({ length: 60 }, () => ask(app)))
  app.clock += 30_000
  const begun = await Promise.all(
    asked.map(async ({ body }, person) =>
      ask(app, person < 3 ? { proof: await solved(body.challenge) } : { ticket: body.ticket }),
    ),
  )
  expect(begun.map(({ status }) => status)).toEqual(Array(60).fill(201))
})

test('a page without a script waits, and then goes on with the answer that was given', async () => {
  const app = await anOffice({ rushFrom: 1 })
  const browser = new Browser(app)
  await browser.open('/gladsaxe')
  await browser.answer('self')
  expect(browser.page.html).toContain('data-kind="wait"')
  expect(browser.page.words).toContain('Vent 5 sekunder')
  const form = browser.page.forms.find(({ fields }) => fields.some(([name]) => name === 'ticket'))
  await browser.post(form)
  expect(browser.page.html).toContain('data-kind="wait"')
  app.clock += 5_000
  await browser.post(browser.page.forms.find(({ fields }) => fields.some(([name]) => name === 'ticket')))
  expect(browser.page.fact).toBe('wish')
  const counts = await (await app.request('/metrics')).text()
  expect(counts).toContain('fjorten_proofs_asked_total 2')
  expect(counts).toContain('fjorten_proofs_given_total 1')
})

test('without a bound nobody is asked, however many come', async () => {
  const app = await anOffice({ rushFrom: undefined })
  for (let person = 0; person < 50; person += 1) await begin(app, 'gladsaxe')
})
