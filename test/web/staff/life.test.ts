/** A case's life on its page, in a real browser: what is missing is named, the letter is read before it is locked, and no pointer is needed. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Deed } from '../../../machines/caseDeeds.ts'
import { ASSESSED, type Assessed } from '../../../machines/lifeDeeds.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import { lastLine, note } from '../../../server/staff/note.ts'
import { aCase, NAMED } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, openDesk, visit } from './desk.ts'

let desk: BuiltDesk
beforeAll(async () => {
  desk = await openDesk()
}, 60_000)
afterAll(() => desk.close())

const notes = Object.fromEntries(ASSESSED.map((topic) => [topic, 'Skrevet'])) as Record<Assessed, string>
const KEY = { municipality: 'gladsaxe' } as const

/** A case whose visitation is held and whose committee has heard it, today. */
async function heard(confirmed = true): Promise<string> {
  const { deps } = desk.office
  const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
  const row = await deps.storage.cases.byId({ ...KEY, id })
  if (!row) throw new Error('no case')
  const opened = openCase(deps, row)
  const after = await lastLine(deps, opened)
  const slots = await deps.storage.slots.ofCase({ ...KEY, caseId: id })
  const on = '2026-11-23'
  const deeds: Deed[] = [
    ...slots.map(
      (slot): Deed => ({
        what: 'attended',
        kind: slot.bookedKind ?? slot.kind,
        start: new Date(slot.startsAt).toISOString(),
        how: 'held',
      }),
    ),
    ...(confirmed ? [{ what: 'identityConfirmed', how: 'digital' } as const] : []),
    { what: 'assessed', on, notes },
    { what: 'committeeSet', on, invited: true },
    { what: 'committeeHeard', on },
  ]
  for (const deed of deeds)
    await deps.storage.exclusive('gladsaxe', (tx) => note(deps, tx, opened, { who: 'x', deed, after }))
  return id
}

async function press(page: Page, what: Locator): Promise<void> {
  await what.focus()
  await page.keyboard.press('Enter')
}
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

it('from the decision to the letter by keys alone, with what is missing named', async () => {
  const id = await heard()
  const { page, context, complaints } = await visit(desk, `/staff/cases/${id}`)
  await enter(page)
  await page.getByRole('heading', { name: 'Sagens forløb' }).waitFor()
  await page.getByText('Det mangler noget').waitFor()
  await page.keyboard.press('a')
  await button(page, 'Skriv afgørelse').waitFor()
  expect(await faults(page)).toEqual([])
  await press(page, button(page, 'Skriv afgørelse'))
  // The form takes the keys where it begins.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('date')
  await press(page, button(page, 'Skriv i sagen'))
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
    'Afgørelse',
    'Hvad bevilges',
  ])
  await page.getByLabel('Afgørelse', { exact: true }).selectOption('partial')
  await page.getByLabel('Hvad bevilges').selectOption('outpatient')
  await press(page, button(page, 'Skriv i sagen'))
  await page.getByRole('alert').getByText('begrundelse').waitFor()
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
    'hvad der er søgt om',
    'hvad der ikke bevilges',
    'begrundelse',
  ])
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Der er søgt om').fill('Døgnbehandling')
  await page.getByLabel('Det bevilges ikke').fill('Døgnbehandling')
  await page.getByLabel('Begrundelse').fill('Du har et hjem og et arbejde.')
  await press(page, button(page, 'Skriv i sagen'))
  await page.getByText('Afgjort, ikke nået frem').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('group')

  await press(page, button(page, 'Lav brev'))
  await page.getByLabel('Hvordan sendes det').selectOption('letter')
  await page.getByLabel('Adresse, én linje for hver').fill('Hovedgaden 1\n2860 Søborg')
  await press(page, button(page, 'Se brevet først'))
  await page.getByRole('heading', { name: 'Sådan bliver brevet' }).waitFor()
  const paper = await page.locator('.letter-paper').innerText()
  for (const words of [
    'Bo Andersen',
    'Vi har sagt ja til en del',
    'tilbudsportalen.dk',
    'Du kan klage',
    '29. december 2026',
  ])
    expect(paper).toContain(words)
  expect(await faults(page)).toEqual([])
  await press(page, button(page, 'Skriv i sagen'))
  // What lies ready for the post is not called sent.
  await page.getByText('lavet, ligger til posten').waitFor()
  expect(await page.locator('.life').innerText()).not.toMatch(/sendt|sent /i)
  // It lies ready: handing it over is next, and after that its arrival.
  const next = page.locator('.life-acts .button-primary')
  expect(await next.allInnerTexts()).toEqual(['Brev givet til posten'])
  await press(page, next)
  await press(page, button(page, 'Skriv i sagen'))
  await page.locator('.life-acts .button-primary', { hasText: 'Brev nået frem' }).waitFor()
  expect(await button(page, 'Brev givet til posten').count()).toBe(0)
  // Nobody says no by not ticking a box.
  await press(page, button(page, 'Svar om opfølgning'))
  await press(page, button(page, 'Skriv i sagen'))
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
    'Personen siger ja til opfølgning',
  ])
  await press(page, button(page, 'Fortryd'))
  // The number that a letter to Digital Post needs is in no draft.
  await press(page, button(page, 'Lav brev'))
  await page.getByLabel('Hvordan sendes det').selectOption('digitalPost')
  await page.getByLabel('CPR').fill('0101011234')
  await page.getByText('Kladden er gemt. Kun du ser den.').waitFor()
  const drafts = JSON.stringify(
    (await (await page.request.get(`${desk.url}/api/staff/cases/${id}`)).json()).drafts,
  )
  expect(drafts).toContain('digitalPost')
  expect(drafts).not.toContain('0101011234')
  const pdf = await page.request.get(
    desk.url + ((await page.getByRole('link', { name: 'Åbn brevet' }).getAttribute('href')) ?? ''),
  )
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  await context.close()
  expect(complaints).toEqual([])
}, 60_000)

