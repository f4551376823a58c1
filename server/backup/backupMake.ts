/**
 * A backup in two files: the data without any wrapped key, and the wrapped keys by themselves, which live for seven days. Old
 * data with newer keys open what is still there; what was erased since has no key in the newer file.
 */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { COPIED, columnsOf, NOT_COPIED, type Row, type TableName, withSnapshot } from '../../db/snapshot.ts'
import { KEYS_LIVE_DAYS } from '../../machines/retention.ts'
import { BackupWriter, type Head, type Manifest } from './backupFile.ts'

const DAY_MS = 24 * 60 * 60_000

export const isWrapped = (key: string): boolean => key.startsWith('wrapped')
/** What the data file holds. */
export const isCopied = (key: string): boolean => !isWrapped(key) && !NOT_COPIED.has(key)
export const wrappedOf = (table: TableName): string[] =>
  columnsOf(table)
    .map(({ key }) => key)
    .filter(isWrapped)
export const only = (row: Row, keep: (key: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => keep(key)))
const keyPart = (row: Row): Row =>
  only(row, (key) => isWrapped(key) || key === 'municipality' || key === 'id')

export interface Made {
  readonly data: string
  readonly keys: string
  readonly manifest: Manifest
  /** Key files that have outlived their seven days and are gone now. */
  readonly removed: readonly string[]
}

export interface Backup {
  readonly url: string
  /** Where the data go; the keys go to `keysTo`. */
  readonly to: string
  readonly keysTo: string
  /** An age recipient. */
  readonly recipient: string
  readonly now: number
}

/** Made while the service runs: everything in it is of one moment. */
export async function makeBackup({ url, to, keysTo, recipient, now }: Backup): Promise<Made> {
  for (const folder of [to, keysTo]) await mkdir(folder, { recursive: true, mode: 0o700 })
  const at = new Date(now).toISOString()
  const name = (kind: Head['kind']): string => `fjorten-${at.replaceAll(':', '')}.${kind}.age`
  const [data, keys] = [join(to, name('data')), join(keysTo, name('keys'))]
  const [dataFile, keyFile] = [new BackupWriter(data, recipient), new BackupWriter(keys, recipient)]
  const manifest = await withSnapshot(url, async (snapshot) => {
    const { migration } = snapshot
    await dataFile.head({ kind: 'data', at, migration })
    await keyFile.head({ kind: 'keys', at, migration })
    for (const table of COPIED) {
      const wrapped = wrappedOf(table)
      for await (const row of snapshot.rows(table)) {
        await dataFile.row(table, only(row, isCopied))
        if (wrapped.some((key) => row[key] !== null)) await keyFile.row(table, keyPart(row))
      }
    }
    await keyFile.end()
    return dataFile.end()
  })
  return { data, keys, manifest, removed: await removeOldKeys(keysTo, now) }
}

async function removeOldKeys(folder: string, now: number): Promise<string[]> {
  const removed: string[] = []
  for (const name of await readdir(folder)) {
    const made = /^fjorten-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z)\.keys\.age$/.exec(name)
    if (!made) continue
    const at = Date.parse(`${made[1]}${made[2]}:${made[3]}:${made[4]}`)
    if (now - at <= KEYS_LIVE_DAYS * DAY_MS) continue
    await rm(join(folder, name))
    removed.push(name)
  }
  return removed
}
