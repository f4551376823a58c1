/** Which deed the case asks for next, and what stands in its way. */
import type { LifeView } from '../../../server/staff/case/life.ts'
import type { FormKind } from './lifeForms.ts'

/** What writes down that the next duty is done, the first that can be written. */
const ACTS_OF: Partial<Record<NonNullable<LifeView['next']>['what'], readonly FormKind[]>> = {
  assessment: ['assessed'],
  committeeDate: ['committeeSet'],
  committeeHearing: ['committeeHeard'],
  decision: ['decided'],
  delivery: ['letterHandedOver', 'letterDelivered', 'letterMade', 'toldOrally'],
  treatment: ['treatmentStarted'],
  planReview: ['planReviewed'],
  actionPlan: ['actionPlanOffered'],
  residentialStatus: ['residentialStatus'],
  followUp1: ['followedUp'],
  followUp6: ['followedUp'],
  complaintForward: ['complaintReassessed', 'complaintForwarded'],
  documents: ['documentsGiven'],
}

type Possible = LifeView['possible'][number]

export interface NextAct {
  readonly act: FormKind | undefined
  /** What cannot be written yet, with what is missing for it. */
  readonly blocked: Possible | undefined
}

/** @param now what can be written */
export function nextAct({ next, possible }: LifeView, now: readonly FormKind[]): NextAct {
  const wanted = next ? (ACTS_OF[next.what] ?? []) : []
  const act = wanted.find((kind) => now.includes(kind))
  if (act) return { act, blocked: undefined }
  const blocked = possible.find(({ what, missing }) => missing.length > 0 && wanted.includes(what))
  const first = blocked?.missing.includes('identity')
    ? now.find((kind) => kind === 'identityConfirmed')
    : undefined
  return { act: first, blocked }
}
