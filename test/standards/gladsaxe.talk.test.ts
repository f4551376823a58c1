/** What people of Gladsaxe are asked and told, in how many questions and in which words. */
import { describe, expect, it } from 'vitest'
import { FACT_IDS, type FactId, type Facts } from '../../machines/facts.ts'
import { nextQuestion } from '../../machines/nextQuestion.ts'
import type { Rule } from '../../machines/rule.ts'
import { gladsaxe } from '../../machines/standards/gladsaxe/2023/standard.ts'
import { evaluate } from '../../machines/triage.ts'
import { people } from './gladsaxe.people.ts'

const OWN_READINGS = ['B-09', 'B-68', 'NAT-R4-GLX', 'NAT-R4N-GLX']
const own = gladsaxe.rules.filter((rule) => rule.id.startsWith('GLX-') || OWN_READINGS.includes(rule.id))

/** Everything the conversation asks of a person who answers like this; what they do not tell is left open. */
function asked(answers: Facts): { fact: FactId; optional: boolean }[] {
  const facts: Record<string, unknown> = {}
  const all: { fact: FactId; optional: boolean }[] = []
  for (let next = ask(); next; next = ask()) {
    all.push(next)
    facts[next.fact] =
      answers[next.fact] ?? (next.fact.endsWith('Slot') ? 'slot' : next.fact === 'name' ? 'Bo' : null)
  }
  return all

  function ask() {
    return nextQuestion(gladsaxe, { facts: facts as Facts, enough: false })
  }
}

describe('what the conversation asks', () => {
  it.each(people)('$who: no more required questions than the budget', ({ facts, route, verdict }) => {
    const budget =
      route === 'relatives'
        ? 5
        : route === 'namedTreatment'
          ? verdict
            ? 15
            : 14
          : facts.wish === 'treatment'
            ? 12
            : 7
    const required = asked(facts).filter((question) => !question.optional)
    expect(required.length).toBeLessThanOrEqual(budget)
    if (facts.age && facts.age < 18 && facts.wish !== 'treatment')
      expect(required.length).toBeLessThanOrEqual(7)
    if (verdict === 'allowed') expect(required.length).toBeLessThanOrEqual(11)
  })

  it('where the contact is handed over, nothing about mind, children or form of treatment', () => {
    for (const person of people.filter((each) => each.route === 'alcohol')) {
      const facts = asked(person.facts).map((question) => question.fact)
      expect(
        facts.filter((fact) => ['mentalDisorder', 'children', 'treatmentForm', 'provider'].includes(fact)),
      ).toEqual([])
    }
  })

  it('a mental disorder only as a term of anonymous treatment, or by name', () => {
    for (const person of people.filter((each) => each.route === 'anonymousAdvice')) {
      const question = asked(person.facts).find((each) => each.fact === 'mentalDisorder')
      expect(question?.optional ?? false).toBe(false)
    }
  })
})

const sentences = (text: string): number => text.split(/[.!?](?=\s|$)/).filter((part) => part.trim()).length
const heardBefore = (rules: readonly Rule[], fact: string): Rule[] =>
  rules.filter((rule) => typeof rule.heard === 'object' && rule.heard.before === fact)

describe('what is heard unasked', () => {
  it.each(people)('$who: at most two sentences before any question', ({ facts }) => {
    for (const fact of FACT_IDS) {
      const { [fact]: _asked, ...rest } = facts
      // The question comes while some of the rest may still be open.
      for (const known of [facts, rest, { asker: facts.asker, wish: facts.wish, age: facts.age }]) {
        const said = heardBefore(evaluate(gladsaxe, known as Facts, false).bearing, fact)
        const total = said.reduce((sum, rule) => sum + sentences(rule.text.da), 0)
        expect([fact, said.map((rule) => rule.id), total <= 2]).toEqual([fact, expect.anything(), true])
      }
    }
  })

  it.each(people)('$who: at most two rules at the summary and four on the receipt', ({ facts }) => {
    const { bearing } = evaluate(gladsaxe, facts, true)
    expect(bearing.filter((rule) => rule.heard === 'summary').length).toBeLessThanOrEqual(2)
    expect(bearing.filter((rule) => rule.heard === 'receipt').length).toBeLessThanOrEqual(4)
  })

  const told = (facts: Facts, fact: string) =>
    heardBefore(evaluate(gladsaxe, facts, false).bearing, fact).map((rule) => rule.id)
  const self: Facts = { asker: 'self', residence: 'here', substances: ['cannabis'] }

  it('no appeal and no guarantee before anonymity is chosen', () => {
    expect(told({ asker: 'self', wish: 'treatment', age: 24 }, 'anonymous')).toContain('B-33')
  })
  it('who must agree before a young person says what the parents know', () => {
    const facts: Facts = { ...self, wish: 'treatment', age: 16, anonymous: 'no' }
    expect(told(facts, 'parentsKnow')).toEqual(['GLX-5U-b'])
    expect(evaluate(gladsaxe, facts, false).wanted.has('parentsKnow')).toBe(true)
  })
  it('a parent must agree before the third talk', () => {
    const facts: Facts = { ...self, wish: 'advice', age: 16, anonymous: 'yes', talksHeld: 2 }
    expect(told(facts, 'parentsKnow')).toEqual(['B-09'])
    expect(evaluate(gladsaxe, facts, false).wanted.has('parentsKnow')).toBe(true)
  })
  it('the duty to act before children, the waiting before a free choice', () => {
    const facts: Facts = { ...self, wish: 'treatment', age: 30, anonymous: 'no', wantsDoctor: 'no' }
    expect(told(facts, 'children')).toEqual(['GLX-3.3.2-e'])
    expect(told(facts, 'provider')).toContain('GLX-2.6-b')
  })
  it('why a name gives more, before it is asked for instead', () => {
    const facts: Facts = { ...self, wish: 'treatment', age: 30, anonymous: 'yes', selfSupporting: 'no' }
    expect(evaluate(gladsaxe, facts, false).wanted.has('namedInstead')).toBe(true)
    expect(told(facts, 'namedInstead')).toEqual(['GLX-5A-b'])
    expect(told({ ...facts, age: 17 }, 'namedInstead')).toEqual(['GLX-3.2-b'])
  })
})

const words = (text: string): string[] => text.match(/[\p{L}\p{N}@.+-]*[\p{L}\p{N}]/gu) ?? []
const lix = (text: string): number => {
  const all = words(text)
  return all.length / sentences(text) + (100 * all.filter((word) => word.length > 6).length) / all.length
}

describe('the texts', () => {
  it.each(own.map((rule) => [rule.id, rule] as const))(
    '%s is short, plain and in both languages',
    (_, rule) => {
      for (const language of ['da', 'en'] as const) {
        expect(rule.text[language].trim()).not.toBe('')
        expect(words(rule.title[language]).length).toBeLessThanOrEqual(7)
      }
      expect(words(rule.text.da).length).toBeLessThanOrEqual(22)
      expect(lix(rule.text.da)).toBeLessThanOrEqual(35)
      for (const c of rule.then) {
        if (c.do === 'task') expect([c.text.da.trim(), c.text.en.trim()]).not.toContain('')
      }
    },
  )

  it('read easily as a whole', () => {
    expect(lix(own.map((rule) => rule.text.da).join(' '))).toBeLessThanOrEqual(35)
  })

  it('never call anybody names and never refuse', () => {
    const said = own.flatMap((rule) => [rule.text.da, rule.text.en, rule.title.da, rule.title.en]).join(' ')
    expect(said).not.toMatch(/misbrug|abuser|addict|junkie|afslag|refus|§/i)
  })
})
