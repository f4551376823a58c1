/** Putting an answer right on the return page, with nothing but forms. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { handedOver } from '../support/drive.ts'
import { TREATMENT } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

async function back(): Promise<Browser> {
  const talk = await handedOver(app, 'gladsaxe', TREATMENT)
  const browser = new Browser(app)
  await browser.open('/gladsaxe/return')
  const form = browser.page.forms.find(({ inputs }) => inputs.includes('receipt'))
  await browser.post(form, [['receipt', talk.view.receipt?.code ?? '']])
  return browser
}
const change = async (browser: Browser, fact: string): Promise<void> => {
  await browser.post(browser.page.form('amend', { fact }))
}

test('an answer is asked for again, what falls with it is shown first, and what was freed is said', async () => {
  const browser = await back()
  expect(browser.page.words).toContain('Dine svar')
  for (const fact of ['name', 'anonymous', 'asker', 'doctorSlot', 'message'])
    expect([fact, browser.page.form('amend', { fact })]).toEqual([fact, undefined])
  await change(browser, 'wantsDoctor')
  expect(browser.page.fact).toBe('wantsDoctor')
  await browser.answer('no')
  expect(browser.page.words).toContain('Skal vi ændre dit svar?')
  expect(browser.page.words).toContain('Hvilken tid passer til lægen?')
  await browser.post(browser.page.form('answer', { fact: 'wantsDoctor', confirm: '1' }))
  expect(browser.page.words).toContain('Svaret er rettet. Tiden er aflyst: Samtale med en læge.')
})

test('kept after all, nothing has changed; what cannot be is asked for once more with what was wrong', async () => {
  const browser = await back()
  await change(browser, 'wantsDoctor')
  await browser.answer('no')
  await browser.press('keep')
  expect(browser.page.words).toContain('Samtale med en læge')
  expect(browser.page.words).not.toContain('Svaret er rettet')
  await change(browser, 'age')
  await browser.answer('999')
  expect(browser.page.fact).toBe('age')
  await browser.answer('42')
  expect(browser.page.words).toContain('Svaret er rettet.')
})
