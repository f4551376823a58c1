/**
 * The key folder: a file for the pepper, and for each municipality its team key, beside which the next one lies while it is
 * being exchanged, and its search key. How a file holds its key is the vault's: as it is, or locked by a key service.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { Keys } from './keys.ts'

const KEY_BYTES = 32

export interface KeyVault {
  /** What the names of its files end in. */
  readonly ending: (typeof ENDINGS)[number]
  /** @param name of the key: a key moved under another name does not open. @returns what is written to the file. */
  lock(name: string, key: Buffer): Promise<Buffer>
  /** @throws Error that says what is wrong. */
  unlock(name: string, stored: Buffer): Promise<Buffer>
}

/** The file holds the key itself. */
export const asFiles: KeyVault = {
  ending: 'key',
  lock: async (_, key) => key,
  unlock: async (_, stored) => stored,
}

const ENDINGS = ['key', 'kms'] as const

const PART = '.part'
/** No key takes so long to write. */
const WRITING_MS = 10_000

const nextOf = (municipality: Municipality): string => `${municipality}.next`
export const searchOf = (municipality: Municipality): string => `${municipality}.search`

function writePart(folder: string, part: string, bytes: Buffer): void {
  const file = openSync(join(folder, part), 'w', 0o600)
  writeSync(file, bytes)
  fsyncSync(file)
  closeSync(file)
}

/** Is there whole or not at all, also after a power cut. */
function writeDurably(folder: string, name: string, bytes: Buffer): void {
  writePart(folder, `${name}${PART}`, bytes)
  renameDurably(folder, `${name}${PART}`, name)
}

