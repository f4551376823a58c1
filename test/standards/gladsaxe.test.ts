import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { gladsaxe, merged } from '../../machines/standards/gladsaxe/2023/standard.ts'
import { evaluate, type Outcome, triage } from '../../machines/triage.ts'
import { gladsaxeAside } from '../ask/gladsaxe.aside.ts'
import { gladsaxe as gladsaxeAsked } from '../ask/gladsaxe.ts'
import { type Person, people } from './gladsaxe.people.ts'

const D = '2026-11-22T10:00:00+01:00'
const shared = new URL('../../../shared/', import.meta.url)
const hasShared = existsSync(new URL('rule-catalogue.md', shared))

/** Ids by section, as the catalogue has them. */
const CATALOGUE = `
1-a 1-b 1-c 1-d 1.1-a 1.1-b 1.1-c 1.1-d 1.1-f 1.2-a 1.2-b 1.2-c
2-a 2-b 2-c 2-d 2-e 2-f 2.1-a 2.2-a 2.2-b 2.2-c 2.2-d 2.2-e 2.2-f 2.3-a 2.3-b 2.3-c 2.3-d 2.3-e
2.4-a 2.4-b 2.4-c 2.5-a 2.5-b 2.5-c 2.6-a 2.6-b 2.6-c 2.6-d 2.7-a
3.1-a 3.1-b 3.1.1-a 3.2-a 3.2-b 3.2-c 3.2-d 3.2-e 3.2.1-a 3.2.1-b 3.2.1-c 3.2.1-d 3.2.2-a 3.2.2-b 3.2.2-c 3.2.2-e
3.3.1-a 3.3.2-a 3.3.2-b 3.3.2-c 3.3.2-d 3.3.2-e 3.3.3-a 3.3.3-b 3.3.3-c 3.3.4-a 3.3.4-b 3.3.4-c 3.3.4-d
3.3.5-a 3.3.5-b 3.3.6-a 3.3.6-b 3.3.6-c 3.3.6-d 3.3.7-a 3.3.7-b 3.4-a
4-a 4.1-a 4.1.1-a 4.1.1-b 4.1.1-c 4.2-a 4.2-b 4.3-a 4.5-a 4.6-a 4.7-a 4.7-b 4.7-c
5-a 5-b 5-c 5U-a 5U-b 5U-c 5U-d 5U-e 5U-f 5U-g 5V-a 5V-b 5V-c 5S-a 5S-b
5A-a 5A-b 5A-c 5A-d 5A-e 5A-f 5A-g 5A-h 5A-i 5.1-a 5.1-b 5.1-c`
  .trim()
  .split(/\s+/)
  .map((id) => `GLX-${id}`)

const OWN_READINGS = ['B-09', 'B-64', 'B-68', 'NAT-R4-GLX', 'NAT-R4N-GLX']
const own = gladsaxe.rules.filter((rule) => rule.id.startsWith('GLX-') || OWN_READINGS.includes(rule.id))
const outcomeOf = (facts: Facts): Outcome => triage(gladsaxe, { facts, d: D })

describe('the rules of Gladsaxe', () => {
  it('carry every catalogue id once', () => {
    const ids = gladsaxe.rules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids.filter((id) => id.startsWith('GLX-')), ...Object.keys(merged)].sort()).toEqual(
      [...CATALOGUE].sort(),
    )
  })

  it.runIf(hasShared)('agree with the catalogue in id, topic and lines', () => {
    const text = readFileSync(new URL('rule-catalogue.md', shared), 'utf8')
    const rows = [...text.matchAll(/^\| (GLX-\S+) \| (\w+) \| ([^|]*) \|/gm)]
    expect(rows.map((row) => row[1]).sort()).toEqual([...CATALOGUE].sort())
    for (const [, id, topic, source = ''] of rows) {
      const rule = gladsaxe.rules.find((each) => each.id === id)
      const lines = [...source.matchAll(/L(\d+)(?:-(\d+))?/g)].map((m) => [
        Number(m[1]),
        Number(m[2] ?? m[1]),
      ])
      expect([id, rule?.topic, rule?.cites.map((cite) => cite.lines)]).toEqual([id, topic, lines])
    }
  })

  it('are what the questions to the standard are answered by', () => {
    const ids = new Set(gladsaxe.rules.map((rule) => rule.id))
    for (const { text, rules } of [...gladsaxeAsked, ...gladsaxeAside])
      expect([text, rules.filter((id) => !ids.has(id))]).toEqual([text, []])
  })

  it('take the place of national rules that exist', () => {
    expect(gladsaxe.rules.some((rule) => rule.id === 'NAT-R4' || rule.id === 'NAT-R4N')).toBe(false)
  })

  it('print of each unit only what the document prints', () => {
    const [centre, ...others] = gladsaxe.units
    expect(centre).toMatchObject({
      address: 'Østmarken 4B, 2860 Søborg',
      phone: '39 57 39 00',
      email: 'rusmidler@gladsaxe.dk',
    })
    for (const { address, phone, email, hours } of others)
      expect([address, phone, email, hours]).toEqual([null, null, null, null])
  })
})

