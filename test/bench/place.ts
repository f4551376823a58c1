/** A database for one measurement: demonstration staff and places, and so many times that no calendar runs full. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage } from '../../db/client.ts'
import type { NewSlot } from '../../db/publish.ts'
import type { Storage } from '../../db/storage.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { seedDemo } from '../../server/demonstration/demo.ts'
import { demoCalendar } from '../../server/demonstration/demoCalendar.ts'
import { newId } from '../../server/keys/keys.ts'
import node from '../../server/node.json' with { type: 'json' }
import { type Child, serve } from './children.ts'

export const PASSWORD = 'en-adgangskode-til-maalingen'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Every kind of talk at every unit, day and night, so that the load finds a time as long as it lasts. */
const EVERY = 20 * MINUTE
const DAYS = 15
const PER_TRANSACTION = 2_000

export interface Place {
  readonly url: string
  readonly folder: string
  /** The server of `npm start`, in a process of its own, on this database. */
  serve(further?: readonly string[]): Promise<Child>
  remove(): Promise<void>
}

export interface Furnishing {
  /** What is put into the database before a server opens it. */
  readonly furnish?: (storage: Storage, folder: string) => Promise<void>
  /** PostgreSQL instead of a file. */
  readonly url?: string
}

export async function makePlace({ furnish = fillCalendar, url }: Furnishing = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'fjorten-bench-'))
  const at = url ?? `file:${join(folder, 'fjorten.db')}`
  const storage = await openStorage({ url: at })
  try {
    await furnish(storage, folder)
  } finally {
    await storage.close()
  }
  const env = { PORT: '0', DATA_DIR: folder, DATABASE_URL: at, DEMO: '1', DEMO_PASSWORD: PASSWORD }
  return {
    url: at,
    folder,
    serve: (further = []) =>
      serve('server/main.ts', { ...env, LOG_LEVEL: 'warn' }, [...node.flags, ...further]),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A demonstration without times of its own: every place counts as confirmed, and everywhere one person works. */
export async function markAsDemo(storage: Storage): Promise<void> {
  await storage.exclusive('-', (tx) =>
    storage.settings.set(tx, { municipality: '-', key: 'demo', value: 'bench' }),
  )
  for (const municipality of MUNICIPALITIES) {
    const email = `bench@${municipality}.example`
    const member = {
      id: 'bench',
      name: 'Bo Prøve',
      role: 'caseWorker',
      passwordHash: '',
      active: true,
      units: null,
    }
    await storage.exclusive(municipality, (tx) =>
      storage.staff.create(tx, { ...member, municipality, email }),
    )
  }
}

export async function fillCalendar(storage: Storage): Promise<void> {
  await seedDemo(storage, Date.now(), PASSWORD)
  for (const municipality of MUNICIPALITIES) {
    const slots = manyTimes(municipality, Date.now())
    for (let from = 0; from < slots.length; from += PER_TRANSACTION) {
      const some = slots.slice(from, from + PER_TRANSACTION)
      await storage.exclusive(municipality, (tx) => storage.slots.publish(tx, some))
    }
  }
}

/** Kinds, units and forms as in the demonstration; people and hours of their own. */
function manyTimes(municipality: Municipality, now: number): NewSlot[] {
  const shown = demoCalendar(currentStandard(municipality), new Date(now).toISOString().slice(0, 10), 7)
  const talks = [...Map.groupBy(shown, ({ unit, kind }) => `${unit} ${kind}`).values()]
  const first = Math.ceil(now / EVERY) * EVERY
  return talks.flatMap(([talk]) => {
    if (!talk) return []
    const { kind, audience, unit, talkForm } = talk
    return Array.from({ length: (DAYS * DAY) / EVERY }, (_, index): NewSlot => {
      const startsAt = first + index * EVERY
      return {
        municipality,
        id: newId(),
        kind,
        audience,
        unit,
        staffId: `bench-${unit}-${kind}`,
        placeKey: unit,
        startsAt,
        endsAt: startsAt + EVERY,
        talkForm,
      }
    })
  })
}
