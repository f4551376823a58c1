/**
 * What each municipality's standard demands of a case's life: data with the ids of the rules that say so. An empty list of rules
 * with `silent` is a point on which the document says nothing and the general law or a reading of section B stands in.
 */
import {
  type CalendarDays,
  inDays,
  inMonths,
  inWorkingDays,
  type Length,
  months,
  weeks,
  workingDays,
} from './deadlines.ts'
import type { Body, DecisionOutcome, Departure, FollowUp, LetterWay, Level } from './lifeDeeds.ts'
import type { Text } from './rule.ts'

/** Law that holds everywhere and stands in none of the rules that steer a conversation. */
export const LIFE_LAW = {
  'NAT-complaint-time': {
    law: 'Retssikkerhedsloven (klagefrist og genvurdering); Ankestyrelsens vejledning',
    text: {
      da: 'En afgørelse kan påklages inden fire uger, og kommunen ser på klagen igen og sender den videre inden fire uger.',
      en: 'A decision can be appealed within four weeks, and the municipality looks again and forwards it within four weeks.',
    },
  },
  'NAT-documents': {
    law: 'Forvaltningsloven § 16, stk. 2',
    text: {
      da: 'Den, der beder om at se sin sag, får svar inden syv arbejdsdage.',
      en: 'Who asks to see their case is answered within seven working days.',
    },
  },
  'NAT-delivery': {
    law: 'Lov om Digital Post fra offentlige afsendere',
    text: {
      da: 'Post fra kommunen kommer digitalt, og på papir til den, der er fritaget.',
      en: 'Post from the municipality comes digitally, and on paper to who is exempt.',
    },
  },
} as const satisfies Record<string, { law: string; text: Text }>

type Ids = readonly string[]

export interface LifeRules {
  readonly edition: string
  /** Whether the visitation may be held as two talks; where the second is booked, both must be held. */
  readonly split: { readonly may: boolean; readonly rules: Ids }
  readonly levels: Partial<Readonly<Record<Level, Ids>>>
  /** The first line that fits decides. */
  readonly bodies: readonly {
    readonly body: Body
    readonly levels: readonly Level[]
    readonly provider: 'own' | 'other' | 'any'
    readonly rules: Ids
  }[]
  /** The person is told the day and invited: a duty in København. */
  readonly committee: { readonly invites: boolean; readonly rules: Ids } | null
  readonly delivery: readonly {
    readonly way: LetterWay | 'oral'
    readonly outcomes: readonly DecisionOutcome[]
    readonly rules: Ids
  }[]
  readonly freeChoice: { readonly rules: Ids; readonly waits: Ids; readonly limits: Ids }
  readonly departures: Partial<Readonly<Record<Departure, Ids>>>
  readonly guarantee: Ids
  readonly planReview: { readonly length: Length | null; readonly rules: Ids }
  readonly actionPlan: { readonly length: Length; readonly rules: Ids } | null
  readonly residentialDecision: { readonly length: Length; readonly rules: Ids } | null
  readonly residentialStatus: { readonly length: Length; readonly rules: Ids } | null
  readonly followUps: {
    readonly after: readonly FollowUp[]
    readonly endings: 'any' | 'planned'
    readonly consent: boolean
    readonly rules: Ids
  } | null
  readonly complaint: {
    readonly within: CalendarDays
    readonly rules: Ids
    readonly forwardWithin: CalendarDays
    readonly forwardRules: Ids
  }
  readonly documents: { readonly length: Length; readonly rules: Ids }
}

const ALL: readonly DecisionOutcome[] = ['grant', 'partial', 'refusal']
const EVERY: readonly Level[] = ['adHoc', 'outpatient', 'day', 'residential']
const ONE_TALK = { may: false, rules: [] }
const FOUR_WEEKS = { within: weeks(4), forwardWithin: weeks(4) }
const NATIONAL = 'NAT-complaint-time'
const SEVEN_WORKING_DAYS = inWorkingDays(workingDays(7))
const DOCUMENTS = { length: SEVEN_WORKING_DAYS, rules: ['NAT-documents'] }
const written = (rules: Ids, outcomes = ALL): LifeRules['delivery'] =>
  (['digitalPost', 'letter', 'inPerson'] as const).map((way) => ({ way, outcomes, rules }))
const byPlan = (...rules: string[]) => ({ length: null, rules })

