/** A day without a colleague: one look, named talks that move inside their guarantee, anonymous ones that do not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SlotKind } from '../../../db/schema.ts'
import { dayOf } from '../../../machines/calendar.ts'
import { audienceOf } from '../../../server/case/times.ts'
import { newId } from '../../../server/keys/keys.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { SickPlan, SickRow } from '../../../server/staff/team/sickDay.ts'
import type { SickReport } from '../../../server/staff/team/sickMove.ts'
import { ENGINES } from '../../support/storage.ts'
import { ANONYMOUS, aCase, deskOf, MONDAY, NAMED, type Office, openOffice, type Screen } from './office.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FRIDAY = MONDAY + 4 * DAY
const asJson = async <T>(response: Response, status = 200): Promise<T> => {
  const said = (await response.json()) as T
  expect([response.status, status === 200 ? '' : said]).toEqual([status, status === 200 ? '' : said])
  return said
}

describe.each(ENGINES)('a day without a colleague on %s', (engine) => {
  let office: Office
  let screen: Screen
  let ill: string
  let other: string
  beforeAll(async () => {
    office = await openOffice(engine)
    screen = (await deskOf(office, 'gladsaxe', 'leader')).screen
    ill = (await deskOf(office, 'gladsaxe', 'practitioner')).member.id
    other = (await deskOf(office, 'gladsaxe', 'practitioner')).member.id
  })
  afterAll(() => office.close())

  /** A free time, of whom and when. */
  const publish = async (staffId: string, kind: SlotKind, startsAt: number): Promise<string> => {
    const { storage } = office.deps
    const id = newId()
    await storage.exclusive('gladsaxe', (tx) =>
      storage.slots.publish(tx, [
        {
          municipality: 'gladsaxe',
          id,
          kind,
          audience: audienceOf(kind),
          unit: 'rusmiddelcenter',
          placeKey: 'rusmiddelcenter',
          staffId,
          startsAt,
          endsAt: startsAt + HOUR / 2,
          talkForm: 'either',
        },
      ]),
    )
    return id
  }
  const view = async (id: string): Promise<CaseView> => asJson(await screen.get(`/cases/${id}`))
  /** A case whose talk of that kind is with the colleague on Friday. */
  const withTalk = async (kind: SlotKind, startsAt: number, anonymous = false): Promise<string> => {
    const id = await aCase(office, 'gladsaxe', anonymous ? ANONYMOUS : NAMED)
    const slot = await publish(ill, kind, startsAt)
    const { version } = await view(id)
    await asJson(
      await screen.post(`/cases/${id}/appointments/move`, { version, kind, slot, reason: 'Prøve' }),
    )
    return id
  }
  const plan = async (): Promise<SickPlan> =>
    asJson(await screen.post('/calendar/sick/preview', { staffId: ill, day: '2026-11-27' }))
  const run = async (rows: readonly object[], status = 200): Promise<SickReport> =>
    asJson(
      await screen.post('/calendar/sick', { staffId: ill, day: '2026-11-27', reason: 'Er her ikke', rows }),
      status,
    )
  const sent = ({ id, version, kind, start }: SickRow, how: object) => ({ id, version, kind, start, ...how })
  const slotsOf = (caseId: string) => office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId })

  it('shows everything that day, moves what may move, and tells the person and the log', async () => {
    const named = await withTalk('visitation', FRIDAY)
    const second = await withTalk('visitation', FRIDAY + HOUR)
    const anonymous = await withTalk('anonymousTalk', FRIDAY + 2 * HOUR, true)
    const met = await withTalk('anonymousTalk', FRIDAY + 3 * HOUR, true)
    const free = await publish(ill, 'visitation', FRIDAY + 4 * HOUR)
    const found = await plan()
    expect(found.free).toBe(1)
    expect(found.rows.map(({ id, anonymous: hidden }) => [id, hidden])).toEqual([
      [named, false],
      [second, false],
      [anonymous, true],
      [met, true],
    ])
    const [first, next, third, fourth] = found.rows
    if (!first || !next || !third || !fourth) throw new Error('not everything is shown')
    for (const row of [first, next]) {
      const time = row.times.find(({ slot }) => slot === row.proposed)
      // Inside the guarantee, and never earlier than it was.
      expect(time && time.start.slice(0, 10) <= (row.until ?? '')).toBe(true)
      expect(row.times.every(({ start }) => Date.parse(start) > Date.parse(row.start))).toBe(true)
    }
    expect(first.proposed).not.toBe(next.proposed)
    for (const row of [third, fourth]) expect([row.times, row.proposed]).toEqual([[], null])
    expect(third.colleagues.map(({ id }) => id)).toContain(other)
    expect(third.colleagues.map(({ id }) => id)).not.toContain(ill)

    // Somebody does something in the second case meanwhile.
    await asJson(await screen.post(`/cases/${second}/claim`, { version: next.version }))
    const before = await slotsOf(anonymous)
    const report = await run([
      sent(first, { how: 'move', slot: first.proposed }),
      sent(next, { how: 'move', slot: next.proposed }),
      sent(third, { how: 'colleague', to: other }),
      sent(fourth, { how: 'meet', to: other }),
    ])
    expect(report.withdrawn).toBe(1)
    expect(report.done.map(({ id, how }) => [id, how])).toEqual([
      [named, 'move'],
      [anonymous, 'colleague'],
      [met, 'meet'],
    ])
    expect(report.refused).toMatchObject([{ id: second, why: 'stale-version' }])

    const after = await view(named)
    expect(after.appointments.some(({ start }) => start === first.times[0]?.start)).toBe(true)
    expect(after.log.findLast(({ what }) => what === 'moved')).toMatchObject({ reason: 'Er her ikke' })
    expect(after.messages.findLast(({ notice }) => notice)?.text).toContain('Din tid er flyttet')
    // The person's time stays to the minute; only whose it is changed.
    const kept = await slotsOf(anonymous)
    expect(kept).toEqual(before.map((slot) => (slot.staffId === ill ? { ...slot, staffId: other } : slot)))
    const meeting = await view(met)
    expect(meeting.appointments.find(({ metBy }) => metBy !== null)?.metBy).toBe('Ny practitioner')
    expect(meeting.log.at(-2)?.what).toBe('toBeMet')
    // The second stands where it was, and nothing of that day is offered any more: not even the one that was left.
    expect((await slotsOf(second)).some(({ staffId }) => staffId === ill)).toBe(true)
    const all = await office.deps.storage.slots.calendar({
      municipality: 'gladsaxe',
      from: FRIDAY - 8 * HOUR,
      until: FRIDAY + 10 * HOUR,
    })
    const left = all.filter((slot) => slot.staffId === ill && slot.caseId === null)
    expect(left.map(({ status }) => status)).toEqual(left.map(() => 'withdrawn'))
    expect(left.map(({ id }) => id)).toContain(free)
  })

  it('never moves somebody without a name, whatever is asked', async () => {
    const id = await withTalk('anonymousTalk', FRIDAY + 5 * HOUR, true)
    const row = (await plan()).rows.find((one) => one.id === id)
    if (!row) throw new Error('not shown')
    const slot = await publish(other, 'anonymousTalk', FRIDAY + 6 * HOUR)
    const report = await run([sent(row, { how: 'move', slot })])
    expect(report.refused).toMatchObject([{ id, why: 'bad-value' }])
    expect((await slotsOf(id)).map(({ staffId }) => staffId)).toContain(ill)
  })

  it('a time after the last day is refused without a yes, and a colleague who has somebody is no way out', async () => {
    const id = await withTalk('visitation', FRIDAY + 6 * HOUR + HOUR / 2)
    const row = (await plan()).rows.find((one) => one.id === id)
    if (!row?.until) throw new Error('not shown')
    const slot = await publish(other, 'visitation', MONDAY + 21 * DAY)
    const late = { how: 'move', slot }
    expect((await run([sent(row, late)])).refused).toMatchObject([{ id, why: 'not-accepted' }])
    // The colleague gets a talk at the same hour.
    const taken = await aCase(office, 'gladsaxe', NAMED)
    const theirs = await publish(other, 'visitation', FRIDAY + 6 * HOUR + HOUR / 2)
    const { version } = await view(taken)
    await asJson(
      await screen.post(`/cases/${taken}/appointments/move`, {
        version,
        kind: 'visitation',
        slot: theirs,
        reason: 'Prøve',
      }),
    )
    const again = (await plan()).rows.find((one) => one.id === id)
    expect(again?.colleagues.map((one) => one.id)).not.toContain(other)
    expect(again?.meeters.map((one) => one.id)).toContain(other)
    expect((await run([sent(row, { how: 'colleague', to: other })])).refused).toMatchObject([
      { id, why: 'slot-gone' },
    ])
    const done = await run([sent(row, { ...late, late: true })])
    expect(done.done).toHaveLength(1)
    const moved = (await slotsOf(id)).find((one) => one.id === slot)
    expect(dayOf(new Date(moved?.startsAt ?? 0).toISOString()) > row.until).toBe(true)
  })

  const isAway = async (staffId: string, day: string) => {
    const row = { municipality: 'gladsaxe', id: newId(), staffId, coverId: other, setBy: other }
    const { storage } = office.deps
    await storage.exclusive('gladsaxe', (tx) =>
      storage.absences.add(tx, { ...row, fromDay: day, untilDay: day }),
    )
  }

  it('nobody is proposed for a day on which they are away', async () => {
    const id = await withTalk('visitation', FRIDAY + 7 * HOUR)
    const third = (await deskOf(office, 'gladsaxe', 'practitioner')).member.id
    const own = await publish(ill, 'visitation', FRIDAY + 3 * DAY)
    const later = await publish(ill, 'visitation', FRIDAY + 4 * DAY)
    const theirs = await publish(third, 'visitation', FRIDAY + 3 * DAY + HOUR)
    const times = async () =>
      (await plan()).rows.find((one) => one.id === id)?.times.map(({ slot }) => slot) ?? []
    const all = (
      await office.deps.storage.slots.freeSlots({
        municipality: 'gladsaxe',
        kind: 'visitation',
        audience: 'named',
        from: FRIDAY,
        until: FRIDAY + 5 * DAY,
        limit: 400,
        now: office.clock,
      })
    ).filter((slot) => ![own, theirs, later].includes(slot.id))
    const { storage } = office.deps
    await storage.exclusive('gladsaxe', (tx) =>
      storage.slots.withdraw(tx, { municipality: 'gladsaxe', ids: all.map((slot) => slot.id) }),
    )
    expect(await times()).toEqual(expect.arrayContaining([own, theirs]))
    await isAway(ill, '2026-11-30')
    await isAway(third, '2026-11-30')
    const left = await times()
    for (const slot of [own, theirs]) expect(left).not.toContain(slot)
    expect(left).toContain(later)
    // Nor is it moved to one of them by who had looked before they were away.
    const row = (await plan()).rows.find((one) => one.id === id)
    if (!row) throw new Error('not shown')
    for (const slot of [own, theirs])
      expect((await run([sent(row, { how: 'move', slot, late: true })])).refused).toMatchObject([
        { id, why: 'not-accepted', because: 'away' },
      ])
  })

  it('a talk is taken over only by who may hold it, is there, and is not elsewhere', async () => {
    const id = await withTalk('doctor', FRIDAY + 8 * HOUR)
    const [doctor, gone, elsewhere] = [
      (await deskOf(office, 'gladsaxe', 'doctor')).member.id,
      (await deskOf(office, 'gladsaxe', 'doctor')).member.id,
      (await deskOf(office, 'gladsaxe', 'doctor')).member.id,
    ]
    await isAway(gone, '2026-11-27')
    const busy = async (staffId: string, startsAt: number) => {
      const { storage } = office.deps
      const times = [{ startsAt, endsAt: startsAt + HOUR }]
      await storage.exclusive('gladsaxe', (tx) =>
        storage.busy.replace(tx, { municipality: 'gladsaxe', staffId, times, now: office.clock }),
      )
    }
    await busy(elsewhere, FRIDAY + 8 * HOUR)
    await busy(ill, FRIDAY + 8 * HOUR)
    const held = async () => (await slotsOf(id)).find(({ startsAt }) => startsAt === FRIDAY + 8 * HOUR)
    expect(await held()).toMatchObject({ staffId: ill, busy: true })
    for (const [to, why, because] of [
      [other, 'not-accepted', 'noDoctor'],
      [gone, 'not-accepted', 'away'],
      [elsewhere, 'slot-gone', undefined],
    ] as const) {
      const row = (await plan()).rows.find((one) => one.id === id)
      if (!row) throw new Error('not shown')
      const { refused } = await run([sent(row, { how: 'colleague', to })])
      expect(refused).toMatchObject([{ id, why }])
      expect(refused[0]?.because).toBe(because)
    }
    const row = (await plan()).rows.find((one) => one.id === id)
    if (!row) throw new Error('not shown')
    expect((await run([sent(row, { how: 'meet', to: gone })])).refused).toMatchObject([
      { id, why: 'not-accepted', because: 'away' },
    ])
    expect((await run([sent(row, { how: 'colleague', to: doctor })])).done).toHaveLength(1)
    expect(await held()).toMatchObject({ staffId: doctor, busy: false })
  })

  it('is a practitioner’s only for their own days', async () => {
    const { screen: own } = await deskOf(office, 'gladsaxe', 'practitioner')
    const asked = { staffId: ill, day: '2026-11-27' }
    expect((await own.post('/calendar/sick/preview', asked)).status).toBe(403)
    expect((await own.post('/calendar/sick', { ...asked, reason: 'x', rows: [] })).status).toBe(403)
  })
})
