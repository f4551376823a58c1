/** What people of Frederiksberg are asked and told, in how many questions and in which words. */
import { describe, expect, it } from 'vitest'
import { apply, begin, type Conversation } from '../../machines/conversation.ts'
import { FACT_IDS, type FactId, type Facts } from '../../machines/facts.ts'
import { rulesBehind } from '../../machines/nextQuestion.ts'
import type { Rule } from '../../machines/rule.ts'
import { ruleOf } from '../../machines/standards/catalogue.ts'
import { frederiksberg } from '../../machines/standards/frederiksberg/undated/standard.ts'
import { evaluate } from '../../machines/triage.ts'
import { type Person, people } from './frederiksberg.people.ts'

const own = frederiksberg.rules.filter((rule) => rule.id.startsWith('FRB-'))
const sentences = (text: string): number => text.split(/[.!?](?=\s|$)/).filter((part) => part.trim()).length

interface Asked {
  readonly fact: FactId
  readonly optional: boolean
  /** What was said between the answer before and this question. */
  readonly heard: readonly Rule[]
  readonly behind: readonly string[]
}

/** A whole conversation with a person who answers like this; what they do not tell is left open. */
function talkWith(answers: Facts): { questions: Asked[]; end: Conversation } {
  const at = '2026-11-22T09:00:00Z'
  let c = apply(frederiksberg, begin('frederiksberg', frederiksberg.edition), {
    type: 'started',
    at,
    language: 'da',
  })
  let told = 0
  const questions: Asked[] = []
  for (let next = c.question; next; next = c.question) {
    const { fact, optional } = next
    const heard = c.told.slice(told).map((id) => ruleOf(frederiksberg, id) as Rule)
    told = c.told.length
    const behind = rulesBehind(frederiksberg, evaluate(frederiksberg, c.facts, false), fact)
    questions.push({ fact, optional, heard, behind })
    if (questions.length > FACT_IDS.length) throw new Error(`asks for ever, last for ${fact}`)
    const other = fact.endsWith('Slot') ? 'slot' : fact === 'name' ? 'Bo' : null
    const value = answers[fact] ?? other
    c = apply(frederiksberg, c, { type: 'answer', at, given: [{ fact, value }] })
  }
  return { questions, end: c }
}
const told = (answers: Facts, fact: FactId): string[] | undefined =>
  talkWith(answers)
    .questions.find((each) => each.fact === fact)
    ?.heard.map((rule) => rule.id)

const budget = ({ route, verdict, facts }: Person): number => {
  if (route === 'relatives') return 5
  if (route === 'namedTreatment') return verdict ? 15 : 14
  if (route === 'anonymousAdvice' && facts.wish === 'advice') return facts.age && facts.age < 18 ? 7 : 8
  return 11
}

const conversations = people.map((person) => ({ ...person, ...talkWith(person.facts) }))

describe.each(conversations)('$who', (person) => {
  const { questions } = person

  it('is asked no more than the budget', () => {
    const required = questions.filter((each) => !each.optional).map((each) => each.fact)
    expect([required, required.length <= budget(person)]).toEqual([required, true])
  })

  it('hears at most two sentences before any question', () => {
    for (const { fact, heard } of questions) {
      const total = heard.reduce((sum, rule) => sum + sentences(rule.text.da), 0)
      expect([fact, total <= 2]).toEqual([fact, true])
    }
  })

  it('hears at most two rules at the summary and four on the receipt', () => {
    const { bearing } = evaluate(frederiksberg, person.end.facts, true)
    expect(bearing.filter((rule) => rule.heard === 'summary').length).toBeLessThanOrEqual(2)
    expect(bearing.filter((rule) => rule.heard === 'receipt').length).toBeLessThanOrEqual(4)
  })

  it('can ask why of every question', () => {
    for (const { fact, behind } of questions) {
      if (fact !== 'asker' && fact !== 'wish') expect([fact, behind.length > 0]).toEqual([fact, true])
    }
  })

  it('is never asked what no rule here turns on', () => {
    const facts = questions.map((each) => each.fact)
    expect(facts).not.toContain('settledHome')
    expect(facts).not.toContain('selfSupporting')
    expect(facts).not.toContain('parentsKnow')
    expect(facts).not.toContain('talksHeld')
  })

  it('without a name is asked nothing that only named help needs', () => {
    if (person.identity === 'named') return
    const only: readonly FactId[] = [
      'name',
      'phone',
      'email',
      'cpr',
      'digitalPost',
      'safeContact',
      'children',
    ]
    expect(questions.map((each) => each.fact).filter((fact) => only.includes(fact))).toEqual([])
  })
})

