/** Section 3 of the contract, sentence by sentence: the route and the verdict on anonymous treatment, in all five. */
import { describe, expect, it } from 'vitest'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { inOrder, kinds, named, outcome, unnamed } from '../scenarios/lives.ts'

const each = it.each(MUNICIPALITIES)

describe('the route is the first that applies', () => {
  const everything: Facts = {
    ...named,
    wish: 'information',
    residence: 'elsewhere',
    substances: ['alcohol'],
    existingCase: 'yes',
  }
  each('%s: 1 a professional refers, whatever else', (m) => {
    expect(outcome(m, { ...everything, asker: 'professional' }).route).toBe('referral')
  })
  each('%s: 2 a parent or relative is advised, wherever the person lives', (m) => {
    for (const asker of ['parent', 'relative'] as const)
      expect(outcome(m, { ...everything, asker }).route).toBe('relatives')
  })
  each('%s: 3 information and complaint', (m) => {
    expect(outcome(m, everything).route).toBe('information')
    const complaint = outcome(m, { ...everything, wish: 'complaint' })
    expect(complaint.route).toBe('information')
    expect(complaint.staff.map((task) => task.rule)).toContain('NAT-complaint')
  })
  each('%s: 4 alcohol alone, also from elsewhere and for advice', (m) => {
    for (const wish of ['treatment', 'advice', 'unsure'] as const)
      expect(outcome(m, { ...everything, wish }).route).toBe('alcohol')
    expect(outcome(m, { ...everything, wish: 'treatment', substances: ['alcohol', 'ghb'] }).route).toBe(
      'elsewhere',
    )
    expect(outcome(m, { ...everything, wish: 'treatment', substances: ['alcohol', 'unsure'] }).route).toBe(
      'elsewhere',
    )
  })
  it('4 but not in Gladsaxe under 25 (B-60)', () => {
    const young: Facts = { ...named, substances: ['alcohol'], age: 24 }
    expect(outcome('gladsaxe', young).route).toBe('namedTreatment')
    expect(outcome('gladsaxe', { ...young, age: 25 }).route).toBe('alcohol')
    expect(outcome('koebenhavn', young).route).toBe('alcohol')
  })
  each('%s: 5 who lives elsewhere is shown home for treatment', (m) => {
    const found = outcome(m, { ...named, residence: 'elsewhere' })
    expect([found.route, found.identity, kinds(found)]).toEqual(['elsewhere', 'anonymous', []])
    expect(found.units).toContain('home-municipality')
  })
  each('%s: 5 and for advice, but not in Mariagerfjord', (m) => {
    const found = outcome(m, { ...unnamed, wish: 'advice', residence: 'elsewhere' })
    expect(found.route).toBe(m === 'mariagerfjord' ? 'anonymousAdvice' : 'elsewhere')
  })
  each('%s: 6 an existing case: their own caseworker in Frederiksberg, elsewhere a flag', (m) => {
    const found = outcome(m, { ...named, existingCase: 'yes' })
    expect(found.route).toBe(m === 'frederiksberg' ? 'ownCaseworker' : 'namedTreatment')
    expect(found.flags).toContain('existingCase')
    if (m === 'frederiksberg') expect(kinds(found)).toEqual([])
    expect(outcome(m, { ...named, existingCase: 'unsure' }).route).toBe('namedTreatment')
  })
  each('%s: 7 advice, more talks and "not sure" never need a name', (m) => {
    for (const wish of ['advice', 'moreTalks', 'unsure'] as const) {
      for (const base of [named, unnamed]) {
        const found = outcome(m, { ...base, wish })
        expect([found.route, found.identity]).toEqual(['anonymousAdvice', 'anonymous'])
      }
    }
  })
  each('%s: 8 treatment and aftercare by name', (m) => {
    for (const wish of ['treatment', 'aftercare'] as const) {
      const found = outcome(m, { ...named, wish })
      expect([found.route, found.identity]).toEqual(['namedTreatment', 'named'])
      expect(found.anonymousTreatment).toBe(null)
    }
  })
  each('%s: 8 "not sure" about a name, and open, are the anonymous path', (m) => {
    for (const anonymous of ['unsure', null, undefined] as const) {
      const found = outcome(m, { ...inOrder, anonymous })
      expect([anonymous, found.route]).toEqual([anonymous, 'anonymousTreatment'])
    }
  })
  each('%s: 8 without a name by the verdict: allowed, a person looks at it, no, by name instead', (m) => {
    expect(outcome(m, inOrder).route).toBe('anonymousTreatment')
    expect(outcome(m, unnamed)).toMatchObject({ route: 'anonymousTreatment', anonymousTreatment: 'person' })
    const minor: Facts = { ...inOrder, age: 17 }
    expect(outcome(m, minor)).toMatchObject({ route: 'anonymousAdvice', anonymousTreatment: 'no' })
    expect(outcome(m, { ...minor, namedInstead: 'yes' })).toMatchObject({
      route: 'namedTreatment',
      identity: 'named',
      anonymousTreatment: 'no',
    })
  })
})

