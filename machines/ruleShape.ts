/**
 * What a rule can get wrong although it has the right shape, as one read from elsewhere could: facts, codes, units and
 * sections that there are not.
 */
import type { Condition } from './condition.ts'
import { DERIVED_FROM, ROUTES } from './derived.ts'
import { DUE_FROM } from './due.ts'
import { FACTS, isFactId, MUNICIPALITIES, UNITS } from './facts.ts'
import { APPOINTMENT_KINDS, type Consequence, FLAGS, type Rule, TOPICS } from './rule.ts'
import type { Standard } from './standard.ts'

/** Every condition of a rule: when it bears, and what it tests. */
export const conditionsOf = (rule: Rule): Condition[] => [
  rule.when,
  ...(rule.unless ? [rule.unless] : []),
  ...rule.then.flatMap((c) =>
    c.do === 'condition'
      ? [c.holds]
      : c.do === 'consent'
        ? [c.until, c.bookedWhere]
        : c.do === 'appointment' && c.where
          ? [c.where]
          : [],
  ),
]

const YES_NO = ['yes', 'no']
/** Derived values with other codes than yes and no. */
const DERIVED_CODES: Readonly<Partial<Record<string, readonly string[]>>> = {
  municipality: MUNICIPALITIES,
  minor: [...YES_NO, 'unsaid'],
  beyondOpioids: [...YES_NO, 'unsaid'],
  path: ['anonymous', 'named'],
  route: ROUTES,
  identity: ['anonymous', 'named'],
  verdict: ['allowed', 'person', 'no'],
}

function codesOf(fact: string): readonly string[] | null {
  if (fact in DERIVED_FROM) return DERIVED_CODES[fact] ?? YES_NO
  if (!isFactId(fact)) return null
  const shape = FACTS[fact]
  return 'codes' in shape ? shape.codes : fact === 'unit' || fact === 'place' ? UNITS : []
}

function* wrongIn(condition: Condition): Generator<string> {
  if (condition.op === 'all' || condition.op === 'any') {
    for (const part of condition.of) yield* wrongIn(part)
    return
  }
  if (condition.op === 'not') {
    yield* wrongIn(condition.of)
    return
  }
  const { fact } = condition
  if (condition.op === 'atLeast') {
    const shape = isFactId(fact) ? FACTS[fact] : undefined
    if (shape?.kind !== 'number') yield `"${fact}" is no number`
    else if (condition.value < shape.min || condition.value > shape.max)
      yield `${fact} is never ${condition.value}`
    return
  }
  const codes = codesOf(fact)
  const values = condition.op === 'is' ? [condition.value] : condition.values
  if (codes === null) yield `there is no fact "${fact}"`
  else
    for (const value of values)
      if (!codes.includes(String(value))) yield `"${fact}" has no code "${String(value)}"`
}

function wrongConsequence(c: Consequence, units: ReadonlySet<string>): string | null {
  const within = (list: readonly string[], value: string, what: string): string | null =>
    list.includes(value) ? null : `there is no ${what} "${value}"`
  switch (c.do) {
    case 'route':
      return within(ROUTES, c.route, 'route')
    case 'unit':
      return units.has(c.unit) || c.unit === 'home-municipality' || c.unit === 'own-caseworker'
        ? null
        : `there is no unit "${c.unit}" in this standard`
    case 'place':
      return units.has(c.place) ? null : `there is no unit "${c.place}" in this standard`
    case 'appointment':
      return within(APPOINTMENT_KINDS, c.kind, 'kind of talk')
    case 'flag':
      return within(FLAGS, c.flag, 'flag')
    case 'ask':
      return isFactId(c.fact) ? null : `there is no fact "${c.fact as string}"`
    case 'neverAsk':
      return noFact(c.facts)
    case 'task':
      return c.due?.map(({ from }) => within(DUE_FROM, from, 'day to count from')).find(Boolean) ?? null
    default:
      return null
  }
}

const noFact = (facts: readonly string[]): string | null => {
  const wrong = facts.find((fact) => !isFactId(fact))
  return wrong === undefined ? null : `there is no fact "${wrong}"`
}

/** Section keys as the ids of this standard carry them: `GLX-2.2-b` stands in section 2.2. */
const sectionsOf = ({ rules }: Standard): ReadonlySet<string> =>
  new Set(rules.flatMap(({ id }) => id.match(/^[A-Z]{3}-([\w.]+)-[a-z]$/)?.[1] ?? []))

const known = (sections: ReadonlySet<string>, section: string): boolean =>
  [...sections].some((key) => key === section || key.startsWith(`${section}.`))

function* wrongWith(
  rule: Rule,
  units: ReadonlySet<string>,
  sections: ReadonlySet<string>,
): Generator<string> {
  if (!(TOPICS as readonly string[]).includes(rule.topic)) yield `there is no topic "${rule.topic}"`
  for (const condition of conditionsOf(rule)) yield* wrongIn(condition)
  for (const c of rule.then) {
    const wrong = wrongConsequence(c, units)
    if (wrong) yield wrong
  }
  const before = typeof rule.heard === 'object' ? [rule.heard.before].flat() : []
  for (const fact of before)
    if (!isFactId(fact)) yield `is heard before "${fact as string}", which is no fact`
  for (const { section } of rule.cites) if (!known(sections, section)) yield `there is no section ${section}`
  for (const id of rule.readings ?? []) if (!/^B-\d{2}$/.test(id)) yield `"${id}" is no reading`
}

/** What is wrong, as the rule's id and the cause; each once. */
export function wrongRules(standard: Standard): { readonly id: string; readonly wrong: string }[] {
  const units = new Set<string>(standard.units.map(({ id }) => id))
  const sections = sectionsOf(standard)
  return standard.rules.flatMap((rule) =>
    [...new Set(wrongWith(rule, units, sections))].map((wrong) => ({ id: rule.id, wrong })),
  )
}
