/**
 * Which question comes next: the first, in written order, that an undecided rule still lacks and the path allows.
 * A question whose answer can change nothing is not asked.
 */
import { type Condition, holds, mentions } from './condition.ts'
import { DERIVED_FROM, type DerivedId } from './derived.ts'
import { FACTS, type FactId, type Facts, type UnitId } from './facts.ts'
import { mayCollect } from './policy.ts'
import { type AppointmentKind, heardBefore, type Rule } from './rule.ts'
import type { Standard } from './standard.ts'
import { evaluate, type Finding } from './triage.ts'

/** Contract § 2: what steers the way, in the order it is asked. */
const STEERING: readonly FactId[] = [
  'asker',
  'wish',
  'askerUnder18',
  'age',
  'anonymous',
  'residence',
  'substances',
  'existingCase',
  'talksHeld',
  'parentsKnow',
  'changeWish',
  'occupation',
  'settledHome',
  'selfSupporting',
  'otherSocialProblems',
  'mentalDisorder',
  'wantsSubstitution',
  'namedInstead',
  'wantsDoctor',
]

/** Whoever asks and whatever follows: these two must be answered. */
const ALWAYS = new Set<FactId>(['asker', 'wish'])

/** After the times are chosen: optional, with "send now" beside it. */
const OPTIONAL: readonly FactId[] = [
  'namedInstead',
  'phone',
  'email',
  'digitalPost',
  'safeContact',
  // Where it steers nothing it is a mark for staff.
  'existingCase',
  'alias',
  'askerUnder18',
  'course',
  'homeMunicipality',
  'substances',
  'wantsSubstitution',
  'changeWish',
  'pregnant',
  'mentalDisorder',
  'cognitiveSupport',
  'children',
  'treatmentForm',
  'provider',
  'message',
]
/** Asked wherever the path allows them: not answers to a rule but the way back to the person, or their own words. */
const OWN_WORDS = new Set<FactId>(['phone', 'email', 'digitalPost', 'safeContact', 'alias', 'message'])

export const SLOT_OF: Readonly<Record<AppointmentKind, FactId>> = {
  visitation: 'visitationSlot',
  secondVisitation: 'secondVisitationSlot',
  doctor: 'doctorSlot',
  anonymousTalk: 'talkSlot',
  youthTalk: 'talkSlot',
  relativesTalk: 'talkSlot',
}
const SLOT_ORDER: readonly AppointmentKind[] = [
  'visitation',
  'secondVisitation',
  'doctor',
  'anonymousTalk',
  'youthTalk',
  'relativesTalk',
]

export interface Next {
  readonly fact: FactId
  readonly optional: boolean
  /** For a time: which talk it is for. */
  readonly kind?: AppointmentKind
}

/** Units of this path where this kind of talk can be held. */
export function bookableUnits(standard: Standard, found: Finding, kind: AppointmentKind): UnitId[] {
  const audience =
    kind === 'anonymousTalk'
      ? 'anonymous'
      : kind === 'youthTalk'
        ? 'youth'
        : kind === 'relativesTalk'
          ? 'relatives'
          : kind === 'doctor'
            ? 'doctor'
            : 'named'
  const able = new Set(standard.units.filter((unit) => unit.holds.includes(audience)).map((unit) => unit.id))
  const units = found.units.filter((id) => able.has(id))
  return units.length > 0 ? units : [...able]
}

/** The kinds to be booked, in the order their times are asked for. */
export const kindsToBook = (found: Finding): AppointmentKind[] =>
  SLOT_ORDER.filter((kind) => found.appointments.some((a) => a.kind === kind))

/** The units a person by name chooses between before seeing times; anonymous times name their place themselves. */
export function unitChoice(standard: Standard, found: Finding): UnitId[] {
  if (!found.appointments.some((a) => a.kind === 'visitation')) return []
  const units = bookableUnits(standard, found, 'visitation')
  return units.length > 1 ? units : []
}

export interface Progress {
  readonly facts: Facts
  /** All optional questions stay open. */
  readonly enough: boolean
  /** A question taken up again by "back" or "change". */
  readonly reopened?: FactId | null
}

