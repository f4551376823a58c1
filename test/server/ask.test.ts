/** A question to the standard over both front doors: answered, cited, forgotten, and the talk goes on where it was. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { begin, handedOver } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

describe('over JSON', () => {
  it('the answer names the rules that it says, and the same question still waits', async () => {
    const talk = await begin(app, 'gladsaxe')
    const before = talk.view.question
    await talk.send({ type: 'ask', text: 'Koster det noget?' })
    const answer = talk.view.messages.at(-1)
    expect(answer?.rules[0]).toBe('GLX-1.1-c')
    expect(answer?.text).toContain('gratis')
    expect(talk.view.told).toContain('GLX-1.1-c')
    expect(talk.view.question).toEqual(before)
  })
  it('a question typed instead of an answer is one, and an answer beside it counts', async () => {
    const talk = await begin(app, 'mariagerfjord')
    await talk.send({ type: 'answer', fact: 'asker', value: 'self' })
    await talk.send({ type: 'answer', fact: 'wish', value: 'treatment' })
    expect(talk.view.question?.fact).toBe('age')
    await talk.send({ type: 'say', text: 'koster det noget?' })
    expect(talk.view.messages.at(-1)?.rules).toContain('MFJ-10-a')
    expect(talk.view.question?.fact).toBe('age')
    await talk.send({ type: 'say', text: '17. Får mine forældre det at vide?' })
    expect(talk.view.facts.age).toBe(17)
    expect(talk.view.messages.flatMap(({ rules }) => rules)).toContain('MFJ-5.3-a')
    expect(talk.view.question?.fact).not.toBe('age')
  })
  it('where the standard says nothing, the message names no rule and the number', async () => {
    const talk = await begin(app, 'mariagerfjord')
    await talk.send({ type: 'ask', text: 'Hvornår åbner biblioteket?' })
    expect(talk.view.messages.at(-1)).toMatchObject({ rules: [], text: expect.stringContaining('9711 3858') })
  })
  it('the answer comes in the language of the talk, whatever was written', async () => {
    const talk = await begin(app, 'mariagerfjord')
    await talk.send({ type: 'language', language: 'en' })
    await talk.send({ type: 'ask', text: 'koster det noget?' })
    expect(talk.view.messages.at(-1)?.text).toMatch(/\bfree\b/)
  })
  it('danger in a question is answered before anything else', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.send({ type: 'ask', text: 'Koster det noget? Jeg vil dø i nat' })
    expect(talk.view.messages.at(-1)?.text).toContain('112')
  })
  test.each([
    ['', 'malformed', 400],
    ['   ', 'malformed', 400],
    ['a'.repeat(5_000), 'too-large', 413],
    ['får I 010190-1234 at vide?', 'identifier-found', 422],
  ])('"%.30s" is refused, and nothing has changed', async (text, code, status) => {
    const talk = await begin(app, 'gladsaxe')
    const before = await talk.look()
    expect(await talk.try({ type: 'ask', text })).toMatchObject({ status, body: { code } })
    expect(await talk.look()).toEqual(before)
  })
  it('it can be asked after the hand-over, and is answered the same after a restart', async () => {
    const person = PEOPLE[0] as { municipality: 'gladsaxe'; facts: Facts }
    const talk = await handedOver(app, person.municipality, person.facts)
    await talk.send({ type: 'ask', text: 'Hvordan klager jeg?' })
    const answer = talk.view.messages.at(-1)
    expect(answer?.rules.length).toBeGreaterThan(0)
    await app.restart()
    expect((await talk.look()).messages.at(-1)).toEqual(answer)
  })
})

const SENSIBLE: Readonly<Record<string, string>> = { age: '30', residence: 'here', anonymous: 'yes' }

describe('on the page, without a script', () => {
  const open = async (municipality: string): Promise<Browser> => {
    const browser = new Browser(app)
    await browser.open(`/${municipality}`)
    return browser
  }
  const ask = (browser: Browser, text: string) => browser.post(browser.page.form('ask'), [['text', text]])
  it('the answer stands above the question that waits, each rule with its place in the document', async () => {
    const browser = await open('gladsaxe')
    const fact = browser.page.fact
    await ask(browser, 'Koster det noget?')
    expect(browser.page.html).toMatch(/<cite>[^<]*afsnit 1\.1, linje[^<]*<\/cite>/)
    expect(browser.page.html.indexOf('id="answered"')).toBeLessThan(
      browser.page.html.indexOf('id="question"'),
    )
    expect(browser.page.fact).toBe(fact)
  })
  it('afterwards the answer stands in the log, and the words that were typed stand nowhere', async () => {
    const browser = await open('gladsaxe')
    await ask(browser, 'Koster den zebrastribede terapi noget?')
    await browser.press('why')
    expect(browser.page.html).toContain('entry-answer')
    expect(browser.page.html).not.toContain('zebrastribede')
  })
  it('there is a place to ask on the summary and on the receipt', async () => {
    const browser = await open('mariagerfjord')
    for (const value of ['self', 'information']) await browser.answer(value)
    for (let left = 20; browser.page.fact && left > 0; left -= 1) {
      const { fact } = browser.page
      const skip = browser.page.form('answer', { fact, skip: '1' })
      await (skip ? browser.post(skip) : browser.answer(SENSIBLE[fact] ?? ''))
    }
    await ask(browser, 'koster det noget')
    expect(browser.page.html).toContain('id="summary"')
    expect(browser.page.words).toContain('gratis')
    await browser.press('submit')
    await ask(browser, 'koster det noget')
    expect(browser.page.html).toContain('id="receipt-code"')
    expect(browser.page.words).toContain('gratis')
  })
})
