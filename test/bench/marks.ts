/**
 * What it costs to count the views over a hundred thousand open cases, and to find one by name among them: `node test/bench/marks.ts`.
 * In one process without a server, so that the processor's time is that of the work alone.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openStorage } from '../../db/client.ts'
import type { Case } from '../../db/submit.ts'
import { dayOf } from '../../machines/calendar.ts'
import { readMarks, tokensFor } from '../../server/case/caseIndex.ts'
import { openCase } from '../../server/case/openedCase.ts'
import type { Deps } from '../../server/deps.ts'
import { loadKeys } from '../../server/keys/keyFolder.ts'
import { createLog } from '../../server/log.ts'
import { searchCases } from '../../server/staff/queue/search.ts'
import { sharedCounts } from '../../server/staff/queue/views.ts'
import type { AtDesk } from '../../server/staff/session.ts'
import { SharedReads } from '../../server/staff/sharedReads.ts'
import { CASES, MUNICIPALITY, sealedCase } from './manyCases.ts'
import { makePlace } from './place.ts'

const PER_STATEMENT = 500

async function measured(what: string, work: () => unknown): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const used = process.cpuUsage()
  const begun = performance.now()
  delay.enable()
  await work()
  delay.disable()
  const { user, system } = process.cpuUsage(used)
  const [cpu, wall] = [(user + system) / 1000, performance.now() - begun]
  const longest = delay.max / 1e6
  process.stdout.write(
    `${what}: ${cpu.toFixed(0)} ms of the processor, ${wall.toFixed(0)} ms in all, ${longest.toFixed(0)} ms the longest without a pause\n`,
  )
}

const place = await makePlace({ furnish: async () => undefined })
const keys = await loadKeys(`${place.folder}/keys`)
const storage = await openStorage({ url: place.url })
const today = dayOf(new Date().toISOString())
const rows: Case[] = []
for (let from = 1; from <= CASES; from += PER_STATEMENT) {
  const some = Array.from({ length: PER_STATEMENT }, (_, index) => sealedCase(keys, from + index, today))
  rows.push(...some)
  const tokens: { municipality: string; token: string; caseId: string }[] = []
  for (const row of some)
    for (const token of await tokensFor(
      keys,
      MUNICIPALITY,
      openCase({ keys }, row).record,
      async () => new Set(),
    ))
      tokens.push({ municipality: MUNICIPALITY, token, caseId: row.id })
  await storage.exclusive(MUNICIPALITY, async ({ orm, t }) => {
    await orm.insert(t.cases).values(some)
    await orm.insert(t.caseTokens).values(tokens)
  })
}
await measured('opening the marks alone', () => {
  for (const row of rows) readMarks(keys, row, row.marks ?? '')
})
const deps = { storage, keys, now: Date.now, log: createLog('silent') } as Deps
const desk = { municipality: MUNICIPALITY, member: { id: 'bench', role: 'caseworker' } } as AtDesk
await measured('the first count', () => sharedCounts(deps, new SharedReads(storage), desk))
await storage.exclusive(MUNICIPALITY, (tx) =>
  storage.cases.claim(tx, {
    municipality: MUNICIPALITY,
    id: rows[0]?.id ?? '',
    version: 1,
    staffId: 'bench',
  }),
)
await measured('a count after a change', () => sharedCounts(deps, new SharedReads(storage), desk))
await measured('a name', () => searchCases(deps, desk, 'kim'))
await storage.close()
await place.remove()
