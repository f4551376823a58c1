/** Who has looked: every route that touches a case says so, in a chain that shows where somebody has been at it. */

import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../db/audit.ts'
import { recordAudit } from '../../db/audit.ts'
import { FIRST, hashOf } from '../../db/auditChain.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { ACTIONS, type Action } from '../../server/audit/audit.ts'
import { AuditFiles, linesOf } from '../../server/audit/auditFiles.ts'
import { brokenIn, brokenInFiles } from '../../server/audit/auditVerify.ts'
import { retain } from '../../server/retention/retention.ts'
import type { StaffTimes } from '../../server/staff/case/appointments.ts'
import { MINUTE, openApp } from '../support/app.ts'
import { handedOver } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'
import { aCase, deskOf, logIn, NAMED, type Office, openOffice, tryLogIn } from './staff/office.ts'

const MUNICIPALITY = 'gladsaxe'
const ALL = { municipality: MUNICIPALITY, seq: 0, limit: 100_000 }

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine)
  })
  afterAll(() => office.close())
  const entries = (): Promise<AuditEntry[]> => office.deps.storage.audit.since(ALL)
  const during = async (work: () => Promise<Response>): Promise<[number, AuditEntry[]]> => {
    const before = (await entries()).length
    const { status } = await work()
    return [status, (await entries()).slice(before)]
  }

  /** Every appointment of the case has begun: the clock goes on, and what lies ahead is cancelled no more. */
  const begun = async (caseId: string): Promise<void> => {
    const slots = await office.deps.storage.slots.ofCase({ municipality: MUNICIPALITY, caseId })
    office.clock = Math.max(office.clock, ...slots.map(({ startsAt }) => startsAt))
  }

  const rushed = (id: string) =>
    office.deps.storage.exclusive(MUNICIPALITY, ({ orm, t: { cases } }) =>
      orm.update(cases).set({ cameInRush: true }).where(eq(cases.id, id)),
    )

  /** What each route that shows or changes something of a person writes down. */
  const EVENTS: Readonly<Record<string, Action>> = {
    'GET /cases': 'queue.read',
    'GET /cases/:id': 'case.read',
    'GET /cases/:id/audit': 'case.audit',
    'POST /cases/:id/claim': 'case.claim',
    'POST /cases/:id/release': 'case.release',
    'POST /cases/:id/messages': 'case.message',
    'GET /cases/:id/appointments/times': 'case.times',
    'POST /cases/:id/appointments/cancel': 'case.cancel',
    'POST /cases/:id/appointments': 'case.book',
    'POST /cases/:id/appointments/move': 'case.move',
    'POST /cases/:id/appointments/attendance': 'case.attendance',
    'POST /cases/:id/identity': 'case.identity',
    'POST /cases/:id/quiet': 'case.quiet',
    'POST /cases/:id/person': 'case.person',
    'POST /cases/:id/notes': 'case.note',
    'POST /cases/:id/draft': 'case.draft',
    'POST /cases/:id/pass': 'case.pass',
    'POST /cases/:id/close': 'case.close',
    'POST /cases/:id/reopen': 'case.reopen',
    'GET /cases/:id/life': 'case.life',
    'GET /cases/:id/barred': 'case.barred',
    'POST /cases/:id/barred': 'case.bar',
    'GET /retention': 'retention.read',
  }
  const CHANGES = /claim|release|appointments(?!\/times)|identity|person|quiet|pass|close|reopen|barred/

  /** These need a case that has come further, or a second factor: staffLife.test.ts and staffExports.test.ts hold them. */
  const FURTHER: Readonly<Record<string, Action>> = {
    'POST /cases/:id/life': 'case.deed',
    'POST /cases/:id/letters/preview': 'case.letter',
    'GET /cases/:id/letters/:n': 'case.letter',
    'GET /cases/:id/journal': 'case.export',
    'POST /cases/:id/hand-over': 'case.handOver',
  }
  /** These are about two cases at once. */
  const PAIRS = ['POST /cases/:id/join/find', 'POST /cases/:id/join', 'POST /cases/:id/part']

  /** Comes every few seconds from a case that is open already, shows nothing of it, and is kept for seconds. */
  const QUIET = ['POST /cases/:id/presence']

  test('every route with a case in its address stands in the list', () => {
    const routes = office.app.routes
      .map(({ method, path }) => `${method} ${path.replace('/api/staff', '')}`)
      .filter((route) => /\/cases|\/retention/.test(route))
    const held = [...Object.keys({ ...EVENTS, ...FURTHER }), ...PAIRS, ...QUIET]
    expect([...new Set(routes)].toSorted()).toEqual(held.toSorted())
  })

  test('and each writes its own event: who, as what, about which case', async () => {
    const id = await aCase(office, MUNICIPALITY, NAMED, 'da', true)
    const free = await (await logIn(office)).get(`/cases/${id}/appointments/times?kind=doctor`)
    const [first, second] = ((await free.json()) as StaffTimes).times
    const { member } = await deskOf(office, MUNICIPALITY, 'caseWorker')
    const bodies: Readonly<Record<string, object>> = {
      'POST /cases/:id/appointments': { kind: 'doctor', slot: first?.slot },
      'POST /cases/:id/appointments/move': { kind: 'doctor', slot: second?.slot },
      'POST /cases/:id/appointments/cancel': { kind: 'doctor', by: 'us' },
      'POST /cases/:id/appointments/attendance': { kind: 'doctor', start: second?.start, how: 'held' },
      'POST /cases/:id/identity': { how: 'document' },
      'POST /cases/:id/quiet': { quiet: true },
      'POST /cases/:id/draft': { kind: 'note' },
      'POST /cases/:id/pass': { to: member.id },
      'POST /cases/:id/barred': { staffId: member.id, barred: true },
      'POST /cases/:id/close': { despite: 'Prøve' },
    }
    const clock = office.clock
    let leader = await logIn(office, MUNICIPALITY, 'leder')
    let version = 1
    for (const [route, action] of Object.entries(EVENTS)) {
      const [method = '', path = ''] = route.split(' ')
      const address = path.replace(':id', id) + (path.endsWith('times') ? '?kind=doctor' : '')
      if (path.endsWith('attendance')) {
        await begun(id)
        leader = await logIn(office, MUNICIPALITY, 'leder')
      }
      // Whoever takes a case or answers in it has said already that a person stands behind it.
      if (path.endsWith('person')) await rushed(id)
      const send = () =>
        method === 'GET'
          ? leader.get(address)
          : leader.post(address, { version, text: 'Hej', reason: 'Prøve', ...bodies[route] })
      const [status, written] = await during(send)
      expect([route, status]).toEqual([route, 200])
      expect([route, written.map((one) => one.action)]).toEqual([route, [action]])
      expect(written[0]).toMatchObject({ role: 'leader', caseId: path.includes(':id') ? id : null })
      if (method === 'POST' && CHANGES.test(path)) version += 1
    }
    office.clock = clock
  })

  test('joining and parting is written about both cases, and a look at the other one too', async () => {
    const [one, two] = [await aCase(office, MUNICIPALITY, NAMED), await aCase(office, MUNICIPALITY, NAMED)]
    const worker = await logIn(office)
    const { number } = (await (await worker.get(`/cases/${two}`)).json()) as { number: number }
    const about = async (path: string, body: unknown) => {
      const [status, written] = await during(() => worker.post(`/cases/${one}${path}`, body))
      return [status, written.map(({ action, caseId }) => [action, caseId])]
    }
    expect(await about('/join/find', { number })).toEqual([200, [['case.read', two]]])
    const pair = { version: 1, other: two, otherVersion: 1 }
    expect(await about('/join', { ...pair, by: 'confirmed' })).toEqual([
      200,
      [
        ['case.join', one],
        ['case.join', two],
      ],
    ])
    expect(await about('/part', { ...pair, version: 2, otherVersion: 2 })).toEqual([
      200,
      [
        ['case.part', one],
        ['case.part', two],
      ],
    ])
  })

  test('reading it again is written again; what is refused writes nothing of the case', async () => {
    const id = await aCase(office)
    const worker = await logIn(office)
    for (let look = 0; look < 2; look += 1)
      expect((await during(() => worker.get(`/cases/${id}`)))[1].map(({ action }) => action)).toEqual([
        'case.read',
      ])
    const elsewhere = await logIn(office, 'fredericia', 'leder')
    expect(await during(() => elsewhere.get(`/cases/${id}`))).toEqual([404, []])
    expect(await during(() => worker.get(`/cases/${id}/audit`))).toEqual([403, []])
    expect(await during(() => worker.post(`/cases/${id}/release`, { version: 9 }))).toEqual([409, []])
  })

  test('logging in and out, and what the nightly run erases', async () => {
    const before = (await entries()).length
    const worker = await logIn(office)
    await worker.post('/logout', {})
    expect((await entries()).slice(before).map(({ action, role }) => [action, role])).toEqual([
      ['login', 'caseWorker'],
      ['logout', 'caseWorker'],
    ])
    const id = await aCase(office)
    const { storage } = office.deps
    await storage.exclusive(MUNICIPALITY, (tx) =>
      storage.cases.close(tx, { municipality: MUNICIPALITY, id, version: 1, day: '2026-11-23' }),
    )
    office.clock += 200 * 24 * 60 * MINUTE
    await retain(office.deps)
    expect((await entries()).at(-1)).toMatchObject({ action: 'case.expire', role: 'system', caseId: id })
  })

  test('a refused log-in stands in it with whose it would have been, and a flood of them in few lines; nothing typed does', async () => {
    const email = 'laege@koebenhavn.example'
    const { storage } = office.deps
    const doctor = await storage.staff.byEmail({ email })
    const refused = async () =>
      (await storage.audit.since({ municipality: 'koebenhavn', seq: 0, limit: 1_000 }))
        .filter(({ action }) => action.startsWith('login.refused'))
        .map(({ action, staffId, role, caseId }) => [action, staffId, role, caseId])
    const guess = async (times: number) => {
      for (let time = 0; time < times; time += 1)
        expect((await tryLogIn(office, email, 'Sommerfugle-1234')).status).toBe(401)
    }
    const who = [doctor?.id, 'doctor', null]
    await guess(1)
    await expect.poll(refused).toEqual([['login.refused', ...who]])
    await guess(12)
    const both = [
      ['login.refused', ...who],
      ['login.refused.10', ...who],
    ]
    await expect.poll(refused).toEqual(both)
    // An address that is nobody's belongs to no municipality.
    const all = async () => {
      const counts = await Promise.all(
        MUNICIPALITIES.map(
          async (municipality) => (await storage.audit.since({ municipality, seq: 0, limit: 10_000 })).length,
        ),
      )
      return counts.reduce((sum, one) => sum + one, 0)
    }
    const before = await all()
    expect((await tryLogIn(office, 'ingen@koebenhavn.example', 'Sommerfugle-1234')).status).toBe(401)
    office.clock += 61 * MINUTE
    await guess(1)
    await expect.poll(refused).toEqual([...both, ['login.refused', ...who]])
    expect(await all()).toBe(before + 1)
    const chain = await storage.audit.since({ municipality: 'koebenhavn', seq: 0, limit: 1_000 })
    expect(await brokenIn(chain)).toEqual([])
    const text = JSON.stringify(chain)
    for (const typed of ['Sommerfugle', 'laege@', 'ingen@']) expect(text).not.toContain(typed)
    office.clock -= 61 * MINUTE
  })

  test('a leader reads it per case with names; nothing of what was said is in it', async () => {
    const id = await aCase(office)
    const worker = await logIn(office)
    await worker.get(`/cases/${id}`)
    await worker.post(`/cases/${id}/messages`, { text: 'Sommerfugle' })
    const { lines } = (await (
      await (await logIn(office, MUNICIPALITY, 'leder')).get(`/cases/${id}/audit`)
    ).json()) as {
      lines: { who: string; action: string }[]
    }
    expect(lines.map(({ action }) => action)).toEqual(['case.read', 'case.message', 'case.audit'])
    expect(lines[0]?.who).toBe('Sanne Sagsbehandler')
    expect(JSON.stringify(await entries())).not.toContain('Sommerfugle')
  })

  test('many at once are one chain without a gap', async () => {
    const id = await aCase(office)
    const screens = await Promise.all([logIn(office), logIn(office, MUNICIPALITY, 'leder')])
    await Promise.all(Array.from({ length: 20 }, (_, n) => screens[n % 2]?.get(`/cases/${id}`)))
    const all = await entries()
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1))
    expect(await brokenIn(all)).toEqual([])
  })

  test('what is undone leaves no entry: it is part of the change', async () => {
    const before = (await entries()).length
    const undone = office.deps.storage.exclusive(MUNICIPALITY, async (tx) => {
      const entry = {
        municipality: MUNICIPALITY,
        at: '2026-11-23T09:00:00.000Z',
        staffId: 'x',
        role: 'leader',
      }
      await recordAudit(tx, { ...entry, action: 'case.claim', caseId: 'y' })
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    expect((await entries()).length).toBe(before)
  })
})

