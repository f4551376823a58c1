/** Lists, counts and attendance over the store, on both engines. */
import { describe, expect, it } from 'vitest'
import { isAside } from '../../db/aside.ts'
import { unlimited } from '../../db/sight.ts'
import { ENGINES, withStorage } from '../support/storage.ts'
import { aCase, aSubmission, GLADSAXE, HOUR, NOW, open, publishSlots, submit, TODAY } from './material.ts'

describe.each(ENGINES)('lists of cases on %s', (engine) => {
  const storage = withStorage(engine)
  const key = { municipality: GLADSAXE }
  const claim = (id: string, staffId: string) =>
    storage.now.exclusive(GLADSAXE, (tx) => storage.now.cases.claim(tx, { ...key, id, version: 1, staffId }))

  it('sets aside what came in a rush, unless it is in danger, near its last day, or somebody has it', async () => {
    const municipality = 'koebenhavn'
    const near = '2026-11-26'
    const rushed = async (dueDay: string, rankDay: string, cameInRush = true) => {
      const conversation = await open(storage.now, 1, { municipality })
      const made = aSubmission(conversation, [], { municipality, cameInRush })
      return (await submit(storage.now, { ...made, case: { ...made.case, dueDay, rankDay } })).case.id
    }
    const aside = await rushed('2026-12-07', '2026-11-25-3')
    const calm = await rushed('2026-12-07', '2026-11-25-3', false)
    const danger = await rushed('2026-12-07', '0000-00-00-0')
    const soon = await rushed(near, '2026-11-25-3')
    const taken = await rushed('2026-12-07', '2026-11-25-3')
    await storage.now.exclusive(municipality, (tx) =>
      storage.now.cases.claim(tx, { municipality, id: taken, version: 1, staffId: 'sanne' }),
    )
    const { cases: lists } = storage.now
    const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
    const asked = { municipality, limit: 10 }
    const all = { near, only: false }
    const others = new Set([calm, danger, soon, taken])
    expect(ids(await lists.queue({ ...asked, aside: all }))).toEqual(others)
    expect(ids(await lists.outline({ ...asked, after: null, aside: all }))).toEqual(others)
    expect(ids(await lists.newest({ ...asked, aside: all }))).toEqual(others)
    expect((await lists.unowned({ ...asked, aside: all })).total).toBe(3)
    expect(ids(await lists.queue({ ...asked, aside: { near, only: true } }))).toEqual(new Set([aside]))
    expect(ids(await lists.queue(asked)).size).toBe(5)
    const standing = await lists.standing({ municipality, after: 0, limit: 10 })
    expect(ids(standing.filter((one) => !isAside(one, near)))).toEqual(others)
    expect(ids(standing.filter((one) => isAside(one, near)))).toEqual(new Set([aside]))
  })

  it('counts by owner and last day, and goes down the queue without content', async () => {
    const due = ['2026-11-25', '2026-12-07', '2026-12-07']
    const cases = []
    for (const [index, dueDay] of due.entries())
      cases.push(await aCase(storage.now, { dueDay, rankDay: `2026-11-2${4 + index}-3` }))
    const [first, second, third] = cases.map(({ id }) => id) as [string, string, string]
    await claim(first, 'sanne')
    const { cases: lists } = storage.now
    const standing = await lists.standing({ ...key, after: 0, limit: 2 })
    expect(standing.map(({ id, ownerId, dueDay }) => [id, ownerId, dueDay])).toEqual([
      [first, 'sanne', '2026-11-25'],
      [second, null, '2026-12-07'],
    ])
    expect(await lists.standing({ ...key, after: standing[1]?.number ?? 0, limit: 2 })).toMatchObject([
      { id: third, cameInRush: false },
    ])
    expect(await lists.standing({ ...key, ids: [third, 'nobody'] })).toMatchObject([{ id: third }])
    const shut = { ...key, staffId: 'sanne', caseId: second, byId: 'leder', day: TODAY }
    await storage.now.exclusive(GLADSAXE, (tx) => storage.now.barred.bar(tx, shut))
    const seenBy = unlimited(GLADSAXE, 'sanne')
    expect(await lists.visibleIds({ ...key, seenBy })).toEqual(new Set([first, third]))
    expect(await lists.ownedCount({ ...key, staffId: 'sanne' })).toBe(1)
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

  it('a draft is replaced, dropped, and nobody else’s', async () => {
    const one = await aCase(storage.now)
    const own = { ...key, caseId: one.id, staffId: 'sanne' }
    const keep = (sealed: string, staffId = 'sanne') =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.cases.keepDraft(tx, { ...own, staffId, kind: 'reply', sealed }),
      )
    expect([await keep('a'), await keep('b'), await keep('c', 'lene')]).toEqual([true, false, true])
    expect(await storage.now.cases.drafts(own)).toMatchObject([{ kind: 'reply', sealed: 'b' }])
    await storage.now.exclusive(GLADSAXE, (tx) => storage.now.cases.dropDraft(tx, { ...own, kind: 'reply' }))
    expect(await storage.now.cases.drafts(own)).toEqual([])
    expect(await storage.now.cases.drafts({ ...own, staffId: 'lene' })).toHaveLength(1)
  })
})
