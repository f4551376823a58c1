/** Section 3 of the contract: which talks, by when, and the guarantee. */
import { describe, expect, it } from 'vitest'
import { type Facts, MUNICIPALITIES } from '../../machines/facts.ts'
import { inOrder, kinds, named, outcome, UNTIL, unnamed } from '../scenarios/lives.ts'
import { D } from '../scenarios/walk.ts'

const each = it.each(MUNICIPALITIES)

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
