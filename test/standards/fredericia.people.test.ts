/** People of Fredericia as a case worker would write them down, with the rows of the document that bear on each. */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { fredericia } from '../../machines/standards/fredericia/undated/standard.ts'
import { triage } from '../../machines/triage.ts'
import { fredericiaAside } from '../ask/fredericia.aside.ts'
import { fredericia as asked } from '../ask/fredericia.ts'

interface Person {
  readonly who: string
  readonly facts: Facts
  readonly route: string
  readonly verdict?: 'allowed' | 'person' | 'no'
  readonly talks: readonly string[]
  readonly guarantee?: true
  readonly flags?: readonly string[]
  readonly rules: readonly string[]
  readonly not: readonly string[]
}

const rest: Facts = {
  settledHome: 'yes',
  mentalDisorder: 'none',
  pregnant: 'no',
  children: 'none',
  existingCase: 'no',
  cognitiveSupport: 'no',
  wantsDoctor: 'no',
  treatmentForm: 'any',
  provider: 'own',
}
const named: Facts = { asker: 'self', wish: 'treatment', residence: 'here', anonymous: 'no', ...rest }
const unnamed: Facts = {
  ...named,
  anonymous: 'yes',
  occupation: 'job',
  changeWish: 'stop',
}
const BY_NAME = [
  'FDC-2-a',
  'FDC-3-d',
  'FDC-5-b',
  'FDC-5-d',
  'FDC-5-f',
  'FDC-6-a',
  'FDC-8.1-a',
  'FDC-8.2-a',
  'FDC-9-a',
  'FDC-10-a',
  'FDC-10-b',
  'FDC-10-c',
  'FDC-11-a',
  'FDC-11-d',
  'FDC-11-e',
  'FDC-14-a',
  'FDC-15-b',
  'FDC-16.101-b',
]
const FIVE = ['FDC-8.6-a', 'FDC-8.6-b', 'FDC-8.6-c', 'FDC-8.6-d', 'FDC-8.6-e']
const SECTION_101A = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((letter) => `FDC-16.101a-${letter}`)
const OPEN_COUNSELLING = ['FDC-8.5-a', 'FDC-8.5-b', 'FDC-16.10-a', 'FDC-10-a']
const FAMILY = ['FDC-8.3-a', 'FDC-8.3-b', 'FDC-8.3-c']
const FREE_CHOICE = ['FDC-12-a', 'FDC-12-b', 'FDC-12-c']
const RESIDENTIAL = ['FDC-8.4-a', 'FDC-8.4-b', 'FDC-8.4-c', 'FDC-8.4-f', 'FDC-9-b', 'FDC-9-c']
const COMPLAINT = ['FDC-13-a', 'FDC-13-b', 'FDC-13-c', 'FDC-13-d', 'FDC-10-d']

