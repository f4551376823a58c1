/** What a text asks of the conversation itself, beside or instead of an answer. */
import type { FactId } from '../facts.ts'
import { read } from './corrections.ts'
import { clausesOf } from './normalise.ts'
import { anyOf, atStart, only } from './pattern.ts'

export type Command = 'why' | 'back' | 'withdraw' | 'person' | 'language' | 'ask'

const POLITE =
  '(please|tak|venligst|pls|nu|now|lige|her|hej|så|ok|okay|jeg vil|i want to|jeg ønsker at|can we|kan vi|kan jeg|lad os|lets)?'

const WHY = [
  anyOf([
    '(hvorfor|why) .. (spørg*|vide|svare|vil i|skal i|har i|need|ask*|want to know|do you|relevant|vigtigt|behøver|important|matter|oplyse|sige)',
    '(hvad|what) .. (skal|vil|do|will) .. (bruge|use|need) .. (det|that|this|it|to|til|for)',
    '(hvad|what) (bruger|bruges|use|uses|gør|is|are) .. (det|svar*|oplysning*|this|it|that|answer*) .. (til|for|med|used for)',
    'hvad .. (vedkommer|rager|kommer) .. (jer|dig|ved)',
    'what .. (use|need|for) .. (this|that|it)',
    '(hvad|what) .. (formål*|purpose|relevans*)',
    'what (does|has) (that|this|it) .. (matter|to do with)',
    '(skal|behøver|do i have to|must i|need i) .. (svare*|answer|oplyse|tell)',
  ]),
  only([`${POLITE} (hvorfor|why|hvorfor det|hvorfor dog|how come|hvordan det|why that|why this|hvorfor så)`]),
]
const NO_WHY = anyOf(['(hvorfor|why) .. (jeg|i cant|i feel|am i|er jeg|har jeg|kan jeg)'])

const BACK = [
  only([
    `${POLITE} (gå|go|gå et|et|one|a|tag et)? (skridt|step)? (tilbage|back|forrige|previous|fortryd|undo|return) ${POLITE}`,
  ]),
  anyOf([
    '(gå|go|komme|skridt|step|get|ryk*|spol*|take me) (et|lidt|one|a|lige|mig)? (skridt|step|spørgsmål|question)? (tilbage|back) (til (forrige|det forrige|sidste|spørgsmål*))?',
    '(forrige|sidste|previous|last|tidligere|earlier) (spørgsmål|svar|question|answer)',
    '(rette|ændre|lave om|redigere|fortryde|ret|ændr|korriger*|change|correct|edit|fix|undo|lav) .. (svar*|answer*|det|om|oplysning*|alder*|valg*|response)',
    '(svarede|skrev|trykkede|valgte|answered|wrote|pressed|typed|clicked|picked|chose|kom til at (skrive|trykke|vælge|svare)) (lige|noget)? (forkert|wrong|fejl|the wrong|incorrectly|ved en fejl)',
    '(det|that|it) (var|was) (forkert|wrong|en fejl|a mistake|en tastefejl|a typo)',
    'made a mistake',
    'lavede en fejl',
  ]),
]
const NO_BACK = anyOf([
  '(vende|komme|kom|vender|kommer|ring*|call|come|get|write|skriv*|falde*|faldet|fald) .. (tilbage|back) (til|i|to|into|senere|later|i morgen|tomorrow)',
  '(tilbage i|back (into|in|on)|back to (treatment|work|school))',
])

const WITHDRAW = [
  only([
    `${POLITE} (stop|stopp|stoppe|afslut|luk|slut|quit|exit|end|cancel|annuller|afbryd|slet|delete|forlad|leave|farvel|bye|goodbye|hej hej|glem det|forget it|never mind|nevermind|drop det|nej stop|stop stop|luk ned|stop nu|stop it|stop det|stop her|stop this|stop chat|stop chatten|stop samtalen|end chat|jeg stopper|jeg stopper nu|jeg stopper her|im done|i am done|jeg er færdig|i quit|jeg smutter|jeg går) ${POLITE}`,
    `${POLITE} (jeg|vi)? (vil|gider|ønsker|orker) (jeg)? ikke (det|her|dette)? (mere|længere|alligevel|svare mere|fortsætte|være med|være med mere|det her|det her mere|det her længere|skrive mere|snakke mere)`,
    '(jeg|i) (dont|do not)? (vil|want) (to)? (stoppe|stop|afbryde|slutte|afslutte|quit|end) (nu|her|det her|samtalen|chatten|now|here|this|the chat|the conversation)?',
  ]),
  anyOf([
    '(slet|slette|sletter|delete|erase|remove|fjern) .. (det hele|alt*|det|everything|all|this|it|mine (svar|oplysninger|data)|my (data|answers|information)|samtalen|chatten|hvad jeg)',
    '(træk*|withdraw*|fortryd*|annuller*|cancel*) .. (min|mit|det hele|my|this|everything|henvendelse*|enquiry|request|alt|tilbage)',
    '(dont|do not|no longer) want (to)? (do this|continue|go on|be here|this) (anymore|any more|any longer)?',
    '(vil|gider|ønsker) (jeg)? ikke (fortsætte|mere af det her|det her (mere|længere)|være med (mere|længere)|have hjælp alligevel|alligevel)',
    '(stop|stoppe|afslut|afslutte|luk|lukke|afbryd|afbryde|end|close|leave|forlade|quit) (denne|den her|this|the|for)? (samtale*|chat*|conversation|det her|siden|page|her)',
    '(jeg|i) (fortryder|changed my mind|har fortrudt|have changed my mind|regret)',
    'gider ikke mere',
    '(glem|forget) (det hele|all (of )?(it|this)|everything|about it)',
    'changed my mind',
  ]),
]

