/** Conditions that several chapters of this standard share, named once. */
import { all, any, atLeast, is, oneOf, under } from '../../../condition.ts'
import { judged, ownPath, relatives, self, treatmentWished } from '../../terms.ts'

/** Treatment is wished by name: also where an existing case sends the person to their own caseworker. */
export const treatmentByName = all(self, treatmentWished, oneOf('route', ['namedTreatment', 'ownCaseworker']))
/** Whether other problems speak against it is tried from 18 only: below that age alone has settled it. */
export const termsTried = all(judged, oneOf('minor', ['no', 'unsaid']))
/** Turns to us without a name, for themselves or for somebody else; whoever asks for information says so or is not asked. */
export const asksWithoutName = any(
  all(is('path', 'anonymous'), oneOf('route', ['anonymousAdvice', 'anonymousTreatment', 'relatives'])),
  all(is('wish', 'information'), is('anonymous', 'yes')),
)
/** Somebody who needs a door to knock on: for themselves, as a relative or as a professional. */
export const needsDoor = any(ownPath, relatives, is('route', 'referral'))
export const asksForInformation = is('wish', 'information')
/** Nothing is booked, but they too need to know where to turn. */
export const asksOrComplains = oneOf('wish', ['information', 'complaint'])

export const from15to17 = all(atLeast('age', 15), under(18))
/** The age of U-Turn: 25 is over it (B-21). */
export const from15to24 = all(atLeast('age', 15), under(25))

export const wantsOtherProvider = all(treatmentByName, is('provider', 'other'))
export const wantsResidential = all(treatmentByName, is('treatmentForm', 'residential'))
