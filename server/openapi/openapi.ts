/** The description of the API, served at /openapi.json. The schemas are built from the same tables the code runs on. */

import { NEXT_STEPS } from '../../machines/caseNext.ts'
import { ROUTES } from '../../machines/derived.ts'
import { CHANNELS } from '../../machines/enquiry.ts'
import { FACTS, type FactId, MUNICIPALITIES } from '../../machines/facts.ts'
import { APPOINTMENT_KINDS, FLAGS, TOPICS } from '../../machines/rule.ts'
import { PROBLEMS, type ProblemCode } from '../problems.ts'
import { BODY, list, nullable, object, oneOf, ref, type Schema, started, string } from './openapiSchema.ts'
import { type Call, STAFF_CALLS } from './openapiStaff.ts'

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
): Schema => ({
  ...object({ type: { const: type }, ...properties }, ['type', ...required]),
  additionalProperties: false,
})

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
        'quiet',
        'tell',
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
const staff = [{ staff: [] }]
const session = [{ session: [] }]
const onDay = {
  name: 'on',
  in: 'query',
  schema: { type: 'string', description: 'YYYY-MM-DD; today without it.' },
}
const columns = object({ on: string, columns: list({ type: 'object' }) })
const version = body(object({ version: { type: 'integer' } }))
/** What keeps somebody out of a call that is not for every role. */
const LOCKED = ['not-logged-in', 'not-permitted', 'second-factor-missing'] as const

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
        responses: responses(
          200,
          object({
            cases: list({ type: 'object' }),
            after: nullable(string),
            today: string,
            unopened: list({ type: 'integer' }),
          }),
          [...LOCKED, 'malformed'],
        ),
      },
    },
    '/api/staff/cases/{id}': {
      get: {
        summary: 'One case',
        security: staff,
        parameters: [caseId],
        responses: responses(200, { type: 'object' }, [...LOCKED, 'not-found']),
      },
    },
    '/api/staff/cases/{id}/audit': {
      get: {
        summary: 'For leaders: who has had the case open, and what they did',
        security: staff,
        parameters: [caseId],
        responses: responses(200, object({ lines: list({ type: 'object' }) }), [...LOCKED, 'not-found']),
      },
    },
    '/api/staff/cases/{id}/claim': {
      post: {
        summary: 'Takes a case over',
        security: staff,
        parameters: [caseId],
        requestBody: version,
        responses: responses(200, { type: 'object' }, [
          ...LOCKED,
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
        responses: responses(200, { type: 'object' }, LOCKED),
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
