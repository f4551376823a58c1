/** A municipality's team key is exchanged: to the end, killed anywhere, and while people go on. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case } from '../../db/submit.ts'
import type { Municipality } from '../../machines/facts.ts'
import { verifyDatabase } from '../../server/audit/auditVerify.ts'
import { PLACE } from '../../server/case/caseRecord.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { type Counts, type Exchanging, exchangeTeamKey } from '../../server/keys/keyExchange.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { SealBroken, seal, unseal, unwrap } from '../../server/keys/keys.ts'
import { settleKeys, teamKeyIn, withTeamKey } from '../../server/keys/teamKey.ts'
import { sealFactor, unsealFactor } from '../../server/staff/access/factors.ts'
import { OVERRIDE, overridePlace, overridesOf } from '../../server/staff/calendar/overrides.ts'
import { ownCalendarPlace } from '../../server/staff/calendar/ownCalendar.ts'
import { openApp, type Running } from '../support/app.ts'
import { begin, handedOver } from '../support/drive.ts'
import { filesOf } from '../support/opened.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const EXCHANGER = fileURLToPath(new URL('./exchanger.ts', import.meta.url))
const TWO_MINUTES = 120_000
const HERE = 'gladsaxe'
const WEEK = '2026-11-23'
const FACTOR = { municipality: HERE, id: 'factor', staffId: 'somebody', kind: 'totp' } as const
const ADVICE = { ...PEOPLE[4]?.facts, message: 'Sommerfugle i maven' }

const casesOf = (app: Running, municipality: Municipality): Promise<Case[]> =>
  app.storage.cases.queue({ municipality, limit: 100 })

/** Cases here and elsewhere, a second factor, a reason in the calendar and the address of one: everything that lies under a team key. */
async function furnish(app: Running): Promise<void> {
  for (const municipality of [HERE, HERE, HERE, 'koebenhavn'] as const)
    await handedOver(app, municipality, ADVICE)
  await app.storage.exclusive(HERE, async (tx) => {
    const team = await teamKeyIn(tx, app.deps.keys, HERE)
    const sealed = sealFactor(team, FACTOR, { secret: 'S' })
    await app.storage.staff.addFactor(tx, {
      ...FACTOR,
      sealed,
      used: 0,
      failures: 0,
      addedDay: WEEK,
    })
    const key = `${OVERRIDE}${WEEK}`
    const value = seal(team, overridePlace(HERE, key), [{ reason: 'R' }])
    await app.storage.settings.set(tx, { municipality: HERE, key, value })
    const address = seal(team, ownCalendarPlace(HERE, 'somebody'), 'https://kalender.test/x.ics')
    await app.storage.calendars.set(tx, { municipality: HERE, staffId: 'somebody', sealed: address })
  })
}

/** @returns how many cases there are here. */
async function demandAllOpens(app: Running): Promise<number> {
  for (const municipality of [HERE, 'koebenhavn'] as const)
    for (const row of await casesOf(app, municipality)) openCase(app.deps, row)
  const factor = await app.storage.staff.factor({ municipality: HERE, id: FACTOR.id })
  if (!factor) throw new Error('the factor is gone')
  expect(unsealFactor(app.deps.keys, factor)).toEqual({ secret: 'S' })
  expect(await overridesOf(app.deps, HERE, WEEK)).toEqual([{ reason: 'R' }])
  const calendar = await app.storage.calendars.ofMember({ municipality: HERE, staffId: 'somebody' })
  const address = withTeamKey(app.deps.keys, HERE, (key) =>
    unseal<string>(key, ownCalendarPlace(HERE, 'somebody'), calendar?.sealed ?? ''),
  )
  expect(address).toBe('https://kalender.test/x.ics')
  return (await casesOf(app, HERE)).length
}

/** Everything here lies under this key alone. */
async function demandUnderOnly(app: Running, key: Buffer, old: Buffer): Promise<void> {
  for (const { id, wrappedForTeam } of await casesOf(app, HERE)) {
    const place = PLACE.forTeam(HERE, id)
    expect(unwrap(key, place, wrappedForTeam ?? '')).toHaveLength(32)
    expect(() => unwrap(old, place, wrappedForTeam ?? '')).toThrow(SealBroken)
  }
  expect(app.deps.keys.team[HERE].equals(key)).toBe(true)
  expect(readdirSync(app.keyDir).filter((name) => name.includes('next'))).toEqual([])
  for (const name of readdirSync(app.keyDir))
    expect(readFileSync(join(app.keyDir, name)).includes(old)).toBe(false)
}

const keyFile = (app: Running): Buffer => readFileSync(join(app.keyDir, `${HERE}.key`))

/** By a command of its own beside the application: with its own reading of the keys. */
async function exchange(app: Running, more: Partial<Exchanging> = {}): Promise<Counts> {
  const { storage, deps } = app
  const folder = new KeyFolder(app.keyDir)
  const keys = await folder.load()
  await settleKeys(storage, keys, folder)
  const known = (): Promise<void> => new KeyFolder(app.keyDir).refresh(deps.keys)
  const done = await exchangeTeamKey({ storage, keys, folder, now: deps.now, known, batch: 2, ...more }, HERE)
  await known()
  return done
}

function child(app: Running, stopAt = '', times = 1) {
  const argv = [EXCHANGER, app.url, app.keyDir, HERE, stopAt, String(times)]
  const running = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(running, 'exit')
  const said = once(createInterface({ input: running.stdout }), 'line').then(([line]) => String(line))
  return { running, ended, said }
}

