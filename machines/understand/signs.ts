/** Signs of danger in a clause: concepts that stand near one another, in any order. */
import type { DangerKind } from '../safety.ts'
import { isDeniedBefore } from './negation.ts'
import { anyOf, type Finder, type Hit } from './pattern.ts'
import { CONCEPTS, type Concept, SIGNS, type Sign } from './signWords.ts'

/** How far apart, in letters, what belongs together may stand: a dozen words or so. */
const NEAR = 80
const DENIES = 3
const ENDS = / (?:og|and|sa|so|fordi|because|mens|while|,|\.) /g

const FINDERS = new Map<Concept, Finder>(
  (Object.keys(CONCEPTS) as Concept[]).map((concept) => [concept, anyOf(CONCEPTS[concept])]),
)

const near = (a: Hit, b: Hit): boolean => a.from - b.to <= NEAR && b.from - a.to <= NEAR

/** The kinds of danger a clause shows signs of. Each concept is looked for once, and only when a sign asks for it. */
export function signsIn(clause: string): ReadonlySet<DangerKind> {
  const found = new Map<Concept, readonly Hit[]>()
  const hitsOf = (concept: Concept): readonly Hit[] => {
    const known = found.get(concept) ?? FINDERS.get(concept)!.hits(clause)
    found.set(concept, known)
    return known
  }
  const shows = ({ all: [first, ...others], unless = [] }: Sign): boolean =>
    hitsOf(first!).some(
      (hit) =>
        !isDeniedBefore(clause, hit, DENIES, ENDS) &&
        others.every((concept) => hitsOf(concept).some((other) => near(hit, other))),
    ) && unless.every((concept) => hitsOf(concept).length === 0)
  return new Set(SIGNS.filter(shows).map(({ kind }) => kind))
}
