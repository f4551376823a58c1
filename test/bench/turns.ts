/** Turns over real HTTP against an empty echo of the same framework, in rounds that alternate: only their ratio says anything. */
import { startPostgres } from '../support/postgres.ts'
import { type Child, serve } from './children.ts'
import { type Load, loadEcho, loadTalks } from './load.ts'
import { atLeast, atMost, information, median, type Row } from './measure.ts'
import { PEOPLE } from './people.ts'
import { makePlace } from './place.ts'
import { rehearse, type Script } from './talk.ts'
import { Wire } from './wire.ts'

const ROUNDS = 5
const WARM_MS = 3_000
const ROUND_MS = 3_000
const RATIO = 0.1
const P95_MS = 25

interface Round {
  readonly echo: Load
  readonly answers: Load
  readonly whole: Load
}

interface Scripts {
  readonly answers: readonly Script[]
  readonly whole: readonly Script[]
}

async function rehearseAll(port: number): Promise<Scripts> {
  const wire = await Wire.open(port)
  const answers: Script[] = []
  const whole: Script[] = []
  for (const person of PEOPLE) {
    answers.push(await rehearse(wire, person, false))
    whole.push(await rehearse(wire, person, true))
  }
  wire.close()
  return { answers, whole }
}

async function roundsAgainst(echo: Child, server: Child): Promise<Round[]> {
  const { answers, whole } = await rehearseAll(server.port)
  const round = async (ms: number): Promise<Round> => ({
    echo: await loadEcho(echo.port, ms),
    answers: await loadTalks(server.port, ms, answers),
    whole: await loadTalks(server.port, ms, whole),
  })
  await round(WARM_MS)
  const rounds: Round[] = []
  for (let number = 0; number < ROUNDS; number += 1) rounds.push(await round(ROUND_MS))
  return rounds
}

const of = (rounds: readonly Round[], read: (round: Round) => number): number => median(rounds.map(read))
const spread = (rounds: readonly Round[], kind: 'answers' | 'whole'): string => {
  const ratios = rounds.map((round) => round[kind].perSecond / round.echo.perSecond).sort((a, b) => a - b)
  return `${ratios[0]?.toFixed(3)}–${ratios.at(-1)?.toFixed(3)}`
}

function rowsOf(engine: string, rounds: readonly Round[], binding: boolean): Row[] {
  const part = 'turns'
  const ratio = (kind: 'answers' | 'whole') =>
    of(rounds, (each) => each[kind].perSecond / each.echo.perSecond)
  const p95 = (kind: 'answers' | 'whole') => of(rounds, (each) => each[kind].p95)
  const told = (kind: 'answers' | 'whole', what: string): Row[] =>
    binding
      ? [
          atLeast(part, `${engine}: ${what}, turns/s ÷ echo/s`, ratio(kind), RATIO, 3),
          atMost(part, `${engine}: ${what}, p95 ms, 50 at once`, p95(kind), P95_MS),
        ]
      : [
          information(part, `${engine}: ${what}, turns/s ÷ echo/s`, ratio(kind).toFixed(3)),
          information(part, `${engine}: ${what}, p95 ms, 50 at once`, p95(kind).toFixed(1)),
        ]
  const perSecond = (kind: keyof Round) => of(rounds, (each) => each[kind].perSecond).toFixed(0)
  return [
    ...told('answers', 'answers up to the times'),
    ...told('whole', 'whole conversations, times and submit'),
    information(
      part,
      `${engine}: spread of the two ratios`,
      `${spread(rounds, 'answers')}, ${spread(rounds, 'whole')}`,
    ),
    information(
      part,
      `${engine}: echo/s, turns/s, turns/s whole`,
      ['echo', 'answers', 'whole'].map((kind) => perSecond(kind as keyof Round)).join(', '),
    ),
    information(
      part,
      `${engine}: times lost to somebody faster`,
      `${rounds.reduce((sum, each) => sum + each.whole.lost, 0)}`,
    ),
  ]
}

async function measure(engine: string, url: string | undefined, binding: boolean): Promise<Row[]> {
  const place = await makePlace({ url })
  const echo = await serve('test/bench/echo.ts')
  const server = await place.serve()
  try {
    return rowsOf(engine, await roundsAgainst(echo, server), binding)
  } finally {
    await Promise.all([echo.stop(), server.stop()])
    await place.remove()
  }
}

export async function turns(): Promise<Row[]> {
  const file = await measure('libSQL', undefined, true)
  const postgres = await startPostgres({ durable: true })
  try {
    return [...file, ...(await measure('PostgreSQL', await postgres.newDatabase(), false))]
  } finally {
    await postgres.stop()
  }
}
