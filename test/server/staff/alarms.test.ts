/** A deadline in a case that nobody looks at is told to a second person, at the desk and in their Today, until it is opened. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOwnerConfigs } from '../../../server/config.ts'
import { keepAlarming, tellAlarms } from '../../../server/staff/queue/alarms.ts'
import type { Today } from '../../../server/staff/queue/today.ts'
import { ENGINES } from '../../support/storage.ts'
import { aCase, logIn, MONDAY, NAMED, type Office, openOffice } from './office.ts'

const DAY = 24 * 3_600_000
const body = async <T>(response: Response): Promise<T> => (await response.json()) as T

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  let id = ''
  const desk = (who: string) => logIn(office, 'gladsaxe', who)
  const at = (days: number, hour = 9): void => {
    office.clock = MONDAY + days * DAY + (hour - 9) * 3_600_000
  }
  const alarms = async (who: string) => {
    const screen = await desk(who)
    const { count } = await body<{ count: number }>(await screen.get('/alarms'))
    const { alarms } = await body<Today>(await screen.get('/today'))
    expect(count).toBe(alarms.length)
    return alarms.map(({ one, what, due, from }) => [one.id, what, due, from])
  }

  beforeAll(async () => {
    office = await openOffice(engine)
    id = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    await (await desk('sagsbehandler')).post(`/cases/${id}/claim`, { version: 1 })
  })
  afterAll(() => office.close())

  it('five days before its last day a leader is told, once, and it goes when somebody opens the case', async () => {
    at(8)
    expect(await tellAlarms(office.deps, 'gladsaxe')).toBe(0)
    at(9)
    const seq = (await office.deps.storage.changes.heads()).get('gladsaxe') ?? 0
    expect(await tellAlarms(office.deps, 'gladsaxe')).toBe(1)
    expect(await tellAlarms(office.deps, 'gladsaxe')).toBe(0)
    expect(await alarms('leder')).toEqual([[id, 'guarantee', '2026-12-07', 'Sanne Sagsbehandler']])
    expect(await alarms('sagsbehandler')).toEqual([])
    const changes = await office.deps.storage.changes.since({ municipality: 'gladsaxe', seq, limit: 9 })
    expect(changes).toContainEqual(expect.objectContaining({ caseId: id, kind: 'alarm' }))
    const audit = await office.deps.storage.audit.ofCase({ municipality: 'gladsaxe', caseId: id })
    expect(audit).toContainEqual(expect.objectContaining({ action: 'alarm.tell', role: 'system' }))
    office.clock += 60_000
    await (await desk('laege')).get(`/cases/${id}`)
    expect(await alarms('leder')).toEqual([])
  })

  it('where its owner is away, who covers is told, on a Saturday and at night too', async () => {
    at(11)
    const owner = await desk('sagsbehandler')
    const doctor = await desk('laege')
    const [own, other] = await Promise.all(
      [owner, doctor].map(async (screen) => (await body<{ id: string }>(await screen.get('/me'))).id),
    )
    await owner.post('/absences', { staffId: own, coverId: other, from: '2026-12-04', until: '2026-12-11' })
    at(12, 2)
    expect(await tellAlarms(office.deps, 'gladsaxe')).toBe(1)
    expect(await alarms('laege')).toEqual([[id, 'guarantee', '2026-12-07', 'Sanne Sagsbehandler']])
    expect(await alarms('leder')).toEqual([])
  })

  it('who must not see the case is not told of it, and what was passed while nothing ran is told at the start', async () => {
    at(16)
    const leader = await desk('leder')
    const me = await body<{ id: string }>(await leader.get('/me'))
    await office.deps.storage.exclusive('gladsaxe', (tx) =>
      office.deps.storage.barred.bar(tx, {
        municipality: 'gladsaxe',
        caseId: id,
        staffId: me.id,
        byId: me.id,
        day: '2026-12-09',
      }),
    )
    const stop = keepAlarming(office.deps)
    await expect.poll(() => alarms('laege'), { timeout: 10_000 }).toHaveLength(1)
    stop()
    expect(await alarms('leder')).toEqual([])
  })

  it('a case that does not open silences no other, and is told in the log', async () => {
    at(0)
    const broken = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    const other = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    await office.deps.storage.exclusive('gladsaxe', async ({ orm, t }) => {
      await orm.update(t.cases).set({ sealed: 'AAAA' }).where(eq(t.cases.id, broken))
    })
    at(9)
    const errors: string[] = []
    const log = { ...office.deps.log, error: (event: string) => errors.push(event) } as typeof office.deps.log
    await tellAlarms({ ...office.deps, log }, 'gladsaxe')
    expect(errors).toEqual(['staff.alarms'])
    const told = await office.deps.storage.audit.ofCase({ municipality: 'gladsaxe', caseId: other })
    expect(told).toContainEqual(expect.objectContaining({ action: 'alarm.tell' }))
  })
})

it('the distances are the owner’s to set, five, two and none without', () => {
  const { alarms } = readOwnerConfigs('/nowhere.json').gladsaxe
  expect(alarms).toEqual({ days: [5, 2, 0], from: '08:00', to: '16:00' })
})
