/**
 * What makes a released edition unchangeable: a hash of everything a person could meet, texts included. The last day and
 * the day it was last checked are left out: a successor sets the one, whoever reads the document again the other.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { canonical } from '../../machines/editions.ts'
import type { Standard } from '../../machines/standard.ts'

const day = z.iso.date()
const entry = z.union([
  z.strictObject({ released: z.null() }),
  z.strictObject({ released: day, hash: z.string(), rules: z.record(z.string(), z.string()) }),
])
const file = z.record(z.string(), entry)

export type Release = z.infer<typeof entry>
export type Releases = Readonly<Record<string, Release>>

export const RELEASES = join(import.meta.dirname, '..', '..', 'machines', 'standards', 'editions.json')

const sha = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

export function seal({ validTo: _until, lastChecked: _checked, rules, ...rest }: Standard): {
  readonly hash: string
  readonly rules: Readonly<Record<string, string>>
} {
  const byRule = Object.fromEntries(rules.map((rule) => [rule.id, sha(rule).slice(0, 12)]))
  return { hash: sha({ ...rest, rules }), rules: byRule }
}

/** @throws Error that names the file and what is wrong in it */
export function readReleases(path = RELEASES): Releases {
  if (!existsSync(path)) throw new Error(`${path} is not there`)
  const parsed = file.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`)
}

/** What is not as it was released, in words; null where the edition is not released or unchanged. */
export function breach(standard: Standard, release: Release | undefined): string | null {
  if (!release || release.released === null) return null
  const now = seal(standard)
  if (now.hash === release.hash) return null
  const ids = new Set([...Object.keys(now.rules), ...Object.keys(release.rules)])
  const changed = [...ids].filter((id) => now.rules[id] !== release.rules[id]).sort()
  const what = changed.length > 0 ? changed.join(' ') : 'its name, units or marks'
  return `released on ${release.released} and changed since (${what}): leave it as it was, copy its folder to a new edition with the change, and list both in catalogue.ts and editions.json`
}
