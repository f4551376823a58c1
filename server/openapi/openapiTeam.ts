/** The team's calls as the description has them. */
import { APPOINTMENT_KINDS } from '../../machines/rule.ts'
import { list, nullable, object, oneOf, string } from './openapiSchema.ts'
import type { Call } from './openapiStaff.ts'

const done = { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] } as const
const anything = { type: 'object' } as const
const whole = { type: 'integer' } as const
const LISTS = ['not-logged-in', 'not-permitted', 'second-factor-missing'] as const
const chosen = { of: nullable(string), to: list(string) }
const talk = { id: string, version: whole, kind: oneOf(APPOINTMENT_KINDS), start: string } as const
const moved = object({ ...talk, how: oneOf(['move']), slot: string })
const handed = object({ ...talk, how: oneOf(['colleague', 'meet']), to: string })
const report = object({ batch: string, done: whole, refused: list(anything) })

export const TEAM_CALLS: Readonly<Record<string, Call>> = {
  'get /absences': [
    'Who is away now or later, and who covers',
    null,
    object({ absences: list(anything), today: string }),
    LISTS,
  ],
  'post /absences': [
    'Says that a colleague is away, with who covers: a leader of anybody, a colleague of themselves',
    object({ staffId: string, coverId: string, from: string, until: string }),
    object({ id: string }),
    [...LISTS, 'forbidden', 'bad-value', 'not-accepted'],
  ],
  'post /absences/{id}/end': ['Back again', object({}), done, [...LISTS, 'forbidden', 'not-found']],
  'post /calendar/sick/preview': [
    'Everything that a colleague holds on a day, with where each talk could go; nothing is changed',
    object({ staffId: string, day: string }),
    object({ name: string, rows: list(anything), free: whole, unopened: list(whole) }),
    [...LISTS, 'forbidden', 'not-found'],
  ],
  'post /calendar/sick': [
    'Does what was chosen for each talk, by the version that was seen; tells what stayed and why',
    object({ staffId: string, day: string, reason: string, rows: list({ anyOf: [moved, handed] }) }),
    object({ done: list(anything), refused: list(anything), withdrawn: whole }),
    [...LISTS, 'forbidden', 'not-found', 'bad-value'],
  ],
  'get /cases/{id}/barred': [
    'Which colleagues must not see the case',
    null,
    object({ barred: list(anything) }),
    [...LISTS, 'not-found'],
  ],
  'post /cases/{id}/barred': [
    'Bars a colleague from the case, or lets them see it again',
    object({ version: whole, staffId: string, barred: { type: 'boolean' }, reason: string }),
    anything,
    [...LISTS, 'forbidden', 'not-found', 'stale-version', 'bad-value', 'not-accepted'],
  ],
  'get /calendars/own': [
    'One’s own calendar: where busy times are read from, how it went, and whether appointments are given out',
    null,
    anything,
    LISTS,
  ],
  'post /calendars/own': [
    'Reads busy times from an address, or from none any more',
    object({ address: nullable(string) }),
    anything,
    [...LISTS, 'forbidden', 'bad-value'],
  ],
  'post /calendars/own/feed': [
    'A new secret address of one’s appointments, shown this once, or none any more',
    object({ on: { type: 'boolean' } }),
    object({ path: nullable(string) }),
    [...LISTS, 'forbidden'],
  ],
  'get /committee': [
    'Days on which the committee meets, what stands on each and what waits for one; null where the standard has none',
    null,
    object({ committee: nullable(anything) }),
    LISTS,
  ],
  'post /committee': [
    'Publishes a day of the committee with the last day for putting cases on it',
    object({ day: string, cutOff: string }),
    done,
    [...LISTS, 'forbidden', 'not-found', 'bad-value'],
  ],
  'post /committee/remove': [
    'Takes a day without cases away',
    object({ day: string }),
    done,
    [...LISTS, 'forbidden', 'not-found', 'not-accepted'],
  ],
  'get /rush/times': [
    'Times that lie ahead in cases that came in a rush and that nobody has',
    null,
    object({ rows: list(anything), times: whole, left: whole }),
    LISTS,
  ],
  'post /rush/times': [
    'Says of each case that it is a person’s, or gives its times free; by the version that was seen; tells what stayed and why',
    object({
      do: oneOf(['keep', 'release']),
      rows: list(object({ id: string, version: whole })),
      reason: string,
    }),
    report,
    [...LISTS, 'forbidden'],
  ],
  'get /spread': [
    'What was given out in the last day and can be undone',
    null,
    object({ batches: list(anything) }),
    LISTS,
  ],
  'post /spread/preview': [
    'How the cases of nobody, or of one colleague, would be given out by load; nothing is changed',
    object(chosen),
    object({ rows: list(anything), loads: list(anything), left: whole }),
    [...LISTS, 'forbidden', 'bad-value'],
  ],
  'post /spread': [
    'Gives them out, each by the version that was seen; tells what stayed and why',
    object({ ...chosen, rows: list(object({ id: string, version: whole, to: string })), reason: string }),
    report,
    [...LISTS, 'forbidden', 'bad-value'],
  ],
  'post /spread/undo': [
    'Gives back what is still whose it became, within a day',
    object({ batch: string, reason: string }),
    report,
    [...LISTS, 'forbidden', 'not-found'],
  ],
}
