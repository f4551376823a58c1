/** København's standard: every row of its catalogue is a rule, bears where it should, and is said in plain words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holds } from '../../machines/condition.ts'
import { FACT_IDS, type FactId, type Facts } from '../../machines/facts.ts'
import { nextQuestion, rulesBehind, SLOT_OF } from '../../machines/nextQuestion.ts'
import type { Rule } from '../../machines/rule.ts'
import { merged, koebenhavn as standard } from '../../machines/standards/koebenhavn/2017/standard.ts'
import { evaluate, type Outcome, triage } from '../../machines/triage.ts'
import { type Person, people } from './koebenhavn.people.ts'

const D = '2026-11-22T10:00:00+01:00'
const shared = new URL('../../../shared/', import.meta.url)
const hasShared = existsSync(new URL('rule-catalogue.md', shared))
const outcomeOf = (facts: Facts): Outcome => triage(standard, { facts, d: D })

/** Ids by section, as the catalogue has them. */
const CATALOGUE = `
0-a 1-a 1.1-a 1.2-a 1.2-c 1.3-a
2-a 2-b 2-c 2-d 2-e 2-f 2-g 2-h 2-i 2-j 2-k 2-l 2-m 2-n
2.1-a 2.1-b 2.1-d 2.1-e 2.1-g 2.1-h 2.1-i 2.1-j 2.1-l 2.1-m 2.1-o 2.2-a 2.2-b 2.2-c 2.3-a 2.3-b 2.3-c 2.3-d
2.4-a 2.4-b 2.4-c 2.4-d 2.5-a 2.5-b 2.5-c 2.5-d
3.1-a 3.1.1-a 3.2-a 3.2-b 3.2-c 3.2.1-a 3.2.1-b 3.2.1-c 3.2.1-d 3.2.1-e 3.2.1-f 3.2.2-a 3.2.2-b 3.2.2-c
3.2.4-a 3.2.4-b 3.2.4-c 3.3.1-a 3.3.1-b 3.3.1-c 3.3.2-a 3.3.2-b 3.3.3-a 3.3.3-b 3.3.3-c 3.3.3-d 3.3.3-e
3.3.4-a 3.3.4-b 3.3.4-c 3.3.5-a 3.3.5-b 3.3.5-c 3.3.5-d 3.3.6-a 3.3.6-b 3.3.6-c 3.3.6-d 3.4-a 3.4-b
4-a 4-b 4.1-a 4.1-b 4.1.1-a 4.2-a 4.3-a 4.4-a 4.4-b 4.5-a 4.6-a 4.6-b
5-b 5-c 5-d 5-e 5-f 5-g 5-k 5-l 5.1-a 5.1-b 5.1-c 5.1-d 5.1-e 5.2-a 5.2-b 5.2-c 5.2-d 6-a`
  .trim()
  .split(/\s+/)
  .map((id) => `KBH-${id}`)
/** Readings of section B that are rules of their own here. */
const READINGS = ['B-06', 'B-16', 'B-17', 'B-37', 'B-39', 'B-47', 'B-48']
const own = standard.rules.filter((rule) => rule.id.startsWith('KBH-') || READINGS.includes(rule.id))

interface Row {
  readonly topic: string
  readonly cites: readonly (readonly [string, number, number])[]
}

function row(topic: string, source: string): Row {
  let section = ''
  const cites = source.split(';').flatMap((part) => {
    const [, named, lines] = part.match(/^\s*([\d.]+)?(?: tab\.\d)?\s*(L.*)$/) ?? []
    section = named ?? section
    return (lines ?? '').split(',').map((each) => {
      const [, from, to] = each.match(/L(\d+)(?:-(\d+))?/) ?? []
      return [section, Number(from), Number(to ?? from)] as const
    })
  })
  return { topic, cites }
}

