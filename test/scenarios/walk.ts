/** Leads a person through the conversation's machine: whatever it asks is answered, and everything said is kept. */
import {
  type Conversation,
  type Given,
  type Said,
  type SlotDetail,
  type Stored,
  unitsForTimes,
} from '../../machines/conversation.ts'
import { FACTS, type FactId, type Facts, type Municipality } from '../../machines/facts.ts'
import { phaseOf, type State, start, step } from '../../machines/intake.ts'
import { currentStandard, standardOf } from '../../machines/standards/catalogue.ts'
import { message } from '../../machines/view.ts'

export const D = '2026-11-22T09:14:00.000Z'
/** More questions than anybody is ever asked: a walk that gets here goes in circles. */
const ENDLESS = 60

export interface Asked {
  readonly fact: FactId
  readonly optional: boolean
  /** What is said between the person's words and this question. */
  readonly before: readonly Said[]
  /** The conversation as it stands when the question is put. */
  readonly at: Conversation
}

export interface Talk {
  readonly state: State
  readonly events: readonly Stored[]
  readonly asked: readonly Asked[]
}

export type Answer = (question: { fact: FactId; optional: boolean }, c: Conversation) => Facts[FactId]

export const standardFor = (c: Conversation) => standardOf(c.municipality, c.edition)

export const started = (at = D, language: 'da' | 'en' = 'da') => ({ type: 'started', at, language }) as const

export const opened = (municipality: Municipality, at = D, language: 'da' | 'en' = 'da'): State =>
  start(municipality, currentStandard(municipality).edition, started(at, language))

/** Each kind of talk on a day of its own, the second part after the first. */
const DAYS: Partial<Record<FactId, string>> = {
  visitationSlot: '2026-11-25',
  secondVisitationSlot: '2026-11-26',
  doctorSlot: '2026-11-27',
  talkSlot: '2026-11-30',
}

/** A time as the server would have found it; the id tells which talk it is for. */
function slotFor(c: Conversation, fact: FactId, id: string): SlotDetail {
  const kind = c.question?.fact === fact ? c.question.kind : undefined
  const unit = kind ? (unitsForTimes(standardFor(c), c, kind)[0] ?? 'somewhere') : 'somewhere'
  return { id, start: `${DAYS[fact]}T09:00:00.000Z`, end: `${DAYS[fact]}T10:00:00.000Z`, unit }
}

export function given(c: Conversation, fact: FactId, value: Facts[FactId]): Given {
  const slot = FACTS[fact].kind === 'slot' && typeof value === 'string' && value !== 'none'
  return { fact, value, ...(slot ? { slot: slotFor(c, fact, value as string) } : {}) }
}

export const answers = (c: Conversation, fact: FactId, value: Facts[FactId], at = D): Stored => ({
  type: 'answer',
  at,
  given: [given(c, fact, value)],
})

/** @throws Error where the machine does not accept the event: in a walk it always must. */
export function must(state: State, event: Stored): State {
  const next = step(state, event)
  if (!next) throw new Error(`"${event.type}" is not accepted in "${String(state.value)}"`)
  return next
}

/** What was said since the person last spoke, without the question itself. */
export function saidBefore(c: Conversation): Said[] {
  const lately: Said[] = []
  for (const entry of c.said.toReversed()) {
    if (entry.from === 'person') break
    if (entry.kind !== 'question') lately.unshift(entry)
  }
  return lately
}

/** Answers until nothing is asked any more. */
export function goOn(from: State, answer: Answer, at = D): Talk {
  let state = from
  const events: Stored[] = []
  const asked: Asked[] = []
  while (state.context.question && phaseOf(state) === 'asking') {
    const c = state.context
    const { fact, optional } = state.context.question
    asked.push({ fact, optional, before: saidBefore(c), at: c })
    if (asked.length > ENDLESS) throw new Error(`no end: ${asked.map((each) => each.fact).join(' ')}`)
    const event = answers(c, fact, answer({ fact, optional }, c), at)
    events.push(event)
    state = must(state, event)
  }
  return { state, events, asked }
}

export function walk(municipality: Municipality, answer: Answer, at = D): Talk {
  const talk = goOn(opened(municipality, at), answer, at)
  return { ...talk, events: [started(at), ...talk.events] }
}

/** A person with these facts: what they did not tell is left open, a time is taken, a name is given. */
export const personOf =
  (facts: Facts): Answer =>
  ({ fact }) =>
    facts[fact] !== undefined
      ? facts[fact]
      : FACTS[fact].kind === 'slot'
        ? `slot-${fact}`
        : fact === 'name'
          ? 'Bo'
          : fact === 'wish'
            ? 'unsure'
            : null

export const required = (talk: Talk): FactId[] =>
  talk.asked.filter((each) => !each.optional).map((each) => each.fact)

export const sentences = (text: string): number =>
  text.split(/[.!?](?=\s|$)/).filter((part) => part.trim().length > 0).length

const NOBODY = { now: D, closed: () => false }

export const textOf = (c: Conversation, entry: Said): string => message(standardFor(c), c, entry, NOBODY).text
