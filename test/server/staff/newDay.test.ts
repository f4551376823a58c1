/** The cases that a new day moves are moved by batches: what dies in the middle is done by the next run, and nothing twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rankAnew } from '../../../server/staff/queue/newDay.ts'
import { ENGINES } from '../../support/storage.ts'
import { aCase, type Office, openOffice } from './office.ts'

const MUNICIPALITY = 'gladsaxe'
const NOWHERE = '2020-01-01-0'

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  let right: ReadonlyMap<string, string | null>
  const rows = () => office.deps.storage.cases.queue({ municipality: MUNICIPALITY, limit: 100 })
  const places = async (): Promise<ReadonlyMap<string, string | null>> =>
    new Map((await rows()).map(({ id, rankDay }) => [id, rankDay]))
  const misplaced = async () => (await rows()).filter(({ rankDay }) => rankDay === NOWHERE).length
  const head = async () => (await office.deps.storage.changes.heads()).get(MUNICIPALITY) ?? 0
  /** Cuts off before the transaction of this number; counts those that were begun. */
  const cutOff = (at: number) => {
    const { storage } = office.deps
    const seen = { begun: 0 }
    const exclusive: typeof storage.exclusive = (municipality, work) => {
      seen.begun += 1
      if (seen.begun >= at) throw new Error('the power is gone')
      return storage.exclusive(municipality, work)
    }
    return { seen, deps: { ...office.deps, storage: { ...storage, exclusive } } }
  }

  beforeAll(async () => {
    office = await openOffice(engine)
    for (let made = 0; made < 7; made += 1) await aCase(office)
    right = await places()
  })
  afterAll(() => office.close())
  beforeEach(() =>
    office.deps.storage.exclusive(MUNICIPALITY, async (tx) => {
      await tx.orm.update(tx.t.cases).set({ rankDay: NOWHERE })
      for (const caseId of right.keys())
        await office.deps.storage.changes.record(tx, { municipality: MUNICIPALITY, caseId, kind: 'ranked' })
    }),
  )

  it('in as few transactions as there are batches, each case once', async () => {
    const { seen, deps } = cutOff(Number.POSITIVE_INFINITY)
    const before = await head()
    expect(await rankAnew(deps, 3)).toBe(7)
    expect(seen.begun).toBe(3)
    expect(await head()).toBe(before + 7)
    expect(await places()).toEqual(right)
  })

  it('cut off in the middle, whole batches are moved and the next run moves the rest', async () => {
    await expect(rankAnew(cutOff(3).deps, 3)).rejects.toThrow('the power is gone')
    expect(await misplaced()).toBe(1)
    expect(await rankAnew(office.deps, 3)).toBe(1)
    expect(await rankAnew(office.deps, 3)).toBe(0)
    expect(await places()).toEqual(right)
  })

  it('a batch that fails inside moves none of its cases', async () => {
    const { storage } = office.deps
    let ranked = 0
    const rank: typeof storage.cases.rank = (...asked) => {
      ranked += 1
      if (ranked === 5) throw new Error('the power is gone')
      return storage.cases.rank(...asked)
    }
    const deps = { ...office.deps, storage: { ...storage, cases: { ...storage.cases, rank } } }
    await expect(rankAnew(deps, 3)).rejects.toThrow('the power is gone')
    expect(await misplaced()).toBe(4)
    expect(await rankAnew(office.deps)).toBe(4)
  })

  it('what a colleague moved while the list was read stays where they put it', async () => {
    const { storage } = office.deps
    const [first] = right.keys()
    const exclusive: typeof storage.exclusive = async (municipality, work) => {
      await storage.exclusive(MUNICIPALITY, async (tx) => {
        const key = { municipality: MUNICIPALITY, id: first ?? '' }
        await storage.cases.rank(tx, { ...key, rankDay: '2031-01-01-0', units: '' })
      })
      return storage.exclusive(municipality, work)
    }
    expect(await rankAnew({ ...office.deps, storage: { ...storage, exclusive } })).toBe(6)
    expect((await places()).get(first ?? '')).toBe('2031-01-01-0')
    await rankAnew(office.deps)
    expect(await places()).toEqual(right)
  })
})
