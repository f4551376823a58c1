/**
 * What happens in a case after the hand-over, one deed per line of its log. The log is the truth of the case's life as the
 * events are of the conversation: where the case stands, its clocks and what is due are folded out of it, never typed in.
 */

import type { Channel } from './enquiry.ts'
import type { FactId, Facts } from './facts.ts'
import type { LifeDeed } from './lifeDeeds.ts'
import type { AppointmentKind } from './rule.ts'

/** Days are "YYYY-MM-DD" in Copenhagen, instants ISO with offset or in UTC. Ids of staff never leave the desk. */
export const IDENTITY_PROOFS = ['document', 'digital', 'known'] as const
/** What showed who somebody is: a paper with a picture, MitID, or that they are known here. */
export type IdentityProof = (typeof IDENTITY_PROOFS)[number]

export type Deed =
  | { readonly what: 'opened' }
  /** Staff took it for the person; `wishedAt` is the moment of the wish where it lay before. */
  | { readonly what: 'enquiry'; readonly channel: Channel; readonly wishedAt: string | null }
  | { readonly what: 'claimed' }
  | { readonly what: 'released'; readonly reason?: string }
  | { readonly what: 'passedOn'; readonly to: string; readonly reason: string }
  /** A colleague must not see it, or may again. `to` is their id. */
  | { readonly what: 'barred' | 'unbarred'; readonly to: string; readonly reason: string }
  /** Nobody did anything in it for so many working days although it waited: by itself, never in silence. */
  | { readonly what: 'wentBack'; readonly from: string; readonly days: number }
  | { readonly what: 'replied' }
  | { readonly what: 'booked'; readonly kind: AppointmentKind; readonly start: string }
  | {
      readonly what: 'moved'
      readonly kind: AppointmentKind
      readonly from: string
      readonly start: string
      readonly reason: string
    }
  /** Its holder is not there: a colleague holds it as it is, or meets the person. Ids of staff. */
  | {
      readonly what: 'takenOver'
      readonly kind: AppointmentKind
      readonly start: string
      readonly from: string
      readonly to: string
    }
  | {
      readonly what: 'toBeMet'
      readonly kind: AppointmentKind
      readonly start: string
      readonly to: string
    }
  | {
      readonly what: 'cancelled'
      readonly kind: AppointmentKind
      readonly start: string
      readonly by: 'person' | 'us'
      readonly reason: string
    }
  /** What became of an appointment. The newest word on the same start counts: a slip of the hand is put right by another. */
  | {
      readonly what: 'attended'
      readonly kind: AppointmentKind
      readonly start: string
      readonly how: 'held' | 'missed'
    }
  | { readonly what: 'closed'; readonly reason: string; readonly despite?: string }
  | { readonly what: 'reopened'; readonly reason: string }
  /** A note among colleagues; the person never sees it on their page. */
  | { readonly what: 'noted'; readonly text: string }
  /** Somebody has seen who the person is, and how. Before that nothing is sent to a name. */
  | { readonly what: 'identityConfirmed'; readonly how: IdentityProof }
  /** A package for the municipality's own case system was made and laid out; whether it was taken is not known here. */
  | {
      readonly what: 'handedOver'
      readonly on: string
      /** Which file, and the checksum of what was in it. */
      readonly file: string
      readonly sha256: string
    }
  /** The person wants to be told of their times no more, or again. */
  | { readonly what: 'quiet'; readonly on: boolean }
  /** Came in a rush, and somebody has seen that a person stands behind it. */
  | { readonly what: 'notRobot' }
  | LifeDeed

  /** The person put an answer right; before and after only where the answer is one of a list or a number. */
  | {
      readonly what: 'amended'
      readonly fact: FactId
      readonly before?: Facts[FactId]
      readonly after?: Facts[FactId]
      /** Answers that count no more since. */
      readonly drops: readonly FactId[]
    }
  /** Another case of the same person was put into this one; in its own log it stands as `joinedInto`. */
  | {
      readonly what: 'joined' | 'joinedInto'
      readonly number: number
      readonly by: 'code' | 'confirmed'
    }
  /** That was undone; `number` is the other case. */
  | { readonly what: 'parted'; readonly number: number }
  /** Opened outside the desk, with two of the three shares of the emergency key. */
  | { readonly what: 'emergencyOpened'; readonly reason: string }

export type DeedKind = Deed['what']
