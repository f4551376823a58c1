/**
 * The state of a conversation as a pure function of its events. What is stored are the events; everything here is
 * derived again from them, with the edition they began on.
 */
import { compile, type Heard } from './compiled.ts'
import type { Enquiry } from './enquiry.ts'
import { FACTS, type FactId, type Facts, type Language, type Municipality } from './facts.ts'
import {
  bookableUnits,
  kindOf,
  kindsToBook,
  type Next,
  nextQuestion,
  offersName,
  SLOT_OF,
  unitChoice,
} from './nextQuestion.ts'
import { mayCollect } from './policy.ts'
import { type AppointmentKind, limitOnce, type Rule } from './rule.ts'
import type { DangerKind } from './safety.ts'
import type { Standard } from './standard.ts'
import { type Finding, finding } from './triage.ts'

/** A time as it was when it was chosen, so that nothing has to be looked up to show it. UTC instants, ISO. */
export interface SlotDetail {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly unit: string
  readonly late?: boolean
}

export interface Given {
  readonly fact: FactId
  readonly value: Facts[FactId]
  readonly slot?: SlotDetail
  /** What was answered here has been cut out of the log; only that there was an answer is left. */
  readonly erased?: true
}

export type Stored =
  /** `enquiry`: staff take it for a person; what is said of it here holds for the whole conversation. */
  | {
      readonly type: 'started'
      readonly at: string
      readonly language: Language
      readonly enquiry?: Enquiry
    }
  | {
      readonly type: 'answer'
      readonly at: string
      readonly given: readonly Given[]
      readonly typed?: boolean
      readonly drops?: readonly FactId[]
    }
  /** An answer put right after the hand-over: nothing more is asked for it. */
  | {
      readonly type: 'amend'
      readonly at: string
      readonly given: readonly Given[]
      readonly drops?: readonly FactId[]
    }
  | { readonly type: 'reopen'; readonly fact: FactId }
  | { readonly type: 'language'; readonly language: Language }
  /** The rules that answer a question to the standard; of the question itself nothing is kept. None: there was no answer. */
  | { readonly type: 'ask'; readonly rules?: readonly string[] }
  | { readonly type: 'why' | 'person' | 'enough' | 'notUnderstood' | 'safe' | 'soft' | 'askWithdraw' }
  /** Why this is not asked; without a fact: all that is not. */
  | { readonly type: 'whyNot'; readonly fact?: FactId }
  | { readonly type: 'danger'; readonly at: string; readonly kind: DangerKind }
  | { readonly type: 'more'; readonly fact: FactId }
  | { readonly type: 'slotLost'; readonly fact: FactId }
  | { readonly type: 'filter'; readonly afterWork: boolean; readonly phone: boolean }
  /** `code` is sealed for who holds the session: whoever may open a case does not thereby hold the person's code. */
  | { readonly type: 'code'; readonly code: string }
  /** `lastOpened`: the day on which it was open the time before. */
  | { readonly type: 'returned'; readonly code?: string; readonly lastOpened?: string }
  /** The person has shown that they have the code, or that they do not want to keep it: which, nobody needs to know. */
  | { readonly type: 'kept' }
  | { readonly type: 'renewed'; readonly code: string }
  | { readonly type: 'submit'; readonly at: string; readonly receipt: StoredReceipt }
  | { readonly type: 'withdraw'; readonly at: string }
  /** Goes on by name after the hand-over; `stay` takes that back before it is sent. */
  | { readonly type: 'reveal' | 'stay'; readonly drops?: readonly FactId[] }

export interface StoredReceipt {
  readonly code: string
  readonly callingWord: readonly [number, number]
  readonly case: string
  readonly number: number
  readonly due: string | null
}

