/**
 * A team at work in a queue of a hundred thousand cases: fifty screens with the queue open, twenty of which take cases and give
 * them back. As the page does it, a screen that hears of a change waits a moment for others and reads the queue and its counts
 * anew; a change counts as seen on a screen when that reading has come back.
 */
import { readFileSync } from 'node:fs'
import { openStorage } from '../../db/client.ts'
import type { Storage } from '../../db/storage.ts'
import { newId } from '../../server/keys/keys.ts'
import { startPostgres } from '../support/postgres.ts'
import type { Child } from './children.ts'
import { logIn, manyCases } from './manyCases.ts'
import { atMost, information, percentile, type Row } from './measure.ts'
import { makePlace } from './place.ts'
import { Wire } from './wire.ts'

const SCREENS = 50
const ACTIVE = 20
const WORKING_MS = 30_000
/** Each active colleague does something so often. */
const EACH_MS = 10_000
/** web/staff/useLive.ts waits so long for further changes. */
const GATHER_MS = 300
const PAGE_P95_MS = 60
const SEEN_P95_MS = 1_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface Heard {
  readonly pages: number[]
  readonly counts: number[]
  readonly seen: number[]
  refused: number
}

/** When each change was sent, by case and version. */
type Sent = Map<string, number>

class DeskScreen {
  readonly #wire: Wire
  readonly #cookie: string
  readonly #heard: Heard
  readonly #sent: Sent
  #news: string[] = []
  #reading: Promise<void> | null = null
  #waiting: NodeJS.Timeout | undefined
  readonly #over = new AbortController()
  page: { id: string; version: number; ownerId: string | null }[] = []

  constructor(wire: Wire, cookie: string, heard: Heard, sent: Sent) {
    this.#wire = wire
    this.#cookie = cookie
    this.#heard = heard
    this.#sent = sent
  }

  static async open(port: number, cookie: string, heard: Heard, sent: Sent): Promise<DeskScreen> {
    const screen = new DeskScreen(await Wire.open(port), cookie, heard, sent)
    await screen.read(false)
    await screen.#listen(port)
    return screen
  }

  async #listen(port: number): Promise<void> {
    const { body } = await fetch(`http://127.0.0.1:${port}/api/staff/events`, {
      headers: { cookie: this.#cookie },
      signal: this.#over.signal,
    })
    if (!body) throw new Error('no stream')
    const hear = async (): Promise<void> => {
      let text = ''
      for await (const piece of body.pipeThrough(new TextDecoderStream())) {
        text += piece
        const parts = text.split('\n\n')
        text = parts.pop() ?? ''
        for (const part of parts) this.#tell(part)
      }
    }
    hear().catch((error: unknown) => {
      if (!this.#over.signal.aborted) throw error
    })
  }

  #tell(part: string): void {
    const id = /"case":"([^"]+)"/.exec(part)?.[1]
    if (!id) return
    this.#news.push(id)
    this.#waiting ??= setTimeout(() => void this.#renew(), GATHER_MS)
  }

  async #renew(): Promise<void> {
    this.#waiting = undefined
    while (this.#reading) await this.#reading
    const news = this.#news.splice(0)
    this.#reading = this.read(true)
    await this.#reading
    this.#reading = null
    const now = performance.now()
    for (const id of news) {
      const version = this.page.find((one) => one.id === id)?.version
      const sent = version === undefined ? undefined : this.#sent.get(`${id} ${version}`)
      if (sent !== undefined) this.#heard.seen.push(now - sent)
    }
  }

  async read(counted: boolean): Promise<void> {
    const begun = performance.now()
    const { status, body } = await this.#wire.request('GET', '/api/staff/cases', { cookie: this.#cookie })
    if (status !== 200) throw new Error(`the queue answered ${status}`)
    const took = performance.now() - begun
    this.page = (JSON.parse(body) as { cases: DeskScreen['page'] }).cases
    const again = performance.now()
    await this.#wire.request('GET', '/api/staff/views', { cookie: this.#cookie })
    if (!counted) return
    this.#heard.pages.push(took)
    this.#heard.counts.push(performance.now() - again)
  }

  close(): void {
    clearTimeout(this.#waiting)
    this.#over.abort()
    this.#wire.close()
  }
}

/** Takes a case and gives it back, again and again, each time by the version that was seen last. */
async function work(port: number, cookie: string, place: number, id: string, sent: Sent, heard: Heard) {
  const wire = await Wire.open(port)
  const headers = {
    cookie,
    'content-type': 'application/json',
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
  }
  let version = 1
  await pause((place * EACH_MS) / ACTIVE)
  const until = performance.now() + WORKING_MS
  for (let what = 'claim'; performance.now() < until; what = what === 'claim' ? 'release' : 'claim') {
    const begun = performance.now()
    sent.set(`${id} ${version + 1}`, begun)
    const body = JSON.stringify({ version, reason: 'maaling' })
    const { status } = await wire.request('POST', `/api/staff/cases/${id}/${what}`, headers, body)
    if (status === 200) version += 1
    else heard.refused += 1
    await pause(Math.max(0, EACH_MS - (performance.now() - begun)))
  }
  wire.close()
}

