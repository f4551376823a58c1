/**
 * What each municipality's owner confirms or fills in: telephone, decision days, pick-up target, confirmed places.
 * A JSON file beside the data; what it does not say stays unconfirmed and is listed by `npm run ready`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { MUNICIPALITIES, type Municipality, UNITS } from '../machines/facts.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const confirmed = z.object({ by: z.string().min(1), on: day })

const owner = z.strictObject({
  /** Telephone where the document prints none or an old one. */
  phone: z.string().max(30).optional(),
  /** Days from the first talk to the start of treatment, committee included (B-04). */
  decisionDays: z.number().int().min(0).max(14).default(7),
  /** Working days until somebody has picked a new case up. */
  pickUpDays: z.number().int().min(1).max(10).default(1),
  /** Addresses where the document prints none. */
  addresses: z.partialRecord(z.enum(UNITS), z.string().max(200)).default({}),
  /** Places where people may be sent, each with who confirmed it and when. */
  places: z.partialRecord(z.enum(UNITS), confirmed).default({}),
  /** Whether staff need a passkey or a code besides the password; without an answer they do, except in a demonstration. */
  staffSecondFactor: z.enum(['required', 'optional']).optional(),
  /** What `npm run ready` asks for, each with who confirmed it and when. */
  confirmed: z
    .partialRecord(
      z.enum(['telephone', 'hours', 'doctorTimes', 'dangerNumbers', 'pickUpTarget', 'enquiryDate']),
      confirmed,
    )
    .default({}),
})

export type OwnerConfig = z.infer<typeof owner>
export type OwnerConfigs = Readonly<Record<Municipality, OwnerConfig>>

const file = z.strictObject(Object.fromEntries(MUNICIPALITIES.map((id) => [id, owner.optional()])))

/** @throws Error that names the file, the municipality and the field that is wrong. */
export function readOwnerConfigs(path: string): OwnerConfigs {
  const raw: unknown = existsSync(path) ? parse(path) : {}
  const parsed = file.safeParse(raw)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`)
    throw new Error(`${path}: ${lines.join('; ')}`)
  }
  const read = parsed.data as Partial<Record<Municipality, OwnerConfig>>
  return Object.fromEntries(MUNICIPALITIES.map((id) => [id, read[id] ?? owner.parse({})])) as OwnerConfigs
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : 'no JSON'}`)
  }
}
