/** Frederiksberg's quality standard, undated: its marks, its units and its rules in the order of the document. */
import type { Standard, Unit } from '../../../standard.ts'
import { overNational } from '../../lay.ts'
import { regionalDualDiagnosis, youngBarnetsLov } from '../../marks.ts'
import { anonymous } from './anonymous.ts'
import { contact } from './contact.ts'
import { guarantee } from './guarantee.ts'
import { offers } from './offers.ts'
import { plan } from './plan.ts'
import { purpose } from './purpose.ts'
import { rights } from './rights.ts'
import { scope } from './scope.ts'
import { visitation } from './visitation.ts'

const MONDAY_TO_THURSDAY = [1, 2, 3, 4]
const FRIDAY = [5]
const nothingPrinted = { address: null, phone: null, email: null, hours: null, open: [], holds: [] } as const

const units: readonly Unit[] = [
  {
    id: 'ungecenter',
    name: { da: 'Ungecenter Frederiksberg', en: 'Ungecenter Frederiksberg (youth centre)' },
    address: 'Finsensvej 86, 3. sal, 2000 Frederiksberg',
    phone: '38 21 36 66',
    email: null,
    hours: {
      da: 'Mandag til torsdag kl. 9.00-15.00, fredag kl. 9.00-13.00',
      en: 'Monday to Thursday 9.00-15.00, Friday 9.00-13.00',
    },
    open: [
      { days: MONDAY_TO_THURSDAY, from: '09:00', to: '15:00' },
      { days: FRIDAY, from: '09:00', to: '13:00' },
    ],
    // No times without a name here: anonymity is not described for this unit (B-22).
    holds: ['named', 'youth'],
    cites: ['FRB-2-a', 'FRB-2-g', 'FRB-8-g'],
  },
  {
    id: 'raadhus',
    name: {
      da: 'Socialafdelingen, Frederiksberg Rådhus',
      en: 'Social department, Frederiksberg Town Hall',
    },
    address: 'Smallegade 1, stuen, 2000 Frederiksberg',
    phone: '38 21 30 70',
    email: null,
    hours: {
      da: 'Mandag til torsdag kl. 10.00-15.30, fredag kl. 10.00-12.00',
      en: 'Monday to Thursday 10.00-15.30, Friday 10.00-12.00',
    },
    open: [
      { days: MONDAY_TO_THURSDAY, from: '10:00', to: '15:30' },
      { days: FRIDAY, from: '10:00', to: '12:00' },
    ],
    holds: ['named', 'anonymous', 'relatives'],
    cites: ['FRB-2-b', 'FRB-2-g', 'FRB-10-b'],
  },
  {
    id: 'fkrc',
    name: {
      da: 'Frederiksberg Kommunes Rusmiddelcenter (FKRC)',
      en: 'Frederiksberg drug treatment centre (FKRC)',
    },
    address: 'Peter Bangsvej 24, 3. sal, 2000 Frederiksberg',
    phone: null,
    email: null,
    hours: {
      da: 'Mandag til torsdag kl. 10.00-14.00, fredag kl. 10.00-12.00',
      en: 'Monday to Thursday 10.00-14.00, Friday 10.00-12.00',
    },
    open: [
      { days: MONDAY_TO_THURSDAY, from: '10:00', to: '14:00' },
      { days: FRIDAY, from: '10:00', to: '12:00' },
    ],
    // Doctors work here; that they have times for this talk is not printed (B-06).
    holds: ['named', 'anonymous', 'relatives', 'doctor'],
    cites: ['FRB-2-c', 'FRB-2-g', 'FRB-4-c', 'FRB-10-a', 'FRB-9-c'],
  },
  {
    ...nothingPrinted,
    id: 'familieafdelingen',
    name: {
      da: 'Familieafdelingen, Frederiksberg Rådhus',
      en: 'Family department, Frederiksberg Town Hall',
    },
    address: 'Smallegade 1, 3. etage',
    phone: '38 21 36 16',
    cites: ['FRB-2-e', 'FRB-4-e'],
  },
  {
    ...nothingPrinted,
    id: 'alkoholafdelingen',
    name: { da: 'Afdelingen for hjælp til alkohol', en: 'Department for help with alcohol' },
    address: 'Peter Bangs Vej 24',
    cites: ['FRB-1-c'],
  },
  {
    ...nothingPrinted,
    id: 'pas',
    name: { da: 'PAS, anonym gruppe i København', en: 'PAS, anonymous group in København' },
    cites: ['FRB-10-d', 'FRB-10-e'],
  },
  {
    ...nothingPrinted,
    id: 'own-caseworker',
    name: { da: 'Din egen sagsbehandler', en: 'Your own caseworker' },
    cites: ['FRB-2-d'],
  },
  {
    ...nothingPrinted,
    id: 'home-municipality',
    name: { da: 'Din egen kommune', en: 'Your own municipality' },
    cites: ['NAT-elsewhere'],
  },
]

export const frederiksberg: Standard = {
  municipality: 'frederiksberg',
  edition: 'frederiksberg-undated',
  name: { da: 'Frederiksberg Kommune', en: 'Frederiksberg Municipality' },
  validFrom: null,
  validTo: null,
  lastChecked: '2026-11-22',
  marks: [
    youngBarnetsLov,
    regionalDualDiagnosis,
    {
      da: 'Dokumentet har ingen dato, og det er ikke til at se, om det stadig gælder.',
      en: 'The document has no date, and it does not show whether it is still in force.',
    },
    {
      da: 'FKRC har intet telefonnummer i dokumentet, og Familieafdelingen har ingen åbningstider (B-25).',
      en: 'The document prints no phone number for FKRC and no opening hours for the family department (B-25).',
    },
    {
      da: 'Etage og telefon til hjælp med alkohol mangler, og vejens navn er skrevet på to måder (B-25).',
      en: 'Floor and phone of the alcohol department are missing, and the street is spelt in two ways (B-25).',
    },
    {
      da: 'Vilkårene for den anonyme gruppe i København står ikke i dokumentet (B-23).',
      en: "The terms of København's anonymous group are not in the document (B-23).",
    },
    {
      da: 'Det står ikke, om man kan være anonym i Ungecentret og i U-Turn (B-22).',
      en: 'It does not say whether one can be anonymous at the youth centre and in U-Turn (B-22).',
    },
    {
      da: 'Under 15 år er der ingen behandling nævnt, og forældres samtykke er ikke omtalt (B-20, B-26).',
      en: 'Below 15 no treatment is named, and parental consent is not mentioned (B-20, B-26).',
    },
    {
      da: 'Samtalen med en læge er ikke nævnt: den følger af loven, og tiderne skal bekræftes (B-06).',
      en: 'The talk with a doctor is not mentioned: it follows from the law, and its times must be confirmed (B-06).',
    },
    {
      da: 'Borgerens frist for at klage er ikke trykt: de 4 uger er kommunens egen frist (B-24).',
      en: "The citizen's deadline for complaints is not printed: the 4 weeks are the municipality's own (B-24).",
    },
    {
      da: 'Graviditet, psykisk lidelse og kognitive vanskeligheder er ikke nævnt (B-27).',
      en: 'Pregnancy, mental disorder and cognitive difficulties are not mentioned (B-27).',
    },
  ],
  units,
  phoneUnits: ['raadhus', 'ungecenter', 'familieafdelingen'],
  rules: overNational([
    ...scope,
    ...contact,
    ...purpose,
    ...visitation,
    ...guarantee,
    ...offers,
    ...anonymous,
    ...plan,
    ...rights,
  ]),
}
