/**
 * Who may do what at the desk, per route. What does not stand here nobody may: a route without a line is refused for everyone.
 * The administrator keeps log-ins in order and opens no case.
 */
import { Problem } from '../problems.ts'

export const ROLES = ['caseWorker', 'practitioner', 'doctor', 'leader', 'administrator'] as const
export type Role = (typeof ROLES)[number]

export const WITH_CASES = ['caseWorker', 'practitioner', 'doctor', 'leader'] as const
/** Whether whoever has this role opens cases. */
export const hasCases = (role: string): boolean => (WITH_CASES as readonly string[]).includes(role)

const OVER_COLLEAGUES = ['leader', 'administrator'] as const

/** `anyone`: before logging in. `self`: one's own log-in, also before the second factor that is still to be set up. */
export type Right = 'anyone' | 'self' | readonly Role[]

export const RIGHTS: Readonly<Record<string, Right>> = {
  'GET /about': 'anyone',
  'POST /login': 'anyone',
  'POST /login/totp': 'anyone',
  'POST /login/passkey/options': 'anyone',
  'POST /login/passkey': 'anyone',
  'GET /login/oidc/:municipality': 'anyone',
  'GET /login/oidc/:municipality/callback': 'anyone',
  'POST /logout': 'anyone',
  'GET /me': 'self',
  'GET /account': 'self',
  'POST /account/totp/begin': 'self',
  'POST /account/totp': 'self',
  'POST /account/passkeys/begin': 'self',
  'POST /account/passkeys': 'self',
  'POST /account/factors/:id/remove': 'self',
  'POST /step-up/totp': 'self',
  'POST /step-up/passkey/options': 'self',
  'POST /step-up/passkey': 'self',
  'GET /cases': WITH_CASES,
  'GET /cases/:id': WITH_CASES,
  'GET /cases/:id/audit': ['leader'],
  'POST /cases/:id/claim': WITH_CASES,
  'POST /cases/:id/release': WITH_CASES,
  'POST /cases/:id/messages': WITH_CASES,
  'GET /cases/:id/appointments/times': WITH_CASES,
  'POST /cases/:id/appointments': WITH_CASES,
  'POST /cases/:id/appointments/move': WITH_CASES,
  'POST /cases/:id/appointments/cancel': WITH_CASES,
  'POST /cases/:id/appointments/attendance': WITH_CASES,
  'POST /cases/:id/pass': WITH_CASES,
  'POST /cases/:id/close': WITH_CASES,
  'POST /cases/:id/reopen': WITH_CASES,
  'POST /cases/:id/identity': WITH_CASES,
  'POST /cases/:id/quiet': WITH_CASES,
  // Both only shortly after a second factor was shown.
  'GET /cases/:id/journal': WITH_CASES,
  'POST /cases/:id/hand-over': WITH_CASES,
  'POST /cases/:id/person': WITH_CASES,
  'POST /cases/:id/notes': WITH_CASES,
  'POST /cases/:id/draft': WITH_CASES,
  'POST /cases/:id/presence': WITH_CASES,
  'GET /cases/:id/barred': ['leader'],
  'POST /cases/:id/barred': ['leader'],
  'GET /today': WITH_CASES,
  'GET /alarms': WITH_CASES,
  'GET /views': WITH_CASES,
  'POST /search': WITH_CASES,
  'GET /team': WITH_CASES,
  'GET /templates': WITH_CASES,
  'GET /cases/:id/life': WITH_CASES,
  'POST /cases/:id/life': WITH_CASES,
  'POST /cases/:id/letters/preview': WITH_CASES,
  'GET /cases/:id/letters/:n': WITH_CASES,
  'POST /cases/:id/join/find': WITH_CASES,
  'POST /cases/:id/join': WITH_CASES,
  'POST /cases/:id/part': WITH_CASES,
  'POST /enquiries': WITH_CASES,
  'GET /enquiries/script': WITH_CASES,
  'POST /enquiries/end': WITH_CASES,
  'GET /calendar': WITH_CASES,
  // Practitioners and doctors their own times only: server/staff/calendar/calendarRights.ts.
  'POST /calendar/preview': WITH_CASES,
  'POST /calendar/times': WITH_CASES,
  'POST /calendar/withdraw': WITH_CASES,
  'POST /calendar/sick/preview': WITH_CASES,
  'POST /calendar/sick': WITH_CASES,
  'GET /committee': WITH_CASES,
  'POST /committee': ['leader'],
  'POST /committee/remove': ['leader'],
  'GET /calendars/own': WITH_CASES,
  'POST /calendars/own': WITH_CASES,
  'POST /calendars/own/feed': WITH_CASES,
  // Of others only a leader: server/staff/team/absence.ts.
  'GET /absences': WITH_CASES,
  'POST /absences': WITH_CASES,
  'POST /absences/:id/end': WITH_CASES,
  'GET /rush/times': WITH_CASES,
  'POST /rush/times': WITH_CASES,
  'GET /spread': ['leader'],
  'POST /spread/preview': ['leader'],
  'POST /spread': ['leader'],
  'POST /spread/undo': ['leader'],
  'GET /retention': ['leader'],
  'GET /numbers': ['leader'],
  'GET /numbers/year': ['leader'],
  'GET /numbers/behind': ['leader'],
  'GET /numbers/tdi': ['leader'],
  'GET /numbers/weeks': ['leader'],
  'GET /events': ROLES,
  'GET /standards': ROLES,
  'GET /standards/rules': ROLES,
  'GET /standards/topics/:topic': ROLES,
  'POST /standards/person': ROLES,
  'GET /standards/editions/:edition': ROLES,
  'POST /standards/changes': ROLES,
  'GET /colleagues': OVER_COLLEAGUES,
  'POST /colleagues/:id/reset': OVER_COLLEAGUES,
  'POST /colleagues/:id/role': OVER_COLLEAGUES,
  'POST /colleagues/:id/units': OVER_COLLEAGUES,
}

export const isRole = (role: string): role is Role => (ROLES as readonly string[]).includes(role)

/** @param route method and path below /api/staff, as in `GET /cases/:id`. */
export const rightOf = (route: string): Right => (Object.hasOwn(RIGHTS, route) ? (RIGHTS[route] ?? []) : [])

/**
 * @param settled whether the second factor that the municipality demands has been shown
 * @throws Problem not-permitted, second-factor-missing
 */
export function demandRight(route: string, role: string, settled: boolean): void {
  const right = rightOf(route)
  if (right === 'anyone' || right === 'self') return
  if (!isRole(role) || !right.includes(role)) throw new Problem('not-permitted')
  if (!settled) throw new Problem('second-factor-missing')
}
