/** Cases that came in a rush in the built desk: one line that opens, told of once, and a way out of it for a person. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANONYMOUS, aCase, NAMED } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, openDesk, visit } from './desk.ts'

let desk: BuiltDesk
beforeAll(async () => {
  desk = await openDesk()
  await aCase(desk.office)
  for (const facts of [NAMED, ANONYMOUS, ANONYMOUS]) await aCase(desk.office, 'gladsaxe', facts, 'da', true)
})
afterAll(() => desk.close())

describe.each([1280, 320])('the queue at %i px', (width) => {
  it('shows what came in a rush as one line, which opens by key and has no fault', async () => {
    const { page, context, complaints } = await visit(desk, '/staff/queue', width)
    await enter(page)
    await page.goto(`${desk.url}/staff/queue`)
    await page.getByText('3 sager kom på én gang, måske fra en robot.').waitFor()
    const queue = page.getByRole('table', { name: 'Sager', exact: true })
    expect(await queue.locator('tr[data-case]').count()).toBe(1)
    const opening = page.getByRole('button', { name: 'Vis dem' })
    expect(await opening.getAttribute('aria-expanded')).toBe('false')
    await opening.focus()
    await page.keyboard.press('Enter')
    const rush = page.getByRole('table', { name: 'Kom på én gang' })
    await rush.waitFor()
    expect(await rush.locator('tr[data-case]').count()).toBe(3)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    if (process.env.LOOK)
      await page.screenshot({ path: `${process.env.LOOK}/rush-${width}.png`, fullPage: true })
    expect(complaints).toEqual([])
    await context.close()
  })
})

it('is told of once, and a person comes out of it with one press', async () => {
  const { page, context } = await visit(desk, '/staff/queue')
  await enter(page)
  await page.goto(`${desk.url}/staff/queue`)
  await page.getByText('Der kommer mange sager på én gang.').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Vis dem' }).click()
  await page.getByRole('button', { name: 'Sag 2: Det er et menneske' }).click()
  await page.getByText('2 sager kom på én gang, måske fra en robot.').waitFor()
  await expect
    .poll(() => page.getByRole('table', { name: 'Sager', exact: true }).locator('tr[data-case]').count())
    .toBe(2)
  await context.close()
})

it('the case itself says it, in the other language too', async () => {
  const { page, context } = await visit(desk, '/staff/queue?view=rush')
  await enter(page)
  await page.goto(`${desk.url}/staff/queue?view=rush`)
  await page.locator('a.row-link').first().click()
  await page.getByText('Den kan være fra en robot.').waitFor()
  await page.getByRole('button', { name: /^Sag \d+: Det er et menneske$/ }).click()
  await page.getByText('Den kan være fra en robot.').waitFor({ state: 'detached' })
  await page.getByText('så, at det er et menneske').waitFor({ state: 'attached' })
  await context.close()
})

it('gives all their times free after one more word, by keyboard', async () => {
  const { page, context } = await visit(desk, '/staff/queue')
  await enter(page)
  await page.goto(`${desk.url}/staff/queue`)
  await page.getByText(/De har booket/).waitFor()
  const release = page.getByRole('button', { name: 'Giv alle fri' })
  await release.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Det kan ikke fortrydes.').waitFor()
  expect(await faults(page)).toEqual([])
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/rush-sure.png`, fullPage: true })
  await page.getByRole('button', { name: /^Ja, giv \d fri$/ }).click()
  await page.getByText(/Tiderne i \d sag(er)? er givet fri|er givet fri\./).waitFor({ state: 'attached' })
  await page.getByText(/De har booket/).waitFor({ state: 'detached' })
  await context.close()
})
