/** How a municipality's people are reached: what the standard prints, or what its owner has filled in; never invented. */
import { dayOf, ZONE } from './calendar.ts'
import type { Language } from './facts.ts'
import type { Standard, Unit } from './standard.ts'

/** What an owner may fill in where the document is silent. */
export interface OwnerContact {
  readonly phone?: string
  readonly addresses?: Readonly<Partial<Record<string, string>>>
}

const SWITCHBOARD = { da: 'kommunens hovednummer', en: "the municipality's switchboard" }

const firstUnit = (standard: Standard): Unit | undefined =>
  standard.phoneUnits.map((id) => standard.units.find((unit) => unit.id === id)).find((unit) => unit?.phone)

export const phoneOf = (standard: Standard, owner: OwnerContact = {}): string | null =>
  owner.phone ?? firstUnit(standard)?.phone ?? null

/** For a sentence: the number, or whom to ask while there is none. */
export const phoneText = (standard: Standard, language: Language, owner?: OwnerContact): string =>
  phoneOf(standard, owner) ?? SWITCHBOARD[language]

const WEEKDAYS = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/**
 * Open now, or when it opens, in a sentence; empty where no hours are printed.
 * @param closed days on which nobody answers ("YYYY-MM-DD"): public holidays.
 */
export function openText(
  standard: Standard,
  now: string,
  language: Language,
  closed: (day: string) => boolean,
): string {
  const unit = firstUnit(standard)
  if (!unit || unit.open.length === 0) return ''
  const moment = Temporal.Instant.from(now).toZonedDateTimeISO(ZONE)
  const clock = moment.toPlainTime().toString({ smallestUnit: 'minute' })
  for (let ahead = 0; ahead < 14; ahead += 1) {
    const date = moment.toPlainDate().add({ days: ahead })
    if (closed(date.toString())) continue
    const spans = unit.open
      .filter((span) => span.days.includes(date.dayOfWeek))
      .toSorted((a, b) => a.from.localeCompare(b.from))
    for (const span of spans) {
      if (ahead === 0 && clock >= span.to) continue
      if (ahead === 0 && clock >= span.from) {
        return language === 'da'
          ? `Der er åbent nu, til kl. ${dotted(span.to)}.`
          : `It is open now, until ${span.to}.`
      }
      const day =
        ahead === 0
          ? language === 'da'
            ? 'i dag'
            : 'today'
          : (WEEKDAYS[language][date.dayOfWeek - 1] as string)
      return language === 'da'
        ? `Der åbner ${day} kl. ${dotted(span.from)}.`
        : `It opens ${day} at ${span.from}.`
    }
  }
  return ''
}

const dotted = (time: string): string => time.replace(':', '.')

const day = {
  da: new Intl.DateTimeFormat('da-DK', { weekday: 'long', day: 'numeric', month: 'long', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: ZONE }),
}
const time = {
  da: new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }),
}

/** "tirsdag den 1. december" / "Tuesday 1 December", in Copenhagen. */
export const dayText = (instant: string, language: Language): string =>
  day[language].format(new Date(instant))
export const timeText = (instant: string, language: Language): string =>
  time[language].format(new Date(instant))
export const unitName = (standard: Standard, id: string, language: Language): string =>
  standard.units.find((unit) => unit.id === id)?.name[language] ?? id

/** The instant with the offset that Copenhagen has then: what the contract calls ISO with offset. */
export const withOffset = (instant: string): string =>
  Temporal.Instant.from(instant).toString({ timeZone: ZONE, smallestUnit: 'second' })

export { dayOf }
