/**
 * What a deed still lacks, by name. The same list keeps a deed back in the machine, is told to whoever tries it, and greys the
 * forms: nobody finds out at the end of a form what was missing at its beginning.
 */
import { dayOf } from './calendar.ts'
import {
  granted,
  type Life,
  type Logged,
  lastDecision,
  openComplaint,
  openDocuments,
  talksHeld,
} from './life.ts'
import {
  ASSESSED,
  type Assessed,
  type LetterBlock,
  type LetterPart,
  type LifeDeed,
  type LifeDeedKind,
} from './lifeDeeds.ts'

export type Lacking =
  | 'treatmentPath'
  | 'namedPath'
  | 'owner'
  | 'identity'
  | 'visitation'
  | 'assessment'
  | `topic.${Assessed}`
  | 'committeeHere'
  | 'invitation'
  | 'committeeDate'
  | 'committee'
  | 'rightBody'
  | 'level'
  | 'noLevel'
  | 'levelHere'
  | 'appliedFor'
  | 'notGranted'
  | 'nothingWithheld'
  | 'reasons'
  | 'legalBasis'
  | 'decision'
  | 'newestDecision'
  | 'notDelivered'
  | `part.${LetterPart}`
  | 'lastDay'
  | 'delivery'
  | 'notExempt'
  | 'cpr'
  | 'sender'
  | 'address'
  | 'words'
  | 'letter'
  | 'letterOpen'
  | 'grant'
  | 'notLimited'
  | 'sameLevel'
  | 'provider'
  | 'approved'
  | 'limitHere'
  | 'departureHere'
  | 'notRefused'
  | 'treatment'
  | 'notEnded'
  | 'ended'
  | 'reviewDay'
  | 'actionPlanHere'
  | 'residentialHere'
  | 'followUpHere'
  | 'consent'
  | 'plannedEnding'
  | 'complaint'
  | 'noOpenComplaint'
  | 'reassessment'
  | 'upheld'
  | 'documents'
  | 'noOpenDocuments'
  | 'day'
  | 'notAhead'
  | 'notBeforeStart'

const when = <L extends Lacking>(lacks: boolean, name: L): L[] => (lacks ? [name] : [])
const blank = (text: string | null | undefined): boolean => (text ?? '').trim() === ''
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day)

/** What must be there before the deed makes sense at all, whatever is written in its form. */
export function prerequisites(life: Life, what: LifeDeedKind): Lacking[] {
  const { rules, path, started, ended } = life
  const named = path === 'named'
  const onPath = when(path === 'talk', 'treatmentPath')
  const underWay = [...onPath, ...when(started === null, 'treatment'), ...when(ended !== null, 'notEnded')]
  const decision = lastDecision(life)
  switch (what) {
    case 'assessed':
      return [...onPath, ...when(!talksHeld(life), 'visitation')]
    case 'committeeSet':
    case 'committeeHeard':
      return [
        ...when(!named, 'namedPath'),
        ...when(rules.committee === null, 'committeeHere'),
        ...when(!life.assessment, 'assessment'),
      ]
    case 'decided':
      return [
        ...onPath,
        ...when(life.owner === null, 'owner'),
        ...when(named && !life.identityConfirmed, 'identity'),
        ...when(!talksHeld(life), 'visitation'),
        ...when(!life.assessment, 'assessment'),
      ]
    case 'letterMade':
      return [
        ...when(!named, 'namedPath'),
        ...when(!life.identityConfirmed, 'identity'),
        ...when(!decision, 'decision'),
        ...when(decision !== undefined && decision.deliveredOn !== null && !decision.orally, 'notDelivered'),
      ]
    case 'letterHandedOver':
    case 'letterDelivered':
    case 'letterFailed':
      return [
        ...when(life.letters.length === 0, 'letter'),
        ...when(
          life.letters.length > 0 && !life.letters.some(({ state }) => state !== 'delivered'),
          'letterOpen',
        ),
      ]
    case 'toldOrally':
      return [
        ...onPath,
        ...when(!decision, 'decision'),
        ...when(decision !== undefined && decision.deliveredOn !== null, 'notDelivered'),
        ...when(decision !== undefined && !oralAllowed(life), 'delivery'),
      ]
    case 'freeChoiceMade':
      return [
        ...onPath,
        ...when(!granted(decision), 'grant'),
        ...when(life.freeChoiceLimited !== null, 'notLimited'),
        ...when(ended !== null, 'notEnded'),
      ]
    case 'freeChoiceLimited':
      return [...when(!named, 'namedPath'), ...when(rules.freeChoice.limits.length === 0, 'limitHere')]
    case 'guaranteeDeparted':
      return [...when(!named, 'namedPath'), ...when(ended !== null, 'notEnded')]
    case 'treatmentStarted':
      return [
        ...onPath,
        ...when(!talksHeld(life), 'visitation'),
        ...when(decision !== undefined && !granted(decision), 'notRefused'),
        ...when(ended !== null, 'notEnded'),
      ]
    case 'planMade':
    case 'planReviewed':
      return underWay
    case 'actionPlanOffered':
      return [...when(!named, 'namedPath'), ...when(!rules.actionPlan, 'actionPlanHere'), ...underWay]
    case 'residentialStatus':
      return [
        ...underWay,
        ...when(!rules.residentialStatus || started?.level !== 'residential', 'residentialHere'),
      ]
    case 'followUpAgreed':
      return [...when(!named, 'namedPath'), ...when(!rules.followUps?.consent, 'followUpHere')]
    case 'ended':
      return when(ended !== null, 'notEnded')
    case 'resumed':
      return [...onPath, ...when(ended === null, 'ended'), ...when(started === null, 'treatment')]
    case 'followedUp':
      return [...when(ended === null, 'ended'), ...withoutFollowUp(life)]
    case 'complaintReceived':
      return [...when(!named, 'namedPath'), ...when(openComplaint(life) !== undefined, 'noOpenComplaint')]
    case 'complaintReassessed':
      return when(openComplaint(life)?.reassessed !== null, 'complaint')
    case 'complaintForwarded':
      return [
        ...when(!openComplaint(life), 'complaint'),
        ...when(openComplaint(life)?.reassessed === null, 'reassessment'),
      ]
    case 'documentsAsked':
      return [...when(!named, 'namedPath'), ...when(openDocuments(life) !== undefined, 'noOpenDocuments')]
    case 'documentsGiven':
    case 'documentsDelayed':
      return when(!openDocuments(life), 'documents')
  }
}

