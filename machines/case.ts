/**
 * The machine of a case's life after the hand-over. Its parts run beside each other, because they do in life: treatment may begin
 * before the letter has come, and a complaint may come at any time.
 * Invariants: a deed that lacks something changes nothing (the very same snapshot comes back); no clock, no chance and no storage
 * in here; what differs between the municipalities is data in lifeRules.ts, never a branch in here.
 */
import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate'
import type { DeedKind } from './caseDeeds.ts'
import {
  after,
  type CaseInput,
  type Life,
  type Logged,
  lastDecision,
  openComplaint,
  openDocuments,
  talksHeld,
  unborn,
} from './life.ts'
import { isLifeDeed, type LifeDeed } from './lifeDeeds.ts'
import { lacking } from './lifeLacking.ts'

/** A released version stays foldable. */
export const CASE_MACHINE = 'case-1'

interface Happened {
  readonly type: DeedKind
  readonly deed: Logged
}

const complete = (life: Life, deed: Logged): boolean =>
  !isLifeDeed(deed.what) || lacking(life, deed as Logged<LifeDeed>).length === 0

const apply = { actions: 'apply' } as const
const may = { guard: 'nothing is lacking', actions: 'apply' } as const
const mayTo = (target: string) => ({ ...may, target })

export const caseMachine = setup({
  types: { context: {} as Life, events: {} as Happened, input: {} as CaseInput },
  actions: { apply: assign(({ context, event }) => after(context, event.deed)) },
  guards: {
    'nothing is lacking': ({ context, event }) => complete(context, event.deed),
    'the talks are held now': ({ context, event }) => talksHeld(after(context, event.deed)),
    'it reaches the person': ({ context, event }) =>
      complete(context, event.deed) && lastDecision(after(context, event.deed))?.deliveredOn != null,
    'every follow-up is held now': ({ context, event }) => {
      const { rules, followedUp } = after(context, event.deed)
      return complete(context, event.deed) && (rules.followUps?.after ?? []).every((one) => followedUp[one])
    },
    'it is settled now': ({ context, event }) =>
      complete(context, event.deed) && !openComplaint(after(context, event.deed)),
    'it is answered now': ({ context, event }) =>
      complete(context, event.deed) && !openDocuments(after(context, event.deed)),
  },
}).createMachine({
  id: CASE_MACHINE,
  type: 'parallel',
  context: ({ input }) => unborn(input),
  on: {
    opened: apply,
    claimed: apply,
    released: apply,
    passedOn: apply,
    wentBack: apply,
    barred: apply,
    unbarred: apply,
    takenOver: apply,
    toBeMet: apply,
    replied: apply,
    booked: apply,
    moved: apply,
    identityConfirmed: apply,
    notRobot: apply,
  },
  states: {
    talks: {
      initial: 'waiting',
      on: {
        attended: [
          { guard: 'the talks are held now', actions: 'apply', target: '.held' },
          { actions: 'apply', target: '.waiting' },
        ],
        cancelled: [
          { guard: 'the talks are held now', actions: 'apply', target: '.held' },
          { actions: 'apply', target: '.waiting' },
        ],
      },
      states: { waiting: {}, held: {} },
    },
    assessment: {
      initial: 'none',
      on: { assessed: mayTo('.done') },
      states: { none: {}, done: { on: { committeeSet: may, committeeHeard: may } } },
    },
    decision: {
      initial: 'none',
      on: { decided: mayTo('.made') },
      states: {
        none: {},
        made: {
          on: {
            letterMade: may,
            letterHandedOver: may,
            letterFailed: may,
            letterDelivered: [{ guard: 'it reaches the person', actions: 'apply', target: 'delivered' }, may],
            toldOrally: mayTo('delivered'),
          },
        },
        // A full grant told by word of mouth may be asked for in writing afterwards.
        delivered: {
          on: { letterMade: may, letterHandedOver: may, letterFailed: may, letterDelivered: may },
        },
      },
    },
    course: {
      initial: 'before',
      on: { guaranteeDeparted: may, freeChoiceMade: may, freeChoiceLimited: may, followUpAgreed: may },
      states: {
        before: { on: { treatmentStarted: mayTo('inTreatment'), ended: mayTo('ended') } },
        inTreatment: {
          on: {
            treatmentStarted: may,
            planMade: may,
            planReviewed: may,
            actionPlanOffered: may,
            residentialStatus: may,
            ended: mayTo('ended'),
          },
        },
        ended: {
          on: {
            resumed: mayTo('inTreatment'),
            followedUp: [
              { guard: 'every follow-up is held now', actions: 'apply', target: 'followedUp' },
              may,
            ],
          },
        },
        followedUp: { on: { resumed: mayTo('inTreatment'), followedUp: may } },
      },
    },
    complaint: {
      initial: 'none',
      states: {
        none: { on: { complaintReceived: mayTo('received') } },
        received: {
          on: {
            complaintReassessed: [{ guard: 'it is settled now', actions: 'apply', target: 'none' }, may],
            complaintForwarded: mayTo('none'),
          },
        },
      },
    },
    documents: {
      initial: 'none',
      states: {
        none: { on: { documentsAsked: mayTo('asked') } },
        asked: {
          on: {
            documentsGiven: [{ guard: 'it is answered now', actions: 'apply', target: 'none' }, may],
            documentsDelayed: may,
          },
        },
      },
    },
  },
})