it('what stands in the way of the next deed is said, and what takes it away stands first', async () => {
  const id = await heard(false)
  const there = await visit(desk, `/staff/cases/${id}`)
  const { page } = there
  await enter(page)
  // The keys are the case's as soon as it is there.
  await page.locator('.life').waitFor()
  await page.keyboard.press('a')
  await page.getByText('Før du kan skrive “Skriv afgørelse”, mangler:').waitFor()
  const next = page.locator('.life-acts .button-primary')
  expect(await next.allInnerTexts()).toEqual(['Bekræft, hvem personen er'])
  expect(await faults(page)).toEqual([])
  await press(page, next)
  await page.locator('.life-form select').selectOption({ index: 1 })
  await press(page, button(page, 'Skriv i sagen'))
  await page.locator('.life-acts .button-primary', { hasText: 'Skriv afgørelse' }).waitFor()
  await there.context.close()
  expect(there.complaints).toEqual([])
}, 60_000)

it('what the case asks for next stands out, and what was begun is there after the window was closed', async () => {
  const id = await heard()
  const there = await visit(desk, `/staff/cases/${id}`)
  await enter(there.page)
  await there.page.locator('.life').waitFor()
  await there.page.keyboard.press('a')
  const decide = there.page.locator('.life-acts .button-primary')
  await decide.waitFor()
  expect(await decide.allInnerTexts()).toEqual(['Skriv afgørelse'])
  await press(there.page, decide)
  await there.page.getByLabel('Afgørelse', { exact: true }).selectOption('partial')
  await there.page.getByLabel('Begrundelse').fill('Du har et hjem og et arbejde.')
  await there.page.getByText('Kladden er gemt. Kun du ser den.').waitFor()
  await there.context.close()
  const again = await visit(desk, `/staff/cases/${id}`)
  const { page } = again
  await enter(page)
  await press(page, page.getByRole('button', { name: 'Skriv afgørelse (påbegyndt)' }))
  expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Du har et hjem og et arbejde.')
  expect(await page.getByLabel('Afgørelse', { exact: true }).inputValue()).toBe('partial')
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Hvad bevilges').selectOption('outpatient')
  await page.getByLabel('Der er søgt om').fill('Døgnbehandling')
  await page.getByLabel('Det bevilges ikke').fill('Døgnbehandling')
  await press(page, button(page, 'Skriv i sagen'))
  await page.getByText('Afgjort, ikke nået frem').waitFor()
  // Written in the case, it is a draft no more.
  const staffId = (await desk.office.deps.storage.staff.byEmail({ email: 'sagsbehandler@gladsaxe.example' }))
    ?.id
  const kept = () => desk.office.deps.storage.cases.drafts({ ...KEY, caseId: id, staffId: staffId ?? '' })
  await expect.poll(kept).toEqual([])
  await again.context.close()
  expect([...there.complaints, ...again.complaints]).toEqual([])
}, 60_000)

it('keeps what was written when a colleague was first, and fits a narrow screen in English', async () => {
  const id = await heard()
  const { page, context } = await visit(desk, `/staff/cases/${id}`, 320)
  await enter(page)
  await page.getByRole('button', { name: 'English' }).click()
  await button(page, 'Take the case').first().click()
  await button(page, 'Complaint received').click()
  await page.getByLabel('What the complaint is about').fill('The refusal')
  // The colleague's change is not seen by this screen before it writes.
  await page.route('**/life', (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  )
  const { deps } = desk.office
  const version = (await deps.storage.cases.byId({ ...KEY, id }))?.version ?? 0
  await deps.storage.exclusive('gladsaxe', (tx) =>
    deps.storage.cases.update(tx, { ...KEY, id, version, set: {} }),
  )
  await button(page, 'Write it in the case').click()
  await page.getByRole('alert').getByText('A colleague has changed the case').waitFor()
  expect(await page.getByLabel('What the complaint is about').inputValue()).toBe('The refusal')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await faults(page)).toEqual([])
  await page.unroute('**/life')
  await page.reload()
  await context.close()
}, 60_000)