/** Why this case has no follow-up after the end; empty where it has. */
export function withoutFollowUp({ rules, path, started, ended, followUpConsent }: Life): Lacking[] {
  const { followUps } = rules
  if (path !== 'named' || !followUps) return ['followUpHere']
  return [
    ...when(started === null, 'treatment'),
    ...when(followUps.consent && followUpConsent !== true, 'consent'),
    ...when(followUps.endings === 'planned' && ended !== null && ended.how !== 'planned', 'plannedEnding'),
  ]
}

/** An anonymous person has no address: they hear it by word of mouth. */
export function oralAllowed(life: Life): boolean {
  const decision = lastDecision(life)
  if (!decision) return false
  if (life.path === 'anonymous') return true
  return life.rules.delivery.some(
    ({ way, outcomes }) => way === 'oral' && outcomes.includes(decision.outcome),
  )
}

/** The parts a letter must have: complaint guidance always, free choice where treatment is granted. */
export function partsNeeded(life: Life): LetterPart[] {
  const choice: LetterPart[] = granted(lastDecision(life)) ? ['freeChoice'] : []
  return [
    'decision',
    'reasons',
    'legalBasis',
    ...choice,
    'complaintBody',
    'complaintLastDay',
    'complaintRoutes',
    'contact',
  ]
}

const hasPart = (blocks: readonly LetterBlock[], part: LetterPart): boolean =>
  blocks.some((one) => one.part === part && one.as !== 'heading' && !blank(one.text))

function inLetter(life: Life, deed: Extract<LifeDeed, { what: 'letterMade' }>): Lacking[] {
  const decision = lastDecision(life)
  const { digitalPost, hasCpr } = life.input
  const ways = life.rules.delivery.filter(
    ({ way, outcomes }) => way === deed.way && decision !== undefined && outcomes.includes(decision.outcome),
  )
  return [
    ...when(decision?.n !== deed.decision, 'newestDecision'),
    ...partsNeeded(life)
      .filter((part) => !hasPart(deed.blocks, part))
      .map((part) => `part.${part}` as const),
    ...when(deed.complainUntil === null || !isDay(deed.complainUntil), 'lastDay'),
    ...when(ways.length === 0, 'delivery'),
    ...when(deed.way === 'digitalPost' && digitalPost !== null && digitalPost !== 'yes', 'notExempt'),
    ...when(deed.way === 'digitalPost' && !hasCpr, 'cpr'),
    ...when(deed.way === 'letter' && deed.to.length < 2, 'address'),
    ...when(!isDay(deed.expectedOn), 'day'),
  ]
}

