/** One open stream to one staff screen: how far it has been told, and what happens when it does not listen. */
import type { Change } from '../../../db/changes.ts'
import type { Municipality } from '../../../machines/facts.ts'

/** A colleague who is at a case. */
export interface AtCase {
  readonly id: string
  readonly name: string
  readonly writing: boolean
}

export interface Screen {
  readonly municipality: Municipality
  /** Whose it is. */
  readonly staffId: string
  /** Whether it knows already who is at which case. */
  readonly knowsPresent: boolean
  /** Number of the last change it has been told. */
  readonly seen: number
  /** Says where the stream begins, once: at `head`, or at what the screen saw last where that is not too far behind. */
  begin(head: number, most: number): void
  /** @param hidden cases that whose screen it is must not see */
  tell(changes: readonly Change[], hidden?: ReadonlySet<string>): void
  /** Who is at these cases now; nobody where the list is empty. Has no number: a screen that comes back is told anew. */
  tellPresent(at: ReadonlyMap<string, readonly AtCase[]>, hidden?: ReadonlySet<string>): void
  /** A sign of life, and the end where nobody is logged in any more. */
  beat(): Promise<void>
  end(): void
}

const NOTHING: ReadonlySet<string> = new Set()
/** What may have put a case out of somebody's sight: a bar, another unit, another owner, a talk that is with somebody else. */
const GOES = new Set(['barred', 'units', 'released', 'passedOn', 'appointment'])
const encoder = new TextEncoder()
/** Unread pieces after which a screen is let go: it comes back and says where it was. */
const UNREAD = 200

export class StaffScreen implements Screen {
  readonly municipality: Municipality
  readonly stream: ReadableStream<Uint8Array>
  seen = 0
  knowsPresent = false
  readonly staffId: string
  readonly #lastSeen: number | null
  readonly #alive: () => Promise<boolean>
  readonly #left: () => void
  readonly #seesCases: boolean
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #begun = false

  constructor(
    municipality: Municipality,
    lastSeen: number | null,
    alive: () => Promise<boolean>,
    left: () => void,
    staffId = '',
    seesCases = true,
  ) {
    this.#seesCases = seesCases
    this.municipality = municipality
    this.staffId = staffId
    this.#lastSeen = lastSeen
    this.#alive = alive
    this.#left = left
    this.stream = new ReadableStream({
      start: (controller) => {
        this.#controller = controller
      },
      cancel: () => this.#gone(),
    })
  }

  begin(head: number, most: number): void {
    if (this.#begun) return
    this.#begun = true
    const from = this.#lastSeen
    // A number that was never given out comes from another database: begin anew.
    const goesOn = from !== null && from <= head && head - from <= most
    this.seen = goesOn ? from : head
    this.#write(
      `retry: 2000\nevent: ${goesOn || from === null ? 'here' : 'reload'}\nid: ${this.seen}\ndata: {}\n\n`,
    )
  }

  tell(changes: readonly Change[], hidden: ReadonlySet<string> = NOTHING): void {
    const fresh = changes.filter(({ seq }) => seq > this.seen)
    const last = fresh.at(-1)
    if (!last) return
    this.seen = last.seq
    const text = fresh.flatMap(({ seq, caseId, kind }) => {
      if (caseId !== null && !this.#seesCases) return []
      const isHidden = caseId !== null && hidden.has(caseId)
      if (isHidden && !GOES.has(kind)) return []
      // That one does not see a case any more is no news of the case: the screen reads its lists anew.
      const told = isHidden ? { seq, case: null, kind: 'everything' } : { seq, case: caseId, kind }
      return [`event: change\nid: ${seq}\ndata: ${JSON.stringify(told)}\n\n`]
    })
    if (text.length > 0) this.#write(text.join(''))
  }

  tellPresent(at: ReadonlyMap<string, readonly AtCase[]>, hidden: ReadonlySet<string> = NOTHING): void {
    this.knowsPresent = true
    if (!this.#seesCases) return
    const text = [...at]
      .filter(([caseId]) => !hidden.has(caseId))
      .map(([caseId, who]) => `event: present\ndata: ${JSON.stringify({ case: caseId, who })}\n\n`)
    if (text.length > 0) this.#write(text.join(''))
  }

  async beat(): Promise<void> {
    const alive = await this.#alive()
    this.#write(alive ? ': here\n\n' : 'event: over\ndata: {}\n\n')
    if (!alive) this.end()
  }

  end(): void {
    const controller = this.#controller
    this.#gone()
    controller?.close()
  }

  #gone(): void {
    if (!this.#controller) return
    this.#controller = undefined
    this.#left()
  }

  #write(text: string): void {
    if (!this.#controller) return
    if ((this.#controller.desiredSize ?? 0) < -UNREAD) this.end()
    else this.#controller.enqueue(encoder.encode(text))
  }
}
