/** What the privacy page promises of time is what the nightly run and the backup do. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KEYS_LIVE_DAYS } from '../../machines/retention.ts'
import { infoPage } from '../../server/pages/infoPage.ts'
import { openApp, type Running } from '../support/app.ts'

let app: Running
beforeAll(async () => {
  app = await openApp({ seed: false })
})
afterAll(() => app.close())

const told = (
  periods: Partial<Running['deps']['owners']['gladsaxe']['retention']>,
  language: 'da' | 'en',
): string => {
  const owner = app.deps.owners.gladsaxe
  const context = {
    now: new Date(app.clock).toISOString(),
    demo: false,
    owner: { ...owner, retention: { ...owner.retention, ...periods } },
  }
  return (infoPage('privacy', 'gladsaxe', language, context).info?.retention ?? []).join(' ')
}

test('the page says the municipality’s own periods, in both languages', () => {
  const periods = { draft: 1, draftWithCode: 14, advice: 40, anonymousTreatment: 60 }
  expect(told(periods, 'da')).toMatch(
    /slettet efter en dag\. Har du fået en kode, er det 14 dage\..+slettet 60 dage efter/,
  )
  expect(told(periods, 'en')).toMatch(/deleted after a day\. .+ 14 days\. .+deleted 60 days after/)
})

test('where an anonymous case goes only by hand, no day is promised', () => {
  expect(told({ advice: null }, 'da')).not.toMatch(/En anonym sag bliver slettet/)
})

test('that a locked copy of a key outlives the erasure is said, with how long', () => {
  expect(told({}, 'da')).toContain(`kopi af nøglen kan leve i ${KEYS_LIVE_DAYS} dage`)
  expect(told({}, 'en')).toContain(`copy of the key may live for ${KEYS_LIVE_DAYS} days`)
})
