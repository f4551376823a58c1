/**
 * Every fact a conversation may hold: its id, type, codes, sensitivity and purpose.
 * Codes are stored and sent; labels are translations and live in `questions.ts`.
 * On which path a fact may be collected stands in `policy.ts`.
 */

export const MUNICIPALITIES = [
  'frederiksberg',
  'fredericia',
  'koebenhavn',
  'mariagerfjord',
  'gladsaxe',
] as const
export type Municipality = (typeof MUNICIPALITIES)[number]

export type Language = 'da' | 'en'

/** routing: steers the way only · social: life situation · health: GDPR art. 9 · identity: says who somebody is. */
export type Sensitivity = 'routing' | 'social' | 'health' | 'identity'

export const SUBSTANCES = [
  'cannabis',
  'cocaine',
  'amphetamine',
  'mdma',
  'opioids',
  'benzodiazepines',
  'ghb',
  'ketamine',
  'nitrousOxide',
  'hallucinogens',
  'prescription',
  'other',
  'unsure',
  'alcohol',
] as const

export const UNITS = [
  'ungecenter',
  'raadhus',
  'fkrc',
  'familieafdelingen',
  'alkoholafdelingen',
  'pas',
  'aaben-raadgivning',
  'rusmiddelcenter',
  'odense',
  'esbjerg',
  'kolding',
  'uturn',
  'hoersholmsgade',
  'noerre-voldgade',
  'spaniensgade',
  'prags-boulevard',
  'vigerslev-alle',
  'oernevej',
  'familieorienteret',
  'forchhammersvej',
  'handicapcenter',
  'aalborg',
  'familieambulatoriet',
  'brydehuset',
  'own-caseworker',
  'home-municipality',
] as const
export type UnitId = (typeof UNITS)[number]

const yesNoUnsure = ['yes', 'no', 'unsure'] as const
const yesNoPrivate = ['yes', 'no', 'preferNotToSay'] as const

/**
 * `about: 'person'` = the person whose use it concerns (second-hand where the asker is somebody else);
 * `about: 'asker'` = the one who writes.
 */
