/** The clocks of a case's life, what must be done next by which day, and what stands open without a date because no rule gives one. */
import { dayOf, GUARANTEE_DAYS } from './calendar.ts'
import { type CaseState, stageOf } from './case.ts'
import {
  type Clock,
  type ClockState,
  calendarDays,
  clock,
  inDays,
  inMonths,
  meet,
  months,
  readClock,
  waive,
} from './deadlines.ts'
import { type Decision, granted, type Life, lastDecision, openComplaint, talksHeld } from './life.ts'
import type { FollowUp } from './lifeDeeds.ts'
import { withoutFollowUp } from './lifeLacking.ts'

export const CLOCKS = [
  'pickUp',
  'guarantee',
  'serviceAim',
  'committee',
  'residentialDecision',
  'planReview',
  'actionPlan',
  'residentialStatus',
  'followUp1',
  'followUp6',
  'complaintForward',
  'documents',
  'complaintUntil',
] as const
export type ClockId = (typeof CLOCKS)[number]

export interface ClockView {
  readonly id: ClockId
  readonly rules: readonly string[]
  readonly start: string
  readonly state: ClockState
  readonly due: string | null
  /** The working day to plan by. */
  readonly by: string | null
  readonly metOn: string | null
  readonly whose: 'ours' | 'theirs'
}

/** What must be done, without a clock of its own: it borrows the day of the clock that it serves. */
export const DUTIES = [
  'visitation',
  'assessment',
  'committeeDate',
  'committeeHearing',
  'decision',
  'delivery',
  'treatment',
  'talk',
  'close',
  // No part of a case's life: a coming talk is with somebody who must not see the case.
  'otherColleague',
] as const
export type Duty = (typeof DUTIES)[number]
export type Due = { readonly what: Duty | ClockId; readonly by: string }

/** Open without a date, because no rule gives one: somebody owns it by name. */
export interface Exception {
  readonly what: 'noDateInStandard' | 'waived' | 'noFollowUp' | 'readyToClose' | 'talkPath'
  readonly rules: readonly string[]
  readonly owner: string | null
}

export type Guarantee = 'none' | 'running' | 'inTime' | 'late' | 'waived' | 'notRecorded'

const view = (id: ClockId, of: Clock, rules: readonly string[], today: string): ClockView => ({
  id,
  rules,
  start: of.start,
  metOn: of.metOn,
  whose: of.whose,
  ...readClock(of, today),
})

function guaranteeClock(life: Life): Clock | null {
  const { input, started, freeChoice, departed } = life
  if (!input.guarantee || input.d === null) return null
  let of: Clock = clock<string>(dayOf(input.d), inDays(calendarDays(GUARANTEE_DAYS)), {
    waivedFor: Object.keys(life.rules.departures),
  })
  if (departed) {
    const done = waive(of, { reason: departed.reason, on: departed.on, by: departed.who, why: departed.why })
    if (done.ok) of = done.clock
  }
  if (freeChoice?.waivedOn) {
    const by = life.waivedBy ?? ''
    const done = waive(of, { reason: 'freeChoice', on: freeChoice.waivedOn, by, why: freeChoice.provider })
    if (done.ok) of = done.clock
  }
  return meet(of, started?.on ?? null)
}

/** For the leader's numbers and for the queue. `notRecorded`: the last day has passed and nobody has said what became of it. */
export function guaranteeOf({ context: life }: CaseState, today: string): Guarantee {
  const of = guaranteeClock(life)
  if (!of) return 'none'
  const { state } = readClock(of, today)
  if (state === 'met') return 'inTime'
  if (state === 'late') return of.metOn === null ? 'notRecorded' : 'late'
  return state === 'waived' ? 'waived' : 'running'
}

function beforeTreatment(life: Life, today: string): ClockView[] {
  const { input, rules, owner } = life
  const guarantee = guaranteeClock(life)
  const decision = lastDecision(life)
  const aim =
    life.path === 'anonymous' && input.d !== null
      ? meet(
          clock(dayOf(input.d), inDays(calendarDays(GUARANTEE_DAYS))),
          talksHeld(life) ? dayOf(input.d) : null,
        )
      : null
  const residential = rules.residentialDecision
  const pickUp = clock(input.pickUpBy, inDays(calendarDays(0)))
  return [
    ...(owner === null ? [view('pickUp', pickUp, [], today)] : []),
    ...(guarantee ? [view('guarantee', guarantee, rules.guarantee, today)] : []),
    ...(aim ? [view('serviceAim', aim, ['B-05'], today)] : []),
    ...(residential && input.residentialWished && input.d !== null && life.path === 'named'
      ? [
          view(
            'residentialDecision',
            meet(clock(dayOf(input.d), residential.length), decision?.on ?? null),
            residential.rules,
            today,
          ),
        ]
      : []),
    ...(life.committee && rules.committee
      ? [
          view(
            'committee',
            meet(clock(life.committee.on, inDays(calendarDays(0))), life.committee.heardOn),
            rules.committee.rules,
            today,
          ),
        ]
      : []),
  ]
}

