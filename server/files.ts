/**
 * The built files, packed by the build, read once at the start and served from memory: small, hashed, never changing while the
 * process lives.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { giveIndex } from '../machines/ask/likeness.ts'
import type { Standard } from '../machines/standard.ts'
import { EDITIONS } from '../machines/standards/catalogue.ts'
import type { Assets, RenderCitizen } from '../web/citizen/page.ts'
import type { Deps } from './deps.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

type Built = Pick<Deps, 'files' | 'assets' | 'staff'> & { readonly renderCitizen: RenderCitizen }

/** @throws Error where the web has not been built. */
export async function loadBuilt(dist: string): Promise<Built> {
  const manifestFile = join(dist, 'citizen', 'manifest.json')
  const renderer = join(dist, 'ssr', 'render.js')
  if (!existsSync(manifestFile) || !existsSync(renderer))
    throw new Error('the web is not built: run "npm run build"')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string }>
  const built = (source: string): string => {
    const entry = manifest[source]
    if (!entry) throw new Error(`the build has no ${source}`)
    return `/assets/${entry.file}`
  }
  const assets: Assets = {
    css: built('web/styles/citizen.scss'),
    js: built('web/citizen/enhance.ts'),
    solver: built('web/citizen/solver.ts'),
  }
  const { renderCitizen } = (await import(renderer)) as { renderCitizen: RenderCitizen }
  const files = new Map([
    ...readAll(join(dist, 'citizen'), '/assets/'),
    ...readAll(join(dist, 'staff'), '/staff/'),
  ])
  for (const standard of Object.values(EDITIONS).flat()) {
    const index = indexFile(dist, standard)
    // What the build did not know is learned with the first question.
    if (existsSync(index)) giveIndex(standard, readFileSync(index))
  }
  const staffPage = join(dist, 'staff', 'index.html')
  return {
    files,
    assets,
    renderCitizen,
    staff: { html: existsSync(staffPage) ? readFileSync(staffPage, 'utf8') : '' },
  }
}

/** Where the build leaves what is learned from the questions of an edition. */
export const indexFile = (dist: string, { edition }: Standard): string => join(dist, 'ask', `${edition}.bin`)

function readAll(
  folder: string,
  prefix: string,
): [string, { type: string; body: Uint8Array<ArrayBuffer>; packed?: Uint8Array<ArrayBuffer> }][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const body = new Uint8Array(readFileSync(path))
      const packed = existsSync(`${path}.br`) ? new Uint8Array(readFileSync(`${path}.br`)) : undefined
      return [
        prefix + relative(folder, path).replaceAll('\\', '/'),
        { type: TYPES[extname(path)] as string, body, ...(packed ? { packed } : {}) },
      ]
    })
}
