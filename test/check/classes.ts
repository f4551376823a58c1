/** For each fact the answers that some condition tells apart: one answer stands for all that no rule distinguishes. */
import { type Condition, holds } from '../../machines/condition.ts'
import { DERIVED_FROM, type DerivedId, derive } from '../../machines/derived.ts'
import { FACTS, type FactId, type Facts } from '../../machines/facts.ts'
import { POLICY } from '../../machines/policy.ts'
import { conditionsOf } from '../../machines/ruleShape.ts'
import type { Standard } from '../../machines/standard.ts'

type Atom = Extract<Condition, { op: 'is' | 'oneOf' | 'atLeast' }>
const atoms = (condition: Condition): Atom[] =>
  condition.op === 'all' || condition.op === 'any'
    ? condition.of.flatMap(atoms)
    : condition.op === 'not'
      ? atoms(condition.of)
      : [condition]

const reads = (named: string, fact: FactId): boolean =>
  named === fact ||
  (named in DERIVED_FROM && (DERIVED_FROM[named as DerivedId] as readonly FactId[]).includes(fact))

export type Answers = ReadonlyMap<FactId, readonly unknown[]>

/** Answers to a fact, the first of each class; `null` = left open, where that may be. */
export function classesOf(standard: Standard): Answers {
  const all = [
    ...standard.rules.flatMap(conditionsOf),
    ...Object.values(POLICY).map((allowance) => allowance.when),
  ].flatMap(atoms)
  const signature = (fact: FactId, value: unknown): string => {
    const facts = { [fact]: value } as Facts
    const known = { ...derive(standard.municipality, facts, true), [fact]: value }
    return all.map((atom) => holds(atom, known)).join()
  }
  const classes = (fact: FactId): unknown[] => {
    const seen = new Map<string, unknown>()
    // What no condition names (a choice that is read directly, such as going on by name) is tried in full.
    if (!all.some((atom) => reads(atom.fact, fact))) return candidates(fact, all)
    for (const value of candidates(fact, all)) {
      const key = signature(fact, value)
      if (!seen.has(key)) seen.set(key, value)
    }
    return [...seen.values()]
  }
  return new Map((Object.keys(FACTS) as FactId[]).map((fact) => [fact, classes(fact)]))
}

function candidates(fact: FactId, all: readonly Atom[]): unknown[] {
  const shape = FACTS[fact]
  const open = fact === 'asker' || fact === 'wish' ? [] : [null]
  if (shape.kind === 'choice') return [...shape.codes, ...open]
  if (shape.kind === 'several') {
    const single = shape.codes.map((code) => [code])
    return [...single, ['cannabis', 'alcohol'], ['alcohol', 'unsure'], ['opioids', 'alcohol'], ...open]
  }
  if (shape.kind === 'number') {
    const edges = all.flatMap((atom) =>
      atom.op === 'atLeast' && atom.fact === fact ? [atom.value - 1, atom.value] : [],
    )
    const own = fact === 'age' ? [17, 18] : [0]
    return [...edges, ...own]
      .filter((n) => n >= shape.min && n <= shape.max)
      .sort((a, b) => a - b)
      .concat(open as never)
  }
  return [shape.kind === 'slot' ? 'slot' : 'words', ...open]
}
