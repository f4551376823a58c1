/** A colleague who was given units: what belongs to others is not there for them, in every route, list, count, search and stream. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callingWord } from '../../../machines/callingWord.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import { fillUnits } from '../../../server/case/unitsOfCase.ts'
import type { Colleagues } from '../../../server/staff/access/colleagues.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { ENGINES } from '../../support/storage.ts'
import { aCase, deskOf, NAMED, type Office, openOffice, personWrites, type Screen } from './office.ts'
import { CASE_ROUTES, expectInNoList, expectNotFound, LISTS } from './outOfSight.ts'

const MUNICIPALITY = 'gladsaxe'
const NAME = 'Ylva Ørnsbjerg'
const HERE = 'rusmiddelcenter'
const ELSEWHERE = 'brydehuset'
type Limited = { screen: Screen; id: string; role: string }

describe.each(ENGINES)('units of a colleague on %s', (engine) => {
  let office: Office
  let leader: Screen
  let limited: Limited[]
  let id: string
  let number: number
  let word: string
  const rowOf = async (of: string) => {
    const row = await office.deps.storage.cases.byId({ municipality: MUNICIPALITY, id: of })
    if (!row) throw new Error('no case')
    return row
  }
  const give = (staffId: string, units: readonly string[]) =>
    leader.post(`/colleagues/${staffId}/units`, { units })
  const statusFor = async ({ screen }: Pick<Limited, 'screen'>, of = id) =>
    (await screen.get(`/cases/${of}`)).status
  const countsOf = async (screen: Screen) => (await (await screen.get('/views')).json()) as { counts: object }
  const newLimited = async (role: string, units: readonly string[]): Promise<Limited> => {
    const { screen, member } = await deskOf(office, MUNICIPALITY, role)
    expect((await give(member.id, units)).status).toBe(200)
    return { screen, id: member.id, role }
  }
  const linesOf = () => office.deps.storage.audit.since({ municipality: MUNICIPALITY, seq: 0, limit: 10_000 })
  const inTx = <T>(work: Parameters<typeof office.deps.storage.exclusive<T>>[1]) =>
    office.deps.storage.exclusive(MUNICIPALITY, work)

  beforeAll(async () => {
    office = await openOffice(engine)
    leader = (await deskOf(office, MUNICIPALITY, 'leader')).screen
    id = await aCase(office, MUNICIPALITY, { ...NAMED, name: NAME })
    await personWrites(office, id, 'Er der nogen?')
    const row = await rowOf(id)
    number = row.number
    word = callingWord(openCase(office.deps, row).record.callingWord, 'da')
    limited = []
    for (const role of ['caseWorker', 'practitioner', 'doctor']) {
      const { screen, member } = await deskOf(office, MUNICIPALITY, role)
      limited.push({ screen, id: member.id, role })
    }
  }, 60_000)
  afterAll(() => office.close())

  it('belongs to the unit of its talk, and before anybody is limited everybody sees it', async () => {
    expect((await rowOf(id)).units).toBe(` ${HERE} `)
    for (const one of limited) {
      expect(await statusFor(one)).toBe(200)
      expect((await countsOf(one.screen)).counts).toMatchObject({ all: 1 })
    }
  })

  it('a leader or administrator gives units, after a second factor; never to themselves or to who leads', async () => {
    const { screen: admin } = await deskOf(office, MUNICIPALITY, 'administrator')
    const { screen: worker } = await deskOf(office, MUNICIPALITY, 'caseWorker')
    const { screen: unfresh, member: boss } = await deskOf(office, MUNICIPALITY, 'leader', 1)
    const [one, two, three] = limited as [Limited, Limited, Limited]
    const path = `/colleagues/${one.id}/units`
    const body = { units: [ELSEWHERE] }
    expect((await worker.post(path, body)).status).toBe(403)
    expect(await (await unfresh.post(path, body)).json()).toMatchObject({ code: 'step-up-required' })
    expect((await leader.post(path, { units: ['familieambulatoriet'] })).status).toBe(422)
    expect((await leader.post(path, { units: 'x' })).status).toBe(400)
    expect((await leader.post(`/colleagues/${boss.id}/units`, body)).status).toBe(409)
    const { screen, member } = await deskOf(office, MUNICIPALITY, 'leader')
    expect((await screen.post(`/colleagues/${member.id}/units`, body)).status).toBe(403)
    expect((await leader.post(path, body)).status).toBe(200)
    for (const { id: staffId } of [two, three])
      expect((await admin.post(`/colleagues/${staffId}/units`, body)).status).toBe(200)
    const { colleagues, units } = (await (await leader.get('/colleagues')).json()) as Colleagues
    expect(units.map((unit) => unit.id)).toEqual([HERE, ELSEWHERE])
    expect(colleagues.find((each) => each.id === one.id)).toMatchObject({ units: [ELSEWHERE] })
    expect(colleagues.find((each) => each.id === boss.id)).toMatchObject({ units: null, canBeLimited: false })
    const changed = (await linesOf()).filter(({ action }) => action === 'colleague.units')
    expect(changed.map(({ about }) => JSON.parse(about ?? ''))).toEqual(
      [one, two, three].map(({ id: whom }) => ({ whom, from: null, to: [ELSEWHERE] })),
    )
  })

  it.each(CASE_ROUTES)('%s is not found, as if nobody had the id', (route) =>
    expectNotFound(limited, route, id),
  )

  it('no list, count or calendar holds it; whoever leads, and whoever has its unit, finds it in all of them', async () => {
    for (const { screen } of limited) {
      await expectInNoList(screen, LISTS, [id, NAME, word])
      expect((await countsOf(screen)).counts).toMatchObject({ all: 0, unclaimed: 0, dueSoon: 0, atRisk: 0 })
    }
    const there = await newLimited('caseWorker', [HERE])
    for (const screen of [leader, there.screen])
      for (const path of ['/cases', '/today', '/calendar?day=2026-11-23'])
        expect(await (await screen.get(path)).text()).toContain(id)
    expect((await countsOf(there.screen)).counts).toMatchObject({ all: 1 })
  })

  it('no search finds it, and it is not joined to another', async () => {
    const own = await aCase(office, MUNICIPALITY, NAMED)
    for (const { screen, id: staffId } of limited) {
      for (const text of [String(number), NAME, 'Ylva', word]) {
        const said = (await (await screen.post('/search', { text })).json()) as { cases: { id: string }[] }
        expect(said.cases.map((one) => one.id)).not.toContain(id)
      }
      const { version } = await rowOf(own)
      const gave = await leader.post(`/cases/${own}/pass`, { version, to: staffId, reason: 'Prøve' })
      expect(gave.status).toBe(200)
      expect((await screen.post(`/cases/${own}/join/find`, { number })).status).toBe(404)
      const join = { version: version + 1, other: id, otherVersion: 1, by: 'confirmed' }
      expect((await screen.post(`/cases/${own}/join`, join)).status).toBe(404)
    }
  })

  it('what they have, what they cover for, a talk with them, and what has no known unit they see', async () => {
    const [one, two, three] = limited as [Limited, Limited, Limited]
    const given = await aCase(office, MUNICIPALITY, NAMED)
    const pass = (version: number, to: string) =>
      leader.post(`/cases/${given}/pass`, { version, to, reason: 'Prøve' })
    expect((await pass(1, one.id)).status).toBe(200)
    expect([await statusFor(one, given), await statusFor(two, given)]).toEqual([200, 404])
    const today = '2026-11-23'
    const away = { staffId: one.id, coverId: two.id, from: today, until: today }
    expect((await leader.post('/absences', away)).status).toBe(200)
    expect([await statusFor(two, given), await statusFor(three, given)]).toEqual([200, 404])
    expect(await (await two.screen.get('/today')).text()).toContain(given)
    const [slot] = await office.deps.storage.slots.ofCase({ municipality: MUNICIPALITY, caseId: given })
    if (!slot) throw new Error('no time')
    const which = { municipality: MUNICIPALITY, id: slot.id, caseId: given, from: slot.staffId }
    await inTx(async (tx) => {
      await office.deps.storage.slots.meetInstead(tx, { ...which, to: three.id, now: office.clock })
    })
    expect(await statusFor(three, given)).toBe(200)
    expect((await pass(2, two.id)).status).toBe(200)
    expect(await statusFor(one, given)).toBe(404)
    const unknown = await aCase(office, MUNICIPALITY, NAMED)
    expect(await statusFor(one, unknown)).toBe(404)
    for (const units of [null, '']) {
      await inTx(async ({ orm, t: { cases } }) => {
        await orm.update(cases).set({ units })
      })
      expect(await statusFor(one, unknown)).toBe(200)
    }
    await inTx(async ({ orm, t: { cases } }) => {
      await orm.update(cases).set({ units: null })
    })
    expect(await fillUnits(office.deps)).toBeGreaterThan(2)
    expect(await fillUnits(office.deps)).toBe(0)
    expect(await statusFor(one, unknown)).toBe(404)
  })

  it('the stream tells nothing of it, but that one was taken away', async () => {
    const [one] = limited as [Limited]
    const given = await aCase(office, MUNICIPALITY, NAMED)
    expect((await leader.post(`/cases/${given}/pass`, { version: 1, to: one.id, reason: 'x' })).status).toBe(
      200,
    )
    const controller = new AbortController()
    const who = { municipality: MUNICIPALITY, staffId: one.id, role: one.role } as const
    const reading = office.live.open(who, null, async () => true, controller.signal).text()
    await new Promise((resolve) => setTimeout(resolve, 700))
    await leader.post(`/cases/${id}/notes`, { text: 'Et notat' })
    await leader.post(`/cases/${id}/presence`, { screen: 'another-page', doing: 'writing' })
    await leader.post(`/cases/${given}/notes`, { text: 'Et notat' })
    await new Promise((resolve) => setTimeout(resolve, 700))
    const { version, ownerId } = (await (await leader.get(`/cases/${given}`)).json()) as CaseView
    expect(ownerId).toBe(one.id)
    expect((await leader.post(`/cases/${given}/release`, { version, reason: 'x' })).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    controller.abort()
    const text = await reading
    expect(text).toContain(given)
    expect(text).toContain('"kind":"everything"')
    expect(text).not.toContain(id)
  })

  it('who becomes a leader sees everything, and the limit does not come back with a later role', async () => {
    const one = await newLimited('practitioner', [ELSEWHERE])
    expect(await statusFor(one)).toBe(404)
    const [last] = (await linesOf()).slice(-1)
    for (const role of ['leader', 'practitioner']) {
      expect((await leader.post(`/colleagues/${one.id}/role`, { role })).status).toBe(200)
      expect(await statusFor(one)).toBe(200)
    }
    // Who, whom, from what, to what: with the limit that went with the role, and nobody's name.
    const since = (await linesOf()).filter(({ seq }) => seq > (last?.seq ?? 0))
    const rights = since.filter(({ action }) => action.startsWith('colleague.'))
    expect(rights.map(({ action, role, about }) => [action, role, JSON.parse(about ?? '')])).toEqual([
      ['colleague.role', 'leader', { whom: one.id, from: 'practitioner', to: 'leader' }],
      ['colleague.units', 'leader', { whom: one.id, from: [ELSEWHERE], to: null }],
      ['colleague.role', 'leader', { whom: one.id, from: 'leader', to: 'practitioner' }],
    ])
    expect(JSON.stringify(since)).not.toContain('Ny practitioner')
    expect((await give(one.id, [ELSEWHERE])).status).toBe(200)
    expect(await statusFor(one)).toBe(404)
    expect((await give(one.id, [])).status).toBe(200)
    expect(await statusFor(one)).toBe(200)
    expect((await leader.post(`/colleagues/${one.id}/reset`, {})).status).toBe(200)
    expect((await linesOf()).at(-1)).toMatchObject({
      action: 'colleague.factors',
      about: JSON.stringify({ whom: one.id, from: [], to: [] }),
    })
  })
})
