/** Enquiries that staff take for a person: the same conversation, with the moment of the wish told at its beginning. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../../db/audit.ts'
import { packUnits } from '../../../db/sight.ts'
import { dayOf } from '../../../machines/calendar.ts'
import type { Municipality } from '../../../machines/facts.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { Script } from '../../../server/staff/enquiry/script.ts'
import { MINUTE, MONDAY, ORIGIN, openApp, PASSWORD, type Running } from '../../support/app.ts'
import { handedOver, Talk } from '../../support/drive.ts'
import { PEOPLE, TREATMENT } from '../people.ts'

let app: Running
let desk: Record<string, string>
beforeAll(async () => {
  app = await openApp()
  desk = await logIn('sagsbehandler')
})
afterAll(() => app.close())

const iso = (ms: number): string => new Date(ms).toISOString()
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

async function logIn(who: string, municipality: Municipality = 'gladsaxe'): Promise<Record<string, string>> {
  const response = await app.request('/api/staff/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email: `${who}@${municipality}.example`, password: PASSWORD }),
  })
  expect(response.status).toBe(200)
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0])
  return { cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin', origin: ORIGIN }
}

const send = (path: string, body: unknown, headers: Record<string, string>): Promise<Response> =>
  app.request(`/api/staff${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const take = (body: unknown, as = desk): Promise<Response> => send('/enquiries', body, as)

/** A conversation that staff lead; the clock may have been turned meanwhile. */
async function taken(
  more: Record<string, unknown> = {},
  as = desk,
  municipality: Municipality = 'gladsaxe',
): Promise<Talk> {
  const response = await take({ language: 'da', channel: 'phone', ...more }, as)
  expect(response.status).toBe(201)
  const { session } = (await response.json()) as { session: string }
  const talk = new Talk(app, municipality)
  talk.session = session
  await talk.look()
  return talk
}

async function script(talk: Talk, as = desk): Promise<[number, Script]> {
  const response = await app.request('/api/staff/enquiries/script', {
    headers: { ...as, authorization: `Bearer ${talk.session}` },
  })
  return [response.status, (await response.json()) as Script]
}

async function caseOf(talk: Talk): Promise<CaseView> {
  const [, { receipt }] = await script(talk)
  const response = await app.request(`/api/staff/cases/${receipt?.caseId}`, { headers: desk })
  expect(response.status).toBe(200)
  return (await response.json()) as CaseView
}

const audit = (): Promise<AuditEntry[]> =>
  app.storage.audit.since({ municipality: 'gladsaxe', seq: 0, limit: 10_000 })

describe('the same person, by web and by telephone', () => {
  const here = PEOPLE.filter(({ municipality }) => municipality === 'gladsaxe')
  test.each(here)('$who', async ({ facts, booked }) => {
    const [web, phone] = [new Talk(app, 'gladsaxe'), await taken()]
    await web.start()
    // A time that one of them holds is not on offer to the other.
    const untimed = async (talk: Talk): Promise<void> => {
      while (talk.view.phase === 'asking') {
        if (talk.view.question?.kind === 'slot') {
          talk.asked.push(talk.view.question.fact)
          await talk.answer(talk.view.question.fact, 'none')
        } else await talk.talk(facts, ({ question }) => question?.kind !== 'slot')
      }
    }
    await untimed(web)
    await untimed(phone)
    expect(phone.asked).toEqual(web.asked)
    expect(phone.view.told).toEqual(web.view.told)
    const [sent, read] = [await web.send({ type: 'submit' }), await phone.send({ type: 'submit' })]
    expect(read.outcome).toEqual(sent.outcome)
    expect(read.outcome?.appointments.map(({ kind }) => kind)).toEqual(booked)
  })

  test('without a name no identity is asked for, and what is sent all the same is refused', async () => {
    const talk = await taken()
    await talk.talk(
      { asker: 'self', wish: 'treatment', age: 41, anonymous: 'yes' },
      (view) => view.question?.fact !== 'residence',
    )
    for (const fact of ['name', 'cpr', 'phone', 'safeContact']) {
      const { status, body } = await talk.try({
        type: 'answer',
        fact,
        value: fact === 'cpr' ? '010190-1234' : 'Kim',
      })
      expect([fact, status, body.code]).toEqual([fact, 403, 'fact-not-allowed'])
    }
  })
})

