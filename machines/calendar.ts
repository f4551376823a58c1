/** Copenhagen days. Instants are ISO strings in UTC or with offset; days are "YYYY-MM-DD" as a person there reads them. */

export const ZONE = 'Europe/Copenhagen'
export const GUARANTEE_DAYS = 14

/** The calendar day in Copenhagen on which an instant falls. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString()

/** Calendar days, weekends and holidays included (B-03). */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

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