export function nextQuestion(
  standard: Standard,
  progress: Progress,
  found = evaluate(standard, progress.facts, false),
): Next | null {
  const { facts, enough, reopened } = progress
  if (reopened) {
    // A time may be taken up again while the path is open: it is for the talk that the answers so far lead to.
    const kind = kindOf(reopened, found) ?? kindOf(reopened, evaluate(standard, facts, true))
    return { fact: reopened, optional: isOptional(reopened), kind }
  }
  for (const fact of STEERING) {
    if (found.wanted.has(fact) || (ALWAYS.has(fact) && unasked(facts, fact))) return { fact, optional: false }
  }
  if (found.route === undefined) return null
  return (
    choice(standard, found, facts) ??
    time(found, facts) ??
    identity(found, facts) ??
    (enough ? null : optional(standard, found, facts))
  )
}

/** Under 18 a name is never asked for before the talk is booked: going on by name stands beside it as an offer. */
export const offersName = (found: Finding, facts: Facts): boolean =>
  found.namedOpens && found.known.minor === 'yes' && facts.namedInstead !== 'yes'

const unasked = (facts: Facts, fact: FactId): boolean => facts[fact] === undefined

function choice(standard: Standard, found: Finding, facts: Facts): Next | null {
  if (unasked(facts, 'unit') && unitChoice(standard, found).length > 0)
    return { fact: 'unit', optional: false }
  if (unasked(facts, 'place') && found.places.length > 1) return { fact: 'place', optional: false }
  const asksForm = found.bearing.some((rule) =>
    rule.then.some((c) => c.do === 'ask' && c.fact === 'talkForm'),
  )
  if (asksForm && unasked(facts, 'talkForm') && kindsToBook(found).includes('anonymousTalk')) {
    return { fact: 'talkForm', optional: false }
  }
  return null
}

function time(found: Finding, facts: Facts): Next | null {
  const kind = kindsToBook(found).find((each) => unasked(facts, SLOT_OF[each]))
  return kind ? { fact: SLOT_OF[kind], optional: false, kind } : null
}

/** By name, one of name, phone and e-mail is enough to book; the first is asked for, the rest may be given. */
function identity(found: Finding, facts: Facts): Next | null {
  if (found.identity !== 'named' || facts.name || facts.phone || facts.email) return null
  const fact = (['name', 'phone', 'email'] as const).find((each) => unasked(facts, each))
  return fact ? { fact, optional: false } : null
}

function optional(standard: Standard, found: Finding, facts: Facts): Next | null {
  const fact = OPTIONAL.find(
    (each) =>
      unasked(facts, each) && mayCollect(each, found.known) && optionalServes(standard, found, facts, each),
  )
  return fact ? { fact, optional: true } : null
}

function optionalServes(standard: Standard, found: Finding, facts: Facts, fact: FactId): boolean {
  if (fact === 'namedInstead') return found.namedOpens
  // A mother or father is taken for an adult.
  if (fact === 'askerUnder18' && facts.asker !== 'relative') return false
  return OWN_WORDS.has(fact) ? fits(fact, facts) : serves(standard, found, fact)
}

/** Whether this may still come up on the way these facts lead. */
export const stillAsked = (standard: Standard, found: Finding, facts: Facts, fact: FactId): boolean =>
  found.wanted.has(fact) ||
  (OPTIONAL.includes(fact) && optionalServes(standard, found, facts, fact)) ||
  identity(found, facts)?.fact === fact

/** A way of contact is only asked about where something was given to reach the person by. */
const fits = (fact: FactId, facts: Facts): boolean =>
  fact !== 'safeContact' || Boolean(facts.phone || facts.email || facts.digitalPost === 'yes')

/** Some rule still turns on this fact, or the standard says to ask it. */
function serves(standard: Standard, found: Finding, fact: FactId): boolean {
  if (found.bearing.some((rule) => rule.then.some((c) => c.do === 'neverAsk' && c.facts.includes(fact))))
    return false
  return standard.rules.some((rule) => {
    if (rule.then.some((c) => c.do === 'ask' && c.fact === fact) && found.bearing.includes(rule)) return true
    return mentions(rule.when).includes(fact) && holds(rule.when, found.known) === 'unknown'
  })
}

