/**
 * Where a conversation leads: tried by rank, the first that holds decides. Up to rank 7 no verdict on anonymous
 * treatment is needed; from 8 on there is one where treatment is wished without a name.
 */
import { all, any, is, not, oneOf } from '../../condition.ts'
import { type Consequence, type Rule, route, type Text, type Topic } from '../../rule.ts'
import { self, treatmentWished } from '../terms.ts'

const rule = (
  id: string,
  topic: Topic,
  title: Text,
  when: Rule['when'],
  then: Consequence,
  text: Text,
  law = 'Serviceloven § 101',
): Rule => ({ id, topic, title, cites: [], law, when, then: [then], text })

export const routes: readonly Rule[] = [
  rule(
    'NAT-R1',
    'Access',
    { da: 'En fagperson spørger', en: 'A professional asks' },
    is('asker', 'professional'),
    route(1, 'referral', 'anonymous'),
    {
      da: 'En fagperson kan henvise, men det er bedst, at personen selv kontakter os.',
      en: 'A professional may refer, but it is best that the person contacts us.',
    },
  ),
  rule(
    'NAT-R2',
    'Relatives',
    { da: 'En forælder eller pårørende spørger', en: 'A parent or relative asks' },
    oneOf('asker', ['parent', 'relative']),
    route(2, 'relatives', 'anonymous'),
    {
      da: 'Du kan få råd som pårørende, og vi spørger ikke, hvem I er.',
      en: 'You can get advice as a relative, and we do not ask who you are.',
    },
    'Serviceloven § 10',
  ),
  rule(
    'NAT-R3',
    'Access',
    { da: 'Oplysning eller klage', en: 'Information or complaint' },
    oneOf('wish', ['information', 'complaint']),
    route(3, 'information', 'anonymous'),
    { da: 'Vi svarer og siger, hvem du kan tale med.', en: 'We answer and say whom you can talk to.' },
  ),
  rule(
    'NAT-R4',
    'Alcohol',
    { da: 'Alkohol alene, uden navn', en: 'Alcohol alone, without a name' },
    all(is('alcoholOnly', 'yes'), not(is('path', 'named'))),
    route(4, 'alcohol', 'anonymous'),
    {
      da: 'Hjælp til alkohol er gratis, kan være anonym og begynder inden 14 dage.',
      en: 'Help with alcohol is free, can be anonymous and starts within 14 days.',
    },
    'Sundhedsloven § 141',
  ),
  rule(
    'NAT-R4N',
    'Alcohol',
    { da: 'Alkohol alene, med navn', en: 'Alcohol alone, by name' },
    all(is('alcoholOnly', 'yes'), is('path', 'named')),
    route(4, 'alcohol', 'named'),
    {
      da: 'Hjælp til alkohol er gratis og begynder inden 14 dage.',
      en: 'Help with alcohol is free and starts within 14 days.',
    },
    'Sundhedsloven § 141',
  ),
  rule(
    'NAT-R5',
    'Access',
    { da: 'Bor i en anden kommune', en: 'Lives in another municipality' },
    is('residence', 'elsewhere'),
    route(5, 'elsewhere', 'anonymous'),
    {
      da: 'Behandling gives af den kommune, du bor i, og din frist regnes fra dit ønske i dag.',
      en: 'Treatment is given where you live, and your deadline counts from your wish today.',
    },
  ),
  rule(
    'NAT-R7',
    'Access',
    { da: 'Råd kræver aldrig navn', en: 'Advice never needs a name' },
    oneOf('wish', ['advice', 'moreTalks', 'unsure']),
    route(7, 'anonymousAdvice', 'anonymous'),
    { da: 'Du kan få råd uden at sige, hvem du er.', en: 'You can get advice without saying who you are.' },
    'Serviceloven § 10',
  ),
  rule(
    'NAT-R8N',
    'Access',
    { da: 'Behandling med navn', en: 'Treatment by name' },
    all(self, treatmentWished, is('byName', 'yes')),
    route(8, 'namedTreatment', 'named'),
    {
      da: 'Behandling med navn begynder senest 14 dage efter, at du har bedt om den.',
      en: 'Treatment by name starts no later than 14 days after you asked for it.',
    },
  ),
  rule(
    'NAT-R8A',
    'Anon',
    { da: 'Anonym behandling', en: 'Anonymous treatment' },
    all(self, treatmentWished, oneOf('verdict', ['allowed', 'person'])),
    route(9, 'anonymousTreatment', 'anonymous'),
    {
      da: 'Behandling kan begynde uden navn, hvis dit liv ellers er i orden.',
      en: 'Treatment can start without a name if the rest of your life is in order.',
    },
    'Serviceloven § 101 a',
  ),
  rule(
    'NAT-R8B',
    'Anon',
    { da: 'Anonyme samtaler i stedet', en: 'Anonymous talks instead' },
    any(all(self, treatmentWished, is('verdict', 'no'))),
    route(10, 'anonymousAdvice', 'anonymous'),
    {
      da: 'Anonym behandling er ikke åben for dig her, men samtaler uden navn er.',
      en: 'Anonymous treatment is not open to you here, but talks without a name are.',
    },
    'Serviceloven § 101 a',
  ),
]
