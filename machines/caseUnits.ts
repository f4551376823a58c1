/** Which units a case belongs to: where its talks are, or where they would be. Never one that only gives help of another kind. */
import type { Facts, UnitId } from './facts.ts'
import type { Standard } from './standard.ts'

/** The units of a municipality in which talks are held: the only ones that a case can belong to. */
export const unitsWithTalks = ({ units }: Standard): string[] =>
  units.filter(({ holds }) => holds.length > 0).map(({ id }) => id)

export interface Belonging {
  /** As the rules name them. */
  readonly units: readonly UnitId[]
  readonly facts: Pick<Facts, 'unit' | 'place'>
  /** Units of the talks it has. */
  readonly held: readonly string[]
}

/** Empty where none is known. */
export function caseUnits(standard: Standard, { units, facts, held }: Belonging): string[] {
  if (held.length > 0) return [...new Set(held)]
  const known = new Set(unitsWithTalks(standard))
  const able = units.filter((unit) => known.has(unit))
  const chosen = able.filter((unit) => unit === facts.unit || unit === facts.place)
  return chosen.length > 0 ? chosen : able
}
