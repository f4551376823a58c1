/** Every page in a real browser: axe without a violation, nothing cut off at 320 px, nothing telling on paper. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SampleName, sampleNames, samples } from './samples.ts'
import { type Built, buildClient, openChromium, openSite, type Site } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TELLING = /stof|rusmid|misbrug|behandl|afhængig|rådgiv|gladsaxe/i

let built: Built
let site: Site
let browser: Browser

beforeAll(async () => {
  built = await buildClient()
  site = await openSite(built, async (request) => ({
    page: samples[(request.url ?? '/').slice(1) as SampleName] ?? samples.notFound,
  }))
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await built?.remove()
})

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** Axe is put in past the page's policy, which would rightly refuse it. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<Violation[]>(`(async () => {
    ${axe}
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }))
  })()`)
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
}

async function open(name: SampleName, width: number, height = 800): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(`${site.url}/${name}`)
  return page
}

describe.each([320, 1280])('at %i px', (width) => {
  test.each(sampleNames)('"%s" has no violation and scrolls one way only', async (name) => {
    const page = await open(name, width)
    try {
      // What is folded away must be right too.
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    } finally {
      await page.close()
    }
  })
})

test.each(sampleNames)('"%s": whatever can be pressed is at least 44 px high', async (name) => {
  const page = await open(name, 390)
  try {
    const small = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('button, summary, input, textarea, .leave, .language, .door, .line, .foot a')]
      .filter((one) => one.offsetParent !== null && one.type !== 'hidden' && one.type !== 'checkbox')
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.outerHTML.slice(0, 120))`)
    expect(small).toEqual([])
  } finally {
    await page.close()
  }
})

test('the way out stays in sight at 400 % zoom and when scrolled down', async () => {
  const page = await open('slots', 320, 256)
  try {
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)')
    const box = await page.locator('#leave').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(256)
  } finally {
    await page.close()
  }
})

test.each(['receipt', 'case', 'choice', 'summary'] as const)(
  '"%s" on paper says nothing telling',
  async (name) => {
    const page = await open(name, 800)
    try {
      await page.emulateMedia({ media: 'print' })
      const words = await page.evaluate<string>('document.body.innerText')
      expect(words).not.toMatch(TELLING)
      expect(words).not.toContain('Samtale uden navn')
      if (name === 'receipt') {
        expect(words).toContain('24. november 2026')
        expect(words).toContain('7K3M')
      }
    } finally {
      await page.close()
    }
  },
)

test('the type arrives and breaks no policy', async () => {
  const page = await open('choice', 390)
  try {
    expect(
      await page.evaluate('document.fonts.ready.then(() => document.fonts.check("600 16px IBM Plex Sans"))'),
    ).toBe(true)
    expect(site.reports).toEqual([])
  } finally {
    await page.close()
  }
})