const chain = (length: number): AuditEntry[] => {
  const made: AuditEntry[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const entry = {
      municipality: MUNICIPALITY,
      seq,
      at: `2026-11-${23 + Math.floor(seq / 5)}T09:00:0${seq % 10}.000Z`,
      staffId: `staff-${seq % 3}`,
      role: 'leader',
      action: ACTIONS[seq % ACTIONS.length] as Action,
      caseId: seq % 2 ? 'case' : null,
      about: seq % 5 === 1 ? '{"whom":"staff-1","from":"leader","to":"doctor"}' : null,
      previous: made.at(-1)?.hash ?? FIRST,
    }
    made.push({ ...entry, hash: hashOf(entry) })
  }
  return made
}

describe('the verifier', () => {
  test('takes lines from before a change of rights said whose they were', async () => {
    const at = '2026-11-23T09:00:00.000Z'
    const who = { municipality: MUNICIPALITY, seq: 1, at, staffId: 'x', role: 'leader' }
    const before = { ...who, action: 'colleague.units', caseId: null, previous: FIRST }
    const text = JSON.stringify([MUNICIPALITY, 1, at, 'x', 'leader', 'colleague.units', null, FIRST])
    const hash = createHash('sha256').update(text).digest('hex')
    expect(await brokenIn([{ ...before, about: null, hash }])).toEqual([])
    const said = '{"whom":"y","from":null,"to":[]}'
    expect(await brokenIn([{ ...before, about: said, hash }])).toMatchObject([{ why: 'changed' }])
  })

  const whole = chain(12)
  const FIELDS = ['at', 'staffId', 'role', 'action', 'caseId', 'about', 'previous', 'hash'] as const

  test('finds nothing in a whole chain, and in none', async () => {
    expect(await brokenIn(whole)).toEqual([])
    expect(await brokenIn([])).toEqual([])
  })

  test('names the row that was changed, whichever field it is', async () => {
    for (const field of FIELDS) {
      for (const at of [0, 5, 11]) {
        const changed = whole.map((entry, index) => (index === at ? { ...entry, [field]: 'x' } : entry))
        expect([field, at, await brokenIn(changed)]).toEqual([
          field,
          at,
          [{ municipality: MUNICIPALITY, seq: at + 1, why: 'changed' }],
        ])
      }
    }
  })

  test('names the first one also where its hash was made to fit: the next does not follow from it', async () => {
    const [head, ...tail] = whole.slice(4)
    const forged = { ...(head as AuditEntry), staffId: 'somebody else' }
    const chainWith = [...whole.slice(0, 4), { ...forged, hash: hashOf(forged) }, ...tail]
    expect(await brokenIn(chainWith)).toEqual([{ municipality: MUNICIPALITY, seq: 6, why: 'changed' }])
  })

  test('names what is missing, and what stands in the wrong place', async () => {
    expect(await brokenIn(whole.toSpliced(3, 1))).toEqual([
      { municipality: MUNICIPALITY, seq: 4, why: 'missing' },
    ])
    const [third, fourth] = [whole[2] as AuditEntry, whole[3] as AuditEntry]
    expect(await brokenIn(whole.toSpliced(2, 2, fourth, third))).toMatchObject([{ seq: 3, why: 'missing' }])
    expect(await brokenIn([...whole, third])).toMatchObject([{ seq: 3, why: 'order' }])
  })
})

