/** What worked people meet, by contract § 3 and the catalogue: the oracle for changes in what rules do. */
import type { Facts, Municipality } from '../../machines/facts.ts'
import type { Standard } from '../../machines/standard.ts'
import { triage } from '../../machines/triage.ts'
import { D } from '../scenarios/walk.ts'
import { people as frederiksberg } from '../standards/frederiksberg.people.ts'
import { people as gladsaxe } from '../standards/gladsaxe.people.ts'
import { people as koebenhavn } from '../standards/koebenhavn.people.ts'
import { CAST, type CastId } from './cast.ts'

export interface Worked {
  readonly who: string
  readonly facts: Facts
  readonly route: string
  readonly identity: string
  readonly verdict: string | null
  readonly units: readonly string[]
  /** Kind and basis. */
  readonly talks: readonly string[]
  readonly flags: readonly string[]
}

interface Written extends Pick<Worked, 'who' | 'facts' | 'route' | 'units' | 'talks' | 'flags'> {
  readonly identity?: string
  readonly verdict?: string | null
}
const whole = (one: Written): Worked => ({
  ...one,
  identity: one.identity ?? 'anonymous',
  verdict: one.verdict ?? null,
})

type Row = readonly [
  who: CastId,
  change: Facts,
  route: string,
  identity: string,
  verdict: string | null,
  units: string,
  talks: readonly string[],
  flags: string,
]
const words = (text: string): string[] => text.split(' ').filter(Boolean)
const rows = (of: readonly Row[]): Worked[] =>
  of.map(([who, change, route, identity, verdict, units, talks, flags]) => ({
    who: `${who} ${JSON.stringify(change)}`,
    facts: { ...CAST[who], ...change },
    route,
    identity,
    verdict,
    units: words(units),
    talks,
    flags: words(flags),
  }))

const VISIT = ['visitation guarantee']
const AIM = ['anonymousTalk serviceAim']
const TALK = ['anonymousTalk none']
const RELATIVES = ['relativesTalk none']
const FDC = 'aaben-raadgivning rusmiddelcenter'
const MFJ = 'rusmiddelcenter aalborg'

const fredericia: readonly Row[] = [
  ['adult', {}, 'namedTreatment', 'named', null, FDC, VISIT, ''],
  ['adultWithDoctor', {}, 'namedTreatment', 'named', null, FDC, [...VISIT, 'doctor guarantee'], ''],
  ['pupil', {}, 'namedTreatment', 'named', null, FDC, VISIT, 'youth'],
  ['unnamed', {}, 'anonymousTreatment', 'anonymous', 'allowed', 'aaben-raadgivning', AIM, ''],
  ['unnamed', { age: 18 }, 'anonymousTreatment', 'anonymous', 'allowed', 'aaben-raadgivning', AIM, ''],
  ['unnamed', { age: 17, namedInstead: 'no' }, 'anonymousAdvice', 'anonymous', 'no', FDC, AIM, 'youth'],
  ['unnamed', { occupation: 'none', namedInstead: 'no' }, 'anonymousAdvice', 'anonymous', 'no', FDC, AIM, ''],
  ['unnamed', { changeWish: 'no', namedInstead: 'no' }, 'anonymousAdvice', 'anonymous', 'no', FDC, AIM, ''],
  ['unnamed', { settledHome: 'no', namedInstead: 'no' }, 'anonymousAdvice', 'anonymous', 'no', FDC, AIM, ''],
  ['unnamedOpen', {}, 'anonymousTreatment', 'anonymous', 'person', 'aaben-raadgivning', AIM, 'openPoint'],
  // B-31: the sixth term of the quoted law is left to the talk.
  ['unnamedProblems', {}, 'anonymousTreatment', 'anonymous', 'person', 'aaben-raadgivning', AIM, 'openPoint'],
  ['unnamedThenNamed', {}, 'namedTreatment', 'named', 'no', FDC, VISIT, ''],
  ['advicePupil', {}, 'anonymousAdvice', 'anonymous', null, FDC, TALK, 'youth'],
  ['alcohol', {}, 'alcohol', 'anonymous', null, FDC, ['anonymousTalk guarantee'], ''],
  ['alcoholByName', {}, 'alcohol', 'named', null, FDC, VISIT, ''],
  ['alcoholAdvice', {}, 'alcohol', 'anonymous', null, FDC, TALK, ''],
  ['elsewhere', {}, 'elsewhere', 'anonymous', null, 'home-municipality', [], ''],
  ['parentOfPupil', {}, 'relatives', 'anonymous', null, FDC, RELATIVES, 'youth secondHand'],
  ['teacher', {}, 'referral', 'anonymous', null, FDC, [], 'youth secondHand'],
]

