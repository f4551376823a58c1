/** The citizen's page as a phone gets it: bytes, what is in the first HTML, who else is asked, and Lighthouse's mobile profile. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import chromium from '@sparticuz/chromium'
import lighthouse from 'lighthouse'
import { chromium as browsers } from 'playwright-core'
import { atLeast, atMost, exactly, median, type Row } from './measure.ts'
import { makePlace } from './place.ts'

const KIB = 1024
const ROUNDS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
const LEAST = 98
const PATH = '/gladsaxe'

export async function page(): Promise<Row[]> {
  const place = await makePlace({ furnish: async () => undefined })
  const server = await place.serve()
  try {
    const base = `http://127.0.0.1:${server.port}`
    return [...(await bytes(base)), ...(await seen(base))]
  } finally {
    await server.stop()
    await place.remove()
  }
}

async function bytes(base: string): Promise<Row[]> {
  const html = await (await fetch(base + PATH)).text()
  const files = async (pattern: RegExp, text: string): Promise<Buffer[]> =>
    Promise.all(
      [...new Set([...text.matchAll(pattern)].map((match) => match[1] as string))].map(async (path) =>
        Buffer.from(await (await fetch(base + path)).arrayBuffer()),
      ),
    )
  const scripts = await files(/src="([^"]+\.js)"/g, html)
  const sheets = await files(/href="([^"]+\.css)"/g, html)
  const fonts = await files(
    /url\(["']?(?:\.\/)?([^)"']+\.woff2)/g,
    sheets.map(String).join('').replaceAll('url(./', 'url(/assets/').replaceAll('url("./', 'url("/assets/'),
  )
  const brotli = (of: readonly Buffer[]): number =>
    of.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / KIB
  return [
    exactly(
      'page',
      'first question in the first HTML',
      String(html.includes('Hvem handler det om?')),
      'true',
    ),
    atMost('page', 'JavaScript, brotli KiB', brotli(scripts), 10),
    atMost('page', 'JavaScript and CSS, brotli KiB', brotli([...scripts, ...sheets]), 22),
    atMost('page', 'fonts, kB', fonts.reduce((sum, font) => sum + font.length, 0) / 1000, 55),
  ]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** One browser for all rounds; the median counts, because a busy machine makes single rounds slow. */
async function seen(base: string): Promise<Row[]> {
  const port = await freePort()
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  })
  try {
    const rounds: Record<string, number>[] = []
    const foreign = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      const result = await lighthouse(base + PATH, {
        port,
        output: 'json',
        logLevel: 'silent',
        onlyCategories: [...CATEGORIES],
      })
      if (!result) throw new Error('Lighthouse gave no result')
      rounds.push(
        Object.fromEntries(CATEGORIES.map((id) => [id, (result.lhr.categories[id]?.score ?? 0) * 100])),
      )
      const requests = result.lhr.audits['network-requests']?.details
      if (requests && 'items' in requests) {
        for (const { url } of requests.items as { url: string }[]) {
          if (!url.startsWith(base) && !url.startsWith('data:')) foreign.add(new URL(url).host)
        }
      }
    }
    return [
      ...CATEGORIES.map((id) =>
        atLeast('page', `Lighthouse mobile, ${id}`, median(rounds.map((one) => one[id] ?? 0)), LEAST, 0),
      ),
      exactly('page', 'hosts asked besides our own', foreign.size, 0),
    ]
  } finally {
    await browser.close()
  }
}
