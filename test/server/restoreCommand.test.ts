/** `npm run restore` as an operator calls it on a bad day: what it refuses, it names, and nothing is changed by it. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStorage } from '../../db/client.ts'
import type { Made } from '../../server/backup/backupMake.ts'
import { shutCases } from '../../server/backup/shutCases.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { settleKeys } from '../../server/keys/teamKey.ts'
import { openApp, ROOT, type Running } from '../support/app.ts'
import { handedOver } from '../support/drive.ts'
import { backupOf, exchangeKey } from '../support/oldKeys.ts'
import { ENGINES, emptyDatabase } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const HERE = 'gladsaxe'

interface Ended {
  readonly status: number
  readonly said: string
}

function run(command: string, args: readonly string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'server', 'run.mjs'), command, ...args],
      { env: { PATH: process.env.PATH, ...env }, cwd: ROOT },
      (error, out, err) => resolve({ status: error ? Number(error.code) : 0, said: `${out}${err}` }),
    )
  })
}

describe.each(ENGINES)('on %s', (engine) => {
  let app: Running
  let folder: string
  let oldKeys: string
  let before: Made
  let after: Made
  let target: Awaited<ReturnType<typeof emptyDatabase>>
  let secret: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fjorten-restore-'))
    const identity = await generateIdentity()
    const recipient = await identityToRecipient(identity)
    secret = join(folder, 'secret')
    writeFileSync(secret, `# kept in the safe\n${identity}\n`)
    writeFileSync(join(folder, 'other'), `${await generateIdentity()}\n`)
    app = await openApp({ engine })
    await handedOver(app, HERE, PEOPLE[4]?.facts ?? {})
    before = await backupOf(app, folder, 'before', recipient)
    oldKeys = join(folder, 'old-keys')
    cpSync(app.keyDir, oldKeys, { recursive: true })
    await exchangeKey(app.storage, app.keyDir, HERE)
    after = await backupOf(app, folder, 'after', recipient)
    const damaged = readFileSync(before.data)
    writeFileSync(join(folder, 'cut'), damaged.subarray(0, damaged.length - 40))
    writeFileSync(join(folder, 'short'), damaged.subarray(0, 60))
    damaged[damaged.length - 70_000] = (damaged[damaged.length - 70_000] ?? 0) ^ 1
    writeFileSync(join(folder, 'changed'), damaged)
    target = await emptyDatabase(engine)
  }, 120_000)
  afterAll(async () => {
    await app.close()
    await target.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const restore = (args: Record<string, string>, keyDir = app.keyDir, url = target.url): Promise<Ended> =>
    run(
      'restore',
      Object.entries({ from: before.data, keys: before.keys, key: secret, ...args }).flatMap(
        ([name, value]) => [`--${name}`, value],
      ),
      { DATA_DIR: folder, KEY_DIR: keyDir, DATABASE_URL: url },
    )

  test('what is wrong with a file or a key is said with its name, and nothing is stored', async () => {
    const file = (name: string): string => join(folder, name)
    const wrong: readonly [Record<string, string>, string][] = [
      [{ key: file('other') }, `${before.keys} is locked for another key`],
      [{ key: file('nothing') }, `${file('nothing')} is not there`],
      [{ key: join(ROOT, 'package.json') }, 'holds no secret key'],
      [{ from: file('nothing') }, `${file('nothing')} is not there`],
      [{ from: file('cut') }, `${file('cut')} is cut off or was changed`],
      [{ from: file('short') }, `${file('short')} is no backup, or is cut off`],
      [{ from: file('changed') }, `${file('changed')} is cut off or was changed`],
      [{ from: before.keys, keys: before.data }, `${before.data} is no backup of keys, but of data`],
    ]
    // What the files are is said before the database is asked for anything.
    for (const [args, told] of engine === 'libsql' ? wrong : wrong.slice(0, 1)) {
      const { status, said } = await restore(args)
      expect(said).toContain(told)
      expect(status).toBe(1)
    }
    // Nothing was: the right one finds the place empty.
    const { status, said } = await restore({}, oldKeys)
    expect(said).toContain('rows have their keys')
    expect(status).toBe(0)
  }, 120_000)

  test('where somebody’s data are already nothing is changed, and it says what to do', async () => {
    const { status, said } = await restore({}, app.keyDir)
    expect(said).toMatch(/the database is not empty \(there are rows in \w+\): nothing was changed/)
    expect(status).toBe(1)
  })

  test.each([
    ['data and keys from before it', () => ({ from: before.data, keys: before.keys })],
    ['data from after it, keys from before', () => ({ from: after.data, keys: before.keys })],
    ['data from before it, keys from after', () => ({ from: before.data, keys: after.keys })],
  ])(
    '%s: what the command says to do opens everything',
    async (_, files) => {
      const place = await emptyDatabase(engine)
      const keyDir = mkdtempSync(join(folder, 'keys-'))
      cpSync(app.keyDir, keyDir, { recursive: true })
      try {
        const told = await restore(files(), keyDir, place.url)
        expect(told.status).toBe(1)
        expect(told.said).toMatch(/restored, but .+ as \S+\.next\.key, beside .+ exchange \S+ twice/)
        cpSync(join(oldKeys, `${HERE}.key`), join(keyDir, `${HERE}.next.key`))
        const storage = await openStorage({ url: place.url })
        for (let twice = 0; twice < 2; twice += 1) await exchangeKey(storage, keyDir, HERE)
        const keyFolder = new KeyFolder(keyDir)
        const keys = await keyFolder.load()
        // As at a start: refuses where the keys are others.
        await settleKeys(storage, keys, keyFolder)
        expect([...(await shutCases(storage, keys))]).toEqual([])
        await storage.close()
      } finally {
        await place.remove()
      }
    },
    240_000,
  )

  test('without keys in KEY_DIR it says that the key folder of the data must come first', async () => {
    const place = await emptyDatabase(engine)
    const { status, said } = await restore({}, join(folder, 'no-keys'), place.url)
    await place.remove()
    expect(said).toContain('holds no keys: put the key folder of the data there before')
    expect(status).toBe(1)
  })
})
