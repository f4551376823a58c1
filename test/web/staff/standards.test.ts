/** The standards' workbench at the built desk: by pointer and by keys, in both languages, on a telephone and on paper. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { aCase, NAMED } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, leave, openDesk, type Visit, visit } from './desk.ts'

let desk: BuiltDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

async function atWorkbench(width = 1280): Promise<Visit> {
  const there = await visit(desk, '/staff/standards', width)
  await enter(there.page)
  await there.page.getByRole('heading', { level: 1, name: 'Standarder' }).waitFor()
  return there
}
const show = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const column = (page: Page, municipality: string) => page.locator(`[data-municipality="${municipality}"]`)

describe('the workbench', () => {
  it('shows every edition with its marks, as on a chosen day', async () => {
    const there = await atWorkbench()
    const { page } = there
    const old = page.locator('.editions li', { hasText: 'koebenhavn-2017' }).first()
    await old.getByText('i brug, men udløbet').waitFor()
    await old.getByText('Udløbet', { exact: true }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Som på dagen').fill('2018-06-01')
    await old.getByText('i brug', { exact: true }).waitFor()
    await page.getByText(/senest i gang .*15. jun/).waitFor()
    await show(page, 'I dag')
    await old.getByText('i brug, men udløbet').waitFor()
    await leave(there)
  })

  it('shows the same 17-year-old in five municipalities: five different answers, each cited', async () => {
    const there = await atWorkbench()
    const { page } = there
    await page.keyboard.press('4')
    await column(page, 'gladsaxe').getByText('Visitation: venter på samtykke').waitFor()
    const texts = await page.locator('.side-by-side section').allInnerTexts()
    expect(new Set(texts).size).toBe(5)
    for (const text of texts) expect(text).toMatch(/afsnit .*, linje \d/)
    await column(page, 'frederiksberg')
      .getByText(/^Samtale for unge, senest|^Samtale for unge$/)
      .waitFor()
    expect(await faults(page)).toEqual([])
    await show(page, 'English')
    await column(page, 'koebenhavn').getByText('Visitation: waits for approval').waitFor()
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('compares a person put together from answers', async () => {
    const there = await atWorkbench()
    const { page } = there
    await show(page, 'Én person, fem kommuner')
    await page.getByText('Personens svar').click()
    const form = page.locator('.facts form')
    await form.getByLabel('Alder').fill('17')
    await form.getByLabel(/^Forældre/).selectOption('consent')
    expect(await faults(page)).toEqual([])
    await show(page, 'Sammenlign')
    await column(page, 'mariagerfjord').getByText('Visitation, senest', { exact: false }).waitFor()
    expect(await page.getByLabel(/^Person/).inputValue()).toBe('')
    expect(await column(page, 'mariagerfjord').getByText('venter på samtykke').count()).toBe(0)
    await leave(there)
  })

  it('finds rules by municipality, topic and words, and says when none fits', async () => {
    const there = await atWorkbench()
    const { page } = there
    await page.keyboard.press('2')
    await page.getByText(/^\d{3} regler$/).waitFor()
    await page.getByLabel('Kommune').selectOption('gladsaxe')
    await page.getByLabel('Emne').selectOption('Doctor')
    await page.locator('.rule-table tr', { hasText: 'GLX-2.2-b' }).getByText('linje 235').waitFor()
    await page.keyboard.press('Tab')
    await page.locator('body').press('/')
    await page.keyboard.type('findes slet ikke')
    await page.getByText('Ingen regler passer til filteret').waitFor()
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('puts a topic side by side, and on paper only what was found', async () => {
    const there = await atWorkbench()
    const { page } = there
    await page.keyboard.press('3')
    await page.getByLabel('Emne').selectOption('Pregnant')
    await page.getByText('Standarden siger intet om emnet').first().waitFor()
    expect(await page.locator('.side-by-side section').count()).toBe(5)
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.standards-tools').isVisible()).toBe(false)
    expect(await page.locator('.side-by-side section').first().isVisible()).toBe(true)
    await leave(there)
  })

  it('says plainly that there is one edition only, and shows what a file of changes leads to', async () => {
    const there = await atWorkbench()
    const { page } = there
    await page.keyboard.press('5')
    await page.getByText('Frederiksberg Kommune har kun én udgave', { exact: false }).waitFor()
    await page.getByLabel('Kommune').selectOption('gladsaxe')
    const fetched = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Hent gladsaxe-2023 som fil' }).click()
    expect((await fetched).suggestedFilename()).toBe('gladsaxe-2023.json')
    const draft = currentStandard('gladsaxe')
    const rules = draft.rules.flatMap((rule) => {
      if (rule.id === 'GLX-2.7-a') return []
      return [rule.id === 'GLX-2.2-e' ? { ...rule, then: [] } : rule]
    })
    const file = (content: string) => ({
      name: 'ny.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
    const input = page.getByLabel('Fil med den ændrede udgave')
    await input.setInputFiles(file(JSON.stringify({ ...draft, edition: 'gladsaxe-2027', rules })))
    await page.getByText(/^0 nye, 1 væk og 1 ændrede regler\. \d+ af \d+ prøvede/).waitFor()
    await page.getByText('Visitation, del to, senest', { exact: false }).first().waitFor()
    await page.getByRole('heading', { name: /^GLX-2\.7-a/ }).waitFor()
    expect(await faults(page)).toEqual([])
    await show(page, 'English')
    await page.getByText(/^0 new, 1 gone and 1 changed rules/).waitFor()
    expect(await faults(page)).toEqual([])
    await show(page, 'Dansk')
    await input.setInputFiles(file('no json'))
    await page.getByRole('alert').getByText('det er ikke JSON', { exact: false }).waitFor()
    await input.setInputFiles(file(JSON.stringify({ ...draft, rules: 3 })))
    await page.getByRole('alert').getByText('rules', { exact: false }).waitFor()
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('says when the server does not answer, and tries again', async () => {
    const there = await atWorkbench()
    const { page } = there
    await page.route('**/api/staff/standards/topics/**', (route) => route.abort())
    await page.keyboard.press('3')
    await page.getByRole('alert').getByText('Vi kan ikke nå serveren').waitFor()
    expect(await faults(page)).toEqual([])
    await page.unroute('**/api/staff/standards/topics/**')
    await show(page, 'Prøv igen')
    await page.locator('.side-by-side section').first().waitFor()
    await leave(there)
  })

  it('390 px wide: nothing is cut off, no fault', async () => {
    const there = await atWorkbench(390)
    const { page } = there
    const views = ['Udgaver', 'Regler', 'Ét emne, fem kommuner', 'Én person, fem kommuner', 'Ændringer']
    for (const view of views) {
      await show(page, view)
      await page.locator('.editions, .rule-table, .side-by-side section, .draft-file').first().waitFor()
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([
        view,
        0,
      ])
      expect(await faults(page)).toEqual([])
    }
    await leave(there)
  })
})

it('a case tells what of its standard is not verified', async () => {
  const id = await aCase(desk.office, 'fredericia', NAMED)
  const there = await visit(desk, `/staff/cases/${id}`)
  const { page } = there
  await enter(page, 'sagsbehandler', 'fredericia')
  await page.getByText(/^Om standarden/).click()
  await page.getByText('Uden kontaktoplysninger').waitFor()
  await page.getByText('fredericia-undated').waitFor()
  expect(await faults(page)).toEqual([])
  await leave(there)
})
