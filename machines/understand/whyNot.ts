/** "Why do you not ask for my name?": a question about a question that is missing. */
import type { FactId } from '../facts.ts'

const ABOUT: readonly (readonly [FactId, RegExp])[] = [
  ['cpr', /\bcpr|personnummer|social security/],
  ['phone', /telefon|mobil|\b(?:phone|nummer|number)\b/],
  ['email', /e-?mail|\bmail/],
  ['digitalPost', /digital post|e-?boks/],
  ['alias', /\b(?:kalde|kælenavn|nickname|call me)\b/],
  ['name', /navn|\bnames?\b|hvem (?:jeg|han|hun|vi|det) er|who (?:i am|we are|he is|she is|they are|it is)/],
  ['pregnant', /gravid|pregnan/],
  ['parentsKnow', /forældre|mor og far|\bparents?\b/],
  ['children', /\bbørn|\bbarn\b|\bchild|\bkids?\b/],
  ['age', /\balder|gammel|gammelt|\bage\b|\bold\b|fødselsdag|birthday/],
  ['mentalDisorder', /psykisk|diagnose|mental|diagnos/],
  ['wantsDoctor', /\blæge|doctor/],
  ['wantsSubstitution', /medicin|metadon|medicine|methadone/],
  ['existingCase', /sagsbehandler|case ?worker/],
  ['occupation', /arbejd|\bjob|uddannelse|skole|\bwork|education|school/],
  ['selfSupporting', /økonomi|penge|indkomst|løn|money|income/],
  ['settledHome', /bolig|\bhousing|\bhome\b|lejlighed/],
  ['substances', /\bstof|hash|kokain|\bdrugs?\b|substance|cannabis/],
  ['residence', /\bbor\b|bopæl|adresse|kommune|\blive\b|address|municipality/],
]

const WHY = /\b(?:hvorfor|hvordan kan det være|hvad er grunden|why|how come)\b/
const NOT = /\b(?:ikke|aldrig|slet ikke|not|never|dont|doesnt|didnt|havent|wont|arent|isnt)\b/
const ASK =
  /\b(?:spørg\w*|spurgt|vide|vil i have|skal i have|skal i bruge|bruger i|beder|bruge|brug for|ask\w*|want|need|know)\b/
/** About what the chat asks, not about oneself: "why am I not asked", "what do you not ask". */
const YOU = /\b(?:i|du|de|man|jeg|vi|you|it|i am|am i|bliver|bot|chat\w*|kommunen)\b/
const WHAT = /\b(?:hvad|what|hvilke\w*|which)\b/
const ONLY_ASKING = /\b(?:spørg\w*|spurgt|ask\w*)\b/

/**
 * @param text as typed.
 * @returns the fact that is missed, null = all that is not asked, undefined = the text is no such question.
 */
export function whyNotAsked(text: string): FactId | null | undefined {
  if (text.length > LONGEST) return undefined
  const plain = text.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ')
  if (!plain.split(/[.;:!?]|,(?! (?:at|that)\b)/).some(asksWhatIsMissing)) return undefined
  return ABOUT.find(([, words]) => words.test(plain))?.[0] ?? null
}

/**
 * The "not" belongs to the asking only behind the "why", in the same breath: "I do not see why you ask that" and "why do
 * you ask, I will not say" are about a question that was put.
 */
function asksWhatIsMissing(clause: string): boolean {
  const why = WHY.exec(clause)
  const asked = why ?? WHAT.exec(clause)
  if (!asked || !YOU.test(clause)) return false
  const behind = clause.slice(asked.index + asked[0].length)
  return NOT.test(behind) && (why ? ASK : ONLY_ASKING).test(behind)
}

/** A longer text tells more than it asks, and is heard as a whole. */
const LONGEST = 160
