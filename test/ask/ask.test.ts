/** Questions to the standard, without a server: what is found, for whom, and where nothing is said. */
import { describe, expect, it, test } from 'vitest'
import { rulesFor } from '../../machines/ask/ask.ts'
import { exemplarsOf } from '../../machines/ask/exemplars.ts'
import { wordsOf } from '../../machines/ask/units.ts'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { currentStandard, ruleOf } from '../../machines/standards/catalogue.ts'
import { ELSEWHERE } from './elsewhere.ts'
import { FIRST } from './first.ts'
import { FRESH } from './fresh.ts'
import { LAST } from './last.ts'
import { LATER } from './later.ts'
import { missed, tallyAll } from './measures.ts'
import { ASIDE, OPEN } from './sets.ts'
import { STRANGERS } from './strangers.ts'
import { STRANGERS_BETWEEN } from './strangersBetween.ts'
import { STRANGERS_LATER } from './strangersLater.ts'
import { WIDE } from './wide.ts'

const ask = (municipality: Municipality, text: string, facts: Facts = {}): string[] =>
  rulesFor(currentStandard(municipality), { text, language: 'da', facts, now: '2026-11-27' })

const young: Facts = { asker: 'self', age: 17 }

describe('may my parents know? asked by somebody of seventeen', () => {
  const OWN: Readonly<Record<Municipality, string>> = {
    frederiksberg: 'B-70',
    fredericia: 'FDC-11-b',
    koebenhavn: 'KBH-3.3.3-d',
    mariagerfjord: 'MFJ-5.3-a',
    gladsaxe: 'GLX-3.3.3-c',
  }
  test.each(MUNICIPALITIES)('%s answers with its own rule beside B-70, cited', (municipality) => {
    const answer = ask(municipality, 'får mine forældre det at vide?', young)
    expect(answer).toEqual(expect.arrayContaining(['B-70', OWN[municipality]]))
    for (const id of answer) {
      const rule = ruleOf(currentStandard(municipality), id)
      expect((rule?.cites.length ?? 0) > 0 || rule?.law !== undefined).toBe(true)
    }
  })
  it('is answered differently in all five', () => {
    const answers = MUNICIPALITIES.map((one) => ask(one, 'får mine forældre det at vide?', young).join(' '))
    expect(new Set(answers).size).toBe(5)
  })
})

describe('who is told of whom', () => {
  it.each(MUNICIPALITIES)(
    '%s: a mother who asks whether her son is told hears that we never tell',
    (municipality) => {
      for (const text of [
        'will my son be told?',
        'Will my son be informed that I called?',
        'får min søn det at vide?',
      ])
        expect([text, ask(municipality, text)[0]]).toEqual([text, 'NAT-10-P'])
    },
  )
  it('a mother who asks whether she is told hears what her child may keep to itself', () => {
    for (const text of [
      'will I be told if my son talks to you?',
      'får jeg besked hvis min søn taler med jer?',
    ])
      expect(ask('gladsaxe', text, { asker: 'parent', age: 16 })).toContain('GLX-3.3.4-b')
  })
})

describe('however it is written', () => {
  const free = ask('mariagerfjord', 'koster det noget?')
  test.each([
    'Koster det noget',
    'kostr det noget?',
    'hvad er prisen',
    'er det gratis?',
    'is it free?',
    'WHAT DOES IT COST',
  ])('"%s" is about what it costs', (text) => {
    expect(free).toContain('MFJ-10-a')
    expect(ask('mariagerfjord', text)).toContain('MFJ-10-a')
  })
  it('æ, ø and å may be written as two letters, or without their signs', () => {
    const right = ask('gladsaxe', 'hvad er åbningstiderne?')
    expect(right[0]).toBe('GLX-5-c')
    expect(ask('gladsaxe', 'hvad er aabningstiderne?')).toEqual(right)
    expect(ask('gladsaxe', 'hvad er abningstiderne?')).toEqual(right)
  })
  it('a compound is taken to pieces, with an error in it too', () => {
    expect(ask('fredericia', 'kan jeg vælge et andet behandlngssted')).toContain('FDC-12-a')
  })
})

describe('put as people put it, with no word of the rule', () => {
  it.each([
    ['gladsaxe', 'ringer I hjem til min mor?', 'GLX-3.3.3-c'],
    ['gladsaxe', 'skal jeg hjem og vente efter den første snak?', 'GLX-2.2-f'],
    ['gladsaxe', 'jeg vil ikke sidde i en gruppe', 'GLX-5A-h'],
    ['gladsaxe', 'jeg vil ikke side i en gruppe', 'GLX-5A-h'],
  ] as const)('%s: "%s" is answered by %s', (municipality, text, id) => {
    expect(ask(municipality, text)).toContain(id)
  })
  it.each([
    ['gladsaxe', 'fårmin mor det at vide hvis jeg kun kommer en gang', 'GLX-3.3.3-c'],
    ['mariagerfjord', 'do I have to cough up for it', 'MFJ-10-a'],
    ['gladsaxe', 'will you rat me out to my mum', 'B-70'],
    ['koebenhavn', 'ka jeg snakke me nogen uden min mor ved det, er 16', 'KBH-3.3.3-c'],
    ['frederiksberg', 'is grub included', 'FRB-14-f'],
  ] as const)('%s: "%s" is understood in other words, by %s', (municipality, text, id) => {
    expect(ask(municipality, text)).toContain(id)
  })
  it('a turn of phrase is put plainly in its own language only, and an ordinary word is never taken apart', () => {
    expect(wordsOf('do I have to cough up for that')).toEqual(wordsOf('do I have to pay for that'))
    expect(wordsOf('skal jeg punge ud')).toEqual(wordsOf('skal jeg betale'))
    expect(wordsOf('min broke nabo')).toContain('broke')
    expect(ask('koebenhavn', 'hvem vinder valget')).toEqual([])
  })
  it('questions of another municipality count for nothing', () => {
    for (const municipality of MUNICIPALITIES) {
      const rules = new Set(currentStandard(municipality).rules.map(({ id }) => id))
      const exemplars = exemplarsOf(currentStandard(municipality))
      expect(exemplars.length).toBeGreaterThan(400)
      expect(exemplars.filter(({ rule }) => !rules.has(rule))).toEqual([])
    }
  })
})

