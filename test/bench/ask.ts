/** Questions to the standard: how many are answered by the right rule, how many are rightly left open, and how fast. */
import { setTimeout as wait } from 'node:timers/promises'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { FRESH } from '../ask/fresh.ts'
import { answerTo, type Tally, tallyAll } from '../ask/measures.ts'
import { ASIDE, OPEN } from '../ask/sets.ts'
import { atLeast, atMost, information, percentile, type Row } from './measure.ts'
import { makePlace } from './place.ts'
import { Session } from './session.ts'
import { Wire } from './wire.ts'

const PART = 'ask'
const RECALL = 0.9
const LEFT_OPEN = 0.9
const P95_MS = 20

const share = (part: number, of: number): number => (of === 0 ? 0 : part / of)

function rowsOf(
  set: string,
  { answerable, first, amongThree, unanswerable, leftOpen, silent }: Tally,
): Row[] {
  return [
    information(PART, `${set}: questions with an answer, without one`, `${answerable}, ${unanswerable}`),
    information(PART, `${set}: recall@1`, share(first, answerable).toFixed(2)),
    atLeast(PART, `${set}: recall@3`, share(amongThree, answerable), RECALL),
    atLeast(PART, `${set}: without an answer and left without one`, share(leftOpen, unanswerable), LEFT_OPEN),
    information(PART, `${set}: false answers to those`, `${unanswerable - leftOpen} of ${unanswerable}`),
    information(
      PART,
      `${set}: of those left without an answer, rightly so`,
      share(leftOpen, silent).toFixed(2),
    ),
  ]
}

const ALL = MUNICIPALITIES.flatMap((municipality) =>
  [...OPEN[municipality], ...ASIDE[municipality]].map((asked) => ({ municipality, asked })),
)

/** The search alone, after each edition's rules have been put on their shelf. */
function searching(): number[] {
  for (const { municipality, asked } of ALL) answerTo(municipality, asked)
  return ALL.map(({ municipality, asked }) => {
    const begun = performance.now()
    answerTo(municipality, asked)
    return performance.now() - begun
  })
}

/** The server makes itself ready for questions two minutes after it has begun to listen; here the first to each edition waits a second. */
const READY_MS = 1_000

/** One after the other over HTTP, as a person asks. */
async function overHttp(): Promise<number[]> {
  const place = await makePlace()
  const server = await place.serve()
  const wire = await Wire.open(server.port)
  const times: number[] = []
  try {
    await wait(READY_MS)
    for (const municipality of MUNICIPALITIES) {
      const session = await Session.begin(wire, { municipality })
      for (const { asked } of ALL.filter((one) => one.municipality === municipality)) {
        const begun = performance.now()
        await session.say({ type: 'ask', text: asked.text })
        times.push(performance.now() - begun)
      }
    }
  } finally {
    wire.close()
    await server.stop()
    await place.remove()
  }
  return times
}

export async function ask(): Promise<Row[]> {
  const alone = searching()
  const whole = await overHttp()
  return [
    ...rowsOf('open', tallyAll(OPEN)),
    ...rowsOf('aside', tallyAll(ASIDE)),
    ...rowsOf('fresh', tallyAll(FRESH)),
    information(PART, 'p95 ms of the search alone', percentile(alone, 95).toFixed(1)),
    atMost(PART, 'p95 ms of one question over HTTP', percentile(whole, 95), P95_MS),
  ]
}
