/** Beginning a conversation. Everybody may; in a rush it costs a little work or a short wait, whoever comes. */
import type { Language, Municipality } from '../../machines/facts.ts'
import type { Deps } from '../deps.ts'
import { Problem } from '../problems.ts'
import type { Door } from './conversations.ts'
import type { Live } from './live.ts'
import { type Demand, Proofs } from './proofs.ts'

export interface Shown {
  /** A solved challenge. */
  readonly proof?: string
  readonly ticket?: string
}

export class FrontDoor {
  readonly #deps: Deps
  readonly #proofs: Proofs

  constructor(deps: Deps) {
    this.#deps = deps
    this.#proofs = new Proofs(deps)
  }

  /** @throws Problem proof-required, with what is asked for; a ticket that is not good yet is given back. */
  async begin(municipality: Municipality, language: Language, door: Door, shown: Shown): Promise<Live> {
    const { conversations, metrics, log } = this.#deps
    const { starts } = conversations
    starts.seen(municipality)
    const rush = starts.rush(municipality)
    if (rush >= 1) {
      if (starts.isNews(municipality))
        log.warn('rush', { municipality, count: starts.lastMinute(municipality) })
      if (!(await this.#accepts(municipality, shown))) {
        metrics.count('proofs_asked')
        throw new Problem('proof-required', { ...(await this.#demand(municipality, rush, shown.ticket)) })
      }
      metrics.count('proofs_given')
    }
    metrics.count('conversations')
    return conversations.begin(municipality, language, door, undefined, rush >= 1)
  }

  async #accepts(municipality: Municipality, { proof, ticket }: Shown): Promise<boolean> {
    if (proof && (await this.#proofs.accept(municipality, proof))) return true
    return ticket !== undefined && this.#proofs.acceptTicket(municipality, ticket)
  }

  async #demand(municipality: Municipality, rush: number, ticket = ''): Promise<Demand> {
    const demand = await this.#proofs.demand(municipality, rush)
    const seconds = this.#proofs.secondsLeft(municipality, ticket)
    // Whoever asks too early keeps their place.
    return seconds ? { ...demand, ticket, seconds } : demand
  }
}
