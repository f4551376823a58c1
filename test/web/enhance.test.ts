/** The script in a real browser: sending, the log, the keyboard, and what goes wrong. */
import { expect, test } from 'vitest'
import { samples } from './samples.ts'
import { stageTalk, told } from './talk.ts'

const talk = stageTalk()

test('an answer goes off without a page load and stands in the log, and the next question takes its place', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.evaluate('window.samePage = true; window.sameLog = document.getElementById("log")')
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.getByRole('heading', { name: 'Hvor gammel er du?' }).waitFor()
  expect(
    await talk.page.evaluate('window.samePage && window.sameLog === document.getElementById("log")'),
  ).toBe(true)
  expect(await talk.page.getByRole('log').textContent()).toContain('Mig selv')
  expect(talk.posted).toHaveLength(1)
  expect(talk.posted[0]?.fragment).toBe('1')
  expect(Object.fromEntries(talk.posted[0]?.form ?? [])).toEqual({
    type: 'answer',
    fact: 'asker',
    value: 'self',
    lang: 'da',
  })
})

test('the log keeps what it holds, takes in what is new, and gives up what was erased', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.evaluate('document.querySelector("#m-greeting").dataset.old = "yes"')
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('#m-a1').waitFor()
  expect(await talk.page.locator('#m-greeting').getAttribute('data-old')).toBe('yes')
  talk.answers = [{ page: { ...samples.number, log: samples.first.log } }]
  await talk.page.getByRole('button', { name: 'Hvorfor spørger vi?' }).click()
  await talk.page.locator('#m-a1').waitFor({ state: 'detached' })
  expect(await talk.page.locator('#m-greeting').count()).toBe(1)
})

test('the keyboard lands on what is new: the field of a number, the question, the danger', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('input#value').waitFor()
  await expect.poll(talk.focused).toBe('value')
  talk.answers = [{ page: { ...samples.choice, log: told('24', 'a2') } }]
  await talk.page.keyboard.type('24')
  await talk.page.keyboard.press('Enter')
  await expect.poll(talk.focused).toBe('question-title')
  expect(talk.posted[1]?.form.get('value')).toBe('24')
  talk.answers = [{ page: { ...samples.danger, log: told('24', 'a2') } }]
  await talk.page.locator('#say').fill('jeg kan ikke mere')
  await talk.page.keyboard.press('Enter')
  await expect.poll(talk.focused).toBe('danger-title')
  expect(talk.posted[2]?.form.get('text')).toBe('jeg kan ikke mere')
})

test('an error takes the keyboard, and what was typed elsewhere stays', async () => {
  talk.answers = [{ page: samples.number }, { page: samples.numberError, status: 422 }]
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('#value').fill('200')
  await talk.page.locator('#say').fill('halvt skrevet')
  await talk.page.getByRole('button', { name: 'Videre' }).click()
  await expect.poll(talk.focused).toBe('error')
  expect(await talk.page.locator('#value').inputValue()).toBe('200')
  expect(await talk.page.locator('#say').inputValue()).toBe('halvt skrevet')
})

test('the new question is in sight without a jump past it', async () => {
  const long = { id: 'long', from: 'assistant' as const, text: 'Et langt svar. '.repeat(120), rules: [] }
  talk.answers = [{ page: { ...samples.choice, log: [...told('Mig selv', 'a1'), long] } }]
  await talk.page.emulateMedia({ reducedMotion: 'reduce' })
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.locator('#m-long').waitFor()
  await expect
    .poll(async () => {
      const box = await talk.page.locator('#question-title').boundingBox()
      return box !== null && box.y > 50 && box.y < 400
    })
    .toBe(true)
})

test('after a second it says that it is sending; then it is quiet again', async () => {
  let go = () => {}
  talk.beforeAnswer = new Promise((resolve) => {
    go = resolve
  })
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  expect(await talk.page.getByRole('status').textContent()).toBe('')
  await talk.page.getByText('Sender …').waitFor()
  expect(await talk.page.locator('main').getAttribute('aria-busy')).toBe('true')
  await talk.page.getByRole('button', { name: 'Mit barn' }).click()
  go()
  await talk.page.locator('#m-a1').waitFor()
  expect(await talk.page.getByRole('status').textContent()).toBe('')
  expect(await talk.page.locator('main').getAttribute('aria-busy')).toBeNull()
  expect(talk.posted).toHaveLength(1)
})

test.each(['cut', 'garbage'] as const)(
  'an answer that is %s loses nothing and can be sent again',
  async (fault) => {
    talk.answers = [fault]
    await talk.page.goto(`${talk.site.url}/gladsaxe`)
    await talk.page.locator('#say').fill('Det er min bror')
    await talk.page.getByRole('button', { name: 'Send' }).click()
    await talk.page.getByText('Det kom ikke frem. Intet er tabt.').waitFor()
    expect(await talk.page.locator('#say').inputValue()).toBe('Det er min bror')
    talk.answers = [{ page: { ...samples.number, log: told('Min bror', 'b1') } }]
    talk.posted = []
    await talk.page.getByRole('button', { name: 'Prøv igen' }).click()
    await talk.page.locator('#m-b1').waitFor()
    expect(talk.posted.map(({ form }) => form.get('text'))).toEqual(['Det er min bror'])
    expect(await talk.page.getByRole('status').textContent()).toBe('')
  },
)

