/** What strangers send, and how they break off, fills no log and rings no alarm. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINUTE, openApp, type Running } from '../support/app.ts'

let app: Running
beforeAll(async () => {
  app = await openApp({ seed: false })
})
afterAll(() => app.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

/** A sender who goes away in the middle. */
const brokenOff = (): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"language":'))
      controller.error(new Error('gone'))
    },
  })

test.each([
  ['/api/gladsaxe/intake', JSON_TYPE],
  ['/api/gladsaxe/return', JSON_TYPE],
  ['/gladsaxe', FORM_TYPE],
  ['/gladsaxe/return', FORM_TYPE],
  ['/api/staff/login', { ...JSON_TYPE, 'sec-fetch-site': 'same-origin' }],
])('%s: a body that is broken off is the sender’s fault, and no line of the log', async (path, headers) => {
  const before = app.logged.length
  for (const length of [{}, { 'content-length': '100' }] as Record<string, string>[]) {
    const init = { method: 'POST', body: brokenOff(), headers: { ...headers, ...length }, duplex: 'half' }
    const response = await app.request(path, init as RequestInit)
    expect(response.status).toBe(400)
  }
  expect(app.logged.slice(before)).toEqual([])
})

test('a thousand reports of violations are counted, and told of once a minute', async () => {
  const before = app.logged.length
  const report = () => app.request('/csp', { method: 'POST', body: '{}' })
  for (let n = 0; n < 1000; n += 1) await report()
  expect(app.logged.slice(before)).toHaveLength(1)
  app.clock += MINUTE
  await report()
  expect(app.logged.slice(before)).toHaveLength(2)
  expect(app.deps.metrics.text()).toContain('fjorten_csp_reports_total 1001')
})
