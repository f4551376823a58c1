/** Whether words are denied where they stand, or belong to a time that is over. */
import { anyOf, atStart, type Hit } from './pattern.ts'

/** "Nothing but", "not only": the word that follows is affirmed. */
const NO_DENIAL = anyOf([
  'ikke (andet|noget andet|kun|bare|mere|så meget andet) end',
  'ikke (kun|bare|mindst)',
  '(intet|ingenting|ingen) (andet|anden|andre)? (end|udover|ud over)',
  '(nothing|none|no other|anything) .. (but|except|other than)',
  'not (only|just)',
  'hvorfor ikke',
  'why not',
])
const DENIAL = anyOf([
  '(ikke|ik|aldrig|ingen|intet|not|never|none|no|dont|doesnt|didnt|havent|hasnt|isnt|arent|wasnt|wont|cant|cannot|without|neither|nor|nothing|undtagen|except|uden)',
])
const DENIAL_AFTER = anyOf(['(ikke|ik|aldrig|never|not)'])
/** Right after the word it belongs to what follows: "hash, ikke kokain". */
const LEADS_ON = atStart(['(ikke|ik|aldrig|never|not)'])

const lastWords = (text: string, count: number): string => {
  const words = text.trimEnd().split(' ').slice(-count)
  return ` ${words.join(' ')} `
}

/** A denial in the words before, with no comma in between. */
export function isDeniedBefore(text: string, hit: Hit, reach = 3, ends = / [,.] /g): boolean {
  const near = `${lastWords(text.slice(0, hit.from), reach + 2)}`
  const lead = ` ${near.split(ends).at(-1)!.trim()} `
  return DENIAL.test(lastWords(lead, reach)) && !NO_DENIAL.test(lead)
}

/** A denial before, or shortly after as Danish puts it: "hash ryger jeg ikke". */
export function isDenied(text: string, hit: Hit): boolean {
  if (isDeniedBefore(text, hit)) return true
  const tail = text.slice(hit.to).split(/ [,.] | (?:og|and|eller|or|men|but|fordi|because|at|der|som) /)[0]!
  const next = tail.trim().split(' ').slice(0, 4)
  const said = ` ${next.join(' ')} `
  return DENIAL_AFTER.test(said) && (next.length === 1 || !LEADS_ON.test(said))
}

const OVER = anyOf([
  '(stoppet|stoppede|holdt|holdte|kvittet|kvittede|droppet|sluttet|færdig|ude af|clean|stoffri|fri) (op)? (med|fra|for|af)',
  '(tidligere|dengang|engang|førhen|forhenværende)',
  '(used to|stopped|gave up|given up|clean from|former|formerly|previously|in the past|have quit|ive quit|quit .. ago)',
  '(for) .. (år|måned*|uge*) siden',
  '(years|months) ago',
])
/** Said of a time that is over: "stoppede med kokain for to år siden". */
export const isOver = (clause: string): boolean =>
  OVER.test(clause) || /(?: i| in) (?:19|20)\d\d /.test(clause)
