import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { bookableUnits } from '../../machines/nextQuestion.ts'
import { frederiksberg } from '../../machines/standards/frederiksberg/undated/standard.ts'
import { evaluate, type Outcome, triage } from '../../machines/triage.ts'
import { frederiksbergAside } from '../ask/frederiksberg.aside.ts'
import { frederiksberg as asked } from '../ask/frederiksberg.ts'
import { type Person, people } from './frederiksberg.people.ts'

const D = '2026-11-22T10:00:00+01:00'
const shared = new URL('../../../shared/', import.meta.url)
const hasShared = existsSync(new URL('rule-catalogue.md', shared))

/** Ids by section, as the catalogue has them. */
const CATALOGUE = `
1-a 1-b 1-c 2-a 2-b 2-c 2-d 2-e 2-f 2-g 3-a 3-b 3-c 3-d 4-a 4-b 4-c 4-d 4-e
5-a 5-b 5-c 5-d 5-e 5-f 5-g 5-h 5-i 6-a 6-b 6-c 6-d 7-a 7-b 7-c
8-a 8-b 8-c 8-d 8-e 8-f 8-g 8-h 9-a 9-b 9-c 10-a 10-b 10-c 10-d 10-e
11-a 11-b 11-c 12-a 12-b 13-a 13-c 14-a 14-b 14-c 14-d 14-e 14-f 15-a 15-b 15-c 15-d 16-a 16-b 17-a`
  .trim()
  .split(/\s+/)
  .map((id) => `FRB-${id}`)

const own = frederiksberg.rules.filter((rule) => rule.id.startsWith('FRB-'))
const outcomeOf = (facts: Facts): Outcome => triage(frederiksberg, { facts, d: D })
const personWho = (who: string): Facts => {
  const found = people.find((person) => person.who.includes(who))
  if (!found) throw new Error(`nobody is "${who}"`)
  return found.facts
}

describe('the rules of Frederiksberg', () => {
  it('carry every catalogue id once', () => {
    const ids = frederiksberg.rules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(own.map((rule) => rule.id).sort()).toEqual([...CATALOGUE].sort())
  })

  it.runIf(hasShared)('agree with the catalogue in id, topic, section and lines', () => {
    const text = readFileSync(new URL('rule-catalogue.md', shared), 'utf8')
    const rows = [...text.matchAll(/^\| (FRB-\S+) \| (\w+) \| ([^|]*) \|/gm)]
    expect(rows.map((row) => row[1]).sort()).toEqual([...CATALOGUE].sort())
    for (const [, id, topic, source = ''] of rows) {
      const cites = source.split(';').flatMap((part) => {
        const section = part.match(/s(\d+)/)?.[1]
        return [...part.matchAll(/L(\d+)(?:-(\d+))?/g)].map((m) => ({
          section,
          lines: [Number(m[1]), Number(m[2] ?? m[1])],
        }))
      })
      const rule = own.find((each) => each.id === id)
      expect([id, rule?.topic, rule?.cites]).toEqual([id, topic, cites])
    }
  })

  it('stand in the order of the document, chapter by chapter', () => {
    const chapters = own.map((rule) => Number(rule.id.split('-')[1]))
    expect(chapters).toEqual([...chapters].sort((a, b) => a - b))
  })

  it('take the place of the national rule on free choice', () => {
    expect(frederiksberg.rules.some((rule) => rule.id === 'NAT-freeChoice')).toBe(false)
  })
})

