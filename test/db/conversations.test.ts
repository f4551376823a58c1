import { describe, expect, it } from 'vitest'
import { isStorageError } from '../../db/errors.ts'
import { ENGINES, withStorage } from '../support/storage.ts'
import { aConversation, anId, GLADSAXE, NOW, open, publishSlots, TODAY } from './material.ts'

describe.each(ENGINES)('conversations on %s', (engine) => {
  const storage = withStorage(engine)
  const eventsOf = (conversation: string) =>
    storage.now.conversations.events({ municipality: GLADSAXE, conversation })
  const event = (conversation: string, seq: number, sealed = `event ${seq}`) => ({
    municipality: GLADSAXE,
    conversation,
    seq,
    sealed,
  })

  it('stores a conversation and its first events in one go and finds it by token and by receipt', async () => {
    const row = aConversation({ receiptHash: anId('receipt'), wrappedByReceipt: 'wrapped' })
    await storage.now.conversations.create(row, [
      { seq: 1, sealed: 'one' },
      { seq: 2, sealed: 'two' },
    ])
    const expected = { ...row, status: 'open', caseId: null, begunInRush: false }
    const { municipality, id, tokenHash } = row
    expect(await storage.now.conversations.byTokenHash({ municipality, tokenHash })).toEqual(expected)
    expect(
      await storage.now.conversations.byReceiptHash({ municipality, receiptHash: row.receiptHash ?? '' }),
    ).toEqual(expected)
    expect(await storage.now.conversations.byTokenHash({ municipality: 'fredericia', tokenHash })).toBeNull()
    expect(await eventsOf(id)).toEqual([
      { seq: 1, sealed: 'one' },
      { seq: 2, sealed: 'two' },
    ])
  })

  it('refuses a second conversation with the same token, and stores none of its events', async () => {
    const first = await open(storage.now)
    const second = aConversation({ tokenHash: `token of ${first}` })
    const tried = storage.now.conversations.create(second, [{ seq: 1, sealed: 'lost' }])
    await expect(tried).rejects.toMatchObject({ code: 'Duplicate' })
    expect(await eventsOf(second.id)).toEqual([])
  })

  it('appends turns and calls a turn stale whose number is taken', async () => {
    const id = await open(storage.now)
    expect(await storage.now.write.appendEvents([event(id, 2)])).toBe('ok')
    expect(await storage.now.write.appendEvents([event(id, 2, 'too late')])).toBe('stale')
    expect((await eventsOf(id)).map(({ sealed }) => sealed)).toEqual(['event 1', 'event 2'])
  })

  it('stores the rows of one turn whole or not at all', async () => {
    const id = await open(storage.now)
    await storage.now.write.appendEvents([event(id, 2)])
    expect(await storage.now.write.appendEvents([event(id, 2, 'late'), event(id, 3, 'late')])).toBe('stale')
    expect((await eventsOf(id)).map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('lets one of two turns win that come at the same moment', async () => {
    const id = await open(storage.now)
    const turns = ['left', 'right', 'middle'].map((said) =>
      storage.now.write.appendEvents([event(id, 2, said)]),
    )
    expect(await Promise.all(turns)).toEqual(['ok', 'stale', 'stale'])
    expect((await eventsOf(id)).at(-1)).toEqual({ seq: 2, sealed: 'left' })
  })

  it('keeps the turns of many conversations that are stored together apart', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, () => open(storage.now)))
    const results = await Promise.all(
      ids.map((id) =>
        storage.now.write.appendEvents([event(id, 2, `${id} two`), event(id, 3, `${id} three`)]),
      ),
    )
    expect(results).toEqual(ids.map(() => 'ok'))
    for (const id of ids) {
      expect((await eventsOf(id)).map(({ sealed }) => sealed)).toEqual([
        'event 1',
        `${id} two`,
        `${id} three`,
      ])
    }
  })

  it('does not let a turn that the database refuses cost the others theirs', async () => {
    const [good, bad] = [await open(storage.now), await open(storage.now)]
    const [taken, refused] = await Promise.allSettled([
      storage.now.write.appendEvents([event(good, 2)]),
      storage.now.write.appendEvents([{ ...event(bad, 2), seq: null as unknown as number }]),
    ])
    expect(taken).toEqual({ status: 'fulfilled', value: 'ok' })
    expect(refused.status).toBe('rejected')
  })

  it('sets a receipt once the person has one, and changes the keys on return', async () => {
    const id = await open(storage.now)
    const key = { municipality: GLADSAXE, id }
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.conversations.setReceipt(tx, { ...key, receiptHash: `r ${id}`, wrappedByReceipt: 'w' }),
    )
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.conversations.rewrap(tx, { ...key, tokenHash: `new ${id}`, wrappedBySession: 'new wrap' }),
    )
    expect(await storage.now.conversations.byId(key)).toMatchObject({
      receiptHash: `r ${id}`,
      wrappedByReceipt: 'w',
      tokenHash: `new ${id}`,
      wrappedBySession: 'new wrap',
    })
    expect(
      await storage.now.conversations.byTokenHash({ municipality: GLADSAXE, tokenHash: `token of ${id}` }),
    ).toBeNull()
    const unknown = storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.conversations.rewrap(tx, { municipality: GLADSAXE, id: 'nobody', tokenHash: 'x' }),
    )
    await expect(unknown).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('leaves nothing of the old sealing after an erasure: neither payload nor key', async () => {
    const id = await open(storage.now, 3)
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.conversations.replaceEvents(tx, {
        municipality: GLADSAXE,
        id,
        events: [
          { seq: 1, sealed: 'sealed anew 1' },
          { seq: 2, sealed: null },
          { seq: 3, sealed: 'sealed anew 3' },
        ],
        append: [{ seq: 4, sealed: 'erased' }],
        wrappedBySession: 'new wrap',
        wrappedByReceipt: null,
      }),
    )
    expect(await eventsOf(id)).toEqual([
      { seq: 1, sealed: 'sealed anew 1' },
      { seq: 2, sealed: null },
      { seq: 3, sealed: 'sealed anew 3' },
      { seq: 4, sealed: 'erased' },
    ])
    const row = await storage.now.conversations.byId({ municipality: GLADSAXE, id })
    expect(JSON.stringify(row)).not.toContain(`wrapped for ${id}`)
    expect(row?.wrappedBySession).toBe('new wrap')
    expect(await storage.now.write.appendEvents([event(id, 4, 'sealed with the old key')])).toBe('stale')
  })

  it('erases nothing if a turn came in between', async () => {
    const id = await open(storage.now, 2)
    await storage.now.write.appendEvents([event(id, 3)])
    const tried = storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.conversations.replaceEvents(tx, {
        municipality: GLADSAXE,
        id,
        events: [
          { seq: 1, sealed: null },
          { seq: 2, sealed: null },
        ],
        append: [{ seq: 3, sealed: 'erased' }],
        wrappedBySession: 'new wrap',
      }),
    )
    await expect(tried).rejects.toSatisfy((error) => isStorageError(error, 'StaleConversation'))
    expect((await eventsOf(id)).map(({ sealed }) => sealed)).toEqual(['event 1', 'event 2', 'event 3'])
    expect((await storage.now.conversations.byId({ municipality: GLADSAXE, id }))?.wrappedBySession).toBe(
      `wrapped for ${id}`,
    )
  })

  it('frees the slots it held when a conversation is withdrawn, and closes it once', async () => {
    const id = await open(storage.now)
    const [slot] = await publishSlots(storage.now, 1)
    const wanted = {
      municipality: GLADSAXE,
      conversation: id,
      slot: slot?.id ?? '',
      audience: 'named' as const,
    }
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.slots.hold(tx, { ...wanted, bookedKind: 'visitation', now: NOW, until: NOW + 600_000 }),
    )
    const close = () =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.conversations.close(tx, { municipality: GLADSAXE, id, status: 'withdrawn' }),
      )
    await close()
    const [free] = await storage.now.slots.bySlotIds({ municipality: GLADSAXE, ids: [wanted.slot] })
    expect(free?.heldBy).toBeNull()
    await expect(close()).rejects.toMatchObject({ code: 'StaleConversation' })
  })

  it('erases a whole conversation down to the numbers of its events', async () => {
    const id = await open(storage.now, 2)
    const key = { municipality: GLADSAXE, id }
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.conversations.erase(tx, { ...key, by: 'person', day: TODAY }),
    )
    expect(await eventsOf(id)).toEqual([
      { seq: 1, sealed: null },
      { seq: 2, sealed: null },
    ])
    expect(await storage.now.conversations.byId(key)).toMatchObject({
      status: 'withdrawn',
      wrappedBySession: null,
      wrappedByReceipt: null,
      receiptHash: null,
      tokenHash: `erased:${id}`,
    })
  })
})
