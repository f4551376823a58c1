/** With nothing but a keyboard: Tab, Enter, Space and letters, from the address to the receipt. */
import { expect, test } from 'vitest'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { come } = stage()

interface Focused {
  id: string
  name: string
  tag: string
  /** Where on the window it stands, and whether a ring is drawn around it or around what stands for it. */
  top: number
  bottom: number
  ring: boolean
  /** Whether something else lies on it: the head, or the bar that ends a long list. */
  covered: boolean
}

const focused = (who: Visitor): Promise<Focused> =>
  who.page.evaluate(`(() => {
    const one = document.activeElement
    const shown = one.matches('.form-checkbox') ? one.nextElementSibling : one
    const { top, bottom, left, right } = shown.getBoundingClientRect()
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const ringOf = (element, pseudo) => {
      const style = getComputedStyle(element, pseudo)
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    }
    return {
      id: one.id,
      name: (one.innerText || one.getAttribute('aria-label') || shown.innerText || '').trim(),
      tag: one.localName,
      top,
      bottom,
      covered: above !== null && !shown.contains(above) && !above.contains(shown) && !one.contains(above),
      ring: ringOf(shown) || ringOf(shown, '::before'),
    }
  })()`) as Promise<Focused>

const FAR = 60

/** Presses Tab until the focus stands on what is wanted; everything passed must be seen to have the focus. */
async function tabTo(who: Visitor, wanted: (one: Focused) => boolean): Promise<string[]> {
  const passed: string[] = []
  for (let press = 0; press < FAR; press += 1) {
    await who.page.keyboard.press('Tab')
    // What comes into sight on focus glides there.
    await expect.poll(async () => (await focused(who)).top).toBeGreaterThanOrEqual(-1)
    await expect.poll(async () => (await focused(who)).covered).toBe(false)
    const one = await focused(who)
    expect(one, `no ring around ${one.name || one.id}`).toMatchObject({ ring: true })
    expect(one.bottom, `${one.name || one.id} is out of sight`).toBeLessThanOrEqual(801)
    if (wanted(one)) return passed
    passed.push(one.name || one.id)
  }
  throw new Error(`not reached: ${passed.join(' | ')}`)
}

const named = (text: string) => (one: Focused) => one.name.startsWith(text)

async function press(who: Visitor, text: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(who, named(text))
  await who.turn(() => who.page.keyboard.press(key))
}

/** After an answer the keyboard stands on the new question, in sight, and the page has not jumped to its top. */
async function standsOnQuestion(who: Visitor, field = false): Promise<void> {
  await expect.poll(async () => (await focused(who)).id).toBe(field ? 'value' : 'question-title')
  const { top } = await focused(who)
  expect(top).toBeGreaterThan(0)
  expect(top).toBeLessThan(500)
}

test('in English, by keyboard alone, to the receipt', async () => {
  const who = await (await come()).open('/gladsaxe?language=en')
  expect(await who.page.evaluate('document.documentElement.lang')).toBe('en')
  const order = await tabTo(who, named('Myself'))
  expect(order[0]).toBe('Go to the conversation')
  expect(order).toContain('Leave this page')
  await who.turn(() => who.page.keyboard.press('Enter'))
  await standsOnQuestion(who)

  await press(who, 'Treatment', 'Space')
  await standsOnQuestion(who, true)
  await who.page.keyboard.type('24')
  await who.turn(() => who.page.keyboard.press('Enter'))
  await standsOnQuestion(who)

  await press(who, 'Yes, without a name')
  await standsOnQuestion(who)
  await press(who, 'Yes')
  await standsOnQuestion(who)
  await tabTo(who, named('Cannabis'))
  await who.page.keyboard.press('Space')
  await tabTo(who, named('Next'))
  await who.turn(() => who.page.keyboard.press('Enter'))
  await standsOnQuestion(who)

  while ((await who.fact()) !== 'talkSlot') {
    const before = await who.fact()
    await press(who, before === 'mentalDisorder' ? 'No' : 'Yes')
    await standsOnQuestion(who)
  }
  await tabTo(who, (one) => /\d\d\.\d\d|\d\d:\d\d/.test(one.name))
  await who.turn(() => who.page.keyboard.press('Enter'))
  await standsOnQuestion(who)

  await press(who, 'Skip the rest')
  expect((await focused(who)).id).toBe('summary-title')
  const rows = await tabTo(who, (one) => one.name === 'Send' && one.tag === 'button')
  expect(rows.filter((name) => name === 'Change').length).toBeGreaterThan(6)
  await who.turn(() => who.page.keyboard.press('Enter'))
  expect((await focused(who)).id).toBe('receipt-title')
  expect(await who.page.locator('main').innerText()).not.toMatch(/[æøå]\w* (du|vi|det)\b/)
})

test('the skip link leads past everything to the question; typing is sent with Enter; why keeps its place', async () => {
  const who = await (await come()).open('/frederiksberg')
  await who.page.keyboard.press('Tab')
  await who.page.keyboard.press('Enter')
  await tabTo(who, named('Mig selv'))
  await tabTo(who, (one) => one.id === 'say')
  await who.page.keyboard.type('det er mig selv')
  await who.turn(() => who.page.keyboard.press('Enter'))
  await standsOnQuestion(who)
  await press(who, 'Hvorfor spørger vi?')
  expect(await focused(who)).toMatchObject({ tag: 'summary', name: 'Hvorfor spørger vi?' })
})

test('danger takes the keyboard, and "I am safe" gives it back to the question', async () => {
  const who = await (await come()).open('/mariagerfjord')
  await who.press('Mig selv')
  await tabTo(who, (one) => one.id === 'say')
  await who.page.keyboard.type('jeg vil ikke leve mere')
  await who.turn(() => who.page.keyboard.press('Enter'))
  await expect.poll(async () => (await focused(who)).id).toBe('danger-title')
  await press(who, 'Jeg er i sikkerhed')
  await standsOnQuestion(who)
})
