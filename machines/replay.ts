/** Folds stored events into a state. The log is the truth; a null stands for an event that was erased. */

import type { Stored } from './conversation.ts'
import type { FactId, Municipality } from './facts.ts'
import { MACHINE, type State, start, step } from './intake.ts'

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
  for (const event of rest) {
    if (event === null) continue
    const next = step(state, event)
    if (!next) throw new ReplayError(`"${event.type}" does not fit "${String(state.value)}"`)
    state = next
  }
  return state
}

/** The event without these facts; null where nothing is left of it. What a path may not hold is cut out of the log like this. */
export function without(event: Stored | null, facts: ReadonlySet<FactId>): Stored | null {
  if (event?.type === 'reopen' && facts.has(event.fact)) return null
  if (event?.type === 'more' && facts.has(event.fact)) return null
  if (event?.type !== 'answer') return event
  const given = event.given.filter((one) => !facts.has(one.fact))
  return given.length === 0 ? null : { ...event, given }
}
