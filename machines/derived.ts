/**
 * Named functions from facts to derived values: the only place for arithmetic and for what a condition cannot say.
 * `route`, `verdict`, `identity` and `path` are filled in by `triage.ts` as it decides them, so that later rules can
 * turn on them like on any fact.
 */
import type { FactId, Facts, Municipality } from './facts.ts'

export const ROUTES = [
  'referral',
  'relatives',
  'information',
  'alcohol',
  'elsewhere',
  'ownCaseworker',
  'anonymousAdvice',
  'anonymousTreatment',
  'namedTreatment',
] as const
export type Route = (typeof ROUTES)[number]
export type Identity = 'anonymous' | 'named'
/** May § 101 a be offered? `person` = a person looks at it, the talk is booked all the same. */
export type Verdict = 'allowed' | 'person' | 'no'

export interface DerivedValues {
  municipality: Municipality
  /** Alcohol and nothing else. Unknown while substances are open or "not sure". */
  alcoholOnly: 'yes' | 'no'
  /** At least one substance other than alcohol. */
  drugsInvolved: 'yes' | 'no'
  /** At least one substance that is no opioid, "not sure" included; `unsaid` where the answer was left open. */
  beyondOpioids: 'yes' | 'no' | 'unsaid'
  /** Treatment or aftercare is wished. */
  treatmentWished: 'yes' | 'no'
  /** Under 18, with `unsaid` where no age was given: always decided, for the collection policy. */
  minor: 'yes' | 'no' | 'unsaid'
  /** The eyes triage looks with: `named` where `anonymous` is "no", otherwise (also unsure or open) `anonymous`. */
  path: Identity
  route: Route
  identity: Identity
  verdict: Verdict
  /** The conditions of anonymous treatment are tried: treatment is wished without a name and no earlier route took it. */
  judged: 'yes' | 'no'
  /** The person goes on by name, from the start or with `namedInstead` where that opens something. */
  byName: 'yes' | 'no'
  danger: 'yes' | 'no'
}
export type DerivedId = keyof DerivedValues

/** From which facts a derived value comes, for finding what an undecided rule lacks. */
export const DERIVED_FROM = {
  municipality: [],
  alcoholOnly: ['substances'],
  drugsInvolved: ['substances'],
  beyondOpioids: ['substances'],
  treatmentWished: ['wish'],
  minor: ['age'],
  path: ['anonymous'],
  route: [],
  identity: [],
  verdict: ['age'],
  judged: ['anonymous'],
  byName: ['anonymous'],
  danger: [],
} as const satisfies Record<DerivedId, readonly FactId[]>

/**
 * What follows from the facts alone, before any rule is tried.
 * `settle`: the answers are all there will be, so an anonymity that was never spoken of is the anonymous path;
 * in a running conversation it is simply not known yet.
 */
export function derive(municipality: Municipality, facts: Facts, settle: boolean): Partial<DerivedValues> {
  const drugs = drugsInvolved(facts)
  return {
    municipality,
    drugsInvolved: drugs,
    beyondOpioids: beyondOpioids(facts, settle),
    alcoholOnly:
      drugs === undefined
        ? undefined
        : drugs === 'no' && facts.substances?.includes('alcohol')
          ? 'yes'
          : 'no',
    treatmentWished:
      facts.wish == null
        ? undefined
        : facts.wish === 'treatment' || facts.wish === 'aftercare'
          ? 'yes'
          : 'no',
    minor: typeof facts.age === 'number' ? (facts.age < 18 ? 'yes' : 'no') : 'unsaid',
    path:
      facts.anonymous === 'no' ? 'named' : facts.anonymous === undefined && !settle ? undefined : 'anonymous',
  }
}

function beyondOpioids({ substances }: Facts, settle: boolean): 'yes' | 'no' | 'unsaid' | undefined {
  if (substances === undefined && !settle) return undefined
  if (!substances || substances.length === 0) return 'unsaid'
  return substances.some((code) => code !== 'opioids') ? 'yes' : 'no'
}

function drugsInvolved({ substances }: Facts): 'yes' | 'no' | undefined {
  if (!substances || substances.length === 0) return undefined
  if (substances.some((code) => code !== 'alcohol' && code !== 'unsure')) return 'yes'
  return substances.includes('unsure') ? undefined : 'no'
}