export type Said =
  | { readonly id: string; readonly from: 'assistant'; readonly kind: 'rule'; readonly rule: string }
  | {
      readonly id: string
      readonly from: 'assistant'
      readonly kind: 'question'
      readonly fact: FactId
      readonly attempt: number
      readonly talk?: AppointmentKind
    }
  | { readonly id: string; readonly from: 'assistant'; readonly kind: 'why'; readonly fact: FactId }
  | {
      readonly id: string
      readonly from: 'assistant'
      readonly kind: 'whyNot'
      readonly fact: FactId | null
      /** As they stood when it was asked: what is said does not change with what is answered later. */
      readonly facts: Facts
      readonly enough: boolean
    }
  | {
      readonly id: string
      readonly from: 'assistant'
      readonly kind: 'rules'
      readonly rules: readonly string[]
    }
  | { readonly id: string; readonly from: 'assistant'; readonly kind: 'notice'; readonly key: NoticeKey }
  | { readonly id: string; readonly from: 'assistant'; readonly kind: 'danger'; readonly danger: DangerKind }
  | { readonly id: string; readonly from: 'person'; readonly kind: 'answer'; readonly given: Given }

export type NoticeKey =
  | 'greeting'
  | 'notUnderstood'
  | 'offerPhone'
  | 'noAnswer'
  | 'person'
  | 'slotLost'
  | 'otherTimes'
  | 'wishForTime'
  | 'code'
  | 'soft'
  | 'safe'
  | 'openByName'
  | 'openByNameYoung'
  | 'nobodyCallsHome'
  | 'talkLetGo'
  | 'needsConsent'
  | 'slowDown'
  | 'askWithdraw'
  | 'withdrawn'

export interface Conversation {
  readonly municipality: Municipality
  readonly edition: string
  readonly language: Language
  readonly facts: Facts
  readonly slots: Readonly<Partial<Record<FactId, SlotDetail>>>
  /** In the order they were answered, for "back". */
  readonly answered: readonly FactId[]
  /** The moment treatment was first wished; never moves later. */
  readonly d: string | null
  /** Taken by staff for the person; null where they write themselves. */
  readonly enquiry: Enquiry | null
  readonly told: readonly string[]
  readonly said: readonly Said[]
  readonly question: Next | null
  readonly reopened: FactId | null
  readonly danger: DangerKind | null
  readonly wasInDanger: boolean
  readonly misunderstood: number
  readonly enough: boolean
  /** How many times "none suits" was said to a talk. */
  readonly passed: Readonly<Partial<Record<FactId, number>>>
  readonly filter: { readonly afterWork: boolean; readonly phone: boolean }
  readonly code: string | null
  readonly receipt: StoredReceipt | null
  readonly returned: boolean
  readonly kept: boolean
  /** The code was renewed in this session, so it is shown once more. */
  readonly renewed: boolean
  readonly lastOpened: string | null
  /** Facts that the last answer made count no more. */
  readonly dropped: readonly FactId[]
}

export const begin = (municipality: Municipality, edition: string): Conversation => ({
  municipality,
  edition,
  language: 'da',
  facts: {},
  slots: {},
  answered: [],
  d: null,
  enquiry: null,
  told: [],
  said: [],
  question: null,
  reopened: null,
  danger: null,
  wasInDanger: false,
  misunderstood: 0,
  enough: false,
  passed: {},
  filter: { afterWork: false, phone: false },
  code: null,
  receipt: null,
  returned: false,
  kept: false,
  renewed: false,
  lastOpened: null,
  dropped: [],
})

/** After "none suits" this often, the wish for a time is taken instead. */
export const PASSES = 2

const say = (c: Conversation, entry: DistributiveOmit<Said, 'id'>): Conversation => ({
  ...c,
  said: [...c.said, { ...entry, id: `m${c.said.length + 1}` } as Said],
})
type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never

const notice = (c: Conversation, key: NoticeKey): Conversation =>
  say(c, { from: 'assistant', kind: 'notice', key })

