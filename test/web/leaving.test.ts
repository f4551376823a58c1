/** Leaving, idleness and coming back: nothing of a conversation stays where somebody else could see it. */
import { expect, test } from 'vitest'
import { stageTalk } from './talk.ts'

const talk = stageTalk()

const telling = async () =>
  /Gladsaxe|hjælp|Mig selv/i.test(await talk.page.evaluate<string>('document.documentElement.outerHTML'))

test('leaving takes the page’s place: Back shows where one was before, other tabs leave too', async () => {
  const other = await talk.context.newPage()
  await other.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.goto('about:blank')
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('link', { name: 'Forlad siden' }).click()
  await talk.page.waitForURL('**/leave')
  await other.waitForURL('**/leave')
  expect(await telling()).toBe(false)
  await talk.page.goBack()
  expect(talk.page.url()).toBe('about:blank')
})

test('Escape twice leaves, Escape once does not', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.keyboard.press('Escape')
  expect(talk.page.url()).toContain('/gladsaxe')
  await talk.page.keyboard.press('Escape')
  await talk.page.waitForURL('**/leave')
})

test('after a quarter of an hour the address shows a clean first page; two minutes before, one can stay', async () => {
  await talk.page.clock.install()
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('#m-a1').waitFor()
  await talk.page.clock.runFor('13:05')
  await talk.page.getByRole('button', { name: 'Ja, bliv på siden' }).click()
  await talk.page.clock.runFor('10:00')
  expect(await talk.page.locator('#m-a1').count()).toBe(1)
  await talk.page.clock.runFor('05:10')
  await talk.page.locator('#m-a1').waitFor({ state: 'detached' })
  await talk.page.getByRole('heading', { name: 'Hvem drejer det sig om?' }).waitFor()
  await expect.poll(() => talk.left).toBe(1)
})

test('a device that slept shows nothing when it wakes', async () => {
  await talk.page.clock.install()
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('#m-a1').waitFor()
  await talk.page.clock.fastForward('01:00:00')
  await talk.page.locator('#m-a1').waitFor({ state: 'detached' })
  await expect.poll(() => talk.left).toBe(1)
})

test('a page that the browser kept is empty before it is shown again', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('#m-a1').waitFor()
  await talk.page.evaluate('window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))')
  expect(await talk.page.evaluate<string>('document.body.innerText')).toBe('')
  await talk.page.evaluate('window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))')
  await talk.page.getByRole('heading', { name: 'Hvem drejer det sig om?' }).waitFor()
  await expect.poll(() => talk.left).toBe(1)
  expect(await talk.page.locator('#m-a1').count()).toBe(0)
})

test('nothing is kept on the device', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('#m-a1').waitFor()
  const kept = await talk.page.evaluate(
    '[localStorage.length, sessionStorage.length, document.cookie, history.state, location.href]',
  )
  expect(kept).toEqual([0, 0, '', null, `${talk.site.url}/gladsaxe`])
})

test('without JavaScript the same answer is a page load that comes back to the question', async () => {
  const plain = await talk.browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(`${talk.site.url}/gladsaxe`)
  await still.getByRole('button', { name: 'Mig selv' }).click()
  await still.getByRole('heading', { name: 'Hvor gammel er du?' }).waitFor()
  expect(still.url()).toBe(`${talk.site.url}/gladsaxe#now`)
  expect(talk.posted[0]?.fragment).toBeUndefined()
  expect(talk.posted[0]?.form.get('value')).toBe('self')
  await still.getByRole('link', { name: 'Forlad siden' }).click()
  expect(still.url()).toBe(`${talk.site.url}/leave`)
  await plain.close()
})
