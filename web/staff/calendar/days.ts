/** Days and times as a case worker reads them, in Copenhagen. Days are "YYYY-MM-DD". */
import type { Next } from '../../../machines/caseNext.ts'
import { fill, type Words } from '../words.ts'

export type Language = 'da' | 'en'
const LOCALE = { da: 'da-DK', en: 'en-GB' } as const
const ZONE = 'Europe/Copenhagen'
const DAY_MS = 86_400_000

const format = (options: Intl.DateTimeFormatOptions) => ({
  da: new Intl.DateTimeFormat(LOCALE.da, options),
  en: new Intl.DateTimeFormat(LOCALE.en, options),
})
const plainDay = format({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
const plainDate = format({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const month = format({ month: 'long', year: 'numeric', timeZone: 'UTC' })
const moment = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
})
const clock = format({ hour: '2-digit', minute: '2-digit', timeZone: ZONE })

export const dayText = (day: string, language: Language): string =>
  plainDay[language].format(new Date(`${day}T00:00:00Z`))
/** With its year: for what lies years back or ahead. */
export const dateText = (day: string, language: Language): string =>
  plainDate[language].format(new Date(`${day}T00:00:00Z`))
/** With its weekday in full. */
export const longDayText = (day: string, language: Language): string =>
  longDay[language].format(new Date(`${day}T00:00:00Z`))
/** @param of "YYYY-MM" */
export const monthText = (of: string, language: Language): string =>
  month[language].format(new Date(`${of}-01T00:00:00Z`))
/** So many days on, or back. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
export const momentText = (instant: string, language: Language): string =>
  moment[language].format(new Date(instant))
export const clockText = (instant: string, language: Language): string =>
  clock[language].format(new Date(instant))

const list = {
  da: new Intl.ListFormat(LOCALE.da, { type: 'conjunction' }),
  en: new Intl.ListFormat(LOCALE.en, { type: 'conjunction' }),
}
/** "Anna, Bo og Carl" */
export const listText = (of: readonly string[], language: Language): string => list[language].format(of)

export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS

const wall = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: ZONE,
})

/** A field's value "YYYY-MM-DDTHH:mm" for this instant, by the clock in Copenhagen. */
export const wallOf = (instant: number): string => wall.format(new Date(instant)).replace(' ', 'T')

/** The instant of a field's value, whatever zone the browser stands in; null for an hour that there is not. */
export function instantOfWall(value: string): string | null {
  // In summer first: an hour that comes twice is taken as the earlier one, which gives the person the earlier day.
  const fits = ['+02:00', '+01:00'].find((offset) => {
    const at = Date.parse(`${value}:00${offset}`)
    return !Number.isNaN(at) && wallOf(at) === value
  })
  return fits ? `${value}:00${fits}` : null
}

/** "i dag", "i morgen", "tirs. 24. nov." or, where it has passed, the day and that it has. */
export function dueText(due: string, today: string, language: Language, w: Words): string {
  const ahead = daysBetween(today, due)
  if (ahead === 0) return w.today
  if (ahead === 1) return w.tomorrow
  const day = dayText(due, language)
  return ahead < 0 ? `${day}, ${w.overdue}` : day
}

export function leftText(daysLeft: number, w: Words): string {
  if (daysLeft === 0) return w.lastDay
  if (daysLeft === 1) return w.oneDayLeft
  if (daysLeft === -1) return w.oneDayOver
  return daysLeft > 0 ? fill(w.daysLeft, { days: daysLeft }) : fill(w.daysOver, { days: Math.abs(daysLeft) })
}

/** The step by its own name where it is one of the case's life. */
export function nextText({ what, duty }: Pick<Next, 'what' | 'duty'>, w: Words): string {
  if (what !== 'duty' || duty === undefined) return w.next[what]
  return duty in w.life.duties
    ? w.life.duties[duty as keyof typeof w.life.duties]
    : w.life.clocksNamed[duty as keyof typeof w.life.clocksNamed]
}
