/** One case as the staff see it. That somebody has looked is written down before anything is shown. */

import type { Attendance } from '../../../db/schema.ts'
import type { Slot } from '../../../db/slots.ts'
import { dayOf } from '../../../machines/calendar.ts'
import { unitName, withOffset } from '../../../machines/contact.ts'
import { duesOf, tasksOf } from '../../../machines/course.ts'
import { type DueDate, dueDates } from '../../../machines/due.ts'
import type { Channel, Enquiry } from '../../../machines/enquiry.ts'
import type { FactId, Facts, Language } from '../../../machines/facts.ts'
import { SLOT_OF } from '../../../machines/nextQuestion.ts'
import type { AppointmentKind, Basis } from '../../../machines/rule.ts'
import { kindOfMark, type MarkKind, type Standard } from '../../../machines/standard.ts'
import { ruleOf, standardOf } from '../../../machines/standards/catalogue.ts'
import { evaluate, happenedBy, type Outcome } from '../../../machines/triage.ts'
import { auditRead } from '../../audit/audit.ts'
import { messagesOf, type SaidMessage } from '../../case/caseMessages.ts'
import { kindsFor, missedOf } from '../../case/caseTimes.ts'
import { type JoinedView, joinedView } from '../../case/joinedView.ts'
import { type OpenedCase, openCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { type NoticesView, noticesOf } from '../../post/noticeViews.ts'
import { Problem } from '../../problems.ts'
import { handedOverOn } from '../../retention/handedOver.ts'
import { FACT_LABELS } from '../labels.ts'
import { type LogLine, opening, timeline } from '../note.ts'
import { aroundCases, type Names, type QueueCase, queueCase } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { type Drafts, draftsOf } from './drafts.ts'
import { type Findings, findings, valueWords } from './findings.ts'

export interface AppointmentView {
  readonly kind: AppointmentKind
  readonly start: string
  readonly end: string
  readonly unit: string
  readonly unitName: string
  readonly talkForm: Slot['talkForm']
  /** Who holds it. */
  readonly with: string | null
  /** Who meets the person in the holder's place. */
  readonly metBy: string | null
  /** Whoever would meet the person is barred from the case: it is taken over or moved. */
  readonly withBarred: boolean
  readonly by: string | null
  readonly basis: Basis | null
  /** In the last days before D+14, where a person must see whether it can be earlier (B-04). */
  readonly late: boolean
  /** It has begun: whether it was held can be said. */
  readonly begun: boolean
  readonly attendance: Attendance | null
}

export interface MessageView {
  readonly seq: number
  readonly from: 'person' | 'staff'
  readonly text: string
  readonly at: string
  /** The colleague's name; null where the person wrote it. */
  readonly by: string | null
  /** Told by the desk itself, such as that a time was moved. */
  readonly notice: boolean
  /** Number of the joined case in which it was written. */
  readonly via: number | null
}

export interface TaskView {
  readonly rule: string
  readonly text: string
  /** By when, and what that counts from; empty where no interval follows from the rule. */
  readonly dates: readonly DueDate[]
}

export interface CaseView extends QueueCase, Findings {
  readonly today: string
  readonly status: 'open' | 'closed'
  readonly standard: string
  readonly edition: string
  /** What of the standard is out of date, missing or not verified. */
  readonly marks: readonly { readonly kind: MarkKind; readonly text: string }[]
  /** The language the person reads. */
  readonly language: Language
  readonly facts: Facts
  readonly outcome: Outcome
  readonly tasks: readonly TaskView[]
  readonly appointments: readonly AppointmentView[]
  /** Talks that follow from the outcome and have no time yet. */
  readonly missing: readonly { readonly kind: AppointmentKind; readonly by: string | null }[]
  readonly messages: readonly MessageView[]
  /** The kinds of talk that can be booked here. */
  readonly kinds: readonly AppointmentKind[]
  /** The day of a notice since which the person has not been on their page, as far as days tell. */
  readonly unseenNotice: string | null
  readonly clock: { readonly from: string; readonly until: string; readonly daysLeft: number | null } | null
  readonly told: readonly { readonly rule: string; readonly text: string }[]
  readonly danger: readonly { readonly kind: string; readonly at: string }[]
  /** False until staff have confirmed who the person is; null where nobody has said a name. */
  readonly identityConfirmed: boolean | null
  /** It came while very many did, and nobody has said yet that it is a person's. */
  readonly cameInRush: boolean
  /** How it is safe to reach the person, in words; null where there is no way. */
  readonly safeContact: string | null
  /** The day on which it was last laid out for the municipality's own system, where everything of now is in it. */
  readonly handedOver: string | null
  /** What the person was told of their times, or why not. */
  readonly notices: NoticesView
  /** What the one who looks is writing and has not sent. */
  readonly drafts: Drafts
  readonly log: readonly (LogLine & {
    /** What changed, where an answer was put right: in words. */
    readonly detail?: string
  })[]
  /** Taken by a colleague for the person; null where they wrote themselves. */
  readonly enquiry: EnquiryView | null
  /** Other cases of the person that were put into this one. */
  readonly joined: readonly JoinedView[]
  /** The case that this one was put into. */
  readonly joinedInto: { readonly id: string; readonly number: number } | null
}

export interface EnquiryView {
  readonly channel: Channel
  /** Who took it. */
  readonly by: string
  /** ISO with offset; null where the wish came in the conversation itself. */
  readonly wishedAt: string | null
  readonly reason: string | null
}

/** @throws Problem not-found, also for a case of another municipality, one that was erased, and one that is out of sight. */
export async function findCase(deps: Deps, desk: AtDesk, id: string): Promise<OpenedCase> {
  const { municipality } = desk
  const row = await deps.storage.cases.visible({ municipality, id, seenBy: await seerOf(deps, desk) })
  if (!row) throw new Problem('not-found')
  return openCase(deps, row)
}

export async function caseView(deps: Deps, desk: AtDesk, id: string, language: Language): Promise<CaseView> {
  const { municipality } = desk
  const opened = await findCase(deps, desk, id)
  await auditRead(deps, desk, 'case.read', id)
  await opening(deps, opened, desk.member.id)
  const [around, messages, log, visited, drafts, joined, barred] = await Promise.all([
    aroundCases(deps, municipality, [opened.row]),
    messagesOf(deps, opened),
    timeline(deps, opened),
    lastVisit(deps, opened),
    draftsOf(deps, opened, desk.member.id),
    joinedView(deps, opened),
    deps.storage.barred.staffOf({ municipality, caseId: id }),
  ])
  const { record, row } = opened
  const standard = standardOf(municipality, record.outcome.edition)
  const { guarantee } = record.outcome
  const confirmed = log.some(({ what }) => what === 'identityConfirmed')
  const notices = await noticesOf(deps, opened, {
    slots: around.slots.get(id) ?? [],
    identityConfirmed: confirmed,
  })
  const summary = queueCase(opened, around)
  return {
    ...summary,
    ...findings(standard, record, language),
    today: around.today,
    status: row.status,
    standard: standard.name[language],
    edition: standard.edition,
    marks: standard.marks.map((mark) => ({ kind: kindOfMark(mark), text: mark[language] })),
    language: record.language,
    facts: record.facts,
    outcome: record.outcome,
    tasks: tasks(standard, record, summary.callingWord, language),
    appointments: (around.slots.get(id) ?? []).map((slot) =>
      appointment(standard, opened, slot, { names: around.names, barred, language, now: deps.now() }),
    ),
    missing: missing(opened, around.slots.get(id) ?? []),
    kinds: kindsFor(opened),
    unseenNotice: unseenNotice(messages, visited),
    messages: messages.map(({ seq, from, text, at, by, notice, via = null }) => ({
      seq,
      from,
      text,
      notice,
      at,
      by: by === null ? null : (around.names.get(by) ?? by),
      via,
    })),
    clock:
      guarantee.from && guarantee.until
        ? { from: withOffset(guarantee.from), until: guarantee.until, daysLeft: summary.daysLeft }
        : null,
    told: told(standard, record.told, language),
    danger: record.danger,
    identityConfirmed: record.identity === 'named' ? confirmed : null,
    handedOver: await handedOverOn(deps.storage.cases, opened),
    notices,
    cameInRush: row.cameInRush,
    safeContact: safeContact(standard, opened, language),
    drafts,
    joined,
    joinedInto: record.joinedInto ? { id: record.joinedInto.case, number: record.joinedInto.number } : null,
    enquiry: enquiryOf(record.enquiry, around.names),
    log: log.map((line) => {
      const who = around.names.get(line.who) ?? line.who
      if (line.what === 'passedOn') return { ...line, who, to: around.names.get(line.to) ?? line.to }
      if (
        line.what === 'takenOver' ||
        line.what === 'toBeMet' ||
        line.what === 'barred' ||
        line.what === 'unbarred'
      )
        return { ...line, who, to: around.names.get(line.to) ?? line.to }
      if (line.what === 'wentBack') return { ...line, who, from: around.names.get(line.from) ?? line.from }
      if (line.what !== 'amended') return { ...line, who }
      return { ...line, who, detail: amendedText(standard, record, line, language) }
    }),
  }
}

/** "Kommune: Ja → Nej", and which answers fell with it. */
function amendedText(
  standard: Standard,
  { facts }: OpenedCase['record'],
  { fact, before, after, drops }: Extract<LogLine, { what: 'amended' }>,
  language: Language,
): string {
  const words = (value: Facts[FactId]): string =>
    value == null ? '–' : valueWords(standard, fact, value, language, facts)
  const changed = before === undefined && after === undefined ? '' : `: ${words(before)} → ${words(after)}`
  const fell = drops.map((one) => FACT_LABELS[one][language]).join(', ')
  return `${FACT_LABELS[fact][language]}${changed}${fell && ` (– ${fell})`}`
}

const enquiryOf = (enquiry: Enquiry | undefined, names: Names): EnquiryView | null =>
  enquiry
    ? {
        channel: enquiry.channel,
        by: names.get(enquiry.by) ?? enquiry.by,
        wishedAt: enquiry.wishedAt && withOffset(enquiry.wishedAt),
        reason: enquiry.reason ?? null,
      }
    : null

/** The tasks as the rules word them now in this language; the stored words where a rule is no longer there. */
const tasks = (
  standard: Standard,
  { outcome: { staff }, facts, d, submittedDay }: OpenedCase['record'],
  word: string,
  language: Language,
): CaseView['tasks'] => {
  const { known } = evaluate(standard, facts, true)
  const happened = happenedBy(known.treatmentWished === 'yes' ? d : null, submittedDay)
  return staff.map(({ rule: id, task, due }) => {
    const rule = ruleOf(standard, id)
    const words = rule ? tasksOf(rule, known) : []
    const text = words.length > 0 ? words.map((one) => one[language]).join(' ') : task
    const enrols = facts.course === 'yes' && rule?.then.some((c) => c.do === 'course')
    const dates = rule ? dueDates(duesOf(rule), happened, language) : due ? [{ day: due, words: '' }] : []
    return { rule: id, text: enrols ? `${text} (${word})` : text, dates }
  })
}

function appointment(
  standard: Standard,
  { record }: OpenedCase,
  slot: Slot,
  {
    names,
    barred,
    language,
    now,
  }: { names: Names; barred: ReadonlySet<string>; language: Language; now: number },
): AppointmentView {
  const kind = slot.bookedKind ?? slot.kind
  const due = record.outcome.appointments.find((one) => one.kind === kind)
  return {
    kind,
    start: withOffset(new Date(slot.startsAt).toISOString()),
    end: withOffset(new Date(slot.endsAt).toISOString()),
    unit: slot.unit,
    unitName: unitName(standard, slot.unit, language),
    talkForm: slot.talkForm,
    with: names.get(slot.staffId) ?? null,
    metBy: names.get(slot.metBy ?? '') ?? null,
    withBarred: slot.startsAt > now && barred.has(slot.metBy ?? slot.staffId),
    by: due?.by ?? null,
    basis: due?.basis ?? null,
    late: record.late.includes(SLOT_OF[kind]),
    begun: slot.startsAt <= now,
    attendance: slot.attendance,
  }
}

/** Talks whose time is to be found, and those that were missed and wait for another. */
function missing({ record }: OpenedCase, slots: readonly Slot[]): CaseView['missing'] {
  const kinds = new Set([...record.timesToFind, ...missedOf(slots).map(({ kind }) => kind)])
  const by = new Map(record.outcome.appointments.map((one) => [one.kind, one.by]))
  return [...kinds].map((kind) => ({ kind, by: by.get(kind) ?? null }))
}

/** The day on which the person last took their case up; of the visits before it nothing is kept. */
async function lastVisit({ storage }: Deps, { row }: OpenedCase): Promise<string | null> {
  const { municipality, conversationId: id } = row
  return (await storage.conversations.byId({ municipality, id }))?.openedDay ?? null
}

/** A visit on the day of the notice may have been before it: only a later day says that it can have been read. */
function unseenNotice(messages: readonly SaidMessage[], visited: string | null): string | null {
  const last = messages.findLast(({ notice }) => notice)
  const day = last ? dayOf(last.at) : null
  return day !== null && (visited === null || visited <= day) ? day : null
}

const told = (standard: Standard, ids: readonly string[], language: Language): CaseView['told'] =>
  ids.flatMap((id) => {
    const rule = ruleOf(standard, id)
    return rule ? [{ rule: id, text: rule.text[language] }] : []
  })

function safeContact(standard: Standard, { record }: OpenedCase, language: Language): string | null {
  if (record.identity === 'anonymous') return null
  const { safeContact: way } = record.facts
  return way ? valueWords(standard, 'safeContact', way, language) : null
}