export type CaseState = SnapshotFrom<typeof caseMachine>

export const born = (input: CaseInput): CaseState => initialTransition(caseMachine, input)[0]

/** The state after a deed, or null where it is not accepted. */
export function lived(state: CaseState, deed: Logged): CaseState | null {
  const [next] = transition(caseMachine, state, { type: deed.what, deed })
  // An accepted deed always makes a new context; one that is not leaves the very same snapshot.
  return next.context === state.context ? null : next
}

function placesOf(life: Life): CaseState['value'] {
  const last = lastDecision(life)
  const every = (life.rules.followUps?.after ?? []).every((one) => life.followedUp[one])
  const followed = Object.keys(life.followedUp).length > 0 && every
  return {
    talks: talksHeld(life) ? 'held' : 'waiting',
    assessment: life.assessment ? 'done' : 'none',
    decision: last ? (last.deliveredOn === null ? 'made' : 'delivered') : 'none',
    course: life.ended ? (followed ? 'followedUp' : 'ended') : life.started ? 'inTreatment' : 'before',
    complaint: openComplaint(life) ? 'received' : 'none',
    documents: openDocuments(life) ? 'asked' : 'none',
  }
}

/**
 * For a log: the deed was accepted when it came, and what it was judged by then (the calendar, a number that was shown) need not
 * stand there any more. What was done is not undone by that.
 */
export function livedOver(state: CaseState, deed: Logged): CaseState {
  const context = after(state.context, deed)
  return caseMachine.resolveState({ value: placesOf(context), context })
}

/** Folds a log. A deed that no machine of a life knows changes nothing. */
export const fold = (input: CaseInput, deeds: readonly Logged[]): CaseState =>
  deeds.reduce(
    (state, deed) => lived(state, deed) ?? (isLifeDeed(deed.what) ? livedOver(state, deed) : state),
    born(input),
  )

export const STAGES = [
  'new',
  'claimed',
  'booked',
  'visited',
  'assessed',
  'committee',
  'decided',
  'delivered',
  'refused',
  'inTreatment',
  'ended',
  'followedUp',
] as const
export type Stage = (typeof STAGES)[number]

/** Where the case stands: the furthest it has come. */
export function stageOf({ value, context: life }: CaseState): Stage {
  if (value.course !== 'before') return value.course
  if (value.decision !== 'none') {
    if (value.decision === 'made') return 'decided'
    return lastDecision(life)?.outcome === 'refusal' ? 'refused' : 'delivered'
  }
  if (life.committee) return 'committee'
  if (value.assessment === 'done') return 'assessed'
  if (value.talks === 'held') return 'visited'
  if (life.owner === null) return 'new'
  return life.input.booked.length > 0 ? 'booked' : 'claimed'
}
