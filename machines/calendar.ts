/** Copenhagen days. Instants are ISO strings in UTC or with offset; days are "YYYY-MM-DD" as a person there reads them. */

export const ZONE = 'Europe/Copenhagen'
export const GUARANTEE_DAYS = 14

/** The calendar day in Copenhagen on which an instant falls. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString()

const DAY_MS = 86_400_000
/** Days as numbers, counted in UTC where every day has 24 hours. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS
const dayAt = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** Calendar days, weekends and holidays included (B-03). */
export const addDays = (day: string, days: number): string => dayAt(numberOf(day) + days)

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

/** Easter Sunday as a day number, by the anonymous Gregorian rule. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const march = moon + weekday - 7 * late + 114
  return Date.UTC(year, Math.floor(march / 31) - 1, (march % 31) + 1) / DAY_MS
}

/** From Easter Sunday: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whitsun, Whit Monday. */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50]
/** Store Bededag went with 2023. */
const PRAYER_DAY = { offset: 26, until: 2023 }
const FIXED = ['01-01', '12-25', '12-26']

const holidaysOf = new Map<number, ReadonlySet<string>>()

function holidays(year: number): ReadonlySet<string> {
  let days = holidaysOf.get(year)
  if (!days) {
    const easter = easterSunday(year)
    const offsets = year <= PRAYER_DAY.until ? [...MOVABLE, PRAYER_DAY.offset] : MOVABLE
    days = new Set([...FIXED.map((day) => `${year}-${day}`), ...offsets.map((each) => dayAt(easter + each))])
    holidaysOf.set(year, days)
  }
  return days
}

/** A public holiday in Denmark. Local closing days, such as 24 and 31 December, are none. */
export const isHoliday = (day: string): boolean => holidays(Number(day.slice(0, 4))).has(day)

/** Monday to Friday and no holiday. 1 January 1970 was a Thursday. */
export const isWorkingDay = (day: string): boolean => (numberOf(day) + 3) % 7 < 5 && !isHoliday(day)

function nextWorkingDay(day: string, step: 1 | -1): string {
  let at = numberOf(day)
  while (!isWorkingDay(dayAt(at))) at += step
  return dayAt(at)
}

/** The working day `count` working days after `day`. */
export function addWorkingDays(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** The day itself where it is a working day, else the last one before it: our own deadlines are met before they end (B-03). */
export const workingDayBy = (day: string): string => nextWorkingDay(day, -1)
/** The day itself where it is a working day, else the first one after it: a person's deadline is never cut short. */
export const workingDayFrom = (day: string): string => nextWorkingDay(day, 1)

/** The same day of the month, or its last where it has no such day: 31 August + 6 months = 28 or 29 February. */
export const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString()

export const daysFrom = (from: string, to: string): number => numberOf(to) - numberOf(from)