describe('the units', () => {
  const unit = (id: string) => frederiksberg.units.find((each) => each.id === id)

  it('have the addresses and numbers of the document and no others', () => {
    expect(frederiksberg.units.map(({ id, address, phone, email }) => [id, address, phone, email])).toEqual([
      ['ungecenter', 'Finsensvej 86, 3. sal, 2000 Frederiksberg', '38 21 36 66', null],
      ['raadhus', 'Smallegade 1, stuen, 2000 Frederiksberg', '38 21 30 70', null],
      ['fkrc', 'Peter Bangsvej 24, 3. sal, 2000 Frederiksberg', null, null],
      ['familieafdelingen', 'Smallegade 1, 3. etage', '38 21 36 16', null],
      ['alkoholafdelingen', 'Peter Bangs Vej 24', null, null],
      ['pas', null, null, null],
      ['own-caseworker', null, null, null],
      ['home-municipality', null, null, null],
    ])
  })

  it('are open for the clock as they are in words', () => {
    for (const { hours, open } of frederiksberg.units) {
      const times = open
        .flatMap((span) => [span.from, span.to])
        .map((time) => time.replace(/^0/, '').replace(':', '.'))
      expect(hours?.da.match(/\d+\.\d\d/g) ?? []).toEqual(times)
    }
  })

  it('cite rules that exist, and every unit that a rule names is described', () => {
    const ids = new Set(frederiksberg.rules.map((rule) => rule.id))
    expect(frederiksberg.units.flatMap((each) => each.cites).filter((id) => !ids.has(id))).toEqual([])
    const named = own.flatMap((rule) => rule.then.flatMap((c) => (c.do === 'unit' ? [c.unit] : [])))
    for (const id of named) expect(unit(id)).toBeDefined()
  })

  it('give no times without a name where anonymity is not described (B-22)', () => {
    const kinds = {
      anonymous: ['raadhus', 'fkrc'],
      relatives: ['raadhus', 'fkrc'],
      youth: ['ungecenter'],
    } as const
    for (const [audience, ids] of Object.entries(kinds)) {
      const holding = frederiksberg.units.filter((each) => each.holds.some((held) => held === audience))
      expect(holding.map((each) => each.id)).toEqual(ids)
    }
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
      identity: person.identity ?? 'anonymous',
      verdict: person.verdict ?? null,
      units: person.units,
      talks: [...person.talks].sort(),
      guarantee: person.guarantee ?? false,
      flags: [...person.flags].sort(),
    })
  })

  it('is borne on by the right rules and by none of the wrong ones', () => {
    expect(outcome.rules).toEqual(expect.arrayContaining([...person.rules]))
    expect(outcome.rules.filter((id) => person.not.includes(id))).toEqual([])
  })

  it('finds a unit for every talk that is booked', () => {
    const found = evaluate(frederiksberg, person.facts, true)
    for (const { kind } of found.appointments)
      expect([kind, bookableUnits(frederiksberg, found, kind).length > 0]).toEqual([kind, true])
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
      .filter((name) => name.startsWith('FRB-') && name.endsWith('.json'))
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
    expect(outcome.flags).toEqual(expect.arrayContaining(wanted.flags))
    expect(outcome.flags.filter((flag) => wanted.notFlags.includes(flag))).toEqual([])
    expect(outcome.rules).toEqual(expect.arrayContaining(wanted.rules))
  }
})

describe('over all people', () => {
  const outcomes = people.map((person) => outcomeOf(person.facts))

  it.each(own.map((rule) => [rule.id]))('%s bears on somebody and not on everybody', (id) => {
    const bearing = outcomes.filter((outcome) => outcome.rules.includes(id)).length
    expect(bearing).toBeGreaterThan(0)
    expect(bearing).toBeLessThan(people.length)
  })

  it('times by name cite the rows of this standard', () => {
    const outcome = outcomeOf(personWho('FRB-P02'))
    const rulesOf = (kind: string) => outcome.appointments.find((each) => each.kind === kind)?.rules
    expect(rulesOf('visitation')).toContain('FRB-5-a')
    expect(rulesOf('youthTalk')).toEqual(['FRB-8-g'])
    expect(outcome.guarantee.until).toBe('2026-12-06')
  })

  it('an existing case stops no clock: the wish goes on to the caseworker as a task', () => {
    const outcome = outcomeOf(personWho('33 by name with a case already'))
    expect(outcome.staff.map((each) => each.rule)).toContain('FRB-2-d')
    expect(outcome.guarantee).toMatchObject({ applies: true, until: '2026-12-06' })
  })

  it('an existing case does not overrule alcohol alone or another municipality', () => {
    const facts: Facts = { ...personWho('33 by name with a case already'), substances: ['alcohol'] }
    expect(outcomeOf(facts)).toMatchObject({ route: 'alcohol' })
    expect(outcomeOf(facts).units[0]).toBe('alkoholafdelingen')
    expect(outcomeOf({ ...facts, substances: ['cocaine'], residence: 'elsewhere' })).toMatchObject({
      route: 'elsewhere',
    })
  })
})

it('the questions to this standard name rules that it has', () => {
  const ids = new Set(frederiksberg.rules.map((rule) => rule.id))
  for (const { text, rules } of [...asked, ...frederiksbergAside])
    expect([text, rules.filter((id) => !ids.has(id))]).toEqual([text, []])
})
