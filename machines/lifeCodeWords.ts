/** What the codes of a case's life are called, on the screen and on paper. */
import type {
  Assessed,
  Body,
  DecisionOutcome,
  Departure,
  Ending,
  Found,
  LegalBasis,
  LetterWay,
  Level,
  Reassessed,
} from './lifeDeeds.ts'
import type { Text } from './rule.ts'

const t = (da: string, en: string): Text => ({ da, en })
type Named<Code extends string> = Readonly<Record<Code, Text>>

const levels: Named<Level> = {
  adHoc: t('Ad hoc', 'Ad hoc'),
  outpatient: t('Ambulant', 'Outpatient'),
  day: t('Dagbehandling', 'Day treatment'),
  residential: t('Døgnbehandling', 'Residential treatment'),
}
const outcomes: Named<DecisionOutcome> = {
  grant: t('Bevilget', 'Granted'),
  partial: t('Delvist bevilget', 'Partly granted'),
  refusal: t('Afslag', 'Refused'),
}
const bodies: Named<Body> = {
  committee: t('Visitationsudvalget', 'The visitation committee'),
  contactPerson: t('Kontaktpersonen', 'The contact person'),
  centre: t('Centret', 'The centre'),
  provider: t('Behandlingsstedet', 'The provider'),
}
const bases: Named<LegalBasis> = {
  'SEL-101': t('Serviceloven § 101', 'Social Services Act § 101'),
  'SEL-101a': t('Serviceloven § 101 a', 'Social Services Act § 101 a'),
  'SEL-107': t('Serviceloven § 107 (ophold)', 'Social Services Act § 107 (stay)'),
  'SUL-141': t('Sundhedsloven § 141 (alkohol)', 'Health Act § 141 (alcohol)'),
}
const ways: Named<LetterWay> = {
  digitalPost: t('Digital Post', 'Digital Post'),
  letter: t('Brev på papir', 'Letter on paper'),
  inPerson: t('Overrakt ved et møde', 'Handed over at a meeting'),
}
const departures: Named<Departure> = {
  freeChoice: t('Frit valg', 'Free choice'),
  notWished: t('Personen ønsker ikke garantien', 'The person does not want the guarantee'),
  stayedAway: t('Udeblev fra aftaler', 'Stayed away from appointments'),
  noCooperation: t('Medvirkede ikke til oplysning', 'Did not cooperate on information'),
}
const endings: Named<Ending> = {
  planned: t('Som planlagt', 'As planned'),
  otherOffer: t('Til et andet tilbud', 'To another offer'),
  hospital: t('Til hospital', 'To hospital'),
  leftEarly: t('Stoppede før tid', 'Left early'),
  other: t('Andet', 'Other'),
}
const foundNamed: Named<Found> = {
  talked: t('Talte sammen', 'We talked'),
  notReached: t('Ikke nået', 'Not reached'),
  movedAway: t('Flyttet', 'Moved away'),
  relapsed: t('Faldet tilbage', 'Relapsed'),
  declined: t('Ville ikke tale', 'Did not want to talk'),
}
const reassessed: Named<Reassessed> = {
  changed: t('Afgørelsen er ændret som ønsket', 'The decision is changed as wished'),
  partly: t('Ændret delvist', 'Changed in part'),
  upheld: t('Fastholdt', 'Upheld'),
}
const topics: Named<Assessed> = {
  substances: t('Rusmidler', 'Substances'),
  social: t('Socialt', 'Social'),
  physical: t('Fysisk helbred', 'Physical health'),
  mental: t('Psykisk', 'Mental state'),
  motivation: t('Motivation', 'Motivation'),
  need: t('Behov', 'Need'),
}

export const LIFE_CODES = {
  levels,
  outcomes,
  bodies,
  bases,
  ways,
  departures,
  endings,
  foundNamed,
  reassessed,
  topics,
}

type Codes = typeof LIFE_CODES
type CodesIn = { readonly [S in keyof Codes]: Readonly<Record<keyof Codes[S], string>> }

const inOne = (texts: Named<string>, language: keyof Text): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, text[language]]))

export const codesIn = (language: keyof Text): CodesIn =>
  Object.fromEntries(
    Object.entries(LIFE_CODES).map(([set, texts]) => [set, inOne(texts, language)]),
  ) as CodesIn
