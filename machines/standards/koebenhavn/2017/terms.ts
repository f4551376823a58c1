/** What the rules of this edition share: who a passage speaks of, and how a passage is named. */
import { all, any, atLeast, is, oneOf, under } from '../../../condition.ts'
import type { UnitId } from '../../../facts.ts'
import type { Cite, Text } from '../../../rule.ts'
import { adult, alcohol, namedTreatment, ownPath, relatives, self, treatmentWished } from '../../terms.ts'

export const t = (da: string, en: string): Text => ({ da, en })
/** A section of the document as the catalogue keys it, and lines of the source text. */
export const at = (section: string, from: number, to = from): Cite => ({ section, lines: [from, to] })

/** In the order of figure 1: three for alcohol, cannabis and stimulants, three for opioids. */
export const SIX = [
  'hoersholmsgade',
  'noerre-voldgade',
  'spaniensgade',
  'prags-boulevard',
  'vigerslev-alle',
  'oernevej',
] as const satisfies readonly UnitId[]

export const information = is('wish', 'information')
export const complaint = is('wish', 'complaint')
export const referral = is('route', 'referral')
export const wishesTreatment = all(ownPath, treatmentWished)
export const anonymously = all(self, oneOf('route', ['anonymousAdvice', 'anonymousTreatment']))
/** The units are for adults; somebody who did not give an age is not sent away from them. */
export const adultOrUnsaid = oneOf('minor', ['no', 'unsaid'])
/** "18 to 25", the 25-year-olds included; U-turn itself ends on the 25th birthday (B-38). */
export const youngAdult = all(adult, under(26))

export const opioids = is('substances', 'opioids')
/** Whoever is not sure or would not say begins at the more general three; who uses both kinds hears of all six. */
export const otherUnits = oneOf('beyondOpioids', ['yes', 'unsaid'])

/** Parents of under-25s go to U-turn; for everybody else close to a person it is the centre's units. */
export const parentOfYoung = all(relatives, is('asker', 'parent'), under(25))
export const relativesAtCentre = all(
  relatives,
  any(is('asker', 'relative'), is('minor', 'unsaid'), atLeast('age', 25)),
)
/** Adults who come themselves, or of whom a professional speaks: the doors of the six units are theirs. */
export const ownOrReferred = all(any(ownPath, referral), adultOrUnsaid)
const atCentre = any(ownOrReferred, relativesAtCentre)
export const turnsToOtherUnits = any(alcohol, all(atCentre, otherUnits))
export const turnsToOpioidUnits = all(atCentre, opioids)

const helped = all(
  self,
  oneOf('route', ['anonymousAdvice', 'anonymousTreatment', 'namedTreatment', 'alcohol']),
)
export const expectingOrParent = all(
  helped,
  any(is('pregnant', 'yes'), oneOf('children', ['livesWith', 'sees'])),
)
export const needsSupport = all(helped, is('cognitiveSupport', 'yes'))
/** "Unsure" is named here: whoever is not sure must hear as well that nobody is turned away. */
export const troubledMind = all(namedTreatment, oneOf('mentalDisorder', ['mild', 'needsTreatment', 'unsure']))
export const seriousMind = all(namedTreatment, is('mentalDisorder', 'needsTreatment'))
/** No fact says "particular physical and social difficulties"; the harm-reduction unit is mentioned beside opioids. */
export const hardHit = all(namedTreatment, adultOrUnsaid, opioids)

export const residential = all(namedTreatment, is('treatmentForm', 'residential'))
export const moreThanOutpatient = all(namedTreatment, oneOf('treatmentForm', ['day', 'residential']))
export const livesAtHome = all(namedTreatment, oneOf('treatmentForm', ['any', 'outpatient']))
export const choosesFreely = all(namedTreatment, is('provider', 'other'))
/** What the committee decides: everything but outpatient treatment in the municipality's own units. */
export const committee = any(moreThanOutpatient, choosesFreely)
