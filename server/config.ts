/**
 * What each municipality's owner confirms or fills in: telephone, decision days, pick-up target, confirmed places.
 * A JSON file beside the data; what it does not say stays unconfirmed and is listed by `npm run ready`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { MUNICIPALITIES, type Municipality, UNITS } from '../machines/facts.ts'
import { tellingWord } from '../machines/reminders.ts'
import { PROPOSED } from '../machines/retention.ts'
import { ROLES } from './staff/rights.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const confirmed = z.object({ by: z.string().min(1), on: day })

const isOwnMachine = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)

const oidc = z.strictObject({
  /** The provider's address; without TLS only where it is this very machine. */
  issuer: z.url().refine((url) => new URL(url).protocol === 'https:' || isOwnMachine(new URL(url)), {
    message: 'begins with https:',
  }),
  clientId: z.string().min(1),
  /** Where the client's secret stands: never in this file. */
  secret: z.union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })]),
  scope: z.string().default('openid email profile'),
  emailClaim: z.string().default('email'),
  /** The claim that holds roles or groups, and what each of its values is here. */
  roleClaim: z.string().optional(),
  roles: z.record(z.string(), z.enum(ROLES)).default({}),
  /** Whether somebody whom the provider knows and nobody here becomes a member, with the role of their claim. */
  provision: z.boolean().default(false),
})

export type Oidc = z.infer<typeof oidc>

/** @throws Error that names the variable or file */
export function secretOf({ secret }: Oidc): string {
  if ('env' in secret) {
    const value = process.env[secret.env]
    if (!value) throw new Error(`the variable ${secret.env} is not set`)
    return value
  }
  if (!existsSync(secret.file)) throw new Error(`the file ${secret.file} is not there`)
  return readFileSync(secret.file, 'utf8').trim()
}

const days = z.number().int().min(1).max(36_500)
/** Days after which what is over goes; `null` where only a person ends it. What is left out is our proposal. */
const retention = z.strictObject({
  draft: days.default(PROPOSED.draft),
  draftWithCode: days.default(PROPOSED.draftWithCode),
  information: days.nullable().default(PROPOSED.information),
  advice: days.nullable().default(PROPOSED.advice),
  anonymousTreatment: days.nullable().default(PROPOSED.anonymousTreatment),
  named: days.nullable().default(PROPOSED.named),
  handedOver: days.nullable().default(PROPOSED.handedOver),
  times: days.default(PROPOSED.times),
})

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const span = z
  .strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1), from: clock, to: clock })
  .refine(({ from, to }) => from < to, { message: 'ends after it begins' })

/** Whoever sees it on a telephone must not learn from it what it is about. */
const neutral = <T extends z.ZodType<string>>(text: T) =>
  text.refine((value) => tellingWord(value) === null, { message: 'says what it is about' })

/** What a person by name is told of their times. */
const notices = z
  .strictObject({
    /** The hour at which a reminder goes, the day before. */
    remindAt: clock.default('10:00'),
    /** Between these a message goes out. */
    from: clock.default('08:00'),
    to: clock.default('20:00'),
    /** Who signs; the municipality's name where it is left out. */
    signature: neutral(z.string().min(1).max(60)).optional(),
    /** The address that e-mail comes from; without one there is none. */
    mailFrom: neutral(z.email().max(254)).optional(),
    /** As a telephone shows who sent a text message. */
    smsSender: neutral(z.string().regex(/^[A-Za-z0-9]{1,11}$/)).default('Kommunen'),
  })
  .refine(({ from, to }) => from < to, { message: 'ends after it begins' })

/** When a second person hears of a deadline that comes near in a case that nobody has looked at. */
const alarms = z
  .strictObject({
    /** Days before its last day. */
    days: z.array(z.number().int().min(0).max(60)).min(1).max(10).default([5, 2, 0]),
    /** Between these on working days; a deadline of the law is told at any hour. */
    from: clock.default('08:00'),
    to: clock.default('16:00'),
  })
  .refine(({ from, to }) => from < to, { message: 'ends after it begins' })

/** How the municipality files such a case; what is left out is nobody's to guess. */
const handOver = z.strictObject({
  /** KLE number of the subject, and the facet of the work (FORM/KLE). */
  kle: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/),
  facet: z.string().regex(/^[A-ZÆØÅ]\d{2}$/),
  /** A code of the case system's own scale. */
  sensitivity: z.string().regex(/^[A-ZÆØÅ_]{3,60}$/),
  /** The title that may be seen by whoever may not see the case. */
  publicTitle: neutral(z.string().min(1).max(100)).default('Personsag'),
})

const owner = z.strictObject({
  /** The municipality's number in the register of businesses: the sender of Digital Post. */
  cvr: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  /** Telephone where the document prints none or an old one. */
  phone: z.string().max(30).optional(),
  /** Days from the first talk to the start of treatment, committee included (B-04). */
  decisionDays: z.number().int().min(0).max(14).default(7),
  /** Working days until somebody has picked a new case up. */
  pickUpDays: z.number().int().min(1).max(10).default(1),
  /** Working days without a deed after which a case that somebody has, and that waits for one, goes back to the queue. */
  staleClaimDays: z.number().int().min(1).max(60).default(5),
  /** Hosts from which colleagues may have their own calendar read, such as `outlook.office365.com`; none: it is not in use. */
  calendarHosts: z
    .array(
      z
        .string()
        .regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
        .max(253),
    )
    .default([]),
  /** Addresses where the document prints none. */
  addresses: z.partialRecord(z.enum(UNITS), z.string().max(200)).default({}),
  /** Places where people may be sent, each with who confirmed it and when. */
  places: z.partialRecord(z.enum(UNITS), confirmed).default({}),
  /** Opening hours for the calendar where the document prints none or old ones: ISO weekdays 1–7, times "HH:MM". */
  hours: z.partialRecord(z.enum(UNITS), z.array(span)).default({}),
  /** Days on which nobody is met although they are no public holidays, such as 24 and 31 December. */
  closedDays: z.array(day).default([]),
  /** Whether staff need a passkey or a code besides the password; without an answer they do, except in a demonstration. */
  staffSecondFactor: z.enum(['required', 'optional']).optional(),
  notices: notices.default(notices.parse({})),
  alarms: alarms.default(alarms.parse({})),
  /** The recipient (`age1…`) for whom everything that is laid out as a file is locked; its other half lies with the municipality. */
  outboxKey: z
    .string()
    .regex(/^age1[a-z0-9]{50,100}$/)
    .optional(),
  handOver: handOver.optional(),
  /** Logging in through the municipality's own identity provider. */
  oidc: oidc.optional(),
  /** See machines/retention.ts; `confirmed.retention` says who stands behind it. */
  retention: retention.default(PROPOSED),
  /** What `npm run ready` asks for, each with who confirmed it and when. */
  confirmed: z
    .partialRecord(
      z.enum([
        'telephone',
        'hours',
        'doctorTimes',
        'dangerNumbers',
        'pickUpTarget',
        'enquiryDate',
        'retention',
        'outbox',
      ]),
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
  for (const [id, { oidc }] of Object.entries(read)) demandSecret(path, id, oidc)
  return Object.fromEntries(MUNICIPALITIES.map((id) => [id, read[id] ?? owner.parse({})])) as OwnerConfigs
}

/** A secret that is missing is found at the start, not when somebody wants to log in. */
function demandSecret(path: string, id: string, oidc: Oidc | undefined): void {
  try {
    if (oidc) secretOf(oidc)
  } catch (error) {
    throw new Error(`${path}: ${id}.oidc.secret: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : 'no JSON'}`)
  }
}
