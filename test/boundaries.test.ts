/** Reads the import lines and refuses every arrow the house does not have. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const rooms = ['machines', 'db', 'server', 'web']
const files = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
)

interface Arrow {
  from: string
  to: string
  typeOnly: boolean
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/gm

const arrows: Arrow[] = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map((match) => ({
    from: file,
    to: normalize(join(dirname(file), match[2] ?? match[3] ?? '')),
    typeOnly: match[1] !== undefined,
  })),
)

const roomOf = (path: string): string =>
  path.startsWith('web/citizen')
    ? 'web/citizen'
    : path.startsWith('web/staff')
      ? 'web/staff'
      : (path.split('/')[0] ?? '')

/** from → what it may import at run time, and what it may only import the types of. */
const ALLOWED: Record<string, { run: string[]; types: string[] }> = {
  machines: { run: ['machines'], types: [] },
  db: { run: ['db'], types: ['machines'] },
  server: { run: ['server', 'machines', 'db'], types: ['web', 'web/citizen', 'web/staff'] },
  'web/citizen': { run: ['web', 'web/citizen'], types: ['machines', 'server'] },
  'web/staff': { run: ['web', 'web/staff', 'machines'], types: ['server'] },
  web: { run: ['web'], types: ['machines'] },
}

test('imports point one way: web → server → machines, server → db', () => {
  const wrong = arrows.filter(({ from, to, typeOnly }) => {
    const allowed = ALLOWED[roomOf(from)]
    const target = roomOf(to)
    if (!allowed || target === 'node_modules' || target === 'package.json') return false
    return !(allowed.run.includes(target) || (typeOnly && allowed.types.includes(target)))
  })
  expect(wrong).toEqual([])
})

test('machines are pure: nothing of the system, no clock and no chance', () => {
  const impure = files
    .filter((file) => file.startsWith('machines/'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return [
        /from 'node:/,
        /Date\.now\(/,
        /new Date\(\)/,
        /Math\.random\(/,
        /Temporal\.Now/,
        /\bprocess\./,
        /\bfetch\(/,
      ]
        .filter((pattern) => pattern.test(text))
        .map((pattern) => `${file}: ${pattern.source}`)
    })
  expect(impure).toEqual([])
})

test('no index files, no drawers', () => {
  expect(files.filter((file) => /\/(index|utils|helpers|misc|common|types)\.tsx?$/.test(file))).toEqual([])
})
