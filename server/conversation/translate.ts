/**
 * A client's event becomes stored events, or a problem that changes nothing. Everything that must hold of an answer
 * is checked here: known fact, right value, allowed on this path, possible at this point.
 */
import { dayOf } from '../../machines/calendar.ts'
import {
  type Conversation,
  type Given,
  PASSES,
  preview,
  type SlotDetail,
  type Stored,
} from '../../machines/conversation.ts'
import { FACTS, type FactId } from '../../machines/facts.ts'
import { askedOf, hear, identifiersFound, whyNotOf } from '../../machines/hear.ts'
import { phaseOf, type State } from '../../machines/intake.ts'
import { kindOf } from '../../machines/nextQuestion.ts'
import { mayCollect } from '../../machines/policy.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { type Finding, finding } from '../../machines/triage.ts'
import { withoutIdentifiers } from '../../machines/understand/identifiers.ts'
import { understand } from '../../machines/understand/understand.ts'
import { whyNotAsked } from '../../machines/understand/whyNot.ts'
import { checkValue } from '../../machines/value.ts'
import { options } from '../../machines/view.ts'
import { Problem } from '../problems.ts'
import { type ClientEvent, factOf } from './events.ts'

export interface Translated {
  readonly events: readonly Stored[]
  /** A time to hold for this conversation together with the event. */
  readonly hold?: { readonly fact: FactId; readonly kind: AppointmentKind; readonly slot: SlotDetail }
  /** Only asked what would be dropped: nothing is stored. */
  readonly drops?: readonly FactId[]
  readonly command?: 'withdraw' | 'code' | 'submit'
}

export interface Times {
  /** The times on offer for the question at hand. */
  readonly offered: readonly SlotDetail[]
  /** Whether more come after "none suits". */
  readonly more: boolean
  /** A time by its id, if it may still be chosen for this kind of talk. */
  find(id: string, kind: AppointmentKind): SlotDetail | undefined
}

export function translate(state: State, event: ClientEvent, at: string, times: Times): Translated {
  const c = state.context
  switch (event.type) {
    case 'answer':
      return answer(c, factOf(event.fact), event.value, at, times, event.preview === true)
    case 'say':
      return said(state, event.text, at)
    case 'ask': {
      const heard = understand(understanding(c, event.text, at))
      if (heard.danger) return { events: [{ type: 'danger', at, kind: heard.danger }] }
      refuseIdentifiers(c, null, event.text, heard.identifiers)
      const missed = whyNotAsked(event.text)
      if (missed !== undefined) return { events: [whyNotOf(missed)] }
      const soft: Stored[] = heard.soft ? [{ type: 'soft' }] : []
      return { events: [...soft, askedOf(c, event.text, at)] }
    }
    case 'back':
      return back(c)
    case 'edit':
      return { events: [{ type: 'reopen', fact: answered(c, factOf(event.fact)) }] }
    case 'language':
      return { events: event.language === c.language ? [] : [{ type: 'language', language: event.language }] }
    case 'filter':
      return { events: [{ type: 'filter', afterWork: event.afterWork, phone: event.phone }] }
    case 'whyNot':
      return { events: [whyNotOf(event.fact === undefined ? null : factOf(event.fact))] }
    case 'why':
    case 'person':
    case 'enough':
    case 'safe':
      return { events: [{ type: event.type }] }
    case 'code':
    case 'submit':
    case 'withdraw':
      return { events: [], command: event.type }
    default:
      throw new Problem('not-accepted', { event: event.type, phase: phaseOf(state) })
  }
}

const understanding = (c: Conversation, text: string, at: string) => ({
  text,
  question: c.question?.fact ?? null,
  language: c.language,
  now: dayOf(at),
  given: c.facts,
  municipality: c.municipality,
})

function refuseIdentifiers(
  c: Conversation,
  question: FactId | null,
  text: string,
  found: ReturnType<typeof understand>['identifiers'],
): void {
  const kept = identifiersFound(c, question, found)
  if (kept.length > 0)
    throw new Problem('identifier-found', { identifiers: kept, without: withoutIdentifiers(text, kept) })
}

function said(state: State, text: string, at: string): Translated {
  const c = state.context
  const heard = hear(c, text, understand(understanding(c, text, at)), at)
  if ('identifiers' in heard) {
    throw new Problem('identifier-found', {
      identifiers: heard.identifiers,
      without: withoutIdentifiers(text, heard.identifiers),
    })
  }
  if ('command' in heard) return heard.command === 'back' ? back(c) : { events: [], command: 'withdraw' }
  return {
    events: heard.events.map((one) =>
      one.type === 'answer' ? { ...one, given: checked(c, one.given) } : one,
    ),
  }
}

