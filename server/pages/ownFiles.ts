/**
 * Files that a person takes with them, made when a form asks for them and kept nowhere. Their names say nothing, and the
 * notes say nothing either, since they lie where others may look.
 */
import { dayOf } from '../../machines/calendar.ts'
import type { DeedKind } from '../../machines/caseDeeds.ts'
import type { Language } from '../../machines/facts.ts'
import { LIFE_DEED_WORDS } from '../../machines/lifeDeedWords.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import type { SummaryRow } from '../../web/citizen/page.ts'
import { messagesOf } from '../case/caseMessages.ts'
import { type OpenedCase, openCase } from '../case/openedCase.ts'
import type { Live } from '../conversation/live.ts'
import { type CaseOfPerson, caseOf } from '../conversation/service.ts'
import type { Deps } from '../deps.ts'
import { ruleRef } from '../editions/ruleRef.ts'
import { SECURITY } from '../headers.ts'
import { noticesOf } from '../post/noticeViews.ts'
import { Problem } from '../problems.ts'
import { wordsOf } from '../receipt/receiptCode.ts'
import { timeline } from '../staff/note.ts'
import { summaryOf } from './page.ts'
import { markKept, shownCode } from './receiptActs.ts'
import { appointmentsOf } from './receiptPage.ts'

const t = (da: string, en: string) => ({ da, en })

const WORDS = {
  notes: t('Noter', 'Notes'),
  appointment: t('Aftale', 'Appointment'),
  code: t('Kode', 'Code'),
  asWords: t('Den samme som ord', 'The same as words'),
  callingWord: t('Ord ved døren', 'Word at the door'),
  phone: t('Telefon', 'Telephone'),
  all: t('Alt om min sag', 'Everything about my case'),
  number: t('Sag', 'Case'),
  sent: t('Sendt', 'Sent'),
  answers: t('Mine svar', 'My answers'),
  messages: t('Beskeder', 'Messages'),
  me: t('Mig', 'Me'),
  staff: t('Medarbejder', 'Staff'),
  sentOut: t('Det er sendt til mig', 'What was sent to me'),
  told: t('Det fik jeg at vide', 'What I was told'),
  log: t('Det er der sket med sagen', 'What has happened to the case'),
} as const

const LOGGED: Record<DeedKind, Record<Language, string>> = {
  ...LIFE_DEED_WORDS,
  opened: t('åbnede sagen', 'opened the case'),
  enquiry: t('tog imod henvendelsen', 'took the enquiry'),
  joined: t('lagde en anden af dine sager ind i den her', 'put another of your cases into this one'),
  joinedInto: t('lagde sagen sammen med en anden af dine', 'put the case together with another of yours'),
  emergencyOpened: t(
    'åbnede sagen med kommunens nødnøgle',
    'opened the case with the municipality’s emergency key',
  ),
  parted: t('skilte to af dine sager igen', 'parted two of your cases again'),
  amended: t('rettede et svar', 'put an answer right'),
  claimed: t('tog sagen', 'took the case'),
  released: t('gav sagen fra sig', 'gave the case back'),
  passedOn: t('gav sagen videre til en kollega', 'passed the case on to a colleague'),
  barred: t('spærrede sagen for en kollega', 'barred a colleague from the case'),
  unbarred: t('åbnede sagen for en kollega igen', 'opened the case to a colleague again'),
  wentBack: t('lagde sagen tilbage til holdet', 'gave the case back to the team'),
  replied: t('svarede', 'answered'),
  booked: t('aftalte en tid', 'made an appointment'),
  moved: t('flyttede en tid', 'moved an appointment'),
  takenOver: t('gav aftalen til en kollega', 'gave the appointment to a colleague'),
  toBeMet: t('sørgede for, at en kollega møder dig', 'made sure that a colleague meets you'),
  cancelled: t('aflyste en tid', 'cancelled an appointment'),
  attended: t('skrev ned, om aftalen blev holdt', 'wrote down whether the appointment was kept'),
  closed: t('lukkede sagen', 'closed the case'),
  reopened: t('åbnede sagen igen', 'opened the case again'),
  noted: t('skrev et notat', 'wrote a note'),
  handedOver: t(
    'lagde sagen klar til kommunens eget sagssystem',
    "laid the case out for the municipality's own case system",
  ),
  quiet: t('ændrede, om du får beskeder om dine tider', 'changed whether you are told of your times'),
  identityConfirmed: t('bekræftede, hvem du er', 'confirmed who you are'),
  notRobot: t('så, at du er et menneske', 'saw that you are a person'),
}

