/** Section 3 of the contract, sentence by sentence: route, anonymity, talks, guarantee, flags, in all five municipalities. */
import { describe, expect, it } from 'vitest'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { Flag } from '../../machines/rule.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { type Outcome, type TriageInput, triage } from '../../machines/triage.ts'

const D = '2026-11-22T09:14:00.000Z'
const UNTIL = '2026-12-06'
const outcome = (municipality: Municipality, facts: Facts, more: Partial<TriageInput> = {}): Outcome =>
  triage(currentStandard(municipality), { facts, d: D, ...more })

const named: Facts = {
  asker: 'self',
  wish: 'treatment',
  age: 30,
  anonymous: 'no',
  residence: 'here',
  substances: ['cannabis'],
}
const unnamed: Facts = { ...named, anonymous: 'yes' }
/** Everything any of the five prints as a condition is in order. */
const inOrder: Facts = {
  ...unnamed,
  changeWish: 'stop',
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  mentalDisorder: 'none',
  wantsSubstitution: 'no',
}
const kinds = (found: Outcome): string[] => found.appointments.map((each) => each.kind).sort()
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
    ['fredericia', { otherSocialProblems: 'yes', selfSupporting: 'no' }, 'allowed'],
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

describe('the talks', () => {
  each('%s: by name a visitation; a doctor where one is wanted or perhaps', (m) => {
    const rest = m === 'gladsaxe' ? ['secondVisitation', 'visitation'] : ['visitation']
    expect(kinds(outcome(m, { ...named, wantsDoctor: 'no' }))).toEqual(rest)
    expect(kinds(outcome(m, named))).toEqual(rest)
    for (const wantsDoctor of ['yes', 'unsure'] as const)
      expect(kinds(outcome(m, { ...named, wantsDoctor }))).toEqual(['doctor', ...rest])
  })
  each('%s: a youth talk at 15 to 24 in Frederiksberg only', (m) => {
    for (const [age, due] of [
      [14, false],
      [15, true],
      [24, true],
      [25, false],
    ] as const) {
      const found = outcome(m, { ...named, age, parentsKnow: 'consent' })
      expect([age, kinds(found).includes('youthTalk')]).toEqual([age, due && m === 'frederiksberg'])
    }
  })
  each('%s: without a name an anonymous talk, for relatives their own', (m) => {
    expect(kinds(outcome(m, inOrder))).toEqual(['anonymousTalk'])
    expect(kinds(outcome(m, { ...unnamed, wish: 'advice' }))).toEqual(['anonymousTalk'])
    expect(kinds(outcome(m, { ...unnamed, asker: 'parent' }))).toEqual(['relativesTalk'])
  })
  it('Gladsaxe under 18: the first two talks only, on the young person’s own word', () => {
    const young: Facts = { ...unnamed, wish: 'moreTalks', age: 16 }
    for (const talksHeld of [0, 1, null])
      expect(kinds(outcome('gladsaxe', { ...young, talksHeld }))).toEqual(['anonymousTalk'])
    const third = outcome('gladsaxe', { ...young, talksHeld: 2 })
    expect([kinds(third), third.flags.includes('needsConsent')]).toEqual([[], true])
    expect(kinds(outcome('gladsaxe', { ...young, talksHeld: 2, parentsKnow: 'consent' }))).toEqual([
      'anonymousTalk',
    ])
    expect(kinds(outcome('gladsaxe', { ...young, age: 18, talksHeld: 2 }))).toEqual(['anonymousTalk'])
    expect(kinds(outcome('koebenhavn', { ...young, talksHeld: 2 }))).toEqual(['anonymousTalk'])
  })
  each('%s: alcohol alone is booked only where the own centre takes it in', (m) => {
    const own = m === 'fredericia' || m === 'koebenhavn'
    const drinks: Facts = { ...named, substances: ['alcohol'], age: 40 }
    const byName = outcome(m, drinks)
    expect([byName.identity, kinds(byName)]).toEqual(['named', own ? ['visitation'] : []])
    for (const anonymous of ['yes', 'unsure', null] as const) {
      const found = outcome(m, { ...drinks, anonymous })
      expect([found.identity, kinds(found)]).toEqual(['anonymous', own ? ['anonymousTalk'] : []])
    }
    expect(byName.units.length).toBeGreaterThan(0)
  })
  each('%s: a referral, another municipality and information book nothing', (m) => {
    expect(kinds(outcome(m, { ...named, asker: 'professional' }))).toEqual([])
    expect(kinds(outcome(m, { ...named, residence: 'elsewhere' }))).toEqual([])
    expect(kinds(outcome(m, { ...named, wish: 'information' }))).toEqual([])
  })
  each('%s: basis and last day: a right by name, an aim without, no date for advice', (m) => {
    for (const talk of outcome(m, { ...named, wantsDoctor: 'yes' }).appointments)
      expect([talk.kind, talk.basis, talk.by]).toEqual([talk.kind, 'guarantee', UNTIL])
    expect(outcome(m, inOrder).appointments).toMatchObject([{ basis: 'serviceAim', by: UNTIL }])
    expect(outcome(m, { ...inOrder, age: 17 }).appointments).toMatchObject([
      { basis: 'serviceAim', by: UNTIL },
    ])
    for (const facts of [
      { ...unnamed, wish: 'advice' },
      { ...unnamed, asker: 'relative' },
    ] as Facts[])
      expect(outcome(m, facts).appointments).toMatchObject([{ basis: 'none', by: null }])
  })
  it('the youth talk of Frederiksberg is an aim', () => {
    const talk = outcome('frederiksberg', { ...named, age: 20 }).appointments.find(
      (a) => a.kind === 'youthTalk',
    )
    expect(talk).toMatchObject({ basis: 'serviceAim', by: UNTIL })
  })
  each('%s: every talk names the rules it comes from, and they bore', (m) => {
    for (const facts of [named, inOrder, { ...unnamed, asker: 'parent' }] as Facts[]) {
      const found = outcome(m, facts)
      for (const talk of found.appointments) {
        expect(talk.rules.length).toBeGreaterThan(0)
        for (const rule of talk.rules) expect(found.rules).toContain(rule)
      }
    }
  })
})

