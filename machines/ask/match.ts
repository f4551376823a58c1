/** How well a rule speaks of what is asked. */
import type { Document } from './documents.ts'
import { type ConceptId, SPECIAL } from './lexicon.ts'
import type { Wanted } from './wanted.ts'

/** That it is spoken of at all; the rest comes with how much of the rule is about it. */
const SAID = 0.5
/** A rule about something special that nobody asked for, and how often that counts. */
const UNASKED = 0.85
const MOST_UNASKED = 2
const SPOKEN_OF = 1
/** A rule about what this person is known to be. */
const THEIRS = 1.2

export interface Match {
  readonly worth: number
  readonly covered: number
}

/** @param theirs what is known of the person, in concepts. */
export function match(
  { concepts, stems }: Document,
  { parts, beside, asked, all }: Wanted,
  theirs: ReadonlySet<ConceptId>,
): Match {
  let worth = 0
  let covered = 0
  const met = new Set<ConceptId>()
  for (const { concepts: meant, word, weight, counts, adds } of parts) {
    let share = word !== undefined && stems.has(word) ? weight : 0
    if (share > 0) worth += weight
    for (const [concept, rarity] of meant) {
      const about = concepts.get(concept)
      if (!about) continue
      if (!met.has(concept)) worth += adds * rarity * (SAID + (1 - SAID) * about)
      met.add(concept)
      share = Math.max(share, rarity * Math.min(1, about + SAID))
    }
    covered += share * counts
  }
  for (const [word, weight] of beside) if (stems.has(word)) worth += weight
  const special = SPECIAL.filter((id) => (concepts.get(id) ?? 0) >= SPOKEN_OF)
  const unasked = special.filter((id) => !all.has(id) && !theirs.has(id)).length
  worth *= UNASKED ** Math.min(MOST_UNASKED, unasked)
  if (special.some((id) => theirs.has(id))) worth *= THEIRS
  return { worth, covered: asked === 0 ? 1 : covered / asked }
}