/** Applies one event. The caller (the machine) has checked that the phase accepts it. */
export function apply(standard: Standard, c: Conversation, event: Stored): Conversation {
  switch (event.type) {
    case 'started':
      return proceed(standard, notice({ ...c, language: event.language }, 'greeting'))
    case 'answer':
      return proceed(standard, taken(standard, c, event, c.enquiry?.wishedAt ?? event.at))
    case 'amend':
      return settled(standard, { ...taken(standard, c, event, event.at), enough: c.enough })
    case 'reopen':
      return proceed(standard, { ...c, reopened: event.fact, misunderstood: 0, question: null })
    case 'language':
      return { ...c, language: event.language }
    case 'why':
      return c.question ? say(c, { from: 'assistant', kind: 'why', fact: c.question.fact }) : c
    case 'whyNot':
      return say(c, {
        from: 'assistant',
        kind: 'whyNot',
        fact: event.fact ?? null,
        facts: c.facts,
        enough: c.enough,
      })
    case 'ask':
      return event.rules?.length
        ? say(c, { from: 'assistant', kind: 'rules', rules: event.rules })
        : notice(c, 'noAnswer')
    case 'person':
      return notice(c, 'person')
    case 'enough':
      return proceed(standard, { ...c, enough: true, reopened: null, question: null })
    case 'notUnderstood':
      return notUnderstood(c)
    case 'danger':
      return say(
        { ...c, danger: event.kind, wasInDanger: true },
        { from: 'assistant', kind: 'danger', danger: event.kind },
      )
    case 'safe':
      return notice({ ...c, danger: null }, 'safe')
    case 'soft':
      return notice(c, 'soft')
    case 'askWithdraw':
      return notice(c, 'askWithdraw')
    case 'more':
      return notice(
        { ...c, passed: { ...c.passed, [event.fact]: (c.passed[event.fact] ?? 0) + 1 } },
        'otherTimes',
      )
    case 'slotLost':
      return slotLost(standard, c, event.fact)
    case 'filter':
      return { ...c, filter: { afterWork: event.afterWork, phone: event.phone }, passed: {} }
    case 'code':
      return notice({ ...c, code: event.code, returned: c.receipt !== null && c.returned }, 'code')
    case 'submit':
      return {
        ...c,
        receipt: event.receipt,
        code: null,
        question: null,
        reopened: null,
        returned: c.receipt !== null && c.returned,
      }
    case 'returned': {
      const { code, lastOpened = null } = event
      // Whoever comes with the code has it.
      const back = { ...c, returned: true, kept: true, renewed: false, lastOpened }
      if (!code) return back
      return c.receipt ? { ...back, receipt: { ...c.receipt, code } } : { ...back, code }
    }
    case 'kept':
      return { ...c, kept: true }
    case 'renewed':
      return {
        ...c,
        kept: false,
        renewed: true,
        code: null,
        receipt: c.receipt && { ...c.receipt, code: event.code },
      }
    case 'reveal':
      return identified(standard, c, 'no', event.drops)
    case 'stay':
      return identified(standard, c, 'yes', event.drops)
    case 'withdraw':
      return notice({ ...c, question: null, reopened: null }, 'withdrawn')
  }
}

/** @param wishedAt the moment that counts as D where this is the first wish for treatment. */
function taken(
  standard: Standard,
  before: Conversation,
  event: Extract<Stored, { type: 'answer' | 'amend' }>,
  wishedAt: string,
): Conversation {
  let c = before
  let facts: Record<string, unknown> = { ...c.facts }
  const slots = { ...c.slots }
  for (const given of event.given) {
    if (given.fact === 'asker' && sidesChange(facts.asker, given.value)) facts = onlyOwn(facts)
    facts[given.fact] = given.value
    delete slots[given.fact]
    if (given.slot) slots[given.fact] = given.slot
    c = say(c, { from: 'person', kind: 'answer', given })
  }
  const ids = event.given.map((given) => given.fact)
  const kept = event.drops
    ? asTold(facts as Facts, slots, event.drops)
    : keepWhatCounts(standard, before.facts, facts as Facts, slots, ids)
  if (stoppingIsDangerous(kept.facts)) c = once(c, 'slowDown')
  const wished = kept.facts.wish === 'treatment' || kept.facts.wish === 'aftercare'
  // Taken up again as long as it is open and still counts.
  const reopened =
    c.reopened && !ids.includes(c.reopened) && kept.facts[c.reopened] !== undefined ? c.reopened : null
  return {
    ...c,
    ...kept,
    dropped: dropped(before.facts, kept.facts),
    answered: [...c.answered.filter((fact) => !ids.includes(fact)), ...ids].filter(
      (fact) => kept.facts[fact] !== undefined,
    ),
    d: c.d ?? (wished ? wishedAt : null),
    reopened,
    // "Send now" was said to what is left without a name; by name there is a safe way of contact to ask for.
    enough: c.enough && identityOf(standard, kept.facts) === identityOf(standard, before.facts),
    misunderstood: 0,
    question: null,
  }
}

