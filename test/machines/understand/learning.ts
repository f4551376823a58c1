/**
 * Weights from labelled texts: logistic regression by steepest descent, one text at a time, in an order that is always
 * the same. Only sums, products and quotients, so that every machine makes the same file.
 */
import type { DangerKind } from '../../../machines/safety.ts'
import {
  featuresOf,
  LEARNED_KINDS,
  type Learned,
  type Weights,
} from '../../../machines/understand/dangerLikeness.ts'
import type { Lesson } from './lessons.ts'

/** As many weights as are kept; with more it is hardly better. */
const KEPT = 3600
const KEPT_OF_KIND = 400
const ROUNDS = 30
const STEP = 0.2
/** How much every weight is drawn towards nothing each time it is used. */
const DECAY = 0.003
const HUNDREDTHS = 100

/** e to the power of `x`, `x` at least 0, near enough and the same everywhere. */
const power = (x: number): number => {
  let value = 1 + x / 1024
  for (let times = 0; times < 10; times += 1) value *= value
  return value
}
const chance = (sum: number): number => (sum >= 0 ? 1 - 1 / (1 + power(sum)) : 1 / (1 + power(-sum)))

/** A sequence of numbers below 1 that looks like chance and is not. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
export function shuffle<T>(some: T[], next: () => number): T[] {
  for (let at = some.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const kept = some[at]!
    some[at] = some[other]!
    some[other] = kept
  }
  return some
}

interface Row {
  readonly features: readonly string[]
  readonly kind: DangerKind | null
}

function descended(
  rows: readonly Row[],
  isWanted: (row: Row) => boolean,
): { readonly base: number; readonly weights: ReadonlyMap<string, number> } {
  const places = new Map<string, number>()
  const placed = rows.map((row) => ({
    at: row.features.map((feature) => {
      const place = places.get(feature) ?? places.size
      places.set(feature, place)
      return place
    }),
    wanted: isWanted(row) ? 1 : 0,
  }))
  const weights = new Float64Array(places.size)
  let base = 0
  const next = sequence(1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = STEP / (1 + round * 0.2)
    for (const { at, wanted } of shuffle(placed, next)) {
      let sum = base
      for (const place of at) sum += weights[place]!
      const error = wanted - chance(sum)
      base += step * error
      for (const place of at) weights[place]! += step * (error - DECAY * weights[place]!)
    }
  }
  return { base, weights: new Map([...places].map(([feature, place]) => [feature, weights[place]!])) }
}

const heaviest = (weights: ReadonlyMap<string, number>, most: number) =>
  [...weights]
    .sort(([a, one], [b, other]) => Math.abs(other) - Math.abs(one) || (a < b ? -1 : 1))
    .slice(0, most)

const inHundredths = (base: number, weights: Iterable<readonly [string, number]>): Weights => ({
  base: Math.round(base * HUNDREDTHS),
  of: new Map(
    [...weights]
      .map(([feature, weight]) => [feature, Math.round(weight * HUNDREDTHS)] as const)
      .filter(([, weight]) => weight !== 0),
  ),
})

/** Danger twice: once from everything, then again from the features that weighed most. The kinds from these too. */
export function learned(lessons: readonly Lesson[]): Learned {
  const rows = lessons.map(({ kind, words }) => ({ kind, features: [...featuresOf(words)] }))
  const first = descended(rows, ({ kind }) => kind !== null)
  const kept = new Set(heaviest(first.weights, KEPT).map(([feature]) => feature))
  const lighter = rows.map(({ kind, features }) => ({
    kind,
    features: features.filter((feature) => kept.has(feature)),
  }))
  const danger = descended(lighter, ({ kind }) => kind !== null)
  const dangers = lighter.filter(({ kind }) => kind !== null)
  const kindOf = (wanted: DangerKind): Weights => {
    const { base, weights } = descended(dangers, ({ kind }) => kind === wanted)
    return inHundredths(base, heaviest(weights, KEPT_OF_KIND))
  }
  return {
    danger: inHundredths(danger.base, danger.weights),
    child: kindOf('child'),
    overdose: kindOf('overdose'),
    suicide: kindOf('suicide'),
    withdrawal: kindOf('withdrawal'),
    violence: kindOf('violence'),
    medical: kindOf('medical'),
  }
}

const packed = ({ of }: Weights): string => {
  const byWeight = Map.groupBy(of, ([, weight]) => weight)
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(
      ([weight, some]) =>
        `${weight} ${some
          .map(([feature]) => feature)
          .sort()
          .join(',')}`,
    )
    .join('\n')
}

/** `machines/understand/dangerWeights.ts`, to the letter. */
export const asFile = (all: Learned): string => `/**
 * How much words, beginnings of words (\`~\`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; \`#\` is a number of one digit, \`##\` a longer one.
 * Made, never written by hand: \`node test/machines/understand/learn.ts\` makes it from the labelled sets named in
 * \`lessons.ts\` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
${(['danger', ...LEARNED_KINDS] as const)
  .map((name) => `  ${name}: {\n    base: ${all[name].base},\n    of: \`\n${packed(all[name])}\n\`,\n  },`)
  .join('\n')}
} as const
`
