/**
 * Drops and negates each rule, takes each of its consequences away and turns each condition inside them round: every time
 * some expectation must no longer hold. What nobody notices is a rule that nothing holds to its document.
 */
import { not } from '../../machines/condition.ts'
import type { Municipality } from '../../machines/facts.ts'
import type { Consequence, Rule } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { type Bearings, misses } from './bearing.ts'
import { BEARINGS, NATIONAL } from './bearings.ts'
import type { Report } from './report.ts'
import { differs, WORKED, type Worked } from './worked.ts'

export interface Oracle {
  readonly bearings: Bearings
  readonly worked: readonly Worked[]
}

export const oracleOf = (municipality: Municipality): Oracle => ({
  bearings: { ...NATIONAL, ...BEARINGS[municipality] },
  worked: WORKED[municipality],
})

interface Mutant {
  readonly what: string
  /** The rule as it becomes; null = it is gone. */
  readonly rule: Rule | null
}

const instead = (rule: Rule, at: number, by: readonly Consequence[]): Rule => ({
  ...rule,
  then: rule.then.flatMap((c, index) => (index === at ? by : [c])),
})

function turned(c: Consequence): Consequence[] {
  if (c.do === 'condition')
    return [
      { ...c, holds: not(c.holds) },
      { ...c, contrary: c.contrary === 'no' ? 'person' : 'no' },
    ]
  if (c.do === 'consent')
    return [
      { ...c, until: not(c.until) },
      { ...c, bookedWhere: not(c.bookedWhere) },
    ]
  return []
}

function mutantsOf(rule: Rule): Mutant[] {
  const { unless, ...rest } = rule
  const ways: Mutant[] = [
    { what: 'dropped', rule: null },
    { what: 'negated', rule: { ...rule, when: not(rule.when) } },
  ]
  if (unless) ways.push({ what: 'exception negated', rule: { ...rest, unless: not(unless) } })
  return [
    ...ways,
    ...rule.then.flatMap((c, at): Mutant[] => [
      { what: `without its consequence ${at + 1} (${c.do})`, rule: instead(rule, at, []) },
      ...turned(c).map((other) => ({
        what: `with its consequence ${at + 1} (${c.do}) turned round`,
        rule: instead(rule, at, [other]),
      })),
    ]),
  ]
}

const mutated = (standard: Standard, rule: Rule, by: Rule | null): Standard => ({
  ...standard,
  rules: standard.rules.flatMap((one) => (one === rule ? (by ? [by] : []) : [one])),
})

/** The rule's own line first: most are noticed there. */
function noticed(standard: Standard, rule: Rule, by: Rule | null, oracle: Oracle): boolean {
  const changed = mutated(standard, rule, by)
  const line = oracle.bearings[rule.id]
  return (
    (line !== undefined && misses(changed, rule.id, line) !== null) ||
    oracle.worked.some((one) => differs(changed, one) !== null)
  )
}

/** Expectations that do not hold as things are. @returns the rules whose own line does not. */
function checkExpectations(
  report: Report,
  standard: Standard,
  { bearings, worked }: Oracle,
): ReadonlySet<string> {
  const astray = new Set<string>()
  const { municipality, rules } = standard
  for (const one of worked) {
    const wrong = differs(standard, one)
    if (wrong) report.fault(municipality, `${one.who}: ${wrong}`)
  }
  for (const { id } of rules) {
    const line = bearings[id]
    const wrong = line ? misses(standard, id, line) : MISSING
    if (!wrong) continue
    report.fault(`${municipality} ${id}`, wrong)
    astray.add(id)
  }
  return astray
}
const MISSING = 'has no case in test/check/bearings (node test/check/propose.ts proposes one)'

/** @returns how many changes were tried. */
export function checkMutants(report: Report, standard: Standard, oracle: Oracle): number {
  const astray = checkExpectations(report, standard, oracle)
  let tried = 0
  // One fault per rule is enough: without a line that holds nothing is noticed anyway.
  for (const rule of standard.rules.filter(({ id }) => !astray.has(id)))
    for (const { what, rule: by } of mutantsOf(rule)) {
      tried += 1
      if (!noticed(standard, rule, by, oracle))
        report.fault(`${standard.municipality} ${rule.id}`, `${what}, and no expectation notices`)
    }
  return tried
}

/** Lines for rules that are no longer there. */
export function checkLeftOver(report: Report, standards: readonly Standard[]): void {
  const there = new Set(standards.flatMap(({ rules }) => rules.map(({ id }) => id)))
  for (const bearings of [NATIONAL, ...Object.values(BEARINGS)])
    for (const id of Object.keys(bearings))
      if (!there.has(id)) report.fault(`test/check/bearings ${id}`, 'there is no such rule')
}
