/** What the workbench is given: facts, people and editions, each refused with the reason where it is wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Facts, isFactId, type Municipality } from '../../machines/facts.ts'
import type { Standard } from '../../machines/standard.ts'
import { EDITIONS } from '../../machines/standards/catalogue.ts'
import { checkValue } from '../../machines/value.ts'
import { WORKED_PEOPLE } from '../../machines/workedPeople.ts'

export class BadInput extends Error {}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws BadInput naming the fact or the value that there is not */
export function checkFacts(given: unknown): Facts {
  if (!isRecord(given)) throw new BadInput('facts must be an object')
  const facts: Record<string, unknown> = {}
  for (const [fact, value] of Object.entries(given)) {
    if (!isFactId(fact)) throw new BadInput(`unknown fact: ${fact}`)
    const checked = checkValue(fact, value)
    if (!checked.ok) throw new BadInput(`bad value for ${fact}: ${JSON.stringify(value)}`)
    facts[fact] = checked.value
  }
  return facts as Facts
}

/** @throws BadInput where it cannot be read or is not JSON; "-" reads standard input */
export function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'))
  } catch (error) {
    throw new BadInput(`cannot read ${path}: ${error instanceof Error ? error.message : 'not JSON'}`)
  }
}

/** Facts alone, or anything that has them under "facts": a persona, what `npm run triage` reads. */
export function readPerson(path: string): Facts {
  const read = parse(path)
  return checkFacts(isRecord(read) && 'facts' in read ? read.facts : read)
}

export interface NamedPerson {
  readonly who: string
  readonly facts: Facts
}

const nameOf = (read: unknown, file: string): string => {
  if (!isRecord(read)) return file
  return [read.id, read.summary].filter((part) => typeof part === 'string').join(': ') || file
}

/** The worked people, and those of a folder of JSON files that are of this municipality or of none. */
export function readPeople(folder: string | undefined, municipality: Municipality): NamedPerson[] {
  const own = WORKED_PEOPLE.map(({ who, facts }) => ({ who: who.da, facts }))
  if (folder === undefined) return own
  if (!existsSync(folder)) throw new BadInput(`there is no folder ${folder}`)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const read = files.sort().map((file) => ({ file, read: parse(join(folder, file)) }))
  const ours = read.filter(
    ({ read: one }) => !isRecord(one) || !one.municipality || one.municipality === municipality,
  )
  return [
    ...own,
    ...ours.map(({ file, read: one }) => ({
      who: nameOf(one, file),
      facts: readPerson(join(folder, file)),
    })),
  ]
}

const isStandard = (value: unknown): value is Standard =>
  isRecord(value) && typeof value.edition === 'string' && Array.isArray(value.rules)

/** An edition by its id, or the one that a .ts file exports. */
export async function findEdition(named: string): Promise<Standard> {
  const all = Object.values(EDITIONS).flat()
  const known = all.find(({ edition }) => edition === named)
  if (known) return known
  if (!named.endsWith('.ts') || !existsSync(named))
    throw new BadInput(
      `unknown edition: ${named} (there are ${all.map(({ edition }) => edition).join(', ')})`,
    )
  const module = (await import(pathToFileURL(resolve(named)).href)) as Record<string, unknown>
  const found = Object.values(module).find(isStandard)
  if (!found) throw new BadInput(`${named} exports no standard`)
  return found
}
