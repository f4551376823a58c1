/**
 * Lists of numbers one after the other, as they lie in memory: each with its length before it, beginning at a multiple of four.
 * Whoever reads them asks for the same kinds in the same order. Little-endian, as every machine that Node runs on.
 */
type Numbers = Uint32Array | Float32Array | Uint16Array

const WORD = 4
const whole = (bytes: number): number => Math.ceil(bytes / WORD) * WORD

export class Writing {
  readonly #lists: Numbers[] = []

  add(list: Numbers): void {
    this.#lists.push(list)
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const sizes = this.#lists.map(({ byteLength }) => WORD + whole(byteLength))
    const all = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0))
    let at = 0
    this.#lists.forEach((list, place) => {
      new DataView(all.buffer).setUint32(at, list.length, true)
      all.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at + WORD)
      at += sizes[place] ?? 0
    })
    return all
  }
}

export class Reading {
  readonly #buffer: ArrayBuffer
  #at = 0

  constructor(bytes: Uint8Array) {
    // A copy of its own, so that every list begins where the processor wants it.
    this.#buffer = new Uint8Array(bytes).buffer
  }

  readonly numbers = (): Uint32Array => this.#next(Uint32Array)
  readonly fractions = (): Float32Array => this.#next(Float32Array)
  readonly shorts = (): Uint16Array => this.#next(Uint16Array)

  #next<T extends Numbers>(Kind: {
    readonly BYTES_PER_ELEMENT: number
    new (buffer: ArrayBuffer, offset: number, length: number): T
  }): T {
    const length = new DataView(this.#buffer).getUint32(this.#at, true)
    const list = new Kind(this.#buffer, this.#at + WORD, length)
    this.#at += WORD + whole(length * Kind.BYTES_PER_ELEMENT)
    return list
  }
}
