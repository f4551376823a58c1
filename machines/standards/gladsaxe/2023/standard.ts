/** Gladsaxe Kommune's standard, the edition that cites the order of 11 December 2023. */
import type { Standard } from '../../../standard.ts'
import { overNational } from '../../lay.ts'
import { regionalDualDiagnosis, youngBarnetsLov } from '../../marks.ts'
import { access } from './access.ts'
import { adults } from './adults.ts'
import { alcoholRoutes } from './alcohol.ts'
import { anonymous, payment } from './anonymous.ts'
import { content } from './content.ts'
import { disorders } from './disorders.ts'
import { families } from './families.ts'
import { outside } from './outside.ts'
import { plan } from './plan.ts'
import { programmes } from './programmes.ts'
import { purpose } from './purpose.ts'
import { aroundThem } from './relatives.ts'
import { rights } from './rights.ts'
import { t } from './terms.ts'
import { visitation } from './visitation.ts'
import { youngPeople } from './young.ts'

/** Catalogue rows that were laid into another rule: none. */
export const merged: Record<string, { into: string; why: string }> = {}

export const gladsaxe: Standard = {
  municipality: 'gladsaxe',
  edition: 'gladsaxe-2023',
  name: t('Gladsaxe Kommunes kvalitetsstandard', "Gladsaxe Municipality's quality standard"),
  validFrom: null,
  validTo: null,
  lastChecked: '2026-11-22',
  marks: [
    youngBarnetsLov,
    regionalDualDiagnosis,
    t(
      'Dokumentet har ingen dato. Det nævner bekendtgørelse 1691 af 11. december 2023.',
      'The document carries no date. It cites order 1691 of 11 December 2023.',
    ),
    t(
      'Læsevejledningen nævner et afsnit 6 om lov, som mangler, og afsnit 4.4 findes ikke.',
      'The reading guide names a section 6 on law that is missing, and there is no section 4.4.',
    ),
    t(
      'Præcis 25 år står i hverken ungegruppen eller voksengruppen; her regnes 25 som voksen.',
      'Exactly 25 is in neither the youth nor the adult group; here 25 counts as adult.',
    ),
    t(
      'Alkohol alene er uden for standarden, men inden for ungegruppen; under 25 tages ind hos centret.',
      'Alcohol alone is outside the standard but inside the youth group; under 25 are taken in at the centre.',
    ),
    t(
      'Der er ingen adresse til kommunens tilbud om alkohol.',
      "No address is printed for the municipality's alcohol offer.",
    ),
    t(
      'Myndigheden for unge under 18 står på to måder; ejeren skal afklare det.',
      'The authority for under-18s is given in two ways; the owner must settle it.',
    ),
    t(
      'Brydehuset og Familieambulatoriet står uden adresse, telefon og åbningstid.',
      'Brydehuset and Familieambulatoriet are printed without address, telephone or hours.',
    ),
    t(
      'Styrelsen for Patientklager står uden husnummer, og klage over betaling står uden frist.',
      'Styrelsen for Patientklager has no house number, and a complaint about payment has no deadline.',
    ),
    t(
      'Betaling bygger på en bekendtgørelse fra 2006 og tilbageholdelse på en lov fra 2017; begge kan være afløst.',
      'Payment rests on an order from 2006 and retention on an act from 2017; both may have been replaced.',
    ),
  ],
  units: [
    {
      id: 'rusmiddelcenter',
      name: t('Gladsaxe Rusmiddelcenter', 'Gladsaxe Rusmiddelcenter'),
      address: 'Østmarken 4B, 2860 Søborg',
      phone: '39 57 39 00',
      email: 'rusmidler@gladsaxe.dk',
      hours: t(
        'Mandag til fredag 9-14, mandag og torsdag også 16-18, ellers efter aftale',
        'Monday to Friday 9-14, Monday and Thursday also 16-18, otherwise by agreement',
      ),
      open: [
        { days: [1, 2, 3, 4, 5], from: '09:00', to: '14:00' },
        { days: [1, 4], from: '16:00', to: '18:00' },
      ],
      holds: ['named', 'anonymous', 'youth', 'relatives', 'doctor'],
      cites: ['GLX-2-a', 'GLX-5-c'],
    },
    {
      id: 'brydehuset',
      name: t('Brydehuset i Ballerup', 'Brydehuset in Ballerup'),
      address: null,
      phone: null,
      email: null,
      hours: null,
      open: [],
      holds: ['anonymous'],
      cites: ['GLX-2-f'],
    },
    {
      id: 'familieambulatoriet',
      name: t('Familieambulatoriet, Region Hovedstaden', 'Familieambulatoriet, Capital Region'),
      address: null,
      phone: null,
      email: null,
      hours: null,
      open: [],
      holds: [],
      cites: ['GLX-3.3.2-c'],
    },
  ],
  phoneUnits: ['rusmiddelcenter'],
  rules: overNational([
    ...alcoholRoutes,
    ...purpose,
    ...access,
    ...visitation,
    ...plan,
    ...content,
    ...outside,
    ...families,
    ...youngPeople,
    ...aroundThem,
    ...disorders,
    ...rights,
    ...programmes,
    ...adults,
    ...anonymous,
    ...payment,
  ]),
}
