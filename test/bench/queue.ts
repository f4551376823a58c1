/** The first page of a queue of a hundred thousand cases, through the staff's own interface: found, opened, put into words. */
import { CASES, logIn, manyCases } from './manyCases.ts'
import { atMost, exactly, information, percentile, type Row } from './measure.ts'
import { makePlace } from './place.ts'
import { Wire } from './wire.ts'

const PAGE = 50
const LOOKS = 300
const WARM = 100
const P95_MS = 50

async function firstPages(port: number): Promise<{ took: number[]; cases: number }> {
  const cookie = await logIn(port)
  const wire = await Wire.open(port)
  const took: number[] = []
  let cases = 0
  for (let look = 0; look < WARM + LOOKS; look += 1) {
    const begun = performance.now()
    const { status, body } = await wire.request('GET', '/api/staff/cases', { cookie })
    if (look >= WARM) took.push(performance.now() - begun)
    if (status !== 200) throw new Error(`the queue answered ${status}: ${body}`)
    cases = (JSON.parse(body) as { cases: unknown[] }).cases.length
  }
  wire.close()
  return { took, cases }
}

export async function queue(): Promise<Row[]> {
  const place = await makePlace({ furnish: manyCases })
  const server = await place.serve()
  try {
    const { took, cases } = await firstPages(server.port)
    return [
      exactly('queue', `cases on the first page of ${CASES}`, cases, PAGE),
      atMost('queue', 'first page, p95 ms', percentile(took, 95), P95_MS),
      information('queue', 'first page, median ms', percentile(took, 50).toFixed(1)),
    ]
  } finally {
    await server.stop()
    await place.remove()
  }
}
