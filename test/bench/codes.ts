/** Wrong codes: what one costs against a right one, and what two hundred a second do to somebody who has the right one. */
import { newCode, readCode, wordsOf } from '../../server/receipt/receiptCode.ts'
import { atMost, information, median, percentile, type Row } from './measure.ts'
import { PEOPLE, type Person } from './people.ts'
import { makePlace } from './place.ts'
import { Session } from './session.ts'
import { type Answer, Wire } from './wire.ts'

const PART = 'codes'
const ROUNDS = 5
const PER_ROUND = 200
const RIGHT = 20
const FLOOD_PER_SECOND = 200
const FLOOD_MS = 15_000
const FLOOD_WIRES = 50
/** Somebody with the right code comes every so many milliseconds meanwhile. */
const RETURNS_MS = 200
const P95_MS = 1_500
const PERSON = PEOPLE[1] as Person
const JSON_TYPE = { 'content-type': 'application/json' }

const comeBack = (wire: Wire, receipt: string): Promise<Answer> =>
  wire.request('POST', `/api/${PERSON.municipality}/return`, JSON_TYPE, JSON.stringify({ receipt }))

/** Conversations that have come to their times, each with its code. */
async function rightCodes(wire: Wire): Promise<string[]> {
  const codes: string[] = []
  for (let count = 0; count < RIGHT; count += 1) {
    const session = await Session.begin(wire, PERSON)
    await session.toTheTimes(PERSON)
    const { body } = await session.say({ type: 'code' })
    const code = /"code":"([0-9A-Z-]{20,})"/.exec(body)?.[1]
    if (!code) throw new Error(`no code: ${body}`)
    codes.push(code)
  }
  return codes
}

/** A code as somebody copies it with one character wrong. */
const slipped = (code: string): string => code.replace(/^./, (first) => (first === '7' ? '8' : '7'))

/** Another code of which nine of ten words are right. */
function nearly(code: string): string {
  const words = wordsOf(code)
  const [other = ''] = wordsOf(newCode())
  return readCode([...words.slice(0, 9), other].join(' ')).code ?? newCode()
}

async function timed(wire: Wire, code: string, status: number): Promise<number> {
  const begun = performance.now()
  const answer = await comeBack(wire, code)
  const took = performance.now() - begun
  if (answer.status !== status) throw new Error(`${status} was due, ${answer.status} came: ${answer.body}`)
  return took
}

/** One after the other on one line, the four kinds in turn. */
async function costs(wire: Wire, right: readonly string[]): Promise<Row[]> {
  const ratios: { wrong: number; slip: number; near: number }[] = []
  const medians: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const took = {
      right: [] as number[],
      wrong: [] as number[],
      slip: [] as number[],
      near: [] as number[],
    }
    for (let count = 0; count < PER_ROUND; count += 1) {
      const code = right[count % right.length] as string
      took.right.push(await timed(wire, code, 200))
      took.wrong.push(await timed(wire, newCode(), 404))
      took.slip.push(await timed(wire, slipped(code), 404))
      took.near.push(await timed(wire, nearly(code), 404))
    }
    const base = median(took.right)
    medians.push(base)
    ratios.push({
      wrong: median(took.wrong) / base,
      slip: median(took.slip) / base,
      near: median(took.near) / median(took.wrong),
    })
  }
  return [
    atMost(PART, 'a wrong code ÷ a right one, time', median(ratios.map(({ wrong }) => wrong)), 1, 3),
    atMost(PART, 'a slip of the hand ÷ a right one, time', median(ratios.map(({ slip }) => slip)), 1, 3),
    information(
      PART,
      'a code with nine right words ÷ one with none, time: 1 tells a guesser nothing',
      median(ratios.map(({ near }) => near)).toFixed(3),
    ),
    information(PART, 'a right code, median ms', median(medians).toFixed(2)),
  ]
}

/** Sends at a pace of its own, whether answered or not: as many lines as it takes, each with one request at a time. */
async function flood(port: number, over: () => boolean): Promise<{ sent: number; late: number }> {
  const wires = await Promise.all(Array.from({ length: FLOOD_WIRES }, () => Wire.open(port)))
  const free = [...wires]
  const begun = performance.now()
  let [sent, late] = [0, 0]
  const going: Promise<void>[] = []
  while (!over()) {
    const due = ((performance.now() - begun) / 1_000) * FLOOD_PER_SECOND
    for (; sent < due; sent += 1) {
      const wire = free.pop()
      if (!wire) {
        late += 1
        continue
      }
      const code = newCode()
      going.push(
        timed(wire, code, 404).then(() => {
          free.push(wire)
        }),
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await Promise.all(going)
  for (const wire of wires) wire.close()
  return { sent, late }
}

async function underFlood(port: number, right: readonly string[]): Promise<Row[]> {
  const until = performance.now() + FLOOD_MS
  const over = (): boolean => performance.now() >= until
  const flooding = flood(port, over)
  const took: number[] = []
  const returning: Promise<void>[] = []
  for (let count = 0; !over(); count += 1) {
    const code = right[count % right.length] as string
    const one = async (): Promise<void> => {
      const wire = await Wire.open(port)
      took.push(await timed(wire, code, 200))
      wire.close()
    }
    returning.push(one())
    await new Promise((resolve) => setTimeout(resolve, RETURNS_MS))
  }
  await Promise.all(returning)
  const { sent, late } = await flooding
  return [
    atMost(
      PART,
      `a right code among ${FLOOD_PER_SECOND} wrong ones a second, p95 ms`,
      percentile(took, 95),
      P95_MS,
      0,
    ),
    information(PART, 'the same, median ms', percentile(took, 50).toFixed(1)),
    information(
      PART,
      'wrong ones sent a second; not sent, because every line waited',
      `${Math.round((sent - late) / (FLOOD_MS / 1_000))}; ${late}`,
    ),
  ]
}

export async function codes(): Promise<Row[]> {
  const place = await makePlace()
  const server = await place.serve()
  const wire = await Wire.open(server.port)
  try {
    const right = await rightCodes(wire)
    const rows = await costs(wire, right)
    return [...rows, ...(await underFlood(server.port, right))]
  } finally {
    wire.close()
    await server.stop()
    await place.remove()
  }
}