export const FACTS = {
  asker: {
    kind: 'choice',
    codes: ['self', 'parent', 'relative', 'professional'],
    about: 'asker',
    sensitivity: 'routing',
  },
  askerUnder18: { kind: 'choice', codes: ['yes', 'no'], about: 'asker', sensitivity: 'routing' },
  wish: {
    kind: 'choice',
    codes: ['information', 'advice', 'moreTalks', 'treatment', 'aftercare', 'complaint', 'unsure'],
    about: 'asker',
    sensitivity: 'routing',
  },
  age: { kind: 'number', min: 8, max: 110, about: 'person', sensitivity: 'routing' },
  residence: {
    kind: 'choice',
    codes: ['here', 'elsewhere', 'unsure'],
    about: 'person',
    sensitivity: 'routing',
  },
  homeMunicipality: {
    kind: 'choice',
    codes: [...MUNICIPALITIES, 'other'],
    about: 'person',
    sensitivity: 'routing',
  },
  substances: { kind: 'several', codes: SUBSTANCES, about: 'person', sensitivity: 'health' },
  changeWish: {
    kind: 'choice',
    codes: ['stop', 'reduce', 'stayStopped', 'unsure', 'no'],
    about: 'person',
    sensitivity: 'health',
  },
  anonymous: { kind: 'choice', codes: yesNoUnsure, about: 'asker', sensitivity: 'routing' },
  parentsKnow: {
    kind: 'choice',
    codes: ['consent', 'know', 'doNotKnow'],
    about: 'person',
    sensitivity: 'social',
  },
  talksHeld: { kind: 'number', min: 0, max: 99, about: 'asker', sensitivity: 'routing' },
  occupation: {
    kind: 'choice',
    codes: ['job', 'nearLabourMarket', 'education', 'none', 'preferNotToSay'],
    about: 'person',
    sensitivity: 'social',
  },
  settledHome: { kind: 'choice', codes: yesNoUnsure, about: 'person', sensitivity: 'social' },
  selfSupporting: { kind: 'choice', codes: yesNoUnsure, about: 'person', sensitivity: 'social' },
  otherSocialProblems: { kind: 'choice', codes: yesNoUnsure, about: 'person', sensitivity: 'social' },
  wantsSubstitution: { kind: 'choice', codes: yesNoUnsure, about: 'person', sensitivity: 'health' },
  existingCase: { kind: 'choice', codes: yesNoUnsure, about: 'person', sensitivity: 'social' },
  wantsDoctor: { kind: 'choice', codes: yesNoUnsure, about: 'person', sensitivity: 'health' },
  mentalDisorder: {
    kind: 'choice',
    codes: ['none', 'mild', 'needsTreatment', 'unsure'],
    about: 'person',
    sensitivity: 'health',
  },
  pregnant: { kind: 'choice', codes: yesNoPrivate, about: 'person', sensitivity: 'health' },
  cognitiveSupport: { kind: 'choice', codes: yesNoPrivate, about: 'person', sensitivity: 'health' },
  children: {
    kind: 'choice',
    codes: ['none', 'livesWith', 'sees', 'preferNotToSay'],
    about: 'person',
    sensitivity: 'social',
  },
  treatmentForm: {
    kind: 'choice',
    codes: ['any', 'outpatient', 'day', 'residential'],
    about: 'person',
    sensitivity: 'health',
  },
  provider: { kind: 'choice', codes: ['own', 'other'], about: 'asker', sensitivity: 'routing' },
  unit: { kind: 'choice', codes: UNITS, about: 'asker', sensitivity: 'routing' },
  place: { kind: 'choice', codes: UNITS, about: 'asker', sensitivity: 'routing' },
  talkForm: { kind: 'choice', codes: ['inPerson', 'phone'], about: 'asker', sensitivity: 'routing' },
  course: { kind: 'choice', codes: ['yes', 'no'], about: 'asker', sensitivity: 'routing' },
  namedInstead: { kind: 'choice', codes: ['yes', 'no'], about: 'asker', sensitivity: 'routing' },
  talkSlot: { kind: 'slot', about: 'asker', sensitivity: 'routing' },
  visitationSlot: { kind: 'slot', about: 'asker', sensitivity: 'routing' },
  secondVisitationSlot: { kind: 'slot', about: 'asker', sensitivity: 'routing' },
  doctorSlot: { kind: 'slot', about: 'asker', sensitivity: 'routing' },
  message: { kind: 'text', maxLength: 1000, about: 'asker', sensitivity: 'health' },
  alias: { kind: 'text', maxLength: 60, about: 'asker', sensitivity: 'routing' },
  name: { kind: 'text', maxLength: 120, about: 'asker', sensitivity: 'identity' },
  phone: { kind: 'text', maxLength: 20, about: 'asker', sensitivity: 'identity' },
  email: { kind: 'text', maxLength: 254, about: 'asker', sensitivity: 'identity' },
  cpr: { kind: 'text', maxLength: 11, about: 'asker', sensitivity: 'identity' },
  digitalPost: {
    kind: 'choice',
    codes: ['yes', 'optedOut', 'noAddress'],
    about: 'asker',
    sensitivity: 'identity',
  },
  safeContact: {
    kind: 'choice',
    codes: ['phone', 'sms', 'email', 'digitalPost', 'none'],
    about: 'asker',
    sensitivity: 'identity',
  },
} as const satisfies Record<string, FactShape>

export type FactShape =
  | {
      kind: 'choice' | 'several'
      codes: readonly string[]
      about: 'person' | 'asker'
      sensitivity: Sensitivity
    }
  | { kind: 'number'; min: number; max: number; about: 'person' | 'asker'; sensitivity: Sensitivity }
  | { kind: 'text'; maxLength: number; about: 'person' | 'asker'; sensitivity: Sensitivity }
  | { kind: 'slot'; about: 'person' | 'asker'; sensitivity: Sensitivity }

export type FactId = keyof typeof FACTS
export const FACT_IDS = Object.keys(FACTS) as FactId[]

type ValueOf<F extends FactShape> = F extends { kind: 'choice'; codes: readonly (infer C)[] }
  ? C
  : F extends { kind: 'several'; codes: readonly (infer C)[] }
    ? readonly C[]
    : F extends { kind: 'number' }
      ? number
      : string

/** The value of one fact; `null` = the person left it open, a missing key = not asked yet. Neither is a "no". */
export type FactValue<F extends FactId = FactId> = ValueOf<(typeof FACTS)[F]>
export type Facts = { readonly [F in FactId]?: FactValue<F> | null }

export const isFactId = (id: string): id is FactId => Object.hasOwn(FACTS, id)
