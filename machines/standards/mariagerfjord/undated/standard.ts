/** Mariagerfjord's standard, undated: what the document prints and the rules drawn from it. */
import type { Standard } from '../../../standard.ts'
import { overNational } from '../../lay.ts'
import { regionalDualDiagnosis, youngBarnetsLov } from '../../marks.ts'
import { anonymous } from './anonymous.ts'
import { guarantee } from './guarantee.ts'
import { offers } from './offers.ts'
import { plans } from './plans.ts'
import { procedure } from './procedure.ts'
import { readings } from './readings.ts'
import { residential } from './residential.ts'
import { rights } from './rights.ts'
import { tasks } from './tasks.ts'
import { youth } from './youth.ts'

/** Catalogue rows that live inside another rule: none. */
export const merged: Readonly<Record<string, { readonly into: string; readonly why: string }>> = {}

export const mariagerfjord: Standard = {
  municipality: 'mariagerfjord',
  edition: 'mariagerfjord-undated',
  name: { da: 'Mariagerfjord Kommune', en: 'Mariagerfjord Municipality' },
  validFrom: null,
  validTo: null,
  lastChecked: '2026-11-22',
  marks: [
    youngBarnetsLov,
    regionalDualDiagnosis,
    {
      da: 'Dokumentet har ingen dato, så det kan ikke ses, om det stadig gælder.',
      en: 'The document has no date, so it cannot be seen whether it still holds.',
    },
    {
      da: 'Adresse, indgang og e-mail til Rusmiddelcentret er ikke trykt og skal bekræftes af kommunen.',
      en: 'Address, entrance and e-mail of the drug centre are not printed and must be confirmed by the owner.',
    },
    {
      da: 'Telefonens åbningstid er trykt, men ikke tiden for fremmøde.',
      en: 'The hours of the telephone are printed, but not those for coming in person.',
    },
    {
      da: 'Familieambulatoriet og gruppen i Aalborg står uden telefonnummer.',
      en: 'Familieambulatoriet and the group in Aalborg are printed without a telephone number.',
    },
    {
      da: 'Lægesamtalen står ikke i dokumentet, men følger af loven. Tiderne skal bekræftes af kommunen.',
      en: 'The doctor talk is not in the document but follows from law. The times must be confirmed by the owner.',
    },
    {
      da: 'Dokumentet nævner ikke alkohol, kognitive vanskeligheder, opfølgning bagefter eller klager over personale.',
      en: 'The document is silent on alcohol, cognitive disability, follow-up and complaints about staff.',
    },
    {
      da: 'Dokumentet siger ikke, om rådgivning kan være anonym. Den behandles som anonym i alle aldre.',
      en: 'The document does not say whether advice may be anonymous. It is treated as anonymous at any age.',
    },
    {
      da: 'Dokumentet skriver både "fra 15 år" og "over 15 år". Her tæller 15 med.',
      en: 'The document writes both "from 15" and "over 15". Here 15 counts.',
    },
    {
      da: 'Dokumentet siger både, at børn meldes ved behov og altid ved indskrivning. Her varsles det strengeste.',
      en: 'The document says both that children are notified on need and always at enrolment. The stricter is announced.',
    },
    {
      da: 'Lovens stykker er nævnt efter dokumentet og vises ikke for borgere.',
      en: 'Subsections of the law are as in the document and are not shown to citizens.',
    },
  ],
  units: [
    {
      id: 'rusmiddelcenter',
      name: { da: 'Rusmiddelcentret', en: 'Rusmiddelcentret (the drug centre)' },
      address: null,
      phone: '9711 3858',
      email: null,
      hours: {
        da: 'Telefon: mandag, tirsdag og onsdag 9-15, torsdag 9-17, fredag 9-12',
        en: 'Telephone: Monday, Tuesday and Wednesday 9-15, Thursday 9-17, Friday 9-12',
      },
      open: [
        { days: [1, 2, 3], from: '09:00', to: '15:00' },
        { days: [4], from: '09:00', to: '17:00' },
        { days: [5], from: '09:00', to: '12:00' },
      ],
      holds: ['named', 'anonymous', 'relatives', 'doctor'],
      cites: ['MFJ-4-c', 'MFJ-5.4-d'],
    },
    {
      id: 'aalborg',
      name: { da: 'Anonym gruppe i Aalborg', en: 'Anonymous group in Aalborg' },
      address: 'Sofiendalsvej 7, 9200 Aalborg SV',
      phone: null,
      email: null,
      hours: null,
      open: [],
      // The group starts after the talk in Mariagerfjord: no talk is booked here.
      holds: [],
      cites: ['MFJ-5.4-a', 'MFJ-5.4-b'],
    },
    {
      id: 'familieambulatoriet',
      name: { da: 'Familieambulatoriet, Aalborg Sygehus', en: 'Familieambulatoriet, Aalborg Sygehus' },
      address: null,
      phone: null,
      email: null,
      hours: null,
      open: [],
      holds: [],
      cites: ['MFJ-5.1-f'],
    },
    {
      id: 'home-municipality',
      name: { da: 'Kommunen, hvor du bor', en: 'The municipality where you live' },
      address: null,
      phone: null,
      email: null,
      hours: null,
      open: [],
      holds: [],
      cites: ['NAT-elsewhere'],
    },
  ],
  phoneUnits: ['rusmiddelcenter'],
  rules: overNational([
    ...tasks,
    ...procedure,
    ...offers,
    ...youth,
    ...anonymous,
    ...residential,
    ...guarantee,
    ...plans,
    ...rights,
    ...readings,
  ]),
}
