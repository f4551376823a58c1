/** Who is at which case right now. Rows live for seconds; every process hears of a change by the counter it polls anyway. */
import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'
import type { Tables } from './schema.ts'

export type Present = Tables['presence']['$inferSelect']

interface Place {
  readonly municipality: string
  readonly caseId: string
  readonly staffId: string
  /** A random name of the open page. */
  readonly screen: string
}

const at = ({ t: { presence } }: Handle, { municipality, caseId, staffId, screen }: Place) =>
  and(
    eq(presence.municipality, municipality),
    eq(presence.caseId, caseId),
    eq(presence.staffId, staffId),
    eq(presence.screen, screen),
  )

async function tell({ orm, t: { counters } }: Tx, municipality: string): Promise<void> {
  await orm
    .insert(counters)
    .values({ municipality, caseNumber: 0, changeSeq: 0, presenceSeq: 1 })
    .onConflictDoUpdate({
      target: counters.municipality,
      set: { presenceSeq: sql`${counters.presenceSeq} + 1` },
    })
}

/** Says that somebody is still there. Only what the others can see, coming or another deed, is told to them. */
export async function stay(
  tx: Tx,
  { now, writing, until, ...place }: Place & { now: number; writing: boolean; until: number },
): Promise<void> {
  const { presence } = tx.t
  const [before] = await tx.orm.select().from(presence).where(at(tx, place))
  if (before) await tx.orm.update(presence).set({ writing, until }).where(at(tx, place))
  else await tx.orm.insert(presence).values({ ...place, writing, until })
  if (before && before.until > now && before.writing === writing) return
  await tx.orm
    .delete(presence)
    .where(and(eq(presence.municipality, place.municipality), lte(presence.until, now)))
  await tell(tx, place.municipality)
}

export async function leave(tx: Tx, place: Place): Promise<void> {
  const gone = await tx.orm
    .delete(tx.t.presence)
    .where(at(tx, place))
    .returning({ caseId: tx.t.presence.caseId })
  if (gone.length > 0) await tell(tx, place.municipality)
}

/** Who logs out is nowhere. */
export async function leaveAll(
  tx: Tx,
  { municipality, staffId }: Pick<Place, 'municipality' | 'staffId'>,
): Promise<void> {
  const { presence } = tx.t
  const gone = await tx.orm
    .delete(presence)
    .where(and(eq(presence.municipality, municipality), eq(presence.staffId, staffId)))
    .returning({ caseId: presence.caseId })
  if (gone.length > 0) await tell(tx, municipality)
}

export const standing = (
  { orm, t: { presence } }: Handle,
  { municipality, now }: { readonly municipality: string; readonly now: number },
): Promise<Present[]> =>
  orm
    .select()
    .from(presence)
    .where(and(eq(presence.municipality, municipality), gt(presence.until, now)))
