/** Mariagerfjord's standard: every row of its catalogue is a rule, bears where it should, and is said in plain words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holds } from '../../machines/condition.ts'
import { FACTS, type FactId, type Facts } from '../../machines/facts.ts'
import { nextQuestion } from '../../machines/nextQuestion.ts'
import type { AppointmentKind, Flag, Rule } from '../../machines/rule.ts'
import { merged, mariagerfjord as standard } from '../../machines/standards/mariagerfjord/undated/standard.ts'
import { evaluate, type Outcome, triage } from '../../machines/triage.ts'
import { mariagerfjordAside as aside } from '../ask/mariagerfjord.aside.ts'
import { mariagerfjord as asked } from '../ask/mariagerfjord.ts'
import { answers, goOn, must, opened, personOf } from '../scenarios/walk.ts'
import { people } from './mariagerfjord.people.ts'

const IDS =
  `1-a 1-b 1-d 1-e 1-f 2-a 2-b 2-c 2-d 3-a 3-b 3-c 4-a 4-b 4-c 4-d 4-e 4-f 4-g 5-a 5-b 5-c 5.1-a 5.1-b 5.1-c 5.1-d
  5.1-f 5.2-a 5.2-c 5.3-a 5.3-b 5.3-c 5.4-a 5.4-b 5.4-c 5.4-d 5.4-e 5.5-a 5.5-b 5.5-c 6-a 6-b 6-c 6-d 6-e 7-a 7-b 7-c
  8-a 8-b 8-c 8-d 8-e 9-a 10-a 10-b 10-c 11-a 11-b 11-c 11-d 11-e 11-f 12-a 13-a 13-b 14-a 14-b 14-c 14-d`
    .split(/\s+/)
    .map((id) => `MFJ-${id}`)
const READINGS = ['B-07', 'B-12', 'B-16', 'B-17', 'B-49', 'B-50', 'B-51', 'B-52', 'B-53', 'B-57']
const D = '2026-11-22T10:00:00+01:00'
const run = (facts: Facts): Outcome => triage(standard, { facts, d: D })
const own = standard.rules.filter((rule) => IDS.includes(rule.id) || READINGS.includes(rule.id))

const wishesTreatment: Facts = { asker: 'self', wish: 'treatment', residence: 'here' }
const named: Facts = {
  ...wishesTreatment,
  age: 35,
  substances: ['cocaine'],
  anonymous: 'no',
  wantsDoctor: 'no',
}
const unnamed: Facts = { ...named, anonymous: 'yes', otherSocialProblems: 'no', wantsDoctor: undefined }
const pupil: Facts = { ...named, age: 15, substances: ['cannabis'], parentsKnow: 'consent' }
const PEOPLE: Readonly<Record<string, Facts>> = {
  'adult by name with heroin who wants medicine': {
    ...named,
    substances: ['opioids'],
    wantsSubstitution: 'yes',
    wantsDoctor: 'yes',
  },
  'adult by name': named,
  'adult by name with children': { ...named, children: 'livesWith' },
  'adult by name with a mental disorder': { ...named, mentalDisorder: 'needsTreatment' },
  'adult by name who is pregnant': { ...named, pregnant: 'yes' },
  'adult by name who needs a simpler talk': { ...named, cognitiveSupport: 'yes' },
  'adult by name who wants another place': { ...named, provider: 'other' },
  'adult by name who wants a stay': { ...named, treatmentForm: 'residential' },
  'adult by name with a case': { ...named, existingCase: 'yes' },
  'aftercare by name': { ...named, age: 29, wish: 'aftercare' },
  'pupil with consent': pupil,
  'pupil without consent': { ...pupil, age: 17, parentsKnow: 'doNotKnow' },
  'fourteen by name': { ...pupil, age: 14 },
  'fourteen who wants advice': { asker: 'self', wish: 'advice', age: 14, anonymous: 'yes' },
  'seventeen without a name': { ...unnamed, age: 17, namedInstead: 'no' },
  'eighteen without a name': { ...unnamed, age: 18, substances: ['cannabis'] },
  'forty without a name': { ...unnamed, age: 40, children: 'sees' },
  'without a name, other problems': { ...unnamed, otherSocialProblems: 'yes', namedInstead: 'no' },
  'without a name, other problems, goes on by name': {
    ...unnamed,
    otherSocialProblems: 'yes',
    namedInstead: 'yes',
  },
  'without a name, unsure of other problems': { ...unnamed, otherSocialProblems: 'unsure' },
  'pregnant without a name': { ...unnamed, pregnant: 'yes' },
  'advice at thirty': { asker: 'self', wish: 'advice', age: 30, anonymous: 'yes', substances: ['cannabis'] },
  'advice from elsewhere': { asker: 'self', wish: 'advice', age: 45, residence: 'elsewhere' },
  'more talks from elsewhere': { asker: 'self', wish: 'moreTalks', age: 17, residence: 'elsewhere' },
  'does not know what to wish': { asker: 'self', wish: 'unsure', age: 31 },
  'treatment from elsewhere': { ...named, residence: 'elsewhere', homeMunicipality: 'other' },
  'alcohol alone without a name': { ...unnamed, substances: ['alcohol'] },
  'alcohol alone by name': { ...named, substances: ['alcohol'], pregnant: 'yes' },
  'parent of a 16-year-old': { asker: 'parent', wish: 'advice', age: 16, residence: 'here' },
  'parent of a 20-year-old': { asker: 'parent', wish: 'advice', age: 20, residence: 'here' },
  'partner of a 30-year-old who lives elsewhere': {
    asker: 'relative',
    wish: 'advice',
    age: 30,
    residence: 'elsewhere',
  },
  'parent who complains': { asker: 'parent', wish: 'complaint', age: 25 },
  'teacher of a 16-year-old': { asker: 'professional', wish: 'advice', age: 16, residence: 'here' },
  'doctor of a 52-year-old': { asker: 'professional', wish: 'treatment', age: 52, substances: ['opioids'] },
  complaint: { asker: 'self', wish: 'complaint' },
  information: { asker: 'self', wish: 'information' },
}
const OUTCOMES = new Map(Object.entries(PEOPLE).map(([name, facts]) => [name, run(facts)]))
const of = (name: string): Outcome => {
  const found = OUTCOMES.get(name)
  if (!found) throw new Error(`no such person: ${name}`)
  return found
}
const kinds = (outcome: Outcome): AppointmentKind[] => outcome.appointments.map(({ kind }) => kind)

describe('the catalogue', () => {
  it('has every row once, and nothing under an invented id', () => {
    const ids = standard.rules.map((rule) => rule.id)
    expect(ids.length).toBe(new Set(ids).size)
    expect(ids.filter((id) => id.startsWith('MFJ-')).sort()).toEqual(
      IDS.filter((id) => !(id in merged)).sort(),
    )
    expect(ids.filter((id) => !id.startsWith('MFJ-') && !/^(NAT-|B-\d\d$)/.test(id))).toEqual([])
  })

  const catalogue = join(import.meta.dirname, '../../../shared/rule-catalogue.md')
  it.runIf(existsSync(catalogue))('agrees with the catalogue on ids, topics and lines', () => {
    const rows = readFileSync(catalogue, 'utf8')
      .split('\n')
      .map((line) => /^\| (MFJ-\S+) \| (\w+) \| ([^|]+) \|/.exec(line))
      .filter((row) => row !== null)
    expect(rows.map((row) => row[1]).sort()).toEqual([...IDS].sort())
    for (const [, id, topic, source] of rows) {
      const rule = own.find((each) => each.id === id)
      const printed = rule?.cites.map(
        ({ section, lines: [from, to] }) => `s${section} L${from}${from === to ? '' : `-${to}`}`,
      )
      const full = (source as string).trim().replace(/(s\S+) (L[\d-]+), (L[\d-]+)/g, '$1 $2; $1 $3')
      expect([id, rule?.topic, printed?.join('; ')]).toEqual([id, topic, full])
    }
  })
})

describe('every rule', () => {
  it.each(own.map((rule) => [rule.id]))('%s bears on somebody and not on everybody', (id) => {
    const bearing = [...OUTCOMES.values()].filter((outcome) => outcome.rules.includes(id))
    expect(bearing.length).toBeGreaterThan(0)
    expect(bearing.length).toBeLessThan(OUTCOMES.size)
  })

  it('puts nobody in a dead end: a talk, a unit or a task for staff', () => {
    for (const [name, { appointments, units, staff }] of OUTCOMES) {
      expect([name, appointments.length + units.length + staff.length > 0]).toEqual([name, true])
      expect([name, units.length > 0]).toEqual([name, true])
    }
  })
})

describe('the units', () => {
  it('carry what the document prints and nothing else', () => {
    const unit = (id: string) => standard.units.find((each) => each.id === id)
    expect(unit('rusmiddelcenter')).toMatchObject({
      phone: '9711 3858',
      address: null,
      email: null,
      open: [
        { days: [1, 2, 3], from: '09:00', to: '15:00' },
        { days: [4], from: '09:00', to: '17:00' },
        { days: [5], from: '09:00', to: '12:00' },
      ],
    })
    expect(unit('aalborg')).toMatchObject({ address: 'Sofiendalsvej 7, 9200 Aalborg SV', phone: null })
    expect(own.find(({ id }) => id === 'MFJ-4-c')?.text.da).toContain('9711 3858')
  })

  it('are there for every place an outcome names, with somebody to hold every talk', () => {
    const ids = new Set(standard.units.map(({ id }) => id))
    for (const outcome of OUTCOMES.values()) for (const id of outcome.units) expect(ids).toContain(id)
    for (const audience of ['named', 'anonymous', 'relatives', 'doctor'] as const)
      expect(standard.units.filter(({ holds }) => holds.includes(audience)).map(({ id }) => id)).toEqual([
        'rusmiddelcenter',
      ])
  })
})

describe('what follows for a person', () => {
  it('books visitation and doctor inside the fourteen days by name', () => {
    const outcome = of('adult by name with heroin who wants medicine')
    expect(outcome.route).toBe('namedTreatment')
    expect(outcome.appointments).toMatchObject([
      { kind: 'visitation', by: '2026-12-06', basis: 'guarantee', rules: ['MFJ-4-d', 'NAT-101-V'] },
      { kind: 'doctor', by: '2026-12-06', basis: 'guarantee' },
    ])
    expect(outcome.guarantee).toEqual({ applies: true, from: D, until: '2026-12-06' })
    expect(outcome.flags).toEqual([])
  })

  it('lets a pupil of 15 start by name when both have said yes', () => {
    const outcome = of('pupil with consent')
    expect(kinds(outcome)).toEqual(['visitation'])
    expect(outcome.flags).toEqual(['youth'])
    expect(outcome.rules).toEqual(
      expect.arrayContaining(['MFJ-14-a', 'MFJ-2-a', 'MFJ-2-b', 'MFJ-5.1-c', 'MFJ-5.3-a', 'MFJ-6-e']),
    )
  })

  it('keeps the visitation of a minor back until a parent has agreed, while the clock runs', () => {
    for (const parentsKnow of ['know', 'doNotKnow', null] as const) {
      const outcome = run({ ...pupil, parentsKnow })
      expect(outcome.route).toBe('namedTreatment')
      expect(kinds(outcome)).toEqual([])
      expect(outcome.flags).toEqual(expect.arrayContaining(['youth', 'needsConsent']))
      expect(outcome.guarantee.until).toBe('2026-12-06')
      expect(outcome.staff.map(({ rule }) => rule)).toContain('MFJ-5.3-a')
    }
    expect(of('adult by name').flags).not.toContain('needsConsent')
  })

  it('refuses nobody under 15: advice and SSP beside the guarantee', () => {
    const outcome = of('fourteen by name')
    // The ages of 2-a and 4-a were tried on them, not met: by the contract such a condition bears.
    for (const id of ['MFJ-1-b', 'MFJ-2-a', 'MFJ-4-a', 'MFJ-5.3-c', 'B-49'])
      expect(outcome.rules).toContain(id)
    expect(of('fourteen who wants advice').route).toBe('anonymousAdvice')
  })

  it('gives under 18 anonymous advice and no anonymous treatment', () => {
    const outcome = of('seventeen without a name')
    expect([outcome.route, outcome.anonymousTreatment]).toEqual(['anonymousAdvice', 'no'])
    expect(outcome.appointments).toMatchObject([{ kind: 'anonymousTalk', basis: 'serviceAim' }])
    expect(outcome.flags).toEqual(expect.arrayContaining(['youth', 'needsConsent']))
    expect(outcome.rules).toEqual(expect.arrayContaining(['MFJ-2-c', 'MFJ-5.3-a']))
    expect(outcome.rules).not.toContain('MFJ-5.4-b')
  })

  it('starts anonymous treatment with a talk in Mariagerfjord', () => {
    const outcome = of('eighteen without a name')
    expect([outcome.route, outcome.anonymousTreatment]).toEqual(['anonymousTreatment', 'allowed'])
    expect(outcome.units).toEqual(['rusmiddelcenter', 'aalborg'])
    expect(outcome.appointments).toMatchObject([{ kind: 'anonymousTalk', basis: 'serviceAim' }])
    expect(outcome.guarantee.applies).toBe(false)
    expect(outcome.flags).toEqual([])
    for (const id of ['2-c', '2-d', '5.4-a', '5.4-b', '5.4-c', '5.4-d', '5.4-e'])
      expect(outcome.rules).toContain(`MFJ-${id}`)
  })

  it('says of the notice on children on the anonymous path without asking about children', () => {
    const outcome = of('forty without a name')
    expect(outcome.rules).toContain('MFJ-14-d')
    expect(outcome.rules).not.toContain('MFJ-14-a')
    expect(outcome.ignored).toContain('children')
    expect(outcome.flags).not.toContain('children')
    expect(of('adult by name with children').staff.map(({ rule }) => rule)).toContain('MFJ-14-c')
  })

  it('judges other social problems with three answers', () => {
    const no = of('without a name, other problems')
    expect([no.route, no.anonymousTreatment]).toEqual(['anonymousAdvice', 'no'])
    const person = of('without a name, unsure of other problems')
    expect([person.route, person.anonymousTreatment]).toEqual(['anonymousTreatment', 'person'])
    expect(person.flags).toEqual(['openPoint'])
    expect(run({ ...unnamed, otherSocialProblems: null }).anonymousTreatment).toBe('person')
    const goesOn = of('without a name, other problems, goes on by name')
    expect([goesOn.route, goesOn.anonymousTreatment]).toEqual(['namedTreatment', 'no'])
    expect(goesOn.rules).toContain('MFJ-2-c')
  })

  it('never closes anonymous treatment for a wish for medicine that it does not ask about', () => {
    const outcome = run({ ...unnamed, substances: ['opioids'], wantsSubstitution: 'yes' })
    expect(outcome.anonymousTreatment).toBe('allowed')
    expect(outcome.ignored).toContain('wantsSubstitution')
  })

  it('gives advice wherever one lives and sends only a wish for treatment home', () => {
    for (const name of ['advice from elsewhere', 'more talks from elsewhere']) {
      expect(of(name)).toMatchObject({ route: 'anonymousAdvice', units: ['rusmiddelcenter'] })
      expect(of(name).appointments).toMatchObject([{ kind: 'anonymousTalk', by: null, basis: 'none' }])
      expect(of(name).rules).toEqual(expect.arrayContaining(['MFJ-1-b', 'B-53']))
    }
    const home = of('treatment from elsewhere')
    expect(home).toMatchObject({ route: 'elsewhere', units: ['home-municipality'], appointments: [] })
    expect(home.rules.filter((id) => id.startsWith('MFJ-'))).toEqual(['MFJ-1-b', 'MFJ-14-d', 'MFJ-2-a'])
  })

  it('hands alcohol alone over by telephone and books nothing', () => {
    for (const name of ['alcohol alone without a name', 'alcohol alone by name']) {
      expect(of(name)).toMatchObject({ route: 'alcohol', appointments: [], guarantee: { applies: false } })
      expect(of(name).units[0]).toBe('rusmiddelcenter')
      expect(of(name).staff.map(({ rule }) => rule)).toContain('B-16')
    }
    expect(run({ ...named, substances: ['alcohol', 'cocaine'] }).route).toBe('namedTreatment')
  })

  it('opens Familieambulatoriet to pregnant people on both paths', () => {
    for (const name of ['adult by name who is pregnant', 'pregnant without a name']) {
      expect(of(name).units[0]).toBe('rusmiddelcenter')
      expect(of(name).units).toContain('familieambulatoriet')
      expect(of(name).flags).toEqual(expect.arrayContaining(['pregnant', 'urgent']))
      expect(of(name).rules).toContain('MFJ-5.1-f')
    }
  })

  it('talks with relatives and books their talk, whatever the age and place', () => {
    for (const name of ['parent of a 16-year-old', 'parent of a 20-year-old']) {
      expect(of(name)).toMatchObject({ route: 'relatives', units: ['rusmiddelcenter'] })
      expect(of(name).rules).toEqual(expect.arrayContaining(['MFJ-1-b', 'MFJ-3-c', 'MFJ-4-c']))
    }
    expect(of('parent of a 16-year-old').rules).toContain('MFJ-5.3-c')
    expect(of('parent of a 20-year-old').rules).not.toContain('MFJ-5.3-c')
    expect(kinds(of('partner of a 30-year-old who lives elsewhere'))).toEqual(['relativesTalk'])
  })

  it('takes a professional’s referral, decides nothing on it, and flags it as second-hand', () => {
    const outcome = of('doctor of a 52-year-old')
    expect(outcome).toMatchObject({ route: 'referral', units: ['rusmiddelcenter'], appointments: [] })
    expect(outcome.flags).toEqual(['secondHand'])
    expect(outcome.rules).toContain('MFJ-4-b')
    expect(of('teacher of a 16-year-old').rules).toContain('MFJ-5.3-b')
  })

  it('tells of free choice, stays, cases and complaints only where they are wished or there', () => {
    const free = ['MFJ-10-b', 'MFJ-7-a', 'MFJ-7-b', 'MFJ-7-c']
    const stay = ['MFJ-10-c', 'MFJ-5.5-a', 'MFJ-5.5-b', 'MFJ-5.5-c']
    const cased = ['MFJ-5-b', 'MFJ-8-a', 'MFJ-8-d']
    const appeal = ['MFJ-11-a', 'MFJ-11-b', 'MFJ-11-c', 'MFJ-11-d', 'MFJ-11-e']
    expect(of('adult by name who wants another place').rules).toEqual(expect.arrayContaining(free))
    expect(of('adult by name who wants a stay').rules).toEqual(expect.arrayContaining(stay))
    expect(of('adult by name with a case').rules).toEqual(expect.arrayContaining(cased))
    for (const name of ['complaint', 'parent who complains'])
      expect(of(name).rules).toEqual(expect.arrayContaining(appeal))
    const plain = of('adult by name').rules
    for (const id of [...free, ...stay, ...cased, ...appeal]) expect(plain).not.toContain(id)
  })

  it('counts 15 and 30 into the youth team and 31 out of it', () => {
    const young = [14, 15, 17, 18, 24, 25, 29, 30, 31].map((age) =>
      run({ ...named, age, parentsKnow: 'consent' }).rules.includes('MFJ-5.3-b'),
    )
    expect(young).toEqual([false, true, true, true, true, true, true, true, false])
  })
})

describe('the questions to this standard', () => {
  it('are two thirds Danish, and rest on rules that it has', () => {
    expect([asked.length, aside.length]).toEqual([24, 12])
    const every = [...asked, ...aside]
    expect(new Set(every.map(({ text }) => text)).size).toBe(36)
    expect(every.filter(({ language }) => language === 'da').length).toBe(24)
    expect(every.filter(({ rules }) => rules.length === 0).length).toBe(3)
    const ids = new Set(standard.rules.map(({ id }) => id))
    expect(every.flatMap(({ rules }) => rules).filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('by the catalogue', () => {
  const ids = (list: string): string[] =>
    list
      .trim()
      .split(/\s+/)
      .map((id) => (id.startsWith('B-') ? id : `MFJ-${id}`))
  it.each(people)('$who', ({ facts, talks, guarantee, rules, not, flags, units, ...wanted }) => {
    const outcome = run(facts)
    const { route, identity, anonymousTreatment } = wanted
    expect(outcome).toMatchObject({ route, identity, anonymousTreatment, units })
    expect(outcome.appointments.map(({ kind, basis }) => `${kind} ${basis}`).sort()).toEqual(
      [...talks].sort(),
    )
    expect(outcome.guarantee.applies).toBe(guarantee)
    expect([...outcome.flags].sort()).toEqual([...flags].sort())
    expect(outcome.rules).toEqual(expect.arrayContaining(ids(rules)))
    expect(outcome.rules.filter((id) => ids(not).includes(id))).toEqual([])
  })
})

/** Facts in hand when this question is asked, as far as the standard can tell. */
const before = (facts: Facts, fact: FactId): Facts => ({ ...facts, [fact]: undefined })
const possible = (fact: FactId): readonly (string | undefined)[] => {
  const spec = FACTS[fact]
  return spec.kind === 'choice' ? [undefined, ...spec.codes] : [undefined]
}
/** All rules that might be said before this question, whichever answer would follow. */
function heardBefore(facts: Facts, fact: FactId): Rule[] {
  const known = possible(fact).map(
    (answer) => evaluate(standard, { ...before(facts, fact), [fact]: answer } as Facts, false).known,
  )
  return standard.rules.filter(
    ({ heard, when, unless }) =>
      typeof heard === 'object' &&
      heard.before === fact &&
      known.some((each) => holds(when, each) === 'yes' && (!unless || holds(unless, each) !== 'yes')),
  )
}
const sentences = (text: string): number => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim()).length
const count = (rules: readonly Rule[]): number =>
  rules.reduce((sum, rule) => sum + sentences(rule.text.da), 0)
