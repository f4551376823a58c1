/** "New since your last visit": what staff have written and changed, by the day of the visit before, with and without a script. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMessage } from '../../server/case/caseMessages.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { note } from '../../server/staff/note.ts'
import { openApp, type Running } from '../support/app.ts'
import { handedOver, type Talk } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

const DAY = 24 * 60 * 60_000
let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const caseOf = async (talk: Talk) => {
  const rows = await app.storage.cases.queue({ municipality: talk.municipality, limit: 1_000 })
  const row = rows.find(({ number }) => number === talk.view.case?.number)
  if (!row) throw new Error('no case')
  return openCase(app.deps, row)
}
const newsOf = (talk: Talk): readonly string[] | null =>
  (talk.view as { news?: readonly string[] }).news ?? null

test('nothing is new in the session that sent it; then what came since, and what was there before no more', async () => {
  const talk = await handedOver(app, 'gladsaxe', PEOPLE[4]?.facts ?? {})
  const code = talk.view.receipt?.code ?? ''
  expect(newsOf(talk)).toBeNull()

  app.clock += 2 * DAY
  await talk.comeBack(code)
  expect(newsOf(talk)).toEqual([])

  app.clock += DAY
  const opened = await caseOf(talk)
  await addMessage(app.deps, opened, 'staff', 'Hej', 'sanne')
  await addMessage(app.deps, opened, 'person', 'Hej selv', null)
  const deed = {
    what: 'moved',
    kind: 'anonymousTalk',
    from: '2026-12-01T09:00:00+01:00',
    start: '2026-12-02T10:15:00+01:00',
    reason: 'Sygdom',
  } as const
  await app.storage.exclusive('gladsaxe', (tx) =>
    note(app.deps, tx, opened, { who: 'sanne', deed, after: 0 }),
  )

  app.clock += DAY
  await talk.comeBack(code)
  const news = newsOf(talk) ?? []
  expect(news).toHaveLength(2)
  expect(news[0]).toMatch(/er flyttet til onsdag 2\. december kl\. 10\.15\.$/)
  expect(news[1]).toBe('En medarbejder har svaret dig.')
  expect(news.join(' ')).not.toMatch(/Sygdom|sanne/)

  app.clock += DAY
  await talk.comeBack(code)
  expect(newsOf(talk)).toEqual([])
  await talk.send({ type: 'language', language: 'en' })
  expect(newsOf(talk)).toEqual([])
})

test('the page says so above everything else, as words in its HTML', async () => {
  const talk = await handedOver(app, 'gladsaxe', PEOPLE[4]?.facts ?? {})
  const code = talk.view.receipt?.code ?? ''
  app.clock += DAY
  await addMessage(app.deps, await caseOf(talk), 'staff', 'Hej', 'sanne')
  const back = await app.request('/gladsaxe/return', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ receipt: code }).toString(),
  })
  const cookie = back.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const html = await (
    await app.request('/gladsaxe', { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  ).text()
  expect(html).toMatch(/Nyt siden [a-zø]+ \d+\. november/)
  expect(html.indexOf('En medarbejder har svaret dig.')).toBeLessThan(html.indexOf('id="messages-title"'))
})
