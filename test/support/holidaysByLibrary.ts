/** Danish public holidays as the `date-holidays` package counts them: what the calendar of the house is held against. */
import Holidays from 'date-holidays'

const calendar = new Holidays('DK')
const years = new Map<number, ReadonlySet<string>>()

/** @param day "YYYY-MM-DD" in Copenhagen */
export function isHolidayByLibrary(day: string): boolean {
  const year = Number(day.slice(0, 4))
  let days = years.get(year)
  if (!days) {
    const found = calendar.getHolidays(year).filter(({ type }) => type === 'public')
    days = new Set(found.map(({ date }) => date.slice(0, 10)))
    years.set(year, days)
  }
  return days.has(day)
}
