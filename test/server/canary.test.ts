/**
 * Marked values are sent wherever somebody without a name can send anything. Afterwards nothing of them is to be found: not
 * in the files of the database, not in what was logged or counted, not in any later answer.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { wordsIn } from '../../server/case/caseIndex.ts'
import { tokensOf } from '../../server/keys/searchKey.ts'
import { ORIGIN, openApp, type Running } from '../support/app.ts'
import { Browser } from '../support/browser.ts'
import { begin, type Event, handedOver, type Talk } from '../support/drive.ts'
import { filesOf, keysStillWrapped, plainText } from '../support/opened.ts'
import { PEOPLE } from './people.ts'

const CPR = '311299-4321'
const PHONE = '31 62 84 97'
const EMAIL = 'kanarie.fugl@fuglebur.example'
const IP = '203.0.113.77'
const AGENT = 'KanarieBrowser/9.9'
const REFERRER = 'kanarie-henviser.example'
const CANARIES = [CPR, '3112994321', PHONE, '31628497', '+4531628497', EMAIL, 'fuglebur', IP, AGENT, REFERRER]

const HEADERS = {
  'x-forwarded-for': `${IP}, 10.0.0.1`,
  forwarded: `for=${IP};proto=https`,
  'x-real-ip': IP,
  'cf-connecting-ip': IP,
  'true-client-ip': IP,
  'user-agent': AGENT,
}
const FROM_ELSEWHERE = { ...HEADERS, referer: `https://${REFERRER}/side` }

/** Each identifier as people write it, alone and among words. */
const TEXTS = [CPR, '3112994321', '311299 4321', PHONE, '31628497', '+45 31628497', EMAIL].flatMap((one) => [
  one,
  `Jeg er ${one}, og jeg vil gerne have hjælp`,
])

let app: Running
/** What came back after something had been refused; the refusal itself shows the words back to who wrote them. */
const later: string[] = []

beforeAll(async () => {
  app = await openApp()
  const { request } = app
  Object.assign(app, {
    request: (path: string, init: RequestInit = {}) =>
      request(path, { ...init, headers: { ...HEADERS, ...init.headers } }),
  })
})
afterAll(() => app.close())

/** Everything that takes words or a value, whatever becomes of it. */
const eventsWith = (text: string): Event[] => [
  { type: 'say', text },
  { type: 'ask', text },
  { type: 'message', text },
  { type: 'cancel', kind: 'anonymousTalk', reason: text },
  { type: 'cancel', kind: 'relativesTalk', reason: text },
  { type: 'move', kind: 'anonymousTalk', slot: text.slice(0, 60) },
  { type: 'edit', fact: text.slice(0, 40) },
  ...[
    'alias',
    'message',
    'name',
    'phone',
    'email',
    'cpr',
    'wish',
    'age',
    'substances',
    'talkSlot',
    'safeContact',
  ].flatMap((fact): Event[] => [
    { type: 'answer', fact, value: text },
    { type: 'answer', fact, value: text, preview: true },
    { type: 'answer', fact, value: [text] },
  ]),
  { type: 'answer', fact: text.slice(0, 40), value: text },
  { type: text.slice(0, 40) },
  { type: 'language', language: text },
]

async function sendAll(talk: Talk, texts = TEXTS): Promise<void> {
  for (const text of texts) {
    for (const event of eventsWith(text)) {
      const { status } = await talk.try(event)
      if (status >= 500) throw new Error(`${JSON.stringify(event)}: ${app.logged.at(-1)}`)
    }
  }
  later.push(JSON.stringify(await talk.look()))
}

function expectNowhere(where: string, text: string): void {
  const found = CANARIES.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()))
  expect([where, found]).toEqual([where, []])
}

async function expectNoTrace(): Promise<void> {
  // The same reading does find what lies there openly.
  expect(filesOf(app).some((file) => file.includes('koebenhavn'))).toBe(true)
  for (const file of filesOf(app)) expectNowhere('the files of the database', file.toString('latin1'))
  expectNowhere('the log', app.logged.join('\n'))
  expectNowhere('the counts', await (await app.request('/metrics')).text())
  for (const text of later) expectNowhere('a later answer', text)
}

const ANONYMOUS = PEOPLE.filter(({ identity }) => identity === 'anonymous')

describe('marked values on every path without a name', () => {
  test('before anything is said at all', async () => {
    await sendAll(await begin(app, 'gladsaxe'))
    await expectNoTrace()
  })

  test.each(ANONYMOUS)('$who: at every question', async ({ municipality, facts }) => {
    const talk = await begin(app, municipality)
    for (let asked = 0; talk.view.question; asked += 1) {
      const { fact } = talk.view.question
      await sendAll(talk, [TEXTS[asked % TEXTS.length] ?? CPR])
      if (talk.view.question?.fact === fact) await talk.talk(facts, (view) => view.question?.fact === fact)
    }
    await sendAll(talk, TEXTS.slice(0, 2))
    await talk.send({ type: 'submit' })
    await sendAll(talk, TEXTS)
    later.push(JSON.stringify(await talk.comeBack(talk.view.receipt?.code ?? '')))
    await expectNoTrace()
  })

  test('a name that was given and taken back again', async () => {
    const talk = await begin(app, 'gladsaxe')
    const named = PEOPLE[9]?.facts as Facts
    await talk.talk(
      { ...named, phone: '31628497', email: EMAIL },
      (view) => view.question?.fact !== 'digitalPost',
    )
    await talk.answer('cpr', CPR)
    await talk.answer('anonymous', 'yes')
    later.push(JSON.stringify(await talk.look()))
    await expectNoTrace()
  })
})

