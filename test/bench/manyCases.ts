/** A queue of a hundred thousand cases, as handing over leaves them, and somebody who is logged in to look at it. */
import { join } from 'node:path'
import { INDEX_FILLED } from '../../db/caseMarks.ts'
import type { Slot } from '../../db/slots.ts'
import type { Storage } from '../../db/storage.ts'
import type { Case } from '../../db/submit.ts'
import { addDays, dayOf } from '../../machines/calendar.ts'
import { rankOf } from '../../machines/caseNext.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { triage } from '../../machines/triage.ts'
import { contentOf } from '../../server/case/caseIndex.ts'
import { dueDayOf } from '../../server/case/caseLife.ts'
import { caseRecord, PLACE } from '../../server/case/caseRecord.ts'
import { nextOf, openCase } from '../../server/case/openedCase.ts'
import { unitsOfCase } from '../../server/case/unitsOfCase.ts'
import { seedDemo } from '../../server/demonstration/demo.ts'
import { loadKeys } from '../../server/keys/keyFolder.ts'
import { type Keys, newId, newKey, wrap } from '../../server/keys/keys.ts'
import { PEOPLE, type Person } from './people.ts'
import { PASSWORD } from './place.ts'

export const MUNICIPALITY = 'gladsaxe'
export const CASES = 100_000
const PER_STATEMENT = 500
const HOUR = 3_600_000
const DAY = 24 * HOUR
const OF_GLADSAXE = PEOPLE.filter(({ municipality }) => municipality === MUNICIPALITY)

/** As handing over seals it; the days are spread over a month behind and a month ahead. */
export function sealedCase(keys: Keys, number: number, today: string): Case {
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
  const record = caseRecord(common, outcome, known)
  return {
    municipality: MUNICIPALITY,
    id,
    number,
    status: 'open',
    ownerId: null,
    version: 1,
    dueDay: dueDayOf(record),
    rankDay: `${day}-3`,
    openedDay: today,
    closedDay: null,
    conversationId: newId(),
    receiptHash: newId(),
    wrappedForTeam: wrap(keys.team[MUNICIPALITY], PLACE.forTeam(MUNICIPALITY, id), key),
    wrappedByReceipt: null,
    ...contentOf(keys, key, { municipality: MUNICIPALITY, id }, record),
    cameInRush: false,
    units: ' rusmiddelcenter ',
    idempotencyKey: newId(),
  }
}

/** Twelve colleagues with eight talks a day, most of them over: a day's page and a week's calendar are as long as in life. */
const COLLEAGUES = 12
const A_DAY = 8
const DAYS_BEHIND = 900

function appointmentOf({ municipality, id }: Case, number: number) {
  const day = Math.floor(number / (COLLEAGUES * A_DAY)) - DAYS_BEHIND
  const startsAt = midnight() + day * DAY + (8 + (Math.floor(number / COLLEAGUES) % A_DAY)) * HOUR
  return {
    municipality,
    id: newId(),
    kind: 'visitation' as const,
    audience: 'named' as const,
    unit: 'rusmiddelcenter',
    staffId: `bench-${number % COLLEAGUES}`,
    placeKey: 'rusmiddelcenter',
    startsAt,
    endsAt: startsAt + HOUR,
    talkForm: 'inPerson' as const,
    status: 'free' as const,
    caseId: id,
    bookedKind: 'visitation' as const,
    attendance: day < 0 ? ('held' as const) : null,
  }
}

const midnight = (): number => new Date().setUTCHours(0, 0, 0, 0)

/** With a message every tenth. */
const isWrittenIn = ({ number }: Case): boolean => number % 10 === 0

/** Where the new day would put it: otherwise the service moves a hundred thousand cases while it is measured. */
function placed(keys: Keys, row: Case, today: string): Case {
  const opened = openCase({ keys }, row)
  const slots = [{ metBy: null, ...appointmentOf(row, row.number) }] as unknown as Slot[]
  const next = nextOf(opened, { slots, unansweredSince: isWrittenIn(row) ? today : null, today })
  return { ...row, rankDay: rankOf(next), units: unitsOfCase(opened.record, slots) }
}

/** Every case with an appointment, every tenth with a message. Straight into the tables: how they come there is not measured. */
export async function manyCases(storage: Storage, folder: string): Promise<void> {
  await seedDemo(storage, Date.now(), PASSWORD)
  const keys = await loadKeys(join(folder, 'keys'))
  const today = dayOf(new Date().toISOString())
  for (let from = 1; from <= CASES; from += PER_STATEMENT) {
    const rows = Array.from({ length: PER_STATEMENT }, (_, index) =>
      placed(keys, sealedCase(keys, from + index, today), today),
    )
    await storage.exclusive(MUNICIPALITY, async ({ orm, t }) => {
      await orm.insert(t.cases).values(rows)
      await orm.insert(t.slots).values(rows.map((row) => appointmentOf(row, row.number)))
      const written = rows.filter(isWrittenIn)
      const message = { seq: 1, from: 'person' as const, sealed: 'unread', openedDay: today }
      await orm
        .insert(t.messages)
        .values(written.map(({ municipality, id }) => ({ ...message, municipality, caseId: id })))
    })
  }
  // As where the service has long been running; nobody is searched for by name here.
  await storage.exclusive(MUNICIPALITY, (tx) =>
    storage.settings.set(tx, { municipality: MUNICIPALITY, key: INDEX_FILLED, value: 'yes' }),
  )
}

export async function logIn(port: number): Promise<string> {
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
