/** People by name are told of their times: once, what is so when it goes, in the way called safe; of anybody else nothing leaves. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { timeText } from '../../machines/contact.ts'
import type { Facts, Municipality } from '../../machines/facts.ts'
import { MOST_TRIES, tellingWord } from '../../machines/reminders.ts'
import { contentOf } from '../../server/case/caseIndex.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { cancelAppointment, moveAppointment } from '../../server/case/ownCase.ts'
import { timesOfKind } from '../../server/case/times.ts'
import type { Deps } from '../../server/deps.ts'
import { takenBack } from '../../server/post/noticeFiles.ts'
import {
  type LaidOut,
  type NoticeMessage,
  type NoticePost,
  noticePost,
  smtpMailer,
  Undelivered,
} from '../../server/post/noticePost.ts'
import { keepTelling, type NoticeDeps, noticeRound } from '../../server/post/noticeRun.ts'
import { setOwnQuiet } from '../../server/receipt/quiet.ts'
import type { StaffTimes } from '../../server/staff/case/appointments.ts'
import type { CaseView } from '../../server/staff/case/caseView.ts'
import type { Today } from '../../server/staff/queue/today.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'
import {
  ANONYMOUS,
  aCase,
  aPerson,
  deskOf,
  logIn,
  MONDAY,
  NAMED,
  type Office,
  openOffice,
  type Screen,
} from './staff/office.ts'

const HOUR = 3_600_000
const BY_MAIL: Facts = { ...NAMED, wantsDoctor: 'no', email: 'bo@example.dk', safeContact: 'email' }
const BY_SMS: Facts = { ...NAMED, wantsDoctor: 'no', safeContact: 'sms' }

/** Keeps what it is given. What `fails` answers is thrown. */
function aPost(fails: (message: NoticeMessage) => Undelivered | null = () => null) {
  const given: NoticeMessage[] = []
  const post: NoticePost = {
    has: () => true,
    async deliver(message) {
      const failed = fails(message)
      if (failed) throw failed
      given.push(message)
      return 'sent'
    },
    tidy: async () => 0,
  }
  return { given, post }
}

const withPost = (office: Office, post: NoticePost): NoticeDeps => {
  Object.assign(office.deps, { noticePost: post })
  return { ...office.deps, noticePost: post } satisfies Deps
}

const rowsOf = async ({ deps }: Office, caseId: string, municipality: Municipality = 'gladsaxe') =>
  deps.storage.notices.ofCases({ municipality, caseIds: [caseId] })

/** The last time that can be had, so that days lie between now and then. @returns when it begins. */
async function later(office: Office, live: Awaited<ReturnType<typeof aPerson>>): Promise<number> {
  const { owners, storage } = office.deps
  const times = await timesOfKind(storage, live, 'visitation', owners.gladsaxe, office.clock)
  const last = times.at(-1)
  await moveAppointment(office.deps, live, 'visitation', last?.id ?? '')
  return Date.parse(last?.start ?? '')
}

/** Noon on the day before, in winter time. */
const eveOf = (start: number): number =>
  Date.parse(`${new Date(start - 24 * HOUR).toISOString().slice(0, 10)}T11:00:00Z`)

