/** What is known of a case's life, and how one deed after another adds to it. Pure: no clock, no storage; `at` comes with the deed. */
import type { Deed } from './caseDeeds.ts'
import type { Route } from './derived.ts'
import type { Municipality } from './facts.ts'
import type { Assessed, Decided, FollowUp, Found, LetterMade, LifeDeed } from './lifeDeeds.ts'
import { type LifeRules, lifeRules } from './lifeRules.ts'
import type { AppointmentKind } from './rule.ts'

/** A deed as the log has it. `at`: instant, ISO. `who`: a staff id, or a role such as `person`. */
export type Logged<D extends Deed = Deed> = D & { readonly at: string; readonly who: string }

/**
 * named: treatment under § 101, with guarantee and appeal · anonymous: § 101 a, with neither · talk: advice, relatives and
 * whatever else asks for a talk or a person and no decision.
 */
export type Path = 'named' | 'anonymous' | 'talk'

export interface CaseInput {
  readonly municipality: Municipality
  readonly edition: string
  readonly route: Route
  readonly identity: 'anonymous' | 'named'
  /** The instant at which treatment was first wished; null where none was. */
  readonly d: string | null
  readonly guarantee: boolean
  readonly pickUpBy: string
  readonly openedOn: string
  readonly residentialWished: boolean
  readonly digitalPost: 'yes' | 'optedOut' | 'noAddress' | null
  readonly hasCpr: boolean
  /** What stands in the calendar now; its start is an instant. */
  readonly booked: readonly { readonly kind: AppointmentKind; readonly start: string }[]
}

const ANONYMOUS: readonly Route[] = ['anonymousTreatment']

export const pathOf = ({ identity, guarantee, route }: CaseInput): Path =>
  identity === 'named' && guarantee ? 'named' : ANONYMOUS.includes(route) ? 'anonymous' : 'talk'

export interface Letter extends Omit<LetterMade, 'what' | 'pdf' | 'blocks'> {
  readonly madeAt: string
  readonly state: 'made' | 'handedOver' | 'delivered' | 'failed'
  readonly stateOn: string | null
  readonly why: string | null
}

export interface Decision extends Omit<Decided, 'what'> {
  readonly n: number
  /** The day it reached the person, by letter or by word of mouth. */
  readonly deliveredOn: string | null
  readonly orally: boolean
}

export interface Complaint {
  readonly on: string
  readonly about: string
  readonly reassessed: Extract<LifeDeed, { what: 'complaintReassessed' }> | null
  readonly forwardedOn: string | null
}

export interface DocumentsRequest {
  readonly on: string
  readonly givenOn: string | null
  readonly until: string | null
}

export interface Life {
  readonly input: CaseInput
  readonly rules: LifeRules
  readonly path: Path
  readonly owner: string | null
  readonly identityConfirmed: boolean
  /** The newest word on each kind and start. */
  readonly met: Readonly<Record<string, 'held' | 'missed' | 'cancelled'>>
  readonly assessment: { readonly notes: Readonly<Record<Assessed, string>>; readonly on: string } | null
  readonly committee: {
    readonly on: string
    readonly invited: boolean
    readonly heardOn: string | null
  } | null
  readonly decisions: readonly Decision[]
  readonly letters: readonly Letter[]
  readonly freeChoice: Extract<LifeDeed, { what: 'freeChoiceMade' }> | null
  readonly freeChoiceLimited: string | null
  readonly departed: Logged<Extract<LifeDeed, { what: 'guaranteeDeparted' }>> | null
  readonly waivedBy: string | null
  readonly started: Extract<LifeDeed, { what: 'treatmentStarted' }> | null
  /** Newest last: when a plan was made or reviewed, and the day it sets itself. */
  readonly plans: readonly { readonly on: string; readonly reviewBy: string | null }[]
  readonly actionPlanOn: string | null
  readonly residentialStatusOn: readonly string[]
  readonly followUpConsent: boolean | null
  readonly ended: Extract<LifeDeed, { what: 'ended' }> | null
  readonly followedUp: Partial<Readonly<Record<FollowUp, { readonly on: string; readonly found: Found }>>>
  readonly complaints: readonly Complaint[]
  readonly documents: readonly DocumentsRequest[]
}

