/** People of all five municipalities over HTTP: from the first question to a case with its appointments in the queue. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../machines/calendar.ts'
import type { Facts, Municipality } from '../../machines/facts.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { openApp, ROOT, type Running } from '../support/app.ts'
import { begin, handedOver, LAST_DAY, type Talk } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

interface Worked {
  readonly id: string
  readonly municipality: Municipality
  readonly facts: Facts
  readonly expect: {
    readonly route: string
    readonly identity: string
    readonly firstUnit?: readonly string[]
    readonly appointments: readonly string[]
    readonly notAppointments: readonly string[]
    readonly neverAsk: readonly string[]
    readonly flags: readonly string[]
    readonly guarantee: boolean
  }
  readonly doubt?: { readonly alsoAccept?: Readonly<Record<string, unknown>> }
}

const folder = join(ROOT, '..', 'shared', 'personas')
const worked: Worked[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Worked)
  : []

const bookedKinds = (talk: Talk): string[] =>
  (talk.view.case?.appointments ?? []).map((one) => one.kind).toSorted()

/** The case as it lies in the store, found by what the receipt says. */
async function stored(app: Running, talk: Talk) {
  const pages = await Promise.all(
    (['open', 'closed'] as const).map((status) =>
      app.storage.cases.queue({ municipality: talk.municipality, status, limit: 1_000 }),
    ),
  )
  const row = pages.flat().find((one) => String(one.number) === talk.view.receipt?.case)
  if (!row) throw new Error('no case with the number of the receipt')
  return { row, opened: openCase(app.deps, row) }
}

function expectBookedInTime(talk: Talk): void {
  for (const { start, end } of talk.view.case?.appointments ?? []) {
    expect(dayOf(new Date(start).toISOString()) <= LAST_DAY).toBe(true)
    expect(Date.parse(start)).toBeGreaterThan(talk.app.clock)
    expect(Date.parse(end)).toBeGreaterThan(Date.parse(start))
  }
}

describe.each(ENGINES)('from the first question to the queue on %s', (engine) => {
  let app: Running
  beforeAll(async () => {
    app = await openApp({ engine })
  })
  afterAll(() => app.close())

  test.each(PEOPLE)('$who', async (person) => {
    const talk = await handedOver(app, person.municipality, person.facts)
    const { outcome, receipt, phase } = talk.view
    expect(phase).toBe('handedOver')
    expect(outcome).toMatchObject({ route: person.route, identity: person.identity })
    expect(bookedKinds(talk)).toEqual(person.booked.toSorted())
    expectBookedInTime(talk)
    expect(receipt?.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(receipt?.callingWord).toMatch(/\S/)
    expect(receipt?.appointments).toEqual(talk.view.case?.appointments)
    expect(receipt?.next !== null).toBe(person.queued)
    const { row, opened } = await stored(app, talk)
    expect(row.status).toBe(person.queued ? 'open' : 'closed')
    expect(opened.record.outcome).toEqual(outcome)
    if (person.identity === 'anonymous') {
      expect(Object.keys(opened.record.facts)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(name|phone|email|cpr|digitalPost|safeContact)$/)]),
      )
    }
  })
})

