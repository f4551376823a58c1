/** What holds for every text: it never throws, its values are valid, and it is done quickly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACT_IDS, FACTS, type FactId, type Facts, MUNICIPALITIES } from '../../../machines/facts.ts'
import { QUESTIONS } from '../../../machines/questions.ts'
import {
  dangerFromFacts,
  type Understanding,
  understand,
  withoutIdentifiers,
} from '../../../machines/understand/understand.ts'
import { DANGER } from './danger.ts'
import { IDENTIFIED } from './identifiers.ts'
import { NOW } from './labels.ts'
import { hear } from './measures.ts'
import { REPLIES } from './replies.ts'

const wordsSaid = [...REPLIES.map(([text]) => text), ...DANGER.map(([, text]) => text)]
const anyText = fc.oneof(
  fc.string({ maxLength: 5000 }),
  fc.string({ unit: 'grapheme', maxLength: 800 }),
  fc
    .array(fc.constantFrom(...wordsSaid, '.', '?', '+45', '12', '-', '👍', '\u0000'), { maxLength: 60 })
    .map((some) => some.join(' ')),
)
const anyQuestion = fc.constantFrom<FactId | null>(null, ...FACT_IDS)
const anyGiven = fc.constantFrom<Facts>(
  {},
  { asker: 'self' },
  { asker: 'parent', age: 15 },
  { substances: ['ghb'] },
)

function isValid(fact: FactId, value: unknown): boolean {
  const shape = FACTS[fact]
  if (value === null) return fact !== 'asker' && fact !== 'wish'
  if (shape.kind === 'number')
    return Number.isInteger(value) && Number(value) >= shape.min && Number(value) <= shape.max
  if (shape.kind === 'text')
    return typeof value === 'string' && value !== '' && value.length <= shape.maxLength
  if (shape.kind === 'slot') return value === 'none'
  const codes: readonly string[] = shape.codes
  const values: readonly unknown[] = shape.kind === 'several' && Array.isArray(value) ? value : [value]
  return values.length > 0 && values.every((code) => codes.includes(String(code)))
}

const wrongFacts = ({ facts }: Understanding) =>
  Object.entries(facts).filter(([fact, value]) => !isValid(fact as FactId, value))

test('whatever is typed, nothing is thrown and only valid values come out', () => {
  fc.assert(
    fc.property(
      anyText,
      anyQuestion,
      anyGiven,
      fc.constantFrom(undefined, ...MUNICIPALITIES),
      (text, question, given, municipality) => {
        const found = understand({ text, question, language: 'da', now: NOW, given, municipality })
        expect(wrongFacts(found)).toEqual([])
        for (const { text: words } of found.identifiers) expect(text).toContain(words)
        withoutIdentifiers(text, found.identifiers)
      },
    ),
    { numRuns: 600 },
  )
})

test('the same text is understood in the same way every time', () => {
  for (const [text, question] of REPLIES) expect(hear(text, question)).toEqual(hear(text, question))
})

const LONG: readonly string[] = [
  'a',
  '1',
  '1 ',
  '12-',
  'a@',
  'a.',
  'ikke ',
  'jeg vil ',
  'jeg vil gerne at ',
  'barn på ',
  'Aa ',
  'en og ',
  ' ',
  ', ',
  '? ',
  'Store vej ',
  'min kæreste ',
  'taget for mange ',
  'bevidstlos',
  '+45 ',
  '(+45)',
  'H.',
  'Ab. ',
  'nul ',
  '\u0000',
  '👍',
  'slugt en hel masse ',
  'vej 1',
]
/** Of the processor's time, not the clock's: guards against work that grows with the square of the text. */
const LIMIT_MS = 120

test('five thousand characters of anything are understood at once', () => {
  const slow = LONG.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(5000 / piece.length)).slice(0, 5000)
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage()
      hear(text, 'substances')
      return process.cpuUsage(start).user / 1000
    })
    const best = Math.min(...times)
    return best > LIMIT_MS ? [`"${piece}": ${Math.round(best)} ms`] : []
  })
  expect(slow).toEqual([])
})

describe('the words on the buttons', () => {
  const labels = FACT_IDS.flatMap((fact) =>
    Object.entries(QUESTIONS[fact].options ?? {}).flatMap(([code, label]) =>
      (['da', 'en'] as const).map((language) => [fact, code, language, label[language]] as const),
    ),
  )
  test.each(labels)('%s %s (%s): "%s"', (fact, code, language, label) => {
    const { facts, danger } = understand({ text: label, question: fact, language, now: NOW, given: {} })
    const value = facts[fact]
    if (Array.isArray(value)) expect(value).toContain(code)
    else expect(value).toBe(code)
    expect(danger).toBe(null)
  })
})

