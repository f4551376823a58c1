/**
 * How long what is over is kept. A period counts whole days from the last day anything happened: what may go "after 30
 * days" of the 1st is kept to the end of the 31st and goes in the night after. What is open is never counted.
 */
import { addDays } from './calendar.ts'
import type { Identity, Route } from './derived.ts'

export const CASE_CLASSES = ['information', 'advice', 'anonymousTreatment', 'named'] as const
export type CaseClass = (typeof CASE_CLASSES)[number]

/** Days. Null: goes only by a person's hand. */
export type Periods = Readonly<Record<CaseClass, number | null>> & {
  /** An unfinished conversation without a code, which nobody can come back to. */
  readonly draft: number
  readonly draftWithCode: number
  /** By name, from the day the case was laid out for the municipality's own case system. */
  readonly handedOver: number | null
  /** A time in the calendar that is over and belongs to no case that still has content. */
  readonly times: number
}

/**
 * Proposals, to be confirmed by each municipality. By name nothing goes by itself: what was decided must be kept (notatpligt)
 * until somebody has carried it over into the records. Once a package was made for them, our own copy has a period.
 */
export const PROPOSED: Periods = {
  draft: 1,
  draftWithCode: 30,
  information: 30,
  advice: 90,
  anonymousTreatment: 90,
  named: null,
  handedOver: 30,
  times: 30,
}

/** How long a backup of the locked keys is kept, in days: until then a key that is gone may still lie in one. */
export const KEYS_LIVE_DAYS = 7

export function classOf({ route, identity }: { route: Route; identity: Identity }): CaseClass {
  if (identity === 'named') return 'named'
  if (route === 'anonymousTreatment') return 'anonymousTreatment'
  return route === 'information' || route === 'elsewhere' ? 'information' : 'advice'
}

/** Why a case is kept. */
export const KEPT = ['open', 'unanswered', 'appointment', 'deadline', 'byHand', 'period'] as const
export type Kept = (typeof KEPT)[number]

/** Days are "YYYY-MM-DD". */
export interface CaseTimes {
  readonly status: 'open' | 'closed'
  readonly openedDay: string
  /** Null where it is open, and where it was closed before that day was written down. */
  readonly closedDay: string | null
  readonly lastMessageDay: string | null
  /** The person wrote last. */
  readonly unanswered: boolean
  readonly appointmentDays: readonly string[]
  readonly guaranteeUntil: string | null
  /** The day of a package that holds everything of the case; null where there is none. */
  readonly handedOverDay?: string | null
}

export interface Fate {
  /** Null: it may go now. */
  readonly kept: Kept | null
  /** The first day on which it may go, if nothing happens until then; null where nothing but a person ends it. */
  readonly goesOn: string | null
}

export function fateOf(times: CaseTimes, period: number | null, today: string): Fate {
  const forGood = (kept: Kept): Fate => ({ kept, goesOn: null })
  if (times.status === 'open') return forGood('open')
  if (times.unanswered) return forGood('unanswered')
  if (period === null) return forGood('byHand')
  const { guaranteeUntil, appointmentDays } = times
  const over = addDays(lastDay(times), period + 1)
  const goesOn = guaranteeUntil !== null && over <= guaranteeUntil ? addDays(guaranteeUntil, 1) : over
  if (appointmentDays.some((day) => day >= today)) return { kept: 'appointment', goesOn }
  if (guaranteeUntil !== null && guaranteeUntil >= today) return { kept: 'deadline', goesOn }
  return { kept: goesOn <= today ? null : 'period', goesOn }
}

/** The last day anything happened; an appointment ahead counts as if it had been held. */
const lastDay = ({
  openedDay,
  closedDay,
  lastMessageDay,
  handedOverDay = null,
  appointmentDays,
}: CaseTimes): string =>
  [closedDay, lastMessageDay, handedOverDay, ...appointmentDays].reduce<string>(
    (last, day) => (day !== null && day > last ? day : last),
    openedDay,
  )