const heardAt = (facts: Facts, moment: 'summary' | 'receipt'): Rule[] =>
  evaluate(standard, facts, true).bearing.filter((rule) => rule.heard === moment)

describe('what is heard', () => {
  it('is at most two sentences before any question and five at the summary', () => {
    for (const [name, facts] of Object.entries(PEOPLE)) {
      for (const fact of Object.keys(FACTS) as FactId[])
        expect([name, fact, count(heardBefore(facts, fact)) <= 2]).toEqual([name, fact, true])
      const summary = heardAt(facts, 'summary')
      expect([name, summary.filter((rule) => own.includes(rule)).length <= 3]).toEqual([name, true])
      expect([name, count(summary) <= 5]).toEqual([name, true])
    }
  })

  it('tells before the choice of anonymity that a parent’s enrolment is always notified', () => {
    const ids = (facts: Facts) => heardBefore(facts, 'anonymous').map(({ id }) => id)
    expect(ids({ asker: 'self', wish: 'treatment', age: 40 })).toEqual(['B-33', 'MFJ-14-d'])
    expect(ids({ asker: 'self', wish: 'treatment', age: 16 })).toEqual(['MFJ-14-d', 'B-51'])
    expect(ids({ asker: 'self', wish: 'advice', age: 40 })).toEqual([])
    for (const facts of [named, { ...named, substances: ['alcohol'] } as const])
      expect(heardBefore(facts, 'children').map(({ id }) => id)).toEqual(['B-50'])
  })

  it('tells who must agree before asking whether parents know, and of the deadline before free choice', () => {
    expect(heardBefore(pupil, 'parentsKnow').map(({ id }) => id)).toEqual(['MFJ-5.3-a'])
    expect(heardBefore(named, 'provider').map(({ id }) => id)).toEqual(['MFJ-6-c'])
  })

  it('is not left out where the choice was made before it was put', () => {
    let state = opened('mariagerfjord')
    const early: Facts = { asker: 'self', wish: 'treatment', anonymous: 'no' }
    for (const fact of ['asker', 'wish', 'anonymous'] as const)
      state = must(state, answers(state.context, fact, early[fact]))
    const talk = goOn(state, personOf({ ...named, children: 'livesWith' }))
    const told = (fact: FactId) => talk.asked.find((each) => each.fact === fact)?.at.told
    expect(told('name')).toEqual(expect.arrayContaining(['B-33', 'MFJ-14-d', 'B-14']))
    expect(told('children')).toContain('B-50')
  })

  it('gives the receipt two to seven things of our own wherever a talk is booked', () => {
    for (const [name, facts] of Object.entries(PEOPLE)) {
      if (kinds(of(name)).length === 0) continue
      const said = heardAt(facts, 'receipt').length
      expect([name, said >= 2 && said <= 7]).toEqual([name, true])
    }
  })
})

