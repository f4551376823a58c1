/** Standard + facts + D → outcome. Pure; the only place where rules become an outcome. */
import { dayOf, guaranteeUntil } from './calendar.ts'
import { type Bearing, compile, inReach } from './compiled.ts'
import { type Condition, is, type Known, lacks, type Truth, test } from './condition.ts'
import { tasksOf } from './course.ts'
import { DERIVED_FROM, type DerivedId, derive, type Identity, type Route, type Verdict } from './derived.ts'
import { type Due, firstDay, type Happened, openText } from './due.ts'
import { FACT_IDS, type FactId, type Facts, type Language, type Municipality, type UnitId } from './facts.ts'
import { mayCollect } from './policy.ts'
import type { AppointmentKind, Basis, Flag, Rule } from './rule.ts'
import type { Standard } from './standard.ts'

export interface Appointment {
  kind: AppointmentKind
  /** Last day, "YYYY-MM-DD", or null where no date binds. */
  by: string | null
  basis: Basis
  rules: string[]
}

/** What whoever picks the case up has to do by a rule. */
export interface StaffTask {
  rule: string
  task: string
  /** The first day by which, "YYYY-MM-DD", where it can be counted from what is known; else null. */
  due: string | null
  /** What a date counts from that is not known yet ("6 måneder efter behandlingens start"), or null. */
  after: string | null
}

export interface Outcome {
  municipality: Municipality
  edition: string
  route: Route
  identity: Identity
  anonymousTreatment: Verdict | null
  units: UnitId[]
  appointments: Appointment[]
  guarantee: { applies: boolean; from: string | null; until: string | null }
  flags: Flag[]
  /** Known facts that this path may not collect: no rule, flag or task follows from them. */
  ignored: FactId[]
  /** Ids of all rules that bore on these facts, sorted. */
  rules: string[]
  staff: StaffTask[]
}

/** Everything triage found out on the way, for the next question and for "why". */
export interface Finding {
  readonly known: Readonly<Record<string, unknown>>
  readonly ignored: readonly FactId[]
  readonly route: Route | undefined
  readonly identity: Identity
  readonly verdict: Verdict | undefined
  readonly bearing: readonly Rule[]
  /** The same, as they were tried. */
  readonly bore: readonly Bearing[]
  readonly places: readonly UnitId[]
  readonly units: readonly UnitId[]
  readonly appointments: readonly { kind: AppointmentKind; basis: Basis; rules: string[] }[]
  readonly keptBack: readonly AppointmentKind[]
  readonly needsConsent: boolean
  /** Something is open by name only: the whole treatment, or the medicine in it. */
  readonly namedOpens: boolean
  /** Facts not yet asked that an undecided steering rule turns on. */
  readonly wanted: ReadonlySet<FactId>
}

/**
 * Takes in what this path may collect, in written order: what is known may allow the next.
 * @returns the facts that stay outside.
 */
function admit(known: Record<string, unknown>, facts: Facts, given: readonly FactId[]): FactId[] {
  return given.filter((fact) => {
    if (fact in known) return false
    if (!mayCollect(fact, known)) return true
    known[fact] = facts[fact]
    return false
  })
}

/** Adds the facts not asked yet behind an undecided condition; derived values are traced back to their facts. */
function addOpen(wanted: Set<FactId>, condition: Condition, known: Known, facts: Facts): void {
  for (const id of lacks(condition, known)) {
    const sources: readonly FactId[] = id in DERIVED_FROM ? DERIVED_FROM[id as DerivedId] : [id as FactId]
    for (const fact of sources) {
      if (facts[fact] === undefined && (fact in known || mayCollect(fact, known))) wanted.add(fact)
    }
  }
}

const MEDICINE = is('wantsSubstitution', 'yes')

/**
 * Tries all rules on these facts.
 * @param danger words of danger were said in this conversation.
 * @param settle true: what is not answered stays open (an outcome). false: it may still be asked (a conversation).
 */