const frederiksberg: LifeRules = {
  edition: 'frederiksberg-undated',
  split: ONE_TALK,
  levels: {
    outpatient: ['FRB-5-d', 'FRB-8-b'],
    day: ['FRB-5-d', 'FRB-8-c'],
    residential: ['FRB-5-d', 'FRB-8-c'],
  },
  bodies: [{ body: 'committee', levels: EVERY, provider: 'any', rules: ['FRB-5-d'] }],
  committee: { invites: false, rules: ['FRB-5-d'] },
  delivery: [
    { way: 'digitalPost', outcomes: ALL, rules: ['FRB-5-f', 'FRB-5-i'] },
    { way: 'letter', outcomes: ALL, rules: ['FRB-5-g', 'FRB-5-i'] },
    { way: 'inPerson', outcomes: ALL, rules: ['FRB-5-h', 'FRB-5-i'] },
  ],
  freeChoice: { rules: ['FRB-7-a', 'FRB-7-b', 'FRB-7-c'], waits: ['FRB-6-b'], limits: [] },
  departures: { freeChoice: ['FRB-6-b'] },
  guarantee: ['FRB-6-a', 'FRB-6-c'],
  planReview: byPlan('FRB-11-b'),
  actionPlan: null,
  residentialDecision: null,
  residentialStatus: null,
  followUps: { after: [1, 6], endings: 'any', consent: false, rules: ['FRB-13-c'] },
  complaint: { ...FOUR_WEEKS, rules: ['FRB-15-a', 'B-24', NATIONAL], forwardRules: ['FRB-15-c'] },
  documents: DOCUMENTS,
}

const fredericia: LifeRules = {
  edition: 'fredericia-undated',
  split: ONE_TALK,
  levels: { outpatient: ['FDC-8.1-a', 'FDC-8.2-a'], day: ['FDC-15-b'], residential: ['FDC-8.4-a'] },
  bodies: [{ body: 'centre', levels: EVERY, provider: 'any', rules: ['FDC-10-c', 'FDC-2-a'] }],
  committee: null,
  delivery: written(['NAT-delivery']),
  freeChoice: { rules: ['FDC-12-a'], waits: ['FDC-12-c'], limits: ['FDC-12-b'] },
  departures: { freeChoice: ['FDC-12-c'] },
  guarantee: ['FDC-11-a', 'FDC-16.101-b'],
  planReview: byPlan('FDC-11-e'),
  actionPlan: null,
  residentialDecision: { length: inDays(weeks(8)), rules: ['FDC-8.4-f', 'B-29'] },
  residentialStatus: null,
  followUps: { after: [1, 6], endings: 'any', consent: false, rules: ['FDC-14-a', 'FDC-14-b', 'FDC-14-c'] },
  complaint: { ...FOUR_WEEKS, rules: ['FDC-13-a', 'FDC-13-b'], forwardRules: [NATIONAL] },
  documents: DOCUMENTS,
}

const koebenhavn: LifeRules = {
  edition: 'koebenhavn-2017',
  split: ONE_TALK,
  levels: {
    adHoc: ['KBH-3.2.1-b'],
    outpatient: ['KBH-3.2.1-c'],
    day: ['KBH-3.2.1-d'],
    residential: ['KBH-3.2.1-e'],
  },
  bodies: [
    {
      body: 'contactPerson',
      levels: ['adHoc', 'outpatient'],
      provider: 'own',
      rules: ['KBH-2.1-a', 'KBH-2.1-g'],
    },
    { body: 'committee', levels: ['adHoc', 'outpatient'], provider: 'other', rules: ['KBH-2.1-h', 'B-43'] },
    { body: 'committee', levels: ['day', 'residential'], provider: 'any', rules: ['KBH-2.1-i', 'KBH-2.1-j'] },
  ],
  committee: { invites: true, rules: ['KBH-2.1-j', 'KBH-2.1-l'] },
  delivery: written(['KBH-2.2-b', 'KBH-2.1-m']),
  freeChoice: {
    rules: ['KBH-2.5-a', 'KBH-2.5-b', 'KBH-2.5-c', 'KBH-2.5-d'],
    waits: ['KBH-2.2-c'],
    limits: [],
  },
  departures: { freeChoice: ['KBH-2.2-c'] },
  guarantee: ['KBH-1.2-a', 'KBH-2.2-a'],
  planReview: byPlan('KBH-2.3-a'),
  actionPlan: { length: inMonths(months(2)), rules: ['KBH-2.4-b'] },
  residentialDecision: null,
  residentialStatus: null,
  followUps: {
    after: [1, 6],
    endings: 'any',
    consent: false,
    rules: ['KBH-2.3-b', 'KBH-2.3-c', 'KBH-2.3-d'],
  },
  complaint: { ...FOUR_WEEKS, rules: ['KBH-4.1-a', 'KBH-4.1-b'], forwardRules: ['KBH-4.1.1-a', NATIONAL] },
  documents: DOCUMENTS,
}

