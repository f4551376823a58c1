/** What is added to a case and never changed: messages between the person and staff, and the timeline. */
import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { recordChange } from './changes.ts'
import type { Handle, Tx } from './engine.ts'
import { StorageError } from './errors.ts'
import { gathered } from './gathered.ts'
import type { Tables } from './schema.ts'

/** As it is read: without the case it stands in, which whoever reads it has named. */
export type Message = Omit<Tables['messages']['$inferSelect'], 'municipality' | 'caseId'>
export type CaseEvent = Omit<Tables['caseEvents']['$inferSelect'], 'municipality' | 'caseId'>

interface InCase {
  readonly municipality: string
  readonly caseId: string
}

async function nextSeq(
  tx: Tx,
  table: Tables['messages'] | Tables['caseEvents'],
  { municipality, caseId }: InCase,
) {
  const { cases } = tx.t
  const isCase = and(eq(cases.municipality, municipality), eq(cases.id, caseId))
  const there = await tx.orm.select({ id: cases.id }).from(cases).where(isCase)
  if (there.length === 0) throw new StorageError('NotFound', { what: 'case' })
  const [last] = await tx.orm
    .select({ seq: sql<number | string | null>`max(${table.seq})` })
    .from(table)
    .where(and(eq(table.municipality, municipality), eq(table.caseId, caseId)))
  return Number(last?.seq ?? 0) + 1
}

export type NewMessage = InCase & Pick<Message, 'from' | 'openedDay'> & { readonly sealed: string }

/** Returns the message's number in the case. It does not change the version: who edits the case is not thrown out by it. */
export async function addMessage(tx: Tx, message: NewMessage): Promise<number> {
  const seq = await nextSeq(tx, tx.t.messages, message)
  await tx.orm.insert(tx.t.messages).values({ ...message, seq })
  await recordChange(tx, { ...message, kind: 'message' })
  return seq
}

export async function messages(
  { orm, gather, t: { messages: table } }: Handle,
  { municipality, caseId }: InCase,
): Promise<Message[]> {
  const { seq, from, openedDay, sealed } = table
  const [all] = await orm
    .select({ rows: gather([seq, from, openedDay, sealed], seq) })
    .from(table)
    .where(and(eq(table.municipality, municipality), eq(table.caseId, caseId)))
  return gathered<[number, Message['from'], string, string | null]>(all?.rows).map((row) => ({
    seq: row[0],
    from: row[1],
    openedDay: row[2],
    sealed: row[3],
  }))
}

/** Puts these in the place of all messages of the case: where two threads become one, or part again. */
export async function replaceMessages(
  tx: Tx,
  { municipality, caseId, rows }: InCase & { readonly rows: readonly Message[] },
): Promise<void> {
  const { messages: table } = tx.t
  await tx.orm.delete(table).where(and(eq(table.municipality, municipality), eq(table.caseId, caseId)))
  if (rows.length > 0)
    await tx.orm.insert(table).values(rows.map((row) => ({ ...row, municipality, caseId })))
  await recordChange(tx, { municipality, caseId, kind: 'message' })
}

type Numbers = { readonly municipality: string; readonly caseIds: readonly string[] }

/**
 * Of many cases at once, who wrote last: `person` means that an answer is due. A notice of the desk's own answers nothing.
 * Cases without messages are left out.
 */
export async function lastSenders(
  { orm, t: { messages: table } }: Handle,
  { municipality, caseIds }: Numbers,
) {
  const rows = await orm
    .select({ caseId: table.caseId, from: table.from, openedDay: table.openedDay })
    .from(table)
    .where(
      and(
        eq(table.municipality, municipality),
        inArray(table.caseId, [...caseIds]),
        ne(table.from, 'notice'),
      ),
    )
    .orderBy(asc(table.caseId), asc(table.seq))
  return new Map(rows.map(({ caseId, from, openedDay }) => [caseId, { from, openedDay }]))
}

export type NewCaseEvent = InCase & { readonly sealed: string; readonly actor: string }

export async function addCaseEvent(tx: Tx, event: NewCaseEvent): Promise<number> {
  const seq = await nextSeq(tx, tx.t.caseEvents, event)
  await tx.orm.insert(tx.t.caseEvents).values({ ...event, seq })
  return seq
}

export async function caseEvents(
  { orm, gather, t: { caseEvents: table } }: Handle,
  { municipality, caseId, after = 0 }: InCase & { readonly after?: number },
): Promise<CaseEvent[]> {
  const { seq, actor, sealed } = table
  const [all] = await orm
    .select({ rows: gather([seq, actor, sealed], seq) })
    .from(table)
    .where(and(eq(table.municipality, municipality), eq(table.caseId, caseId), gt(seq, after)))
  return gathered<[number, string, string | null]>(all?.rows).map((row) => ({
    seq: row[0],
    actor: row[1],
    sealed: row[2],
  }))
}
