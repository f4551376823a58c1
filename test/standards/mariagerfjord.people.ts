/** People of Mariagerfjord: their answers, and what the catalogue, section B and the contract demand for them. */
import type { Facts } from '../../machines/facts.ts'
import type { Flag } from '../../machines/rule.ts'
import type { Outcome } from '../../machines/triage.ts'

export interface Person extends Pick<Outcome, 'route' | 'identity' | 'anonymousTreatment'> {
  readonly who: string
  readonly facts: Facts
  readonly units: readonly string[]
  readonly talks: readonly string[]
  readonly guarantee: boolean
  readonly flags: readonly Flag[]
  /** Without the prefix where they are rows of the catalogue: these bear. */
  readonly rules: string
  /** And these do not. */
  readonly not: string
}

const settled: Facts = {
  asker: 'self',
  wish: 'treatment',
  residence: 'here',
  changeWish: 'stop',
  substances: ['cocaine'],
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  mentalDisorder: 'none',
  wantsSubstitution: 'no',
  pregnant: 'no',
  children: 'none',
  talksHeld: 0,
  existingCase: 'no',
  cognitiveSupport: 'no',
  wantsDoctor: 'no',
  treatmentForm: 'any',
  provider: 'own',
}
const named: Facts = { ...settled, age: 35, anonymous: 'no' }
const unnamed: Facts = { ...settled, age: 35, anonymous: 'yes' }

const BY_NAME = `2-a 2-b 3-b 3-c 4-a 4-c 4-d 4-e 4-f 4-g 5-a 5.1-a 5.1-b 5.1-c 5.1-d 5.2-a 5.2-c 6-a 6-b 6-c 6-d
  8-b 8-c 9-a 10-a 12-a 13-a 14-a 14-b 14-d`
const GROUP = '2-c 2-d 5.4-a 5.4-b 5.4-c 5.4-d 5.4-e'
const FREE = '7-a 7-b 7-c 10-b'
const STAY = '5.5-a 5.5-b 5.5-c 10-c'
const CASE = '5-b 8-a 8-d'
const APPEAL = '11-a 11-b 11-c 11-d 11-e'
const BACKGROUND = '1-d 1-e 3-a 5-c 11-f 13-b'

const byName = {
  route: 'namedTreatment',
  identity: 'named',
  anonymousTreatment: null,
  units: ['rusmiddelcenter'],
  talks: ['visitation guarantee'],
  guarantee: true,
  flags: [],
} as const
const inGroup = {
  route: 'anonymousTreatment',
  identity: 'anonymous',
  anonymousTreatment: 'allowed',
  units: ['rusmiddelcenter', 'aalborg'],
  talks: ['anonymousTalk serviceAim'],
  guarantee: false,
  flags: [],
} as const
const advised = {
  route: 'anonymousAdvice',
  identity: 'anonymous',
  anonymousTreatment: null,
  units: ['rusmiddelcenter'],
  talks: ['anonymousTalk none'],
  guarantee: false,
  flags: [],
} as const
const handedOn = {
  identity: 'anonymous',
  anonymousTreatment: null,
  units: ['rusmiddelcenter'],
  talks: [],
  guarantee: false,
  flags: [],
} as const

