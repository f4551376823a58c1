/** Deeds as a case worker would write them, for the tests of a case's life. Ids and names are made up. */
import type { Deed } from '../../machines/caseDeeds.ts'
import type { Municipality } from '../../machines/facts.ts'
import type { CaseInput, Logged } from '../../machines/life.ts'
import {
  ASSESSED,
  type Decided,
  LETTER_PARTS,
  type LetterMade,
  type LifeDeed,
} from '../../machines/lifeDeeds.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'

export const D = '2026-11-23T09:00:00.000Z'
export const OPENED = '2026-11-23'
export const VISIT = '2026-11-25T10:00:00.000Z'
export const SECOND = '2026-11-27T10:00:00.000Z'

export const aCaseOf = (municipality: Municipality, more: Partial<CaseInput> = {}): CaseInput => ({
  municipality,
  edition: currentStandard(municipality).edition,
  route: 'namedTreatment',
  identity: 'named',
  d: D,
  guarantee: true,
  pickUpBy: '2026-11-24',
  openedOn: OPENED,
  residentialWished: false,
  digitalPost: 'yes',
  hasCpr: true,
  booked: [{ kind: 'visitation', start: VISIT }],
  ...more,
})

export const logged = (deed: Deed, day = 'on' in deed ? deed.on : OPENED, who = 'anna'): Logged =>
  ({ ...deed, at: `${day}T11:00:00.000Z`, who }) as Logged

export const NOTES = Object.fromEntries(ASSESSED.map((topic) => [topic, `om ${topic}`])) as Record<
  (typeof ASSESSED)[number],
  string
>
export const attended = (
  kind: 'visitation' | 'secondVisitation' | 'anonymousTalk' | 'relativesTalk',
  start = VISIT,
) => logged({ what: 'attended', kind, start, how: 'held' }, start.slice(0, 10))
export const decided = (more: Partial<Decided> = {}): Decided => ({
  what: 'decided',
  outcome: 'grant',
  level: 'outpatient',
  provider: 'own',
  body: 'centre',
  on: '2026-11-30',
  appliedFor: 'Ambulant behandling',
  notGranted: '',
  reasons: 'Behovet er beskrevet i afdækningen.',
  legalBasis: ['SEL-101'],
  ...more,
})
export const letter = (more: Partial<LetterMade> = {}): LetterMade => ({
  what: 'letterMade',
  n: 1,
  decision: 1,
  way: 'digitalPost',
  language: 'da',
  title: 'Afgørelse',
  to: ['Bo Andersen', 'Hovedgaden 1', '2860 Søborg'],
  blocks: LETTER_PARTS.map((part) => ({ part, as: 'text', text: `om ${part}` })),
  expectedOn: '2026-12-01',
  complainUntil: '2026-12-29',
  sha256: '00',
  pdf: '',
  ...more,
})

export const claimed = logged({ what: 'claimed' })
export const known = logged({ what: 'identityConfirmed', how: 'digital' })
export const assessed: LifeDeed = { what: 'assessed', notes: NOTES, on: '2026-11-26' }
