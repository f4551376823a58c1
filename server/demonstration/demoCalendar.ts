/**
 * Two months of times for a demonstration: inside the opening hours that the standard prints (office hours where it
 * prints none), on working days, every kind of talk at every unit that holds it, anonymous times apart from named ones.
 */
import { addDays, isWorkingDay, ZONE } from '../../machines/calendar.ts'
import type { Standard, Unit } from '../../machines/standard.ts'

type Kind = 'visitation' | 'doctor' | 'anonymousTalk' | 'youthTalk' | 'relativesTalk'

export interface DemoSlot {
  readonly kind: Kind
  readonly audience: 'named' | 'anonymous'
  readonly unit: string
  /** Who holds it: one calendar per person. */
  readonly person: string
  readonly startsAt: number
  readonly endsAt: number
  readonly talkForm: 'inPerson' | 'phone' | 'either'
}

interface Plan {
  readonly kind: Kind
  readonly holds: Unit['holds'][number]
  readonly audience: 'named' | 'anonymous'
  readonly minutes: number
  /** People who hold this kind side by side. */
  readonly people: number
  readonly days: readonly number[]
  readonly talkForm: DemoSlot['talkForm']
}

const WEEK = [1, 2, 3, 4, 5]
const PLANS: readonly Plan[] = [
  {
    kind: 'visitation',
    holds: 'named',
    audience: 'named',
    minutes: 45,
    people: 2,
    days: WEEK,
    talkForm: 'inPerson',
  },
  {
    kind: 'doctor',
    holds: 'doctor',
    audience: 'named',
    minutes: 30,
    people: 1,
    days: WEEK,
    talkForm: 'inPerson',
  },
  {
    kind: 'anonymousTalk',
    holds: 'anonymous',
    audience: 'anonymous',
    minutes: 45,
    people: 1,
    days: WEEK,
    talkForm: 'either',
  },
  {
    kind: 'youthTalk',
    holds: 'youth',
    audience: 'named',
    minutes: 45,
    people: 1,
    days: WEEK,
    talkForm: 'inPerson',
  },
  {
    kind: 'relativesTalk',
    holds: 'relatives',
    audience: 'anonymous',
    minutes: 60,
    people: 1,
    days: WEEK,
    talkForm: 'either',
  },
]

const OFFICE_HOURS: Unit['open'] = [
  { days: WEEK, from: '09:00', to: '15:00' },
  { days: [4], from: '16:00', to: '18:00' },
]
const PAUSE_FROM = '12:00'
const PAUSE_TO = '12:30'

/** @param from first day, "YYYY-MM-DD" */
export function demoCalendar(standard: Standard, from: string, days: number): DemoSlot[] {
  const dates = Array.from({ length: days }, (_, index) => addDays(from, index)).filter(isWorkingDay)
  return standard.units.flatMap((unit) =>
    PLANS.filter((plan) => unit.holds.includes(plan.holds)).flatMap((plan) =>
      dates.flatMap((date) => timesOf(unit, plan, date)),
    ),
  )
}

function timesOf(unit: Unit, plan: Plan, date: string): DemoSlot[] {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek
  const open = (unit.open.length > 0 ? unit.open : OFFICE_HOURS).filter((span) => span.days.includes(weekday))
  if (!plan.days.includes(weekday)) return []
  return open.flatMap((span) =>
    startsIn(span.from, span.to, plan.minutes).flatMap((time) =>
      Array.from({ length: plan.people }, (_, person): DemoSlot => {
        const start = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE).epochMilliseconds
        return {
          kind: plan.kind,
          audience: plan.audience,
          unit: unit.id,
          person: `${unit.id}-${plan.kind}-${person + 1}`,
          startsAt: start,
          endsAt: start + plan.minutes * 60_000,
          talkForm: plan.talkForm,
        }
      }),
    ),
  )
}

function startsIn(from: string, to: string, minutes: number): string[] {
  const times: string[] = []
  let time = Temporal.PlainTime.from(from)
  const last = Temporal.PlainTime.from(to)
  while (
    Temporal.PlainTime.compare(time.add({ minutes }), last) <= 0 &&
    Temporal.PlainTime.compare(time.add({ minutes }), time) > 0
  ) {
    const clock = time.toString({ smallestUnit: 'minute' })
    const end = time.add({ minutes }).toString({ smallestUnit: 'minute' })
    if (end > PAUSE_FROM && clock < PAUSE_TO) {
      time = Temporal.PlainTime.from(PAUSE_TO)
      continue
    }
    times.push(clock)
    time = time.add({ minutes })
  }
  return times
}