/** The number that a letter needs; the conversation itself does not ask for it. */
async function giveCpr({ deps }: Office, id: string): Promise<void> {
  const row = await deps.storage.cases.byId({ municipality: 'gladsaxe', id })
  if (!row) throw new Error('no such case')
  const { record, key } = openCase(deps, row)
  const facts = { ...record.facts, cpr: '010190-1234' }
  const set = contentOf(deps.keys, key, row, { ...record, facts } as typeof record)
  await deps.storage.exclusive('gladsaxe', (tx) =>
    deps.storage.cases.update(tx, { municipality: 'gladsaxe', id, version: row.version, set }),
  )
}

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine)
  })
  beforeEach(() => {
    office.clock = MONDAY
  })
  afterAll(() => office.close())
  let person = 0
  /** Somebody with an address of their own, and what reaches it. */
  const somebody = (given: readonly NoticeMessage[]) => {
    person += 1
    const email = `bo${person}@example.dk`
    const own = () => given.filter(({ to }) => to.address === email)
    return { facts: { ...BY_MAIL, email }, own, subjects: () => own().map(({ subject }) => subject) }
  }

  it('a booking is told once and its reminder the day before, whatever number of rounds and processes', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const { facts, own, subjects } = somebody(given)
    const live = await aPerson(office, 'gladsaxe', facts)
    const key = { municipality: 'gladsaxe', caseId: live.caseId }
    const booked = await office.deps.storage.slots.ofCase(key)
    await Promise.all([noticeRound(deps), noticeRound(deps), noticeRound(deps)])
    await noticeRound(deps)
    // Two talks of one act are one message, and each is written down as told.
    expect(booked).toHaveLength(2)
    expect(own()).toMatchObject([
      { to: { way: 'email' }, from: 'Gladsaxe Kommune', subject: 'Dine aftaler', until: booked[1]?.startsAt },
    ])
    for (const { startsAt } of booked)
      expect(own()[0]?.text).toContain(timeText(new Date(startsAt).toISOString(), 'da'))
    const kept = (await rowsOf(office, live.caseId)).filter(({ kind }) => kind === 'booked')
    expect(kept.map(({ status, attempts }) => [status, attempts])).toEqual([
      ['over', 1],
      ['over', 1],
    ])
    const start = await later(office, live)
    await noticeRound(deps)
    given.length = 0
    office.clock = eveOf(start)
    await Promise.all([noticeRound(deps), noticeRound(deps)])
    office.clock += HOUR
    await noticeRound(deps)
    expect(subjects()).toEqual(['Husk din aftale'])
  })

  it('what was moved or cancelled before it went is not told as it was', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const { facts, own } = somebody(given)
    const live = await aPerson(office, 'gladsaxe', facts)
    const key = { municipality: 'gladsaxe', caseId: live.caseId }
    const booked = await office.deps.storage.slots.ofCase(key)
    const was = booked.find(({ bookedKind }) => bookedKind === 'visitation')?.startsAt
    const start = await later(office, live)
    const ofThis = () => own().flatMap(({ until, subject }) => (until === start ? [subject] : []))
    await noticeRound(deps)
    expect(ofThis()).toEqual(['Din aftale er flyttet'])
    expect(own().filter(({ until }) => until === was)).toEqual([])
    await cancelAppointment(office.deps, live, 'visitation', 'Kan ikke')
    await noticeRound(deps)
    expect(ofThis()).toEqual(['Din aftale er flyttet', 'Din aftale er aflyst'])
    office.clock = eveOf(start)
    await noticeRound(deps)
    expect(ofThis()).toHaveLength(2)
  })

  it('the same time taken again after it was cancelled is told again', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const { facts, subjects } = somebody(given)
    const live = await aPerson(office, 'gladsaxe', facts)
    await noticeRound(deps)
    const key = { municipality: 'gladsaxe', caseId: live.caseId, bookedKind: 'visitation' } as const
    const { slots, exclusive } = office.deps.storage
    const was = await exclusive('gladsaxe', (tx) => slots.cancel(tx, { ...key, now: office.clock }))
    await noticeRound(deps)
    given.length = 0
    const again = { slot: was?.id ?? '', audience: 'named', now: office.clock, day: '2026-11-23' } as const
    await exclusive('gladsaxe', (tx) => slots.book(tx, { ...key, ...again }))
    await noticeRound(deps)
    expect(subjects()).toEqual(['Din aftale'])
  })

  it('one that cannot be opened stands aside, those behind it are told, and after the usual tries it is over', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    await noticeRound(deps)
    const [broken, whole] = [somebody(given), somebody(given)]
    const { storage } = office.deps
    const id = await aCase(office, 'gladsaxe', broken.facts)
    const version = (await storage.cases.byId({ municipality: 'gladsaxe', id }))?.version ?? 0
    await storage.exclusive('gladsaxe', (tx) =>
      storage.cases.update(tx, {
        municipality: 'gladsaxe',
        id,
        version,
        set: { sealed: 'AAAA', marks: null },
      }),
    )
    // So far ahead that the tries and not the time itself end it.
    await storage.exclusive('gladsaxe', (tx) =>
      tx.orm
        .update(tx.t.notices)
        .set({ startsAt: MONDAY + 300 * HOUR })
        .where(eq(tx.t.notices.caseId, id)),
    )
    office.clock += 1_000
    await aCase(office, 'gladsaxe', whole.facts)
    await noticeRound(deps)
    expect([broken.own(), whole.subjects().length > 0]).toEqual([[], true])
    const booked = async () => (await rowsOf(office, id)).filter(({ kind }) => kind === 'booked')
    for (const { status, notBefore, attempts } of await booked())
      expect([status, notBefore > office.clock, attempts]).toEqual(['waiting', true, 1])
    for (let more = 1; more < MOST_TRIES; more += 1) {
      office.clock += 7 * HOUR
      await noticeRound(deps)
    }
    for (const { status, attempts } of await booked())
      expect([status, attempts]).toEqual(['failed', MOST_TRIES])
  })

  it('a folder that cannot be tidied keeps nobody from being told', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, { ...post, tidy: () => Promise.reject(new Error('no such device')) })
    const { facts, own } = somebody(given)
    await aCase(office, 'gladsaxe', facts)
    await keepTelling(deps)()
    expect(own().length).toBeGreaterThan(0)
  })

  it('a process that ends while it hands over leaves it to be tried again under the same id', async () => {
    const tried: NoticeMessage[] = []
    let killed = true
    const post: NoticePost = {
      has: () => true,
      tidy: async () => 0,
      async deliver(message) {
        tried.push(message)
        if (killed) throw new Error('the process is gone')
        return 'sent'
      },
    }
    const deps = withPost(office, post)
    const { facts, own } = somebody(tried)
    const id = await aCase(office, 'gladsaxe', facts)
    await noticeRound(deps)
    killed = false
    await noticeRound(deps)
    office.clock += 6 * 60_000
    await noticeRound(deps)
    const [first, ...rest] = own().map((one) => one.id)
    expect(rest.filter((one) => one === first)).toHaveLength(1)
    const over = (await rowsOf(office, id)).filter(({ kind }) => kind === 'booked')
    expect(over.every(({ status }) => status === 'over')).toBe(true)
  })
})

