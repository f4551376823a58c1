/** The questions of all five municipalities: those the search was built on, and those kept aside, which only counts are made of. */
import type { Municipality } from '../../machines/facts.ts'
import { fredericiaAside } from './fredericia.aside.ts'
import { fredericia } from './fredericia.ts'
import { frederiksbergAside } from './frederiksberg.aside.ts'
import { frederiksberg } from './frederiksberg.ts'
import { gladsaxeAside } from './gladsaxe.aside.ts'
import { gladsaxe } from './gladsaxe.ts'
import { koebenhavnAside } from './koebenhavn.aside.ts'
import { koebenhavn } from './koebenhavn.ts'
import { mariagerfjordAside } from './mariagerfjord.aside.ts'
import { mariagerfjord } from './mariagerfjord.ts'
import type { Asked } from './question.ts'

export type Sets = Readonly<Record<Municipality, readonly Asked[]>>

export const OPEN: Sets = { frederiksberg, fredericia, koebenhavn, mariagerfjord, gladsaxe }
export const ASIDE: Sets = {
  frederiksberg: frederiksbergAside,
  fredericia: fredericiaAside,
  koebenhavn: koebenhavnAside,
  mariagerfjord: mariagerfjordAside,
  gladsaxe: gladsaxeAside,
}
