import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apply, begin, type Conversation } from '../../machines/conversation.ts'
import { FACTS, type FactId, type Facts } from '../../machines/facts.ts'
import { rulesBehind } from '../../machines/nextQuestion.ts'
import type { Rule } from '../../machines/rule.ts'
import { fredericia, merged } from '../../machines/standards/fredericia/undated/standard.ts'
import { evaluate, type Outcome, triage } from '../../machines/triage.ts'

const SHARED = new URL('../../../shared/', import.meta.url).pathname
const D = '2026-11-22T10:00:00+01:00'
const own = fredericia.rules.filter((rule) => rule.id.startsWith('FDC-'))

const IDS = `
1-a 2-a 3-a 3-b 3-c 3-d 4-a 4-b 5-a 5-b 5-d 5-e 5-f 5-g 6-a 7-a 7-b 7-c 8.1-a 8.2-a 8.3-a 8.3-b 8.3-c 8.4-a 8.4-b
8.4-c 8.4-f 8.5-a 8.5-b 8.6-a 8.6-b 8.6-c 8.6-d 8.6-e 8.6-f 9-a 9-b 9-c 10-a 10-b 10-c 10-d 11-a 11-b 11-c 11-d 11-e
12-a 12-b 12-c 13-a 13-b 13-c 13-d 14-a 14-b 14-c 14-d 14-e 15-a 15-b 16.10-a 16.10-b 16.10-c 16.101-b 16.101-c
16.101a-a 16.101a-b 16.101a-c 16.101a-d 16.101a-e 16.101a-f 16.101a-g 16.101a-h 16.101a-i
16.141-a 16.141-b 16.141-c 16.141-d 16.141-e`
  .trim()
  .split(/\s+/)
  .map((id) => `FDC-${id}`)

const named = { asker: 'self', wish: 'treatment', anonymous: 'no', residence: 'here' } as const
const unnamed = { ...named, anonymous: 'yes' } as const
const fulfils = { occupation: 'job', settledHome: 'yes', changeWish: 'reduce' } as const

