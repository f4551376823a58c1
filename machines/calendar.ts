/** Copenhagen days. Instants are ISO strings in UTC or with offset; days are "YYYY-MM-DD" as a person there reads them. */

export const ZONE = 'Europe/Copenhagen'
export const GUARANTEE_DAYS = 14

/** The calendar day in Copenhagen on which an instant falls. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString()

/** Calendar days, weekends and holidays included (B-03). */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** The same day of the month, or its last where there is none: 31 August and six months are 28 February. */
export const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString()

const untilOf = new Map<string, string>()
const REMEMBERED = 1000

/** The last day of the guarantee: D + 14 calendar days in Copenhagen, clock changes or not. The same D is asked for on every turn. */
export function guaranteeUntil(d: string): string {
  let until = untilOf.get(d)
  if (until === undefined) {
    until = addDays(dayOf(d), GUARANTEE_DAYS)
    if (untilOf.size >= REMEMBERED) untilOf.clear()
    untilOf.set(d, until)
  }
  return until
}

const holidaysOf = new Map<number, ReadonlySet<string>>()
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50]
const FIXED = ['01-01', '12-25', '12-26']

/** Easter Sunday of the Gregorian calendar (Gauss, as completed by Lichtenberg), as a day of March from 1 to 56. */
function easterInMarch(year: number): number {
  const century = Math.floor(year / 100)
  const shift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const sun = 2 - Math.floor((3 * century + 3) / 4)
  const cycle = year % 19
  const seed = (19 * cycle + shift) % 30
  const late =
    Math.floor(seed / 29) + (Math.floor(seed / 28) - Math.floor(seed / 29)) * Math.floor(cycle / 11)
  const fullMoon = 21 + seed - late
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7)
  return fullMoon + 7 - ((fullMoon - sunday) % 7)
}

/** Danish public holidays since Store Bededag was given up (2024). */
function holidays(year: number): ReadonlySet<string> {
  let days = holidaysOf.get(year)
  if (!days) {
    const easter = addDays(`${year}-03-01`, easterInMarch(year) - 1)
    days = new Set([
      ...MOVABLE.map((offset) => addDays(easter, offset)),
      ...FIXED.map((day) => `${year}-${day}`),
    ])
    holidaysOf.set(year, days)
  }
  return days
}

export const isHoliday = (day: string): boolean => holidays(Number(day.slice(0, 4))).has(day)

export const isWorkingDay = (day: string): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek <= 5 && !isHoliday(day)

/** The day itself where it is a working day, else the first after it. */
export const firstWorkingDay = (day: string): string =>
  isWorkingDay(day) ? day : firstWorkingDay(addDays(day, 1))
