/** The description of the API, served at /openapi.json. The schemas are built from the same tables the code runs on. */

import { NEXT_STEPS } from '../machines/caseNext.ts'
import { ROUTES } from '../machines/derived.ts'
import { CHANNELS } from '../machines/enquiry.ts'
import { FACTS, type FactId, MUNICIPALITIES } from '../machines/facts.ts'
import { LETTER_WAYS } from '../machines/lifeDeeds.ts'
import { APPOINTMENT_KINDS, FLAGS, TOPICS } from '../machines/rule.ts'
import { PROBLEMS, type ProblemCode } from './problems.ts'
import { SLOT_KINDS } from './staffCalendarRights.ts'
import { ROLES } from './staffRights.ts'

type Schema = Readonly<Record<string, unknown>>

const string = { type: 'string' }
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const list = (items: Schema): Schema => ({ type: 'array', items })
const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
})
const nullable = (schema: Schema): Schema => ({ oneOf: [schema, { type: 'null' }] })
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values })

function factSchema(fact: FactId): Schema {
  const shape = FACTS[fact]
  switch (shape.kind) {
    case 'choice':
      return oneOf(shape.codes)
    case 'several':
      return list(oneOf(shape.codes))
    case 'number':
      return { type: 'integer', minimum: shape.min, maximum: shape.max }
    case 'text':
      return { type: 'string', maxLength: shape.maxLength }
    case 'slot':
      return { type: 'string', description: 'A slot id, or "none".' }
  }
}

const facts = Object.fromEntries(
  (Object.keys(FACTS) as FactId[]).map((fact) => [fact, nullable(factSchema(fact))]),
)
const event = (
  type: string,
  properties: Record<string, Schema> = {},
  required = Object.keys(properties),
): Schema => object({ type: { const: type }, ...properties }, ['type', ...required])

const schemas: Record<string, Schema> = {
  Facts: { type: 'object', properties: facts, additionalProperties: false },
  Event: {
    oneOf: [
      event('answer', { fact: oneOf(Object.keys(FACTS)), value: {}, preview: { type: 'boolean' } }, [
        'fact',
        'value',
      ]),
      {
        ...event('say', { text: { type: 'string', minLength: 1, maxLength: 5000 } }),
        description: 'Typed words never erase: told to stop, the assistant asks, and `withdraw` is the yes.',
      },
      event('ask', { text: { type: 'string', minLength: 1, maxLength: 1000 } }),
      event('language', { language: oneOf(['da', 'en']) }),
      ...[
        'back',
        'why',
        'person',
        'code',
        'enough',
        'submit',
        'withdraw',
        'safe',
        'reveal',
        'renew',
        'erase',
      ].map((type) => event(type)),
      {
        ...event('whyNot', { fact: oneOf(Object.keys(FACTS)) }, []),
        description:
          'Why this is not asked; without a fact, everything that is not. Answered by a message whose rules say so.',
      },
      event('edit', { fact: oneOf(Object.keys(FACTS)) }),
      event('filter', { afterWork: { type: 'boolean' }, phone: { type: 'boolean' } }),
      event('move', { kind: oneOf(APPOINTMENT_KINDS), slot: string }),
      event('cancel', { kind: oneOf(APPOINTMENT_KINDS), reason: string }, ['kind']),
      event('message', { text: { type: 'string', minLength: 1, maxLength: 1000 } }),
    ],
  },
  Message: object({ id: string, from: oneOf(['assistant', 'person']), text: string, rules: list(string) }),
  Option: object({ value: string, label: string, start: string, end: string, unit: string }, [
    'value',
    'label',
  ]),
  Question: object({
    fact: oneOf(Object.keys(FACTS)),
    kind: oneOf(['choice', 'several', 'number', 'text', 'slot']),
    optional: { type: 'boolean' },
    text: string,
    options: list(ref('Option')),
    why: object({ text: string, rules: list(string) }),
  }),
  Outcome: object({
    municipality: oneOf(MUNICIPALITIES),
    edition: string,
    route: oneOf(ROUTES),
    identity: oneOf(['anonymous', 'named']),
    anonymousTreatment: nullable(oneOf(['allowed', 'person', 'no'])),
    units: list(string),
    appointments: list(
      object({
        kind: oneOf(APPOINTMENT_KINDS),
        by: nullable(string),
        basis: oneOf(['guarantee', 'serviceAim', 'none']),
        rules: list(string),
      }),
    ),
    guarantee: object({ applies: { type: 'boolean' }, from: nullable(string), until: nullable(string) }),
    flags: list(oneOf(FLAGS)),
    ignored: list(string),
    rules: list(string),
    staff: list(object({ rule: string, task: string, due: nullable(string), after: nullable(string) })),
  }),
  Appointment: object({ kind: oneOf(APPOINTMENT_KINDS), start: string, end: string, unit: string }),
  Next: object({ what: oneOf(NEXT_STEPS), due: string }),
  Receipt: object({
    code: string,
    words: list(string),
    callingWord: nullable(string),
    case: nullable(string),
    appointments: list(ref('Appointment')),
    next: nullable(ref('Next')),
  }),
  Case: object(
    {
      number: { type: 'integer' },
      callingWord: string,
      appointments: list(ref('Appointment')),
      messages: list(object({ id: string, from: string, text: string })),
      next: nullable(ref('Next')),
      openings: list(object({ day: string, role: string })),
      enquiry: object({ channel: oneOf(CHANNELS), role: string }),
    },
    ['number', 'callingWord', 'appointments', 'messages', 'next', 'openings'],
  ),
  View: object(
    {
      municipality: oneOf(MUNICIPALITIES),
      edition: string,
      language: oneOf(['da', 'en']),
      phase: oneOf(['asking', 'reviewing', 'handedOver', 'withdrawn']),
      messages: list(ref('Message')),
      question: nullable(ref('Question')),
      facts: ref('Facts'),
      told: list(string),
      drops: list(string),
      outcome: nullable(ref('Outcome')),
      receipt: nullable(ref('Receipt')),
      case: ref('Case'),
      news: list(string),
    },
    [
      'municipality',
      'edition',
      'language',
      'phase',
      'messages',
      'question',
      'facts',
      'told',
      'drops',
      'outcome',
      'receipt',
    ],
  ),
  Me: object({
    id: string,
    name: string,
    role: string,
    municipality: oneOf(MUNICIPALITIES),
    municipalityName: object({ da: string, en: string }),
    settled: { type: 'boolean' },
    seq: { type: 'integer' },
  }),
  Problem: object({
    type: string,
    title: string,
    status: { type: 'integer' },
    code: oneOf(Object.keys(PROBLEMS)),
    detail: string,
  }),
}

