/**
 * What a text says, as one pure function: the same in the conversation and on the command line. It proposes; whether a
 * fact may be collected is decided elsewhere. Never throws, whatever the text.
 */
import { FACTS, type FactId, type Facts, type Language, type Municipality } from '../facts.ts'
import type { DangerKind } from '../safety.ts'
import { answerOf } from './answers.ts'
import { anonymitySaid, askerSaid, changeSaid, choiceIn, leftOpen, wishSaid } from './choices.ts'
import { type Command, commandIn, partsOf } from './commands.ts'
import { read } from './corrections.ts'
import { countIn } from './counts.ts'
import { dangerIn } from './danger.ts'
import { type Identifier, identifiersIn, withoutIdentifiers } from './identifiers.ts'
import { NONE_OF_THESE } from './lifeWords.ts'
import { ageIn } from './numbers.ts'
import { anyOf, atStart, only } from './pattern.ts'
import { homeBeside } from './places.ts'
import { substancesIn } from './substances.ts'
import { textFact } from './texts.ts'

export type { Command } from './commands.ts'
export { dangerFromFacts } from './danger.ts'
export { type Identifier, type IdentifierKind, withoutIdentifiers } from './identifiers.ts'

export interface Heard {
  readonly text: string
  /** The fact asked for; null = an open message. */
  readonly question: FactId | null
  readonly language: Language
  /** The day it is, "YYYY-MM-DD". */
  readonly now: string
  readonly given: Facts
  /** Whose page it is: tells "Gladsaxe" from "elsewhere". */
  readonly municipality?: Municipality | undefined
}

export interface Understanding {
  /** `null` = the person leaves the question open. */
  readonly facts: Facts
  readonly command: Command | null
  readonly danger: DangerKind | null
  readonly soft: boolean
  readonly identifiers: readonly Identifier[]
}

type Writable = { -readonly [F in FactId]?: Facts[F] }

export function understand(heard: Heard): Understanding {
  const text = read(heard.text)
  const { kind, soft } = dangerIn(text, heard.given)
  const identifiers = identifiersOf(heard)
  // A telephone number is nobody's age: what says who somebody is says nothing else.
  const rest = { ...heard, text: withoutIdentifiers(heard.text, identifiers) }
  const found = isWritten(heard.question) ? written(heard, text) : said(rest, read(rest.text))
  return { ...found, danger: kind, soft, identifiers }
}

/** A first name is what `alias` asks for. */
function identifiersOf({ text, question }: Heard): Identifier[] {
  return identifiersIn(text).filter(
    ({ kind, text: found }) => question !== 'alias' || kind !== 'name' || found.includes(' '),
  )
}

const isWritten = (question: FactId | null): question is FactId =>
  question !== null && FACTS[question].kind === 'text'

const OPEN = new Set<ReturnType<typeof answerOf>>(['refused', 'unsure'])
const NO_MESSAGE = only([
  '(nej|næ|no|nope|ingenting|intet|nothing|none) (tak|thanks|thank you|det er der ikke|der er ikke noget|jeg har ikke mere|im good|ikke noget)?',
  '(ikke|not) (noget|mere|nu|anything|really|lige nu|umiddelbart)',
])

/** A question answered in one's own words: only what is nothing but a command is one. */
function written({ text, question }: Heard, normal: string): Pick<Understanding, 'facts' | 'command'> {
  const short = normal.trim().split(' ').length <= 6
  const command = short ? commandIn(normal, question) : null
  if (command) return { facts: {}, command }
  if (short && (NO_MESSAGE.test(normal) || OPEN.has(answerOf(normal))))
    return { facts: { [question!]: null }, command: null }
  const value = textFact(question!, text)
  if (value !== undefined) return { facts: { [question!]: value }, command: null }
  return { facts: {}, command: partsOf(text, question).asks ? 'ask' : null }
}

/** Speaks of the answer, not of the chat: "stop" to what shall change. */
function said(heard: Heard, whole: string): Pick<Understanding, 'facts' | 'command'> {
  const command = commandIn(whole, heard.question)
  if (command) return { facts: {}, command }
  if (
    heard.question !== null &&
    FACTS[heard.question].kind === 'slot' &&
    NONE_SUITS.some((none) => none.test(whole))
  ) {
    return { facts: { [heard.question]: 'none' }, command: null }
  }
  // "Vil jeg helst ikke sige" begins like a question.
  const refused = heard.question !== null && answerOf(whole) === 'refused'
  const parts = refused ? { said: whole.trim(), asks: false } : partsOf(heard.text, heard.question)
  const text = ` ${parts.said} `
  const facts: Writable = {}
  if (parts.said.trim() !== '') {
    const value = heard.question === null ? undefined : answerTo(heard, text)
    if (value !== undefined && heard.question !== null) Object.assign(facts, { [heard.question]: value })
    addBeside(facts, heard, text)
  }
  return { facts, command: parts.asks ? 'ask' : null }
}

