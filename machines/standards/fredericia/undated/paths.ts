/** Who Fredericia's rules speak of, where several rules speak of the same people. */
import { all, any, is, oneOf } from '../../../condition.ts'
import { alcohol, byName, judged, namedTreatment, self, treatmentWished } from '../../terms.ts'

/** An age left open counts here: nobody is asked less, or told less, for not saying it. */
export const notMinor = oneOf('minor', ['no', 'unsaid'])
/** The five conditions of anonymous treatment are tried only from 18: below that the age alone decides. */
export const triedAnonymously = all(judged, notMinor)
/** The person's own way to help, drugs or alcohol. */
export const ownHelp = all(
  self,
  oneOf('route', ['anonymousAdvice', 'anonymousTreatment', 'namedTreatment', 'alcohol']),
)
/** The centre takes in alcohol too, so both begin with the same talk by name. */
export const centreByName = any(namedTreatment, all(alcohol, byName))
/** Whoever the 14 days hold for: by name for drugs, with or without a name for alcohol. */
export const guaranteed = any(namedTreatment, all(alcohol, treatmentWished))
/** Wants to know what there is, without a talk. */
export const asksForInformation = is('wish', 'information')
/** Open counselling: everyone who wants advice or knowledge, relatives and partners too. */
export const openCounselling = any(
  oneOf('route', ['anonymousAdvice', 'relatives', 'referral']),
  all(is('route', 'information'), asksForInformation),
)
export const residentialWished = all(
  self,
  oneOf('route', ['anonymousAdvice', 'anonymousTreatment', 'namedTreatment']),
  is('treatmentForm', 'residential'),
)
