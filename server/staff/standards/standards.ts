/** The standards' workbench for staff: editions with their marks, the table of rules, and the five side by side. */
import { type CitedRule, cited, filterRules, type Met, met, topicRules } from '../../../machines/compare.ts'
import { type EditionState, lastDayFor, stateOn } from '../../../machines/editions.ts'
import {
  FACT_IDS,
  FACTS,
  type FactId,
  type Facts,
  type Language,
  MUNICIPALITIES,
} from '../../../machines/facts.ts'
import { MUNICIPALITY_NAMES, optionLabel } from '../../../machines/questions.ts'
import { TOPICS } from '../../../machines/rule.ts'
import { kindOfMark, type MarkKind, type Standard } from '../../../machines/standard.ts'
import { EDITIONS, isMunicipality, standardOn } from '../../../machines/standards/catalogue.ts'
import { WORKED_PEOPLE } from '../../../machines/workedPeople.ts'
import { BadInput, checkFacts } from '../../editions/rulesInput.ts'
import { Problem } from '../../problems.ts'
import { ruleView } from '../case/findings.ts'
import { FACT_LABELS } from '../labels.ts'

export interface EditionView {
  readonly municipality: string
  readonly municipalityName: string
  readonly name: string
  readonly edition: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly lastChecked: string
  /** How it stands on the day that was asked for. */
  readonly state: EditionState
  readonly marks: readonly { readonly kind: MarkKind; readonly text: string }[]
  readonly rules: number
}

export interface FormField {
  readonly fact: FactId
  readonly label: string
  readonly kind: 'choice' | 'several' | 'number'
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface StandardsView {
  readonly on: string
  /** Last of the 14 days for a wish told on that day. */
  readonly until: string
  readonly editions: readonly EditionView[]
  readonly topics: readonly string[]
  readonly people: readonly { readonly id: string; readonly who: string; readonly facts: Facts }[]
  /** The facts that a person can be put together from; nothing that says who they are. */
  readonly form: readonly FormField[]
}

export interface RuleRow extends CitedRule {
  readonly municipality: string
  readonly when: string
  readonly does: readonly string[]
}

export interface Columns<T> {
  readonly on: string
  readonly columns: readonly ({
    readonly municipality: string
    readonly name: string
    readonly edition: string
  } & T)[]
}

/** @throws Problem malformed */
export function dayFrom(given: string | undefined, today: string): string {
  if (given === undefined || given === '') return today
  try {
    return Temporal.PlainDate.from(given, { overflow: 'reject' }).toString()
  } catch {
    throw new Problem('malformed', { field: 'on' })
  }
}

function editionView(standard: Standard, current: Standard, on: string, language: Language): EditionView {
  const { municipality, edition, name, validFrom, validTo, lastChecked, marks, rules } = standard
  return {
    municipality,
    municipalityName: MUNICIPALITY_NAMES[municipality][language],
    name: name[language],
    edition,
    validFrom,
    validTo,
    lastChecked,
    state: stateOn(standard, current, on),
    marks: marks.map((mark) => ({ kind: kindOfMark(mark), text: mark[language] })),
    rules: rules.length,
  }
}

const LEFT_OUT: readonly FactId[] = ['unit', 'place', 'digitalPost', 'safeContact']

function formField(fact: FactId, language: Language): FormField[] {
  const shape = FACTS[fact]
  if (shape.kind === 'slot' || shape.kind === 'text' || LEFT_OUT.includes(fact)) return []
  const codes: readonly string[] = shape.kind === 'number' ? [] : shape.codes
  const options = codes.map((value) => ({ value, label: optionLabel(fact, value, language) }))
  return [{ fact, label: FACT_LABELS[fact][language], kind: shape.kind, options }]
}

export function standardsView(on: string, language: Language): StandardsView {
  return {
    on,
    until: lastDayFor(on),
    editions: MUNICIPALITIES.flatMap((id) =>
      EDITIONS[id].map((standard) => editionView(standard, standardOn(id, on), on, language)),
    ),
    topics: TOPICS,
    people: WORKED_PEOPLE.map(({ id, who, facts }) => ({ id, who: who[language], facts })),
    form: FACT_IDS.flatMap((fact) => formField(fact, language)),
  }
}

export interface RuleQuery {
  readonly municipality?: string | undefined
  readonly topic?: string | undefined
  readonly text?: string | undefined
}

/** @throws Problem unknown-municipality */
export function ruleRows(query: RuleQuery, on: string, language: Language): RuleRow[] {
  const { municipality } = query
  if (municipality && !isMunicipality(municipality)) throw new Problem('unknown-municipality')
  const wanted = MUNICIPALITIES.filter((id) => !municipality || id === municipality)
  return wanted.flatMap((id) => {
    const standard = standardOn(id, on)
    return filterRules(standard, query).map((rule) => ({
      ...cited(standard, rule, language),
      municipality: id,
      when: ruleView(standard, rule, language).when,
      does: [...new Set(rule.then.map((c) => c.do))],
    }))
  })
}

const column = (standard: Standard, language: Language) => ({
  municipality: standard.municipality,
  name: MUNICIPALITY_NAMES[standard.municipality][language],
  edition: standard.edition,
})

export const topicColumns = (
  topic: string,
  on: string,
  language: Language,
): Columns<{ readonly rules: readonly CitedRule[] }> => ({
  on,
  columns: MUNICIPALITIES.map((id) => {
    const standard = standardOn(id, on)
    const rules = topicRules(standard, topic).map((rule) => cited(standard, rule, language))
    return { ...column(standard, language), rules }
  }),
})

/** Noon in Copenhagen on that day. */
export const momentOn = (on: string): string =>
  Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: 'Europe/Copenhagen', plainTime: '12:00' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })

/** @throws Problem malformed naming what is wrong with the facts */
export function personColumns(
  given: unknown,
  on: string,
  language: Language,
): Columns<{ readonly met: Met }> {
  const facts = factsFrom(given)
  return {
    on,
    columns: MUNICIPALITIES.map((id) => {
      const standard = standardOn(id, on)
      return { ...column(standard, language), met: met(standard, { facts, d: momentOn(on), language }) }
    }),
  }
}

function factsFrom(given: unknown): Facts {
  try {
    return checkFacts(given)
  } catch (error) {
    if (error instanceof BadInput) throw new Problem('malformed', { field: 'facts' })
    throw error
  }
}
