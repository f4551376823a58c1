/** Two cases of one person become one, and part again: on both engines, with the code or after a talk, never across people. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facts, Municipality } from '../../machines/facts.ts'
import { caseOf } from '../../server/conversation/service.ts'
import type { CaseView } from '../../server/staff/case/caseView.ts'
import type { Candidate } from '../../server/staff/case/join.ts'
import { ENGINES } from '../support/storage.ts'
import {
  ANONYMOUS,
  aCase,
  logIn,
  NAMED,
  type Office,
  openOffice,
  PARENT,
  personWrites,
  type Screen,
} from './staff/office.ts'

const HOUR = 3_600_000

describe.each(ENGINES)('joining two cases on %s', (engine) => {
  let there: Office
  let screen: Screen
  beforeAll(async () => {
    there = await openOffice(engine)
    screen = await logIn(there)
  })
  afterAll(() => there.close())

  const open = async (id: string): Promise<CaseView> =>
    (await screen.get(`/cases/${id}`)).json() as Promise<CaseView>
  const codeOf = async (id: string, municipality: Municipality = 'gladsaxe'): Promise<string> => {
    const row = await there.deps.storage.cases.byId({ municipality, id })
    const live = codes.get(row?.conversationId ?? '')
    if (!live) throw new Error('nobody knows the code')
    return live
  }
  /** The office's conversations end without a page: their codes are caught where they are made. */
  const codes = new Map<string, string>()
  async function aCoded(facts: Facts, municipality: Municipality = 'gladsaxe'): Promise<string> {
    const { conversations } = there.deps
    const begin = conversations.begin.bind(conversations)
    conversations.begin = async (...asked) => {
      const live = await begin(...asked)
      codes.set(live.id, await conversations.saveForLater(live))
      return live
    }
    try {
      return await aCase(there, municipality, facts)
    } finally {
      conversations.begin = begin
    }
  }
  async function joined(id: string, other: string, more: Record<string, unknown>): Promise<Response> {
    const [stays, goes] = [await open(id), await open(other)]
    return screen.post(`/cases/${id}/join`, {
      version: stays.version,
      other,
      otherVersion: goes.version,
      ...more,
    })
  }
  const parted = async (id: string, other: string): Promise<Response> => {
    const [stays, goes] = [await open(id), await open(other)]
    return screen.post(`/cases/${id}/part`, { version: stays.version, other, otherVersion: goes.version })
  }
  const comeBack = async (id: string) => {
    const live = await there.deps.conversations.takeUp('gladsaxe', await codeOf(id), 'program')
    return { live, found: await caseOf(there.deps, live) }
  }

  it('by the code: earliest D, one thread, one set of times, both codes; parted again it is as it was', async () => {
    const first = await aCoded(NAMED)
    there.clock += 30 * HOUR
    screen = await logIn(there)
    const second = await aCoded({ ...NAMED, name: 'Bo A.' })
    await personWrites(there, first, 'Fra den første')
    const [one, two] = [await open(first), await open(second)]
    expect(one.clock?.until).not.toBe(two.clock?.until)

    const response = await joined(second, first, { by: 'code', code: await codeOf(first) })
    expect([response.status, response.status === 200 ? '' : await response.text()]).toEqual([200, ''])
    const now = await open(second)
    expect(now.clock).toMatchObject({ from: one.clock?.from, until: one.clock?.until })
    expect(now.messages.map(({ text, via }) => [text, via])).toEqual([
      [expect.stringContaining('Dine to sager er nu én'), null],
      ['Fra den første', one.number],
    ])
    expect(now.unanswered).toBe(true)
    // Of what lies ahead the earlier one of each kind is kept; what has taken place came along.
    const all = [...one.appointments, ...two.appointments]
    const ahead = ({ start }: { start: string }) => Date.parse(start) > there.clock
    for (const { kind } of all) {
      const of = all.filter((slot) => slot.kind === kind && ahead(slot)).map(({ start }) => start)
      const kept = now.appointments.filter((slot) => slot.kind === kind && ahead(slot))
      expect(kept.map(({ start }) => start)).toEqual(of.sort().slice(0, 1))
    }
    expect(now.appointments.filter((slot) => !ahead(slot)).map(({ start }) => start)).toEqual(
      all.filter((slot) => !ahead(slot)).map(({ start }) => start),
    )
    const away = await open(first)
    expect(away).toMatchObject({
      status: 'closed',
      joinedInto: { id: second, number: two.number },
      appointments: [],
    })
    expect(now.log.map(({ what }) => what)).toContain('joined')
    expect(away.log.map(({ what }) => what)).toContain('joinedInto')

    // With either code it is the one case.
    for (const id of [first, second]) {
      const { found } = await comeBack(id)
      expect(found?.number).toBe(two.number)
      expect(found?.messages.map(({ text }) => text)).toContain('Fra den første')
    }

    there.clock += 20 * HOUR
    screen = await logIn(there)
    expect((await parted(second, first)).status).toBe(200)
    const [back, again] = [await open(second), await open(first)]
    expect(back.clock).toMatchObject({ from: two.clock?.from, until: two.clock?.until })
    const times = (of: readonly { kind: string; start: string; with: string | null }[]) =>
      of.map(({ kind, start, with: who }) => [kind, start, who])
    expect(times(back.appointments)).toEqual(times(two.appointments))
    expect(times(again.appointments)).toEqual(times(one.appointments))
    expect(again).toMatchObject({ status: 'open', joinedInto: null })
    expect(back.messages.map(({ text }) => text)).not.toContain('Fra den første')
    expect(again.messages.map(({ text }) => text)).toEqual(['Fra den første'])
    expect((await comeBack(first)).found?.number).toBe(one.number)
    for (const { log } of [back, again]) expect(log.map(({ what }) => what)).toContain('parted')
  })

  it('after a talk: only what has a name, and the other code opens nothing of the case that stays', async () => {
    const stays = await aCoded(NAMED)
    const goes = await aCoded(NAMED)
    await personWrites(there, stays, 'Kun til mig')
    expect((await joined(stays, goes, { by: 'confirmed' })).status).toBe(200)
    const { found, live } = await comeBack(goes)
    expect(found?.messages).toEqual([])
    expect(found).toMatchObject({ putAway: true, appointments: [], next: null })
    expect(JSON.stringify(found)).not.toContain('Kun til mig')
    expect(live.caseId).toBe(goes)
    // And what is written there is seen all the same.
    await personWrites(there, goes, 'Er der nogen?')
    expect(await open(goes)).toMatchObject({ status: 'open', unanswered: true })
  })

  it('without a name only the code joins, and never a name into a case without one', async () => {
    const [anonymous, other, named] = [await aCoded(ANONYMOUS), await aCoded(ANONYMOUS), await aCoded(NAMED)]
    const why = async (response: Response) => [
      response.status,
      ((await response.json()) as { why?: string }).why,
    ]
    expect(await why(await joined(named, anonymous, { by: 'confirmed' }))).toEqual([409, 'code'])
    expect(await why(await joined(other, anonymous, { by: 'confirmed' }))).toEqual([409, 'code'])
    expect(await why(await joined(anonymous, named, { by: 'code', code: await codeOf(named) }))).toEqual([
      409,
      'anonymous',
    ])
    const wrong = await joined(named, anonymous, { by: 'code', code: await codeOf(other) })
    expect([wrong.status, await wrong.json()]).toMatchObject([404, { code: 'unknown-receipt' }])
    expect((await joined(named, anonymous, { by: 'code', code: await codeOf(anonymous) })).status).toBe(200)
    // The conversation without a name cannot make the case by name its own.
    const { live } = await comeBack(anonymous)
    expect((await caseOf(there.deps, live))?.own).toBe(false)
  })

  it('a relative’s case and the person’s own stay apart, whoever gives which code', async () => {
    const [own, parent] = [await aCoded(ANONYMOUS), await aCoded(PARENT)]
    for (const [id, other] of [
      [own, parent],
      [parent, own],
    ] as const) {
      const response = await joined(id, other, { by: 'code', code: await codeOf(other) })
      expect([response.status, await response.json()]).toMatchObject([409, { why: 'person' }])
    }
  })

  it('the case in which the 14 days run is the one that stays', async () => {
    const [treatment, advice] = [await aCoded(NAMED), await aCoded({ ...ANONYMOUS })]
    const response = await joined(advice, treatment, { by: 'code', code: await codeOf(treatment) })
    expect(response.status).toBe(409)
  })

  it('only inside the municipality, only with the versions that were seen, only for a day', async () => {
    const [one, two] = [await aCoded(NAMED), await aCoded(NAMED)]
    const elsewhere = await aCoded(NAMED, 'fredericia')
    const body = { version: 1, other: elsewhere, otherVersion: 1, by: 'confirmed' }
    expect((await screen.post(`/cases/${one}/join`, body)).status).toBe(404)
    expect(
      (
        await screen.post(`/cases/${one}/join/find`, {
          code: codes.get(
            (
              await there.deps.storage.cases.byId({ municipality: 'fredericia', id: elsewhere })
            )?.conversationId ?? '',
          ),
        })
      ).status,
    ).toBe(404)
    for (const stale of [{ version: 9 }, { otherVersion: 9 }]) {
      const response = await screen.post(`/cases/${one}/join`, {
        version: 1,
        other: two,
        otherVersion: 1,
        by: 'confirmed',
        ...stale,
      })
      expect([response.status, await response.json()]).toMatchObject([409, { code: 'stale-version' }])
    }
    // Refused in the middle, nothing of it has happened.
    expect((await open(one)).joined).toEqual([])
    expect(await open(two)).toMatchObject({ status: 'open', joinedInto: null, version: 1 })
    expect((await joined(one, two, { by: 'confirmed' })).status).toBe(200)
    there.clock += 25 * HOUR
    screen = await logIn(there)
    const late = await parted(one, two)
    expect([late.status, await late.json()]).toMatchObject([409, { why: 'late' }])
  })

  it('a wish for no messages outlives its case, and where the safe ways differ nobody is told until somebody has asked', async () => {
    const mail = { ...NAMED, email: 'bo@example.dk', safeContact: 'email' } as const
    const quietOf = async (id: string) => {
      const { quiet, differ } = (await open(id)).notices
      return [quiet, differ]
    }
    const says = async (id: string, quiet: boolean) =>
      (await screen.post(`/cases/${id}/quiet`, { version: (await open(id)).version, quiet })).status

    const [stays, goes] = [await aCoded(mail), await aCoded(mail)]
    expect(await says(goes, true)).toBe(200)
    expect((await joined(stays, goes, { by: 'confirmed' })).status).toBe(200)
    expect(await quietOf(stays)).toEqual([true, false])
    expect((await parted(stays, goes)).status).toBe(200)
    expect([await quietOf(stays), await quietOf(goes)]).toEqual([
      [false, false],
      [true, false],
    ])

    for (const other of [
      { ...mail, email: 'ny@example.dk' },
      { ...mail, safeContact: 'none' },
    ] as const) {
      const [one, two] = [await aCoded(mail), await aCoded(other)]
      expect((await joined(one, two, { by: 'confirmed' })).status).toBe(200)
      expect(await quietOf(one)).toEqual([true, true])
      expect(await says(one, false)).toBe(200)
      expect(await quietOf(one)).toEqual([false, false])
      // Said since: parting leaves it.
      expect(await says(one, true)).toBe(200)
      expect((await parted(one, two)).status).toBe(200)
      expect(await quietOf(one)).toEqual([true, false])
    }

    const [alike, written] = [await aCoded(mail), await aCoded({ ...mail, email: 'Bo@example.dk ' })]
    expect((await joined(alike, written, { by: 'confirmed' })).status).toBe(200)
    expect(await quietOf(alike)).toEqual([false, false])
  })

  it('found by number or by the code that is read out, with what would be freed', async () => {
    const [one, two] = [await aCoded(NAMED), await aCoded(NAMED)]
    const { number, appointments } = await open(two)
    const find = async (body: unknown): Promise<Candidate> =>
      (await screen.post(`/cases/${one}/join/find`, body)).json() as Promise<Candidate>
    expect(await find({ number })).toMatchObject({ id: two, number, refused: null })
    const found = await find({ code: await codeOf(two) })
    expect(found.id).toBe(two)
    expect(found.frees.map(({ kind }) => kind).sort()).toEqual(appointments.map(({ kind }) => kind).sort())
    for (const [body, status] of [
      [{ number: 9999 }, 404],
      [{ code: 'hest hest hest' }, 404],
      [{}, 400],
      [{ number: 1, code: 'x' }, 400],
    ] as const)
      expect([body, (await screen.post(`/cases/${one}/join/find`, body)).status]).toEqual([body, status])
  })
})
