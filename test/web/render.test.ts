/** The pages as text: what the server sends, before any browser and without a script. */
import { describe, expect, test } from 'vitest'
import { markFound } from '../../web/citizen/Panels.tsx'
import type { CitizenPage, Question } from '../../web/citizen/page.ts'
import { renderCitizen } from '../../web/citizen/render.tsx'
import { fill, strings } from '../../web/citizen/strings.ts'
import { sampleNames, samples } from './samples.ts'

const assets = { css: '/assets/a.css', js: '/assets/a.js', solver: '/assets/b.js' }
const draw = (page: CitizenPage): string => renderCitizen(page, assets)

const EVENTS = [
  'amend',
  'answer',
  'say',
  'ask',
  'back',
  'why',
  'language',
  'person',
  'code',
  'enough',
  'submit',
  'withdraw',
  'move',
  'cancel',
  'message',
  'reveal',
  'erase',
  'edit',
  'filter',
  'safe',
  'keep',
  'whyNot',
  'renew',
  'kept',
  'printed',
  'notKept',
  'notes',
  'everything',
]

/** Words that must not stand where somebody else may see them. */
const TELLING = /stof|rusmid|misbrug|behandl|afhængig|drug|substance|treatment|addict|alkohol|alcohol/i

/** The values that inputs and buttons of this name would post. */
function fields(html: string, name: string): string[] {
  return [...html.matchAll(/<(?:input|button) [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(` name="${name}"`))
    .map((tag) => tag.match(/ value="([^"]*)"/)?.[1] ?? '')
}

interface Form {
  action: string
  types: string[]
}

function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form [^>]*>[\s\S]*?<\/form>/g)].map(([form]) => ({
    action: form.match(/action="([^"]*)"/)?.[1] ?? '',
    types: fields(form, 'type'),
  }))
}

