/** People of every kind, in each of the five municipalities: the same lives, so that the municipalities can be compared. */
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'

export interface Person {
  readonly id: string
  readonly municipality: Municipality
  readonly who: string
  readonly facts: Facts
}

const own: Facts = { asker: 'self', residence: 'here', pregnant: 'no', cognitiveSupport: 'no' }
const inOrder: Facts = {
  ...own,
  wish: 'treatment',
  anonymous: 'yes',
  age: 24,
  substances: ['cocaine'],
  changeWish: 'stop',
  talksHeld: 0,
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  mentalDisorder: 'none',
}
const young: Facts = { ...own, age: 16, substances: ['cannabis'], parentsKnow: 'doNotKnow', talksHeld: 0 }
const named: Facts = {
  ...own,
  wish: 'treatment',
  anonymous: 'no',
  age: 40,
  substances: ['amphetamine', 'alcohol'],
  changeWish: 'reduce',
  existingCase: 'no',
  wantsDoctor: 'yes',
  mentalDisorder: 'mild',
  children: 'none',
  treatmentForm: 'any',
  provider: 'own',
  name: 'Bo Holm',
}

const LIVES: readonly (readonly [string, Facts])[] = [
  ['16, wants advice', { ...young, wish: 'advice', anonymous: 'yes' }],
  [
    '17, wants more talks after two',
    { ...young, age: 17, wish: 'moreTalks', anonymous: 'yes', talksHeld: 2 },
  ],
  ['15, does not know what to wish', { ...young, age: 15, wish: 'unsure', anonymous: 'unsure' }],
  [
    '17, wants treatment without a name',
    { ...young, age: 17, wish: 'treatment', anonymous: 'yes', namedInstead: 'no' },
  ],
  [
    '16, by name, parents agree',
    { ...young, wish: 'treatment', anonymous: 'no', parentsKnow: 'consent', wantsDoctor: 'no' },
  ],
  ['24, without a name, all terms met', inOrder],
  [
    '33, without a name, opioids, no medicine',
    { ...inOrder, age: 33, substances: ['opioids'], wantsSubstitution: 'no' },
  ],
  [
    '29, without a name, nothing certain',
    { ...own, wish: 'treatment', anonymous: 'unsure', age: 29, substances: ['cocaine'] },
  ],
  [
    '31, terms not met, stays without a name',
    {
      ...inOrder,
      age: 31,
      occupation: 'none',
      settledHome: 'no',
      selfSupporting: 'no',
      otherSocialProblems: 'yes',
      namedInstead: 'no',
    },
  ],
  [
    '31, terms not met, goes on by name',
    {
      ...inOrder,
      ...named,
      anonymous: 'yes',
      age: 31,
      occupation: 'none',
      settledHome: 'no',
      selfSupporting: 'no',
      otherSocialProblems: 'yes',
      namedInstead: 'yes',
    },
  ],
  ['40, by name, with a doctor', named],
  [
    '28, by name, pregnant, lives with a child',
    { ...named, age: 28, pregnant: 'yes', children: 'livesWith', wantsDoctor: 'unsure' },
  ],
  [
    '36, by name, opioids and medicine',
    { ...named, age: 36, substances: ['opioids'], wantsSubstitution: 'yes' },
  ],
  ['22, by name, has a caseworker', { ...named, age: 22, existingCase: 'yes' }],
  ['45, aftercare by name', { ...named, age: 45, wish: 'aftercare', changeWish: 'stayStopped' }],
  ['52, wants advice', { ...own, wish: 'advice', anonymous: 'yes', age: 52, substances: ['prescription'] }],
  ['44, alcohol alone', { ...own, wish: 'treatment', anonymous: 'yes', age: 44, substances: ['alcohol'] }],
  ['30, lives elsewhere', { ...named, age: 30, residence: 'elsewhere', homeMunicipality: 'other' }],
  [
    'parent of a 15-year-old',
    {
      asker: 'parent',
      wish: 'advice',
      age: 15,
      residence: 'here',
      substances: ['cannabis'],
      askerUnder18: 'no',
    },
  ],
  [
    'parent who wants treatment for a 20-year-old',
    { asker: 'parent', wish: 'treatment', age: 20, residence: 'here', substances: ['cocaine'] },
  ],
  [
    'relative, 14, of an adult',
    {
      asker: 'relative',
      wish: 'advice',
      age: 41,
      residence: 'unsure',
      substances: ['unsure'],
      askerUnder18: 'yes',
    },
  ],
  [
    'professional',
    { asker: 'professional', wish: 'treatment', age: 19, residence: 'here', substances: ['ghb'] },
  ],
  ['wants information', { asker: 'self', wish: 'information' }],
  ['wants to complain', { asker: 'self', wish: 'complaint' }],
]

export const persons: readonly Person[] = MUNICIPALITIES.flatMap((municipality) =>
  LIVES.map(([who, facts], index) => ({ id: `${municipality}-${index + 1}`, municipality, who, facts })),
)
