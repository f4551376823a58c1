/** What was answered, what follows from each answer and why, and what is not known: for the one who works with the case. */
import { type Because, because } from '../../../machines/because.ts'
import { type Condition, mentions } from '../../../machines/condition.ts'
import { unitName } from '../../../machines/contact.ts'
import { DERIVED_FROM, type DerivedId } from '../../../machines/derived.ts'
import { citation, sentence } from '../../../machines/explain.ts'
import { FACT_IDS, FACTS, type FactId, type Facts, type Language } from '../../../machines/facts.ts'
import { optionLabel } from '../../../machines/questions.ts'
import type { Rule } from '../../../machines/rule.ts'
import type { Standard } from '../../../machines/standard.ts'
import { ruleOf } from '../../../machines/standards/catalogue.ts'
import { evaluate } from '../../../machines/triage.ts'
import type { CaseRecord } from '../../case/caseRecord.ts'
import { FACT_LABELS } from '../labels.ts'

export interface RuleView {
  readonly title: string
  /** Document, section and lines, or the law. */
  readonly citation: string
  /** The condition under which it bears, in words. */
  readonly when: string
  /** What it says, as the person would read it. */
  readonly text: string
}

export interface Answer {
  readonly fact: FactId
  readonly label: string
  readonly value: string
  /** Somebody else has said it of the person. */
  readonly secondHand: boolean
  /** Rules that turn on it, ids into `rules`. */
  readonly rules: readonly string[]
}

export interface Unknown {
  readonly fact: FactId
  readonly label: string
  /** open: left open · unsure · private: would not say · notAsked: a rule still turns on it. */
  readonly how: 'open' | 'unsure' | 'private' | 'notAsked'
  readonly secondHand: boolean
  readonly rules: readonly string[]
}

export interface Findings {
  /** The parts of the outcome and the rules behind each, ids into `rules`. `what` of a unit is its name. */
  readonly because: readonly Because[]
  readonly answers: readonly Answer[]
  readonly unknown: readonly Unknown[]
  readonly rules: Readonly<Record<string, RuleView>>
  /** Rules that bear on everybody here, whatever was answered. */
  readonly general: readonly string[]
}

const conditionsOf = (rule: Rule): Condition[] => [
  rule.when,
  ...(rule.unless ? [rule.unless] : []),
  ...rule.then.flatMap((c) => (c.do === 'condition' ? [c.holds] : c.do === 'consent' ? [c.until] : [])),
]

/** The plain facts a rule turns on; derived ones are traced back. */
function factsBehind(rule: Rule): ReadonlySet<string> {
  const named = conditionsOf(rule).flatMap(mentions)
  return new Set(
    named.flatMap((id): readonly string[] => (id in DERIVED_FROM ? DERIVED_FROM[id as DerivedId] : [id])),
  )
}

export const ruleView = (standard: Standard, rule: Rule, language: Language): RuleView => ({
  title: rule.title[language],
  citation: citation(standard, rule, language),
  when: conditionText(rule, language),
  text: rule.text[language],
})

const UNLESS = { da: 'medmindre', en: 'unless' }
const conditionText = (rule: Rule, language: Language): string =>
  rule.unless
    ? `${sentence(rule.when, language)}, ${UNLESS[language]} ${sentence(rule.unless, language)}`
    : sentence(rule.when, language)

export function valueWords(
  standard: Standard,
  fact: FactId,
  value: Facts[FactId],
  language: Language,
  facts: Facts = {},
): string {
  if (Array.isArray(value)) return value.map((code) => optionLabel(fact, String(code), language)).join(' · ')
  if (fact === 'unit' || fact === 'place') return unitName(standard, String(value), language)
  return optionLabel(fact, String(value), language, facts)
}

type Open = Exclude<Unknown['how'], 'notAsked'>
const HOW: Readonly<Record<string, Open>> = { unsure: 'unsure', preferNotToSay: 'private' }

function howOpen(value: Facts[FactId]): Open | undefined {
  if (value === null) return 'open'
  if (Array.isArray(value))
    return value.length > 0 && value.every((code) => code === 'unsure') ? 'unsure' : undefined
  return HOW[String(value)]
}

export function findings(standard: Standard, record: CaseRecord, language: Language): Findings {
  const facts: Facts = record.facts
  const bearing = record.outcome.rules.flatMap((id) => ruleOf(standard, id) ?? [])
  const behind = new Map(bearing.map((rule) => [rule.id, factsBehind(rule)]))
  const rulesOf = (fact: FactId) =>
    bearing.filter((rule) => behind.get(rule.id)?.has(fact)).map(({ id }) => id)
  const others = facts.asker !== undefined && facts.asker !== null && facts.asker !== 'self'
  const base = (fact: FactId) => ({
    fact,
    label: FACT_LABELS[fact][language],
    secondHand: others && FACTS[fact].about === 'person',
    rules: rulesOf(fact),
  })
  const asked = FACT_IDS.filter((fact) => facts[fact] !== undefined && FACTS[fact].kind !== 'slot')
  const answered = asked.filter((fact) => howOpen(facts[fact]) === undefined)
  const open = asked.flatMap((fact) => {
    const how = howOpen(facts[fact])
    return how ? [{ ...base(fact), how }] : []
  })
  const notAsked = [...evaluate(standard, facts, false).wanted].filter((fact) => FACTS[fact].kind !== 'slot')
  return {
    because: because(standard, facts, record.outcome).map((one) =>
      one.part === 'unit' ? { ...one, what: unitName(standard, one.what, language) } : one,
    ),
    answers: answered.map((fact) => ({
      ...base(fact),
      value: valueWords(standard, fact, facts[fact], language, facts),
    })),
    unknown: [...open, ...notAsked.map((fact) => ({ ...base(fact), how: 'notAsked' as const }))],
    rules: Object.fromEntries(bearing.map((rule) => [rule.id, ruleView(standard, rule, language)])),
    general: bearing.filter((rule) => behind.get(rule.id)?.size === 0).map(({ id }) => id),
  }
}
