/** What events come to in a conversation, before anything is stored: the state after them, and what they make needless. Pure. */
import type { Conversation, Given, Stored } from '../../machines/conversation.ts'
import { FACTS, type FactId } from '../../machines/facts.ts'
import { phaseOf, type State, step } from '../../machines/intake.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import { Problem } from '../problems.ts'

/** Only an answer, or going by name and back, can make other answers count no longer; a lost time was no answer of theirs. */
export const mayDrop = ({ type }: Stored): boolean =>
  type === 'answer' || type === 'amend' || type === 'reveal' || type === 'stay'

const givenIn = (event: Stored): readonly Given[] =>
  event.type === 'answer' || event.type === 'amend' ? event.given : []

/** @throws Problem not-accepted where the phase does not take one of them */
export function steps(state: State, events: readonly Stored[]): State {
  let after = state
  for (const event of events) {
    const next = step(after, event)
    if (!next) throw new Problem('not-accepted', { event: event.type, phase: phaseOf(after) })
    after = next
  }
  return after
}

/** Words and identity that were replaced or taken back: the older ones are kept nowhere. */
export function replacedBy(before: Conversation, events: readonly Stored[]): FactId[] {
  const given = events.flatMap(givenIn)
  return given.flatMap(({ fact, value }) => {
    const was = before.facts[fact]
    const personal = FACTS[fact].kind === 'text' || FACTS[fact].sensitivity === 'identity'
    return personal && was != null && was !== value ? [fact] : []
  })
}

/** Facts that were there, or have just come, and are no more: the answers that count no longer. */
export function droppedBy(before: Conversation, events: readonly Stored[], after: Conversation): FactId[] {
  const given = events.flatMap(givenIn).map((one) => one.fact)
  const known = (Object.keys(before.facts) as FactId[]).filter((fact) => before.facts[fact] !== undefined)
  return [...new Set([...known, ...given])].filter((fact) => after.facts[fact] === undefined)
}

const KINDS: Partial<Record<FactId, readonly AppointmentKind[]>> = {
  talkSlot: ['anonymousTalk', 'youthTalk', 'relativesTalk'],
  visitationSlot: ['visitation'],
  secondVisitationSlot: ['secondVisitation'],
  doctorSlot: ['doctor'],
}

/** Kinds of talk whose held time is let go, because another was chosen or none is needed. */
export const slotFacts = (before: Conversation, after: Conversation): AppointmentKind[] =>
  (Object.keys(before.slots) as FactId[])
    .filter((fact) => FACTS[fact].kind === 'slot' && before.slots[fact]?.id !== after.slots[fact]?.id)
    .flatMap((fact) => KINDS[fact] ?? [])
