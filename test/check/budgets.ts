/** The number of required questions of each worked person against what their kind may be asked. */
import type { Facts, Municipality } from '../../machines/facts.ts'
import { phaseOf } from '../../machines/intake.ts'
import { whyOf } from '../../machines/view.ts'
import { budgetOf } from '../scenarios/budget.ts'
import { personas } from '../scenarios/personas.ts'
import { persons } from '../scenarios/persons.ts'
import { personOf, required, standardFor, walk } from '../scenarios/walk.ts'
import type { Report } from './report.ts'

interface Counted {
  readonly id: string
  readonly who: string
  readonly kind: string
  readonly limit: number | null
  readonly required: number
  readonly all: number
}

function count(report: Report, id: string, who: string, municipality: Municipality, facts: Facts): Counted {
  const talk = walk(municipality, personOf(facts))
  const asked = required(talk)
  const { kind, limit } = budgetOf(facts)
  if (limit !== null && asked.length > limit)
    report.fault(
      id,
      `${who}: ${asked.length} required questions, ${kind} may have ${limit} (${asked.join(' ')})`,
    )
  // The optional ones too, which the walk over all combinations leaves out.
  for (const { fact, at } of talk.asked)
    if (whyOf(standardFor(at), at, fact).rules.length === 0)
      report.fault(id, `${who}: ${fact} is asked without a rule`)
  if (phaseOf(talk.state) !== 'reviewing') report.fault(id, `${who}: the conversation does not end`)
  return { id, who, kind, limit, required: asked.length, all: talk.asked.length }
}

export function checkBudgets(report: Report): void {
  const people = [
    ...personas.map((each) => count(report, each.id, each.summary, each.municipality, each.facts)),
    ...persons.map((each) => count(report, each.id, each.who, each.municipality, each.facts)),
  ]
  report.line(
    `Required questions per person (${personas.length} worked people from outside, ${persons.length} own)`,
  )
  report.table(
    ['person', 'kind', 'required', 'limit', 'with optional', 'who'],
    people.map((p) => [p.id, p.kind, p.required, p.limit ?? '-', p.all, p.who.slice(0, 60)]),
  )
  const kinds = [...new Set(people.map((p) => p.kind))].sort()
  report.line('The longest of each kind')
  report.table(
    ['kind', 'people', 'required', 'limit'],
    kinds.map((kind) => {
      const of = people.filter((p) => p.kind === kind)
      return [kind, of.length, Math.max(...of.map((p) => p.required)), of[0]?.limit ?? '-']
    }),
  )
}
