/**
 * Files for somebody else's hands: read by the service's own user only, under their name in one step, whole or not at all, and
 * locked with age for the key that the municipality has given (`age -d` opens them). How old the oldest one is can be asked.
 * Each municipality has a folder of its own: who takes its files needs no right to those of the others.
 */
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Encrypter } from 'age-encryption'

/** What is locked carries this behind its name. */
export const LOCKED = '.age'
const PART = '.part'

/** @param key the recipient, `age1…`; without one the bytes stay as they are. */
export async function locked(bytes: Uint8Array, key: string | undefined): Promise<Uint8Array> {
  if (key === undefined) return bytes
  const encrypter = new Encrypter()
  encrypter.addRecipient(key)
  return encrypter.encrypt(bytes)
}

export const nameOf = (name: string, key: string | undefined): string =>
  key === undefined ? name : `${name}${LOCKED}`

export const folderOf = (root: string, municipality: string): string => join(root, municipality)

/**
 * Where the operator has given the folder to a group, on purpose (setgid and readable), a whole file is that group's too; what is
 * half is never anybody else's.
 */
const GIVEN = 0o2040

/** Under its name in one step, for whom the folder is for. */
export async function appear(folder: string, part: string, whole: string): Promise<void> {
  const { mode } = await stat(folder)
  if ((mode & GIVEN) === GIVEN) await chmod(join(folder, part), 0o640)
  await rename(join(folder, part), join(folder, whole))
}

/** The bytes as they are, on the disk. */
export async function writeOwn(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(join(folder, name), 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The same name again is the same file again. @returns the name it has. */
export async function layOut(
  folder: string,
  {
    name,
    bytes,
    key,
  }: { readonly name: string; readonly bytes: Uint8Array; readonly key: string | undefined },
): Promise<string> {
  const whole = nameOf(name, key)
  const part = `${whole}${PART}`
  try {
    await writeOwn(folder, part, await locked(bytes, key))
    await appear(folder, part, whole)
  } catch (error) {
    await rm(join(folder, part), { force: true })
    throw error
  }
  return whole
}

export interface Lying {
  readonly name: string
  /** Milliseconds. */
  readonly since: number
  /** Nobody but the holder of the key can read it. */
  readonly locked: boolean
}

/** @throws what the disk throws; a folder that is not there yet is empty. */
async function filesIn(folder: string, wanted: (name: string) => boolean): Promise<Lying[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const found = await Promise.all(
    names.filter(wanted).map(async (name) => {
      // Taken in this very moment.
      const there = await stat(join(folder, name)).catch(() => null)
      return there?.isFile() ? [{ name, since: there.mtimeMs, locked: name.endsWith(LOCKED) }] : []
    }),
  )
  return found.flat()
}

/** What lies in a folder and has not been taken. */
export const lyingIn = (folder: string): Promise<Lying[]> => filesIn(folder, (name) => !name.endsWith(PART))

/** What is being written or was made ready, and what a process that ended left so. */
export const partsIn = (folder: string): Promise<Lying[]> => filesIn(folder, (name) => name.endsWith(PART))

/** @param before milliseconds: what is older. @returns how many were taken away. */
export async function dropParts(folder: string, before: number): Promise<number> {
  const old = (await partsIn(folder)).filter(({ since }) => since < before)
  for (const { name } of old) await takeAway(folder, name)
  return old.length
}

export const takeAway = (folder: string, name: string): Promise<void> =>
  rm(join(folder, name), { force: true })
