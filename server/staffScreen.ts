/** One open stream to one staff screen: how far it has been told, and what happens when it does not listen. */
import type { Change } from '../db/changes.ts'
import type { Municipality } from '../machines/facts.ts'

export interface Screen {
  readonly municipality: Municipality
  /** Number of the last change it has been told. */
  readonly seen: number
  /** Says where the stream begins, once: at `head`, or at what the screen saw last where that is not too far behind. */
  begin(head: number, most: number): void
  tell(changes: readonly Change[]): void
  /** A sign of life, and the end where nobody is logged in any more. */
  beat(): Promise<void>
  end(): void
}

const encoder = new TextEncoder()
/** Unread pieces after which a screen is let go: it comes back and says where it was. */
const UNREAD = 200

export class StaffScreen implements Screen {
  readonly municipality: Municipality
  readonly stream: ReadableStream<Uint8Array>
  seen = 0
  readonly #lastSeen: number | null
  readonly #alive: () => Promise<boolean>
  readonly #left: () => void
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #begun = false

  constructor(
    municipality: Municipality,
    lastSeen: number | null,
    alive: () => Promise<boolean>,
    left: () => void,
  ) {
    this.municipality = municipality
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

  tell(changes: readonly Change[]): void {
    const fresh = changes.filter(({ seq }) => seq > this.seen)
    const last = fresh.at(-1)
    if (!last) return
    this.seen = last.seq
    const text = fresh.map(
      ({ seq, caseId, kind }) =>
        `event: change\nid: ${seq}\ndata: ${JSON.stringify({ seq, case: caseId, kind })}\n\n`,
    )
    this.#write(text.join(''))
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
