/** The editions there are. A conversation and a case keep the one they began on. */
import { MUNICIPALITIES, type Municipality } from '../facts.ts'
import type { Rule } from '../rule.ts'
import type { Standard } from '../standard.ts'
import { fredericia } from './fredericia/undated/standard.ts'
import { frederiksberg } from './frederiksberg/undated/standard.ts'
import { gladsaxe } from './gladsaxe/2023/standard.ts'
import { koebenhavn } from './koebenhavn/2017/standard.ts'
import { mariagerfjord } from './mariagerfjord/undated/standard.ts'

/** Oldest first within a municipality; the last is the one new conversations begin on. */
export const EDITIONS: Readonly<Record<Municipality, readonly Standard[]>> = {
  frederiksberg: [frederiksberg],
  fredericia: [fredericia],
  koebenhavn: [koebenhavn],
  mariagerfjord: [mariagerfjord],
  gladsaxe: [gladsaxe],
}

export const isMunicipality = (id: string): id is Municipality =>
  (MUNICIPALITIES as readonly string[]).includes(id)

export const currentStandard = (municipality: Municipality): Standard =>
  EDITIONS[municipality].at(-1) as Standard

/**
 * The edition in force on a day ("YYYY-MM-DD"): the last that had begun. One that has run out stays in use, marked, until
 * another begins; before the first there is only the first.
 */
export const standardOn = (
  municipality: Municipality,
  day: string,
  editions: Readonly<Record<Municipality, readonly Standard[]>> = EDITIONS,
): Standard =>
  editions[municipality].findLast(({ validFrom }) => validFrom === null || validFrom <= day) ??
  (editions[municipality][0] as Standard)

/** @throws RangeError where there is no such edition: a stored conversation of an edition that was taken away. */
export function standardOf(municipality: Municipality, edition: string): Standard {
  const found = EDITIONS[municipality].find((standard) => standard.edition === edition)
  if (!found) throw new RangeError(`no edition ${edition} of ${municipality}`)
  return found
}

const byId = new WeakMap<Standard, ReadonlyMap<string, Rule>>()

export function ruleOf(standard: Standard, id: string): Rule | undefined {
  let rules = byId.get(standard)
  if (!rules) {
    rules = new Map(standard.rules.map((rule) => [rule.id, rule]))
    byId.set(standard, rules)
  }
  return rules.get(id)
}