function inDecision(life: Life, deed: Extract<LifeDeed, { what: 'decided' }>): Lacking[] {
  const { rules, path, committee } = life
  const { outcome, level, provider } = deed
  const refused = outcome === 'refusal'
  // Who decides on a refusal decides on what was applied for; it names no level, so every body of the standard may.
  const line = rules.bodies.find(
    (one) =>
      (level === null || one.levels.includes(level)) &&
      (one.provider === 'any' || one.provider === provider) &&
      (level !== null || one.body === deed.body),
  )
  const bodyFits = path === 'anonymous' ? deed.body !== 'committee' : line?.body === deed.body
  const byCommittee = path === 'named' && deed.body === 'committee'
  return [
    ...when(!refused && level === null, 'level'),
    ...when(refused && level !== null, 'noLevel'),
    ...when(level !== null && path === 'named' && rules.levels[level] === undefined, 'levelHere'),
    ...when(blank(deed.appliedFor), 'appliedFor'),
    ...when(outcome === 'partial' && blank(deed.notGranted), 'notGranted'),
    ...when(outcome === 'grant' && !blank(deed.notGranted), 'nothingWithheld'),
    ...when(blank(deed.reasons), 'reasons'),
    ...when(deed.legalBasis.length === 0, 'legalBasis'),
    ...when(!bodyFits, 'rightBody'),
    ...when(byCommittee && committee?.heardOn == null, 'committee'),
  ]
}

/** What is missing in the deed as it is written. */
function inDeed(life: Life, deed: LifeDeed): Lacking[] {
  switch (deed.what) {
    case 'assessed':
      return ASSESSED.filter((topic) => blank(deed.notes[topic])).map((topic) => `topic.${topic}` as const)
    case 'committeeSet':
      return when(life.rules.committee?.invites === true && !deed.invited, 'invitation')
    case 'committeeHeard':
      return when(life.rules.committee?.invites === true && life.committee?.invited !== true, 'invitation')
    case 'decided':
      return inDecision(life, deed)
    case 'letterMade':
      return inLetter(life, deed)
    case 'letterHandedOver':
    case 'letterDelivered':
    case 'letterFailed': {
      const letter = life.letters.findLast(({ n }) => n === deed.n)
      return [
        ...when(!letter, 'letter'),
        ...when(letter?.state === 'delivered', 'letterOpen'),
        ...when(deed.what === 'letterFailed' && blank(deed.why), 'words'),
      ]
    }
    case 'toldOrally':
      return [
        ...when(lastDecision(life)?.n !== deed.decision, 'newestDecision'),
        ...when(blank(deed.said), 'words'),
      ]
    case 'freeChoiceMade':
      return [
        ...when(blank(deed.provider), 'provider'),
        ...when(deed.level !== lastDecision(life)?.level, 'sameLevel'),
        ...when(life.path === 'named' && !deed.approved, 'approved'),
      ]
    case 'guaranteeDeparted':
      return [
        ...when(life.rules.departures[deed.reason] === undefined, 'departureHere'),
        // Free choice is recorded as itself, with its provider and the day on which the days were given up.
        ...when(deed.reason === 'freeChoice' && life.freeChoice === null, 'provider'),
        ...when(blank(deed.why), 'words'),
      ]
    case 'freeChoiceLimited':
    case 'documentsDelayed':
    case 'complaintReassessed':
      return [
        ...when(blank(deed.why), 'words'),
        ...when(deed.what === 'documentsDelayed' && !isDay(deed.until), 'day'),
      ]
    case 'complaintForwarded':
      return when(openComplaint(life)?.reassessed?.result === 'changed', 'upheld')
    case 'complaintReceived':
      return when(blank(deed.about), 'words')
    case 'planMade':
    case 'planReviewed':
      return when(
        life.path === 'named' && life.rules.planReview.length === null && !deed.reviewBy,
        'reviewDay',
      )
    default:
      return []
  }
}

/** A day that is told lies neither ahead nor before the enquiry; a committee's date may lie ahead. */
function inDay(life: Life, deed: LifeDeed, today: string): Lacking[] {
  if (deed.what === 'letterMade') return []
  if (!isDay(deed.on)) return ['day']
  return [
    ...when(deed.what !== 'committeeSet' && deed.on > today, 'notAhead'),
    ...when(deed.on < firstDay(life), 'notBeforeStart'),
    ...when(deed.what === 'committeeSet' && deed.on < today, 'committeeDate'),
  ]
}

const firstDay = ({ input }: Life): string =>
  input.d === null || dayOf(input.d) > input.openedOn ? input.openedOn : dayOf(input.d)

/** Everything that keeps this deed back, prerequisites first; empty where it may happen. */
export function lacking(life: Life, deed: Logged<LifeDeed>): Lacking[] {
  const first = prerequisites(life, deed.what)
  const own = first.length > 0 ? [] : inDeed(life, deed)
  return [...first, ...own, ...inDay(life, deed, dayOf(deed.at))]
}
