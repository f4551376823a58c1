/** København, standard for 2017 and 2018: the only edition among our sources, out of date by its own words. */

import type { Standard } from '../../../standard.ts'
import { overNational } from '../../lay.ts'
import { regionalDualDiagnosis, youngBarnetsLov } from '../../marks.ts'
import { access } from './access.ts'
import { alcoholRules } from './alcohol.ts'
import { anonymous } from './anonymous.ts'
import { complaints } from './complaint.ts'
import { contactUnits } from './contacts.ts'
import { family } from './family.ts'
import { freeChoice } from './freeChoice.ts'
import { guarantee } from './guarantee.ts'
import { health } from './health.ts'
import { payment } from './payment.ts'
import { plan } from './plan.ts'
import { purpose } from './purpose.ts'
import { relativesRules } from './relatives.ts'
import { residentialRules } from './residential.ts'
import { steps } from './steps.ts'
import { t } from './terms.ts'
import { treatment } from './treatment.ts'
import { units } from './units.ts'
import { visitation } from './visitation.ts'
import { youth } from './youth.ts'

/** Catalogue rows that are part of another rule: none. */
export const merged: Readonly<Record<string, { into: string; why: string }>> = {}

export const koebenhavn: Standard = {
  municipality: 'koebenhavn',
  edition: 'koebenhavn-2017',
  name: t('Københavns Kommune', 'City of Copenhagen'),
  validFrom: '2017-01-01',
  validTo: '2018-12-31',
  lastChecked: '2026-11-22',
  marks: [
    youngBarnetsLov,
    regionalDualDiagnosis,
    {
      kind: 'expired',
      ...t(
        'Standarden er udløbet: den gjaldt i 2017 og 2018. Navne, adresser, numre og mål kan være ændret (B-36).',
        'The standard has expired: it held for 2017 and 2018. Names, addresses, numbers and goals may have changed (B-36).',
      ),
    },
    t(
      'Hvilke tre steder der tager sig af hvilke stoffer, er læst ud af figurens rækkefølge (B-37).',
      'Which three units serve which substances is read from the order of the figure (B-37).',
    ),
    t(
      'U-turn er nævnt som under 25, 18-25 og 18-24 år. Vi regner med under 25 (B-38).',
      'U-turn is named as under 25, 18-25 and 18-24. We count under 25 (B-38).',
    ),
    t(
      'Der er to adresser til U-turn på nettet og to postkasser hos Ankestyrelsen; klager over medicin kan i dag høre til et andet sted (B-45).',
      'There are two web addresses for U-turn and two mailboxes of Ankestyrelsen; complaints about medicine may belong elsewhere today (B-45).',
    ),
    t(
      'Tabellen over trin passer ikke på alle, og ad hoc og trin 1 er ens i den (B-40, B-41).',
      'The table of steps does not fit everybody, and ad hoc and step 1 are the same in it (B-40, B-41).',
    ),
    t(
      'Både Borgercenter Handicap og Handicapcenter København er nævnt som det rette sted (B-46).',
      'Both Borgercenter Handicap and Handicapcenter København are named as the right place (B-46).',
    ),
    t(
      'Standarden henviser til vejledende retningslinjer for visitation, som ikke er blandt kilderne.',
      'The standard points to guidelines for visitation that are not among the sources.',
    ),
    t(
      'Der er ingen frist for at klage over egen betaling i standarden; vi siger fire uger for en sikkerheds skyld.',
      'The standard names no deadline for complaints about own payment; we say four weeks to be safe.',
    ),
    t(
      'Åbningstider, adresse til Forchhammersvej og adresse og nummer til det anonyme projekt mangler.',
      'Opening hours, the address of Forchhammersvej and address and number of the anonymous project are missing.',
    ),
    t(
      'Hvem der først beder om ja, når man er under 18, og hvad forældrene får at vide, står der ikke (B-47).',
      'Who first asks for the yes under 18, and what the parents are told, is not said (B-47).',
    ),
  ],
  units: contactUnits,
  phoneUnits: [
    'hoersholmsgade',
    'uturn',
    'noerre-voldgade',
    'spaniensgade',
    'prags-boulevard',
    'vigerslev-alle',
    'oernevej',
  ],
  rules: overNational([
    ...purpose,
    ...access,
    ...units,
    ...anonymous,
    ...visitation,
    // Free choice is told of before what it costs, though the document has it the other way round.
    ...freeChoice,
    ...guarantee,
    ...plan,
    ...treatment,
    ...alcoholRules,
    ...residentialRules,
    ...family,
    ...youth,
    ...relativesRules,
    ...health,
    ...complaints,
    ...steps,
    ...payment,
  ]),
}
