/** Walks every open combination of the answers that steer, and sees where it ends. */
import { holds, test } from '../../machines/condition.ts'
import { phoneOf } from '../../machines/contact.ts'
import { FACTS, type FactId, type Facts } from '../../machines/facts.ts'
import { nextQuestion, offersName, rulesBehind } from '../../machines/nextQuestion.ts'
import { mayCollect } from '../../machines/policy.ts'
import type { Consequence, Rule } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { evaluate, type Finding, triage } from '../../machines/triage.ts'
import type { Answers } from './classes.ts'
import type { Report } from './report.ts'

/** Choosing a place, a time or a name steers nothing any more. */
const SETTLED = new Set<FactId>(['unit', 'place', 'talkForm', 'name', 'phone', 'email'])
/** More combinations than any standard should need: past this the walk is no proof and says so. */
const BOUND = 400_000

export interface Walked {
  readonly ends: number
  /** One set of facts per kind of ending, to try the optional answers on. */
  readonly bases: readonly Facts[]
  readonly bore: Set<string>
  readonly routes: ReadonlyMap<string, number>
}

export function walkAll(report: Report, standard: Standard, classes: Answers): Walked {
  const walk: Walk = {
    standard,
    classes,
    bases: new Map(),
    bore: new Set(),
    routes: new Map(),
    ends: 0,
    once: onceOnly(report, standard.municipality),
  }
  visit(walk, {})
  if (walk.ends > BOUND) walk.once('bound', `more than ${BOUND} combinations: the walk was cut short`)
  return { ends: walk.ends, bases: [...walk.bases.values()], bore: walk.bore, routes: walk.routes }
}

interface Walk {
  readonly standard: Standard
  readonly classes: Answers
  readonly bases: Map<string, Facts>
  readonly bore: Set<string>
  readonly routes: Map<string, number>
  readonly once: (key: string, what: string) => void
  ends: number
}

/** The same fault on a thousand ways is one line, with the first of them. */
function onceOnly(report: Report, where: string): (key: string, what: string) => void {
  const told = new Set<string>()
  return (key, what) => {
    if (!told.has(key)) report.fault(where, what)
    told.add(key)
  }
}

function visit(walk: Walk, facts: Facts): void {
  const { standard, classes, once } = walk
  if (walk.ends > BOUND) return
  const found = evaluate(standard, facts, false)
  const next = nextQuestion(standard, { facts, enough: true }, found)
  if (!next || SETTLED.has(next.fact) || FACTS[next.fact].kind === 'slot') {
    end(walk, facts)
    return
  }
  const { fact } = next
  if (fact in facts) {
    once(`again ${fact}`, `${fact} is asked again: ${JSON.stringify(facts)}`)
    return
  }
  if (rulesBehind(standard, found, fact).length === 0)
    once(`why ${fact} ${found.route}`, `${fact} is asked without a rule: ${JSON.stringify(facts)}`)
  if (!mayCollect(fact, evaluate(standard, facts, true).known))
    once(`may ${fact}`, `${fact} is asked outside the policy: ${JSON.stringify(facts)}`)
  for (const value of classes.get(fact) ?? []) visit(walk, { ...facts, [fact]: value })
}

function end(walk: Walk, facts: Facts): void {
  const { standard, once, bases, bore, routes } = walk
  walk.ends += 1
  const found = evaluate(standard, facts, true)
  const route = String(found.route)
  for (const rule of found.bearing) bore.add(rule.id)
  routes.set(route, (routes.get(route) ?? 0) + 1)
  const key = [route, found.identity, found.verdict, facts.asker, facts.wish, facts.age].join()
  if (!bases.has(key)) bases.set(key, facts)
  if (!leadsSomewhere(standard, facts, found))
    once(`end ${route}`, `ends nowhere on ${route}: ${JSON.stringify(facts)}`)
  for (const wrong of uncited(standard, found)) once(wrong, `${wrong}: ${JSON.stringify(facts)}`)
  for (const [one, two] of rivals(standard, found))
    once(`${one} ${two}`, `${one} and ${two} of the same rank both hold: ${JSON.stringify(facts)}`)
  // Offered beside the times, not asked before them: the way by name goes on from here.
  if (offersName(found, facts) && facts.namedInstead === undefined)
    visit(walk, { ...facts, namedInstead: 'yes' })
}

/** A talk, a unit, a task for staff, or for information the number that the standard prints. */
function leadsSomewhere(standard: Standard, facts: Facts, found: Finding): boolean {
  if (found.appointments.length > 0 || found.units.length > 0) return true
  if (triage(standard, { facts, d: null }).staff.length > 0) return true
  return found.route === 'information' && (phoneOf(standard) !== null || standard.phoneUnits.length > 0)
}

/** What was decided, held against the rules themselves: the same rules bear, and each decision has one that says it. */
function uncited(standard: Standard, found: Finding): string[] {
  const bearing = new Set(found.bearing.map(({ id }) => id))
  const does = (fits: (c: Consequence) => boolean): boolean =>
    found.bearing.some(({ then }) => then.some(fits))
  const wrong = standard.rules
    .filter((rule) => !rule.then.some((c) => c.do === 'route'))
    .filter((rule) => bearsBy(rule, found) !== bearing.has(rule.id))
    .map(({ id }) => `${id} does not bear by its own words`)
  if (!does((c) => c.do === 'route' && c.route === found.route)) wrong.push(`no rule says ${found.route}`)
  for (const id of found.units)
    if (!does((c) => c.do === 'unit' && c.unit === id)) wrong.push(`no rule says unit ${id}`)
  for (const { kind, rules } of found.appointments)
    if (rules.length === 0 || rules.some((id) => !bearing.has(id))) wrong.push(`no rule says ${kind}`)
  return wrong
}

/** The plain reading of a condition, beside the built one that triage uses. */
const bearsBy = (rule: Rule, { known }: Finding): boolean =>
  holds(rule.when, known) === 'yes' && (!rule.unless || holds(rule.unless, known) === 'no')

const ranked = new WeakMap<Standard, Map<number, Rule[]>>()

function routesByRank(standard: Standard): Map<number, Rule[]> {
  let byRank = ranked.get(standard)
  if (!byRank) {
    byRank = new Map()
    for (const rule of standard.rules)
      for (const c of rule.then)
        if (c.do === 'route') byRank.set(c.rank, [...(byRank.get(c.rank) ?? []), rule])
    ranked.set(standard, byRank)
  }
  return byRank
}

const bears = (rule: Rule, found: Finding): boolean =>
  test(rule.when)(found.known) === 'yes' && (!rule.unless || test(rule.unless)(found.known) === 'no')

/** Pairs of route rules of one rank that both hold: which of them decides would be chance. */
function rivals(standard: Standard, found: Finding): [string, string][] {
  return [...routesByRank(standard).values()].flatMap((rules): [string, string][] => {
    const [one, two] = rules.length < 2 ? [] : rules.filter((rule) => bears(rule, found))
    return one && two ? [[one.id, two.id]] : []
  })
}
