/** What must happen next in a case, by when and by whom: every case has one, the anonymous and the relatives' too. */
import { addDays } from './calendar.ts'
import type { ClockId, Duty } from './lifeClocks.ts'
import type { Flag } from './rule.ts'

export const NEXT_STEPS = [
  'crisis',
  'appointmentSoon',
  'guaranteeAtRisk',
  'unansweredMessage',
  'newTime',
  'pickUp',
  'appointment',
  'guarantee',
  'followUp',
  'duty',
] as const
export type NextStep = (typeof NEXT_STEPS)[number]

export interface CaseFacts {
  readonly flags: readonly Flag[]
  readonly owner: string | null
  /** Days of the appointments still ahead, "YYYY-MM-DD". */
  readonly appointmentDays: readonly string[]
  readonly guaranteeUntil: string | null
  /** A message of the person that nobody has answered, and its day. */
  readonly unansweredSince: string | null
  /** The working day by which it is answered; the day after it where nobody has counted. */
  readonly answerBy?: string
  /** The day by which a talk that was missed, or lost its time, has a new one. */
  readonly newTimeBy?: string | null
  /** The day by which somebody else takes a coming talk that is with a colleague who must not see the case. */
  readonly otherColleagueBy?: string | null
  readonly pickUpBy: string
  /** What the case's life asks for next; left out where nobody has folded it yet. */
  readonly life?: LifeDue | undefined
  readonly today: string
}

export interface LifeDue {
  /** Null where nothing has a day. */
  readonly due: { readonly what: Duty | ClockId; readonly by: string } | null
  /** Treatment has begun, or the fourteen days were given up: they are no step any more. */
  readonly guaranteeOver: boolean
}

export interface Next {
  readonly what: NextStep
  /** "YYYY-MM-DD" */
  readonly due: string
  /** The owner, or null = whoever picks it up. */
  readonly who: string | null
  /** Which duty, where the step is one. */
  readonly duty?: Duty | ClockId
}

export function nextStep(c: CaseFacts): Next {
  const who = c.owner
  const ahead = c.appointmentDays.filter((day) => day >= c.today).toSorted()
  const soon = ahead.find((day) => day <= addDays(c.today, 1))
  if (c.flags.includes('crisis') && !who) return { what: 'crisis', due: c.today, who }
  if (soon && !who) return { what: 'appointmentSoon', due: soon, who }
  const guaranteeUntil = c.life?.guaranteeOver ? null : c.guaranteeUntil
  if (c.flags.includes('guaranteeAtRisk') && guaranteeUntil)
    return { what: 'guaranteeAtRisk', due: c.today, who }
  if (c.otherColleagueBy) return { what: 'duty', due: c.otherColleagueBy, who, duty: 'otherColleague' }
  if (c.unansweredSince)
    return { what: 'unansweredMessage', due: c.answerBy ?? addDays(c.unansweredSince, 1), who }
  if (c.newTimeBy) return { what: 'newTime', due: earliest(c.newTimeBy, guaranteeUntil), who }
  if (!who) return { what: 'pickUp', due: c.pickUpBy, who }
  const duty = dutyOf(c.life, ahead[0])
  if (ahead[0] && !(duty && duty.by < ahead[0])) return { what: 'appointment', due: ahead[0], who }
  if (duty && !(guaranteeUntil && guaranteeUntil < duty.by))
    return { what: 'duty', due: duty.by, who, duty: duty.what }
  if (guaranteeUntil) return { what: 'guarantee', due: guaranteeUntil, who }
  // Nothing is due: a case that somebody has must not stand on top for an old date.
  return { what: 'followUp', due: c.pickUpBy > c.today ? c.pickUpBy : addDays(c.today, 7), who }
}

const earliest = (day: string, other: string | null): string => (other && other < day ? other : day)
/** The talk that is booked is the duty's own day. */
const TALKS = new Set<string>(['visitation', 'talk', 'serviceAim'])
const dutyOf = (life: LifeDue | undefined, appointment: string | undefined): LifeDue['due'] =>
  life?.due && !(appointment && TALKS.has(life.due.what)) ? life.due : null

/** These stand before every date, also before what is overdue. */
const FIRST = new Set<NextStep>(['crisis', 'guaranteeAtRisk'])

/** What the queue is sorted by: the day, and within a day the most urgent kind. */
export const rankOf = (next: Next): string =>
  `${FIRST.has(next.what) ? '0000-00-00' : next.due}-${NEXT_STEPS.indexOf(next.what)}`