/** The newest plan sets its own day, or the standard's interval runs from it; before any plan it runs from the start of treatment. */
function planClock({ rules, plans, started }: Life): Clock | null {
  const last = plans.at(-1)
  const from = last?.on ?? started?.on
  if (!from) return null
  const { length } = rules.planReview
  const own = last?.reviewBy ? clock(last.reviewBy, inDays(calendarDays(0))) : null
  const standard = length ? clock(from, length) : null
  if (own && standard) {
    const [a, b] = [readClock(own, from).due ?? '', readClock(standard, from).due ?? '']
    // A plan may ask for a review sooner, never later than the standard.
    return a < b ? own : standard
  }
  return own ?? standard
}

function inTreatment(life: Life, today: string): ClockView[] {
  const { rules, started, ended, path } = life
  if (!started || ended || path !== 'named') return []
  const plan = planClock(life)
  const status = started.level === 'residential' ? rules.residentialStatus : null
  return [
    ...(plan ? [view('planReview', plan, rules.planReview.rules, today)] : []),
    ...(rules.actionPlan
      ? [
          view(
            'actionPlan',
            meet(clock(started.on, rules.actionPlan.length), life.actionPlanOn),
            rules.actionPlan.rules,
            today,
          ),
        ]
      : []),
    ...(status
      ? [
          view(
            'residentialStatus',
            meet(clock(started.on, status.length), life.residentialStatusOn[0] ?? null),
            status.rules,
            today,
          ),
        ]
      : []),
  ]
}

const FOLLOW_UP_CLOCK: Record<FollowUp, ClockId> = { 1: 'followUp1', 6: 'followUp6' }

/** Both dates stand from the day of the ending on; none where the standard, a missing consent or the kind of ending rules it out. */
function afterwards(life: Life, today: string): ClockView[] {
  const { ended, rules } = life
  if (!ended || !rules.followUps || withoutFollowUp(life).length > 0) return []
  return rules.followUps.after.map((after) =>
    view(
      FOLLOW_UP_CLOCK[after],
      meet(clock(ended.on, inMonths(months(after))), life.followedUp[after]?.on ?? null),
      rules.followUps?.rules ?? [],
      today,
    ),
  )
}

/** Counted from the day the decision reached the person; on a closed day they have until the next working day. */
export const complaintClock = ({ rules }: Life, deliveredOn: string): Clock =>
  clock(deliveredOn, inDays(rules.complaint.within), { whose: 'theirs' })

function complaints(life: Life, today: string): ClockView[] {
  const { rules, path } = life
  const delivered = life.decisions.findLast((one: Decision) => one.deliveredOn !== null)?.deliveredOn
  const open = openComplaint(life)
  return [
    ...(path === 'named' && delivered
      ? [view('complaintUntil', complaintClock(life, delivered), rules.complaint.rules, today)]
      : []),
    ...(open
      ? [
          view(
            'complaintForward',
            clock(open.on, inDays(rules.complaint.forwardWithin)),
            rules.complaint.forwardRules,
            today,
          ),
        ]
      : []),
    ...life.documents
      .slice(-1)
      .map(({ on, givenOn, until }) =>
        view(
          'documents',
          meet(until ? clock(until, inDays(calendarDays(0))) : clock(on, rules.documents.length), givenOn),
          rules.documents.rules,
          today,
        ),
      ),
  ]
}

export function clocksOf({ context: life }: CaseState, today: string): ClockView[] {
  const ended = life.ended !== null
  const early = beforeTreatment(life, today)
  return [
    // After the end the fourteen days are a figure and no duty any more.
    ...(ended ? early.filter(({ id }) => id === 'guarantee' || id === 'pickUp') : early),
    ...inTreatment(life, today),
    ...afterwards(life, today),
    ...complaints(life, today),
  ]
}

/** Still to be done by us: running, standing still, or late and not met. */
export const isOpen = ({ state, metOn, whose }: ClockView): boolean =>
  whose === 'ours' && (state === 'running' || state === 'paused' || (state === 'late' && metOn === null))

