/**
 * The rules of a standard for json-rules-engine. It knows two truths where ours knows three: so "certainly so" and "certainly
 * not so" are written out as two conditions, and both engines must find the same rules.
 */
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { Condition } from '../../machines/condition.ts'
import type { Standard } from '../../machines/standard.ts'

const OPEN = new Set<unknown>(['unsure', 'preferNotToSay'])
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const unsaid = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0)

type Values = readonly (string | number)[]
const among = (value: unknown, values: Values): boolean =>
  !unsaid(value) && list(value).some((code) => values.includes(code as string))
const notAmong = (value: unknown, values: Values): boolean =>
  !unsaid(value) && !among(value, values) && !list(value).some((code) => OPEN.has(code))

const NEVER: NestedCondition = { fact: 'municipality', operator: 'among', value: [] }
const ALWAYS: NestedCondition = { fact: 'municipality', operator: 'notAmong', value: [] }

/** What must hold for the condition to be certainly so (`wanted`) or certainly not so. */
function written(condition: Condition, wanted: boolean): NestedCondition {
  switch (condition.op) {
    case 'is':
    case 'oneOf': {
      const value = condition.op === 'is' ? [condition.value] : [...condition.values]
      return { fact: condition.fact, operator: wanted ? 'among' : 'notAmong', value }
    }
    case 'atLeast':
      return {
        fact: condition.fact,
        operator: wanted ? 'greaterThanInclusive' : 'lessThan',
        value: condition.value,
      }
    case 'not':
      return written(condition.of, !wanted)
    default: {
      const of = condition.of.map((part) => written(part, wanted))
      const all = (condition.op === 'all') === wanted
      if (of.length === 0) return all ? ALWAYS : NEVER
      return all ? { all: of } : { any: of }
    }
  }
}

export interface OtherEngine {
  /** Ids of the rules whose condition holds, sorted. */
  run(known: Readonly<Record<string, unknown>>): Promise<string[]>
}

export function otherEngine(standard: Standard): OtherEngine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator<unknown, Values>('among', among)
  engine.addOperator<unknown, Values>('notAmong', notAmong)
  for (const { id, when, unless } of standard.rules) {
    const all = [written(when, true), ...(unless ? [written(unless, false)] : [])]
    engine.addRule({ conditions: { all } as TopLevelCondition, event: { type: id } })
  }
  return {
    run: async (known) => {
      const { events } = await engine.run({ ...known })
      return events.map(({ type }) => type).sort()
    },
  }
}
