/** Persons of our own for the tests over HTTP: each of the five municipalities with and without a name, and the other ways in. */
import type { Facts, Municipality } from '../../machines/facts.ts'
import type { AppointmentKind } from '../../machines/rule.ts'

export interface Person {
  readonly who: string
  readonly municipality: Municipality
  readonly facts: Facts
  readonly route: string
  readonly identity: 'anonymous' | 'named'
  readonly booked: readonly AppointmentKind[]
  /** Whether somebody has to pick it up. */
  readonly queued: boolean
}

const TALK: Facts = {
  asker: 'self',
  wish: 'advice',
  age: 27,
  anonymous: 'yes',
  residence: 'here',
  substances: ['cannabis'],
}
export const TREATMENT: Facts = {
  asker: 'self',
  wish: 'treatment',
  age: 41,
  anonymous: 'no',
  residence: 'here',
  substances: ['cocaine'],
  existingCase: 'no',
  changeWish: 'reduce',
  wantsDoctor: 'yes',
  name: 'Kim Prøve',
  phone: '20 30 40 50',
}

const anonymous = (municipality: Municipality): Person => ({
  who: `somebody without a name in ${municipality}`,
  municipality,
  facts: TALK,
  route: 'anonymousAdvice',
  identity: 'anonymous',
  booked: ['anonymousTalk'],
  queued: true,
})

const byName = (municipality: Municipality, more: readonly AppointmentKind[] = []): Person => ({
  who: `somebody by name in ${municipality}`,
  municipality,
  facts: TREATMENT,
  route: 'namedTreatment',
  identity: 'named',
  booked: ['visitation', 'doctor', ...more],
  queued: true,
})

export const PEOPLE: readonly Person[] = [
  anonymous('frederiksberg'),
  anonymous('fredericia'),
  anonymous('koebenhavn'),
  anonymous('mariagerfjord'),
  anonymous('gladsaxe'),
  byName('frederiksberg'),
  byName('fredericia'),
  byName('koebenhavn'),
  byName('mariagerfjord'),
  byName('gladsaxe', ['secondVisitation']),
  {
    who: 'a young person by name in Frederiksberg, who also gets a talk for the young',
    municipality: 'frederiksberg',
    facts: { ...TREATMENT, age: 20 },
    route: 'namedTreatment',
    identity: 'named',
    booked: ['visitation', 'doctor', 'youthTalk'],
    queued: true,
  },
  {
    who: 'somebody of 16 in Gladsaxe',
    municipality: 'gladsaxe',
    facts: { ...TALK, age: 16, talksHeld: 0 },
    route: 'anonymousAdvice',
    identity: 'anonymous',
    booked: ['anonymousTalk'],
    queued: true,
  },
  {
    who: 'somebody who wants treatment without a name in Fredericia',
    municipality: 'fredericia',
    facts: {
      ...TREATMENT,
      anonymous: 'yes',
      changeWish: 'stop',
      occupation: 'job',
      settledHome: 'yes',
      place: 'odense',
    },
    route: 'anonymousTreatment',
    identity: 'anonymous',
    booked: ['anonymousTalk'],
    queued: true,
  },
  {
    who: 'a mother in København',
    municipality: 'koebenhavn',
    facts: { asker: 'parent', wish: 'advice', age: 16, residence: 'here', substances: ['cannabis'] },
    route: 'relatives',
    identity: 'anonymous',
    booked: ['relativesTalk'],
    queued: true,
  },
  {
    who: 'a brother of 15 in Mariagerfjord',
    municipality: 'mariagerfjord',
    facts: {
      asker: 'relative',
      askerUnder18: 'yes',
      wish: 'advice',
      age: 22,
      residence: 'here',
      substances: ['unsure'],
    },
    route: 'relatives',
    identity: 'anonymous',
    booked: ['relativesTalk'],
    queued: true,
  },
  {
    who: 'a school nurse in Fredericia',
    municipality: 'fredericia',
    facts: { asker: 'professional', wish: 'advice', age: 17, residence: 'here' },
    route: 'referral',
    identity: 'anonymous',
    booked: [],
    queued: true,
  },
  {
    who: 'somebody from another municipality in Gladsaxe',
    municipality: 'gladsaxe',
    facts: { ...TREATMENT, residence: 'elsewhere', homeMunicipality: 'other' },
    route: 'elsewhere',
    identity: 'anonymous',
    booked: [],
    queued: false,
  },
  {
    who: 'somebody who only wants to know something in København',
    municipality: 'koebenhavn',
    facts: { asker: 'self', wish: 'information' },
    route: 'information',
    identity: 'anonymous',
    booked: [],
    queued: false,
  },
  {
    who: 'somebody who complains in Frederiksberg',
    municipality: 'frederiksberg',
    facts: { asker: 'self', wish: 'complaint' },
    route: 'information',
    identity: 'anonymous',
    booked: [],
    queued: true,
  },
  {
    who: 'somebody with alcohol alone in København',
    municipality: 'koebenhavn',
    facts: { ...TREATMENT, substances: ['alcohol'], anonymous: 'yes' },
    route: 'alcohol',
    identity: 'anonymous',
    booked: ['anonymousTalk'],
    queued: true,
  },
  {
    who: 'somebody who has a caseworker already, by name in Frederiksberg',
    municipality: 'frederiksberg',
    facts: { ...TREATMENT, existingCase: 'yes' },
    route: 'ownCaseworker',
    identity: 'named',
    booked: [],
    queued: true,
  },
]
