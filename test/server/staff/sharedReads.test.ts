import { describe, expect, test, vi } from 'vitest'
import type { Municipality } from '../../../machines/facts.ts'
import { SharedReads } from '../../../server/staff/sharedReads.ts'

const gate = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

describe('what many screens read at once', () => {
  const store = { head: 1 }
  const changes = { heads: async () => new Map([['gladsaxe', store.head]]) }
  const at = { now: 0 }
  const reads = () => new SharedReads({ changes } as never, () => at.now)

  const ask = <T>(shared: SharedReads, municipality: Municipality, what: string, work: () => Promise<T>) =>
    shared.read(municipality, async () => ({ what, work }))

  test('is read once, also while it is being read', async () => {
    const shared = reads()
    const { open, opened } = gate()
    const work = vi.fn(async () => {
      await opened
      return 'page'
    })
    const all = Array.from({ length: 50 }, () => ask(shared, 'gladsaxe', 'page', work))
    await new Promise((resolve) => setTimeout(resolve, 5))
    open()
    expect(new Set(await Promise.all(all))).toEqual(new Set(['page']))
    expect(work).toHaveBeenCalledTimes(1)
    await ask(shared, 'gladsaxe', 'page', work)
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('is read anew after a change, for another municipality, for another question and after ten seconds', async () => {
    const shared = reads()
    const work = vi.fn(async () => store.head)
    expect(await ask(shared, 'gladsaxe', 'page', work)).toBe(1)
    store.head = 2
    expect(await ask(shared, 'gladsaxe', 'page', work)).toBe(2)
    await ask(shared, 'fredericia', 'page', work)
    await ask(shared, 'gladsaxe', 'counts', work)
    expect(work).toHaveBeenCalledTimes(4)
    at.now += 10_000
    await ask(shared, 'gladsaxe', 'page', work)
    expect(work).toHaveBeenCalledTimes(5)
  })

  test('where it took long, whoever asks after a change waits, and reads what is new then', async () => {
    const shared = reads()
    const slow = vi.fn(async () => {
      at.now += 3
      return store.head
    })
    store.head = 3
    expect(await ask(shared, 'gladsaxe', 'page', slow)).toBe(3)
    store.head = 4
    const waiting = ask(shared, 'gladsaxe', 'page', slow)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(slow).toHaveBeenCalledTimes(1)
    at.now += 40
    expect(await waiting).toBe(4)
  })

  test('a change while it is being read begins no second one beside it; who came after the change reads after it', async () => {
    const shared = reads()
    const { open, opened } = gate()
    const going = { now: 0, most: 0 }
    const work = vi.fn(async () => {
      going.now += 1
      going.most = Math.max(going.most, going.now)
      const read = store.head
      await opened
      going.now -= 1
      return read
    })
    store.head = 10
    const first = ask(shared, 'gladsaxe', 'page', work)
    await new Promise((resolve) => setTimeout(resolve, 5))
    store.head = 11
    const second = [1, 2, 3].map(() => ask(shared, 'gladsaxe', 'page', work))
    await new Promise((resolve) => setTimeout(resolve, 5))
    open()
    expect(await first).toBe(10)
    expect(await Promise.all(second)).toEqual([11, 11, 11])
    expect(going.most).toBe(1)
    expect(work).toHaveBeenCalledTimes(2)
  })

  test('who may see what is asked again after a wait', async () => {
    const shared = reads()
    const { open, opened } = gate()
    const slow = async () => {
      await opened
      return 'everything'
    }
    const rights = { what: 'everyone' }
    store.head = 20
    void ask(shared, 'gladsaxe', 'everyone', slow)
    await new Promise((resolve) => setTimeout(resolve, 5))
    store.head = 21
    const asked = shared.read('gladsaxe', async () => ({ what: rights.what, work: async () => rights.what }))
    await new Promise((resolve) => setTimeout(resolve, 5))
    rights.what = 'less'
    open()
    expect(await asked).toBe('less')
  })

  test('a failure is told to who caused it, and nobody else is given it', async () => {
    const shared = reads()
    const work = vi.fn(async (): Promise<string> => 'page')
    work.mockRejectedValueOnce(new Error('once'))
    await expect(ask(shared, 'gladsaxe', 'page', work)).rejects.toThrow('once')
    expect(await ask(shared, 'gladsaxe', 'page', work)).toBe('page')
  })
})
