/** A case's life at the desk over the real store: from the visitation to the follow-up, the letters that go out, and what is refused. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NEVER } from '../../../db/schema.ts'
import type { Facts, Municipality } from '../../../machines/facts.ts'
import { ASSESSED } from '../../../machines/lifeDeeds.ts'
import type { YearFigures } from '../../../machines/yearFigures.ts'
import { openingsOf } from '../../../server/audit/audit.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import { sha256 } from '../../../server/post/letterPdf.ts'
import { fileOutbox, type Outbox, SETTLE_AFTER_MS } from '../../../server/post/outbox.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { type LetterPreview, settleOutbox } from '../../../server/staff/case/letters.ts'
import type { LifeView } from '../../../server/staff/case/life.ts'
import { lastLine, note } from '../../../server/staff/note.ts'
import type { Numbers } from '../../../server/staff/numbers/months.ts'
import { rankAnew } from '../../../server/staff/queue/newDay.ts'
import type { QueuePage } from '../../../server/staff/queue/queue.ts'
import { ENGINES } from '../../support/storage.ts'
import { ANONYMOUS, aCase, deskOf, logIn, NAMED, type Office, openOffice, type Screen } from './office.ts'

const DAY = 86_400_000
const BY_POST: Facts = { ...NAMED, digitalPost: 'yes', wantsDoctor: 'no' }
const notes = Object.fromEntries(ASSESSED.map((topic) => [topic, `Om ${topic}`]))
const REASONS = 'Du har et hjem og et arbejde.\nDerfor begynder vi med ambulant behandling.'

describe.each(ENGINES)('a case’s life on %s', (engine) => {
  let office: Office
  let outbox: string
  let start: number
  beforeAll(async () => {
    office = await openOffice(engine)
    start = office.clock
    outbox = join(mkdtempSync(join(tmpdir(), 'fjorten-outbox-')), 'digital-post', 'gladsaxe')
    const { owners } = office.deps
    Object.assign(office.deps, {
      outbox: fileOutbox(join(outbox, '..')),
      owners: { ...owners, gladsaxe: { ...owners.gladsaxe, cvr: '12345678' } },
    })
  })
  afterAll(async () => {
    await office.close()
    rmSync(join(outbox, '..', '..'), { recursive: true, force: true })
  })

  /** One case worker with one case: each deed is written with the version that was last seen. */
  async function begin(municipality: Municipality, facts: Facts, language: 'da' | 'en' = 'da') {
    office.clock = start
    const id = await aCase(office, municipality, facts, language)
    let screen = await logIn(office, municipality)
    await screen.post(`/cases/${id}/claim`, { version: 1 })
    let version = 2
    const life = async (): Promise<LifeView> =>
      (await screen.get(`/cases/${id}/life`)).json() as Promise<LifeView>
    const send = (deed: object, at = version) => screen.post(`/cases/${id}/life`, { version: at, deed })
    return {
      id,
      get screen(): Screen {
        return screen
      },
      /** Days later, in a session of that day. */
      async later(days: number): Promise<void> {
        office.clock += days * DAY
        screen = await logIn(office, municipality)
      },
      life,
      send,
      async writes(deed: object): Promise<LifeView> {
        const response = await send(deed)
        const body = (await response.json()) as LifeView
        if (response.status !== 200) throw new Error(`${response.status}: ${JSON.stringify(body)}`)
        expect(body.version).toBe(version + 1)
        version = body.version
        return body
      },
      async lacks(deed: object): Promise<string[]> {
        const response = await send(deed)
        const body = (await response.json()) as { code: string; missing: string[] }
        expect([response.status, body.code]).toEqual([422, 'incomplete'])
        return body.missing
      },
      /** The visitation is held: written by the route for appointments. */
      async visited(kind: 'visitation' | 'secondVisitation' = 'visitation'): Promise<void> {
        const { appointments } = (await (await screen.get(`/cases/${id}`)).json()) as CaseView
        const start = appointments.find((one) => one.kind === kind)?.start
        if (!start) throw new Error(`no ${kind}`)
        const row = await office.deps.storage.cases.byId({ municipality, id })
        if (!row) throw new Error('no case')
        const opened = openCase(office.deps, row)
        const after = await lastLine(office.deps, opened)
        await office.deps.storage.exclusive(municipality, (tx) =>
          note(office.deps, tx, opened, {
            who: 'x',
            deed: { what: 'attended', kind, start, how: 'held' },
            after,
          }),
        )
      },
    }
  }
  const known = { what: 'identityConfirmed', how: 'digital' }
  const queued = async (screen: Screen, id: string) =>
    ((await (await screen.get('/cases?limit=100')).json()) as QueuePage).cases.find((one) => one.id === id)

  it('Gladsaxe: a partial refusal with its letter, Digital Post, free choice, the end and both follow-ups', async () => {
    const one = await begin('gladsaxe', BY_POST)
    expect(await one.life()).toMatchObject({ stage: 'booked', path: 'named', guarantee: 'running' })
    expect(await one.lacks({ what: 'assessed', notes, on: '2026-11-23' })).toEqual(['visitation'])
    await one.visited()
    await one.visited('secondVisitation')
    expect((await one.life()).stage).toBe('visited')
    await one.writes({ what: 'assessed', notes, on: '2026-11-23' })
    const decision = {
      what: 'decided',
      outcome: 'partial',
      level: 'outpatient',
      provider: 'own',
      body: 'committee',
      on: '2026-11-24',
      appliedFor: 'Døgnbehandling',
      notGranted: 'Døgnbehandling',
      reasons: REASONS,
      legalBasis: ['SEL-101', 'SEL-107'],
    }
    expect(await one.lacks({ ...decision, reasons: ' ', notGranted: '' })).toEqual(['identity', 'notAhead'])
    await one.writes(known)
    await one.writes({ what: 'committeeSet', on: '2026-11-24', invited: true })
    await one.later(1)
    expect((await queued(one.screen, one.id))?.next).toMatchObject({
      what: 'duty',
      duty: 'committeeHearing',
      due: '2026-11-24',
    })
    expect(await one.lacks({ ...decision, reasons: ' ', notGranted: '', legalBasis: [] })).toEqual([
      'notGranted',
      'reasons',
      'legalBasis',
      'committee',
    ])
    await one.writes({ what: 'committeeHeard', on: '2026-11-24' })
    expect(await one.lacks({ ...decision, body: 'centre' })).toEqual(['rightBody'])
    expect(await one.lacks({ what: 'letterMade', way: 'digitalPost' })).toEqual(['decision'])
    expect((await one.writes(decision)).stage).toBe('decided')

    const seen = (await (
      await one.screen.post(`/cases/${one.id}/letters/preview`, { way: 'digitalPost' })
    ).json()) as LetterPreview
    expect(seen).toMatchObject({ to: ['Bo Andersen'], expectedOn: '2026-11-24', complainUntil: '2026-12-22' })
    expect(await one.lacks({ what: 'letterMade', way: 'letter' })).toEqual(['address'])
    expect(readdirSync(join(outbox, '..', '..'))).toEqual([])
    expect(await one.lacks({ what: 'letterMade', way: 'digitalPost' })).toEqual(['cpr'])
    const made = await one.writes({ what: 'letterMade', way: 'digitalPost', cpr: '010190-1234' })
    expect(made.letters).toMatchObject([{ n: 1, state: 'made', way: 'digitalPost', decision: 1 }])
    expect(made.clocks.map(({ id }) => id)).not.toContain('complaintUntil')

    const letter = await one.screen.get(`/cases/${one.id}/letters/1`)
    expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const bytes = Buffer.from(await letter.arrayBuffer())
    expect(sha256(bytes)).toBe(made.letters[0]?.sha256)
    const read = await opened(bytes)
    expect(read).toMatchObject({ language: 'da-DK', title: 'Afgørelse i din sag', marked: true })
    for (const { text } of seen.blocks) expect(read.text).toContain(text.replaceAll(/\s/g, ''))
    expect(read.roles).toEqual(new Set(['Root', 'Document', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody']))

    const [file] = readdirSync(outbox)
    expect(file).toMatch(/^[0-9a-f-]{36}\.xml$/)
    const path = join(outbox, file as string)
    expect([statSync(path).mode & 0o777, statSync(outbox).mode & 0o777]).toEqual([0o600, 0o700])
    const message = readFileSync(path, 'utf8')
    expect(message).toContain(bytes.toString('base64'))
    expect(message).toContain('<memo:recipientID>0101901234</memo:recipientID>')
    expect(/<memo:label>([^<]*)</.exec(message)?.[1]).toBe('Brev fra Gladsaxe Kommune')
    expect(message.replace(/<memo:content>[^<]*/, '')).not.toMatch(/stof|rusmiddel|behandling|afg/i)

    await one.writes({ what: 'letterHandedOver', n: 1, on: '2026-11-24' })
    await one.later(1)
    const there = await one.writes({ what: 'letterDelivered', n: 1, on: '2026-11-25' })
    expect([there.stage, there.letters[0]?.state]).toEqual(['delivered', 'delivered'])
    expect(there.clocks.find(({ id }) => id === 'complaintUntil')).toMatchObject({
      due: '2026-12-23',
      whose: 'theirs',
    })

    const choice = {
      what: 'freeChoiceMade',
      on: '2026-11-25',
      provider: 'Et andet sted',
      approved: true,
      waivedOn: '2026-11-25',
    }
    expect(await one.lacks({ ...choice, level: 'residential' })).toEqual(['sameLevel'])
    expect((await one.writes({ ...choice, level: 'outpatient' })).guarantee).toBe('waived')
    await one.writes({ what: 'followUpAgreed', on: '2026-11-25', consent: true })
    const begun = await one.writes({
      what: 'treatmentStarted',
      on: '2026-11-25',
      level: 'outpatient',
      where: 'other',
    })
    expect([begun.stage, begun.guarantee]).toEqual(['inTreatment', 'inTime'])
    // The fourteen days are kept: no list counts them down any more, and none is late for it later.
    const shown = (await (await one.screen.get(`/cases/${one.id}`)).json()) as CaseView
    expect([shown.daysLeft, shown.clock?.daysLeft]).toEqual([null, null])
    const row = await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id: one.id })
    expect(row?.dueDay).toBe(NEVER)
    // A case from before stands among the deadlines until the next new day.
    await office.deps.storage.exclusive('gladsaxe', async ({ orm, t: { cases } }) => {
      await orm.update(cases).set({ dueDay: '2026-11-01' }).where(eq(cases.id, one.id))
    })
    await rankAnew(office.deps)
    expect((await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id: one.id }))?.dueDay).toBe(
      NEVER,
    )
    expect(begun.clocks.find(({ id }) => id === 'planReview')).toMatchObject({ due: '2027-05-25' })

    await one.later(90)
    const ended = await one.writes({ what: 'ended', on: '2026-12-31', how: 'planned' })
    expect(ended.stage).toBe('ended')
    expect(
      ended.clocks.filter(({ id }) => id.startsWith('followUp')).map(({ id, due }) => [id, due]),
    ).toEqual([
      ['followUp1', '2027-01-31'],
      ['followUp6', '2027-06-30'],
    ])
  })

  it('Mariagerfjord: a full grant by word of mouth, with the day in the journal, and a letter on wish', async () => {
    const one = await begin('mariagerfjord', { ...NAMED, digitalPost: 'optedOut' })
    await one.visited()
    await one.writes(known)
    await one.writes({ what: 'assessed', notes, on: '2026-11-23' })
    const decided = {
      what: 'decided',
      outcome: 'grant',
      level: 'outpatient',
      provider: 'own',
      body: 'centre',
      on: '2026-11-23',
      appliedFor: 'Samtaler',
      notGranted: '',
      reasons: REASONS,
      legalBasis: ['SEL-101'],
    }
    await one.writes(decided)
    const told = {
      what: 'toldOrally',
      decision: 1,
      on: '2026-11-23',
      said: 'Du får de samtaler, du har søgt om.',
    }
    expect(await one.lacks({ ...told, said: ' ' })).toEqual(['words'])
    expect(await one.lacks({ ...told, on: '2026-11-24' })).toEqual(['notAhead'])
    expect((await one.writes(told)).stage).toBe('delivered')
    const { log } = (await (await one.screen.get(`/cases/${one.id}`)).json()) as CaseView
    expect(log.find(({ what }) => what === 'toldOrally')).toMatchObject({
      what: 'toldOrally',
      said: told.said,
      on: '2026-11-23',
    })
    const begun = await one.writes({
      what: 'treatmentStarted',
      on: '2026-11-23',
      level: 'outpatient',
      where: 'own',
    })
    expect(begun.clocks.find(({ id }) => id === 'planReview')).toMatchObject({
      due: '2027-04-23',
      rules: ['MFJ-8-b'],
    })
    // Nothing of the fourteen days is left in the queue once treatment has begun in time.
    expect((await queued(one.screen, one.id))?.next.what).not.toBe('guarantee')
    expect(await one.lacks({ what: 'letterMade', way: 'digitalPost' })).toEqual(['notExempt', 'cpr'])
    const onPaper = await one.writes({ what: 'letterMade', way: 'letter', to: 'Hovedgaden 1\n9500 Hobro' })
    expect(onPaper.letters[0]).toMatchObject({
      expectedOn: '2026-12-01',
      to: ['Bo Andersen', 'Hovedgaden 1', '9500 Hobro'],
    })
  })

  it('the letter is in the person’s language', async () => {
    const one = await begin('koebenhavn', { ...NAMED, digitalPost: 'noAddress' }, 'en')
    await one.visited()
    await one.writes(known)
    await one.writes({ what: 'assessed', notes, on: '2026-11-23' })
    await one.writes({
      what: 'decided',
      outcome: 'refusal',
      level: null,
      provider: 'own',
      body: 'contactPerson',
      on: '2026-11-23',
      appliedFor: 'Talks',
      notGranted: '',
      reasons: 'You do not live here any more.',
      legalBasis: ['SEL-101'],
    })
    await one.writes({ what: 'letterMade', way: 'inPerson' })
    const read = await opened(
      Buffer.from(await (await one.screen.get(`/cases/${one.id}/letters/1`)).arrayBuffer()),
    )
    expect(read).toMatchObject({ language: 'en-GB', title: 'Decision in your case' })
    expect(read.text).toContain('Wehavesaidno.')
    expect(read.text).not.toContain('Youcanchooseanotherplace')
    expect((await one.writes({ what: 'letterDelivered', n: 1, on: '2026-11-23' })).stage).toBe('refused')
  })

  it('an old version is refused, and so is what is no deed at all; neither leaves a line', async () => {
    const one = await begin('gladsaxe', BY_POST)
    const lines = async () =>
      ((await (await one.screen.get(`/cases/${one.id}`)).json()) as CaseView).log.length
    const before = await lines()
    const stale = await one.send(known, 1)
    expect([stale.status, await stale.json()]).toMatchObject([409, { code: 'stale-version', version: 2 }])
    for (const deed of [
      { what: 'assessed', notes: {}, on: '2026-11-23' },
      { what: 'ended', on: '2026-02-30', how: 'planned' },
      { what: 'claimed' },
      { ...known, more: 1 },
    ])
      expect((await one.send(deed)).status).toBe(400)
    expect((await one.screen.get(`/cases/${one.id}/letters/1`)).status).toBe(404)
    expect(await lines()).toBe(before)
  })

  it('twenty at once with one version: one is written', async () => {
    const one = await begin('gladsaxe', BY_POST)
    const answers = await Promise.all(Array.from({ length: 20 }, () => one.send(known)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 409),
    ])
    const { log } = (await (await one.screen.get(`/cases/${one.id}`)).json()) as CaseView
    expect(log.filter(({ what }) => what === 'identityConfirmed')).toHaveLength(1)
  })

  it('without a name there is no letter and no identity to confirm a letter with', async () => {
    const one = await begin('gladsaxe', {
      ...ANONYMOUS,
      wish: 'treatment',
      otherSocialProblems: 'no',
      settledHome: 'yes',
      selfSupporting: 'yes',
      mentalDisorder: 'none',
    })
    const { path, possible, clocks } = await one.life()
    expect(path).toBe('anonymous')
    expect(possible.map(({ what }) => what)).not.toContain('letterMade')
    expect(possible.map(({ what }) => what)).not.toContain('complaintReceived')
    expect(clocks.map(({ id }) => id)).toEqual(['serviceAim'])
  })

  it('a process that ends between keeping a letter and letting it go loses none, and lets go none that was not kept', async () => {
    const one = await begin('gladsaxe', BY_POST)
    await one.visited()
    await one.visited('secondVisitation')
    for (const deed of [
      known,
      { what: 'assessed', notes, on: '2026-11-23' },
      { what: 'committeeSet', on: '2026-11-23', invited: true },
      { what: 'committeeHeard', on: '2026-11-23' },
      {
        what: 'decided',
        outcome: 'grant',
        level: 'outpatient',
        provider: 'own',
        body: 'committee',
        on: '2026-11-23',
        appliedFor: 'Samtaler',
        notGranted: '',
        reasons: REASONS,
        legalBasis: ['SEL-101'],
      },
    ])
      await one.writes(deed)
    const { deps } = office
    const real = deps.outbox as Outbox
    mkdirSync(outbox, { recursive: true, mode: 0o700 })
    const before = readdirSync(outbox).filter((name) => name.endsWith('.xml'))
    const dying: Outbox = {
      ...real,
      prepare: async (message) => ({
        ...(await real.prepare(message)),
        release: () => Promise.reject(new Error('gone')),
      }),
    }
    Object.assign(deps, { outbox: dying })
    await one.writes({ what: 'letterMade', way: 'digitalPost', cpr: '0101901234' })
    Object.assign(deps, { outbox: real })
    const [part] = readdirSync(outbox).filter((name) => name.endsWith('.part'))
    const ofNobody = (part as string).replace('.1.part', '.7.part')
    writeFileSync(join(outbox, ofNobody), 'a letter that was never kept')
    // Somebody else may be about to write it down.
    expect([await settleOutbox(deps), existsSync(join(outbox, ofNobody))]).toEqual([0, true])
    expect(await settleOutbox(deps, Date.now() + SETTLE_AFTER_MS + 1_000)).toBe(1)
    expect(readdirSync(outbox).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(readdirSync(outbox)).toHaveLength(before.length + 1)
  })

  it('a leader sees what became of the fourteen days, never of fewer than five', async () => {
    const leader = await logIn(office, 'fredericia', 'leder')
    const month = async () => (await (await leader.get('/numbers?month=2026-11')).json()) as Numbers
    expect(await month()).toEqual({
      month: '2026-11',
      counts: { inTime: 0, late: 0, waived: 0, notRecorded: 0, running: 0 },
      total: 0,
    })
    const begun: string[] = []
    for (let n = 0; n < 6; n += 1) {
      const one = await begin('fredericia', NAMED)
      begun.push(one.id)
      await one.visited()
      if (n < 5)
        await one.writes({ what: 'treatmentStarted', on: '2026-11-23', level: 'outpatient', where: 'own' })
    }
    // One alone is hidden, and so is the figure that would give it away.
    expect(await month()).toEqual({
      month: '2026-11',
      counts: { inTime: null, late: 0, waived: 0, notRecorded: 0, running: null },
      total: 6,
    })
    const csv = await (await leader.get('/numbers?month=2026-11&as=csv')).text()
    expect(csv.split('\r\n')).toEqual([
      'month;what;cases;percent',
      '2026-11;inTime;hidden;',
      '2026-11;late;0;0.0',
      '2026-11;waived;0;0.0',
      '2026-11;notRecorded;0;0.0',
      '2026-11;running;hidden;',
      '2026-11;total;6;',
      '',
    ])
    type Behind = { cases: { number: number; wishedOn: string; until: string; open: boolean }[] }
    const behind = async (what: string) =>
      ((await (await leader.get(`/numbers/behind?month=2026-11&what=${what}`)).json()) as Behind).cases
    expect(await behind('inTime')).toHaveLength(5)
    const [running] = await behind('running')
    expect(running).toMatchObject({ wishedOn: '2026-11-23', until: '2026-12-07', open: true })
    expect((await leader.get('/numbers/behind?month=2026-11&what=nobody')).status).toBe(400)

    const year = (await (await leader.get('/numbers/year?year=2026')).json()) as YearFigures
    expect(year.cases).toBe(6)
    const november = year.months[10]
    expect(november).toMatchObject({ month: '2026-11', cases: 6, guarantee: { inTime: null, running: null } })
    // The talks lie ahead: nobody has waited yet, and nothing was held.
    expect(november?.attended).toEqual({ held: 0, missed: 0, notRecorded: 0 })
    expect(november?.toVisitation).toBeNull()
    expect(year.routes).toMatchObject({ namedTreatment: 6, anonymousAdvice: 0 })
    expect(Object.values(year.ages).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(6)
    const yearly = await (await leader.get('/numbers/year?year=2026&as=csv')).text()
    expect(yearly).toContain('\r\n2026-11;6;hidden;0;0;0;hidden;')
    expect((await leader.get('/numbers/year?year=2027')).status).toBe(400)
    // Row by row of people by name: only shortly after a second look at who asks.
    expect((await leader.get('/numbers/tdi?year=2026')).status).toBe(403)
    const fresh = (await deskOf(office, 'fredericia', 'leader')).screen
    const tdi = (await (await fresh.get('/numbers/tdi?year=2026')).json()) as { rows: { case: string }[] }
    // Lines are counted from one: no number leads back to a case. Each case that was in it says so, to the person too.
    expect(tdi.rows.map((row) => row.case)).toEqual(['1', '2', '3', '4', '5'])
    const told = async (caseId: string) => {
      const lines = await office.deps.storage.audit.ofCase({ municipality: 'fredericia', caseId })
      const shown = await openingsOf(office.deps, 'fredericia', caseId)
      return [
        lines.filter(({ action }) => action === 'tdi.export').length,
        shown.some(({ role }) => role === 'leader'),
      ]
    }
    expect(await Promise.all(begun.map(told))).toEqual([
      ...Array.from({ length: 5 }, () => [1, true]),
      [0, false],
    ])

    // A wish that is told, and treatment that begins, in a case from years before counts where it happened.
    const set = (id: string, to: { openedDay: string; closedDay?: string }) =>
      office.deps.storage.exclusive('fredericia', ({ orm, t: { cases } }) =>
        orm.update(cases).set(to).where(eq(cases.id, id)),
      )
    const tdiRows = async () =>
      ((await (await fresh.get('/numbers/tdi?year=2026')).json()) as { rows: unknown[] }).rows.length
    await set(begun[0] ?? '', { openedDay: '2023-02-01' })
    expect(await month()).toMatchObject({ total: 6 })
    expect([(await behind('inTime')).length, await tdiRows()]).toEqual([5, 5])
    const later = (await (await leader.get('/numbers/year?year=2026')).json()) as YearFigures
    expect([later.cases, later.months[10]?.cases]).toEqual([5, 5])
    expect(later.months[10]?.guarantee).toMatchObject({ inTime: null, running: null })
    // What was over before is not even opened: nothing can have happened in it since.
    await set(begun[0] ?? '', { openedDay: '2023-02-01', closedDay: '2023-03-01' })
    expect([(await behind('inTime')).length, await tdiRows()]).toEqual([4, 4])

    expect((await leader.get('/numbers?month=2026-13')).status).toBe(400)
    expect((await (await logIn(office, 'fredericia')).get('/numbers')).status).toBe(403)
  })

  it('who looks and who writes stands in the log of use', async () => {
    const one = await begin('gladsaxe', BY_POST)
    await one.life()
    await one.writes(known)
    const entries = await office.deps.storage.audit.ofCase({ municipality: 'gladsaxe', caseId: one.id })
    expect(entries.map(({ action }) => action)).toEqual(['case.claim', 'case.life', 'case.deed'])
  })
})

/** The file as a reader opens it: its language, title, tags, and words without the spaces that lines break at. */
async function opened(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> }
  const roles = new Set<string>()
  const walk = (node: { role?: string; children?: unknown[] }): void => {
    if (node.role) roles.add(node.role)
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  let text = ''
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n)
    walk((await page.getStructTree()) as Parameters<typeof walk>[0])
    const { items } = await page.getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  const marked = ((await document.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') ?? false
  return { language: info.Language, title: info.Title, marked, roles, text: text.replaceAll(/\s/g, '') }
}