/** One way until it is sent: what a path by name asks is asked now, D and everything else that counts stays. */
function identified(
  standard: Standard,
  c: Conversation,
  anonymous: 'yes' | 'no',
  drops?: readonly FactId[],
): Conversation {
  // What was written was handed over as a message; further words come as another one.
  const facts = { ...(anonymous === 'no' ? cut(c.facts, ['message']) : c.facts), anonymous }
  const kept = drops ? asTold(facts, c.slots, drops) : keepWhatCounts(standard, c.facts, facts, c.slots, [])
  const changed = {
    ...c,
    ...kept,
    dropped: dropped(c.facts, kept.facts),
    answered: c.answered.filter((fact) => kept.facts[fact] !== undefined),
    enough: false,
    reopened: null,
    question: null,
  }
  return anonymous === 'no' ? proceed(standard, changed) : changed
}

/** Where nothing goes the same facts stay, and what was found out about them is not found out again. */
const cut = <T extends object>(from: T, gone: readonly FactId[]): T =>
  gone.some((fact) => fact in from)
    ? (Object.fromEntries(Object.entries(from).filter(([fact]) => !gone.includes(fact as FactId))) as T)
    : from

/**
 * Where answers have been cut out of the log, what counted at that moment cannot be found out again: the event says
 * itself what it made count no longer, and everything else stays.
 */
const asTold = (
  facts: Facts,
  slots: Conversation['slots'],
  drops: readonly FactId[],
): { facts: Facts; slots: Conversation['slots'] } => ({ facts: cut(facts, drops), slots: cut(slots, drops) })

/** Facts and times that still count after a change from `before` to `facts`; `chosen` has just been answered. */
function keepWhatCounts(
  standard: Standard,
  before: Facts,
  facts: Facts,
  slots: Conversation['slots'],
  chosen: readonly FactId[],
): { facts: Facts; slots: Conversation['slots'] } {
  const kept = prune(standard, facts).facts
  const times = Object.entries(slots) as [FactId, SlotDetail][]
  const gone = times
    .map(([fact]) => fact)
    .filter(
      (fact) =>
        kept[fact] === undefined ||
        (!chosen.includes(fact) &&
          (otherTalk(standard, fact, before, kept) || misplaced(standard, fact, kept, slots))),
    )
  return {
    facts: cut(kept, gone),
    slots: Object.fromEntries(times.filter(([fact]) => !gone.includes(fact))),
  }
}

/** One question serves three kinds of talk: a time chosen for one of them is none for another. */
const otherTalk = (standard: Standard, fact: FactId, before: Facts, after: Facts): boolean =>
  fact === 'talkSlot' &&
  kindOf(fact, finding(standard, before, true)) !== kindOf(fact, finding(standard, after, true))

/** A time at a unit that was chosen away, or a second part that would come before the first is over. */
function misplaced(standard: Standard, fact: FactId, facts: Facts, slots: Conversation['slots']): boolean {
  const first = slots.visitationSlot
  const time = slots[fact]
  if (fact === 'secondVisitationSlot' && first && time && time.start < first.end) return true
  return (
    (fact === 'visitationSlot' || fact === 'secondVisitationSlot') &&
    facts.unit != null &&
    time !== undefined &&
    time.unit !== facts.unit &&
    unitChoice(standard, finding(standard, facts, true)).includes(facts.unit)
  )
}

const identityOf = (standard: Standard, facts: Facts) => finding(standard, facts, true).identity

/** Whether going on by name leads anywhere from here: advice and relatives' talks never need a name. */
export const canReveal = (standard: Standard, c: Conversation): boolean =>
  identityOf(standard, c.facts) === 'anonymous' &&
  identityOf(standard, prune(standard, { ...c.facts, anonymous: 'no' }).facts) === 'named'

/** To stop these on one's own can kill: said as soon as the answers show it, whoever the person is. */
const stoppingIsDangerous = ({ changeWish, substances }: Facts): boolean =>
  changeWish === 'stop' &&
  ['ghb', 'benzodiazepines', 'alcohol'].some((code) => substances?.includes(code as never))