describe.each(people)('$who', (person: Person) => {
  const outcome = outcomeOf(person.facts)

  it('gets the route, the anonymity, the units and the talks of the contract', () => {
    expect({
      route: outcome.route,
      identity: outcome.identity,
      verdict: outcome.anonymousTreatment,
      units: outcome.units,
      talks: outcome.appointments.map((each) => `${each.kind} ${each.basis}`).sort(),
      guarantee: outcome.guarantee.applies,
      flags: [...outcome.flags].sort(),
    }).toEqual({
      route: person.route,
      identity: person.identity,
      verdict: person.verdict,
      units: person.units,
      talks: [...person.talks].sort(),
      guarantee: person.guarantee ?? false,
      flags: [...person.flags].sort(),
    })
  })

  it('is borne on by the right rules and by no others that were named', () => {
    expect(outcome.rules).toEqual(expect.arrayContaining([...person.rules]))
    expect(outcome.rules.filter((id) => person.not?.includes(id))).toEqual([])
  })
})

interface SharedPersona {
  id: string
  facts: Facts
  expect: {
    route: string
    identity: string
    anonymousTreatment: string | null
    firstUnit: string[]
    appointments: string[]
    notAppointments: string[]
    guarantee: boolean
    flags: string[]
    notFlags: string[]
    rules: string[]
  }
}
const sharedPersonas: SharedPersona[] = hasShared
  ? readdirSync(new URL('personas/', shared))
      .filter((name) => name.startsWith('GLX-') && name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(new URL(`personas/${name}`, shared), 'utf8')))
  : []

it.runIf(hasShared)('the worked personas come out as expected', () => {
  expect(sharedPersonas.length).toBeGreaterThan(0)
  for (const { id, facts, expect: wanted } of sharedPersonas) {
    const outcome = outcomeOf(facts)
    const kinds = outcome.appointments.map((each) => each.kind as string)
    expect([
      id,
      outcome.route,
      outcome.identity,
      outcome.anonymousTreatment,
      outcome.guarantee.applies,
    ]).toEqual([id, wanted.route, wanted.identity, wanted.anonymousTreatment, wanted.guarantee])
    expect(wanted.firstUnit).toContain(outcome.units[0])
    expect(kinds).toEqual(expect.arrayContaining(wanted.appointments))
    expect(kinds.filter((kind) => wanted.notAppointments.includes(kind))).toEqual([])
    expect([...outcome.flags].sort()).toEqual([...wanted.flags].sort())
    expect(outcome.rules).toEqual(expect.arrayContaining(wanted.rules))
  }
})

describe('over all people', () => {
  const outcomes = people.map((person) => outcomeOf(person.facts))

  // Confidentiality is said to everybody who begins to tell.
  const some = own.filter((rule) => rule.id !== 'GLX-4.7-c')
  it.each(some.map((rule) => [rule.id]))('%s bears on somebody and not on everybody', (id) => {
    const bearing = outcomes.filter((outcome) => outcome.rules.includes(id)).length
    expect(bearing).toBeGreaterThan(0)
    expect(bearing).toBeLessThan(people.length)
  })

  it('each ends in a talk, a unit to turn to or both', () => {
    for (const outcome of outcomes) expect(outcome.units.length).toBeGreaterThan(0)
  })

  it('times by name cite the rows of the contract', () => {
    const outcome = outcomeOf(people.find((person) => person.who.includes('GLX-P08'))?.facts ?? {})
    const rulesOf = (kind: string) => outcome.appointments.find((each) => each.kind === kind)?.rules
    expect(rulesOf('visitation')).toEqual(expect.arrayContaining(['GLX-2.2-a', 'GLX-2.2-b']))
    expect(rulesOf('secondVisitation')).toEqual(['GLX-2.2-e'])
    expect(rulesOf('doctor')).toEqual(expect.arrayContaining(['GLX-2.2-b']))
    expect(outcome.guarantee.until).toBe('2026-12-06')
  })

  it('a young person without a name is never asked what only adults are judged by', () => {
    for (const fact of ['settledHome', 'selfSupporting', 'mentalDisorder', 'wantsSubstitution'] as const) {
      const facts: Facts = {
        asker: 'self',
        wish: 'treatment',
        age: 17,
        residence: 'here',
        anonymous: 'yes',
        substances: ['opioids'],
      }
      expect(evaluate(gladsaxe, facts, false).wanted.has(fact)).toBe(false)
    }
  })
})
