/** The first page of a queue of a hundred thousand cases, through the staff's own interface: found, opened, put into words. */
import { join } from 'node:path'
import type { Storage } from '../../db/storage.ts'
import type { Case } from '../../db/submit.ts'
import { addDays, dayOf } from '../../machines/calendar.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { triage } from '../../machines/triage.ts'
import { caseRecord, PLACE } from '../../server/caseRecord.ts'
import { seedDemo } from '../../server/demo.ts'
import { type Keys, loadKeys, newId, newKey, seal, wrap } from '../../server/keys.ts'
import { atMost, exactly, information, percentile, type Row } from './measure.ts'
import { PEOPLE, type Person } from './people.ts'
import { makePlace, PASSWORD } from './place.ts'
import { Wire } from './wire.ts'

const MUNICIPALITY = 'gladsaxe'
const CASES = 100_000
const PER_STATEMENT = 500
const PAGE = 50
const LOOKS = 300
const WARM = 100
const P95_MS = 50
const HOUR = 3_600_000
const OF_GLADSAXE = PEOPLE.filter(({ municipality }) => municipality === MUNICIPALITY)

/** As handing over seals it; the days are spread over a month behind and a month ahead. */
function sealedCase(keys: Keys, number: number, today: string): Case {
  const id = newId()
  const key = newKey()
  const { facts } = OF_GLADSAXE[number % OF_GLADSAXE.length] as Person
  const d = `${today}T09:00:00.000Z`
  const outcome = triage(currentStandard(MUNICIPALITY), { facts, d })
  const day = addDays(today, (number % 60) - 30)
  const common = {
    language: 'da',
    callingWord: [number % 40, number % 50],
    told: outcome.rules.slice(0, 5),
    d,
    danger: [],
    pickUpBy: day,
    submittedDay: today,
    timesToFind: [],
    late: [],
  } as const
  const known = Object.fromEntries(
    Object.entries(facts).filter(([fact]) => !outcome.ignored.includes(fact as never)),
  )
  return {
    municipality: MUNICIPALITY,
    id,
    number,
    status: 'open',
    ownerId: null,
    version: 1,
    dueDay: outcome.guarantee.until ?? day,
    rankDay: `${day}-3`,
    openedDay: today,
    closedDay: null,
    conversationId: newId(),
    receiptHash: newId(),
    wrappedForTeam: wrap(keys.team[MUNICIPALITY], PLACE.forTeam(MUNICIPALITY, id), key),
    wrappedByReceipt: null,
    sealed: seal(key, PLACE.record(MUNICIPALITY, id), caseRecord(common, outcome, known)),
    idempotencyKey: newId(),
  }
}

const appointmentOf = ({ municipality, id }: Case, number: number) => ({
  municipality,
  id: newId(),
  kind: 'visitation' as const,
  audience: 'named' as const,
  unit: 'rusmiddelcenter',
  staffId: `bench-${number % 100}`,
  placeKey: 'rusmiddelcenter',
  startsAt: Date.now() + (1 + Math.floor(number / 100)) * HOUR,
  endsAt: Date.now() + (2 + Math.floor(number / 100)) * HOUR,
  talkForm: 'inPerson' as const,
  status: 'free' as const,
  caseId: id,
  bookedKind: 'visitation' as const,
})

/** Every case with an appointment, every tenth with a message. Straight into the tables: how they come there is not measured. */
async function manyCases(storage: Storage, folder: string): Promise<void> {
  await seedDemo(storage, Date.now(), PASSWORD)
  const keys = loadKeys(join(folder, 'keys'))
  const today = dayOf(new Date().toISOString())
  for (let from = 1; from <= CASES; from += PER_STATEMENT) {
    const rows = Array.from({ length: PER_STATEMENT }, (_, index) => sealedCase(keys, from + index, today))
    await storage.exclusive(MUNICIPALITY, async ({ orm, t }) => {
      await orm.insert(t.cases).values(rows)
      await orm.insert(t.slots).values(rows.map((row) => appointmentOf(row, row.number)))
      const written = rows.filter(({ number }) => number % 10 === 0)
      const message = { seq: 1, from: 'person' as const, sealed: 'unread', openedDay: today }
      await orm
        .insert(t.messages)
        .values(written.map(({ municipality, id }) => ({ ...message, municipality, caseId: id })))
    })
  }
}

async function logIn(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `sagsbehandler@${MUNICIPALITY}.example`, password: PASSWORD }),
  })
  if (response.status !== 200) throw new Error(`log-in answered ${response.status}: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

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