describe.each(ENGINES)('on %s', (engine) => {
  let app: Running
  beforeAll(async () => {
    app = await openApp({ engine })
    await furnish(app)
  })
  afterAll(() => app.close())

  test('everything lies under the new key, the old one opens nothing and is gone, and it is written down', async () => {
    const old = keyFile(app)
    const elsewhere = readFileSync(join(app.keyDir, 'koebenhavn.key'))
    const before = await casesOf(app, HERE)
    const { storage } = app
    expect(await exchange(app)).toEqual({ cases: 3, factors: 1, overrides: 1, calendars: 1 })
    expect(await demandAllOpens(app)).toBe(3)
    await demandUnderOnly(app, keyFile(app), old)
    expect(keyFile(app).equals(old)).toBe(false)
    expect(readFileSync(join(app.keyDir, 'koebenhavn.key')).equals(elsewhere)).toBe(true)
    // Who works on a case is not thrown out by it.
    expect((await casesOf(app, HERE)).map(({ version }) => version)).toEqual(
      before.map(({ version }) => version),
    )
    const written = (await storage.audit.since({ municipality: HERE, seq: 0, limit: 100 })).slice(-2)
    expect(written).toMatchObject([
      { action: 'keys.exchange', role: 'system' },
      { action: 'keys.exchanged', role: 'system' },
    ])
    expect((await verifyDatabase(app.url, join(app.keyDir, 'none'), [HERE])).broken).toEqual([])
    if (engine === 'libsql')
      for (const file of filesOf(app))
        for (const { wrappedForTeam } of before) expect(file.includes(wrappedForTeam ?? '')).toBe(false)
    await app.restart()
    expect(await demandAllOpens(app)).toBe(3)
    // And once more.
    expect(await exchange(app)).toEqual({ cases: 3, factors: 1, overrides: 1, calendars: 1 })
    await app.restart()
    expect(await demandAllOpens(app)).toBe(3)
  })

  /** Both keys open, a new case comes in, and the next call ends it. */
  async function demandGoesOn(old: Buffer): Promise<void> {
    await app.restart()
    const there = (await casesOf(app, HERE)).length
    await handedOver(app, HERE, ADVICE)
    expect(await demandAllOpens(app)).toBe(there + 1)
    // Whose exchange was over has had only the file left to move: then this is a whole new one.
    await exchange(app)
    expect(await demandAllOpens(app)).toBe(there + 1)
    await demandUnderOnly(app, keyFile(app), old)
    await app.restart()
    expect(await demandAllOpens(app)).toBe(there + 1)
  }

  test.each([
    ['begun', 1],
    ['cases within', 3],
    ['exchanged', 1],
  ] as const)(
    'killed at “%s” (%i): both keys open, new cases come in, and the next call ends it',
    async (step, times) => {
      const old = keyFile(app)
      await app.stop()
      const { running, ended, said } = child(app, step, times)
      expect(await said).toBe('there')
      running.kill('SIGKILL')
      await ended
      await demandGoesOn(old)
    },
    TWO_MINUTES,
  )

  test.each(['made', 'cases', 'factors within', 'overrides', 'promoted'])(
    'failed at “%s”: the same',
    async (step) => {
      const old = keyFile(app)
      const at = (reached: string): void => {
        if (reached === step) throw new Error('no more')
      }
      await expect(exchange(app, { at })).rejects.toThrow('no more')
      await demandGoesOn(old)
    },
  )

  test('while people go on: no case is shut for a moment, and those that come in lie under the new key', async () => {
    const old = keyFile(app)
    let going = true
    const people = (async () => {
      for (let count = 0; going || count < 3; count += 1) {
        await handedOver(app, HERE, ADVICE)
        await demandAllOpens(app)
      }
    })()
    await exchange(app, { batch: 1 })
    going = false
    await people
    expect(await demandAllOpens(app)).toBeGreaterThanOrEqual(6)
    await demandUnderOnly(app, keyFile(app), old)
  })

  test('a process that does not know the key in use stores nothing under the old one', async () => {
    const talk = await begin(app, HERE)
    await talk.talk(ADVICE)
    const there = (await casesOf(app, HERE)).length
    const { keys } = app.deps
    const team = keys.team[HERE]
    await exchange(app)
    // As it was before it heard of it.
    keys.team[HERE] = team
    const refused = await talk.try({ type: 'submit' })
    expect(refused).toMatchObject({ status: 503, body: { code: 'busy' } })
    expect(await casesOf(app, HERE)).toHaveLength(there)
    await new KeyFolder(app.keyDir).refresh(keys)
    expect((await talk.try({ type: 'submit' })).status).toBe(200)
    expect(await demandAllOpens(app)).toBe(there + 1)
  })
})

describe('a key folder', () => {
  let app: Running
  beforeAll(async () => {
    app = await openApp()
    await furnish(app)
  })
  afterAll(() => app.close())

  test('from before the exchange is refused at the start, and so is one that lost the key in use', async () => {
    const kept = join(app.keyDir, '..', 'kept.key')
    copyFileSync(join(app.keyDir, `${HERE}.key`), kept)
    const at = (reached: string): void => {
      if (reached === 'cases') throw new Error('no more')
    }
    await expect(exchange(app, { at })).rejects.toThrow('no more')
    const next = join(app.keyDir, `${HERE}.next.key`)
    copyFileSync(next, `${kept}.next`)
    rmSync(next)
    const folder = new KeyFolder(app.keyDir)
    await expect(settleKeys(app.storage, await folder.load(), folder)).rejects.toThrow(
      /gladsaxe\.key nor gladsaxe\.next\.key/,
    )
    copyFileSync(`${kept}.next`, next)
    await exchange(app)
    copyFileSync(kept, join(app.keyDir, `${HERE}.key`))
    const older = new KeyFolder(app.keyDir)
    await expect(settleKeys(app.storage, await older.load(), older)).rejects.toThrow(
      /not the ones this database was sealed with/,
    )
  })
})