describe.each(sampleNames)('the page "%s"', (name) => {
  const page: CitizenPage = samples[name]

  test.each(['da', 'en'] as const)('is a whole document in %s', (language) => {
    const html = draw({ ...page, language })
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`))
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html.match(/<main /g)).toHaveLength(1)
    expect(html).not.toMatch(/\{\w+\}|undefined|\[object|NaN/)
  })

  test('posts every form as one event to its municipality', () => {
    for (const { action, types } of formsOf(draw(page))) {
      if (action === '/gladsaxe/return') continue
      expect(action).toBe('/gladsaxe#now')
      expect(types).toHaveLength(1)
      expect(EVENTS).toContain(types[0])
    }
  })

  test('keeps to the policy: no inline script or style, nothing from elsewhere', () => {
    const html = draw(page)
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/)
    expect([...html.matchAll(/<script[^>]*>/g)].map(String)).toEqual([
      '<script type="module" src="/assets/a.js">',
    ])
    expect(html).not.toMatch(/(src|href|action)="(https?:)?\/\//)
  })

  test('has the way out in reach', () => {
    const out = draw(page).includes('<a class="leave" id="leave" href="/leave"')
    expect(out).toBe(page.kind !== 'left')
  })
})

test('danger stands before every question, and the question does not stand beside it', () => {
  const html = draw(samples.danger)
  expect(html).toContain('id="danger"')
  expect(html).toContain('href="tel:112"')
  expect(html).not.toContain('id="question"')
  expect(fields(html, 'type')).toContain('safe')
})

test('a correction is asked for with a preview first, and a yes to the drops confirms it', () => {
  expect(fields(draw(samples.correcting), 'preview')).toEqual(['1'])
  expect(fields(draw(samples.choice), 'preview')).toEqual([])
  const confirmed = draw(samples.drops)
  expect(fields(confirmed, 'confirm')).toContain('1')
  expect(fields(confirmed, 'value')).toEqual(['yes'])
  expect(confirmed).toContain('Navn: Kim')
})

test('an error is tied to its field and said once', () => {
  const html = draw({
    ...samples.numberError,
    problem: { code: 'bad-value', text: 'Skriv et tal mellem 8 og 110.' },
  })
  expect(html).toMatch(/<input[^>]*aria-describedby="value-error"/)
  expect(html).toMatch(/<input[^>]*aria-invalid="true"/)
  expect(html.match(/Skriv et tal mellem 8 og 110\./g)).toHaveLength(1)
  expect(html).toContain('value="200"')
})

test('a problem that no field can say is said in its own place', () => {
  expect(draw(samples.problem)).toMatch(/id="problem" role="alert"[^>]*><p>En anden fik tiden/)
})

test('the question that was asked stands above its answer, as it was typed and never as markup', () => {
  const asked = { id: 'q1', from: 'assistant' as const, text: 'Det er gratis.\nMad koster.', rules: [] }
  const html = draw({ ...samples.first, asked, askedWords: 'koster <b>det</b>?' })
  expect(html).toContain('<q>koster &lt;b&gt;det&lt;/b&gt;?</q>')
  expect(html).toContain('<p>Det er gratis.</p><p>Mad koster.</p>')
})

test('times that are all at one place name it once, and each button still says it to a screen reader', () => {
  const { question } = samples.slots
  if (!question?.slots) throw new Error('the sample has no times')
  const at = (place: string) => ({
    ...samples.slots,
    question: {
      ...question,
      slots: question.slots?.map((day) => ({
        ...day,
        times: day.times.map((time, index) => ({ ...time, place: index === 0 ? place : 'Vej 1', unit: '' })),
      })),
    },
  })
  const one = draw(at('Vej 1'))
  expect(one.match(/class="slot-place"/g)).toHaveLength(1)
  expect(one).toContain('<span class="visually-hidden">, Vej 1</span>')
  expect(draw(at('Vej 2')).match(/class="slot-place"/g)?.length).toBeGreaterThan(1)
})

test('why a question is asked stands with its citation', () => {
  const open = draw(samples.whyOpen)
  expect(open).toContain('<cite>Gladsaxe, kvalitetsstandard 2023, afsnit 5A</cite>')
  expect(fields(draw(samples.choice), 'type')).toContain('why')
})

test('many rules behind one question are folded after two, none is left out', () => {
  const rules = ['a', 'b', 'c', 'd'].map((id) => ({ id, citation: `Afsnit ${id}`, text: `Regel ${id}` }))
  const question = { ...(samples.whyOpen.question as Question), why: { text: 'Derfor.', rules } }
  const html = draw({ ...samples.whyOpen, question })
  const [shown = '', folded = ''] = html.split('Vis resten (2)')
  expect(shown).toContain('Regel b')
  expect(shown).not.toContain('Regel c')
  expect(folded).toMatch(/Regel c.*Regel d/)
})

test('each time names weekday, date, time and place', () => {
  const html = draw(samples.slots)
  const button = html.match(/<button[^>]*value="slot-1"[\s\S]*?<\/button>/)?.[0].replace(/<[^>]*>/g, '')
  expect(button).toContain('tirsdag 24. november')
  expect(button).toContain('kl. 9.00–9.45')
  expect(button).toContain('Rosenkæret 39, indgang B')
  expect(fields(html, 'value')).toContain('none')
})

test('a person is told what identifies them and sends the same event without it', () => {
  const html = draw(samples.identifiers)
  expect(html).toContain('<mark>20 30 40 50</mark>')
  expect(html).toMatch(/<textarea[^>]*name="text"[^>]*>Ring til mig på … efter kl\. 16\.<\/textarea>/)
  expect(fields(html, 'type')).toContain('say')
})

test('found pieces are marked where they stand, longest first, once each', () => {
  const text = (found: string[]) => markFound('a 12 b 123', found).map((part) => [part.text, part.marked])
  expect(text(['12', '123'])).toEqual([
    ['a ', false],
    ['12', true],
    [' b ', false],
    ['123', true],
  ])
  expect(text([''])).toEqual([['a 12 b 123', false]])
  expect(markFound('12', ['12'])).toHaveLength(1)
})

test('what a person wrote is shown as text, never as markup', () => {
  const html = draw({
    ...samples.choice,
    log: [{ id: 'x', from: 'person', text: '<script>alert(1)</script>', rules: [] }],
  })
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;script&gt;')
})

test.each(['receipt', 'case', 'moving', 'left', 'return'] as const)(
  'the title of "%s" says nothing',
  (name) => {
    expect(draw(samples[name]).match(/<title>(.*?)<\/title>/)?.[1]).not.toMatch(TELLING)
  },
)

test('the receipt shows the appointment first, and its calendar link says nothing', () => {
  const html = draw(samples.receipt)
  expect(html.indexOf('Din aftale</h2>')).toBeLessThan(html.indexOf('Din kode'))
  const link = html.match(/<a class="with-icon"[^>]*>[\s\S]*?<\/a>/)?.[0] ?? ''
  expect(link).toContain('tirsdag 24. november 2026')
  expect(link).not.toMatch(TELLING)
  const heads = [...html.matchAll(/<h[12][^>]*>(.*?)<\/h/g)].map((match) => match[1])
  for (const head of heads) expect(head).not.toMatch(TELLING)
})

test('who missed a time, or lost it, can choose a new one, and is not blamed', () => {
  const html = draw(samples.caseMissed)
  expect(html).toContain('Det er i orden')
  expect(html).toContain('Samtale med en læge: ingen tid endnu.')
  expect(html.match(/aria-label="Vælg en ny tid: /g)).toHaveLength(2)
  expect(html).not.toContain('aria-label="Flyt: ')
})

test('the code stands on the page and in no address', () => {
  const html = draw(samples.receipt)
  expect(html).toContain('7K3M Q9XD A2PV 0ZTC WB5N H8RJ 4EYG')
  expect(html).not.toMatch(/(href|action|value|content)="[^"]*7K3M/)
})

test('the page that is left says nothing of where one was', () => {
  const words = draw(samples.left).replace(/<[^>]*>/g, ' ')
  expect(words).not.toMatch(TELLING)
  expect(words).not.toMatch(/Gladsaxe|kommune|hjælp/i)
})

test('a demonstration says so on every page that has one, and whom to call', () => {
  const html = draw(samples.first)
  expect(html).toContain(strings.da.demo)
  expect(html).toContain('href="tel:39575757"')
  expect(draw({ ...samples.start, demo: { phone: null } })).toContain('ring 112')
})

test('where no number is known, people are sent to the switchboard and none is made up', () => {
  const { receipt, person } = samples
  const switchboard = strings.da.noPhone
  const without = [
    { ...receipt, receipt: receipt.receipt && { ...receipt.receipt, phone: null } },
    { ...person, person: person.person && { ...person.person, phone: null } },
    {
      ...samples.error,
      municipality: samples.error.municipality && { ...samples.error.municipality, phone: null },
    },
  ]
  for (const page of without) expect(draw(page)).toContain(switchboard)
  for (const page of [receipt, person, samples.error]) expect(draw(page)).not.toContain(switchboard)
})

test('the language is an event in a conversation and an address elsewhere', () => {
  expect(fields(draw(samples.choice), 'language')).toEqual(['en'])
  expect(draw(samples.return)).toContain('href="?language=en"')
  expect(fields(draw({ ...samples.choice, language: 'en' }), 'language')).toEqual(['da'])
})

describe('the page’s own words', () => {
  const { da, en } = strings

  test('stand in both languages, with the same values to put in', () => {
    expect(Object.keys(en)).toEqual(Object.keys(da))
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const key of Object.keys(da) as (keyof typeof da)[]) {
      expect(da[key].trim()).not.toBe('')
      expect(en[key].trim()).not.toBe('')
      expect(values(en[key])).toEqual(values(da[key]))
    }
  })

  test('never speak of "misbruger"', () => {
    expect(Object.values(da).join(' ')).not.toMatch(/misbrug/i)
  })

  test('are filled in, and a value that is missing is left to be seen', () => {
    expect(fill('Ring til {phone}.', { phone: '112' })).toBe('Ring til 112.')
    expect(fill('Ring til {phone}.', {})).toBe('Ring til {phone}.')
  })
})
