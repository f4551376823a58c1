/** For each file of tests one real server and one real browser; no visit may leave a fault behind. */
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { openChromium } from '../web/site.ts'
import { type Served, startServer } from './server.ts'
import { type Visitor, visit } from './visitor.ts'

export interface Stage {
  readonly url: string
  readonly browser: Browser
  /** Somebody with a fresh browser: nothing kept from anybody before. */
  come(options?: BrowserContextOptions): Promise<Visitor>
}

export function stage(): Stage {
  let served: Served
  let browser: Browser
  let visitors: Visitor[] = []
  beforeAll(async () => {
    ;[served, browser] = await Promise.all([startServer(), openChromium()])
  })
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults)
    await Promise.all(visitors.map((visitor) => visitor.goAway()))
    visitors = []
    expect(faults).toEqual([])
  })
  afterAll(async () => {
    const reports = (await served?.reports()) ?? 0
    await browser?.close()
    await served?.stop()
    expect(reports).toBe(0)
  })
  return {
    get url() {
      return served.url
    },
    get browser() {
      return browser
    },
    come: async (options) => {
      const visitor = await visit(browser, served.url, options)
      visitors.push(visitor)
      return visitor
    },
  }
}
