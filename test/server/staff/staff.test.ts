/** What staff see and may do: their own municipality's cases, what must happen first on top, and nothing of anybody else's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { rankAnew } from '../../../server/staff/queue/newDay.ts'
import type { QueueCase, QueuePage } from '../../../server/staff/queue/queue.ts'
import { aCase, logIn, NAMED, type Office, openOffice, PARENT, personWrites, type Screen } from './office.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
let office: Office
let desk: Screen
beforeAll(async () => {
  office = await openOffice()
  desk = await logIn(office)
})
afterAll(() => office.close())

const queue = async (screen: Screen, query = ''): Promise<QueuePage> =>
  (await screen.get(`/cases${query}`)).json() as Promise<QueuePage>
const inQueue = async (screen: Screen, id: string): Promise<QueueCase> => {
  const found = (await queue(screen, '?limit=100')).cases.find((one) => one.id === id)
  if (!found) throw new Error('the case is not in the queue')
  return found
}
const open = async (screen: Screen, id: string, query = ''): Promise<CaseView> =>
  (await screen.get(`/cases/${id}${query}`)).json() as Promise<CaseView>

describe('the queue', () => {
  it('shows every case with a next step, a day and flags, the anonymous and the relatives’ too', async () => {
    const ids = [
      await aCase(office),
      await aCase(office, 'gladsaxe', NAMED),
      await aCase(office, 'gladsaxe', PARENT),
    ]
    const { cases } = await queue(desk)
    expect(ids.every((id) => cases.some((one) => one.id === id))).toBe(true)
    for (const one of cases) {
      expect(one.next.due).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(one.callingWord.split(' ')).toHaveLength(2)
    }
    const named = cases.find((one) => one.id === ids[1])
    expect(named).toMatchObject({
      municipality: 'gladsaxe',
      route: 'namedTreatment',
      identity: 'named',
      name: 'Bo Andersen',
      daysLeft: 14,
      guarantee: { applies: true, until: '2026-12-07' },
      openedOn: '2026-11-23',
      version: 1,
      owner: null,
      next: { who: null },
    })
    expect(cases.find((one) => one.id === ids[0])).toMatchObject({
      name: null,
      alias: 'Kim',
      daysLeft: null,
    })
    expect(cases.find((one) => one.id === ids[2])?.flags).toEqual(
      expect.arrayContaining(['youth', 'secondHand']),
    )
  })

  it('puts what must happen first on top', async () => {
    const { cases } = await queue(desk, '?limit=100')
    const dues = cases.map((one) => one.next.due)
    expect(dues).toEqual(dues.toSorted())
  })

  it('pages without showing a case twice or leaving one out', async () => {
    const all = (await queue(desk, '?limit=100')).cases.map((one) => one.id)
    const paged: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: QueuePage = await queue(desk, `?limit=1&after=${after}`)
      paged.push(...page.cases.map((one) => one.id))
      after = page.after
    }
    expect(paged).toEqual(all)
  })

  it('refuses a place or a length it cannot read', async () => {
    for (const query of ['?after=yesterday', '?limit=0', '?limit=many']) {
      const response = await desk.get(`/cases${query}`)
      expect([query, response.status]).toEqual([query, 400])
      expect(await response.json()).toMatchObject({ code: 'malformed' })
    }
  })

  it('a new message moves the case up, an answer moves it down again', async () => {
    const id = await aCase(office)
    const { version } = await inQueue(desk, id)
    await desk.post(`/cases/${id}/claim`, { version })
    const calm = await inQueue(desk, id)
    expect(calm.next.what).toBe('appointment')
    expect(calm.unanswered).toBe(false)
    await personWrites(office, id, 'Kan jeg komme en anden dag?')
    expect((await inQueue(desk, id)).unanswered).toBe(true)
    expect((await inQueue(desk, id)).next.what).toBe('unansweredMessage')
    await desk.post(`/cases/${id}/messages`, { text: 'Ja, vælg en ny tid med din kode.' })
    expect((await inQueue(desk, id)).next).toEqual(calm.next)
  })

  it('a new day moves a case whose appointments are over to the day of its guarantee', async () => {
    const other = await openOffice()
    try {
      const id = await aCase(other, 'gladsaxe', NAMED)
      await (await logIn(other)).post(`/cases/${id}/claim`, { version: 1 })
      const { storage } = other.deps
      const rankDay = async () => (await storage.cases.byId({ municipality: 'gladsaxe', id }))?.rankDay
      const before = await rankDay()
      const last = (await storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })).at(-1)
      other.clock = (last?.endsAt ?? 0) + DAY
      expect(await rankAnew(other.deps)).toBe(1)
      expect(await rankAnew(other.deps)).toBe(0)
      const { next } = await inQueue(await logIn(other), id)
      expect(next).toMatchObject({ what: 'duty', duty: 'visitation', due: '2026-12-07' })
      expect(before).not.toContain(next.due)
      expect(await rankDay()).toContain(next.due)
    } finally {
      await other.close()
    }
  })
})

describe('a case', () => {
  it('tells what was answered, what follows and why, what is not known, and the clock', async () => {
    const id = await aCase(office, 'gladsaxe', NAMED)
    const shown = await open(desk, id)
    const substances = shown.answers.find((one) => one.fact === 'substances')
    expect(substances).toMatchObject({
      label: 'Stoffer',
      value: 'Kokain · Hash, pot, skunk',
      secondHand: false,
    })
    expect(shown.answers.find((one) => one.fact === 'wish')?.rules.length).toBeGreaterThan(0)
    for (const id of shown.answers.flatMap((one) => one.rules)) {
      const rule = shown.rules[id]
      expect(rule?.title).toBeTruthy()
      expect(rule?.citation).toMatch(/afsnit .+, linje \d+|Gælder i hele landet/)
      expect(rule?.when).toBeTruthy()
    }
    expect(shown.unknown).toContainEqual(expect.objectContaining({ fact: 'mentalDisorder', how: 'unsure' }))
    expect(shown.clock).toEqual({ from: '2026-11-23T10:00:00+01:00', until: '2026-12-07', daysLeft: 14 })
    expect(shown.identityConfirmed).toBe(false)
    expect(shown.safeContact).toBe('Sms')
    expect(shown.facts.name).toBe('Bo Andersen')
    expect(shown.appointments.map((one) => one.kind)).toEqual(
      expect.arrayContaining(['visitation', 'doctor']),
    )
    for (const one of shown.appointments) expect(one.start.slice(0, 10) <= (one.by ?? '')).toBe(true)
    expect(shown.tasks.length).toBe(shown.outcome.staff.length)
  })

  it('shows by when each task is to be done, or what that counts from', async () => {
    const shown = await open(desk, await aCase(office, 'gladsaxe', NAMED))
    const datesOf = (rule: string) => shown.tasks.find((task) => task.rule === rule)?.dates
    expect(datesOf('GLX-2.5-a')).toEqual([{ day: '2026-12-07', words: '14 dage efter ønsket om behandling' }])
    expect(datesOf('GLX-2.7-a')).toEqual([
      { day: null, words: '1 måned efter forløbets slutning' },
      { day: null, words: '6 måneder efter forløbets slutning' },
    ])
    expect(datesOf('GLX-2.3-b')).toEqual([])
    const stored = shown.outcome.staff.find(({ rule }) => rule === 'GLX-2.5-a')
    expect([stored?.due, stored?.after]).toEqual(['2026-12-07', null])
  })

  it('marks what somebody else has said of the person', async () => {
    const shown = await open(desk, await aCase(office, 'gladsaxe', PARENT))
    expect(shown.answers.find((one) => one.fact === 'age')?.secondHand).toBe(true)
    expect(shown.answers.find((one) => one.fact === 'asker')?.secondHand).toBe(false)
    expect(shown.identityConfirmed).toBeNull()
  })

  it('names the rules behind each part of the outcome, readable as sentences', async () => {
    for (const facts of [NAMED, PARENT]) {
      const shown = await open(desk, await aCase(office, 'gladsaxe', facts))
      expect(shown.because.map((one) => one.part)).toEqual(
        expect.arrayContaining(['route', 'identity', 'unit', 'flag']),
      )
      for (const { part, rules } of shown.because) {
        expect([part, rules.length > 0]).toEqual([part, true])
        for (const id of rules)
          expect([part, id, shown.rules[id]?.when]).toEqual([part, id, expect.stringMatching(/\S/)])
      }
    }
  })

  it('is told whom to enrol in a course, by the calling word', async () => {
    const shown = await open(desk, await aCase(office, 'gladsaxe', { ...PARENT, course: 'yes' }))
    const enrol = shown.tasks.find(({ rule }) => rule === 'GLX-3.3.5-b')
    expect(enrol?.text).toBe(
      `Skriv personen op til næste kursus for pårørende, under kendeordet og uden navn. (${shown.callingWord})`,
    )
    const asked = await open(desk, await aCase(office, 'gladsaxe', PARENT))
    expect(asked.tasks.find(({ rule }) => rule === 'GLX-3.3.5-b')?.text).toMatch(/^Spørg, om/)
  })

  it('reads in English where the reader does, and keeps the calling word in the person’s language', async () => {
    const id = await aCase(office, 'gladsaxe', NAMED, 'en')
    const [danish, english] = [await open(desk, id), await open(desk, id, '?language=en')]
    expect(english.answers.find((one) => one.fact === 'substances')?.label).toBe('Substances')
    expect(english.callingWord).toBe(danish.callingWord)
    expect(english.language).toBe('en')
  })

  it('writes down who has opened it, once for one look', async () => {
    const id = await aCase(office)
    await open(desk, id)
    await open(desk, id)
    const doctor = await logIn(office, 'gladsaxe', 'laege')
    await open(doctor, id)
    office.clock += HOUR / 2
    const { log } = await open(desk, id)
    office.clock -= HOUR / 2
    expect(log.map(({ who, what }) => [who, what])).toEqual([
      ['Sanne Sagsbehandler', 'opened'],
      ['Lene Læge', 'opened'],
      ['Sanne Sagsbehandler', 'opened'],
    ])
  })

  it('no clear text of it lies in the tables', async () => {
    const id = await aCase(office, 'gladsaxe', NAMED)
    await desk.post(`/cases/${id}/messages`, { text: 'Vi ringer ikke hjem til dig.' })
    const { storage } = office.deps
    const key = { municipality: 'gladsaxe', caseId: id }
    const rows = JSON.stringify([
      await storage.cases.byId({ municipality: 'gladsaxe', id }),
      await storage.cases.messages(key),
      await storage.cases.caseEvents(key),
    ])
    for (const word of ['Bo Andersen', 'ringer', 'cocaine', '"opened"', 'replied'])
      expect(rows).not.toContain(word)
  })
})

describe('messages', () => {
  it('a reply waits until the writer has read what came meanwhile', async () => {
    const id = await aCase(office)
    await personWrites(office, id, 'Hej')
    const { messages } = await open(desk, id)
    await personWrites(office, id, 'Jeg kan alligevel ikke')
    const blind = await desk.post(`/cases/${id}/messages`, { text: 'Vi ses!', seen: messages.at(-1)?.seq })
    expect(blind.status).toBe(409)
    expect(await blind.json()).toMatchObject({ code: 'stale-version' })
    const read = await open(desk, id)
    const sent = await desk.post(`/cases/${id}/messages`, {
      text: ' Helt i orden. ',
      seen: read.messages.at(-1)?.seq,
    })
    expect(sent.status).toBe(200)
    const after = await open(desk, id)
    expect(after.messages.map(({ from, text, by }) => ({ from, text, by }))).toEqual([
      { from: 'person', text: 'Hej', by: null },
      { from: 'person', text: 'Jeg kan alligevel ikke', by: null },
      { from: 'staff', text: 'Helt i orden.', by: 'Sanne Sagsbehandler' },
    ])
  })

  it('an empty or endless text changes nothing', async () => {
    const id = await aCase(office)
    for (const [text, status] of [
      ['   ', 400],
      ['a'.repeat(4001), 400],
      ['a'.repeat(20_000), 413],
    ] as const)
      expect((await desk.post(`/cases/${id}/messages`, { text })).status).toBe(status)
    expect((await open(desk, id)).messages).toEqual([])
  })
})