const mariagerfjord: LifeRules = {
  edition: 'mariagerfjord-undated',
  split: ONE_TALK,
  levels: { outpatient: ['MFJ-5.2-a'], residential: ['MFJ-5.5-a'] },
  bodies: [{ body: 'centre', levels: EVERY, provider: 'any', rules: ['MFJ-5.1-d'] }],
  committee: null,
  delivery: [
    { way: 'oral', outcomes: ['grant'], rules: ['MFJ-4-f', 'B-54'] },
    // A full grant too may be asked for in writing.
    ...written(['MFJ-4-e'], ['partial', 'refusal']),
    ...written(['B-54'], ['grant']),
  ],
  freeChoice: { rules: ['MFJ-7-a', 'MFJ-7-b'], waits: ['MFJ-6-c'], limits: ['MFJ-7-c'] },
  departures: {
    freeChoice: ['MFJ-6-c'],
    notWished: ['MFJ-6-d', 'B-55'],
    stayedAway: ['MFJ-6-d', 'B-55'],
    noCooperation: ['MFJ-6-d', 'B-55'],
  },
  guarantee: ['MFJ-6-a'],
  planReview: { length: inMonths(months(5)), rules: ['MFJ-8-b'] },
  actionPlan: null,
  residentialDecision: null,
  residentialStatus: null,
  followUps: null,
  complaint: { ...FOUR_WEEKS, rules: ['MFJ-11-a', 'MFJ-11-c'], forwardRules: ['MFJ-11-e', NATIONAL] },
  documents: DOCUMENTS,
}

const gladsaxe: LifeRules = {
  edition: 'gladsaxe-2023',
  split: { may: true, rules: ['GLX-2.2-e'] },
  levels: { outpatient: ['GLX-3.2-a'], day: ['GLX-3.2-a'], residential: ['GLX-3.2-a', 'GLX-3.2.2-e'] },
  bodies: [{ body: 'committee', levels: EVERY, provider: 'any', rules: ['GLX-2.5-a', 'B-63'] }],
  committee: { invites: false, rules: ['GLX-2.5-a', 'GLX-2.5-c'] },
  delivery: written(['GLX-2.5-b']),
  freeChoice: { rules: ['GLX-2.6-a', 'GLX-2.6-d'], waits: ['GLX-2.6-b'], limits: ['GLX-2.6-c'] },
  departures: { freeChoice: ['GLX-2.6-b'] },
  guarantee: ['GLX-1.2-a', 'GLX-2.3-a'],
  planReview: { length: inMonths(months(6)), rules: ['GLX-2.3-e'] },
  actionPlan: null,
  residentialDecision: null,
  residentialStatus: { length: inMonths(months(3)), rules: ['GLX-3.2.2-c'] },
  followUps: { after: [1, 6], endings: 'planned', consent: true, rules: ['GLX-2.7-a'] },
  complaint: { ...FOUR_WEEKS, rules: ['GLX-4.1-a', 'GLX-4.1.1-b'], forwardRules: ['GLX-4.1.1-a', NATIONAL] },
  documents: { length: SEVEN_WORKING_DAYS, rules: ['GLX-4.7-a'] },
}

export const LIFE_RULES: Readonly<Record<string, LifeRules>> = Object.fromEntries(
  [frederiksberg, fredericia, koebenhavn, mariagerfjord, gladsaxe].map((rules) => [rules.edition, rules]),
)

/** @throws RangeError where nobody has said what an edition demands of a case's life. */
export function lifeRules(edition: string): LifeRules {
  // A corrected edition ("gladsaxe-2023.2") keeps the rules of life of the one it corrects until it has its own.
  const found = LIFE_RULES[edition] ?? LIFE_RULES[edition.replace(/\.\d+$/, '')]
  if (!found) throw new RangeError(`no rules of life for ${edition}`)
  return found
}