describe('what is heard before a choice', () => {
  const byName: Facts = {
    asker: 'self',
    wish: 'treatment',
    residence: 'here',
    anonymous: 'no',
    existingCase: 'no',
    substances: ['cannabis'],
  }
  const unnamed: Facts = { ...byName, anonymous: 'yes', occupation: 'job' }

  it('no appeal and no guarantee before anonymity', () => {
    expect(told({ asker: 'self', wish: 'treatment', age: 24 }, 'anonymous')).toEqual(['B-33'])
    // An age left open may be that of an adult: nobody is told less for not saying it.
    expect(told({ asker: 'self', wish: 'treatment', age: null }, 'anonymous')).toEqual(['B-33'])
    expect(told({ asker: 'self', wish: 'treatment', age: 16 }, 'anonymous')).toEqual(['B-70'])
  })
  it('the duty to notify before children', () => {
    expect(told({ ...byName, age: 30 }, 'children')).toEqual(['FRB-3-c'])
    expect(
      talkWith({ ...byName, age: 30 }).questions.find((each) => each.fact === 'children')?.behind,
    ).toContain('FRB-3-c')
  })
  it('the duty to notify before own words where children are never asked about (B-10)', () => {
    for (const facts of [
      { ...unnamed, age: 30 },
      { ...unnamed, wish: 'advice', age: 16 },
    ] as const) {
      expect(told(facts, 'message')).toEqual(['B-10'])
      expect(talkWith(facts).questions.map((each) => each.fact)).not.toContain('children')
    }
    expect(told({ ...byName, age: 30 }, 'message')).toEqual([])
  })
  it('what a stay costs, once a stay is wished', () => {
    expect(told({ ...byName, age: 30, treatmentForm: 'residential' }, 'provider')).toEqual([
      'FRB-6-b',
      'FRB-14-b',
    ])
  })
  it('the door that is right for the age, also to whoever asks for information only', () => {
    const required = (facts: Facts) =>
      talkWith(facts)
        .questions.filter((each) => !each.optional)
        .map((each) => each.fact)
    expect(required({ asker: 'self', wish: 'information', age: 16 })).toEqual(['asker', 'wish', 'age'])
    expect(required({ asker: 'self', wish: 'complaint' })).toEqual(['asker', 'wish'])
  })
  it('nothing on children, mind or form where alcohol goes to another place', () => {
    const asked = talkWith({ ...byName, age: 30, substances: ['alcohol'] }).questions.map((each) => each.fact)
    for (const fact of ['children', 'mentalDisorder', 'treatmentForm', 'provider'] as const)
      expect(asked).not.toContain(fact)
  })
  it('the longer wait before free choice', () => {
    expect(told({ ...byName, age: 30 }, 'provider')).toEqual(['FRB-6-b'])
  })
  it('how those at home are involved before a young person gives a name (B-26)', () => {
    expect(told({ ...byName, age: 16 }, 'wantsDoctor')).toEqual(['FRB-8-f'])
    expect(told({ ...byName, age: 16 }, 'unit')).toEqual(['FRB-8-e'])
    expect(told({ ...byName, age: 14 }, 'wantsDoctor')).toEqual(['B-20'])
    expect(told({ ...byName, age: 16 }, 'anonymous')).toEqual(['B-70'])
    expect(told({ ...byName, age: 16 }, 'name')).toEqual(['B-14'])
    expect(told({ ...byName, age: 25 }, 'wantsDoctor')).toEqual([])
    expect(told({ ...byName, age: 25 }, 'name')).toEqual(['B-14'])
  })
  it('why a name gives more, where going on by name is asked', () => {
    expect(told({ ...unnamed, age: 35, otherSocialProblems: 'yes' }, 'namedInstead')).toEqual(['FRB-10-c'])
    // Under 18 the way by name stands beside the times, so it is heard before them.
    expect(told({ ...unnamed, age: 16 }, 'talkSlot')).toEqual(['FRB-4-c'])
  })
  it('nothing at all before questions that are no choice', () => {
    const choices: readonly FactId[] = [
      'anonymous',
      'unit',
      'children',
      'message',
      'provider',
      'wantsDoctor',
      'name',
      'namedInstead',
    ]
    for (const fact of FACT_IDS.filter((each) => !choices.includes(each)))
      expect(own.filter((rule) => typeof rule.heard === 'object' && rule.heard.before === fact)).toEqual([])
  })
})

const words = (text: string): string[] => text.match(/[\p{L}\p{N}./-]*[\p{L}\p{N}]/gu) ?? []
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
      const length = words(rule.text.da).length
      expect(length / sentences(rule.text.da)).toBeLessThanOrEqual(22)
      expect(length).toBeLessThanOrEqual(30)
      expect(lix(rule.text.da)).toBeLessThanOrEqual(35)
      for (const c of rule.then) {
        if (c.do === 'task' || c.do === 'record')
          expect([c.text.da.trim(), c.text.en.trim()]).not.toContain('')
      }
    },
  )

  it('read easily as a whole', () => {
    expect(lix(own.map((rule) => rule.text.da).join(' '))).toBeLessThanOrEqual(35)
  })

  it('never call anybody names, never refuse and show no paragraph numbers', () => {
    const said = own.flatMap((rule) => [rule.text.da, rule.text.en, rule.title.da, rule.title.en]).join(' ')
    expect(said).not.toMatch(/misbrug|abuser|addict|junkie|afslag|afvis|refus|§/i)
  })

  it('never call the 4 weeks of the municipality the deadline of the citizen (B-24)', () => {
    const forwarding = own.find((rule) => rule.id === 'FRB-15-c')
    expect(forwarding?.text.da).toMatch(/vi 4 uger/)
    expect(own.find((rule) => rule.id === 'FRB-15-a')?.text.da).toMatch(/står i brevet/)
  })
})
