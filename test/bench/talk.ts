/** Conversations over the wire: rehearsed once, when every view is read, and then repeated word for word by the load. */
import type { View } from '../../machines/view.ts'
import { answerOf, type Person } from './people.ts'
import type { Answer, Wire } from './wire.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const EVENTS = '/api/intake/events'

/** One line of a conversation: what is sent, or that a time is chosen out of those that were just offered. */
type Line = { readonly body: string } | { readonly slot: string }

export interface Script {
  readonly person: Person
  readonly lines: readonly Line[]
  /** The phase in which the last view must stand. */
  readonly ends: View['phase']
}

export const intake = (wire: Wire, { municipality }: Person): Promise<Answer> =>
  wire.request('POST', `/api/${municipality}/intake`, JSON_TYPE, '{"language":"da"}')

const send = (wire: Wire, session: string, body: string): Promise<Answer> =>
  wire.request('POST', EVENTS, { ...JSON_TYPE, authorization: `Bearer ${session}` }, body)

/** Leads the person once to the times, or through them to the receipt. */
export async function rehearse(wire: Wire, person: Person, toTheEnd: boolean): Promise<Script> {
  const begun = demand(await intake(wire, person), 201)
  let { view } = begun
  const lines: Line[] = []
  while (view.question && (toTheEnd || view.question.kind !== 'slot')) {
    const { fact, kind } = view.question
    const value = answerOf(view.question, person.facts)
    const body = JSON.stringify({ type: 'answer', fact, value })
    lines.push(kind === 'slot' ? { slot: fact } : { body })
    view = demand(await send(wire, begun.session, body), 200).view
  }
  if (toTheEnd) {
    lines.push({ body: '{"type":"submit"}' })
    view = demand(await send(wire, begun.session, '{"type":"submit"}'), 200).view
  }
  return { person, lines, ends: view.phase }
}

function demand(answer: Answer, status: number): { session: string; view: View } {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.body}`)
  return JSON.parse(answer.body) as { session: string; view: View }
}

export interface Told {
  /** Milliseconds of one turn, from the first byte sent to the last byte heard. */
  turn(ms: number): void
  /** False ends the conversation where it stands. */
  goOn(): boolean
  /** Somebody else was faster with a time. */
  lost(): void
}

/** @returns whether it was led to its end; throws where it was answered otherwise than at the rehearsal. */
export async function repeat(wire: Wire, script: Script, told: Told): Promise<boolean> {
  const timed = async (work: () => Promise<Answer>): Promise<Answer> => {
    const begun = performance.now()
    const answer = await work()
    told.turn(performance.now() - begun)
    return answer
  }
  let last = await timed(() => intake(wire, script.person))
  const session = /"session":"([^"]+)"/.exec(last.body)?.[1]
  if (last.status !== 201 || !session) throw new Error(`a conversation begins with 201: ${last.body}`)
  for (const line of script.lines) {
    if (!told.goOn()) return false
    const say = (body: string) => timed(() => send(wire, session, body))
    const look = () => wire.request('GET', '/api/intake', { authorization: `Bearer ${session}` })
    last = 'body' in line ? await say(line.body) : await choose(line.slot, last.body, say, look, told)
    if (last.status !== 200) throw new Error(`${JSON.stringify(line)} was answered ${last.status}: ${last.body}`)
  }
  if (!last.body.includes(`"phase":"${script.ends}"`)) throw new Error(`not ${script.ends}: ${last.body}`)
  return true
}

type Say = (body: string) => Promise<Answer>

/** One of the times on offer by chance; where somebody was faster, one of those that are offered then. */
async function choose(fact: string, before: string, say: Say, look: () => Promise<Answer>, told: Told) {
  for (let shown = before; ; shown = (await look()).body) {
    const values = [...shown.matchAll(/"value":"([^"]+)","label":"[^"]*","start"/g)].map(([, id]) => id)
    if (values.length === 0) throw new Error(`the calendar has run full: ${shown}`)
    const value = values[Math.floor(Math.random() * values.length)]
    const answer = await say(JSON.stringify({ type: 'answer', fact, value }))
    if (answer.status !== 409) return answer
    told.lost()
  }
}
