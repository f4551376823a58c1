/** What changes from one edition to another, in words: rules that come, go or differ, and whose outcome would not be the same. */

import { unitName } from '../../../machines/contact.ts'
import { dueText } from '../../../machines/due.ts'
import {
  type OutcomeChange,
  outcomeChanges,
  type RuleChange,
  ruleChanges,
} from '../../../machines/editions.ts'
import type { Language } from '../../../machines/facts.ts'
import { MUNICIPALITY_NAMES } from '../../../machines/questions.ts'
import type { Consequence, Rule } from '../../../machines/rule.ts'
import type { Standard } from '../../../machines/standard.ts'
import { EDITIONS, ruleOf } from '../../../machines/standards/catalogue.ts'
import type { Outcome } from '../../../machines/triage.ts'
import { WORKED_PEOPLE } from '../../../machines/workedPeople.ts'
import { draftEdition } from '../../editions/draftEdition.ts'
import { Problem } from '../../problems.ts'
import { type RuleView, ruleView } from '../case/findings.ts'
import { FACT_LABELS } from '../labels.ts'

/** What a rule does. `what` is a code where the desk has a word for it (talk, flag, route), else words. */
export interface Doing {
  readonly do: Consequence['do']
  readonly what: string
}

export interface RuleSide extends RuleView {
  readonly does: readonly Doing[]
}

export interface RuleChangeView {
  readonly id: string
  readonly title: string
  readonly what: RuleChange['what']
  readonly parts: RuleChange['parts']
  readonly before: RuleSide | null
  readonly after: RuleSide | null
}

/** One thing of an outcome: a code, with its words and its day where it has them. */
export interface Item {
  readonly code: string
  readonly text: string | null
  readonly day: string | null
}

export type ChangedPart = OutcomeChange['parts'][number]['part']

export interface PersonChange {
  readonly who: string
  readonly parts: readonly {
    readonly part: ChangedPart
    readonly lost: readonly Item[]
    readonly gained: readonly Item[]
  }[]
}

export interface ChangesView {
  readonly municipality: string
  readonly municipalityName: string
  readonly before: string
  readonly after: string
  readonly rules: readonly RuleChangeView[]
  readonly people: readonly PersonChange[]
  /** How many worked people were tried. */
  readonly asked: number
}

export interface Wanted {
  readonly before: string
  /** An edition there is, or one that is still being written. */
  readonly after?: string | undefined
  readonly draft?: unknown
}

/** @throws Problem not-found */
export function editionById(id: string): Standard {
  const found = Object.values(EDITIONS)
    .flat()
    .find(({ edition }) => edition === id)
  if (!found) throw new Problem('not-found')
  return found
}

const WHERE = { da: 'kun for nogle', en: 'for some only' }

function doing(standard: Standard, c: Consequence, language: Language): Doing {
  const what = (): string => {
    switch (c.do) {
      case 'route':
        return c.route
      case 'unit':
        return unitName(standard, c.unit, language)
      case 'place':
        return unitName(standard, c.place, language)
      case 'appointment':
        return c.kind
      case 'flag':
        return c.flag
      case 'ask':
        return FACT_LABELS[c.fact][language]
      case 'neverAsk':
        return c.facts.map((fact) => FACT_LABELS[fact][language]).join(', ')
      case 'task':
        return [c.text[language], ...(c.due ?? []).map((due) => `(${dueText(due, language)})`)].join(' ')
      case 'record':
        return c.text[language]
      case 'course':
        return c.name[language]
      case 'consent':
        return c.keepsBack.length > 0 ? WHERE[language] : ''
      default:
        return ''
    }
  }
  return { do: c.do, what: what() }
}

const side = (standard: Standard, rule: Rule | null, language: Language): RuleSide | null =>
  rule && {
    ...ruleView(standard, rule, language),
    does: rule.then.map((c) => doing(standard, c, language)),
  }

const item = (code: string, text: string | null = null, day: string | null = null): Item => ({
  code,
  text,
  day,
})

/** What an outcome holds in this part, one by one. */
function itemsOf(standard: Standard, outcome: Outcome, part: ChangedPart, language: Language): Item[] {
  switch (part) {
    case 'units':
      return outcome.units.map((id) => item(id, unitName(standard, id, language)))
    case 'appointments':
      return outcome.appointments.map(({ kind, by }) => item(kind, null, by))
    case 'guarantee':
      return outcome.guarantee.applies ? [item('guarantee', null, outcome.guarantee.until)] : []
    case 'flags':
      return outcome.flags.map((flag) => item(flag))
    case 'rules':
      return outcome.rules.map((id) => item(id, ruleOf(standard, id)?.title[language] ?? null))
    case 'staff':
      return outcome.staff.map(({ rule, task, due }) => item(rule, task, due))
    default: {
      const value = outcome[part]
      return typeof value === 'string' ? [item(value)] : []
    }
  }
}

const same = (one: Item, other: Item): boolean => JSON.stringify(one) === JSON.stringify(other)
const without = (items: readonly Item[], others: readonly Item[]): Item[] =>
  items.filter((one) => !others.some((other) => same(one, other)))

const partially = (part: ChangedPart, value: unknown): Outcome => ({ [part]: value }) as unknown as Outcome

function personChange(
  [before, after]: readonly [Standard, Standard],
  { who, parts }: OutcomeChange,
  language: Language,
): PersonChange[] {
  const changed = parts.flatMap(({ part, before: was, after: is }) => {
    const old = itemsOf(before, partially(part, was), part, language)
    const now = itemsOf(after, partially(part, is), part, language)
    const lost = without(old, now)
    const gained = without(now, old)
    return lost.length + gained.length > 0 ? [{ part, lost, gained }] : []
  })
  return changed.length > 0 ? [{ who, parts: changed }] : []
}

/** @throws Problem not-found, malformed */
export function changesView(wanted: Wanted, d: string, language: Language): ChangesView {
  const before = editionById(wanted.before)
  const after =
    wanted.draft === undefined ? editionById(wanted.after ?? '') : draftEdition(wanted.draft, before)
  if (after.municipality !== before.municipality) throw new Problem('malformed', { field: 'after' })
  const pair = [before, after] as const
  const people = WORKED_PEOPLE.map(({ who, facts }) => ({ who: who[language], facts }))
  return {
    municipality: before.municipality,
    municipalityName: MUNICIPALITY_NAMES[before.municipality][language],
    before: before.edition,
    after: after.edition,
    rules: ruleChanges(before, after).map(({ id, what, parts, before: was, after: is }) => ({
      id,
      title: (is ?? was)?.title[language] ?? id,
      what,
      parts,
      before: side(before, was, language),
      after: side(after, is, language),
    })),
    people: outcomeChanges(before, after, people, d, language).flatMap((one) =>
      personChange(pair, one, language),
    ),
    asked: people.length,
  }
}