const json = (schema: Schema): Schema => ({ 'application/json': { schema } })

function responses(status: number, schema: Schema | null, codes: readonly ProblemCode[]): Schema {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status)
  const problems = [...byStatus].map(([problem, of]) => [
    String(problem),
    { description: of.join(', '), content: { 'application/problem+json': { schema: ref('Problem') } } },
  ])
  return {
    [String(status)]: { description: 'OK', ...(schema ? { content: json(schema) } : {}) },
    ...Object.fromEntries(problems),
  }
}

const municipality = { name: 'municipality', in: 'path', required: true, schema: oneOf(MUNICIPALITIES) }
const caseId = { name: 'id', in: 'path', required: true, schema: string }
const body = (schema: Schema): Schema => ({ required: true, content: json(schema) })
const BODY = ['malformed', 'too-large', 'unsupported-type'] as const
const started = object({ session: string, view: ref('View') })
const staff = [{ staff: [] }]
const session = [{ session: [] }]
const onDay = {
  name: 'on',
  in: 'query',
  schema: { type: 'string', description: 'YYYY-MM-DD; today without it.' },
}
const columns = object({ on: string, columns: list({ type: 'object' }) })
const version = body(object({ version: { type: 'integer' } }))

type Call = readonly [summary: string, sent: Schema | null, given: Schema, codes: readonly ProblemCode[]]

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
const any = { type: 'object' }
const caseCalls: Readonly<Record<string, Call>> = {
  'get /cases/{id}/appointments/times': [
    'Free times for one kind of talk (query: kind), those inside the guarantee first',
    null,
    object({
      kind: oneOf(APPOINTMENT_KINDS),
      until: nullable(string),
      times: list(any),
      more: { type: 'boolean' },
    }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'not-found', 'malformed', 'bad-value'],
  ],
  'post /cases/{id}/appointments': [
    'Books a talk that has no time',
    object({ ...talk, slot: string, late: { type: 'boolean' } }, ['version', 'kind', 'slot']),
    any,
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
    any,
    [...IN_CASE, 'slot-gone', 'not-accepted', 'bad-value'],
  ],
  'post /cases/{id}/appointments/cancel': [
    'Cancels a talk, by us or because the person asked',
    object({ ...talk, by: oneOf(['person', 'us']), reason: string }),
    any,
    [...IN_CASE, 'not-accepted'],
  ],
  'post /cases/{id}/appointments/attendance': [
    'Whether a talk that has begun was held or missed',
    object({ ...talk, start: string, how: oneOf(['held', 'missed']) }),
    any,
    [...IN_CASE, 'not-accepted'],
  ],
}