export function evaluate(standard: Standard, facts: Facts, settle: boolean, danger = false): Finding {
  const rules = compile(standard)
  const known: Record<string, unknown> = derive(standard.municipality, facts, settle)
  const wanted = new Set<FactId>()
  const want = (condition: Condition): void => {
    if (!settle) addOpen(wanted, condition, known, facts)
  }

  known.danger = danger ? 'yes' : 'no'
  known.byName = known.path === undefined ? undefined : known.path === 'named' ? 'yes' : 'no'
  // Before it is decided whether the path is one by name, and once more when it is.
  let outside = admit(
    known,
    facts,
    FACT_IDS.filter((fact) => facts[fact] !== undefined),
  )

  let route: Route | undefined
  let decided: Rule | undefined
  let identity: Identity = 'anonymous'
  let verdict: Verdict | undefined
  let namedOpens = false
  let undecided = false
  // Past the first open rule nothing is decided any more, but what the later ones lack is still collected:
  // the written order of questions, not the order of the rules, says what is asked first.
  const settleRoute = (ranks: (rank: number) => boolean): void => {
    if (route) return
    for (const candidate of rules.routes) {
      if (!ranks(candidate.then.rank)) continue
      const truth = candidate.holds(known)
      if (truth === 'no') continue
      if (truth === 'yes') {
        if (undecided) return
        route = candidate.then.route
        decided = candidate.rule
        identity = candidate.then.identity
        return
      }
      const before = wanted.size
      want(candidate.when)
      undecided ||= wanted.size > before
    }
  }

  settleRoute((rank) => rank < JUDGED_FROM)
  if (!route && undecided) settleRoute((rank) => rank >= JUDGED_FROM)
  if (!route && !undecided) {
    known.judged =
      known.asker === 'self' && known.treatmentWished === 'yes' && known.path === 'anonymous' ? 'yes' : 'no'
    if (known.judged === 'yes') {
      verdict = judge()
      known.verdict = verdict
      // Medicine is open by name only: whether it is wished decides if going on by name is offered.
      if (verdict !== 'no') want(MEDICINE)
      // Where a person has to look at it anyway, the name can wait for that talk.
      namedOpens = verdict === 'no' || (verdict === 'allowed' && known.wantsSubstitution === 'yes')
      if (namedOpens && facts.namedInstead === 'yes') {
        known.byName = 'yes'
        known.existingCase ??= facts.existingCase
        settleRoute((rank) => rank < JUDGED_FROM)
      } else if (namedOpens && !settle && facts.namedInstead === undefined && wanted.size === 0) {
        // Under 18 the talk is open without a name whatever is answered: there the question can wait until it is booked.
        if (known.minor !== 'yes') wanted.add('namedInstead')
      }
    }
    if (!route) settleRoute((rank) => rank >= JUDGED_FROM)
  }
  if (!route && settle) route = 'anonymousAdvice'
  known.route = undecided ? undefined : route
  known.identity = route && !undecided ? identity : undefined
  outside = admit(known, facts, outside)

  function judge(): Verdict | undefined {
    let result: Verdict = 'allowed'
    let openCondition = false
    for (const { holds, then } of rules.conditions) {
      if (holds(known) !== 'yes') continue
      const truth: Truth = test(then.holds)(known)
      if (truth === 'no' && then.contrary === 'no') return 'no'
      if (truth === 'yes') continue
      result = 'person'
      if (truth === 'unknown') {
        const before = wanted.size
        want(then.holds)
        openCondition ||= wanted.size > before
      }
    }
    // While a condition may still be asked about, nothing is settled.
    return openCondition ? undefined : result
  }

  if (verdict === undefined && known.judged === 'yes') {
    known.route = undefined
    known.identity = undefined
    route = undefined
  }

  const unitRanks = new Map<UnitId, number>()
  const places: UnitId[] = []
  const appointments = new Map<AppointmentKind, { kind: AppointmentKind; basis: Basis; rules: string[] }>()
  const bore: Bearing[] = []
  const consents: { until: Condition; bookedWhere: Condition; keepsBack: readonly AppointmentKind[] }[] = []
  const truths: Truth[] = []
  for (const each of inReach(rules, known)) {
    const { rule } = each
    const truth = truths[each.group] ?? each.holds(known)
    truths[each.group] = truth
    if (truth === 'unknown' && each.steering) want(each.when)
    // Of the routes only the one that was taken bears on anybody.
    if (truth !== 'yes' || (each.leads && rule !== decided)) continue
    bore.push(each)
    for (const c of each.acts) {
      if (c.do === 'unit')
        unitRanks.set(c.unit, Math.min(c.rank, unitRanks.get(c.unit) ?? Number.POSITIVE_INFINITY))
      else if (c.do === 'place') places.push(c.place)
      else if (c.do === 'consent') consents.push(c)
      else if (c.do === 'appointment' && (!c.where || test(c.where)(known) === 'yes')) {
        const same = appointments.get(c.kind)
        if (!same) appointments.set(c.kind, { kind: c.kind, basis: c.basis, rules: [rule.id] })
        else {
          same.rules.push(rule.id)
          if (STRENGTH[c.basis] > STRENGTH[same.basis]) same.basis = c.basis
        }
      }
    }
  }

  const keptBack: AppointmentKind[] = []
  let needsConsent = false
  for (const c of consents) {
    if (test(c.until)(known) !== 'yes') needsConsent = true
    const concerned = c.keepsBack.filter((kind) => appointments.has(kind))
    if (concerned.length === 0 || test(c.bookedWhere)(known) === 'yes') continue
    want(c.bookedWhere)
    for (const kind of concerned) {
      appointments.delete(kind)
      keptBack.push(kind)
    }
  }

  return {
    known,
    ignored: outside.filter((fact) => facts[fact] !== null),
    route,
    identity,
    verdict,
    bore,
    bearing: bore.map(({ rule }) => rule),
    places,
    units: [...unitRanks].sort((a, b) => a[1] - b[1]).map(([id]) => id),
    appointments: [...appointments.values()],
    keptBack,
    needsConsent,
    namedOpens,
    wanted,
  }
}

