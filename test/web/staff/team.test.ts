/** Working together at the built desk: who is at a case, who is away, and what goes to whom. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCase, NAMED } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, fits, leave, look, openDesk, type Visit, visit } from './desk.ts'

let desk: BuiltDesk
let named: string
beforeAll(async () => {
  desk = await openDesk()
  named = await aCase(desk.office, 'gladsaxe', { ...NAMED, name: 'Åse Ærø' })
}, 60_000)
afterAll(() => desk.close())

async function at(path: string, width = 1280, who = 'leder'): Promise<Visit> {
  const there = await visit(desk, path, width)
  await enter(there.page, who)
  return there
}
/** One part of the page, large enough to be looked at. */
const part = async (page: Page, selector: string, name: string): Promise<void> => {
  const folder = process.env.SCREENSHOTS
  if (folder)
    await page
      .locator(selector)
      .last()
      .screenshot({ path: `${folder}/${name}.png` })
}
const sound = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page)).toEqual([])
  expect(await fits(page)).toBe(true)
  await look(page, name)
}

describe('who is at a case', () => {
  it.each([1280, 390])('is told on its page and by the box for the answer, at %i pixels', async (width) => {
    const mine = await at(`/staff/cases/${named}`, width, 'sagsbehandler')
    const { page } = mine
    await page.getByRole('heading', { level: 1 }).waitFor()
    const other = await at(`/staff/cases/${named}`)
    await page.getByText('Lars Leder ser også på sagen.').waitFor()
    await other.page.getByLabel('Svar til personen').fill(`Hej ${width}`)
    await page.getByText('Lars Leder skriver i sagen lige nu. Aftal, hvem der svarer.').waitFor()
    await sound(page, `present-${width}`)
    await other.page.goBack().catch(() => undefined)
    await other.page.goto(`${desk.url}/staff/queue`)
    await page.locator('.present', { hasText: 'Lars Leder' }).waitFor({ state: 'detached', timeout: 3_000 })
    await other.page.getByText('Sanne Sagsbehandler ser også på sagen.').waitFor()
    await leave(other)
    await leave(mine)
  })
})

describe('the team', () => {
  it.each([1280, 390, 320])(
    'has a page for absences and for giving cases out, at %i pixels',
    async (width) => {
      const there = await at('/staff/team', width)
      const { page } = there
      await page.getByText('Ingen er væk.').waitFor()
      await page.getByLabel('Hvem dækker').selectOption({ label: 'Sanne Sagsbehandler' })
      await page.getByLabel('Hvem er væk').selectOption({ label: 'Lene Læge' })
      await page.getByRole('button', { name: 'Gem fravær' }).click()
      await page.getByText(/Lene Læge er væk til og med .* Sanne Sagsbehandler dækker\./).waitFor()
      // Who is away is given nothing.
      expect(await page.getByLabel('Lene Læge (væk)').isDisabled()).toBe(true)
      await page.getByLabel('Sanne Sagsbehandler', { exact: true }).check()
      await page.getByRole('button', { name: 'Se fordelingen' }).click()
      await page.getByText(/Sådan bliver sagerne fordelt/).waitFor()
      await sound(page, `team-${width}`)
      await page.getByLabel('Grund').fill('Ferie')
      await page.getByRole('button', { name: /^Fordel nu/ }).click()
      await page
        .getByText(/Fordelt: \d+/)
        .first()
        .waitFor()
      await page.getByRole('button', { name: /^Fortryd fordelingen/ }).click()
      await sound(page, `team-done-${width}`)
      await page.getByRole('button', { name: 'Ja, giv sagerne tilbage' }).click()
      await page.getByRole('button', { name: 'Ja, giv sagerne tilbage' }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Lene Læge er tilbage' }).click()
      await page.getByRole('button', { name: 'Ja, Lene Læge er tilbage' }).click()
      await page.getByText('Ingen er væk.').waitFor()
      await leave(there)
    },
  )

  it.each([1280, 390])('tells in Today whom one covers for, at %i pixels', async (width) => {
    const { deps } = desk.office
    const members = await deps.storage.staff.ofMunicipality({ municipality: 'gladsaxe' })
    const idOf = (name: string) => members.find((one) => one.name === name)?.id ?? ''
    const [away, cover] = [idOf('Lars Leder'), idOf('Sanne Sagsbehandler')]
    const leader = await at('/staff/team')
    const id = await aCase(desk.office)
    const row = await deps.storage.cases.byId({ municipality: 'gladsaxe', id })
    await deps.storage.exclusive('gladsaxe', (tx) =>
      deps.storage.cases.claim(tx, {
        municipality: 'gladsaxe',
        id,
        version: row?.version ?? 1,
        staffId: away,
      }),
    )
    await deps.storage.exclusive('gladsaxe', async (tx) => {
      await deps.storage.absences.add(tx, {
        municipality: 'gladsaxe',
        id: `away-${width}`,
        staffId: away,
        coverId: cover,
        fromDay: '2026-11-23',
        untilDay: '2026-11-25',
        setBy: away,
      })
    })
    const mine = await at('/staff', width, 'sagsbehandler')
    await mine.page.getByText(/Du dækker for Lars Leder til og med/).waitFor()
    await sound(mine.page, `cover-${width}`)
    await deps.storage.exclusive('gladsaxe', (tx) =>
      deps.storage.absences.end(tx, { municipality: 'gladsaxe', id: `away-${width}`, until: null }),
    )
    await leave(leader)
    await leave(mine)
  })
})

describe('a day without a colleague', () => {
  it.each([1280, 390, 320])('is one look, and a choice for each talk, at %i pixels', async (width) => {
    const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, name: 'Bodil Bro' })
    const slots = await desk.office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    const doctor = slots.find(({ kind }) => kind === 'doctor')
    const day = new Date(doctor?.startsAt ?? 0).toISOString().slice(0, 10)
    const there = await at('/staff/calendar', width)
    const { page } = there
    await page.getByRole('button', { name: 'Læg tider ud' }).waitFor()
    await page.keyboard.press('s')
    await page.getByLabel('Hvem er væk').selectOption({ label: 'Lene Læge' })
    await page.getByLabel('Hvilken dag').fill(day)
    await page.getByRole('button', { name: 'Se aftalerne' }).click()
    const way = page.getByLabel(/Hvad sker der med aftalen/).last()
    await way.waitFor()
    expect(await way.inputValue()).toMatch(/^move /)
    await sound(page, `sick-${width}`)
    await part(page, '.calendar-sick', `sick-part-${width}`)
    await page.getByRole('button', { name: /^Gør det/ }).click()
    await page
      .getByText(/^Gjort: \d+/)
      .first()
      .waitFor()
    await sound(page, `sick-done-${width}`)
    const after = await desk.office.deps.storage.slots.ofCase({ municipality: 'gladsaxe', caseId: id })
    expect(after.find(({ kind }) => kind === 'doctor')?.id).not.toBe(doctor?.id)
    await leave(there)
  })
})