const people: readonly Person[] = [
  {
    who: '44, heroin by name, wants to cut down, with a doctor',
    facts: { ...named, age: 44, substances: ['opioids'], changeWish: 'reduce', wantsDoctor: 'yes' },
    route: 'namedTreatment',
    talks: ['doctor', 'visitation'],
    guarantee: true,
    rules: [...BY_NAME, ...FAMILY, 'FDC-5-a', 'FDC-7-a', 'NAT-142-D'],
    not: [...FIVE, ...SECTION_101A, ...FREE_CHOICE, ...RESIDENTIAL, 'FDC-7-c', 'FDC-11-b', 'FDC-8.5-a'],
  },
  {
    who: '17, without a name: age alone is tried, the talk is open',
    facts: { ...unnamed, age: 17, substances: ['cannabis'], parentsKnow: 'doNotKnow', namedInstead: 'no' },
    route: 'anonymousAdvice',
    verdict: 'no',
    talks: ['anonymousTalk'],
    flags: ['youth'],
    rules: [...OPEN_COUNSELLING, 'FDC-8.6-b', 'FDC-10-b', 'FDC-10-d', 'FDC-11-b', 'FDC-11-c', 'FDC-16.10-b'],
    not: ['FDC-8.6-a', 'FDC-8.6-d', 'FDC-8.6-f', 'FDC-16.101a-g', ...FAMILY],
  },
  {
    who: '15, advice without a name',
    facts: {
      asker: 'self',
      wish: 'advice',
      age: 15,
      residence: 'here',
      anonymous: 'yes',
      substances: ['cannabis'],
    },
    route: 'anonymousAdvice',
    talks: ['anonymousTalk'],
    flags: ['youth'],
    rules: [...OPEN_COUNSELLING, 'FDC-4-a', 'FDC-7-b', 'FDC-11-c', 'FDC-16.10-b', 'FDC-16.10-c'],
    not: [...FIVE, ...SECTION_101A, 'FDC-11-a', 'FDC-11-b', 'FDC-5-b'],
  },
  {
    who: '31, in work, a home, wants anonymous treatment and has told of other problems (B-31)',
    facts: { ...unnamed, age: 31, substances: ['cocaine'], otherSocialProblems: 'yes' },
    route: 'anonymousTreatment',
    verdict: 'person',
    talks: ['anonymousTalk'],
    flags: ['openPoint'],
    rules: [...FIVE, ...SECTION_101A, 'FDC-8.6-f', 'FDC-8.5-a', 'B-31'],
    not: ['FDC-10-c', 'FDC-11-a', 'FDC-16.101-b', ...FAMILY],
  },
  {
    who: '36, on sick leave, wants anonymous treatment: a person looks at it (B-13)',
    facts: { ...unnamed, age: 36, substances: ['cannabis'], occupation: 'nearLabourMarket' },
    route: 'anonymousTreatment',
    verdict: 'person',
    talks: ['anonymousTalk'],
    flags: ['openPoint'],
    rules: [...FIVE, ...SECTION_101A, 'FDC-8.6-f'],
    not: ['B-31', 'FDC-10-c'],
  },
  {
    who: '27, no work and no home, stays without a name',
    facts: {
      ...unnamed,
      age: 27,
      substances: ['amphetamine'],
      occupation: 'none',
      settledHome: 'no',
      namedInstead: 'no',
    },
    route: 'anonymousAdvice',
    verdict: 'no',
    talks: ['anonymousTalk'],
    rules: [...FIVE, ...OPEN_COUNSELLING, 'FDC-10-b', 'FDC-10-d', 'FDC-16.10-b', 'FDC-16.101a-g'],
    not: ['FDC-8.6-f', 'FDC-16.101a-c', 'FDC-10-c'],
  },
  {
    who: '16, alcohol alone without a name: no term of § 101 a, help from the youth service too',
    facts: { ...unnamed, age: 16, substances: ['alcohol'] },
    route: 'alcohol',
    talks: ['anonymousTalk'],
    guarantee: true,
    flags: ['youth'],
    rules: ['FDC-3-a', 'FDC-7-a', 'FDC-11-a', 'FDC-11-c', 'FDC-16.141-a', 'FDC-16.141-b', 'FDC-16.141-d'],
    not: [...FIVE, ...SECTION_101A, 'FDC-16.141-e', 'FDC-11-b'],
  },
  {
    who: '42, alcohol and cocaine by name, wants a stay and another place',
    facts: {
      ...named,
      age: 42,
      substances: ['alcohol', 'cocaine'],
      treatmentForm: 'residential',
      provider: 'other',
    },
    route: 'namedTreatment',
    talks: ['visitation'],
    guarantee: true,
    flags: ['freeChoice', 'residential'],
    rules: [...BY_NAME, ...FREE_CHOICE, ...RESIDENTIAL, 'FDC-3-a', 'FDC-16.141-a', 'FDC-16.141-b'],
    not: ['FDC-16.141-d', ...SECTION_101A],
  },
  {
    who: 'a parent of a 16-year-old: counselling without a name, no family treatment (B-34)',
    facts: { asker: 'parent', wish: 'advice', age: 16, residence: 'here', substances: ['cannabis'] },
    route: 'relatives',
    talks: ['relativesTalk'],
    flags: ['secondHand', 'youth'],
    rules: [...OPEN_COUNSELLING, 'FDC-4-a', 'FDC-7-b', 'FDC-11-c', 'FDC-16.10-b', 'FDC-16.10-c'],
    not: [...FAMILY, 'FDC-11-b', 'FDC-10-b', 'FDC-10-c'],
  },
  {
    who: 'a parent of a 30-year-old',
    facts: { asker: 'parent', wish: 'advice', age: 30, residence: 'here', substances: ['opioids'] },
    route: 'relatives',
    talks: ['relativesTalk'],
    flags: ['secondHand'],
    rules: [...OPEN_COUNSELLING, 'FDC-16.10-b'],
    not: [...FAMILY, 'FDC-11-c'],
  },
  {
    who: 'the partner of a 41-year-old: the family offer is theirs too',
    facts: { asker: 'relative', wish: 'advice', age: 41, residence: 'here', substances: ['cocaine'] },
    route: 'relatives',
    talks: ['relativesTalk'],
    flags: ['secondHand'],
    rules: [...OPEN_COUNSELLING, 'FDC-7-b', 'FDC-8.3-a', 'FDC-8.3-c', 'FDC-16.10-b'],
    not: ['FDC-8.3-b', 'FDC-10-c'],
  },
  {
    who: 'a school teacher of a 15-year-old',
    facts: { asker: 'professional', wish: 'advice', age: 15, residence: 'here', substances: ['cannabis'] },
    route: 'referral',
    talks: [],
    flags: ['secondHand', 'youth'],
    rules: [...OPEN_COUNSELLING, 'FDC-4-a', 'FDC-11-c'],
    not: ['FDC-7-b', 'FDC-16.10-b', ...FAMILY],
  },
  {
    who: '23, has had talks and wants more',
    facts: {
      asker: 'self',
      wish: 'moreTalks',
      age: 23,
      residence: 'here',
      anonymous: 'yes',
      substances: ['mdma'],
      talksHeld: 3,
    },
    route: 'anonymousAdvice',
    talks: ['anonymousTalk'],
    rules: [...OPEN_COUNSELLING, 'FDC-5-a', 'FDC-7-b', 'FDC-16.10-b', 'FDC-16.10-c'],
    not: [...FIVE, 'FDC-11-c'],
  },
  {
    who: 'somebody who wants information only',
    facts: { asker: 'self', wish: 'information' },
    route: 'information',
    talks: [],
    rules: [
      ...OPEN_COUNSELLING,
      'FDC-1-a',
      'FDC-2-a',
      'FDC-3-c',
      'FDC-4-a',
      'FDC-5-a',
      'FDC-5-d',
      'FDC-5-e',
      'FDC-5-g',
      'FDC-6-a',
      'FDC-7-b',
      'FDC-8.1-a',
      'FDC-8.2-a',
      'FDC-9-a',
      'FDC-15-a',
    ],
    not: [...COMPLAINT, 'FDC-11-a', 'FDC-10-c', 'FDC-16.10-b'],
  },
  {
    who: 'a complaint by somebody who stays without a name',
    facts: { asker: 'self', wish: 'complaint', anonymous: 'yes' },
    route: 'information',
    talks: [],
    rules: [...COMPLAINT, 'FDC-10-a', 'FDC-16.101a-g', 'NAT-complaint'],
    not: ['FDC-8.5-a', 'FDC-1-a', 'FDC-9-a'],
  },
]

describe.each(people)('$who', (person) => {
  const outcome = triage(fredericia, { facts: person.facts, d: '2026-11-22T10:00:00+01:00' })

  it('gets the way, the talks and the marks of the contract', () => {
    expect({
      route: outcome.route,
      verdict: outcome.anonymousTreatment,
      talks: outcome.appointments.map((each) => each.kind).sort(),
      guarantee: outcome.guarantee.applies,
      flags: [...outcome.flags].sort(),
    }).toEqual({
      route: person.route,
      verdict: person.verdict ?? null,
      talks: person.talks,
      guarantee: person.guarantee ?? false,
      flags: [...(person.flags ?? [])].sort(),
    })
  })

  it('is borne on by these rows and not by those', () => {
    expect(outcome.rules).toEqual(expect.arrayContaining([...person.rules]))
    expect(outcome.rules.filter((id) => person.not.includes(id))).toEqual([])
  })
})

it('the questions to this standard name rules that it has', () => {
  const ids = new Set(fredericia.rules.map((rule) => rule.id))
  for (const { text, rules } of [...asked, ...fredericiaAside])
    expect([text, rules.filter((id) => !ids.has(id))]).toEqual([text, []])
})