/** Who gave up the fourteen days waits for another place: no day of ours stands over it any more. */
function isWaived(life: Life): boolean {
  const of = life.started ? null : guaranteeClock(life)
  // A choice made after the last day waives nothing that is not late already.
  return of?.waived ? readClock(of, of.waived.on).state === 'waived' : false
}

/** What the case waits for before treatment, in the order of its life. */
function stageDuty(state: CaseState): Duty | null {
  const { context: life, value } = state
  const decision = lastDecision(life)
  if (life.ended) return null
  if (life.path === 'talk') return talksHeld(life) ? 'close' : 'talk'
  if (isWaived(life)) return null
  if (value.talks === 'waiting') return 'visitation'
  if (value.assessment === 'none') return 'assessment'
  if (value.decision === 'none' && life.path === 'named' && life.rules.committee && needsCommittee(life))
    return life.committee ? (life.committee.heardOn ? 'decision' : 'committeeHearing') : 'committeeDate'
  if (value.decision === 'none') return 'decision'
  if (value.decision === 'made') return 'delivery'
  if (!granted(decision)) return null
  return life.started ? null : 'treatment'
}

/** Where the case stands with the committee: its day, or none yet; null where nothing is asked of it now. */
export function committeeOf(state: CaseState): { readonly on: string | null } | null {
  const duty = stageDuty(state)
  if (duty === 'committeeDate') return { on: null }
  return duty === 'committeeHearing' ? { on: state.context.committee?.on ?? null } : null
}

/** Where every line of the standard goes through the committee. Where only some do, staff set a date when theirs is one. */
const needsCommittee = ({ rules, committee }: Life): boolean =>
  committee !== null || rules.bodies.every(({ body }) => body === 'committee')

const FALLBACK: readonly ClockId[] = ['guarantee', 'serviceAim']

/** Duty and clock that come first. A duty borrows its day: the guarantee's while that runs, the committee's own, or the pick-up day. */
export function dueNext(state: CaseState, today: string): Due | null {
  const clocks = clocksOf(state, today)
  const { context: life } = state
  const duty = stageDuty(state)
  const borrowed = clocks.find(({ id, by }) => FALLBACK.includes(id) && by !== null)?.by
  const committee = clocks.find(({ id }) => id === 'committee')?.by
  const dutyBy = duty === 'committeeHearing' && committee ? committee : (borrowed ?? life.input.pickUpBy)
  // The guarantee itself is what the duty serves; alone it would say less.
  const open = clocks.filter((one) => isOpen(one) && one.by !== null && !(duty && FALLBACK.includes(one.id)))
  const all: Due[] = [
    // A talk without the fourteen days has a day only until somebody has the case.
    ...(duty && duty !== 'close' && !(duty === 'talk' && life.owner !== null)
      ? [{ what: duty, by: dutyBy }]
      : []),
    ...open
      .filter(({ id }) => !(duty === 'committeeHearing' && id === 'committee'))
      .map(({ id, by }) => ({ what: id, by: by as string })),
    ...closing(state, clocks),
  ]
  return all.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))[0] ?? null
}

/** A refusal is over when nobody can complain any more. */
function closing(state: CaseState, clocks: readonly ClockView[]): Due[] {
  if (stageOf(state) !== 'refused' || openComplaint(state.context)) return []
  const until = clocks.find(({ id }) => id === 'complaintUntil')?.by
  return until ? [{ what: 'close', by: until }] : []
}

/** What is open without a date of any rule. With `dueNext` it leaves no open case without a day or an owner. */
export function exceptionsOf(state: CaseState, today: string): Exception[] {
  const { context: life } = state
  const { owner, rules, path } = life
  const open = clocksOf(state, today).filter(isOpen)
  if (path === 'talk' && !life.ended) return [{ what: 'talkPath', rules: [], owner }]
  if (life.ended && open.length === 0) {
    const why = withoutFollowUp(life)
    return [
      why.length > 0
        ? {
            what: 'noFollowUp',
            rules: rules.followUps?.rules ?? (path === 'named' ? ['B-57'] : ['B-35']),
            owner,
          }
        : { what: 'readyToClose', rules: [], owner },
    ]
  }
  if (isWaived(life))
    return [
      { what: 'waived', rules: life.rules.departures[life.departed?.reason ?? 'freeChoice'] ?? [], owner },
    ]
  if (stageOf(state) === 'refused') return [{ what: 'readyToClose', rules: [], owner }]
  if (life.started && !life.ended && !open.some(({ id }) => id === 'planReview'))
    return [{ what: 'noDateInStandard', rules: rules.planReview.rules, owner }]
  return []
}
