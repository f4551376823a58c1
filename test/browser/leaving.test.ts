/** Getting away: at once, and nothing stays, on the device or behind the Back button. */
import { expect, test } from 'vitest'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { come } = stage()

const TELLING = /Gladsaxe|hjælp|Mig selv|Behandling|stof|kommune/i

const words = (who: Visitor): Promise<string> =>
  who.page.evaluate<string>('document.title + " " + document.documentElement.innerText + location.pathname')

const kept = (who: Visitor) =>
  who.page.evaluate(`(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  }))()`)

const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' }

async function amid(): Promise<Visitor> {
  const who = await come()
  await who.page.goto('about:blank')
  await who.open('/gladsaxe')
  await who.press('Mig selv')
  await who.press('Behandling')
  await who.give(24)
  return who
}

async function isGone(who: Visitor): Promise<void> {
  await who.page.waitForURL('**/leave')
  await who.page.getByRole('heading', { name: 'Siden er lukket' }).waitFor()
  expect(await words(who)).not.toMatch(TELLING)
  expect(await who.context.cookies()).toEqual([])
  expect(await kept(who)).toEqual(NOTHING)
  await who.page.goBack()
  expect(await words(who)).not.toMatch(TELLING)
  await who.open('/gladsaxe')
  expect(await who.log()).not.toContain('Mig selv')
  expect(await who.fact()).toBe('asker')
}

test('nothing is kept on the device while somebody talks but the one cookie that no script can read', async () => {
  const who = await amid()
  expect(await kept(who)).toEqual(NOTHING)
  const cookies = await who.context.cookies()
  expect(cookies).toHaveLength(1)
  expect(cookies[0]).toMatchObject({ name: 'fjorten', httpOnly: true, sameSite: 'Lax', expires: -1 })
})

test('the button replaces the page; Back, and the address opened anew, show nothing', async () => {
  const who = await amid()
  await who.page.getByRole('link', { name: 'Forlad siden' }).click()
  await isGone(who)
})

test('Escape twice does the same, also while typing', async () => {
  const who = await amid()
  await who.page.locator('#say').fill('jeg skriver lige')
  await who.page.keyboard.press('Escape')
  await who.page.keyboard.press('Escape')
  await isGone(who)
})

test('leaving from the receipt: the session is over, only the code leads back', async () => {
  const who = await amid()
  await who.talk({ anonymous: 'yes' })
  await who.turn(() => who.page.locator('.submit button').click())
  const code = await who.code()
  await who.page.getByRole('link', { name: 'Forlad siden' }).click()
  await isGone(who)
  await who.comeBack('gladsaxe', code)
  expect(await who.page.locator('#case-title').count()).toBe(1)
})

test('every other window of the conversation leaves too', async () => {
  const who = await amid()
  const [other] = await Promise.all([
    who.context.waitForEvent('page'),
    who.page.getByRole('link', { name: /Sådan passer vi på/ }).click(),
  ])
  await other.waitForURL('**/privacy**')
  await who.page.getByRole('link', { name: 'Forlad siden' }).click()
  await isGone(who)
})

test('without JavaScript: no answer, no municipality, no word of help behind Back', async () => {
  const who = await (await come({ javaScriptEnabled: false })).open('/gladsaxe')
  await who.press('Mig selv')
  await who.press('Behandling')
  await who.page.getByRole('link', { name: 'Forlad siden' }).click()
  expect(await who.page.title()).toBe('Farvel')
  expect(await who.context.cookies()).toEqual([])
  await who.page.goBack()
  expect(await words(who)).not.toMatch(/Mig selv|Behandling|Gladsaxe Kommune|hjælp|stof/)
})

test('the address opened anew in the middle of a conversation shows a clean first page', async () => {
  const who = await amid()
  const second = await who.context.newPage()
  await second.goto(`${who.url}/gladsaxe`)
  expect(await second.locator('#log').innerText()).not.toContain('Mig selv')
  expect(await second.locator('[data-fact]').getAttribute('data-fact')).toBe('asker')
})

test('loading the page anew is opening it anew; a page that came by a form stays what it was', async () => {
  const who = await amid()
  await who.page.reload()
  expect(await who.fact()).toBe('asker')
  expect(await who.log()).not.toContain('Mig selv')
  const still = await (await come({ javaScriptEnabled: false })).open('/gladsaxe')
  await still.press('Mig selv')
  await still.press('Behandling')
  await still.page.reload()
  expect(await still.fact()).toBe('age')
})

test('idle for a quarter of an hour: the page is empty and the address clean', async () => {
  const who = await come()
  await who.page.clock.install()
  await who.open('/gladsaxe')
  await who.press('Mig selv')
  await who.page.clock.runFor('13:05')
  await who.page.getByRole('button', { name: 'Ja, bliv på siden' }).click()
  await who.page.clock.runFor('15:10')
  await who.page.locator('[data-fact="asker"]').waitFor()
  expect(await who.log()).not.toContain('Mig selv')
})
