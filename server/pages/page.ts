/** Fills the page model in from a conversation: everything in the person's language, with nothing left to look up. */
import { dayOf, isHoliday } from '../../machines/calendar.ts'
import { callingWord } from '../../machines/callingWord.ts'
import {
  dayText,
  type OwnerContact,
  openText,
  phoneOf,
  timeText,
  unitName,
  withOffset,
} from '../../machines/contact.ts'
import type { Conversation, Said, SlotDetail } from '../../machines/conversation.ts'
import { FACTS, type FactId, type Language, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { type Phase, phaseOf, type State } from '../../machines/intake.ts'
import { offersName } from '../../machines/nextQuestion.ts'
import { MUNICIPALITY_NAMES, QUESTIONS, wording } from '../../machines/questions.ts'
import { type AppointmentKind, limitOnce } from '../../machines/rule.ts'
import { roundTheClock } from '../../machines/safety.ts'
import type { Standard } from '../../machines/standard.ts'
import { standardOf, standardOn } from '../../machines/standards/catalogue.ts'
import { finding } from '../../machines/triage.ts'
import { message, options, type Surroundings, spokenDanger, valueText, whyOf } from '../../machines/view.ts'
import type { CitizenPage, HelpLine, LogEntry, Question, SlotDay } from '../../web/citizen/page.ts'
import type { OwnerConfig } from '../config.ts'
import { editionOf } from '../editions/editionText.ts'
import { ruleRef } from '../editions/ruleRef.ts'
import type { Problem } from '../problems.ts'
import { wordsOf } from '../receipt/receiptCode.ts'
import { explained, notAsked } from './because.ts'

/** What is shown once and stored nowhere: a refused text, a correction that waits for its yes, an opened panel. */
export interface Flash {
  readonly problem?: Problem
  readonly typed?: string
  readonly identifiers?: CitizenPage['identifiers']
  readonly correction?: {
    readonly fact: FactId
    readonly values: string[]
    readonly drops: readonly FactId[]
  }
  readonly why?: boolean
  readonly whyNot?: boolean
  readonly person?: boolean
  readonly saved?: string
  /** The message that answers what was just asked, and the words it was asked in. */
  readonly asked?: string
  readonly askedWords?: string
  readonly moving?: AppointmentKind
  /** The answer that is being put right after the hand-over. */
  readonly amending?: FactId
  /** What was just done about a case. */
  readonly done?: string
}

export interface PageContext {
  readonly now: string
  readonly demo: boolean
  readonly owner: OwnerConfig
}

const TITLES = { da: 'Skriv med kommunen', en: 'Write with the municipality' }

export function bare(kind: CitizenPage['kind'], language: Language, title = TITLES[language]): CitizenPage {
  return {
    kind,
    language,
    municipality: null,
    edition: null,
    demo: null,
    title,
    municipalities: MUNICIPALITIES.map((id) => ({ id, name: MUNICIPALITY_NAMES[id][language] })),
    phase: null,
    log: [],
    question: null,
    canGoBack: false,
    canSendNow: false,
    correction: null,
    drops: null,
    identifiers: null,
    danger: null,
    person: null,
    saved: null,
    summary: null,
    outcome: [],
    receipt: null,
    case: null,
    info: null,
    problem: null,
  }
}

/** A page of one municipality without a conversation: return, privacy, an error. */
export function ofMunicipality(
  kind: CitizenPage['kind'],
  municipality: Municipality,
  language: Language,
  context: PageContext,
): CitizenPage {
  const standard = standardOn(municipality, dayOf(context.now))
  const phone = phoneOf(standard, { phone: context.owner.phone })
  const hours = standard.units.find((unit) => unit.id === standard.phoneUnits[0])?.hours?.[language] ?? null
  return {
    ...bare(kind, language),
    municipality: { id: municipality, name: MUNICIPALITY_NAMES[municipality][language], phone, hours },
    edition: editionOf(standard, language, context),
    demo: context.demo ? { phone } : null,
  }
}

export const surroundings = (context: PageContext, times: readonly SlotDetail[]): Surroundings => ({
  now: context.now,
  closed: isHoliday,
  owner: { phone: context.owner.phone, addresses: context.owner.addresses },
  times,
})

/** The page of a conversation as it stands. */
export function conversationPage(
  state: State,
  context: PageContext,
  times: readonly SlotDetail[],
  flash: Flash,
): CitizenPage {
  const c = state.context
  const standard = standardOf(c.municipality, c.edition)
  const around = surroundings(context, times)
  const phase = phaseOf(state)
  const asked = c.question && !flash.correction ? questionOf(standard, c, around, times, flash) : null
  return {
    ...ofMunicipality('conversation', c.municipality, c.language, context),
    edition: editionOf(standard, c.language, context),
    phase,
    log: logOf(standard, c, around, asked !== null, flash.asked),
    asked: answeredOf(c, around, flash),
    askedWords: flash.askedWords ?? null,
    question: asked,
    canGoBack: c.answered.length > 0 && phase !== 'handedOver',
    goByName: byNameBeside(standard, c, asked !== null && c.question?.fact === 'talkSlot', phase),
    canSendNow: phase === 'asking' && c.question?.optional === true,
    correction: correctionOf(standard, c, flash),
    drops: flash.correction
      ? flash.correction.drops.map((fact) => ({ fact, label: labelOf(fact, c) }))
      : null,
    identifiers: flash.identifiers ?? null,
    danger: dangerOf(c),
    person: flash.person ? personOf(standard, c, context) : null,
    saved: flash.saved ? { code: flash.saved.split('-'), words: wordsOf(flash.saved) } : null,
    summary: phase === 'reviewing' ? summaryOf(standard, c) : null,
    outcome: phase === 'reviewing' ? summarySentences(standard, c) : [],
    because: phase === 'reviewing' ? explained(standard, c) : [],
    whyNot: phase === 'reviewing' && flash.whyNot ? notAsked(standard, c) : null,
    problem: flash.problem ? { code: flash.problem.code, text: flash.problem.text(c.language) } : null,
  }
}

/** Beside the times of a talk without a name, and at the summary: the way by name, where something is open there only. */
const byNameBeside = (standard: Standard, c: Conversation, atTimes: boolean, phase: Phase): boolean =>
  (atTimes || phase === 'reviewing') && offersName(finding(standard, c.facts, true), c.facts)

/** What waits for an answer, question or danger, stands in its own region: the log does not say it a second time. */
function logOf(
  standard: Standard,
  c: Conversation,
  around: Surroundings,
  questionShown: boolean,
  answerShown?: string,
): LogEntry[] {
  const last = c.said.findLastIndex((entry) => entry.kind === 'question')
  const danger = c.danger ? c.said.findLastIndex((entry) => entry.kind === 'danger') : -1
  const entries = c.said.filter(
    ({ id }, index) => index !== danger && id !== answerShown && !(questionShown && index === last),
  )
  return entries.map((entry) => entryOf(standard, c, entry, around))
}

function entryOf(standard: Standard, c: Conversation, entry: Said, around: Surroundings): LogEntry {
  const { id, from, text, rules } = message(standard, c, entry, around)
  return {
    id,
    from,
    text,
    rules: rules.flatMap((rule) => ruleRef(standard, rule, c.language)),
    ...kindOfEntry(entry),
  }
}

export const isAnswer = (entry: Said): boolean =>
  entry.kind === 'rules' || (entry.kind === 'notice' && entry.key === 'noAnswer')

/** What the standard says to what was just asked. */
export function answeredOf(c: Conversation, around: Surroundings, { asked }: Flash): LogEntry | null {
  const entry = asked ? c.said.find(({ id }) => id === asked) : undefined
  return entry ? entryOf(standardOf(c.municipality, c.edition), c, entry, around) : null
}

/** Said as anything else is said: a notice stands out, and these are to calm. */
const CALM = new Set(['greeting', 'nobodyCallsHome', 'otherTimes'])

const kindOfEntry = (entry: Said): Pick<LogEntry, 'kind'> =>
  entry.kind === 'danger'
    ? { kind: 'danger' }
    : entry.kind === 'rules'
      ? { kind: 'answer' }
      : entry.kind === 'notice' && !CALM.has(entry.key)
        ? { kind: 'notice' }
        : {}

export const labelOf = (fact: FactId, c: Conversation): string =>
  wording(fact, c.facts, c.language, c.municipality)

const INPUT: Partial<Record<FactId, Question['inputMode']>> = { phone: 'tel', email: 'email', cpr: 'numeric' }

/** The question of an answer that is put right after the hand-over: it may be left open, and always shows what falls with it. */
export function amendingOf(
  standard: Standard,
  before: Conversation,
  context: PageContext,
  { amending: fact, ...flash }: Flash,
): Question | null {
  if (!fact || before.facts[fact] === undefined) return null
  const c = { ...before, question: { fact, optional: fact !== 'wish' }, misunderstood: 0 }
  const question = questionOf(standard, c, surroundings(context, []), [], flash)
  return { ...question, value: question.value ?? '' }
}

function questionOf(
  standard: Standard,
  c: Conversation,
  around: Surroundings,
  times: readonly SlotDetail[],
  flash: Flash,
): Question {
  const { fact, optional } = c.question as NonNullable<Conversation['question']>
  const shape = FACTS[fact]
  const why = whyOf(standard, c, fact)
  const held = c.facts[fact]
  return {
    fact,
    kind: shape.kind,
    optional,
    text: wording(fact, c.facts, c.language, c.municipality, c.misunderstood),
    help: QUESTIONS[fact].help?.[c.language],
    options: options(standard, c, fact, around).map(({ value, label }) => ({ value, label })),
    slots:
      shape.kind === 'slot'
        ? slotDays(standard, times, c.language, around.owner?.addresses, c.slots[fact]?.id ?? null)
        : undefined,
    value: held === undefined ? undefined : (held as Question['value']),
    typed: flash.typed,
    why: { text: why.text, rules: why.rules.flatMap((id) => ruleRef(standard, id, c.language)) },
    whyOpen: flash.why === true,
    error: flash.problem ? errorText(flash.problem, fact, c) : undefined,
    ...('min' in shape ? { min: shape.min, max: shape.max } : {}),
    ...('maxLength' in shape
      ? { maxLength: shape.maxLength, multiline: fact === 'message', inputMode: INPUT[fact] ?? 'text' }
      : {}),
    filters: shape.kind === 'slot' ? filtersOf(c) : undefined,
  }
}

/** An answer that does not fit is asked for in other words, those that say what would fit. */
const errorText = (problem: Problem, fact: FactId, c: Conversation): string =>
  problem.code === 'bad-value' && QUESTIONS[fact].again
    ? wording(fact, c.facts, c.language, c.municipality, 1)
    : problem.text(c.language)

const FILTERS = {
  afterWork: { da: 'Efter skole eller arbejde', en: 'After school or work' },
  phone: { da: 'I telefon', en: 'By phone' },
}

const filtersOf = (c: Conversation) =>
  (['afterWork', 'phone'] as const).map((value) => ({
    value,
    label: FILTERS[value][c.language],
    active: c.filter[value],
  }))

/** Times as a list of days; the place is named with each time. Two colleagues free at once are one time. */
export function slotDays(
  standard: Standard,
  times: readonly SlotDetail[],
  language: Language,
  addresses: OwnerContact['addresses'] = {},
  current: string | null = null,
): SlotDay[] {
  const days = new Map<string, SlotDay>()
  for (const slot of times) {
    const day = dayOf(slot.start)
    const entry = days.get(day) ?? { day: dayText(slot.start, language), times: [] }
    days.set(day, entry)
    const unit = standard.units.find((one) => one.id === slot.unit)
    const time = spanText(slot, language)
    const name = unitName(standard, slot.unit, language)
    if (entry.times.some((one) => one.time === time && one.unit === name)) continue
    entry.times.push({
      value: slot.id,
      time,
      place: addresses[slot.unit] ?? unit?.address ?? name,
      unit: name,
      ...(slot.id === current ? { current: true } : {}),
    })
  }
  return [...days.values()]
}

export const spanText = (slot: { start: string; end: string }, language: Language): string =>
  language === 'da'
    ? `kl. ${timeText(slot.start, 'da')}–${timeText(slot.end, 'da')}`
    : `${timeText(slot.start, 'en')}–${timeText(slot.end, 'en')}`

/** When a number was checked is for the owner, who confirms it: somebody in danger only has to ring. */
const helpLines = (numbers: ReturnType<typeof roundTheClock>): HelpLine[] =>
  numbers.map(({ number, label }) => ({ number, label }))

const DANGER_TITLE = { da: 'Er nogen i fare nu?', en: 'Is anyone in danger now?' }

export function dangerOf(c: Conversation): CitizenPage['danger'] {
  if (!c.danger) return null
  const { text, numbers } = spokenDanger(c, c.danger)
  const helper = c.facts.asker != null && c.facts.asker !== 'self'
  return {
    kind: c.danger,
    title: DANGER_TITLE[c.language],
    text,
    numbers: helpLines(numbers),
    helper,
  }
}

export function personOf(
  standard: Standard,
  c: Pick<Conversation, 'language' | 'facts'>,
  context: PageContext,
): NonNullable<CitizenPage['person']> {
  return {
    phone: phoneOf(standard, { phone: context.owner.phone }),
    status: openText(standard, context.now, c.language, isHoliday),
    hours: standard.units.find((unit) => unit.id === standard.phoneUnits[0])?.hours?.[c.language] ?? null,
    lines: helpLines(roundTheClock(c.language)),
    message: {
      type: 'answer',
      maxLength: FACTS.message.maxLength,
      ...(typeof c.facts.message === 'string' ? { value: c.facts.message } : {}),
    },
  }
}

export function correctionOf(
  standard: Standard,
  c: Conversation,
  { correction }: Flash,
): CitizenPage['correction'] {
  if (!correction) return null
  const { fact, values } = correction
  const shown = values.map((value) =>
    valueText(standard, c, fact, (FACTS[fact].kind === 'several' ? [value] : value) as never),
  )
  return { fact, label: `${labelOf(fact, c)} ${shown.join(', ')}`, values }
}

/** In the order in which it was first spoken of: an answer that was given again does not wander to the end. */
export function summaryOf(standard: Standard, c: Conversation): CitizenPage['summary'] {
  const first = (fact: FactId): number =>
    c.said.findIndex(
      (entry) =>
        (entry.kind === 'question' && entry.fact === fact) ||
        (entry.kind === 'answer' && entry.given.fact === fact),
    )
  return [...c.answered]
    .sort((one, other) => first(one) - first(other))
    .map((fact) => ({
      fact,
      label: labelOf(fact, c),
      value: valueText(standard, c, fact, c.facts[fact], c.slots[fact]),
      sensitive: FACTS[fact].sensitivity !== 'routing',
      open: c.facts[fact] == null,
    }))
}

/** At most five sentences above the summary. */
const SUMMARY_SENTENCES = 5

export function summarySentences(standard: Standard, c: Conversation): string[] {
  const found = finding(standard, c.facts, true)
  const route = found.bearing.find((rule) =>
    rule.then.some((one) => one.do === 'route' && one.route === found.route),
  )
  const told = found.bearing.filter((rule) => rule.heard === 'summary')
  // What is said of this person comes before what is said of everybody on this way.
  const said = new Set(limitOnce([...told, ...(route ? [route] : [])]))
  const texts = [route, ...told].flatMap((rule) => (rule && said.has(rule) ? [rule.text[c.language]] : []))
  return texts.slice(0, SUMMARY_SENTENCES)
}

export { callingWord, withOffset }
