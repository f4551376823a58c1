/** One conversation over the wire, with every view read. */
import type { View } from '../../machines/view.ts'
import { answerOf, type Person } from './people.ts'
import type { Answer, Wire } from './wire.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const EVENTS = '/api/intake/events'

export const intake = (wire: Wire, { municipality }: Pick<Person, 'municipality'>): Promise<Answer> =>
  wire.request('POST', `/api/${municipality}/intake`, JSON_TYPE, '{"language":"da"}')

export const send = (wire: Wire, session: string, body: string): Promise<Answer> =>
  wire.request('POST', EVENTS, { ...JSON_TYPE, authorization: `Bearer ${session}` }, body)

export const look = (wire: Wire, session: string): Promise<Answer> =>
  wire.request('GET', '/api/intake', { authorization: `Bearer ${session}` })

export class Session {
  readonly #wire: Wire
  readonly #token: string
  view: View

  private constructor(wire: Wire, token: string, view: View) {
    this.#wire = wire
    this.#token = token
    this.view = view
  }

  static async begin(wire: Wire, person: Pick<Person, 'municipality'>): Promise<Session> {
    const { status, body } = await intake(wire, person)
    if (status !== 201) throw new Error(`a conversation begins with 201, not ${status}: ${body}`)
    const { session, view } = JSON.parse(body) as { session: string; view: View }
    return new Session(wire, session, view)
  }

  /** The view moves on where it went well; whoever must have gone well uses `must`. */
  async say(event: Readonly<Record<string, unknown>>): Promise<Answer> {
    const answer = await send(this.#wire, this.#token, JSON.stringify(event))
    if (answer.status === 200) this.view = (JSON.parse(answer.body) as { view: View }).view
    return answer
  }

  async must(event: Readonly<Record<string, unknown>>): Promise<void> {
    const { status, body } = await this.say(event)
    if (status !== 200) throw new Error(`${JSON.stringify(event)} was answered ${status}: ${body}`)
  }

  async look(): Promise<void> {
    const { status, body } = await look(this.#wire, this.#token)
    if (status !== 200) throw new Error(`looking was answered ${status}: ${body}`)
    this.view = JSON.parse(body) as View
  }

  /** Answers by the person's facts until a time is to be chosen, or nothing is asked. */
  async toTheTimes({ facts }: Person): Promise<void> {
    while (this.view.question && this.view.question.kind !== 'slot') {
      const { fact } = this.view.question
      await this.must({ type: 'answer', fact, value: answerOf(this.view.question, facts) })
    }
  }
}
