/** What a reply says as a whole: yes, no, not sure, will not say, or both at once. */
import { anyOf, atEnd, atStart, only } from './pattern.ts'

export type Answer = 'yes' | 'no' | 'unsure' | 'refused' | 'mixed' | null

const HUM =
  '(øh|øhm|hm|hmm|altså|nåh|nå|tja|jamen|well|um|uh|uhm|oh|ah|åh|hej|hi|so|så|desværre|unfortunately|ærligt talt|honestly)?'

const MIXED = [
  anyOf([
    'både og',
    '(begge|lidt af begge|lidt af hvert) dele',
    'ja og nej',
    'nej og ja',
    'yes and no',
    'no and yes',
    'bit of both',
  ]),
  atStart([
    `${HUM} (ja|jo|jep|yes|yeah) (men|eller|og|or|but)? (nej|næ|no|nah)`,
    `${HUM} (nej|næ|no|nah) (eller|men|og|or|but)? (ja|jo|yes|yeah)`,
  ]),
]

const REFUSED = anyOf([
  '(vil|ønsker|gider|skal|behøver) (jeg|vi|han|hun)? (helst|ikke) .. (ikke)? (svare*|sige|oplyse|fortælle|ud med|komme ind på|udtale*)',
  'ikke (have )? lyst til at (svare|sige|oplyse|fortælle)',
  '(svarer|siger|oplyser) (jeg|vi)? .. ikke',
  '(spring*|hop*|skip*) (jeg|vi|det|den)? over',
  'ingen kommentar*',
  'det (er|må være) (privat|min egen sag|mit eget)',
  '(rager|vedkommer) (det)? .. ikke (jer|dig|nogen)',
  'kommer ikke (jer|dig|nogen) ved',
  'næste spørgsmål',
  '(rather|prefer|preferred|like) not .. (to)? (say|answer|tell|share|disclose)?',
  '(wont|dont want to|do not want to|not going to|will not|cant|refuse to|not comfortable) .. (say|saying|answer|answering|tell|telling|share|sharing)',
  'no comment',
  '(skip|pass on) (this|that|it|the)',
  'none of your (business|concern)',
  'thats private',
  '(keep|keeping|beholder|beholde|holder|holde) (that|it|this|det) (to|for) (myself|mig selv)',
])
const PASS = only([
  `${HUM} (pas|pass|skip|næste|next|blank)`,
  `${HUM} jeg (siger|melder) pas`,
  `${HUM} (det)? vil (jeg)? (helst)? ikke`,
  `${HUM} (det er)? privat`,
])

const UNSURE = anyOf([
  '(ved|aner|vidste) (jeg|vi|hun|han)? (det)? (faktisk|ærlig talt|egentlig|sgu|skulle|virkelig)? ikke (helt|rigtig|rigtigt|endnu|noget)?',
  'ingen (ide|anelse)',
  '(måske|muligvis|tja|usikker|nok måske)',
  '(jeg|vi) (kan ikke|har svært ved at) (huske|sige|vurdere|bestemme|beslutte) ..',
  'ikke (helt|rigtig|særlig|så)? (sikker|besluttet|afklaret|bestemt)',
  '(er|meget|lidt) i tvivl',
  'i tvivl',
  '(kommer|det) (an på|afhænger)',
  'svært at (sige|svare på|vurdere)',
  '(dont|do not|doesnt) (really|actually)? know',
  '(dunno|idk|unsure|maybe|perhaps|possibly|undecided)',
  'not (really|quite|entirely|so|too|100 percent)? (sure|certain|decided)',
  'no (idea|clue)',
  '(hard|difficult) to (say|tell)',
  'it depends',
  '(cant|dont) remember',
  'havent decided',
  '(beats|search) me',
  '(who knows|hvem ved|godt spørgsmål|good question)',
])