const NONE_SUITS = [anyOf(NONE_OF_THESE), only(['(ingen|none|neither|nej|no)'])]
const UNDER_18 = anyOf(['under (18|atten|eighteen)', '(mindreårig|minor)'])
const OVER_18 = anyOf(['over (18|atten|eighteen)', '(voksen|an adult|myndig|adult)'])

/** The value given to the question at hand; `null` leaves it open, nothing = it was not answered. */
function answerTo(heard: Heard, text: string): Facts[FactId] | undefined {
  const { question, given, now } = heard
  switch (question) {
    case null:
      return undefined
    case 'age':
      return ageIn(text.replace(TAKEN_BACK, ' '), now, aboutOf(given), false) ?? leftOpen(text)
    case 'talksHeld':
      return countIn(text) ?? leftOpen(text)
    case 'askerUnder18':
      return under18(heard, text)
    case 'substances': {
      const codes = substancesIn(text, { question, self: true })
      return codes.length > 0 ? codes : answerOf(text) === 'refused' ? null : undefined
    }
    default:
      return choiceIn(text, heard as Heard & { question: FactId }) as Facts[FactId] | undefined
  }
}

function under18(heard: Heard, text: string): Facts['askerUnder18'] | undefined {
  const age = ageIn(text, heard.now, 'self', false)
  if (age !== undefined) return age < 18 ? 'yes' : 'no'
  if (UNDER_18.test(text)) return 'yes'
  if (OVER_18.test(text)) return 'no'
  return choiceIn(text, { ...heard, question: 'askerUnder18' }) as Facts['askerUnder18'] | undefined
}

/** "23, nej vent 24": the last one counts. */
const TAKEN_BACK =
  /^.* (?:nej|no|eler retere|retere sagt|eler nej|undskyld|sory|ups|oops|i mean|jeg mener|mener jeg|wait|vent|retelse|actualy|faktisk)(?= (?:, |\. )?(?:(?:jeg er|vent|wait|im|i mean|jeg mener|retere|faktisk|actualy|det er|its|it is) )*(?:\d|[a-z]+ ?$))/

const aboutOf = ({ asker }: Facts): 'self' | 'other' => (asker == null || asker === 'self' ? 'self' : 'other')

/** Facts said along with the answer. What was given before is not changed in passing. */
function addBeside(facts: Writable, { question, given, now, municipality }: Heard, text: string): void {
  const open = (fact: FactId) => fact !== question && given[fact] === undefined
  const put = <F extends FactId>(fact: F, value: Facts[F] | undefined) => {
    if (value !== undefined && open(fact)) facts[fact] = value as Writable[F]
  }
  if (question === null) put('asker', askerSaid(text))
  const who = { ...given, ...facts }
  const other = aboutOf(who) === 'other'
  if (question !== 'askerUnder18') put('age', ageIn(text, now, aboutOf(who), true))
  const used = SPEAKS_OF_USE.has(question) ? substancesIn(text, { question, self: !other }) : []
  if (used.length > 0 && !used.includes('unsure')) put('substances', used)
  if (question === null) {
    put('wish', wishSaid(text))
    put('anonymous', anonymitySaid(text))
  }
  if (question === 'wish') put('changeWish', changeSaid(text))
  if (question === 'residence' && facts.residence === 'elsewhere')
    put('homeMunicipality', homeBeside(text, municipality))
  if (
    facts.asker === undefined &&
    question === null &&
    facts.anonymous !== undefined &&
    SPEAKS_AS_I.test(text)
  )
    put('asker', 'self')
}
const SPEAKS_AS_I = atStart(['..9 (jeg|i) (bruger|ryger|tager|drikker|use|smoke|take|drink)'])
/** Where a substance named beside the answer is likely to be one that is used. */
const SPEAKS_OF_USE = new Set<FactId | null>([
  null,
  'age',
  'asker',
  'wish',
  'changeWish',
  'anonymous',
  'residence',
])
