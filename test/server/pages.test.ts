/** The front door without JavaScript: everything is a form that the page itself carries. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FactId, Facts } from '../../machines/facts.ts'
import { ORIGIN, openApp, type Running, rowsOf } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { PEOPLE, type Person } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

/** Of drugs, treatment or the place: what may stand on no print, in no calendar and on no page left behind. */
const TELLING =
  /rusmid|stof(fer|mis|brug)|misbrug|afhængig|behandling|treatment|drug|substance|addict|alkohol|alcohol|centre?\b|visitation/i

const ENDLESS = 60
const ANONYMOUS = PEOPLE.slice(0, 5)
const NAMED = PEOPLE.slice(5, 10)
const person = (who: readonly Person[], municipality: string): Person => {
  const found = who.find((one) => one.municipality === municipality)
  if (!found) throw new Error(`nobody in ${municipality}`)
  return found
}

/** Answers what the page asks by its own controls. @returns the facts asked for. */
async function answerAll(
  browser: Browser,
  facts: Facts,
  until: (fact: string) => boolean = () => false,
): Promise<string[]> {
  const asked: string[] = []
  for (;;) {
    const { fact } = browser.page
    if (!fact || until(fact)) return asked
    if (asked.push(fact) > ENDLESS) throw new Error(`no end: ${asked.join(' ')}`)
    const known = facts[fact as FactId]
    const form = browser.page.form('answer', { fact })
    const skip = browser.page.form('answer', { fact, skip: '1' })
    const offered = form?.buttons.filter(({ name }) => name === 'value').map(({ value }) => value) ?? []
    if (known !== undefined && known !== null) await browser.answer(...[known].flat().map(String))
    else if (skip) await browser.post(skip)
    else if (offered.length > 0) await browser.answer(offered.includes('no') ? 'no' : (offered[0] ?? ''))
    else await browser.answer('')
  }
}

async function begun(municipality: string): Promise<Browser> {
  const browser = new Browser(app)
  await browser.open(`/${municipality}`)
  return browser
}

async function handedOver({ municipality, facts }: Person): Promise<Browser> {
  const browser = await begun(municipality)
  await answerAll(browser, facts)
  await browser.press('submit')
  return browser
}

/** What the conversation of this browser holds, asked for behind the page. */
async function factsOf(browser: Browser): Promise<Facts> {
  const [session] = browser.cookies.values()
  return (await app.deps.conversations.open(session)).state.context.facts
}

const codeOn = (browser: Browser): string =>
  /(?:[0-9A-Z]{4}[\s-]+){6}[0-9A-Z]{4}/.exec(browser.page.words)?.[0] ?? ''

async function comeBack(browser: Browser, municipality: string, code: string): Promise<void> {
  await browser.open(`/${municipality}/return`)
  const form = browser.page.forms.find(({ action }) => action.endsWith('/return'))
  await browser.post(form, [['receipt', code]])
}

describe('looking', () => {
  test('stores nothing and leaves no cookie, however often, in both languages', async () => {
    const before = await rowsOf(app)
    for (const path of [
      '/',
      '/gladsaxe',
      '/gladsaxe?language=en',
      '/gladsaxe/return',
      '/gladsaxe/privacy',
      '/accessibility',
      '/koebenhavn/authority',
      '/leave',
    ]) {
      const browser = new Browser(app)
      const { status, headers } = await browser.open(path)
      expect([path, status, headers.getSetCookie()]).toEqual([path, 200, []])
    }
    expect(await rowsOf(app)).toEqual(before)
  })

  test('the first page has the greeting and the first question in its HTML', async () => {
    const browser = await begun('mariagerfjord')
    expect(browser.page.fact).toBe('asker')
    expect(browser.page.words).toMatch(/automatisk/)
    expect(browser.page.form('answer', { fact: 'asker' })?.buttons.map(({ value }) => value)).toEqual([
      'self',
      'parent',
      'relative',
      'professional',
    ])
  })

  test('the start page leads to all five, and every page has the way out and the three notices', async () => {
    const start = await new Browser(app).open('/')
    expect(start.links).toEqual(
      expect.arrayContaining(['/frederiksberg', '/fredericia', '/koebenhavn', '/mariagerfjord', '/gladsaxe']),
    )
    for (const path of ['/', '/gladsaxe', '/gladsaxe/return', '/nowhere']) {
      const { links } = await new Browser(app).open(path)
      expect(links).toContain('/leave')
      for (const topic of ['privacy', 'accessibility', 'authority'])
        expect(links.some((link) => link.includes(`/${topic}`))).toBe(true)
    }
  })
})

