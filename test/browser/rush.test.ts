/** A rush as a person meets it: the browser works for a moment, or the person waits for a moment, and nothing is lost. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../web/site.ts'
import { looksRight } from './look.ts'
import { type Served, startServer } from './server.ts'
import { visit } from './visitor.ts'

let served: Served
let browser: Browser
beforeAll(async () => {
  // Every beginning is one too many.
  ;[served, browser] = await Promise.all([startServer({ RUSH_FROM: '1' }), openChromium()])
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test('the work is done without the person, and nothing of them is sent along', async () => {
  const who = await visit(browser, served.url)
  const posted: string[] = []
  who.context.on('request', (request) => {
    const body = request.postData() ?? ''
    if (body.includes('proof=')) posted.push(body)
  })
  await who.open('/gladsaxe')
  await who.page.locator('#question .answer button[value="self"]').click()
  await who.page.locator('[data-fact="wish"]').waitFor()
  const sent = new URLSearchParams(posted.at(-1))
  expect([...sent.keys()].sort()).toEqual(['fact', 'lang', 'proof', 'ticket', 'type', 'value'])
  const proof = JSON.parse(sent.get('proof') ?? '') as Record<string, Record<string, unknown>>
  expect(Object.keys(proof)).toEqual(['challenge', 'solution'])
  expect(Object.keys(proof.solution ?? {}).sort()).toEqual(['counter', 'derivedKey'])
  expect(who.faults).toEqual([])
  await who.goAway()
})

test('without a script the page says how long to wait, looks right, and leads on', async () => {
  const who = await visit(browser, served.url, { javaScriptEnabled: false })
  await who.open('/gladsaxe')
  await who.page.locator('#question .answer button[value="self"]').click()
  await who.page.locator('#wait').waitFor()
  const seconds = Number(/Vent (\d+) sekunder/.exec(await who.page.locator('main').innerText())?.[1])
  expect(await who.page.locator('main a[href^="tel:"]').count()).toBe(1)
  await who.page.waitForTimeout(seconds * 1_000)
  await who.page.locator('#wait button').click()
  await who.page.locator('[data-fact="wish"]').waitFor()
  expect(who.faults).toEqual([])
  await who.goAway()
  expect(await served.reports()).toBe(0)
})

test('the waiting page is right for everybody: nothing cut off, no fault for a screen reader', async () => {
  const who = await visit(browser, served.url, { javaScriptEnabled: true })
  // What solves it does not come: the page stays.
  await who.page.route('**/solver-*', (route) => route.abort())
  await who.open('/gladsaxe')
  await who.page.locator('#question .answer button[value="self"]').click()
  await who.page.locator('#wait-title').waitFor()
  await looksRight(who.page)
  await who.goAway()
})
