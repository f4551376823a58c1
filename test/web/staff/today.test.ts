/** Today, the meeting, the views and the work in a case at the built desk: by pointer, by keys, on a telephone. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellAlarms } from '../../../server/staff/queue/alarms.ts'
import { aCase, MONDAY, NAMED, PARENT, personWrites } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, fits, leave, look, openDesk, type Visit, visit } from './desk.ts'

let desk: BuiltDesk
let anonymous: string
let named: string
beforeAll(async () => {
  desk = await openDesk()
  anonymous = await aCase(desk.office)
  named = await aCase(desk.office, 'gladsaxe', { ...NAMED, name: 'Åse Ærø' })
  await aCase(desk.office, 'gladsaxe', PARENT)
})
afterAll(() => desk.close())

async function at(path: string, width = 1280, who = 'sagsbehandler'): Promise<Visit> {
  const there = await visit(desk, path, width)
  await enter(there.page, who)
  return there
}
const card = (page: Page, name: RegExp) =>
  page.locator('section.card', { has: page.getByRole('heading', { name }) })

describe('today', () => {
  it.each([1280, 320])('is the start page and shows what waits, at %i pixels', async (width) => {
    const there = await at('/staff', width)
    const { page } = there
    await card(page, /Aftaler i dag/).waitFor()
    await card(page, /Uden ejer/)
      .getByText('Åse Ærø')
      .waitFor()
    await card(page, /I fare/)
      .getByText('Ingen frist er i fare.')
      .waitFor()
    expect(await faults(page)).toEqual([])
    expect(await fits(page)).toBe(true)
    await leave(there)
  })

  it('hears of a new message by itself', async () => {
    const there = await at('/staff')
    const { page } = there
    await card(page, /Beskeder uden svar/)
      .getByText('Alle beskeder har fået svar.')
      .waitFor()
    await personWrites(desk.office, anonymous, 'Hvor er indgangen?')
    await card(page, /Beskeder uden svar/)
      .getByRole('link')
      .first()
      .waitFor()
    await leave(there)
  })

  it('a meeting shows no name, gives cases out by key and goes on by itself', async () => {
    const there = await at('/staff', 1280, 'leder')
    const { page } = there
    await card(page, /Uden ejer/).waitFor()
    await page.keyboard.press('m')
    await page.getByText('Sag 1 af 3').waitFor()
    expect(await faults(page)).toEqual([])
    for (let step = 0; step < 3; step += 1) {
      expect(await page.locator('main').innerText()).not.toMatch(/Åse|Kim/)
      await page.keyboard.press('j')
    }
    await page.getByText('Sag 3 af 3').waitFor()
    await page.keyboard.press('k')
    await page.getByText('Sag 2 af 3').waitFor()
    await page.keyboard.press('1')
    await page.getByText('Sag 3 af 3').waitFor()
    await page.keyboard.press('a')
    await page.locator('.meeting-case').getByText('Mig').waitFor()
    await page.keyboard.press('k')
    await page.locator('.meeting-case').getByText('Lene Læge').waitFor()
    await leave(there)
  })
})

describe('views and search', () => {
  it('views say how many they hold, and the address keeps the view', async () => {
    const there = await at('/staff/queue?view=relatives')
    const { page } = there
    await page.getByRole('button', { name: 'Pårørende 1' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    await page.getByRole('button', { name: 'Alle 3' }).click()
    await page.locator('tbody tr').nth(2).waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('a search finds by name, and the name stands in no address', async () => {
    const there = await at('/staff/queue')
    const { page } = there
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.keyboard.press('/')
    await page.keyboard.type('åse')
    await page.keyboard.press('Enter')
    await page.locator('.queue .notice').getByText('Fundet: 1.').waitFor()
    expect(await page.locator('tbody tr').innerText()).toContain('Åse Ærø')
    expect(asked.join(' ')).not.toMatch(/%C3%A5se|åse/i)
    expect(await faults(page)).toEqual([])
    await leave(there)
  })
})

describe('work in a case', () => {
  it.each([1280, 320])('the parts of the page are one key away, at %i pixels', async (width) => {
    const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    const there = await at(`/staff/cases/${id}`, width)
    const { page } = there
    const parts = page.getByRole('navigation', { name: 'På denne side' })
    for (const name of await parts.getByRole('link').allInnerTexts()) {
      await parts.getByRole('link', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
      expect(await page.locator(':focus').isVisible()).toBe(true)
    }
    expect(page.url()).toMatch(new RegExp(`${id}$`))
    expect(await faults(page)).toEqual([])
    expect(await fits(page)).toBe(true)
    await leave(there)
  })

  it.each([1280, 320])(
    'moves an appointment, saying what the person is told, at %i pixels',
    async (width) => {
      const id = await aCase(desk.office)
      const there = await at(`/staff/cases/${id}`, width)
      const { page } = there
      await page.getByRole('button', { name: /^Flyt/ }).click()
      await page.getByText('Personen er anonym. Beskeden').waitFor()
      expect(await faults(page)).toEqual([])
      expect(await fits(page)).toBe(true)
      await page.getByLabel('Ny tid').selectOption({ index: 4 })
      await page.getByLabel('Grund').fill('Sanne er syg')
      await page.getByRole('button', { name: 'Flyt tiden' }).click()
      await page.getByText('Personen har ikke været på sin side').waitFor()
      await page.locator('.message-notice').getByText('Din tid er flyttet').waitFor()
      await page.getByText(/^Log/).click()
      await page.getByText(/Sanne er syg/).waitFor()
      await leave(there)
    },
  )

  it('notes attendance once it has begun, and says that the clock runs on', async () => {
    const id = await aCase(desk.office)
    const [slot] = await desk.office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    const before = desk.office.clock
    desk.office.clock = (slot?.startsAt ?? 0) + 60_000
    const there = await at('/staff')
    const { page } = there
    const row = page.locator('.today-time', { has: page.locator(`a[href$="${id}"]`) })
    await row.getByRole('button', { name: 'Udeblev' }).click()
    await expect
      .poll(() => row.getByRole('button', { name: 'Udeblev' }).getAttribute('aria-pressed'))
      .toBe('true')
    expect(await page.locator('[aria-live="polite"]').last().innerText()).toContain('Fristen løber videre')
    await page.goto(`${desk.url}/staff/cases/${id}`)
    await page.getByText('ingen tid endnu').waitFor()
    await page
      .getByRole('button', { name: /^Book en tid/ })
      .first()
      .click()
    await page.getByLabel('Ny tid').selectOption({ index: 2 })
    await page.getByRole('button', { name: 'Book tiden' }).click()
    await page.locator('.message-notice').getByText('Du har fået en tid').waitFor()
    desk.office.clock = before
    await leave(there)
  })

  it('holds a name back in an anonymous note, and saves it without', async () => {
    const there = await at(`/staff/cases/${anonymous}`, 390)
    const { page } = there
    await page.getByLabel('Nyt notat').fill('Ringede til Mette Hansen i går.')
    await page.getByRole('button', { name: 'Gem notatet' }).click()
    await page.getByText('Uden det lyder notatet').waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Gem det uden' }).click()
    await page.locator('.notes').getByText('Ringede til').waitFor()
    expect(await page.locator('.notes').innerText()).not.toContain('Mette')
    await leave(there)
  })

  it('passes on, confirms identity, and closes only by saying why', async () => {
    const there = await at(`/staff/cases/${named}`, 1280, 'leder')
    const { page } = there
    await page.getByLabel('Identiteten er bekræftet ved').selectOption('document')
    await page.getByRole('button', { name: 'Bekræft', exact: true }).click()
    await page.getByText('Identiteten er ikke bekræftet').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Giv videre' }).click()
    await page.getByLabel('Kollega').selectOption({ label: 'Sanne Sagsbehandler' })
    await page.getByLabel('Grund').fill('Ferie')
    await page.getByRole('button', { name: 'Giv sagen videre' }).click()
    await page.locator('.case-acts').getByText('Sanne Sagsbehandler').waitFor()
    await page.getByRole('button', { name: 'Luk sagen' }).click()
    await page.getByLabel('Grund').fill('Flyttet')
    await page.getByRole('button', { name: 'Luk sagen nu' }).click()
    await page.getByText('En aftale ligger foran').waitFor()
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('a draft is with the server within two seconds, and there again in another browser', async () => {
    const id = await aCase(desk.office)
    const there = await at(`/staff/cases/${id}`)
    await there.page.getByLabel('Svar til personen').fill('Hej, vi ses')
    await there.page.getByText('Kladden er gemt').waitFor({ timeout: 2500 })
    await leave(there)
    const other = await at(`/staff/cases/${id}`, 390)
    expect(await other.page.getByLabel('Svar til personen').inputValue()).toBe('Hej, vi ses')
    await other.page.getByRole('button', { name: 'Send svar' }).click()
    await other.page.locator('.message').getByText('Hej, vi ses').waitFor()
    expect(await other.page.getByLabel('Svar til personen').inputValue()).toBe('')
    await leave(other)
  })

  it('a template comes in the language that the person reads', async () => {
    const id = await aCase(desk.office, 'gladsaxe', NAMED, 'en')
    const there = await at(`/staff/cases/${id}`)
    const { page } = there
    await page.getByLabel('Begynd med en skabelon').selectOption({ label: 'Vi har fået din besked' })
    expect(await page.getByLabel('Svar til personen').inputValue()).toContain('Thank you for your message.')
    await page.getByLabel('Svar til personen').fill('')
    await leave(there)
  })
})

describe.each([1280, 320])('a deadline that nobody has looked at, at %i px', (width) => {
  it('is told to the leader on every page, stands in Today, and goes when the case is opened', async () => {
    desk.office.clock = MONDAY
    const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, name: `Siv ${width}` })
    desk.office.clock = MONDAY + 10 * 24 * 3_600_000
    const told = await tellAlarms(desk.office.deps, 'gladsaxe')
    expect(told).toBeGreaterThan(0)
    const there = await at('/staff/queue', width, 'leder')
    const { page } = there
    await page
      .getByText(/har en frist, som ingen har set på/)
      .first()
      .waitFor()
    expect(await fits(page)).toBe(true)
    await page.getByRole('link', { name: 'Se dem i dag' }).click()
    const card = page.locator('section[aria-labelledby=alarms]')
    await card.getByText(`Siv ${width}`).waitFor()
    expect(await faults(page)).toEqual([])
    expect(await fits(page)).toBe(true)
    await look(page, `alarms-${width}`)
    desk.office.clock += 60_000
    await card.locator(`[data-case="${id}"] a`).click()
    await page.getByRole('heading', { name: new RegExp(`Siv ${width}`) }).waitFor()
    await page.goto(`${desk.url}/staff`)
    await page.getByRole('heading', { name: 'I dag', exact: true }).waitFor()
    await expect.poll(() => card.getByText(`Siv ${width}`).count()).toBe(0)
    desk.office.clock = MONDAY
    await leave(there)
  })
})
