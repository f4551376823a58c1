/**
 * The chain: each entry carries the hash of itself and of the entry before it, so that who changes, drops or reorders one has to
 * change all that follow. Copies elsewhere are what that is compared with.
 */
import { createHash } from 'node:crypto'
import type { AuditEntry } from './audit.ts'

/** Stands before the first entry of a municipality. */
export const FIRST = '0'.repeat(64)

export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { municipality, seq, at, staffId, role, action, caseId, about, previous } = entry
  // Without it the hash is what it was before there was such a column.
  const more = about === null ? [] : [about]
  const text = JSON.stringify([municipality, seq, at, staffId, role, action, caseId, previous, ...more])
  return createHash('sha256').update(text).digest('hex')
}

export interface Broken {
  readonly municipality: string
  readonly seq: number
  readonly why: 'changed' | 'missing' | 'order' | 'copy'
}

/** Checks one municipality's entries, given in the order in which they are stored. */
export class Verifier {
  #seq = 0
  #previous = FIRST

  /** @returns what is wrong with it, if anything is. The first fault is the one that counts. */
  next(entry: AuditEntry): Broken | null {
    const broken = (why: Broken['why']): Broken => ({ municipality: entry.municipality, seq: entry.seq, why })
    if (entry.seq <= this.#seq) return broken('order')
    if (entry.seq !== this.#seq + 1) return { ...broken('missing'), seq: this.#seq + 1 }
    if (entry.hash !== hashOf(entry) || entry.previous !== this.#previous) return broken('changed')
    this.#seq = entry.seq
    this.#previous = entry.hash
    return null
  }
}
