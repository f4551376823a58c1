/** Storage for a test file, on either engine: opened before its tests, closed and thrown away after them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { openStorage, type StorageOptions } from '../../db/client.ts'
import type { Storage } from '../../db/storage.ts'

export const ENGINES = ['libsql', 'postgres'] as const
export type EngineName = (typeof ENGINES)[number]

export interface Place {
  readonly url: string
  remove(): Promise<void>
}

/** An empty database of its own. The URL can be opened, closed and opened again. */
export async function emptyDatabase(engine: EngineName): Promise<Place> {
  if (engine === 'libsql') {
    const folder = await mkdtemp(join(tmpdir(), 'fjorten-storage-'))
    return {
      url: `file:${join(folder, 'test.db')}`,
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  }
  const answer = await fetch(inject('postgresDoor'))
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return { url: text, remove: async () => undefined }
}

export interface StorageUnderTest {
  /** The storage as it is now: another one after `reopen`. */
  readonly now: Storage
  readonly url: string
  /** Closes and opens it, as a restart of the server does. */
  reopen(options?: Partial<StorageOptions>): Promise<Storage>
}

export function withStorage(engine: EngineName, options: Partial<StorageOptions> = {}): StorageUnderTest {
  let place: Place
  let storage: Storage
  beforeAll(async () => {
    place = await emptyDatabase(engine)
    storage = await openStorage({ url: place.url, ...options })
  })
  afterAll(async () => {
    await storage.close()
    await place.remove()
  })
  return {
    get now() {
      return storage
    },
    get url() {
      return place.url
    },
    reopen: async (changed = {}) => {
      await storage.close()
      storage = await openStorage({ url: place.url, ...options, ...changed })
      return storage
    },
  }
}
