/**
 * Arbitrary input from a JSON schema: what fits it, what just misses it, and what has nothing to do with it. Where a name
 * says that it wants something that exists (a case, a time, a version), a `Pick` stands in its place until it is sent.
 */
import fc, { type Arbitrary } from 'fast-check'
import { openapi } from '../../server/openapi/openapi.ts'

export type Schema = Readonly<Record<string, unknown>>

/** Stands in every free text that is made here: where it turns up, content has got out. */
export const CANARY = 'kanariefugl'

/** Something of a pool, chosen when it is sent: a pool changes while requests go on. */
export class Pick {
  readonly pool: string
  readonly at: number
  constructor(pool: string, at: number) {
    this.pool = pool
    this.at = at
  }
}

const pick = (pool: string): Arbitrary<Pick> => fc.nat(1_000_000).map((at) => new Pick(pool, at))

/** Fields that are looked up: without one that is there nothing behind them would ever be reached. */
const POOLS: Readonly<Record<string, string>> = {
  version: 'version',
  otherVersion: 'otherVersion',
  other: 'case',
  id: 'case',
  to: 'staff',
  staffId: 'staff',
  coverId: 'staff',
  slot: 'slot',
  unit: 'unit',
  number: 'number',
  receipt: 'code',
  code: 'code',
  fact: 'fact',
  value: 'value',
  start: 'instant',
  wishedAt: 'instant',
  before: 'edition',
  after: 'edition',
  edition: 'edition',
  n: 'small',
  count: 'small',
}
const DAYS = new Set([
  'day',
  'on',
  'from',
  'cutOff',
  'first',
  'last',
  'until',
  'expectedOn',
  'reviewBy',
  'waivedOn',
  'month',
])

/** Heard in whatever text it stands, also where the rest of it is refused. */
export const DANGER = 'jeg har taget en overdosis'

const PHRASES = [
  'ja',
  'nej',
  'jeg vil gerne have hjælp',
  'hash og coke',
  'hvad koster det?',
  DANGER,
  'mit nummer er 20 30 40 50',
  '010190-1234',
  'kim@proeve.example',
  'jeg bor på Prøvevej 3, 2860 Søborg',
  '17',
]

const phrase = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PHRASES) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PHRASES), { maxLength: 8 }).map((all) => all.join(' ')),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
/** Free text; it carries the canary. */
export const freeText: Arbitrary<string> = phrase.map((text) => `${CANARY} ${text}`)

const day = fc.oneof(
  fc
    .integer({ min: -40, max: 80 })
    .map((days) => Temporal.PlainDate.from('2026-11-23').add({ days }).toString()),
  fc.constantFrom(
    '2026-02-30',
    '9999-12-31',
    '0001-01-01',
    '2026-11',
    '26-11-23',
    '2026-13-01',
    '-271821-04-20',
  ),
)

const clock = fc.oneof(
  fc
    .integer({ min: 0, max: 24 * 12 })
    .map(
      (fives) =>
        `${String(Math.floor(fives / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`,
    ),
  fc.constantFrom('24:00', '9:00', '09:00:00'),
)

const within = (text: string, { minLength, maxLength }: Schema): string =>
  text.slice(0, (maxLength as number) ?? 400).padEnd((minLength as number) ?? 0, 'x')

function stringOf(schema: Schema, name: string): Arbitrary<unknown> {
  if (String(schema.pattern).includes('[0-5]')) return clock
  if (schema.format === 'date' || DAYS.has(name)) return day
  const made = freeText.map((text) => within(text, schema))
  const pool = POOLS[name]
  return pool ? fc.oneof({ weight: 7, arbitrary: pick(pool) }, { weight: 1, arbitrary: made }) : made
}

function numberOf({ minimum, maximum }: Schema, name: string): Arbitrary<unknown> {
  const min = Math.max(Number(minimum ?? -3), -1_000)
  const made = fc.oneof(fc.integer({ min, max: Math.min(Number(maximum ?? 120), 1_000) }), fc.constant(min))
  const pool = POOLS[name]
  return pool ? fc.oneof({ weight: 9, arbitrary: pick(pool) }, { weight: 1, arbitrary: made }) : made
}

const resolved = (schema: Schema): Schema => {
  if (typeof schema.$ref !== 'string') return schema
  const name = schema.$ref.split('/').at(-1) ?? ''
  return (openapi.components as { schemas: Record<string, Schema> }).schemas[name] as Schema
}