describe('the questions', () => {
  /** Answers every question from these facts and tells which were required. */
  function asked(facts: Facts): FactId[] {
    const given: Facts = {}
    const required: FactId[] = []
    for (let turn = 0; turn < 40; turn += 1) {
      const next = nextQuestion(standard, { facts: given, enough: true })
      if (!next) return required
      required.push(next.fact)
      Object.assign(given, { [next.fact]: facts[next.fact] ?? null })
    }
    throw new Error('the conversation does not end')
  }

  it('stay within the budgets and the conditions that this standard prints', () => {
    expect(asked({ ...unnamed, age: 18 })).toEqual([
      'asker',
      'wish',
      'age',
      'anonymous',
      'residence',
      'substances',
      'otherSocialProblems',
      'talkForm',
      'talkSlot',
    ])
    expect(asked(named).length).toBeLessThanOrEqual(14)
    expect(asked(pupil)).toContain('parentsKnow')
    expect(asked(named)).not.toContain('parentsKnow')
    const advice: Facts = {
      asker: 'self',
      wish: 'advice',
      age: 17,
      anonymous: 'yes',
      substances: ['cannabis'],
    }
    expect(asked(advice).length).toBeLessThanOrEqual(7)
    const parent: Facts = { asker: 'parent', wish: 'advice', age: 16 }
    expect(asked(parent).length).toBeLessThanOrEqual(5)
  })
})

