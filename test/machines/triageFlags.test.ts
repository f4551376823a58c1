/** Section 3 of the contract: the flags, what is ignored, and the shape of the outcome. */
import { describe, expect, it } from 'vitest'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { Flag } from '../../machines/rule.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import type { TriageInput } from '../../machines/triage.ts'
import { inOrder, kinds, named, outcome, unnamed } from '../scenarios/lives.ts'

const each = it.each(MUNICIPALITIES)

describe('the flags', () => {
  const flags = (m: Municipality, facts: Facts, more: Partial<TriageInput> = {}): Flag[] =>
    outcome(m, facts, more).flags
  /** Facts that raise it, and facts that do not. */
  const raised: [Flag, Facts, Facts][] = [
    ['pregnant', { ...unnamed, pregnant: 'yes' }, { ...unnamed, pregnant: 'preferNotToSay' }],
    ['urgent', { ...unnamed, pregnant: 'yes' }, { ...unnamed, pregnant: 'no' }],
    ['children', { ...named, children: 'sees' }, { ...unnamed, children: 'livesWith' }],
    ['children', { ...named, children: 'livesWith' }, { ...named, children: 'preferNotToSay' }],
    ['youth', { ...unnamed, age: 17 }, { ...unnamed, age: 18 }],
    ['youth', { ...unnamed, asker: 'parent', age: 15 }, { ...unnamed, age: null }],
    ['dualDiagnosis', { ...named, mentalDisorder: 'needsTreatment' }, { ...named, mentalDisorder: 'mild' }],
    [
      'dualDiagnosis',
      { ...named, mentalDisorder: 'needsTreatment' },
      { ...inOrder, mentalDisorder: 'needsTreatment' },
    ],
    [
      'cognitiveSupport',
      { ...unnamed, cognitiveSupport: 'yes' },
      { ...unnamed, cognitiveSupport: 'preferNotToSay' },
    ],
    ['freeChoice', { ...named, provider: 'other' }, { ...named, provider: 'own' }],
    ['residential', { ...named, treatmentForm: 'residential' }, { ...named, treatmentForm: 'day' }],
    ['existingCase', { ...named, existingCase: 'yes' }, { ...named, existingCase: 'unsure' }],
    ['secondHand', { ...unnamed, asker: 'relative' }, unnamed],
    ['secondHand', { ...unnamed, asker: 'professional' }, unnamed],
    ['openPoint', { ...named, residence: 'unsure' }, named],
    ['openPoint', unnamed, inOrder],
  ]
  it.each(raised)('%s: %j but not %j', (flag, facts, not) => {
    for (const m of MUNICIPALITIES) {
      expect([m, flags(m, facts).includes(flag)]).toEqual([m, true])
      expect([m, flags(m, not).includes(flag)]).toEqual([m, false])
    }
  })
  each('%s: danger that was shown is a crisis, and urgent', (m) => {
    expect(flags(m, named, { danger: true })).toEqual(expect.arrayContaining(['crisis', 'urgent']))
    expect(flags(m, named)).not.toContain('crisis')
  })
  each('%s: no time in time', (m) => {
    expect(flags(m, named, { guaranteeAtRisk: true })).toContain('guaranteeAtRisk')
    expect(flags(m, named)).not.toContain('guaranteeAtRisk')
  })
  each('%s: none for an adult by name of whom nothing more is known', (m) =>
    expect(flags(m, named)).toEqual([]),
  )

  describe('needsConsent', () => {
    const young: Facts = { ...named, age: 16 }
    it.each<[Municipality, 'consent' | 'know' | 'doNotKnow' | undefined, boolean, boolean]>([
      ['koebenhavn', 'consent', true, true],
      ['koebenhavn', 'know', true, false],
      ['koebenhavn', 'doNotKnow', true, false],
      ['koebenhavn', undefined, true, false],
      ['mariagerfjord', 'consent', false, true],
      ['mariagerfjord', 'know', true, false],
      ['mariagerfjord', undefined, true, false],
      ['gladsaxe', 'consent', false, true],
      ['gladsaxe', 'know', true, false],
      ['gladsaxe', 'doNotKnow', true, false],
      ['fredericia', 'doNotKnow', false, true],
      ['frederiksberg', 'doNotKnow', false, true],
    ])('%s, parents %s: flag %s, visitation %s', (m, parentsKnow, flag, booked) => {
      const found = outcome(m, { ...young, parentsKnow })
      expect([found.flags.includes('needsConsent'), kinds(found).includes('visitation')]).toEqual([
        flag,
        booked,
      ])
      expect(outcome(m, { ...young, age: 18, parentsKnow }).flags).not.toContain('needsConsent')
    })
    it('København: booked as well where the young person goes on by name', () => {
      const found = outcome('koebenhavn', { ...young, anonymous: 'yes', namedInstead: 'yes' })
      expect([found.flags.includes('needsConsent'), kinds(found)]).toEqual([true, ['visitation']])
    })
    each('%s: never an end: units or a task are there where the talk is kept back', (m) => {
      const found = outcome(m, { ...young, parentsKnow: 'doNotKnow' })
      if (kinds(found).length === 0) expect(found.units.length + found.staff.length).toBeGreaterThan(0)
    })
  })
})

