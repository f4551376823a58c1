/** Joining two cases at the built desk: found by number, confirmed, undone; in both languages and on a small telephone. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANONYMOUS, aCase, NAMED, personWrites } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, openDesk, visit } from './desk.ts'

let desk: BuiltDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('finds the other case, asks, joins, and undoes it', async () => {
  const [stays, goes] = [
    await aCase(desk.office, 'gladsaxe', NAMED),
    await aCase(desk.office, 'gladsaxe', NAMED),
  ]
  await personWrites(desk.office, goes, 'Fra den anden')
  const there = await visit(desk, `/staff/cases/${stays}`, 320)
  const { page } = there
  await enter(page)
  await page.getByText('Andre sager for samme person (0)').click()
  await page.getByLabel('Nummer på den anden sag').fill('2')
  await page.keyboard.press('Enter')
  const join = page.getByRole('button', { name: 'Læg sagerne sammen' })
  await join.waitFor()
  expect(await join.isDisabled()).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByText('Jeg har talt med personen').click()
  await join.click()
  await page.getByText('Andre sager for samme person (1)').waitFor()
  await page.locator('.message', { hasText: 'Fra den anden' }).getByText('Sag 2').waitFor()
  await page.getByRole('button', { name: 'Fortryd' }).click()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Skil sagerne' }).click()
  await page.getByText('Andre sager for samme person (0)').waitFor()
  expect(await page.getByText('Fra den anden').count()).toBe(0)
  await there.context.close()
  expect(there.complaints).toEqual([])
})

it('says why not, in English too', async () => {
  const [named, anonymous] = [
    await aCase(desk.office, 'gladsaxe', NAMED),
    await aCase(desk.office, 'gladsaxe', ANONYMOUS),
  ]
  const row = await desk.office.deps.storage.cases.byId({ municipality: 'gladsaxe', id: anonymous })
  const there = await visit(desk, `/staff/cases/${named}`)
  const { page } = there
  await enter(page)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Other cases of the same person (0)').click()
  await page.getByLabel('Number of the other case').fill(String(row?.number))
  await page.keyboard.press('Enter')
  await page.getByText('The person has to give the code to it').waitFor()
  await page.getByLabel('Number of the other case').fill('hest hest hest')
  await page.keyboard.press('Enter')
  await page.getByText('No case has that code').waitFor()
  await there.context.close()
  expect(there.complaints).toEqual([])
})
