/** Somebody calls: the enquiry is taken at the desk with nothing but a keyboard, from the log-in to the code that is read aloud. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults } from '../web/staff/desk.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { come } = stage()

const PASSWORD = 'en-adgangskode-til-proeven'
const SMALL = { width: 320, height: 640 }
const DESK = { width: 1280, height: 900 }
const FAR = 60

interface Focused {
  id: string
  name: string
}
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(`(() => {
    const one = document.activeElement
    if (one === document.body) return { id: '', name: '' }
    return { id: one.id, name: (one.innerText || one.getAttribute('aria-label') || '').trim() }
  })()`) as Promise<Focused>

async function tabTo(page: Page, wanted: (one: Focused) => boolean): Promise<void> {
  const passed: string[] = []
  for (let press = 0; press < FAR; press += 1) {
    const one = await focused(page)
    if (wanted(one)) return
    passed.push(one.name || one.id)
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached: ${passed.join(' | ')}`)
}
const named = (text: string) => (one: Focused) => one.name.includes(text)

async function pressOn(page: Page, text: string): Promise<void> {
  await tabTo(page, named(text))
  await page.keyboard.press('Enter')
}

/** Nothing for a screen reader to stumble over, and nothing that hangs out at the side, on a telephone and on a desk. */
async function looksRight(page: Page): Promise<void> {
  for (const window of [SMALL, DESK]) {
    await page.setViewportSize(window)
    expect(await faults(page)).toEqual([])
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(window.width)
  }
}

async function atEnquiry(who: Visitor): Promise<Page> {
  await who.open('/staff/enquiry')
  const { page } = who
  await page.setViewportSize(DESK)
  await page.getByLabel('E-mail').waitFor()
  await tabTo(page, ({ id }) => id === 'email')
  await page.keyboard.type('sagsbehandler@gladsaxe.example')
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Ny henvendelse' }).waitFor()
  return page
}

const fact = (page: Page): Promise<string | null> =>
  page.evaluate('document.querySelector("[data-fact]")?.dataset.fact ?? null')

/** Does something and waits for the next question, the review or the receipt. */
async function turn(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(
    'for (const one of document.querySelectorAll("#question-title, #review-title, #receipt-title")) one.dataset.seen = "1"',
  )
  await act()
  await page
    .locator(
      '#question-title:not([data-seen]), #review-title:not([data-seen]), #receipt-title:not([data-seen])',
    )
    .first()
    .waitFor()
}

/** What the person on the telephone says; other choices get the first option, and what may stay open stays open. */
const SAID: Readonly<Record<string, string>> = { age: '34', name: 'Kim Prøve', phone: '20304050' }
const NUMBERS: Readonly<Record<string, string>> = { wish: '2', anonymous: '2' }

async function one(page: Page): Promise<void> {
  const asked = (await fact(page)) ?? ''
  const field = await page.locator('#enquiry-value').count()
  if (field > 0 && asked in SAID) {
    expect((await focused(page)).id).toBe('enquiry-value')
    await page.keyboard.type(SAID[asked] as string)
    return turn(page, () => page.keyboard.press('Enter'))
  }
  if (field === 0) expect((await focused(page)).id).toBe('question-title')
  if (await page.getByRole('button', { name: 'Lad stå åbent' }).count()) {
    if (field > 0) return turn(page, () => pressOn(page, 'Lad stå åbent'))
    return turn(page, () => page.keyboard.press('o'))
  }
  const several = await page.locator('.enquiry-option[aria-pressed]').count()
  if (several > 0) {
    await page.keyboard.press('1')
    return turn(page, () => page.keyboard.press('n'))
  }
  return turn(page, () => page.keyboard.press(NUMBERS[asked] ?? '1'))
}

