/** Questions that people ask of an edition's rules, each with the rule that answers it. */
import type { Municipality } from '../facts.ts'
import type { Standard } from '../standard.ts'
import { fredericia } from './asked/fredericia.ts'
import { frederiksberg } from './asked/frederiksberg.ts'
import { gladsaxe } from './asked/gladsaxe.ts'
import { koebenhavn } from './asked/koebenhavn.ts'
import { mariagerfjord } from './asked/mariagerfjord.ts'
import { national } from './asked/national.ts'

/** Rule id → questions in everyday words, in either language. */
export type AskedOf = Readonly<Record<string, readonly string[]>>

export const ASKED: Readonly<Record<Municipality | 'national', AskedOf>> = {
  frederiksberg,
  fredericia,
  koebenhavn,
  mariagerfjord,
  gladsaxe,
  national,
}

export interface Exemplar {
  readonly rule: string
  readonly text: string
}

/** A municipality's own, and the national ones of the rules that its edition has. */
export function exemplarsOf({ municipality, rules }: Standard): Exemplar[] {
  return rules.flatMap(({ id }) =>
    [...(ASKED[municipality][id] ?? []), ...(ASKED.national[id] ?? [])].map((text) => ({ rule: id, text })),
  )
}
