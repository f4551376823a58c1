import { describe, expect, it } from 'vitest'
import type { Hold } from '../../db/booking.ts'
import type { BookedKind } from '../../db/schema.ts'
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
  someSlots,
  submit,
  TODAY,
} from './material.ts'

const TEN_MINUTES = 600_000
const ALWAYS = { from: 0, until: NOW + 1000 * HOUR, limit: 1000 }

describe.each(ENGINES)('booking on %s', (engine) => {
  const storage = withStorage(engine)

  const hold = (slot: string, conversation: string, changes: Partial<Hold> = {}) =>
    storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.slots.hold(tx, {
        municipality: GLADSAXE,
        slot,
        conversation,
        bookedKind: 'visitation',
        audience: 'named',
        now: NOW,
        until: NOW + TEN_MINUTES,
        ...changes,
      }),
    )
  const book = (slot: string, caseId: string, bookedKind: BookedKind = 'visitation', now = NOW) =>
    storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.slots.book(tx, {
        municipality: GLADSAXE,
        slot,
        caseId,
        bookedKind,
        audience: 'named',
        now,
        day: TODAY,
      }),
    )
  const slot = async (id: string) =>
    (await storage.now.slots.bySlotIds({ municipality: GLADSAXE, ids: [id] }))[0]
  const free = async (unit: string, changes = {}) =>
    (
      await storage.now.slots.freeSlots({
        municipality: GLADSAXE,
        kind: 'visitation',
        audience: 'named',
        units: [unit],
        now: NOW,
        ...ALWAYS,
        ...changes,
      })
    ).map(({ id }) => id)

  it('offers free slots the earliest first, and only those of the kind, people, unit, form and time asked for', async () => {
    const unit = anId('unit')
    const [first, second, third] = await publishSlots(storage.now, 3, { unit })
    await publishSlots(storage.now, 1, { unit, kind: 'doctor' })
    await publishSlots(storage.now, 1, { unit, audience: 'anonymous' })
    await publishSlots(storage.now, 1, { unit, startsAt: NOW - HOUR, endsAt: NOW })
    const [phone] = await publishSlots(storage.now, 1, {
      unit,
      talkForm: 'phone',
      startsAt: NOW + 90 * HOUR,
      endsAt: NOW + 91 * HOUR,
    })
    expect(await free(unit)).toEqual([first?.id, second?.id, third?.id, phone?.id])
    expect(await free(unit, { talkForm: 'inPerson' })).toEqual([first?.id, second?.id, third?.id])
    expect(await free(unit, { talkForm: 'phone', from: NOW + 80 * HOUR })).toEqual([phone?.id])
    expect(await free(unit, { until: second?.startsAt })).toEqual([first?.id, second?.id])
    expect(await free(unit, { after: { startsAt: first?.startsAt, id: first?.id }, limit: 1 })).toEqual([
      second?.id,
    ])
    expect(await free(unit, { municipality: 'fredericia' })).toEqual([])
  })

  it('holds a slot for one conversation, and offers it to nobody else until the hold runs out', async () => {
    const unit = anId('unit')
    const [only] = await publishSlots(storage.now, 1, { unit })
    const id = only?.id ?? ''
    expect(await hold(id, 'a')).toMatchObject({ heldBy: 'a', bookedKind: 'visitation' })
    expect(await free(unit)).toEqual([])
    expect(await free(unit, { holder: 'a' })).toEqual([id])
    expect(await hold(id, 'b')).toBeNull()
    expect(await hold(id, 'b', { now: NOW + TEN_MINUTES - 1 })).toBeNull()
    expect(await free(unit, { now: NOW + TEN_MINUTES })).toEqual([id])
    expect(await hold(id, 'b', { now: NOW + TEN_MINUTES, until: NOW + 2 * TEN_MINUTES })).toMatchObject({
      heldBy: 'b',
    })
    expect(await hold(id, 'a')).toBeNull()
  })

  it('lets go of the earlier slot when another one is chosen, and keeps it when the other one is gone', async () => {
    const [first, second, third] = await publishSlots(storage.now, 3)
    await hold(first?.id ?? '', 'c')
    await hold(third?.id ?? '', 'somebody else')
    expect(await hold(third?.id ?? '', 'c')).toBeNull()
    expect((await slot(first?.id ?? ''))?.heldBy).toBe('c')
    await hold(second?.id ?? '', 'c')
    expect((await slot(first?.id ?? ''))?.heldBy).toBeNull()
  })

  it('holds two slots for the two visitations, and never one slot for both', async () => {
    const [first, second] = await publishSlots(storage.now, 2)
    await hold(first?.id ?? '', 'd')
    expect(await hold(first?.id ?? '', 'd', { bookedKind: 'secondVisitation' })).toBeNull()
    expect(await hold(second?.id ?? '', 'd', { bookedKind: 'secondVisitation' })).not.toBeNull()
    const held = await storage.now.slots.heldBy({ municipality: GLADSAXE, conversation: 'd', now: NOW })
    expect(held.map(({ bookedKind }) => bookedKind)).toEqual(['visitation', 'secondVisitation'])
  })

  it('never gives a slot to the wrong people, for the wrong kind or after it has begun', async () => {
    const [named] = await publishSlots(storage.now, 1)
    const id = named?.id ?? ''
    expect(await hold(id, 'e', { audience: 'anonymous' })).toBeNull()
    expect(await hold(id, 'e', { bookedKind: 'doctor' })).toBeNull()
    expect(await hold(id, 'e', { now: named?.startsAt })).toBeNull()
    expect(await book(id, 'a case', 'doctor')).toBeNull()
    expect(await hold(id, 'e')).not.toBeNull()
  })

  it('prolongs a hold that ran out while nobody took the slot, and none that was lost', async () => {
    const [kept, lost] = await publishSlots(storage.now, 2)
    const later = NOW + TEN_MINUTES + 1
    await hold(kept?.id ?? '', 'f')
    await hold(lost?.id ?? '', 'f', { bookedKind: 'secondVisitation' })
    await hold(lost?.id ?? '', 'g', { now: later, until: later + TEN_MINUTES })
    const renewed = await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.slots.renewHolds(tx, {
        municipality: GLADSAXE,
        conversation: 'f',
        until: later + TEN_MINUTES,
        now: later,
      }),
    )
    expect(renewed.map(({ id }) => id)).toEqual([kept?.id])
  })

  it('books twenty slots for twenty of two hundred who try at once', async () => {
    const slots = await publishSlots(storage.now, 20)
    const tries = Array.from({ length: 200 }, (_, index) =>
      book(slots[index % 20]?.id ?? '', `case of try ${index}`),
    )
    const booked = (await Promise.all(tries)).filter((row) => row !== null)
    expect(booked.length).toBe(20)
    const rows = await storage.now.slots.bySlotIds({ municipality: GLADSAXE, ids: slots.map(({ id }) => id) })
    expect(new Set(rows.map(({ caseId }) => caseId)).size).toBe(20)
    expect(rows.map(({ caseId }) => caseId).sort()).toEqual(booked.map(({ caseId }) => caseId).sort())
  })

  it('moves an appointment, and keeps the old one when the new slot is gone', async () => {
    const [from, to, taken] = await publishSlots(storage.now, 3)
    const conversation = await open(storage.now)
    const made = await submit(
      storage.now,
      aSubmission(conversation, [{ slot: from?.id ?? '', bookedKind: 'visitation' }]),
    )
    await book(taken?.id ?? '', 'another case')
    const move = (id: string) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.slots.move(tx, {
          municipality: GLADSAXE,
          caseId: made.case.id,
          bookedKind: 'visitation',
          slot: id,
          audience: 'named',
          now: NOW,
          day: TODAY,
        }),
      )
    await expect(move(taken?.id ?? '')).rejects.toMatchObject({
      code: 'SlotGone',
      detail: { kinds: ['visitation'] },
    })
    expect((await slot(from?.id ?? ''))?.caseId).toBe(made.case.id)
    expect(await move(to?.id ?? '')).toMatchObject({
      from: { id: from?.id },
      to: { id: to?.id, caseId: made.case.id },
    })
    expect(await slot(from?.id ?? '')).toMatchObject({ caseId: null, bookedKind: null, bookedAtDay: null })
    const appointments = await storage.now.slots.ofCase({ municipality: GLADSAXE, caseId: made.case.id })
    expect(appointments.map(({ id }) => id)).toEqual([to?.id])
  })

  it('cancels a coming appointment, so that others can have it, but none that has taken place', async () => {
    const unit = anId('unit')
    const [past, coming] = await publishSlots(storage.now, 2, { unit })
    const { id: caseId } = await aCase(storage.now)
    await book(past?.id ?? '', caseId)
    await book(coming?.id ?? '', caseId, 'secondVisitation')
    const cancel = (bookedKind: BookedKind) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.slots.cancel(tx, {
          municipality: GLADSAXE,
          caseId,
          bookedKind,
          now: (past?.startsAt ?? 0) + 1,
        }),
      )
    expect(await cancel('visitation')).toBeNull()
    expect(await cancel('secondVisitation')).toMatchObject({ id: coming?.id, caseId })
    expect(await cancel('secondVisitation')).toBeNull()
    expect(await free(unit)).toEqual([coming?.id])
  })

  it('refuses to publish a slot that overlaps another one of the same person, and names both', async () => {
    const staffId = anId('staff')
    const [standing] = await publishSlots(storage.now, 1, { staffId })
    const start = standing?.startsAt ?? 0
    const publish = (changes: object) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.slots.publish(tx, someSlots(1, { staffId, ...changes })),
      )
    for (const [from, to] of [
      [-0.5, 0.5],
      [0.5, 1.5],
      [0.25, 0.75],
      [-1, 2],
      [0, 1],
    ] as const) {
      const tried = publish({ id: 'late', startsAt: start + from * HOUR, endsAt: start + to * HOUR })
      await expect(tried).rejects.toMatchObject({
        code: 'SlotOverlap',
        detail: { slot: 'late', with: standing?.id },
      })
    }
    expect(await slot('late')).toBeUndefined()
    await publish({ startsAt: start + HOUR, endsAt: start + 2 * HOUR })
    await publish({ staffId: anId('staff'), startsAt: start, endsAt: start + HOUR })
  })

  it('refuses slots that overlap each other, end before they begin, or are there already', async () => {
    const publish = (rows: ReturnType<typeof someSlots>) =>
      storage.now.exclusive(GLADSAXE, (tx) => storage.now.slots.publish(tx, rows))
    const rows = someSlots(3)
    const [first, second, third] = rows
    const long = { ...first!, endsAt: first!.endsAt + HOUR / 2 }
    await expect(publish([long, second!, third!])).rejects.toMatchObject({ code: 'SlotOverlap' })
    await expect(publish([{ ...first!, endsAt: first!.startsAt }])).rejects.toMatchObject({ code: 'BadSlot' })
    expect(await slot(third!.id)).toBeUndefined()
    await publish(rows)
    const again = { ...first!, startsAt: first!.startsAt + 100 * HOUR, endsAt: first!.endsAt + 100 * HOUR }
    await expect(publish([again])).rejects.toMatchObject({ code: 'Duplicate' })
  })

  it('takes slots out of the calendar that nobody has booked, and leaves the booked ones', async () => {
    const unit = anId('unit')
    const [booked, open] = await publishSlots(storage.now, 2, { unit })
    await book(booked!.id, 'a case')
    const out = await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.slots.withdraw(tx, { municipality: GLADSAXE, ids: [booked!.id, open!.id] }),
    )
    expect(out).toEqual([open!.id])
    expect(await free(unit)).toEqual([])
    expect(await hold(open!.id, 'h')).toBeNull()
  })
})
