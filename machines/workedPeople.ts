/** People of many kinds, without a municipality: for putting the same person before each of the five. */
import type { Facts } from './facts.ts'
import type { Text } from './rule.ts'

export interface WorkedPerson {
  readonly id: string
  readonly who: Text
  readonly facts: Facts
}

const own: Facts = { asker: 'self', residence: 'here' }
const byName: Facts = { ...own, wish: 'treatment', anonymous: 'no', existingCase: 'no', provider: 'own' }
const unnamed: Facts = {
  ...own,
  wish: 'treatment',
  anonymous: 'yes',
  changeWish: 'stop',
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  mentalDisorder: 'none',
  wantsSubstitution: 'no',
}

export const WORKED_PEOPLE: readonly WorkedPerson[] = [
  {
    id: 'seventeen',
    who: {
      da: '17 år, vil i behandling med navn, forældrene ved det ikke',
      en: '17, wants treatment by name, the parents do not know',
    },
    facts: { ...byName, age: 17, substances: ['cannabis'], parentsKnow: 'doNotKnow', wantsDoctor: 'no' },
  },
  {
    id: 'seventeenUnnamed',
    who: {
      da: '17 år, vil i behandling uden navn, har haft to samtaler',
      en: '17, wants treatment without a name, has had two talks',
    },
    facts: {
      ...unnamed,
      age: 17,
      substances: ['cannabis'],
      occupation: 'education',
      parentsKnow: 'doNotKnow',
      talksHeld: 2,
      namedInstead: 'no',
    },
  },
  {
    id: 'fifteenAdvice',
    who: { da: '15 år, vil have råd uden navn', en: '15, wants advice without a name' },
    facts: { ...own, wish: 'advice', anonymous: 'yes', age: 15, substances: ['cannabis'] },
  },
  {
    id: 'twentyFour',
    who: { da: '24 år, behandling uden navn, alle vilkår opfyldt', en: '24, without a name, all terms met' },
    facts: { ...unnamed, age: 24, substances: ['cocaine'], talksHeld: 0 },
  },
  {
    id: 'medicine',
    who: {
      da: '36 år, opioider, vil have medicin, med navn',
      en: '36, opioids, wants medicine, by name',
    },
    facts: {
      ...byName,
      age: 36,
      substances: ['opioids'],
      wantsSubstitution: 'yes',
      wantsDoctor: 'yes',
    },
  },
  {
    id: 'pregnant',
    who: { da: '28 år, gravid, bor med et barn, med navn', en: '28, pregnant, lives with a child, by name' },
    facts: {
      ...byName,
      age: 28,
      substances: ['amphetamine'],
      pregnant: 'yes',
      children: 'livesWith',
      wantsDoctor: 'unsure',
    },
  },
  {
    id: 'freeChoice',
    who: { da: '40 år, vil selv vælge et andet sted', en: '40, wants to choose another place' },
    facts: { ...byName, age: 40, substances: ['cocaine'], provider: 'other', wantsDoctor: 'no' },
  },
  {
    id: 'alcohol',
    who: { da: '44 år, kun alkohol, uden navn', en: '44, alcohol alone, without a name' },
    facts: { ...own, wish: 'treatment', anonymous: 'yes', age: 44, substances: ['alcohol'] },
  },
  {
    id: 'mother',
    who: { da: 'Forælder til en på 15 år', en: 'Parent of a 15-year-old' },
    facts: { asker: 'parent', wish: 'advice', age: 15, residence: 'here', substances: ['cannabis'] },
  },
  {
    id: 'elsewhere',
    who: { da: '30 år, bor i en anden kommune', en: '30, lives in another municipality' },
    facts: { ...byName, age: 30, residence: 'elsewhere', homeMunicipality: 'other', substances: ['ghb'] },
  },
]
