/** One municipality's standard in one edition: its marks, its units and its rules over the national ones. */
import type { Municipality, UnitId } from './facts.ts'
import type { Rule, Text } from './rule.ts'

/** What the document prints about a unit. Anything it does not print is `null` and asked of the owner, never invented. */
export interface Unit {
  readonly id: UnitId
  readonly name: Text
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Opening hours in words as printed, or null. */
  readonly hours: Text | null
  /** Opening hours for the clock: ISO weekday 1–7, times "HH:MM". Empty where none are printed. */
  readonly open: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[]
  /** Which kinds of talk can be held there. */
  readonly holds: readonly ('named' | 'anonymous' | 'youth' | 'relatives' | 'doctor')[]
  readonly cites: readonly string[]
}

/**
 * expired: the document says itself until when it held · noContact: it prints no way to be reached · lawChanged: the law
 * has changed since · unverified: missing, unclear or not confirmed. Without a kind a mark is `unverified`.
 */
export const MARK_KINDS = ['expired', 'noContact', 'lawChanged', 'unverified'] as const
export type MarkKind = (typeof MARK_KINDS)[number]
export type Mark = Text & { readonly kind?: MarkKind }
export const kindOfMark = ({ kind }: Mark): MarkKind => kind ?? 'unverified'

export interface Standard {
  readonly municipality: Municipality
  readonly edition: string
  readonly name: Text
  /** First and last day as the document gives them ("YYYY-MM-DD"); null where it says nothing. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** The day the rules were last held against the document. */
  readonly lastChecked: string
  /** What is known to be out of date or missing, for staff and for the page. */
  readonly marks: readonly Mark[]
  readonly units: readonly Unit[]
  /** The units a worried person is sent to first by telephone, most general first. */
  readonly phoneUnits: readonly UnitId[]
  readonly rules: readonly Rule[]
}
