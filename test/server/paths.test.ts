/** Parents, relatives and professionals over HTTP and in the pages of all five; why not; courses without a name. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { begin, handedOver } from '../support/drive.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const who: readonly (readonly [string, Facts])[] = [
  ['a mother of a 16-year-old', { asker: 'parent', wish: 'advice', age: 16 }],
  ['a father of a 20-year-old', { asker: 'parent', wish: 'treatment', age: 20 }],
  ['a parent of somebody of 34', { asker: 'parent', wish: 'advice', age: 34 }],
  ['a partner', { asker: 'relative', wish: 'advice', age: 40, askerUnder18: 'no' }],
  ['a child of 14', { asker: 'relative', wish: 'unsure', age: 41, askerUnder18: 'yes' }],
  ['a teacher', { asker: 'professional', wish: 'advice', age: 16 }],
  ['a probation officer', { asker: 'professional', wish: 'treatment', age: 30 }],
]
const ways = MUNICIPALITIES.flatMap((m) => who.map(([name, facts]) => [m, name, facts] as const))
const IDENTITY = ['name', 'phone', 'email', 'cpr', 'digitalPost', 'safeContact']

describe('by JSON', () => {
  test.each(ways)('%s: %s', async (municipality: Municipality, _, facts) => {
    const talk = await handedOver(app, municipality, {
      residence: 'here',
      substances: ['cannabis'],
      ...facts,
    })
    const { outcome, case: found } = talk.view
    const professional = facts.asker === 'professional'
    expect(outcome).toMatchObject({
      route: professional ? 'referral' : 'relatives',
      identity: 'anonymous',
      guarantee: { applies: false },
    })
    expect(outcome?.flags).toContain('secondHand')
    expect(talk.asked.filter((fact) => IDENTITY.includes(fact))).toEqual([])
    expect(found?.appointments.map(({ kind }) => kind)).toEqual(professional ? [] : ['relativesTalk'])
    const may =
      municipality === 'gladsaxe'
        ? facts.age !== undefined
        : municipality === 'koebenhavn' && (facts.age ?? 99) < 25
    const offered =
      may &&
      !professional &&
      facts.askerUnder18 !== 'yes' &&
      (municipality === 'gladsaxe' || facts.asker === 'parent')
    expect(talk.asked.includes('course')).toBe(offered)
  })

  test('somebody who asks for another person is not offered what only the person can wish', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.answer('asker', 'professional')
    const labels = Object.fromEntries(
      talk.view.question?.options.map(({ value, label }) => [value, label]) ?? [],
    )
    expect(Object.keys(labels)).not.toContain('aftercare')
    expect(labels.treatment).toBe('At henvise til behandling')
    await talk.answer('asker', 'parent')
    expect(talk.view.question?.options.find(({ value }) => value === 'treatment')?.label).toBe(
      'Behandling til mit barn',
    )
  })

  test('a course is signed up for by the calling word: no name, one task, and a case of its own', async () => {
    const facts: Facts = { asker: 'parent', wish: 'advice', age: 17, course: 'yes' }
    const glx = await handedOver(app, 'gladsaxe', facts)
    const task = glx.view.outcome?.staff.find(({ rule }) => rule === 'GLX-3.3.5-b')?.task
    expect(task).toMatch(/næste kursus for pårørende.*kendeordet/)
    expect(glx.view.receipt?.callingWord).toMatch(/\S/)
    const kbh = await handedOver(app, 'koebenhavn', facts)
    expect(kbh.view.outcome?.staff.find(({ rule }) => rule === 'KBH-3.3.4-b')?.task).toMatch(
      /gruppe for forældre/,
    )
    const no = await handedOver(app, 'gladsaxe', { ...facts, course: 'no' })
    expect(no.view.outcome?.staff.some(({ rule }) => rule === 'GLX-3.3.5-b')).toBe(false)
    const refused = await begin(app, 'fredericia')
    await refused.talk({ asker: 'parent', wish: 'advice' }, (view) => view.question?.fact !== 'age')
    expect((await refused.try({ type: 'answer', fact: 'course', value: 'yes' })).status).toBe(403)
  })
})

describe('why it is not asked', () => {
  test('as an event, for one fact and for all, before and after the hand-over', async () => {
    const talk = await begin(app, 'gladsaxe', 'en')
    await talk.answer('asker', 'parent')
    const one = await talk.send({ type: 'whyNot', fact: 'name' })
    expect(one.messages.at(-1)?.text).toMatch(
      /^We do not ask about name, because here you need not say who you are\./,
    )
    expect(one.messages.at(-1)?.rules.length).toBeGreaterThan(0)
    expect(one.question?.fact).toBe('wish')
    await talk.handOver({ asker: 'parent', wish: 'advice', age: 16 })
    const all = await talk.send({ type: 'whyNot' })
    expect(all.messages.at(-1)?.text).toMatch(/name, telephone number, e-mail, CPR number/)
    expect((await talk.try({ type: 'whyNot', fact: 'shoeSize' })).body).toMatchObject({
      code: 'unknown-fact',
    })
  })
  test.each([
    ['say', 'hvorfor spørger I ikke om mit navn?'],
    ['ask', "why don't you ask for my name?"],
  ])('typed as %s: %s', async (type, text) => {
    const talk = await begin(app, 'koebenhavn')
    await talk.talk({ asker: 'relative', wish: 'advice' }, (view) => view.question?.fact !== 'talkSlot')
    const { question } = talk.view
    const after = await talk.send({ type, text })
    expect(after.messages.at(-1)?.rules).toContain('KBH-3.3.4-a')
    expect(after.question).toEqual(question)
  })
})

describe('in the pages', () => {
  test.each(ways)('%s: %s', async (municipality, _, facts) => {
    const browser = new Browser(app)
    await browser.open(`/${municipality}`)
    for (let asked = 0; browser.page.fact && asked < 30; asked += 1) {
      const { fact } = browser.page
      const value = facts[fact as keyof Facts]
      const skip = browser.page.form('answer', { fact, skip: '1' })
      const [button] =
        browser.page.form('answer', { fact })?.buttons.filter(({ name }) => name === 'value') ?? []
      if (value !== undefined) await browser.answer(String(value))
      else if (skip) await browser.post(skip)
      else await browser.answer(button?.value ?? '')
    }
    expect(browser.page.html).toContain('id="because"')
    await browser.press('whyNot')
    expect(browser.page.html).toContain('id="why-not"')
    expect(browser.page.words).toMatch(/Vi spørger ikke om navn, telefonnummer, e-mail, CPR-nummer/)
    await browser.press('submit')
    expect(browser.page.words).toContain('vi siger ikke til nogen af jer, om den anden har skrevet')
    // The link leads away from the code: it waits until the code is kept, or not wanted.
    expect(browser.page.links).not.toContain(`/${municipality}`)
    await browser.press('notKept')
    expect(browser.page.links).toContain(`/${municipality}`)
  })

  test('who writes for themself is told nothing of somebody else', async () => {
    const browser = new Browser(app)
    await browser.open('/gladsaxe')
    for (const value of ['self', 'information']) await browser.answer(value)
    await browser.press('enough')
    await browser.press('submit')
    expect(browser.page.html).not.toContain('receipt-them')
  })
})
