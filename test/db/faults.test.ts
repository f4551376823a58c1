import { setTimeout as pause } from 'node:timers/promises'
import { type Client, createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { openLibsql } from '../../db/libsql.ts'
import { ENGINES, withStorage } from '../support/storage.ts'
import { aCase, aConversation, GLADSAXE, open } from './material.ts'

const event = (conversation: string, seq: number, sealed = `event ${seq}`) => ({
  municipality: GLADSAXE,
  conversation,
  seq,
  sealed,
})

describe.each(ENGINES)('transactions on %s', (engine) => {
  const storage = withStorage(engine)
  const put = (value: string) => ({ municipality: GLADSAXE, key: 'try', value })
  const tried = () => storage.now.settings.get({ municipality: GLADSAXE, key: 'try' })

  it('undo everything when the work throws', async () => {
    const failed = storage.now.exclusive(GLADSAXE, async (tx) => {
      await storage.now.settings.set(tx, put('half'))
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await tried()).toBeNull()
  })

  it('refuse work that waits for a timer, undo it, and go on with the next', async () => {
    const id = await open(storage.now)
    const waiting = storage.now.exclusive(GLADSAXE, async (tx) => {
      await storage.now.settings.set(tx, put('waited'))
      await pause(100)
      await storage.now.settings.set(tx, put('waited long'))
    })
    const turn = storage.now.write.appendEvents([event(id, 2)])
    await expect(waiting).rejects.toMatchObject({ code: 'ForeignAwait' })
    expect(await turn).toBe('ok')
    expect(await tried()).toBeNull()
    await pause(150)
    expect(await tried()).toBeNull()
    expect(
      (await storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })).length,
    ).toBe(2)
  })

  it('refuse work that waits for a read beside its transaction, or for another transaction', async () => {
    const beside = storage.now.exclusive(GLADSAXE, async (tx) => {
      await storage.now.settings.set(tx, put('beside'))
      await storage.now.exclusive(GLADSAXE, (inner) => storage.now.settings.set(inner, put('inner')))
    })
    await expect(beside).rejects.toMatchObject({ code: 'ForeignAwait' })
    if (engine === 'libsql') {
      const read = storage.now.exclusive(GLADSAXE, () => storage.now.staff.anybody())
      await expect(read).rejects.toMatchObject({ code: 'ForeignAwait' })
    }
  })

  it('do nothing for work that goes on after its end', async () => {
    let late: Promise<unknown> = Promise.resolve()
    await storage.now.exclusive(GLADSAXE, async (tx) => {
      late = pause(20).then(() => storage.now.settings.set(tx, put('late')))
    })
    await expect(late).rejects.toMatchObject({ cause: { code: 'TransactionOver' } })
    expect(await tried()).not.toBe('late')
  })

  it('carry no value of a row in their errors', async () => {
    const secret = 'karen@example.dk'
    const row = {
      municipality: GLADSAXE,
      id: 'x',
      email: secret,
      name: null as unknown as string,
      role: 'r',
      active: true,
      units: null,
    }
    const failed = storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.staff.create(tx, { ...row, passwordHash: secret }),
    )
    const error: unknown = await failed.then(
      () => null,
      (reason) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    const all = error as Error
    expect(
      `${all.message} ${all.stack} ${JSON.stringify(Object.getOwnPropertyDescriptors(all))}`,
    ).not.toContain(secret)
  })
})

describe('the embedded file, locked by somebody else', () => {
  const storage = withStorage('libsql', { patience: 3000 })
  const visible = async (other: Client, id: string): Promise<number> =>
    (await other.execute({ sql: 'select count(*) n from events where conversation = ?', args: [id] })).rows[0]
      ?.n as number

  it('loses no acknowledged write after it has met the lock', async () => {
    const id = await open(storage.now)
    const other = createClient({ url: storage.url, concurrency: 1 })
    const lock = await other.transaction('write')
    const blocked = [
      storage.now.write.appendEvents([event(id, 2)]),
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.settings.set(tx, { municipality: GLADSAXE, key: 'k', value: 'v' }),
      ),
    ]
    expect(
      (await storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })).length,
    ).toBe(1)
    await pause(700)
    await lock.rollback()
    expect(await Promise.all(blocked)).toEqual(['ok', undefined])
    for (let seq = 3; seq <= 20; seq += 1) {
      expect(await storage.now.write.appendEvents([event(id, seq)])).toBe('ok')
      expect(await visible(other, id)).toBe(seq)
    }
    const made = await aCase(storage.now)
    other.close()
    await storage.reopen()
    expect(
      (await storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })).length,
    ).toBe(20)
    expect(await storage.now.settings.get({ municipality: GLADSAXE, key: 'k' })).toBe('v')
    expect(await storage.now.cases.byId({ municipality: GLADSAXE, id: made.id })).toEqual(made)
  })

  it('says that it is busy when its patience ends, stores nothing, and works again afterwards', async () => {
    await storage.reopen({ patience: 300 })
    const id = await open(storage.now)
    const other = createClient({ url: storage.url, concurrency: 1 })
    const lock = await other.transaction('write')
    await expect(storage.now.write.appendEvents([event(id, 2)])).rejects.toMatchObject({
      code: 'StorageBusy',
    })
    await expect(storage.now.healthy()).rejects.toMatchObject({ code: 'StorageBusy' })
    expect(
      (await storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })).length,
    ).toBe(1)
    await lock.rollback()
    expect(await storage.now.write.appendEvents([event(id, 2, 'now')])).toBe('ok')
    expect(await visible(other, id)).toBe(2)
    other.close()
    await storage.reopen()
    expect(
      (await storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })).at(-1)?.sealed,
    ).toBe('now')
  })

  it('says that the disk is full, keeps what it acknowledged, and goes on when there is room', async () => {
    const id = await open(storage.now)
    await storage.reopen({ pragmas: ['max_page_count=120'] })
    let stored = 1
    const fill = async () => {
      for (; stored < 500; stored += 1)
        await storage.now.write.appendEvents([event(id, stored + 1, 'x'.repeat(4000))])
    }
    await expect(fill()).rejects.toMatchObject({ code: 'StorageFull' })
    expect(stored).toBeGreaterThan(5)
    const events = () => storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })
    expect((await events()).length).toBe(stored)
    await storage.reopen()
    expect((await events()).length).toBe(stored)
    expect(await storage.now.write.appendEvents([event(id, stored + 1)])).toBe('ok')
  })

  it('refuses a write that does not come through the queue', async () => {
    const engine = await openLibsql({ url: 'file::memory:', busyTimeout: 0, patience: 0 })
    const row = { ...aConversation(), status: 'open' as const }
    const written = engine.read.orm.insert(engine.read.t.conversations).values(row)
    await expect(written).rejects.toMatchObject({ cause: { code: 'WriteOutsideQueue' } })
    await engine.close()
  })
})
