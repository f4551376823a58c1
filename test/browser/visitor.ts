/** Somebody with a browser: reads the question that waits, presses its buttons, types into its fields. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export type Answer = string | number | readonly string[] | null
export type Answers = Readonly<Record<string, Answer>>

/** Answers that fit anybody. What is optional is skipped, a time is the first that is shown. */
const SENSIBLE: Answers = {
  asker: 'self',
  wish: 'advice',
  age: 30,
  anonymous: 'yes',
  residence: 'here',
  substances: ['cannabis'],
  changeWish: 'reduce',
  askerUnder18: 'no',
  parentsKnow: 'know',
  talksHeld: 0,
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  wantsSubstitution: 'no',
  existingCase: 'no',
  wantsDoctor: 'no',
  mentalDisorder: 'none',
  namedInstead: 'no',
  name: 'Kim Prøve',
}

/** More questions than anybody is ever asked. */
const ENDLESS = 40
const PATIENCE_MS = 10_000
const PHONE = { width: 390, height: 800 }

export class Visitor {
  readonly url: string
  readonly context: BrowserContext
  readonly page: Page
  readonly script: boolean
  /** What must never happen: requests to others, reports of the policy, errors of the script. */
  readonly faults: string[]
  readonly asked: string[] = []

  constructor(url: string, context: BrowserContext, page: Page, script: boolean) {
    this.url = url
    this.context = context
    this.page = page
    this.script = script
    this.faults = watched(context, url)
  }

  async open(path: string): Promise<this> {
    const response = await this.page.goto(`${this.url}${path}`)
    if ((response?.status() ?? 500) >= 500) throw new Error(`${path} was answered ${response?.status()}`)
    return this
  }

  /** Does something that the server answers, and waits until its answer is on the page. */
  async turn(act: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(
      'document.querySelectorAll("#now, #return-title").forEach((one) => { one.dataset.seen = "1" })',
    )
    await act()
    await this.page.locator('#now:not([data-seen]), #return-title:not([data-seen])').first().waitFor()
  }

  /** The button with these words on it; opens what it is folded into. */
  async press(name: string | RegExp): Promise<void> {
    await this.turn(() => this.page.getByRole('button', { name, exact: true }).first().click())
  }

  async unfold(summary: string): Promise<void> {
    await this.page.locator('summary', { hasText: summary }).first().click()
  }

  /** Writes in one's own words, as in any chat. */
  async say(text: string): Promise<void> {
    await this.page.locator('#say').fill(text)
    await this.turn(() =>
      this.script ? this.page.keyboard.press('Enter') : this.page.locator('.say-send').click(),
    )
  }

  /** The fact that is asked for; null where nothing is asked. */
  async fact(): Promise<string | null> {
    return this.page.evaluate<string | null>('document.querySelector("[data-fact]")?.dataset.fact ?? null')
  }

  async question(): Promise<string> {
    return this.page.locator('#question-title').innerText()
  }

  async log(): Promise<string> {
    return this.page.locator('#log').innerText()
  }

  /** Answers the question that waits, in the way its control asks for. */
  async give(answer: Answer): Promise<void> {
    const card = this.page.locator('#question')
    if (answer === null) {
      await this.turn(() => card.locator('form:has([name="skip"]) button').click())
    } else if (Array.isArray(answer)) {
      for (const code of answer) await card.locator(`.box:has([value="${code}"]) label`).click()
      await this.turn(() => card.locator('.answer .button-primary').click())
    } else if ((await card.locator('#value:not([type="checkbox"])').count()) > 0) {
      await card.locator('#value').fill(String(answer))
      await this.turn(() => card.locator('.answer .button-primary').click())
    } else {
      await this.turn(() => card.locator(`.answer button[value="${answer}"]`).click())
    }
  }

  async choose(time = 0): Promise<string> {
    const slot = this.page.locator('#question .slot').nth(time)
    const id = await slot.getAttribute('value')
    await this.turn(() => slot.click())
    return id ?? ''
  }

  async isOptional(): Promise<boolean> {
    return (await this.page.locator('#question [name="skip"]').count()) > 0
  }

  /** Answers the question that waits: as these answers say, else sensibly. */
  async one(answers: Answers = {}): Promise<void> {
    const fact = (await this.fact()) ?? ''
    this.asked.push(fact)
    if (this.asked.length > ENDLESS) throw new Error(`no end: ${this.asked.join(' ')}`)
    const answer = answers[fact]
    if (answer !== undefined) await this.give(answer)
    else if ((await this.page.locator('#question .slot').count()) > 0) await this.choose()
    else if (await this.isOptional()) await this.give(null)
    else if (fact in SENSIBLE) await this.give(SENSIBLE[fact] as Answer)
    else if (/^(unit|place)$/.test(fact))
      await this.turn(() => this.page.locator('#question .choice').first().click())
    else throw new Error(`asked for ${fact}, which nobody has an answer to`)
  }

  /** Answers one question after the other until the summary, or until the fact `until` is asked for. */
  async talk(answers: Answers = {}, until?: string): Promise<void> {
    for (let fact = await this.fact(); fact !== null && fact !== until; fact = await this.fact())
      await this.one(answers)
  }

  /** The code of the receipt, as it stands on the page. */
  async code(): Promise<string> {
    return (await this.page.locator('.code').innerText()).replace(/^.*:/s, '').trim()
  }

  async comeBack(municipality: string, code: string): Promise<void> {
    await this.open(`/${municipality}/return`)
    await this.page.locator('#receipt').fill(code)
    await this.turn(() => this.page.locator('main form .button-primary').click())
  }

  async goAway(): Promise<void> {
    await this.context.close()
  }
}

function watched(context: BrowserContext, url: string): string[] {
  const faults: string[] = []
  context.on('request', (request) => {
    const to = request.url()
    if (!to.startsWith(`${url}/`) && !/^(data|about|blob):/.test(to))
      faults.push(`asked another server: ${to}`)
    if (to === `${url}/csp`) faults.push(`reported: ${request.postData()}`)
  })
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`))
  context.on('console', (line) => {
    // A refused answer is a page of its own, and the browser says that it was refused.
    if (line.type() !== 'error' || /responded with a status of 4\d\d/.test(line.text())) return
    faults.push(`console: ${line.text()}`)
  })
  return faults
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  return new Visitor(url, context, await context.newPage(), options.javaScriptEnabled !== false)
}