const HUMAN =
  '(menneske*|medarbejder*|sagsbehandler|rådgiver*|person|fagperson|ansat|human|agent|operator|someone real|somebody real|real (person|human|people)|rigtig* (person|menneske*)|levende (person|menneske)|staff|employee|counsellor|counselor|advisor|live person|nogen rigtige)'
const PERSON = [
  anyOf([
    `(tale|snakke|talk|speak|chat|skrive|forbind*|kontakt*|contact|connect|transfer|ringe|fat i|stille|stil|omstille*|viderestil*|reach|get|call) .. (med|to|with|til|i|fat i|me to|mig til|a|the|en|et|hold of) .. ${HUMAN}`,
    `(vil|have|gerne|want|need|give|hellere|rather|ønsker|brug for|behøver|er der|is there|må jeg|kan jeg få) .. (et|en|a|any|real|rigtig|rigtigt|levende|live|human) (rigtigt|rigtig|levende|real|live|menneske*|human) ${HUMAN}?`,
    '(ring|ringe|ringer|call) (til)? (mig|me) (op)?',
    '(må|kan|could|can|kunne) (jeg|i|nogen|someone|somebody|you) .. (ringe|call|phone) (til|mig|me|you|jer|somebody|someone|nogen|to)?',
    '(hellere|rather|prefer*) .. (tale|snakke|talk|speak|ringe|call)',
    '(ikke|not) .. (robot*|bot|maskine*|machine|computer|automat*|ai)',
    '(er der|is there) (et|en|a|any|nogen|anyone|anybody) .. (menneske|person|human|her|here|rigtig|real|medarbejder|jeg kan (tale|snakke|ringe))',
    '(hvad er|whats|what is) .. (telefonnummer*|nummer*|phone number|number)',
    '(hvor|hvem|who|where|hvilket nummer) (kan|do|can) (jeg|i) (ringe|call)',
  ]),
  only([
    `${POLITE} (et|en|a|the|real|rigtigt|rigtig|levende)? (real|rigtig|rigtigt|levende)? ${HUMAN} ${POLITE}`,
  ]),
]
const ANYONE = anyOf(['(tale|snakke|talk|speak) (med|to|with) (nogen|en|someone|somebody|anyone|anybody)'])
/** For these "talk to somebody" is an answer, and so is "by phone". */
const TALK_IS_AN_ANSWER = new Set<FactId | null>([
  'wish',
  'talkForm',
  'wantsDoctor',
  'existingCase',
  'asker',
  null,
])
const CALL_IS_AN_ANSWER = new Set<FactId | null>(['talkForm', 'safeContact'])
const CALLS = anyOf(['(ring*|call*|phone*|telefon*)'])

const LANGUAGE = [
  only([
    `${POLITE} (in|på|i|to|til|switch to|skift til)? (english|engelsk|dansk|danish) ${POLITE}`,
    `${POLITE} (in|på|i|to|til|switch to|skift til)? (english|engelsk|dansk|danish) (please|tak|instead|i stedet)`,
  ]),
  anyOf([
    '(in|på|to|til|into|speak|speaking|tale|snakke|skrive|write|use|understand|have|prefer|skift*|switch*|change) (in|på|til|to|it in|lidt|only|the language to|language to|sprog* til|det på)? (english|engelsk|dansk|danish)',
    '(dont|do not|cannot|cant|forstår|kan|taler|not) .. (ikke|speak|understand|read|so good|godt)? .. (dansk|danish|engelsk|english)',
    '(skift*|switch*|change|ændre|andet|other|another|different) .. (sprog*|language*)',
  ]),
]
const NO_LANGUAGE = anyOf([
  '(dansk|danish|english|engelsk) (statsborger*|citizen*|pas|mand|kvinde|lærer|teacher|man|woman|friend)',
])