test('by keyboard alone: how it came, the script by number keys, the review, and the code once', async () => {
  const who = await come({ locale: 'da-DK' })
  const page = await atEnquiry(who)
  await looksRight(page)
  await pressOn(page, 'Begynd')
  await page.locator('#question-title').waitFor()
  expect(await page.locator('#question-title').innerText()).toMatch(/\?$/)
  await looksRight(page)
  await page.keyboard.press('w')
  expect(await page.locator('.enquiry-question details p').first().isVisible()).toBe(true)

  await turn(page, () => page.keyboard.press('1'))
  expect(await fact(page)).toBe('wish')
  await turn(page, () => page.keyboard.press('b'))
  expect(await fact(page)).toBe('asker')
  await turn(page, () => page.keyboard.press('1'))

  for (let asked = 0; (await page.locator('#review-title').count()) === 0; asked += 1) {
    expect(asked, String(await fact(page))).toBeLessThan(40)
    const before = await fact(page)
    if (before === 'substances' || before?.endsWith('Slot')) await looksRight(page)
    await one(page)
  }
  await looksRight(page)
  await turn(page, () => pressOn(page, 'Send'))
  const words = await page.locator('.enquiry-words li').allInnerTexts()
  expect(words).toHaveLength(10)
  await looksRight(page)

  // Going away before the code is read aloud asks first, and goes nowhere.
  await pressOn(page, 'Standarder')
  await page.getByRole('dialog').waitFor()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('.enquiry-words').waitFor()
  await tabTo(page, named('Personen har fået koden'))
  await page.keyboard.press('Enter')
  await page.getByText(/Henvendelsen er taget\. Sag \d+, kendeord \S.*\. Til sagen/).waitFor()
  expect(await page.locator('body').innerText()).not.toContain(words[0])
  await pressOn(page, 'Til sagen')
  await page.getByText('Taget i telefonen af Sanne Sagsbehandler').waitFor()

  // And with those words the person finds their case.
  const person = await come()
  await person.comeBack('gladsaxe', words.join(' '))
  await person.page.getByText('Du ringede, og en sagsbehandler skrev det ind.').waitFor()
})

test('a case that goes out of their sight: told before it is sent, and after it what to say to the person', async () => {
  const who = await come({ locale: 'da-DK' })
  const page = await atEnquiry(who)
  // As the server answers whoever has only other units: test/server/staff/enquiry.test.ts.
  await page.route('**/enquiries/script', async (route) => {
    const response = await route.fetch()
    const script = (await response.json()) as Record<string, unknown>
    const known = script.phase === 'reviewing' || script.phase === 'handedOver'
    await route.fulfill({ response, json: { ...script, elsewhere: known ? ['Brydehuset'] : null } })
  })
  await pressOn(page, 'Begynd')
  await page.locator('#question-title').waitFor()
  while ((await page.locator('#review-title').count()) === 0) await one(page)
  await page.getByText('Sagen hører til Brydehuset.').waitFor()
  expect(await page.getByRole('button', { name: 'Send', exact: true }).getAttribute('aria-describedby')).toBe(
    'elsewhere',
  )
  await looksRight(page)
  await turn(page, () => pressOn(page, 'Send'))
  await page.getByText('Sagen er nu hos Brydehuset').waitFor()
  await looksRight(page)
  await pressOn(page, 'Personen har fået koden')
  const said = page.locator('p.notice', { hasText: 'Henvendelsen er taget.' })
  await said.getByText(/Sag \d+, kendeord \S.*Sagen er nu hos Brydehuset/).waitFor()
  expect(await said.getByRole('link').count()).toBe(0)
  await looksRight(page)
})

test('a letter that lay asks when it came and why it is only taken down now; danger stands on top', async () => {
  const who = await come({ locale: 'da-DK' })
  const page = await atEnquiry(who)
  await page.getByLabel('Brev').check()
  await page.getByRole('button', { name: 'Begynd' }).click()
  await page.getByText('Skriv, hvornår brevet eller beskeden kom.').waitFor()
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Hvornår kom ønsket?').fill(`${day}T09:00`)
  await page.getByRole('button', { name: 'Begynd' }).click()
  await page.getByText('Skriv en grund.').waitFor()
  await looksRight(page)
  await page.getByLabel('Hvorfor bliver det skrevet ind nu?').fill('Brevet lå i en anden afdeling')
  await page.getByRole('button', { name: 'Begynd' }).click()
  await page.locator('#question-title').waitFor()
  await page.getByLabel('Personens egne ord').fill('jeg vil ikke leve mere')
  await page.keyboard.press('Enter')
  await page.locator('#danger-title').waitFor()
  expect(await page.locator('.enquiry-danger').innerText()).toContain('70 201 201')
  await looksRight(page)
  await page.getByRole('button', { name: 'Personen er i sikkerhed' }).click()
  await expect.poll(() => page.locator('#danger-title').count()).toBe(0)

  await page.getByRole('button', { name: 'Slut uden at sende' }).click()
  await page.getByRole('button', { name: 'Gå alligevel' }).click()
  await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor()
  await page.getByRole('link', { name: 'Ny henvendelse' }).click()
  await page.getByRole('button', { name: 'Begynd' }).waitFor()
})

test('in English, what identifies is shown back, and what the answers take with them is asked first', async () => {
  const who = await come({ locale: 'da-DK' })
  const page = await atEnquiry(who)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByLabel('English').check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('Say first').waitFor()
  await page.getByLabel('The person’s own words').fill('It is about me, my number is 20 30 40 50')
  await page.keyboard.press('Enter')
  await page.getByText('Something in it may show who somebody is').waitFor()
  await looksRight(page)
  await page.getByRole('button', { name: 'Send without' }).click()
  await expect.poll(() => fact(page)).toBe('wish')
})
