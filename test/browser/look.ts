/** What must hold of every state of every page, whoever looks at it and on whatever window. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A small phone, which is also 1280 px at 400 % zoom; and a desk. */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
]

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** Axe is put in past the page's policy, which would rightly refuse it. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const found = await page.evaluate<Violation[]>(`(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }))
  })()`)
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
}

interface Shape {
  width: number
  leave: { top: number; bottom: number; left: number; right: number } | null
  cutOff: string[]
}

/** How wide the page is, where the way out stands, and what hangs out at the side. */
const shape = (page: Page): Promise<Shape> =>
  page.evaluate(`(() => {
    const box = document.getElementById('leave')?.getBoundingClientRect()
    const cutOff = [...document.body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.visually-hidden, .skipnav'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.outerHTML.slice(0, 100))
    return {
      width: document.documentElement.scrollWidth,
      leave: box ? { top: box.top, bottom: box.bottom, left: box.left, right: box.right } : null,
      cutOff,
    }
  })()`) as Promise<Shape>

async function leaveIsInView(page: Page, width: number, height: number): Promise<void> {
  for (const to of ['0', 'document.body.scrollHeight', 'document.body.scrollHeight / 2']) {
    await page.evaluate(`window.scrollTo({ top: ${to}, behavior: 'instant' })`)
    const { leave } = await shape(page)
    expect(leave?.top).toBeGreaterThanOrEqual(0)
    expect(leave?.left).toBeGreaterThanOrEqual(0)
    expect(leave?.bottom).toBeLessThanOrEqual(height)
    expect(leave?.right).toBeLessThanOrEqual(width)
  }
}

/** Axe finds nothing, nothing hangs out at the side, the way out is in view: folded and unfolded, small and large. */
export async function looksRight(page: Page, { leaving = true } = {}): Promise<void> {
  const before = page.viewportSize()
  for (const window of WINDOWS) {
    await page.setViewportSize(window)
    await page.evaluate(
      'for (const one of document.querySelectorAll("details")) { one.dataset.was = one.open ? "1" : ""; one.open = true }',
    )
    expect(await violations(page)).toEqual([])
    const { width, cutOff } = await shape(page)
    expect(cutOff).toEqual([])
    expect(width).toBeLessThanOrEqual(window.width)
    if (leaving) await leaveIsInView(page, window.width, window.height)
    await page.evaluate(
      'for (const one of document.querySelectorAll("details[data-was]")) one.open = one.dataset.was === "1"',
    )
  }
  if (before) await page.setViewportSize(before)
}
