/** A key backup from before an exchange of the team key: the whole way back with the old key, and what is said without it. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openStorage } from '../../db/client.ts'
import type { Storage } from '../../db/storage.ts'
import type { Made } from '../../server/backup/backupMake.ts'
import { restoreBackup } from '../../server/backup/backupRestore.ts'
import { shutCases, shutText } from '../../server/backup/shutCases.ts'
import { messagesOf } from '../../server/case/caseMessages.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { settleKeys } from '../../server/keys/teamKey.ts'
import { openApp, type Running } from '../support/app.ts'
import { handedOver } from '../support/drive.ts'
import { backupOf, exchangeKey } from '../support/oldKeys.ts'
import { ENGINES, emptyDatabase } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const HERE = 'gladsaxe'
const SAID = 'Sommerfugle i maven'

describe.each(ENGINES)('on %s', (engine) => {
  let app: Running
  let folder: string
  let identity: string
  let before: Made
  let after: Made
  let oldKey: Buffer
  let newKey: Buffer
  const keyFile = (name = `${HERE}.key`): string => join(app.keyDir, name)
  const open: (() => Promise<void>)[] = []

  const exchange = (storage: Storage): Promise<KeyFolder> => exchangeKey(storage, app.keyDir, HERE)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fjorten-old-key-'))
    identity = await generateIdentity()
    const recipient = await identityToRecipient(identity)
    app = await openApp({ engine })
    for (let person = 0; person < 3; person += 1)
      await handedOver(app, HERE, { ...PEOPLE[4]?.facts, message: SAID })
    before = await backupOf(app, folder, 'before', recipient)
    oldKey = readFileSync(keyFile())
    await exchange(app.storage)
    newKey = readFileSync(keyFile())
    after = await backupOf(app, folder, 'after', recipient)
  })
  afterEach(async () => {
    for (const close of open.splice(0)) await close()
    writeFileSync(keyFile(), newKey)
    rmSync(keyFile(`${HERE}.next.key`), { force: true })
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
  })

  async function restored(data: string, keys: string): Promise<Storage> {
    const target = await emptyDatabase(engine)
    await restoreBackup({
      url: target.url,
      identity,
      from: data,
      keys,
      keyDir: app.keyDir,
      now: app.clock,
    })
    const storage = await openStorage({ url: target.url })
    open.push(async () => {
      await storage.close()
      await target.remove()
    })
    return storage
  }

  async function demandAllOpen(storage: Storage): Promise<void> {
    const keys = await new KeyFolder(app.keyDir).load()
    expect([...(await shutCases(storage, keys))]).toEqual([])
    const rows = await storage.cases.queue({ municipality: HERE, limit: 10 })
    expect(rows).toHaveLength(3)
    const deps = { ...app.deps, storage, keys }
    for (const row of rows)
      expect((await messagesOf(deps, openCase(deps, row))).map(({ text }) => text)).toEqual([SAID])
  }

  test('with data from after it: the restore says which key is missing, and with it beside the new one everything opens', async () => {
    const storage = await restored(after.data, before.keys)
    const keys = new KeyFolder(app.keyDir)
    const shut = await shutCases(storage, await keys.load())
    expect([...shut]).toEqual([[HERE, 3]])
    expect(shutText(shut, keys).join()).toMatch(
      /3 cases of gladsaxe .* gladsaxe\.key.*before this key was exchanged.*gladsaxe\.next\.key.*exchange gladsaxe twice/,
    )
    writeFileSync(keyFile(`${HERE}.next.key`), oldKey)
    await exchange(storage)
    await exchange(storage)
    await demandAllOpen(storage)
    expect([oldKey, newKey].some((key) => key.equals(readFileSync(keyFile())))).toBe(false)
  })

  test('with data from before it: the start says that the old key is needed, and with it in its place everything opens', async () => {
    const storage = await restored(before.data, before.keys)
    const keys = new KeyFolder(app.keyDir)
    await expect(settleKeys(storage, await keys.load(), keys)).rejects.toThrow(
      /before an exchange of a team key need the old key in its place/,
    )
    copyFileSync(keyFile(), `${keyFile()}.kept`)
    writeFileSync(keyFile(), oldKey)
    await exchange(storage)
    await demandAllOpen(storage)
    expect(oldKey.equals(readFileSync(keyFile()))).toBe(false)
    rmSync(`${keyFile()}.kept`)
  })

  test('with data from before it and a key file from after it: with both keys everything opens', async () => {
    const storage = await restored(before.data, after.keys)
    writeFileSync(keyFile(), oldKey)
    writeFileSync(keyFile(`${HERE}.next.key`), newKey)
    await exchange(storage)
    await demandAllOpen(storage)
    expect(newKey.equals(readFileSync(keyFile()))).toBe(true)
  })
})