const LISTS = ['not-logged-in', 'not-permitted', 'second-factor-missing'] as const
const workCalls: Readonly<Record<string, Call>> = {
  'post /cases/{id}/pass': [
    'Passes a case on to a colleague',
    object({ ...seen, to: string, reason: string }),
    any,
    [...IN_CASE, 'claimed', 'bad-value', 'not-accepted'],
  ],
  'post /cases/{id}/close': [
    'Closes a case; with a deadline or a message open only by saying why (`despite`)',
    object({ ...seen, reason: string, despite: string }, ['version', 'reason']),
    any,
    [...IN_CASE, 'claimed', 'not-accepted'],
  ],
  'post /cases/{id}/reopen': [
    'Opens a closed case again',
    object({ ...seen, reason: string }),
    any,
    [...IN_CASE, 'not-accepted'],
  ],
  'post /cases/{id}/identity': [
    'Confirms who the person of a case by name is',
    object({ ...seen, how: oneOf(['document', 'digital', 'known']) }),
    any,
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
    object({ kind: oneOf(['reply', 'note']), text: string }),
    done,
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'forbidden', 'not-found'],
  ],
  'get /today': ['The start page: appointments, and what this day holds', null, any, LISTS],
  'get /views': [
    'How many open cases each view of the queue holds',
    null,
    object({ counts: any, lookedInto: { type: 'integer' }, complete: { type: 'boolean' } }),
    LISTS,
  ],
  'post /search': [
    'Finds cases by number, calling word or name',
    object({ text: string }),
    object({ cases: list(any), today: string, lookedInto: { type: 'integer' }, more: { type: 'boolean' } }),
    [...LISTS, 'forbidden'],
  ],
  'get /team': ['Who works with cases here', null, object({ team: list(any) }), LISTS],
  'get /templates': ['Short answers to begin from', null, object({ templates: list(any) }), LISTS],
}
const pattern = {
  staffId: string,
  kind: oneOf(SLOT_KINDS),
  unit: string,
  talkForm: oneOf(['inPerson', 'phone', 'either']),
  first: string,
  last: string,
  weekdays: list({ type: 'integer', minimum: 1, maximum: 7 }),
  from: string,
  to: string,
  minutes: { type: 'integer' },
  buffer: { type: 'integer' },
  except: list(string),
  override: { type: 'string', description: 'Why a leader publishes outside the hours.', maxLength: 500 },
}
const PATTERN = Object.keys(pattern).filter((name) => name !== 'override')

const PAIR = ['not-logged-in', 'not-permitted', 'forbidden', 'not-found', 'unknown-receipt'] as const