/** A value found in text passes the same validation as a pressed button. */
function checked(c: Conversation, given: readonly Given[]): Given[] {
  return given.map((one) => {
    const result = checkValue(one.fact, one.value)
    if (!result.ok || !offered(c, one.fact, result.value)) throw new Problem('bad-value', { fact: one.fact })
    return { ...one, value: result.value }
  })
}

function back(c: Conversation): Translated {
  const at = c.reopened ? c.answered.indexOf(c.reopened) : c.answered.length
  const before = c.answered[at - 1]
  if (!before) throw new Problem('not-accepted', { event: 'back' })
  return { events: [{ type: 'reopen', fact: before }] }
}

function answered(c: Conversation, fact: FactId): FactId {
  if (!c.answered.includes(fact)) throw new Problem('not-accepted', { event: 'edit', fact })
  return fact
}

function answer(
  c: Conversation,
  fact: FactId,
  raw: unknown,
  at: string,
  times: Times,
  previewOnly: boolean,
): Translated {
  const standard = standardOf(c.municipality, c.edition)
  const result = checkValue(fact, raw)
  // A value that cannot be is told first where the fact may be asked; what may not be asked is not even looked at.
  if (!allowed(fact, standard, c)) throw new Problem('fact-not-allowed', { fact })
  if (!result.ok) throw new Problem('bad-value', { fact })
  if (result.value === null && (fact === 'asker' || fact === 'wish')) throw new Problem('bad-value', { fact })
  if (FACTS[fact].kind === 'slot' && result.value !== null)
    return slot(c, finding(standard, c.facts, true), fact, String(result.value), at, times, previewOnly)
  if (!offered(c, fact, result.value)) throw new Problem('bad-value', { fact })
  const given: Given = { fact, value: result.value }
  if (previewOnly) return { events: [], drops: preview(standard, c, [given]) }
  return { events: [...dangerIn(c, fact, result.value, at), { type: 'answer', at, given: [given] }] }
}

/** On the table of policy, as far as this path is decided; while it is not, what every path to come would allow. */
function allowed(fact: FactId, standard: Standard, c: Conversation): boolean {
  if (c.question?.fact === fact) return true
  const found = finding(standard, c.facts, false)
  return (
    mayCollect(fact, found.known) ||
    (found.route !== undefined && mayCollect(fact, finding(standard, c.facts, true).known))
  )
}

/** Words in any text field are looked through for danger and for what identifies. */
function dangerIn(c: Conversation, fact: FactId, value: unknown, at: string): Stored[] {
  if (FACTS[fact].kind !== 'text' || typeof value !== 'string') return []
  const heard = understand({ ...understanding(c, value, at), question: fact })
  refuseIdentifiers(c, fact, value, heard.identifiers)
  return heard.danger ? [{ type: 'danger', at, kind: heard.danger }] : []
}

const OWN_OPTIONS = new Set<FactId>(['unit', 'place', 'safeContact', 'homeMunicipality'])

/** Units, places and ways of contact: only those this path offers. */
function offered(c: Conversation, fact: FactId, value: unknown): boolean {
  if (value === null || !OWN_OPTIONS.has(fact)) return true
  const standard = standardOf(c.municipality, c.edition)
  return options(standard, c, fact, { now: '', closed: () => false }).some((option) => option.value === value)
}

function slot(
  c: Conversation,
  found: Finding,
  fact: FactId,
  value: string,
  at: string,
  times: Times,
  previewOnly: boolean,
): Translated {
  const kind = kindOf(fact, found)
  if (!kind) throw new Problem('not-accepted', { fact })
  const drops = (given: Given): Translated => ({
    events: [],
    drops: preview(standardOf(c.municipality, c.edition), c, [given]),
  })
  if (value === 'none') {
    if (previewOnly) return drops({ fact, value: 'none' })
    const passed = c.passed[fact] ?? 0
    if (c.question?.fact === fact && passed + 1 < PASSES && times.more)
      return { events: [{ type: 'more', fact }] }
    return { events: [{ type: 'answer', at, given: [{ fact, value: 'none' }] }] }
  }
  const chosen = times.find(value, kind)
  if (!chosen) throw new Problem('slot-gone', { fact })
  if (previewOnly) return drops({ fact, value: chosen.id, slot: chosen })
  return {
    events: [{ type: 'answer', at, given: [{ fact, value: chosen.id, slot: chosen }] }],
    hold: { fact, kind, slot: chosen },
  }
}
