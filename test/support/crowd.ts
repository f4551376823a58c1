/**
 * People who talk to a server in a process of its own while things break: each goes from the first question to the receipt,
 * tries again where they were told to, and remembers what was acknowledged.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Facts, Municipality } from '../../machines/facts.ts'
import type { Running } from './app.ts'
import { type Answered, answerOf, Talk } from './drive.ts'

const PAUSE_MS = 150
/** Longer than a slow machine needs for all the starts of one test: in between nobody may be reached for long. */
const PATIENCE_MS = 200_000
/** The network's own errors: nobody listens, or the connection broke. */
const isNetwork = (error: unknown): boolean => error instanceof TypeError || error instanceof SyntaxError

export class Somebody {
  readonly talk: Talk
  /** Each answer that was acknowledged, and the code where it was. */
  readonly kept = new Map<string, unknown>()
  /** What was said to them in trouble, each sentence once. */
  readonly told = new Set<string>()
  code: string | null = null
  readonly #facts: Facts

  constructor(url: () => string, municipality: Municipality, facts: Facts) {
    const request = (path: string, init?: RequestInit) => fetch(`${url()}${path}`, init)
    this.talk = new Talk({ request, logged: [] } as unknown as Running, municipality)
    this.#facts = facts
  }

  /** Again and again until it is answered: a person presses the button once more. */
  async #insist(act: () => Promise<Answered>): Promise<Answered> {
    for (const until = Date.now() + PATIENCE_MS; ; await wait(PAUSE_MS)) {
      try {
        const answered = await act()
        if (answered.status < 500) return answered
        if (answered.status !== 503)
          throw new Error(`answered ${answered.status}: ${JSON.stringify(answered.body)}`)
        this.told.add(String(answered.body.detail))
      } catch (error) {
        if (!isNetwork(error)) throw error
      }
      if (Date.now() > until) throw new Error('it does not come back by itself')
    }
  }

  async #look(): Promise<void> {
    const { status, body } = await this.#insist(() => this.talk.call('GET', '/api/intake'))
    if (status !== 200) throw new Error(`looking was answered ${status}: ${JSON.stringify(body)}`)
    this.talk.view = body as unknown as Talk['view']
  }

  /** Whether it was acknowledged; where something else came first, what stands now is looked at. */
  async #send(event: Parameters<Talk['try']>[0]): Promise<boolean> {
    const { status, body } = await this.#insist(() => this.talk.try(event))
    if (status === 200) return true
    if (status !== 409)
      throw new Error(`${JSON.stringify(event)} was answered ${status}: ${JSON.stringify(body)}`)
    await this.#look()
    return false
  }

  /** From the first word to the receipt. @param between called after each answer. */
  async goThrough(between: () => Promise<unknown> = async () => undefined): Promise<void> {
    const { municipality } = this.talk
    const begun = await this.#insist(() =>
      this.talk.call('POST', `/api/${municipality}/intake`, { language: 'da' }),
    )
    if (begun.status !== 201) throw new Error(`beginning was answered ${begun.status}`)
    this.talk.session = String(begun.body.session)
    this.talk.view = begun.body.view as Talk['view']
    while (this.talk.view.phase !== 'handedOver') {
      const { question, phase } = this.talk.view
      await between()
      if (phase === 'reviewing' || !question) {
        await this.#send({ type: 'submit' })
        continue
      }
      const value = answerOf(question, this.#facts)
      if (await this.#send({ type: 'answer', fact: question.fact, value }))
        this.kept.set(question.fact, value)
    }
    await this.#look()
    this.code = this.talk.view.receipt?.code ?? null
  }

  /** What was acknowledged and is not there any more. */
  async lost(): Promise<string[]> {
    if (this.talk.session) await this.#look()
    const { facts } = this.talk.view
    return [...this.kept].flatMap(([fact, value]) => {
      const now = facts[fact as keyof typeof facts]
      return value === null || JSON.stringify(now) === JSON.stringify(value) || fact.endsWith('Slot')
        ? []
        : [fact]
    })
  }
}
