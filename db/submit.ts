/** A conversation becomes a case: case, number, appointments, clock and change in one transaction under one key. */
import { and, eq } from 'drizzle-orm'
import type { EventRow } from './appendStatements.ts'
import { book, releaseHolds } from './booking.ts'
import { addTokens } from './caseTokens.ts'
import { nextCaseNumber, recordChange } from './changes.ts'
import { append } from './conversations.ts'
import type { Tx } from './engine.ts'
import { StorageError } from './errors.ts'
import type { Audience, BookedKind, CaseStatus, Tables } from './schema.ts'
import { ofCase, type Slot } from './slots.ts'

export type Case = Tables['cases']['$inferSelect']

export interface Submission {
  readonly municipality: string
  readonly conversation: string
  readonly idempotencyKey: string
  readonly case: Pick<
    Case,
    | 'id'
    | 'dueDay'
    | 'rankDay'
    | 'openedDay'
    | 'receiptHash'
    | 'wrappedForTeam'
    | 'wrappedByReceipt'
    | 'sealed'
    | 'marks'
  > & { readonly status: CaseStatus; readonly ownerId?: string | null; readonly units?: string | null }
  readonly slots: readonly { readonly slot: string; readonly bookedKind: BookedKind }[]
  readonly audience: Audience
  /** By which it is found. */
  readonly tokens: readonly string[]
  /** What the conversation's own log says of it: stored with the case or not at all. */
  readonly events?: readonly EventRow[]
  /** Whether the process knows that it was part of a rush; what the conversation itself says counts as well. */
  readonly cameInRush?: boolean
  readonly now: number
  readonly day: string
}

export interface Submitted {
  readonly case: Case
  readonly appointments: readonly Slot[]
  /** The same key was submitted before; this is what came of it. */
  readonly existing: boolean
}

/**
 * Throws `SlotGone`, naming every kind whose slot cannot be had, or `StaleConversation` where the conversation went on or
 * is no longer open; nothing is stored then. A slot whose hold ran out is booked all the same if nobody took it.
 */
export async function submit(tx: Tx, submission: Submission): Promise<Submitted> {
  const { municipality, conversation } = submission
  const before = await submittedBefore(tx, submission)
  if (before !== null) return before
  const begunInRush = await takeConversation(tx, submission)
  await append(tx, submission.events ?? [])
  const appointments = await bookAll(tx, submission)
  await releaseHolds(tx, { municipality, conversation })
  const cameInRush = begunInRush || submission.cameInRush === true
  const made = await insertCase(tx, { ...submission, cameInRush })
  await addTokens(tx, { municipality, caseId: made.id, tokens: submission.tokens })
  await recordChange(tx, { municipality, caseId: made.id, kind: 'opened' })
  return { case: made, appointments, existing: false }
}

async function submittedBefore(
  tx: Tx,
  { municipality, idempotencyKey }: Submission,
): Promise<Submitted | null> {
  const { cases } = tx.t
  const where = and(eq(cases.municipality, municipality), eq(cases.idempotencyKey, idempotencyKey))
  const [found] = await tx.orm.select().from(cases).where(where)
  if (found === undefined) return null
  return { case: found, appointments: await ofCase(tx, { municipality, caseId: found.id }), existing: true }
}

/** @returns whether it began in a rush. */
async function takeConversation({ orm, t: { conversations } }: Tx, submission: Submission): Promise<boolean> {
  const { municipality, conversation } = submission
  const taken = await orm
    .update(conversations)
    .set({ status: 'submitted', caseId: submission.case.id })
    .where(
      and(
        eq(conversations.municipality, municipality),
        eq(conversations.id, conversation),
        eq(conversations.status, 'open'),
      ),
    )
    .returning({ begunInRush: conversations.begunInRush })
  if (taken[0] === undefined) throw new StorageError('StaleConversation')
  return taken[0].begunInRush
}

async function bookAll(tx: Tx, { slots, case: { id: caseId }, ...rest }: Submission): Promise<Slot[]> {
  const booked: Slot[] = []
  const kinds: BookedKind[] = []
  for (const wanted of slots) {
    const slot = await book(tx, { ...rest, ...wanted, caseId })
    if (slot === null) kinds.push(wanted.bookedKind)
    else booked.push(slot)
  }
  if (kinds.length > 0) throw new StorageError('SlotGone', { kinds })
  return booked.sort((a, b) => a.startsAt - b.startsAt)
}

async function insertCase(tx: Tx, submission: Submission): Promise<Case> {
  const { municipality, conversation, idempotencyKey, cameInRush = false } = submission
  const number = await nextCaseNumber(tx, municipality)
  const closedDay = submission.case.status === 'closed' ? submission.day : null
  const row = {
    ownerId: null,
    ...submission.case,
    closedDay,
    municipality,
    number,
    version: 1,
    idempotencyKey,
    cameInRush,
  }
  const [made] = await tx.orm
    .insert(tx.t.cases)
    .values({ ...row, conversationId: conversation })
    .onConflictDoNothing()
    .returning()
  if (made === undefined) throw new StorageError('Duplicate', { what: 'case' })
  return made
}
