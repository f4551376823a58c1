/** Editions: gaps and overlaps are faults, a released edition is frozen, texts included, and the message says what to do. */
import { describe, expect, it } from 'vitest'
import { faultsInTime, outcomeChanges, ruleChanges, stateOn } from '../../machines/editions.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard, EDITIONS, standardOn } from '../../machines/standards/catalogue.ts'
import { WORKED_PEOPLE } from '../../machines/workedPeople.ts'
import { breach, type Releases, seal } from '../../server/editions/editionSeal.ts'
import { checkEditions } from './editions.ts'
import { Report } from './report.ts'

const gladsaxe = currentStandard('gladsaxe')
const edition = (
  id: string,
  validFrom: string | null,
  validTo: string | null,
  more: Partial<Standard> = {},
) => ({
  ...gladsaxe,
  edition: id,
  validFrom,
  validTo,
  ...more,
})
const first = edition('gladsaxe-2023', null, '2026-12-31')
const withText = (da: string): Standard => ({
  ...gladsaxe,
  rules: gladsaxe.rules.map((rule) =>
    rule.id === 'GLX-2.2-b' ? { ...rule, text: { ...rule.text, da } } : rule,
  ),
})
const released = (standard: Standard): Releases => ({
  [standard.edition]: { released: '2026-12-01', ...seal(standard) },
})
function faults(editions: readonly Standard[], releases: Releases): string[] {
  const report = new Report()
  checkEditions(report, { gladsaxe: editions }, releases)
  return report.faults
}

describe('editions in time', () => {
  it('follow each other day by day', () => {
    expect(faultsInTime([first, edition('gladsaxe-2027', '2027-01-01', null)])).toEqual([])
    expect(faultsInTime(EDITIONS.koebenhavn)).toEqual([])
  })
  it.each<[string, Standard, Standard, RegExp]>([
    ['a gap', first, edition('b', '2027-02-01', null), /a gap from 2027-01-01 to 2027-01-31/],
    ['an overlap', first, edition('b', '2026-12-01', null), /overlap from 2026-12-01 to 2026-12-31/],
    ['no last day', edition('a', null, null), edition('b', '2027-01-01', null), /a has no last day/],
    ['no first day', first, edition('b', null, null), /b follows .* has no first day/],
    ['an end before the beginning', first, edition('b', '2027-01-01', '2026-01-01'), /before it begins/],
  ])('%s is found', (_, before, after, words) => {
    expect(faultsInTime([before, after]).join()).toMatch(words)
    expect(faults([before, after], { [before.edition]: { released: null } }).join()).toMatch(words)
  })
  it('the one in force is found by the day, and one that ran out stays until another begins', () => {
    const second = edition('gladsaxe-2027', '2027-01-01', '2027-06-30')
    const editions = { ...EDITIONS, gladsaxe: [first, second] }
    const on = (day: string) => standardOn('gladsaxe', day, editions)
    expect([on('2020-01-01'), on('2026-12-31'), on('2027-01-01'), on('2030-01-01')]).toEqual([
      first,
      first,
      second,
      second,
    ])
    expect(stateOn(first, on('2026-12-31'), '2026-12-31')).toBe('inForce')
    expect(stateOn(second, on('2026-12-31'), '2026-12-31')).toBe('notYet')
    expect(stateOn(first, on('2027-03-01'), '2027-03-01')).toBe('replaced')
    expect(stateOn(second, on('2030-01-01'), '2030-01-01')).toBe('ranOut')
  })
})

describe('a released edition', () => {
  it('is not touched by a later last day or check, nor by the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(gladsaxe).reverse()) as unknown as Standard
    expect(seal({ ...turned, validTo: '2026-12-31', lastChecked: '2027-01-01' })).toEqual(seal(gladsaxe))
  })
  it('that changed by one word is a fault naming edition, rule and what to do', () => {
    const changed = withText('Noget andet.')
    expect(faults([changed], released(gladsaxe))).toEqual([
      expect.stringMatching(/^gladsaxe-2023: released on 2026-12-01 .*\(GLX-2\.2-b\).*new edition/),
    ])
    expect(faults([gladsaxe], released(gladsaxe))).toEqual([])
    expect(faults([changed], { 'gladsaxe-2023': { released: null } })).toEqual([])
  })
  it('that lost a rule or changed a unit is one too', () => {
    const release = released(gladsaxe)['gladsaxe-2023']
    expect(breach({ ...gladsaxe, rules: gladsaxe.rules.slice(1) }, release)).toContain(
      gladsaxe.rules[0]?.id ?? '?',
    )
    expect(breach({ ...gladsaxe, units: [] }, release)).toContain('units')
  })
  it('must be listed, and what is listed must be there', () => {
    expect(faults([gladsaxe], {}).join()).toContain('does not stand in')
    expect(faults([gladsaxe], { 'gladsaxe-2023': { released: null }, 'x-1': { released: null } })).toEqual([
      expect.stringContaining('no such edition'),
    ])
  })
})

describe('what changes between two editions', () => {
  it('rule by rule, and for whom', () => {
    const after: Standard = {
      ...withText('Noget andet.'),
      edition: 'gladsaxe-2023.2',
      rules: withText('Noget andet.').rules.filter((rule) => rule.id !== 'GLX-5U-b'),
    }
    expect(ruleChanges(gladsaxe, after).map(({ id, what, parts }) => [id, what, ...parts])).toEqual([
      ['GLX-2.2-b', 'changed', 'text'],
      ['GLX-5U-b', 'removed'],
    ])
    expect(ruleChanges(after, gladsaxe).map(({ what }) => what)).toEqual(['changed', 'added'])
    const people = WORKED_PEOPLE.map(({ id, facts }) => ({ who: id, facts }))
    const changed = outcomeChanges(gladsaxe, after, people, '2026-11-27T09:00:00.000Z')
    expect(changed.map(({ who }) => who)).toEqual(['seventeen', 'seventeenUnnamed'])
    expect(changed[0]?.parts.map(({ part }) => part)).toContain('appointments')
    expect(outcomeChanges(gladsaxe, gladsaxe, people, '2026-11-27T09:00:00.000Z')).toEqual([])
  })
})
