/** What may be sent to a conversation: the contract's events, parsed from JSON or from a plain form. */
import { z } from 'zod'
import { type FactId, isFactId } from '../../machines/facts.ts'
import { APPOINTMENT_KINDS } from '../../machines/rule.ts'
import { Problem } from '../problems.ts'

/** Jitless: zod's generated code would need an `eval` that no strict policy allows, and it is fast enough without. */
z.config({ jitless: true })

const text = z.string().min(1).max(5000)
/** Nobody asks a standard in more; white space alone asks nothing. */
const asked = z.string().trim().min(1).max(1000)
const kind = z.enum(APPOINTMENT_KINDS)

const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('answer'),
    fact: z.string().max(40),
    value: z.unknown(),
    preview: z.boolean().optional(),
  }),
  z.object({ type: z.literal('say'), text }),
  z.object({ type: z.literal('ask'), text: asked }),
  z.object({ type: z.literal('language'), language: z.enum(['da', 'en']) }),
  z.object({
    type: z.enum([
      'back',
      'why',
      'person',
      'code',
      'enough',
      'submit',
      'withdraw',
      'safe',
      'reveal',
      'erase',
      'renew',
      'quiet',
      'tell',
    ]),
  }),
  z.object({ type: z.literal('whyNot'), fact: z.string().max(40).optional() }),
  z.object({ type: z.literal('edit'), fact: z.string().max(40) }),
  z.object({ type: z.literal('filter'), afterWork: z.boolean(), phone: z.boolean() }),
  z.object({ type: z.literal('move'), kind, slot: z.string().min(1).max(64) }),
  z.object({ type: z.literal('cancel'), kind, reason: z.string().max(500).optional() }),
  z.object({ type: z.literal('message'), text: z.string().min(1).max(1000) }),
])
export type ClientEvent = z.infer<typeof event>

/** Every field that some event has. */
const FIELDS = new Set(event.options.flatMap((one) => Object.keys(one.shape)))

/**
 * As a program sends it. A field that no event has is a mistake or an attempt; one of another event ("text" beside "enough") is
 * dropped unread, since a program often sends them all alike. @throws Problem malformed, also naming such a field
 */
export function parseEvent(body: unknown): ClientEvent {
  const parsed = parseKnown(body)
  const extra = Object.keys(body as object).find((field) => !FIELDS.has(field))
  if (extra !== undefined) throw new Problem('malformed', { field: /^\w{1,40}$/.test(extra) ? extra : '' })
  return parsed
}

/** Whatever else was sent is dropped: a posted form carries its buttons too. @throws Problem malformed */
function parseKnown(body: unknown): ClientEvent {
  const parsed = event.safeParse(body)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    if (issue?.code === 'too_big') throw new Problem('too-large', { field: issue.path.join('.') })
    throw new Problem('malformed', { field: issue?.path.join('.') || 'type' })
  }
  return parsed.data
}

/** @throws Problem unknown-fact */
export function factOf(id: string): FactId {
  if (!isFactId(id)) throw new Problem('unknown-fact', { fact: id.slice(0, 40) })
  return id
}

const BOOLEAN = new Set(['preview', 'afterWork', 'phone'])

/** A posted form as an event: repeated fields are a list, an empty value leaves the question open. */
export function eventFromForm(form: URLSearchParams): ClientEvent {
  const body: Record<string, unknown> = {}
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key)
    if (BOOLEAN.has(key) && body.type !== 'message')
      body[key] = values.includes('1') || values.includes('true')
    else if (key === 'value') body.value = values.length > 1 ? values : values[0] === '' ? null : values[0]
    else body[key] = values[0]
  }
  if (body.type === 'answer' && !('value' in body)) body.value = null
  if (body.type === 'filter') body.afterWork ??= false
  if (body.type === 'filter') body.phone ??= false
  return parseKnown(body)
}
