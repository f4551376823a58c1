/** The code after it was given out: shown to be kept, renewed, noticed in other hands; and what a person takes with them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { PLACE } from '../../server/case/caseRecord.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { unseal } from '../../server/keys/keys.ts'
import { provesKept } from '../../server/pages/receiptActs.ts'
import { newCode, readCode, wordsOf } from '../../server/receipt/receiptCode.ts'
import { openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { handedOver, type Talk } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const [ANONYMOUS, NAMED] = [PEOPLE[4]?.facts as Facts, PEOPLE[9]?.facts as Facts]
const DAY = 24 * 60 * 60_000
/** Of drugs, treatment or the place: what may stand in no file that others may see. */
const TELLING =
  /rusmid|stof(fer|mis|brug)|misbrug|afhængig|behandling|treatment|drug|substance|addict|alkohol|alcohol|centre?\b|visitation|gladsaxe/i

const codeOf = (talk: Talk): string => talk.view.receipt?.code ?? ''

/** The conversation's log as its own key opens it. */
async function eventsOf(talk: Talk): Promise<{ type: string }[]> {
  const { municipality } = talk
  const rows = await app.storage.cases.queue({ municipality, limit: 1_000 })
  const row = rows.find((one) => one.number === talk.view.case?.number)
  if (!row) throw new Error('the case is not in the queue')
  const { key } = openCase(app.deps, row)
  const conversation = row.conversationId
  const log = await app.storage.conversations.events({ municipality, conversation })
  return log.flatMap(({ seq, sealed }) =>
    sealed === null
      ? []
      : [
          unseal<{ event: { type: string } }>(key, PLACE.event(municipality, conversation, seq), sealed)
            .event,
        ],
  )
}

/** In a browser without a script: every question, or until one that is waited for. */
async function answerAll(browser: Browser, facts: Facts, until?: string): Promise<void> {
  await browser.open('/gladsaxe')
  for (let count = 0; browser.page.fact && browser.page.fact !== until && count < 60; count += 1) {
    const { fact } = browser.page
    const form = browser.page.form('answer', { fact })
    const skip = browser.page.form('answer', { fact, skip: '1' })
    const offered = form?.buttons.filter(({ name }) => name === 'value').map(({ value }) => value) ?? []
    const known = facts[fact as keyof Facts]
    if (known !== undefined && known !== null) await browser.answer(...[known].flat().map(String))
    else if (skip) await browser.post(skip)
    else await browser.answer(offered.includes('no') ? 'no' : (offered[0] ?? ''))
  }
}

/** At the receipt. */
async function atReceipt(facts: Facts = ANONYMOUS): Promise<{ browser: Browser; code: string }> {
  const browser = new Browser(app)
  await answerAll(browser, facts)
  await browser.press('submit')
  const groups = /class="code"[^>]*>.*?<\/span>([^<]+)</s.exec(browser.page.html)?.[1] ?? ''
  const { code } = readCode(groups)
  if (!code) throw new Error(`no code on the receipt: ${groups}`)
  return { browser, code }
}

const isDone = (browser: Browser): boolean =>
  browser.page.form('kept') === undefined && browser.page.words.includes('Du er færdig')
const prove = (browser: Browser, proof: string) => browser.post(browser.page.form('kept'), [['proof', proof]])

