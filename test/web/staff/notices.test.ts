/** At the built desk: what a person was told of their times, the journal as a file, and a closed case laid out; also on a small telephone. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileHandOverBox } from '../../../server/post/handOverBox.ts'
import { type NoticeMessage, type NoticePost, Undelivered } from '../../../server/post/noticePost.ts'
import { noticeRound } from '../../../server/post/noticeRun.ts'
import { aCase, deskOf, NAMED } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, openDesk, visit } from './desk.ts'

let desk: BuiltDesk
let folder: string
beforeAll(async () => {
  desk = await openDesk()
  folder = mkdtempSync(join(tmpdir(), 'fjorten-exports-'))
  Object.assign(desk.office.deps, { handOverBox: fileHandOverBox(folder) })
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const shot = async (page: Page, name: string): Promise<void> => {
  const { SHOTS } = process.env
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

/** Nobody is reached by the address of one of them. */
const post: NoticePost = {
  has: () => true,
  deliver: async (message: NoticeMessage) => {
    if (message.to.address.startsWith('ukendt')) throw new Undelivered('EENVELOPE', true)
    return 'sent'
  },
  tidy: async () => 0,
}

it.each([320, 390, 1280])(
  'says at %i px what was sent, what failed and what will not go, and lets nobody be told',
  async (width) => {
    const facts = { ...NAMED, wantsDoctor: 'no', email: 'bo@example.dk', safeContact: 'email' } as const
    const { deps } = desk.office
    Object.assign(deps, { noticePost: post })
    const told = await aCase(desk.office, 'gladsaxe', facts)
    const failed = await aCase(desk.office, 'gladsaxe', { ...facts, email: 'ukendt@example.dk' })
    await noticeRound({ ...deps, noticePost: post })
    const there = await visit(desk, `/staff/cases/${told}`, width)
    const { page } = there
    await enter(page)
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'Beskeder om tider' }) })
    await card.getByText('Sendt', { exact: false }).first().waitFor()
    await card.getByText('Læs beskeden').first().click()
    await card.getByText('Du kan ikke svare på denne besked.').first().waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await shot(page, `notices-${width}`)
    await card.getByRole('button', { name: 'Personen vil ingen beskeder' }).click()
    await card.getByText('Personen vil ingen beskeder have om sine tider.').waitFor()
    await card.getByRole('button', { name: 'Send beskeder igen' }).waitFor()
    await page.goto(`${desk.url}/staff`)
    const list = page.locator('section', {
      has: page.getByRole('heading', { name: 'Beskeder, der ikke nåede frem' }),
    })
    await list.locator(`[data-case="${failed}"] a`).waitFor()
    expect(await list.locator(`[data-case="${told}"]`).count()).toBe(0)
    expect(await faults(page)).toEqual([])
    await shot(page, `untold-${width}`)
    await list.locator(`[data-case="${failed}"] a`).click()
    await card.getByText('Nåede ikke frem til ukendt@example.dk').first().waitFor()
    expect(await faults(page)).toEqual([])
    await shot(page, `failed-${width}`)
    await there.context.close()
    expect(there.complaints).toEqual([])
  },
)

it('the journal comes as a file, and a closed case is laid out after one more question', async () => {
  const id = await aCase(desk.office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
  const { screen } = await deskOf(desk.office, 'gladsaxe', 'caseWorker')
  const version = async () =>
    ((await (await screen.get(`/cases/${id}`)).json()) as { version: number }).version
  await screen.post(`/cases/${id}/identity`, { version: await version(), how: 'document' })
  for (const kind of ['visitation', 'secondVisitation'])
    await screen.post(`/cases/${id}/appointments/cancel`, {
      version: await version(),
      kind,
      by: 'us',
      reason: 'x',
    })
  await screen.post(`/cases/${id}/close`, { version: await version(), reason: 'Slut', despite: 'Prøve' })
  const there = await visit(desk, '/staff', 390)
  const { page, context } = there
  const [name = '', value = ''] = screen.cookie.split('; ')[0]?.split('=') ?? []
  await context.addCookies([{ name, value, url: `${desk.url}/api/staff` }])
  await page.goto(`${desk.url}/staff/cases/${id}`)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Journal (PDF)' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^journal-\d+\.pdf$/)
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: 'Læg klar til sagssystemet' }).click()
  expect(await faults(page)).toEqual([])
  await shot(page, 'hand-over-390')
  expect(readdirSync(folder)).toEqual([])
  await page.getByRole('button', { name: 'Læg sagen klar' }).click()
  await page.getByText('Lagt klar til sagssystemet', { exact: false }).waitFor()
  expect(readdirSync(join(folder, 'gladsaxe'))).toHaveLength(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await shot(page, 'laid-out-390')
  await context.close()
  expect(there.complaints).toEqual([])
})

it('who has shown no second factor of late is asked for it first', async () => {
  const id = await aCase(desk.office, 'gladsaxe', NAMED)
  const there = await visit(desk, `/staff/cases/${id}`)
  const { page } = there
  await enter(page)
  await page.getByRole('button', { name: 'Journal (PDF)' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await faults(page)).toEqual([])
  await there.context.close()
  expect(there.complaints).toEqual([])
})
