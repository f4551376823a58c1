/**
 * Who is barred from a case does not meet its person either, and cannot find out by asking that there is such a case: neither by
 * counts nor by how a refusal is worded. Cases that were joined are barred together.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../../machines/calendar.ts'
import { moveAppointment } from '../../../server/case/ownCase.ts'
import { timesOfKind } from '../../../server/case/times.ts'
import type { Live } from '../../../server/conversation/live.ts'
import type { Deps } from '../../../server/deps.ts'
import type { BarredTalk } from '../../../server/staff/case/barred.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import { ENGINES } from '../../support/storage.ts'
import { aCase, aPerson, deskOf, NAMED, type Office, openOffice, type Screen } from './office.ts'

const M = 'gladsaxe'
const NOBODY = '00000000-nobody-has-it'

describe.each(ENGINES)('barred from meeting on %s', (engine) => {
  let office: Office
  let leader: Screen
  const viewOf = async (id: string) => (await (await leader.get(`/cases/${id}`)).json()) as CaseView
  const bar = async (id: string, staffId: string, on = true) => {
    const { version } = await viewOf(id)
    const said = await leader.post(`/cases/${id}/barred`, { version, staffId, barred: on, reason: 'Nabo' })
    return { status: said.status, ...((await said.json()) as { talks: BarredTalk[] }) }
  }
  /** As if everybody were let: what is then offered is refused where it is booked. */
  const unaware = (): Deps => {
    const { storage } = office.deps
    const barred = { ...storage.barred, staffOf: async () => new Set<string>() }
    return { ...office.deps, storage: { ...storage, barred } }
  }
  const whose = async (slot: string) => {
    const free = {
      municipality: M,
      kind: 'visitation',
      audience: 'named',
      limit: 1,
      now: office.clock,
    } as const
    const [found] = await office.deps.storage.slots.freeSlots({ ...free, id: slot, from: 0, until: 9e15 })
    return found?.staffId
  }

  beforeAll(async () => {
    office = await openOffice(engine)
    leader = (await deskOf(office, M, 'leader')).screen
  }, 60_000)
  afterAll(() => office.close())

  it('a time of theirs is neither offered nor booked, by staff or by the person', async () => {
    const live: Live = await aPerson(office, M, NAMED)
    const id = live.caseId as string
    const owner = office.deps.owners[M]
    const offered = async () => {
      const said = await leader.get(`/cases/${id}/appointments/times?kind=visitation`)
      return ((await said.json()) as { times: { slot: string }[] }).times.map(({ slot }) => slot)
    }
    const own = async (deps: Deps) =>
      (await timesOfKind(deps.storage, live, 'visitation', owner, office.clock)).map((one) => one.id)
    const theirs = (await own(office.deps)).at(-1) ?? ''
    const staffId = (await whose(theirs)) ?? ''
    expect(staffId).not.toBe('')
    expect(await offered()).toContain(theirs)
    await office.deps.storage.exclusive(M, (tx) =>
      office.deps.storage.barred.bar(tx, {
        municipality: M,
        caseId: id,
        staffId,
        byId: 'leader',
        day: '2026-11-23',
      }),
    )
    for (const slots of [await offered(), await own(office.deps)]) {
      expect(slots.length).toBeGreaterThan(0)
      expect(await Promise.all(slots.map(whose))).not.toContain(staffId)
    }
    const { version } = await viewOf(id)
    const move = { version, kind: 'visitation', slot: theirs, reason: 'Prøve', late: true }
    const moved = await leader.post(`/cases/${id}/appointments/move`, move)
    expect([moved.status, ((await moved.json()) as { code: string }).code]).toEqual([409, 'slot-gone'])
    expect(await own(unaware())).toContain(theirs)
    await expect(moveAppointment(unaware(), live, 'visitation', theirs)).rejects.toMatchObject({
      code: 'slot-gone',
    })
    // The talk comes to lie with somebody who falls ill: from there it is not moved to them either.
    const ill = (await deskOf(office, M, 'practitioner')).member.id
    const booked = await office.deps.storage.slots.ofCase({ municipality: M, caseId: id })
    const was = booked.find(({ kind, bookedKind }) => (bookedKind ?? kind) === 'visitation')
    if (!was) throw new Error('no time')
    const which = {
      municipality: M,
      id: was.id,
      caseId: id,
      from: was.staffId,
      to: ill,
      now: office.deps.now(),
    }
    await office.deps.storage.exclusive(M, (tx) => office.deps.storage.slots.takeOver(tx, which))
    const start = new Date(was.startsAt).toISOString()
    const row = { id, version, kind: 'visitation', start, how: 'move', slot: theirs, late: true }
    const asked = { staffId: ill, day: row.start.slice(0, 10), reason: 'Prøve', rows: [row] }
    expect(await (await leader.post('/calendar/sick', asked)).json()).toMatchObject({
      done: [],
      refused: [{ why: 'slot-gone' }],
    })
  })

  it('the coming talks that are with them are told, marked on the case, and what the queue asks for', async () => {
    const id = await aCase(office, M, NAMED)
    const { member } = await deskOf(office, M, 'practitioner')
    const { slots } = office.deps.storage
    const [talk] = await slots.ofCase({ municipality: M, caseId: id })
    if (!talk) throw new Error('no time')
    const which = {
      municipality: M,
      id: talk.id,
      caseId: id,
      from: talk.staffId,
      to: member.id,
      now: office.deps.now(),
    }
    await office.deps.storage.exclusive(M, (tx) => slots.meetInstead(tx, which))
    const marked = async () => (await viewOf(id)).appointments.filter(({ withBarred }) => withBarred)
    const inQueue = async () => {
      const { cases } = (await (await leader.get('/cases')).json()) as { cases: QueueCase[] }
      return cases.find((one) => one.id === id)?.next
    }
    expect(await marked()).toEqual([])
    await leader.post(`/cases/${id}/claim`, { version: 1 })
    const before = await inQueue()
    expect(before?.duty).toBeUndefined()
    const { talks } = await bar(id, member.id)
    expect(talks).toEqual([
      { caseId: id, kind: talk.bookedKind ?? talk.kind, start: new Date(talk.startsAt).toISOString() },
    ])
    expect(await marked()).toHaveLength(1)
    // On the working day after, but no later than the talk itself.
    const day = dayOf(new Date(talk.startsAt).toISOString())
    const due = day < '2026-11-24' ? day : '2026-11-24'
    expect(await inQueue()).toMatchObject({ what: 'duty', duty: 'otherColleague', due })
    const row = await office.deps.storage.cases.byId({ municipality: M, id })
    expect(row?.rankDay.slice(0, due.length)).toBe(due)
    await office.deps.storage.exclusive(M, async (tx) => {
      await slots.meetInstead(tx, { ...which, to: talk.staffId })
      await office.deps.storage.changes.record(tx, { municipality: M, caseId: id, kind: 'appointment' })
    })
    expect(await marked()).toEqual([])
    expect(await inQueue()).toEqual(before)
  })

  it.each(['stays', 'goes'] as const)('of joined cases, barring the one that %s bars both', async (which) => {
    const { screen, member } = await deskOf(office, M, 'caseWorker')
    const [stays, goes] = [await aCase(office, M, NAMED), await aCase(office, M, NAMED)]
    const joined = await leader.post(`/cases/${stays}/join`, {
      version: (await viewOf(stays)).version,
      other: goes,
      otherVersion: (await viewOf(goes)).version,
      by: 'confirmed',
    })
    expect(joined.status).toBe(200)
    const { version } = await viewOf(stays)
    expect((await screen.post(`/cases/${stays}/claim`, { version })).status).toBe(200)
    await screen.post(`/cases/${stays}/draft`, { kind: 'reply', text: 'Begyndt' })
    const heads = await office.deps.storage.changes.heads()
    const of = which === 'stays' ? stays : goes
    expect((await bar(of, member.id)).status).toBe(200)
    for (const id of [stays, goes]) expect((await screen.get(`/cases/${id}`)).status).toBe(404)
    expect((await viewOf(stays)).ownerId).toBeNull()
    const { cases, changes } = office.deps.storage
    expect(await cases.drafts({ municipality: M, caseId: stays, staffId: member.id })).toEqual([])
    const told = await changes.since({ municipality: M, seq: heads.get(M) ?? 0, limit: 100 })
    for (const id of [stays, goes])
      expect(told.some(({ caseId, kind }) => caseId === id && kind === 'barred')).toBe(true)
    expect((await bar(of, member.id, false)).status).toBe(200)
    for (const id of [stays, goes]) expect((await screen.get(`/cases/${id}`)).status).toBe(200)
  })

  it('a barred leader counts none of it when giving out, and is answered as of an id that nobody has', async () => {
    const { screen, member } = await deskOf(office, M, 'leader')
    const to = (await deskOf(office, M, 'caseWorker')).member
    const id = await aCase(office, M, NAMED)
    const given = { of: null, to: [to.id], reason: 'Prøve' }
    const { version } = await viewOf(id)
    const out = await leader.post('/spread', { ...given, rows: [{ id, version, to: to.id }] })
    const { batch } = (await out.json()) as { batch: string }
    const free = await aCase(office, M, NAMED)
    const plan = async (of: string | null) =>
      (await (await screen.post('/spread/preview', { of, to: of ? [member.id] : [to.id] })).json()) as {
        rows: unknown[]
        loads: { before: number }[]
        left: number
      }
    expect(await plan(null)).toMatchObject({ loads: [{ before: 1 }] })
    const before = await plan(null)
    for (const one of [id, free]) {
      expect((await bar(one, member.id)).status).toBe(200)
    }
    // A third colleague is barred as well: giving it to them is refused for another reason.
    expect((await bar(free, to.id)).status).toBe(200)
    const after = await plan(null)
    expect(after.loads).toMatchObject([{ before: 0 }])
    expect([after.rows.length, after.left]).toEqual([before.rows.length - 1, 0])
    expect(await plan(to.id)).toMatchObject({ rows: [], left: 0 })

    const answerOf = async (path: string, body: object, about: string) => {
      const said = await screen.post(path, body)
      const text = (await said.text()).replaceAll(about, 'ID').replace(/"batch":"[^"]+"/, '')
      return [said.status, text]
    }
    const spreadOf = (one: string) =>
      answerOf('/spread', { ...given, rows: [{ id: one, version: 1, to: to.id }] }, one)
    const sickOf = (one: string) => {
      const row = { id: one, version: 1, kind: 'visitation', start: '2026-11-24T08:00:00.000Z' }
      const rows = [{ ...row, how: 'meet', to: member.id }]
      const asked = { staffId: to.id, day: '2026-11-24', reason: 'Prøve', rows }
      return answerOf('/calendar/sick', asked, one)
    }
    const undoOf = (one: string) => answerOf('/spread/undo', { batch: one, reason: 'Prøve' }, one)
    for (const hidden of [id, free]) {
      expect(await spreadOf(hidden)).toEqual(await spreadOf(NOBODY))
      expect(await sickOf(hidden)).toEqual(await sickOf(NOBODY))
    }
    expect(await undoOf(batch)).toEqual(await undoOf(NOBODY))
    expect(await (await screen.get('/spread')).text()).not.toContain(batch)
    expect(await (await leader.get('/spread')).text()).toContain(batch)
  })
})