describe('marked values in addresses, forms and headers', () => {
  test('pages and forms', async () => {
    const browser = new Browser(app)
    for (const text of TEXTS) {
      await browser.open('/koebenhavn')
      await browser.post(browser.page.form('answer'), [['value', text]], HEADERS)
      await browser.post(browser.page.form('say'), [['text', text]], HEADERS)
      // Shown back once, it may be sent again as it was.
      if (browser.page.html.includes('id="without"'))
        await browser.post(browser.page.form('say'), [['text', text]], HEADERS)
      later.push((await browser.follow('/koebenhavn')).html)
    }
    for (const text of TEXTS) {
      await app.request(`/${encodeURIComponent(text)}`, { headers: FROM_ELSEWHERE })
      await app.request(`/gladsaxe?language=${encodeURIComponent(text)}`, { headers: FROM_ELSEWHERE })
      await app.request(`/api/${encodeURIComponent(text)}/intake`, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      })
      await app.request('/csp', { method: 'POST', body: text, headers: FROM_ELSEWHERE })
      await app.request('/gladsaxe/return', {
        method: 'POST',
        body: new URLSearchParams({ receipt: text }).toString(),
        headers: {
          ...HEADERS,
          'content-type': 'application/x-www-form-urlencoded',
          origin: ORIGIN,
          'sec-fetch-site': 'same-origin',
        },
      })
      await app.request('/api/gladsaxe/return', {
        method: 'POST',
        body: JSON.stringify({ receipt: text }),
        headers: { 'content-type': 'application/json' },
      })
    }
    await expectNoTrace()
  })

  test('faults of our own say where, never what', async () => {
    const broken = await openApp({
      seed: false,
      deps: {
        renderCitizen: () => {
          throw new Error(`a library that quotes: ${CPR} ${EMAIL}`)
        },
      },
    })
    try {
      await broken.request('/gladsaxe', { headers: FROM_ELSEWHERE }).catch(() => undefined)
      expectNowhere('the log of a fault', broken.logged.join('\n'))
      expect(broken.logged.join('\n')).toContain('unexpected')
    } finally {
      await broken.close()
    }
  })
})

/** Each key is tried on everything that is sealed. */
const EVERY_KEY_ON_EVERY_PAYLOAD_MS = 240_000

describe('under seal', () => {
  test(
    'staff, who can open every case, find none of it either',
    async () => {
      const text = plainText(filesOf(app), await keysStillWrapped(app, { sessions: [], codes: [] }))
      expect(text).toContain('"callingWord"')
      expectNowhere('what staff can open', text)
    },
    EVERY_KEY_ON_EVERY_PAYLOAD_MS,
  )
})

describe('under the search key', () => {
  test('nothing of it is found in any case by its words, in no municipality', async () => {
    for (const municipality of MUNICIPALITIES) {
      const search = app.deps.keys.search[municipality]
      const byWord = (word: string): Promise<unknown[]> =>
        app.storage.cases.byTokens({ municipality, tokens: tokensOf(search, 'word', word) })
      for (const word of new Set(CANARIES.flatMap(wordsIn)))
        expect([word, await byWord(word)]).toEqual([word, []])
    }
    // The same reading does find what somebody wants to be called.
    await handedOver(app, 'gladsaxe', { ...(PEOPLE[4]?.facts as Facts), alias: 'Havfrue' })
    const tokens = tokensOf(app.deps.keys.search.gladsaxe, 'word', 'havfrue')
    expect(await app.storage.cases.byTokens({ municipality: 'gladsaxe', tokens })).toHaveLength(1)
  })
})

describe('what people say of themselves', () => {
  const SAID = [
    'cannabis',
    'cocaine',
    'ketamine',
    'benzodiazepines',
    'livesWith',
    'needsTreatment',
    'Robinson',
    'Sommerfugle',
    '"age"',
    'asker',
    'namedTreatment',
    'anonymousAdvice',
    'Kim Prøve',
    '20304050',
  ]

  test('is not to be read in the database: no substance, no age, no name, no route', async () => {
    const person = (municipality: Municipality, facts: Facts) => handedOver(app, municipality, facts)
    await person('gladsaxe', {
      ...(PEOPLE[4]?.facts as Facts),
      substances: ['cannabis', 'benzodiazepines'],
      alias: 'Robinson',
      message: 'Sommerfugle i maven',
    })
    await person('gladsaxe', {
      ...(PEOPLE[9]?.facts as Facts),
      substances: ['cocaine', 'ketamine'],
      children: 'livesWith',
      mentalDisorder: 'needsTreatment',
    })
    const files = filesOf(app)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const text = file.toString('latin1')
      expect(SAID.filter((word) => text.includes(Buffer.from(word).toString('latin1')))).toEqual([])
    }
    expect(SAID.filter((word) => app.logged.join('\n').includes(word))).toEqual([])
  })
})