describe('what the path may not collect', () => {
  const without = (facts: Facts, ...gone: (keyof Facts)[]): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact as keyof Facts)))

  each('%s: is ignored, listed, and changes nothing', (m) => {
    const facts: Facts = {
      ...inOrder,
      age: 17,
      children: 'livesWith',
      name: 'Bo',
      cpr: '010190-1234',
      existingCase: 'yes',
      wantsDoctor: 'yes',
    }
    const found = outcome(m, facts)
    expect(found.ignored).toEqual(
      expect.arrayContaining(['children', 'name', 'cpr', 'existingCase', 'wantsDoctor']),
    )
    expect(found.flags).not.toContain('children')
    const rest = outcome(m, without(facts, ...found.ignored))
    expect({ ...found, ignored: [] }).toEqual(rest)
  })
  each('%s: by name after all opens it', (m) => {
    const facts: Facts = { ...inOrder, age: 17, children: 'sees', namedInstead: 'yes', existingCase: 'yes' }
    const found = outcome(m, facts)
    expect(found.flags).toContain('children')
    expect(found.ignored).not.toContain('children')
    expect(found.route).toBe(m === 'frederiksberg' ? 'ownCaseworker' : 'namedTreatment')
  })
  each('%s: a fact left open is not an ignored one', (m) => {
    expect(outcome(m, { ...unnamed, children: null, name: null }).ignored).toEqual([])
  })
})

describe('the outcome', () => {
  each('%s: carries municipality and edition; rules sorted, once, and in force', (m) => {
    const standard = currentStandard(m)
    for (const facts of [named, inOrder, unnamed, { ...unnamed, asker: 'parent' }] as Facts[]) {
      const found = outcome(m, facts)
      expect([found.municipality, found.edition]).toEqual([m, standard.edition])
      expect(found.rules).toEqual([...new Set(found.rules)].sort())
      const ids = new Set(standard.rules.map((rule) => rule.id))
      expect(found.rules.filter((id) => !ids.has(id))).toEqual([])
      expect(new Set(found.staff.map((task) => task.rule)).size).toBe(found.staff.length)
      expect(found.staff.filter((task) => !found.rules.includes(task.rule))).toEqual([])
    }
  })
  each('%s: tasks in the language asked for', (m) => {
    const da = outcome(m, { ...named, pregnant: 'yes' }).staff
    const en = outcome(m, { ...named, pregnant: 'yes' }, { language: 'en' }).staff
    expect(da.map((task) => task.rule)).toEqual(en.map((task) => task.rule))
    expect(da.every((task, i) => task.task !== en[i]?.task)).toBe(true)
  })
  each('%s: of nothing at all: a way on all the same', (m) => {
    const found = outcome(m, {})
    expect([found.route, found.identity]).toEqual(['anonymousAdvice', 'anonymous'])
  })
  it('a chosen unit stands first, one of another municipality is not heard of', () => {
    const choice: Facts = { ...named, unit: 'ungecenter', age: 20 }
    expect(outcome('frederiksberg', choice).units[0]).toBe('ungecenter')
    expect(outcome('fredericia', { ...inOrder, unit: 'pas' }).units).not.toContain('pas')
  })
})
