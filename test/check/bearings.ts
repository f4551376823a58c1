/** The lines of all standards; those of national rules hold in every municipality where the rule is not replaced. */
import type { Municipality } from '../../machines/facts.ts'
import type { Bearings } from './bearing.ts'
import { fredericia } from './bearings/fredericia.ts'
import { frederiksberg } from './bearings/frederiksberg.ts'
import { gladsaxe } from './bearings/gladsaxe.ts'
import { koebenhavn } from './bearings/koebenhavn.ts'
import { mariagerfjord } from './bearings/mariagerfjord.ts'
import { national } from './bearings/national.ts'

export const BEARINGS: Readonly<Record<Municipality, Bearings>> = {
  frederiksberg,
  fredericia,
  koebenhavn,
  mariagerfjord,
  gladsaxe,
}
export const NATIONAL: Bearings = national
