/**
 * When a task of staff is to be done: so long after something. Days and weeks are calendar days in Copenhagen, working days
 * leave weekends and Danish holidays out.
 */
import { addDays, addMonths, workingDayFrom } from './calendar.ts'
import type { Language } from './facts.ts'

/**
 * What a date is counted from. `wish` = D and `enquiry` = the hand-over are known when a case is made; what comes later is
 * not, and is named in words.
 */
export const DUE_FROM = ['wish', 'enquiry', 'decision', 'enrolment', 'start', 'stay', 'end'] as const
export type DueFrom = (typeof DUE_FROM)[number]

/** `workingDay` is the day itself, or the first working day after it. `again`: and then every so often. */
export type Due = { readonly from: DueFrom; readonly again?: true } & (
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly workingDay: 0 }
)

/** Days "YYYY-MM-DD" of what has happened; null or missing = not yet. */
export type Happened = Readonly<Partial<Record<DueFrom, string | null>>>

export interface DueDate {
  /** "YYYY-MM-DD", or null where what it counts from has not happened. */
  readonly day: string | null
  /** What it counts from: "14 dage efter ønsket om behandling". */
  readonly words: string
}

function counted(due: Due, from: string): string {
  if ('workingDay' in due) return workingDayFrom(from)
  if ('months' in due) return addMonths(from, due.months)
  return addDays(from, 'weeks' in due ? due.weeks * 7 : due.days)
}

const remembered = new Map<string, string>()
const REMEMBERED = 1000

/** The last day for it, "YYYY-MM-DD", or null. The same few days are asked for on every turn. */
export function dueDay(due: Due, happened: Happened): string | null {
  const from = happened[due.from]
  if (!from) return null
  const key = `${from} ${JSON.stringify(due)}`
  let day = remembered.get(key)
  if (day === undefined) {
    day = counted(due, from)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, day)
  }
  return day
}

/** The first of the days that can be counted already. */
export const firstDay = (dues: readonly Due[], happened: Happened): string | null =>
  dues
    .flatMap((due) => dueDay(due, happened) ?? [])
    .sort()
    .at(0) ?? null

const NOUN: Readonly<Record<Language, Readonly<Record<DueFrom, string>>>> = {
  da: {
    wish: 'ønsket om behandling',
    enquiry: 'henvendelsen',
    decision: 'afgørelsen',
    enrolment: 'indskrivningen',
    start: 'behandlingens start',
    stay: 'opholdets start',
    end: 'forløbets slutning',
  },
  en: {
    wish: 'the wish for treatment',
    enquiry: 'the enquiry',
    decision: 'the decision',
    enrolment: 'the enrolment',
    start: 'the start of treatment',
    stay: 'the start of the stay',
    end: 'the end of the course',
  },
}
const UNITS = {
  da: { days: ['dag', 'dage'], weeks: ['uge', 'uger'], months: ['måned', 'måneder'] },
  en: { days: ['day', 'days'], weeks: ['week', 'weeks'], months: ['month', 'months'] },
} as const
const WORDS = {
  da: { after: 'efter', sameDay: 'samme dag som', workingDay: 'første hverdag fra' },
  en: { after: 'after', sameDay: 'on the day of', workingDay: 'first working day from' },
}

/** How long after, as number and unit; null for the day itself. */
export function lengthOf(
  due: Due,
): { readonly count: number; readonly unit: keyof (typeof UNITS)['da'] } | null {
  if ('workingDay' in due) return null
  const unit = 'days' in due ? 'days' : 'weeks' in due ? 'weeks' : 'months'
  const count = 'days' in due ? due.days : 'weeks' in due ? due.weeks : due.months
  return count === 0 ? null : { count, unit }
}

function lengthText(due: Due, language: Language): string | null {
  const length = lengthOf(due)
  if (!length) return null
  const [one, many] = UNITS[language][length.unit]
  return `${length.count} ${length.count === 1 ? one : many}`
}

/** What a date counts from, in words. */
export function dueText(due: Due, language: Language): string {
  const words = WORDS[language]
  const noun = NOUN[language][due.from]
  if ('workingDay' in due) return `${words.workingDay} ${noun}`
  const length = lengthText(due, language)
  if (length === null) return `${words.sameDay} ${noun}`
  return due.again
    ? `${length} ${words.after} ${noun}, ${every(length, language)}`
    : `${length} ${words.after} ${noun}`
}

const every = (length: string, language: Language): string =>
  language === 'da' ? `og så hver gang der er gået ${length}` : `and then every ${length}`

/** Each date with what it counts from, those with a day first. */
export const dueDates = (dues: readonly Due[], happened: Happened, language: Language): DueDate[] =>
  dues
    .map((due) => ({ day: dueDay(due, happened), words: dueText(due, language) }))
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'))

const AND = { da: ' og ', en: ' and ' }

/** What those dates count from that nobody can count yet, or null where there is none. */
export function openText(dues: readonly Due[], happened: Happened, language: Language): string | null {
  const open = dues.filter((due) => dueDay(due, happened) === null)
  return open.length > 0 ? open.map((due) => dueText(due, language)).join(AND[language]) : null
}