/** People of all kinds; a fact that is not there was not asked or stayed open. */
const PEOPLE = {
  namedOpioids: {
    ...named,
    age: 44,
    substances: ['opioids'],
    wantsSubstitution: 'yes',
    wantsDoctor: 'unsure',
  },
  named16: {
    ...named,
    age: 16,
    substances: ['cannabis', 'amphetamine'],
    parentsKnow: 'know',
    wantsDoctor: 'yes',
  },
  named17Alcohol: { ...named, age: 17, substances: ['alcohol'] },
  namedAftercare: {
    ...named,
    wish: 'aftercare',
    age: 29,
    substances: ['cannabis'],
    changeWish: 'stayStopped',
  },
  namedParent: { ...named, age: 38, substances: ['cocaine'], children: 'livesWith' },
  namedResidential: { ...named, age: 51, substances: ['alcohol', 'cocaine'], treatmentForm: 'residential' },
  namedFreeChoice: { ...named, age: 33, substances: ['ghb'], provider: 'other' },
  namedOwnOffer: { ...named, age: 33, substances: ['ghb'], provider: 'own', wantsDoctor: 'no' },
  namedPregnant: { ...named, age: 27, substances: ['benzodiazepines'], pregnant: 'yes' },
  namedDual: {
    ...named,
    age: 30,
    substances: ['cannabis'],
    mentalDisorder: 'needsTreatment',
    cognitiveSupport: 'yes',
  },
  namedCase: { ...named, age: 36, substances: ['cocaine'], existingCase: 'yes' },
  namedAgeOpen: { ...named, age: null, substances: null, residence: 'unsure' },
  alcoholNamed: { ...named, age: 55, substances: ['alcohol'] },
  alcoholUnnamed: { ...unnamed, age: 55, substances: ['alcohol'] },
  alcoholAdvice: { ...unnamed, wish: 'advice', age: 40, substances: ['alcohol'] },
  alcoholElsewhere: { ...unnamed, age: 60, residence: 'elsewhere', substances: ['alcohol'] },
  anonymous18: { ...unnamed, ...fulfils, age: 18, substances: ['cocaine'], occupation: 'education' },
  anonymous25: {
    ...unnamed,
    ...fulfils,
    age: 25,
    substances: ['cocaine', 'alcohol'],
    treatmentForm: 'residential',
  },
  anonymousAftercare: {
    ...unnamed,
    ...fulfils,
    wish: 'aftercare',
    age: 34,
    substances: ['mdma'],
    changeWish: 'stayStopped',
  },
  anonymousOpioids: { ...unnamed, ...fulfils, age: 42, substances: ['opioids'], wantsSubstitution: 'yes' },
  anonymousUnsure: {
    ...unnamed,
    ...fulfils,
    age: 30,
    substances: ['cannabis'],
    settledHome: 'unsure',
    changeWish: 'unsure',
  },
  anonymousOpen: { ...unnamed, age: 24, substances: ['cannabis'], occupation: 'preferNotToSay' },
  anonymousAgeOpen: { ...unnamed, ...fulfils, age: null, substances: ['cannabis'] },
  anonymousHesitant: { ...unnamed, ...fulfils, anonymous: 'unsure', age: 30, substances: ['ketamine'] },
  anonymousNoJob: {
    ...unnamed,
    ...fulfils,
    age: 45,
    substances: ['cannabis'],
    occupation: 'none',
    namedInstead: 'no',
  },
  anonymousNoHome: { ...unnamed, ...fulfils, age: 45, substances: ['cannabis'], settledHome: 'no' },
  anonymousNoChange: { ...unnamed, ...fulfils, age: 45, substances: ['cannabis'], changeWish: 'no' },
  anonymousThenNamed: {
    ...unnamed,
    ...fulfils,
    age: 45,
    substances: ['opioids'],
    occupation: 'none',
    namedInstead: 'yes',
  },
  anonymous17: {
    ...unnamed,
    age: 17,
    substances: ['cannabis'],
    parentsKnow: 'doNotKnow',
    occupation: 'none',
  },
  anonymous16ThenNamed: { ...unnamed, age: 16, substances: ['cannabis'], namedInstead: 'yes' },
  advice15: {
    asker: 'self',
    wish: 'advice',
    age: 15,
    anonymous: 'yes',
    residence: 'here',
    substances: ['nitrousOxide'],
  },
  adviceByName: {
    asker: 'self',
    wish: 'moreTalks',
    age: 24,
    anonymous: 'no',
    residence: 'here',
    substances: ['cannabis'],
  },
  undecided: {
    asker: 'self',
    wish: 'unsure',
    age: 29,
    anonymous: 'unsure',
    substances: ['unsure'],
    changeWish: 'no',
  },
  parentOf16: { asker: 'parent', wish: 'advice', age: 16, residence: 'here', substances: ['cannabis'] },
  parentOf30: {
    asker: 'parent',
    wish: 'treatment',
    age: 30,
    residence: 'elsewhere',
    substances: ['cocaine'],
  },
  partner: { asker: 'relative', wish: 'information', age: 41, substances: ['alcohol'] },
  teacher: { asker: 'professional', wish: 'advice', age: 15, residence: 'here', substances: ['cannabis'] },
  doctor: { asker: 'professional', wish: 'treatment', age: 52, substances: ['opioids'] },
  elsewhere: { ...named, residence: 'elsewhere', age: 31, substances: ['cocaine'] },
  complaint: { asker: 'self', wish: 'complaint' },
  information: { asker: 'self', wish: 'information' },
} as const satisfies Record<string, Facts>
type Person = keyof typeof PEOPLE
const names = Object.keys(PEOPLE) as Person[]

const of = (facts: Facts): Outcome => triage(fredericia, { facts, d: D })
const outcome = (person: Person): Outcome => of(PEOPLE[person])
const kinds = (o: Outcome) => o.appointments.map((a) => a.kind).sort()
const ruleOf = (id: string) => fredericia.rules.find((rule) => rule.id === id) as Rule

