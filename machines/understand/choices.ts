/** From what is said to the code of a choice: the phrases of each fact, then yes and no where they mean a code. */
import { FACTS, type FactId, type Facts, type Municipality } from '../facts.ts'
import { type Answer, answerOf, leadingAnswer } from './answers.ts'
import * as life from './lifeWords.ts'
import { isDenied } from './negation.ts'
import { anyOf, atStart, type Finder, hits } from './pattern.ts'
import { homeIn, residenceIn, unitIn } from './places.ts'
import * as way from './wayWords.ts'

/** Codes with their phrases, the more special ones first: the first code found is the answer. */
export type Phrases = readonly (readonly [code: string, phrases: readonly string[]])[]

interface Choice {
  readonly codes: readonly { readonly code: string; readonly found: Finder }[]
  /** What a plain yes, no or "not sure" means here; without an entry it does not answer the question. */
  readonly bare: Partial<Record<'yes' | 'no' | 'unsure', string>>
  /** "Ja" or "nej" at the beginning decides before any phrase does. */
  readonly leads: boolean
}

const YES_NO = { yes: 'yes', no: 'no' } as const
const compiled = (phrases: Phrases) => phrases.map(([code, list]) => ({ code, found: anyOf(list) }))
const choice = (phrases: Phrases, bare: Choice['bare'], leads = false): Choice => ({
  codes: compiled(phrases),
  bare,
  leads,
})
const yesNo = (phrases: Phrases = []): Choice => choice(phrases, { ...YES_NO, unsure: 'unsure' }, true)
const yesNoPrivate = (phrases: Phrases): Choice => choice(phrases, YES_NO, true)

const CHOICES: Partial<Record<FactId, Choice>> = {
  asker: choice(way.ASKER, {}),
  askerUnder18: choice([], YES_NO, true),
  wish: choice(way.WISH, { unsure: 'unsure' }),
  changeWish: choice(way.CHANGE_WISH, { no: 'no', unsure: 'unsure' }),
  anonymous: yesNo(way.ANONYMOUS),
  namedInstead: choice(way.NAMED_INSTEAD, YES_NO, true),
  course: choice([], YES_NO, true),
  parentsKnow: choice(way.PARENTS_KNOW, { yes: 'know', no: 'doNotKnow' }),
  treatmentForm: choice(way.TREATMENT_FORM, { no: 'any', unsure: 'any' }),
  provider: choice(way.PROVIDER, {}),
  occupation: choice(life.OCCUPATION, { no: 'none' }),
  settledHome: yesNo(life.SETTLED_HOME),
  selfSupporting: yesNo(life.SELF_SUPPORTING),
  otherSocialProblems: yesNo(life.OTHER_PROBLEMS),
  existingCase: yesNo(life.EXISTING_CASE),
  wantsSubstitution: yesNo(life.SUBSTITUTION),
  wantsDoctor: yesNo(life.DOCTOR),
  mentalDisorder: choice(life.MENTAL, { no: 'none', unsure: 'unsure' }),
  pregnant: yesNoPrivate(life.PREGNANT),
  cognitiveSupport: yesNoPrivate(life.COGNITIVE),
  children: choice(life.CHILDREN, { no: 'none' }),
  talkForm: choice(life.TALK_FORM, {}),
  digitalPost: choice(life.DIGITAL_POST, { yes: 'yes', no: 'optedOut' }),
  safeContact: choice(life.SAFE_CONTACT, { no: 'none' }),
}
const CLEAR_WISH = compiled(way.CLEAR_WISH)

type Found = Choice['codes']

/** Phrases that begin with a denial ("ikke alene") deny nothing but themselves. */
function firstFound(codes: Found, text: string): { code: string; denied: boolean } | null {
  let denied: string | null = null
  for (const { code, found } of codes) {
    for (const hit of hits(found, text)) {
      if (!isDenied(text, hit)) return { code, denied: false }
      denied ??= code
    }
  }
  return denied === null ? null : { code: denied, denied: true }
}

const OPPOSITE: Readonly<Record<string, string>> = { yes: 'no', no: 'yes' }

function fromPhrases({ codes, bare }: Choice, text: string): string | null {
  const found = firstFound(codes, text)
  if (!found) return null
  if (!found.denied) return found.code
  // "Not homeless" is a yes only where there is nothing but yes and no.
  return bare.yes === 'yes' && bare.no === 'no' ? (OPPOSITE[found.code] ?? null) : null
}

function fromAnswer({ bare }: Choice, codes: readonly string[], answer: Answer): string | null | undefined {
  if (answer === 'yes' || answer === 'no') return bare[answer]
  const own =
    answer === 'unsure'
      ? bare.unsure
      : answer === 'refused' && codes.includes('preferNotToSay')
        ? 'preferNotToSay'
        : undefined
  return own ?? (answer === 'unsure' || answer === 'refused' ? null : undefined)
}

/** "Vil ikke sige, hvem jeg er" answers these. */
const IS_NAME = new Set<FactId>(['anonymous', 'namedInstead'])
const NOT_OPEN = new Set<FactId>(['asker', 'wish'])

