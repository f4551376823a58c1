/** The contract's view (section 6): what a person sees of the state, in their language. Texts are made here, never stored. */

import { mentions } from './condition.ts'
import { dayText, type OwnerContact, openText, phoneText, timeText, unitName, withOffset } from './contact.ts'
import type { Conversation, Said, SlotDetail } from './conversation.ts'
import { FACTS, type FactId, type Facts, type Language } from './facts.ts'
import { type Phase, phaseOf, type State } from './intake.ts'
import { leftOpen } from './leftOpen.ts'
import { rulesBehind, unitChoice } from './nextQuestion.ts'
import { NOTICES } from './notices.ts'
import { POLICY } from './policy.ts'
import { MUNICIPALITY_NAMES, optionCodes, optionLabel, wording } from './questions.ts'
import type { Rule } from './rule.ts'
import { HELPLINES, speakOfDanger } from './safety.ts'
import type { Standard } from './standard.ts'
import { ruleOf, standardOf } from './standards/catalogue.ts'
import { finding, type Outcome } from './triage.ts'
import { whyNot } from './whyNot.ts'

export interface Message {
  readonly id: string
  readonly from: 'assistant' | 'person'
  readonly text: string
  readonly rules: readonly string[]
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly start?: string
  readonly end?: string
  readonly unit?: string
}

export interface QuestionView {
  readonly fact: FactId
  readonly kind: 'choice' | 'several' | 'number' | 'text' | 'slot'
  readonly optional: boolean
  readonly text: string
  readonly options: readonly Option[]
  readonly why: { readonly text: string; readonly rules: readonly string[] }
}

export interface ReceiptView {
  readonly code: string
  /** The same code as ten words. */
  readonly words: readonly string[]
  readonly callingWord: string | null
  readonly case: string | null
  readonly appointments: readonly { kind: string; start: string; end: string; unit: string }[]
  readonly next: { readonly what: string; readonly due: string | null } | null
}

export interface View {
  readonly municipality: string
  readonly edition: string
  readonly language: 'da' | 'en'
  readonly phase: Phase
  readonly messages: readonly Message[]
  readonly question: QuestionView | null
  readonly facts: Facts
  readonly told: readonly string[]
  readonly drops: readonly FactId[]
  readonly outcome: Outcome | null
  readonly receipt: ReceiptView | null
}

/** What only the server knows: the moment, free times, who may be called. */
export interface Surroundings {
  readonly now: string
  readonly closed: (day: string) => boolean
  readonly owner?: OwnerContact
  /** Free times for the question at hand, in the order they are offered. */
  readonly times?: readonly SlotDetail[]
}

export function view(
  state: State,
  around: Surroundings,
  extra: { drops?: readonly FactId[]; outcome?: Outcome | null; receipt?: ReceiptView | null } = {},
): View {
  const c = state.context
  const standard = standardOf(c.municipality, c.edition)
  return {
    municipality: c.municipality,
    edition: c.edition,
    language: c.language,
    phase: phaseOf(state),
    messages: c.said.map((entry) => message(standard, c, entry, around)),
    question: questionView(standard, c, around),
    facts: c.facts,
    told: toldIn(c),
    drops: extra.drops ?? [],
    outcome: extra.outcome ?? null,
    receipt: extra.receipt ?? null,
  }
}

export function message(standard: Standard, c: Conversation, entry: Said, around: Surroundings): Message {
  const { id, from } = entry
  const { language } = c
  switch (entry.kind) {
    case 'rule':
      return { id, from, text: ruleOf(standard, entry.rule)?.text[language] ?? '', rules: [entry.rule] }
    case 'question':
      return {
        id,
        from,
        text: wording(entry.fact, c.facts, language, c.municipality, entry.attempt),
        rules: [],
      }
    case 'why': {
      const why = whyOf(standard, c, entry.fact)
      return { id, from, text: why.text, rules: why.rules }
    }
    case 'whyNot': {
      const parts = whyNot(standard, entry.facts, language, entry.fact, entry.enough)
      return {
        id,
        from,
        text: parts.map((part) => part.text).join(' '),
        rules: [...new Set(parts.flatMap((part) => part.rules))],
      }
    }
    case 'rules':
      return { id, from, text: textsOf(standard, entry.rules, language), rules: entry.rules }
    case 'notice': {
      const text = NOTICES[entry.key][language]
        .replace('{phone}', () => phoneText(standard, language, around.owner))
        .replace('{suicide}', HELPLINES.suicide.number)
        .replace('{poison}', HELPLINES.poison.number)
        .replace('{open}', () => openText(standard, around.now, language, around.closed))
      return { id, from, text: text.trim(), rules: [] }
    }
    case 'danger': {
      const { text, numbers } = spokenDanger(c, entry.danger)
      return {
        id,
        from,
        text: `${text} ${numbers.map((n) => `${n.label}: ${n.number}.`).join(' ')}`,
        rules: [],
      }
    }
    case 'answer':
      return {
        id,
        from,
        text: entry.given.erased
          ? ERASED[language]
          : valueText(standard, c, entry.given.fact, entry.given.value, entry.given.slot),
        rules: [],
      }
  }
}

const textsOf = (standard: Standard, rules: readonly string[], language: Language): string =>
  rules.map((id) => ruleOf(standard, id)?.text[language] ?? '').join('\n')