const findings = new WeakMap<Facts, { standard: Standard; settled?: Finding; open?: Finding }>()

/**
 * The same as `evaluate`, found once: for the facts of a conversation, which stay as they are from one turn to the next. A
 * change makes new facts.
 */
export function finding(standard: Standard, facts: Facts, settle: boolean): Finding {
  let known = findings.get(facts)
  if (known?.standard !== standard) {
    known = { standard }
    findings.set(facts, known)
  }
  if (settle) known.settled ??= evaluate(standard, facts, true)
  else known.open ??= evaluate(standard, facts, false)
  return (settle ? known.settled : known.open) as Finding
}

/** Route rules up to here need no verdict on anonymous treatment. */
const JUDGED_FROM = 8
const STRENGTH: Record<Basis, number> = { none: 0, serviceAim: 1, guarantee: 2 }

export interface TriageInput {
  readonly facts: Facts
  /** The moment treatment was first wished, ISO with offset or UTC; null where it never was. */
  readonly d: string | null
  /** The day of the hand-over, "YYYY-MM-DD"; the day of D where nothing else is said. */
  readonly on?: string
  readonly danger?: boolean
  readonly guaranteeAtRisk?: boolean
  readonly language?: Language
}

/** The outcome of the contract, section 3. */
export function triage(standard: Standard, input: TriageInput): Outcome {
  const { facts } = input
  const found = evaluate(standard, facts, true, input.danger)
  const route = found.route as Route
  const clock = found.known.treatmentWished === 'yes' ? input.d : null
  const talk = found.appointments.length > 0
  const applies =
    clock !== null &&
    (route === 'namedTreatment' || route === 'ownCaseworker' || (route === 'alcohol' && talk))
  const until = clock === null ? null : guaranteeUntil(clock)
  const flags = new Set<Flag>()
  const language = input.language ?? 'da'
  const staff: StaffTask[] = []
  let happened: Happened | undefined
  for (const each of found.bore) {
    for (const flag of each.flags) flags.add(flag)
    const tasks = each.offersCourse ? tasksOf(each.rule, found.known) : each.tasks
    if (tasks.length === 0) continue
    const task = tasks.map((one) => one[language]).join(' ')
    if (each.dues.length > 0) happened ??= happenedBy(clock, input.on)
    staff.push({ rule: each.rule.id, task, ...by(each.dues, happened, language) })
  }
  if (found.needsConsent) flags.add('needsConsent')
  if (found.verdict === 'person' || residenceOpen(found)) flags.add('openPoint')
  if (input.guaranteeAtRisk) flags.add('guaranteeAtRisk')
  return {
    municipality: standard.municipality,
    edition: standard.edition,
    route,
    identity: found.identity,
    anonymousTreatment: found.verdict ?? null,
    units: chosenFirst(found.units, [found.known.place, found.known.unit]),
    appointments: found.appointments.map(({ kind, basis, rules }) => {
      const bound = clock === null ? 'none' : basis
      return { kind, by: bound === 'none' ? null : until, basis: bound, rules: [...rules].sort() }
    }),
    guarantee: applies ? { applies, from: clock, until } : { applies: false, from: null, until: null },
    flags: [...flags],
    ignored: [...found.ignored],
    rules: idsOf(standard, found.bore),
    staff,
  }
}

/** What a task's date can be counted from when a case is made: D, and the hand-over. */
export const happenedBy = (d: string | null, on?: string): Happened => {
  const wish = d === null ? null : dayOf(d)
  return { wish, enquiry: on ?? wish }
}

const by = (
  dues: readonly Due[],
  happened: Happened | undefined,
  language: Language,
): Pick<StaffTask, 'due' | 'after'> =>
  happened
    ? { due: firstDay(dues, happened), after: openText(dues, happened, language) }
    : { due: null, after: null }

/** Sorted, without sorting anew what is always in the same order. */
function idsOf(standard: Standard, bore: readonly Bearing[]): string[] {
  const { ids } = compile(standard)
  const marked = new Uint8Array(ids.length)
  for (const { place } of bore) marked[place] = 1
  return ids.filter((_, place) => marked[place] === 1)
}

const residenceOpen = (found: Finding): boolean =>
  (found.route === 'namedTreatment' || found.route === 'anonymousTreatment') &&
  found.known.residence !== 'here' &&
  found.known.residence !== 'elsewhere'

function chosenFirst(units: readonly UnitId[], chosen: readonly unknown[]): UnitId[] {
  return [...units.filter((id) => chosen.includes(id)), ...units.filter((id) => !chosen.includes(id))]
}
