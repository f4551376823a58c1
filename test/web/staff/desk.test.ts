/** A case worker's day at the built desk: log in, see the queue, take a case, answer; by pointer, by keys, on a telephone. */
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCase, colleagueClaims, NAMED, PARENT, personWrites } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, leave, openDesk, type Visit, visit } from './desk.ts'

let desk: BuiltDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

async function atDesk(path = '/staff/queue', width = 1280): Promise<Visit> {
  const there = await visit(desk, path, width)
  await enter(there.page)
  return there
}

const row = (page: Page, id: string) => page.locator(`tr[data-case="${id}"]`)

describe('logging in', () => {
  it('says what is wrong, and goes on to where the address leads', async () => {
    const id = await aCase(desk.office, 'gladsaxe', NAMED)
    const there = await visit(desk, `/staff/cases/${id}`)
    const { page } = there
    await page.getByText('Demonstration').waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByLabel('E-mail').fill('sagsbehandler@gladsaxe.example')
    await page.getByLabel('Adgangskode').fill('forkert')
    await page.getByRole('button', { name: 'Log ind', exact: true }).click()
    await page.getByRole('alert').getByText('passer ikke').waitFor()
    expect(await faults(page)).toEqual([])
    await enter(page)
    await page.getByRole('heading', { level: 1, name: /Bo Andersen/ }).waitFor()
    await page.getByRole('button', { name: /Log ud/ }).click()
    await page.getByRole('heading', { name: 'Log ind' }).waitFor()
    expect(await page.getByText('Bo Andersen').count()).toBe(0)
    await leave(there)
  })
})

describe('the queue', () => {
  it('tells everything in words, in both languages, without a fault for a screen reader', async () => {
    const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, pregnant: 'yes' })
    const there = await atDesk()
    const { page } = there
    const text = await row(page, id).innerText()
    for (const word of ['Bo Andersen', 'Behandling', 'Gravid', 'Haster', '14 dage tilbage', 'Tag sagen'])
      expect(text).toContain(word)
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    await row(page, id).getByText('Pregnant').waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('finds by the words on the screen, and says when nothing fits', async () => {
    const id = await aCase(desk.office, 'gladsaxe', PARENT)
    const there = await atDesk()
    const { page } = there
    await row(page, id).waitFor()
    const find = page.getByRole('searchbox')
    await find.fill('pårørende under')
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    for (const one of await page.locator('tbody tr').allInnerTexts()) expect(one).toContain('Pårørende')
    await find.fill('findes slet ikke')
    await page.getByText('Ingen af de viste sager').waitFor()
    await page.getByRole('button', { name: 'Vis alle' }).click()
    await row(page, id).waitFor()
    await leave(there)
  })

  it('goes by keys alone: down, take, open, back', async () => {
    const id = await aCase(desk.office)
    const there = await atDesk()
    const { page } = there
    await row(page, id).waitFor()
    const ids = await page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset.case))
    for (let step = 0; step <= ids.indexOf(id); step += 1) await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.case)).toBe(id)
    await page.keyboard.press('a')
    await row(page, id).getByText('Mig').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Giv tilbage' }).waitFor()
    await page.keyboard.press('r')
    await page.keyboard.type('u er ikke en genvej her')
    expect(await page.getByLabel('Svar til personen').inputValue()).toBe('u er ikke en genvej her')
    await page.keyboard.press('Tab')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('u')
    await page.getByRole('heading', { name: 'Sager' }).waitFor()
    await leave(there)
  })

  it('shows a new case at once, but not under the pointer', async () => {
    const first = await aCase(desk.office)
    const there = await atDesk()
    const { page } = there
    await row(page, first).waitFor()
    await page.mouse.move(5, 5)
    const second = await aCase(desk.office)
    await row(page, second).waitFor()
    expect(await page.locator('[aria-live="polite"]').last().innerText()).toContain('Ny sag: nummer')

    await row(page, first).hover()
    const before = await page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset.case))
    const third = await aCase(desk.office, 'gladsaxe', { ...NAMED, name: 'Ny Person' })
    await page.getByText('Der er nyt i listen').waitFor()
    expect(await row(page, third).count()).toBe(0)
    const after = await page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset.case))
    expect(after).toEqual(before)
    await page.getByText('Der er nyt i listen').click()
    await row(page, third).waitFor()
    await leave(there)
  })

  it('who is too late is told who has the case', async () => {
    const id = await aCase(desk.office)
    const there = await atDesk()
    const { page } = there
    await row(page, id).waitFor()
    // The other screen is faster than the live stream.
    await page.route('**/api/staff/cases/*/claim', async (route) => {
      await colleagueClaims(desk.office, id)
      await route.continue()
    })
    await row(page, id).getByRole('button').click()
    await page.getByRole('alert').getByText('Lars Leder har taget sag').waitFor()
    await row(page, id).getByText('Lars Leder').waitFor()
    await leave(there)
  })
})

