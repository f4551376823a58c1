/**
 * Files that an earlier version laid out in one folder for all municipalities go into the folder of their own at the start. Whose
 * a file is stands in its name, or follows from the id that its name is made of; what cannot be told stays and is counted.
 */
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Case } from '../../db/submit.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { isMunicipality } from '../../machines/standards/catalogue.ts'
import type { Deps } from '../deps.ts'
import { uuidOf } from '../uuid.ts'
import { folderOf, lyingIn, partsIn } from './outFiles.ts'

export interface OutFolders {
  readonly outboxDir: string
  readonly noticeDir: string
  readonly handOverDir: string
}

type Whose = (name: string) => Municipality | undefined

const NAMED = /^(?:[0-9a-f-]{36}\.)?([a-z]+)\./
const LETTER = /^([0-9a-f-]{36})\.xml/
const NOTICE = /^(\d{13})\.([0-9a-f-]{36})\./
/** No case has had more letters. */
const LETTERS = 20
const PAGE = 1_000

const byName: Whose = (name) => {
  const said = NAMED.exec(name)?.[1] ?? ''
  return isMunicipality(said) ? said : undefined
}

type Needs = Pick<Deps, 'storage'>

/** @returns how many lie there still, because nobody knows whose they are. */
export async function moveOld(
  deps: Needs,
  { outboxDir, noticeDir, handOverDir }: OutFolders,
): Promise<number> {
  for (const root of [outboxDir, noticeDir, handOverDir])
    for (const one of MUNICIPALITIES) await mkdir(folderOf(root, one), { recursive: true, mode: 0o700 })
  const packages = await sorted(handOverDir, async () => byName)
  const letters = await sorted(outboxDir, (names) => letterOwners(deps, names))
  return packages + letters + (await sorted(noticeDir, (names) => noticeOwners(deps, names)))
}

async function sorted(root: string, ownersOf: (names: readonly string[]) => Promise<Whose>): Promise<number> {
  const names = [...(await lyingIn(root)), ...(await partsIn(root))].map(({ name }) => name)
  if (names.length === 0) return 0
  const whose = await ownersOf(names)
  let left = 0
  for (const name of names) {
    const municipality = whose(name)
    if (municipality) await rename(join(root, name), join(folderOf(root, municipality), name))
    else left += 1
  }
  return left
}

async function letterOwners({ storage }: Needs, names: readonly string[]): Promise<Whose> {
  const ids = new Set(names.flatMap((name) => LETTER.exec(name)?.[1] ?? []))
  const found = new Map<string, Municipality>()
  for (const municipality of MUNICIPALITIES) {
    let after: Case | null = null
    do {
      if (ids.size === found.size) break
      const rows: Case[] = await storage.cases.openedBetween({
        municipality,
        from: '0001-01-01',
        before: '9999-12-31',
        after,
        limit: PAGE,
      })
      for (const { id } of rows)
        for (let n = 1; n <= LETTERS; n += 1) {
          const letter = uuidOf(id, n)
          if (ids.has(letter)) found.set(letter, municipality)
        }
      after = rows.length === PAGE ? (rows.at(-1) ?? null) : null
    } while (after)
  }
  return (name) => found.get(LETTER.exec(name)?.[1] ?? '') ?? byName(name)
}

async function noticeOwners({ storage }: Needs, names: readonly string[]): Promise<Whose> {
  const starts = [...new Set(names.flatMap((name) => Number(NOTICE.exec(name)?.[1] ?? Number.NaN)))].filter(
    Number.isFinite,
  )
  const found = new Map<string, Municipality>()
  for (const municipality of MUNICIPALITIES)
    for (const one of await storage.notices.ofStarts({ municipality, starts }))
      found.set(uuidOf(municipality, one.slotId, one.round, one.kind), municipality)
  return (name) => found.get(NOTICE.exec(name)?.[2] ?? '')
}
