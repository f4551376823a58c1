/**
 * Why something is not asked: the rule that forbids it on this path, the part of the collection policy that keeps it
 * out, or the rule that has decided the way without it. Pure; every answer names rules.
 */
import { compile } from './compiled.ts'
import { type Condition, type Known, test } from './condition.ts'
import { FACT_NOUNS } from './factNouns.ts'
import { FACT_IDS, FACTS, type FactId, type Facts, type Language } from './facts.ts'
import { leading, rulesBehind, stillAsked } from './nextQuestion.ts'
import { mayCollect, POLICY } from './policy.ts'
import type { Rule, Text } from './rule.ts'
import type { Standard } from './standard.ts'
import { type Finding, finding } from './triage.ts'
import { REASONS, type Reason } from './whyNotTexts.ts'

export interface WhyNot {
  readonly reason: Reason
  readonly facts: readonly FactId[]
  readonly text: string
  /** Never empty. */
  readonly rules: readonly string[]
}

/** Listed when everything that is not asked is asked for: choices between times and places are no questions about anybody. */
const LISTED: readonly FactId[] = FACT_IDS.filter(
  (fact) =>
    FACTS[fact].kind !== 'slot' &&
    ![
      'asker',
      'askerUnder18',
      'safeContact',
      'wish',
      'unit',
      'place',
      'talkForm',
      'provider',
      'namedInstead',
      'course',
      'message',
      'alias',
    ].includes(fact),
)

/**
 * @param fact one of them, or all that are not asked on this path.
 * @param enough the person chose to leave what is optional.
 */
export function whyNot(
  standard: Standard,
  facts: Facts,
  language: Language,
  fact?: FactId | null,
  enough = false,
): WhyNot[] {
  const found = finding(standard, facts, false)
  const wanted = fact ? [fact] : LISTED.filter((each) => facts[each] === undefined)
  const groups = new Map<Reason, FactId[]>()
  for (const each of wanted) {
    const reason = reasonFor(standard, found, facts, each, enough)
    groups.set(reason, [...(groups.get(reason) ?? []), each])
  }
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([reason, of]) => ({
      reason,
      facts: of,
      text: spoken(found, reason, of, language),
      rules: [...new Set(of.flatMap((each) => behind(standard, found, reason, each)))].slice(0, MOST),
    }))
}
const MOST = 8

/** What is forbidden first, what is merely not needed last. */
const FIRST: readonly Reason[] = ['unnamed', 'rule', 'others']
const rank = (reason: Reason): number =>
  FIRST.includes(reason) ? FIRST.indexOf(reason) : reason === 'needless' ? FIRST.length + 1 : FIRST.length

function reasonFor(standard: Standard, found: Finding, facts: Facts, fact: FactId, enough: boolean): Reason {
  const reason = reasonSoFar(standard, found, facts, fact, enough)
  return reason === 'later' && FACTS[fact].sensitivity === 'identity'
    ? (nameDecided(standard, found, facts) ?? reason)
    : reason
}

/** Whether a name is asked for can be settled while the way itself is still open. */
function nameDecided(standard: Standard, { known }: Finding, facts: Facts): Reason | null {
  const open = compile(standard).routes.filter(({ holds }) => holds(known) !== 'no')
  // Of the ways in their order none comes after one that certainly leads.
  const certain = open.findIndex(({ holds }) => holds(known) === 'yes')
  const still = certain < 0 ? open : open.slice(0, certain + 1)
  const may = new Set(still.map(({ then }) => then.identity))
  // Who wishes treatment without a name may still go on by name.
  const mayTurn = known.treatmentWished !== 'no' && known.path !== 'named' && facts.namedInstead === undefined
  if (!may.has('named') && !mayTurn) return 'unnamed'
  return may.has('anonymous') ? null : 'soon'
}