const isOptional = (fact: FactId): boolean => !STEERING.includes(fact) && OPTIONAL.includes(fact)

export const kindOf = (fact: FactId, found: Finding): AppointmentKind | undefined =>
  FACTS[fact].kind === 'slot' ? kindsToBook(found).find((kind) => SLOT_OF[kind] === fact) : undefined

/** Ids of the rules a question rests on, the ones that ask for it first; never empty: where none names it, those of the way. */
export function rulesBehind(standard: Standard, found: Finding, fact: FactId): string[] {
  const named = rulesNaming(standard, found, fact)
  return named.length > 0 ? named : leading(standard, found).map((rule) => rule.id)
}

const leads = (rule: Rule): boolean => rule.then.some((c) => c.do === 'route')

/** The rule that leads this way; until it is found, those that still may. */
export function leading(standard: Standard, found: Finding): Rule[] {
  const taken = found.bearing.filter(leads)
  if (taken.length > 0) return taken
  return standard.rules
    .filter((rule) => leads(rule) && holds(rule.when, found.known) !== 'no')
    .slice(0, TURNING)
}

function rulesNaming(standard: Standard, found: Finding, fact: FactId): string[] {
  const kind = kindOf(fact, found)
  const talk = found.appointments.find((a) => a.kind === kind)
  if (talk) return talk.rules
  if (FACTS[fact].kind === 'slot') return bookingRules(standard, fact)
  const asking = found.bearing.filter((rule) => rule.then.some((c) => c.do === 'ask' && c.fact === fact))
  const before = standard.rules.filter(
    (rule) => heardBefore(rule, fact) && holds(rule.when, found.known) === 'yes',
  )
  const testing = found.bearing.filter((rule) =>
    rule.then.some(
      (c) =>
        (c.do === 'condition' &&
          (mentions(c.holds).includes(fact) ||
            (fact === 'namedInstead' && holds(c.holds, found.known) !== 'yes'))) ||
        (c.do === 'consent' && mentions(c.bookedWhere).includes(fact)) ||
        (c.do === 'unit' && (fact === 'unit' || fact === 'talkSlot')) ||
        (c.do === 'place' && fact === 'place'),
    ),
  )
  const near = [...asking, ...testing, ...before]
  // Rules that merely turn on it are named only where none asks for it: most of them will never bear on this person.
  const named = near.length > 0 ? near : turning(standard, found, fact)
  const ids = new Set((named.length > 0 ? named : everNaming(standard, fact)).map((rule) => rule.id))
  return [...ids].slice(0, SHOWN)
}

/** A time that is taken up again while the way is open: what may book such a talk here. */
const bookingRules = (standard: Standard, fact: FactId): string[] =>
  standard.rules
    .filter((rule) => rule.then.some((c) => c.do === 'appointment' && SLOT_OF[c.kind] === fact))
    .map((rule) => rule.id)
    .slice(0, TURNING)

const turning = (standard: Standard, found: Finding, fact: FactId): Rule[] =>
  standard.rules
    .filter((rule) => turnsOn(rule.when).has(fact) && holds(rule.when, found.known) !== 'no')
    .slice(0, TURNING)

/** For an answer that is taken up again although it steers nothing any more: what it was asked for. */
const everNaming = (standard: Standard, fact: FactId): Rule[] =>
  standard.rules
    .filter(
      (rule) =>
        rule.then.some(
          (c) => (c.do === 'ask' && c.fact === fact) || (c.do === 'appointment' && SLOT_OF[c.kind] === fact),
        ) || turnsOn(rule.when).has(fact),
    )
    .slice(0, TURNING)

/** So many rules are named behind one question; the ones that ask for it stand first. */
const SHOWN = 6
const TURNING = 3

const turned = new WeakMap<Condition, ReadonlySet<string>>()

/** Every fact a condition turns on, derived values traced back to the facts they come from. */
function turnsOn(condition: Condition): ReadonlySet<string> {
  let facts = turned.get(condition)
  if (!facts) {
    facts = new Set(
      mentions(condition).flatMap((id) => (id in DERIVED_FROM ? DERIVED_FROM[id as DerivedId] : [id])),
    )
    turned.set(condition, facts)
  }
  return facts
}
