/**
 * The conversation's machine. Few true modes, many facts:
 * asking → reviewing → handedOver, and withdrawn from anywhere before; from handedOver back to asking, to go on by name.
 * Invariants: an event that a mode does not accept changes nothing (XState gives the same snapshot back in silence);
 * no clock, no randomness and no storage in here, time and ids come with the events; nothing is decided about
 * anybody, the outcome is proposed to people.
 */
import { type AnyActorScope, assign, createActor, initialTransition, type SnapshotFrom, setup } from 'xstate'
import { apply, begin, type Conversation, type Stored } from './conversation.ts'
import type { Municipality } from './facts.ts'
import { standardOf } from './standards/catalogue.ts'

/** Stored with every conversation; a released version stays replayable. */
export const MACHINE = 'intake-1'

export const intake = setup({
  types: {
    context: {} as Conversation,
    events: {} as Stored,
    input: {} as { municipality: Municipality; edition: string },
  },
  actions: {
    apply: assign(({ context, event }) =>
      apply(standardOf(context.municipality, context.edition), context, event),
    ),
  },
  guards: {
    'nothing is left to ask': ({ context }) => context.question === null,
    'something is to be asked again': ({ context }) => context.question !== null,
    'it was handed over before': ({ context }) => context.receipt !== null,
  },
}).createMachine({
  id: MACHINE,
  // For `initialTransition` XState makes an actor without any input, for itself: it must not fail there.
  context: ({ input }) => begin(input?.municipality, input?.edition),
  initial: 'opening',
  on: {
    // Language, danger and a person can be had in every mode.
    language: { actions: 'apply' },
    danger: { actions: 'apply' },
    safe: { actions: 'apply' },
    soft: { actions: 'apply' },
    person: { actions: 'apply' },
    ask: { actions: 'apply' },
    whyNot: { actions: 'apply' },
    returned: { actions: 'apply' },
  },
  states: {
    opening: { on: { started: { actions: 'apply', target: 'asking' } } },
    asking: {
      always: { guard: 'nothing is left to ask', target: 'reviewing' },
      on: {
        answer: { actions: 'apply' },
        reopen: { actions: 'apply' },
        why: { actions: 'apply' },
        notUnderstood: { actions: 'apply' },
        more: { actions: 'apply' },
        filter: { actions: 'apply' },
        slotLost: { actions: 'apply' },
        enough: { actions: 'apply' },
        code: { actions: 'apply' },
        askWithdraw: { actions: 'apply' },
        withdraw: { actions: 'apply', target: 'withdrawn' },
        stay: { guard: 'it was handed over before', actions: 'apply', target: 'handedOver' },
      },
    },
    reviewing: {
      always: { guard: 'something is to be asked again', target: 'asking' },
      on: {
        answer: { actions: 'apply' },
        reopen: { actions: 'apply' },
        notUnderstood: { actions: 'apply' },
        slotLost: { actions: 'apply' },
        code: { actions: 'apply' },
        submit: { actions: 'apply', target: 'handedOver' },
        askWithdraw: { actions: 'apply' },
        withdraw: { actions: 'apply', target: 'withdrawn' },
        stay: { guard: 'it was handed over before', actions: 'apply', target: 'handedOver' },
      },
    },
    handedOver: {
      on: {
        reveal: { actions: 'apply', target: 'asking' },
        amend: { actions: 'apply' },
        kept: { actions: 'apply' },
        renewed: { actions: 'apply' },
      },
    },
    withdrawn: {},
  },
})

export type Phase = 'asking' | 'reviewing' | 'handedOver' | 'withdrawn'
export type State = SnapshotFrom<typeof intake>

export const phaseOf = (state: State): Phase => state.value as Phase

let inert: AnyActorScope | undefined

/** No child, no effect and no clock runs in this machine, so one scope that does nothing serves every conversation. */
function scope(): AnyActorScope {
  if (!inert) {
    const self = createActor(intake, { input: { municipality: 'gladsaxe', edition: '' } })
    const nothing = (): void => {}
    inert = {
      self,
      id: '',
      sessionId: '',
      logger: nothing,
      defer: nothing,
      emit: nothing,
      system: self.system,
      stopChild: nothing,
      actionExecutor: nothing,
    }
  }
  return inert
}

/** XState's own `transition` makes an actor, with a first state of its own, at every step: a seventh of a turn's garbage. */
const transition = (state: State, event: Stored): State => intake.transition(state, event, scope())

const greeted = new Map<string, State>()

/** A conversation that has greeted and asked its first question: the same for everybody, whenever and however they come. */
export function start(
  municipality: Municipality,
  edition: string,
  started: Extract<Stored, { type: 'started' }>,
): State {
  const key = `${municipality} ${edition} ${started.language}`
  let state = greeted.get(key)
  if (!state) {
    const [opening] = initialTransition(intake, { municipality, edition })
    const { type, at, language } = started
    state = transition(opening, { type, at, language })
    greeted.set(key, state)
  }
  const { enquiry } = started
  return enquiry ? intake.resolveState({ value: state.value, context: { ...state.context, enquiry } }) : state
}

/** The state after an event, or null where the mode does not accept it. */
export function step(state: State, event: Stored): State | null {
  const next = transition(state, event)
  // An event that is accepted always makes a new context; one that is not leaves the very same snapshot.
  return next === state ? null : next
}

/**
 * For a log out of which something was cut: the event was accepted when it came, and without the answers that were
 * erased the mode of that moment can no longer be told. The event itself says where it led.
 */
export function stepOver(state: State, event: Stored): State {
  const { municipality, edition } = state.context
  const context = apply(standardOf(municipality, edition), state.context, event)
  const value =
    event.type === 'submit' || event.type === 'stay' || event.type === 'amend'
      ? 'handedOver'
      : context.question === null
        ? 'reviewing'
        : 'asking'
  return intake.resolveState({ value, context })
}
