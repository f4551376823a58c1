/** Lists, counts and attendance over the store, on both engines. */
import { describe, expect, it } from 'vitest'
import { ENGINES, withStorage } from '../support/storage.ts'
import { aCase, GLADSAXE, HOUR, NOW, publishSlots, TODAY } from './material.ts'

describe.each(ENGINES)('lists of cases on %s', (engine) => {
  const storage = withStorage(engine)
  const key = { municipality: GLADSAXE }
  const claim = (id: string, staffId: string) =>
    storage.now.exclusive(GLADSAXE, (tx) => storage.now.cases.claim(tx, { ...key, id, version: 1, staffId }))

  it('counts by owner and last day, and goes down the queue without content', async () => {
    const due = ['2026-11-25', '2026-12-07', '2026-12-07']
    const cases = []
    for (const [index, dueDay] of due.entries())
      cases.push(await aCase(storage.now, { dueDay, rankDay: `2026-11-2${4 + index}-3` }))
    const [first, second, third] = cases.map(({ id }) => id) as [string, string, string]
    await claim(first, 'sanne')
    const { cases: lists } = storage.now
    expect(await lists.openCounts({ ...key, staffId: 'sanne', day: '2026-11-26' })).toEqual({
      all: 3,
      unclaimed: 2,
      mine: 1,
      dueSoon: 1,
    })
    const short = await lists.unowned({ ...key, limit: 1 })
    expect([short.rows.map(({ id }) => id), short.total]).toEqual([[second], 2])
    const soon = await lists.dueBy({ ...key, day: '2026-11-26', limit: 5 })
    expect([soon.rows.map(({ id }) => id), soon.total]).toEqual([[first], 1])
    const outline = await lists.outline({ ...key, after: null, limit: 2 })
    expect(outline.map(({ id }) => id)).toEqual([first, second])
    expect(Object.keys(outline[0] ?? {}).sort()).toEqual(['dueDay', 'id', 'number', 'rankDay', 'version'])
    const rest = await lists.outline({ ...key, after: outline[1] ?? null, limit: 2 })
    expect(rest.map(({ id }) => id)).toEqual([third])
    expect((await lists.newest({ ...key, limit: 2 })).map(({ id }) => id)).toEqual([third, second])
    expect(await lists.newestIds({ ...key, limit: 2 })).toEqual([third, second])
    expect((await lists.byNumber({ ...key, number: cases[1]?.number ?? 0 }))?.id).toBe(second)
    expect(await lists.byIds({ ...key, ids: [] })).toEqual([])
    expect((await lists.queue({ ...key, owner: 'sanne', limit: 5 })).map(({ id }) => id)).toEqual([first])
    expect(await lists.byNumber({ municipality: 'fredericia', number: 1 })).toBeNull()
  })

  it('attendance is said of what has begun, put right, and gone with the case', async () => {
    const one = await aCase(storage.now)
    const [slot] = await publishSlots(storage.now, 1)
    const at = slot?.startsAt ?? 0
    const attend = (now: number, how: 'held' | 'missed', startsAt = at) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.slots.attend(tx, {
          ...key,
          caseId: one.id,
          bookedKind: 'visitation',
          startsAt,
          how,
          now,
        }),
      )
    const booking = {
      ...key,
      slot: slot?.id ?? '',
      caseId: one.id,
      bookedKind: 'visitation',
      now: NOW,
    } as const
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.slots.book(tx, { ...booking, audience: 'named', day: TODAY }),
    )
    expect(await attend(at - 1, 'held')).toBeNull()
    expect(await attend(at, 'held', at + HOUR)).toBeNull()
    expect(await attend(at, 'missed')).toMatchObject({ attendance: 'missed' })
    expect(await attend(at + HOUR, 'held')).toMatchObject({ attendance: 'held' })
    const between = (from: number, until: number) => storage.now.slots.bookedBetween({ ...key, from, until })
    expect((await between(at, at + 1)).map(({ id }) => id)).toEqual([slot?.id])
    expect(await between(at + 1, at + HOUR)).toEqual([])
    await storage.now.exclusive(GLADSAXE, (tx) =>
      storage.now.cases.eraseCase(tx, { ...key, id: one.id, now: at + HOUR, by: 'person', day: TODAY }),
    )
    const [after] = await storage.now.slots.bySlotIds({ ...key, ids: [slot?.id ?? ''] })
    expect(after?.attendance).toBeNull()
  })
})
