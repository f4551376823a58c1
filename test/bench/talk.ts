/** Conversations that are rehearsed once, when every view is read, and then repeated word for word by the load. */
import type { View } from '../../machines/view.ts'
import { answerOf, type Person } from './people.ts'
import { intake, look, Session, send } from './session.ts'
import type { Answer, Wire } from './wire.ts'

/** One line of a conversation: what is sent, or that a time is chosen out of those that were just offered. */
type Line = { readonly body: string } | { readonly slot: string }

export interface Script {
  readonly person: Person
  readonly lines: readonly Line[]
  /** The phase in which the last view must stand. */
  readonly ends: View['phase']
}

/** Leads the person once to the times, or through them to the receipt. */
export async function rehearse(wire: Wire, person: Person, toTheEnd: boolean): Promise<Script> {
  const session = await Session.begin(wire, person)
  const lines: Line[] = []
  for (let { question } = session.view; question; { question } = session.view) {
    const { fact, kind } = question
    if (kind === 'slot' && !toTheEnd) break
    const event = { type: 'answer', fact, value: answerOf(question, person.facts) }
    lines.push(kind === 'slot' ? { slot: fact } : { body: JSON.stringify(event) })
    await session.must(event)
  }
  if (toTheEnd) {
    lines.push({ body: '{"type":"submit"}' })
    await session.must({ type: 'submit' })
  }
  return { person, lines, ends: session.view.phase }
}

export interface Told {
  /** Milliseconds of one turn, from the first byte sent to the last byte heard. */
  turn(ms: number): void
  /** False ends the conversation where it stands. */
  goOn(): boolean
  /** Somebody else was faster with a time. */
  lost(): void
}

/** Throws where it is answered otherwise than at the rehearsal. */
export async function repeat(wire: Wire, script: Script, told: Told): Promise<void> {
  const timed = async (work: () => Promise<Answer>): Promise<Answer> => {
    const begun = performance.now()
    const answer = await work()
    told.turn(performance.now() - begun)
    return answer
  }
  let last = await timed(() => intake(wire, script.person))
  const token = /"session":"([^"]+)"/.exec(last.body)?.[1]
  if (last.status !== 201 || !token) throw new Error(`a conversation begins with 201: ${last.body}`)
  const voice: Voice = {
    say: (body) => timed(() => send(wire, token, body)),
    look: () => look(wire, token),
    lost: told.lost,
  }
  for (const line of script.lines) {
    if (!told.goOn()) return
    last = 'body' in line ? await voice.say(line.body) : await choose(line.slot, last.body, voice)
    if (last.status !== 200)
      throw new Error(`${JSON.stringify(line)} was answered ${last.status}: ${last.body}`)
  }
  if (!last.body.includes(`"phase":"${script.ends}"`)) throw new Error(`not ${script.ends}: ${last.body}`)
}

interface Voice {
  say(body: string): Promise<Answer>
  look(): Promise<Answer>
  lost(): void
}

/** One of the times on offer by chance; where somebody was faster, one of those that are offered then. */
async function choose(fact: string, before: string, voice: Voice): Promise<Answer> {
  for (let shown = before; ; shown = (await voice.look()).body) {
    const values = [...shown.matchAll(/"value":"([^"]+)","label":"[^"]*","start"/g)].map(([, id]) => id)
    if (values.length === 0) throw new Error(`the calendar has run full: ${shown}`)
    const value = values[Math.floor(Math.random() * values.length)]
    const answer = await voice.say(JSON.stringify({ type: 'answer', fact, value }))
    if (answer.status !== 409) return answer
    voice.lost()
  }
}
