/** Who has a case and whether it is open; notes that name nobody where nobody has given a name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { Colleague } from '../../../server/staff/case/work.ts'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import { aCase, deskOf, logIn, NAMED, type Office, openOffice, personWrites, type Screen } from './office.ts'

let office: Office
let desk: Screen
beforeAll(async () => {
  office = await openOffice()
  desk = await logIn(office)
})
afterAll(() => office.close())

const open = async (id: string, screen = desk): Promise<CaseView> =>
  (await screen.get(`/cases/${id}`)).json() as Promise<CaseView>
type Answer = QueueCase & { code?: string; open?: string[]; identifiers?: unknown; without?: string }
const send = async (id: string, what: string, body: object, screen = desk): Promise<[number, Answer]> => {
  const { version } = await open(id, screen)
  const response = await screen.post(`/cases/${id}${what}`, { version, reason: 'Ferie', ...body })
  return [response.status, (await response.json()) as Answer]
}
const team = async (): Promise<Colleague[]> =>
  ((await (await desk.get('/team')).json()) as { team: Colleague[] }).team

describe('passing on', () => {
  it('gives the case to a colleague with a reason; who has it not, and is no leader, may not', async () => {
    const id = await aCase(office)
    const { member, screen } = await deskOf(office, 'gladsaxe', 'practitioner')
    expect(await send(id, '/pass', { to: member.id })).toMatchObject([
      200,
      { ownerId: member.id, version: 2 },
    ])
    expect((await open(id)).log.at(-2)).toMatchObject({ what: 'passedOn', to: member.name, reason: 'Ferie' })
    const [own] = (await team()).filter(({ id: one }) => one !== member.id)
    expect(await send(id, '/pass', { to: own?.id })).toMatchObject([
      409,
      { code: 'claimed', ownerId: member.id },
    ])
    expect((await send(id, '/pass', { to: own?.id }, screen))[0]).toBe(200)
    const leader = await logIn(office, 'gladsaxe', 'leder')
    expect((await send(id, '/pass', { to: member.id }, leader))[0]).toBe(200)
    expect(await send(id, '/pass', { to: member.id }, leader)).toMatchObject([409, { code: 'not-accepted' }])
  })

  it('of 20 who pass it on at once one wins', async () => {
    const id = await aCase(office)
    const { member } = await deskOf(office, 'gladsaxe', 'caseWorker')
    const asked = { version: 1, to: member.id, reason: 'x' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.post(`/cases/${id}/pass`, asked)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(19).fill(409)])
  })

  it('only to who works with cases in this municipality', async () => {
    const id = await aCase(office)
    const admin = (await deskOf(office, 'gladsaxe', 'administrator')).member
    const elsewhere = (await deskOf(office, 'fredericia', 'caseWorker')).member
    for (const to of [admin.id, elsewhere.id, 'nobody'])
      expect(await send(id, '/pass', { to })).toMatchObject([422, { code: 'bad-value' }])
    expect((await team()).map((one) => one.id)).not.toContain(admin.id)
  })

  it('giving back keeps its reason', async () => {
    const id = await aCase(office)
    await send(id, '/claim', {})
    await send(id, '/release', { reason: 'Inhabil' })
    expect((await open(id)).log.at(-2)).toMatchObject({ what: 'released', reason: 'Inhabil' })
  })
})

describe('closing', () => {
  it('an appointment ahead stands in the way; a deadline or a message only until somebody says why', async () => {
    const id = await aCase(office, 'gladsaxe', NAMED)
    expect(await send(id, '/close', { despite: 'Flyttet' })).toMatchObject([
      409,
      { code: 'not-accepted', open: ['appointment', 'guarantee'] },
    ])
    for (const kind of ['visitation', 'secondVisitation', 'doctor'])
      await send(id, '/appointments/cancel', { kind, by: 'person' })
    await personWrites(office, id, 'Jeg er flyttet.')
    expect(await send(id, '/close', {})).toMatchObject([409, { open: ['guarantee', 'unansweredMessage'] }])
    expect((await send(id, '/close', { despite: 'Personen er flyttet' }))[0]).toBe(200)
    const closed = await open(id)
    expect(closed).toMatchObject({ status: 'closed' })
    expect(closed.log.at(-2)).toMatchObject({
      what: 'closed',
      reason: 'Ferie',
      despite: 'Personen er flyttet',
    })
    expect((await send(id, '/close', {}))[0]).toBe(409)
    expect((await send(id, '/reopen', { reason: 'Tilbage igen' }))[0]).toBe(200)
    expect((await open(id)).status).toBe('open')
    expect((await send(id, '/reopen', {}))[0]).toBe(409)
  })

  it('who writes in a closed case opens it again', async () => {
    const id = await aCase(office)
    await send(id, '/appointments/cancel', { kind: 'anonymousTalk', by: 'person' })
    expect((await send(id, '/close', {}))[0]).toBe(200)
    await personWrites(office, id, 'Jeg vil gerne alligevel.')
    expect(await open(id)).toMatchObject({ status: 'open', unanswered: true })
  })
})

describe('notes and identity', () => {
  it('a note in an anonymous case that names somebody is held back with what was found', async () => {
    const id = await aCase(office)
    const text = 'Ringede til Mette Hansen på 20 30 40 50 i går.'
    const [status, answer] = await send(id, '/notes', { text })
    expect([status, answer.code]).toEqual([422, 'identifier-found'])
    expect(answer.without).not.toMatch(/Mette|Hansen|20 30 40 50/)
    expect((await open(id)).log.some(({ what }) => what === 'noted')).toBe(false)
    expect((await send(id, '/notes', { text: answer.without }))[0]).toBe(200)
    expect((await open(id)).log.at(-2)).toMatchObject({ what: 'noted', text: answer.without })
    const named = await aCase(office, 'gladsaxe', NAMED)
    expect((await send(named, '/notes', { text }))[0]).toBe(200)
    expect((await open(named)).version).toBe(1)
  })

  it('identity is confirmed where a name was said, and stays so', async () => {
    const id = await aCase(office, 'gladsaxe', NAMED)
    expect((await open(id)).identityConfirmed).toBe(false)
    expect((await send(id, '/identity', { how: 'document' }))[0]).toBe(200)
    expect((await open(id)).identityConfirmed).toBe(true)
    expect((await send(await aCase(office), '/identity', { how: 'known' }))[0]).toBe(409)
  })

  it('templates come in both languages and are the municipality’s own', async () => {
    const { templates } = (await (await desk.get('/templates')).json()) as { templates: { text: object }[] }
    for (const { text } of templates) expect(Object.keys(text)).toEqual(['da', 'en'])
    const other = await logIn(office, 'mariagerfjord')
    const theirs = ((await (await other.get('/templates')).json()) as { templates: unknown[] }).templates
    expect(theirs).not.toEqual(templates)
  })
})

describe('drafts', () => {
  const keep = (id: string, text: string, screen = desk, kind = 'reply'): Promise<Response> =>
    screen.post(`/cases/${id}/draft`, { kind, text })

  it('are each writer’s own, and nothing that others do takes them away', async () => {
    const id = await aCase(office)
    const { screen, member } = await deskOf(office, 'gladsaxe', 'practitioner')
    await keep(id, 'Hej Kim')
    await keep(id, 'Hej Kim, vi ses')
    await keep(id, 'Hej fra mig', screen)
    await keep(id, 'Et notat', screen, 'note')
    expect((await open(id)).drafts).toEqual({ reply: 'Hej Kim, vi ses' })
    await send(id, '/pass', { to: member.id })
    await screen.post(`/cases/${id}/messages`, { text: 'Hej fra mig' })
    await keep(id, '', screen)
    expect((await open(id)).drafts).toEqual({ reply: 'Hej Kim, vi ses' })
    expect((await open(id, screen)).drafts).toEqual({ note: 'Et notat' })
    expect((await open(id)).version).toBe(2)
  })

  it('of the forms of a case’s life are kept apart and may be longer; what is no form is refused', async () => {
    const id = await aCase(office)
    const long = 'x'.repeat(11_000)
    expect((await keep(id, long, desk, 'life.assessed')).status).toBe(200)
    expect((await keep(id, '{"why":"y"}', desk, 'life.decided')).status).toBe(200)
    expect((await open(id)).drafts).toEqual({ 'life.assessed': long, 'life.decided': '{"why":"y"}' })
    await keep(id, '', desk, 'life.assessed')
    expect((await open(id)).drafts).toEqual({ 'life.decided': '{"why":"y"}' })
    for (const [kind, text] of [
      ['life.king', 'x'],
      ['reply', long],
      ['life.decided', 'x'.repeat(12_001)],
    ])
      expect((await keep(id, text ?? '', desk, kind)).status).toBe(400)
  })

  it('lie sealed in the store and go with the case', async () => {
    const id = await aCase(office)
    await keep(id, 'Ringede til Mette')
    const { storage } = office.deps
    const staffId = (await storage.staff.byEmail({ email: 'sagsbehandler@gladsaxe.example' }))?.id ?? ''
    const own = { municipality: 'gladsaxe', caseId: id, staffId }
    expect(JSON.stringify(await storage.cases.drafts(own))).not.toContain('Mette')
    await storage.exclusive('gladsaxe', (tx) =>
      storage.cases.eraseCase(tx, {
        municipality: 'gladsaxe',
        id,
        now: office.clock,
        by: 'person',
        day: '2026-11-23',
      }),
    )
    expect(await storage.cases.drafts(own)).toEqual([])
  })
})
