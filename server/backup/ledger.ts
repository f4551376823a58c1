/**
 * What was erased, written beside the keys too: a copy that is put back is told by it what must stay gone. Lines of JSON
 * without content; the database's own `erasures` is the source, so what a crash kept from the file is added later.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Erasure } from '../../db/erasures.ts'
import type { Storage } from '../../db/storage.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'

const line = z.object({
  municipality: z.string(),
  seq: z.number().int(),
  kind: z.enum(['conversation', 'case']),
  id: z.string(),
  number: z.number().int().nullable(),
  by: z.enum(['person', 'retention']),
  day: z.string(),
})

export const ledgerFile = (keyDir: string): string => join(keyDir, 'erased.ndjson')

/** Each erasure once, though two processes may have written it. @throws Error that names the line that cannot be read. */
export function readLedger(keyDir: string): Erasure[] {
  const file = ledgerFile(keyDir)
  if (!existsSync(file)) return []
  const read = new Map<string, Erasure>()
  for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text === '') continue
    const parsed = line.safeParse(jsonOf(text))
    if (!parsed.success) throw new Error(`${file}: line ${index + 1} cannot be read`)
    read.set(`${parsed.data.municipality} ${parsed.data.seq}`, parsed.data)
  }
  return [...read.values()]
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export class Ledger {
  readonly #storage: Storage
  readonly #keyDir: string
  readonly #last = new Map<string, number>()

  constructor(storage: Storage, keyDir: string) {
    this.#storage = storage
    this.#keyDir = keyDir
    for (const { municipality, seq } of readLedger(keyDir)) this.#seen(municipality, seq)
  }

  /** Adds what has been erased since the last time. @returns how many lines. */
  async follow(): Promise<number> {
    let added = 0
    for (const municipality of MUNICIPALITIES) {
      const seq = this.#last.get(municipality) ?? 0
      const fresh = await this.#storage.erasures.since({ municipality, seq })
      if (fresh.length === 0) continue
      const text = fresh.map((one) => `${JSON.stringify(one)}\n`).join('')
      appendFileSync(ledgerFile(this.#keyDir), text, { mode: 0o600, flush: true })
      for (const one of fresh) this.#seen(municipality, one.seq)
      added += fresh.length
    }
    return added
  }

  #seen(municipality: string, seq: number): void {
    this.#last.set(municipality, Math.max(this.#last.get(municipality) ?? 0, seq))
  }
}