describe('R4: the code is shown to be kept before the end', () => {
  test('no link of the receipt leads off before: only leaving fast does, and what opens beside it', async () => {
    const { browser } = await atReceipt()
    expect(isDone(browser)).toBe(false)
    expect(browser.page.links).not.toContain('/gladsaxe/return')
    const inPlace = [...browser.page.html.matchAll(/<a\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/target="_blank"|href="#|href="tel:|\.ics/.test(tag))
    expect(inPlace.map((tag) => /href="([^"?]*)/.exec(tag)?.[1])).toEqual(['/leave'])
    await browser.press('notKept')
    expect(isDone(browser)).toBe(true)
  })

  test.each([
    ['a group', (code: string) => code.split('-')[3] ?? ''],
    ['a group in small letters', (code: string) => (code.split('-')[6] ?? '').toLowerCase()],
    ['two words', (code: string) => wordsOf(code).slice(4, 6).join(' ')],
    ['all of it', (code: string) => code],
  ])('%s typed from it is enough, also after a restart', async (_what, typed) => {
    const { browser, code } = await atReceipt()
    await prove(browser, typed(code))
    expect(isDone(browser)).toBe(true)
    await app.restart()
    await browser.open('/gladsaxe', 'same-origin')
    expect(isDone(browser)).toBe(true)
  })

  test('what is not in it is not, and the code still stands there', async () => {
    const { browser, code } = await atReceipt()
    await prove(browser, '')
    expect(isDone(browser)).toBe(false)
    await prove(browser, 'ABCD')
    expect(browser.page.words).toContain('Det står ikke i koden')
    expect(browser.page.words).toContain(code.replaceAll('-', ' '))
  })

  test('having printed it is enough, and so is the file: notes with the code that say nothing of what it is about', async () => {
    const printed = await atReceipt()
    await printed.browser.press('printed')
    expect(isDone(printed.browser)).toBe(true)
    const { browser, code } = await atReceipt()
    const file = await browser.press('notes')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="noter.txt"')
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(file.url).toBe('/gladsaxe')
    expect(file.html).toContain(code)
    expect(file.html).toContain(wordsOf(code).join(' '))
    expect(file.html).not.toMatch(TELLING)
    await browser.open('/gladsaxe', 'same-origin')
    expect(isDone(browser)).toBe(true)
  })

  test('chance proves nothing: of a thousand other codes no group and no two words do', () => {
    const code = newCode()
    const others = Array.from({ length: 1_000 }, newCode)
    expect(others.filter((other) => provesKept(code, wordsOf(other).slice(0, 2).join(' ')))).toEqual([])
    expect(others.filter((other) => provesKept(code, other))).toEqual([])
    expect(provesKept(code, wordsOf(code)[0] ?? '')).toBe(false)
  })
})

describe('R5: a code in other hands', () => {
  test('whoever comes back sees the day it was opened before, and only that day is kept', async () => {
    const talk = await handedOver(app, 'gladsaxe', ANONYMOUS)
    const code = codeOf(talk)
    const start = app.clock
    const visits: string[] = []
    const browser = new Browser(app)
    for (const day of [2, 5, 9]) {
      app.clock = start + day * DAY
      await browser.open('/gladsaxe/return')
      const form = browser.page.forms.find(({ inputs }) => inputs.includes('receipt'))
      await browser.post(form, [['receipt', wordsOf(code).join(' ')]])
      visits.push(/blev sidst åbnet ([^.]+\.[^.]*)\./.exec(browser.page.words)?.[1] ?? '')
    }
    app.clock = start
    expect(visits.map((text) => /\d+\. \w+/.exec(text)?.[0])).toEqual([
      '23. november',
      '25. november',
      '28. november',
    ])
    expect((await eventsOf(talk)).filter(({ type }) => type === 'returned')).toEqual([
      expect.objectContaining({ lastOpened: '2026-11-28' }),
    ])
  })

  test('a new code opens the case, the old one dies at once, here and after a restart', async () => {
    const talk = await handedOver(app, 'gladsaxe', ANONYMOUS)
    const old = codeOf(talk)
    await talk.comeBack(old)
    expect(talk.view.receipt).toBeNull()
    await talk.send({ type: 'renew' })
    const fresh = codeOf(talk)
    expect(fresh).not.toBe(old)
    expect(readCode(fresh)).toEqual({ code: fresh })
    await app.restart()
    expect((await talk.look()).receipt?.code).toBe(fresh)
    for (const receipt of [old, wordsOf(old).join(' ')]) {
      const { status, body } = await talk.call('POST', '/api/gladsaxe/return', { receipt })
      expect([status, body.code, body.typing]).toEqual([404, 'unknown-receipt', undefined])
    }
    expect((await talk.comeBack(fresh)).phase).toBe('handedOver')
    expect(talk.view.receipt).toBeNull()
  })

  test('on the page a new code is kept like the first', async () => {
    const { browser, code } = await atReceipt()
    await browser.open('/gladsaxe/return')
    await browser.post(
      browser.page.forms.find(({ inputs }) => inputs.includes('receipt')),
      [['receipt', code]],
    )
    expect(browser.page.form('kept')).toBeUndefined()
    await browser.press('renew')
    expect(browser.page.words).toContain('Din nye kode')
    expect(browser.page.words).not.toContain(code.replaceAll('-', ' '))
    await browser.press('notKept')
    expect(browser.page.form('kept')).toBeUndefined()
    expect(browser.page.words).not.toContain('Din nye kode')
  })

  test('before the hand-over there is nothing to renew', async () => {
    const talk = await handedOver(app, 'gladsaxe', ANONYMOUS)
    const { body } = await talk.call('POST', '/api/gladsaxe/intake', {})
    const headers = { authorization: `Bearer ${body.session}` }
    const { status } = await talk.call('POST', '/api/intake/events', { type: 'renew' }, headers)
    expect(status).toBe(409)
  })
})

