/** Whether a rule is for this person: what is known of them, and what most likely holds. */
import { derive } from '../derived.ts'
import type { Facts } from '../facts.ts'
import type { Standard } from '../standard.ts'
import { finding } from '../triage.ts'
import type { Document } from './documents.ts'
import type { ConceptId } from './lexicon.ts'

/** A rule that certainly does not bear on who they are, or on the way they are on; or most likely not. */
const NOT_THEM = 0.5
const NOT_THEIR_WAY = 0.85
const NOT_LIKELY = 0.8
/** What holds everywhere comes after what this municipality says itself. */
const EVERYWHERE = 0.85

/** Who the person is, apart from the way they are on. */
const WHO = ['asker', 'age', 'substances', 'pregnant', 'children', 'residence'] as const

/** What is known of the person, in the words of the lexicon. */
export function theirsOf({
  age,
  asker,
  anonymous,
  pregnant,
  children,
  substances,
}: Facts): ReadonlySet<ConceptId> {
  const known: readonly (readonly [ConceptId, boolean])[] = [
    ['youth', typeof age === 'number' && age < 18],
    ['ownChildUses', asker === 'parent'],
    ['relatives', asker === 'parent' || asker === 'relative'],
    ['professional', asker === 'professional'],
    ['anonymous', anonymous === 'yes'],
    ['pregnant', pregnant === 'yes'],
    ['children', children === 'livesWith' || children === 'sees'],
    ['alcohol', substances?.includes('alcohol') === true],
  ]
  return new Set(known.filter(([, so]) => so).map(([concept]) => concept))
}

/** Whoever has not said it asks for themselves, most likely: nothing is ruled out by that. */
export function fitOf(standard: Standard, facts: Facts): (document: Document) => number {
  const who = Object.fromEntries(
    WHO.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])),
  )
  const derived = derive(standard.municipality, who, false)
  const person = { ...derived, ...who }
  const likely = who.asker === undefined ? { ...person, asker: 'self' } : person
  const { known } = finding(standard, facts, false)
  const least = ({ bears }: Document): number =>
    bears(person) === 'no'
      ? NOT_THEM
      : bears(known) === 'no'
        ? NOT_THEIR_WAY
        : bears(likely) === 'no'
          ? NOT_LIKELY
          : 1
  return (document) => least(document) * (document.rule.cites.length === 0 ? EVERYWHERE : 1)
}