describe('the files', () => {
  test('follow the database by municipality and day, once, and are checked by themselves', async () => {
    const office = await openOffice()
    const folder = mkdtempSync(join(tmpdir(), 'fjorten-audit-'))
    try {
      const worker = await logIn(office)
      await worker.get('/cases')
      await new AuditFiles(office.deps.storage, folder).follow()
      office.clock += 24 * 60 * MINUTE
      await logIn(office, 'fredericia')
      const later = new AuditFiles(office.deps.storage, folder)
      expect(await later.follow()).toBe(1)
      expect(await later.follow()).toBe(0)
      expect(readdirSync(folder).toSorted()).toEqual([
        'fredericia-2026-11-24.ndjson',
        'gladsaxe-2026-11-23.ndjson',
      ])
      expect([...linesOf(folder, MUNICIPALITY)]).toEqual(await office.deps.storage.audit.since(ALL))
      expect(await brokenInFiles(folder, MUNICIPALITIES)).toEqual([])
      const file = join(folder, 'gladsaxe-2026-11-23.ndjson')
      writeFileSync(file, readFileSync(file, 'utf8').replace('queue.read', 'case.read'))
      expect(await brokenInFiles(folder, MUNICIPALITIES)).toEqual([
        { municipality: MUNICIPALITY, seq: 2, why: 'changed' },
      ])
    } finally {
      await office.close()
      rmSync(folder, { recursive: true })
    }
  })
})

test('the person sees by role and day who has opened their case, and no name', async () => {
  const app = await openApp()
  try {
    const talk = await handedOver(app, MUNICIPALITY, { ...PEOPLE[4]?.facts })
    const code = talk.view.receipt?.code ?? ''
    expect(talk.view.case).toMatchObject({ openings: [] })
    const row = (await app.storage.cases.queue({ municipality: MUNICIPALITY, limit: 10 }))[0]
    const office = { app: app.app, deps: app.deps } as unknown as Office
    const doctor = await logIn(office, MUNICIPALITY, 'laege')
    for (let look = 0; look < 3; look += 1) await doctor.get(`/cases/${row?.id}`)
    const { body } = await talk.call('GET', '/api/intake')
    expect(body.case).toMatchObject({ openings: [{ day: '2026-11-23', role: 'doctor' }] })
    expect(JSON.stringify(body)).not.toContain('Lene')
    await talk.comeBack(code)
    expect(talk.view.case).toMatchObject({ openings: [{ day: '2026-11-23', role: 'doctor' }] })
  } finally {
    await app.close()
  }
})