const cpuMs = ({ process: { pid } }: Child): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function team(engine: string, server: Child): Promise<Row[]> {
  const cookie = await logIn(server.port)
  const heard: Heard = { pages: [], counts: [], seen: [], refused: 0 }
  const sent: Sent = new Map()
  const screens: DeskScreen[] = []
  for (let place = 0; place < SCREENS; place += 1)
    screens.push(await DeskScreen.open(server.port, cookie, heard, sent))
  const ids = (screens[0]?.page ?? []).map(({ id }) => id)
  const before = cpuMs(server)
  await Promise.all(
    Array.from({ length: ACTIVE }, (_, place) =>
      work(server.port, cookie, place, ids[place] ?? '', sent, heard),
    ),
  )
  await pause(2 * SEEN_P95_MS)
  const busy = (cpuMs(server) - before) / (WORKING_MS + EACH_MS)
  for (const screen of screens) screen.close()
  if (heard.refused > 0) throw new Error(`${heard.refused} claims were refused`)
  const part = 'desk'
  return [
    atMost(
      part,
      `${engine}: queue page, ${SCREENS} screens, ${ACTIVE} active, p95 ms`,
      percentile(heard.pages, 95),
      PAGE_P95_MS,
    ),
    atMost(
      part,
      `${engine}: a change is on the other screens, p95 ms`,
      percentile(heard.seen, 95),
      SEEN_P95_MS,
      0,
    ),
    information(
      part,
      `${engine}: changes × screens seen, pages read`,
      `${heard.seen.length}, ${heard.pages.length}`,
    ),
    information(part, `${engine}: counts of the views, p95 ms`, percentile(heard.counts, 95).toFixed(1)),
    information(part, `${engine}: share of one core`, busy.toFixed(2)),
  ]
}

const SLOTS = 200_000
const PEOPLE = 12
const DAYS = 28
const SEARCHES = 200
const SEARCH_P95_MS = 25
const DAY = 86_400_000

/** Free times of twelve colleagues in four weeks among 200,000 rows: the first page of what somebody is offered. */
async function search(engine: string, storage: Storage): Promise<Row> {
  const now = Date.now()
  const wanted = {
    municipality: 'koebenhavn',
    kind: 'visitation',
    audience: 'named',
    limit: 50,
    now,
  } as const
  for (let from = 0; from < SLOTS; from += 2_000) {
    const rows = Array.from({ length: 2_000 }, (_, index) => {
      const number = from + index
      const startsAt = now - 900 * DAY + Math.floor(number / PEOPLE) * (DAY / 16)
      return {
        municipality: wanted.municipality,
        id: newId(),
        kind: wanted.kind,
        audience: wanted.audience,
        unit: `unit-${number % 3}`,
        staffId: `bench-${number % PEOPLE}`,
        placeKey: 'bench',
        startsAt,
        endsAt: startsAt + DAY / 24,
        talkForm: 'either' as const,
      }
    })
    await storage.exclusive(wanted.municipality, (tx) => storage.slots.publish(tx, rows))
  }
  const took: number[] = []
  for (let each = 0; each < SEARCHES; each += 1) {
    const begun = performance.now()
    const from = now + (each % DAYS) * DAY
    const found = await storage.slots.freeSlots({ ...wanted, from, until: now + DAYS * DAY })
    took.push(performance.now() - begun)
    if (found.length === 0) throw new Error('no time was found')
  }
  return atMost(
    'desk',
    `${engine}: free times, ${PEOPLE} people × ${DAYS} days of ${SLOTS} rows, p95 ms`,
    percentile(took, 95),
    SEARCH_P95_MS,
  )
}

async function measure(engine: string, url: string | undefined): Promise<Row[]> {
  const place = await makePlace({ furnish: manyCases, url })
  try {
    const server = await place.serve()
    const rows = await team(engine, server)
    await server.stop()
    const storage = await openStorage({ url: place.url })
    try {
      return [...rows, await search(engine, storage)]
    } finally {
      await storage.close()
    }
  } finally {
    await place.remove()
  }
}

export async function desk(): Promise<Row[]> {
  const file = await measure('libSQL', undefined)
  const postgres = await startPostgres({ durable: true })
  try {
    return [...file, ...(await measure('PostgreSQL', await postgres.newDatabase()))]
  } finally {
    await postgres.stop()
  }
}