describe('barred from a case', () => {
  it.each([1280, 390])(
    'a leader bars and lets again; the open page of the other goes, at %i pixels',
    async (width) => {
      const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, name: 'Carla Kold' })
      const theirs = await at(`/staff/cases/${id}`, 1280, 'sagsbehandler')
      await theirs.page.getByText('Carla Kold').first().waitFor()
      const there = await at(`/staff/cases/${id}`, width)
      const { page } = there
      await page.getByText('Hvem må ikke se sagen').click()
      await page.getByLabel('Spær sagen for').selectOption({ label: 'Sanne Sagsbehandler' })
      await page.getByLabel('Grund').fill('Er i familie')
      await sound(page, `barred-${width}`)
      await part(page, 'details[open]', `barred-part-${width}`)
      await page.getByRole('button', { name: 'Spær for Sanne Sagsbehandler' }).click()
      await page.getByText(/Sanne Sagsbehandler, spærret af Lars Leder/).waitFor()
      await theirs.page.getByText('Den sag findes ikke her.').waitFor()
      expect(await theirs.page.locator('main').innerText()).not.toContain('Carla')
      await page.getByRole('button', { name: 'Lad Sanne Sagsbehandler se sagen igen' }).click()
      await page.getByLabel('Grund').fill('Var en anden')
      await page.getByRole('button', { name: 'Lad Sanne Sagsbehandler se sagen igen' }).click()
      await page.getByText('Alle på holdet kan se sagen.').waitFor()
      await leave(there)
      await leave(theirs)
    },
  )
})

describe('one’s own calendar', () => {
  it.each([1280, 390, 320])(
    'is read from an address, and given out by another, at %i pixels',
    async (width) => {
      const { deps } = desk.office
      const hosts = deps.owners.gladsaxe.calendarHosts
      const there = await at('/staff/team', width, 'laege')
      const { page } = there
      await page.getByText('Kommunen har ikke slået det til.', { exact: false }).waitFor()
      hosts.push('kalender.invalid')
      await page.reload()
      await page.getByLabel('Adresse på din kalender (.ics)').fill('https://ond.invalid/x.ics')
      await page.getByRole('button', { name: 'Læs kalenderen' }).click()
      await page.getByText('Den adresse må vi ikke læse fra.').waitFor()
      await page.getByLabel('Adresse på din kalender (.ics)').fill('https://kalender.invalid/x.ics')
      await page.getByRole('button', { name: 'Læs kalenderen' }).click()
      await page.getByText(/Kalenderen hos kalender\.invalid kunne ikke læses: den svarer ikke/).waitFor()
      await page.getByRole('button', { name: 'Lav en adresse' }).click()
      const address = page.getByLabel('Din hemmelige adresse. Den vises kun nu.')
      expect(await address.inputValue()).toMatch(/^http.*\/feed\/gladsaxe\/[\w-]{43}\.ics$/)
      await sound(page, `own-calendar-${width}`)
      await page.getByRole('button', { name: 'Luk adressen' }).click()
      await page.getByRole('button', { name: 'Lav en adresse' }).waitFor()
      await page.getByRole('button', { name: 'Læs ikke mere' }).click()
      await page.getByLabel('Adresse på din kalender (.ics)').waitFor()
      hosts.pop()
      await leave(there)
    },
  )
})

describe('the committee', () => {
  it.each([1280, 390, 320])(
    'has its days in the calendar, published by a leader, at %i pixels',
    async (width) => {
      const there = await at('/staff/calendar', width)
      const { page } = there
      const card = page.getByRole('region', { name: 'Udvalgets møder' })
      await card.getByText('Ingen mødedage er lagt ud.').waitFor()
      await card.getByLabel('Ny mødedag').fill('2026-12-02')
      await card.getByLabel('Sidste dag for nye sager').fill('2026-11-30')
      await card.getByRole('button', { name: 'Læg mødedagen ud' }).click()
      await card.getByText('Ingen sager på dagsordenen.').waitFor()
      await sound(page, `committee-${width}`)
      await part(page, 'section[aria-labelledby="committee"]', `committee-part-${width}`)
      await card.getByRole('button', { name: /^Tag dagen ud: / }).click()
      await card.getByText('Ingen mødedage er lagt ud.').waitFor()
      await leave(there)
    },
  )
})
