/** Under 18 without a name: the way by name stands beside the times and at the summary, and gives up nothing unseen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { begin } from '../support/drive.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const young: Facts = {
  asker: 'self',
  wish: 'treatment',
  age: 17,
  anonymous: 'yes',
  residence: 'here',
  substances: ['cannabis'],
}
const ANSWERS: readonly string[] = ['self', 'treatment', '17', 'yes', 'here', 'cannabis']

async function atTimes(): Promise<Browser> {
  const browser = new Browser(app)
  await browser.open('/koebenhavn')
  for (const value of ANSWERS) await browser.answer(value)
  expect(browser.page.fact).toBe('talkSlot')
  return browser
}

const firstTime = (browser: Browser): string => {
  const buttons = browser.page.form('answer', { fact: 'talkSlot' })?.buttons ?? []
  return buttons.find(({ name, value }) => name === 'value' && value !== 'none')?.value ?? 'none'
}

describe('on the pages', () => {
  test('beside the times: nothing is lost yet, so it leads on at once', async () => {
    const browser = await atTimes()
    await browser.press('answer', { fact: 'namedInstead', value: 'yes' })
    expect(browser.page.fact).toBe('wantsDoctor')
  })

  test('at the optional question and at the summary the time that would be given up is shown first', async () => {
    const browser = await atTimes()
    await browser.answer(firstTime(browser))
    expect(browser.page.fact).toBe('namedInstead')
    await browser.answer('yes')
    expect(browser.page.html).toContain('id="drops"')
    expect(browser.page.words).toContain('Hvilken tid passer bedst?')
    await browser.press('keep')
    expect(browser.page.fact).toBe('namedInstead')
    await browser.press('enough')
    await browser.press('answer', { fact: 'namedInstead', value: 'yes' })
    await browser.post(browser.page.form('answer', { confirm: '1' }))
    expect(browser.page.fact).toBe('wantsDoctor')
    // What the standard says before this question comes first; the confirmation waits for the next.
    await browser.answer('no')
    expect(browser.page.words).toContain('Tiden til samtalen uden navn er givet fri.')
  })
})

describe('as JSON', () => {
  test('going on by name is taken at the question for the time', async () => {
    const talk = await begin(app, 'koebenhavn')
    await talk.talk(young, (view) => view.question?.fact !== 'talkSlot')
    expect((await talk.answer('namedInstead', 'yes')).question?.fact).not.toBe('talkSlot')
    const done = await talk.handOver({ ...young, namedInstead: 'yes', existingCase: 'no', wantsDoctor: 'no' })
    expect(done.outcome).toMatchObject({ route: 'namedTreatment', identity: 'named' })
  })

  test('after the time the time is free again, and the case has the talk by name only', async () => {
    const talk = await begin(app, 'gladsaxe')
    const done = await talk.handOver({ ...young, namedInstead: 'yes', parentsKnow: 'consent' })
    expect(talk.asked.indexOf('namedInstead')).toBeGreaterThan(talk.asked.indexOf('talkSlot'))
    expect(done.case?.appointments.map(({ kind }) => kind)).toEqual(['visitation', 'secondVisitation'])
  })
})