describe('nobody without a name is ever told anything', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  it('no booking of theirs writes a notice, on any path', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const people = PEOPLE.filter(({ identity }) => identity === 'anonymous')
    // Somebody who wrote an address while they still thought of giving their name.
    const facts: Facts = { email: 'kim@example.dk', phone: '20 30 40 50', safeContact: 'email' }
    for (const person of people) {
      const id = await aCase(office, person.municipality, { ...facts, ...person.facts })
      expect([person.who, await rowsOf(office, id, person.municipality)]).toEqual([person.who, []])
    }
    for (const days of [0, 3, 8, 30]) {
      office.clock = MONDAY + days * 24 * HOUR
      await noticeRound(deps)
    }
    expect(given).toEqual([])
  })

  it('and a notice that lay there all the same does not go', async () => {
    office.clock = MONDAY
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const id = await aCase(office, 'gladsaxe', ANONYMOUS)
    const { storage } = office.deps
    const [slot] = await storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    if (!slot) throw new Error('no time')
    await storage.exclusive('gladsaxe', (tx) =>
      tx.orm.insert(tx.t.notices).values({
        municipality: 'gladsaxe',
        slotId: slot.id,
        round: 1,
        kind: 'booked',
        caseId: id,
        startsAt: slot.startsAt,
        notBefore: 0,
        attempts: 0,
        status: 'waiting',
        sealed: null,
      }),
    )
    await noticeRound(deps)
    expect(given).toEqual([])
    expect((await rowsOf(office, id)).map(({ status }) => status)).toEqual(['over'])
  })
})

