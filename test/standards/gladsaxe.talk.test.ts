/** What people of Gladsaxe are asked and told, in how many questions and in which words. */
import { describe, expect, it } from 'vitest'
import { saidAtOnce } from '../../machines/conversation.ts'
import { FACT_IDS, type FactId, type Facts } from '../../machines/facts.ts'
import { nextQuestion } from '../../machines/nextQuestion.ts'
import { heardBefore } from '../../machines/rule.ts'
import { gladsaxe } from '../../machines/standards/gladsaxe/2023/standard.ts'
import { evaluate } from '../../machines/triage.ts'
import { personOf, walk } from '../scenarios/walk.ts'
import { people } from './gladsaxe.people.ts'

const OWN_READINGS = ['B-09', 'B-64', 'B-68', 'NAT-R4-GLX', 'NAT-R4N-GLX']
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

describe('what is heard unasked', () => {
  it.each(people)('$who: at most two sentences before any question', ({ facts }) => {
    for (const fact of FACT_IDS) {
      const { [fact]: _asked, ...rest } = facts
      // The question comes while some of the rest may still be open.
      for (const known of [facts, rest, { asker: facts.asker, wish: facts.wish, age: facts.age }]) {
        const { bearing } = evaluate(gladsaxe, known as Facts, false)
        const said = saidAtOnce(bearing.filter((rule) => heardBefore(rule, fact)))
        const total = said.reduce((sum, rule) => sum + sentences(rule.text.da), 0)
        expect([fact, said.map((rule) => rule.id), total <= 2]).toEqual([fact, expect.anything(), true])
      }
    }
  })

  it.each(people)('$who: at most two rules at the summary and four on the receipt', ({ facts }) => {
    const { bearing } = evaluate(gladsaxe, facts, true)
    // Where a child is expected, the place that knows about it comes on top.
    const more = facts.pregnant === 'yes' ? 1 : 0
    expect(bearing.filter((rule) => rule.heard === 'summary').length).toBeLessThanOrEqual(2 + more)
    expect(bearing.filter((rule) => rule.heard === 'receipt').length).toBeLessThanOrEqual(4 + more)
  })

  const told = (facts: Facts, fact: FactId) =>
    evaluate(gladsaxe, facts, false)
      .bearing.filter((rule) => heardBefore(rule, fact))
      .map((rule) => rule.id)
  /** Everything told by the time this question is put; undefined where it never is. */
  const toldBy = (facts: Facts, fact: FactId) =>
    walk('gladsaxe', personOf(facts)).asked.find((each) => each.fact === fact)?.at.told
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
  })
  it('that medicine is free and by name only, before a name is asked for instead', () => {
    const facts: Facts = {
      ...self,
      substances: ['opioids'],
      wish: 'treatment',
      age: 30,
      anonymous: 'yes',
      settledHome: 'yes',
      selfSupporting: 'yes',
      mentalDisorder: 'none',
      wantsSubstitution: 'yes',
    }
    expect(toldBy(facts, 'namedInstead')).toEqual(expect.arrayContaining(['GLX-1.2-b', 'GLX-5A-b']))
    expect(toldBy({ ...facts, wantsSubstitution: 'no' }, 'talkSlot')).not.toContain('GLX-1.2-b')
  })
  it('who takes part and who must agree, before somebody young chooses to be without a name or not', () => {
    const facts: Facts = { ...self, wish: 'treatment', age: 17, anonymous: 'yes', namedInstead: 'yes' }
    // Who calls home comes first, then who must say yes; who else takes part has no place before the choice.
    expect(toldBy(facts, 'anonymous')?.slice(-2)).toEqual(['B-70', 'GLX-5U-b'])
    const grown = toldBy({ ...facts, age: 24 }, 'anonymous')
    expect(grown).toEqual(expect.arrayContaining(['GLX-3.2-b', 'B-33']))
    expect(grown).not.toContain('GLX-5U-b')
    expect(toldBy({ ...facts, age: 25 }, 'anonymous')).not.toContain('GLX-3.2-b')
  })
  it('not to somebody young who lives elsewhere, in the end', () => {
    const facts: Facts = { ...self, wish: 'treatment', age: 17, anonymous: 'no', residence: 'elsewhere' }
    const { bearing, needsConsent } = evaluate(gladsaxe, facts, true)
    expect(bearing.map((rule) => rule.id)).not.toContain('GLX-5U-b')
    expect(needsConsent).toBe(false)
  })
  it('confidentiality and the duty to act, early, whoever asks and for what', () => {
    for (const [facts, fact] of [
      [{ ...self, wish: 'advice', age: 15 }, 'age'],
      [{ ...self, wish: 'treatment', age: 40 }, 'age'],
      [{ asker: 'parent', wish: 'advice', age: 15 }, 'age'],
      [{ asker: 'relative', wish: 'advice' }, 'talkSlot'],
    ] as const)
      expect(toldBy(facts as Facts, fact)).toEqual(['GLX-4.7-c'])
    for (const wish of ['information', 'complaint'] as const)
      expect(walk('gladsaxe', personOf({ asker: 'self', wish })).state.context.told).toContain('GLX-4.7-c')
  })
  it('somebody young who only wants advice hears early that no name is needed', () => {
    expect(toldBy({ ...self, wish: 'advice', age: 15 }, 'talksHeld')).toContain('GLX-2-c')
    expect(toldBy({ ...self, wish: 'advice', age: 18 }, 'talkSlot')).not.toContain('GLX-2-c')
  })
  it('who wants more under 25 is asked how many there were, and hears after two what comes next', () => {
    const facts: Facts = { ...self, wish: 'moreTalks', age: 22, talksHeld: 2 }
    const talk = walk('gladsaxe', personOf(facts))
    expect(talk.asked.filter((each) => !each.optional).map((each) => each.fact)).toEqual([
      'asker',
      'wish',
      'age',
      'residence',
      'talksHeld',
      'talkSlot',
    ])
    expect(talk.state.context.told).toContain('B-68')
    const open = walk('gladsaxe', personOf({ ...facts, talksHeld: null })).asked
    expect(open.map((each) => each.fact)).toContain('talkSlot')
  })
  it('Gladsaxe or Ballerup, before a time without a name is chosen', () => {
    const facts: Facts = { ...self, wish: 'treatment', age: 40, anonymous: 'yes', settledHome: 'yes' }
    expect(toldBy({ ...facts, selfSupporting: 'yes', mentalDisorder: 'none' }, 'talkSlot')).toContain(
      'GLX-2-f',
    )
    expect(toldBy({ ...facts, wish: 'advice' }, 'talkSlot')).not.toContain('GLX-2-f')
  })
  it('maybe two days, before a time with the doctor is chosen', () => {
    const facts: Facts = { ...self, wish: 'treatment', age: 40, anonymous: 'no', wantsDoctor: 'yes' }
    expect(toldBy(facts, 'doctorSlot')).toContain('GLX-2.2-b')
  })
  it('whoever is pregnant hears of Familieambulatoriet', () => {
    const facts: Facts = { ...self, wish: 'advice', age: 27, pregnant: 'yes' }
    expect(walk('gladsaxe', personOf(facts)).state.context.told).toContain('GLX-3.3.2-c')
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
      for (const sentence of rule.text.da.split(/[.!?](?=\s|$)/))
        expect(words(sentence).length).toBeLessThanOrEqual(22)
      expect(words(rule.text.da).length).toBeLessThanOrEqual(36)
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
