/** In each of the five municipalities somebody presses and types all the way to a receipt, and comes back with the code. */
import { expect, test } from 'vitest'
import { stage } from './stage.ts'
import type { Answers, Visitor } from './visitor.ts'

const { come } = stage()

const DAYS = /(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) \d+\. /i

async function send(who: Visitor): Promise<string> {
  expect(await who.page.locator('#summary').count()).toBe(1)
  await who.turn(() => who.page.locator('.submit button').click())
  expect(await who.page.title()).toBe('Din aftale')
  expect(await who.page.locator('.card-appointment').innerText()).toMatch(DAYS)
  return who.code()
}

/** On another device, with nothing but the code. */
async function back(municipality: string, code: string): Promise<Visitor> {
  const who = await come()
  await who.comeBack(municipality, code.toLowerCase().replaceAll(' ', ''))
  expect(await who.page.locator('#case-title').innerText()).toBe('Din side')
  return who
}

const when = async (who: Visitor): Promise<string[]> => who.page.locator('.appointment-when').allInnerTexts()

/** @returns the new time, as it stands on the page. */
async function moves(who: Visitor): Promise<string> {
  const before = await when(who)
  await who.press(/^Flyt: /)
  await who.turn(() => who.page.locator('#moving .slot').nth(1).click())
  const after = await when(who)
  expect(after).toHaveLength(before.length)
  expect(after).not.toEqual(before)
  return after[0] ?? ''
}

async function writes(who: Visitor, text: string): Promise<void> {
  await who.page.locator('#case-message').fill(text)
  await who.turn(() => who.page.locator('form:has(#case-message) button').click())
  expect(await who.page.locator('#log').innerText()).toContain(text)
}

async function erases(who: Visitor, municipality: string, code: string): Promise<void> {
  await who.unfold('Slet alt')
  await who.press('Ja, slet alt')
  expect(await who.page.locator('main').innerText()).toContain('Det er slettet')
  const again = await come()
  await again.comeBack(municipality, code)
  expect(await again.page.locator('#problem').innerText()).toContain('Vi finder intet med den kode')
}

test('Gladsaxe: a grown-up without a name, treatment; later moves, writes, cancels, and erases it all', async () => {
  const who = await (await come()).open('/gladsaxe')
  await who.press('Mig selv')
  await who.say('behandling')
  await who.say('jeg er fireogtyve')
  await who.press('Ja, uden navn')
  await who.press('Ja')
  await who.say('hash og lidt coke')
  await who.talk()
  expect(who.asked).not.toContain('name')
  const code = await send(who)
  expect(await who.page.locator('.calling-word').innerText()).toMatch(/\S+ \S+/)

  const later = await back('gladsaxe', code)
  await moves(later)
  await writes(later, 'Kan jeg tage en ven med?')
  await later.unfold('Meld afbud')
  await later.press('Jeg vil ikke have hjælp nu')
  expect(await when(later)).toEqual([])
  await erases(later, 'gladsaxe', code)
})

test('Frederiksberg: sixteen, wants advice, stays without a name', async () => {
  const who = await (await come()).open('/frederiksberg')
  await who.press('Mig selv')
  await who.press('En samtale og gode råd')
  await who.say('16')
  await who.talk({ anonymous: 'yes', substances: ['cannabis', 'nitrousOxide'] })
  expect(who.asked).not.toContain('name')
  expect(who.asked).not.toContain('cpr')
  const code = await send(who)

  const later = await back('frederiksberg', code)
  const time = await moves(later)
  const again = await back('frederiksberg', code)
  expect(await when(again)).toContain(time)
  await erases(again, 'frederiksberg', code)
})

const GROWN_UP: Answers = {
  wish: 'treatment',
  age: 34,
  anonymous: 'no',
  substances: ['cocaine'],
  wantsDoctor: 'yes',
  name: 'Kim Prøve',
  phone: '22 33 44 55',
}

test('København: by name, with a doctor; moves one talk, cancels the other', async () => {
  const who = await (await come()).open('/koebenhavn')
  await who.talk(GROWN_UP)
  expect(who.asked).toContain('doctorSlot')
  expect(await who.page.locator('#summary').innerText()).toContain('Kim Prøve')
  const code = await send(who)

  const later = await back('koebenhavn', code)
  expect(await when(later)).toHaveLength(2)
  await moves(later)
  await later.page.locator('.appointments > li').last().locator('summary').click()
  await later.turn(() =>
    later.page.locator('.appointments > li').last().locator('[value="noMoreHelp"]').click(),
  )
  expect(await when(later)).toHaveLength(1)
  await writes(later, 'Jeg har stadig brug for den første samtale.')
})

test('Fredericia: a parent is asked about the child and gets a talk for relatives', async () => {
  const who = await (await come()).open('/fredericia')
  await who.press('Mit barn')
  await who.say('gode råd')
  expect(await who.question()).toContain('dit barn')
  await who.give(16)
  await who.talk()
  const code = await send(who)
  expect(await who.page.locator('.appointment-kind').first().innerText()).toBe('Samtale for pårørende')

  const later = await back('fredericia', code)
  await moves(later)
  await erases(later, 'fredericia', code)
})

test('Mariagerfjord: somebody who cares about another, without a word about that person’s name', async () => {
  const who = await (await come()).open('/mariagerfjord')
  await who.say('det er min bror')
  await who.talk({ wish: 'advice' })
  expect(who.asked.length).toBeLessThanOrEqual(6)
  const code = await send(who)

  const later = await back('mariagerfjord', code)
  await writes(later, 'Han ved ikke, at jeg skriver.')
  await later.unfold('Meld afbud')
  await later.press('Jeg vil have en anden tid')
  await later.turn(() => later.page.locator('#moving .slot').first().click())
  expect(await when(later)).toHaveLength(1)
  await erases(later, 'mariagerfjord', code)
})
