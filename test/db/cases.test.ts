import { describe, expect, it } from 'vitest'
import { NEVER } from '../../db/schema.ts'
import { ENGINES, withStorage } from '../support/storage.ts'
import {
  aCase,
  anId,
  aSubmission,
  GLADSAXE,
  HOUR,
  NOW,
  open,
  publishSlots,
  submit,
  TODAY,
} from './material.ts'

describe.each(ENGINES)('cases on %s', (engine) => {
  const storage = withStorage(engine)
  const changesOf = async (caseId: string, municipality = GLADSAXE) =>
    (await storage.now.changes.since({ municipality, seq: 0, limit: 10_000 }))
      .filter((change) => change.caseId === caseId)
      .map(({ kind }) => kind)

  it('makes case, number, appointments and change of a conversation in one go', async () => {
    const conversation = await open(storage.now, 2)
    const [first, second] = await publishSlots(storage.now, 2)
    const slots = [
      { slot: first!.id, bookedKind: 'visitation' },
      { slot: second!.id, bookedKind: 'secondVisitation' },
    ] as const
    const events = [{ municipality: GLADSAXE, conversation, seq: 3, sealed: 'submitted' }]
    const submission = aSubmission(conversation, slots, { events })
    const made = await submit(storage.now, submission)
    expect(made.existing).toBe(false)
    expect(made.appointments.map(({ id, bookedKind, caseId }) => [id, bookedKind, caseId])).toEqual([
      [first!.id, 'visitation', made.case.id],
      [second!.id, 'secondVisitation', made.case.id],
    ])
    const { case: stored } = submission
    expect(made.case).toMatchObject({ ...stored, version: 1, ownerId: null, conversationId: conversation })
    expect(
      await storage.now.cases.byReceiptHash({ municipality: GLADSAXE, receiptHash: stored.receiptHash! }),
    ).toEqual(made.case)
    expect(await storage.now.cases.byConversation({ municipality: GLADSAXE, conversation })).toEqual(
      made.case,
    )
    expect(await storage.now.conversations.byId({ municipality: GLADSAXE, id: conversation })).toMatchObject({
      status: 'submitted',
      caseId: made.case.id,
    })
    expect(
      (await storage.now.conversations.events({ municipality: GLADSAXE, conversation })).at(-1)?.sealed,
    ).toBe('submitted')
    expect(await changesOf(made.case.id)).toEqual(['opened'])
  })

  it('gives the same case to the same submit, also when both come at once', async () => {
    const conversation = await open(storage.now)
    const [slot] = await publishSlots(storage.now, 1)
    const wanted = [{ slot: slot!.id, bookedKind: 'visitation' }] as const
    const tries = Array.from({ length: 5 }, () => submit(storage.now, aSubmission(conversation, wanted)))
    const results = await Promise.all(tries)
    expect(new Set(results.map((result) => result.case.id)).size).toBe(1)
    expect(results.filter(({ existing }) => !existing).length).toBe(1)
    for (const { appointments } of results) expect(appointments.map(({ id }) => id)).toEqual([slot!.id])
    const again = await submit(storage.now, aSubmission(conversation, wanted))
    expect(again).toMatchObject({ existing: true, case: { id: results[0]!.case.id } })
  })

  it('numbers the cases of each municipality by themselves, without gaps', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => aCase(storage.now)))
    const numbers = made.map(({ number }) => number).sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index))
    const elsewhere = { municipality: 'mariagerfjord' }
    const conversation = await open(storage.now, 1, elsewhere)
    expect((await submit(storage.now, aSubmission(conversation, [], elsewhere))).case.number).toBe(1)
  })

  it('names every appointment whose slot is gone, and leaves nothing behind', async () => {
    const [taken, fine, late] = await publishSlots(storage.now, 3)
    for (const slot of [taken!, late!]) {
      await storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.slots.book(tx, {
          municipality: GLADSAXE,
          slot: slot.id,
          caseId: 'other',
          bookedKind: 'visitation',
          audience: 'named',
          now: NOW,
          day: TODAY,
        }),
      )
    }
    const conversation = await open(storage.now)
    const before = (await storage.now.changes.heads()).get(GLADSAXE)
    const tried = submit(
      storage.now,
      aSubmission(
        conversation,
        [
          { slot: taken!.id, bookedKind: 'visitation' },
          { slot: fine!.id, bookedKind: 'visitation' },
          { slot: late!.id, bookedKind: 'secondVisitation' },
        ],
        { events: [{ municipality: GLADSAXE, conversation, seq: 2, sealed: 'submitted' }] },
      ),
    )
    await expect(tried).rejects.toMatchObject({
      code: 'SlotGone',
      detail: { kinds: ['visitation', 'secondVisitation'] },
    })
    const [untouched] = await storage.now.slots.bySlotIds({ municipality: GLADSAXE, ids: [fine!.id] })
    expect(untouched).toMatchObject({ caseId: null, bookedKind: null })
    expect(await storage.now.cases.byConversation({ municipality: GLADSAXE, conversation })).toBeNull()
    expect((await storage.now.conversations.byId({ municipality: GLADSAXE, id: conversation }))?.status).toBe(
      'open',
    )
    expect((await storage.now.conversations.events({ municipality: GLADSAXE, conversation })).length).toBe(1)
    expect((await storage.now.changes.heads()).get(GLADSAXE)).toBe(before)
  })

  it('books a slot whose hold ran out if nobody took it, and none that another conversation holds', async () => {
    const [own, others] = await publishSlots(storage.now, 2)
    const conversation = await open(storage.now)
    const hold = (slot: string, by: string) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.slots.hold(tx, {
          municipality: GLADSAXE,
          slot,
          conversation: by,
          bookedKind: 'visitation',
          audience: 'named',
          now: NOW,
          until: NOW + 1,
        }),
      )
    await hold(own!.id, conversation)
    await hold(others!.id, 'somebody else')
    const at = { now: NOW + HOUR }
    await submit(storage.now, aSubmission(conversation, [{ slot: own!.id, bookedKind: 'visitation' }], at))
    const second = await open(storage.now)
    const tried = submit(storage.now, aSubmission(second, [{ slot: others!.id, bookedKind: 'visitation' }]))
    await expect(tried).rejects.toMatchObject({ code: 'SlotGone' })
  })

  it('makes no second case of one conversation, and none of one that was withdrawn or went on', async () => {
    const conversation = await open(storage.now)
    await submit(storage.now, aSubmission(conversation))
    const other = submit(storage.now, aSubmission(conversation, [], { idempotencyKey: anId('key') }))
    await expect(other).rejects.toMatchObject({ code: 'StaleConversation' })
    const wentOn = await open(storage.now, 2)
    const events = [{ municipality: GLADSAXE, conversation: wentOn, seq: 2, sealed: 'submitted' }]
    await expect(submit(storage.now, aSubmission(wentOn, [], { events }))).rejects.toMatchObject({
      code: 'StaleConversation',
    })
  })

  it('lets one of fifty claims win and tells the others who has the case', async () => {
    const { id, version } = await aCase(storage.now)
    const claims = Array.from({ length: 50 }, (_, index) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.cases.claim(tx, { municipality: GLADSAXE, id, version, staffId: `staff ${index}` }),
      ),
    )
    const outcomes = await Promise.all(claims)
    const won = outcomes.filter(({ ok }) => ok)
    expect(won.length).toBe(1)
    const owner = (await storage.now.cases.byId({ municipality: GLADSAXE, id }))?.ownerId
    for (const outcome of outcomes)
      if (!outcome.ok) expect(outcome).toEqual({ ok: false, reason: 'claimed', owner })
    expect(await changesOf(id)).toEqual(['opened', 'claimed'])
  })

  it('changes a case only as it was seen', async () => {
    const { id, version } = await aCase(storage.now)
    const update = (seen: number, sealed: string) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.cases.update(tx, {
          municipality: GLADSAXE,
          id,
          version: seen,
          set: { sealed, marks: 'marks', dueDay: NEVER },
        }),
      )
    expect(await update(version, 'new')).toMatchObject({
      ok: true,
      case: { sealed: 'new', version: version + 1 },
    })
    expect(await update(version, 'late')).toEqual({
      ok: false,
      reason: 'stale-version',
      version: version + 1,
    })
    const claimLate = await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.cases.claim(tx, { municipality: GLADSAXE, id, version, staffId: 'somebody' }),
    )
    expect(claimLate).toEqual({ ok: false, reason: 'stale-version', version: version + 1 })
    const unknown = await storage.now.exclusive('fredericia', (tx) =>
      storage.now.cases.claim(tx, { municipality: 'fredericia', id, version, staffId: 'somebody' }),
    )
    expect(unknown).toEqual({ ok: false, reason: 'unknown' })
  })

  it('releases, and closes: a closed case leaves the queue', async () => {
    const { id, version } = await aCase(storage.now)
    const key = { municipality: GLADSAXE, id }
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.cases.claim(tx, { ...key, version, staffId: 'me' }),
    )
    const released = await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.cases.release(tx, { ...key, version: version + 1 }),
    )
    expect(released).toMatchObject({ ok: true, case: { ownerId: null } })
    const inQueue = async () =>
      (await storage.now.cases.queue({ municipality: GLADSAXE, limit: 1000 })).some((row) => row.id === id)
    expect(await inQueue()).toBe(true)
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.cases.close(tx, { ...key, version: version + 2, day: TODAY }),
    )
    expect(await inQueue()).toBe(false)
  })

  it('keeps its pages while cases arrive: none shown twice, none of the old ones missed', async () => {
    const municipality = 'koebenhavn'
    const make = async (rankDay: string) => {
      const submission = aSubmission(await open(storage.now, 1, { municipality }), [], { municipality })
      return (await submit(storage.now, { ...submission, case: { ...submission.case, rankDay } })).case
    }
    const days = ['2026-12-03', '2026-11-30', '2026-12-01', '2026-11-30', NEVER, '2026-12-01', '2026-11-29']
    const old = []
    for (const day of days) old.push(await make(day))
    const seen = []
    let after: { rankDay: string; number: number } | null = null
    for (let page = 0; page < 20; page += 1) {
      const rows = await storage.now.cases.queue({ municipality, after, limit: 2 })
      seen.push(...rows)
      after = rows.at(-1) ?? null
      if (rows.length === 0) break
      await make(page % 2 === 0 ? '2026-11-25' : '2027-01-01')
      if (page > 10) throw new Error('the queue has no end')
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    const ids = new Set(seen.map(({ id }) => id))
    expect(old.every(({ id }) => ids.has(id))).toBe(true)
    const order = seen.map(({ rankDay, number }) => `${rankDay} ${String(number).padStart(9, '0')}`)
    expect(order).toEqual(order.toSorted())
  })

  it('adds messages and timeline in order, without changing the version', async () => {
    const { id: caseId, version } = await aCase(storage.now)
    const message = { municipality: GLADSAXE, caseId, openedDay: TODAY }
    const add = (from: 'person' | 'staff', sealed: string) =>
      storage.now.exclusive(GLADSAXE, (tx) => storage.now.cases.addMessage(tx, { ...message, from, sealed }))
    expect(await Promise.all([add('person', 'one'), add('staff', 'two'), add('person', 'three')])).toEqual([
      1, 2, 3,
    ])
    const stored = await storage.now.cases.messages({ municipality: GLADSAXE, caseId })
    expect(stored.map(({ seq, from, sealed }) => [seq, from, sealed])).toEqual([
      [1, 'person', 'one'],
      [2, 'staff', 'two'],
      [3, 'person', 'three'],
    ])
    const last = await storage.now.cases.lastSenders({ municipality: GLADSAXE, caseIds: [caseId, 'none'] })
    expect([...last]).toEqual([[caseId, { from: 'person', openedDay: TODAY }]])
    for (const sealed of ['opened', 'read']) {
      await storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.cases.addCaseEvent(tx, { municipality: GLADSAXE, caseId, sealed, actor: 'system' }),
      )
    }
    expect(
      (await storage.now.cases.caseEvents({ municipality: GLADSAXE, caseId, after: 1 })).map(
        ({ sealed }) => sealed,
      ),
    ).toEqual(['read'])
    expect((await storage.now.cases.byId({ municipality: GLADSAXE, id: caseId }))?.version).toBe(version)
    const nowhere = storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.cases.addMessage(tx, { ...message, caseId: 'none', from: 'person', sealed: 'x' }),
    )
    await expect(nowhere).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('erases a case down to its number and days, with its log, messages and coming appointments', async () => {
    const conversation = await open(storage.now, 3)
    const [slot] = await publishSlots(storage.now, 1)
    const { case: made } = await submit(
      storage.now,
      aSubmission(conversation, [{ slot: slot!.id, bookedKind: 'visitation' }]),
    )
    const key = { municipality: GLADSAXE, caseId: made.id }
    await storage.now.exclusive(GLADSAXE, async (tx) => {
      await storage.now.cases.addMessage(tx, { ...key, from: 'person', sealed: 'secret', openedDay: TODAY })
      await storage.now.cases.addCaseEvent(tx, { ...key, sealed: 'secret', actor: 'person' })
    })
    const given = await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.cases.eraseCase(tx, {
        municipality: GLADSAXE,
        id: made.id,
        now: NOW,
        by: 'person',
        day: TODAY,
      }),
    )
    expect(given.map(({ id }) => id)).toEqual([slot!.id])
    const left = [
      await storage.now.cases.byId({ municipality: GLADSAXE, id: made.id }),
      await storage.now.cases.messages(key),
      await storage.now.cases.caseEvents(key),
      await storage.now.conversations.byId({ municipality: GLADSAXE, id: conversation }),
      await storage.now.conversations.events({ municipality: GLADSAXE, conversation }),
    ]
    expect(JSON.stringify(left)).not.toMatch(/secret|sealed [a-z]|wrap of|wrapped for|receipt of|event \d/)
    expect(left[0]).toMatchObject({ number: made.number, openedDay: TODAY, status: 'closed', sealed: null })
    expect(
      await storage.now.cases.byReceiptHash({ municipality: GLADSAXE, receiptHash: made.receiptHash! }),
    ).toBeNull()
    const [freed] = await storage.now.slots.bySlotIds({ municipality: GLADSAXE, ids: [slot!.id] })
    expect(freed?.caseId).toBeNull()
  })
})