/** From oneself to somebody else or back: what was said of the one person does not hold of the other. */
const sidesChange = (from: unknown, to: unknown): boolean =>
  from !== undefined && (from === 'self') !== (to === 'self')

const onlyOwn = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([fact]) =>
        FACTS[fact as FactId].about === 'asker' &&
        fact !== 'anonymous' &&
        FACTS[fact as FactId].kind !== 'slot',
    ),
  )

const dropped = (before: Facts, after: Facts): FactId[] =>
  (Object.keys(before) as FactId[]).filter((fact) => before[fact] !== undefined && after[fact] === undefined)

/** Drops what no longer counts on the path these facts lead to, until nothing more falls. */
export function prune(standard: Standard, facts: Facts): { facts: Facts; dropped: FactId[] } {
  let kept: Facts = facts
  for (;;) {
    const found = finding(standard, kept, true)
    const gone = (Object.keys(kept) as FactId[]).filter((fact) => !counts(standard, found, kept, fact))
    if (gone.length === 0) return { facts: kept, dropped: dropped(facts, kept) }
    kept = Object.fromEntries(Object.entries(kept).filter(([fact]) => !gone.includes(fact as FactId)))
  }
}

function counts(standard: Standard, found: Finding, facts: Facts, fact: FactId): boolean {
  if (FACTS[fact].kind === 'slot') return kindsToBook(found).some((kind) => SLOT_OF[kind] === fact)
  if (facts[fact] === null) return mayCollect(fact, found.known)
  if (found.ignored.includes(fact)) return false
  if (fact === 'namedInstead') return found.namedOpens
  if (fact === 'unit') return unitChoice(standard, found).includes(facts.unit as never)
  if (fact === 'place') return found.places.includes(facts.place as never)
  return true
}

/** What an answer would drop, without giving it: shown before it is given. */
export function preview(standard: Standard, c: Conversation, given: readonly Given[]): FactId[] {
  const after = apply(standard, c, { type: 'answer', at: c.d ?? '1970-01-01T00:00:00.000Z', given })
  return after.dropped.filter((fact) => !given.some((one) => one.fact === fact))
}

const MISSES = 3

function notUnderstood(c: Conversation): Conversation {
  const misunderstood = c.misunderstood + 1
  const heard = notice({ ...c, misunderstood }, misunderstood >= MISSES ? 'offerPhone' : 'notUnderstood')
  if (!c.question) return heard
  return say(heard, {
    from: 'assistant',
    kind: 'question',
    fact: c.question.fact,
    attempt: misunderstood,
    talk: c.question.kind,
  })
}

function slotLost(standard: Standard, c: Conversation, fact: FactId): Conversation {
  const { [fact]: _lost, ...facts } = c.facts
  const { [fact]: _slot, ...slots } = c.slots
  return proceed(standard, notice({ ...c, facts, slots, reopened: null, question: null }, 'slotLost'))
}

/** So many rules are said before one question. */
const AT_ONCE = 2
/** Who calls home, and who must say yes: what somebody young has to know before all else. */
const HOME = 'B-70'

/** Of what must be heard before a choice, what is said now; the rest comes before the next question. */
export function saidAtOnce(rules: readonly Rule[]): Rule[] {
  const ofHome = (rule: Rule): boolean => rule.readings?.includes(HOME) ?? false
  const each = [...new Set(rules)]
  return [...each.filter(ofHome), ...each.filter((rule) => !ofHome(rule))].slice(0, AT_ONCE)
}

/** Puts the next question, with what must be heard before it; or the summary where nothing is left to ask. */
function proceed(standard: Standard, before: Conversation): Conversation {
  const found = finding(standard, before.facts, false)
  const next = nextQuestion(standard, before, found)
  let c: Conversation = { ...before, question: next }
  if (next) {
    const choosesName = next.fact === 'namedInstead' || choosesBesideName(found, next, c.facts)
    const choices = choosesName ? ([next.fact, 'namedInstead'] as const) : [next.fact]
    const heard = saidAtOnce(choices.flatMap((fact) => toHear(standard, c, found, fact)))
    for (const rule of heard) c = tell(c, rule)
    // Two sentences before a question at most: what the standard itself says comes first, a confirmation can wait.
    if (choosesName && heard.length < AT_ONCE)
      c = once(c, found.known.minor === 'yes' ? 'openByNameYoung' : 'openByName')
    if (heard.length === 0)
      c = fearsHome(c, found) ? once(c, 'nobodyCallsHome') : talkLetGo(early(standard, timeToFind(c), found))
    return say(c, { from: 'assistant', kind: 'question', fact: next.fact, attempt: 0, talk: next.kind })
  }
  return settled(standard, talkLetGo(timeToFind(c)))
}

