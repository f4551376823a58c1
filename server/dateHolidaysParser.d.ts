/** The package ships its types where its own `exports` hide them. */
declare module 'date-holidays-parser' {
  import type { HolidaysTypes } from 'date-holidays'

  export default class Holidays {
    constructor(data: { holidays: Record<string, unknown>; names: unknown }, country: string)
    getHolidays(year: number): HolidaysTypes.Holiday[]
  }
}
