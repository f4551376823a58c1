/** The desk's calls, one row each: what it does, what is sent, what comes back, what it may be refused for. */
import { CHANNELS } from '../../machines/enquiry.ts'
import { LETTER_WAYS } from '../../machines/lifeDeeds.ts'
import { APPOINTMENT_KINDS } from '../../machines/rule.ts'
import type { ProblemCode } from '../problems.ts'
import { SLOT_KINDS } from '../staff/calendar/calendarRights.ts'
import { DRAFT_KINDS } from '../staff/case/drafts.ts'
import { ROLES } from '../staff/rights.ts'
import { BODY, list, nullable, object, oneOf, ref, type Schema, started, string } from './openapiSchema.ts'
import { TEAM_CALLS } from './openapiTeam.ts'

export type Call = readonly [
  summary: string,
  sent: Schema | null,
  given: Schema,
  codes: readonly ProblemCode[],
]

const done = object({ ok: { type: 'boolean' } })
const ticketed = object({ options: { type: 'object' }, ticket: string })
const shown = object({ ticket: string, response: { type: 'object' } })
const proof = object({ password: string }, [])
const LOGIN = ['bad-second-factor', 'not-accepted', 'forbidden'] as const
const OWNER = ['not-logged-in', 'forbidden', 'step-up-required', 'bad-login'] as const
const SHOWN = ['not-logged-in', 'forbidden', 'bad-second-factor', 'not-accepted'] as const
const OVER = [
  'not-logged-in',
  'not-permitted',
  'second-factor-missing',
  'step-up-required',
  'forbidden',
  'not-found',
] as const

/** What staff do in one case; each change needs the version that was seen. */
const seen = { version: { type: 'integer' } }
const talk = { ...seen, kind: oneOf(APPOINTMENT_KINDS) }
const IN_CASE = [
  'not-logged-in',
  'not-permitted',
  'second-factor-missing',
  'forbidden',
  'not-found',
  'stale-version',
] as const
/** Its fields are the views' own, which the desk is typed by. */
const anything = { type: 'object' }
const caseCalls: Readonly<Record<string, Call>> = {
  'get /cases/{id}/appointments/times': [
    'Free times for one kind of talk (query: kind), those inside the guarantee first',
    null,
    object({
      kind: oneOf(APPOINTMENT_KINDS),
      until: nullable(string),
      times: list(anything),
      more: { type: 'boolean' },
    }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'not-found', 'malformed', 'bad-value'],
  ],
  'post /cases/{id}/appointments': [
    'Books a talk that has no time',
    object({ ...talk, slot: string, late: { type: 'boolean' } }, ['version', 'kind', 'slot']),
    anything,
    [...IN_CASE, 'slot-gone', 'not-accepted', 'bad-value'],
  ],
  'post /cases/{id}/appointments/move': [
    'Moves a talk; the person is told on their page',
    object({ ...talk, slot: string, late: { type: 'boolean' }, reason: string }, [
      'version',
      'kind',
      'slot',
      'reason',
    ]),
    anything,
    [...IN_CASE, 'slot-gone', 'not-accepted', 'bad-value'],
  ],
  'post /cases/{id}/appointments/cancel': [
    'Cancels a talk, by us or because the person asked',
    object({ ...talk, by: oneOf(['person', 'us']), reason: string }),
    anything,
    [...IN_CASE, 'not-accepted'],
  ],
  'post /cases/{id}/appointments/attendance': [
    'Whether a talk that has begun was held or missed',
    object({ ...talk, start: string, how: oneOf(['held', 'missed']) }),
    anything,
    [...IN_CASE, 'not-accepted'],
  ],
}

