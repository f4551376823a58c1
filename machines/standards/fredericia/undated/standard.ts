/** Fredericia: undated, prints no contact data at all. */
import type { Standard, Unit } from '../../../standard.ts'
import { overNational } from '../../lay.ts'
import { regionalDualDiagnosis, youngBarnetsLov } from '../../marks.ts'
import { access } from './access.ts'
import { anonymous } from './anonymous.ts'
import { anonymousLaw } from './anonymousLaw.ts'
import { alcoholLaw, law } from './law.ts'
import { offers } from './offers.ts'
import { purpose } from './purpose.ts'
import { rights } from './rights.ts'

/** Catalogue rows that share a rule with another: none. */
export const merged: Readonly<Record<string, { readonly into: string; readonly why: string }>> = {}

const notPrinted = { address: null, phone: null, email: null, hours: null, open: [] } as const

/** A town where a contracted provider gives anonymous treatment; the talk before it is in Åben Rådgivning. */
const town = (id: Unit['id'], name: string): Unit => ({
  id,
  name: { da: name, en: name },
  ...notPrinted,
  holds: [],
  cites: ['FDC-8.6-f'],
})

const units: readonly Unit[] = [
  {
    id: 'aaben-raadgivning',
    name: { da: 'Åben Rådgivning, Fredericia', en: 'Åben Rådgivning (open counselling), Fredericia' },
    ...notPrinted,
    holds: ['named', 'anonymous', 'youth', 'relatives'],
    cites: ['FDC-10-c', 'FDC-8.5-a'],
  },
  {
    id: 'rusmiddelcenter',
    name: { da: 'Fredericia Rusmiddelcenter', en: 'Fredericia Rusmiddelcenter' },
    ...notPrinted,
    holds: ['doctor'],
    cites: ['FDC-10-a'],
  },
  town('odense', 'Odense'),
  town('esbjerg', 'Esbjerg'),
  town('kolding', 'Kolding'),
]

const marks: Standard['marks'] = [
  youngBarnetsLov,
  regionalDualDiagnosis,
  {
    da: 'Dokumentet har ingen dato og henviser til en bekendtgørelse fra 2014 og ældre numre i loven.',
    en: 'The document is undated and cites an order of 2014 and older numbering of the law.',
  },
  {
    kind: 'noContact',
    da: 'Dokumentet har ingen adresse, telefon, e-mail eller åbningstid. Skal udfyldes, før chatten åbner (B-30).',
    en: 'The document prints no address, phone, e-mail or hours. To be filled in before going live (B-30).',
  },
  {
    da: 'Centret har tre navne i dokumentet. Her bruges kun Fredericia Rusmiddelcenter (B-30).',
    en: 'The document has three names for the centre. Only Fredericia Rusmiddelcenter is used here (B-30).',
  },
  {
    da: 'Samtale med en læge står ikke i dokumentet, men i national lov. Bekræft, at tiderne findes (B-06).',
    en: 'The talk with a doctor is national law, not from this document. Confirm that the times exist (B-06).',
  },
  {
    da: 'Det står ikke, hvem der holder den anonyme samtale. Her er det Åben Rådgivning, til andet vælges (B-32).',
    en: 'Who holds the anonymous talk is not said. Here it is Åben Rådgivning until another is chosen (B-32).',
  },
  {
    da: 'Dokumentet tier om graviditet, psykisk lidelse, kognitiv funktion og antal samtaler (B-27).',
    en: 'The document is silent on pregnancy, mental disorder, cognitive disability and number of talks (B-27).',
  },
  {
    da: 'Dokumentet tier om samtykke under 18 år og om, hvem der får hvad at vide (B-17, B-70).',
    en: 'The document is silent on consent under 18 and on who is told what (B-17, B-70).',
  },
  {
    da: 'Dokumentet tier om hjemmeboende børn og underretning. Chatten spørger ikke om børn (B-48).',
    en: 'The document is silent on children at home and notification. The chat does not ask about children (B-48).',
  },
  {
    da: 'Tilbud eller start inden 14 dage: begge står der. Her gælder start (B-04).',
    en: 'Offered or started within 14 days: both are written. Started is used here (B-04).',
  },
  {
    da: 'Op til 8 uger for døgnophold gælder kun svaret om opholdet, aldrig de 14 dage (B-29).',
    en: 'Up to 8 weeks for a residential stay is for that decision only, never for the 14 days (B-29).',
  },
  {
    da: 'Registrering nævnes kun for centrets egen opfølgning, ikke nationale registre (B-14).',
    en: "Registration is mentioned only for the centre's own follow-up, not national registers (B-14).",
  },
]

export const fredericia: Standard = {
  municipality: 'fredericia',
  edition: 'fredericia-undated',
  name: { da: 'Fredericia Kommune', en: 'Fredericia Municipality' },
  validFrom: null,
  validTo: null,
  lastChecked: '2026-11-22',
  marks,
  units,
  phoneUnits: ['aaben-raadgivning', 'rusmiddelcenter'],
  rules: overNational([
    ...purpose,
    ...offers,
    ...anonymous,
    ...access,
    ...rights,
    ...law,
    ...anonymousLaw,
    ...alcoholLaw,
  ]),
}
