/**
 * Who is looking at a case, and who is writing in it. A page that is open says so every few seconds; what was said last
 * counts for twenty. Nothing of it stays: docs/decisions/2026-11-27-who-is-at-a-case.md.
 */
import type { Present } from '../../../db/presence.ts'
import type { Municipality } from '../../../machines/facts.ts'
import type { Deps } from '../../deps.ts'
import { findCase } from '../case/caseView.ts'
import { namesOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import type { AtCase } from './screen.ts'

/** After so long without a word somebody has left, whatever became of their page. */
export const STAYS_MS = 20_000

export const DOINGS = ['looking', 'writing', 'gone'] as const
export type Doing = (typeof DOINGS)[number]

/** @throws Problem not-found */
export async function beThere(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { screen, doing }: { readonly screen: string; readonly doing: Doing },
): Promise<{ readonly ok: true }> {
  await findCase(deps, desk, id)
  const { municipality, member } = desk
  const place = { municipality, caseId: id, staffId: member.id, screen }
  const now = deps.now()
  const { presence } = deps.storage
  await deps.storage.exclusive(municipality, (tx) =>
    doing === 'gone'
      ? presence.leave(tx, place)
      : presence.stay(tx, { ...place, now, writing: doing === 'writing', until: now + STAYS_MS }),
  )
  return { ok: true }
}

export type ByCase = ReadonlyMap<string, readonly AtCase[]>
const NOBODY: ByCase = new Map()

interface Known {
  readonly number: number
  /** When the first of the rows runs out, milliseconds. */
  readonly until: number
  readonly at: ByCase
}

/** What this process knows of it: read anew when the counter has moved, or when somebody's time has run out. */
export class Presence {
  readonly #deps: Pick<Deps, 'storage' | 'now'>
  readonly #known = new Map<Municipality, Known>()

  constructor(deps: Pick<Deps, 'storage' | 'now'>) {
    this.#deps = deps
  }

  now(municipality: Municipality): ByCase {
    return this.#known.get(municipality)?.at ?? NOBODY
  }

  /** @returns the cases where somebody came, left, or began or ended writing, each with who is there now */
  async look(municipality: Municipality, number: number): Promise<ByCase> {
    const now = this.#deps.now()
    const known = this.#known.get(municipality)
    if (known && known.number === number && now < known.until) return NOBODY
    const rows = await this.#deps.storage.presence.standing({ municipality, now })
    const at = await this.#byCase(municipality, rows)
    const until = rows.reduce((first, row) => Math.min(first, row.until), Number.POSITIVE_INFINITY)
    this.#known.set(municipality, { number, until, at })
    const before = known?.at ?? NOBODY
    const moved = [...new Set([...before.keys(), ...at.keys()])].filter(
      (id) => JSON.stringify(before.get(id) ?? []) !== JSON.stringify(at.get(id) ?? []),
    )
    return new Map(moved.map((id) => [id, at.get(id) ?? []]))
  }

  async #byCase(municipality: Municipality, rows: readonly Present[]): Promise<ByCase> {
    if (rows.length === 0) return NOBODY
    const names = await namesOf(this.#deps, municipality)
    return new Map(
      [...Map.groupBy(rows, ({ caseId }) => caseId)].map(([caseId, of]) => [
        caseId,
        // Somebody with two pages open is there once.
        [...Map.groupBy(of, ({ staffId }) => staffId)]
          .map(([id, own]) => ({
            id,
            name: names.get(id) ?? id,
            writing: own.some(({ writing }) => writing),
          }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
      ]),
    )
  }
}
