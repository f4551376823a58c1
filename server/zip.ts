/** Files as one: a ZIP whose entries are stored as they are, since PDFs are packed already. The same files give the same bytes. */
import { crc32 } from 'node:zlib'

export interface Entry {
  /** With folders, separated by "/". */
  readonly name: string
  readonly bytes: Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1 January 1980: the moment stands inside, and here it would only make equal files differ. */
const DATE = 0x21

function head(signature: number, { name, bytes }: Entry): Buffer {
  const central = signature === CENTRAL
  const fixed = Buffer.alloc(central ? 46 : 30)
  let at = fixed.writeUInt32LE(signature)
  if (central) at = fixed.writeUInt16LE(VERSION, at)
  at = fixed.writeUInt16LE(VERSION, at)
  at = fixed.writeUInt16LE(FLAGS, at)
  at = fixed.writeUInt16LE(0, at)
  at = fixed.writeUInt16LE(0, at)
  at = fixed.writeUInt16LE(DATE, at)
  at = fixed.writeUInt32LE(crc32(bytes), at)
  at = fixed.writeUInt32LE(bytes.length, at)
  at = fixed.writeUInt32LE(bytes.length, at)
  fixed.writeUInt16LE(Buffer.byteLength(name), at)
  return fixed
}

/** @throws RangeError beyond 4 GiB or 65,535 entries, which this form cannot hold */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const local = Buffer.concat([head(LOCAL, entry), name, entry.bytes])
    const central = head(CENTRAL, entry)
    central.writeUInt32LE(offset, 42)
    index.push(central, name)
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(index)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}
