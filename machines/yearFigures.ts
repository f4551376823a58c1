/**
 * A year of a treatment centre in figures, for its leaders. What is counted here leaves the house in reports, so every figure
 * in which a person could be found is hidden, and as many more as it takes that none can be had by subtraction.
 */
import { daysFrom } from './calendar.ts'
import { ROUTES, type Route } from './derived.ts'
import { SUBSTANCES } from './facts.ts'
import { hideSmall, SMALL } from './smallCells.ts'

export type Substance = (typeof SUBSTANCES)[number]

export const GUARANTEES = ['inTime', 'late', 'waived', 'notRecorded', 'running'] as const
/** What became of somebody's fourteen days. */
export type Counted = (typeof GUARANTEES)[number]

export const AGES = ['under18', '18-24', '25-29', '30-39', '40-49', '50plus', 'unknown'] as const
export type Ages = (typeof AGES)[number]

export const ATTENDED = ['held', 'missed', 'notRecorded'] as const
export type Attended = (typeof ATTENDED)[number]

/** Days are "YYYY-MM-DD" in Copenhagen. */
export interface CountedCase {
  readonly openedOn: string
  readonly route: Route
  readonly age: number | null
  readonly substances: readonly Substance[]
  /** The day treatment was first wished; null where it was not. */
  readonly wishedOn: string | null
  /** Null where the fourteen days do not apply. */
  readonly guarantee: Counted | null
  /** The day of the first talk of this kind that was not missed; null where there was none yet. */
  readonly visitationOn: string | null
  readonly doctorOn: string | null
}

export interface CountedTalk {
  readonly on: string
  readonly attended: Attended
}

/** Calendar days; `most` is what nine of ten waited at most. */
export interface Waited {
  readonly people: number
  readonly median: number
  readonly most: number
}

type Hidden<K extends string> = Readonly<Record<K, number | null>>

export interface MonthFigures {
  /** "YYYY-MM" */
  readonly month: string
  /** Null is hidden, here and below. */
  readonly cases: number | null
  readonly guarantee: Hidden<Counted>
  readonly attended: Hidden<Attended>
  /** Of those who wished for treatment in the month; null where fewer than five were seen. */
  readonly toVisitation: Waited | null
  readonly toDoctor: Waited | null
}

export interface YearFigures {
  readonly year: number
  readonly months: readonly MonthFigures[]
  readonly cases: number | null
  readonly routes: Hidden<Route>
  readonly ages: Hidden<Ages>
  /** Somebody may use several: these do not add up to the cases. */
  readonly substances: Hidden<Substance>
}

const BANDS: readonly [Ages, number][] = [
  ['under18', 18],
  ['18-24', 25],
  ['25-29', 30],
  ['30-39', 40],
  ['40-49', 50],
  ['50plus', Number.POSITIVE_INFINITY],
]

export const bandOf = (age: number | null): Ages =>
  age === null ? 'unknown' : (BANDS.find(([, below]) => age < below)?.[0] ?? 'unknown')

export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)

const monthOf = (day: string): string => day.slice(0, 7)

function tally<K extends string>(keys: readonly K[], found: Iterable<K>): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  for (const key of found) if (key in counts) counts[key] += 1
  return counts
}

/** Nearest rank, as everywhere in this house: a figure that somebody did wait. */
const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number

export function waited(days: readonly number[]): Waited | null {
  if (days.length < SMALL) return null
  const sorted = days.toSorted((a, b) => a - b)
  return { people: sorted.length, median: rank(sorted, 0.5), most: rank(sorted, 0.9) }
}

/** Overlapping sets: none follows from the others, each small one is hidden by itself. */
const hideEach = <K extends string>(counts: Readonly<Record<K, number>>): Hidden<K> =>
  Object.fromEntries(
    Object.entries<number>(counts).map(([key, count]) => [key, count > 0 && count < SMALL ? null : count]),
  ) as Hidden<K>

export function yearFigures(
  year: number,
  cases: readonly CountedCase[],
  talks: readonly CountedTalk[],
): YearFigures {
  const months = monthsOf(year)
  const opened = cases.filter(({ openedOn }) => openedOn.startsWith(`${year}-`))
  const perMonth = hideSmall(
    tally(
      months,
      opened.map(({ openedOn }) => monthOf(openedOn)),
    ),
  )
  const wishing = Map.groupBy(
    cases.filter(({ wishedOn }) => wishedOn !== null),
    ({ wishedOn }) => monthOf(wishedOn as string),
  )
  const held = Map.groupBy(talks, ({ on }) => monthOf(on))
  return {
    year,
    cases: perMonth.total,
    months: months.map((month) => {
      const wished = wishing.get(month) ?? []
      const until = (day: 'visitationOn' | 'doctorOn'): Waited | null =>
        waited(wished.flatMap((one) => (one[day] ? [daysFrom(one.wishedOn as string, one[day])] : [])))
      return {
        month,
        cases: perMonth.cells[month] ?? null,
        guarantee: hideSmall(
          tally(
            GUARANTEES,
            wished.flatMap(({ guarantee }) => guarantee ?? []),
          ),
        ).cells,
        attended: hideSmall(
          tally(
            ATTENDED,
            (held.get(month) ?? []).map(({ attended }) => attended),
          ),
        ).cells,
        toVisitation: until('visitationOn'),
        toDoctor: until('doctorOn'),
      }
    }),
    routes: hideSmall(
      tally(
        ROUTES,
        opened.map(({ route }) => route),
      ),
    ).cells,
    ages: hideSmall(
      tally(
        AGES,
        opened.map(({ age }) => bandOf(age)),
      ),
    ).cells,
    substances: hideEach(
      tally(
        SUBSTANCES,
        opened.flatMap(({ substances }) => substances),
      ),
    ),
  }
}
