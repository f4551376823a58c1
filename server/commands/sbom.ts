/**
 * `npm run -s sbom [-- --omit=dev] > sbom.json`: every package of the lockfile as CycloneDX 1.5. What only development
 * needs is `excluded`. The same lockfile gives the same bytes, so there is no date in it. Why not npm's own list: see
 * docs/decisions/2026-11-27-parts-from-the-lockfile.md.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const names = z.record(z.string(), z.string()).default({})
const entry = z.object({
  name: z.string().optional(),
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
})
type Entry = z.infer<typeof entry>

const root = join(import.meta.dirname, '..', '..')
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
const omitDev = process.argv.includes('--omit=dev')
const FOLDER = 'node_modules/'

/** Where the package itself names no licence but brings its text: read there, for this very version. */
const READ: Readonly<Record<string, string>> = { 'png-js@2.0.0': 'MIT' }
const licenceOf = (path: string, one: Entry): string | undefined =>
  one.license ?? READ[`${nameOf(path)}@${one.version}`]

const nameOf = (path: string): string => packages[path]?.name ?? path.split(FOLDER).at(-1) ?? path
const refOf = (path: string): string =>
  `pkg:npm/${nameOf(path).replace('@', '%40')}@${packages[path]?.version}`

/** Where Node would find the package: beside whoever needs it, or in a folder further out. */
function found(from: string, name: string): string | undefined {
  const inside = `${from ? `${from}/` : ''}${FOLDER}${name}`
  if (packages[inside] || from === '') return packages[inside] && inside
  return found(from.slice(0, Math.max(0, from.lastIndexOf(FOLDER) - 1)), name)
}

function component(path: string, one: Entry) {
  const [algorithm = '', digest = ''] = one.integrity?.split('-') ?? []
  const content = Buffer.from(digest, 'base64').toString('hex')
  return {
    type: path === '' ? 'application' : 'library',
    'bom-ref': refOf(path),
    name: nameOf(path),
    version: one.version,
    scope: one.dev ? 'excluded' : one.optional || one.devOptional ? 'optional' : 'required',
    ...(content ? { hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content }] } : {}),
    ...(licenceOf(path, one) ? { licenses: [{ expression: licenceOf(path, one) }] } : {}),
    purl: refOf(path),
  }
}

function needs(path: string, one: Entry) {
  const own = { ...one.dependencies, ...one.optionalDependencies, ...(omitDev ? {} : one.devDependencies) }
  const paths = Object.keys(own).flatMap((name) => found(path, name) ?? [])
  return { ref: refOf(path), dependsOn: [...new Set(paths.map(refOf))].sort() }
}

/** One package may lie in several folders: it is listed once, with all it needs anywhere. */
function once<T>(list: readonly T[], key: (one: T) => string, merge: (a: T, b: T) => T): T[] {
  const seen = new Map<string, T>()
  for (const one of list) {
    const known = seen.get(key(one))
    seen.set(key(one), known ? merge(known, one) : one)
  }
  return [...seen.values()]
}

const RANK = ['required', 'optional', 'excluded']
const kept = Object.entries(packages).filter(([, one]) => !(omitDev && one.dev))
const [product, ...parts] = kept.map(([path, one]) => component(path, one))
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: product },
  components: once(
    parts,
    (one) => one.purl,
    (a, b) => (RANK.indexOf(b.scope) < RANK.indexOf(a.scope) ? b : a),
  ),
  dependencies: once(
    kept.map(([path, one]) => needs(path, one)),
    ({ ref }) => ref,
    (a, b) => ({ ref: a.ref, dependsOn: [...new Set([...a.dependsOn, ...b.dependsOn])].sort() }),
  ),
}
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)