export const people: readonly Person[] = [
  {
    who: '35, by name, cocaine, wants the doctor',
    facts: { ...named, wantsDoctor: 'yes' },
    ...byName,
    talks: ['visitation guarantee', 'doctor guarantee'],
    rules: BY_NAME,
    not: `${GROUP} ${FREE} ${STAY} ${CASE} ${APPEAL} ${BACKGROUND} 1-b 1-f 5.1-f 5.3-a 5.3-b 5.3-c 6-e 14-c 4-b B-51`,
  },
  {
    who: '30, by name, still of the youth team',
    facts: { ...named, age: 30 },
    ...byName,
    rules: `${BY_NAME} 5.3-b`,
    not: '5.3-a 6-e',
  },
  {
    who: '17, by name, the parents do not know',
    facts: { ...named, age: 17, substances: ['cannabis'], parentsKnow: 'doNotKnow' },
    ...byName,
    talks: [],
    flags: ['youth', 'needsConsent'],
    rules: '2-a 2-b 5.3-a 5.3-b 6-a 6-e 14-d B-51 B-70',
    not: '2-c 5.3-c 1-b',
  },
  {
    who: '17, without a name, stays without',
    facts: { ...unnamed, age: 17, parentsKnow: 'doNotKnow', namedInstead: 'no' },
    ...advised,
    anonymousTreatment: 'no',
    talks: ['anonymousTalk serviceAim'],
    flags: ['youth', 'needsConsent'],
    rules: '1-b 2-a 2-c 4-c 5.3-a 5.3-b 14-d B-51',
    not: '5.4-b 5.4-d 14-a 6-a 10-a B-70',
  },
  {
    who: '14, by name, a parent agrees',
    facts: { ...named, age: 14, substances: ['cannabis'], parentsKnow: 'consent' },
    ...byName,
    flags: ['youth'],
    rules: '1-b 2-a 4-a 5.3-a 5.3-c 6-e B-49',
    not: '2-b 5.3-b',
  },
  {
    who: '15, wants advice',
    facts: { asker: 'self', wish: 'advice', age: 15, residence: 'here', substances: ['cannabis'] },
    ...advised,
    flags: ['youth'],
    rules: '1-b 4-c 5.3-b B-53',
    not: '2-a 5.3-a 5.3-c 14-a 14-d B-51',
  },
  {
    who: '22, unsure of anonymity and of other problems',
    facts: { ...unnamed, age: 22, anonymous: 'unsure', otherSocialProblems: 'unsure' },
    ...inGroup,
    anonymousTreatment: 'person',
    flags: ['openPoint'],
    rules: `${GROUP} 14-d B-07 B-33`,
    not: '14-a 6-a',
  },
  {
    who: 'no age told, without a name',
    facts: { ...unnamed, age: null },
    ...inGroup,
    anonymousTreatment: 'person',
    flags: ['openPoint'],
    rules: `${GROUP} 14-d B-33`,
    not: '5.3-a B-51',
  },
  {
    who: '45, without a name, with other problems',
    facts: { ...unnamed, age: 45, otherSocialProblems: 'yes', namedInstead: 'no' },
    ...advised,
    anonymousTreatment: 'no',
    talks: ['anonymousTalk serviceAim'],
    rules: '1-b 2-c 4-c 14-d B-33 B-52 B-53',
    not: '2-d 5.4-a 5.4-d 14-a',
  },
  {
    who: '45, with other problems, goes on by name',
    facts: { ...unnamed, age: 45, otherSocialProblems: 'yes', namedInstead: 'yes' },
    ...byName,
    anonymousTreatment: 'no',
    rules: `${BY_NAME} 2-c`,
    not: '2-d 5.4-d',
  },
  {
    who: '33, heroin, wants medicine without a name',
    facts: { ...unnamed, age: 33, substances: ['opioids'], wantsSubstitution: 'yes', wantsDoctor: 'yes' },
    ...inGroup,
    rules: `${GROUP} B-07`,
    not: '5.2-a',
  },
  {
    who: '29, pregnant, by name, lives with a child',
    facts: { ...named, age: 29, pregnant: 'yes', children: 'livesWith' },
    ...byName,
    units: ['rusmiddelcenter', 'familieambulatoriet'],
    flags: ['pregnant', 'urgent', 'children'],
    rules: '5.1-f 14-a 14-b 14-c 14-d',
    not: '1-f',
  },
  {
    who: '29, pregnant, without a name',
    facts: { ...unnamed, age: 29, pregnant: 'yes', children: 'livesWith' },
    ...inGroup,
    units: ['rusmiddelcenter', 'aalborg', 'familieambulatoriet'],
    flags: ['pregnant', 'urgent'],
    rules: `${GROUP} 5.1-f 14-d`,
    not: '14-a 14-b 14-c',
  },
  {
    who: '36, by name, a mental disorder that needs treatment, wants another place',
    facts: { ...named, age: 36, mentalDisorder: 'needsTreatment', provider: 'other' },
    ...byName,
    flags: ['dualDiagnosis', 'freeChoice'],
    rules: `${BY_NAME} ${FREE} 1-f`,
    not: STAY,
  },
  {
    who: '50, by name, wants a stay',
    facts: { ...named, age: 50, treatmentForm: 'residential' },
    ...byName,
    flags: ['residential'],
    rules: `${BY_NAME} ${STAY}`,
    not: FREE,
  },
  {
    who: '26, by name, needs a simpler talk',
    facts: { ...named, age: 26, cognitiveSupport: 'yes' },
    ...byName,
    flags: ['cognitiveSupport'],
    rules: '1-b B-57',
    not: '1-f',
  },
  {
    who: '41, aftercare by name',
    facts: { ...named, age: 41, wish: 'aftercare', changeWish: 'stayStopped' },
    ...byName,
    rules: '1-b 2-a 5-b 5.1-c 6-a 14-d B-57',
    not: '8-a 8-d',
  },
  {
    who: '41, aftercare without a name',
    facts: { ...unnamed, age: 41, wish: 'aftercare' },
    ...inGroup,
    rules: `${GROUP} 1-b B-57`,
    not: '5-b',
  },
  {
    who: '38, by name, has an adviser',
    facts: { ...named, age: 38, existingCase: 'yes' },
    ...byName,
    flags: ['existingCase'],
    rules: `${BY_NAME} ${CASE}`,
    not: '8-e',
  },
  {
    who: '44, more talks',
    facts: { asker: 'self', wish: 'moreTalks', age: 44, residence: 'here', talksHeld: 3 },
    ...advised,
    rules: '1-b 4-c B-53',
    not: '2-a 14-d',
  },
  {
    who: '19, does not know what to ask for',
    facts: { asker: 'self', wish: 'unsure', age: 19, residence: 'here' },
    ...advised,
    rules: '1-a 1-b 4-c 5.3-b',
    not: '11-f',
  },
  {
    who: '52, advice, lives elsewhere',
    facts: { asker: 'self', wish: 'advice', age: 52, residence: 'elsewhere', homeMunicipality: 'other' },
    ...advised,
    rules: '1-b 4-c B-53',
    not: '2-a B-12',
  },
  {
    who: '52, treatment, lives elsewhere',
    facts: { ...named, age: 52, residence: 'elsewhere', homeMunicipality: 'other' },
    ...handedOn,
    route: 'elsewhere',
    units: ['home-municipality'],
    rules: '1-b 2-a 14-d B-12',
    not: '4-a 4-d 6-a 14-a',
  },
  {
    who: '47, alcohol alone, by name',
    facts: { ...named, age: 47, substances: ['alcohol'] },
    ...handedOn,
    route: 'alcohol',
    identity: 'named',
    rules: '1-b 4-c 14-d B-16 B-50',
    not: '2-a 6-a',
  },
  {
    who: 'a parent of a 16-year-old, wants treatment for the child',
    facts: { asker: 'parent', wish: 'treatment', age: 16, residence: 'here', substances: ['cannabis'] },
    ...handedOn,
    route: 'relatives',
    talks: ['relativesTalk none'],
    flags: ['youth', 'secondHand'],
    rules: '1-b 3-c 4-b 4-c 5.3-a 5.3-c',
    not: '2-a 6-e 14-d',
  },
  {
    who: 'a parent who was not asked how old the child is',
    facts: { asker: 'parent', wish: 'advice' },
    ...handedOn,
    route: 'relatives',
    talks: ['relativesTalk none'],
    flags: ['secondHand'],
    rules: '1-b 3-c 4-c 5.3-c',
    not: '4-b 5.3-a',
  },
  {
    who: 'a parent who wants treatment for a child of an age not told',
    facts: { asker: 'parent', wish: 'treatment' },
    ...handedOn,
    route: 'relatives',
    talks: ['relativesTalk none'],
    flags: ['secondHand'],
    rules: '1-b 3-c 4-b 4-c 5.3-a 5.3-c',
    not: '6-e',
  },
  {
    who: 'a parent of a 24-year-old, wants treatment for the child',
    facts: { asker: 'parent', wish: 'treatment', age: 24 },
    ...handedOn,
    route: 'relatives',
    talks: ['relativesTalk none'],
    flags: ['secondHand'],
    rules: '1-b 3-c 4-b 4-c',
    not: '5.3-a 5.3-c',
  },
  {
    who: 'a friend of a 28-year-old from elsewhere',
    facts: { asker: 'relative', wish: 'advice', age: 28, residence: 'elsewhere', askerUnder18: 'yes' },
    ...handedOn,
    route: 'relatives',
    talks: ['relativesTalk none'],
    flags: ['secondHand'],
    rules: '1-b 3-c 4-c',
    not: '5.3-c 5.3-b B-12',
  },
  {
    who: 'a teacher who asks about a 17-year-old',
    facts: { asker: 'professional', wish: 'advice', age: 17, residence: 'here' },
    ...handedOn,
    route: 'referral',
    flags: ['youth', 'secondHand'],
    rules: '1-b 4-b 4-c 5.3-b 8-e',
    not: '2-a 5.3-a',
  },
  {
    who: 'a doctor who does not say how old the patient is',
    facts: { asker: 'professional', wish: 'treatment', substances: ['opioids'] },
    ...handedOn,
    route: 'referral',
    flags: ['secondHand'],
    rules: '4-b 4-c 5.3-b 8-e',
    not: '1-b 2-a 5.3-a 14-d',
  },
  {
    who: 'a caseworker who wants treatment for a 17-year-old',
    facts: { asker: 'professional', wish: 'treatment', age: 17, residence: 'here' },
    ...handedOn,
    route: 'referral',
    flags: ['youth', 'secondHand'],
    rules: '4-b 4-c 5.3-a 5.3-b',
    not: '1-b 6-e',
  },
  {
    who: 'somebody who complains',
    facts: { asker: 'self', wish: 'complaint', age: 39, residence: 'here' },
    ...handedOn,
    route: 'information',
    rules: `${APPEAL} 4-c`,
    not: '1-a 11-f 6-a',
  },
  {
    who: 'somebody who only wants to read up',
    facts: { asker: 'self', wish: 'information', age: 24, residence: 'here' },
    ...handedOn,
    route: 'information',
    rules: `${BACKGROUND} 1-a 1-b 4-c 5.1-a 10-a`,
    not: `${APPEAL} 6-a 14-d`,
  },
]