const STAFF_CALLS: Readonly<Record<string, Call>> = {
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
    ['not-logged-in', 'not-found'],
  ],
  'post /cases/{id}/life': [
    'One deed of the case’s life; 422 names under `missing` what it lacks',
    object({ version: { type: 'integer' }, deed: { type: 'object' } }),
    { type: 'object' },
    ['not-logged-in', 'not-found', 'stale-version', 'incomplete', 'forbidden', ...BODY],
  ],
  'post /cases/{id}/letters/preview': [
    'The letter as it would be made now; nothing is stored',
    object({ way: oneOf(LETTER_WAYS), expectedOn: nullable(string), to: string }, ['way']),
    { type: 'object' },
    ['not-logged-in', 'not-found', 'incomplete', 'forbidden', ...BODY],
  ],
  'get /cases/{id}/letters/{n}': [
    'A letter as it was made, the very bytes (application/pdf)',
    null,
    { type: 'object' },
    ['not-logged-in', 'not-found'],
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
    ['not-logged-in', 'not-permitted', 'forbidden', 'bad-value', 'identifier-found'],
  ],
  'get /enquiries/script': [
    'The conversation as a script to read aloud',
    null,
    { type: 'object' },
    ['not-logged-in', 'not-permitted', 'bad-session', 'not-found'],
  ],
  'post /enquiries/end': [
    'Ends it at the desk: the person has the receipt, or nothing is sent',
    object({ how: oneOf(['given', 'left']) }),
    done,
    ['not-logged-in', 'not-permitted', 'forbidden', 'bad-session', 'not-found', 'not-accepted'],
  ],
  'get /calendar': [
    'A week of the calendar (query: day): times, duties that fall in it, and the forecast against the fourteen days',
    null,
    any,
    [...LISTS, 'malformed'],
  ],
  'post /calendar/preview': [
    'What a weekly pattern of times would make; nothing is stored',
    object(pattern, PATTERN),
    object({ count: { type: 'integer' }, days: { type: 'integer' }, fallen: list(any), refused: list(any) }, [
      'count',
      'fallen',
      'refused',
    ]),
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
  'get /numbers': [
    'For leaders: what became of the fourteen days, by month (`month=YYYY-MM`, `as=csv`); small figures are hidden',
    null,
    object({ month: string, counts: { type: 'object' }, total: nullable({ type: 'integer' }) }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing', 'malformed'],
  ],
  'get /colleagues': [
    'Who works here',
    null,
    object({ colleagues: list({ type: 'object' }) }),
    ['not-logged-in', 'not-permitted', 'second-factor-missing'],
  ],
  'post /colleagues/{id}/reset': [
    'Takes a colleague’s second factors away, after a loss',
    object({}),
    done,
    OVER,
  ],
  'post /colleagues/{id}/role': ['Gives a colleague a role', object({ role: oneOf(ROLES) }), done, OVER],
}

function staffPath([key, [summary, sent, given, codes]]: [string, Call]): [string, Schema] {
  const [method = '', path = ''] = key.split(' ')
  const operation = {
    summary,
    ...(path.startsWith('/log') ? {} : { security: staff }),
    ...(path.includes('{id}')
      ? { parameters: path.includes('{n}') ? [caseId, { ...caseId, name: 'n' }] : [caseId] }
      : {}),
    ...(sent ? { requestBody: body(sent) } : {}),
    responses: responses(key === 'post /enquiries' ? 201 : 200, given, sent ? [...codes, ...BODY] : codes),
  }
  return [`/api/staff${path}`, { [method]: operation }]
}

const staffPaths: Record<string, Schema> = {}
// One address may be read and written to.
for (const [path, operations] of Object.entries(STAFF_CALLS).map(staffPath))
  staffPaths[path] = { ...staffPaths[path], ...operations }

export const openapi: Schema = {
  openapi: '3.1.0',
  info: { title: 'Fjorten', version: '0.1.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
  paths: {
    '/api/{municipality}/intake': {
      post: {
        summary: 'Starts a conversation',
        parameters: [municipality],
        description:
          'When very many begin at once: 429 `proof-required` with `challenge` (ALTCHA v2, PBKDF2), `ticket` and `seconds`. The same call goes on with the solved challenge as `proof`, or with `ticket` once the seconds have passed.',
        requestBody: body(object({ language: oneOf(['da', 'en']), proof: string, ticket: string }, [])),
        responses: responses(201, started, ['unknown-municipality', ...BODY, 'proof-required']),
      },
    },
    '/api/{municipality}/return': {
      post: {
        summary: 'Takes a conversation or a case up again with its code',
        parameters: [municipality],
        requestBody: body(object({ receipt: string })),
        responses: responses(200, started, ['unknown-municipality', 'unknown-receipt', ...BODY]),
      },
    },
    '/api/intake': {
      get: {
        summary: 'The view as it stands',
        security: session,
        responses: responses(200, ref('View'), ['bad-session']),
      },
    },
    '/api/intake/events': {
      post: {
        summary: 'One event',
        security: session,
        requestBody: body(ref('Event')),
        responses: responses(200, object({ view: ref('View') }), [
          'bad-session',
          ...BODY,
          'unknown-fact',
          'bad-value',
          'identifier-found',
          'fact-not-allowed',
          'not-accepted',
          'slot-gone',
          'stale-version',
          'busy',
        ]),
      },
    },
    '/api/intake/slots': {
      get: {
        summary: 'Free times for a move',
        security: session,
        parameters: [{ name: 'kind', in: 'query', required: true, schema: oneOf(APPOINTMENT_KINDS) }],
        responses: responses(
          200,
          object({ slots: list(object({ value: string, start: string, end: string, unit: string })) }),
          ['bad-session', 'malformed'],
        ),
      },
    },
    '/api/staff/login': {
      post: {
        summary: 'Logs a member of staff in',
        requestBody: body(object({ email: string, password: string })),
        responses: responses(200, ref('Me'), ['bad-login', 'second-factor-required', 'forbidden', ...BODY]),
      },
    },
    ...staffPaths,
    '/api/staff/cases': {
      get: {
        summary: 'The queue, what must happen first on top',
        security: staff,
        parameters: ['view', 'after'].map((name) => ({ name, in: 'query', schema: string })),
        responses: responses(200, object({ cases: list({ type: 'object' }), after: nullable(string) }), [
          'not-logged-in',
        ]),
      },
    },
    '/api/staff/cases/{id}': {
      get: {
        summary: 'One case',
        security: staff,
        parameters: [caseId],
        responses: responses(200, { type: 'object' }, ['not-logged-in', 'not-found']),
      },
    },
    '/api/staff/cases/{id}/audit': {
      get: {
        summary: 'For leaders: who has had the case open, and what they did',
        security: staff,
        parameters: [caseId],
        responses: responses(200, object({ lines: list({ type: 'object' }) }), [
          'not-logged-in',
          'not-permitted',
          'second-factor-missing',
          'not-found',
        ]),
      },
    },
    '/api/staff/cases/{id}/claim': {
      post: {
        summary: 'Takes a case over',
        security: staff,
        parameters: [caseId],
        requestBody: version,
        responses: responses(200, { type: 'object' }, [
          'not-logged-in',
          'not-found',
          'claimed',
          'stale-version',
          'forbidden',
          ...BODY,
        ]),
      },
    },
    '/api/staff/retention': {
      get: {
        summary: 'For leaders: what the periods let go next, and what keeps the rest',
        security: staff,
        responses: responses(200, { type: 'object' }, [
          'not-logged-in',
          'not-permitted',
          'second-factor-missing',
        ]),
      },
    },
    '/api/staff/standards': {
      get: {
        summary: 'The editions with their marks, as on a day',
        security: staff,
        parameters: [onDay],
        responses: responses(200, { type: 'object' }, ['not-logged-in', 'malformed']),
      },
    },
    '/api/staff/standards/rules': {
      get: {
        summary: 'The table of rules',
        security: staff,
        parameters: [
          onDay,
          ...['municipality', 'topic', 'text'].map((name) => ({ name, in: 'query', schema: string })),
        ],
        responses: responses(200, object({ on: string, rules: list({ type: 'object' }) }), [
          'not-logged-in',
          'malformed',
          'unknown-municipality',
        ]),
      },
    },
    '/api/staff/standards/topics/{topic}': {
      get: {
        summary: 'One topic in the five municipalities',
        security: staff,
        parameters: [onDay, { name: 'topic', in: 'path', required: true, schema: oneOf(TOPICS) }],
        responses: responses(200, columns, ['not-logged-in', 'malformed', 'not-found']),
      },
    },
    '/api/staff/standards/person': {
      post: {
        summary: 'The same person in the five municipalities; nothing is stored',
        security: staff,
        requestBody: body(object({ facts: { type: 'object' }, on: string }, ['facts'])),
        responses: responses(200, columns, ['not-logged-in', 'forbidden', ...BODY]),
      },
    },
    '/api/staff/standards/editions/{edition}': {
      get: {
        summary: 'A whole edition as a file: what a new one is begun from',
        security: staff,
        parameters: [{ name: 'edition', in: 'path', required: true, schema: string }],
        responses: responses(200, { type: 'object' }, ['not-logged-in', 'not-found']),
      },
    },
    '/api/staff/standards/changes': {
      post: {
        summary:
          'What changes between two editions, or from one to a draft of up to 1 MB, and for whom; nothing is stored',
        security: staff,
        requestBody: body(
          object({ before: string, after: string, draft: { type: 'object' }, on: string }, ['before']),
        ),
        responses: responses(200, { type: 'object' }, ['not-logged-in', 'forbidden', 'not-found', ...BODY]),
      },
    },
    '/healthz': {
      get: { summary: 'Whether the service can read and write', responses: responses(200, null, ['busy']) },
    },
    '/metrics': {
      get: { summary: 'Counts and timings without content', responses: responses(200, null, []) },
    },
  },
  components: {
    schemas,
    securitySchemes: {
      session: { type: 'http', scheme: 'bearer' },
      staff: { type: 'apiKey', in: 'cookie', name: 'fjorten-staff' },
    },
  },
}