const LISTS = ['not-logged-in', 'not-permitted', 'second-factor-missing'] as const
const workCalls: Readonly<Record<string, Call>> = {
  'post /cases/{id}/pass': [
    'Passes a case on to a colleague',
    object({ ...seen, to: string, reason: string }),
    anything,
    [...IN_CASE, 'claimed', 'bad-value', 'not-accepted'],
  ],
  'post /cases/{id}/close': [
    'Closes a case; with a deadline or a message open only by saying why (`despite`)',
    object({ ...seen, reason: string, despite: string }, ['version', 'reason']),
    anything,
    [...IN_CASE, 'claimed', 'not-accepted'],
  ],
  'post /cases/{id}/reopen': [
    'Opens a closed case again',
    object({ ...seen, reason: string }),
    anything,
    [...IN_CASE, 'not-accepted'],
  ],
  'post /cases/{id}/identity': [
    'Confirms who the person of a case by name is',
    object({ ...seen, how: oneOf(['document', 'digital', 'known']) }),
    anything,
    [...IN_CASE, 'not-accepted'],
  ],
  'get /cases/{id}/journal': [
    'The journal: who said what, when (application/pdf); shortly after a second factor was shown',
    null,
    { type: 'object' },
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'not-found', 'step-up-required'],
  ],
  'post /cases/{id}/hand-over': [
    "Lays a closed case by name out for the municipality's case system; shortly after a second factor was shown",
    object(seen),
    object({ on: string, sha256: string, laidOut: { type: 'boolean' } }),
    [...IN_CASE, 'not-accepted', 'incomplete', 'step-up-required'],
  ],
  'post /cases/{id}/quiet': [
    'Whether the person of a case by name is told of their times; nobody else ever is',
    object({ ...seen, quiet: { type: 'boolean' } }),
    anything,
    [...IN_CASE, 'not-accepted'],
  ],
  'post /cases/{id}/person': [
    'Says that a case which came in a rush is a person’s',
    object(seen),
    anything,
    [...IN_CASE, 'not-accepted'],
  ],
  'post /cases/{id}/notes': [
    'A note among colleagues; in an anonymous case it names nobody',
    object({ text: string }),
    done,
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'forbidden', 'not-found', 'identifier-found'],
  ],
  'post /cases/{id}/draft': [
    'Keeps what one is writing; an empty text lets go of it',
    object({ kind: oneOf(DRAFT_KINDS), text: string }),
    done,
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'forbidden', 'not-found'],
  ],
  'post /cases/{id}/presence': [
    'Says that one looks at the case, writes in it, or has left it; forgotten within seconds',
    object({ screen: string, doing: oneOf(['looking', 'writing', 'gone']) }),
    done,
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'forbidden', 'not-found'],
  ],
  'get /today': ['The start page: appointments, and what this day holds', null, anything, LISTS],
  'get /alarms': [
    'How many deadlines in cases that nobody looks at one has been told of',
    null,
    object({ count: { type: 'integer' } }),
    LISTS,
  ],
  'get /views': [
    'How many open cases each view of the queue holds',
    null,
    object({
      counts: anything,
      rushDue: nullable(string),
    }),
    LISTS,
  ],
  'post /search': [
    'Finds cases by number, calling word or name',
    object({ text: string }),
    object({
      cases: list(anything),
      today: string,
      lookedInto: { type: 'integer' },
      more: { type: 'boolean' },
      unopened: list({ type: 'integer' }),
      wholeWords: { type: 'boolean' },
    }),
    [...LISTS, 'forbidden'],
  ],
  'get /team': ['Who works with cases here', null, object({ team: list(anything) }), LISTS],
  'get /templates': ['Short answers to begin from', null, object({ templates: list(anything) }), LISTS],
}
const date = { type: 'string', format: 'date' }
const clock = { type: 'string', description: 'HH:MM, wall time.', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }
const pattern = {
  staffId: string,
  kind: oneOf(SLOT_KINDS),
  unit: string,
  talkForm: oneOf(['inPerson', 'phone', 'either']),
  first: date,
  last: date,
  weekdays: { ...list({ type: 'integer', minimum: 1, maximum: 7 }), minItems: 1, maxItems: 7 },
  from: clock,
  to: clock,
  minutes: { type: 'integer', minimum: 5, maximum: 480 },
  buffer: { type: 'integer', minimum: 0, maximum: 240 },
  except: list(date),
  override: { type: 'string', description: 'Why a leader publishes outside the hours.', maxLength: 500 },
}
const PATTERN = Object.keys(pattern).filter((name) => name !== 'override')

const PAIR = [...LISTS, 'forbidden', 'not-found', 'unknown-receipt'] as const