const QUESTION_WORDS = atStart([
  '(øh|hej|hi|og|and|men|but|så|so|ok|okay|hvad hvis|what if)? (hvad|hvem|hvor|hvordan|hvornår|hvilke*|hvorfor|hvis navn|what|who|where|how|when|which|why|whose)',
  '(og|and|men|but|så|so)? (kan|må|skal|får|koster|er|bliver|har|vil|gør|findes|kommer|tager|kræver|behøver|gælder|siger|ringer|ved|sender|skriver|kontakter|bestemmer|fortæller|giver|deler|opbevarer|gemmer|betyder|hjælper) (jeg|man|det|der|i|du|mine|min|mit|nogen|vi|de|den|han|hun|kommunen|politiet|skolen|jobcentret|lægen|alle|andre|forældre*)',
  '(and|but|so|ok)? (can|could|may|do|does|did|is|are|will|would|should|must|has|have|am|might) (i|you|it|my|the|there|they|we|this|that|anyone|anybody|someone|he|she|people|a|parents|police|treatment)',
  '(jeg vil gerne (vide|høre|spørge)|gad vide|i wonder|i want to know|tell me|id like to know)',
])
/** To "what would you like help with" this is an answer: information. */
const WOULD_KNOW = atStart([
  '(jeg vil gerne|jeg vil bare|jeg vil|i want to|id like to) (vide|høre|know|hear)',
])
/** A wish in the form of a question: it answers a question about what is wanted. */
const REQUEST = atStart([
  '(og|and|men|but|så|so|hej|hi)? (kan|må|kunne|could|can|may|might) (jeg|vi|det|i|we|it) (ikke|not|please|gerne|godt|bare|lige|just)?',
])
const WANTED = new Set<FactId | null>([
  'wish',
  'anonymous',
  'namedInstead',
  'talkForm',
  'provider',
  'treatmentForm',
  'wantsDoctor',
  'wantsSubstitution',
  'unit',
  'place',
  'safeContact',
])

const test = (expressions: readonly { test(text: string): boolean }[], text: string) =>
  expressions.some((expression) => expression.test(text))

/** The command that is no question to the standard; what would be an answer to the question at hand is left to it. */
export function commandIn(text: string, question: FactId | null): Exclude<Command, 'ask'> | null {
  if (test(LANGUAGE, text) && !NO_LANGUAGE.test(text)) return 'language'
  if (question !== 'changeWish' && test(WITHDRAW, text)) return 'withdraw'
  if (wantsPerson(text, question)) return 'person'
  if (test(WHY, text) && !NO_WHY.test(text)) return 'why'
  return test(BACK, text) && !NO_BACK.test(text) ? 'back' : null
}

function wantsPerson(text: string, question: FactId | null): boolean {
  if (CALL_IS_AN_ANSWER.has(question) && CALLS.test(text)) return false
  return test(PERSON, text) || (!TALK_IS_AN_ANSWER.has(question) && ANYONE.test(text))
}

const QUESTION_AFTER_COMMA =
  / , (?=(?:kan|ma|skal|far|koster|hvad|hvem|hvor|hvordan|hvornar|hvorfor|er det|can|do|wil|what|who|how|why|is|are) )/g
const wordCount = (text: string) => text.trim().split(' ').length

export interface Parts {
  /** What is said, to be read for facts. */
  readonly said: string
  readonly asks: boolean
}

/** Short enough to be the answer with a question mark of doubt behind it: "17?", "hash?". */
const DOUBTED_WORDS = 3

/** Nobody answers in more; danger and identifiers are looked for beyond them. */
const MOST_SENTENCES = 80

/** Sets questions apart from statements. `raw` is the text as typed: the question mark is gone after normalising. */
export function partsOf(raw: string, question: FactId | null): Parts {
  const pieces = (raw.match(/(?:[^.!?\n]|(?<=\d)\.)+[.!?\n]*/g) ?? []).slice(0, MOST_SENTENCES)
  let asks = false
  const said: string[] = []
  for (const piece of pieces) {
    const text = read(piece)
    const clauses = clausesOf(text.replace(QUESTION_AFTER_COMMA, ' . '))
    const wishes = clauses.filter(
      (clause) =>
        (WANTED.has(question) && REQUEST.test(clause)) || (question === 'wish' && WOULD_KNOW.test(clause)),
    )
    const questions = clauses.filter((clause) => !wishes.includes(clause) && QUESTION_WORDS.test(clause))
    const last = clauses.at(-1)
    if (
      piece.includes('?') &&
      questions.length + wishes.length === 0 &&
      last &&
      wordCount(last) > DOUBTED_WORDS
    ) {
      questions.push(last)
    }
    asks ||= questions.length > 0
    said.push(...clauses.filter((clause) => !questions.includes(clause)))
  }
  return { said: said.map((clause) => clause.trim()).join(' . '), asks }
}