/** `input` is undefined only where XState builds an actor for itself. */
export function unborn(input: CaseInput | undefined): Life {
  const given = input as CaseInput
  return {
    input: given,
    rules: input ? lifeRules(input.edition) : (undefined as unknown as LifeRules),
    path: input ? pathOf(input) : 'talk',
    owner: null,
    identityConfirmed: false,
    met: {},
    assessment: null,
    committee: null,
    decisions: [],
    letters: [],
    freeChoice: null,
    freeChoiceLimited: null,
    departed: null,
    waivedBy: null,
    started: null,
    plans: [],
    actionPlanOn: null,
    residentialStatusOn: [],
    followUpConsent: null,
    ended: null,
    followedUp: {},
    complaints: [],
    documents: [],
  }
}

/** An appointment's name in the log: what kind, and to the minute when. */
export const meetingKey = (kind: string, start: string): string =>
  `${kind} ${Temporal.Instant.from(start).epochMilliseconds}`

const FIRST_TALKS: readonly AppointmentKind[] = ['visitation', 'anonymousTalk', 'youthTalk', 'relativesTalk']

const heldKinds = ({ met }: Life): Set<string> =>
  new Set(Object.keys(met).flatMap((key) => (met[key] === 'held' ? [key.split(' ')[0] as string] : [])))

/** The first talk was held; where a second part of the visitation is booked, that one too. */
export function talksHeld(life: Life): boolean {
  const held = heldKinds(life)
  const { rules, input, path } = life
  if (path === 'anonymous') return held.has('anonymousTalk')
  if (path === 'talk') return FIRST_TALKS.some((kind) => held.has(kind))
  const second = input.booked.filter(({ kind }) => kind === 'secondVisitation')
  const waits =
    rules.split.may &&
    !held.has('secondVisitation') &&
    second.some(({ kind, start }) => life.met[meetingKey(kind, start)] === undefined)
  return held.has('visitation') && !waits
}

export const lastDecision = ({ decisions }: Life): Decision | undefined => decisions.at(-1)
export const granted = (decision: Decision | undefined): boolean =>
  decision !== undefined && decision.outcome !== 'refusal'
export const openComplaint = ({ complaints }: Life): Complaint | undefined =>
  complaints.find(({ reassessed, forwardedOn }) =>
    reassessed === null ? true : reassessed.result !== 'changed' && forwardedOn === null,
  )
export const openDocuments = ({ documents }: Life): DocumentsRequest | undefined =>
  documents.find(({ givenOn }) => givenOn === null)

const changeLast = <T>(list: readonly T[], is: (one: T) => boolean, change: (one: T) => T): readonly T[] => {
  const at = list.findLastIndex(is)
  return at < 0 ? list : list.map((one, index) => (index === at ? change(one) : one))
}

const letterBecame = (
  life: Life,
  n: number,
  to: Pick<Letter, 'state' | 'stateOn' | 'why'>,
): Pick<Life, 'letters'> => ({
  letters: changeLast(
    life.letters,
    (one) => one.n === n,
    (one) => ({ ...one, ...to }),
  ),
})

const decisionReached = (life: Life, n: number, on: string, orally: boolean): Pick<Life, 'decisions'> => ({
  decisions: life.decisions.map((one) => (one.n === n ? { ...one, deliveredOn: on, orally } : one)),
})

/** The life after one more deed, whatever it was: whether it may happen is asked of `lacking` before. */
export function after(life: Life, deed: Logged): Life {
  return { ...life, ...added(life, deed) }
}

