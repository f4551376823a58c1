/**
 * The file of a backup: lines of JSON, locked with age for a key that lies elsewhere (`age -d` opens it too). The first line
 * says what it is, the last one how many rows of each table there are and their checksum; without a last line it is cut off.
 */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable, Writable } from 'node:stream'
import { Decrypter, Encrypter } from 'age-encryption'
import type { Row, TableName } from '../../db/snapshot.ts'

export interface Head {
  readonly kind: 'data' | 'keys'
  /** Instant at which it was made, ISO. */
  readonly at: string
  readonly migration: string
}

export type Manifest = Readonly<Partial<Record<TableName, { readonly rows: number; readonly sum: string }>>>

const MODULUS = 1n << 256n

/** Counts rows and sums up their hashes: the same whatever order they come in, and in both engines. */
export class Tally {
  readonly #of = new Map<TableName, { rows: number; sum: bigint }>()

  add(table: TableName, row: Row): void {
    const text = JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const hash = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    const known = this.#of.get(table) ?? { rows: 0, sum: 0n }
    this.#of.set(table, { rows: known.rows + 1, sum: (known.sum + hash) % MODULUS })
  }

  manifest(): Manifest {
    return Object.fromEntries(
      [...this.#of].map(([table, { rows, sum }]) => [
        table,
        { rows, sum: sum.toString(16).padStart(64, '0') },
      ]),
    )
  }
}

/** Writes one locked file; it has its name only when it is whole and on the disk. */
export class BackupWriter {
  readonly #lines = new TransformStream<Uint8Array, Uint8Array>(undefined, { highWaterMark: 256 })
  readonly #writer = this.#lines.writable.getWriter()
  readonly #tally = new Tally()
  readonly #encoder = new TextEncoder()
  readonly #path: string
  readonly #stored: Promise<void>

  constructor(path: string, recipient: string) {
    this.#path = path
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    this.#stored = encrypter
      .encrypt(this.#lines.readable)
      .then((locked) =>
        locked.pipeTo(Writable.toWeb(createWriteStream(this.#part, { mode: 0o600, flags: 'wx' }))),
      )
    // Awaited at the end; until then a failure shows itself as a stream that takes no more lines.
    this.#stored.catch((error) => this.#writer.abort(error))
  }

  get #part(): string {
    return `${this.#path}.part`
  }

  async head(head: Head): Promise<void> {
    await this.#line({ head })
  }

  async row(table: TableName, row: Row): Promise<void> {
    this.#tally.add(table, row)
    await this.#line([table, row])
  }

  async end(): Promise<Manifest> {
    const manifest = this.#tally.manifest()
    await this.#line({ manifest })
    await this.#writer.close()
    await this.#stored
    const file = await open(this.#part)
    await file.sync()
    await file.close()
    await rename(this.#part, this.#path)
    return manifest
  }

  async #line(value: unknown): Promise<void> {
    await this.#writer.ready
    await this.#writer.write(this.#encoder.encode(`${JSON.stringify(value)}\n`))
  }
}

export interface ReadBackup {
  readonly head: Head
  readonly rows: AsyncGenerator<readonly [TableName, Row]>
  /** After the rows. */
  readonly manifest: () => Manifest
}

/** Opens a locked file. @throws Error that says what is wrong with it in the words of whoever restores, not of the library */
async function unlock(path: string, identity: string): Promise<AsyncIterator<string>> {
  const file = await open(path).catch(() => {
    throw new Error(`${path} is not there, or may not be read`)
  })
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const locked = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array<ArrayBuffer>>
  const opened = await decrypter.decrypt(locked).catch((error: unknown) => {
    const another = error instanceof Error && error.message.startsWith('no identity matched')
    throw new Error(
      another
        ? `${path} is locked for another key than the secret one that was given`
        : `${path} is no backup, or is cut off or changed at its beginning`,
    )
  })
  const plain = Readable.fromWeb(opened as Parameters<typeof Readable.fromWeb>[0])
  return createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
}

/** @throws Error where the key is another one, or the file is cut off or changed. */
export async function readBackup(path: string, identity: string, kind: Head['kind']): Promise<ReadBackup> {
  const lines = await unlock(path, identity)
  const next = (): Promise<IteratorResult<string>> =>
    lines.next().catch(() => {
      throw new Error(`${path} is cut off or was changed`)
    })
  const first = await next()
  const { head } = JSON.parse(first.done ? '{}' : first.value) as { head?: Head }
  if (head?.kind !== kind)
    throw new Error(
      `${path} is no backup of ${kind}${head ? `, but of ${head.kind}: data go to --from, keys to --keys` : ''}`,
    )
  const tally = new Tally()
  let told: Manifest | undefined
  async function* rows(): AsyncGenerator<readonly [TableName, Row]> {
    for (let line = await next(); !line.done; line = await next()) {
      const read = JSON.parse(line.value) as readonly [TableName, Row] | { manifest: Manifest }
      if ('manifest' in read) {
        told = read.manifest
        continue
      }
      tally.add(...(read as [TableName, Row]))
      yield read
    }
    if (told === undefined) throw new Error(`${path} is cut off`)
    if (JSON.stringify(told) !== JSON.stringify(tally.manifest()))
      throw new Error(`${path} does not hold what it says it holds`)
  }
  return { head, rows: rows(), manifest: () => told ?? {} }
}
