/** The built pages behind a small server with the product's own headers, and a real Chromium to open them in. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { build } from 'vite'
import { HTML_HEADERS, SECURITY } from '../../server/headers.ts'
import type { Assets, CitizenPage } from '../../web/citizen/page.ts'
import { renderCitizen } from '../../web/citizen/render.tsx'

const root = join(import.meta.dirname, '..', '..')

export interface Built {
  folder: string
  assets: Assets
  /** The build's own names, from its manifest. */
  files: { css: string; js: string; fonts: string[] }
  remove(): Promise<void>
}

interface ManifestEntry {
  file: string
  assets?: string[]
}

/** Builds what a citizen's browser gets, from the sources as they are now. */
export async function buildClient(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'fjorten-web-'))
  await build({
    configFile: join(root, 'web/citizen/vite.client.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder },
  })
  const manifest: Record<string, ManifestEntry> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  )
  const css = manifest['web/styles/citizen.scss']
  const js = manifest['web/citizen/enhance.ts']
  const solver = manifest['web/citizen/solver.ts']
  if (!css || !js || !solver) throw new Error('the build made no sheet or no script')
  return {
    folder,
    assets: { css: `/assets/${css.file}`, js: `/assets/${js.file}`, solver: `/assets/${solver.file}` },
    files: { css: css.file, js: js.file, fonts: css.assets ?? [] },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Another test file may just be unpacking the same browser: a half-written one does not start, so it is tried again. */
export async function openChromium(): Promise<Browser> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await playwright.launch({
        executablePath: await chromium.executablePath(),
        args: ['--no-sandbox'],
      })
    } catch (error) {
      if (attempt === 5) throw error
      await wait(1_000 * attempt)
    }
  }
}

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' }

/** What the site answers to a path that is no asset: a page with its status, or the raw answer itself. */
export type Answer = (
  request: IncomingMessage & { form: URLSearchParams },
  response: ServerResponse,
) => Promise<{ page: CitizenPage; status?: number; cookie?: string } | undefined>

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return new URLSearchParams(body)
}

export interface Site {
  url: string
  /** Content security policy reports that came in. */
  reports: string[]
  close(): Promise<void>
}

export async function openSite({ folder, assets }: Built, answer: Answer): Promise<Site> {
  const reports: string[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/'
    if (path.startsWith('/assets/')) {
      const file = path.slice('/assets/'.length)
      response.writeHead(200, { ...SECURITY, 'content-type': TYPES[extname(file)] ?? 'text/plain' })
      response.end(readFileSync(join(folder, file)))
      return
    }
    const form = await formOf(request)
    if (path === '/csp') reports.push(form.toString())
    const answered = await answer(Object.assign(request, { form }), response)
    if (!answered) return
    const cookie = answered.cookie ? { 'set-cookie': answered.cookie } : {}
    response.writeHead(answered.status ?? 200, { ...HTML_HEADERS, ...cookie })
    response.end(renderCitizen(answered.page, assets))
  }
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the site has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    reports,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
