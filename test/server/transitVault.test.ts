/** Keys that a key service has locked: nothing of them lies in a file, and what is not right is named before anything is served. */
import { spawn } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStorage } from '../../db/client.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { readEnv } from '../../server/env.ts'
import { exchangeTeamKey } from '../../server/keys/keyExchange.ts'
import { KeyFolder, loadKeys } from '../../server/keys/keyFolder.ts'
import type { Keys } from '../../server/keys/keys.ts'
import { settleKeys } from '../../server/keys/teamKey.ts'
import { type KeyService, keyFolderOf, transitVault } from '../../server/keys/transitVault.ts'
import { ROOT } from '../support/app.ts'
import { emptyDatabase } from '../support/storage.ts'
import { openTransit, TOKEN, type Transit } from '../support/transit.ts'

const TWO_MINUTES = 120_000
let transit: Transit
let folder: string
beforeAll(async () => {
  transit = await openTransit()
  folder = mkdtempSync(join(tmpdir(), 'fjorten-kms-'))
  writeFileSync(join(folder, 'token'), `${TOKEN}\n`)
})
afterAll(async () => {
  await transit.close()
  rmSync(folder, { recursive: true })
})

let made = 0
const place = (more: Partial<KeyService> = {}) => {
  made += 1
  const service: KeyService = {
    url: transit.url,
    tokenFile: join(folder, 'token'),
    mount: 'transit',
    key: 'fjorten',
    namespace: undefined,
    ...more,
  }
  return { keyDir: join(folder, `keys-${made}`), keyService: service }
}

const all = ({ pepper, team, search }: Keys): Buffer[] => [
  pepper,
  ...Object.values(team),
  ...Object.values(search),
]
const plainIn = (dir: string, keys: readonly Buffer[]): string[] =>
  readdirSync(dir).filter((name) => {
    const bytes = readFileSync(join(dir, name))
    return keys.some((key) => bytes.includes(key) || bytes.includes(key.toString('base64')))
  })

test('are made at the first start, lie locked, and are the same at the next', async () => {
  const at = place()
  const keys = await keyFolderOf(at).load()
  expect(readdirSync(at.keyDir).sort()).toEqual(
    ['pepper', ...MUNICIPALITIES, ...MUNICIPALITIES.map((one) => `${one}.search`)]
      .map((one) => `${one}.kms`)
      .sort(),
  )
  expect(plainIn(at.keyDir, all(keys))).toEqual([])
  const again = await keyFolderOf(at).load()
  expect(all(again)).toEqual(all(keys))
  expect(new Set(transit.asked)).toEqual(
    new Set(['POST /v1/transit/encrypt/fjorten', 'POST /v1/transit/decrypt/fjorten']),
  )
  // A look at the folder in which nothing has changed asks nobody.
  const ring = keyFolderOf(at)
  const loaded = await ring.load()
  const before = transit.asked.length
  await ring.refresh(loaded)
  expect(transit.asked).toHaveLength(before)
})

test('one put in the place of another does not open, and the file is not served from', async () => {
  const at = place()
  await keyFolderOf(at).load()
  renameSync(join(at.keyDir, 'gladsaxe.kms'), join(at.keyDir, 'fredericia.kms'))
  await expect(keyFolderOf(at).load()).rejects.toThrow(/decrypt with transit\/fjorten: answered 400/)
  rmSync(join(at.keyDir, 'fredericia.kms'))
  await expect(keyFolderOf(at).load()).rejects.toThrow(/fredericia\.kms is missing/)
})

test('a token, key, mount or address that is not right is named, and the token never', async () => {
  const wrong = join(folder, 'wrong-token')
  writeFileSync(wrong, 's.another')
  const empty = join(folder, 'empty-token')
  writeFileSync(empty, '\n')
  const tries: [Partial<KeyService>, RegExp][] = [
    [{ tokenFile: wrong }, /the token may not do this/],
    [{ tokenFile: empty }, /KEY_SERVICE_TOKEN_FILE.*is empty/],
    [{ tokenFile: join(folder, 'nowhere') }, /KEY_SERVICE_TOKEN_FILE.*cannot be read/],
    [{ key: 'unknown' }, /transit\/unknown: answered 400/],
    [{ mount: 'kv' }, /kv\/fjorten: answered 404/],
    [{ url: 'http://127.0.0.1:9' }, /not reached/],
  ]
  for (const [more, why] of tries) {
    const error = await keyFolderOf(place(more))
      .load()
      .catch((failed: Error) => failed)
    expect((error as Error).message).toMatch(why)
    expect((error as Error).message).not.toContain('s.another')
  }
})