describe('the guarantee', () => {
  const none = { applies: false, from: null, until: null }
  each('%s: from the first wish, for treatment by name', (m) => {
    expect(outcome(m, named).guarantee).toEqual({ applies: true, from: D, until: UNTIL })
    expect(outcome(m, { ...named, wish: 'aftercare' }).guarantee.applies).toBe(true)
    expect(outcome(m, { ...inOrder, age: 17, namedInstead: 'yes' }).guarantee.until).toBe(UNTIL)
  })
  each('%s: not without a name, for advice, a relative, another municipality or information', (m) => {
    for (const facts of [
      inOrder,
      { ...named, wish: 'advice' },
      { ...named, asker: 'parent' },
      { ...named, asker: 'professional' },
      { ...named, residence: 'elsewhere' },
      { ...named, wish: 'information' },
    ] as Facts[])
      expect(outcome(m, facts).guarantee).toEqual(none)
  })
  it('holds for whoever has a caseworker already in Frederiksberg, though nothing is booked', () => {
    expect(outcome('frederiksberg', { ...named, existingCase: 'yes' }).guarantee.until).toBe(UNTIL)
  })
  each('%s: alcohol where a talk is booked', (m) => {
    const { guarantee } = outcome(m, { ...named, substances: ['alcohol'], age: 40 })
    expect(guarantee.applies).toBe(m === 'fredericia' || m === 'koebenhavn')
  })
  each('%s: wishing free choice does not end it', (m) => {
    expect(outcome(m, { ...named, provider: 'other' }).guarantee.applies).toBe(true)
  })
  it('counts days in Copenhagen from D, whatever is corrected later', () => {
    const late = '2026-11-22T23:30:00.000Z'
    expect(outcome('gladsaxe', named, { d: late }).guarantee).toEqual({
      applies: true,
      from: late,
      until: '2026-12-07',
    })
    expect(outcome('gladsaxe', named, { d: null }).guarantee).toEqual(none)
  })
})

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
