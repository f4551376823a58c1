/** Without JavaScript nothing is missing: every step is a form and a page. */
import { expect, test } from 'vitest'
import { stage } from './stage.ts'

const { come } = stage()

const plain = { javaScriptEnabled: false }

test('a whole conversation: why, back, a correction that drops answers, another language, later on, sent', async () => {
  const who = await (await come(plain)).open('/gladsaxe')
  await who.press('Mig selv')
  await who.press('Behandling')
  await who.press('Hvorfor spørger vi?')
  expect(await who.page.locator('#why').innerText()).toMatch(/Gælder i hele landet: .*§ 101/)
  await who.give(200)
  expect(await who.page.locator('#error').innerText()).toContain('Prøv')
  expect(await who.page.locator('#value').inputValue()).toBe('200')
  await who.give(24)

  await who.press('Tilbage')
  expect(await who.fact()).toBe('age')
  expect(await who.page.locator('#value').inputValue()).toBe('24')
  await who.give(25)
  await who.talk({ anonymous: 'yes' }, 'selfSupporting')

  await who.press('Gem og fortsæt senere')
  const later = await come(plain)
  await later.comeBack('gladsaxe', await who.code())
  expect(await later.fact()).toBe('selfSupporting')
  expect(await later.log()).toContain('Behandling')

  await later.press('English')
  expect(await later.question()).toBe('Do you support yourself?')
  expect(await later.log()).toContain('Treatment')
  await later.press('Dansk')
  await later.talk({ message: 'Jeg kommer helst om eftermiddagen.' })
  expect(await later.page.locator('#summary').innerText()).toContain('om eftermiddagen')

  await later.press('Ret: Hvad vil du gerne have hjælp til?')
  await later.press('En samtale og gode råd')
  const drops = later.page.locator('#drops')
  expect(await drops.innerText()).toContain('Forsørger du dig selv?')
  await later.press('Nej, behold det gamle')
  expect(await later.page.locator('#summary').innerText()).toContain('Behandling')
  expect(await later.page.locator('#summary dt').nth(1).innerText()).toContain(
    'Hvad vil du gerne have hjælp til?',
  )
  expect(await later.page.locator('#summary').innerText()).toContain('Forsørger du dig selv?')

  await later.press('Ret: Hvad vil du gerne have hjælp til?')
  await later.press('En samtale og gode råd')
  await later.press('Ja, ret svaret')
  await later.talk()
  const summary = await later.page.locator('#summary').innerText()
  expect(summary).toContain('En samtale og gode råd')
  expect(summary).not.toContain('Forsørger du dig selv?')
  await later.turn(() => later.page.locator('.submit button').click())
  expect(await later.page.locator('.card-appointment').innerText()).toContain('Samtale uden navn')

  const case_ = await come(plain)
  await case_.comeBack('gladsaxe', await later.code())
  await case_.press(/^Flyt: /)
  await case_.turn(() => case_.page.locator('#moving .slot').nth(1).click())
  await case_.page.locator('#case-message').fill('Er der en elevator?')
  await case_.turn(() => case_.page.locator('form:has(#case-message) button').click())
  expect(await case_.page.locator('#log').innerText()).toContain('Er der en elevator?')
  await case_.page.getByRole('link', { name: 'Forlad siden' }).click()
  expect(await case_.page.title()).toBe('Farvel')
})

test('danger, a person, and stopping work the same', async () => {
  const who = await (await come(plain)).open('/fredericia')
  await who.press('Mig selv')
  await who.say('jeg har taget en overdosis')
  expect(await who.page.locator('#danger').innerText()).toContain('112')
  await who.press(/Gå videre/)
  expect(await who.fact()).toBe('wish')
  await who.press('Tal med et menneske')
  expect(await who.page.locator('#person').innerText()).toContain('Åbent hele døgnet')
  await who.unfold('Stop og slet det hele')
  await who.press('Ja, slet det hele')
  expect(await who.page.locator('main').innerText()).toContain('Det er slettet')
  await who.open('/fredericia')
  expect(await who.log()).not.toContain('Mig selv')
})

test('the page does not jump: after an answer the question is in sight', async () => {
  const who = await (await come(plain)).open('/koebenhavn')
  for (let turn = 0; turn < 6; turn += 1) {
    await who.one({ wish: 'treatment', age: 30, anonymous: 'no' })
    const box = await who.page.locator('#question-title').boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(500)
  }
})
