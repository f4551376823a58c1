/**
 * The shape of a rule and the closed list of its consequences. There is no "refuse": the product proposes,
 * books and explains; people decide.
 */
import type { Condition } from './condition.ts'
import type { Identity, Route } from './derived.ts'
import type { Due } from './due.ts'
import type { FactId, Language, UnitId } from './facts.ts'

export type Text = Readonly<Record<Language, string>>

export const TOPICS = [
  'Contact',
  'Access',
  'Target',
  'Anon',
  'Alcohol',
  'Youth',
  'Relatives',
  'Pregnant',
  'Children',
  'Dual',
  'Cognitive',
  'Doctor',
  'Visitation',
  'Guarantee',
  'Deadlines',
  'FreeChoice',
  'Treatment',
  'Decision',
  'Complaint',
  'Payment',
  'Data',
  'Staff',
  'Values',
  'Safety',
] as const
export type Topic = (typeof TOPICS)[number]

export const APPOINTMENT_KINDS = [
  'visitation',
  'secondVisitation',
  'doctor',
  'anonymousTalk',
  'youthTalk',
  'relativesTalk',
] as const
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number]

/** guarantee: D+14 by law · serviceAim: we aim for D+14, no right to it · none: no date. */
export type Basis = 'guarantee' | 'serviceAim' | 'none'

export const FLAGS = [
  'urgent',
  'pregnant',
  'children',
  'youth',
  'dualDiagnosis',
  'cognitiveSupport',
  'freeChoice',
  'residential',
  'needsConsent',
  'existingCase',
  'secondHand',
  'guaranteeAtRisk',
  'openPoint',
  'crisis',
] as const
export type Flag = (typeof FLAGS)[number]

export type Consequence =
  /** Route rules are tried by rank; the first that holds decides. */
  | { readonly do: 'route'; readonly route: Route; readonly identity: Identity; readonly rank: number }
  /** A unit to turn to; lower rank stands first. `pulls: false` = never a reason to ask a required question. */
  | { readonly do: 'unit'; readonly unit: UnitId; readonly rank: number; readonly pulls: boolean }
  /** A town or unit where anonymous treatment is given; asked for as the fact `place` where there are several. */
  | { readonly do: 'place'; readonly place: UnitId }
  /** `where`: the rule bears on more people than the talk is booked for. */
  | {
      readonly do: 'appointment'
      readonly kind: AppointmentKind
      readonly basis: Basis
      readonly where?: Condition
    }
  /** A condition of anonymous treatment (§ 101 a): `contrary` is the verdict where it is answered against. */
  | { readonly do: 'condition'; readonly holds: Condition; readonly contrary: 'no' | 'person' }
  /** An approval that must be there: sets `needsConsent` and keeps these kinds back while `until` is not met. */
  | {
      readonly do: 'consent'
      readonly until: Condition
      /** These kinds are booked even without the approval where this holds. */
      readonly bookedWhere: Condition
      readonly keepsBack: readonly AppointmentKind[]
    }
  | { readonly do: 'flag'; readonly flag: Flag }
  /** `due`: by when, where an interval follows; two dates of one task stand beside each other. */
  | { readonly do: 'task'; readonly text: Text; readonly due?: readonly Due[] }
  /** The clock of 14 days: national and repeated by each standard. */
  | { readonly do: 'deadline'; readonly days: 14 }
  /** The standard asks this of the person: gives the question its citation. */
  | { readonly do: 'ask'; readonly fact: FactId }
  /** This must not be asked here: answers "why do you not ask?". The policy table enforces it. */
  | { readonly do: 'neverAsk'; readonly facts: readonly FactId[] }
  | { readonly do: 'record'; readonly text: Text }
  /** A course or group that whoever asks may sign up for, without a name; `name` fits after "sign up for". */
  | { readonly do: 'course'; readonly name: Text }

