/** The script in a real browser, against a small server that answers each event with a page. */
import type { ServerResponse } from 'node:http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CitizenPage } from '../../web/citizen/page.ts'
import { samples } from './samples.ts'
import { type Built, buildClient, openChromium, openSite, type Site } from './site.ts'

type Answered = { page: CitizenPage; status?: number } | 'cut' | 'garbage'

let built: Built
let site: Site
let browser: Browser
let context: BrowserContext
let page: Page
/** What the server answers to the next posts; the last answer stays. */
let answers: Answered[]
let posted: { path: string; form: URLSearchParams; fragment: string | undefined }[]
let left: number
let beforeAnswer: Promise<void> | undefined

const told = (text: string, id: string): CitizenPage['log'] => [
  ...samples.first.log,
  { id: `${id}-q`, from: 'assistant', text: 'Hvem drejer det sig om?', rules: [] },
  { id, from: 'person', text, rules: [] },
]

async function respond(response: ServerResponse, answer: Answered | undefined) {
  if (answer === 'cut') return void response.destroy()
  if (answer === 'garbage') {
    response.writeHead(200, { 'content-type': 'text/html' })
    return void response.end('<p>A proxy had something to say</p>')
  }
  return answer
}

beforeAll(async () => {
  built = await buildClient()
  site = await openSite(built, async (request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith('/leave')) {
      left += 1
      return { page: samples.left }
    }
    if (request.method === 'GET') return { page: path.includes('case') ? samples.case : samples.first }
    posted.push({ path, form: request.form, fragment: request.headers['x-fragment']?.toString() })
    await beforeAnswer
    return respond(response, answers.length > 1 ? answers.shift() : answers[0])
  })
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await built?.remove()
})

beforeEach(async () => {
  answers = [{ page: { ...samples.number, log: told('Mig selv', 'a1') } }]
  posted = []
  left = 0
  beforeAnswer = undefined
  context = await browser.newContext({ viewport: { width: 390, height: 700 } })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(site.reports).toEqual([])
})

const focused = () =>
  page.evaluate<string>(
    'document.activeElement.id || document.activeElement.name || document.activeElement.tagName',
  )

test('an answer goes off without a page load and stands in the log, and the next question takes its place', async () => {
  await page.goto(`${site.url}/gladsaxe`)
  await page.evaluate('window.samePage = true; window.sameLog = document.getElementById("log")')
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.getByRole('heading', { name: 'Hvor gammel er du?' }).waitFor()
  expect(await page.evaluate('window.samePage && window.sameLog === document.getElementById("log")')).toBe(
    true,
  )
  expect(await page.getByRole('log').textContent()).toContain('Mig selv')
  expect(posted).toHaveLength(1)
  expect(posted[0]?.fragment).toBe('1')
  expect(Object.fromEntries(posted[0]?.form ?? [])).toEqual({
    type: 'answer',
    fact: 'asker',
    value: 'self',
    lang: 'da',
  })
})

test('the log keeps what it holds, takes in what is new, and gives up what was erased', async () => {
  await page.goto(`${site.url}/gladsaxe`)
  await page.evaluate('document.querySelector("#m-greeting").dataset.old = "yes"')
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('#m-a1').waitFor()
  expect(await page.locator('#m-greeting').getAttribute('data-old')).toBe('yes')
  answers = [{ page: { ...samples.number, log: samples.first.log } }]
  await page.getByRole('button', { name: 'Hvorfor spørger vi?' }).click()
  await page.locator('#m-a1').waitFor({ state: 'detached' })
  expect(await page.locator('#m-greeting').count()).toBe(1)
})

test('the keyboard lands on what is new: the field of a number, the question, the danger', async () => {
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('input#value').waitFor()
  await expect.poll(focused).toBe('value')
  answers = [{ page: { ...samples.choice, log: told('24', 'a2') } }]
  await page.keyboard.type('24')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('question-title')
  expect(posted[1]?.form.get('value')).toBe('24')
  answers = [{ page: { ...samples.danger, log: told('24', 'a2') } }]
  await page.locator('#say').fill('jeg kan ikke mere')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('danger-title')
  expect(posted[2]?.form.get('text')).toBe('jeg kan ikke mere')
})

