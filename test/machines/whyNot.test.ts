/** Why something is not asked: always with a rule, on every path, and understood from the person's own words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { because } from '../../machines/because.ts'
import { FACT_IDS, type Facts, MUNICIPALITIES } from '../../machines/facts.ts'
import { rulesBehind } from '../../machines/nextQuestion.ts'
import { currentStandard, ruleOf } from '../../machines/standards/catalogue.ts'
import { finding, triage } from '../../machines/triage.ts'
import { whyNotAsked } from '../../machines/understand/whyNot.ts'
import { message } from '../../machines/view.ts'
import { whyNot } from '../../machines/whyNot.ts'
import { anyFacts, anyMunicipality } from '../scenarios/anyone.ts'
import { persons } from '../scenarios/persons.ts'
import { D, must, opened, personOf, standardFor, walk } from '../scenarios/walk.ts'

const HERE = { now: D, closed: () => false }
const one = (m: (typeof MUNICIPALITIES)[number], facts: Facts, fact: (typeof FACT_IDS)[number]) => {
  const [found] = whyNot(currentStandard(m), facts, 'en', fact)
  if (!found) throw new Error('no reason')
  return found
}
const parent: Facts = { asker: 'parent', wish: 'advice', age: 16 }
const unnamed: Facts = {
  asker: 'self',
  wish: 'advice',
  age: 30,
  anonymous: 'yes',
  residence: 'here',
  substances: ['cannabis'],
}

describe('why it is not asked', () => {
  it.each(MUNICIPALITIES)(
    '%s: a parent is not asked for a name, and a rule that forbids it is named',
    (m) => {
      const found = one(m, parent, 'name')
      expect(found.reason).toBe('unnamed')
      const forbids = found.rules.map((id) => ruleOf(currentStandard(m), id)?.then ?? [])
      expect(forbids[0]?.some((c) => c.do === 'neverAsk' && c.facts.includes('name'))).toBe(true)
    },
  )
  it.each(MUNICIPALITIES)('%s: nothing about the body or mind of somebody else', (m) => {
    expect(one(m, parent, 'pregnant').reason).toBe('others')
    expect(one(m, parent, 'existingCase').text).toContain('only the person concerned')
  })
  it('the part of the policy that keeps it out is told', () => {
    expect(one('gladsaxe', unnamed, 'cpr').reason).toBe('unnamed')
    expect(one('gladsaxe', unnamed, 'children').reason).toBe('noTreatment')
    expect(one('gladsaxe', unnamed, 'parentsKnow').reason).toBe('adult')
    expect(one('gladsaxe', { ...unnamed, wish: 'treatment', age: 16 }, 'settledHome').reason).toBe('minor')
    expect(one('koebenhavn', { ...unnamed, wish: 'treatment' }, 'settledHome').reason).toBe('municipality')
    expect(one('gladsaxe', unnamed, 'talksHeld').reason).toBe('youngOnly')
    expect(one('koebenhavn', { ...unnamed, wish: 'treatment' }, 'wantsSubstitution').reason).toBe(
      'opioidsOnly',
    )
    expect(one('gladsaxe', { asker: 'professional', wish: 'advice' }, 'talkSlot').reason).toBe('professional')
    expect(one('gladsaxe', unnamed, 'askerUnder18').reason).toBe('own')
    expect(one('gladsaxe', unnamed, 'age').reason).toBe('answered')
    expect(one('mariagerfjord', parent, 'residence').reason).toBe('needless')
  })
  it.each(MUNICIPALITIES)('%s: whether a name is asked for is settled as soon as it is', (m) => {
    // In Frederiksberg somebody with a case of their own may still go on by name.
    const advised = one(m, { asker: 'self', wish: 'advice', substances: ['cannabis'] }, 'name')
    expect(advised.reason).toBe(m === 'frederiksberg' ? 'later' : 'unnamed')
    const wished: Facts = { asker: 'self', wish: 'treatment', age: 30 }
    expect(one(m, { ...wished, anonymous: 'yes' }, 'name').reason).toBe('later')
    const named: Facts = { ...wished, anonymous: 'no', residence: 'here', substances: ['cannabis'] }
    expect(one(m, named, 'name')).toMatchObject({ reason: 'soon', text: 'We ask about name a little later.' })
    // Help with alcohol alone may be by name; somebody who turns out to live elsewhere is asked for none.
    expect(one(m, { asker: 'self', wish: 'advice' }, 'name').reason).toBe('later')
    expect(one(m, { ...wished, anonymous: 'no' }, 'name').reason).toBe('later')
  })
  it.each(persons)(
    '$id $who: everything that was not asked has its reason and its rules, in both languages',
    ({ municipality, facts }) => {
      const c = walk(municipality, personOf(facts)).state.context
      const standard = standardFor(c)
      for (const language of ['da', 'en'] as const) {
        const parts = whyNot(standard, c.facts, language)
        for (const { text, rules, reason } of parts) {
          expect([reason, rules.length > 0, text.includes('{')]).toEqual([reason, true, false])
          for (const id of rules) expect([id, ruleOf(standard, id) !== undefined]).toEqual([id, true])
        }
        const told = parts.flatMap((part) => part.facts)
        expect(told).toEqual([...new Set(told)])
      }
      for (const fact of FACT_IDS)
        for (const { rules } of whyNot(standard, c.facts, 'da', fact))
          expect([fact, rules.length > 0]).toEqual([fact, true])
    },
  )
  it('names rules at every point, also for what no rule of this municipality names', () => {
    fc.assert(
      fc.property(anyMunicipality, anyFacts, (municipality, facts) => {
        const standard = currentStandard(municipality)
        const found = finding(standard, facts, false)
        for (const fact of FACT_IDS)
          expect([fact, rulesBehind(standard, found, fact).length > 0]).toEqual([fact, true])
        for (const { reason, rules } of [null, ...FACT_IDS].flatMap((fact) =>
          whyNot(standard, facts, 'da', fact),
        ))
          expect([reason, rules.length > 0]).toEqual([reason, true])
      }),
      { numRuns: 150 },
    )
  })
  it('is a message that keeps to what was so when it was asked', () => {
    const asked = must(opened('gladsaxe'), { type: 'whyNot', fact: 'cpr' })
    const entry = asked.context.said.at(-1)
    const before = message(standardFor(asked.context), asked.context, entry!, HERE)
    const later = { ...asked.context, facts: { ...unnamed, anonymous: 'no', wish: 'treatment' } as Facts }
    expect(message(standardFor(later), later, entry!, HERE)).toEqual(before)
    expect(before.rules.length).toBeGreaterThan(0)
  })
})

describe('the words', () => {
  it.each([
    ['hvorfor spørger I ikke om mit navn?', 'name'],
    ["why don't you ask for my CPR?", 'cpr'],
    ['Hvorfor vil i ikke vide hvem jeg er', 'name'],
    ['why do you not need my phone number?', 'phone'],
    ['hvorfor spørger du ikke om min alder', 'age'],
    ['how come you never ask about my children', 'children'],
    ['Hvorfor skal I ikke bruge min adresse?', 'residence'],
    ['hvad spørger I ikke om?', null],
    ['What do you not ask?', null],
    ['Hvorfor spørger i ikke om mere?', null],
    ['Hvad er grunden til, at I ikke spørger om navn?', 'name'],
    ['Jeg vil gerne vide, hvorfor I ikke spørger om mit navn', 'name'],
  ] as const)('%s', (text, fact) => expect(whyNotAsked(text)).toBe(fact))
  it.each([
    'hvorfor spørger I om mit navn?',
    'hvorfor?',
    'why do you ask?',
    'jeg vil ikke sige mit navn',
    'hvorfor kan jeg ikke stoppe',
    'jeg ved ikke hvad jeg skal svare',
    'what if my parents do not know',
    'I do not want you to know my name',
    'hvad hvis jeg ikke har et navn',
    'Jeg forstår ikke hvorfor I spørger om min alder',
    'hvorfor spørger I om min alder, det vil jeg ikke svare på',
    'hvorfor skal du vide det? det vil jeg ikke sige',
    'jeg ved ikke hvad du spørger om',
    "I don't get why you need to know my age",
    'why do you need to know that, I do not want to tell you',
    "I don't know what you are asking",
  ])('not %s', (text) => expect(whyNotAsked(text)).toBe(undefined))
})

describe('the rules behind each part of an outcome', () => {
  it.each(persons)('$id $who', ({ municipality, facts }) => {
    const standard = currentStandard(municipality)
    const outcome = triage(standard, { facts, d: D })
    const parts = because(standard, facts, outcome)
    for (const { part, what, rules } of parts) {
      expect([part, what, rules.length > 0]).toEqual([part, what, true])
      for (const id of rules) expect([part, id, ruleOf(standard, id) !== undefined]).toEqual([part, id, true])
    }
    const of = (part: string) => parts.filter((each) => each.part === part).map((each) => each.what)
    expect(of('unit')).toEqual(outcome.units)
    expect(of('flag')).toEqual(outcome.flags)
    expect(of('appointment')).toEqual(outcome.appointments.map(({ kind }) => kind))
    expect(of('verdict')).toEqual(outcome.anonymousTreatment ? [outcome.anonymousTreatment] : [])
    expect(of('guarantee').length).toBe(outcome.guarantee.applies ? 1 : 0)
  })
})