export interface Asked {
  readonly question: FactId
  readonly given: Facts
  readonly municipality?: Municipality | undefined
}

/** The code the reply gives to the question, `null` where it is left open, nothing where it does not answer. */
export function choiceIn(text: string, { question, municipality }: Asked): string | null | undefined {
  if (question === 'unit' || question === 'place') return unitIn(text) ?? leftOpen(text)
  if (question === 'homeMunicipality') return homeIn(text) ?? leftOpen(text)
  if (question === 'residence')
    return residenceIn(text, municipality) ?? (answerOf(text) === 'refused' ? null : undefined)
  const known = CHOICES[question]
  const shape = FACTS[question]
  if (!known || shape.kind !== 'choice') return undefined
  const answer = answerOf(text)
  if (answer === 'mixed') return undefined
  const said = fromAnswer(known, shape.codes, answer)
  if (answer === 'refused' && IS_NAME.has(question))
    return fromPhrases(known, text) ?? openable(question, said)
  if (answer === 'refused' || (known.leads && leadingAnswer(text) && said != null))
    return openable(question, said)
  const phrase = fromPhrases(known, text)
  if (phrase !== null && !(answer === 'unsure' && known.leads)) return phrase
  return openable(question, said)
}

const openable = (question: FactId, value: string | null | undefined) =>
  value === null && NOT_OPEN.has(question) ? undefined : value

/** "Vil ikke svare" and "ved ikke" leave a question open that has no code for them. */
export function leftOpen(text: string): null | undefined {
  const answer = answerOf(text)
  return answer === 'refused' || answer === 'unsure' ? null : undefined
}

const WRITES_OF_SELF = anyOf([
  '(jeg|i) (er|am) ..2 (år|årig|years|og (ryger|bruger|drikker|tager)|and (use|smoke|drink|take))',
  '(jeg|i) (selv|har|have)? (ryger|drikker|tager|bruger|sniffer|fixer|misbruger|smoke|drink|use|take|am using|am addicted|am hooked|er afhængig)',
  '(im|i am|ive been|jeg er|jeg har) .. (addicted|hooked|using|smoking|afhængig|misbrug*|brugt|røget|taget)',
  '(mit|my) (misbrug|forbrug|brug|use|addiction|drug use|problem)',
  '(for|om|til|about) (mig selv|myself)',
])
const OF_OTHERS = anyOf([
  ...(way.ASKER.find(([code]) => code === 'professional')?.[1].slice(0, 4) ?? []),
  ...(way.ASKER.find(([code]) => code === 'parent')?.[1].slice(0, 3) ?? []),
])
const RELATIVE_USES = anyOf([
  `${way.ASKER.find(([code]) => code === 'relative')![1][0]!} .. (ryger|drikker|tager|bruger|sniffer|fixer|misbruger|er afhængig|er på|har et|smokes|drinks|uses|takes|using|is addicted|is hooked|is using|has a|er på vej)`,
  '(bekymret|urolig|worried|concerned) (for|about) (min|my|en|a)',
  'pårørende',
])

/** Who writes, where an open message says it. */
export function askerSaid(text: string): Facts['asker'] | undefined {
  const others = firstFound(compiledAskers.slice(0, 2), text)
  if (others && !others.denied && hits(OF_OTHERS, text).length > 0) return others.code as Facts['asker']
  if (hits(RELATIVE_USES, text).length > 0) return 'relative'
  return hits(WRITES_OF_SELF, text).length > 0 ? 'self' : undefined
}
const compiledAskers = CHOICES.asker!.codes

/** A wish said in so many words, where it was not asked for. */
export function wishSaid(text: string): Facts['wish'] | undefined {
  const found = firstFound(CLEAR_WISH, text)
  return found && !found.denied ? (found.code as Facts['wish']) : undefined
}

const WANTS_NO_NAME = anyOf([
  '(være|vil være|forblive|stay|remain|be|helst|gerne|men|but|treatment|behandling|helt) (anonym|anonymous|anonymt|anonymously)',
  '(anonymt|anonymously)',
  '(uden|without) .. (navn|name|hvem jeg er)',
  '(dont|do not|vil ikke|ønsker ikke) .. (my|mit) (name|navn)',
])
export function anonymitySaid(text: string): Facts['anonymous'] | undefined {
  const found = hits(WANTS_NO_NAME, text)[0]
  if (!found) return undefined
  return isDenied(text, found) ? 'no' : 'yes'
}

const STOP_SAID = atStart(['..9 (vil|hjælp|help|want|gerne) .. (stoppe|stop|holde op|kvitte|quit)'])
/** What shall change, said along with a wish for help. */
export const changeSaid = (text: string): Facts['changeWish'] | undefined => {
  const found = firstFound(
    CHOICES.changeWish!.codes.filter(({ code }) => code === 'stayStopped' || code === 'reduce'),
    text,
  )
  if (found && !found.denied) return found.code as Facts['changeWish']
  return STOP_SAID.test(text) ? 'stop' : undefined
}
