/** Giving a colleague units in the built desk: by keys, on a wide screen and a narrow one. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { unpackUnits } from '../../../db/sight.ts'
import { deskOf } from '../../server/staff/office.ts'
import { type BuiltDesk, faults, fits, leave, look, openDesk, visit } from './desk.ts'

let desk: BuiltDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it.each([1280, 390, 320])('shows and keeps them at %i px without a fault', async (width) => {
  const { screen } = await deskOf(desk.office, 'koebenhavn', 'leader')
  const there = await visit(desk, '/staff', width)
  const { page, context } = there
  await context.addCookies(
    screen.cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return { name, value, url: `${desk.url}/api/staff` }
    }),
  )
  await page.goto(`${desk.url}/staff/colleagues`)
  const choose = page.getByText('Vælg steder for Sanne Sagsbehandler')
  await choose.waitFor()
  expect(await page.getByText(/^Vælg steder for (Lars|Ny)/).count()).toBe(0)
  await choose.focus()
  await page.keyboard.press('Enter')
  const row = page.getByRole('listitem').filter({ hasText: 'Sanne' })
  const one = row.getByLabel('Spaniensgade')
  await one.focus()
  if (!(await one.isChecked())) await page.keyboard.press('Space')
  expect(await faults(page)).toEqual([])
  expect(await fits(page)).toBe(true)
  await look(page, `units-${width}`)
  await row.getByRole('button', { name: 'Gem stederne for Sanne Sagsbehandler' }).press('Enter')
  await page.getByRole('status').getByText('Stederne er gemt.').waitFor()
  await row.getByText(/Ser sager fra: .*Spaniensgade/).waitFor()
  const kept = await desk.office.deps.storage.staff.byEmail({ email: 'sagsbehandler@koebenhavn.example' })
  expect(unpackUnits(kept?.units ?? null)).toEqual(['spaniensgade'])
  await leave(there)
})
