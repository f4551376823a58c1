/** The standards side by side: the rules of a topic, and what the same person meets in each municipality, each part cited. */
import { unitName } from './contact.ts'
import { citations } from './explain.ts'
import type { Facts, Language } from './facts.ts'
import type { AppointmentKind, Basis, Consequence, Flag, Rule, Topic } from './rule.ts'
import type { Standard } from './standard.ts'
import { ruleOf } from './standards/catalogue.ts'
import { evaluate, type Outcome, triage } from './triage.ts'

export interface CitedRule {
  readonly id: string
  readonly topic: Topic
  readonly title: string
  readonly text: string
  /** Document, section and lines, and the law where the rule rests on one. */
  readonly citations: readonly string[]
}

export const cited = (standard: Standard, rule: Rule, language: Language): CitedRule => ({
  id: rule.id,
  topic: rule.topic,
  title: rule.title[language],
  text: rule.text[language],
  citations: citations(standard, rule, language),
})

/** Which rules of a standard: every condition that is given must fit; text is looked for in id, title and words. */
export interface RuleFilter {
  readonly topic?: string | undefined
  readonly does?: string | undefined
  readonly text?: string | undefined
  readonly id?: string | undefined
}

export function filterRules({ rules }: Standard, { topic, does, text, id }: RuleFilter): Rule[] {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return rules.filter((rule) => {
    const said = [rule.id, ...Object.values(rule.title), ...Object.values(rule.text)].join(' ').toLowerCase()
    return (
      (!topic || rule.topic.toLowerCase() === topic.toLowerCase()) &&
      (!does || rule.then.some((c) => c.do === does)) &&
      (!id || rule.id.toLowerCase().includes(id.toLowerCase())) &&
      words.every((word) => said.includes(word))
    )
  })
}

/** A municipality's own rules of a topic; what holds in the whole country is the same in every column. */
export const topicRules = (standard: Standard, topic: string): Rule[] =>
  filterRules(standard, { topic }).filter((rule) => rule.cites.length > 0)

/** What a person meets, in this order. */
export const PARTS = [
  'route',
  'anonymous',
  'unit',
  'talk',
  'approval',
  'deadline',
  'before',
  'staff',
] as const
export type Part = (typeof PARTS)[number]

export interface Met {
  readonly municipality: Standard['municipality']
  readonly edition: string
  readonly route: Outcome['route']
  readonly identity: Outcome['identity']
  readonly anonymousTreatment: Outcome['anonymousTreatment']
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly talks: readonly {
    readonly kind: AppointmentKind
    readonly by: string | null
    readonly basis: Basis
  }[]
  /** Talks that wait for an approval. */
  readonly keptBack: readonly AppointmentKind[]
  readonly flags: readonly Flag[]
  readonly until: string | null
  /** The rules behind each part, in the order of the standard. */
  readonly rules: Readonly<Record<Part, readonly CitedRule[]>>
  /** Ids of all rules that bore. */
  readonly bore: readonly string[]
}

const does = (rule: Rule, ...kinds: readonly Consequence['do'][]): boolean =>
  rule.then.some((c) => kinds.includes(c.do))
const heardBefore = ({ heard }: Rule): boolean => typeof heard === 'object'

const BEHIND: Readonly<Record<Part, (rule: Rule) => boolean>> = {
  route: (rule) => does(rule, 'route'),
  anonymous: (rule) => does(rule, 'condition', 'neverAsk') || (rule.topic === 'Anon' && heardBefore(rule)),
  unit: (rule) => does(rule, 'unit', 'place'),
  talk: (rule) => does(rule, 'appointment'),
  approval: (rule) =>
    does(rule, 'consent') || rule.then.some((c) => c.do === 'flag' && c.flag === 'needsConsent'),
  deadline: (rule) => does(rule, 'deadline'),
  before: heardBefore,
  staff: (rule) => does(rule, 'task'),
}

export interface Asked {
  readonly facts: Facts
  /** The moment treatment is wished. */
  readonly d: string
  readonly language: Language
}

/** What this person meets under this standard. */
export function met(standard: Standard, { facts, d, language }: Asked): Met {
  const outcome = triage(standard, { facts, d, language })
  const { keptBack } = evaluate(standard, facts, true)
  const bearing = outcome.rules.flatMap((id) => ruleOf(standard, id) ?? [])
  const order = new Map(standard.rules.map((rule, index) => [rule.id, index]))
  const inOrder = bearing.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const tasks = new Map(outcome.staff.map(({ rule, task }) => [rule, task]))
  const rules = (part: Part): readonly CitedRule[] =>
    inOrder.filter(BEHIND[part]).map((rule) => {
      const one = cited(standard, rule, language)
      return part === 'staff' ? { ...one, text: tasks.get(rule.id) ?? one.text } : one
    })
  return {
    municipality: standard.municipality,
    edition: standard.edition,
    route: outcome.route,
    identity: outcome.identity,
    anonymousTreatment: outcome.anonymousTreatment,
    units: outcome.units.map((id) => ({ id, name: unitName(standard, id, language) })),
    talks: outcome.appointments.map(({ kind, by, basis }) => ({ kind, by, basis })),
    keptBack,
    flags: outcome.flags,
    until: outcome.guarantee.until,
    rules: Object.fromEntries(PARTS.map((part) => [part, rules(part)])) as Met['rules'],
    bore: outcome.rules,
  }
}
