/** The shape of the labelled sets beside this file. `now` is 2026-11-22 in all of them. */
import type { FactId, Facts } from '../../../machines/facts.ts'
import type { DangerKind } from '../../../machines/safety.ts'
import type { Command, IdentifierKind } from '../../../machines/understand/understand.ts'

export const NOW = '2026-11-22'

/** text, the question at hand, what it says, the command in it, what was given before. */
export type Reply = readonly [
  text: string,
  question: FactId | null,
  facts: Facts,
  command?: Command | null,
  given?: Facts,
]
export type DangerText = readonly [kind: DangerKind, text: string, given?: Facts]
/** `soft`: past or worrying talk; `either`: a gentle word is right and so is none. */
export type NearMiss = readonly [soft: 'soft' | 'none' | 'either', text: string, given?: Facts]
export type Identified = readonly [kind: IdentifierKind, text: string, found: string]
