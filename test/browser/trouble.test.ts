/** What goes wrong in the middle of a conversation, and that nothing is lost by it. */
import { expect, test } from 'vitest'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const live = stage()

async function atTheTimes(municipality: string): Promise<Visitor> {
  const who = await (await live.come()).open(`/${municipality}`)
  await who.talk({ wish: 'treatment', age: 24, anonymous: 'yes' }, 'talkSlot')
  return who
}

const answersOf = (who: Visitor): Promise<string[]> => who.page.locator('#log .from-person p').allInnerTexts()

test('danger in the middle: the numbers come first, and "I am safe" loses nothing', async () => {
  const who = await (await live.come()).open('/gladsaxe')
  await who.talk({ wish: 'treatment', age: 16 }, 'residence')
  const before = await answersOf(who)
  await who.say('jeg skærer i mig selv og vil dø')
  const danger = who.page.locator('#danger')
  expect(await danger.innerText()).toContain('112')
  expect(await danger.locator('a[href^="tel:"]').count()).toBeGreaterThan(1)
  // When a number was last checked is for the owner, not for somebody in danger.
  expect(await danger.innerText()).not.toMatch(/tjekket|20\d\d/)
  expect(await who.page.locator('#question').count()).toBe(0)
  await who.press(/Gå videre/)
  expect(await who.fact()).toBe('residence')
  expect(await answersOf(who)).toEqual(before)
  expect(await who.log()).not.toContain('skærer')
})

test('danger while a time is chosen keeps the time that was chosen', async () => {
  const who = await atTheTimes('gladsaxe')
  await who.choose(1)
  const time = (await answersOf(who)).at(-1)
  await who.talk({}, 'message')
  await who.page.locator('#value').fill('jeg har taget alle mine piller')
  await who.turn(() => who.page.locator('#question .button-primary').click())
  await who.press(/Gå videre/)
  await who.talk()
  expect(await who.page.locator('#summary').innerText()).toContain(time)
})

test('what shows who somebody is, is shown back, kept nowhere, and can be sent without', async () => {
  const who = await atTheTimes('koebenhavn')
  await who.choose()
  await who.talk({}, 'message')
  await who.page.locator('#value').fill('Jeg hedder Kim, ring på 22 33 44 55. Jeg kan kun om aftenen.')
  await who.turn(() => who.page.locator('#question .button-primary').click())
  expect(await who.page.locator('#identifiers mark').allInnerTexts()).toContain('22 33 44 55')
  const without = await who.page.locator('#without').inputValue()
  expect(without).not.toContain('22 33')
  expect(without).toContain('om aftenen')
  await who.press('Send uden')
  const summary = await who.page.locator('#summary').innerText()
  expect(summary).toContain('om aftenen')
  expect(summary).not.toContain('22 33')
})

test('what is not understood three times leads to a telephone number, and the question still waits', async () => {
  const who = await (await live.come()).open('/gladsaxe')
  await who.one()
  await who.say('blå bil')
  await who.say('qwerty')
  expect(await who.log()).not.toMatch(/ringe på \d\d/)
  await who.say('lorem ipsum')
  expect(await who.log()).toMatch(/ringe på 39 57 39 00/)
  expect(await who.fact()).toBe('wish')
  await who.press('Behandling')
  expect(await who.fact()).toBe('age')
})

test('an answer that does not fit is asked for in words that say what would; what was typed stays', async () => {
  const who = await (await live.come()).open('/koebenhavn')
  await who.talk({ wish: 'treatment' }, 'age')
  await who.give(200)
  expect(await who.page.locator('#error').innerText()).toContain('Skriv din alder som et tal')
  expect(await who.page.locator('#value').inputValue()).toBe('200')
  await who.give(34)
  await who.talk({ anonymous: 'no' }, 'phone')
  await who.give('1234')
  expect(await who.page.locator('#error').innerText()).toContain('otte tal')
  await who.give('22 33 44 55')
  expect(await who.fact()).not.toBe('phone')
})

