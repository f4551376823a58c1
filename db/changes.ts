/** The municipality's counter: it numbers its cases and everything that changes, and screens are fed from it. */
import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type Change = Tables['changes']['$inferSelect']

export interface NewChange {
  readonly municipality: string
  readonly caseId: string | null
  readonly kind: string
}

type Step = { readonly cases: 0 | 1; readonly changes: 0 | 1 }

async function count({ orm, t: { counters } }: Tx, municipality: string, { cases, changes }: Step) {
  const [row] = await orm
    .insert(counters)
    .values({ municipality, caseNumber: cases, changeSeq: changes })
    .onConflictDoUpdate({
      target: counters.municipality,
      set: {
        caseNumber: sql`${counters.caseNumber} + ${cases}`,
        changeSeq: sql`${counters.changeSeq} + ${changes}`,
      },
    })
    .returning()
  return row!
}

/** The next case number of the municipality, without gaps: it is taken in the transaction that makes the case. */
export const nextCaseNumber = async (tx: Tx, municipality: string): Promise<number> =>
  (await count(tx, municipality, { cases: 1, changes: 0 })).caseNumber

/** Numbered under the municipality's lock, so that nobody who has read up to a number misses a lower one. */
export async function recordChange(tx: Tx, { municipality, caseId, kind }: NewChange): Promise<number> {
  const { changeSeq: seq } = await count(tx, municipality, { cases: 0, changes: 1 })
  await tx.orm.insert(tx.t.changes).values({ municipality, seq, caseId, kind })
  return seq
}

/**
 * Forgets every change there is and leaves one that tells screens to read everything anew: in which order people and staff did
 * something, beside the log in which staff's deeds have their time, would tell when a person was there.
 * @returns how many were forgotten
 */
export async function forgetChanges(tx: Tx, { municipality }: { municipality: string }): Promise<number> {
  const { changes } = tx.t
  const kept = await tx.orm
    .select({ kind: changes.kind })
    .from(changes)
    .where(eq(changes.municipality, municipality))
    .limit(2)
  if (kept.length === 0 || (kept.length === 1 && kept[0]?.kind === 'everything')) return 0
  const seq = await recordChange(tx, { municipality, caseId: null, kind: 'everything' })
  const older = and(eq(changes.municipality, municipality), lt(changes.seq, seq))
  return (await tx.orm.delete(changes).where(older).returning({ seq: changes.seq })).length
}

export interface Since {
  readonly municipality: string
  readonly seq: number
  readonly limit: number
}

export const since = (
  { orm, t: { changes } }: Handle,
  { municipality, seq, limit }: Since,
): Promise<Change[]> =>
  orm
    .select()
    .from(changes)
    .where(and(eq(changes.municipality, municipality), gt(changes.seq, seq)))
    .orderBy(asc(changes.seq))
    .limit(limit)

export interface Pulse {
  /** Number of the last change. */
  readonly seq: number
  /** Another number whenever somebody comes to a case or leaves it. */
  readonly presence: number
}

/** Of every municipality: one poll for the whole process. */
export async function pulse({ orm, t: { counters } }: Handle): Promise<ReadonlyMap<string, Pulse>> {
  const rows = await orm
    .select({
      municipality: counters.municipality,
      seq: counters.changeSeq,
      presence: counters.presenceSeq,
    })
    .from(counters)
  return new Map(rows.map(({ municipality, ...of }) => [municipality, of]))
}

/** The last number of every municipality. */
export const heads = async (handle: Handle): Promise<ReadonlyMap<string, number>> =>
  new Map([...(await pulse(handle))].map(([municipality, { seq }]) => [municipality, seq]))
