/** Which of a standard's own sentences a decision letter says, and to whom a complaint goes. Data with rule ids. */
import type { UnitId } from './facts.ts'

export interface LetterRules {
  readonly edition: string
  /** Who receives the complaint; null: the unit that the person belongs to. */
  readonly complaintTo: UnitId | null
  readonly freeChoice: readonly string[]
  /** Who looks at the complaint. */
  readonly complaintBody: readonly string[]
  /** How to complain, and the municipality's other roads. */
  readonly complaintRoutes: readonly string[]
  /** Said where a residential stay is granted. */
  readonly residential: readonly string[]
}

const ALL: readonly LetterRules[] = [
  {
    edition: 'frederiksberg-undated',
    complaintTo: 'raadhus',
    freeChoice: ['FRB-7-a', 'FRB-7-b', 'FRB-7-c', 'FRB-6-b'],
    complaintBody: ['FRB-15-b', 'FRB-15-c'],
    complaintRoutes: ['FRB-15-d'],
    residential: ['FRB-14-b', 'FRB-14-d', 'FRB-14-e'],
  },
  {
    edition: 'fredericia-undated',
    complaintTo: 'rusmiddelcenter',
    freeChoice: ['FDC-12-a', 'FDC-12-b', 'FDC-12-c'],
    complaintBody: ['FDC-13-a', 'FDC-13-b'],
    complaintRoutes: ['FDC-13-c', 'FDC-13-d'],
    residential: ['FDC-9-b'],
  },
  {
    edition: 'koebenhavn-2017',
    complaintTo: null,
    freeChoice: ['KBH-2.5-d', 'KBH-2.5-a', 'KBH-2.5-b', 'KBH-2.5-c', 'KBH-2.2-c'],
    complaintBody: ['KBH-4.1-a', 'KBH-4.1-b', 'KBH-4.1.1-a'],
    complaintRoutes: ['KBH-4-a', 'KBH-4-b', 'KBH-4.3-a', 'KBH-4.6-a', 'KBH-4.6-b'],
    residential: ['KBH-5.2-b', 'KBH-5.2-d'],
  },
  {
    edition: 'mariagerfjord-undated',
    complaintTo: 'rusmiddelcenter',
    freeChoice: ['MFJ-7-a', 'MFJ-7-b', 'MFJ-6-c', 'MFJ-10-b'],
    complaintBody: ['MFJ-11-a', 'MFJ-11-e'],
    complaintRoutes: ['MFJ-11-b', 'MFJ-11-d'],
    residential: ['MFJ-10-c'],
  },
  {
    edition: 'gladsaxe-2023',
    complaintTo: 'rusmiddelcenter',
    freeChoice: ['GLX-2.6-a', 'GLX-2.6-d', 'GLX-2.6-b', 'GLX-2.6-c'],
    complaintBody: ['GLX-4.1-a', 'GLX-4.1.1-a', 'GLX-4.1.1-b'],
    complaintRoutes: ['GLX-4-a', 'GLX-4.3-a', 'GLX-4.6-a'],
    residential: ['GLX-5.1-a', 'GLX-5.1-b', 'GLX-5.1-c'],
  },
]

const BY_EDITION = new Map(ALL.map((one) => [one.edition, one]))

/** @throws RangeError where nobody has said what an edition's letters say. */
export function letterRules(edition: string): LetterRules {
  const found = BY_EDITION.get(edition) ?? BY_EDITION.get(edition.replace(/\.\d+$/, ''))
  if (!found) throw new RangeError(`no letters for ${edition}`)
  return found
}
