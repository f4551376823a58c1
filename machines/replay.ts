/** Folds stored events into a state. The log is the truth; a null stands for an event that was erased. */

import type { Stored } from './conversation.ts'
import type { FactId, Municipality } from './facts.ts'
import { MACHINE, type State, start, step, stepOver } from './intake.ts'

export class ReplayError extends Error {}

/**
 * @param machine version the conversation began on; only released versions can be replayed.
 * @throws ReplayError where the log cannot be what this machine wrote.
 */
export function replay(
  municipality: Municipality,
  edition: string,
  machine: string,
  events: readonly (Stored | null)[],
): State {
  if (machine !== MACHINE) throw new ReplayError(`no machine ${machine}`)
  const [first, ...rest] = events
  if (first?.type !== 'started') throw new ReplayError('a conversation begins with "started"')
  let state = start(municipality, edition, first)
  let cut = false
  for (const kept of rest) {
    if (kept === null) continue
    cut ||= (kept.type === 'answer' || kept.type === 'amend') && kept.given.some((given) => given.erased)
    // Past a cut nothing is dropped but what an event says itself: the answers on which it hung are gone.
    const event = cut && !('drops' in kept) ? dropping(kept, []) : kept
    const next = step(state, event) ?? (cut ? stepOver(state, event) : null)
    if (!next) throw new ReplayError(`"${event.type}" does not fit "${String(state.value)}"`)
    state = next
  }
  return state
}

/** The event without what was answered to these facts: what a path may not hold is cut out of the log like this. */
export function without(event: Stored | null, facts: ReadonlySet<FactId>): Stored | null {
  if (event?.type !== 'answer' && event?.type !== 'amend') return event
  return {
    ...event,
    given: event.given.map((one) =>
      facts.has(one.fact) ? { fact: one.fact, value: null, erased: true as const } : one,
    ),
  }
}

/** The event that made these facts count no longer, saying so itself: the log cannot tell any more once they are cut out. */
export const dropping = (event: Stored, facts: readonly FactId[]): Stored =>
  event.type === 'answer' || event.type === 'amend' || event.type === 'reveal' || event.type === 'stay'
    ? { ...event, drops: facts }
    : event
