/**
 * What changes, on every screen within a second: one poll of the counters per process, fanned out by municipality as
 * server-sent events. A change carries a number, an id and a kind, never content; a screen that was away says how far it
 * came (`Last-Event-ID`) and gets the rest. Who is at which case goes the same way, without a number: docs/decisions/2026-11-27-who-is-at-a-case.md.
 */
import type { Change } from '../../../db/changes.ts'
import type { Municipality } from '../../../machines/facts.ts'
import type { Deps } from '../../deps.ts'
import { SECURITY } from '../../headers.ts'
import { errorFields } from '../../log.ts'
import { Problem } from '../../problems.ts'
import { hasCases } from '../rights.ts'
import { hiddenFrom } from '../sight.ts'
import { Presence } from './presence.ts'
import { type Screen, StaffScreen } from './screen.ts'

const POLL_MS = 250
const HEARTBEAT_MS = 15_000
/** A screen that is further behind reads everything anew: cheaper than a long list of ids. */
const REPLAYED = 500

export interface Viewer {
  readonly municipality: Municipality
  readonly staffId: string
  /** Whoever has a role without cases hears of none, nor who is at one. */
  readonly role: string
}

export interface StaffLive {
  /** @param alive asked at every heartbeat; a stream whose session is over ends. */
  open(who: Viewer, lastSeen: number | null, alive: () => Promise<boolean>, signal: AbortSignal): Response
  /** Ends every stream; a screen comes back by itself and goes on where it was. */
  stop(): void
  readonly screens: number
}

type Hidden = ReadonlyMap<string, ReadonlySet<string>>

const HEADERS = {
  ...SECURITY,
  'content-type': 'text/event-stream; charset=utf-8',
  'x-accel-buffering': 'no',
}

export function staffLive(deps: Pick<Deps, 'storage' | 'log' | 'now'>): StaffLive {
  return new Hub(deps)
}

class Hub implements StaffLive {
  readonly #deps: Pick<Deps, 'storage' | 'log' | 'now'>
  readonly #present: Presence
  readonly #screens = new Set<Screen>()
  #timer: NodeJS.Timeout | undefined
  #beat: NodeJS.Timeout | undefined
  #stopped = false

  constructor(deps: Pick<Deps, 'storage' | 'log' | 'now'>) {
    this.#deps = deps
    this.#present = new Presence(deps)
  }

  get screens(): number {
    return this.#screens.size
  }

  open(
    { municipality, staffId, role }: Viewer,
    lastSeen: number | null,
    alive: () => Promise<boolean>,
    signal: AbortSignal,
  ): Response {
    if (this.#stopped) throw new Problem('busy')
    const left = () => this.#leave(screen)
    const screen = new StaffScreen(municipality, lastSeen, alive, left, staffId, hasCases(role))
    signal.addEventListener('abort', () => screen.end())
    this.#screens.add(screen)
    this.#begin()
    return new Response(screen.stream, { headers: HEADERS })
  }

  stop(): void {
    this.#stopped = true
    for (const screen of [...this.#screens]) screen.end()
    this.#rest()
  }

  #leave(screen: Screen): void {
    this.#screens.delete(screen)
    if (this.#screens.size === 0) this.#rest()
  }

  #rest(): void {
    clearTimeout(this.#timer)
    clearInterval(this.#beat)
    this.#timer = undefined
    this.#beat = undefined
  }

  /** Polls while somebody watches; the first look comes at once. */
  #begin(): void {
    this.#beat ??= setInterval(() => void this.#heartbeat(), HEARTBEAT_MS)
    if (this.#timer) return
    this.#timer = setTimeout(() => void this.#tick(), 0)
  }

  async #tick(): Promise<void> {
    try {
      await this.#look()
    } catch (error) {
      // The store may be busy for a moment; the next look sees the same changes.
      this.#deps.log.warn('staff.live', errorFields(error))
    }
    if (this.#timer) this.#timer = setTimeout(() => void this.#tick(), POLL_MS)
  }

  async #look(): Promise<void> {
    const pulses = await this.#deps.storage.changes.pulse()
    for (const [municipality, screens] of Map.groupBy(this.#screens, (screen) => screen.municipality)) {
      const { seq: head, presence } = pulses.get(municipality) ?? { seq: 0, presence: 0 }
      for (const screen of screens) screen.begin(head, REPLAYED)
      const behind = screens.filter((screen) => screen.seen < head)
      const moved = await this.#present.look(municipality, presence)
      const unknowing = screens.filter(({ knowsPresent }) => !knowsPresent)
      if (behind.length === 0 && moved.size === 0 && unknowing.length === 0) continue
      const found = behind.length > 0 ? await this.#news(municipality, behind) : []
      const present = unknowing.length > 0 ? this.#present.now(municipality) : moved
      const ids = [...found.map(({ caseId }) => caseId), ...moved.keys(), ...present.keys()]
      const hidden = await this.#hidden(municipality, screens, ids)
      for (const screen of behind) screen.tell(found, hidden.get(screen.staffId))
      for (const screen of screens) {
        const told = screen.knowsPresent ? moved : present
        screen.tellPresent(told, hidden.get(screen.staffId))
      }
    }
  }

  /** Of these cases, what each of those who watch must not see. Most are limited in nothing, and cost no query. */
  async #hidden(
    municipality: Municipality,
    screens: readonly Screen[],
    ids: readonly (string | null)[],
  ): Promise<Hidden> {
    const { barred, staff } = this.#deps.storage
    const [bars, limited] = await Promise.all([
      barred.ofMunicipality({ municipality }),
      staff.limited({ municipality }),
    ])
    const members = new Map(limited.map((member) => [member.id, member]))
    const out = new Set([...bars.map(({ staffId }) => staffId), ...members.keys()])
    const watching = new Set(screens.map(({ staffId }) => staffId).filter((id) => out.has(id)))
    const found = [...watching].map(async (id): Promise<[string, ReadonlySet<string>]> => {
      const member = members.get(id) ?? { id, role: '', units: null }
      return [id, await hiddenFrom(this.#deps, { municipality, member }, ids)]
    })
    return new Map(await Promise.all(found))
  }

  #news(municipality: Municipality, behind: readonly Screen[]): Promise<Change[]> {
    const seq = Math.min(...behind.map((screen) => screen.seen))
    return this.#deps.storage.changes.since({ municipality, seq, limit: REPLAYED })
  }

  async #heartbeat(): Promise<void> {
    for (const screen of [...this.#screens]) {
      try {
        await screen.beat()
      } catch (error) {
        this.#deps.log.warn('staff.live', errorFields(error))
      }
    }
  }
}
