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

export interface Standard {
  readonly municipality: Municipality
  readonly edition: string
  readonly name: Text
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly lastChecked: string
  /** What is known to be out of date or missing, for staff and for the page. */
  readonly marks: readonly Text[]
  readonly units: readonly Unit[]
  /** The units a worried person is sent to first by telephone, most general first. */
  readonly phoneUnits: readonly UnitId[]
  readonly rules: readonly Rule[]
}
