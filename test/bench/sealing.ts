/** What sealing costs: opening a case that holds 200 sealed fields, and a turn with it against the same turn without it. */
import { join } from 'node:path'
import { openStorage } from '../../db/client.ts'
import type { Case } from '../../db/submit.ts'
import { messagesOf } from '../../server/case/caseMessages.ts'
import { PLACE } from '../../server/case/caseRecord.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { loadKeys } from '../../server/keys/keyFolder.ts'
import { type Keys, seal, unseal } from '../../server/keys/keys.ts'
import { timeline } from '../../server/staff/note.ts'
import { type Child, ROOT } from './children.ts'
import { type Load, loadTalks } from './load.ts'
import { sealedCase } from './manyCases.ts'
import { atLeast, atMost, exactly, information, median, percentile, type Row } from './measure.ts'
import { PEOPLE } from './people.ts'
import { makePlace, type Place } from './place.ts'
import { rehearse, type Script } from './talk.ts'
import { Wire } from './wire.ts'

const PART = 'sealing'
const MUNICIPALITY = 'gladsaxe'
const FIELDS = 200
const MESSAGES = 99
const LINES = FIELDS - MESSAGES - 1
const LOOKS = 300
const WARM = 50
const OPEN_MS = 5
const ROUNDS = 5
const ROUND_MS = 3_000
/** A turn may lose 15 % of its throughput to sealing. */
const LEFT = 0.85
const TEXT = 'Jeg kan bedst om eftermiddagen, og jeg vil gerne tale med den samme som sidst.'

interface Full {
  readonly row: Case
  readonly messages: readonly string[]
  readonly lines: readonly string[]
}

/** A case with a record, messages and lines of its log: each sealed on its own. */
function full(keys: Keys): Full {
  const row = { ...sealedCase(keys, 1, '2026-11-27'), number: 1 }
  const { key } = openCase({ keys }, row)
  const at = '2026-11-27T12:00:00.000Z'
  const message = (seq: number) =>
    seal(key, PLACE.message(MUNICIPALITY, row.id, seq), { text: TEXT, at, by: null })
  const line = (seq: number) =>
    seal(key, PLACE.caseEvent(MUNICIPALITY, row.id, seq), { what: 'noted', text: TEXT, at })
  const numbered = (count: number, make: (seq: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index + 1))
  return { row, messages: numbered(MESSAGES, message), lines: numbered(LINES, line) }
}

/** The same without the database: what the sealing itself is of it. */
function unsealing(keys: Keys, row: Case, { messages, lines }: Pick<Full, 'messages' | 'lines'>): number {
  const took = Array.from({ length: LOOKS }, () => {
    const begun = performance.now()
    const { key } = openCase({ keys }, row)
    for (const [at, sealed] of messages.entries())
      unseal(key, PLACE.message(MUNICIPALITY, row.id, at + 1), sealed)
    for (const [at, sealed] of lines.entries())
      unseal(key, PLACE.caseEvent(MUNICIPALITY, row.id, at + 1), sealed)
    return performance.now() - begun
  })
  return median(took)
}

async function opening(): Promise<Row[]> {
  const place = await makePlace({ furnish: async () => undefined })
  const keys = await loadKeys(join(place.folder, 'keys'))
  const storage = await openStorage({ url: place.url })
  const { row, messages, lines } = full(keys)
  const key = { municipality: MUNICIPALITY, caseId: row.id }
  await storage.exclusive(MUNICIPALITY, async ({ orm, t }) => {
    await orm.insert(t.cases).values(row)
    const said = { ...key, from: 'person' as const, openedDay: '2026-11-27' }
    await orm.insert(t.messages).values(messages.map((sealed, at) => ({ ...said, seq: at + 1, sealed })))
    const done = { ...key, actor: 'bench' }
    await orm.insert(t.caseEvents).values(lines.map((sealed, at) => ({ ...done, seq: at + 1, sealed })))
  })
  const took: number[] = []
  let fields = 0
  let used = process.cpuUsage()
  for (let look = 0; look < WARM + LOOKS; look += 1) {
    if (look === WARM) used = process.cpuUsage()
    const begun = performance.now()
    const there = await storage.cases.byId({ municipality: MUNICIPALITY, id: row.id })
    if (!there) throw new Error('the case is gone')
    const opened = openCase({ keys }, there)
    const [thread, log] = await Promise.all([messagesOf({ storage }, opened), timeline({ storage }, opened)])
    if (look >= WARM) took.push(performance.now() - begun)
    fields = 1 + thread.length + log.length
  }
  const { user, system } = process.cpuUsage(used)
  const alone = unsealing(keys, row, { messages, lines })
  await storage.close()
  await place.remove()
  return [
    exactly(PART, 'sealed fields of the case', fields, FIELDS),
    atMost(PART, 'opening it, read from the database, p95 ms', percentile(took, 95), OPEN_MS, 2),
    information(PART, 'opening it, median ms', percentile(took, 50).toFixed(2)),
    information(PART, 'unsealing alone, median ms', alone.toFixed(2)),
    information(PART, 'opening it, ms of the processor', ((user + system) / 1_000 / LOOKS).toFixed(2)),
  ]
}

interface Side {
  readonly place: Place
  readonly server: Child
  readonly scripts: readonly Script[]
}

async function side(flags: readonly string[]): Promise<Side> {
  const place = await makePlace()
  const server = await place.serve(flags)
  const wire = await Wire.open(server.port)
  const scripts: Script[] = []
  for (const person of PEOPLE) scripts.push(await rehearse(wire, person, false))
  wire.close()
  return { place, server, scripts }
}

const load = ({ server, scripts }: Side): Promise<Load> => loadTalks(server.port, ROUND_MS, scripts)

/** Two servers, one round each in turn: what the machine does besides hits both. */
async function turnsWithAndWithout(): Promise<Row[]> {
  const sealed = await side([])
  const plain = await side(['--import', join(ROOT, 'test/bench/unsealed.ts')])
  try {
    await load(sealed)
    await load(plain)
    const rounds: { with: number; without: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = round % 2 === 0 ? [sealed, plain] : [plain, sealed]
      const found = new Map<Side, number>()
      for (const one of first) found.set(one, (await load(one)).perSecond)
      rounds.push({ with: found.get(sealed) ?? 0, without: found.get(plain) ?? 1 })
    }
    const ratios = rounds.map((round) => round.with / round.without)
    const spread = `${Math.min(...ratios).toFixed(3)}–${Math.max(...ratios).toFixed(3)}`
    return [
      atLeast(PART, 'turns/s with sealing ÷ without', median(ratios), LEFT, 3),
      information(PART, 'spread of the ratio', spread),
      information(
        PART,
        'turns/s with, without',
        `${median(rounds.map((round) => round.with)).toFixed(0)}, ${median(rounds.map((round) => round.without)).toFixed(0)}`,
      ),
    ]
  } finally {
    for (const { server, place } of [sealed, plain]) {
      await server.stop()
      await place.remove()
    }
  }
}

export const sealing = async (): Promise<Row[]> => [...(await opening()), ...(await turnsWithAndWithout())]