export const unit = (id: UnitId, rank = 1): Consequence => ({ do: 'unit', unit: id, rank, pulls: true })
/** A unit mentioned beside the others; asking for the fact behind it stays optional. */
export const alsoUnit = (id: UnitId, rank = 9): Consequence => ({ do: 'unit', unit: id, rank, pulls: false })
export const place = (id: UnitId): Consequence => ({ do: 'place', place: id })
export const appointment = (kind: AppointmentKind, basis: Basis, where?: Condition): Consequence => ({
  do: 'appointment',
  kind,
  basis,
  ...(where ? { where } : {}),
})
export const condition = (holds: Condition, contrary: 'no' | 'person' = 'no'): Consequence => ({
  do: 'condition',
  holds,
  contrary,
})
export const flag = (id: Flag): Consequence => ({ do: 'flag', flag: id })
export const task = (da: string, en: string, ...due: readonly Due[]): Consequence => ({
  do: 'task',
  text: { da, en },
  ...(due.length > 0 ? { due } : {}),
})
export const ask = (fact: FactId): Consequence => ({ do: 'ask', fact })
export const neverAsk = (...facts: FactId[]): Consequence => ({ do: 'neverAsk', facts })
export const record = (da: string, en: string): Consequence => ({ do: 'record', text: { da, en } })
export const course = (da: string, en: string): Consequence => ({ do: 'course', name: { da, en } })
export const deadline: Consequence = { do: 'deadline', days: 14 }
export const route = (rank: number, id: Route, identity: Identity): Consequence => ({
  do: 'route',
  route: id,
  identity,
  rank,
})

/** Where in the document: section as the catalogue keys it, lines of the source file, first and last. */
export interface Cite {
  readonly section: string
  readonly lines: readonly [number, number]
}

/**
 * When a rule's text is said unasked: before a question, or before whichever of several is put first (what must be heard
 * before a choice), early (with the first question that has room for it), at the summary, on the receipt. Without it the
 * text is there for "why" and for whoever asks.
 */
export type Heard = { readonly before: FactId | readonly FactId[] } | 'early' | 'summary' | 'receipt'

export interface Rule {
  /** Catalogue id (`GLX-2.2-b`), reading (`B-33`) or national rule (`NAT-…`). */
  readonly id: string
  readonly topic: Topic
  /** A few words for lists and for staff. */
  readonly title: Text
  /** Empty for national rules, which name their law in `law`. */
  readonly cites: readonly Cite[]
  readonly law?: string
  /** Where it bears on somebody at all. */
  readonly when: Condition
  readonly unless?: Condition
  readonly then: readonly Consequence[]
  /** The content in our own plain words, to the person concerned or to whoever asks. */
  readonly text: Text
  readonly heard?: Heard
  /** Readings of section B that shaped this rule. */
  readonly readings?: readonly string[]
  /** A national rule that this one takes the place of in its municipality. */
  readonly replaces?: string
}

/** Must this be heard before the fact is asked for? */
export const heardBefore = ({ heard }: Rule, fact: FactId): boolean =>
  typeof heard === 'object' && [heard.before].flat().includes(fact)

/** Consequences that change the way, the place, the time or the anonymity: only these may pull a required question. */
export const steers = (rule: Rule): boolean =>
  rule.then.some(
    (c) =>
      c.do === 'route' ||
      (c.do === 'unit' && c.pulls) ||
      c.do === 'place' ||
      c.do === 'appointment' ||
      c.do === 'condition' ||
      c.do === 'consent',
  )

const LIMIT = /\b14 dage\b/
const speaksOfTheLimit = ({ text }: Rule): boolean => LIMIT.test(text.da)

/** Of rules said in one breath only the first speaks of the 14 days. */
export const limitOnce = (rules: readonly Rule[]): Rule[] =>
  rules.filter((rule, at) => !speaksOfTheLimit(rule) || !rules.slice(0, at).some(speaksOfTheLimit))
