/** A case that does not open takes no list away: the others are shown, it is named, and the broken seal is told in the log. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dayOf } from '../../../machines/calendar.ts'
import { seal } from '../../../server/keys/keys.ts'
import { retain } from '../../../server/retention/retention.ts'
import { tellAlarms } from '../../../server/staff/queue/alarms.ts'
import { rankAnew } from '../../../server/staff/queue/newDay.ts'
import type { QueuePage } from '../../../server/staff/queue/queue.ts'
import type { Search } from '../../../server/staff/queue/search.ts'
import { returnStale } from '../../../server/staff/queue/stale.ts'
import type { Today } from '../../../server/staff/queue/today.ts'
import type { SickPlan } from '../../../server/staff/team/sickDay.ts'
import { ENGINES } from '../../support/storage.ts'
import { aCase, deskOf, logIn, MONDAY, NAMED, type Office, openOffice, personWrites } from './office.ts'

const DAY = 24 * 3_600_000
const MUNICIPALITY = 'gladsaxe'
/** Of the right shape, under a key that is nobody's. */
const SHUT = seal(Buffer.alloc(32, 7), 'nowhere', { a: 'b' })

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  let shut: string
  let other: string
  const errors: string[] = []
  const inTx = <T>(work: Parameters<typeof office.deps.storage.exclusive<T>>[1]) =>
    office.deps.storage.exclusive(MUNICIPALITY, work)
  const numberOf = async (id: string) =>
    (await office.deps.storage.cases.byId({ municipality: MUNICIPALITY, id }))?.number
  const today = async (who = 'leder'): Promise<Today> => {
    const response = await (await logIn(office, MUNICIPALITY, who)).get('/today')
    expect(response.status).toBe(200)
    return (await response.json()) as Today
  }
  const idsOf = (list: Today['untold']): string[] => list.cases.map(({ id }) => id)
  /** What of the case does not open: its content, for it or for want of its key, what the views tell it apart by, or its log. */
  const breakUp: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    content: (id) =>
      inTx(({ orm, t: { cases } }) => orm.update(cases).set({ sealed: SHUT }).where(eq(cases.id, id))),
    // As a copy that was put back without its keys.
    key: (id) =>
      inTx(({ orm, t: { cases } }) =>
        orm.update(cases).set({ wrappedForTeam: null }).where(eq(cases.id, id)),
      ),
    marks: (id) =>
      inTx(({ orm, t: { cases } }) => orm.update(cases).set({ marks: SHUT }).where(eq(cases.id, id))),
    log: (id) =>
      inTx(({ orm, t: { caseEvents } }) =>
        orm.update(caseEvents).set({ sealed: SHUT }).where(eq(caseEvents.caseId, id)),
      ),
  }

  beforeAll(async () => {
    office = await openOffice(engine)
    const log = { ...office.deps.log, error: (event: string) => void errors.push(event) }
    Object.assign(office.deps, { log })
  })
  afterAll(() => office.close())
  beforeEach(async () => {
    office.clock = MONDAY
    shut = await aCase(office, MUNICIPALITY, { ...NAMED, wantsDoctor: 'no' })
    other = await aCase(office, MUNICIPALITY, { ...NAMED, wantsDoctor: 'no' })
    const doctor = await logIn(office, MUNICIPALITY, 'laege')
    for (const id of [shut, other]) {
      await personWrites(office, id, 'Er der nogen?')
      expect((await doctor.get(`/cases/${id}`)).status).toBe(200)
    }
    errors.length = 0
  })

  it.each(['content', 'key'])('whose %s is broken: Today shows all others and names it', async (what) => {
    await breakUp[what]?.(shut)
    const shown = await today()
    expect(shown.unopened).toContain(await numberOf(shut))
    expect(shown.unopened).not.toContain(await numberOf(other))
    for (const name of ['unclaimed', 'unanswered', 'fresh'] as const)
      expect(idsOf(shown[name])).toContain(other)
    expect(errors).toContain('seal broken')
  })

  it('whose marks are broken is shown with the others: it opens itself', async () => {
    await breakUp.marks?.(shut)
    const shown = await today()
    for (const name of ['unclaimed', 'unanswered', 'fresh'] as const)
      expect(idsOf(shown[name])).toEqual(expect.arrayContaining([shut, other]))
  })

  it.each(['content', 'log'])('whose %s is broken: its alarm hides no other', async (what) => {
    office.clock += 9 * DAY
    expect(await tellAlarms(office.deps, MUNICIPALITY)).toBeGreaterThan(1)
    await breakUp[what]?.(shut)
    const shown = await today()
    expect(shown.alarms.map(({ one }) => one.id)).toContain(other)
    expect(shown.alarms.map(({ one }) => one.id)).not.toContain(shut)
    expect(shown.unopened).toContain(await numberOf(shut))
    const response = await (await logIn(office, MUNICIPALITY, 'leder')).get('/alarms')
    expect(await response.json()).toEqual({ count: shown.alarms.length })
    expect(errors).toContain('seal broken')
  })

  it.each(['content', 'log'])(
    'whose %s is broken: the other untold messages stand in the list',
    async (what) => {
      await inTx(({ orm, t: { notices } }) => orm.update(notices).set({ status: 'failed' }))
      expect(idsOf((await today()).untold)).toEqual(expect.arrayContaining([shut, other]))
      await breakUp[what]?.(shut)
      const shown = await today()
      expect(idsOf(shown.untold)).toContain(other)
      expect(idsOf(shown.untold)).not.toContain(shut)
      expect(shown.unopened).toContain(await numberOf(shut))
    },
  )

  it.each(['content', 'key'])(
    'whose %s is broken: queue, views and search show all others and name it',
    async (what) => {
      await breakUp[what]?.(shut)
      const number = await numberOf(shut)
      const desk = await logIn(office)
      for (const view of ['all', 'unclaimed']) {
        const page = (await (await desk.get(`/cases?view=${view}&limit=100`)).json()) as QueuePage
        expect(page.cases.map(({ id }) => id)).toContain(other)
        expect(page.cases.map(({ id }) => id)).not.toContain(shut)
        expect(page.unopened).toContain(number)
      }
      for (const text of ['bo', String(number)]) {
        const found = (await (await desk.post('/search', { text })).json()) as Search
        expect(found.cases.map(({ id }) => id)).not.toContain(shut)
        expect(found.unopened).toContain(number)
        if (text === 'bo') expect(found.cases.map(({ id }) => id)).toContain(other)
      }
      expect(errors).toContain('seal broken')
    },
  )

  it('no calendar, plan or figure is lost to it', async () => {
    await breakUp.content?.(shut)
    const [slot] = await office.deps.storage.slots.ofCase({ municipality: MUNICIPALITY, caseId: shut })
    if (!slot) throw new Error('a case without a time')
    const day = dayOf(new Date(slot.startsAt).toISOString())
    const desk = await logIn(office, MUNICIPALITY, 'leder')
    const paths = [
      `/calendar?from=${day}`,
      '/committee',
      '/rush/times',
      '/numbers',
      '/numbers/weeks',
      '/numbers/year',
    ]
    for (const path of paths) expect([path, (await desk.get(path)).status]).toEqual([path, 200])
    const { member } = await deskOf(office, MUNICIPALITY, 'caseWorker')
    await inTx(({ orm, t: { slots } }) =>
      orm.update(slots).set({ staffId: member.id }).where(eq(slots.id, slot.id)),
    )
    const asked = { staffId: member.id, day }
    const plan = (await (await desk.post('/calendar/sick/preview', asked)).json()) as SickPlan
    expect(plan.rows.map(({ id }) => id)).not.toContain(shut)
    expect(plan.unopened).toContain(await numberOf(shut))
  })

  it('what is over goes all the same', async () => {
    const [over, broken] = [await aCase(office), await aCase(office)]
    const rowOf = (id: string) => office.deps.storage.cases.byId({ municipality: MUNICIPALITY, id })
    const { cases } = office.deps.storage
    for (const id of [over, broken])
      await inTx((tx) => cases.close(tx, { municipality: MUNICIPALITY, id, version: 1, day: '2026-11-23' }))
    await breakUp.content?.(broken)
    office.clock += 366 * DAY
    expect((await retain(office.deps)).cases).toBe(1)
    expect((await rowOf(over))?.sealed === null).toBe(true)
    expect((await rowOf(broken))?.sealed === null).toBe(false)
  })

  it('whoever must not see it is not told that it does not open', async () => {
    const { screen, member } = await deskOf(office, MUNICIPALITY, 'caseWorker')
    await breakUp.content?.(shut)
    await inTx((tx) =>
      office.deps.storage.barred.bar(tx, {
        municipality: MUNICIPALITY,
        caseId: shut,
        staffId: member.id,
        byId: member.id,
        day: '2026-11-23',
      }),
    )
    const { unopened } = (await (await screen.get('/today')).json()) as Today
    expect(unopened).not.toContain(await numberOf(shut))
  })

  it('the new day moves the others, and what lay goes back to the queue', async () => {
    const worker = await logIn(office)
    for (const id of [shut, other]) {
      const { version } = (await office.deps.storage.cases.byId({ municipality: MUNICIPALITY, id })) ?? {}
      expect((await worker.post(`/cases/${id}/claim`, { version })).status).toBe(200)
    }
    await breakUp.content?.(shut)
    const rowOf = (id: string) => office.deps.storage.cases.byId({ municipality: MUNICIPALITY, id })
    const before = await rowOf(shut)
    const all = await office.deps.storage.cases.queue({ municipality: MUNICIPALITY, limit: 100 })
    await inTx(async (tx) => {
      await tx.orm.update(tx.t.cases).set({ rankDay: '2020-01-01-0' })
      for (const { id: caseId } of all)
        await office.deps.storage.changes.record(tx, { municipality: MUNICIPALITY, caseId, kind: 'ranked' })
    })
    await rankAnew(office.deps)
    expect((await rowOf(other))?.rankDay).not.toBe('2020-01-01-0')
    expect((await rowOf(shut))?.rankDay).toBe('2020-01-01-0')
    office.clock += 30 * DAY
    expect(await returnStale(office.deps)).toBeGreaterThan(0)
    expect([(await rowOf(other))?.ownerId, (await rowOf(shut))?.ownerId]).toEqual([null, before?.ownerId])
  })
})