describe('a whole conversation by posting the forms of the page', () => {
  test.each([...ANONYMOUS, ...NAMED])('$who', async (one) => {
    const browser = await handedOver(one)
    expect(browser.page.status).toBe(200)
    expect(codeOn(browser)).not.toBe('')
    const calendar = browser.page.links.filter((link) => link.endsWith('.ics'))
    expect(calendar.toSorted()).toEqual(
      one.booked.map((kind) => `/${one.municipality}/${kind}.ics`).toSorted(),
    )
  })

  test('in English from the first form on', async () => {
    const browser = new Browser(app)
    await browser.open('/gladsaxe?language=en')
    await answerAll(browser, person(ANONYMOUS, 'gladsaxe').facts)
    await browser.press('submit')
    expect(browser.page.html).toContain('lang="en"')
    expect(codeOn(browser)).not.toBe('')
  })

  test('the language is switched in the middle, and the question stays', async () => {
    const browser = await begun('koebenhavn')
    await answerAll(browser, { asker: 'self', wish: 'advice' }, (fact) => fact === 'age')
    const form = browser.page.form('language')
    await browser.post(form, [['language', 'en']])
    expect([browser.page.fact, browser.page.html.includes('lang="en"')]).toEqual(['age', true])
  })

  test('what cannot be is said beside the field, and what was typed stays in it', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, { asker: 'self', wish: 'advice' }, (fact) => fact === 'age')
    await browser.answer('200')
    expect([
      browser.page.fact,
      browser.page.words.includes('200') || browser.page.html.includes('value="200"'),
    ]).toEqual(['age', true])
    expect(browser.page.html).toContain('role="alert"')
    await browser.answer('27')
    expect(browser.page.fact).not.toBe('age')
  })

  test('why is shown with the citation, and once', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, { asker: 'self', wish: 'advice' }, (fact) => fact === 'age')
    await browser.press('why')
    expect(browser.page.html).toContain('id="why"')
    expect(browser.page.fact).toBe('age')
  })

  test('times that do not suit: three more, then a wish for one, never an end', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, person(ANONYMOUS, 'gladsaxe').facts, (fact) => fact === 'talkSlot')
    const offered = (): string[] =>
      (browser.page.form('answer', { fact: 'talkSlot' })?.buttons ?? [])
        .filter(({ name, value }) => name === 'value' && value !== 'none')
        .map(({ value }) => value)
    const first = offered()
    expect(first).toHaveLength(3)
    await browser.answer('none')
    expect(offered()).toHaveLength(3)
    expect(offered().filter((slot) => first.includes(slot))).toEqual([])
    await browser.answer('none')
    expect(browser.page.fact).not.toBe('talkSlot')
    await answerAll(browser, {})
    await browser.press('submit')
    expect(codeOn(browser)).not.toBe('')
  })
})

describe('words that show who somebody is', () => {
  test('are shown back marked, with a text that can be sent without them; nothing of them is kept', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, { asker: 'self' }, (fact) => fact === 'wish')
    const before = await rowsOf(app)
    await browser.post(browser.page.form('say'), [
      ['text', 'Jeg hedder noget, ring 20 30 40 50, jeg vil snakke'],
    ])
    expect(browser.page.html).toContain('<mark>20 30 40 50</mark>')
    expect(await rowsOf(app)).toEqual(before)
    const form = browser.page.forms.find(
      ({ inputs, fields }) =>
        inputs.includes('text') &&
        fields.some(([name, value]) => name === 'type' && value === 'say') &&
        browser.page.html.includes('id="without"'),
    )
    const without = /<textarea[^>]*id="without"[^>]*>([^<]*)/.exec(browser.page.html)?.[1] ?? ''
    expect(without).not.toContain('20 30 40 50')
    await browser.post(form, [['text', without]])
    expect(browser.page.html).not.toContain('20 30 40 50')
    // Looked at again, it is not there either: it was shown once and kept nowhere.
    await browser.follow('/gladsaxe')
    expect(browser.page.html).not.toContain('20 30 40 50')
  })
})

describe('a correction', () => {
  test('asks first where other answers fall away; keeping changes nothing, saying yes does', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, { ...person(NAMED, 'gladsaxe').facts })
    const edit = async (): Promise<void> => {
      await browser.post(browser.page.form('edit', { fact: 'anonymous' }))
      expect(browser.page.fact).toBe('anonymous')
      await browser.answer('yes')
      expect(browser.page.html).toContain('id="drops"')
    }
    await edit()
    const before = await factsOf(browser)
    await browser.press('keep')
    expect(await factsOf(browser)).toEqual(before)
    expect(browser.page.html).not.toContain('id="drops"')
    if (browser.page.fact) await browser.answer('no')
    await edit()
    await browser.post(browser.page.form('answer', { fact: 'anonymous', confirm: '1' }))
    await answerAll(browser, { ...person(ANONYMOUS, 'gladsaxe').facts })
    expect(browser.page.html).not.toContain('Kim Prøve')
  })

  test('that costs nothing is taken at once', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, person(ANONYMOUS, 'gladsaxe').facts, (fact) => fact === 'talkSlot')
    await browser.press('back')
    expect(browser.page.fact).toBe('substances')
    await browser.answer('cocaine')
    expect(browser.page.html).not.toContain('id="drops"')
    expect(browser.page.fact).toBe('talkSlot')
  })
})

