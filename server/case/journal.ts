/**
 * The journal of a case (notatpligt): who said what, when, what was decided and what the person was told, in the order in which it
 * happened. The same entries make the PDF and go along when the case is handed over.
 */

import { dayOf } from '../../machines/calendar.ts'
import { callingWord } from '../../machines/callingWord.ts'
import { DEED_WORDS } from '../../machines/caseDeedWords.ts'
import { dayText, timeText, withOffset } from '../../machines/contact.ts'
import { FACTS, type FactId, isFactId, type Language } from '../../machines/facts.ts'
import { MUNICIPALITY_NAMES } from '../../machines/questions.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import type { Deps } from '../deps.ts'
import { EMERGENCY } from '../keys/escrow.ts'
import { KINDS } from '../kinds.ts'
import { letterPdf, type Printable } from '../post/letterPdf.ts'
import { type NoticeView, noticesOf } from '../post/noticeViews.ts'
import { valueWords } from '../staff/case/findings.ts'
import { FACT_LABELS } from '../staff/labels.ts'
import { type LogLine, timeline } from '../staff/note.ts'
import { namesOf } from '../staff/queue/queue.ts'
import { messagesOf } from './caseMessages.ts'
import { deedText, momentText } from './journalWords.ts'
import type { OpenedCase } from './openedCase.ts'

export interface JournalEntry {
  /** ISO with offset; of what an anonymous person did only the day, "YYYY-MM-DD", is known. */
  readonly at: string
  /** A colleague's name, or the person. */
  readonly who: string
  /** What they did, in words that follow the name. */
  readonly did: string
  readonly text: string
}

export interface Journal {
  readonly language: Language
  readonly number: number
  readonly name: string
  readonly municipality: string
  readonly standard: string
  readonly opened: string
  readonly closed: string | null
  readonly answers: readonly { readonly fact: FactId; readonly label: string; readonly value: string }[]
  readonly appointments: readonly { readonly kind: string; readonly start: string; readonly text: string }[]
  readonly entries: readonly JournalEntry[]
}

const t = (da: string, en: string) => ({ da, en })
const WORDS = {
  title: t('Journal, sag {number}', 'Journal, case {number}'),
  of: t('Udskrevet', 'Printed'),
  person: t('Personen', 'The person'),
  desk: t('Systemet', 'The system'),
  emergency: t(
    'To personer med hver sin del af nødnøglen',
    'Two people with a share each of the emergency key',
  ),
  wrote: t('skrev til personen', 'wrote to the person'),
  wroteUs: t('skrev til os', 'wrote to us'),
  told: t('gav besked på siden', 'told on the page'),
  case: t('Sagen', 'The case'),
  answers: t('Personens svar', "The person's answers"),
  appointments: t('Aftaler', 'Appointments'),
  opened: t('Åbnet {day}', 'Opened {day}'),
  closed: t('Lukket {day}', 'Closed {day}'),
  standard: t('Kvalitetsstandard: {standard}', 'Quality standard: {standard}'),
  calling: t('Kendeord: {word}', 'Calling word: {word}'),
  attendance: { held: t('holdt', 'held'), missed: t('ikke mødt', 'missed') },
  notice: {
    booked: t('sendte besked om en ny tid', 'sent word of a new time'),
    moved: t('sendte besked om en flyttet tid', 'sent word of a moved time'),
    cancelled: t('sendte besked om en aflyst tid', 'sent word of a cancelled time'),
    reminder: t('sendte en påmindelse', 'sent a reminder'),
  },
  filed: t('lagt klar til afsenderen', 'laid out for the sender'),
} as const

/** Who is no member of staff. */
const ROLES: Readonly<Record<string, Record<Language, string>>> = {
  person: WORDS.person,
  [EMERGENCY.id]: WORDS.emergency,
}

/** That a colleague has looked stands in the log of use, not in what was done. */
const LEFT_OUT = new Set(['opened', 'replied'])

function logEntries(
  { record }: OpenedCase,
  log: readonly LogLine[],
  language: Language,
  names: ReadonlyMap<string, string>,
): JournalEntry[] {
  const hidden = record.identity === 'anonymous'
  return log
    .filter(({ what }) => !LEFT_OUT.has(what))
    .map((line) => ({
      at: hidden && line.who === 'person' ? dayOf(line.at) : withOffset(line.at),
      who: ROLES[line.who]?.[language] ?? names.get(line.who) ?? WORDS.desk[language],
      did: DEED_WORDS[line.what][language],
      text: line.what === 'amended' ? amended(record, line, language) : deedText(line, language, names),
    }))
}

function amended(
  { outcome, facts }: OpenedCase['record'],
  { fact, before, after }: Extract<LogLine, { what: 'amended' }>,
  language: Language,
): string {
  const standard = standardOf(outcome.municipality, outcome.edition)
  const words = (value: unknown): string =>
    value == null ? '–' : valueWords(standard, fact, value as never, language, facts)
  const changed = before === undefined && after === undefined ? '' : `: ${words(before)} → ${words(after)}`
  return `${FACT_LABELS[fact][language]}${changed}`
}

async function messageEntries(
  deps: Deps,
  opened: OpenedCase,
  language: Language,
  names: ReadonlyMap<string, string>,
): Promise<JournalEntry[]> {
  const hidden = opened.record.identity === 'anonymous'
  return (await messagesOf(deps, opened)).map(({ from, by, at, text, notice }) => ({
    at: hidden && from === 'person' ? dayOf(at) : withOffset(at),
    who: from === 'person' ? WORDS.person[language] : ((by && names.get(by)) ?? WORDS.desk[language]),
    did: (from === 'person' ? WORDS.wroteUs : notice ? WORDS.told : WORDS.wrote)[language],
    text,
  }))
}

