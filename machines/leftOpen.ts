/** What happens where a question stays open: said with "why", so that nobody answers for fear of losing something. */
import type { FactId } from './facts.ts'
import { FACTS } from './facts.ts'
import type { Text } from './rule.ts'

const t = (da: string, en: string): Text => ({ da, en })

const PERSON = t(
  'Du kan lade det stå åbent, så ser et menneske på det.',
  'You can leave it open, and a person will look at it.',
)
const SKIP = t('Du kan springe over uden at miste noget.', 'You can skip it without losing anything.')
const MUST = t('Det skal vi vide for at komme videre.', 'We need to know that to go on.')
const TIME = t(
  'Passer ingen af tiderne, finder et menneske en til dig.',
  'If none of the times suits, a person finds one for you.',
)
const REACH = t(
  'Du kan lade det stå åbent og bruge din kode i stedet.',
  'You can leave it open and use your code instead.',
)

const OWN: Partial<Record<FactId, Text>> = {
  asker: MUST,
  wish: MUST,
  anonymous: t('Lader du det stå åbent, er du anonym.', 'If you leave it open, you are anonymous.'),
  namedInstead: t(
    'Lader du det stå åbent, går vi videre uden navn.',
    'If you leave it open, we go on without a name.',
  ),
  parentsKnow: t(
    'Lader du det stå åbent, taler vi med dig om det først.',
    'If you leave it open, we talk with you about it first.',
  ),
  unit: t(
    'Lader du det stå åbent, ser du tider alle steder.',
    'If you leave it open, you see times at all places.',
  ),
  place: t(
    'Lader du det stå åbent, finder I ud af det i samtalen.',
    'If you leave it open, you agree on it in the talk.',
  ),
  talkForm: t('Lader du det stå åbent, ser du alle tider.', 'If you leave it open, you see all times.'),
  name: REACH,
  phone: REACH,
  email: REACH,
}
const SKIPPED: ReadonlySet<FactId> = new Set<FactId>([
  'askerUnder18',
  'homeMunicipality',
  'pregnant',
  'cognitiveSupport',
  'children',
  'treatmentForm',
  'provider',
  'course',
  'message',
  'alias',
  'cpr',
  'digitalPost',
  'safeContact',
])

export const leftOpen = (fact: FactId): Text =>
  OWN[fact] ?? (FACTS[fact].kind === 'slot' ? TIME : SKIPPED.has(fact) ? SKIP : PERSON)
