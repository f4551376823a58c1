/** Editions in time, and what changes from one to the next: for whoever prepares a new one. */
import { addDays, GUARANTEE_DAYS } from './calendar.ts'
import type { Facts, Language } from './facts.ts'
import type { Rule } from './rule.ts'
import type { Standard } from './standard.ts'
import { type Outcome, triage } from './triage.ts'

/** Faults in time among the editions of one municipality, oldest first: each day has exactly one. */
export function faultsInTime(editions: readonly Standard[]): string[] {
  const turned = editions.flatMap(({ edition, validFrom, validTo }) =>
    validFrom !== null && validTo !== null && validTo < validFrom
      ? [`${edition} ends on ${validTo}, before it begins on ${validFrom}`]
      : [],
  )
  const joints = editions
    .slice(1)
    .flatMap((after, index) => jointFault(editions[index] as Standard, after) ?? [])
  return [...turned, ...joints]
}

function jointFault(before: Standard, after: Standard): string | null {
  if (after.validFrom === null) return `${after.edition} follows ${before.edition} and has no first day`
  if (before.validTo === null) return `${before.edition} has no last day and overlaps ${after.edition}`
  const next = addDays(before.validTo, 1)
  if (next < after.validFrom)
    return `a gap from ${next} to ${addDays(after.validFrom, -1)}, between ${before.edition} and ${after.edition}`
  return next > after.validFrom
    ? `${before.edition} and ${after.edition} overlap from ${after.validFrom} to ${before.validTo}`
    : null
}

/** Parts of a rule that can differ, as a person reads them. */
const PARTS = [
  'topic',
  'title',
  'cites',
  'law',
  'when',
  'unless',
  'then',
  'text',
  'heard',
  'readings',
  'replaces',
] as const satisfies readonly (keyof Rule)[]

export interface RuleChange {
  readonly id: string
  readonly what: 'added' | 'removed' | 'changed'
  readonly before: Rule | null
  readonly after: Rule | null
  /** Which parts differ, where it is in both. */
  readonly parts: readonly (typeof PARTS)[number][]
}

/** Keys in order, so that only what is said counts and not how it is written down. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const differ = (one: unknown, two: unknown): boolean => canonical(one) !== canonical(two)

/** In the order of the newer edition, what was removed last. */
export function ruleChanges(before: Standard, after: Standard): RuleChange[] {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]))
  const now = new Set(after.rules.map(({ id }) => id))
  const changes = after.rules.flatMap((rule): RuleChange[] => {
    const was = old.get(rule.id) ?? null
    if (!was) return [{ id: rule.id, what: 'added', before: null, after: rule, parts: [] }]
    const parts = PARTS.filter((part) => differ(was[part], rule[part]))
    return parts.length > 0 ? [{ id: rule.id, what: 'changed', before: was, after: rule, parts }] : []
  })
  const removed = before.rules.filter(({ id }) => !now.has(id))
  return [
    ...changes,
    ...removed.map((rule) => ({
      id: rule.id,
      what: 'removed' as const,
      before: rule,
      after: null,
      parts: [],
    })),
  ]
}

export interface OutcomeChange {
  readonly who: string
  /** Part of the outcome, with what it was and what it becomes. */
  readonly parts: readonly {
    readonly part: (typeof MET)[number]
    readonly before: unknown
    readonly after: unknown
  }[]
}

/** What a person meets; the edition itself and what was ignored are no change for anybody. */
const MET = [
  'route',
  'identity',
  'anonymousTreatment',
  'units',
  'appointments',
  'guarantee',
  'flags',
  'rules',
  'staff',
] as const satisfies readonly (keyof Outcome)[]

/** The people whose outcome would not be the same. */
export function outcomeChanges(
  before: Standard,
  after: Standard,
  people: readonly { readonly who: string; readonly facts: Facts }[],
  d: string,
  language: Language = 'da',
): OutcomeChange[] {
  return people.flatMap(({ who, facts }) => {
    const was = triage(before, { facts, d, language })
    const is = triage(after, { facts, d, language })
    const parts = MET.filter((part) => differ(was[part], is[part])).map((part) => ({
      part,
      before: was[part],
      after: is[part],
    }))
    return parts.length > 0 ? [{ who, parts }] : []
  })
}

export type EditionState = 'inForce' | 'ranOut' | 'notYet' | 'replaced'

/** How an edition stands on a day; `current` = the one that is used then. */
export function stateOn(standard: Standard, current: Standard, day: string): EditionState {
  if (standard.validFrom !== null && day < standard.validFrom) return 'notYet'
  if (standard !== current) return 'replaced'
  return standard.validTo !== null && standard.validTo < day ? 'ranOut' : 'inForce'
}

/** Last day for treatment to have begun, for a wish told on this day. */
export const lastDayFor = (day: string): string => addDays(day, GUARANTEE_DAYS)