describe('the moment of the wish', () => {
  test('D is when it was wished, also after a restart in the middle; the clock runs from there', async () => {
    const wishedAt = iso(app.clock - 3 * DAY - 20 * MINUTE)
    const talk = await taken({ channel: 'letter', wishedAt, reason: 'Brevet lå i en anden afdeling' })
    await talk.talk(TREATMENT, (view) => view.question?.fact !== 'substances')
    app.clock += 5 * MINUTE
    await app.restart()
    await talk.look()
    await talk.handOver(TREATMENT)
    expect(talk.view.outcome?.guarantee).toMatchObject({ applies: true, from: wishedAt, until: '2026-12-04' })
    const seen = await caseOf(talk)
    expect(seen.enquiry).toEqual({
      channel: 'letter',
      by: 'Sanne Sagsbehandler',
      wishedAt: expect.stringMatching(/^2026-11-20T09:40:00.*\+01:00$/),
      reason: 'Brevet lå i en anden afdeling',
    })
    expect(seen.clock).toMatchObject({ until: '2026-12-04' })
    expect(seen.log.filter(({ what }) => what === 'enquiry')).toMatchObject([
      { who: 'Sanne Sagsbehandler', channel: 'letter', wishedAt },
    ])
    for (const { start } of seen.appointments) expect(dayOf(start) <= '2026-12-04').toBe(true)
  })

  test('an hour needs no reason, more does; ahead or too long ago is refused; each names its field', async () => {
    const tries: [string, string | undefined, number, string | undefined][] = [
      [iso(app.clock), undefined, 201, undefined],
      [iso(app.clock - HOUR), undefined, 201, undefined],
      [iso(app.clock - HOUR - 1000), undefined, 422, 'reason'],
      [iso(app.clock - HOUR - 1000), '   ', 422, 'reason'],
      [iso(app.clock - HOUR - 1000), 'Mange ringede', 201, undefined],
      [iso(app.clock + 1000), 'Mange ringede', 422, 'wishedAt'],
      [iso(app.clock - 60 * DAY), 'Brevet lå', 201, undefined],
      [iso(app.clock - 60 * DAY - 1000), 'Brevet lå', 422, 'wishedAt'],
      ['2026-11-23T09:00', 'Uden zone', 422, 'wishedAt'],
      ['2026-02-31T09:00:00Z', 'Ingen dag', 422, 'wishedAt'],
      ['i går', 'Ingen dag', 422, 'wishedAt'],
    ]
    for (const [wishedAt, reason, status, field] of tries) {
      const response = await take({ language: 'da', channel: 'door', wishedAt, reason })
      const body = (await response.json()) as { field?: string }
      expect([wishedAt, reason, response.status, body.field]).toEqual([wishedAt, reason, status, field])
    }
  })

  test('without one, D is the moment of the answer, as on the web', async () => {
    const talk = await taken()
    app.clock += MINUTE
    const answered = app.clock
    await talk.handOver(TREATMENT)
    expect(talk.view.outcome?.guarantee.from).toBe(iso(answered))
  })

  test('a reason that names somebody is shown back and kept nowhere', async () => {
    const response = await take({
      language: 'da',
      channel: 'phone',
      wishedAt: iso(app.clock - DAY),
      reason: 'Ring til Kim Andersen på 20 30 40 50',
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'identifier-found', field: 'reason' })
  })

  test.each([
    [{ language: 'da' }, 'channel'],
    [{ language: 'da', channel: 'fax' }, 'channel'],
    [{ channel: 'phone' }, 'language'],
  ])('%j cannot be read', async (body, field) => {
    const response = await take(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'malformed', field })
  })
})

