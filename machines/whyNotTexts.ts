/** The sentences of "why do you not ask". */
import type { Text } from './rule.ts'

/** What the sentence says; the first group keeps a question out, the rest say that it is not needed or comes elsewhere. */
export type Reason =
  | 'rule'
  | 'unnamed'
  | 'named'
  | 'others'
  | 'own'
  | 'professional'
  | 'noTreatment'
  | 'minor'
  | 'adult'
  | 'youngOnly'
  | 'municipality'
  | 'elsewhereOnly'
  | 'opioidsOnly'
  | 'needless'
  | 'soon'
  | 'later'
  | 'skipped'
  | 'answered'

const t = (da: string, en: string): Text => ({ da, en })

export const REASONS: Readonly<Record<Reason, Text>> = {
  rule: t(
    'Vi spørger ikke om {facts}. Det siger reglerne her.',
    'We do not ask about {facts}. The rules here say so.',
  ),
  unnamed: t(
    'Vi spørger ikke om {facts}, for her behøver du ikke sige, hvem du er.',
    'We do not ask about {facts}, because here you need not say who you are.',
  ),
  named: t(
    'Vi spørger ikke om {facts}, for du har valgt at give navn.',
    'We do not ask about {facts}, because you have chosen to give a name.',
  ),
  others: t(
    'Vi spørger ikke om {facts}, for det kan kun personen selv svare på.',
    'We do not ask about {facts}, because only the person concerned can answer that.',
  ),
  own: t(
    'Vi spørger ikke om {facts}, for det handler om dig selv.',
    'We do not ask about {facts}, because this is about yourself.',
  ),
  professional: t(
    'Vi spørger ikke om {facts}, for her bookes ingen samtale for en fagperson.',
    'We do not ask about {facts}, because no talk is booked here for a professional.',
  ),
  noTreatment: t(
    'Vi spørger ikke om {facts}, for du har ikke bedt om behandling.',
    'We do not ask about {facts}, because you have not asked for treatment.',
  ),
  minor: t(
    'Vi spørger ikke om {facts}, for under 18 ændrer det ingenting.',
    'We do not ask about {facts}, because under 18 it changes nothing.',
  ),
  adult: t(
    'Vi spørger ikke om {facts}, for det spørger vi kun unge under 18 om.',
    'We do not ask about {facts}, because we only ask young people under 18.',
  ),
  youngOnly: t(
    'Vi spørger ikke om {facts}, for det gælder kun under 25 år.',
    'We do not ask about {facts}, because it only matters under 25.',
  ),
  municipality: t(
    'Vi spørger ikke om {facts}, for det har kommunens regler ikke brug for.',
    "We do not ask about {facts}, because the municipality's rules do not need it.",
  ),
  elsewhereOnly: t(
    'Vi spørger kun om {facts}, hvis man bor i en anden kommune.',
    'We only ask about {facts} where somebody lives in another municipality.',
  ),
  opioidsOnly: t(
    'Vi spørger kun om {facts}, hvis det handler om heroin eller lignende.',
    'We only ask about {facts} where it is about heroin or the like.',
  ),
  needless: t(
    'Vi spørger ikke om {facts}, for vejen er fundet uden.',
    'We do not ask about {facts}, because the way is found without it.',
  ),
  soon: t('Vi spørger om {facts} lidt senere.', 'We ask about {facts} a little later.'),
  later: t(
    'Om vi spørger om {facts}, kommer an på dine næste svar.',
    'Whether we ask about {facts} depends on your next answers.',
  ),
  skipped: t(
    'Du valgte at gå videre uden spørgsmål om {facts}.',
    'You chose to go on without questions about {facts}.',
  ),
  answered: t(
    'Du er spurgt om {facts}, og du kan altid rette dit svar.',
    'You were asked about {facts}, and you can always correct your answer.',
  ),
}
