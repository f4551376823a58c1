/** The leaders' page of figures in the built desk: conversations week by week, on a wide screen and a narrow one. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANONYMOUS, aCase } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, openDesk, visit } from './desk.ts'

const WEEK = 7 * 24 * 60 * 60_000
let desk: BuiltDesk
beforeAll(async () => {
  desk = await openDesk()
  for (let one = 0; one < 6; one += 1)
    await aCase(desk.office, 'gladsaxe', { ...ANONYMOUS, talkSlot: 'none' })
  for (let one = 0; one < 5; one += 1) await desk.office.deps.conversations.begin('gladsaxe', 'da')
  desk.office.clock += WEEK
})
afterAll(() => desk.close())

it.each([1280, 320])('shows them at %i px without a fault', async (width) => {
  const { page, context, complaints } = await visit(desk, '/staff/numbers', width)
  await enter(page, 'leder')
  await page.goto(`${desk.url}/staff/numbers`)
  const row = page.getByRole('row', { name: /Uge 48/ })
  await row.waitFor()
  expect(await row.getByRole('cell').allTextContents()).toEqual(['11', '6', '0', '0', '0', '5'])
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  if (process.env.LOOK)
    await page.screenshot({ path: `${process.env.LOOK}/weeks-${width}.png`, fullPage: true })
  expect(complaints).toEqual([])
  await context.close()
})