describe('who may', () => {
  test('only who leads it reads the script: no colleague, no other municipality, nobody for what a person writes', async () => {
    const talk = await taken()
    await talk.talk(TREATMENT, (view) => view.question?.fact !== 'age')
    expect((await script(talk))[0]).toBe(200)
    for (const other of [await logIn('leder'), await logIn('sagsbehandler', 'fredericia')])
      expect((await script(talk, other))[0]).toBe(404)
    expect((await script(talk, {}))[0]).toBe(401)
    const own = await new Talk(app, 'gladsaxe').start()
    expect((await script(own))[0]).toBe(404)
    const end = await send(
      '/enquiries/end',
      { how: 'left' },
      { ...desk, authorization: `Bearer ${own.session}` },
    )
    expect(end.status).toBe(404)
    await own.look()
  })

  test('it is the conversation of their own municipality, and another finds nothing of its case', async () => {
    const talk = await taken()
    expect(talk.view.municipality).toBe('gladsaxe')
    await talk.handOver(TREATMENT)
    const [, { receipt }] = await script(talk)
    const other = await logIn('sagsbehandler', 'fredericia')
    const response = await app.request(`/api/staff/cases/${receipt?.caseId}`, { headers: other })
    expect(response.status).toBe(404)
  })

  test('from another site nothing begins', async () => {
    const response = await take(
      { language: 'da', channel: 'phone' },
      { cookie: desk.cookie ?? '', 'sec-fetch-site': 'cross-site' },
    )
    expect(response.status).toBe(403)
  })

  test('what was begun and what was sent stands in the audit', async () => {
    const before = (await audit()).length
    const talk = await taken()
    await talk.handOver(TREATMENT)
    const written = (await audit()).slice(before)
    expect(written.map(({ action }) => action)).toEqual(['enquiry.begin', 'case.enquiry'])
    expect(written[1]).toMatchObject({ role: 'caseWorker', caseId: expect.any(String) })
  })
})

describe('the script', () => {
  test('what is to be said first, the question, why with where it stands, and the numbers in danger', async () => {
    const talk = await taken()
    const [, first] = await script(talk)
    expect(first.question).toMatchObject({ fact: 'asker', kind: 'choice' })
    expect(first.question?.why.rules[0]?.citation).toMatch(/\w/)
    expect(first.before.map(({ text }) => text).join(' ')).toMatch(/samme spørgsmål/)
    expect(JSON.stringify(first.before)).not.toContain('Forlad siden')
    await talk.send({ type: 'say', text: 'jeg vil ikke leve mere' })
    const [, danger] = await script(talk)
    expect(danger.danger?.numbers.map(({ number }) => number)).toContain('70 201 201')
    await talk.send({ type: 'safe' })
    expect((await script(talk))[1].danger).toBeNull()
  })

  test('the receipt is the person’s: ten words, shown until they have been read aloud, and then nowhere', async () => {
    const talk = await taken()
    await talk.handOver(TREATMENT)
    const [, { receipt }] = await script(talk)
    expect(receipt?.words).toHaveLength(10)
    const bearer = { ...desk, authorization: `Bearer ${talk.session}` }
    expect((await send('/enquiries/end', { how: 'given' }, bearer)).status).toBe(200)
    expect((await script(talk))[0]).toBe(401)
    const person = new Talk(app, 'gladsaxe')
    await person.comeBack((receipt?.words ?? []).join(' '))
    expect(person.view.case).toMatchObject({
      number: receipt?.number,
      enquiry: { channel: 'phone', role: 'caseWorker' },
    })
    expect(JSON.stringify(person.view)).not.toContain('Sanne')
    // Whoever has their code says so by coming: the page does not ask once more whether it is kept.
    expect(person.view.receipt).toBeNull()
  })

  test('before it is sent, "given" is refused; left without a code, nothing stays', async () => {
    const talk = await taken()
    await talk.talk(TREATMENT, (view) => view.question?.fact !== 'age')
    const bearer = { ...desk, authorization: `Bearer ${talk.session}` }
    expect((await send('/enquiries/end', { how: 'given' }, bearer)).status).toBe(409)
    expect((await send('/enquiries/end', { how: 'left' }, bearer)).status).toBe(200)
    expect((await talk.call('GET', '/api/intake')).status).toBe(401)
  })

  test('with a code the person goes on alone, D stays, and nobody at the desk is said to have seen the end', async () => {
    const wishedAt = iso(app.clock - 30 * MINUTE)
    const talk = await taken({ wishedAt })
    await talk.talk(TREATMENT, (view) => view.question?.fact !== 'substances')
    await talk.send({ type: 'code' })
    const [, { saved }] = await script(talk)
    expect(saved).toHaveLength(10)
    const person = new Talk(app, 'gladsaxe')
    await person.comeBack((saved ?? []).join(' '))
    expect((await script(talk))[0]).toBe(401)
    const before = (await audit()).length
    await person.handOver(TREATMENT)
    expect(person.view.outcome?.guarantee.from).toBe(wishedAt)
    expect((await audit()).slice(before)).toEqual([])
  })
})