describe('a case', () => {
  it('shows answers with what follows and why, unknowns, tasks, clock and appointments', async () => {
    const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, pregnant: 'yes' }, 'en')
    const there = await atDesk(`/staff/cases/${id}`)
    const { page } = there
    await page.getByText('Identiteten er ikke bekræftet').waitFor()
    await page.getByText('Trygt at kontakte: Sms').waitFor()
    await page.getByText('Personen læser engelsk').waitFor()
    await page.getByText('senest', { exact: false }).first().waitFor({ state: 'attached' })
    const substances = page.locator('.answers > div', { has: page.getByText('Stoffer', { exact: true }) })
    await substances.locator('summary').click()
    await substances
      .getByText(/Gælder når/)
      .first()
      .waitFor()
    await substances
      .getByText(/afsnit .*, linje/)
      .first()
      .waitFor()
    await page
      .locator('.answers > div')
      .filter({ hasText: 'Psykisk lidelse' })
      .getByText('ved ikke', { exact: true })
      .waitFor()
    await page.getByText(/^Fra man.* 23. nov.* 10.00 til og med man.* 7. dec/).waitFor()
    await page
      .locator('.appointments')
      .getByText(/^Visitation/)
      .first()
      .waitFor()
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('a draft stays while a colleague takes the case, and a message not yet read stops the answer', async () => {
    const id = await aCase(desk.office)
    const there = await atDesk(`/staff/cases/${id}`)
    const { page } = there
    const reply = page.getByLabel('Svar til personen')
    await reply.fill('Vi har en tid på torsdag.')
    await colleagueClaims(desk.office, id)
    await page.locator('.case-acts').getByText('Lars Leder').waitFor()
    expect(await reply.inputValue()).toBe('Vi har en tid på torsdag.')
    await page.getByRole('link', { name: 'Til køen' }).click()
    await row(page, id).getByRole('link').click()
    expect(await reply.inputValue()).toBe('Vi har en tid på torsdag.')

    // The message comes while the live stream is away.
    const meanwhile = async (route: Route): Promise<void> => {
      await personWrites(desk.office, id, 'Jeg kan ikke torsdag')
      await route.continue()
    }
    await page.route('**/api/staff/cases/*/messages', meanwhile, { times: 1 })
    await page.getByRole('button', { name: 'Send svar' }).click()
    await page.getByRole('alert').getByText('Der er kommet en ny besked').waitFor()
    await page.getByText('Jeg kan ikke torsdag').waitFor()
    expect(await reply.inputValue()).toBe('Vi har en tid på torsdag.')
    await reply.fill('Så fredag?')
    await page.getByRole('button', { name: 'Send svar' }).click()
    await page.locator('.from-staff').getByText('Så fredag?').waitFor()
    expect(await reply.inputValue()).toBe('')
    expect(await faults(page)).toEqual([])
    await leave(there)
  })

  it('is not there for another municipality, and the log-in comes back when the session is over', async () => {
    const elsewhere = await aCase(desk.office, 'fredericia')
    const own = await aCase(desk.office)
    const there = await atDesk(`/staff/cases/${elsewhere}`)
    const { page } = there
    await page.getByRole('alert').getByText('Den sag findes ikke her').waitFor()
    await page.goto(`${desk.url}/staff/cases/${own}`)
    await page.getByLabel('Svar til personen').fill('Et udkast')
    const { clock } = desk.office
    desk.office.clock = clock + 61 * 60_000
    await page.getByRole('button', { name: 'Tag sagen' }).click()
    await page.getByText('Dit udkast er gemt på denne side').waitFor()
    desk.office.clock = clock
    await enter(page)
    expect(await page.getByLabel('Svar til personen').inputValue()).toBe('Et udkast')
    await leave(there)
  })
})

describe('a narrow screen', () => {
  it('390 px wide: nothing is cut off, no fault', async () => {
    const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, pregnant: 'yes' })
    const there = await atDesk('/staff/queue', 390)
    const { page } = there
    await row(page, id).waitFor()
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await tooWide()).toBe(0)
    expect(await faults(page)).toEqual([])
    await row(page, id).getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: /Bo Andersen/ }).waitFor()
    expect(await tooWide()).toBe(0)
    expect(await faults(page)).toEqual([])
    await leave(there)
  })
})