describe('whether treatment without a name can be offered', () => {
  const verdict = (m: Municipality, more: Facts) => outcome(m, { ...inOrder, ...more }).anonymousTreatment

  each('%s: allowed where all is in order, never under 18, to be looked at without an age', (m) => {
    expect(verdict(m, {})).toBe('allowed')
    expect(verdict(m, { age: 18 })).toBe('allowed')
    expect(verdict(m, { age: 17 })).toBe('no')
    expect(verdict(m, { age: null })).toBe('person')
  })

  /** Per municipality: an answer against a printed condition, and what follows. */
  it.each<[Municipality, Facts, 'allowed' | 'person' | 'no']>([
    ['frederiksberg', { otherSocialProblems: 'yes' }, 'no'],
    ['frederiksberg', { otherSocialProblems: 'unsure' }, 'person'],
    ['frederiksberg', { occupation: 'none' }, 'person'],
    [
      'frederiksberg',
      { settledHome: 'no', selfSupporting: 'no', mentalDisorder: 'needsTreatment' },
      'allowed',
    ],
    ['fredericia', { settledHome: 'no' }, 'no'],
    ['fredericia', { settledHome: 'unsure' }, 'person'],
    ['fredericia', { occupation: 'none' }, 'no'],
    ['fredericia', { occupation: 'preferNotToSay' }, 'person'],
    ['fredericia', { selfSupporting: 'no' }, 'allowed'],
    ['fredericia', { otherSocialProblems: 'yes' }, 'person'],
    ['koebenhavn', { occupation: 'none' }, 'no'],
    ['koebenhavn', { occupation: null }, 'person'],
    ['koebenhavn', { settledHome: 'no', selfSupporting: 'no', otherSocialProblems: 'yes' }, 'allowed'],
    ['mariagerfjord', { otherSocialProblems: 'yes' }, 'no'],
    ['mariagerfjord', { otherSocialProblems: null }, 'person'],
    ['mariagerfjord', { occupation: 'none', settledHome: 'no', selfSupporting: 'no' }, 'allowed'],
    ['gladsaxe', { selfSupporting: 'no' }, 'no'],
    ['gladsaxe', { selfSupporting: 'unsure' }, 'person'],
    ['gladsaxe', { settledHome: 'no' }, 'no'],
    ['gladsaxe', { mentalDisorder: 'needsTreatment' }, 'no'],
    ['gladsaxe', { mentalDisorder: 'mild' }, 'allowed'],
    ['gladsaxe', { mentalDisorder: 'unsure' }, 'person'],
    ['gladsaxe', { substances: ['opioids'], wantsSubstitution: 'yes' }, 'no'],
    ['gladsaxe', { substances: ['opioids'], wantsSubstitution: 'no' }, 'allowed'],
    ['gladsaxe', { occupation: 'none', otherSocialProblems: 'yes' }, 'allowed'],
  ])('%s, %j: %s', (m, more, expected) => {
    expect(verdict(m, more)).toBe(expected)
    expect(outcome(m, { ...inOrder, ...more }).flags.includes('openPoint')).toBe(expected === 'person')
  })

  it('København: medicine is by name only, the treatment without it stays open', () => {
    const wishes: Facts = { ...inOrder, substances: ['opioids'], wantsSubstitution: 'yes' }
    expect(outcome('koebenhavn', wishes)).toMatchObject({
      route: 'anonymousTreatment',
      anonymousTreatment: 'allowed',
    })
    expect(outcome('koebenhavn', { ...wishes, namedInstead: 'yes' }).route).toBe('namedTreatment')
  })
  each('%s: not spoken of where treatment is not wished or another route takes it', (m) => {
    expect(verdict(m, { wish: 'advice' })).toBe(null)
    expect(verdict(m, { asker: 'parent' })).toBe(null)
    expect(verdict(m, { residence: 'elsewhere' })).toBe(null)
    expect(verdict(m, { anonymous: 'no' })).toBe(null)
  })
  each('%s: going on by name opens nothing where a person is still to look', (m) => {
    const found = outcome(m, { ...unnamed, namedInstead: 'yes' })
    expect([found.route, found.anonymousTreatment]).toEqual(['anonymousTreatment', 'person'])
  })
})
