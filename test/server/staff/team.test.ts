/** Who is away and who covers, what goes back to the queue by itself, and giving many cases out at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { returnStale } from '../../../server/staff/queue/stale.ts'
import type { Today } from '../../../server/staff/queue/today.ts'
import { coverOf } from '../../../server/staff/team/absence.ts'
import type { SpreadPlan, SpreadReport } from '../../../server/staff/team/spread.ts'
import { ENGINES } from '../../support/storage.ts'
import {
  ANONYMOUS,
  aCase,
  deskOf,
  MONDAY,
  NAMED,
  type Office,
  openOffice,
  PARENT,
  personWrites,
  type Screen,
} from './office.ts'

const DAY = 24 * 3_600_000
const body = async <T>(response: Response, status = 200): Promise<T> => {
  expect(response.status).toBe(status)
  return (await response.json()) as T
}

describe.each(ENGINES)('the team on %s', (engine) => {
  let office: Office
  let leader: { screen: Screen; id: string }
  let anna: { screen: Screen; id: string }
  let bo: { screen: Screen; id: string }
  const person = async (role: string) => {
    const { screen, member } = await deskOf(office, 'gladsaxe', role)
    return { screen, id: member.id }
  }
  beforeAll(async () => {
    office = await openOffice(engine)
  })
  // A log-in does not outlive the clock being turned ahead.
  beforeEach(async () => {
    leader = await person('leader')
    anna = await person('caseWorker')
    bo = await person('practitioner')
  })
  afterAll(() => office.close())

  const open = async (id: string, screen = leader.screen) => body<CaseView>(await screen.get(`/cases/${id}`))
  const today = async (screen: Screen) => body<Today>(await screen.get('/today'))
  const claim = async ({ screen }: { screen: Screen }, id: string) =>
    body(await screen.post(`/cases/${id}/claim`, { version: (await open(id)).version }))

  describe('absence', () => {
    const away = (of: { id: string }, cover: { id: string }, from = '2026-11-23', until = '2026-11-27') => ({
      staffId: of.id,
      coverId: cover.id,
      from,
      until,
    })

    it('shows the cases to who covers, an unanswered message first, and to nobody else', async () => {
      const [quiet, asking] = [await aCase(office), await aCase(office, 'gladsaxe', NAMED)]
      await claim(anna, quiet)
      await claim(anna, asking)
      await personWrites(office, asking, 'Hvornår kommer jeg til?')
      const { id } = await body<{ id: string }>(await anna.screen.post('/absences', away(anna, bo)))
      const [mine] = (await today(bo.screen)).away
      expect(mine).toMatchObject({ mine: true, total: 2, cover: 'Ny practitioner' })
      expect(mine?.list.cases.map((one) => one.id)).toEqual([asking, quiet])
      const [others] = (await today(leader.screen)).away
      expect(others).toMatchObject({ mine: false, total: 2 })
      expect(others?.list.cases).toEqual([])
      await body(await anna.screen.post(`/absences/${id}/end`, {}))
      expect((await today(bo.screen)).away).toEqual([])
      // The cases have been Anna's all the while.
      expect((await open(asking)).ownerId).toBe(anna.id)
    })

    it('is said of oneself, or by a leader', async () => {
      expect((await bo.screen.post('/absences', away(anna, bo))).status).toBe(403)
      const { id } = await body<{ id: string }>(await leader.screen.post('/absences', away(anna, bo)))
      expect((await bo.screen.post(`/absences/${id}/end`, {})).status).toBe(403)
      await body(await anna.screen.post(`/absences/${id}/end`, {}))
    })

    it.each([
      ['coverId', (): object => away(anna, anna)],
      ['coverId', (): object => away(anna, { id: 'nobody' })],
      ['from', (): object => away(anna, bo, '2026-11-20')],
      ['until', (): object => away(anna, bo, '2026-11-27', '2026-11-24')],
    ])('a wrong %s is named', async (field, asked) => {
      const refused = await body<{ code: string; field: string }>(
        await anna.screen.post('/absences', asked()),
        422,
      )
      expect(refused).toMatchObject({ code: 'bad-value', field })
    })

    it('twice on one day, and two who cover for each other, are refused; a chain is followed', async () => {
      const first = await body<{ id: string }>(await anna.screen.post('/absences', away(anna, bo)))
      expect((await anna.screen.post('/absences', away(anna, leader, '2026-11-26'))).status).toBe(409)
      expect((await bo.screen.post('/absences', away(bo, anna, '2026-11-25'))).status).toBe(422)
      const second = await body<{ id: string }>(await bo.screen.post('/absences', away(bo, leader)))
      expect((await today(leader.screen)).away.map((one) => [one.staffId, one.mine])).toEqual(
        expect.arrayContaining([
          [anna.id, true],
          [bo.id, true],
        ]),
      )
      for (const { id } of [first, second]) await body(await leader.screen.post(`/absences/${id}/end`, {}))
    })

    it('one that lies ahead is no absence yet, and can be taken back', async () => {
      const { id } = await body<{ id: string }>(
        await anna.screen.post('/absences', away(anna, bo, '2026-12-01', '2026-12-02')),
      )
      expect((await today(bo.screen)).away).toEqual([])
      await body(await anna.screen.post(`/absences/${id}/end`, {}))
      const list = await body<{ absences: unknown[] }>(await anna.screen.get('/absences'))
      expect(list.absences).toEqual([])
    })

    it('a circle covers nothing', () => {
      const row = (staffId: string, coverId: string) =>
        [
          staffId,
          { municipality: 'gladsaxe', id: '', staffId, coverId, fromDay: '', untilDay: '', setBy: '' },
        ] as const
      expect(coverOf(new Map([row('a', 'b'), row('b', 'a')]), 'a')).toBeNull()
      expect(coverOf(new Map([row('a', 'b'), row('b', 'c')]), 'a')).toBe('c')
      expect(coverOf(new Map(), 'a')).toBeNull()
    })
  })

  describe('what nobody touches', () => {
    it('goes back after five working days, in the log and in Today; what waits for nothing stays', async () => {
      const waits = await aCase(office, 'gladsaxe', { ...NAMED, name: 'Ida Ny' })
      const fine = await aCase(office, 'gladsaxe', PARENT)
      await claim(anna, waits)
      await claim(anna, fine)
      await personWrites(office, waits, 'Er der nogen?')
      office.clock = MONDAY + 6 * DAY
      await returnStale(office.deps)
      expect((await open(waits, (await person('leader')).screen)).ownerId).toBe(anna.id)
      // Monday the week after: Tuesday to Monday are five working days, and they are over on Tuesday.
      office.clock = MONDAY + 8 * DAY
      const later = await person('leader')
      expect(await returnStale(office.deps)).toBeGreaterThan(0)
      const back = await open(waits, later.screen)
      expect(back.ownerId).toBeNull()
      expect(back.log.find(({ what }) => what === 'wentBack')).toMatchObject({
        who: 'system',
        from: 'Ny caseWorker',
        days: 5,
      })
      expect((await today(later.screen)).wentBack.map(({ one, from }) => [one.id, from])).toContainEqual([
        waits,
        'Ny caseWorker',
      ])
      expect((await open(fine, later.screen)).ownerId).toBe(anna.id)
      // Somebody takes it: then it is told no more.
      await body(await later.screen.post(`/cases/${waits}/claim`, { version: back.version }))
      expect((await today(later.screen)).wentBack.map(({ one }) => one.id)).not.toContain(waits)
      const again = await returnStale(office.deps)
      expect([again, (await open(waits, later.screen)).ownerId]).toEqual([0, later.id])
      office.clock = MONDAY
    })
  })

  it('somebody who has just written a note keeps the case', async () => {
    const id = await aCase(office, 'gladsaxe', { ...NAMED, name: 'Ole Ny' })
    await claim(anna, id)
    await personWrites(office, id, 'Er der nogen?')
    office.clock = MONDAY + 8 * DAY
    const later = (await person('leader')).screen
    const { storage } = office.deps
    let noted = false
    // Between the look at the case and the transaction that would take it.
    const slow = Object.assign(Object.create(storage) as typeof storage, {
      exclusive: async (...asked: Parameters<typeof storage.exclusive>) => {
        if (!noted) {
          noted = true
          await body(await later.post(`/cases/${id}/notes`, { text: 'Ringer i morgen' }))
        }
        return storage.exclusive(...asked)
      },
    })
    await returnStale({ ...office.deps, storage: slow })
    expect([noted, (await open(id, later)).ownerId]).toEqual([true, anna.id])
    office.clock = MONDAY
  })

  describe('giving out', () => {
    const plan = async (of: string | null, to: readonly string[]) =>
      body<SpreadPlan>(await leader.screen.post('/spread/preview', { of, to }))
    const give = async (asked: { of: string | null; to: readonly string[] }, rows: SpreadPlan['rows']) =>
      body<SpreadReport>(
        await leader.screen.post('/spread', {
          ...asked,
          reason: 'Ferie',
          rows: rows.map(({ id, version, to }) => ({ id, version, to })),
        }),
      )

    it('goes by how many each has, tells what changed meanwhile, and is undone for a day', async () => {
      const carl = await person('caseWorker')
      const dorte = await person('caseWorker')
      const old = await aCase(office)
      await claim(carl, old)
      const ids = []
      for (let made = 0; made < 5; made += 1) ids.push(await aCase(office, 'gladsaxe', ANONYMOUS))
      const asked = { of: null, to: [carl.id, dorte.id] }
      const planned = await plan(asked.of, asked.to)
      const loads = planned.loads.map(({ before, after }) => [before, after])
      const given = planned.rows.length
      expect(loads[0]?.[0]).toBe(1)
      expect((loads[0]?.[1] ?? 0) + (loads[1]?.[1] ?? 0)).toBe(given + 1)
      expect(Math.abs((loads[0]?.[1] ?? 0) - (loads[1]?.[1] ?? 0))).toBeLessThanOrEqual(1)
      // A look changes nothing.
      expect((await open(ids[0] ?? '')).ownerId).toBeNull()
      const [taken, passedOn] = planned.rows
      if (!taken || !passedOn) throw new Error('nothing was planned')
      await claim(bo, taken.id)
      const report = await give(asked, planned.rows)
      expect(report.done).toBe(given - 1)
      expect(report.refused).toEqual([{ id: taken.id, number: taken.number, why: 'stale-version' }])
      const seen = await open(passedOn.id)
      expect(seen.ownerId).toBe(passedOn.to)
      expect(seen.log.findLast(({ what }) => what === 'passedOn')).toMatchObject({ reason: 'Ferie' })
      // One of them goes further before it is undone.
      const moved = await leader.screen.post(`/cases/${passedOn.id}/pass`, {
        version: seen.version,
        to: bo.id,
        reason: 'Kender personen',
      })
      expect(moved.status).toBe(200)
      const { batches } = await body<{ batches: { batch: string; count: number }[] }>(
        await leader.screen.get('/spread'),
      )
      expect(batches[0]).toMatchObject({ batch: report.batch, count: given - 1 })
      const undone = await body<SpreadReport>(
        await leader.screen.post('/spread/undo', { batch: report.batch, reason: 'Fortrudt' }),
      )
      expect([undone.done, undone.refused.map(({ id }) => id)]).toEqual([given - 2, [passedOn.id]])
      for (const { id } of planned.rows.slice(2)) expect((await open(id)).ownerId).toBeNull()
      office.clock += DAY + 1
      const late = await person('leader')
      const refused = await late.screen.post('/spread/undo', { batch: report.batch, reason: 'For sent' })
      expect(refused.status).toBe(404)
      office.clock = MONDAY
    })

    it('an absent colleague’s cases go to the others, never to somebody who is away', async () => {
      const eva = await person('caseWorker')
      const id = await aCase(office)
      await claim(eva, id)
      await body(
        await leader.screen.post('/absences', {
          staffId: eva.id,
          coverId: bo.id,
          from: '2026-11-23',
          until: '2026-11-23',
        }),
      )
      expect((await leader.screen.post('/spread/preview', { of: null, to: [eva.id] })).status).toBe(422)
      const planned = await plan(eva.id, [bo.id])
      expect(planned.rows.map((row) => row.id)).toEqual([id])
      expect((await give({ of: eva.id, to: [bo.id] }, planned.rows)).done).toBe(1)
      expect((await open(id)).ownerId).toBe(bo.id)
    })

    it.each(['away', 'barred', 'gone'])(
      'undone it goes back to the queue where whoever had it is %s by now',
      async (why) => {
        const [eva, finn] = [await person('caseWorker'), await person('caseWorker')]
        const id = await aCase(office)
        await claim(eva, id)
        const planned = await plan(eva.id, [finn.id])
        const { batch } = await give({ of: eva.id, to: [finn.id] }, planned.rows)
        const day = '2026-11-23'
        if (why === 'away')
          await body(
            await leader.screen.post('/absences', {
              staffId: eva.id,
              coverId: finn.id,
              from: day,
              until: day,
            }),
          )
        const { version } = await open(id)
        const asked = { version, staffId: eva.id, barred: true, reason: 'Er i familie' }
        if (why === 'barred') await body(await leader.screen.post(`/cases/${id}/barred`, asked))
        const { storage } = office.deps
        if (why === 'gone')
          await storage.exclusive('gladsaxe', (tx) =>
            storage.staff.setRole(tx, { municipality: 'gladsaxe', staffId: eva.id, role: 'administrator' }),
          )
        const undone = await body<SpreadReport>(
          await leader.screen.post('/spread/undo', { batch, reason: 'Fortrudt' }),
        )
        expect(undone).toMatchObject({ done: 1, refused: [] })
        const back = await open(id)
        expect([back.ownerId, back.log.findLast(({ what }) => what !== 'opened')?.what]).toEqual([
          null,
          'released',
        ])
      },
    )

    it('only a leader gives out', async () => {
      for (const path of ['/spread', '/spread/preview', '/spread/undo'])
        expect((await anna.screen.post(path, {})).status).toBe(403)
    })
  })
})