describe('at the desk', () => {
  let office: Office
  let desk: Screen
  beforeAll(async () => {
    office = await openOffice()
    desk = await logIn(office)
  })
  beforeEach(() => {
    office.clock = MONDAY
  })
  afterAll(() => office.close())
  const open = async (id: string): Promise<CaseView> => {
    return (await desk.get(`/cases/${id}`)).json() as Promise<CaseView>
  }
  const told = async (id: string) =>
    (await open(id)).notices.notices.filter(({ kind }) => kind === 'booked').map(({ how, why }) => [how, why])

  it('stands what was sent and when, and what will go', async () => {
    const { post } = aPost()
    const deps = withPost(office, post)
    const live = await aPerson(office, 'gladsaxe', BY_MAIL)
    const { caseId: id } = live
    await later(office, live)
    expect((await open(id)).notices.notices[0]).toMatchObject({ how: 'waiting', why: null, text: null })
    await noticeRound(deps)
    const { notices, quiet } = (await open(id)).notices
    expect(quiet).toBe(false)
    const booked = notices.find(({ kind, how }) => kind === 'booked' && how === 'sent')
    expect(booked).toMatchObject({ how: 'sent', way: 'email', to: 'bo@example.dk' })
    expect(booked?.text).toContain('Du har en aftale')
    const reminder = notices.find(({ kind, how }) => kind === 'reminder' && how === 'waiting')
    expect(reminder?.at).toMatch(/T10:00:00\+01:00$/)
  })

  it.each([
    ['callOnly', { safeContact: 'phone' }],
    ['notSafe', { safeContact: 'none' }],
    ['notSaid', { safeContact: null }],
    ['notConfirmed', { safeContact: 'digitalPost', digitalPost: 'yes' }],
  ] as const)('stands why nothing goes: %s', async (why, more) => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const id = await aCase(office, 'gladsaxe', { ...BY_MAIL, ...more } as Facts)
    await giveCpr(office, id)
    expect((await told(id))[0]).toEqual(['waiting', why])
    await noticeRound(deps)
    expect((await told(id))[0]).toEqual(['untold', why])
    expect(given).toEqual([])
  })

  it('a server that does not answer is tried again ever later, and in the end it is seen that it failed', async () => {
    let tries = 0
    const { post } = aPost(() => {
      tries += 1
      return new Undelivered('ECONNECTION', false)
    })
    const deps = withPost(office, post)
    const id = await aCase(office, 'gladsaxe', BY_MAIL)
    await noticeRound(deps)
    expect((await told(id))[0]).toEqual(['retrying', 'ECONNECTION'])
    const before = tries
    await noticeRound(deps)
    expect(tries).toBe(before)
    for (let round = 0; round < 60; round += 1) {
      office.clock += HOUR
      await noticeRound(deps)
    }
    office.clock = MONDAY
    expect((await told(id))[0]).toEqual(['failed', 'ECONNECTION'])
  })

  it('an address that does not exist is not tried again', async () => {
    const { post } = aPost(() => new Undelivered('EENVELOPE', true))
    const deps = withPost(office, post)
    const id = await aCase(office, 'gladsaxe', BY_MAIL)
    await noticeRound(deps)
    expect((await told(id))[0]).toEqual(['failed', 'rejected'])
  })

  it('whom nothing reached stands in Today until somebody has written of it, or the time is another', async () => {
    const { post } = aPost(() => new Undelivered('EENVELOPE', true))
    const deps = withPost(office, post)
    const [noted, moved, waits] = [
      await aCase(office, 'gladsaxe', BY_MAIL),
      await aCase(office, 'gladsaxe', BY_MAIL),
      await aCase(office, 'gladsaxe', BY_MAIL),
    ]
    const screen = await logIn(office)
    const listed = async (by: Screen = screen) => {
      const { untold } = (await (await by.get('/today')).json()) as Today
      expect(untold.total).toBe(untold.cases.length)
      return [noted, moved, waits].filter((id) => untold.cases.some((one) => one.id === id))
    }
    expect(await listed()).toEqual([])
    await noticeRound(deps)
    expect(await listed()).toEqual([noted, moved, waits])
    const { member, screen: elsewhere } = await deskOf(office, 'gladsaxe', 'caseWorker')
    await office.deps.storage.exclusive('gladsaxe', (tx) =>
      office.deps.storage.staff.setUnits(tx, {
        municipality: 'gladsaxe',
        staffId: member.id,
        units: ' brydehuset ',
      }),
    )
    expect(await listed(elsewhere)).toEqual([])
    office.clock += 1000
    expect((await screen.post(`/cases/${noted}/notes`, { text: 'Har ringet' })).status).toBe(200)
    // The person chooses another time themselves: the old message needs to reach nobody any more.
    for (const kind of ['visitation', 'secondVisitation']) {
      const { version } = (await (await screen.get(`/cases/${moved}`)).json()) as CaseView
      const times = await screen.get(`/cases/${moved}/appointments/times?kind=${kind}`)
      const slot = ((await times.json()) as StaffTimes).times[0]?.slot
      const move = { version, kind, slot, reason: 'Prøve', late: true }
      expect((await screen.post(`/cases/${moved}/appointments/move`, move)).status).toBe(200)
    }
    expect(await listed()).toEqual([waits])
    await noticeRound(deps)
    expect(await listed()).toEqual([moved, waits])
    office.clock = MONDAY
  })

  it('the person says on their page, or to a colleague, that they want none, and takes it back', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const live = await aPerson(office, 'gladsaxe', BY_MAIL)
    await setOwnQuiet(office.deps, live, true)
    given.length = 0
    expect((await open(live.caseId)).notices.quiet).toBe(true)
    await noticeRound(deps)
    expect(given).toEqual([])
    const { version } = await open(live.caseId)
    const asked = (quiet: boolean, seen: number) =>
      desk.post(`/cases/${live.caseId}/quiet`, { version: seen, quiet })
    expect((await asked(false, version - 1)).status).toBe(409)
    expect((await asked(false, version)).status).toBe(200)
    const after = await open(live.caseId)
    expect(after.notices.quiet).toBe(false)
    expect(after.log.filter(({ what }) => what === 'quiet')).toHaveLength(2)
    const anonymous = await aCase(office, 'gladsaxe', ANONYMOUS)
    expect((await desk.post(`/cases/${anonymous}/quiet`, { version: 1, quiet: true })).status).toBe(409)
  })

  it('in the database neither address nor words stand in the clear', async () => {
    const { post } = aPost()
    const deps = withPost(office, post)
    const id = await aCase(office, 'gladsaxe', BY_MAIL)
    await noticeRound(deps)
    const text = JSON.stringify(await rowsOf(office, id))
    expect(text).toContain('"over"')
    for (const said of ['bo@example.dk', 'aftale', 'email', '12 34 56 78'])
      expect([said, text.includes(said)]).toEqual([said, false])
  })

  it('a time that went with a case into another one is told from there, and one that was freed is told off', async () => {
    const { given, post } = aPost()
    const deps = withPost(office, post)
    const mail = { ...BY_MAIL, email: 'to@example.dk' }
    const [stays, goes] = [await aPerson(office, 'gladsaxe', mail), await aPerson(office, 'gladsaxe', mail)]
    const start = await later(office, goes)
    await noticeRound(deps)
    given.length = 0
    const joined = await desk.post(`/cases/${stays.caseId}/join`, {
      version: (await open(stays.caseId)).version,
      other: goes.caseId,
      otherVersion: (await open(goes.caseId)).version,
      by: 'confirmed',
    })
    expect(joined.status).toBe(200)
    await noticeRound(deps)
    const own = () => given.filter(({ to }) => to.address === 'to@example.dk')
    expect(
      own()
        .filter(({ until }) => until === start)
        .map(({ subject }) => subject),
    ).toEqual(['Dine aftaler er aflyst'])
    expect(own().some(({ subject }) => subject === 'Din aftale')).toBe(false)
    office.clock = eveOf(start)
    await noticeRound(deps)
    expect(own().filter(({ until, subject }) => until === start && subject === 'Husk din aftale')).toEqual([])
  })

  it('an erased case leaves no notice behind', async () => {
    const id = await aCase(office, 'gladsaxe', BY_MAIL)
    expect(await rowsOf(office, id)).not.toEqual([])
    const { storage } = office.deps
    await storage.exclusive('gladsaxe', (tx) =>
      storage.cases.eraseCase(tx, {
        municipality: 'gladsaxe',
        id,
        now: office.clock,
        by: 'retention',
        day: '2026-11-23',
      }),
    )
    expect(await rowsOf(office, id)).toEqual([])
  })
})

