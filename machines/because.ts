/** The rules behind each part of an outcome: way, name, verdict, places, talks, deadline, flags. Pure; no part without a rule. */
import { holds } from './condition.ts'
import type { Facts } from './facts.ts'
import type { Consequence, Flag } from './rule.ts'
import type { Standard } from './standard.ts'
import { evaluate, type Finding, type Outcome } from './triage.ts'

export type Part = 'route' | 'identity' | 'verdict' | 'unit' | 'appointment' | 'guarantee' | 'flag'

export interface Because {
  readonly part: Part
  /** Which of them: a route, a unit, a kind of talk, a flag. */
  readonly what: string
  /** Ids, what decides first. */
  readonly rules: readonly string[]
}

/** @param facts those the outcome was made of. */
export function because(standard: Standard, facts: Facts, outcome: Outcome): Because[] {
  const found = evaluate(standard, facts, true, outcome.flags.includes('crisis'))
  const by = (does: (c: Consequence) => boolean): string[] =>
    found.bearing.filter((rule) => rule.then.some(does)).map((rule) => rule.id)
  const lead = by((c) => c.do === 'route')
  const deadline = by((c) => c.do === 'deadline')
  const parts: Because[] = [
    { part: 'route', what: outcome.route, rules: lead },
    {
      part: 'identity',
      what: outcome.identity,
      rules: unique(
        lead,
        by((c) => ofIdentity(c, outcome.identity)),
      ),
    },
    ...(outcome.anonymousTreatment === null
      ? []
      : [{ part: 'verdict', what: outcome.anonymousTreatment, rules: judging(found) } as const]),
    ...outcome.units.map((unit) => ({
      part: 'unit' as const,
      what: unit,
      rules: by((c) => c.do === 'unit' && c.unit === unit),
    })),
    ...outcome.appointments.map(({ kind, rules }) => ({ part: 'appointment' as const, what: kind, rules })),
    ...(outcome.guarantee.applies
      ? [{ part: 'guarantee' as const, what: String(outcome.guarantee.until), rules: deadline }]
      : []),
    ...outcome.flags.map((flag) => ({
      part: 'flag' as const,
      what: flag,
      rules: flagged(found, flag, by, deadline),
    })),
  ]
  return parts.map((part) => (part.rules.length > 0 ? part : { ...part, rules: lead }))
}

const unique = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

const ofIdentity = (c: Consequence, identity: Outcome['identity']): boolean =>
  identity === 'named' ? c.do === 'ask' && c.fact === 'name' : c.do === 'neverAsk' && c.facts.includes('name')

/** The terms that decided: the ones not met, or else the ones still open, or else all that were tried. */
function judging(found: Finding): string[] {
  const tried = found.bearing.flatMap((rule) =>
    rule.then.flatMap((c) => (c.do === 'condition' ? [{ rule, truth: holds(c.holds, found.known) }] : [])),
  )
  const deciding =
    found.verdict === 'allowed'
      ? tried
      : tried.filter(({ truth }) => truth === (found.verdict === 'no' ? 'no' : 'unknown'))
  const shown = deciding.length > 0 ? deciding : tried.filter(({ truth }) => truth !== 'yes')
  return unique((shown.length > 0 ? shown : tried).map(({ rule }) => rule.id))
}

type By = (does: (c: Consequence) => boolean) => string[]

function flagged(found: Finding, flag: Flag, by: By, deadline: readonly string[]): readonly string[] {
  const raising = by((c) => c.do === 'flag' && c.flag === flag)
  if (raising.length > 0) return raising
  if (flag === 'needsConsent') return by((c) => c.do === 'consent')
  if (flag === 'guaranteeAtRisk') return deadline
  if (flag === 'openPoint')
    return found.verdict === 'person' ? judging(found) : by((c) => c.do === 'ask' && c.fact === 'residence')
  return []
}