test('an error takes the keyboard, and what was typed elsewhere stays', async () => {
  answers = [{ page: samples.number }, { page: samples.numberError, status: 422 }]
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('#value').fill('200')
  await page.locator('#say').fill('halvt skrevet')
  await page.getByRole('button', { name: 'Videre' }).click()
  await expect.poll(focused).toBe('error')
  expect(await page.locator('#value').inputValue()).toBe('200')
  expect(await page.locator('#say').inputValue()).toBe('halvt skrevet')
})

test('the new question is in sight without a jump past it', async () => {
  const long = { id: 'long', from: 'assistant' as const, text: 'Et langt svar. '.repeat(120), rules: [] }
  answers = [{ page: { ...samples.choice, log: [...told('Mig selv', 'a1'), long] } }]
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('#m-long').waitFor()
  await expect
    .poll(async () => {
      const box = await page.locator('#question-title').boundingBox()
      return box !== null && box.y > 50 && box.y < 400
    })
    .toBe(true)
})

test('after a second it says that it is sending; then it is quiet again', async () => {
  let go = () => {}
  beforeAnswer = new Promise((resolve) => {
    go = resolve
  })
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  expect(await page.getByRole('status').textContent()).toBe('')
  await page.getByText('Sender …').waitFor()
  expect(await page.locator('main').getAttribute('aria-busy')).toBe('true')
  await page.getByRole('button', { name: 'Mit barn' }).click()
  go()
  await page.locator('#m-a1').waitFor()
  expect(await page.getByRole('status').textContent()).toBe('')
  expect(await page.locator('main').getAttribute('aria-busy')).toBeNull()
  expect(posted).toHaveLength(1)
})

test.each(['cut', 'garbage'] as const)(
  'an answer that is %s loses nothing and can be sent again',
  async (fault) => {
    answers = [fault]
    await page.goto(`${site.url}/gladsaxe`)
    await page.locator('#say').fill('Det er min bror')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Det kom ikke frem. Intet er tabt.').waitFor()
    expect(await page.locator('#say').inputValue()).toBe('Det er min bror')
    answers = [{ page: { ...samples.number, log: told('Min bror', 'b1') } }]
    posted = []
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await page.locator('#m-b1').waitFor()
    expect(posted.map(({ form }) => form.get('text'))).toEqual(['Det er min bror'])
    expect(await page.getByRole('status').textContent()).toBe('')
  },
)

test('a server that is busy is quoted, and the page stays as it is', async () => {
  answers = [{ page: samples.error, status: 503 }]
  await page.goto(`${site.url}/gladsaxe`)
  await page.locator('#say').fill('hej')
  await page.keyboard.press('Enter')
  await page.getByText('Vi har travlt lige nu.').waitFor()
  expect(await page.locator('#say').inputValue()).toBe('hej')
  expect(await page.locator('#question-title').textContent()).toBe('Hvem drejer det sig om?')
})

test('the language changes in place, and the keyboard stays on the switch', async () => {
  answers = [{ page: { ...samples.first, language: 'en' } }]
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: 'Leave this page' }).waitFor()
  expect(await page.evaluate('document.documentElement.lang')).toBe('en')
  expect(await focused()).toBe('language')
  expect(await page.evaluate('document.body.dataset.failed')).toContain('did not get through')
})

test('the receipt takes the whole page, with its title and a print button', async () => {
  answers = [{ page: samples.receipt }]
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.getByRole('button', { name: 'Udskriv' }).waitFor()
  expect(await page.title()).toBe('Din aftale')
  expect(await page.locator('#log').count()).toBe(0)
  expect(await focused()).toBe('receipt-title')
})

