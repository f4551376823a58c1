/**
 * A process of its own that does what is stored between a first word and an erasure, one transaction after the other, says
 * after each that it is done, and is killed by itself at the statement that its command line names.
 */
import { writeSync } from 'node:fs'
import { recordAudit } from '../../db/audit.ts'
import type { Connection, Engine, Task } from '../../db/engine.ts'
import type { Gate } from '../../db/gate.ts'
import { openLibsql } from '../../db/libsql.ts'
import { migrate } from '../../db/migrate.ts'
import { assemble, type Storage } from '../../db/storage.ts'
import { aSubmission, GLADSAXE as municipality, NOW, open, someSlots, TODAY } from './material.ts'

const conversation = 'conversation of the victim'
const caseId = 'case of the victim'
const UNTIL = NOW + 600_000
const row = (seq: number) => ({ municipality, conversation, seq, sealed: `said ${seq}` })
const slot = (at: number) => `slot ${at} of the victim`

/** Each is one transaction, and what it stores is the same whenever it is run. */
export const STEPS: readonly ((storage: Storage) => Promise<unknown>)[] = [
  (storage) => open(storage, 2, { id: conversation }),
  (storage) => storage.write.appendEvents([row(3), row(4)]),
  (storage) =>
    storage.exclusive(municipality, (tx) => {
      const rows = someSlots(3, { staffId: 'staff of the victim' })
      return storage.slots.publish(
        tx,
        rows.map((one, at) => ({ ...one, id: slot(at) })),
      )
    }),
  (storage) =>
    storage.exclusive(municipality, async (tx) => {
      const wanted = { municipality, slot: slot(0), bookedKind: 'visitation', audience: 'named' } as const
      await storage.slots.hold(tx, { ...wanted, conversation, now: NOW, until: UNTIL })
      await storage.conversations.append(tx, [row(5)])
    }),
  (storage) =>
    storage.exclusive(municipality, (tx) => {
      const submission = aSubmission(conversation, [{ slot: slot(0), bookedKind: 'visitation' }])
      return storage.cases.submit(tx, {
        ...submission,
        case: { ...submission.case, id: caseId, receiptHash: 'receipt', sealed: 'sealed' },
        events: [row(6), row(7)],
      })
    }),
  (storage) =>
    storage.exclusive(municipality, (tx) =>
      storage.cases.addMessage(tx, {
        municipality,
        caseId,
        openedDay: TODAY,
        from: 'person',
        sealed: 'said',
      }),
    ),
  (storage) =>
    storage.exclusive(municipality, async (tx) => {
      const set = { sealed: 'changed', marks: 'changed' }
      await storage.cases.update(tx, { municipality, id: caseId, version: 1, set })
      await storage.cases.setTokens(tx, { municipality, caseId, tokens: ['other', 'tokens'] })
      await storage.cases.addCaseEvent(tx, { municipality, caseId, sealed: 'deed', actor: 'staff' })
      const at = new Date(NOW).toISOString()
      await recordAudit(tx, { municipality, at, staffId: 'x', role: 'leader', action: 'case.deed', caseId })
    }),
  (storage) =>
    storage.exclusive(municipality, async (tx) => {
      const erasing = { municipality, by: 'person', day: TODAY } as const
      await storage.cases.eraseCase(tx, { ...erasing, id: caseId, now: NOW })
      await storage.conversations.erase(tx, { ...erasing, id: conversation })
    }),
]

/** Tells of each statement that a transaction sends, of its end, and of the moment after it: the places to die at. */
function mortal(engine: Engine, at: (place: number) => void): Engine {
  let count = 0
  const next = (): void => {
    count += 1
    at(count)
  }
  const dying = ({ run, handle }: Connection): Connection => ({
    run: (...asked) => {
      next()
      return run(...asked)
    },
    handle: (gate) => {
      const query: Gate['query'] = (send) =>
        gate.query(() => {
          next()
          return send()
        })
      return handle({ query } as Gate)
    },
  })
  const write = async <T>(task: Task<T>): Promise<T> => {
    const work: Task<T>['work'] = async (connection, attempt) => {
      const result = await task.work(dying(connection), attempt)
      // Everything is sent, nothing is committed.
      next()
      return result
    }
    const done = await engine.write({ ...task, work })
    // Committed, and nobody has been told.
    next()
    return done
  }
  const { name, read } = engine
  const around = { name, read, write, fate: engine.fate.bind(engine) }
  const ends = { scrub: () => engine.scrub(), close: () => engine.close() }
  return { ...around, ...ends }
}

/** @param at told of each place, numbered from 1, before it is passed. */
export async function openMortal(url: string, at: (place: number) => void): Promise<Storage> {
  const bare = await openLibsql({ url, busyTimeout: 250, patience: 5_000 })
  const migrated = await migrate(bare)
  const engine = mortal(bare, at)
  return assemble(engine, migrated, () => engine.close())
}

if (process.argv[1] === import.meta.filename) {
  const fatal = Number(process.argv[3])
  const storage = await openMortal(process.argv[2] ?? '', (place) => {
    if (place === fatal) process.kill(process.pid, 'SIGKILL')
  })
  for (const [at, step] of STEPS.entries()) {
    await step(storage)
    writeSync(1, `${at + 1}\n`)
  }
  await storage.close()
}
