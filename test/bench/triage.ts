/** Pure triage, its explanation included, and the same rules in json-rules-engine. */
import { test } from '../../machines/condition.ts'
import type { Facts } from '../../machines/facts.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard, ruleOf } from '../../machines/standards/catalogue.ts'
import { evaluate, triage as triageOf } from '../../machines/triage.ts'
import { atLeast, atMost, exactly, information, median, type Row } from './measure.ts'
import { otherEngine } from './otherEngine.ts'
import { PEOPLE, type Person } from './people.ts'

const D = '2026-11-23T09:14:00.000Z'
const WARM = 2_000
const ROUNDS = 100
const RUNS = 25
const OTHER_RUNS = 1
const TIMES_FASTER = 100
const MOST_MS = 0.05

/** The outcome, and every rule that bore on it with its words and where they stand. */
function explained(standard: Standard, facts: Facts) {
  const outcome = triageOf(standard, { facts, d: D })
  const because = outcome.rules.map((id) => {
    const rule = ruleOf(standard, id)
    if (!rule) throw new Error(`no rule ${id}`)
    return { id, text: rule.text.da, cites: rule.cites }
  })
  return { outcome, because }
}

function holding(standard: Standard, known: Readonly<Record<string, unknown>>): string[] {
  const holds = ({ when, unless }: Standard['rules'][number]): boolean =>
    test(when)(known) === 'yes' && (!unless || test(unless)(known) === 'no')
  return standard.rules
    .filter(holds)
    .map(({ id }) => id)
    .sort()
}

interface Compared {
  readonly ms: number
  readonly otherMs: number
  readonly same: boolean
}

/** Both in turn, round by round, so that whatever else the machine does falls on both. */
async function compare({ municipality, facts }: Person): Promise<Compared> {
  const standard = currentStandard(municipality)
  const other = otherEngine(standard)
  const { known } = evaluate(standard, facts, true)
  const same = JSON.stringify(await other.run(known)) === JSON.stringify(holding(standard, known))
  for (let run = 0; run < WARM; run += 1) explained(standard, facts)
  for (let run = 0; run < OTHER_RUNS; run += 1) await other.run(known)
  const rounds: { ms: number; otherMs: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    for (let run = 0; run < RUNS; run += 1) explained(standard, facts)
    const between = performance.now()
    for (let run = 0; run < OTHER_RUNS; run += 1) await other.run(known)
    rounds.push({ ms: (between - begun) / RUNS, otherMs: (performance.now() - between) / OTHER_RUNS })
  }
  // The fastest round of each: both are nothing but computing, and what else the machine does can only add to it.
  const least = (read: (round: (typeof rounds)[number]) => number): number => Math.min(...rounds.map(read))
  return { ms: least(({ ms }) => ms), otherMs: least(({ otherMs }) => otherMs), same }
}

export async function triage(): Promise<Row[]> {
  const part = 'triage'
  const all: Compared[] = []
  for (const person of PEOPLE) all.push(await compare(person))
  const slowest = Math.max(...all.map(({ ms }) => ms))
  const least = Math.min(...all.map(({ ms, otherMs }) => otherMs / ms))
  const sum = (read: (each: Compared) => number): number => all.reduce((total, each) => total + read(each), 0)
  return [
    exactly(
      part,
      'people of whom both engines find the same rules',
      all.filter(({ same }) => same).length,
      PEOPLE.length,
    ),
    atMost(part, 'one triage, explained, slowest person, ms', slowest, MOST_MS, 4),
    atLeast(
      part,
      'times faster than json-rules-engine, all people',
      sum(({ otherMs }) => otherMs) / sum(({ ms }) => ms),
      TIMES_FASTER,
      0,
    ),
    information(part, 'times faster than json-rules-engine, the person with the least', least.toFixed(0)),
    information(part, 'one triage, explained, median, ms', median(all.map(({ ms }) => ms)).toFixed(4)),
    information(part, 'json-rules-engine, median, ms', median(all.map(({ otherMs }) => otherMs)).toFixed(2)),
  ]
}