/** What was said unasked, and what was answered. */
const toldIn = (c: Conversation): string[] => [
  ...new Set([...c.told, ...c.said.flatMap((entry) => (entry.kind === 'rules' ? entry.rules : []))]),
]

/** Spoken to the helper beside the person wherever somebody else asks. */
export function spokenDanger(c: Conversation, kind: Parameters<typeof speakOfDanger>[0]) {
  const self = c.facts.asker == null || c.facts.asker === 'self'
  const under18 = self ? typeof c.facts.age === 'number' && c.facts.age < 18 : c.facts.askerUnder18 === 'yes'
  return speakOfDanger(kind, self ? 'person' : 'helper', under18, c.language, c.municipality)
}

export function whyOf(standard: Standard, c: Conversation, fact: FactId): { text: string; rules: string[] } {
  const found = finding(standard, c.facts, false)
  const rules = rulesBehind(standard, found, fact)
  const first = rules.map((id) => ruleOf(standard, id)).find((rule) => rule && asksFor(rule, fact))
  const purpose = POLICY[fact].purpose[c.language]
  return {
    text: [purpose, first?.text[c.language], leftOpen(fact)[c.language]].filter(Boolean).join(' '),
    rules,
  }
}
/** Its own sentence explains a question only where the rule asks it or tests the answer. */
const asksFor = (rule: Rule, fact: FactId): boolean =>
  rule.then.some(
    (c) => (c.do === 'ask' && c.fact === fact) || (c.do === 'condition' && mentions(c.holds).includes(fact)),
  )

function questionView(standard: Standard, c: Conversation, around: Surroundings): QuestionView | null {
  if (!c.question) return null
  const { fact, optional } = c.question
  return {
    fact,
    kind: FACTS[fact].kind,
    optional,
    text: wording(fact, c.facts, c.language, c.municipality),
    options: options(standard, c, fact, around),
    why: whyOf(standard, c, fact),
  }
}

export const NONE_SUITS = { da: 'Ingen af dem passer', en: 'None of them suits' }
export const WISH_TIME = { da: 'Find en tid til mig', en: 'Find a time for me' }

export function options(standard: Standard, c: Conversation, fact: FactId, around: Surroundings): Option[] {
  if (FACTS[fact].kind === 'slot') {
    const times = around.times ?? []
    const none = times.length > 0 ? NONE_SUITS[c.language] : WISH_TIME[c.language]
    return [...times.map((slot) => slotOption(standard, c, slot)), { value: 'none', label: none }]
  }
  const named = (id: string): Option => ({ value: id, label: unitName(standard, id, c.language) })
  if (fact === 'unit') return unitChoice(standard, finding(standard, c.facts, true)).map(named)
  if (fact === 'place') return finding(standard, c.facts, true).places.map(named)
  return codesOffered(c, fact).map((code) => ({
    value: code,
    label: optionLabel(fact, code, c.language, c.facts),
  }))
}

/** Only what can be true here: no aftercare for somebody else, no other municipality that is this one. */
function codesOffered(c: Conversation, fact: FactId): readonly string[] {
  const codes = optionCodes(fact)
  if (fact === 'wish') return codes.filter((code) => !notForOthers(c.facts.asker).includes(code))
  if (fact === 'homeMunicipality') return codes.filter((code) => code !== c.municipality)
  if (fact === 'safeContact') {
    const given = {
      phone: c.facts.phone,
      sms: c.facts.phone,
      email: c.facts.email,
      digitalPost: c.facts.digitalPost === 'yes',
      none: true,
    }
    return codes.filter((code) => given[code as keyof typeof given])
  }
  return codes
}

/** Nobody holds on for somebody else, and a professional has had no talks of their own. */
const notForOthers = (asker: Facts['asker']): readonly string[] =>
  asker === 'parent' || asker === 'relative'
    ? ['aftercare']
    : asker === 'professional'
      ? ['aftercare', 'moreTalks']
      : []

const slotOption = (standard: Standard, c: Conversation, slot: SlotDetail): Option => ({
  value: slot.id,
  label: slotText(standard, c, slot),
  start: withOffset(slot.start),
  end: withOffset(slot.end),
  unit: slot.unit,
})

export const slotText = (standard: Standard, c: Conversation, slot: SlotDetail): string =>
  `${dayText(slot.start, c.language)}, ${timeText(slot.start, c.language)}, ${unitName(standard, slot.unit, c.language)}`

const ERASED = { da: 'Slettet', en: 'Erased' }
const LEFT_OPEN = { da: 'Sprunget over', en: 'Skipped' }

/** An answer as the person reads it back. */
export function valueText(
  standard: Standard,
  c: Conversation,
  fact: FactId,
  value: Facts[FactId],
  slot?: SlotDetail,
): string {
  if (value === null || value === undefined) return LEFT_OPEN[c.language]
  if (slot) return slotText(standard, c, slot)
  if (FACTS[fact].kind === 'slot') return NONE_SUITS[c.language]
  if (fact === 'unit' || fact === 'place') return unitName(standard, String(value), c.language)
  if (Array.isArray(value)) return value.map((code) => optionLabel(fact, code, c.language)).join(', ')
  return optionLabel(fact, String(value), c.language, c.facts)
}

export const municipalityName = (c: Conversation): string => MUNICIPALITY_NAMES[c.municipality][c.language]