const words = (text: string): string[] => text.match(/[\p{L}\p{N}-]+/gu) ?? []
const lix = (text: string): number => {
  const all = words(text)
  return all.length / sentences(text) + (100 * all.filter((word) => word.length > 6).length) / all.length
}

describe('the words', () => {
  it('are there in both languages, short, and easy as a whole', () => {
    for (const { id, title, text } of own) {
      for (const each of [title.da, title.en, text.da, text.en])
        expect([id, each.trim()]).not.toEqual([id, ''])
      for (const each of [title.da, title.en])
        expect([id, words(each).length <= 7 && words(each).length > 1]).toEqual([id, true])
      for (const sentence of text.da.split(/(?<=[.!?])\s/))
        expect([id, words(sentence).length <= 22]).toEqual([id, true])
      if (sentences(text.da) >= 3) expect([id, lix(text.da) <= 35]).toEqual([id, true])
    }
    expect(lix(own.map(({ text }) => text.da).join(' '))).toBeLessThanOrEqual(35)
  })

  it('speak of people who use drugs, never of misusers', () => {
    const said = JSON.stringify([standard.rules, standard.marks, standard.units])
    expect(said).not.toMatch(/misbrug|abuser|addict|narkoman/i)
  })
})

interface Persona {
  readonly id: string
  readonly facts: Facts
  readonly expect: Pick<Outcome, 'route' | 'identity' | 'anonymousTreatment'> & {
    readonly firstUnit: readonly string[]
    readonly appointments: readonly AppointmentKind[]
    readonly notAppointments: readonly AppointmentKind[]
    readonly guarantee: boolean
    readonly flags: readonly Flag[]
    readonly notFlags: readonly Flag[]
    readonly rules: readonly string[]
  }
}
const folder = join(import.meta.dirname, '../../../shared/personas')
const personas = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.startsWith('MFJ-') && file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Persona)
  : []

describe.runIf(personas.length > 0)('the worked cases', () => {
  it.each(personas.map((persona) => [persona.id, persona] as const))('%s', (_id, persona) => {
    const outcome = run(persona.facts)
    const { route, identity, anonymousTreatment, ...wanted } = persona.expect
    expect(outcome).toMatchObject({ route, identity, anonymousTreatment })
    expect(wanted.firstUnit).toContain(outcome.units[0])
    expect(kinds(outcome)).toEqual(expect.arrayContaining([...wanted.appointments]))
    for (const kind of wanted.notAppointments) expect(kinds(outcome)).not.toContain(kind)
    expect(outcome.guarantee.applies).toBe(wanted.guarantee)
    expect(outcome.flags).toEqual(expect.arrayContaining([...wanted.flags]))
    for (const flag of wanted.notFlags) expect(outcome.flags).not.toContain(flag)
    expect(outcome.rules).toEqual(expect.arrayContaining([...wanted.rules]))
  })
})