describe('an answer', () => {
  it('is never more than three rules of this municipality, the same every time', () => {
    for (const municipality of MUNICIPALITIES) {
      const { rules } = currentStandard(municipality)
      for (const { text, language, facts = {} } of Object.values(OPEN).flat()) {
        const question = { text, language, facts, now: '2026-11-27' }
        const answer = rulesFor(currentStandard(municipality), question)
        expect(answer.length).toBeLessThanOrEqual(3)
        expect(answer.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
        expect(rulesFor(currentStandard(municipality), question)).toEqual(answer)
      }
    }
  })
  it('is for a parent what is said to a parent', () => {
    expect(
      ask('gladsaxe', 'får jeg det at vide, hvis min søn kommer hos jer?', { asker: 'parent', age: 16 })[0],
    ).toBe('GLX-3.3.4-b')
  })
  test.each([
    '',
    '?',
    'qwertyuiop asdfghjkl',
    'hvornår åbner biblioteket?',
    'how much heroin is lethal',
    '😀',
  ])('to "%s" there is none', (text) => {
    for (const municipality of MUNICIPALITIES) expect(ask(municipality, text)).toEqual([])
  })
  it('is found in a thousand characters as in ten', () => {
    expect(ask('gladsaxe', `${'bla '.repeat(200)} koster det noget?`).length).toBeLessThanOrEqual(3)
  })
})

describe('the sets', () => {
  test.each(MUNICIPALITIES)('the first questions are all answered rightly in %s', (municipality) => {
    expect(missed(municipality, FIRST[municipality])).toEqual([])
  })
  it('those it was built on: nineteen of twenty by one of three rules, none invented', () => {
    const { amongThree, answerable, leftOpen, unanswerable } = tallyAll(OPEN)
    expect(amongThree / answerable).toBeGreaterThanOrEqual(0.95)
    expect(leftOpen).toBe(unanswerable)
  })
  it.each([
    ['sixty', FRESH, 0.9, 2],
    ['thirty', LATER, 0.9, 1],
    ['hundred and fifty', WIDE, 0.85, 2],
    ['last fifty-five, as far from the words of the rules as people go,', LAST, 0.75, 1],
    ['hundred and thirty by strangers in a hurry', STRANGERS, 0.95, 2],
    ['ninety by strangers, between', STRANGERS_BETWEEN, 0.8, 4],
    ['sixty-five by strangers, which it never learned from,', STRANGERS_LATER, 0.7, 1],
  ] as const)('the %s written by other voices are answered, few of the others', (_, set, share, invented) => {
    const { amongThree, answerable, leftOpen, unanswerable } = tallyAll(set)
    expect(amongThree / answerable).toBeGreaterThanOrEqual(share)
    expect(unanswerable - leftOpen).toBeLessThanOrEqual(invented)
  })
  it.each([WIDE, LAST, STRANGERS, STRANGERS_BETWEEN, STRANGERS_LATER].flatMap((set) => Object.entries(set)))(
    '%s: their right rules are rules of it',
    (one, set) => {
      const rules = new Set(currentStandard(one as Municipality).rules.map(({ id }) => id))
      expect(set.flatMap((asked) => asked.rules.filter((id) => !rules.has(id)))).toEqual([])
    },
  )
  it('what is said beside the best answer is worth its place: two rules and a half at most', () => {
    const answers = MUNICIPALITIES.flatMap((one) =>
      OPEN[one].flatMap(({ text, language, facts = {}, rules }) =>
        rules.length === 0
          ? []
          : [rulesFor(currentStandard(one), { text, language, facts, now: '2026-11-27' })],
      ),
    )
    expect(answers.flat().length / answers.length).toBeLessThanOrEqual(2.5)
  })
  it('nineteen of twenty other errands are left without an answer', () => {
    const answered = MUNICIPALITIES.flatMap((one) => ELSEWHERE.filter((text) => ask(one, text).length > 0))
    expect(answered.length).toBeLessThanOrEqual((ELSEWHERE.length * MUNICIPALITIES.length) / 20)
  })
  it('with those kept aside there are at least 150 questions', () => {
    expect([...Object.values(OPEN), ...Object.values(ASIDE)].flat().length).toBeGreaterThanOrEqual(150)
  })
})
