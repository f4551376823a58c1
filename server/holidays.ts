/** Danish public holidays (date-holidays, CC-BY-3.0 data), computed once per year: the library is slow. */
import { readFileSync } from 'node:fs'
import Holidays from 'date-holidays-parser'

/** Denmark alone: imported whole, the library keeps the holidays of the world in memory, some eight megabytes. */
function denmark(): ConstructorParameters<typeof Holidays>[0] {
  const file = new URL('./data/holidays.json', import.meta.resolve('date-holidays/package.json'))
  const { holidays, names } = JSON.parse(readFileSync(file, 'utf8'))
  return { holidays: { DK: holidays.DK }, names }
}

const calendar = new Holidays(denmark(), 'DK')
const years = new Map<number, ReadonlySet<string>>()

function holidaysOf(year: number): ReadonlySet<string> {
  let days = years.get(year)
  if (!days) {
    days = new Set(
      calendar
        .getHolidays(year)
        .filter((holiday) => holiday.type === 'public')
        .map((holiday) => holiday.date.slice(0, 10)),
    )
    years.set(year, days)
  }
  return days
}

/** @param day "YYYY-MM-DD" in Copenhagen */
export const isHoliday = (day: string): boolean => holidaysOf(Number(day.slice(0, 4))).has(day)

export function isWorkingDay(day: string): boolean {
  const { dayOfWeek } = Temporal.PlainDate.from(day)
  return dayOfWeek <= 5 && !isHoliday(day)
}

/** The working day `count` working days after `day`. */
export function addWorkingDays(day: string, count: number): string {
  let date = Temporal.PlainDate.from(day)
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    if (isWorkingDay(date.toString())) left -= 1
  }
  return date.toString()
}
