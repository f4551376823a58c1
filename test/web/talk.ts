/** A conversation page in a real browser, before a small server that answers each event as the test says. */
import type { ServerResponse } from 'node:http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { CitizenPage } from '../../web/citizen/page.ts'
import { samples } from './samples.ts'
import { type Built, buildClient, openChromium, openSite, type Site } from './site.ts'

export type Answered = { page: CitizenPage; status?: number } | 'cut' | 'garbage'

/** The first question, answered: a log with what was asked and said. */
export const told = (text: string, id: string): CitizenPage['log'] => [
  ...samples.first.log,
  { id: `${id}-q`, from: 'assistant', text: 'Hvem drejer det sig om?', rules: [] },
  { id, from: 'person', text, rules: [] },
]

export interface Talk {
  site: Site
  browser: Browser
  context: BrowserContext
  page: Page
  /** What the server answers to the next posts; the last answer stays. */
  answers: Answered[]
  posted: { form: URLSearchParams; fragment: string | undefined }[]
  /** How often the server was told that the person left. */
  left: number
  beforeAnswer: Promise<void> | undefined
  focused(): Promise<string>
}

function respond(response: ServerResponse, answer: Answered | undefined) {
  if (answer === 'cut') {
    response.destroy()
    return undefined
  }
  if (answer === 'garbage') {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<p>A proxy had something to say</p>')
    return undefined
  }
  return answer
}

function openTalkSite(built: Built, talk: Talk): Promise<Site> {
  return openSite(built, async (request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith('/leave')) {
      talk.left += 1
      return { page: samples.left }
    }
    if (request.method === 'GET') return { page: path.includes('case') ? samples.case : samples.first }
    talk.posted.push({ form: request.form, fragment: request.headers['x-fragment']?.toString() })
    await talk.beforeAnswer
    return respond(response, talk.answers.length > 1 ? talk.answers.shift() : talk.answers[0])
  })
}

/** Sets the stage for each test of a file; no test may leave a report of the content policy behind. */
export function stageTalk(): Talk {
  const talk = {
    focused: () =>
      talk.page.evaluate<string>(
        'document.activeElement.id || document.activeElement.name || document.activeElement.tagName',
      ),
  } as Talk
  let built: Built
  beforeAll(async () => {
    built = await buildClient()
    talk.site = await openTalkSite(built, talk)
    talk.browser = await openChromium()
  })
  afterAll(async () => {
    await talk.browser?.close()
    await talk.site?.close()
    await built?.remove()
  })
  beforeEach(async () => {
    talk.answers = [{ page: { ...samples.number, log: told('Mig selv', 'a1') } }]
    talk.posted = []
    talk.left = 0
    talk.beforeAnswer = undefined
    talk.context = await talk.browser.newContext({ viewport: { width: 390, height: 700 } })
    talk.page = await talk.context.newPage()
  })
  afterEach(async () => {
    await talk.context.close()
    expect(talk.site.reports).toEqual([])
  })
  return talk
}