test('a message left for a person follows along, and is there to be written on', async () => {
  const who = await (await live.come()).open('/gladsaxe')
  await who.press('Tal med et menneske')
  const field = who.page.locator('#person-message')
  await field.fill('Jeg kan kun om aftenen.')
  await who.press('Læg beskeden')
  expect(await who.fact()).toBe('asker')
  await who.press('Tal med et menneske')
  expect(await field.inputValue()).toBe('Jeg kan kun om aftenen.')
  await field.fill('Jeg kan kun om aftenen. Helst torsdag.')
  await who.press('Læg beskeden')
  await who.talk()
  expect(await who.page.locator('#summary').innerText()).toContain('Helst torsdag.')
})

/** Somebody else, over the other door, at the same times. */
class Other {
  readonly #municipality: string
  #session = ''
  view: { question: { fact: string; options: { value: string }[]; optional: boolean } | null } = {
    question: null,
  }
  constructor(municipality: string) {
    this.#municipality = municipality
  }
  async send(path: string, body: unknown): Promise<number> {
    const response = await fetch(`${live.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#session ? { authorization: `Bearer ${this.#session}` } : {}),
      },
      body: JSON.stringify(body),
    })
    const answered = (await response.json()) as { session?: string; view?: Other['view'] }
    this.#session = answered.session ?? this.#session
    this.view = answered.view ?? this.view
    return response.status
  }
  answer(fact: string, value: unknown): Promise<number> {
    return this.send('/api/intake/events', { type: 'answer', fact, value })
  }
  async comesToTheTimes(facts: Record<string, unknown>): Promise<void> {
    await this.send(`/api/${this.#municipality}/intake`, { language: 'da' })
    while (this.view.question && this.view.question.fact !== 'talkSlot')
      await this.answer(this.view.question.fact, facts[this.view.question.fact])
  }
}

const SAME = {
  asker: 'self',
  wish: 'treatment',
  age: 24,
  anonymous: 'yes',
  residence: 'here',
  substances: ['cannabis'],
  settledHome: 'yes',
  selfSupporting: 'yes',
  mentalDisorder: 'none',
}

test('a time that somebody else takes while the page is open: new ones, all answers kept', async () => {
  const who = await atTheTimes('gladsaxe')
  const wanted = who.page.locator('#question .slot').first()
  const id = await wanted.getAttribute('value')
  const before = await answersOf(who)
  const other = new Other('gladsaxe')
  await other.comesToTheTimes(SAME)
  expect(await other.answer('talkSlot', id)).toBe(200)

  await who.turn(() => wanted.click())
  expect(await who.fact()).toBe('talkSlot')
  expect(await who.page.locator('#error, #problem').first().innerText()).toMatch(/taget/)
  const offered = await who.page
    .locator('#question .slot')
    .evaluateAll((slots) => slots.map((slot) => slot.getAttribute('value')))
  expect(offered).toHaveLength(3)
  expect(offered).not.toContain(id)
  expect(await answersOf(who)).toEqual(before)
  await who.choose()
  await who.talk()
  await who.turn(() => who.page.locator('.submit button').click())
  expect(await who.page.locator('.card-appointment').innerText()).toMatch(/kl\./)
})

test('the line is cut: what was typed stays and goes off again', async () => {
  const who = await (await live.come()).open('/gladsaxe')
  await who.context.setOffline(true)
  await who.page.locator('#say').fill('det handler om mig selv')
  await who.page.keyboard.press('Enter')
  await who.page.getByText('Det kom ikke frem. Intet er tabt.').waitFor()
  expect(await who.page.locator('#say').inputValue()).toBe('det handler om mig selv')
  await who.context.setOffline(false)
  await who.press('Prøv igen')
  expect(await who.fact()).toBe('wish')
  // The browser itself says in its console that it was offline.
  who.faults.length = 0
})
