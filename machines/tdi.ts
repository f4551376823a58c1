/**
 * The European treatment-demand items (TDI 3.0) that an intake knows of somebody, in the codes of the official reporting
 * template of 2022. The manual itself could not be opened, so the numbering is that of the template and is marked unverified
 * (last checked 2026-11-27). What nobody was asked is 99, not known; what somebody would not say has a code of its own only
 * where the template has one. Alcohol alone is not part of it.
 */
import type { Facts } from './facts.ts'
import type { Level } from './lifeDeeds.ts'
import type { Substance } from './yearFigures.ts'

const NOT_KNOWN = '99'

/** Column names in the order of the template. */
export const TDI_ITEMS = [
  'case',
  'treatmentYear',
  'treatmentMonth',
  'centreType',
  'previouslyTreated',
  'referral',
  'sex',
  'age',
  'livesWith',
  'children',
  'housing',
  'education',
  'labour',
  'primaryDrug',
  'routeOfUse',
  'frequency',
  'ageAtFirstUse',
  'secondaryDrugs',
  'polydrug',
  'injecting',
  'hivTested',
  'hcvTested',
  'needleSharing',
  'substitution',
] as const
export type TdiItem = (typeof TDI_ITEMS)[number]
export type TdiRow = Readonly<Record<TdiItem, string>>

/** No slot of its own for nitrous oxide (volatile inhalants) and medicine on prescription: what kind it is was not asked. */
const DRUG: Readonly<Record<Substance, string>> = {
  cannabis: '7',
  cocaine: '2',
  amphetamine: '3.1',
  mdma: '3.3',
  opioids: '1',
  benzodiazepines: '4.2',
  ghb: '4.3',
  ketamine: '5.2',
  nitrousOxide: '6',
  hallucinogens: '5',
  prescription: NOT_KNOWN,
  other: '9',
  unsure: NOT_KNOWN,
  alcohol: '8',
}

export interface TdiCase {
  /** Of the line in this export, from 1: the case's own number would lead from the list back to the person. */
  readonly line: number
  /** The day treatment began, "YYYY-MM-DD". */
  readonly startedOn: string
  readonly facts: Facts
  readonly level: Level
}

const REFERRAL: Readonly<Record<string, string>> = {
  self: '6',
  parent: '6',
  relative: '6',
  professional: '7',
}
const LABOUR: Readonly<Record<string, string>> = { job: '2', education: '3', nearLabourMarket: '4' }
const HOUSING: Readonly<Record<string, string>> = { yes: '1', no: '2' }
const CHILDREN: Readonly<Record<string, string>> = { livesWith: '2', sees: '1', none: '1' }
const among = (codes: Readonly<Record<string, string>>, value: unknown): string =>
  (typeof value === 'string' ? codes[value] : undefined) ?? NOT_KNOWN

/** By the last figure of the number: the sex in the register. */
const sexOf = (cpr: string | null | undefined): string => {
  const last = /(\d)$/.exec(cpr ?? '')?.[1]
  return last === undefined ? 'not known' : Number(last) % 2 === 1 ? 'male' : 'female'
}

/** Null where it does not belong in the register: alcohol alone, or nothing that is used. */
export function tdiRow({ line, startedOn, facts, level }: TdiCase): TdiRow | null {
  const drugs = (facts.substances ?? []).filter((one) => one !== 'alcohol')
  if (drugs.length === 0) return null
  const [only] = drugs
  const single = drugs.length === 1 && only !== undefined
  const secondary = [
    ...(single ? [] : drugs),
    ...(facts.substances?.includes('alcohol') ? ['alcohol' as const] : []),
  ]
  return {
    case: String(line),
    treatmentYear: startedOn.slice(0, 4),
    treatmentMonth: startedOn.slice(5, 7),
    centreType: level === 'residential' ? 'inpatient' : 'outpatient',
    previouslyTreated: NOT_KNOWN,
    referral: among(REFERRAL, facts.asker),
    sex: sexOf(facts.cpr),
    age: facts.age == null ? NOT_KNOWN : String(facts.age),
    livesWith: NOT_KNOWN,
    children: among(CHILDREN, facts.children),
    housing: among(HOUSING, facts.settledHome),
    education: NOT_KNOWN,
    labour: among(LABOUR, facts.occupation),
    // Which of several causes most trouble was not asked.
    primaryDrug: single ? DRUG[only] : NOT_KNOWN,
    routeOfUse: NOT_KNOWN,
    frequency: NOT_KNOWN,
    ageAtFirstUse: NOT_KNOWN,
    secondaryDrugs: secondary.map((drug) => DRUG[drug]).join(' '),
    polydrug: NOT_KNOWN,
    injecting: NOT_KNOWN,
    hivTested: NOT_KNOWN,
    hcvTested: NOT_KNOWN,
    needleSharing: NOT_KNOWN,
    substitution: NOT_KNOWN,
  }
}
