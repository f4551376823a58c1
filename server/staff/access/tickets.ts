/**
 * Tickets: what the server remembers between two steps of a log-in, sealed and handed to the browser, so that nobody fills
 * the database by beginning. A ticket that has done its work is written down and does not work again.
 */
import type { Tx } from '../../../db/engine.ts'
import type { Deps } from '../../deps.ts'
import { type Keys, newId, seal, token, unseal } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'

export type Purpose = 'secondFactor' | 'passkey' | 'stepUp' | 'addPasskey' | 'addTotp' | 'oidc'

export interface Ticket<T> {
  readonly id: string
  /** Milliseconds. */
  readonly until: number
  readonly body: T
}

const TICKET_MS = 5 * 60_000

const keyOf = (keys: Keys): Buffer => Buffer.from(token(keys, 'staff-ticket-key', ''), 'base64url')

export function issueTicket(deps: Deps, purpose: Purpose, body: unknown): string {
  const ticket: Ticket<unknown> = { id: newId(), until: deps.now() + TICKET_MS, body }
  return seal(keyOf(deps.keys), `staff-ticket/${purpose}`, ticket)
}

/** @throws Problem not-accepted where it is made up, of another purpose, or older than five minutes */
export function openTicket<T>(deps: Deps, purpose: Purpose, sealed: string): Ticket<T> {
  let ticket: Ticket<T>
  try {
    ticket = unseal<Ticket<T>>(keyOf(deps.keys), `staff-ticket/${purpose}`, sealed)
  } catch {
    // Whatever does not open is none of ours.
    throw new Problem('not-accepted')
  }
  if (ticket.until <= deps.now()) throw new Problem('not-accepted')
  return ticket
}

/** @throws Problem not-accepted where it was used before */
export async function spendTicket(
  deps: Deps,
  tx: Tx,
  municipality: string,
  { id, until }: Ticket<unknown>,
): Promise<void> {
  const tokenHash = token(deps.keys, 'staff-ticket', id)
  const row = { municipality, tokenHash, expiresAt: until, now: deps.now() }
  if (!(await deps.storage.staff.spend(tx, row))) throw new Problem('not-accepted')
}
