/**
 * What a case holds, sealed under its own key. An anonymous case has no place for identity: not in the type, and
 * what is sealed is checked against the same list at run time.
 */
import type { Stage } from '../../machines/case.ts'
import type { LifeDue } from '../../machines/caseNext.ts'
import type { Enquiry } from '../../machines/enquiry.ts'
import { FACTS, type FactId, type Facts } from '../../machines/facts.ts'
import type { Guarantee } from '../../machines/lifeClocks.ts'
import type { AppointmentKind, Flag } from '../../machines/rule.ts'
import type { Outcome } from '../../machines/triage.ts'

type IdentityFact = {
  [F in FactId]: (typeof FACTS)[F]['sensitivity'] extends 'identity' ? F : never
}[FactId]
export type AnonymousFacts = Omit<Facts, IdentityFact>

/** What the log says comes next, kept so that the queue need not fold every case; the log can always make it anew. */
export type LifeCache = LifeDue & {
  /** Its day in the committee, or none yet; null where nothing is asked of it now. Left out by what was folded before this was known. */
  readonly committee?: { readonly on: string | null } | null
  readonly guarantee: Guarantee
  readonly stage: Stage
  /** Starts of appointments that were held or missed, milliseconds: they are not ahead any more. */
  readonly done: readonly number[]
}

/** What joining changed, so that it can be undone. */
export interface Joined {
  readonly case: string
  readonly number: number
  readonly by: 'code' | 'confirmed'
  /** Instant, ISO. */
  readonly at: string
  /** Appointments that came with it, and those that were freed because there was an earlier one of the same kind. */
  readonly slots: readonly string[]
  readonly freed: readonly {
    readonly slot: string
    readonly kind: AppointmentKind
    readonly of: 'this' | 'other'
  }[]
  readonly flags: readonly Flag[]
  readonly found: readonly string[]
  /** Nobody is told of times since, because the other one wanted it so, or because the two name different safe ways. */
  readonly quieted?: 'wish' | 'differ'
  /** As it stood here before. */
  readonly d: string | null
  readonly guarantee: Outcome['guarantee']
  /** Whether the other case was open. */
  readonly open: boolean
}

interface CaseCommon {
  readonly language: 'da' | 'en'
  readonly callingWord: readonly [number, number]
  readonly told: readonly string[]
  readonly d: string | null
  readonly danger: readonly { readonly kind: string; readonly at: string }[]
  readonly pickUpBy: string
  readonly submittedDay: string
  /** A talk for which no time suited or none was free: a person finds one. */
  readonly timesToFind: readonly AppointmentKind[]
  /** Talks booked in the last days before D+14, which need a person's eye (B-04). */
  readonly late: readonly string[]
  readonly life?: LifeCache | undefined
  /** Other cases of the same person that were put into this one, the newest last. */
  readonly joined?: readonly Joined[]
  /** The case that this one was put into. */
  readonly joinedInto?: { readonly case: string; readonly number: number }
  /** Staff took it for the person. */
  readonly enquiry?: Enquiry
  /** The last package for the municipality's case system: its day, and how far the case had come. */
  readonly handedOver?: {
    readonly on: string
    readonly version: number
    /** Numbers of the last line of the log and the last message that count as in it. */
    readonly line: number
    readonly said: number
  }
  /** The person wants no messages about their times. */
  readonly quiet?: boolean
}

export type CaseRecord = CaseCommon &
  (
    | {
        readonly identity: 'anonymous'
        readonly outcome: Outcome & { identity: 'anonymous' }
        readonly facts: AnonymousFacts
      }
    | { readonly identity: 'named'; readonly outcome: Outcome & { identity: 'named' }; readonly facts: Facts }
  )

export const IDENTITY_FACTS = (Object.keys(FACTS) as FactId[]).filter(
  (fact) => FACTS[fact].sensitivity === 'identity',
)

/** @throws Error where identity is about to be written into an anonymous case: a fault of ours, never the person's. */
export function caseRecord(common: CaseCommon, outcome: Outcome, facts: Facts): CaseRecord {
  if (outcome.identity === 'named') {
    return { ...common, identity: 'named', outcome: { ...outcome, identity: 'named' }, facts }
  }
  const identifying = IDENTITY_FACTS.filter((fact) => facts[fact] !== undefined)
  if (identifying.length > 0) throw new Error(`an anonymous case cannot hold ${identifying.join(', ')}`)
  return { ...common, identity: 'anonymous', outcome: { ...outcome, identity: 'anonymous' }, facts }
}

/** The earlier of two moments of a wish: D never moves later. Instants in UTC with milliseconds. */
export const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one

/** Where in the store something is sealed: a payload does not open anywhere else. */
export const PLACE = {
  event: (municipality: string, conversation: string, seq: number) =>
    `${municipality}/conversation/${conversation}/${seq}`,
  bySession: (municipality: string, conversation: string) =>
    `${municipality}/conversation/${conversation}/session`,
  byReceipt: (municipality: string, conversation: string) =>
    `${municipality}/conversation/${conversation}/receipt`,
  code: (municipality: string, conversation: string) => `${municipality}/conversation/${conversation}/code`,
  forTeam: (municipality: string, caseId: string) => `${municipality}/case/${caseId}/team`,
  record: (municipality: string, caseId: string) => `${municipality}/case/${caseId}/record`,
  marks: (municipality: string, caseId: string) => `${municipality}/case/${caseId}/marks`,
  message: (municipality: string, caseId: string, seq: number) =>
    `${municipality}/case/${caseId}/message/${seq}`,
  draft: (municipality: string, caseId: string, staffId: string, kind: string) =>
    `${municipality}/case/${caseId}/draft/${staffId}/${kind}`,
  notice: (municipality: string, caseId: string, slot: string, round: number, kind: string) =>
    `${municipality}/case/${caseId}/notice/${slot}/${round}/${kind}`,
  caseEvent: (municipality: string, caseId: string, seq: number) =>
    `${municipality}/case/${caseId}/event/${seq}`,
}