describe('everybody else on libsql', () => {
  let app: Running
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())

  test.runIf(worked.length > 0).each(worked)('the worked case $id', async (person) => {
    const talk = await handedOver(app, person.municipality, person.facts)
    const { outcome } = talk.view
    const expected = { ...person.expect, ...person.doubt?.alsoAccept }
    const accepted = [person.expect, expected].map((one) => `${one.route} ${one.identity}`)
    expect(accepted).toContain(`${outcome?.route} ${outcome?.identity}`)
    expect(talk.asked.filter((fact) => person.expect.neverAsk.includes(fact))).toEqual([])
    expect(bookedKinds(talk)).toEqual(expect.arrayContaining([...person.expect.appointments]))
    expect(bookedKinds(talk).filter((kind) => person.expect.notAppointments.includes(kind))).toEqual([])
    expect(outcome?.flags).toEqual(expect.arrayContaining([...person.expect.flags]))
    expect(outcome?.guarantee.applies).toBe(person.expect.guarantee)
    if (person.expect.firstUnit) expect(person.expect.firstUnit).toContain(outcome?.units[0])
    expectBookedInTime(talk)
  })

  test('the same hand-over again gives the same receipt and no second case', async () => {
    const talk = await handedOver(app, 'gladsaxe', PEOPLE[4]?.facts ?? {})
    const first = talk.view
    const open = await app.storage.cases.queue({ municipality: 'gladsaxe', limit: 1_000 })
    const again = await talk.try({ type: 'submit' })
    expect(again.status).toBe(200)
    expect(talk.view.receipt).toEqual(first.receipt)
    expect(await app.storage.cases.queue({ municipality: 'gladsaxe', limit: 1_000 })).toEqual(open)
  })

  test('two hand-overs at once make one case', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(PEOPLE[9]?.facts ?? {})
    const both = await Promise.all([talk.try({ type: 'submit' }), talk.try({ type: 'submit' })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const receipts = both.map(({ body }) => (body.view as { receipt: unknown }).receipt)
    expect(receipts[0]).toEqual(receipts[1])
  })

  test('the language is switched in place: everything said so far is said in the other one, nothing is lost', async () => {
    const talk = await begin(app, 'koebenhavn')
    await talk.talk(PEOPLE[2]?.facts ?? {}, (view) => view.question?.fact !== 'talkSlot')
    const danish = talk.view
    const english = await talk.send({ type: 'language', language: 'en' })
    expect(english).toMatchObject({
      language: 'en',
      facts: danish.facts,
      phase: danish.phase,
      told: danish.told,
    })
    expect(english.messages.map(({ id, from }) => [id, from])).toEqual(
      danish.messages.map(({ id, from }) => [id, from]),
    )
    expect(english.question?.text).not.toBe(danish.question?.text)
    expect(english.question?.options.map(({ value }) => value)).toEqual(
      danish.question?.options.map(({ value }) => value),
    )
    expect(await talk.send({ type: 'language', language: 'da' })).toEqual(danish)
  })

  test('why is answered by the rules behind the question, and the question stays', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk({ asker: 'self', wish: 'treatment' }, (view) => view.question?.fact !== 'age')
    const { question } = talk.view
    const after = await talk.send({ type: 'why' })
    expect(after.messages.at(-1)).toMatchObject({ from: 'assistant', rules: question?.why.rules })
    expect(after.question).toEqual(question)
  })

  test('back asks the last answered question again, as far as the first', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk({ asker: 'self', wish: 'advice', age: 30 }, (view) => view.question?.fact !== 'anonymous')
    const asked: unknown[] = []
    for (let step = 0; step < 3; step += 1) asked.push((await talk.send({ type: 'back' })).question?.fact)
    expect(asked).toEqual(['age', 'wish', 'asker'])
    expect((await talk.try({ type: 'back' })).body).toMatchObject({ code: 'not-accepted' })
    const { facts } = await talk.answer('asker', 'self')
    expect(facts).toMatchObject({ asker: 'self', wish: 'advice', age: 30 })
    expect(talk.view.question?.fact).toBe('anonymous')
  })

  test('what a correction would drop is told before, and only then dropped', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk({ ...PEOPLE[9]?.facts, alias: null }, (view) => view.question?.fact !== 'email')
    const before = talk.view
    const shown = await talk.send({ type: 'answer', fact: 'anonymous', value: 'yes', preview: true })
    expect(shown.drops).toEqual(expect.arrayContaining(['name', 'phone', 'visitationSlot', 'doctorSlot']))
    expect({ ...shown, drops: [] }).toEqual(before)
    expect(await talk.look()).toEqual(before)
    const after = await talk.answer('anonymous', 'yes')
    expect(Object.keys(after.facts).filter((fact) => shown.drops.includes(fact as never))).toEqual([])
    expect(after.facts).toMatchObject({ anonymous: 'yes', wish: 'treatment', age: 41 })
  })

  test('treatment wished first and taken back: the fourteen days count from the first time', async () => {
    const talk = await begin(app, 'fredericia')
    const facts = PEOPLE[6]?.facts ?? {}
    await talk.talk(facts, (view) => view.question?.fact !== 'age')
    const first = new Date(app.clock).toISOString()
    app.clock += 3 * 60_000
    await talk.answer('wish', 'advice')
    app.clock += 3 * 60_000
    await talk.answer('wish', 'treatment')
    await talk.handOver(facts)
    expect(talk.view.outcome?.guarantee).toEqual({ applies: true, from: first, until: LAST_DAY })
  })

  test('withdrawn: nothing that was said stays, and the session is over', async () => {
    const talk = await begin(app, 'mariagerfjord')
    await talk.talk(PEOPLE[8]?.facts ?? {}, (view) => view.question?.fact !== 'email')
    const code = (await talk.send({ type: 'code' })).receipt?.code ?? ''
    expect((await talk.send({ type: 'withdraw' })).phase).toBe('withdrawn')
    expect((await talk.call('GET', '/api/intake')).body).toMatchObject({ code: 'bad-session' })
    const back = await talk.call('POST', '/api/mariagerfjord/return', { receipt: code })
    expect(back).toMatchObject({ status: 404, body: { code: 'unknown-receipt' } })
  })

  test.each([
    ['da', 'stop', 'Stop og slet det hele'],
    ['da', 'slet alt', 'Stop og slet det hele'],
    ['en', 'delete everything', 'Stop and delete everything'],
  ] as const)('a typed word erases nothing: %s "%s" is asked about first', async (language, text, button) => {
    const talk = await begin(app, 'gladsaxe')
    await talk.send({ type: 'language', language })
    await talk.answer('asker', 'self')
    await talk.answer('wish', 'advice')
    const asked = talk.view.question?.fact
    const view = await talk.send({ type: 'say', text })
    expect(view.phase).toBe('asking')
    expect(view.messages.at(-1)?.text).toContain(button)
    expect(view.facts).toEqual({ asker: 'self', wish: 'advice' })
    expect(view.question?.fact).toBe(asked)
    expect((await talk.send({ type: 'withdraw' })).phase).toBe('withdrawn')
  })

  test('after fifteen idle minutes the session is over, and one minute before it is not', async () => {
    const talk = await begin(app, 'gladsaxe')
    app.clock += 14 * 60_000
    expect((await talk.answer('asker', 'self')).question?.fact).toBe('wish')
    app.clock += 15 * 60_000 + 1
    expect((await talk.call('GET', '/api/intake')).status).toBe(401)
    expect((await talk.try({ type: 'answer', fact: 'wish', value: 'advice' })).status).toBe(401)
    await app.restart()
    expect((await talk.call('GET', '/api/intake')).status).toBe(401)
  })
})
