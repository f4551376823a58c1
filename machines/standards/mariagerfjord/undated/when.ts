/** Conditions that several rules of this standard share. */
import { all, any, atLeast, is, not, under } from '../../../condition.ts'
import { namedTreatment, ownPath, self, treatmentWished } from '../../terms.ts'

export const wantsInformation = is('wish', 'information')
export const complains = is('wish', 'complaint')
export const referral = is('route', 'referral')
/** Treatment is wished for oneself and this municipality has it to give. */
export const wishesTreatmentHere = all(ownPath, treatmentWished)
/** The terms of age and residence are tried on this person, met or not: whoever wishes drug treatment for themselves. */
export const applies = any(wishesTreatmentHere, all(self, treatmentWished, is('route', 'elsewhere')))
/** The document says nothing on help afterwards, nor on support in talks (B-57). */
export const silentOn = all(ownPath, any(is('wish', 'aftercare'), is('cognitiveSupport', 'yes')))
/** B-01: 15 belongs to "over 15". */
export const from15 = atLeast('age', 15)
export const under15 = under(15)
/** B-01: 30 belongs to 15–30. */
export const youthTeam = all(from15, not(atLeast('age', 31)))
export const freeChoiceWished = all(namedTreatment, is('provider', 'other'))
export const residentialWished = all(wishesTreatmentHere, is('treatmentForm', 'residential'))
export const hasCase = all(namedTreatment, is('existingCase', 'yes'))
export const namedOrAsked = any(namedTreatment, wantsInformation)