describe('leaving and coming back', () => {
  test('leaving clears what the browser has and shows a page that says nothing', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, { asker: 'self', wish: 'advice' }, (fact) => fact === 'age')
    expect(browser.cookies.size).toBe(1)
    const left = await browser.follow('/leave')
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(browser.cookies.size).toBe(0)
    expect(left.words).not.toMatch(TELLING)
    expect(left.words).not.toMatch(/gladsaxe/i)
    expect((await browser.open('/gladsaxe')).fact).toBe('asker')
  })

  test('opened anew the address shows a clean first page, and the conversation is not to be had from there', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, { asker: 'self', wish: 'advice' }, (fact) => fact === 'age')
    for (const site of ['none', 'cross-site'] as const) {
      const other = new Browser(app)
      for (const [name, value] of browser.cookies) other.cookies.set(name, value)
      const page = await other.open('/gladsaxe', site)
      expect(page.fact).toBe('asker')
      expect(page.words).not.toContain('samtale og gode råd Hvor gammel')
      expect(other.cookies.size).toBe(0)
    }
  })

  test('after fifteen idle minutes a form is answered with a clean page that says so', async () => {
    const browser = await begun('gladsaxe')
    await answerAll(browser, { asker: 'self', wish: 'advice' }, (fact) => fact === 'age')
    app.clock += 15 * 60_000 + 1
    await browser.answer('17')
    expect(browser.page.status).toBe(401)
    expect([browser.page.fact, browser.cookies.size]).toEqual(['asker', 0])
  })

  test('save and go on later gives a code that leads back to the question, on another device', async () => {
    const browser = await begun('fredericia')
    await answerAll(browser, { asker: 'self', wish: 'advice' }, (fact) => fact === 'age')
    await browser.press('code')
    const code = codeOn(browser)
    const other = new Browser(app)
    await comeBack(other, 'fredericia', code)
    expect(other.page.fact).toBe('age')
  })

  test('a wrong code is told on the page, with the field still there', async () => {
    const browser = new Browser(app)
    await comeBack(browser, 'gladsaxe', 'ABCD-EFGH')
    expect(browser.page.status).toBe(404)
    expect(browser.page.forms.some(({ inputs }) => inputs.includes('receipt'))).toBe(true)
  })
})

describe('with the code, without a script', () => {
  test('another time, not coming, writing, erasing', async () => {
    const browser = await handedOver(person(ANONYMOUS, 'gladsaxe'))
    const code = codeOn(browser)
    await comeBack(browser, 'gladsaxe', code)
    await browser.press('move', { kind: 'anonymousTalk' })
    const moving = browser.page.forms.find(({ buttons }) => buttons.some(({ name }) => name === 'slot'))
    const slot = moving?.buttons.filter(({ name }) => name === 'slot').at(-1)?.value ?? ''
    await browser.post(moving, [['slot', slot]])
    expect(
      (await app.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids: [slot] }))[0]?.caseId,
    ).not.toBeNull()
    await browser.post(browser.page.form('message'), [['text', 'Jeg kommer med en ven.']])
    expect(browser.page.words).toContain('Jeg kommer med en ven.')
    await browser.post(browser.page.form('cancel', { kind: 'anonymousTalk' }), [['reason', 'tellUs']])
    expect(
      (await app.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids: [slot] }))[0]?.caseId,
    ).toBeNull()
    await browser.press('erase')
    expect(browser.cookies.size).toBe(0)
    await comeBack(browser, 'gladsaxe', code)
    expect(browser.page.status).toBe(404)
  })

  test('a message that shows who somebody is is shown back and not kept; danger is answered', async () => {
    const browser = await handedOver(person(ANONYMOUS, 'koebenhavn'))
    await comeBack(browser, 'koebenhavn', codeOn(browser))
    const before = await rowsOf(app)
    await browser.post(browser.page.form('message'), [['text', 'Ring på 20 30 40 50']])
    expect(browser.page.html).toContain('<mark>20 30 40 50</mark>')
    expect(await rowsOf(app)).toEqual(before)
    await browser.follow('/koebenhavn')
    await browser.post(browser.page.form('message'), [['text', 'Jeg har taget en overdosis']])
    expect(browser.page.html).toContain('id="danger"')
    expect(browser.page.links).toContain('tel:112')
    await browser.press('safe')
    expect(browser.page.html).not.toContain('id="danger"')
    expect(browser.page.words).toContain('Jeg har taget en overdosis')
  })

  test('going on by name, as far as a new receipt', async () => {
    const facts: Facts = { ...person(ANONYMOUS, 'gladsaxe').facts, wish: 'treatment', changeWish: 'reduce' }
    const browser = await handedOver({ ...person(ANONYMOUS, 'gladsaxe'), facts })
    await comeBack(browser, 'gladsaxe', codeOn(browser))
    await browser.press('reveal')
    const asked = await answerAll(browser, { ...facts, name: 'Hans Hansen', wantsDoctor: 'no' })
    expect(asked).toEqual(expect.arrayContaining(['visitationSlot', 'name']))
    await browser.press('submit')
    expect(browser.page.links).toContain('/gladsaxe/visitation.ics')
  })
})

