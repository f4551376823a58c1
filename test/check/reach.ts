/** Looks for somebody on whom each rule bears: a rule that can never bear has a condition that contradicts itself. */
import { mentions } from '../../machines/condition.ts'
import { DERIVED_FROM, type DerivedId } from '../../machines/derived.ts'
import type { FactId, Facts } from '../../machines/facts.ts'
import type { Rule } from '../../machines/rule.ts'
import { conditionsOf } from '../../machines/ruleShape.ts'
import type { Standard } from '../../machines/standard.ts'
import { evaluate } from '../../machines/triage.ts'
import type { Answers } from './classes.ts'

/** What is always said first: these are given by the bases. */
const BASE = new Set<FactId>(['asker', 'wish', 'age', 'anonymous'])

function factsOf(rule: Rule): FactId[] {
  const named = conditionsOf(rule).flatMap(mentions)
  const facts = named.flatMap((id): readonly FactId[] =>
    id in DERIVED_FROM ? DERIVED_FROM[id as DerivedId] : [id as FactId],
  )
  return [...new Set(facts)].filter((fact) => !BASE.has(fact))
}

function* combinations(facts: readonly FactId[], classes: Answers): Generator<Facts> {
  const [first, ...rest] = facts
  if (!first) {
    yield {}
    return
  }
  for (const value of classes.get(first) ?? [])
    for (const others of combinations(rest, classes)) yield { [first]: value, ...others }
}

/** Is there anybody, on any of these bases, on whom the rule bears? */
function someone(standard: Standard, rule: Rule, bases: readonly Facts[], classes: Answers): boolean {
  const all = [...combinations(factsOf(rule), classes)]
  const bearsOn = (facts: Facts): boolean =>
    [false, true].some((danger) =>
      evaluate(standard, facts, true, danger).bearing.some((each) => each.id === rule.id),
    )
  return bases.some((base) => all.some((more) => bearsOn({ ...base, ...more })))
}

/** Ids of the rules for which nobody was found. */
export const unreachable = (
  standard: Standard,
  bases: readonly Facts[],
  bore: ReadonlySet<string>,
  classes: Answers,
): string[] =>
  standard.rules
    .filter((rule) => !bore.has(rule.id) && !someone(standard, rule, bases, classes))
    .map((rule) => rule.id)
