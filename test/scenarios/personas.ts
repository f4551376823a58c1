/** The worked people that are kept beside the repository; where they are not there, none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Facts, Municipality } from '../../machines/facts.ts'
import type { Flag } from '../../machines/rule.ts'

export interface Expected {
  readonly route: string
  readonly identity: string
  readonly anonymousTreatment: string | null
  readonly firstUnit: readonly string[]
  readonly appointments: readonly string[]
  readonly notAppointments: readonly string[]
  readonly guarantee: boolean
  readonly flags: readonly Flag[]
  readonly notFlags: readonly Flag[]
  readonly rules: readonly string[]
  readonly neverAsk: readonly string[]
}

export interface Persona {
  readonly id: string
  readonly municipality: Municipality
  readonly summary: string
  readonly facts: Facts
  readonly expect: Expected
  readonly doubt?: { readonly alsoAccept?: Readonly<Record<string, readonly unknown[]>> }
}

export const shared = new URL('../../../shared/', import.meta.url)
const folder = new URL('personas/', shared)

export const personas: readonly Persona[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Persona)
  : []

/** The value is the expected one, or one that can be argued. */
export function accepts(persona: Persona, key: keyof Expected, found: unknown): boolean {
  const wanted = [persona.expect[key], ...(persona.doubt?.alsoAccept?.[key] ?? [])]
  return wanted.some((value) => JSON.stringify(value) === JSON.stringify(found))
}