const mariagerfjord: readonly Row[] = [
  ['adult', {}, 'namedTreatment', 'named', null, 'rusmiddelcenter', VISIT, ''],
  [
    'adultPregnant',
    {},
    'namedTreatment',
    'named',
    null,
    'rusmiddelcenter familieambulatoriet',
    VISIT,
    'pregnant urgent',
  ],
  ['pupil', {}, 'namedTreatment', 'named', null, 'rusmiddelcenter', [], 'youth needsConsent'],
  ['pupilParentsKnow', {}, 'namedTreatment', 'named', null, 'rusmiddelcenter', [], 'youth needsConsent'],
  ['pupilConsent', {}, 'namedTreatment', 'named', null, 'rusmiddelcenter', VISIT, 'youth'],
  ['unnamed', {}, 'anonymousTreatment', 'anonymous', 'allowed', MFJ, AIM, ''],
  ['unnamedProblems', {}, 'anonymousAdvice', 'anonymous', 'no', 'rusmiddelcenter', AIM, ''],
  ['unnamedThenNamed', {}, 'namedTreatment', 'named', 'no', 'rusmiddelcenter', VISIT, ''],
  ['unnamedOpen', {}, 'anonymousTreatment', 'anonymous', 'person', MFJ, AIM, 'openPoint'],
  ['unnamedPupil', {}, 'anonymousAdvice', 'anonymous', 'no', 'rusmiddelcenter', AIM, 'youth needsConsent'],
  ['adviceElsewhere', {}, 'anonymousAdvice', 'anonymous', null, 'rusmiddelcenter', TALK, ''],
  ['elsewhere', {}, 'elsewhere', 'anonymous', null, 'home-municipality', [], ''],
  ['alcohol', {}, 'alcohol', 'anonymous', null, 'rusmiddelcenter', [], ''],
  ['parentElsewhere', {}, 'relatives', 'anonymous', null, 'rusmiddelcenter', RELATIVES, 'youth secondHand'],
]

/** Committed ones only: what is found must not hang on what lies beside the project. */
export const WORKED: Readonly<Record<Municipality, readonly Worked[]>> = {
  frederiksberg: frederiksberg.map(whole),
  fredericia: rows(fredericia),
  koebenhavn: koebenhavn.map(whole),
  mariagerfjord: rows(mariagerfjord),
  gladsaxe: gladsaxe.map(whole),
}

/** What is not as it was worked out; null where all is. */
export function differs(standard: Standard, worked: Worked): string | null {
  const found = triage(standard, { facts: worked.facts, d: D })
  const is = {
    route: found.route,
    identity: found.identity,
    verdict: found.anonymousTreatment,
    units: found.units,
    talks: found.appointments.map(({ kind, basis }) => `${kind} ${basis}`).sort(),
    flags: [...found.flags].sort(),
  }
  for (const part of ['route', 'identity', 'verdict', 'units', 'talks', 'flags'] as const) {
    const wanted = worked[part]
    const sorted = part === 'talks' || part === 'flags' ? [...(wanted as readonly string[])].sort() : wanted
    if (JSON.stringify(sorted) !== JSON.stringify(is[part]))
      return `${part} should be ${JSON.stringify(sorted)} and is ${JSON.stringify(is[part])}`
  }
  return null
}
