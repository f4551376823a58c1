/** What a case worker may write of a case's life, checked before anything is looked up. Texts are in their own words, days are days. */

import { z } from 'zod'
import { IDENTITY_PROOFS } from '../../../machines/caseDeeds.ts'
import {
  ASSESSED,
  BODIES,
  DEPARTURES,
  ENDINGS,
  FOLLOW_UPS,
  FOUND,
  LEGAL_BASES,
  LETTER_WAYS,
  LEVELS,
  OUTCOMES,
  REASSESSED,
} from '../../../machines/lifeDeeds.ts'

const isDay = (day: string): boolean => {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}
const on = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, { message: 'is a day' })
const text = (most: number) => z.string().trim().max(most)
const n = z.number().int().min(1).max(99)

const notes = z.strictObject(
  Object.fromEntries(ASSESSED.map((topic) => [topic, text(1300)])) as Record<
    (typeof ASSESSED)[number],
    ReturnType<typeof text>
  >,
)

const deed = <W extends string, S extends z.ZodRawShape>(what: W, shape: S) =>
  z.strictObject({ what: z.literal(what), ...shape })

/** Lines of an address; the person's name is put above them. */
export const letterAsk = z.strictObject({
  way: z.enum(LETTER_WAYS),
  expectedOn: on.nullable().default(null),
  to: text(300).default(''),
  /** For Digital Post, where the person did not say it in the conversation: goes into the message and is kept nowhere else. */
  cpr: z
    .string()
    .regex(/^\d{6}-?\d{4}$/)
    .optional(),
})
export type LetterAsked = z.infer<typeof letterAsk>

const deeds = z.discriminatedUnion('what', [
  deed('identityConfirmed', { how: z.enum(IDENTITY_PROOFS) }),
  deed('assessed', { notes, on }),
  deed('committeeSet', { on, invited: z.boolean() }),
  deed('committeeHeard', { on }),
  deed('decided', {
    outcome: z.enum(OUTCOMES),
    level: z.enum(LEVELS).nullable(),
    provider: z.enum(['own', 'other']),
    body: z.enum(BODIES),
    on,
    appliedFor: text(500),
    notGranted: text(1000),
    reasons: text(4000),
    legalBasis: z.array(z.enum(LEGAL_BASES)).max(LEGAL_BASES.length),
  }),
  deed('letterMade', letterAsk.shape),
  deed('letterHandedOver', { n, on }),
  deed('letterDelivered', { n, on }),
  deed('letterFailed', { n, on, why: text(500) }),
  deed('toldOrally', { decision: n, on, said: text(2000) }),
  deed('freeChoiceMade', {
    on,
    provider: text(200),
    level: z.enum(LEVELS),
    approved: z.boolean(),
    waivedOn: on.nullable(),
  }),
  deed('freeChoiceLimited', { on, why: text(1000) }),
  deed('guaranteeDeparted', { reason: z.enum(DEPARTURES), on, why: text(1000) }),
  deed('treatmentStarted', { on, level: z.enum(LEVELS), where: z.enum(['own', 'other']) }),
  deed('planMade', { on, reviewBy: on.nullable() }),
  deed('planReviewed', { on, reviewBy: on.nullable() }),
  deed('actionPlanOffered', { on, accepted: z.boolean() }),
  deed('residentialStatus', { on }),
  deed('followUpAgreed', { on, consent: z.boolean() }),
  deed('ended', { on, how: z.enum(ENDINGS) }),
  deed('resumed', { on }),
  deed('followedUp', { after: z.literal([...FOLLOW_UPS]), on, found: z.enum(FOUND) }),
  deed('complaintReceived', { on, about: text(1000) }),
  deed('complaintReassessed', { on, result: z.enum(REASSESSED), why: text(2000) }),
  deed('complaintForwarded', { on }),
  deed('documentsAsked', { on }),
  deed('documentsGiven', { on }),
  deed('documentsDelayed', { on, until: on, why: text(1000) }),
])

export const lifeAsk = z.strictObject({ version: z.number().int().min(1), deed: deeds })
export type LifeAsked = z.infer<typeof lifeAsk>['deed']