const attached = (name: string, type: string, body: string): Response =>
  new Response(body, {
    headers: {
      ...SECURITY,
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  })

/** The file that a form asks for, or null where it asks for something else. @throws Problem not-accepted, not-found */
export async function ownFile(deps: Deps, live: Live, form: URLSearchParams): Promise<Response | null> {
  const type = form.get('type')
  if (type !== 'notes' && type !== 'everything') return null
  const found = await caseOf(deps, live)
  if (!found) throw new Problem('not-accepted', { event: type })
  if (type === 'everything') {
    const all = await everything(deps, live, found)
    return form.get('format') === 'json'
      ? attached('noter.json', 'application/json', JSON.stringify(all, null, 2))
      : attached('noter.txt', 'text/plain', everythingText(all, live.state.context.language))
  }
  const notes = notesText(deps, live, found, shownCode(deps, live))
  await markKept(deps, live)
  return attached('noter.txt', 'text/plain', notes)
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [title, ...lines, ''] : []

const whenAndWhere = (deps: Deps, live: Live, found: CaseOfPerson): string[] =>
  appointmentsOf(deps, live, found).flatMap(({ day, time, place }) => [`${day} ${time}`, place])

/** When, where, the code and a number: nothing that says what it is about. */
function notesText(deps: Deps, live: Live, found: CaseOfPerson, code: string): string {
  const { language } = live.state.context
  const { phone } = deps.owners[live.municipality]
  return [
    WORDS.notes[language],
    '',
    ...section(WORDS.appointment[language], whenAndWhere(deps, live, found)),
    ...section(WORDS.code[language], [code]),
    ...section(WORDS.asWords[language], [wordsOf(code).join(' ')]),
    ...section(WORDS.callingWord[language], [found.callingWord]),
    ...section(WORDS.phone[language], phone ? [phone] : []),
  ].join('\n')
}

interface Everything {
  readonly case: { readonly number: number; readonly callingWord: string; readonly sent: string }
  readonly answers: readonly Pick<SummaryRow, 'fact' | 'label' | 'value'>[]
  readonly facts: OpenedCase['record']['facts']
  readonly outcome: OpenedCase['record']['outcome']
  readonly danger: OpenedCase['record']['danger']
  readonly appointments: readonly { readonly kind: string; readonly start: string; readonly end: string }[]
  readonly whenAndWhere: readonly string[]
  readonly messages: readonly { readonly from: string; readonly day: string; readonly text: string }[]
  /** What went out beside this page, by which way and to where. */
  readonly sentOut: readonly {
    readonly day: string
    readonly way: string
    readonly to: string
    readonly text: string
  }[]
  readonly told: readonly { readonly rule: string; readonly text: string }[]
  /** By role: which member of staff it was is not the person's to know. */
  readonly log: readonly { readonly by: 'person' | 'staff'; readonly day: string; readonly what: DeedKind }[]
}

async function everything(deps: Deps, live: Live, found: CaseOfPerson): Promise<Everything> {
  const row = await deps.storage.cases.byId({ municipality: live.municipality, id: live.caseId as string })
  if (!row) throw new Problem('not-found')
  const opened = openCase(deps, row)
  const { record } = opened
  const c = live.state.context
  const standard = standardOf(live.municipality, live.edition)
  const [messages, log, { notices }] = await Promise.all([
    messagesOf(deps, opened),
    timeline(deps, opened),
    noticesOf(deps, opened, { slots: [], identityConfirmed: false }),
  ])
  return {
    case: { number: found.number, callingWord: found.callingWord, sent: record.submittedDay },
    answers: (summaryOf(standard, c) ?? []).map(({ fact, label, value }) => ({ fact, label, value })),
    facts: record.facts,
    outcome: record.outcome,
    danger: record.danger,
    appointments: found.appointments.map(({ kind, start, end }) => ({ kind, start, end })),
    whenAndWhere: whenAndWhere(deps, live, found),
    messages: messages.map(({ from, at, text }) => ({ from, day: dayOf(at), text })),
    sentOut: notices.flatMap(({ how, at, way, to, text }) =>
      (how === 'sent' || how === 'filed') && at && way && to && text
        ? [{ day: at.slice(0, 10), way, to, text }]
        : [],
    ),
    told: record.told.flatMap((id) =>
      ruleRef(standard, id, c.language).map(({ text }) => ({ rule: id, text })),
    ),
    log: log.map(({ who, what, at }) => ({ by: who === 'person' ? who : 'staff', day: dayOf(at), what })),
  }
}

function everythingText(all: Everything, language: Language): string {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language]
  const who = (by: string): string => word(by === 'person' ? 'me' : 'staff')
  return [
    word('all'),
    '',
    `${word('number')}: ${all.case.number}`,
    `${word('callingWord')}: ${all.case.callingWord}`,
    `${word('sent')}: ${all.case.sent}`,
    '',
    ...section(word('appointment'), all.whenAndWhere),
    ...section(
      word('answers'),
      all.answers.map(({ label, value }) => `${label} ${value}`),
    ),
    ...section(
      word('messages'),
      all.messages.map(({ from, day, text }) => `${day} ${who(from)}: ${text}`),
    ),
    ...section(
      word('sentOut'),
      all.sentOut.map(({ day, way, to, text }) => `${day} ${way} ${to}: ${text.replaceAll('\n', ' ')}`),
    ),
    ...section(
      word('told'),
      all.told.map(({ text }) => text),
    ),
    ...section(
      word('log'),
      all.log.map(({ by, day, what }) => `${day} ${who(by)} ${LOGGED[what][language]}`),
    ),
  ].join('\n')
}
