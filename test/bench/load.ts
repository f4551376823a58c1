/** So many connections at once, each as fast as it is answered, for a while. */
import { percentile } from './measure.ts'
import { repeat, type Script } from './talk.ts'
import { Wire } from './wire.ts'

export const AT_ONCE = 50

export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly turns: number
  /** Times that somebody else was faster with. */
  readonly lost: number
}

interface Clock {
  readonly over: () => boolean
  readonly turn: (ms: number) => void
  readonly lost: () => void
}

/** Turns that are answered after the time is over are not counted. */
async function during(
  ms: number,
  port: number,
  work: (wire: Wire, clock: Clock) => Promise<void>,
): Promise<Load> {
  const wires = await Promise.all(Array.from({ length: AT_ONCE }, () => Wire.open(port)))
  const begun = performance.now()
  const over = (): boolean => performance.now() - begun >= ms
  const took: number[] = []
  let lost = 0
  const clock: Clock = {
    over,
    turn: (each) => {
      if (!over()) took.push(each)
    },
    lost: () => {
      lost += 1
    },
  }
  try {
    await Promise.all(wires.map((wire) => work(wire, clock)))
  } finally {
    for (const wire of wires) wire.close()
  }
  const [p50, p95, p99] = [50, 95, 99].map((percent) => percentile(took, percent)) as [number, number, number]
  return { perSecond: (took.length * 1000) / ms, p50, p95, p99, turns: took.length, lost }
}

const ECHO = '{"type":"answer","fact":"age","value":24}'

export const loadEcho = (port: number, ms: number): Promise<Load> =>
  during(ms, port, async (wire, clock) => {
    const request = `POST /echo HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: ${ECHO.length}\r\n\r\n${ECHO}`
    while (!clock.over()) {
      const begun = performance.now()
      const { status, body } = await wire.send(request)
      if (status !== 200 || body !== ECHO) throw new Error(`the echo answered ${status}: ${body}`)
      clock.turn(performance.now() - begun)
    }
  })

let next = 0

/** Every connection leads one conversation after the other, the scripts in turn. */
export const loadTalks = (port: number, ms: number, scripts: readonly Script[]): Promise<Load> =>
  during(ms, port, async (wire, clock) => {
    const told = { turn: clock.turn, goOn: () => !clock.over(), lost: clock.lost }
    while (!clock.over()) await repeat(wire, scripts[next++ % scripts.length] as Script, told)
  })