test('half a configuration is named, and so is an address anybody on the way could read', () => {
  const read = (env: NodeJS.ProcessEnv) => readEnv({ DATA_DIR: folder, ...env }).keyService
  expect(read({})).toBeNull()
  expect(() => read({ KEY_SERVICE_URL: 'https://bao.example' })).toThrow(/KEY_SERVICE_TOKEN_FILE/)
  expect(() => read({ KEY_SERVICE_TOKEN_FILE: 'token' })).toThrow(/KEY_SERVICE_URL/)
  for (const url of ['http://bao.example', 'http://127.0.0.1.bao.example', 'bao'])
    expect(() => read({ KEY_SERVICE_URL: url, KEY_SERVICE_TOKEN_FILE: 'token' })).toThrow(/KEY_SERVICE_URL/)
  expect(() =>
    read({
      KEY_SERVICE_URL: 'https://bao.example',
      KEY_SERVICE_TOKEN_FILE: 'token',
      KEY_SERVICE_KEY: '../x',
    }),
  ).toThrow(/KEY_SERVICE_KEY/)
  expect(read({ KEY_SERVICE_URL: 'https://bao.example:8200', KEY_SERVICE_TOKEN_FILE: '/t' })).toEqual({
    url: 'https://bao.example:8200',
    tokenFile: '/t',
    mount: 'transit',
    key: 'fjorten',
    namespace: undefined,
  })
})

function leftLongAgo(path: string, bytes: Buffer): void {
  writeFileSync(path, bytes)
  utimesSync(path, 0, 0)
}

test('processes that start at the same moment in an empty folder go on with the same keys', async () => {
  const { keyDir } = place()
  const made = await Promise.all(Array.from({ length: 8 }, () => loadKeys(keyDir)))
  expect(
    new Set(
      made.map((keys) =>
        all(keys)
          .map((key) => key.toString('hex'))
          .join(),
      ),
    ).size,
  ).toBe(1)
})

test('keys that lay in files are locked without a change, and the files are gone', async () => {
  const at = place()
  const before = await loadKeys(at.keyDir)
  await expect(keyFolderOf(at).load()).rejects.toThrow(/KEY_DIR holds pepper\.key/)
  // A next key was being written when the process was killed.
  leftLongAgo(join(at.keyDir, 'gladsaxe.next.key.part'), before.team.gladsaxe)
  expect(await new KeyFolder(at.keyDir).moveTo(transitVault(at.keyService))).toBe(
    2 * MUNICIPALITIES.length + 1,
  )
  expect(readdirSync(at.keyDir).filter((name) => !name.endsWith('.kms'))).toEqual([])
  expect(plainIn(at.keyDir, all(before))).toEqual([])
  leftLongAgo(join(at.keyDir, 'gladsaxe.key.part'), before.team.gladsaxe)
  expect(all(await keyFolderOf(at).load())).toEqual(all(before))
  expect(plainIn(at.keyDir, all(before))).toEqual([])
  await expect(loadKeys(at.keyDir)).rejects.toThrow(/KEY_DIR holds pepper\.kms/)
})

test('a team key is exchanged in the same way', async () => {
  const at = place()
  const db = await emptyDatabase('libsql')
  const storage = await openStorage({ url: db.url })
  const ring = keyFolderOf(at)
  const keys = await ring.load()
  await settleKeys(storage, keys, ring)
  const old = keys.team.gladsaxe
  await exchangeTeamKey(
    { storage, keys, folder: ring, now: Date.now, known: async () => undefined },
    'gladsaxe',
  )
  const after = await keyFolderOf(at).load()
  expect(after.team.gladsaxe.equals(old)).toBe(false)
  expect(readdirSync(at.keyDir).filter((name) => name.includes('next'))).toEqual([])
  await settleKeys(storage, after, keyFolderOf(at))
  await storage.close()
  await db.remove()
})

test(
  'without its key service the service does not start, and says why',
  async () => {
    const at = place()
    await keyFolderOf(at).load()
    const env = {
      ...process.env,
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      KEY_DIR: at.keyDir,
      KEY_SERVICE_URL: 'http://127.0.0.1:9',
      KEY_SERVICE_TOKEN_FILE: join(folder, 'token'),
    }
    const child = spawn(process.execPath, [join(ROOT, 'server', 'main.ts')], { env })
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
    expect(child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)))).toBe(1)
    expect(error).toMatch(/fjorten: the key service: decrypt with transit\/fjorten: not reached/)
    expect(out).not.toMatch(/is served on/)
  },
  TWO_MINUTES,
)
