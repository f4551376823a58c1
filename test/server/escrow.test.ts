/** The emergency key: two of three shares open one case, one opens nothing, and it is written down where staff and the person see it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { combine } from 'shamir-secret-sharing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { verifyDatabase } from '../../server/audit/auditVerify.ts'
import { journalOf } from '../../server/case/journal.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { putTogether, shareOut } from '../../server/keys/emergencyShares.ts'
import { escrowOf, type InEmergency, makeEscrow, openInEmergency } from '../../server/keys/escrow.ts'
import { exchangeTeamKey } from '../../server/keys/keyExchange.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { openApp, ROOT, type Running } from '../support/app.ts'
import { handedOver, type Talk } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

let sharing = true
vi.mock('shamir-secret-sharing', async (real) => {
  const library = await real<typeof import('shamir-secret-sharing')>()
  const split: typeof library.split = (...given) =>
    sharing ? library.split(...given) : Promise.reject(new Error('no shares'))
  return { ...library, split }
})

const TWO_MINUTES = 120_000
const HERE = 'gladsaxe'
const SAID = 'Sommerfugle i maven'
const REASON = 'Alle medarbejdere er væk efter branden.'
const PAIRS = [
  [0, 1],
  [1, 2],
  [2, 0],
] as const

describe.each(ENGINES)('on %s', (engine) => {
  let app: Running
  let talk: Talk
  let shares: string[]
  beforeAll(async () => {
    app = await openApp({ engine })
    talk = await handedOver(app, HERE, { ...PEOPLE[4]?.facts, message: SAID })
    shares = await makeEscrow(app.deps, HERE)
  })
  afterAll(() => app.close())

  const asked = (with_: readonly string[], more: Partial<InEmergency> = {}): InEmergency => ({
    municipality: HERE,
    number: talk.view.case?.number ?? 0,
    reason: REASON,
    shares: with_,
    ...more,
  })
  // As it is called: without the keys.
  const open = (...given: Parameters<typeof asked>) =>
    openInEmergency({ storage: app.storage, now: app.deps.now }, asked(...given))
  const audit = () => app.storage.audit.since({ municipality: HERE, seq: 0, limit: 1_000 })
  const emergencies = async () => (await audit()).filter(({ action }) => action === 'case.emergency')

  test.each(PAIRS)('shares %i and %i open the case, without the key folder', async (one, other) => {
    const { record, messages } = await open([shares[one] ?? '', shares[other] ?? ''])
    expect(record.identity).toBe('anonymous')
    expect(messages.map((message) => message.text)).toEqual([SAID])
  })

  test('the journal names who opened it, and why', async () => {
    await open(shares.slice(0, 2))
    const row = await app.storage.cases.byNumber({ municipality: HERE, number: talk.view.case?.number ?? 0 })
    if (!row) throw new Error('no such case')
    const { entries } = await journalOf(app.deps, openCase(app.deps, row), 'da')
    const who = 'To personer med hver sin del af nødnøglen'
    expect(entries).toContainEqual(expect.objectContaining({ who, text: REASON }))
  })

  test('where no shares can be made the key from before stands, and nothing is written down', async () => {
    const [before, lines] = [await escrowOf(app.storage, HERE), (await audit()).length]
    sharing = false
    await expect(makeEscrow(app.deps, HERE)).rejects.toThrow('no shares')
    sharing = true
    expect(await escrowOf(app.storage, HERE)).toEqual(before)
    expect(await audit()).toHaveLength(lines)
  })

  test('one share opens nothing, neither alone nor twice, and nothing is written down', async () => {
    const before = (await audit()).length
    for (const share of shares) {
      await expect(open([share])).rejects.toThrow(/two different shares/)
      await expect(open([share, share])).rejects.toThrow(/two different shares/)
    }
    expect(await audit()).toHaveLength(before)
  })

  test('a slip, a share of another emergency key or of another municipality are told; an empty reason too', async () => {
    const [first = '', second = ''] = shares
    const slipped = first.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    await expect(open([slipped, second])).rejects.toThrow(/share 1 has a slip/)
    const elsewhere = await makeEscrow(app.deps, 'fredericia')
    await expect(open([first, elsewhere[1] ?? ''])).rejects.toThrow(/share 2 has a slip/)
    const foreign = await shareOut(HERE, Buffer.alloc(32, 7))
    await expect(open([first, foreign[1] ?? ''])).rejects.toThrow(/not two shares of the emergency key/)
    await expect(open([first, second], { reason: ' ' })).rejects.toThrow(/say why/)
    await expect(open([first, second], { number: 4_711 })).rejects.toThrow(/no case 4711/)
    // What was locked for one municipality opens nothing in another.
    const other = { municipality: 'fredericia', shares: elsewhere.slice(0, 2) } as const
    await expect(open([], other)).rejects.toThrow(/no case/)
  })

  test('staff read the reason in the case, the person by whom and when, and the chain is whole', async () => {
    const before = (await emergencies()).length
    const { log } = await open(shares.slice(1))
    expect(log.at(-1)).toMatchObject({ what: 'emergencyOpened', who: 'emergency', reason: REASON })
    const written = await emergencies()
    expect(written).toHaveLength(before + 1)
    expect(written.at(-1)).toMatchObject({ staffId: 'emergency', role: 'emergency' })
    expect((await verifyDatabase(app.url, join(app.keyDir, 'none'), [HERE])).broken).toEqual([])
    const view = (await talk.look()) as { case?: { openings?: { role: string }[] } }
    expect(view.case?.openings?.[0]?.role).toBe('emergency')
  })

  test('after the team key is exchanged the same shares open, old cases and new', async () => {
    const { storage, deps } = app
    const folder = new KeyFolder(app.keyDir)
    let within = 0
    const known = async (): Promise<void> => undefined
    await exchangeTeamKey(
      { storage, keys: deps.keys, folder, now: deps.now, known, at: () => (within += 1) },
      HERE,
    )
    expect(within).toBeGreaterThan(3)
    expect((await open(shares.slice(0, 2))).messages).toHaveLength(1)
    const late = await handedOver(app, HERE, { ...PEOPLE[4]?.facts, message: SAID })
    const number = late.view.case?.number ?? 0
    expect((await open(shares.slice(1), { number })).messages).toHaveLength(1)
  })

  test('an emergency key that somebody wrote into the database is not locked for', async () => {
    const { storage, deps } = app
    const key = { municipality: 'koebenhavn', key: 'escrow' } as const
    await makeEscrow(deps, 'koebenhavn')
    const own = await storage.settings.get({ municipality: HERE, key: 'escrow' })
    await storage.exclusive('koebenhavn', (tx) => storage.settings.set(tx, { ...key, value: own ?? '' }))
    const folder = new KeyFolder(app.keyDir)
    const asking = { storage, keys: deps.keys, folder, now: deps.now, known: async () => undefined }
    await expect(exchangeTeamKey(asking, 'koebenhavn')).rejects.toThrow(/was not made here/)
    await storage.exclusive('koebenhavn', (tx) => storage.settings.remove(tx, key))
    expect(await exchangeTeamKey(asking, 'koebenhavn')).toMatchObject({ cases: 0 })
  })

  test('an erased case opens for nobody', async () => {
    const gone = await handedOver(app, HERE, { ...PEOPLE[4]?.facts, message: SAID })
    const number = gone.view.case?.number ?? 0
    expect((await open(shares.slice(1), { number })).messages).toHaveLength(1)
    expect((await gone.try({ type: 'erase' })).status).toBe(200)
    await expect(open(shares.slice(1), { number })).rejects.toThrow(/erased/)
  })

  test('a new emergency key makes the shares of the old one worthless', async () => {
    const fresh = await makeEscrow(app.deps, HERE)
    await expect(open(shares.slice(0, 2))).rejects.toThrow(/not two shares/)
    await expect(open([shares[0] ?? '', fresh[1] ?? ''])).rejects.toThrow(/not two shares/)
    expect((await open(fresh.slice(0, 2))).messages).toHaveLength(1)
  })
})

test('every two of three shares are the secret, and each alone can be a share of any other', async () => {
  const secret = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7))
  const lines = await shareOut(HERE, secret)
  for (const [one, other] of PAIRS)
    expect((await putTogether(HERE, [lines[one] ?? '', lines[other] ?? ''])).equals(secret)).toBe(true)
  // As somebody writes them down: small letters, blanks, O for zero.
  const typed = lines.map((line) => line.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))
  expect((await putTogether(HERE, typed.slice(0, 2))).equals(secret)).toBe(true)
  await expect(combine([new Uint8Array(33)])).rejects.toThrow()
})

test(
  'the commands: shares into three files, a case out of two of them, and no second key by accident',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fjorten-escrow-'))
    const app = await openApp()
    const talk = await handedOver(app, HERE, { ...PEOPLE[4]?.facts, message: SAID })
    await app.stop()
    const run = async (argv: string[], typed = '') => {
      const env = { ...process.env, DATABASE_URL: app.url, KEY_DIR: app.keyDir, DATA_DIR: folder }
      const child = spawn(process.execPath, [join(ROOT, 'server', 'keys', 'escrowRun.ts'), ...argv], { env })
      child.stdin.end(typed)
      return { out: await text(child.stdout), error: await text(child.stderr) }
    }
    const asking = ['open', HERE, '--case', String(talk.view.case?.number), '--reason', REASON]
    const files = ['a', 'b', 'c'].map((name) => join(folder, name))
    const made = await run(['make', HERE, ...files.flatMap((file) => ['--to', file])])
    expect(made.error).toBe('')
    expect(made.out).not.toMatch(/1\/3/)
    expect(readdirSync(folder).filter((name) => name.length === 1)).toHaveLength(3)
    const lines = files.map((file) => readFileSync(file, 'utf8'))
    for (const line of lines) expect(line).toMatch(/^fjorten gladsaxe [123]\/3: [0-9A-Z-]{71}\n$/)
    const [again, opened, shut] = [
      await run(['make', HERE]),
      await run([...asking, '--share', files[0] ?? '', '--share', files[2] ?? '']),
      await run(asking, lines[1]),
    ]
    expect(again.error).toMatch(/--replace/)
    expect(JSON.parse(opened.out)).toMatchObject({ messages: [{ text: SAID }] })
    expect(shut.out).toBe('')
    expect(shut.error).toMatch(/two different shares/)
    await app.close()
    rmSync(folder, { recursive: true })
  },
  TWO_MINUTES,
)
