/**
 * What a beginning costs in a rush: a piece of work for the browser, or a short wait for a browser without a script. Both
 * are signed, bound to beginning a conversation in one municipality, live ten minutes and count once, whichever process
 * they come to. Neither asks who somebody is or looks at what they do.
 */
import { timingSafeEqual } from 'node:crypto'
import { type Challenge, createChallenge, type Payload, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import type { Storage } from '../../db/storage.ts'
import { dayOf } from '../../machines/calendar.ts'
import type { Municipality } from '../../machines/facts.ts'
import { type Keys, newId, token } from '../keys/keys.ts'

const LIFE_MS = 10 * 60_000
/** Rounds of PBKDF2 for each guess: many short ones let a slow phone show that it is working. */
const ROUNDS = 1_000
/** Guesses asked for at the edge of a rush, and at most: a slow phone is done in two seconds. */
const GUESSES = 200
const MOST_GUESSES = 1_500
const WAIT_SECONDS = 5
const MOST_SECONDS = 30
const ACTION = 'begin'

const payload = z.object({
  challenge: z.object({
    parameters: z
      .object({
        nonce: z.string().regex(/^[0-9a-f]{32}$/),
        expiresAt: z.number(),
        data: z.object({ action: z.literal(ACTION), municipality: z.string() }),
      })
      .loose(),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

export interface Demand {
  readonly challenge: Challenge
  /** For who cannot compute: good once `seconds` have passed. */
  readonly ticket: string
  readonly seconds: number
}

export interface Services {
  readonly storage: Storage
  readonly keys: Keys
  readonly now: () => number
}

export class Proofs {
  readonly #services: Services
  readonly #secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string }

  constructor(services: Services) {
    this.#services = services
    this.#secrets = {
      hmacSignatureSecret: token(services.keys, 'proof', 'challenge'),
      hmacKeySignatureSecret: token(services.keys, 'proof', 'key'),
    }
  }

  /** @param rush how many times over the bound beginnings are: work and wait rise with it. */
  async demand(municipality: Municipality, rush: number): Promise<Demand> {
    const now = this.#services.now()
    const guesses = Math.round(Math.min(MOST_GUESSES, GUESSES * rush))
    const seconds = Math.round(Math.min(MOST_SECONDS, WAIT_SECONDS * rush))
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: ROUNDS,
      // Known to be found after so many guesses: chance must not make anybody wait for long.
      counter: randomInt(guesses, Math.ceil(guesses / 2)),
      deriveKey,
      data: { action: ACTION, municipality },
      expiresAt: new Date(now + LIFE_MS),
      ...this.#secrets,
    })
    return { challenge, ticket: this.#ticket(municipality, now + seconds * 1_000, newId()), seconds }
  }

  /** Seconds until a ticket of ours is good; null where it is none, of another place, or too old. */
  secondsLeft(municipality: Municipality, ticket: string): number | null {
    const [ripe = '', id = ''] = ticket.split('.')
    const own = Buffer.from(this.#ticket(municipality, Number(ripe), id))
    const given = Buffer.from(ticket)
    if (own.length !== given.length || !timingSafeEqual(own, given)) return null
    const wait = Number(ripe) - this.#services.now()
    return wait < -LIFE_MS ? null : Math.max(0, Math.ceil(wait / 1_000))
  }

  /** Whether it is good, and the first time that it is shown. */
  async acceptTicket(municipality: Municipality, ticket: string): Promise<boolean> {
    if (this.secondsLeft(municipality, ticket) !== 0) return false
    return this.#once(municipality, `ticket:${ticket.split('.')[1]}`)
  }

  /** @param given the payload as JSON or as its base64, as the widget and the libraries send it. */
  async accept(municipality: Municipality, given: string): Promise<boolean> {
    const read = payload.safeParse(parsed(given))
    if (!read.success) return false
    const { expiresAt, data, nonce } = read.data.challenge.parameters
    if (data.municipality !== municipality || expiresAt * 1_000 < this.#services.now()) return false
    const { challenge, solution } = read.data as unknown as Payload
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...this.#secrets })
    return verified && this.#once(municipality, `work:${nonce}`)
  }

  #ticket(municipality: Municipality, ripe: number, id: string): string {
    const { keys } = this.#services
    return `${ripe}.${id}.${token(keys, 'ticket', [ACTION, municipality, ripe, id].join('\0'))}`
  }

  /** The row's key is unique: of many at once, in however many processes, one is the first. */
  async #once(municipality: Municipality, id: string): Promise<boolean> {
    const { storage, now } = this.#services
    const at = now()
    return storage.exclusive(municipality, (tx) =>
      storage.settings.spend(tx, {
        municipality,
        id,
        // The day alone: when somebody began is nobody's business. What ran out yesterday is not needed any more.
        until: dayOf(new Date(at + LIFE_MS).toISOString()),
        today: dayOf(new Date(at).toISOString()),
      }),
    )
  }
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given.startsWith('{') ? given : Buffer.from(given, 'base64').toString())
  } catch {
    return null
  }
}
