/** The built desk in a real browser, over a real port, with the headers the product sends. */

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ServerType, serve } from '@hono/node-server'
import chromium from '@sparticuz/chromium'
import { Hono } from 'hono'
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core'
import { expect } from 'vitest'
import { HTML_HEADERS, SECURITY } from '../../../server/headers.ts'
import { type Office, openOffice, PASSWORD } from '../../server/staff/office.ts'

export interface BuiltDesk {
  readonly office: Office
  readonly url: string
  readonly browser: Browser
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
}

async function builtFiles(folder: string): Promise<Hono> {
  const root = join(import.meta.dirname, '../../..')
  const args = ['build', '--config', 'web/staff/vite.config.ts', '--outDir', folder, '--logLevel', 'error']
  // In a process of its own, without the test run's NODE_ENV: what is tested is what is served.
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const app = new Hono()
  for (const name of await readdir(join(folder, 'assets'))) {
    const type = TYPES[name.split('.').at(-1) as string] ?? 'application/octet-stream'
    const body = readFileSync(join(folder, 'assets', name))
    app.get(`/staff/assets/${name}`, (c) => c.body(body, 200, { ...SECURITY, 'content-type': type }))
  }
  for (const path of ['/staff', '/staff/*']) app.get(path, (c) => c.body(html, 200, HTML_HEADERS))
  return app
}

export async function openDesk(): Promise<BuiltDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'fjorten-desk-'))
  const office = await openOffice()
  const app = (await builtFiles(folder)).route('/', office.app)
  const { server, port } = await new Promise<{ server: ServerType; port: number }>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({ server, port: info.port }),
    )
  })
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
  })
  return {
    office,
    url: `http://127.0.0.1:${port}`,
    browser,
    close: async () => {
      await browser.close()
      office.live.stop()
      await new Promise((resolve) => server.close(resolve))
      await office.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of: errors of ours and what the page's policy refused. */
  readonly complaints: string[]
}

export async function visit(desk: BuiltDesk, path = '/staff', width = 1280): Promise<Visit> {
  const context = await desk.browser.newContext({ viewport: { width, height: 900 }, locale: 'da-DK' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A refused log-in or a lost race is answered with 4xx, which the browser itself writes down.
    const expected = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  await page.goto(desk.url + path)
  return { page, context, complaints }
}

export async function enter(page: Page, who = 'sagsbehandler', municipality = 'gladsaxe'): Promise<void> {
  await page.getByLabel('E-mail').fill(`${who}@${municipality}.example`)
  await page.getByLabel('Adgangskode').fill(PASSWORD)
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await page.getByRole('button', { name: /Log ud/ }).waitFor()
}

const axe = readFileSync(join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page, in one line each. Run in a world of its own, as the page's policy demands. */
export async function faults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }
  await run(`${axe};0`)
  const found = (await run(
    `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.flatMap((v) =>
      v.nodes.map((n) => v.id + ': ' + n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.failureSummary))))`,
  )) as string[]
  await session.detach()
  return found
}

/** Nothing went wrong on the page meanwhile. */
export const leave = async ({ context, complaints }: Visit): Promise<void> => {
  await context.close()
  expect(complaints).toEqual([])
}

export const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

/** A picture of the whole page, where somebody asked for pictures. */
export const look = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
