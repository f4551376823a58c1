/**
 * `node test/check/propose.ts`: writes a line into test/check/bearings/ for each rule that has none which holds, and says
 * which lines it took away. A proposal is no proof: read each against the catalogue before it is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mentions } from '../../machines/condition.ts'
import { DERIVED_FROM, type DerivedId } from '../../machines/derived.ts'
import { FACT_IDS, type FactId, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { Rule } from '../../machines/rule.ts'
import { conditionsOf } from '../../machines/ruleShape.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { national } from '../../machines/standards/national/rules.ts'
import { type Bearing, type Bearings, bearsOn, doesInWords, misses, someone } from './bearing.ts'
import { BEARINGS, NATIONAL } from './bearings.ts'
import { CAST, type CastId, type Someone } from './cast.ts'
import { type Answers, classesOf } from './classes.ts'

/** What nearly every rule turns on: a change of these tells least. */
const COMMON: readonly FactId[] = ['anonymous', 'wish', 'age', 'residence', 'substances', 'asker']

/** Facts that the rule itself names, then those everything turns on. */
function factsBehind(rule: Rule): readonly [own: FactId[], all: FactId[]] {
  const named = conditionsOf(rule).flatMap(mentions)
  const facts = named.flatMap((id): readonly FactId[] =>
    id in DERIVED_FROM ? DERIVED_FROM[id as DerivedId] : [id as FactId],
  )
  const own = facts.filter((fact) => FACT_IDS.includes(fact) && (fact === 'age' || !COMMON.includes(fact)))
  return [[...new Set(own)], [...new Set([...facts, ...COMMON])].filter((fact) => FACT_IDS.includes(fact))]
}

/** Every age, so that the change stands at the limit itself. */
const AGES = Array.from({ length: 103 }, (_, index) => index + 8)

/** The nearest first, so that a limit of age is shown at the limit. */
function nearest(values: readonly unknown[], to: unknown): readonly unknown[] {
  if (typeof to !== 'number') return values
  const far = (value: unknown): number => (typeof value === 'number' ? Math.abs(value - to) : 999)
  return values.toSorted((a, b) => far(a) - far(b))
}

/** Where the rule stands: a line must hold in each of them. */
interface Place {
  readonly standard: Standard
  readonly classes: Answers
}
const inAll = (within: readonly Place[], id: string, person: Someone, bears: boolean): boolean =>
  within.every(({ standard }) => bearsOn(standard, id, person) === bears)

function changeFor(
  within: readonly Place[],
  rule: Rule,
  person: Someone,
  facts: readonly FactId[],
): Someone | null {
  const classes = within[0]?.classes
  for (const fact of facts)
    for (const value of nearest(fact === 'age' ? AGES : (classes?.get(fact) ?? []), person[fact])) {
      const change = { [fact]: value } as Someone
      if (value !== person[fact] && value !== null && inAll(within, rule.id, { ...person, ...change }, false))
        return change
    }
  const danger = !person.danger
  return inAll(within, rule.id, { ...person, danger }, false) ? { danger } : null
}

function propose(within: readonly Place[], rule: Rule): Bearing | null {
  const does = doesInWords(rule)
  const bearing = (Object.keys(CAST) as CastId[]).filter((id) => inAll(within, rule.id, someone(id), true))
  for (const facts of factsBehind(rule))
    for (const on of bearing) {
      const change = changeFor(within, rule, someone(on), facts)
      if (change) return [on, change, does]
    }
  const [on] = bearing
  return on ? [on, null, does] : null
}

const folder = join(import.meta.dirname, 'bearings')
const all = (municipality: Municipality): Place => {
  const standard = currentStandard(municipality)
  return { standard, classes: classesOf(standard) }
}

function renewed(known: Bearings, rules: readonly Rule[], on: readonly Place[]): Record<string, Bearing> {
  const next: Record<string, Bearing> = {}
  for (const rule of rules) {
    const within = on.filter(({ standard }) => standard.rules.some(({ id }) => id === rule.id))
    const line = known[rule.id]
    const broken = line && within.map(({ standard }) => misses(standard, rule.id, line)).find(Boolean)
    if (line && !broken) next[rule.id] = line
    else {
      const proposed = propose(within, rule)
      console.log(`${rule.id}: ${broken ?? 'new'} -> ${proposed ? JSON.stringify(proposed) : 'nobody found'}`)
      if (proposed) next[rule.id] = proposed
    }
  }
  return next
}

function write(file: string, name: string, lines: Readonly<Record<string, Bearing>>): void {
  const path = join(folder, `${file}.ts`)
  const [head = ''] = readFileSync(path, 'utf8').split('\nexport const')
  const body = Object.entries(lines).map(([id, line]) => `  '${id}': ${JSON.stringify(line)},`)
  writeFileSync(path, `${head}\nexport const ${name}: Bearings = {\n${body.join('\n')}\n}\n`)
}

const five = MUNICIPALITIES.map(all)
write('national', 'national', renewed(NATIONAL, national, five))
for (const [index, municipality] of MUNICIPALITIES.entries()) {
  const one = five[index] as Place
  const own = one.standard.rules.filter((rule) => !national.some(({ id }) => id === rule.id))
  write(municipality, municipality, renewed(BEARINGS[municipality], own, [one]))
}
