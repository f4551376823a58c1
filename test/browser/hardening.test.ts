/** The content policy in a real Chromium: nothing of ours offends it, and what it is there for is stopped and counted. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../web/site.ts'
import { type Served, startServer } from './server.ts'
import { visit } from './visitor.ts'

let served: Served
let browser: Browser
beforeAll(async () => {
  ;[served, browser] = await Promise.all([startServer(), openChromium()])
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test.each([true, false])(
  'a whole conversation, the case and leaving offend nothing and ask nobody else; with a script: %s',
  async (javaScriptEnabled) => {
    const who = await visit(browser, served.url, { javaScriptEnabled })
    await who.open('/koebenhavn')
    await who.press('Hvorfor spørger vi?')
    await who.talk({ wish: 'treatment', age: 24, anonymous: 'yes' })
    await who.turn(() => who.page.locator('.submit button').click())
    await who.comeBack('koebenhavn', await who.code())
    await who.page.locator('#leave').click()
    await who.page.waitForURL('**/leave')
    expect(who.faults).toEqual([])
    await who.goAway()
    expect(await served.reports()).toBe(0)
  },
)

test('the staff desk: logging in, the day, the queue, a case, its other pages, logging out', async () => {
  const who = await visit(browser, served.url, { viewport: { width: 1280, height: 900 }, locale: 'da-DK' })
  await who.open('/staff')
  await who.page.getByLabel('E-mail').fill('sagsbehandler@koebenhavn.example')
  await who.page.getByLabel('Adgangskode').fill('en-adgangskode-til-proeven')
  await who.page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await who.page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor()
  await who.page.goto(`${served.url}/staff/queue`)
  await who.page.locator('.queue a.row-link').first().click()
  await who.page.waitForURL('**/staff/cases/*')
  await who.page.locator('h1').waitFor()
  for (const page of ['enquiry', 'calendar', 'standards']) {
    await who.page.goto(`${served.url}/staff/${page}`)
    await who.page.locator('h1').waitFor()
  }
  await who.page.getByRole('button', { name: /Log ud/ }).click()
  await who.page.getByLabel('E-mail').waitFor()
  expect(who.faults).toEqual([])
  await who.goAway()
  expect(await served.reports()).toBe(0)
})

/** Run in the page as a script that somebody smuggled in would run: the name of what stopped it, or what it got. */
const SMUGGLED = {
  'text into elements': 'document.body.innerHTML = "<b>x</b>"',
  'a page from text': 'new DOMParser().parseFromString("<b>x</b>", "text/html")',
  'a script from text': 'document.createElement("script").text = "1"',
  'a script from an address': 'document.createElement("script").src = "/x.js"',
  'a policy of its own': 'trustedTypes.createPolicy("mine", { createHTML: (x) => x })',
  'our own name once more': 'trustedTypes.createPolicy("fjorten", { createHTML: (x) => x })',
}

test.each(['/gladsaxe', '/staff'])(
  'on %s no text becomes elements or a script, and a try is counted without its content',
  async (path) => {
    const before = await served.reports()
    const who = await visit(browser, served.url)
    await who.open(path)
    await who.page.waitForLoadState('load')
    const sinks = path === '/staff' ? { ...SMUGGLED, 'our own name once more': undefined } : SMUGGLED
    for (const [what, script] of Object.entries(sinks)) {
      if (script === undefined) continue
      const stopped = await who.page.evaluate<string>(
        `(() => { try { ${script}; return 'done' } catch (error) { return error.name } })()`,
      )
      expect([what, stopped]).toEqual([what, 'TypeError'])
    }
    await expect.poll(() => served.reports()).toBeGreaterThan(before)
    const counts = await (await fetch(`${served.url}/metrics`)).text()
    expect(counts).toMatch(/^fjorten_csp_reports_total \d+$/m)
    await who.goAway()
  },
)
