/** What the calendar could not do is a person's task, never the end of the way. */
import type { AppointmentKind } from '../../machines/rule.ts'
import type { Outcome } from '../../machines/triage.ts'

export const BOOKING_RULE = 'B-04'

const KIND_NAMES: Record<AppointmentKind, string> = {
  visitation: 'visitation',
  secondVisitation: 'anden visitation',
  doctor: 'lægesamtale',
  anonymousTalk: 'anonym samtale',
  youthTalk: 'ungesamtale',
  relativesTalk: 'pårørendesamtale',
}

/** @param until the fourteenth day, by which a person has seen to it; null where none is promised. */
export function bookingTasks(
  missing: readonly AppointmentKind[],
  late: boolean,
  until: string | null,
): Outcome['staff'] {
  return [
    ...(missing.length > 0
      ? [
          {
            rule: BOOKING_RULE,
            task: `Find en tid til: ${missing.map((kind) => KIND_NAMES[kind]).join(', ')}. Ingen ledig tid passede.`,
            due: until,
            after: null,
          },
        ]
      : []),
    ...(late
      ? [
          {
            rule: BOOKING_RULE,
            task: 'Den valgte tid levner få dage til afgørelsen før dag 14. Find en tidligere, eller skynd på afgørelsen.',
            due: until,
            after: null,
          },
        ]
      : []),
  ]
}
