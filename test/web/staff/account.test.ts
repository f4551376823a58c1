/** One's own log-in at the built desk: a code app, a passkey of a virtual device, and showing one again; by keys where there are forms. */
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PASSWORD } from '../../server/staff/office.ts'
import { type BuiltDesk, enter, faults, openDesk, type Visit, visit } from './desk.ts'

const MINUTE = 60_000
let desk: BuiltDesk
beforeAll(async () => {
  const built = await openDesk()
  // Passkeys are bound to a name; a bare address has none.
  desk = { ...built, url: built.url.replace('127.0.0.1', 'localhost') }
})
afterAll(() => desk.close())

/** A device that keeps passkeys and is unlocked by whoever holds it. */
async function withDevice({ context, page }: Visit): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

const codeNow = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: desk.office.clock })

const toAccount = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Min konto' }).click()
  await page.getByRole('heading', { level: 1, name: 'Min konto' }).waitFor()
}

async function addApp(page: Page): Promise<string> {
  await page.locator('#app-password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await page.getByRole('img', { name: /QR-kode/ }).waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Kode på seks cifre').fill(codeNow(secret))
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('Tilføjet.').waitFor()
  return secret
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Log ud/ }).click()
  await page.getByRole('heading', { name: 'Log ind' }).waitFor()
}

const done = async ({ context, complaints }: Visit): Promise<void> => {
  await context.close()
  expect(complaints).toEqual([])
}

describe('R26: the account page', () => {
  it('adds a code app, and the log-in asks for its code from then on', async () => {
    const there = await visit(desk)
    const { page } = there
    await enter(page, 'sagsbehandler', 'gladsaxe')
    await toAccount(page)
    await page.getByText('Du har kun en adgangskode').waitFor()
    expect(await faults(page)).toEqual([])
    const secret = await addApp(page)
    await page.getByText(/^Kode-app, tilføjet/).waitFor()
    await leave(page)
    await page.getByLabel('E-mail').fill('sagsbehandler@gladsaxe.example')
    await page.getByLabel('Adgangskode').fill(PASSWORD)
    await page.keyboard.press('Enter')
    const code = page.getByLabel('Kode på seks cifre')
    await code.waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await code.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await faults(page)).toEqual([])
    await code.fill('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('passer ikke').waitFor()
    desk.office.clock += MINUTE
    await code.fill(codeNow(secret))
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Log ud/ }).waitFor()
    await done(there)
  })

  it('adds a passkey, which logs in alone and is shown again before a colleague’s role changes', async () => {
    const there = await visit(desk)
    const { page } = there
    await withDevice(there)
    await enter(page, 'leder', 'gladsaxe')
    await toAccount(page)
    await page.getByLabel('Kald nøglen').fill('Kontorets pc')
    await page.locator('#passkey-password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Tilføj adgangsnøgle' }).click()
    await page.getByText(/^Kontorets pc, tilføjet/).waitFor()
    await leave(page)
    await page.getByRole('button', { name: 'Log ind med adgangsnøgle' }).click()
    await page.getByRole('link', { name: 'Kolleger' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kolleger' }).waitFor()
    await page.getByLabel('Rolle for Lene Læge').selectOption('practitioner')
    desk.office.clock += 6 * MINUTE
    await page.getByRole('button', { name: 'Gem rollen for Lene Læge' }).click()
    const dialog = page.getByRole('dialog', { name: 'Vis, at det er dig' })
    await dialog.getByRole('button', { name: 'Vis adgangsnøglen' }).click()
    await page.getByRole('status').getByText('Rollen er ændret.').waitFor()
    const doctor = await desk.office.deps.storage.staff.byEmail({ email: 'laege@gladsaxe.example' })
    expect(doctor?.role).toBe('practitioner')
    // Only now: looking for faults ends the virtual device.
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Colleagues' }).waitFor()
    expect(await faults(page)).toEqual([])
    desk.office.clock += 6 * MINUTE
    // As it was, there is nothing to save, and nobody gives themselves a role.
    expect(await page.getByRole('button', { name: 'Keep the role of' }).count()).toBe(0)
    expect(await page.getByLabel(/Lars Leder/).count()).toBe(0)
    await page.getByLabel('Role of Lene Læge').selectOption('doctor')
    await page.getByRole('button', { name: 'Keep the role of Lene Læge' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Show the passkey' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await done(there)
  })

  it('is all that is open where the municipality demands a second factor and there is none, also on a telephone', async () => {
    const { deps } = desk.office
    const koebenhavn = { ...deps.owners.koebenhavn, staffSecondFactor: 'required' as const }
    Object.assign(deps, { owners: { ...deps.owners, koebenhavn } })
    const there = await visit(desk, '/staff', 390)
    const { page } = there
    await enter(page, 'sagsbehandler', 'koebenhavn')
    await page.getByText('Din kommune kræver mere').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await addApp(page)
    await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor()
    await done(there)
  })

  it('says why the municipality’s own log-in led back', async () => {
    const there = await visit(desk, '/staff?refused=oidc-unknown')
    await there.page.getByRole('alert').getByText('du er ikke medarbejder her').waitFor()
    expect(await faults(there.page)).toEqual([])
    await done(there)
  })
})