test('a new message in a case is where the keyboard lands', async () => {
  const view = samples.case.case
  if (!view) throw new Error('the sample has no case')
  const messages = [...view.messages, { id: 'c', from: 'person' as const, text: 'Tak.', rules: [] }]
  answers = [{ page: { ...samples.case, case: { ...view, messages } } }]
  await page.goto(`${site.url}/case`)
  await page.locator('#case-message').fill('Tak.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect.poll(focused).toBe('m-c')
  expect(await page.locator('#case-message').inputValue()).toBe('')
})

test('an empty line is not sent', async () => {
  await page.goto(`${site.url}/gladsaxe`)
  await page.locator('#say').press('Enter')
  expect(await focused()).toBe('say')
  expect(posted).toEqual([])
})

const telling = async () =>
  /Gladsaxe|hjælp|Mig selv/i.test(await page.evaluate<string>('document.documentElement.outerHTML'))

test('leaving takes the page’s place: Back shows where one was before, other tabs leave too', async () => {
  const other = await context.newPage()
  await other.goto(`${site.url}/gladsaxe`)
  await page.goto('about:blank')
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('link', { name: 'Forlad siden' }).click()
  await page.waitForURL('**/leave')
  await other.waitForURL('**/leave')
  expect(await telling()).toBe(false)
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('Escape twice leaves, Escape once does not', async () => {
  await page.goto(`${site.url}/gladsaxe`)
  await page.keyboard.press('Escape')
  expect(page.url()).toContain('/gladsaxe')
  await page.keyboard.press('Escape')
  await page.waitForURL('**/leave')
})

test('after a quarter of an hour the address shows a clean first page; two minutes before, one can stay', async () => {
  await page.clock.install()
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('#m-a1').waitFor()
  await page.clock.runFor('13:05')
  await page.getByRole('button', { name: 'Ja, bliv på siden' }).click()
  await page.clock.runFor('10:00')
  expect(await page.locator('#m-a1').count()).toBe(1)
  await page.clock.runFor('05:10')
  await page.locator('#m-a1').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Hvem drejer det sig om?' }).waitFor()
  expect(left).toBe(1)
})

test('a device that slept shows nothing when it wakes', async () => {
  await page.clock.install()
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('#m-a1').waitFor()
  await page.clock.fastForward('01:00:00')
  await page.locator('#m-a1').waitFor({ state: 'detached' })
  expect(left).toBe(1)
})

test('a page that the browser kept is empty before it is shown again', async () => {
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('#m-a1').waitFor()
  await page.evaluate('window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))')
  expect(await page.evaluate<string>('document.body.innerText')).toBe('')
  await page.evaluate('window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))')
  await page.getByRole('heading', { name: 'Hvem drejer det sig om?' }).waitFor()
  expect(left).toBe(1)
  expect(await page.locator('#m-a1').count()).toBe(0)
})

test('nothing is kept on the device', async () => {
  await page.goto(`${site.url}/gladsaxe`)
  await page.getByRole('button', { name: 'Mig selv' }).click()
  await page.locator('#m-a1').waitFor()
  const kept = await page.evaluate(
    '[localStorage.length, sessionStorage.length, document.cookie, history.state, location.href]',
  )
  expect(kept).toEqual([0, 0, '', null, `${site.url}/gladsaxe`])
})

test('without JavaScript the same answer is a page load that comes back to the question', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(`${site.url}/gladsaxe`)
  await still.getByRole('button', { name: 'Mig selv' }).click()
  await still.getByRole('heading', { name: 'Hvor gammel er du?' }).waitFor()
  expect(still.url()).toBe(`${site.url}/gladsaxe#now`)
  expect(posted[0]?.fragment).toBeUndefined()
  expect(posted[0]?.form.get('value')).toBe('self')
  await still.getByRole('link', { name: 'Forlad siden' }).click()
  expect(still.url()).toBe(`${site.url}/leave`)
  await plain.close()
})
