/**
 * How like danger a text is where no sign names it: a sum of learned weights for its words, the beginnings of its words
 * and its pairs of words. It only adds to what is heard; it takes nothing back. How the weights are made, and what they
 * can do wrong: docs/decisions/2026-11-27-danger-by-likeness.md.
 */
import type { DangerKind } from '../safety.ts'
import { WEIGHTS } from './dangerWeights.ts'
import { firstOf, numberOf } from './packed.ts'

/** In hundredths, as the weights. Chosen on the texts learned from, left out in turn; never on those put aside. */
export const LIKE_DANGER = 50

/** A longer text is weighed in stretches that overlap, so that many ordinary words never add up to an alarm. */
const STRETCH = 24
/** Endings differ and beginnings tell: "trækker", "trækkes". */
const BEGINNING = 5

/** In this order where two kinds weigh the same. */
export const LEARNED_KINDS: readonly DangerKind[] = [
  'child',
  'overdose',
  'suicide',
  'withdrawal',
  'violence',
  'medical',
]

/** Whether there were three pills or four says little, three or thirty a lot. */
const asWeighed = (word: string): string => (/^\d+$/.test(word) ? (word.length > 1 ? '##' : '#') : word)

/** The words of a normalised text, without its marks. */
export const wordsWeighed = (normalised: string): string[] =>
  normalised
    .split(' ')
    .filter((word) => word !== '' && word !== ',' && word !== '.')
    .map(asWeighed)

export function featuresOf(words: readonly string[]): Set<string> {
  const features = new Set<string>()
  words.forEach((word, at) => {
    features.add(word)
    if (word.length > BEGINNING) features.add(`${word.slice(0, BEGINNING)}~`)
    if (at > 0) features.add(`${words[at - 1]} ${word}`)
  })
  return features
}

/** What a sum begins at and what each feature adds to it, in hundredths. */
export interface Weights {
  readonly base: number
  readonly of: ReadonlyMap<string, number>
}
/** Against no danger; and, among dangers, each kind against the others. */
export type Learned = Readonly<Record<'danger' | DangerKind, Weights>>

/** Lines of `weight feature,feature`. */
const unpacked = ({ base, of }: { readonly base: number; readonly of: string }): Weights => ({
  base,
  of: new Map(
    of
      .trim()
      .split('\n')
      .flatMap((line) => {
        const space = line.indexOf(' ')
        const features = line.slice(space + 1).split(',')
        return features.map((feature) => [feature, Number(line.slice(0, space))] as const)
      }),
  ),
})

type Sum = (features: Iterable<string>) => number

/** As sorted numbers: maps of strings would take ten times as much. */
function sumOf({ base, of }: Weights): Sum {
  const sorted = [...of]
    .map(([feature, weight]) => [numberOf(feature), weight] as const)
    .sort(([a], [b]) => a - b)
  const numbers = Uint32Array.from(sorted, ([number]) => number)
  const heights = Int16Array.from(sorted, ([, weight]) => weight)
  return (features) => {
    let sum = base
    for (const feature of features) {
      const number = numberOf(feature)
      const at = firstOf(numbers, number)
      if (numbers[at] === number) sum += heights[at]!
    }
    return sum
  }
}

export interface Scale {
  readonly danger: (words: readonly string[]) => number
  /** Of what is danger: the kind it is most like. */
  readonly kind: (words: readonly string[]) => DangerKind
}

export function scaleOf(learned: Learned): Scale {
  const danger = sumOf(learned.danger)
  const kinds = LEARNED_KINDS.map((kind) => [kind, sumOf(learned[kind])] as const)
  return {
    danger: (words) => danger(featuresOf(words)),
    kind: (words) => {
      const features = featuresOf(words)
      const sums = kinds.map(([kind, sum]) => [kind, sum(features)] as const)
      return sums.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
    },
  }
}

const SCALE = scaleOf({
  danger: unpacked(WEIGHTS.danger),
  child: unpacked(WEIGHTS.child),
  overdose: unpacked(WEIGHTS.overdose),
  suicide: unpacked(WEIGHTS.suicide),
  withdrawal: unpacked(WEIGHTS.withdrawal),
  violence: unpacked(WEIGHTS.violence),
  medical: unpacked(WEIGHTS.medical),
})

/** The kind of danger a normalised text is most like, or `null` where it is not like it enough. */
export function likenessIn(normalised: string): DangerKind | null {
  const words = wordsWeighed(normalised)
  for (let from = 0; from === 0 || from + STRETCH / 2 < words.length; from += STRETCH / 2) {
    const stretch = words.slice(from, from + STRETCH)
    if (SCALE.danger(stretch) >= LIKE_DANGER) return SCALE.kind(stretch)
  }
  return null
}
