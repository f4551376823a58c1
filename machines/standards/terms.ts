/** Conditions that many rules share, named once. */
import { all, is, not, oneOf, under } from '../condition.ts'

export const self = is('asker', 'self')
export const treatmentWished = is('treatmentWished', 'yes')
/** The person concerned is under 18. */
export const minor = under(18)
export const adult = not(under(18))
export const namedTreatment = is('route', 'namedTreatment')
export const anonymousTreatment = is('route', 'anonymousTreatment')
export const anonymousAdvice = is('route', 'anonymousAdvice')
export const relatives = is('route', 'relatives')
export const alcohol = is('route', 'alcohol')
/** A talk of some kind follows for the person concerned. */
export const ownPath = all(self, oneOf('route', ['anonymousAdvice', 'anonymousTreatment', 'namedTreatment']))
/** The conditions of § 101 a are tried on this person: treatment wished without a name. */
export const judged = is('judged', 'yes')
export const byName = is('identity', 'named')
export const unnamed = is('identity', 'anonymous')