function reasonSoFar(
  standard: Standard,
  found: Finding,
  facts: Facts,
  fact: FactId,
  enough: boolean,
): Reason {
  if (facts[fact] !== undefined) return 'answered'
  const open = found.route === undefined ? 'later' : 'needless'
  if (!mayCollect(fact, found.known)) return keptOut(POLICY[fact].when, found.known) ?? open
  if (forbidding(found, fact).length > 0) return 'rule'
  if (stillAsked(standard, found, facts, fact)) return enough ? 'skipped' : 'later'
  return open
}

/** The part of the policy that says no; nothing where it is only not decided yet. */
function keptOut(condition: Condition, known: Known): Reason | null {
  if (test(condition)(known) !== 'no') return null
  switch (condition.op) {
    case 'all':
      return first(condition.of, known)
    case 'any':
      return first(condition.of, known)
    case 'not':
      return condition.of.op === 'atLeast' ? 'youngOnly' : keptOutBy(condition.of, known)
    default:
      return keptOutBy(condition, known)
  }
}

const first = (of: readonly Condition[], known: Known): Reason | null => {
  for (const part of of) {
    const reason = keptOut(part, known)
    if (reason) return reason
  }
  return null
}

function keptOutBy(condition: Condition, known: Known): Reason {
  if (!('fact' in condition)) return 'needless'
  switch (condition.fact) {
    case 'asker':
      return known.asker === 'self' ? 'own' : names(condition, 'parent') ? 'professional' : 'others'
    case 'identity':
    case 'path':
      return names(condition, 'named') ? 'unnamed' : 'named'
    case 'treatmentWished':
      return 'noTreatment'
    case 'minor':
      return names(condition, 'yes') ? 'adult' : 'minor'
    case 'municipality':
      return 'municipality'
    case 'residence':
      return 'elsewhereOnly'
    case 'substances':
      return 'opioidsOnly'
    default:
      return 'needless'
  }
}

const names = (condition: Condition, value: string): boolean =>
  (condition.op === 'is' && condition.value === value) ||
  (condition.op === 'oneOf' && condition.values.includes(value))

const forbids = (rule: Rule, fact: FactId): boolean =>
  rule.then.some((c) => c.do === 'neverAsk' && c.facts.includes(fact))

const forbidding = (found: Finding, fact: FactId): Rule[] =>
  found.bearing.filter((rule) => forbids(rule, fact))

/** The rules that say so: first those that forbid the very question, then the one that leads this way. */
function behind(standard: Standard, found: Finding, reason: Reason, fact: FactId): string[] {
  const asking = rulesBehind(standard, found, fact)
  const ids = (rules: readonly Rule[]): string[] => rules.map((rule) => rule.id)
  if (reason === 'answered' || reason === 'soon' || reason === 'later' || reason === 'skipped') return asking
  if (found.route !== undefined) return ids([...forbidding(found, fact), ...leading(standard, found)])
  // Before the way is found: what would forbid it, should the way lead there.
  const may = ids(
    standard.rules.filter((rule) => forbids(rule, fact) && test(rule.when)(found.known) !== 'no'),
  )
  return may.length > 0 ? may : ids(leading(standard, found))
}

const AND: Text = { da: 'og', en: 'and' }

function listed(facts: readonly FactId[], language: Language): string {
  const nouns = facts.map((fact) => FACT_NOUNS[fact][language])
  const last = nouns.at(-1) ?? ''
  return nouns.length < 2 ? last : `${nouns.slice(0, -1).join(', ')} ${AND[language]} ${last}`
}

/** One question: what the rule itself says comes with it. */
function spoken(found: Finding, reason: Reason, facts: readonly FactId[], language: Language): string {
  const sentence = REASONS[reason][language].replace('{facts}', listed(facts, language))
  const [fact] = facts
  // The rule that merely found the way speaks of something else.
  const [rule] = facts.length === 1 && fact ? forbidding(found, fact) : []
  return rule ? `${sentence} ${rule.text[language]}` : sentence
}
