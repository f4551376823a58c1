/** Every state that can be reached, at 320 px and 1280 px: axe without a violation, nothing cut off, the way out in view. */
import { beforeAll, describe, expect, test } from 'vitest'
import { looksRight } from './look.ts'
import { stage } from './stage.ts'
import { type Visitor, visit } from './visitor.ts'

const live = stage()

const right = (who: Visitor) => looksRight(who.page)

test('the start page, a municipality that is not there, a page that is not there, and having left', async () => {
  const who = await live.come()
  for (const path of ['/', '/?language=en', '/nowhere', '/gladsaxe/nowhere']) {
    await who.open(path)
    await right(who)
  }
  await who.open('/leave')
  await looksRight(who.page, { leaving: false })
})

test.each(['da', 'en'])('what stands behind the page, in %s', async (language) => {
  const who = await live.come()
  for (const topic of ['privacy', 'accessibility', 'authority']) {
    await who.open(`/koebenhavn/${topic}?language=${language}`)
    await right(who)
  }
})

test('a form that does not come from this page is refused, and the refusal is a page', async () => {
  const who = await live.come()
  const answer = await fetch(`${live.url}/gladsaxe`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
    body: 'type=answer&fact=asker&value=self',
  })
  expect(answer.status).toBe(403)
  const html = await answer.text()
  await who.page.route('**/refused', (route) =>
    route.fulfill({ status: 403, contentType: 'text/html', body: html }),
  )
  await who.open('/refused')
  await right(who)
})

describe('one conversation, state by state', () => {
  let who: Visitor
  let code = ''
  // One person all the way: what is reached later stands on what was said before.
  beforeAll(async () => {
    who = await visit(live.browser, live.url)
    return async () => {
      const { faults } = who
      await who.goAway()
      expect(faults).toEqual([])
    }
  })

  test('the first question, a choice, a number, and why', async () => {
    await who.open('/gladsaxe')
    await right(who)
    await who.press('Hvorfor spørger vi?')
    await right(who)
    await who.one()
    await right(who)
    await who.give('treatment')
    await right(who)
    await who.give(200)
    expect(await who.page.locator('#error').count()).toBe(1)
    await right(who)
    await who.give(24)
    await who.talk({ anonymous: 'yes' }, 'substances')
  })

  test('several, and sending none of them', async () => {
    await right(who)
    await who.turn(() => who.page.locator('#question .button-primary').click())
    await right(who)
    if ((await who.fact()) === 'substances') await who.give(['cannabis', 'cocaine'])
  })

  test('not understood three times', async () => {
    for (const text of ['blå bil', 'qwerty', 'lorem ipsum']) await who.say(text)
    await right(who)
  })

  test('what may show who somebody is', async () => {
    await who.say('ring til mig på 22 33 44 55')
    expect(await who.page.locator('#identifiers').count()).toBe(1)
    await right(who)
    await who.press('Send uden')
  })

  test('danger, and after it', async () => {
    await who.say('jeg vil ikke leve mere')
    expect(await who.page.locator('#danger').count()).toBe(1)
    await right(who)
    await who.press(/Gå videre/)
    await right(who)
  })

  test('a person, a code for later, the other language', async () => {
    await who.press('Tal med et menneske')
    await right(who)
    await who.press('Gem og fortsæt senere')
    await right(who)
    await who.press('English')
    await right(who)
    await who.press('Dansk')
  })

  test('times, each with its filters, and none that suits', async () => {
    await who.talk({}, 'talkSlot')
    await right(who)
    await who.press('Efter skole eller arbejde')
    await right(who)
    await who.press('Efter skole eller arbejde')
    await who.press('Ingen af tiderne passer')
    await right(who)
    await who.choose()
  })

  test('text in one line and in several', async () => {
    expect(await who.fact()).toBe('alias')
    await right(who)
    await who.talk({}, 'message')
    await right(who)
  })

  test('the summary, an answer taken up again, and what a correction would drop', async () => {
    await who.talk()
    await right(who)
    await who.press('Ret: Hvad vil du gerne have hjælp til?')
    await right(who)
    await who.press('En samtale og gode råd')
    expect(await who.page.locator('#drops').count()).toBe(1)
    await right(who)
    await who.press('Nej, behold det gamle')
    expect(await who.page.locator('#summary').count()).toBe(1)
  })

  test('the receipt', async () => {
    await who.turn(() => who.page.locator('.submit button').click())
    code = await who.code()
    await right(who)
  })

  test('coming back: a wrong code, the case, other times, a message, a way out of an appointment', async () => {
    await who.open('/gladsaxe/return')
    await right(who)
    await who.comeBack('gladsaxe', 'AAAA BBBB')
    await right(who)
    await who.comeBack('gladsaxe', code)
    await right(who)
    await who.press(/^Flyt: /)
    await right(who)
    await who.turn(() => who.page.locator('#moving .slot').first().click())
    await who.page.locator('#case-message').fill('Kan jeg tage en ven med?')
    await who.press('Send')
    await right(who)
  })

  test('danger and what identifies, also in a message of a case', async () => {
    await who.page.locator('#case-message').fill('jeg har taget en overdosis')
    await who.press('Send')
    expect(await who.page.locator('#danger').count()).toBe(1)
    await right(who)
    await who.press(/Gå videre/)
    await who.page.locator('#case-message').fill('mit nummer er 22 33 44 55')
    await who.press('Send')
    expect(await who.page.locator('#identifiers').count()).toBe(1)
    await right(who)
    await who.press('Send uden')
  })

  test('going on by name, and not after all', async () => {
    await who.unfold('Fortsæt med navn')
    await who.press('Ja, fortsæt med navn')
    expect(await who.page.locator('#question').count()).toBe(1)
    await right(who)
    await who.press('Gå tilbage, bliv uden navn')
    expect(await who.page.locator('#case-title').count()).toBe(1)
  })

  test('erased', async () => {
    await who.unfold('Slet alt')
    await who.press('Ja, slet alt')
    await right(who)
  })
})
