/** Whether the chain is whole: in the database, in the files, and whether the two say the same. */
import type { AuditEntry } from '../../db/audit.ts'
import { type Broken, Verifier } from '../../db/auditChain.ts'
import { withSnapshot } from '../../db/snapshot.ts'
import { linesOf } from './auditFiles.ts'

/** @returns the first entry of each municipality that is not as it was written. */
export async function brokenIn(entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>): Promise<Broken[]> {
  const verifiers = new Map<string, Verifier>()
  const broken = new Map<string, Broken>()
  for await (const entry of entries) {
    const { municipality } = entry
    if (broken.has(municipality)) continue
    const verifier = verifiers.get(municipality) ?? new Verifier()
    verifiers.set(municipality, verifier)
    const wrong = verifier.next(entry)
    if (wrong) broken.set(municipality, wrong)
  }
  return [...broken.values()]
}

/** The files alone, on any machine. */
export const brokenInFiles = (folder: string, municipalities: readonly string[]): Promise<Broken[]> =>
  brokenIn(municipalities.flatMap((one) => [...linesOf(folder, one)]))

export interface Verified {
  readonly entries: number
  readonly broken: readonly Broken[]
}

/** The database as it is now, running or not; what the files hold must be in it, word for word. */
export async function verifyDatabase(
  url: string,
  folder: string | null,
  municipalities: readonly string[],
): Promise<Verified> {
  const entries = await withSnapshot(url, async (snapshot) => {
    const all: AuditEntry[] = []
    for await (const row of snapshot.rows('audit')) all.push(row as unknown as AuditEntry)
    return all
  })
  entries.sort((a, b) =>
    a.municipality === b.municipality ? a.seq - b.seq : a.municipality < b.municipality ? -1 : 1,
  )
  const broken = await brokenIn(entries)
  if (folder === null) return { entries: entries.length, broken }
  const stored = new Map(entries.map((one) => [`${one.municipality} ${one.seq}`, one.hash]))
  for (const municipality of municipalities) {
    for (const { seq, hash } of linesOf(folder, municipality)) {
      if (stored.get(`${municipality} ${seq}`) === hash) continue
      broken.push({ municipality, seq, why: 'copy' })
      break
    }
  }
  return { entries: entries.length, broken }
}
