/** Sixteen at once want the same two hundred times: each is booked once, and whoever was slower hears that it is taken. */
import { openStorage } from '../../db/client.ts'
import type { Storage } from '../../db/storage.ts'
import { newId } from '../../server/keys/keys.ts'
import { startPostgres } from '../support/postgres.ts'
import { exactly, information, type Row } from './measure.ts'
import { PEOPLE, type Person } from './people.ts'
import { makePlace, markAsDemo, type Place } from './place.ts'
import { Session } from './session.ts'
import { Wire } from './wire.ts'

const AT_ONCE = 16
const SLOTS = 200
const HALF_HOUR = 30 * 60_000
const DAY = 48 * HALF_HOUR
const UNIT = 'rusmiddelcenter'
const PARENT = PEOPLE.find(
  ({ municipality, facts }) => municipality === 'gladsaxe' && facts.asker === 'parent',
) as Person

/** Two hundred times for parents and no others, all of them inside what is offered. */
async function twoHundred(storage: Storage): Promise<void> {
  await markAsDemo(storage)
  const first = Math.ceil((Date.now() + DAY) / HALF_HOUR) * HALF_HOUR
  const slots = Array.from({ length: SLOTS }, (_, index) => ({
    municipality: PARENT.municipality,
    id: newId(),
    kind: 'relativesTalk' as const,
    audience: 'anonymous' as const,
    unit: UNIT,
    staffId: 'bench',
    placeKey: UNIT,
    startsAt: first + index * HALF_HOUR,
    endsAt: first + (index + 1) * HALF_HOUR,
    talkForm: 'either' as const,
  }))
  await storage.exclusive(PARENT.municipality, (tx) => storage.slots.publish(tx, slots))
}

interface Tally {
  /** When the appointments begin, as the receipts say. */
  readonly booked: string[]
  /** Anything but booked or taken. */
  readonly other: string[]
  taken: number
}

/** One parent after the other, until no time is offered any more. */
async function book(wire: Wire, tally: Tally): Promise<void> {
  while (tally.other.length === 0) {
    const session = await Session.begin(wire, PARENT)
    await session.toTheTimes(PARENT)
    if (!(await take(session, tally))) return
    await session.must({ type: 'enough' })
    const { status, body } = await session.say({ type: 'submit' })
    if (status !== 200) tally.other.push(`${status} ${body}`)
    else tally.booked.push(...(session.view.receipt?.appointments.map((one) => one.start) ?? []))
  }
}

/** @returns false where there is none left. */
async function take(session: Session, tally: Tally): Promise<boolean> {
  for (;;) {
    const [time] = session.view.question?.options.filter((option) => option.start) ?? []
    if (!time) return false
    const { status, body } = await session.say({ type: 'answer', fact: 'talkSlot', value: time.value })
    if (status === 200) return true
    if (status !== 409 || !body.includes('"slot-gone"')) {
      tally.other.push(`${status} ${body}`)
      return false
    }
    tally.taken += 1
    await session.look()
  }
}

/** How many times somebody has, past the application, as they lie in the database. */
async function bookedIn({ url }: Place): Promise<{ slots: number; cases: number }> {
  const storage = await openStorage({ url })
  try {
    const { municipality } = PARENT
    const all = await storage.slots.calendar({ municipality, from: 0, until: Date.now() + 60 * DAY })
    const owners = all.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))
    return { slots: owners.length, cases: new Set(owners).size }
  } finally {
    await storage.close()
  }
}

async function measure(what: string, processes: number, url?: string): Promise<Row[]> {
  const place = await makePlace({ furnish: twoHundred, url })
  const servers = await Promise.all(Array.from({ length: processes }, () => place.serve()))
  const tally: Tally = { booked: [], other: [], taken: 0 }
  const wires = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => Wire.open(servers[index % processes]?.port ?? 0)),
  )
  try {
    await Promise.all(wires.map((wire) => book(wire, tally)))
  } finally {
    for (const wire of wires) wire.close()
    await Promise.all(servers.map((server) => server.stop()))
  }
  const { slots, cases } = await bookedIn(place)
  await place.remove()
  return [
    exactly('booking', `${what}: booked, by the receipts`, new Set(tally.booked).size, SLOTS),
    exactly('booking', `${what}: times that somebody has, in the database`, slots, SLOTS),
    exactly('booking', `${what}: cases they belong to`, cases, SLOTS),
    exactly('booking', `${what}: answers other than booked or taken`, tally.other[0] ?? 'none', 'none'),
    information('booking', `${what}: told that it was taken`, String(tally.taken)),
  ]
}

export async function booking(): Promise<Row[]> {
  const file = await measure('libSQL, 16 clients', 1)
  const postgres = await startPostgres()
  try {
    const url = await postgres.newDatabase()
    return [...file, ...(await measure('PostgreSQL, 16 processes', AT_ONCE, url))]
  } finally {
    await postgres.stop()
  }
}
