/**
 * Where a case leaves for the municipality's own case system: one package, handed to an adapter. The adapter by default puts a file
 * into a folder from which the municipality takes it; a file there is laid out, and nobody calls it handed over.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import type { Pending, Prepared } from './outbox.ts'
import { appear, folderOf, LOCKED, locked, partsIn, writeOwn } from './outFiles.ts'

export interface Package {
  /** UUID; with another content it is another one. */
  readonly id: string
  readonly municipality: string
  readonly caseId: string
  readonly bytes: Uint8Array
  /** For whom it is locked, `age1…`. */
  readonly key: string | undefined
}

export interface PendingPackage extends Pending {
  readonly id: string
  readonly municipality: string
  readonly caseId: string
}

export interface HandOverBox {
  /** Makes the package ready, seen by nobody yet. */
  prepare(made: Package): Promise<Prepared>
  /** What was made ready and neither let go nor taken back, because the process ended in between. */
  pending(): Promise<readonly PendingPackage[]>
}

const PART = /^([0-9a-f-]{36})\.([a-z]+)\.([\w-]+)(\.age)?\.part$/

export function fileHandOverBox(root: string): HandOverBox {
  const prepared = (folder: string, part: string, whole: string): Prepared => ({
    release: () => appear(folder, part, whole),
    discard: () => rm(join(folder, part), { force: true }),
  })
  return {
    async prepare({ id, municipality, caseId, bytes, key }) {
      const lock = key === undefined ? '' : LOCKED
      const folder = folderOf(root, municipality)
      const part = `${id}.${municipality}.${caseId}${lock}.part`
      await writeOwn(folder, part, await locked(bytes, key))
      return prepared(folder, part, `${municipality}.${id}.zip${lock}`)
    },
    async pending() {
      const all = await Promise.all(
        MUNICIPALITIES.map(async (of) => {
          const folder = folderOf(root, of)
          return (await partsIn(folder)).flatMap(({ name, since }) => {
            const [, id, municipality, caseId, lock = ''] = PART.exec(name) ?? []
            if (!id || municipality !== of || !caseId) return []
            const whole = `${municipality}.${id}.zip${lock}`
            return [{ id, municipality, caseId, since, ...prepared(folder, name, whole) }]
          })
        }),
      )
      return all.flat()
    },
  }
}
