/** A colleague's own calendar at the desk: what lies on a busy hour is not offered, and a secret address gives appointments out. */
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewSlot } from '../../db/publish.ts'
import { createApp } from '../../server/app.ts'
import type { Deps } from '../../server/deps.ts'
import { newId } from '../../server/keys/keys.ts'
import { CalendarRefused } from '../../server/ownCalendar/calendarFetch.ts'
import { staffRoutes } from '../../server/staff/api.ts'
import { keepReading, type OwnCalendar, readCalendars } from '../../server/staff/calendar/ownCalendar.ts'
import type { CaseView } from '../../server/staff/case/caseView.ts'
import { ENGINES } from '../support/storage.ts'
import { aCase, deskOf, MONDAY, NAMED, type Office, openOffice, type Screen } from './staff/office.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEDNESDAY = MONDAY + 2 * DAY
const HOST = 'kalender.test'
const ADDRESS = `https://${HOST}/hemmelig-adresse.ics`
const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')
const calendarOf = (...times: readonly number[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//y',
    ...times.flatMap((at) => [
      'BEGIN:VEVENT',
      `UID:${at}`,
      'SUMMARY:Tandlæge',
      `DTSTART:${stamp(at)}`,
      `DTEND:${stamp(at + HOUR)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

describe.each(ENGINES)('one’s own calendar on %s', (engine) => {
  let office: Office
  let screen: Screen
  let me: string
  let text: string | CalendarRefused
  beforeAll(async () => {
    office = await openOffice(engine)
    const { deps } = office
    const owners = { ...deps.owners, gladsaxe: { ...deps.owners.gladsaxe, calendarHosts: [HOST] } }
    const fetchCalendar = async (): Promise<string> => {
      if (text instanceof CalendarRefused) throw text
      return text
    }
    const mine: Deps = { ...deps, owners, fetchCalendar }
    Object.assign(office, { deps: mine })
    Object.assign(office, { app: new Hono().route('/api/staff', staffRoutes(mine, office.live)) })
    const { screen: own, member } = await deskOf(office, 'gladsaxe', 'practitioner')
    screen = own
    me = member.id
  })
  afterAll(() => office.close())

  const own = async (): Promise<OwnCalendar> => (await screen.get('/calendars/own')).json()
  const slot = (startsAt: number): NewSlot => ({
    municipality: 'gladsaxe',
    id: newId(),
    kind: 'visitation',
    audience: 'named',
    unit: 'rusmiddelcenter',
    placeKey: 'rusmiddelcenter',
    staffId: me,
    startsAt,
    endsAt: startsAt + HOUR / 2,
    talkForm: 'either',
  })
  const publish = async (...at: readonly number[]): Promise<string[]> => {
    const { storage } = office.deps
    const rows = at.map(slot)
    await storage.exclusive('gladsaxe', (tx) => storage.slots.publish(tx, rows))
    return rows.map(({ id }) => id)
  }
  const offered = async (): Promise<string[]> => {
    const free = await office.deps.storage.slots.freeSlots({
      municipality: 'gladsaxe',
      kind: 'visitation',
      audience: 'named',
      from: MONDAY,
      until: MONDAY + 60 * DAY,
      limit: 10_000,
      now: office.clock,
    })
    return free.filter(({ staffId }) => staffId === me).map(({ id }) => id)
  }

  it('what lies on a busy hour is neither offered nor booked, also when it is published later', async () => {
    const [over, beside] = await publish(WEDNESDAY, WEDNESDAY + 2 * HOUR)
    text = calendarOf(WEDNESDAY + 15 * 60_000)
    const set = await screen.post('/calendars/own', { address: ADDRESS })
    expect(set.status).toBe(200)
    expect(await own()).toMatchObject({ host: HOST, state: 'read', busy: 1, feed: false })
    expect(await offered()).toEqual([beside])
    const id = await aCase(office, 'gladsaxe', NAMED)
    const { version } = (await (await screen.get(`/cases/${id}`)).json()) as CaseView
    const move = { version, kind: 'visitation', slot: over, reason: 'Prøve' }
    const refused = await screen.post(`/cases/${id}/appointments/move`, move)
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([409, 'slot-gone'])
    const [later] = await publish(WEDNESDAY + 30 * 60_000)
    expect(await offered()).not.toContain(later)
  })

  it('when the hour is free again it is offered again; a failed reading takes nothing back', async () => {
    const before = await offered()
    text = new CalendarRefused('unreachable')
    office.clock += 15 * 60_000
    await readCalendars(office.deps)
    expect(await own()).toMatchObject({ state: 'unreachable', busy: 1 })
    expect(await offered()).toEqual(before)
    text = 'ikke en kalender'
    await readCalendars(office.deps)
    expect(await own()).toMatchObject({ state: 'unreadable', busy: 1 })
    text = calendarOf(WEDNESDAY + 5 * DAY)
    await readCalendars(office.deps)
    expect(await own()).toMatchObject({ state: 'read', busy: 1 })
    expect((await offered()).length).toBe(before.length + 2)
    const stopped = (await (await screen.post('/calendars/own', { address: null })).json()) as OwnCalendar
    expect(stopped).toMatchObject({ host: null, state: null, busy: 0 })
  })

  it('a reading that says the same as before writes nothing and tells nobody', async () => {
    const changes = async () => (await office.deps.storage.changes.heads()).get('gladsaxe')
    text = calendarOf(WEDNESDAY + 5 * DAY)
    await screen.post('/calendars/own', { address: ADDRESS })
    const before = await changes()
    office.clock += 15 * 60_000
    await readCalendars(office.deps)
    expect(await changes()).toBe(before)
    expect((await own()).readAt).toBe(new Date(office.clock).toISOString())
    text = calendarOf(WEDNESDAY + 6 * DAY)
    await readCalendars(office.deps)
    expect(await changes()).toBe((before ?? 0) + 1)
    await screen.post('/calendars/own', { address: null })
  })

  it('is read at once, and never twice at a time', async () => {
    text = calendarOf()
    await screen.post('/calendars/own', { address: ADDRESS })
    let [at, most, begun] = [0, 0, 0]
    const fetchCalendar = async (): Promise<string> => {
      begun += 1
      most = Math.max(most, ++at)
      await new Promise((resolve) => setTimeout(resolve, 60))
      at -= 1
      return calendarOf()
    }
    const stop = keepReading({ ...office.deps, fetchCalendar }, 5)
    await expect.poll(() => begun).toBeGreaterThan(2)
    await stop()
    expect([most, at]).toEqual([1, 0])
    await screen.post('/calendars/own', { address: null })
  })

  it('only from a host that the owner named; the address is sealed and never shown again', async () => {
    for (const address of ['http://kalender.test/x', 'https://127.0.0.1/x', 'https://ond.test/x']) {
      const refused = await screen.post('/calendars/own', { address })
      expect([refused.status, await refused.json()]).toMatchObject([422, { field: 'address' }])
    }
    text = calendarOf()
    const set = await screen.post('/calendars/own', { address: ADDRESS })
    expect(await set.text()).not.toContain('hemmelig')
    const row = await office.deps.storage.calendars.ofMember({ municipality: 'gladsaxe', staffId: me })
    expect(row?.sealed).not.toContain('hemmelig')
    const { screen: other } = await deskOf(office, 'gladsaxe', 'practitioner')
    expect(await (await other.get('/calendars/own')).json()).toMatchObject({ host: null, feed: false })
  })

  it('gives appointments out by a secret address, without a word of what they are, until it is taken back', async () => {
    const app = createApp(office.deps, office.live)
    const read = (path: string | null) => app.request(`http://fjorten.test${path}`)
    const [mine] = await publish(WEDNESDAY + 3 * DAY)
    const id = await aCase(office, 'gladsaxe', { ...NAMED, name: 'Viggo Vind' })
    const { version } = (await (await screen.get(`/cases/${id}`)).json()) as CaseView
    const move = { version, kind: 'visitation', slot: mine, reason: 'Prøve' }
    expect((await screen.post(`/cases/${id}/appointments/move`, move)).status).toBe(200)
    const on = async () =>
      ((await (await screen.post('/calendars/own/feed', { on: true })).json()) as { path: string }).path
    const first = await on()
    const said = await read(first)
    expect([said.status, said.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const ics = await said.text()
    expect(ics).toContain('SUMMARY:Aftale')
    expect(ics).toContain(`DTSTART:${stamp(WEDNESDAY + 3 * DAY)}`)
    expect(ics).not.toMatch(/Viggo|Visitation|Rusmiddel|Gladsaxe|sag|LOCATION|DESCRIPTION|URL/i)
    // A new address takes the place of the old one; somebody else's municipality does not know it.
    const second = await on()
    expect((await read(first)).status).toBe(404)
    expect((await read(second)).status).toBe(200)
    expect((await read(second.replace('gladsaxe', 'fredericia'))).status).toBe(404)
    await screen.post('/calendars/own/feed', { on: false })
    expect((await read(second)).status).toBe(404)
    expect(await own()).toMatchObject({ feed: false })
  })

  it('a secret address dies with a lost telephone and with the cases, and does not come back with them', async () => {
    const { storage } = office.deps
    const app = createApp(office.deps, office.live)
    const leader = (await deskOf(office, 'gladsaxe', 'leader')).screen
    const administrator = (await deskOf(office, 'gladsaxe', 'administrator')).screen
    const given = async () => {
      const { screen: owner, member } = await deskOf(office, 'gladsaxe', 'practitioner')
      const { path } = (await (await owner.post('/calendars/own/feed', { on: true })).json()) as {
        path: string
      }
      const status = async () => (await app.request(`http://fjorten.test${path}`)).status
      expect(await status()).toBe(200)
      return { id: member.id, status }
    }
    const lost = await given()
    expect((await leader.post(`/colleagues/${lost.id}/reset`, {})).status).toBe(200)
    expect(await lost.status()).toBe(404)

    const moved = await given()
    for (const [role, status] of [
      ['doctor', 200],
      ['administrator', 404],
      ['practitioner', 404],
    ] as const) {
      expect((await administrator.post(`/colleagues/${moved.id}/role`, { role })).status).toBe(200)
      expect([role, await moved.status()]).toEqual([role, status])
    }
    // Whose role was changed elsewhere has no cases either.
    const elsewhere = await given()
    const role = { municipality: 'gladsaxe', staffId: elsewhere.id, role: 'administrator' }
    await storage.exclusive('gladsaxe', (tx) => storage.staff.setRole(tx, role))
    expect(await elsewhere.status()).toBe(404)
  })
})
