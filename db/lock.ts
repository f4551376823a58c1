/**
 * Holds a database file for this process alone: a write transaction that stays open on a file of its own. The operating
 * system lets go of it however the process ends, so nothing has to be cleaned up after a crash.
 */
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { StorageError } from './errors.ts'
import { libsqlFate } from './libsql.ts'

export interface FileLock {
  release(): void
}

export async function lockFile(folder: string): Promise<FileLock> {
  const file = join(folder, 'lock.db')
  const client = createClient({ url: `file:${file}`, concurrency: 1, timeout: 0 })
  try {
    const held = await client.transaction('write')
    return {
      release: () => {
        held.close()
        client.close()
      },
    }
  } catch (error) {
    client.close()
    if (libsqlFate(error) === 'again') throw new StorageError('StorageLocked', { file }, { cause: error })
    throw error
  }
}