test('a server that is busy is quoted, and the page stays as it is', async () => {
  talk.answers = [{ page: samples.error, status: 503 }]
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.locator('#say').fill('hej')
  await talk.page.keyboard.press('Enter')
  await talk.page.getByText('Vi har travlt lige nu.').waitFor()
  expect(await talk.page.locator('#say').inputValue()).toBe('hej')
  expect(await talk.page.locator('#question-title').textContent()).toBe('Hvem drejer det sig om?')
})

test('the language changes in place, and the keyboard stays on the switch', async () => {
  talk.answers = [{ page: { ...samples.first, language: 'en' } }]
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'English' }).click()
  await talk.page.getByRole('link', { name: 'Leave this page' }).waitFor()
  expect(await talk.page.evaluate('document.documentElement.lang')).toBe('en')
  expect(await talk.focused()).toBe('language')
  expect(await talk.page.evaluate('document.body.dataset.failed')).toContain('did not get through')
})

test('the receipt takes the whole page, with its title and a print button', async () => {
  talk.answers = [{ page: samples.receipt }]
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.getByRole('button', { name: 'Mig selv' }).click()
  await talk.page.getByRole('button', { name: 'Udskriv' }).waitFor()
  expect(await talk.page.title()).toBe('Din aftale')
  expect(await talk.page.locator('#log').count()).toBe(0)
  expect(await talk.focused()).toBe('receipt-title')
})

test('a new message in a case is where the keyboard lands', async () => {
  const view = samples.case.case
  if (!view) throw new Error('the sample has no case')
  const messages = [...view.messages, { id: 'c', from: 'person' as const, text: 'Tak.', rules: [] }]
  talk.answers = [{ page: { ...samples.case, case: { ...view, messages } } }]
  await talk.page.goto(`${talk.site.url}/case`)
  await talk.page.locator('#case-message').fill('Tak.')
  await talk.page.getByRole('button', { name: 'Send' }).click()
  await expect.poll(talk.focused).toBe('m-c')
  expect(await talk.page.locator('#case-message').inputValue()).toBe('')
})

test('the first message of a case is where the keyboard lands too, though its log was empty', async () => {
  const view = samples.case.case
  if (!view) throw new Error('the sample has no case')
  const page = (messages: typeof view.messages) => ({
    page: { ...samples.case, case: { ...view, messages } },
  })
  const first = { id: 'm1', from: 'person' as const, text: 'Hej.', rules: [] }
  await talk.page.goto(`${talk.site.url}/case`)
  for (const [messages, lands] of [
    [[], 'case-title'],
    [[first], 'm-m1'],
  ] as const) {
    talk.answers = [page([...messages])]
    await talk.page.locator('#case-message').fill('Hej.')
    await talk.page.getByRole('button', { name: 'Send' }).click()
    await expect.poll(talk.focused).toBe(lands)
  }
})

test('a code that was typed wrong is said at its field, and a code that is kept is heard', async () => {
  const { receipt } = samples.receipt
  if (!receipt) throw new Error('the sample has no receipt')
  const problem = { code: 'bad-value', text: 'Det står ikke i koden.' }
  talk.answers = [
    { page: samples.receipt },
    { page: { ...samples.receipt, problem } },
    { page: { ...samples.receipt, receipt: { ...receipt, kept: true } } },
  ]
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.locator('#question .answer button').first().click()
  await expect.poll(talk.focused).toBe('receipt-title')
  for (const lands of ['problem', 'keeping-title']) {
    await talk.page.locator('#proof').fill('XXXX')
    await talk.page.locator('form:has(#proof) button').click()
    await expect.poll(talk.focused).toBe(lands)
    if (lands === 'problem') expect(await talk.page.locator('#keeping #problem').count()).toBe(1)
  }
})

test('an empty line is not sent', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  await talk.page.locator('#say').press('Enter')
  expect(await talk.focused()).toBe('say')
  expect(talk.posted).toEqual([])
})

test('what was not understood is shown with the question that still waits, not the field below them', async () => {
  await talk.page.setViewportSize({ width: 390, height: 700 })
  await talk.page.emulateMedia({ reducedMotion: 'reduce' })
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  talk.answers = [{ page: { ...samples.first, log: told('Det forstod jeg ikke helt.', 'n1') } }]
  await talk.page.locator('#say').fill('blabla')
  await talk.page.keyboard.press('Enter')
  await talk.page.locator('#m-n1').waitFor()
  const top = (selector: string) =>
    talk.page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().top`)
  expect(await top('#m-n1')).toBeGreaterThanOrEqual(0)
  expect(await top('#m-n1')).toBeLessThan(350)
  expect(await top('#question-title')).toBeLessThan(700)
})

test('a second answer takes the keyboard like the first, though its heading is the same', async () => {
  await talk.page.goto(`${talk.site.url}/gladsaxe`)
  const asked = (text: string) => ({
    page: { ...samples.first, asked: { id: 'q1', from: 'assistant' as const, text, rules: [] } },
  })
  for (const text of ['Det koster ikke noget.', 'Ingen ringer hjem.']) {
    talk.answers = [asked(text)]
    await talk.page.locator('#say').fill('spørgsmål')
    await talk.page.keyboard.press('Enter')
    await talk.page.getByText(text).waitFor()
    await expect.poll(talk.focused).toBe('done')
  }
})
