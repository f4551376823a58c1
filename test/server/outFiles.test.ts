/** Files for somebody else's hands: whole or not there, for their owner only, and locked where there is a key. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOwnerConfigs } from '../../server/config.ts'
import { fileHandOverBox } from '../../server/post/handOverBox.ts'
import { noticePost } from '../../server/post/noticePost.ts'
import { fileOutbox, memo } from '../../server/post/outbox.ts'
import { layOut, lyingIn, takeAway } from '../../server/post/outFiles.ts'
import { moveOld } from '../../server/post/outMove.ts'
import { uuidOf } from '../../server/uuid.ts'
import { openApp } from '../support/app.ts'
import { handedOver } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

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
  const own = join(folder, 'gladsaxe')
  const [part = ''] = readdirSync(own)
  expect(readFileSync(join(own, part), 'latin1')).not.toContain(MESSAGE.cpr)
  expect((await box.pending()).map(({ of }) => of)).toEqual([OF])
  await made.release()
  expect(readdirSync(own)).toEqual([`${MESSAGE.id}.xml.age`])
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const opened = await decrypter.decrypt(readFileSync(join(own, `${MESSAGE.id}.xml.age`)))
  expect(Buffer.from(opened).toString()).toBe(memo(MESSAGE))
})

test('without a key it is in the clear, for its owner only, and that can be asked', async () => {
  await (await fileOutbox(folder).prepare({ ...MESSAGE, of: OF, key: undefined })).release()
  const own = join(folder, 'gladsaxe')
  await layOut(own, {
    name: 'a.json',
    bytes: Buffer.from('{}'),
    key: await identityToRecipient(await generateIdentity()),
  })
  const lying = await lyingIn(own)
  expect(lying.map(({ name, locked }) => [name, locked]).sort()).toEqual([
    [`${MESSAGE.id}.xml`, false],
    ['a.json.age', true],
  ])
  for (const { name, since } of lying) {
    expect(statSync(join(own, name)).mode & 0o777).toBe(0o600)
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
  const own = join(folder, 'gladsaxe')
  mkdirSync(own)
  for (const name of [old, young, whole]) writeFileSync(join(own, name), '{"to":"20304050"}')
  const now = Date.now()
  for (const [name, minutes] of [
    [old, 6],
    [young, 4],
    [whole, 6],
  ] as const)
    utimesSync(join(own, name), now / 1_000, (now - minutes * 60_000) / 1_000)
  expect(await post.tidy(now, async () => new Set())).toBe(1)
  expect(readdirSync(own).sort()).toEqual([young, whole])
  expect(
    await noticePost(join(folder, 'nowhere'), readOwnerConfigs('/nowhere/at/all.json')).tidy(
      now,
      async () => new Set(),
    ),
  ).toBe(0)
})

test('each municipality has a folder of its own; given to a group, whole files are that group’s and half ones nobody’s', async () => {
  const box = fileOutbox(folder)
  const id = '22222222-2222-8333-8444-555555555555'
  await (await box.prepare({ ...MESSAGE, of: OF, key: undefined })).release()
  const other = { ...MESSAGE, id, of: { ...OF, municipality: 'fredericia' }, key: undefined }
  const made = await box.prepare(other)
  expect(readdirSync(join(folder, 'gladsaxe'))).toEqual([`${MESSAGE.id}.xml`])
  const theirs = join(folder, 'fredericia')
  expect((statSync(theirs).mode & 0o777).toString(8)).toBe('700')
  chmodSync(theirs, 0o2770)
  const [part = ''] = readdirSync(theirs)
  expect(statSync(join(theirs, part)).mode & 0o777).toBe(0o600)
  await made.release()
  expect(statSync(join(theirs, `${id}.xml`)).mode & 0o777).toBe(0o640)
  const box2 = fileHandOverBox(join(folder, 'packages'))
  const bytes = Buffer.from('x')
  await (await box2.prepare({ id, municipality: 'koebenhavn', caseId: 'c', bytes, key: undefined })).release()
  expect(readdirSync(join(folder, 'packages', 'koebenhavn'))).toEqual([`koebenhavn.${id}.zip`])
})

test('what lay in the one folder of all goes into its municipality’s at the start; what nobody can tell stays and is counted', async () => {
  const app = await openApp()
  try {
    await handedOver(app, 'gladsaxe', PEOPLE[9]?.facts ?? {})
    const [row] = await app.storage.cases.queue({ municipality: 'gladsaxe', limit: 1 })
    const id = row?.id ?? ''
    const [slot] = await app.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    const starts = [slot?.startsAt ?? 0]
    const [told] = await app.storage.notices.ofStarts({ municipality: 'gladsaxe', starts })
    if (!told) throw new Error('nobody is told')
    const notice = uuidOf('gladsaxe', told.slotId, told.round, told.kind)
    const at = {
      outboxDir: join(folder, 'digital-post'),
      noticeDir: join(folder, 'notices'),
      handOverDir: join(folder, 'hand-over'),
    }
    for (const root of Object.values(at)) mkdirSync(root)
    const letter = `${uuidOf(id, 2)}.xml.age`
    const part = `${MESSAGE.id}.koebenhavn.en-sag_1.2.age.part`
    const sms = `${String(told.startsAt).padStart(13, '0')}.${notice}.json`
    const file = `fredericia.${MESSAGE.id}.zip.age`
    for (const name of [letter, part, `${MESSAGE.id}.xml`, 'readme.txt'])
      writeFileSync(join(at.outboxDir, name), 'x')
    writeFileSync(join(at.noticeDir, sms), 'x')
    writeFileSync(join(at.handOverDir, file), 'x')
    expect(await moveOld(app.deps, at)).toBe(2)
    expect(readdirSync(join(at.outboxDir, 'gladsaxe'))).toEqual([letter])
    expect(readdirSync(join(at.outboxDir, 'koebenhavn'))).toEqual([part])
    expect(readdirSync(join(at.noticeDir, 'gladsaxe'))).toEqual([sms])
    expect(readdirSync(join(at.handOverDir, 'fredericia'))).toEqual([file])
    expect(await moveOld(app.deps, at)).toBe(2)
  } finally {
    await app.close()
  }
})
