/**
 * Conditions as closed data: six operators and no more. What needs arithmetic becomes a derived fact (`derived.ts`).
 * One condition is evaluated, printed as a sentence, searched for missing facts and listed in a table.
 * Three truths throughout: a missing, open or "not sure" answer is `unknown`, never `no`.
 */
import type { DerivedId, DerivedValues } from './derived.ts'
import type { FactId, Facts, FactValue } from './facts.ts'

export type Truth = 'yes' | 'no' | 'unknown'

/** A single code of a fact: for `several` one of its members. */
type CodeOf<F extends FactId> = FactValue<F> extends readonly (infer C)[] ? C : FactValue<F>
type Operand<K extends FactId | DerivedId> = K extends FactId
  ? CodeOf<K>
  : K extends DerivedId
    ? DerivedValues[K]
    : never

export type Condition =
  | { readonly op: 'is'; readonly fact: FactId | DerivedId; readonly value: string | number }
  | { readonly op: 'oneOf'; readonly fact: FactId | DerivedId; readonly values: readonly (string | number)[] }
  | { readonly op: 'atLeast'; readonly fact: 'age' | 'talksHeld'; readonly value: number }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }

/** The fact has this code; of a fact with several codes: this code is among them. */
export const is = <K extends FactId | DerivedId>(fact: K, value: Operand<K>): Condition => ({
  op: 'is',
  fact,
  value: value as string | number,
})
export const oneOf = <K extends FactId | DerivedId>(fact: K, values: readonly Operand<K>[]): Condition => ({
  op: 'oneOf',
  fact,
  values: values as readonly (string | number)[],
})
export const atLeast = (fact: 'age' | 'talksHeld', value: number): Condition => ({
  op: 'atLeast',
  fact,
  value,
})
export const all = (...of: Condition[]): Condition => ({ op: 'all', of })
export const any = (...of: Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })
/** Holds for everybody. */
export const always: Condition = { op: 'all', of: [] }
export const under = (years: number): Condition => not(atLeast('age', years))

/** Answers that say "I do not know" or "I will not say": they settle nothing unless a condition names them. */
const isOpen = (value: unknown): boolean => value === 'unsure' || value === 'preferNotToSay'

/** What a condition is held against: facts and derived values in one record. */
export type Known = Readonly<Record<string, unknown>>

function member(known: Known, fact: string, values: readonly (string | number)[]): Truth {
  const value = known[fact]
  if (value === undefined || value === null) return 'unknown'
  if (Array.isArray(value)) {
    if (value.some((code) => values.includes(code))) return 'yes'
    return value.length === 0 || value.some(isOpen) ? 'unknown' : 'no'
  }
  if (values.includes(value as string)) return 'yes'
  return isOpen(value) ? 'unknown' : 'no'
}

const invert = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown')

/** Kleene's three-valued logic: one "no" settles `all`, one "yes" settles `any`, whatever else is unknown. */
export function holds(condition: Condition, known: Known): Truth {
  switch (condition.op) {
    case 'is':
      return member(known, condition.fact, [condition.value])
    case 'oneOf':
      return member(known, condition.fact, condition.values)
    case 'atLeast': {
      const value = known[condition.fact]
      return typeof value === 'number' ? (value >= condition.value ? 'yes' : 'no') : 'unknown'
    }
    case 'all':
      return fold(condition.of, known, 'no', 'yes')
    case 'any':
      return fold(condition.of, known, 'yes', 'no')
    case 'not':
      return invert(holds(condition.of, known))
  }
}

function fold(of: readonly Condition[], known: Known, settles: Truth, otherwise: Truth): Truth {
  let truth = otherwise
  for (const part of of) {
    const one = holds(part, known)
    if (one === settles) return settles
    if (one === 'unknown') truth = 'unknown'
  }
  return truth
}

type Test = (known: Known) => Truth

const compiled = new WeakMap<Condition, Test>()

/** The same as `holds`, built once per condition: for what is tried on every turn. */
export function test(condition: Condition): Test {
  let built = compiled.get(condition)
  if (!built) {
    built = build(condition)
    compiled.set(condition, built)
  }
  return built
}

function build(condition: Condition): Test {
  switch (condition.op) {
    case 'is': {
      const { fact, value } = condition
      const values = [value]
      return (known) => {
        const found = known[fact]
        if (found === value) return 'yes'
        if (typeof found !== 'string') return member(known, fact, values)
        return isOpen(found) ? 'unknown' : 'no'
      }
    }
    case 'oneOf': {
      const { fact, values } = condition
      return (known) => member(known, fact, values)
    }
    case 'atLeast':
      return (known) => holds(condition, known)
    case 'not': {
      const of = test(condition.of)
      return (known) => invert(of(known))
    }
    case 'all':
      return buildFold(condition.of.map(test), 'no', 'yes')
    case 'any':
      return buildFold(condition.of.map(test), 'yes', 'no')
  }
}

function buildFold(of: readonly Test[], settles: Truth, otherwise: Truth): Test {
  return (known) => {
    let truth = otherwise
    for (const part of of) {
      const one = part(known)
      if (one === settles) return settles
      if (one === 'unknown') truth = 'unknown'
    }
    return truth
  }
}

/** The facts (plain and derived) an undecided condition still turns on; empty when it is decided. */
export function lacks(condition: Condition, known: Known): string[] {
  const missing = new Set<string>()
  collect(condition, known, missing)
  return [...missing]
}

function collect(condition: Condition, known: Known, missing: Set<string>): void {
  if (test(condition)(known) !== 'unknown') return
  if ('fact' in condition) missing.add(condition.fact)
  else if (condition.op === 'not') collect(condition.of, known, missing)
  else for (const part of condition.of) collect(part, known, missing)
}

/** Every fact a condition names. */
export function mentions(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact]
  const parts: readonly Condition[] = condition.op === 'not' ? [condition.of] : condition.of
  return [...new Set(parts.flatMap(mentions))]
}

export type { Facts }
