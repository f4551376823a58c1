import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCase, NAMED } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, fits, leave, look, openDesk, type Visit, visit } from './desk.ts'

let desk: BuiltDesk
let named: string
beforeAll(async () => {
  desk = await openDesk()
  named = await aCase(desk.office, 'gladsaxe', { ...NAMED, name: 'Åse Ærø', wantsDoctor: 'no' })
})
afterAll(() => desk.close())

async function at(path: string, width = 1280, who = 'leder'): Promise<Visit> {
  const there = await visit(desk, path, width)
  await enter(there.page, who)
  return there
}
const MONDAY = '/staff/calendar?day=2026-11-23'

describe('the calendar', () => {
  it.each([1280, 390, 320])('shows a week without a name in it, at %i pixels', async (width) => {
    const there = await at(MONDAY, width)
    const { page } = there
    await page.getByRole('heading', { name: /mandag (d\. |den )?23/i }).waitFor()
    await page.getByText('Ventetid for den, der spørger i dag').waitFor()
    await page.locator(`.calendar a[href$="${named}"]`).first().waitFor()
    expect(await page.locator('main').innerText()).not.toContain('Åse')
    expect(await faults(page)).toEqual([])
    expect(await fits(page)).toBe(true)
    await look(page, `calendar-${width}`)
    await leave(there)
  })

  it('goes on and back by key, and the address keeps the week', async () => {
    const there = await at(MONDAY)
    const { page } = there
    await page.getByRole('heading', { name: /mandag/i }).waitFor()
    await page.keyboard.press('j')
    await page.waitForURL(/day=2026-11-30/)
    await page.keyboard.press('k')
    await page.waitForURL(/day=2026-11-23/)
    await page.keyboard.press('0')
    await page.waitForURL((url) => url.search === '')
    await leave(there)
  })

  it.each([1280, 390])(
    'publishes a pattern after a look, naming what is refused, at %i pixels',
    async (width) => {
      const there = await at(MONDAY, width)
      const { page } = there
      await page.getByRole('button', { name: 'Læg tider ud' }).click()
      await page.getByLabel('Kollega').first().selectOption({ label: 'Sanne Sagsbehandler' })
      // Each width a year of its own, since both publish.
      const year = width === 1280 ? 2027 : 2028
      await page.getByLabel('Første dag').fill(`${year}-05-03`)
      await page.getByLabel('Sidste dag', { exact: true }).fill(`${year}-05-14`)
      await page.getByLabel('Til klokken').fill('10:00')
      await page.getByRole('button', { name: 'Se, hvad det giver' }).click()
      await page.getByText(/Det giver \d+ tider på/).waitFor()
      expect(await faults(page)).toEqual([])
      expect(await fits(page)).toBe(true)
      await look(page, `publish-${width}`)
      await page.getByRole('button', { name: /^Læg \d+ tider ud$/ }).click()
      await page.locator('.calendar-publish').waitFor({ state: 'detached' })

      await page.goto(`${desk.url}/staff/calendar?day=${year}-05-10`)
      await page.getByRole('button', { name: 'Læg tider ud' }).click()
      await page.getByLabel('Kollega').first().selectOption({ label: 'Sanne Sagsbehandler' })
      await page.getByLabel('Hvad lægger du ud?').selectOption({ label: 'Én tid' })
      await page.getByLabel('Fra klokken').fill('09:30')
      await page.getByRole('button', { name: 'Se, hvad det giver' }).click()
      await page.getByText(/kollegaen har allerede en tid/).waitFor()
      expect(await faults(page)).toEqual([])
      await look(page, `refused-${width}`)
      await page.getByRole('button', { name: 'Fortryd' }).click()

      await page.locator('.calendar-free summary').first().click()
      await page
        .getByRole('button', { name: /Træk ledige tider tilbage: Sanne/ })
        .first()
        .click()
      expect(await faults(page)).toEqual([])
      await look(page, `withdraw-${width}`)
      await page.getByRole('button', { name: 'Træk tiden tilbage' }).click()
      await expect
        .poll(() => page.locator('[aria-live="polite"]').last().innerText())
        .toContain('Tiden er trukket tilbage')
      await leave(there)
    },
  )
})

describe('the leaders’ numbers', () => {
  it.each([1280, 390, 320])('explain what is hidden, at %i pixels', async (width) => {
    const there = await at('/staff/numbers', width)
    const { page } = there
    await page.getByRole('combobox', { name: 'Måned' }).selectOption('2026-11')
    await page.getByText('Tal under fem er skjult').waitFor()
    expect(await page.getByRole('row', { name: /Fristen løber/ }).innerText()).toContain('skjult')
    expect(await faults(page)).toEqual([])
    expect(await fits(page)).toBe(true)
    await look(page, `numbers-${width}`)
    await page.getByRole('button', { name: 'Vis sagerne: Fristen løber' }).click()
    const behind = page.getByRole('region', { name: /Fristen løber i november/ })
    await behind
      .getByRole('link', { name: /^Sag \d+, ønske/ })
      .first()
      .waitFor()
    expect(await faults(page)).toEqual([])
    await behind.getByRole('button', { name: 'Skjul sagerne' }).click()
    await behind.waitFor({ state: 'detached' })
    await page.getByRole('table', { name: 'Måned for måned i 2026' }).waitFor()
    expect(await faults(page)).toEqual([])
    expect(await fits(page)).toBe(true)
    await look(page, `numbers-year-${width}`)
    await leave(there)
  })
})