describe('calendar entries', () => {
  test.each([
    ['gladsaxe', 'visitation'],
    ['gladsaxe', 'doctor'],
    ['koebenhavn', 'visitation'],
    ['fredericia', 'visitation'],
  ])('%s/%s.ics says when and where, and nothing of what it is about', async (municipality, kind) => {
    const browser = await handedOver(person(NAMED, municipality))
    const page = await browser.follow(`/${municipality}/${kind}.ics`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(page.html).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*DTSTART:\d{8}T\d{6}Z[\s\S]*END:VCALENDAR/,
    )
    expect(page.html.replaceAll('\r\n\t', '')).not.toMatch(TELLING)
    expect([...page.headers].map((pair) => pair.join(': ')).join('\n')).not.toMatch(TELLING)
  })

  test('are not to be had without the session, nor of a kind that is not booked', async () => {
    const browser = await handedOver(person(ANONYMOUS, 'gladsaxe'))
    expect((await browser.follow('/gladsaxe/visitation.ics')).status).toBe(404)
    expect((await browser.follow('/gladsaxe/nothing.ics')).status).toBe(404)
    expect((await new Browser(app).open('/gladsaxe/anonymousTalk.ics')).status).toBe(404)
  })

  test('and what is printed of the receipt and of the case says nothing of it either: title and paper', async () => {
    const browser = await handedOver(person(NAMED, 'gladsaxe'))
    const onPaper = (): string =>
      browser.page.html.replace(/<(\w+)[^>]*class="[^"]*screen-only[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '')
    expect(/<title>([^<]*)/.exec(browser.page.html)?.[1]).not.toMatch(TELLING)
    expect(/<title>([^<]*)/.exec(onPaper())?.[1]).toMatch(/aftale/i)
  })
})

describe('forms from elsewhere', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = 'type=answer&fact=asker&value=self'
  const own = { 'sec-fetch-site': 'same-origin' }
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another site of the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', { origin: 'https://elsewhere.example', host: 'fjorten.test' }, 403],
    ['an origin that is hidden', { origin: 'null', host: 'fjorten.test' }, 403],
    ['our own page', own, 303],
    ['our own page in an older browser', { origin: ORIGIN, host: 'fjorten.test' }, 303],
  ] as const)('%s is answered %i', async (_, headers, status) => {
    const before = await rowsOf(app)
    const response = await app.request('/gladsaxe', {
      method: 'POST',
      headers: { ...form, ...headers },
      body,
    })
    expect(response.status).toBe(status)
    if (status === 403) expect(await rowsOf(app)).toEqual(before)
    else
      expect(response.headers.getSetCookie().join()).toMatch(
        /HttpOnly[\s\S]*SameSite=Lax|SameSite=Lax[\s\S]*HttpOnly/,
      )
  })

  test('a cookie alone opens nothing to a form from elsewhere', async () => {
    const browser = await begun('gladsaxe')
    await browser.answer('self')
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join()
    const before = await rowsOf(app)
    for (const path of ['/gladsaxe', '/gladsaxe/return']) {
      const headers = { ...form, cookie, 'sec-fetch-site': 'cross-site' }
      expect((await app.request(path, { method: 'POST', headers, body })).status).toBe(403)
    }
    expect(await rowsOf(app)).toEqual(before)
  })

  test('a form of another type, or too large, is refused on a page with the way on', async () => {
    const json = await app.request('/gladsaxe', {
      method: 'POST',
      headers: { ...own, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(json.status).toBe(415)
    const large = await app.request('/gladsaxe', {
      method: 'POST',
      headers: { ...own, ...form },
      body: `type=say&text=${'x'.repeat(17_000)}`,
    })
    expect([large.status, large.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8'])
    expect(await large.text()).toMatch(/href="\/gladsaxe[?"]/)
  })
})
