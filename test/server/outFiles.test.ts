/** Files for somebody else's hands: whole or not there, for their owner only, and locked where there is a key. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOwnerConfigs } from '../../server/config.ts'
import { noticePost } from '../../server/post/noticePost.ts'
import { fileOutbox, memo } from '../../server/post/outbox.ts'
import { layOut, lyingIn, takeAway } from '../../server/post/outFiles.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fjorten-out-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const MESSAGE = {
  id: '11111111-2222-8333-8444-555555555555',
  at: '2026-11-27T10:00:00.000Z',
  label: 'Brev fra Gladsaxe Kommune',
  sender: { cvr: '12345678', name: 'Gladsaxe Kommune' },
  cpr: '0101901234',
  language: 'da',
  fileName: 'brev.pdf',
  pdf: Buffer.from('et brev'),
} as const
const OF = { municipality: 'gladsaxe', caseId: 'en-sag_1', n: 2 }

test('a letter with a CPR number is locked for the municipality’s key before it touches the disk', async () => {
  const identity = await generateIdentity()
  const key = await identityToRecipient(identity)
  const box = fileOutbox(folder)
  const made = await box.prepare({ ...MESSAGE, of: OF, key })
  const [part = ''] = readdirSync(folder)
  expect(readFileSync(join(folder, part), 'latin1')).not.toContain(MESSAGE.cpr)
  expect((await box.pending()).map(({ of }) => of)).toEqual([OF])
  await made.release()
  expect(readdirSync(folder)).toEqual([`${MESSAGE.id}.xml.age`])
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const opened = await decrypter.decrypt(readFileSync(join(folder, `${MESSAGE.id}.xml.age`)))
  expect(Buffer.from(opened).toString()).toBe(memo(MESSAGE))
})

test('without a key it is in the clear, for its owner only, and that can be asked', async () => {
  await (await fileOutbox(folder).prepare({ ...MESSAGE, of: OF, key: undefined })).release()
  await layOut(folder, {
    name: 'a.json',
    bytes: Buffer.from('{}'),
    key: await identityToRecipient(await generateIdentity()),
  })
  const lying = await lyingIn(folder)
  expect(lying.map(({ name, locked }) => [name, locked]).sort()).toEqual([
    [`${MESSAGE.id}.xml`, false],
    ['a.json.age', true],
  ])
  for (const { name, since } of lying) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(Date.now() - since).toBeLessThan(60_000)
  }
})

test('the same name is the same file, nothing half is left, and what is taken away is gone', async () => {
  const name = 'a.json'
  for (const text of ['en', 'to']) await layOut(folder, { name, bytes: Buffer.from(text), key: undefined })
  expect(readdirSync(folder)).toEqual([name])
  expect(readFileSync(join(folder, name), 'utf8')).toBe('to')
  await expect(
    layOut(folder, { name: 'b.json', bytes: Buffer.from('x'), key: 'age1nonsense' }),
  ).rejects.toThrow()
  expect(readdirSync(folder)).toEqual([name])
  await takeAway(folder, name)
  await takeAway(folder, name)
  expect(await lyingIn(join(folder, 'nowhere'))).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})

test('what a kill left half is taken away once no try can still be writing it', async () => {
  const post = noticePost(folder, readOwnerConfigs('/nowhere/at/all.json'))
  const [old, young, whole] = ['a.json.part', 'b.json.part', 'c.json']
  for (const name of [old, young, whole]) writeFileSync(join(folder, name), '{"to":"20304050"}')
  const now = Date.now()
  for (const [name, minutes] of [
    [old, 6],
    [young, 4],
    [whole, 6],
  ] as const)
    utimesSync(join(folder, name), now / 1_000, (now - minutes * 60_000) / 1_000)
  expect(await post.tidy(now, async () => new Set())).toBe(1)
  expect(readdirSync(folder).sort()).toEqual([young, whole])
  expect(
    await noticePost(join(folder, 'nowhere'), readOwnerConfigs('/nowhere/at/all.json')).tidy(
      now,
      async () => new Set(),
    ),
  ).toBe(0)
})