describe('on the way out', () => {
  let office: Office
  let folder: string
  beforeEach(async () => {
    office = await openOffice()
    folder = join(mkdtempSync(join(tmpdir(), 'fjorten-notices-')), 'gladsaxe')
    mkdirSync(folder)
  })
  afterEach(async () => {
    await office.close()
    rmSync(join(folder, '..'), { recursive: true, force: true })
  })

  it('an e-mail reaches a real server, says nothing of what it is about, and is sent only once it was taken', async () => {
    const taken: { from: string; to: string[]; raw: string }[] = []
    let refusing = 0
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        if (address.startsWith('ukendt@')) return done(Object.assign(new Error('no'), { responseCode: 550 }))
        refusing -= 1
        return done(refusing >= 0 ? Object.assign(new Error('later'), { responseCode: 451 }) : null)
      },
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          taken.push({
            from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
            to: envelope.rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString(),
          })
          done()
        })
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = server.server.address() as { port: number }
      const post = noticePost(join(folder, '..'), office.deps.owners, smtpMailer(`smtp://127.0.0.1:${port}`))
      const deps = withPost(office, post)
      refusing = 1
      const id = await aCase(office, 'gladsaxe', BY_MAIL)
      await noticeRound(deps)
      office.clock += 2 * 60_000
      await noticeRound(deps)
      const booked = await office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
      expect([booked.length, taken.length]).toEqual([2, 1])
      for (const { from, to, raw } of taken) {
        expect([from, to]).toEqual(['svar-ikke@gladsaxe.example', ['bo@example.dk']])
        expect(raw).toMatch(/^Subject: Dine aftaler\r$/m)
        expect(raw).toMatch(/^From: Gladsaxe Kommune <svar-ikke@gladsaxe\.example>\r$/m)
        expect(raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@gladsaxe\.example>\r$/m)
        expect(tellingWord(raw)).toBeNull()
        expect(raw).not.toMatch(/Bo Andersen|nodemailer/i)
      }
      // A comma makes it no list: what stands before the @ is one name, and nobody else is written to.
      taken.length = 0
      await aCase(office, 'gladsaxe', { ...BY_MAIL, email: 'bo,kim@example.dk' })
      await noticeRound(deps)
      expect(new Set(taken.flatMap(({ to }) => to))).toEqual(new Set(['"bo,kim"@example.dk']))
      const wrong = await aCase(office, 'gladsaxe', { ...BY_MAIL, email: 'ukendt@example.dk' })
      await noticeRound(deps)
      const desk = await logIn(office)
      const seen = (await (await desk.get(`/cases/${wrong}`)).json()) as CaseView
      expect(seen.notices.notices.find(({ kind }) => kind === 'booked')).toMatchObject({
        how: 'failed',
        why: 'rejected',
        to: 'ukendt@example.dk',
      })
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()))
    }
  })

  it('without a server there is a file of each sort, for its owner only, and it is called laid out', async () => {
    const owners = {
      ...office.deps.owners,
      gladsaxe: { ...office.deps.owners.gladsaxe, cvr: '12345678' },
    }
    Object.assign(office.deps, { owners })
    const deps = withPost(office, noticePost(join(folder, '..'), owners))
    const sms = await aCase(office, 'gladsaxe', BY_SMS)
    await aCase(office, 'gladsaxe', BY_MAIL)
    const digital = await aCase(office, 'gladsaxe', {
      ...BY_MAIL,
      safeContact: 'digitalPost',
      digitalPost: 'yes',
    })
    await giveCpr(office, digital)
    const desk = await logIn(office)
    await desk.post(`/cases/${digital}/identity`, { version: 2, how: 'document' })
    await noticeRound(deps)
    const names = readdirSync(folder)
    for (const ending of ['json', 'eml', 'xml']) expect(names.some((one) => one.endsWith(ending))).toBe(true)
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8').replace(/<memo:content>[^<]*/g, '')
      expect([name, tellingWord(name), tellingWord(text)]).toEqual([name, null, null])
      expect(text).not.toContain('Bo Andersen')
    }
    const [one = ''] = names.filter((name) => name.endsWith('json'))
    expect(JSON.parse(readFileSync(join(folder, one), 'utf8'))).toMatchObject({
      sender: 'Kommunen',
      to: '12345678',
      text: expect.stringContaining('Du har aftaler'),
    })
    const seen = (await (await desk.get(`/cases/${sms}`)).json()) as CaseView
    expect(seen.notices.notices.filter(({ kind }) => kind === 'booked')[0]?.how).toBe('filed')
    // What lies there for a time that has begun is taken away: late it would only mislead.
    const nothingElse = async () => new Set<LaidOut>()
    expect(await deps.noticePost.tidy(MONDAY + 60 * 24 * HOUR, nothingElse)).toBe(names.length)
    expect(readdirSync(folder)).toEqual([])
  })

  describe('what lies there and is not so any more is taken back in the next round', () => {
    /** Somebody by text message whose notices lie there. */
    async function aFiled(facts: Facts = BY_SMS) {
      const deps = withPost(office, noticePost(join(folder, '..'), office.deps.owners))
      const live = await aPerson(office, 'gladsaxe', facts)
      await noticeRound(deps)
      const lying = readdirSync(folder)
      expect(lying.length).toBeGreaterThan(0)
      const round = async () => {
        await deps.noticePost.tidy(deps.now(), (files) => takenBack(deps, files))
        await noticeRound(deps)
        return readdirSync(folder)
      }
      expect(await round()).toEqual(lying)
      const { id, row } = await rowOf(live.caseId)
      const outcomes = async () => {
        const desk = await logIn(office)
        const { notices } = (await (await desk.get(`/cases/${id}`)).json()) as CaseView
        return notices.notices.filter(({ kind }) => kind === 'booked').map(({ how, why }) => [how, why])
      }
      return { live, round, id, row, lying, outcomes }
    }
    async function rowOf(id: string) {
      const row = await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id })
      if (!row) throw new Error('no such case')
      return { id, row }
    }

    it('no messages, also at an hour at which none would go, and it is not called laid out any more', async () => {
      const { live, round, outcomes } = await aFiled()
      await setOwnQuiet(office.deps, live, true)
      office.clock = MONDAY + 14 * HOUR
      expect(await round()).toEqual([])
      // What has begun meanwhile went for that reason.
      expect(await outcomes()).toContainEqual(['untold', 'quiet'])
    })

    it('another number: the old one’s goes away and the new one’s lies there', async () => {
      const { id, round, row, lying } = await aFiled()
      const { record, key } = openCase(office.deps, row)
      const facts = { ...record.facts, phone: '87 65 43 21' }
      const set = contentOf(office.deps.keys, key, row, { ...record, facts } as typeof record)
      await office.deps.storage.exclusive('gladsaxe', (tx) =>
        office.deps.storage.cases.update(tx, {
          municipality: 'gladsaxe',
          id,
          version: row.version,
          set,
        }),
      )
      const now = await round()
      expect(now).toEqual(lying)
      for (const name of now)
        expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toMatchObject({ to: '87654321' })
    })

    it('a cancelled time: only that it is cancelled lies there', async () => {
      const { live, round } = await aFiled()
      const before = await round()
      await cancelAppointment(office.deps, live, 'visitation', 'Kan ikke')
      const texts = (await round()).map((name) => [
        name,
        JSON.parse(readFileSync(join(folder, name), 'utf8')).text as string,
      ])
      const fresh = texts.filter(([name]) => !before.includes(name ?? ''))
      expect(fresh).toHaveLength(1)
      expect(fresh[0]?.[1]).toContain('aflyst')
      const [start] = (fresh[0]?.[0] ?? '').split('.')
      expect(texts.filter(([name]) => name?.startsWith(start ?? ''))).toHaveLength(1)
      // The other talk of the same file is told anew without it.
      const other = texts.find(([name]) => name !== fresh[0]?.[0])?.[1]
      expect(other).toContain('Du har en aftale tirsdag')
    })

    it('a talk that has begun: the other of the same file is told anew without it', async () => {
      const { round, outcomes } = await aFiled()
      office.clock = MONDAY + 6 * HOUR
      const [name = '', ...more] = await round()
      expect(more).toEqual([])
      const { text } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { text: string }
      expect(text).toContain('Du har en aftale tirsdag')
      expect(await outcomes()).toEqual([
        ['filed', null],
        ['untold', 'past'],
      ])
    })

    it('an erased case: nothing lies there', async () => {
      const { id, round } = await aFiled()
      const { storage } = office.deps
      await storage.exclusive('gladsaxe', (tx) =>
        storage.cases.eraseCase(tx, {
          municipality: 'gladsaxe',
          id,
          now: office.clock,
          by: 'person',
          day: '2026-11-23',
        }),
      )
      expect(await round()).toEqual([])
    })
  })
})
