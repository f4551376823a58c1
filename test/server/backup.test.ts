/** Backup and restore, on both engines and across them: what is the same, what stays erased, and what a copy does not hold. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStorage } from '../../db/client.ts'
import type { Storage } from '../../db/storage.ts'
import { makeBackup } from '../../server/backup/backupMake.ts'
import { restoreBackup } from '../../server/backup/backupRestore.ts'
import { Ledger, ledgerFile, readLedger } from '../../server/backup/ledger.ts'
import { messagesOf } from '../../server/case/caseMessages.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { MINUTE, openApp, type Running } from '../support/app.ts'
import { begin, handedOver, type Talk } from '../support/drive.ts'
import { ENGINES, type EngineName, emptyDatabase } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const DAY = 24 * 60 * MINUTE
const SAID = 'Sommerfugle i maven'
const folder = mkdtempSync(join(tmpdir(), 'fjorten-backup-'))
let identity: string
let recipient: string
beforeAll(async () => {
  identity = await generateIdentity()
  recipient = await identityToRecipient(identity)
})
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
const place = (): { to: string; keysTo: string; keyDir: string } => {
  made += 1
  const at = mkdtempSync(join(folder, `${made}-`))
  return { to: join(at, 'data'), keysTo: join(at, 'keys'), keyDir: at }
}
const plainOf = async (file: string): Promise<string> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter.decrypt(readFileSync(file), 'text')
}
const other = (engine: EngineName): EngineName => (engine === 'libsql' ? 'postgres' : 'libsql')

async function idOf(app: Running, talk: Talk): Promise<string> {
  const rows = await app.storage.cases.queue({ municipality: talk.municipality, limit: 1_000 })
  const row = rows.find(({ number }) => number === talk.view.case?.number)
  if (!row) throw new Error('the case is not in the queue')
  return row.id
}

describe.each(ENGINES)('of %s', (engine) => {
  let app: Running
  let first: Talk
  let second: Talk
  let ids: [string, string]
  beforeAll(async () => {
    app = await openApp({ engine })
    first = await handedOver(app, 'gladsaxe', { ...PEOPLE[4]?.facts, message: SAID })
    second = await handedOver(app, 'gladsaxe', { ...PEOPLE[4]?.facts, message: SAID })
    ids = [await idOf(app, first), await idOf(app, second)]
    const later = await begin(app, 'koebenhavn')
    await later.answer('asker', 'self')
    await later.send({ type: 'code' })
  })
  afterAll(() => app.close())

  const backup = (at: ReturnType<typeof place>) =>
    makeBackup({ url: app.url, to: at.to, keysTo: at.keysTo, recipient, now: app.clock })
  const restored = async (
    into: EngineName,
    asked: { from: string; keys: string | null; keyDir: string },
    look: (storage: Storage, done: Awaited<ReturnType<typeof restoreBackup>>, url: string) => Promise<void>,
  ): Promise<void> => {
    const target = await emptyDatabase(into)
    const done = await restoreBackup({ url: target.url, identity, now: app.clock, ...asked })
    const storage = await openStorage({ url: target.url })
    try {
      await look(storage, done, target.url)
    } finally {
      await storage.close()
      await target.remove()
    }
  }
  const read = async (storage: Storage, id: string): Promise<string[]> => {
    const row = await storage.cases.byId({ municipality: 'gladsaxe', id })
    if (!row) throw new Error('no such case')
    const deps = { ...app.deps, storage }
    return (await messagesOf(deps, openCase(deps, row))).map(({ text }) => text)
  }

  test.each(ENGINES)('into %s: every count and checksum is the same, and the keys open it', async (into) => {
    const at = place()
    const { data, keys, manifest } = await backup(at)
    await restored(into, { from: data, keys, keyDir: at.keyDir }, async (storage, done, url) => {
      expect(done.manifest).toEqual(manifest)
      expect(manifest).toMatchObject({
        cases: { rows: 2 },
        conversations: { rows: 3 },
        messages: { rows: 2 },
        staff: { rows: expect.any(Number) },
        slots: { rows: expect.any(Number) },
        settings: { rows: expect.any(Number) },
      })
      expect(done).toMatchObject({ keys: 5, erased: 0 })
      for (const id of ids) expect(await read(storage, id)).toEqual([SAID])
      // A copy of the copy is the same copy, out of the other engine too.
      const again = await makeBackup({ url, ...place(), recipient, now: app.clock })
      expect(again.manifest).toEqual(manifest)
    })
  })

  test('the data by themselves hold no wrapped key, and nobody is logged in by them', async () => {
    const { data, keys } = await backup(place())
    const text = await plainOf(data)
    expect(text).not.toMatch(/wrapped/i)
    expect(text).not.toContain('staffSessions')
    const wraps = [...(await plainOf(keys)).matchAll(/"wrapped\w+":"([^"]+)"/g)].map(([, wrap]) => wrap ?? '')
    expect(wraps.length).toBeGreaterThan(5)
    expect(wraps.filter((wrap) => text.includes(wrap))).toEqual([])
    expect(text).not.toContain('Sommerfugle')
    for (const file of [data, keys]) expect(readFileSync(file).includes('gladsaxe')).toBe(false)
  })

  test('without the key file a restored case stays shut', async () => {
    const at = place()
    const { data } = await backup(at)
    await restored(engine, { from: data, keys: null, keyDir: at.keyDir }, async (storage) => {
      await expect(read(storage, ids[0])).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  test('what was erased since yesterday’s backup stays erased, the rest opens', async () => {
    const at = place()
    const talk = await handedOver(app, 'gladsaxe', { ...PEOPLE[4]?.facts, message: SAID })
    const id = await idOf(app, talk)
    const code = talk.view.receipt?.code ?? ''
    const yesterday = await backup(at)
    app.clock += 5 * MINUTE
    await talk.try({ type: 'erase' })
    expect(await new Ledger(app.storage, at.keyDir).follow()).toBeGreaterThan(0)
    expect(readFileSync(ledgerFile(at.keyDir), 'utf8')).not.toMatch(/Sommerfugle|wrapped/)
    await restored(
      other(engine),
      { from: yesterday.data, keys: yesterday.keys, keyDir: at.keyDir },
      async (storage, done) => {
        expect(done.erased).toBe(2)
        const row = await storage.cases.byId({ municipality: 'gladsaxe', id })
        expect(row).toMatchObject({
          sealed: null,
          wrappedForTeam: null,
          wrappedByReceipt: null,
          receiptHash: null,
        })
        expect(await storage.cases.messages({ municipality: 'gladsaxe', caseId: id })).toMatchObject([
          { sealed: null },
        ])
        const conversation = row?.conversationId ?? ''
        const events = await storage.conversations.events({ municipality: 'gladsaxe', conversation })
        expect(events.filter(({ sealed }) => sealed !== null)).toEqual([])
        expect(await storage.erasures.since({ municipality: 'gladsaxe', seq: 0 })).toEqual(
          await app.storage.erasures.since({ municipality: 'gladsaxe', seq: 0 }),
        )
        for (const left of ids) expect(await read(storage, left)).toEqual([SAID])
      },
    )
    expect(code).not.toBe('')
  })

  test('without the ledger, old data with newer keys open what is still there and nothing else', async () => {
    const [old, young] = [place(), place()]
    const talk = await handedOver(app, 'gladsaxe', { ...PEOPLE[4]?.facts, message: SAID })
    const id = await idOf(app, talk)
    const before = await backup(old)
    app.clock += 5 * MINUTE
    await talk.try({ type: 'erase' })
    const after = await backup(young)
    await restored(engine, { from: before.data, keys: after.keys, keyDir: young.keyDir }, async (storage) => {
      await expect(read(storage, id)).rejects.toMatchObject({ code: 'not-found' })
      for (const left of ids) expect(await read(storage, left)).toEqual([SAID])
    })
  })

  test('is of one moment while people go on writing', async () => {
    const at = place()
    let writing = true
    const talk = await begin(app, 'fredericia')
    const busy = (async () => {
      for (let turn = 0; writing; turn += 1)
        await talk.send({ type: 'language', language: turn % 2 ? 'da' : 'en' })
    })()
    const { data, keys } = await backup(at)
    writing = false
    await busy
    await restored(engine, { from: data, keys, keyDir: at.keyDir }, async (storage, done) => {
      expect(done.manifest.cases?.rows).toBeGreaterThan(1)
      expect(await read(storage, ids[0])).toEqual([SAID])
    })
  })

  test('a database that is not empty is left as it is', async () => {
    const at = place()
    const { data, keys } = await backup(at)
    const target = await emptyDatabase(engine)
    const asked = { url: target.url, from: data, keys, identity, keyDir: at.keyDir, now: app.clock }
    await restoreBackup(asked)
    await expect(restoreBackup(asked)).rejects.toMatchObject({ code: 'NotEmpty' })
    await target.remove()
  })
})

describe('files', () => {
  let app: Running
  beforeAll(async () => {
    app = await openApp()
    await handedOver(app, 'gladsaxe', { ...PEOPLE[4]?.facts })
  })
  afterAll(() => app.close())

  test('one that is cut off, changed or for another key is refused, and nothing is stored', async () => {
    const at = place()
    const { data } = await makeBackup({ url: app.url, ...at, recipient, now: app.clock })
    const whole = readFileSync(data)
    const tries: [Buffer, string][] = [
      [whole.subarray(0, whole.length - 200), identity],
      [
        Buffer.concat([whole.subarray(0, 5000), Buffer.from([whole[5000]! ^ 1]), whole.subarray(5001)]),
        identity,
      ],
      [whole, await generateIdentity()],
    ]
    const target = await emptyDatabase('libsql')
    for (const [bytes, key] of tries) {
      writeFileSync(data, bytes)
      const asked = {
        url: target.url,
        from: data,
        keys: null,
        identity: key,
        keyDir: at.keyDir,
        now: app.clock,
      }
      await expect(restoreBackup(asked)).rejects.toThrow()
    }
    const storage = await openStorage({ url: target.url })
    expect(await storage.staff.anybody()).toBe(false)
    await storage.close()
    await target.remove()
  })

  test('keys live for seven days; data and what is not ours are left alone', async () => {
    const at = place()
    const make = (now: number) => makeBackup({ url: app.url, ...at, recipient, now })
    await make(app.clock)
    writeFileSync(join(at.keysTo, 'other.txt'), '')
    utimesSync(join(at.keysTo, 'other.txt'), 0, 0)
    expect((await make(app.clock + 7 * DAY)).removed).toEqual([])
    expect((await make(app.clock + 7 * DAY + 1)).removed).toHaveLength(1)
    expect(readdirSync(at.keysTo)).toHaveLength(3)
    expect(readdirSync(at.to)).toHaveLength(3)
  })

  test('the ledger is caught up once, also by a process that was killed before it wrote', async () => {
    const { keyDir } = place()
    const talk = await begin(app, 'gladsaxe')
    await talk.send({ type: 'withdraw' })
    expect(await new Ledger(app.storage, keyDir).follow()).toBe(1)
    const ledger = new Ledger(app.storage, keyDir)
    expect(await ledger.follow()).toBe(0)
    expect(readLedger(keyDir)).toMatchObject([{ kind: 'conversation', by: 'person', number: null }])
    writeFileSync(ledgerFile(keyDir), '{"municipality":1}\n')
    expect(() => readLedger(keyDir)).toThrow(/line 1/)
  })
})