describe('Fredericia: the catalogue', () => {
  it('has every row once and nothing else', () => {
    expect(own.map((rule) => rule.id).sort()).toEqual([...IDS].sort())
    expect(merged).toEqual({})
  })

  it.runIf(existsSync(`${SHARED}rule-catalogue.md`))(
    'is the catalogue file, id by id and topic by topic',
    () => {
      const rows = readFileSync(`${SHARED}rule-catalogue.md`, 'utf8').matchAll(
        /^\| (FDC-\S+) \| (\w+) \| ([^|]+) \|/gm,
      )
      const wanted = [...rows].map(([, id, topic, source]) => {
        const cites = [...(source as string).matchAll(/s(\S+) L(\d+)(?:-(\d+))?/g)]
        return {
          id,
          topic,
          cites: cites.map(([, s, from, to]) => ({ section: s, lines: [Number(from), Number(to ?? from)] })),
        }
      })
      expect(wanted).toHaveLength(IDS.length)
      for (const row of wanted) {
        const { id, topic, cites } = ruleOf(row.id as string)
        expect({ id, topic, cites }).toEqual(row)
      }
    },
  )

  it('stands in the order of the document', () => {
    const order = own
      .filter((rule) => !rule.id.startsWith('FDC-16'))
      .map((rule) => rule.cites[0]?.lines[0] as number)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('takes the place of the national sentence on appeal', () => {
    expect(fredericia.rules.some((rule) => rule.id === 'B-33')).toBe(false)
  })

  it('invents no contact data', () => {
    for (const unit of fredericia.units) {
      expect([unit.address, unit.phone, unit.email, unit.hours, unit.open]).toEqual([
        null,
        null,
        null,
        null,
        [],
      ])
      for (const id of unit.cites) expect(IDS).toContain(id)
    }
  })
})

describe('Fredericia: every rule bears on somebody and not on everybody', () => {
  const found = new Map(names.map((name) => [name, new Set(outcome(name).rules)]))
  it.each(IDS)('%s', (id) => {
    const bears = names.filter((name) => found.get(name)?.has(id))
    expect(bears.length).toBeGreaterThan(0)
    expect(bears.length).toBeLessThan(names.length)
  })
})

describe('Fredericia: routes, appointments and the 14 days', () => {
  const table: [
    Person,
    Outcome['route'],
    Outcome['anonymousTreatment'],
    string[],
    boolean,
    string | undefined,
  ][] = [
    ['namedOpioids', 'namedTreatment', null, ['doctor', 'visitation'], true, 'aaben-raadgivning'],
    ['named16', 'namedTreatment', null, ['doctor', 'visitation'], true, 'aaben-raadgivning'],
    ['namedAftercare', 'namedTreatment', null, ['visitation'], true, 'aaben-raadgivning'],
    ['namedAgeOpen', 'namedTreatment', null, ['visitation'], true, 'aaben-raadgivning'],
    ['namedCase', 'namedTreatment', null, ['visitation'], true, 'aaben-raadgivning'],
    ['alcoholNamed', 'alcohol', null, ['visitation'], true, 'aaben-raadgivning'],
    ['alcoholUnnamed', 'alcohol', null, ['anonymousTalk'], true, 'aaben-raadgivning'],
    ['alcoholAdvice', 'alcohol', null, ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['alcoholElsewhere', 'alcohol', null, ['anonymousTalk'], true, 'aaben-raadgivning'],
    ['anonymous18', 'anonymousTreatment', 'allowed', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymous25', 'anonymousTreatment', 'allowed', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousAftercare', 'anonymousTreatment', 'allowed', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousOpioids', 'anonymousTreatment', 'allowed', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousHesitant', 'anonymousTreatment', 'allowed', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousUnsure', 'anonymousTreatment', 'person', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousOpen', 'anonymousTreatment', 'person', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousAgeOpen', 'anonymousTreatment', 'person', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousNoJob', 'anonymousAdvice', 'no', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousNoHome', 'anonymousAdvice', 'no', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousNoChange', 'anonymousAdvice', 'no', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymousThenNamed', 'namedTreatment', 'no', ['visitation'], true, 'aaben-raadgivning'],
    ['anonymous17', 'anonymousAdvice', 'no', ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['anonymous16ThenNamed', 'namedTreatment', 'no', ['visitation'], true, 'aaben-raadgivning'],
    ['advice15', 'anonymousAdvice', null, ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['adviceByName', 'anonymousAdvice', null, ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['undecided', 'anonymousAdvice', null, ['anonymousTalk'], false, 'aaben-raadgivning'],
    ['parentOf16', 'relatives', null, ['relativesTalk'], false, 'aaben-raadgivning'],
    ['parentOf30', 'relatives', null, ['relativesTalk'], false, 'aaben-raadgivning'],
    ['partner', 'relatives', null, ['relativesTalk'], false, 'aaben-raadgivning'],
    ['teacher', 'referral', null, [], false, 'aaben-raadgivning'],
    ['doctor', 'referral', null, [], false, 'aaben-raadgivning'],
    ['elsewhere', 'elsewhere', null, [], false, 'home-municipality'],
    ['complaint', 'information', null, [], false, 'rusmiddelcenter'],
    ['information', 'information', null, [], false, 'aaben-raadgivning'],
  ]
  it.each(table)('%s → %s', (person, route, verdict, appointments, guarantee, unit) => {
    const o = outcome(person)
    expect([o.route, o.anonymousTreatment, kinds(o), o.guarantee.applies, o.units[0]]).toEqual([
      route,
      verdict,
      appointments,
      guarantee,
      unit,
    ])
    if (guarantee) expect(o.guarantee.until).toBe('2026-12-06')
  })

  it('binds a time by name, only aims for one without a name, and binds alcohol either way', () => {
    const basis = (person: Person) => outcome(person).appointments.map((a) => [a.basis, a.by])
    expect(basis('namedOpioids')).toEqual([
      ['guarantee', '2026-12-06'],
      ['guarantee', '2026-12-06'],
    ])
    expect(basis('anonymous18')).toEqual([['serviceAim', '2026-12-06']])
    expect(basis('anonymousNoJob')).toEqual([['serviceAim', '2026-12-06']])
    expect(basis('alcoholUnnamed')).toEqual([['guarantee', '2026-12-06']])
    expect(basis('alcoholAdvice')).toEqual([['none', null]])
    expect(basis('advice15')).toEqual([['none', null]])
  })

  it('cites its own rows for the talks', () => {
    const cited = (person: Person, kind: string) =>
      outcome(person).appointments.find((a) => a.kind === kind)?.rules ?? []
    expect(cited('namedOpioids', 'visitation')).toContain('FDC-10-c')
    expect(cited('alcoholNamed', 'visitation')).toEqual(['FDC-10-c'])
    expect(cited('anonymous18', 'anonymousTalk')).toContain('FDC-16.101a-c')
    expect(cited('advice15', 'anonymousTalk')).toContain('FDC-16.10-b')
    expect(cited('alcoholUnnamed', 'anonymousTalk')).toEqual(['FDC-16.141-d'])
  })

  it('leaves a kind of job the document does not name, and a private answer, to a person (B-13)', () => {
    const job = (occupation: 'nearLabourMarket' | 'preferNotToSay') =>
      of({ ...PEOPLE.anonymous18, occupation })
    expect(job('nearLabourMarket').anonymousTreatment).toBe('person')
    expect(job('preferNotToSay').anonymousTreatment).toBe('person')
    expect(job('preferNotToSay').flags).toContain('openPoint')
  })

  it('tries the four terms from 18 only; below that the age alone is tested', () => {
    expect(outcome('anonymous17').rules).toContain('FDC-8.6-b')
    for (const id of ['FDC-8.6-a', 'FDC-8.6-c', 'FDC-8.6-d', 'FDC-8.6-e', 'FDC-8.6-f', 'FDC-16.101a-g']) {
      expect(outcome('anonymous17').rules).not.toContain(id)
      expect(outcome('anonymous18').rules).toContain(id)
    }
    expect(outcome('anonymous17').ignored).toContain('occupation')
  })

  it('never lets medicine decide', () => {
    const o = of({ ...PEOPLE.anonymous18, substances: ['opioids'], wantsSubstitution: 'yes' })
    expect([o.anonymousTreatment, o.ignored]).toEqual(['allowed', ['wantsSubstitution']])
  })

  it('takes other social problems that were told as a point for the talk, never as a no (B-31)', () => {
    for (const otherSocialProblems of ['yes', 'unsure'] as const) {
      const o = of({ ...PEOPLE.anonymous18, otherSocialProblems })
      expect([o.route, o.anonymousTreatment, o.flags]).toEqual([
        'anonymousTreatment',
        'person',
        ['openPoint'],
      ])
      expect(o.rules).toEqual(expect.arrayContaining(['B-31', 'FDC-16.101a-a']))
      expect(o.staff.map(({ rule }) => rule)).toContain('B-31')
    }
    const untold = of({ ...PEOPLE.anonymous18, otherSocialProblems: 'no' })
    expect([untold.anonymousTreatment, untold.rules.includes('B-31')]).toEqual(['allowed', false])
    // What is contrary to a term that is printed stays so.
    expect(of({ ...PEOPLE.anonymousNoJob, otherSocialProblems: 'yes' }).anonymousTreatment).toBe('no')
  })

  it('takes no condition of anonymous treatment to alcohol alone', () => {
    const o = outcome('alcoholUnnamed')
    expect(o.rules.filter((id) => id.startsWith('FDC-8.6') || id.startsWith('FDC-16.101'))).toEqual([])
    expect(o.rules).toContain('FDC-16.141-d')
    expect(outcome('alcoholElsewhere').rules).toContain('FDC-16.141-e')
    expect(o.rules).not.toContain('FDC-16.141-e')
  })

  it('shows the guarantee rows only where the 14 days hold', () => {
    for (const name of names) {
      const o = outcome(name)
      expect([name, o.rules.includes('FDC-11-a')]).toEqual([name, o.guarantee.applies])
      expect([name, o.rules.includes('FDC-5-f')]).toEqual([name, o.guarantee.applies])
    }
  })

  it('sets the flags of the contract and no consent is demanded', () => {
    expect([...outcome('namedPregnant').flags].sort()).toEqual(['pregnant', 'urgent'])
    expect([...outcome('namedDual').flags].sort()).toEqual(['cognitiveSupport', 'dualDiagnosis'])
    expect(outcome('namedParent').flags).toEqual(['children'])
    expect(outcome('namedFreeChoice').flags).toEqual(['freeChoice'])
    expect(outcome('namedResidential').flags).toEqual(['residential'])
    expect(outcome('named16').flags).toEqual(['youth'])
    expect(outcome('namedCase').flags).toEqual(['existingCase'])
    expect([...outcome('parentOf16').flags].sort()).toEqual(['secondHand', 'youth'])
    for (const name of names) expect(outcome(name).flags).not.toContain('needsConsent')
  })

  it('says the free choice before it, and lists it only for those who want another place', () => {
    expect(outcome('namedFreeChoice').rules).toContain('FDC-12-c')
    expect(outcome('namedFreeChoice').guarantee.applies).toBe(true)
    expect(outcome('namedOwnOffer').rules.filter((id) => id.startsWith('FDC-12'))).toEqual([])
  })
})

interface Walk {
  readonly asked: readonly FactId[]
  readonly required: readonly FactId[]
  readonly before: ReadonlyMap<FactId, readonly string[]>
  readonly end: Conversation
}

/** Holds the conversation itself with this person, who leaves open what the table does not say. */
function walk(facts: Facts): Walk {
  let c = apply(fredericia, begin('fredericia', fredericia.edition), {
    type: 'started',
    at: D,
    language: 'da',
  })
  const asked: FactId[] = []
  const required: FactId[] = []
  const before = new Map<FactId, readonly string[]>()
  let told = 0
  while (c.question) {
    const { fact, optional } = c.question
    if (asked.length > 40) throw new Error(`no end: ${asked.join(' ')}`)
    asked.push(fact)
    if (!optional) required.push(fact)
    before.set(fact, c.told.slice(told))
    told = c.told.length
    const value = fact === 'place' ? 'kolding' : FACTS[fact].kind === 'slot' ? 'none' : (facts[fact] ?? null)
    c = apply(fredericia, c, { type: 'answer', at: D, given: [{ fact, value }] })
  }
  return { asked, required, before, end: c }
}

const sentencesIn = (text: string): number =>
  text
    .replace(/www\.\S+\.dk/g, 'www')
    .split(/[.!?]+(?:\s|$)/)
    .filter(Boolean).length
const sentences = (ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + sentencesIn(ruleOf(id).text.da), 0)

describe('Fredericia: the conversation', () => {
  const walks = new Map(names.map((name) => [name, walk(PEOPLE[name])]))
  const at = (name: Person) => walks.get(name) as Walk

  it.each(names)('%s hears at most two sentences before a question, five at the summary', (name) => {
    const { before, end } = at(name)
    for (const [fact, told] of before) expect([fact, sentences(told) <= 2]).toEqual([fact, true])
    const asSummary = end.told.filter((id) => ruleOf(id).heard === 'summary')
    expect(asSummary.length).toBeLessThanOrEqual(2)
    expect(sentences(asSummary)).toBeLessThanOrEqual(5)
    const bearing = evaluate(fredericia, end.facts, true).bearing
    expect(bearing.filter((rule) => rule.heard === 'receipt').length).toBeLessThanOrEqual(4)
  })

  it('comes to the outcome of the same facts', () => {
    for (const name of names) {
      const route = evaluate(fredericia, at(name).end.facts, true).route
      expect([name, route]).toEqual([name, outcome(name).route])
    }
  })

  it('says before the choice that nothing can be appealed without a name, adults only, and lists it once', () => {
    for (const name of ['anonymous18', 'anonymousAgeOpen', 'namedOpioids', 'alcoholUnnamed'] as const)
      expect([name, at(name).before.get('anonymous')]).toEqual([name, ['FDC-16.101a-g']])
    expect(at('anonymous17').end.told).not.toContain('FDC-16.101a-g')
    for (const name of ['namedOpioids', 'alcoholUnnamed', 'anonymousThenNamed'] as const)
      expect([name, outcome(name).rules.includes('FDC-16.101a-g')]).toEqual([name, false])
  })

  it('says what a name opens before asking for it in its place', () => {
    expect(at('anonymousNoJob').before.get('namedInstead')).toEqual(['FDC-10-b'])
    expect(at('anonymous16ThenNamed').before.get('talkSlot')).toEqual(['FDC-10-b'])
    expect(at('anonymousUnsure').asked).not.toContain('namedInstead')
    expect(at('anonymous18').before.get('place')).toEqual(['FDC-8.6-f'])
  })

  it('tells a young person who looks at it before the doctor, and the family offer with the duty before the name', () => {
    expect(at('named16').before.get('wantsDoctor')).toEqual(['FDC-11-b'])
    expect(at('named16').before.get('anonymous')).toEqual(['B-70'])
    expect(at('named16').before.get('name')).toEqual(['B-14'])
    expect(at('namedParent').before.get('name')).toEqual(['B-14', 'FDC-8.3-a'])
    expect(at('namedFreeChoice').before.get('provider')).toEqual(['FDC-12-c'])
    expect(at('namedResidential').before.get('provider')).toEqual(['FDC-8.4-f', 'FDC-12-c'])
  })

  it('never asks about children, other problems, medicine, money or the parents (B-31, B-48)', () => {
    const never: FactId[] = [
      'children',
      'otherSocialProblems',
      'wantsSubstitution',
      'selfSupporting',
      'talksHeld',
      'parentsKnow',
    ]
    for (const name of names)
      expect([name, at(name).asked.filter((fact) => never.includes(fact))]).toEqual([name, []])
  })

  it('asks by name whether there is a case already, as a mark for staff', () => {
    const { asked, required, end } = at('namedCase')
    expect([asked.includes('existingCase'), required.includes('existingCase')]).toEqual([true, false])
    expect(of(end.facts).flags).toContain('existingCase')
    expect(at('advice15').asked).not.toContain('existingCase')
  })

  it('asks no identity without a name', () => {
    const identity: FactId[] = ['name', 'phone', 'email', 'cpr', 'digitalPost', 'safeContact']
    for (const name of names.filter((each) => outcome(each).identity === 'anonymous'))
      expect([name, at(name).asked.filter((fact) => identity.includes(fact))]).toEqual([name, []])
  })

  it('stays within its budget of required questions', () => {
    expect(at('advice15').required.length).toBeLessThanOrEqual(7)
    expect(at('anonymous18').required).toEqual([
      'asker',
      'wish',
      'age',
      'anonymous',
      'residence',
      'substances',
      'changeWish',
      'occupation',
      'settledHome',
      'place',
      'talkSlot',
    ])
    expect(at('namedParent').required.length).toBeLessThanOrEqual(14)
    expect(at('parentOf16').required.length).toBeLessThanOrEqual(5)
    expect(at('namedParent').asked).not.toContain('unit')
    for (const name of ['advice15', 'parentOf16', 'teacher', 'alcoholAdvice', 'named16'] as const)
      expect([name, at(name).asked.includes('age')]).toEqual([name, true])
    for (const name of ['information', 'complaint'] as const)
      expect([name, at(name).required]).toEqual([name, ['asker', 'wish']])
  })

  it('has a rule behind the questions of its own', () => {
    const found = evaluate(fredericia, { ...unnamed, age: 30, substances: ['cannabis'] }, false)
    for (const fact of ['residence', 'occupation', 'settledHome', 'changeWish'] as const)
      expect(rulesBehind(fredericia, found, fact).some((id) => id.startsWith('FDC-'))).toBe(true)
    const refused = evaluate(fredericia, { ...PEOPLE.anonymousNoJob, namedInstead: undefined }, false)
    expect(rulesBehind(fredericia, refused, 'namedInstead')).toContain('FDC-10-b')
  })
})

describe('Fredericia: plain words', () => {
  const lix = (text: string): number => {
    const plain = text.replace(/www\.\S+\.dk/g, '')
    const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
    return (
      words.length / sentencesIn(plain) +
      (100 * words.filter((word) => word.length > 6).length) / words.length
    )
  }

  it('is written in both languages, one short sentence each', () => {
    for (const rule of own) {
      for (const text of [rule.title.da, rule.title.en, rule.text.da, rule.text.en])
        expect(text.trim()).not.toBe('')
      for (const title of Object.values(rule.title))
        expect([rule.id, title.split(/\s+/).length <= 7]).toEqual([rule.id, true])
      expect([rule.id, rule.text.da.split(/\s+/).length <= 22]).toEqual([rule.id, true])
      expect([rule.id, sentencesIn(rule.text.da)]).toEqual([rule.id, 1])
    }
  })

  it('stays at LIX 35 or below as a whole, and speaks of people, not of misuse', () => {
    expect(lix(own.map((rule) => rule.text.da).join(' '))).toBeLessThanOrEqual(35)
    const long = own.filter((rule) => sentencesIn(rule.text.da) >= 3)
    for (const rule of long) expect([rule.id, lix(rule.text.da) <= 35]).toEqual([rule.id, true])
    for (const rule of own) expect(`${rule.text.da} ${rule.text.en}`).not.toMatch(/misbrug|misuse|addict|§/i)
  })

  it('gives every task in both languages', () => {
    const tasks = own.flatMap((rule) =>
      rule.then.flatMap((c) => (c.do === 'task' || c.do === 'record' ? [c.text] : [])),
    )
    expect(tasks.length).toBeGreaterThan(10)
    for (const { da, en } of tasks) expect(Boolean(da.trim() && en.trim())).toBe(true)
  })
})

interface Expected {
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

function expectOutcome(facts: Facts, expected: Expected) {
  const o = of(facts)
  expect([o.route, o.identity, o.anonymousTreatment]).toEqual([
    expected.route,
    expected.identity,
    expected.anonymousTreatment,
  ])
  expect(expected.firstUnit).toContain(o.units[0])
  for (const kind of expected.appointments) expect(kinds(o)).toContain(kind)
  for (const kind of expected.notAppointments) expect(kinds(o)).not.toContain(kind)
  expect(o.guarantee.applies).toBe(expected.guarantee)
  for (const flag of expected.flags) expect(o.flags).toContain(flag)
  for (const flag of expected.notFlags) expect(o.flags).not.toContain(flag)
  for (const id of expected.rules) expect(o.rules).toContain(id)
  const { asked } = walk(facts)
  for (const fact of expected.neverAsk) expect(asked).not.toContain(fact)
}

describe('Fredericia: worked people', () => {
  const people = existsSync(`${SHARED}personas`)
    ? readdirSync(`${SHARED}personas`).filter((file) => file.startsWith('FDC-'))
    : []
  it.runIf(people.length > 0)('come out as the shared files say', () => {
    for (const file of people) {
      const { facts, expect: expected } = JSON.parse(readFileSync(`${SHARED}personas/${file}`, 'utf8'))
      expectOutcome(facts, expected)
    }
  })

  it('a 16-year-old who left school, by name, cannabis and amphetamine, wants a doctor', () => {
    expectOutcome(
      {
        ...PEOPLE.named16,
        changeWish: 'stop',
        occupation: 'none',
        settledHome: 'yes',
        selfSupporting: 'no',
        otherSocialProblems: 'yes',
        mentalDisorder: 'unsure',
        pregnant: 'no',
        children: 'none',
        provider: 'own',
      },
      {
        route: 'namedTreatment',
        identity: 'named',
        anonymousTreatment: null,
        firstUnit: ['aaben-raadgivning'],
        appointments: ['visitation', 'doctor'],
        notAppointments: ['anonymousTalk'],
        guarantee: true,
        flags: ['youth'],
        notFlags: ['needsConsent'],
        rules: ['FDC-10-c', 'FDC-11-a', 'FDC-11-b', 'FDC-15-b'],
        neverAsk: ['alias'],
      },
    )
  })

  it('an 18-year-old student who meets all five terms, without a name, cocaine', () => {
    expectOutcome(
      {
        ...PEOPLE.anonymous18,
        changeWish: 'stop',
        selfSupporting: 'yes',
        mentalDisorder: 'none',
        children: 'none',
      },
      {
        route: 'anonymousTreatment',
        identity: 'anonymous',
        anonymousTreatment: 'allowed',
        firstUnit: ['aaben-raadgivning'],
        appointments: ['anonymousTalk'],
        notAppointments: ['visitation', 'secondVisitation', 'doctor'],
        guarantee: false,
        flags: [],
        notFlags: ['openPoint', 'children'],
        rules: [
          'FDC-16.101a-g',
          'FDC-16.101a-i',
          'FDC-8.6-a',
          'FDC-8.6-b',
          'FDC-8.6-c',
          'FDC-8.6-d',
          'FDC-8.6-f',
        ],
        neverAsk: [
          'name',
          'phone',
          'email',
          'cpr',
          'digitalPost',
          'safeContact',
          'children',
          'selfSupporting',
          'mentalDisorder',
          'wantsSubstitution',
        ],
      },
    )
  })
})