/** What fits the schema, as far as a schema can say. */
export function fitting(given: Schema, name = ''): Arbitrary<unknown> {
  const schema = resolved(given)
  const forms = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined
  if (forms) return fc.oneof(...forms.map((form) => fitting(form, name)))
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]))
  switch (schema.type) {
    case 'string':
      return stringOf(schema, name)
    case 'integer':
    case 'number':
      return numberOf(schema, name)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(fitting((schema.items ?? {}) as Schema, name), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: 5,
      })
    case 'object':
      return objectOf(schema, name)
  }
  const pool = POOLS[name]
  return pool ? fc.oneof({ weight: 5, arbitrary: pick(pool) }, { weight: 1, arbitrary: anything }) : anything
}

const FACTS = { $ref: '#/components/schemas/Facts' }

/** A few at once: of forty texts and codes together one is nearly always refused. */
const someOf = ({ properties }: Schema): Arbitrary<unknown> =>
  fc
    .subarray(Object.entries(properties as Record<string, Schema>), { maxLength: 4 })
    .chain((some) => fc.record(Object.fromEntries(some.map(([key, schema]) => [key, fitting(schema, key)]))))

function objectOf({ properties, required }: Schema, name: string): Arbitrary<unknown> {
  if (name === 'facts' && !properties) return someOf(resolved(FACTS))
  if (!properties) return anything
  const fields = Object.entries(properties as Record<string, Schema>)
  return fc.record(Object.fromEntries(fields.map(([key, schema]) => [key, fitting(schema, key)])), {
    requiredKeys: (required ?? []) as string[],
  })
}

const deep = (levels: number): unknown => {
  let made: unknown = CANARY
  for (let level = 0; level < levels; level += 1) made = level % 2 ? [made] : { a: made }
  return made
}

/** Values that programs stumble over. */
export const junk: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 53,
    1e308,
    -0,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e\u2066',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '../../etc/passwd',
    "' or 1=1 --",
    '%',
    '{}',
    [],
    {},
    [null],
    [[]],
    { toString: null },
    { __proto__: null, constructor: { prototype: 1 } },
    JSON.parse('{"__proto__":{"admin":true}}'),
    'x'.repeat(700),
    'x'.repeat(5_001),
    'å'.repeat(4_000),
  ),
  fc.constantFrom(10, 400, 1_500).map(deep),
  freeText,
  day,
)

export const anything: Arbitrary<unknown> = fc.oneof(
  junk,
  fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }),
  fc.dictionary(freeText, junk, { maxKeys: 4 }),
)

type Key = string | number
const keysOf = (value: object): Key[] =>
  Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)

/** The value with one place in it left out, renamed or filled with something else. */
function spoilt(value: unknown, at: readonly number[], how: number, other: unknown): unknown {
  const inside = value instanceof Pick || typeof value !== 'object' || value === null ? [] : keysOf(value)
  const [first = 0, ...rest] = at
  if (inside.length === 0 || at.length === 0) return other
  const key = inside[first % inside.length] as Key
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? spoilt(item, rest, how, other) : item))
  const object = value as Record<string, unknown>
  const { [key]: chosen, ...left } = object
  if (how === 0) return left
  if (how === 1) return { ...object, [`${CANARY}More`]: other }
  return { ...left, [key]: rest.length > 0 && how === 2 ? spoilt(chosen, rest, how, other) : other }
}

/** What just misses the schema. */
export const missing = (schema: Schema): Arbitrary<unknown> =>
  fc
    .tuple(fitting(schema), fc.array(fc.nat(50), { minLength: 1, maxLength: 3 }), fc.nat(3), junk)
    .map(([value, at, how, other]) => spoilt(value, at, how, other))

/** A body for a call with this schema: mostly near it, sometimes far from it. */
export const bodies = (schema: Schema): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fitting(schema) },
    { weight: 3, arbitrary: missing(schema) },
    { weight: 1, arbitrary: anything },
  )

/** Puts in what the pools have now. */
export async function filled(value: unknown, from: (pick: Pick) => unknown): Promise<unknown> {
  if (value instanceof Pick) return from(value)
  if (Array.isArray(value)) return Promise.all(value.map((item) => filled(item, from)))
  if (typeof value !== 'object' || value === null) return value
  const pairs = await Promise.all(
    Object.entries(value).map(async ([key, item]) => [key, await filled(item, from)] as const),
  )
  return Object.fromEntries(pairs)
}
