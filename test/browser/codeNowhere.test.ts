/** A whole session, written down as the browser has it, and searched for the code in both of its forms. */
import { expect, test } from 'vitest'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { come } = stage()

interface Recording {
  /** Everything in which the code must never stand. */
  readonly lines: string[]
  /** Bodies of forms: where a code that was typed goes, and nowhere else. */
  readonly bodies: string[]
  /** What the browser keeps by now: history, storage, caches, cookies. */
  look(): Promise<void>
}

const KEPT = `(async () => {
  const caches_ = []
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) caches_.push(name + ' ' + request.url)
  return JSON.stringify({
    local: Object.entries(localStorage), session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(), caches: caches_, state: history.state, cookie: document.cookie,
    title: document.title, at: location.href, from: document.referrer, name: window.name,
  })
})()`

async function recorded(who: Visitor): Promise<Recording> {
  const lines: string[] = []
  const bodies: string[] = []
  const open: Promise<void>[] = []
  const { context, page } = who
  context.on('request', (request) => {
    lines.push(`${request.method()} ${request.url()}`)
    const body = request.postData()
    if (body) bodies.push(body)
    open.push(
      request.allHeaders().then(
        (headers) => void lines.push(JSON.stringify(headers)),
        // A page that is left takes its last requests with it.
        () => undefined,
      ),
    )
  })
  context.on('response', (response) => {
    open.push(
      response.allHeaders().then(
        (headers) => void lines.push(`${response.url()} ${JSON.stringify(headers)}`),
        () => undefined,
      ),
    )
  })
  context.on('console', (line) => lines.push(`console ${line.text()} ${line.location().url}`))
  context.on('weberror', (error) => lines.push(`thrown ${error.error().stack}`))
  page.on('framenavigated', (frame) => lines.push(`frame ${frame.url()} ${frame.name()}`))
  page.on('download', (download) => lines.push(`file ${download.url()} ${download.suggestedFilename()}`))
  const browser = await context.newCDPSession(page)
  return {
    lines,
    bodies,
    look: async () => {
      lines.push(JSON.stringify(await browser.send('Page.getNavigationHistory')))
      lines.push(JSON.stringify(await context.cookies()))
      lines.push(await page.evaluate<string>(KEPT))
      await Promise.all(open)
    },
  }
}

/** As anybody would find it: whatever stands between its parts, escaped or not, in capitals or not. */
function plain(text: string): string {
  const unescaped = text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
  return unescaped.toLowerCase()
}
const tight = (text: string): string => plain(text).replace(/[^\p{L}\d]+/gu, '')
const spaced = (text: string): string => ` ${plain(text).replace(/[^\p{L}]+/gu, ' ')} `

/** Halves of the characters and any three words in a row: who finds one of them has much of it. */
function found(code: string, words: readonly string[], texts: readonly string[]): string[] {
  const characters = tight(code)
  const halves = characters === '' ? [] : [characters.slice(0, 14), characters.slice(14)]
  const rows = words.slice(0, -2).map((_, at) => ` ${words.slice(at, at + 3).join(' ')} `.toLowerCase())
  return texts.filter(
    (text) =>
      halves.some((half) => tight(text).includes(half)) || rows.some((row) => spaced(text).includes(row)),
  )
}

async function both(who: Visitor): Promise<{ code: string; words: string[] }> {
  const words = (await who.page.locator('.code-words').first().textContent())?.trim().split(/\s+/) ?? []
  return { code: await who.code(), words }
}

test.each([
  ['with a script, asked for on the way', {}, true],
  ['with a script, given at the end', {}, false],
  ['without one', { javaScriptEnabled: false }, true],
])(
  'the code stands in no address, header, title, history, storage, cache or console line, %s',
  async (_, options, early) => {
    const who = await come(options)
    const seen = await recorded(who)
    const known: { code: string; words: string[] }[] = []
    const look = async (): Promise<void> => {
      // Without a script the page's own storage cannot be asked; nothing on it could have written there.
      if (who.script) await seen.look()
    }
    await who.open('/gladsaxe')
    await who.press('Mig selv')
    await who.press('Behandling')
    await who.give(24)
    // Asked for on the way, or given at the end, and then it is shown that it is kept.
    if (early) {
      await who.press('Gem og fortsæt senere')
      known.push(await both(who))
      await look()
    }
    await who.talk({ anonymous: 'yes' })
    await who.turn(() => who.page.locator('.submit button').click())
    known.push(await both(who))
    await look()
    const last = known.at(-1)
    if (!early) {
      await who.page.locator('#proof').fill(last?.code.slice(0, 4) ?? '')
      await who.turn(() => who.page.locator('form:has(#proof) .button').first().click())
      await look()
    }
    await who.comeBack('gladsaxe', last?.code ?? '')
    await look()
    await who.comeBack('gladsaxe', (last?.words ?? []).join(' '))
    expect(await who.page.locator('#case-title').count()).toBe(1)
    await look()
    await who.page.locator('#case-message').fill('Er der en elevator?')
    await who.turn(() => who.page.locator('form:has(#case-message) button').click())
    await look()
    await who.page.getByRole('link', { name: 'Forlad siden' }).click()
    await who.page.getByRole('heading', { name: 'Siden er lukket' }).waitFor()
    await look()

    // The search finds what is there: the forms in which the code was typed.
    expect(new Set(known.map(({ words }) => words.length))).toEqual(new Set([10]))
    expect(found(last?.code ?? '', [], seen.bodies)).toHaveLength(1)
    expect(found('', last?.words ?? [], seen.bodies)).toHaveLength(1)
    expect(seen.lines.length).toBeGreaterThan(60)
    for (const { code, words } of known) expect(found(code, words, seen.lines)).toEqual([])
  },
)
