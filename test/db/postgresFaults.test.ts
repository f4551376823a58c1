import { connect, createServer, type Server } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorage } from '../../db/client.ts'
import type { NewSlot } from '../../db/publish.ts'
import type { Storage } from '../../db/storage.ts'
import { withStorage } from '../support/storage.ts'
import { aCase, anId, aSubmission, GLADSAXE, open, someSlots, submit, TODAY } from './material.ts'

const event = (conversation: string, seq: number, sealed = `event ${seq}`) => ({
  municipality: GLADSAXE,
  conversation,
  seq,
  sealed,
})

describe('PostgreSQL that goes away', () => {
  const lost: Error[] = []
  const storage = withStorage('postgres', { lost: (error) => lost.push(error), patience: 3000 })
  let administrator: pg.Client

  beforeAll(async () => {
    administrator = new pg.Client({ connectionString: storage.url })
    await administrator.connect()
  })
  afterAll(() => administrator.end())

  const killOthers = () =>
    administrator.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )

  it('costs no acknowledged turn, no case and not the process when connections are cut under load', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => open(storage.now)))
    let going = true
    const cutting = (async () => {
      for (let cuts = 0; going && cuts < 30; cuts += 1) {
        await killOthers()
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    })()
    const acknowledged = new Map<string, number>()
    await Promise.all(
      ids.map(async (id) => {
        for (let seq = 2; seq <= 40; seq += 1) {
          expect(await storage.now.write.appendEvents([event(id, seq)])).toBe('ok')
          acknowledged.set(id, seq)
        }
      }),
    )
    going = false
    await cutting
    for (const id of ids) {
      const events = await storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })
      expect(events.map(({ seq }) => seq)).toEqual(
        Array.from({ length: acknowledged.get(id) ?? 0 }, (_, index) => index + 1),
      )
    }
    expect((await aCase(storage.now)).status).toBe('open')
    expect(lost.length).toBeGreaterThan(0)
  })

  it('keeps one writer per municipality among processes: numbers without gaps or doubles', async () => {
    const second = await openStorage({ url: storage.url })
    const before = (await storage.now.changes.heads()).get(GLADSAXE) ?? 0
    const made = await Promise.all(
      Array.from({ length: 30 }, (_, index) => aCase(index % 2 === 0 ? storage.now : second)),
    )
    await second.close()
    const numbers = made.map(({ number }) => number).sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index))
    expect((await storage.now.changes.heads()).get(GLADSAXE)).toBe(before + 30)
  })

  it('lets one of two processes publish a slot where both would put the same person', async () => {
    const second = await openStorage({ url: storage.url })
    const rows = Array.from({ length: 20 }, () => someSlots(1)[0]!)
    const publish = (by: Storage, row: NewSlot) =>
      by
        .exclusive(GLADSAXE, (tx) => by.slots.publish(tx, [{ ...row, id: anId('slot') }]))
        .then(
          () => 'published',
          (error) => error.code,
        )
    const results = await Promise.all(
      rows.map((row) => Promise.all([publish(storage.now, row), publish(second, row)])),
    )
    await second.close()
    for (const result of results) expect(result.toSorted()).toEqual(['SlotOverlap', 'published'])
  })

  it('keeps the messages of two processes to one case apart', async () => {
    const second = await openStorage({ url: storage.url })
    const { id: caseId } = await aCase(storage.now)
    const message = {
      municipality: GLADSAXE,
      caseId,
      openedDay: TODAY,
      from: 'person',
      sealed: 'said',
    } as const
    const add = (by: Storage) => by.exclusive(GLADSAXE, (tx) => by.cases.addMessage(tx, message))
    const numbers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => add(index % 2 === 0 ? storage.now : second)),
    )
    await second.close()
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  })

  it('gives a contested turn to one of two processes', async () => {
    const second = await openStorage({ url: storage.url })
    for (let round = 0; round < 20; round += 1) {
      const id = await open(storage.now)
      const rows = (said: string) => [event(id, 2, said), event(id, 3, said)]
      const results = await Promise.all([
        storage.now.write.appendEvents(rows('here')),
        second.write.appendEvents(rows('there')),
      ])
      expect(results.toSorted()).toEqual(['ok', 'stale'])
      const events = await storage.now.conversations.events({ municipality: GLADSAXE, conversation: id })
      expect(new Set(events.slice(1).map(({ sealed }) => sealed)).size).toBe(1)
    }
    await second.close()
  })
})

/** Hands everything on, but drops a connection right after a COMMIT went through, so that its answer is lost. */
function answerLosingProxy(target: URL, armed: () => boolean): Server {
  return createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    let dropping = false
    client.on('data', (chunk) => {
      if (chunk.includes('commit\u0000') && armed()) dropping = true
      database.write(chunk)
    })
    database.on('data', (chunk) => {
      if (dropping) client.destroy()
      else client.write(chunk)
    })
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
}

describe('PostgreSQL whose answer to a commit gets lost', () => {
  const direct = withStorage('postgres')
  let armed = 0
  let proxy: Server
  let url: string

  beforeAll(async () => {
    const target = new URL(direct.url)
    proxy = answerLosingProxy(target, () => armed > 0 && armed-- > 0)
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = proxy.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const door = new URL(direct.url)
    door.port = String(address.port)
    url = door.href
  })
  afterAll(() => {
    proxy.close()
  })

  it('finds its own turn again instead of calling it stale', async () => {
    const storage = await openStorage({ url })
    const id = await open(storage)
    armed = 1
    expect(await storage.write.appendEvents([event(id, 2), event(id, 3)])).toBe('ok')
    expect(armed).toBe(0)
    armed = 1
    const second = await open(storage, 2)
    expect(armed).toBe(0)
    for (const [conversation, length] of [
      [id, 3],
      [second, 2],
    ] as const) {
      const events = await direct.now.conversations.events({ municipality: GLADSAXE, conversation })
      expect(events.length).toBe(length)
    }
    await storage.close()
  })

  it('does not run work again that may be done already, but says so, and knows it when it is asked again', async () => {
    const storage = await openStorage({ url })
    const submission = aSubmission(await open(storage))
    armed = 1
    await expect(submit(storage, submission)).rejects.toMatchObject({ code: 'StorageBusy' })
    expect(armed).toBe(0)
    expect(await submit(storage, submission)).toMatchObject({
      existing: true,
      case: { id: submission.case.id },
    })
    await storage.close()
  })
})