const printed = (): ReadonlyMap<string, Row> =>
  new Map(
    readFileSync(new URL('rule-catalogue.md', shared), 'utf8')
      .split('\n')
      .flatMap((line): [string, Row][] => {
        const [, id, topic, source] = line.match(/^\| (KBH-[\w.]+-[a-z]) \| (\w+) \| ([^|]+) \|/) ?? []
        return id && topic && source ? [[id, row(topic, source)]] : []
      }),
  )

describe('the rules of København', () => {
  it('are the rows of the catalogue, each once', () => {
    const ids = own.map((rule) => rule.id)
    expect([...ids, ...Object.keys(merged)].sort()).toEqual([...CATALOGUE, ...READINGS].sort())
    expect(new Set(standard.rules.map((rule) => rule.id)).size).toBe(standard.rules.length)
  })

  it.runIf(hasShared)('carry the topic and the lines of the catalogue', () => {
    const rows = printed()
    expect([...rows.keys()].sort()).toEqual([...CATALOGUE].sort())
    for (const rule of own.filter((each) => rows.has(each.id))) {
      const cites = rule.cites.map((each) => [each.section, ...each.lines])
      expect([rule.id, rule.topic, cites]).toEqual([
        rule.id,
        rows.get(rule.id)?.topic,
        rows.get(rule.id)?.cites,
      ])
    }
  })

  it('print of each unit only what the document prints', () => {
    const unit = (id: string) => standard.units.find((each) => each.id === id)
    expect(unit('uturn')).toMatchObject({
      address: 'Studiestræde 47, 1455 København K',
      phone: '82 56 23 00',
      email: 'u-turn@sof.kk.dk',
      hours: null,
      open: [],
    })
    expect(unit('prags-boulevard')).toMatchObject({ phone: '33 17 84 70', email: 'RCK.BEA@sof.kk.dk' })
    expect(unit('forchhammersvej')).toMatchObject({ address: null, phone: null, email: null, holds: [] })
    for (const id of standard.phoneUnits) expect(unit(id)?.phone).toMatch(/^\d\d( \d\d){3}$/)
  })

  it.runIf(hasShared)('give only telephone numbers and addresses that stand in the source', () => {
    const source = readFileSync(new URL('sources/koebenhavn.txt', shared), 'utf8').replace(/\s+/g, '')
    for (const { address, phone, email } of standard.units) {
      for (const part of [phone, email, ...(address?.split(', ') ?? [])]) {
        if (part) expect(source).toContain(part.replace(/\s+/g, '').replace(/\.$/, ''))
      }
    }
    for (const rule of own) {
      for (const [number] of rule.text.da.matchAll(/\d\d( \d\d){3}/g))
        expect(source).toContain(number.replaceAll(' ', ''))
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
      flags: [...outcome.flags].filter((flag) => flag !== 'openPoint' || person.verdict === 'person').sort(),
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
    neverAsk: FactId[]
  }
}
const personas: SharedPersona[] = hasShared
  ? readdirSync(new URL('personas/', shared))
      .filter((name) => name.startsWith('KBH-') && name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(new URL(`personas/${name}`, shared), 'utf8')))
  : []

it.runIf(hasShared)('the worked personas come out as expected', () => {
  expect(personas.length).toBeGreaterThan(0)
  for (const { id, facts, expect: wanted } of personas) {
    const outcome = outcomeOf(facts)
    const kinds = outcome.appointments.map((each) => each.kind as string)
    const { route, identity, anonymousTreatment, guarantee } = outcome
    expect([id, route, identity, anonymousTreatment, guarantee.applies]).toEqual([
      id,
      wanted.route,
      wanted.identity,
      wanted.anonymousTreatment,
      wanted.guarantee,
    ])
    expect(wanted.firstUnit).toContain(outcome.units[0])
    expect(kinds).toEqual(expect.arrayContaining(wanted.appointments))
    expect(kinds.filter((kind) => wanted.notAppointments.includes(kind))).toEqual([])
    expect([...outcome.flags].sort()).toEqual([...wanted.flags].sort())
    expect(outcome.rules).toEqual(expect.arrayContaining(wanted.rules))
  }
})

/** The questions a conversation asks this person, in order, until nothing is left; what they do not know stays open. */
function asked(answers: Facts, enough: boolean): FactId[] {
  const order: FactId[] = []
  let facts: Facts = {}
  for (let turn = 0; turn < FACT_IDS.length; turn += 1) {
    const next = nextQuestion(standard, { facts, enough })
    if (!next) return order
    order.push(next.fact)
    const slot = Object.values(SLOT_OF).includes(next.fact) || next.fact === 'name' ? 'given' : null
    facts = { ...facts, [next.fact]: answers[next.fact] ?? slot }
  }
  throw new Error(`no end of questions: ${order.join(' ')}`)
}

describe('the conversation', () => {
  it.runIf(hasShared)('never asks the worked personas what it must not', () => {
    for (const { id, facts, expect: wanted } of personas) {
      const order = asked(facts, false)
      expect([id, order.filter((fact) => wanted.neverAsk.includes(fact))]).toEqual([id, []])
    }
  })

  it('is short for a young person without a name', () => {
    expect(asked(people[0]?.facts ?? {}, true)).toEqual([
      'asker',
      'wish',
      'age',
      'anonymous',
      'residence',
      'substances',
      'talkSlot',
    ])
  })

  it.each(people)('$who: every question can say which rules it rests on', ({ facts }) => {
    const known: Record<string, unknown> = {}
    for (const fact of asked(facts, false)) {
      const found = evaluate(standard, known as Facts, false)
      if (fact !== 'asker' && fact !== 'wish')
        expect([fact, rulesBehind(standard, found, fact).length > 0]).toEqual([fact, true])
      known[fact] = facts[fact] ?? (Object.values(SLOT_OF).includes(fact) || fact === 'name' ? 'given' : null)
    }
  })

  const adult: Facts = { asker: 'self', wish: 'treatment', age: 40, residence: 'here', occupation: 'job' }

  it('asks whether medicine is wished before it offers to go on by name, and only with opioids', () => {
    const heroin: Facts = { ...adult, anonymous: 'yes', substances: ['opioids'] }
    const wishing = asked({ ...heroin, wantsSubstitution: 'yes', namedInstead: 'no' }, true)
    expect(wishing).toContain('namedInstead')
    expect(wishing.indexOf('wantsSubstitution')).toBeLessThan(wishing.indexOf('namedInstead'))
    expect(asked({ ...heroin, wantsSubstitution: 'no' }, true)).not.toContain('namedInstead')
    expect(asked({ ...heroin, substances: ['cocaine'] }, true)).not.toContain('wantsSubstitution')
  })

  it('never asks about children or for what the action plan may hold, also not by name', () => {
    const order = asked({ ...adult, anonymous: 'no', substances: ['cocaine'], wantsDoctor: 'no' }, false)
    expect(order).toEqual(
      expect.arrayContaining(['wantsDoctor', 'unit', 'visitationSlot', 'name', 'existingCase', 'provider']),
    )
    for (const fact of ['children', 'occupation', 'settledHome', 'otherSocialProblems'] as const)
      expect(order).not.toContain(fact)
  })

  it.each(people)('$who: is never asked about children', ({ facts }) => {
    expect(asked(facts, false)).not.toContain('children')
  })

  it('asks whoever comes for alcohol by name nothing of what the standard says of drugs only', () => {
    const order = asked({ ...adult, anonymous: 'no', substances: ['alcohol'] }, false)
    expect(order).toEqual(expect.arrayContaining(['visitationSlot', 'name', 'pregnant', 'message']))
    for (const fact of ['children', 'provider', 'treatmentForm'] as const) expect(order).not.toContain(fact)
  })

  it('asks a parent for the age only, and a partner for nothing about the other', () => {
    expect(asked({ asker: 'parent', wish: 'advice', age: 20 }, true)).toEqual([
      'asker',
      'wish',
      'age',
      'talkSlot',
    ])
    expect(asked({ asker: 'relative', wish: 'advice' }, true)).toEqual(['asker', 'wish', 'talkSlot'])
  })
})

describe('over all people', () => {
  const outcomes = people.map((person) => outcomeOf(person.facts))

  it.each(own.map((rule) => [rule.id]))('%s bears on somebody and not on everybody', (id) => {
    const bearing = outcomes.filter((outcome) => outcome.rules.includes(id)).length
    expect(bearing).toBeGreaterThan(0)
    expect(bearing).toBeLessThan(people.length)
  })

  it('times cite the rows of the standard', () => {
    const rulesOf = (who: string, kind: string) =>
      outcomeOf(people.find((person) => person.who.includes(who))?.facts ?? {}).appointments.find(
        (each) => each.kind === kind,
      )
    expect(rulesOf('KBH-P08', 'visitation')).toMatchObject({
      by: '2026-12-06',
      rules: expect.arrayContaining(['KBH-2.1-a', 'KBH-2.2-a']),
    })
    expect(rulesOf('KBH-P08', 'doctor')?.rules).toContain('B-06')
    expect(rulesOf('KBH-P02)', 'anonymousTalk')?.rules).toContain('KBH-3.3.3-c')
    expect(rulesOf('KBH-P11', 'relativesTalk')?.rules).toContain('KBH-3.3.4-a')
  })

  it('the two approvals are a task for staff', () => {
    const { staff } = outcomeOf(people[0]?.facts ?? {})
    expect(staff.map((each) => each.rule)).toContain('KBH-3.3.3-d')
  })
})

const sentences = (text: string): number => text.split(/[.!?](?=\s|$)/).filter((part) => part.trim()).length
const heardBefore = (rules: readonly Rule[], fact: string): Rule[] =>
  rules.filter((rule) => typeof rule.heard === 'object' && rule.heard.before === fact)
/** As the conversation finds them: what would end it need not be answered yet. */
const told = (facts: Facts, fact: string): string[] => {
  const { known } = evaluate(standard, facts, false)
  return heardBefore(standard.rules, fact)
    .filter(
      (rule) => holds(rule.when, known) === 'yes' && (!rule.unless || holds(rule.unless, known) !== 'yes'),
    )
    .map((rule) => rule.id)
}

const textOf = (id: string): string => standard.rules.find((rule) => rule.id === id)?.text.da ?? ''

describe('what is heard unasked', () => {
  it.each(people)('$who: at most two sentences before any question', ({ facts }) => {
    for (const fact of FACT_IDS) {
      const { [fact]: _asked, ...rest } = facts
      // The question comes while some of the rest may still be open.
      for (const known of [facts, rest, { asker: facts.asker, wish: facts.wish, age: facts.age }]) {
        const said = told(known as Facts, fact)
        const total = said.reduce((sum, id) => sum + sentences(textOf(id)), 0)
        expect([fact, said, total <= 2]).toEqual([fact, said, true])
      }
    }
  })

  it.each(people)('$who: at most two rules at the summary and four on the receipt', ({ facts }) => {
    const { bearing } = evaluate(standard, facts, true)
    expect(bearing.filter((rule) => rule.heard === 'summary').length).toBeLessThanOrEqual(2)
    expect(bearing.filter((rule) => rule.heard === 'receipt').length).toBeLessThanOrEqual(4)
  })

  const self: Facts = { asker: 'self', wish: 'treatment', residence: 'here', substances: ['cannabis'] }

  it('no appeal and no guarantee before anonymity is chosen', () => {
    expect(told({ asker: 'self', wish: 'treatment', age: 24 }, 'anonymous')).toEqual(['B-33'])
  })
  it('who must say yes to treatment, before a young person gives up anonymity on either way', () => {
    const without: Facts = { ...self, age: 17, anonymous: 'yes' }
    expect(evaluate(standard, without, false).wanted.has('namedInstead')).toBe(false)
    expect(told(without, 'namedInstead')).toEqual(['KBH-3.3.3-c'])
    const byName: Facts = { ...self, age: 17, anonymous: 'no' }
    expect(evaluate(standard, byName, false).wanted.has('parentsKnow')).toBe(true)
    expect(told(byName, 'parentsKnow')).toEqual(['KBH-3.3.3-d', 'B-47'])
  })
  it('that medicine is by name only, before a name is asked for instead', () => {
    const facts: Facts = {
      ...self,
      substances: ['opioids'],
      age: 40,
      anonymous: 'yes',
      occupation: 'job',
      wantsSubstitution: 'yes',
    }
    expect(evaluate(standard, facts, false).wanted.has('namedInstead')).toBe(true)
    expect(told(facts, 'namedInstead')).toEqual(['KBH-2-l'])
  })
  const byName: Facts = { ...self, age: 30, anonymous: 'no', wantsDoctor: 'no' }
  it('that the 14 days do not hold elsewhere, before a free choice; whoever stays does not have it listed', () => {
    expect(told(byName, 'provider')).toEqual(['KBH-2.5-d', 'KBH-2.2-c'])
    const listed = (provider: 'own' | 'other') => outcomeOf({ ...byName, provider }).rules
    expect(listed('other')).toContain('KBH-2.2-c')
    expect(listed('own')).not.toContain('KBH-2.2-c')
  })
  it('that a home cannot be promised after a stay, before a stay is chosen', () => {
    expect(told(byName, 'treatmentForm')).toEqual(['KBH-5-k'])
    const listed = (treatmentForm: 'residential' | 'day') => outcomeOf({ ...byName, treatmentForm }).rules
    expect(listed('residential')).toContain('KBH-5-k')
    expect(listed('day')).not.toContain('KBH-5-k')
  })
  it.each(people.filter(({ route }) => route === 'namedTreatment'))(
    '$who: the family offer and the duty to act for a child, before a time, a name or pregnancy is asked about',
    ({ facts }) => {
      const order = asked(facts, false)
      const first = order.indexOf('wantsDoctor')
      expect(told(facts, 'wantsDoctor')).toEqual(['KBH-3.3.1-a', 'B-48'])
      expect(first).toBeGreaterThan(0)
      for (const fact of ['name', 'pregnant', 'message'] as const)
        expect([fact, order.indexOf(fact) > first]).toEqual([fact, true])
    },
  )
  it('that the 14 days hold without a name where it is alcohol alone, after hearing that they do not for drugs', () => {
    const { bearing } = evaluate(
      standard,
      { ...self, substances: ['alcohol'], age: 50, anonymous: 'yes' },
      true,
    )
    expect(bearing.filter((rule) => rule.heard === 'summary').map((rule) => rule.id)).toEqual(['B-16'])
  })
  it('the place for families, at the summary of whoever is pregnant, with or without a name', () => {
    for (const facts of [byName, { ...self, age: 30, anonymous: 'yes', occupation: 'job' } as Facts]) {
      const { bearing } = evaluate(standard, { ...facts, pregnant: 'yes' }, true)
      expect(bearing.filter((rule) => rule.heard === 'summary').map((rule) => rule.id)).toContain(
        'KBH-3.3.1-b',
      )
    }
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
        expect(sentences(rule.text[language])).toBe(1)
        expect(words(rule.title[language]).length).toBeLessThanOrEqual(7)
      }
      expect(words(rule.text.da).length).toBeLessThanOrEqual(22)
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

  it('never call anybody names and never refuse', () => {
    const said = own.flatMap((rule) => [rule.text.da, rule.text.en, rule.title.da, rule.title.en]).join(' ')
    expect(said).not.toMatch(/misbrug|abuser|addict|junkie|afslag|refus|§/i)
  })
})
