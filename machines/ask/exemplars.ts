/** Questions that people ask of an edition's rules, each with the rule that answers it. */
import type { Municipality } from '../facts.ts'
import type { Standard } from '../standard.ts'
import { ALIKE } from './asked/alike.ts'
import { fredericia } from './asked/fredericia.ts'
import { frederiksberg } from './asked/frederiksberg.ts'
import { gladsaxe } from './asked/gladsaxe.ts'
import { koebenhavn } from './asked/koebenhavn.ts'
import { mariagerfjord } from './asked/mariagerfjord.ts'
import { national } from './asked/national.ts'
import { stories } from './asked/stories.ts'
import { voices } from './asked/voices.ts'

/** Rule id → questions in everyday words, in either language. */
export type AskedOf = Readonly<Record<string, readonly string[]>>

export const ASKED: Readonly<Record<Municipality | 'national' | 'voices' | 'stories', AskedOf>> = {
  frederiksberg,
  fredericia,
  koebenhavn,
  mariagerfjord,
  gladsaxe,
  national,
  voices,
  stories,
}

export interface Exemplar {
  readonly rule: string
  readonly text: string
}

const everything = new Map<string, readonly string[]>()
for (const asked of Object.values(ASKED))
  for (const [id, questions] of Object.entries(asked))
    everything.set(id, [...(everything.get(id) ?? []), ...questions])

/** Rule id → itself and those that answer the same questions. */
const kin = new Map<string, ReadonlySet<string>>()
for (const row of ALIKE) for (const id of row) kin.set(id, new Set([...(kin.get(id) ?? [id]), ...row]))

/** What is asked of the rules of an edition, and of those like them elsewhere: each question once for every rule. */
export function exemplarsOf({ rules }: Standard): Exemplar[] {
  return rules.flatMap(({ id }) => {
    const questions = [...(kin.get(id) ?? [id])].flatMap((one) => everything.get(one) ?? [])
    return [...new Set(questions)].map((text) => ({ rule: id, text }))
  })
}
