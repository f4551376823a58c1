import { describe, expect, test, vi } from 'vitest'
import { SharedReads } from '../../server/shared.ts'

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

  test('is read once, also while it is being read', async () => {
    const shared = reads()
    const { open, opened } = gate()
    const work = vi.fn(async () => {
      await opened
      return 'page'
    })
    const all = Array.from({ length: 50 }, () => shared.read('gladsaxe', 'page', work))
    await new Promise((resolve) => setTimeout(resolve, 5))
    open()
    expect(new Set(await Promise.all(all))).toEqual(new Set(['page']))
    expect(work).toHaveBeenCalledTimes(1)
    await shared.read('gladsaxe', 'page', work)
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('is read anew after a change, for another municipality, for another question and after ten seconds', async () => {
    const shared = reads()
    const work = vi.fn(async () => store.head)
    expect(await shared.read('gladsaxe', 'page', work)).toBe(1)
    store.head = 2
    expect(await shared.read('gladsaxe', 'page', work)).toBe(2)
    await shared.read('fredericia', 'page', work)
    await shared.read('gladsaxe', 'counts', work)
    expect(work).toHaveBeenCalledTimes(4)
    at.now += 10_000
    await shared.read('gladsaxe', 'page', work)
    expect(work).toHaveBeenCalledTimes(5)
  })

  test('where it took long, whoever asks after a change waits, and reads what is new then', async () => {
    const shared = reads()
    const slow = vi.fn(async () => {
      at.now += 3
      return store.head
    })
    store.head = 3
    expect(await shared.read('gladsaxe', 'page', slow)).toBe(3)
    store.head = 4
    const waiting = shared.read('gladsaxe', 'page', slow)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(slow).toHaveBeenCalledTimes(1)
    at.now += 40
    expect(await waiting).toBe(4)
  })

  test('a failure is told to who caused it, and nobody else is given it', async () => {
    const shared = reads()
    const work = vi.fn(async (): Promise<string> => 'page')
    work.mockRejectedValueOnce(new Error('once'))
    await expect(shared.read('gladsaxe', 'page', work)).rejects.toThrow('once')
    expect(await shared.read('gladsaxe', 'page', work)).toBe('page')
  })
})
