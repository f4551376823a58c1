/** A colleague who is barred from a case: every route that there is, every list, count, search, and the live stream. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callingWord } from '../../../machines/callingWord.ts'
import { GUARANTEES } from '../../../machines/yearFigures.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import type { CalendarWeek } from '../../../server/staff/calendar/week.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { ENGINES } from '../../support/storage.ts'
import {
  aCase,
  aPerson,
  deskOf,
  NAMED,
  type Office,
  openOffice,
  personWrites,
  type Screen,
} from './office.ts'
import { CASE_ROUTES, expectInNoList, expectNotFound, LISTS } from './outOfSight.ts'

const NAME = 'Ylva Ørnsbjerg'

describe.each(ENGINES)('barred on %s', (engine) => {
  let office: Office
  let leader: Screen
  let barred: { screen: Screen; id: string; role: string }[]
  let id: string
  let number: number
  let word: string
  const bar = async (staffId: string, on = true, of = id) => {
    const { version } = (await (await leader.get(`/cases/${of}`)).json()) as CaseView
    return leader.post(`/cases/${of}/barred`, { version, staffId, barred: on, reason: 'Er i familie' })
  }
  const countsOf = async (screen: Screen) => (await (await screen.get('/views')).json()) as { counts: object }

  beforeAll(async () => {
    office = await openOffice(engine)
    leader = (await deskOf(office, 'gladsaxe', 'leader')).screen
    id = await aCase(office, 'gladsaxe', { ...NAMED, name: NAME })
    await personWrites(office, id, 'Er der nogen?')
    const row = await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id })
    if (!row) throw new Error('no case')
    number = row.number
    word = callingWord(openCase(office.deps, row).record.callingWord, 'da')
    barred = []
    for (const role of ['caseWorker', 'leader', 'doctor']) {
      const { screen, member } = await deskOf(office, 'gladsaxe', role)
      barred.push({ screen, id: member.id, role })
    }
  }, 60_000)
  afterAll(() => office.close())

  it('before that everybody sees it', async () => {
    for (const { screen } of barred) {
      expect((await screen.get(`/cases/${id}`)).status).toBe(200)
      expect((await countsOf(screen)).counts).toMatchObject({ all: 1 })
    }
  })

  it('a leader bars, with a reason; nobody bars themselves, and no one else may', async () => {
    for (const one of barred) expect((await bar(one.id)).status).toBe(200)
    const again = await bar(barred[0]?.id ?? '')
    expect(again.status).toBe(409)
    expect((await bar('nobody')).status).toBe(422)
    const { member, screen } = await deskOf(office, 'gladsaxe', 'leader')
    const { version } = (await (await screen.get(`/cases/${id}`)).json()) as CaseView
    const own = { version, staffId: member.id, barred: true, reason: 'Mig selv' }
    expect((await screen.post(`/cases/${id}/barred`, own)).status).toBe(409)
    const seen = (await (await leader.get(`/cases/${id}`)).json()) as CaseView
    expect(seen.log.filter(({ what }) => what === 'barred')).toHaveLength(3)
    expect(seen.log.findLast(({ what }) => what === 'barred')).toMatchObject({ reason: 'Er i familie' })
  })

  it.each(CASE_ROUTES)('%s is not found, as if nobody had the id', (route) =>
    expectNotFound(barred, route, id),
  )

  it('no list, count or calendar holds it', async () => {
    const lists = [...LISTS, ...GUARANTEES.map((what) => `/numbers/behind?month=2026-11&what=${what}`)]
    for (const { screen } of barred) {
      await expectInNoList(screen, lists, [id, NAME, word])
      expect((await countsOf(screen)).counts).toMatchObject({ all: 0, unclaimed: 0, dueSoon: 0, atRisk: 0 })
    }
    // Whoever may see it finds it in all of these.
    const there = await Promise.all(
      ['/cases', '/today', '/calendar?day=2026-11-23'].map((path) => leader.get(path)),
    )
    for (const one of there) expect(await one.text()).toContain(id)
  })

  it('its hours are not in the calendar; one that is their own is taken, and nothing more', async () => {
    const { slots } = office.deps.storage
    const weeks = ['2026-11-23', '2026-11-30'].map((day) => `/calendar?day=${day}`)
    const taken = async (screen: Screen) => {
      const read = weeks.map(async (path) => (await (await screen.get(path)).json()) as CalendarWeek)
      return (await Promise.all(read)).flatMap(({ times }) => times.filter(({ state }) => state === 'booked'))
    }
    const [first] = barred
    if (!first) throw new Error('nobody is barred')
    expect((await taken(leader)).length).toBeGreaterThan(0)
    for (const { screen } of barred) expect(await taken(screen)).toEqual([])
    const [own] = await slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    if (!own) throw new Error('no time')
    const which = {
      municipality: 'gladsaxe',
      id: own.id,
      caseId: id,
      from: own.staffId,
      now: office.deps.now(),
    }
    for (const meet of [true, false]) {
      await office.deps.storage.exclusive('gladsaxe', async (tx) => {
        await (meet ? slots.meetInstead : slots.takeOver)(tx, { ...which, to: first.id })
      })
      const nothing = { kind: null, audience: null, unit: null, unitName: null, talkForm: null, case: null }
      expect(await taken(first.screen)).toMatchObject([{ slot: own.id, staffId: first.id, ...nothing }])
      expect(JSON.stringify(await taken(first.screen))).not.toContain(own.unit)
      expect(await taken(barred[1]?.screen as Screen)).toEqual([])
    }
    await office.deps.storage.exclusive('gladsaxe', (tx) =>
      slots.takeOver(tx, { ...which, from: first.id, to: own.staffId }),
    )
  })

  it('no search finds it, neither by number, name nor word, and it is not joined to another', async () => {
    const other = await aPerson(office, 'gladsaxe', { ...NAMED, name: 'En Anden' })
    for (const { screen } of barred) {
      for (const text of [String(number), NAME, 'Ylva', word]) {
        const said = (await (await screen.post('/search', { text })).json()) as { cases: { id: string }[] }
        expect(said.cases.map((one) => one.id)).not.toContain(id)
      }
      expect((await screen.post(`/cases/${other.caseId}/join/find`, { number })).status).toBe(404)
      const join = { version: 1, other: id, otherVersion: 1, by: 'confirmed' }
      expect((await screen.post(`/cases/${other.caseId}/join`, join)).status).toBe(404)
    }
  })

  it('nobody gives it to them', async () => {
    const to = barred[0]?.id ?? ''
    const { version } = (await (await leader.get(`/cases/${id}`)).json()) as CaseView
    expect((await leader.post(`/cases/${id}/pass`, { version, to, reason: 'Prøve' })).status).toBe(422)
    const plan = (await (await leader.post('/spread/preview', { of: null, to: [to] })).json()) as {
      rows: { id: string }[]
    }
    expect(plan.rows.map((row) => row.id)).not.toContain(id)
    const spread = { of: null, to: [to], reason: 'Prøve', rows: [{ id, version, to }] }
    expect(await (await leader.post('/spread', spread)).json()).toMatchObject({ done: 0 })
  })

  it('the stream tells nothing of it, and who is at it', async () => {
    const controller = new AbortController()
    const [first] = barred
    const stream = office.live.open(
      { municipality: 'gladsaxe', staffId: first?.id ?? '', role: 'leader' },
      null,
      async () => true,
      controller.signal,
    )
    const reading = stream.text()
    await new Promise((resolve) => setTimeout(resolve, 700))
    await leader.post(`/cases/${id}/notes`, { text: 'Et notat' })
    await leader.post(`/cases/${id}/presence`, { screen: 'another-page', doing: 'writing' })
    const shown = await aCase(office)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    controller.abort()
    const text = await reading
    expect(text).toContain(shown)
    expect(text).not.toContain(id)
  })

  it('what they had goes back; lifted, they see it again; two cases that become one bar from both', async () => {
    const { screen, member } = await deskOf(office, 'gladsaxe', 'caseWorker')
    const one = await aCase(office, 'gladsaxe', NAMED)
    const two = await aCase(office, 'gladsaxe', NAMED)
    const view = async (of: string) => (await (await leader.get(`/cases/${of}`)).json()) as CaseView
    expect((await screen.post(`/cases/${one}/claim`, { version: 1 })).status).toBe(200)
    await screen.post(`/cases/${one}/draft`, { kind: 'reply', text: 'Begyndt' })
    expect((await bar(member.id, true, one)).status).toBe(200)
    expect((await view(one)).ownerId).toBeNull()
    const kept = await office.deps.storage.cases.drafts({
      municipality: 'gladsaxe',
      caseId: one,
      staffId: member.id,
    })
    expect(kept).toEqual([])
    const [stays, goes] = [await view(two), await view(one)]
    const joined = await leader.post(`/cases/${two}/join`, {
      version: stays.version,
      other: one,
      otherVersion: goes.version,
      by: 'confirmed',
    })
    expect(joined.status).toBe(200)
    expect((await screen.get(`/cases/${two}`)).status).toBe(404)
    expect((await bar(member.id, false, two)).status).toBe(200)
    for (const of of [one, two]) expect((await screen.get(`/cases/${of}`)).status).toBe(200)
  })

  it.each(['stays', 'goes'])(
    'who had the case that %s and is barred from the other has neither',
    async (which) => {
      const { screen, member } = await deskOf(office, 'gladsaxe', 'caseWorker')
      const stays = await aCase(office, 'gladsaxe', NAMED)
      const goes = await aCase(office, 'gladsaxe', NAMED)
      const [own, other] = which === 'stays' ? [stays, goes] : [goes, stays]
      const rowOf = (of: string) => office.deps.storage.cases.byId({ municipality: 'gladsaxe', id: of })
      expect((await screen.post(`/cases/${own}/claim`, { version: 1 })).status).toBe(200)
      await screen.post(`/cases/${own}/draft`, { kind: 'note', text: 'Begyndt' })
      await screen.post(`/cases/${own}/presence`, { screen: 'their-own-page', doing: 'writing' })
      expect((await bar(member.id, true, other)).status).toBe(200)
      await screen.post(`/cases/${own}/presence`, { screen: 'their-own-page', doing: 'writing' })
      const joined = await leader.post(`/cases/${stays}/join`, {
        version: (await rowOf(stays))?.version,
        other: goes,
        otherVersion: (await rowOf(goes))?.version,
        by: 'confirmed',
      })
      expect(joined.status).toBe(200)
      for (const of of [stays, goes]) expect((await rowOf(of))?.ownerId).toBeNull()
      const { cases, presence } = office.deps.storage
      expect(await cases.drafts({ municipality: 'gladsaxe', caseId: own, staffId: member.id })).toEqual([])
      const there = await presence.standing({ municipality: 'gladsaxe', now: office.clock })
      expect(there.map(({ staffId }) => staffId)).not.toContain(member.id)
    },
  )
})