/** The same where nothing lies yet: of several processes the first one's stays. */
function writeOnce(folder: string, name: string, bytes: Buffer): void {
  const part = `${randomUUID()}.${name}${PART}`
  writePart(folder, part, bytes)
  try {
    linkSync(join(folder, part), join(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(join(folder, part), { force: true })
  }
  syncFolder(folder)
}

function renameDurably(folder: string, from: string, to: string): void {
  renameSync(join(folder, from), join(folder, to))
  syncFolder(folder)
}

function syncFolder(folder: string): void {
  // Windows opens no folder.
  if (process.platform === 'win32') return
  const entry = openSync(folder, 'r')
  fsyncSync(entry)
  closeSync(entry)
}

export class KeyFolder {
  readonly #folder: string
  readonly #vault: KeyVault
  readonly #read = new Map<string, { readonly stored: Buffer; readonly key: Buffer }>()

  constructor(folder: string, vault: KeyVault = asFiles) {
    this.#folder = folder
    this.#vault = vault
  }

  fileOf(name: string): string {
    return `${name}.${this.#vault.ending}`
  }

  #there(name: string): boolean {
    return existsSync(join(this.#folder, this.fileOf(name)))
  }

  /** Whether keys have been made here: reading them would make them otherwise. */
  get isMade(): boolean {
    return this.#there('pepper')
  }

  /**
   * Reads the keys, or makes them on the first start; what a killed write left goes.
   * @throws Error that names the file when one is missing while others are there, or holds no key.
   */
  async load(): Promise<Keys> {
    this.#dropParts()
    const names = ['pepper', ...MUNICIPALITIES]
    if (!names.some((name) => this.#there(name))) {
      this.#demandNoOther('pepper')
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      for (const name of names) await this.#writeFirst(name)
    }
    const pepper = await this.#key('pepper')
    const team = {} as Record<Municipality, Buffer>
    const search = {} as Record<Municipality, Buffer>
    for (const one of MUNICIPALITIES) {
      team[one] = await this.#key(one)
      search[one] = await this.#searchKey(one)
    }
    const keys: Keys = { pepper, team, search, also: {} }
    await this.refresh(keys)
    return keys
  }

  /** Folders from before it was there get one; whether it is the right one is told by the database. */
  async #searchKey(municipality: Municipality): Promise<Buffer> {
    const name = searchOf(municipality)
    if (!this.#there(name)) {
      this.#demandNoOther(name)
      await this.#writeFirst(name)
    }
    return this.#key(name)
  }

  /** A key that lies here in another way is not made a second time. */
  #demandNoOther(name: string): void {
    const others = ENDINGS.filter((ending) => ending !== this.#vault.ending)
    const other = others
      .map((ending) => `${name}.${ending}`)
      .find((file) => existsSync(join(this.#folder, file)))
    if (other)
      throw new Error(`KEY_DIR holds ${other}, which the environment has no way to open (KEY_SERVICE_URL)`)
  }

  /** What has changed in the folder since: a key that is being exchanged, or has been. What is sealed with stays the choice of the database. */
  async refresh(keys: Keys): Promise<void> {
    for (const one of MUNICIPALITIES) {
      // In this order: a next key that takes its place in between is not missed.
      const next = this.hasNext(one) ? await this.#key(nextOf(one)) : undefined
      const now = await this.#key(one)
      const chosen = next && keys.team[one].equals(next) ? next : now
      keys.team[one] = chosen
      if (keys.also) {
        if (next) keys.also[one] = chosen === next ? now : next
        else delete keys.also[one]
      }
    }
  }

  hasNext(municipality: Municipality): boolean {
    return this.#there(nextOf(municipality))
  }

  /** Whether this is the key that lies ready to take the other's place. */
  async isNext(municipality: Municipality, key: Buffer): Promise<boolean> {
    return this.hasNext(municipality) && key.equals(await this.#key(nextOf(municipality)))
  }

  /** A key to change over to. */
  async makeNext(municipality: Municipality): Promise<void> {
    await this.#write(nextOf(municipality), randomBytes(KEY_BYTES))
  }

  /** The next key takes the place of the old one, which is gone then. */
  promote(municipality: Municipality): void {
    renameDurably(this.#folder, this.fileOf(nextOf(municipality)), this.fileOf(municipality))
  }

  /**
   * Locks what lies here as it is with another vault; each file is gone when its locked one is there and opens.
   * @returns how many.
   */
  async moveTo(vault: KeyVault): Promise<number> {
    this.#dropParts()
    const target = new KeyFolder(this.#folder, vault)
    const names = ['pepper', ...MUNICIPALITIES.flatMap((one) => [one, nextOf(one), searchOf(one)])]
    const here = names.filter((name) => this.#there(name))
    for (const name of here) {
      const key = await this.#key(name)
      await target.#write(name, key)
      if (!(await target.#key(name)).equals(key))
        throw new Error(`${target.fileOf(name)} does not open as it should`)
      rmSync(join(this.#folder, this.fileOf(name)))
    }
    return here.length
  }

  /** A process that ended while it wrote leaves a key that nothing lies under, perhaps in the clear. Another may just be writing. */
  #dropParts(): void {
    if (!existsSync(this.#folder)) return
    for (const file of readdirSync(this.#folder)) {
      if (!ENDINGS.some((ending) => file.endsWith(`.${ending}${PART}`))) continue
      const path = join(this.#folder, file)
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs
      if (written !== undefined && Date.now() - written > WRITING_MS) rmSync(path, { force: true })
    }
  }

  /** Of processes that start at the same moment in an empty folder all go on with the same keys. */
  async #writeFirst(name: string): Promise<void> {
    const locked = await this.#vault.lock(lockedAs(name), randomBytes(KEY_BYTES))
    writeOnce(this.#folder, this.fileOf(name), locked)
  }

  async #write(name: string, key: Buffer): Promise<void> {
    writeDurably(this.#folder, this.fileOf(name), await this.#vault.lock(lockedAs(name), key))
  }

  async #key(name: string): Promise<Buffer> {
    const file = this.fileOf(name)
    if (!this.#there(name)) throw new Error(`the key file ${file} is missing in the key folder`)
    const stored = readFileSync(join(this.#folder, file))
    const known = this.#read.get(name)
    if (known?.stored.equals(stored)) return known.key
    const key = await this.#vault.unlock(lockedAs(name), stored)
    if (key.length !== KEY_BYTES) throw new Error(`the key file ${file} does not hold ${KEY_BYTES} bytes`)
    this.#read.set(name, { stored, key })
    return key
  }
}

/** A next key becomes the key by a new name of its file: both are locked under the municipality's. */
const lockedAs = (name: string): string => name.replace(/\.next$/, '')

/** The keys of a folder of plain files. */
export const loadKeys = (folder: string): Promise<Keys> => new KeyFolder(folder).load()
