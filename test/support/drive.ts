/** Leads a person through a conversation over HTTP: what is asked is answered by their facts; every answer is checked against the served description. */
import type { FactId, Facts, Municipality } from '../../machines/facts.ts'
import type { View } from '../../machines/view.ts'
import type { Running } from './app.ts'
import { misfits, named } from './schema.ts'

export interface CaseView {
  readonly number: number
  readonly callingWord: string
  readonly appointments: readonly { kind: string; start: string; end: string; unit: string }[]
  readonly messages: readonly { id: string; from: 'person' | 'staff'; text: string }[]
  readonly next: { readonly what: string; readonly due: string } | null
}

export type Shown = View & { readonly case?: CaseView }
export type Event = Readonly<Record<string, unknown>> & { readonly type: string }

export interface Answered {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Headers
}

/** More questions than anybody is ever asked. */
const ENDLESS = 60

/** "Facts not listed: any sensible answer." */
const SENSIBLE: Readonly<Partial<Record<FactId, unknown>>> = {
  asker: 'self',
  wish: 'advice',
  age: 30,
  anonymous: 'yes',
  residence: 'here',
  homeMunicipality: 'other',
  substances: ['cannabis'],
  changeWish: 'reduce',
  askerUnder18: 'no',
  parentsKnow: 'know',
  talksHeld: 0,
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  wantsSubstitution: 'no',
  existingCase: 'no',
  wantsDoctor: 'no',
  mentalDisorder: 'none',
  namedInstead: 'no',
  talkForm: 'inPerson',
  name: 'Kim Prøve',
}

/** What somebody with these facts answers to the question at hand; null leaves it open. */
export function answerOf(question: NonNullable<View['question']>, facts: Facts): unknown {
  const { fact, options } = question
  if (facts[fact] !== undefined) return facts[fact]
  if (question.optional) return null
  if (question.kind === 'slot' || fact === 'unit' || fact === 'place') return options[0]?.value ?? 'none'
  if (!(fact in SENSIBLE)) throw new Error(`asked for ${fact}, which nobody has an answer to`)
  return SENSIBLE[fact]
}

export class Talk {
  readonly app: Running
  readonly municipality: Municipality
  readonly asked: FactId[] = []
  session = ''
  view!: Shown

  constructor(app: Running, municipality: Municipality) {
    this.app = app
    this.municipality = municipality
  }

  async call(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const response = await this.app.request(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.session ? { authorization: `Bearer ${this.session}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answered = (await response.json()) as Record<string, unknown>
    return { status: response.status, body: answered, headers: response.headers }
  }

  #see(view: unknown): void {
    const wrong = misfits(named('View'), view)
    if (wrong.length > 0) throw new Error(`the view does not fit its description: ${wrong.join('; ')}`)
    this.view = view as Shown
    const { question } = this.view
    if (question && question.why.rules.length === 0)
      throw new Error(`nothing stands behind the question ${question.fact}`)
  }

  async start(language: 'da' | 'en' = 'da'): Promise<this> {
    this.session = ''
    const { status, body } = await this.call('POST', `/api/${this.municipality}/intake`, { language })
    if (status !== 201)
      throw new Error(
        `a conversation begins with 201, not ${status}: ${JSON.stringify(body)} ${this.app.logged.at(-1) ?? ''}`,
      )
    this.session = String(body.session)
    this.#see(body.view)
    return this
  }

  /** @returns whatever came back; the view is taken over where it went well. */
  async try(event: Event): Promise<Answered> {
    const answered = await this.call('POST', '/api/intake/events', event)
    if (answered.status === 200) this.#see(answered.body.view)
    return answered
  }

  async send(event: Event): Promise<Shown> {
    const { status, body } = await this.try(event)
    if (status !== 200)
      throw new Error(
        `${JSON.stringify(event)} was answered ${status}: ${JSON.stringify(body)} ${this.app.logged.at(-1) ?? ''}`,
      )
    return this.view
  }

  answer(fact: FactId, value: unknown): Promise<Shown> {
    return this.send({ type: 'answer', fact, value })
  }

  async look(): Promise<Shown> {
    const { status, body } = await this.call('GET', '/api/intake')
    if (status !== 200) throw new Error(`looking was answered ${status}`)
    this.#see(body)
    return this.view
  }

  /** Answers one question after the other, as long as `goOn` says so. */
  async talk(facts: Facts, goOn: (view: Shown) => boolean = () => true): Promise<Shown> {
    while (this.view.phase === 'asking' && this.view.question && goOn(this.view)) {
      const { question } = this.view
      this.asked.push(question.fact)
      if (this.asked.length > ENDLESS) throw new Error(`no end: ${this.asked.join(' ')}`)
      await this.answer(question.fact, answerOf(question, facts))
    }
    return this.view
  }

  /** From the first question to the receipt. */
  async handOver(facts: Facts): Promise<Shown> {
    await this.talk(facts)
    return this.send({ type: 'submit' })
  }

  /** Comes back with the code, in a session of its own. */
  async comeBack(code: string): Promise<Shown> {
    this.session = ''
    const { status, body } = await this.call('POST', `/api/${this.municipality}/return`, { receipt: code })
    if (status !== 200)
      throw new Error(
        `the code was answered ${status}: ${JSON.stringify(body)} ${this.app.logged.at(-1) ?? ''}`,
      )
    this.session = String(body.session)
    this.#see(body.view)
    return this.view
  }
}

export const begin = (
  app: Running,
  municipality: Municipality,
  language: 'da' | 'en' = 'da',
): Promise<Talk> => new Talk(app, municipality).start(language)

/** A conversation by these facts, sent. */
export async function handedOver(app: Running, municipality: Municipality, facts: Facts): Promise<Talk> {
  const talk = await begin(app, municipality)
  await talk.handOver(facts)
  return talk
}

/** Days of the law: D + 14, when the conversation began on the test's Monday. */
export const LAST_DAY = '2026-12-07'
