/** By what a case is found follows the person: another name to be called by, going on by name, erasing, a copy that is put back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStorage } from '../../db/client.ts'
import type { Storage } from '../../db/storage.ts'
import type { Facts } from '../../machines/facts.ts'
import { makeBackup } from '../../server/backup/backupMake.ts'
import { restoreBackup } from '../../server/backup/backupRestore.ts'
import { TOKENS } from '../../server/case/caseIndex.ts'
import { fillIndex, isFilled } from '../../server/case/indexAnew.ts'
import { exchangeTeamKey } from '../../server/keys/keyExchange.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { tokensOf } from '../../server/keys/searchKey.ts'
import { settleKeys } from '../../server/keys/teamKey.ts'
import { openApp, type Running } from '../support/app.ts'
import { handedOver, type Talk } from '../support/drive.ts'
import { filesOf } from '../support/opened.ts'
import { ENGINES, emptyDatabase } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const HERE = 'gladsaxe'
const ANONYMOUS: Facts = { ...PEOPLE[4]?.facts, alias: 'Robinson' }

const rowsIn = (storage: Storage): Promise<{ token: string; caseId: string }[]> =>
  storage.exclusive(HERE, ({ orm, t }) => orm.select().from(t.caseTokens))
const casesIn = (storage: Storage) => storage.exclusive(HERE, ({ orm, t }) => orm.select().from(t.cases))

describe.each(ENGINES)('on %s', (engine) => {
  let app: Running
  const folder = mkdtempSync(join(tmpdir(), 'fjorten-follows-'))
  beforeAll(async () => {
    app = await openApp({ engine })
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
  })

  const numberOf = (talk: Talk): number => talk.view.case?.number ?? 0
  const rowOf = async (talk: Talk) => {
    const row = await app.storage.cases.byNumber({ municipality: talk.municipality, number: numberOf(talk) })
    if (!row) throw new Error('no such case')
    return row
  }
  const found = async (word: string, storage = app.storage): Promise<string[]> => {
    const tokens = tokensOf(app.deps.keys.search[HERE], 'word', word)
    return (await storage.cases.byTokens({ municipality: HERE, tokens })).map(({ caseId }) => caseId)
  }
  const tokensBy = async (id: string): Promise<string[]> =>
    (await rowsIn(app.storage)).filter(({ caseId }) => caseId === id).map(({ token }) => token)

  test('another name to be called by is found, the one before no more', async () => {
    const talk = await handedOver(app, HERE, ANONYMOUS)
    const { id } = await rowOf(talk)
    expect(await found('robinson')).toEqual([id])
    await talk.comeBack(talk.view.receipt?.code ?? '')
    const before = await tokensBy(id)
    await talk.send({ type: 'answer', fact: 'alias', value: 'Fredag' })
    expect([await found('robinson'), await found('fredag')]).toEqual([[], [id]])
    // All of them are new: which one was a word is not told by what stays.
    const after = await tokensBy(id)
    expect(after).toHaveLength(TOKENS)
    expect(after.filter((token) => before.includes(token))).toEqual([])
    const marks = (await rowOf(talk)).marks
    await talk.send({ type: 'answer', fact: 'age', value: 28 })
    expect(await tokensBy(id)).toEqual(after)
    expect((await rowOf(talk)).marks).not.toBe(marks)
  })

  test('who goes on by name is found by it, once it is sent and not before', async () => {
    const facts: Facts = { ...PEOPLE[2]?.facts, wish: 'treatment', changeWish: 'reduce', alias: null }
    const talk = await handedOver(app, HERE, { ...facts, anonymous: 'yes' })
    const { id } = await rowOf(talk)
    await talk.send({ type: 'reveal' })
    const identity = { name: 'Alkibiades Xenofon', phone: '20314253' }
    await talk.talk({ ...facts, ...identity })
    expect(await found('xenofon')).toEqual([])
    await talk.send({ type: 'submit' })
    expect(talk.view.outcome?.identity).toBe('named')
    expect([await found('xenofon'), await found('alkibiades')]).toEqual([[id], [id]])
    expect(await tokensBy(id)).toHaveLength(TOKENS)
  })

  test('an exchange of the team key leaves search as it was', async () => {
    const talk = await handedOver(app, HERE, { ...ANONYMOUS, alias: 'Odysseus' })
    const { id } = await rowOf(talk)
    const keyFolder = new KeyFolder(app.keyDir)
    const keys = await keyFolder.load()
    const file = readFileSync(join(app.keyDir, `${HERE}.search.key`))
    await settleKeys(app.storage, keys, keyFolder)
    const known = async (): Promise<void> => keyFolder.refresh(app.deps.keys)
    await exchangeTeamKey({ storage: app.storage, keys, folder: keyFolder, now: app.deps.now, known }, HERE)
    await known()
    expect(readFileSync(join(app.keyDir, `${HERE}.search.key`)).equals(file)).toBe(true)
    expect(await found('odysseus')).toEqual([id])
  })

  test('a copy holds neither marks nor tokens; put back they are made anew, but not of what was erased since', async () => {
    const [kept, gone] = [
      await handedOver(app, HERE, { ...ANONYMOUS, alias: 'Penelope' }),
      await handedOver(app, HERE, { ...ANONYMOUS, alias: 'Telemachos' }),
    ]
    const [{ id, marks }, other] = [await rowOf(kept), await rowOf(gone)]
    await fillIndex(app.deps)
    const identity = await generateIdentity()
    const recipient = await identityToRecipient(identity)
    const made = await makeBackup({ url: app.url, to: folder, keysTo: folder, recipient, now: app.clock })
    for (const file of [made.data, made.keys]) {
      const decrypter = new Decrypter()
      decrypter.addIdentity(identity)
      const text = await decrypter.decrypt(readFileSync(file), 'text')
      expect(text).toContain(id)
      expect(text).not.toContain(marks)
      const tokens = (await rowsIn(app.storage)).map(({ token }) => token)
      expect(tokens.filter((token) => text.includes(token))).toEqual([])
    }
    const target = await emptyDatabase(engine)
    const { keyDir } = app
    const erased = { municipality: HERE, kind: 'case', by: 'person', day: '2026-11-23' } as const
    const ledger = { ...erased, seq: 1_000, id: other.id, number: other.number }
    const ledgerDir = mkdtempSync(join(folder, 'ledger-'))
    writeFileSync(join(ledgerDir, 'erased.ndjson'), `${JSON.stringify(ledger)}\n`)
    await restoreBackup({
      url: target.url,
      from: made.data,
      keys: made.keys,
      identity,
      keyDir: ledgerDir,
      now: app.clock,
    })
    const storage = await openStorage({ url: target.url })
    try {
      const keyFolder = new KeyFolder(keyDir)
      const keys = await keyFolder.load()
      await settleKeys(storage, keys, keyFolder)
      expect(await isFilled({ storage }, HERE)).toBe(false)
      expect(await found('penelope', storage)).toEqual([])
      expect((await fillIndex({ storage, keys })).broken).toBe(0)
      expect(await found('penelope', storage)).toEqual([id])
      expect(await found('telemachos', storage)).toEqual([])
      for (const one of await casesIn(storage)) expect(one.marks === null).toBe(one.sealed === null)
    } finally {
      await storage.close()
      await target.remove()
    }
  })

  test('another search key is refused at the start, and says what to do', async () => {
    const keyFolder = new KeyFolder(app.keyDir)
    const name = join(app.keyDir, `${HERE}.search.key`)
    const right = readFileSync(name)
    rmSync(name)
    // Lost, and made anew at the start: it is not the one.
    const keys = await keyFolder.load()
    expect(keys.search[HERE].equals(right)).toBe(false)
    await expect(settleKeys(app.storage, keys, keyFolder)).rejects.toThrow(
      /gladsaxe\.search\.key in KEY_DIR is not the one .* npm run keys -- search gladsaxe/,
    )
    writeFileSync(name, right)
    const again = new KeyFolder(app.keyDir)
    await settleKeys(app.storage, await again.load(), again)
  })
})

test('after erasing no token and no mark of it stands in any file', async () => {
  const app = await openApp()
  try {
    const talk = await handedOver(app, HERE, ANONYMOUS)
    const row = await app.storage.cases.byNumber({ municipality: HERE, number: talk.view.case?.number ?? 0 })
    const tokens = (await rowsIn(app.storage)).map(({ token }) => token)
    expect(tokens).toHaveLength(TOKENS)
    const lying = [...tokens, row?.marks ?? '']
    const inFiles = (): string[] => {
      const texts = filesOf(app).map((file) => file.toString('latin1'))
      return lying.filter((one) => texts.some((text) => text.includes(one)))
    }
    expect(inFiles()).toEqual(lying)
    await talk.try({ type: 'erase' })
    expect(inFiles()).toEqual([])
  } finally {
    await app.close()
  }
})