export const STAFF_CALLS: Readonly<Record<string, Call>> = {
  'post /login/totp': [
    'The code after the password',
    object({ ticket: string, code: string }),
    ref('Me'),
    LOGIN,
  ],
  'post /login/passkey/options': ['What a passkey is to sign', object({}), ticketed, ['forbidden']],
  'post /login/passkey': ['Logs in with a passkey', shown, ref('Me'), LOGIN],
  'post /logout': ['Logs out', null, done, ['forbidden']],
  'get /me': ['Who is logged in', null, ref('Me'), ['not-logged-in']],
  'get /account': ['Passkeys and code app of one’s own', null, { type: 'object' }, ['not-logged-in']],
  'post /account/totp/begin': [
    'A new secret for a code app',
    proof,
    object({ secret: string, ticket: string, qr: object({ size: { type: 'integer' }, path: string }) }),
    OWNER,
  ],
  'post /account/totp': ['Adds the code app', object({ ticket: string, code: string }), done, SHOWN],
  'post /account/passkeys/begin': ['What a new passkey is to be', proof, ticketed, OWNER],
  'post /account/passkeys': [
    'Adds a passkey',
    object({ ticket: string, name: string, response: { type: 'object' } }),
    done,
    SHOWN,
  ],
  'post /account/factors/{id}/remove': [
    'Removes one',
    object({}),
    done,
    ['not-logged-in', 'forbidden', 'step-up-required', 'not-found', 'not-accepted'],
  ],
  'post /step-up/totp': ['Shows a code again', object({ code: string }), done, SHOWN],
  'post /step-up/passkey/options': [
    'What a passkey is to sign again',
    object({}),
    ticketed,
    ['not-logged-in', 'forbidden'],
  ],
  'post /step-up/passkey': ['Shows a passkey again', shown, done, SHOWN],
  ...caseCalls,
  ...workCalls,
  'get /cases/{id}/life': [
    'Where the case stands, its clocks, and what may happen next or lacks what',
    null,
    { type: 'object' },
    [...LISTS, 'not-found'],
  ],
  'post /cases/{id}/life': [
    'One deed of the case’s life; 422 names under `missing` what it lacks',
    object({ version: { type: 'integer' }, deed: { type: 'object' } }),
    { type: 'object' },
    [...LISTS, 'not-found', 'stale-version', 'incomplete', 'forbidden', ...BODY],
  ],
  'post /cases/{id}/letters/preview': [
    'The letter as it would be made now; nothing is stored',
    object({ way: oneOf(LETTER_WAYS), expectedOn: nullable(string), to: string }, ['way']),
    { type: 'object' },
    [...LISTS, 'not-found', 'incomplete', 'forbidden', ...BODY],
  ],
  'get /cases/{id}/letters/{n}': [
    'A letter as it was made, the very bytes (application/pdf)',
    null,
    { type: 'object' },
    [...LISTS, 'not-found'],
  ],
  'post /cases/{id}/join/find': [
    'Another case of the same person, by its number or by the code that the person reads out',
    { oneOf: [object({ number: { type: 'integer' } }), object({ code: string })] },
    { type: 'object' },
    PAIR,
  ],
  'post /cases/{id}/join': [
    'Puts the other case into this one; the earliest D stays',
    object(
      {
        version: { type: 'integer' },
        other: string,
        otherVersion: { type: 'integer' },
        by: oneOf(['code', 'confirmed']),
        code: string,
      },
      ['version', 'other', 'otherVersion', 'by'],
    ),
    { type: 'object' },
    [...PAIR, 'not-accepted', 'stale-version'],
  ],
  'post /cases/{id}/part': [
    'Undoes the newest joining, within a day',
    object({ version: { type: 'integer' }, other: string, otherVersion: { type: 'integer' } }),
    object({ lost: list({ type: 'object' }) }),
    [...PAIR, 'not-accepted', 'stale-version'],
  ],
  'post /enquiries': [
    'Begins a conversation that staff lead for a person; it goes on under /api/intake',
    object(
      {
        language: oneOf(['da', 'en']),
        channel: oneOf(CHANNELS),
        wishedAt: { type: 'string', description: 'ISO with offset. Not ahead, at most 60 days back.' },
        reason: { type: 'string', description: 'Where the wish is more than an hour old.', maxLength: 500 },
      },
      ['language', 'channel'],
    ),
    started,
    [...LISTS, 'forbidden', 'bad-value', 'identifier-found'],
  ],
  'get /enquiries/script': [
    'The conversation as a script to read aloud',
    null,
    { type: 'object' },
    [...LISTS, 'bad-session', 'not-found'],
  ],
  'post /enquiries/end': [
    'Ends it at the desk: the person has the receipt, or nothing is sent',
    object({ how: oneOf(['given', 'left']) }),
    done,
    [...LISTS, 'forbidden', 'bad-session', 'not-found', 'not-accepted'],
  ],
  'get /calendar': [
    'A week of the calendar (query: day): times, duties that fall in it, and the forecast against the fourteen days',
    null,
    anything,
    [...LISTS, 'malformed'],
  ],
  'post /calendar/preview': [
    'What a weekly pattern of times would make; nothing is stored',
    object(pattern, PATTERN),
    object(
      {
        count: { type: 'integer' },
        days: { type: 'integer' },
        fallen: list(anything),
        refused: list(anything),
      },
      ['count', 'fallen', 'refused'],
    ),
    [...LISTS, 'forbidden', 'not-found', 'bad-value'],
  ],
  'post /calendar/times': [
    'Publishes the times of a pattern: all of them, or 409 with those that are refused',
    object({ ...pattern, count: { type: 'integer' } }, [...PATTERN, 'count']),
    object({ published: { type: 'integer' } }),
    [...LISTS, 'forbidden', 'not-found', 'bad-value', 'not-accepted', 'stale-version'],
  ],
  'post /calendar/withdraw': [
    'Takes free times out: one, or all free ones of a colleague on a day',
    {
      oneOf: [object({ slot: string }), object({ staffId: string, day: string, count: { type: 'integer' } })],
    },
    object({ withdrawn: { type: 'integer' }, booked: list(string), held: { type: 'integer' } }),
    [...LISTS, 'forbidden', 'not-found', 'slot-gone', 'stale-version'],
  ],
  ...TEAM_CALLS,
  'get /numbers': [
    'For leaders: what became of the fourteen days, by month (`month=YYYY-MM`, `as=csv`); small figures are hidden',
    null,
    object({ month: string, counts: { type: 'object' }, total: nullable({ type: 'integer' }) }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'malformed'],
  ],
  'get /numbers/year': [
    'For leaders: a year month by month (`year=YYYY`, `as=csv`): cases, guarantee, attendance, waiting times, and by route, age and substance; small figures are hidden',
    null,
    object({
      year: { type: 'integer' },
      months: list({ type: 'object' }),
      cases: nullable({ type: 'integer' }),
      routes: { type: 'object' },
      ages: { type: 'object' },
      substances: { type: 'object' },
    }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'malformed'],
  ],
  'get /numbers/behind': [
    'For leaders: the cases behind one figure of a month (`month=YYYY-MM`, this month where it is left out; `what`, `late` where it is)',
    null,
    object({ month: string, what: string, cases: list({ type: 'object' }) }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'malformed'],
  ],
  'get /numbers/tdi': [
    'For leaders, shortly after a second factor: the European treatment-demand items of cases by name (`year=YYYY`, `as=csv`); `case` counts the lines of this export, and each case says that it was in it',
    null,
    object({ year: { type: 'integer' }, rows: list({ type: 'object' }) }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'step-up-required', 'malformed'],
  ],
  'get /numbers/weeks': [
    'For leaders: conversations of the last twelve weeks and what became of them (`as=csv`); small figures are hidden',
    null,
    object({
      weeks: list(
        object({
          week: string,
          from: date,
          until: date,
          counts: anything,
          total: nullable({ type: 'integer' }),
        }),
      ),
    }),
    LISTS,
  ],
  'get /colleagues': [
    'Who works here',
    null,
    object({ colleagues: list({ type: 'object' }), units: list(object({ id: string, name: string })) }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing'],
  ],
  'post /colleagues/{id}/reset': [
    'Takes a colleague’s second factors away, after a loss',
    object({}),
    done,
    OVER,
  ],
  'post /colleagues/{id}/role': ['Gives a colleague a role', object({ role: oneOf(ROLES) }), done, OVER],
  'post /colleagues/{id}/units': [
    'Which units’ cases a colleague sees; none is all',
    object({ units: list(string) }),
    done,
    [...OVER, 'bad-value', 'not-accepted'],
  ],
}