const YES_WORDS =
  '(ja|jo|jep|jeps|jaer|jaja|jada|jaså|japs|jaeh|jah|yes|yep|yeah|yea|yup|yah|ye|sure|ok|okay|okey|klart|selvfølgelig|naturligvis|bestemt|gerne|præcis|korrekt|absolut|definitivt|rigtigt|sikkert|definitely|absolutely|correct|certainly|indeed|true|mm|of course|helt sikkert|meget gerne|uden tvivl|why not|i guess|i suppose|vel nok|det passer|i think so|you bet|by all means|for sure|go on then)'
const NO_WORDS =
  '(nej|næ|næh|næe|nix|niks|nope|nah|no|nej nej|aldrig|never|nein|overhovedet ikke|slet ikke|bestemt ikke|selvfølgelig ikke|of course not|not at all|not really|not yet|definitely not|absolutely not|certainly not|ikke rigtig|ikke rigtigt|ikke endnu|ikke lige nu|ikke umiddelbart|ikke hvad jeg ved af|ikke mig bekendt|ikke som jeg ved|not that i know|not that im aware|i dont think so|nothing like that|ellers tak|hard pass|no way|no thanks|tak men nej)'
const YES = atStart([`${HUM} ${YES_WORDS}`])
const NO = atStart([`${HUM} ${NO_WORDS}`])

/** "Det har jeg ikke", "det gør jeg": a whole answer, like yes and no. */
const THAT_NOT = atStart([`${HUM} (det|dem|den|der) .. (jeg|vi|hun|han|de|vist|nok)? .. ikke`])
const THAT = only([
  `${HUM} (det|dem|den) (gør|har|er|kan|vil|må|skal|tror|bor|får) (jeg|vi|hun|han|de) (godt|gerne|ja|faktisk|da)?`,
])
const SAYS_NO = [
  atStart([
    `${HUM} (det|dem|den|der) .. (jeg|vi|hun|han|de|vist|nok)? .. ikke`,
    `${HUM} (jeg|vi|hun|han|de) (er|har|gør|vil|kan|får|tror|mener|synes|skal|føler) (det)? .. ikke`,
    `${HUM} (i|we|he|she|they) (dont|do not|havent|have not|am not|wouldnt|wont|cant|didnt|doesnt|hasnt|isnt)`,
    `${HUM} (im|hes|shes|were|theyre) not`,
    `${HUM} ikke`,
    `${HUM} not`,
  ]),
  only([`${HUM} det (tror|mener|synes) jeg ikke`]),
]
const SAYS_YES = [
  atStart([
    `${HUM} (det|dem|den) (gør|har|er|kan|vil|må|skal|tror|mener|ved|vil|bor|får) (jeg|vi|hun|han|de|det|den)`,
    `${HUM} (i|we|he|she|they) (do|am|have|has|does|would|can|think so|did|is)`,
    `${HUM} (det|that) (passer|stemmer|is right|is true|er rigtigt|vil være (fint|godt|rart))`,
    `${HUM} (meget|lidt|måske lidt|a bit|a little|very much)`,
    `${HUM} (det|that) (ville|would) (være|be) (rart|godt|fint|dejligt|en hjælp|nice|good|great|lovely|helpful)`,
  ]),
  atEnd(['ja tak', 'yes please', 'det tror jeg', 'i think so']),
]

/** The leading word decides; only without one the sentence does. */
export function answerOf(text: string): Answer {
  if (MIXED.some((mixed) => mixed.test(text))) return 'mixed'
  if (PASS.test(text) || REFUSED.test(text)) return 'refused'
  const words = text.trim().split(' ').length
  const unsure = UNSURE.test(text)
  if (unsure && words <= 6) return 'unsure'
  const leading = leadingAnswer(text)
  if (leading) return leading
  if (unsure) return 'unsure'
  if (SAYS_NO.some((no) => no.test(text))) return 'no'
  return SAYS_YES.some((yes) => yes.test(text)) ? 'yes' : null
}

/** "ja", "nope", "of course not" at the beginning. */
export const leadingAnswer = (text: string): 'yes' | 'no' | null =>
  NO.test(text) || THAT_NOT.test(text) ? 'no' : YES.test(text) || THAT.test(text) ? 'yes' : null