describe('where a person lives is judged against the page they are on', () => {
  const residence = (text: string) =>
    understand({ text, question: 'residence', language: 'da', now: NOW, given: {}, municipality: 'gladsaxe' })
      .facts
  test('in it', () => expect(residence('jeg bor i Søborg')).toEqual({ residence: 'here' }))
  test('in another of the five', () =>
    expect(residence('nej, på Frederiksberg')).toEqual({
      residence: 'elsewhere',
      homeMunicipality: 'frederiksberg',
    }))
  test('in none of them', () =>
    expect(residence('Viborg')).toEqual({ residence: 'elsewhere', homeMunicipality: 'other' }))
})

test('what was given before is not changed in passing', () => {
  expect(hear('hash, og jeg er 24', 'substances', { age: 23 }).facts).toEqual({ substances: ['cannabis'] })
})

describe('stopping at once', () => {
  const given: Facts = { substances: ['ghb'] }
  test('said of what was given before', () => {
    expect(hear('jeg stopper bare i morgen, kold tyrker', 'changeWish', given).danger).toBe('withdrawal')
    expect(
      hear('jeg stopper bare i morgen, kold tyrker', 'changeWish', { substances: ['cannabis'] }).danger,
    ).toBe(null)
  })
  test('wanting to stop is a warning, no alarm', () => {
    expect(hear('jeg vil stoppe', 'changeWish', given).danger).toBe(null)
    expect(dangerFromFacts({ ...given, changeWish: 'stop' })).toEqual({ kind: 'withdrawal', level: 'warn' })
    expect(dangerFromFacts({ ...given, changeWish: 'reduce' })).toBe(null)
    expect(dangerFromFacts({ substances: ['cannabis'], changeWish: 'stop' })).toBe(null)
    expect(dangerFromFacts({})).toBe(null)
  })
})

describe('without identifiers', () => {
  test('each is replaced, the rest stands', () => {
    const text = 'jeg hedder Bo, bor Lindevej 4 og har nummer 22 34 56 78. Bolig mangler jeg ikke.'
    expect(withoutIdentifiers(text, hear(text).identifiers)).toBe(
      'jeg hedder …, bor … og har nummer …. Bolig mangler jeg ikke.',
    )
  })
  test('nothing found is found again', () => {
    for (const [, text] of IDENTIFIED) {
      const left = withoutIdentifiers(text, hear(text).identifiers)
      expect(hear(left).identifiers).toEqual([])
    }
  })
  test('a first name is what an alias is', () => {
    expect(hear('kald mig Bo', 'alias').identifiers).toEqual([])
    expect(hear('kald mig Bo Jensen', 'alias').identifiers).toEqual([{ kind: 'name', text: 'Bo Jensen' }])
  })
})

const open = (text: string): Facts =>
  understand({ text, question: null, language: 'da', now: NOW, given: {} }).facts

test.each([
  ['min søn er 18 år', 18],
  ['my son is 18', 18],
  ['min søn er omkring 17', 17],
  ['min datter er cirka 15', 15],
  ['min søn er snart 18', 17],
  ['my son is soon 18', 17],
  ['my daughter will soon be 18', 17],
])('a son is as old as is said, and nobody is made younger by the sound of "soon": %s', (text, age) => {
  expect(open(text).age).toBe(age)
})

test.each([
  ['jeg har en søn der ryger hash', 'parent'],
  ['jeg har en datter på 16 der ryger hash', 'parent'],
  ['i have a son who smokes weed', 'parent'],
  ['jeg har et barn som bor hos mig og jeg ryger', 'self'],
])(
  'whoever has a child that uses writes as its parent, whoever uses writes of themself: %s',
  (text, asker) => {
    expect(open(text).asker).toBe(asker)
    const asked = understand({ text, question: 'asker', language: 'da', now: NOW, given: {} }).facts.asker
    expect(asked).toBe(asker)
  },
)

test.each(['can you call me instead', 'please call me tomorrow', 'call me later', 'call me on Monday'])(
  'who wants to be called is not asked to take their name away: %s',
  (text) => {
    expect(understand({ text, question: null, language: 'en', now: NOW, given: {} }).identifiers).toEqual([])
  },
)