/** What went out beside the page. */
const noticeEntry = ({ kind, at, way, to, text, how }: NoticeView, language: Language): JournalEntry => ({
  at: at ?? '',
  who: WORDS.desk[language],
  did: WORDS.notice[kind][language],
  text: [`${way}: ${to}${how === 'filed' ? ` (${WORDS.filed[language]})` : ''}`, text].join('\n'),
})

/** @throws what the storage throws */
export async function journalOf(deps: Deps, opened: OpenedCase, language: Language): Promise<Journal> {
  const { record, row } = opened
  const { municipality, edition } = record.outcome
  const standard = standardOf(municipality, edition)
  const [names, log, slots] = await Promise.all([
    namesOf(deps, municipality),
    timeline(deps, opened),
    deps.storage.slots.ofCase({ municipality, caseId: row.id }),
  ])
  const { notices } = await noticesOf(deps, opened, { slots, identityConfirmed: false })
  const went = notices.filter(({ how }) => how === 'sent' || how === 'filed')
  const entries = [
    ...logEntries(opened, log, language, names),
    ...(await messageEntries(deps, opened, language, names)),
    ...went.map((one) => noticeEntry(one, language)),
  ]
  const facts = Object.entries(record.facts) as [FactId, unknown][]
  return {
    language,
    number: row.number,
    name:
      (record.identity === 'named' ? record.facts.name : record.facts.alias) ??
      callingWord(record.callingWord, language),
    municipality: MUNICIPALITY_NAMES[municipality][language],
    standard: standard.name[language],
    opened: row.openedDay,
    closed: row.closedDay,
    answers: facts.flatMap(([fact, value]) =>
      isFactId(fact) && FACTS[fact].kind !== 'slot' && value != null
        ? [
            {
              fact,
              label: FACT_LABELS[fact][language],
              value: valueWords(standard, fact, value as never, language, record.facts),
            },
          ]
        : [],
    ),
    appointments: slots.map((slot) => {
      const kind = slot.bookedKind ?? slot.kind
      const start = new Date(slot.startsAt).toISOString()
      const how = slot.attendance ? ` (${WORDS.attendance[slot.attendance][language]})` : ''
      return {
        kind,
        start: withOffset(start),
        text: `${KINDS[kind][language]}, ${momentText(start, language)}${how}`,
      }
    }),
    entries: entries.toSorted((a, b) => momentOf(a.at) - momentOf(b.at)),
  }
}

/** A bare day sorts as its noon. */
const momentOf = (at: string): number => Date.parse(at.length === 10 ? `${at}T12:00:00Z` : at)

/** Under its day each entry, with its hour where that is known. */
function courseOf({ entries, language }: Journal): Printable[] {
  const blocks: Printable[] = []
  let day = ''
  for (const { at, who, did, text } of entries) {
    const instant = new Date(momentOf(at)).toISOString()
    if (dayOf(instant) !== day) {
      day = dayOf(instant)
      blocks.push({ as: 'heading', text: `${dayText(instant, language)} ${day.slice(0, 4)}` })
    }
    const clock = at.length === 10 ? '' : `${language === 'da' ? 'kl. ' : ''}${timeText(instant, language)} `
    blocks.push({ as: 'entry', lead: `${clock}${who} ${did}`, text })
  }
  return blocks
}

const longDay = (day: string, language: Language): string =>
  `${dayText(`${day}T10:00:00Z`, language)} ${day.slice(0, 4)}`

/** @param archived for an archive instead of a reader's screen. */
export function journalPdf(
  deps: Pick<Deps, 'now'>,
  opened: OpenedCase,
  journal: Journal,
  archived = false,
): Promise<Buffer> {
  const { language, number, answers, appointments } = journal
  const at = new Date(deps.now()).toISOString()
  const say = (text: Record<Language, string>, with_: Record<string, string> = {}): string =>
    text[language].replace(/\{(\w+)\}/g, (_, key: string) => with_[key] ?? '')
  const title = say(WORDS.title, { number: String(number) })
  const item = (text: string): Printable => ({ as: 'item', text })
  const heading = (text: string): Printable => ({ as: 'heading', text })
  return letterPdf({
    language,
    title,
    sender: [journal.municipality],
    to: [journal.name],
    day: `${say(WORDS.of)} ${momentText(at, language)}`,
    reference: '',
    at,
    archived,
    foot: `${journal.municipality} · ${title}`,
    blocks: [
      heading(say(WORDS.case)),
      item(say(WORDS.opened, { day: longDay(journal.opened, language) })),
      ...(journal.closed ? [item(say(WORDS.closed, { day: longDay(journal.closed, language) }))] : []),
      item(say(WORDS.standard, { standard: journal.standard })),
      item(say(WORDS.calling, { word: callingWord(opened.record.callingWord, language) })),
      heading(say(WORDS.answers)),
      ...answers.map(({ label, value }) => item(`${label}: ${value}`)),
      ...(appointments.length > 0 ? [heading(say(WORDS.appointments))] : []),
      ...appointments.map(({ text }) => item(text)),
      ...courseOf(journal),
    ],
  })
}
