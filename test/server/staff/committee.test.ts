/** Days of the committee: published with a last day for cases, what stands on each, and what still waits. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Municipality } from '../../../machines/facts.ts'
import { ASSESSED } from '../../../machines/lifeDeeds.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import { type Committee, hasCommittee } from '../../../server/staff/calendar/committee.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { lastLine, note } from '../../../server/staff/note.ts'
import { ENGINES } from '../../support/storage.ts'
import { aCase, deskOf, NAMED, type Office, openOffice, type Screen } from './office.ts'

const notes = Object.fromEntries(ASSESSED.map((topic) => [topic, `Om ${topic}`]))

it('three of the five standards have one', () => {
  const all: readonly Municipality[] = [
    'frederiksberg',
    'fredericia',
    'koebenhavn',
    'mariagerfjord',
    'gladsaxe',
  ]
  expect(all.filter(hasCommittee)).toEqual(['frederiksberg', 'koebenhavn', 'gladsaxe'])
})

describe.each(ENGINES)('the committee on %s', (engine) => {
  let office: Office
  let leader: Screen
  beforeAll(async () => {
    office = await openOffice(engine)
    leader = (await deskOf(office, 'gladsaxe', 'leader')).screen
  })
  afterAll(() => office.close())

  const shown = async (screen = leader): Promise<Committee> => {
    const { committee } = (await (await screen.get('/committee')).json()) as { committee: Committee }
    return committee
  }
  const view = async (id: string) => (await (await leader.get(`/cases/${id}`)).json()) as CaseView
  const write = async (id: string, deed: object): Promise<void> => {
    const { version } = await view(id)
    const said = await leader.post(`/cases/${id}/life`, { version, deed })
    if (said.status !== 200) throw new Error(await said.text())
  }
  /** Both visitations held and the assessment written: the standard wants the committee next. */
  const ready = async (): Promise<string> => {
    const id = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    for (const { kind, start } of (await view(id)).appointments) {
      const row = await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id })
      if (!row) throw new Error('no case')
      const opened = openCase(office.deps, row)
      const after = await lastLine(office.deps, opened)
      const deed = { what: 'attended', kind, start, how: 'held' } as const
      await office.deps.storage.exclusive('gladsaxe', (tx) =>
        note(office.deps, tx, opened, { who: 'x', deed, after }),
      )
    }
    await write(id, { what: 'assessed', notes, on: '2026-11-23' })
    return id
  }

  it('a case that is ready waits for the next day that is open to it, then stands on its agenda', async () => {
    for (const [day, cutOff] of [
      ['2026-11-25', '2026-11-23'],
      ['2026-12-02', '2026-11-30'],
      ['2026-12-16', '2026-12-14'],
    ])
      expect((await leader.post('/committee', { day, cutOff })).status).toBe(200)
    const id = await ready()
    expect((await shown()).waiting).toMatchObject([{ id, next: '2026-11-25', late: false }])
    // A day later that meeting is closed to new cases.
    office.clock += 24 * 3_600_000
    leader = (await deskOf(office, 'gladsaxe', 'leader')).screen
    expect((await shown()).days.map(({ closed }) => closed)).toEqual([true, false, false])
    expect((await shown()).waiting).toMatchObject([{ id, next: '2026-12-02', late: false }])
    await write(id, { what: 'committeeSet', on: '2026-12-02', invited: true })
    const after = await shown()
    expect(after.waiting).toEqual([])
    expect(after.days.find(({ day }) => day === '2026-12-02')?.cases).toMatchObject([{ id, late: false }])
    // Put on a day after the fourteenth, it is told.
    await write(id, { what: 'committeeSet', on: '2026-12-16', invited: true })
    const late = (await shown()).days.find(({ day }) => day === '2026-12-16')
    expect(late?.cases).toMatchObject([{ id, late: true, until: '2026-12-07' }])
    expect((await leader.post('/committee/remove', { day: '2026-12-16' })).status).toBe(409)
    // A leader who must not see the case sees an empty day, and is refused all the same: the case would lose its meeting.
    const other = await deskOf(office, 'gladsaxe', 'leader')
    const barring = { staffId: other.member.id, barred: true, reason: 'Nabo' }
    const { version } = await view(id)
    expect((await leader.post(`/cases/${id}/barred`, { version, ...barring })).status).toBe(200)
    expect((await shown(other.screen)).days.flatMap((one) => one.cases)).toEqual([])
    expect((await other.screen.post('/committee/remove', { day: '2026-12-16' })).status).toBe(409)
    expect((await leader.post('/committee/remove', { day: '2026-12-02' })).status).toBe(200)
    expect((await leader.post('/committee/remove', { day: '2026-12-02' })).status).toBe(404)
  })

  it('a wrong day is named; only a leader publishes; without a committee there is none', async () => {
    const wrong = async (asked: object) => {
      const said = await leader.post('/committee', asked)
      return [said.status, ((await said.json()) as { field?: string }).field]
    }
    expect(await wrong({ day: '2026-11-01', cutOff: '2026-10-30' })).toEqual([422, 'day'])
    expect(await wrong({ day: '2026-12-20', cutOff: '2026-12-21' })).toEqual([422, 'cutOff'])
    const { screen } = await deskOf(office, 'gladsaxe', 'caseWorker')
    expect((await screen.post('/committee', { day: '2026-12-20', cutOff: '2026-12-18' })).status).toBe(403)
    expect((await shown(screen)).days.length).toBeGreaterThan(0)
    const elsewhere = (await deskOf(office, 'fredericia', 'leader')).screen
    expect(await (await elsewhere.get('/committee')).json()).toEqual({ committee: null })
    expect((await elsewhere.post('/committee', { day: '2026-12-20', cutOff: '2026-12-18' })).status).toBe(404)
  })
})
