/** What the rules of this edition share: who a passage speaks of, and how a passage is named. */
import { all, any, atLeast, is, not, oneOf, under } from '../../../condition.ts'
import type { Cite, Text } from '../../../rule.ts'
import { minor, namedTreatment, ownPath, relatives, self, treatmentWished } from '../../terms.ts'

export const t = (da: string, en: string): Text => ({ da, en })
/** A section of the document as the catalogue keys it, and lines of the source text. */
export const at = (section: string, from: number, to = from): Cite => ({ section, lines: [from, to] })

/** "Under 25" ends on the 25th birthday; exactly 25 is the adult programme (B-59). */
export const young = under(25)
export const grown = atLeast('age', 25)
export const adultOrUnsaid = oneOf('minor', ['no', 'unsaid'])

export const information = is('wish', 'information')
export const complaint = is('wish', 'complaint')
/** The centre is a proper door for everybody but the one who lives elsewhere. */
export const centreIsTheDoor = not(is('route', 'elsewhere'))

export const anonymously = all(self, oneOf('route', ['anonymousAdvice', 'anonymousTreatment']))
/** Two talks without a name are held, and no parent has to be asked (B-68). */
export const afterTwoTalks = all(
  is('route', 'anonymousAdvice'),
  not(under(18)),
  under(25),
  atLeast('talksHeld', 2),
)
export const treated = oneOf('route', ['anonymousTreatment', 'namedTreatment'])
/** The conditions of § 101 a can only be tried on somebody who is not known to be under 18. */
export const tried = all(is('judged', 'yes'), adultOrUnsaid)
export const parentOf = (...ages: Parameters<typeof all>) => all(relatives, is('asker', 'parent'), ...ages)
/** Somebody under 18 asks for what only enrolment or a parent's yes can give. */
export const minorAsksForMore = all(ownPath, minor, any(treatmentWished, is('wish', 'moreTalks')))

export const expecting = all(
  self,
  is('pregnant', 'yes'),
  oneOf('route', ['anonymousAdvice', 'anonymousTreatment', 'namedTreatment', 'alcohol']),
)
export const withChildren = all(namedTreatment, oneOf('children', ['livesWith', 'sees']))
export const wantsDoctor = all(namedTreatment, oneOf('wantsDoctor', ['yes', 'unsure']))
export const mayWantMedicine = oneOf('wantsSubstitution', ['yes', 'unsure'])
export const wantsMedicineByName = all(namedTreatment, is('wantsSubstitution', 'yes'))
export const residential = all(namedTreatment, is('treatmentForm', 'residential'))
export const moreThanOutpatient = all(namedTreatment, oneOf('treatmentForm', ['day', 'residential']))
export const choosesFreely = all(namedTreatment, is('provider', 'other'))
export const elsewhereTreated = any(moreThanOutpatient, choosesFreely)