describe('everything that is mine', () => {
  async function backWith(facts: Facts): Promise<Browser> {
    const { browser, code } = await atReceipt(facts)
    await browser.open('/gladsaxe/return')
    await browser.post(
      browser.page.forms.find(({ inputs }) => inputs.includes('receipt')),
      [['receipt', code]],
    )
    return browser
  }

  test('as data: answers, outcome, appointments, messages, and who did what by role', async () => {
    const browser = await backWith({ ...ANONYMOUS, message: 'Jeg glæder mig.' })
    const file = await browser.press('everything', { format: 'json' })
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="noter.json"')
    const all = JSON.parse(file.html)
    expect(all.facts).toMatchObject({ asker: 'self', age: ANONYMOUS.age })
    expect(all.outcome).toMatchObject({ municipality: 'gladsaxe', identity: 'anonymous' })
    expect(all.appointments).toHaveLength(1)
    expect(all.messages).toEqual([{ from: 'person', day: '2026-11-23', text: 'Jeg glæder mig.' }])
    expect(all.told.length).toBeGreaterThan(0)
    expect(JSON.stringify(all.log)).not.toMatch(/[A-Za-z0-9_-]{22}/)
  })

  test('as text that can be read', async () => {
    const browser = await backWith({ ...ANONYMOUS, message: 'Jeg glæder mig.' })
    const form = browser.page.forms.find(
      ({ fields }) =>
        fields.some(([name, value]) => name === 'type' && value === 'everything') &&
        !fields.some(([name]) => name === 'format'),
    )
    const file = await browser.post(form)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="noter.txt"')
    expect(file.html).toContain('2026-11-23 Mig: Jeg glæder mig.')
    expect(file.html).toContain(`Hvor gammel er du? ${ANONYMOUS.age}`)
  })

  test('nobody gets it without a session, nor before the hand-over', async () => {
    const browser = new Browser(app)
    await browser.open('/gladsaxe')
    const form = { action: '/gladsaxe', fields: [['type', 'everything']], buttons: [], inputs: [] } as const
    await browser.post(form)
    expect(browser.page.headers.get('content-disposition')).toBeNull()
    await browser.open('/gladsaxe')
    await browser.answer('self')
    await browser.post(form)
    expect(browser.page.headers.get('content-disposition')).toBeNull()
  })

  test('that a case by name is not simply deleted is said before the name, and at the button', async () => {
    const talk = await handedOver(app, 'gladsaxe', NAMED)
    expect(talk.view.messages.map(({ text }) => text).join(' ') + (await askedForName())).toMatch(
      /en medarbejder/i,
    )
    const browser = await backWith(NAMED)
    expect(browser.page.words).toContain('Bed om at få det slettet')
    expect(browser.page.words).not.toContain('Ja, slet')
  })

  async function askedForName(): Promise<string> {
    const browser = new Browser(app)
    await answerAll(browser, NAMED, 'name')
    expect(browser.page.fact).toBe('name')
    expect(browser.page.words).toContain('Vil du så have den slettet, svarer en medarbejder.')
    return browser.page.words
  }
})
