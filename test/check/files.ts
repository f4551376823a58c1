/** In which file each rule is written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join('machines', 'standards')

function written(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const entry of readdirSync(join(ROOT, FOLDER), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(ROOT.length + 1)
    for (const [, id = ''] of readFileSync(path, 'utf8').matchAll(/\bid: '([A-Z][\w.-]+)'/g))
      found.set(id, [...(found.get(id) ?? []), name])
  }
  return found
}

let known: ReadonlyMap<string, readonly string[]> | undefined

/** The files of a rule id within a municipality's folder or the national one; the municipality where none is found. */
export function fileOf(municipality: string, id: string): string {
  known ??= written()
  const files = known.get(id) ?? []
  const own = files.filter((file) => file.includes(municipality) || file.includes('national'))
  return [...new Set(own)].join(' and ') || municipality
}