function added(life: Life, deed: Logged): Partial<Life> {
  switch (deed.what) {
    case 'claimed':
      return { owner: deed.who }
    case 'released':
    case 'wentBack':
      return { owner: null }
    case 'passedOn':
      return { owner: deed.to }
    case 'identityConfirmed':
      return { identityConfirmed: true }
    case 'attended':
      return { met: { ...life.met, [meetingKey(deed.kind, deed.start)]: deed.how } }
    case 'cancelled':
      return { met: { ...life.met, [meetingKey(deed.kind, deed.start)]: 'cancelled' } }
    case 'assessed':
      return { assessment: { notes: deed.notes, on: deed.on } }
    case 'committeeSet':
      return { committee: { on: deed.on, invited: deed.invited, heardOn: null } }
    case 'committeeHeard':
      return { committee: { ...(life.committee ?? { invited: false }), on: deed.on, heardOn: deed.on } }
    case 'decided': {
      const { what: _, at: _at, who: _who, ...decided } = deed
      const n = life.decisions.length + 1
      return { decisions: [...life.decisions, { ...decided, n, deliveredOn: null, orally: false }] }
    }
    case 'letterMade': {
      const { what: _, at, who: _who, pdf: _pdf, blocks: _blocks, ...letter } = deed
      return {
        letters: [...life.letters, { ...letter, madeAt: at, state: 'made', stateOn: null, why: null }],
      }
    }
    case 'letterHandedOver':
      return letterBecame(life, deed.n, { state: 'handedOver', stateOn: deed.on, why: null })
    case 'letterFailed':
      return letterBecame(life, deed.n, { state: 'failed', stateOn: deed.on, why: deed.why })
    case 'letterDelivered': {
      const decision = life.letters.findLast(({ n }) => n === deed.n)?.decision ?? 0
      return {
        ...letterBecame(life, deed.n, { state: 'delivered', stateOn: deed.on, why: null }),
        ...decisionReached(life, decision, deed.on, false),
      }
    }
    case 'toldOrally':
      return decisionReached(life, deed.decision, deed.on, true)
    default:
      return course(life, deed)
  }
}

function course(life: Life, deed: Logged): Partial<Life> {
  switch (deed.what) {
    case 'freeChoiceMade':
      return { freeChoice: deed, waivedBy: deed.waivedOn === null ? life.waivedBy : deed.who }
    case 'freeChoiceLimited':
      return { freeChoiceLimited: deed.why }
    case 'guaranteeDeparted':
      return { departed: deed }
    case 'treatmentStarted':
      return { started: deed, ended: null, followedUp: {} }
    case 'planMade':
    case 'planReviewed':
      return { plans: [...life.plans, { on: deed.on, reviewBy: deed.reviewBy }] }
    case 'actionPlanOffered':
      return { actionPlanOn: deed.on }
    case 'residentialStatus':
      return { residentialStatusOn: [...life.residentialStatusOn, deed.on] }
    case 'followUpAgreed':
      return { followUpConsent: deed.consent }
    case 'ended':
      return { ended: deed, followedUp: {} }
    case 'resumed':
      return { ended: null, followedUp: {} }
    case 'followedUp':
      return { followedUp: { ...life.followedUp, [deed.after]: { on: deed.on, found: deed.found } } }
    case 'complaintReceived':
      return {
        complaints: [
          ...life.complaints,
          { on: deed.on, about: deed.about, reassessed: null, forwardedOn: null },
        ],
      }
    case 'complaintReassessed':
      return {
        complaints: changeLast(
          life.complaints,
          (one) => one.forwardedOn === null,
          (one) => ({ ...one, reassessed: deed }),
        ),
      }
    case 'complaintForwarded':
      return {
        complaints: changeLast(
          life.complaints,
          (one) => one.forwardedOn === null && one.reassessed !== null,
          (one) => ({ ...one, forwardedOn: deed.on }),
        ),
      }
    case 'documentsAsked':
      return { documents: [...life.documents, { on: deed.on, givenOn: null, until: null }] }
    case 'documentsGiven':
    case 'documentsDelayed':
      return {
        documents: changeLast(
          life.documents,
          ({ givenOn }) => givenOn === null,
          (one) =>
            deed.what === 'documentsGiven' ? { ...one, givenOn: deed.on } : { ...one, until: deed.until },
        ),
      }
    default:
      return {}
  }
}