test('the case of who writes themselves says nothing of an enquiry', async () => {
  const talk = await handedOver(app, 'gladsaxe', TREATMENT)
  expect(talk.view.case).not.toHaveProperty('enquiry')
  expect(app.clock).toBeGreaterThan(MONDAY)
})

describe('a colleague who was given units', () => {
  const limitTo = async (units: readonly string[]): Promise<void> => {
    const worker = await app.storage.staff.byEmail({ email: 'sagsbehandler@gladsaxe.example' })
    const given = { municipality: 'gladsaxe', staffId: worker?.id ?? '', units: packUnits(units) || null }
    await app.storage.exclusive('gladsaxe', (tx) => app.storage.staff.setUnits(tx, given))
  }
  const untimed = async (talk: Talk, facts = TREATMENT): Promise<void> => {
    while (talk.view.phase === 'asking')
      if (talk.view.question?.kind === 'slot') await talk.answer(talk.view.question.fact, 'none')
      else await talk.talk(facts, ({ question }) => question?.kind !== 'slot')
  }
  afterAll(() => limitTo([]))

  test('is told before it is sent that the case goes to others, and after it where it went, with what to say', async () => {
    await limitTo(['brydehuset'])
    const talk = await taken()
    expect((await script(talk))[1].elsewhere).toBeNull()
    await untimed(talk)
    const [, before] = await script(talk)
    expect([before.phase, before.elsewhere]).toEqual(['reviewing', ['Gladsaxe Rusmiddelcenter']])
    await talk.send({ type: 'submit' })
    const [, { receipt, elsewhere }] = await script(talk)
    expect(elsewhere).toEqual(['Gladsaxe Rusmiddelcenter'])
    expect(receipt).toMatchObject({ number: expect.any(Number), callingWord: expect.stringMatching(/\w/) })
    const response = await app.request(`/api/staff/cases/${receipt?.caseId}`, { headers: desk })
    expect(response.status).toBe(404)
  })

  test('is told nothing where the case stays in their sight: of their unit, or with a talk with them', async () => {
    await limitTo(['rusmiddelcenter'])
    const own = await taken()
    await untimed(own)
    expect((await script(own))[1].elsewhere).toBeNull()
    await limitTo(['brydehuset'])
    const met = await taken()
    const mine = new Set<string>()
    const { id } = (await app.storage.staff.byEmail({ email: 'sagsbehandler@gladsaxe.example' })) ?? {
      id: '',
    }
    const at = { municipality: 'gladsaxe', from: app.clock, until: app.clock + 14 * DAY }
    for (const slot of await app.storage.slots.calendar(at)) if (slot.staffId === id) mine.add(slot.id)
    while (met.view.phase === 'asking') {
      const { question } = met.view
      if (question?.kind === 'slot') {
        const withThem = question.options.find(({ value }) => mine.has(String(value)))
        await met.answer(question.fact, withThem?.value ?? 'none')
      } else await met.talk(TREATMENT, (view) => view.question?.kind !== 'slot')
    }
    expect((await script(met))[1].elsewhere).toBeNull()
    await met.send({ type: 'submit' })
    expect((await script(met))[1].elsewhere).toBeNull()
    expect((await caseOf(met)).appointments.length).toBeGreaterThan(0)
  })
})