/** What the summary says that has not been said yet. */
function settled(standard: Standard, before: Conversation): Conversation {
  let c = before
  const end = finding(standard, c.facts, true)
  if (end.needsConsent && end.keptBack.length > 0) c = once(c, 'needsConsent')
  for (const rule of limitOnce(end.bearing.filter(({ heard }) => heard === 'summary' || heard === 'early')))
    if (!c.told.includes(rule.id)) c = tell(c, rule)
  return c
}

/**
 * Under 18 and for advice no rule speaks of home before the name, and the fear that somebody calls there ends the talk:
 * it is answered as soon as the age is known. Whoever wishes treatment or goes by name hears the rule itself.
 */
const fearsHome = (c: Conversation, { known }: Finding): boolean =>
  known.minor === 'yes' &&
  c.facts.asker === 'self' &&
  known.treatmentWished === 'no' &&
  known.byName !== 'yes' &&
  !c.said.some((entry) => entry.kind === 'notice' && entry.key === 'nobodyCallsHome')

/** No time suited: a person finds one. */
const timeToFind = (c: Conversation): Conversation =>
  (Object.keys(c.facts) as FactId[]).some((fact) => FACTS[fact].kind === 'slot' && c.facts[fact] === 'none')
    ? once(c, 'wishForTime')
    : c

/** Whoever chooses a time without a name has heard what is open by name only: the way there stands beside the times. */
const choosesBesideName = (found: Finding, next: Next, facts: Facts): boolean =>
  next.fact === 'talkSlot' && facts.namedInstead === undefined && offersName(found, facts)

/** By name after all: the time of the talk without a name is free for somebody else. */
const talkLetGo = (c: Conversation): Conversation =>
  c.facts.namedInstead === 'yes' &&
  c.facts.talkSlot === undefined &&
  c.said.some(
    (entry) => entry.kind === 'answer' && entry.given.fact === 'talkSlot' && entry.given.value !== 'none',
  )
    ? once(c, 'talkLetGo')
    : c

const once = (c: Conversation, key: NoticeKey): Conversation =>
  c.said.some((entry) => entry.kind === 'notice' && entry.key === key) ? c : notice(c, key)

const tell = (c: Conversation, rule: Rule): Conversation =>
  say({ ...c, told: [...c.told, rule.id] }, { from: 'assistant', kind: 'rule', rule: rule.id })

/** What must be heard before this choice and has not been yet. A rule still open for lack of answers is said too early rather than too late. */
const toHear = (standard: Standard, c: Conversation, found: Finding, fact: FactId): Rule[] =>
  untold(compile(standard).heardBefore, c, found).filter(
    ({ heard }) =>
      // A choice that was made unasked, or before this came to bear, is no reason to leave it out: it can still be changed.
      typeof heard === 'object' &&
      [heard.before].flat().some((each) => each === fact || c.facts[each] !== undefined),
  )

/** Once it is known who asks and for what, and nothing else has to be heard first. */
const early = (standard: Standard, c: Conversation, found: Finding): Conversation =>
  c.facts.wish == null ? c : untold(compile(standard).heardEarly, c, found).reduce(tell, c)

const untold = (heard: readonly Heard[], c: Conversation, { known }: Finding): Rule[] =>
  heard.filter(({ rule, bears }) => !c.told.includes(rule.id) && bears(known)).map(({ rule }) => rule)

/** Units whose times are shown for the question at hand. */
export function unitsForTimes(standard: Standard, c: Conversation, kind: AppointmentKind): readonly string[] {
  const found = finding(standard, c.facts, true)
  const units = bookableUnits(standard, found, kind)
  return c.facts.unit && units.includes(c.facts.unit) && kind !== 'doctor' ? [c.facts.unit] : units
}

export { kindOf }
