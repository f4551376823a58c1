/** What the calendar could not do is a person's task, never the end of the way. */
import type { AppointmentKind } from '../machines/rule.ts'
import type { Outcome } from '../machines/triage.ts'

export const BOOKING_RULE = 'B-04'

const KIND_NAMES: Record<AppointmentKind, string> = {
  visitation: 'visitation',
  secondVisitation: 'anden visitation',
  doctor: 'lægesamtale',
  anonymousTalk: 'anonym samtale',
  youthTalk: 'ungesamtale',
  relativesTalk: 'pårørendesamtale',
}

export function bookingTasks(missing: readonly AppointmentKind[], late: boolean): Outcome['staff'] {
  return [
    ...(missing.length > 0
      ? [
          {
            rule: BOOKING_RULE,
            task: `Find en tid til: ${missing.map((kind) => KIND_NAMES[kind]).join(', ')}. Ingen ledig tid passede.`,
          },
        ]
      : []),
    ...(late
      ? [
          {
            rule: BOOKING_RULE,
            task: 'Den valgte tid levner få dage til afgørelsen før dag 14. Find en tidligere, eller skynd på afgørelsen.',
          },
        ]
      : []),
  ]
}
