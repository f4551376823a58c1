/**
 * The deeds of a case's life from the assessment to the last follow-up. Days are "YYYY-MM-DD" in Copenhagen and are the day on
 * which it happened, which may lie before the day on which somebody writes it down. A slip is put right by the same deed again:
 * the newest word counts, and both stay in the log.
 */

/** What an assessment looks at (MFJ-5.1-a, GLX-2.3-b). */
export const ASSESSED = ['substances', 'social', 'physical', 'mental', 'motivation', 'need'] as const
export type Assessed = (typeof ASSESSED)[number]

/** From the least to the most intrusive. */
export const LEVELS = ['adHoc', 'outpatient', 'day', 'residential'] as const
export type Level = (typeof LEVELS)[number]

export const OUTCOMES = ['grant', 'partial', 'refusal'] as const
export type DecisionOutcome = (typeof OUTCOMES)[number]

export const BODIES = ['committee', 'contactPerson', 'centre', 'provider'] as const
export type Body = (typeof BODIES)[number]

export const LEGAL_BASES = ['SEL-101', 'SEL-101a', 'SEL-107', 'SUL-141'] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

export const LETTER_WAYS = ['digitalPost', 'letter', 'inPerson'] as const
export type LetterWay = (typeof LETTER_WAYS)[number]

/** What may end the fourteen days besides treatment; which of them a municipality knows stands in its rules of life. */
export const DEPARTURES = ['freeChoice', 'notWished', 'stayedAway', 'noCooperation'] as const
export type Departure = (typeof DEPARTURES)[number]

export const ENDINGS = ['planned', 'otherOffer', 'hospital', 'leftEarly', 'other'] as const
export type Ending = (typeof ENDINGS)[number]

/** What a follow-up found (FDC-14-e). */
export const FOUND = ['talked', 'notReached', 'movedAway', 'relapsed', 'declined'] as const
export type Found = (typeof FOUND)[number]

export const FOLLOW_UPS = [1, 6] as const
/** Months after the end. */
export type FollowUp = (typeof FOLLOW_UPS)[number]

export const REASSESSED = ['changed', 'partly', 'upheld'] as const
export type Reassessed = (typeof REASSESSED)[number]

/** What a decision letter is made of: each paragraph says which part it is, so that a missing one has a name. */
export const LETTER_PARTS = [
  'decision',
  'reasons',
  'legalBasis',
  'freeChoice',
  'complaintBody',
  'complaintLastDay',
  'complaintRoutes',
  'contact',
] as const
export type LetterPart = (typeof LETTER_PARTS)[number]

export interface LetterBlock {
  readonly part: LetterPart
  readonly as: 'heading' | 'text' | 'item'
  readonly text: string
}

/** A letter as it was made. `pdf` is base64 of the very bytes, `sha256` of them in hex; both are exactly what goes out. */
export interface LetterMade {
  readonly what: 'letterMade'
  readonly n: number
  readonly decision: number
  readonly way: LetterWay
  readonly language: 'da' | 'en'
  readonly title: string
  /** Name and, on paper, the lines of the address. */
  readonly to: readonly string[]
  readonly blocks: readonly LetterBlock[]
  /** When it is reckoned to arrive, and the last day to complain if it does. */
  readonly expectedOn: string
  readonly complainUntil: string | null
  readonly sha256: string
  readonly pdf: string
}

export interface Decided {
  readonly what: 'decided'
  readonly outcome: DecisionOutcome
  /** What is granted; null where nothing is. */
  readonly level: Level | null
  readonly provider: 'own' | 'other'
  readonly body: Body
  readonly on: string
  readonly appliedFor: string
  /** Of what was applied for, what is not granted; empty where everything is. */
  readonly notGranted: string
  readonly reasons: string
  readonly legalBasis: readonly LegalBasis[]
}

export type LifeDeed =
  | { readonly what: 'assessed'; readonly notes: Readonly<Record<Assessed, string>>; readonly on: string }
  | { readonly what: 'committeeSet'; readonly on: string; readonly invited: boolean }
  | { readonly what: 'committeeHeard'; readonly on: string }
  | Decided
  | LetterMade
  /** The post, a colleague or the system for Digital Post has taken it over. */
  | { readonly what: 'letterHandedOver'; readonly n: number; readonly on: string }
  | { readonly what: 'letterDelivered'; readonly n: number; readonly on: string }
  | { readonly what: 'letterFailed'; readonly n: number; readonly on: string; readonly why: string }
  /** Told by word of mouth; `said` goes into the journal. */
  | { readonly what: 'toldOrally'; readonly decision: number; readonly on: string; readonly said: string }
  | {
      readonly what: 'freeChoiceMade'
      readonly on: string
      readonly provider: string
      readonly level: Level
      /** Somebody has looked it up on Tilbudsportalen. */
      readonly approved: boolean
      /** The day on which the person, having been told, gave up the fourteen days; null where they keep them. */
      readonly waivedOn: string | null
    }
  | { readonly what: 'freeChoiceLimited'; readonly on: string; readonly why: string }
  | {
      readonly what: 'guaranteeDeparted'
      readonly reason: Departure
      readonly on: string
      readonly why: string
    }
  | {
      readonly what: 'treatmentStarted'
      readonly on: string
      readonly level: Level
      readonly where: 'own' | 'other'
    }
  /** `reviewBy`: the day the plan itself sets; null where the standard's own interval is meant. */
  | { readonly what: 'planMade'; readonly on: string; readonly reviewBy: string | null }
  | { readonly what: 'planReviewed'; readonly on: string; readonly reviewBy: string | null }
  | { readonly what: 'actionPlanOffered'; readonly on: string; readonly accepted: boolean }
  | { readonly what: 'residentialStatus'; readonly on: string }
  | { readonly what: 'followUpAgreed'; readonly on: string; readonly consent: boolean }
  | { readonly what: 'ended'; readonly on: string; readonly how: Ending }
  | { readonly what: 'resumed'; readonly on: string }
  | { readonly what: 'followedUp'; readonly after: FollowUp; readonly on: string; readonly found: Found }
  | { readonly what: 'complaintReceived'; readonly on: string; readonly about: string }
  | {
      readonly what: 'complaintReassessed'
      readonly on: string
      readonly result: Reassessed
      readonly why: string
    }
  | { readonly what: 'complaintForwarded'; readonly on: string }
  | { readonly what: 'documentsAsked'; readonly on: string }
  | { readonly what: 'documentsGiven'; readonly on: string }
  /** The person was told that it takes longer, and until when. */
  | { readonly what: 'documentsDelayed'; readonly on: string; readonly until: string; readonly why: string }

export type LifeDeedKind = LifeDeed['what']

export const LIFE_DEEDS = [
  'assessed',
  'committeeSet',
  'committeeHeard',
  'decided',
  'letterMade',
  'letterHandedOver',
  'letterDelivered',
  'letterFailed',
  'toldOrally',
  'freeChoiceMade',
  'freeChoiceLimited',
  'guaranteeDeparted',
  'treatmentStarted',
  'planMade',
  'planReviewed',
  'actionPlanOffered',
  'residentialStatus',
  'followUpAgreed',
  'ended',
  'resumed',
  'followedUp',
  'complaintReceived',
  'complaintReassessed',
  'complaintForwarded',
  'documentsAsked',
  'documentsGiven',
  'documentsDelayed',
] as const satisfies readonly LifeDeedKind[]

export const isLifeDeed = (what: string): what is LifeDeedKind =>
  (LIFE_DEEDS as readonly string[]).includes(what)
