/**
 * An enquiry that staff take for a person: by telephone, at the door, from a letter or from Digital Post. The conversation is
 * the same one; what differs is how the wish came and when, because the fourteen days run from the wish and not from the day
 * on which somebody found time to type.
 */

export const CHANNELS = ['phone', 'door', 'digitalPost', 'letter'] as const
export type Channel = (typeof CHANNELS)[number]

export interface Enquiry {
  readonly channel: Channel
  /** When treatment was wished, an instant in UTC with milliseconds; null where it is wished as the conversation goes. */
  readonly wishedAt: string | null
  /** Id and role of who took it. */
  readonly by: string
  readonly role: string
  /** Why it is written down so long after. */
  readonly reason?: string
}

/** Nothing older is taken as the moment of a wish: a letter that lay longer is a case for a leader, not for a form. */
export const OLDEST_DAYS = 60
/** Somebody who types while the telephone rings needs no reason. */
export const FREE_MINUTES = 60

export type Wish =
  | { readonly ok: true; readonly wishedAt: string | null }
  | { readonly ok: false; readonly field: 'wishedAt' | 'reason' }

const HAS_OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/

/**
 * The moment of a wish as somebody at the desk gives it.
 * @param given ISO with offset or Z
 * @param now instant, ISO
 * @returns the field that is wrong: a moment that cannot be, or a reason that is missing
 */
export function wishOf(given: string | undefined, reason: string | undefined, now: string): Wish {
  if (given === undefined) return { ok: true, wishedAt: null }
  const wished = instantOf(given)
  const present = Temporal.Instant.from(now)
  if (!wished || Temporal.Instant.compare(wished, present) > 0) return { ok: false, field: 'wishedAt' }
  if (Temporal.Instant.compare(wished, present.subtract({ hours: 24 * OLDEST_DAYS })) < 0)
    return { ok: false, field: 'wishedAt' }
  const late = Temporal.Instant.compare(wished, present.subtract({ minutes: FREE_MINUTES })) < 0
  if (late && !reason) return { ok: false, field: 'reason' }
  return { ok: true, wishedAt: wished.toString({ smallestUnit: 'millisecond' }) }
}

function instantOf(given: string): Temporal.Instant | null {
  if (!HAS_OFFSET.test(given)) return null
  try {
    return Temporal.Instant.from(given)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
