/** An edition that is still being written, as a file: read with every fault named, held nowhere. */
import { z } from 'zod'
import type { Condition } from '../../machines/condition.ts'
import { ROUTES } from '../../machines/derived.ts'
import { DUE_FROM } from '../../machines/due.ts'
import { FACT_IDS, UNITS } from '../../machines/facts.ts'
import { APPOINTMENT_KINDS, FLAGS, TOPICS } from '../../machines/rule.ts'
import { wrongRules } from '../../machines/ruleShape.ts'
import { MARK_KINDS, type Standard } from '../../machines/standard.ts'
import { Problem } from '../problems.ts'

const words = z.string().max(2000)
const text = z.object({ da: words, en: words })
const day = z.iso.date()
const code = z.union([z.string(), z.number()])
const fact = z.enum(FACT_IDS as [(typeof FACT_IDS)[number], ...(typeof FACT_IDS)[number][]])
const basis = z.enum(['guarantee', 'serviceAim', 'none'])
const identity = z.enum(['anonymous', 'named'])

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('is'), fact: z.string(), value: code }),
    z.object({ op: z.literal('oneOf'), fact: z.string(), values: z.array(code) }),
    z.object({ op: z.literal('atLeast'), fact: z.enum(['age', 'talksHeld']), value: z.number() }),
    z.object({ op: z.literal('all'), of: z.array(condition) }),
    z.object({ op: z.literal('any'), of: z.array(condition) }),
    z.object({ op: z.literal('not'), of: condition }),
  ]),
) as z.ZodType<Condition>

const count = z.number().int().min(0)
const due = z.object({
  from: z.enum(DUE_FROM),
  again: z.literal(true).optional(),
  days: count.optional(),
  weeks: count.optional(),
  months: count.optional(),
  workingDay: z.literal(0).optional(),
})

const consequence = z.discriminatedUnion('do', [
  z.object({ do: z.literal('route'), route: z.enum(ROUTES), identity, rank: z.number() }),
  z.object({ do: z.literal('unit'), unit: z.enum(UNITS), rank: z.number(), pulls: z.boolean() }),
  z.object({ do: z.literal('place'), place: z.enum(UNITS) }),
  z.object({
    do: z.literal('appointment'),
    kind: z.enum(APPOINTMENT_KINDS),
    basis,
    where: condition.optional(),
  }),
  z.object({ do: z.literal('condition'), holds: condition, contrary: z.enum(['no', 'person']) }),
  z.object({
    do: z.literal('consent'),
    until: condition,
    bookedWhere: condition,
    keepsBack: z.array(z.enum(APPOINTMENT_KINDS)),
  }),
  z.object({ do: z.literal('flag'), flag: z.enum(FLAGS) }),
  z.object({ do: z.literal('task'), text, due: z.array(due).optional() }),
  z.object({ do: z.literal('deadline'), days: z.literal(14) }),
  z.object({ do: z.literal('ask'), fact }),
  z.object({ do: z.literal('neverAsk'), facts: z.array(fact) }),
  z.object({ do: z.literal('record'), text }),
  z.object({ do: z.literal('course'), name: text }),
])

const rule = z.object({
  id: z.string().max(40),
  topic: z.enum(TOPICS),
  title: text,
  cites: z.array(z.object({ section: z.string(), lines: z.tuple([z.number(), z.number()]) })),
  law: words.optional(),
  when: condition,
  unless: condition.optional(),
  then: z.array(consequence),
  text,
  heard: z
    .union([z.enum(['early', 'summary', 'receipt']), z.object({ before: z.union([fact, z.array(fact)]) })])
    .optional(),
  readings: z.array(z.string()).optional(),
  replaces: z.string().optional(),
})

const unit = z.object({
  id: z.enum(UNITS),
  name: text,
  address: words.nullable(),
  phone: words.nullable(),
  email: words.nullable(),
  hours: text.nullable(),
  open: z.array(z.object({ days: z.array(z.number()), from: z.string(), to: z.string() })),
  holds: z.array(z.enum(['named', 'anonymous', 'youth', 'relatives', 'doctor'])),
  cites: z.array(z.string()),
})

const edition = z.object({
  edition: z.string().min(1).max(60),
  municipality: z.string(),
  name: text,
  validFrom: day.nullable(),
  validTo: day.nullable(),
  lastChecked: day,
  marks: z.array(text.extend({ kind: z.enum(MARK_KINDS).optional() })),
  units: z.array(unit),
  phoneUnits: z.array(z.enum(UNITS)),
  rules: z.array(rule).max(2000),
})

/** Enough for the longest edition three times over. */
export const MOST_BYTES = 1024 * 1024

const refused = (field: string): Problem => new Problem('malformed', { field })

/** @throws RangeError where conditions lie in each other without end */
function parsed(given: unknown): Standard {
  const read = edition.safeParse(given)
  if (read.success) return read.data as Standard
  const [issue] = read.error.issues
  const path = issue?.path ?? []
  const at = path[0] === 'rules' && typeof path[1] === 'number' ? idOf(given, path[1]) : ''
  throw refused([at, path.join('.'), issue?.message].filter(Boolean).join(': '))
}

function idOf(given: unknown, at: number): string {
  const id = (given as { rules?: { id?: unknown }[] }).rules?.[at]?.id
  return typeof id === 'string' ? id.slice(0, 40) : ''
}

/**
 * @param of the edition it is held against: the same municipality.
 * @throws Problem malformed, whose `field` names rule and cause
 */
export function draftEdition(given: unknown, of: Standard): Standard {
  let draft: Standard
  try {
    draft = parsed(given)
  } catch (error) {
    if (error instanceof RangeError) throw refused('rules')
    throw error
  }
  if (draft.municipality !== of.municipality) throw refused(`municipality: ${draft.municipality}`)
  const ids = new Set<string>()
  for (const { id } of draft.rules) {
    if (ids.has(id)) throw refused(`${id}: twice`)
    ids.add(id)
  }
  const [fault] = wrongRules(draft)
  if (fault) throw refused(`${fault.id}: ${fault.wrong}`)
  return draft
}
