/** A question to a standard as a person would put it, with the rules that answer it: written by people who read the document. */
import type { Facts } from '../../machines/facts.ts'

export interface Asked {
  readonly text: string
  readonly language: 'da' | 'en'
  /** What the conversation knows when it is asked; nothing where it is left out. */
  readonly facts?: Facts
  /** Any of these, named first, is right. Empty where the standard has no answer: then none may be named. */
  readonly rules: readonly string[]
}
