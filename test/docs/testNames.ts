/** Whether a test that a paper names is there. A paper writes `test/server/x.test.ts › the name of the test`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

const CALLED = /\b(?:test|it)(?:\.(?:each|for|runIf|concurrent|sequential))*(?:<[^()]*>)?$/
const TABLE = /\b(?:test|it)(?:\.\w+(?:\([^()]*\))?)*\.(?:each|for|runIf)(?:<[^;]*>)?$/

/** Where the parenthesis begins that ends at `end`. */
function opening(source: string, end: number): number {
  let depth = 0
  for (let at = end; at >= 0; at -= 1) {
    if (source[at] === ')') depth += 1
    if (source[at] === '(') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** Is what stands before this parenthesis `test`, `it`, or one of them over a table? */
function isTest(source: string, parenthesis: number): boolean {
  const before = source.slice(0, parenthesis).trimEnd()
  if (!before.endsWith(')')) return CALLED.test(before)
  return TABLE.test(source.slice(0, opening(source, before.length - 1)))
}

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** @returns what is wrong with the reference, or null. */
export function wrongWith(reference: string): string | null {
  const [file, name, ...more] = reference.split(' › ')
  if (!file || !name || more.length > 0) return `${reference}: not "file › name"`
  if (!file.endsWith('.test.ts') || !existsSync(join(root, file)))
    return `${file}: there is no such test file`
  const source = readFileSync(join(root, file), 'utf8')
  const written = [...source.matchAll(new RegExp(`\\(\\s*(['"\`])${literal(name)}\\1\\s*,`, 'g'))]
  return written.some(({ index }) => isTest(source, index)) ? null : `${file}: there is no test "${name}"`
}
