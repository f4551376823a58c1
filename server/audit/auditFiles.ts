/**
 * A copy of the chain outside the database: a file per municipality and day, lines of JSON, to be carried to another machine.
 * The database is the source; what a crash kept from a file is added later.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AuditEntry } from '../../db/audit.ts'
import type { Storage } from '../../db/storage.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'

const entry = z.object({
  municipality: z.string(),
  seq: z.number().int(),
  at: z.string(),
  staffId: z.string(),
  role: z.string(),
  action: z.string(),
  caseId: z.string().nullable(),
  // Files from before have none.
  about: z.string().nullable().default(null),
  previous: z.string(),
  hash: z.string(),
})

const BATCH = 1000
const NAME = /^([a-z]+)-(\d{4}-\d\d-\d\d)\.ndjson$/

/** Every line of the municipality's files in their order. @throws Error that names file and line. */
export function* linesOf(folder: string, municipality: string): Generator<AuditEntry> {
  if (!existsSync(folder)) return
  const names = readdirSync(folder).filter((name) => NAME.exec(name)?.[1] === municipality)
  for (const name of names.toSorted()) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n')
    for (const [index, text] of lines.entries()) {
      if (text === '') continue
      const parsed = entry.safeParse(jsonOf(text))
      if (!parsed.success) throw new Error(`${name}: line ${index + 1} cannot be read`)
      yield parsed.data
    }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export class AuditFiles {
  readonly #storage: Storage
  readonly #folder: string
  readonly #last = new Map<string, number>()

  constructor(storage: Storage, folder: string) {
    this.#storage = storage
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const municipality of MUNICIPALITIES)
      for (const { seq } of linesOf(folder, municipality)) this.#last.set(municipality, seq)
  }

  /** Adds what has come since the last time. @returns how many lines. */
  async follow(): Promise<number> {
    let added = 0
    for (const municipality of MUNICIPALITIES) {
      for (let more = true; more; ) {
        const seq = this.#last.get(municipality) ?? 0
        const fresh = await this.#storage.audit.since({ municipality, seq, limit: BATCH })
        for (const [day, of] of Map.groupBy(fresh, ({ at }) => at.slice(0, 10))) {
          const text = of.map((one) => `${JSON.stringify(one)}\n`).join('')
          const file = join(this.#folder, `${municipality}-${day}.ndjson`)
          appendFileSync(file, text, { mode: 0o600, flush: true })
        }
        const end = fresh.at(-1)
        if (end) this.#last.set(municipality, end.seq)
        added += fresh.length
        more = fresh.length === BATCH
      }
    }
    return added
  }
}
