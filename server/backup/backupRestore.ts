/** Puts a backup back: into an empty database of either engine, checked against its own manifest, with what was erased since erased again. */
import { withEngine } from '../../db/client.ts'
import { migrationsOf } from '../../db/migrate.ts'
import { restore } from '../../db/restore.ts'
import { COPIED, type Row } from '../../db/snapshot.ts'
import { type Manifest, readBackup, Tally } from './backupFile.ts'
import { isCopied, only, wrappedOf } from './backupMake.ts'
import { readLedger } from './ledger.ts'

export interface Restoring {
  /** An empty database. */
  readonly url: string
  readonly from: string
  /** A key backup of any day; without one everything sealed stays shut. */
  readonly keys: string | null
  /** An age identity. */
  readonly identity: string
  /** Where the ledger of what was erased lies. */
  readonly keyDir: string
  readonly now: number
}

export interface Restored {
  readonly at: string
  /** As the backup says it, and as it is in the database now: compared, or this would not have come back. */
  readonly manifest: Manifest
  readonly keys: number
  /** Erased since the backup was made, and now again. */
  readonly erased: number
}

/** @throws Error where anything is not as the backup says; the database is empty then as before. */
export async function restoreBackup(asked: Restoring): Promise<Restored> {
  const { url, from, identity, keyDir, now } = asked
  const wraps = asked.keys === null ? new Map<string, Row>() : await readKeys(asked.keys, identity)
  let at = ''
  let manifest: Manifest = {}
  let keys = 0
  const erased = await withEngine({ url }, async (engine) => {
    const known = (await migrationsOf(engine.name)).at(-1)?.tag
    return restore(engine, {
      erased: readLedger(keyDir),
      now,
      rows: async function* () {
        const backup = await readBackup(from, identity, 'data')
        if (backup.head.migration !== known)
          throw new Error(`the backup is of ${backup.head.migration}, this version is of ${known}`)
        keys = 0
        for await (const [table, row] of backup.rows) {
          const wrap = wraps.get(`${table} ${row.municipality} ${row.id}`)
          if (wrap && wrappedOf(table).length > 0) keys += 1
          yield [table, { ...row, ...wrap }]
        }
        at = backup.head.at
        manifest = backup.manifest()
      },
      check: async (stored) => {
        const tally = new Tally()
        for (const table of COPIED)
          for await (const row of stored(table)) tally.add(table, only(row, isCopied))
        const found = tally.manifest()
        for (const table of COPIED)
          if (JSON.stringify(found[table]) !== JSON.stringify(manifest[table]))
            throw new Error(`the table ${table} is not what the backup says it is`)
      },
    })
  })
  return { at, manifest, keys, erased }
}

async function readKeys(path: string, identity: string): Promise<Map<string, Row>> {
  const backup = await readBackup(path, identity, 'keys')
  const found = new Map<string, Row>()
  for await (const [table, row] of backup.rows) found.set(`${table} ${row.municipality} ${row.id}`, row)
  return found
}
