/** Ages out of words. All text comes in normalised; `now` is a day, "YYYY-MM-DD". */
import { FACTS } from '../facts.ts'
import { fold } from './normalise.ts'
import { inFigures } from './numberWords.ts'
import { anyOf, atEnd, atStart } from './pattern.ts'

/** Whose age a number is by the words around it; `anyone` = only the question tells. */
type Whose = 'self' | 'other' | 'anyone'

export interface Age {
  readonly value: number
  readonly whose: Whose
  /** Said to be an age, not just a number. */
  readonly explicit: boolean
}

const { min: YOUNGEST, max: OLDEST } = FACTS.age

const set = (words: string) => new Set(words.split(' ').map(fold))

const NO_AGE_AFTER = set(
  'gang gange gram g uge uger måned måneder mdr dag dage døgn time timer minut minutter min kr kroner øl øller bajere genstande pille piller tabletter mg ml joint joints liter procent børn km kilo kg weeks week months month days day times hours hour minutes beers drinks grams pills kids children cigaretter smøger streger baner percent år-siden',
)
const NO_AGE_BEFORE = set(
  'kl klokken over under mindst højst mere mellem siden part nummer nr uge end than least since paragraf',
)
const FUTURE = atEnd([
  '(fylder|bliver|snart|næsten|knap|turning|turn|almost|nearly|become|becoming) (snart|først|lige|be|to)?',
  // Folded, "soon" and "søn" are one word: alone it made every son of 18 a child.
  '(im|am|is|are|hes|shes|theyre|will|ill|hell|shell|who is) soon (to)? (be|turn|turning)?',
  'soon (to)? (be|turn|turning)',
  'about to be',
  'going on',
  'will be',
  'tæt på',
])
const REACHED = atEnd(['(fyldte|fyldt|blev|blevet|turned|just) (lige|netop|just)?', '(rundede|rundet) (de)?'])
const PAST_SELF = atEnd([
  '(da|fra|siden|efter|dengang) (jeg|han|hun|vi|de) (var|blev|fyldte)',
  '(when|since|until) (i|he|she) (was|turned)',
  'siden (han|hun|jeg)',
  'som',
])
const NOT_YET = atEnd([
  '(ikke|not|endnu ikke|isnt|arent) (helt|quite|yet|even)? (fyldt|blevet|turned|over|yet)?',
])
const DURATION = atEnd([
  '(i|for|de sidste|sidste|gennem|over|efter|in|the last|last|past) (ca|cirka|about|over|mere end)?',
])
const SAID_SELF = atEnd([
  '(jeg|i) (er|am|bliver|blev|fylder|fyldte|turn|turned)',
  'im',
  'ive',
  'selv er',
  'mig på',
])
const SAID_OTHER = atEnd([
  '(han|hun|den|barnet|he|she|they|vedkommende|personen) (er|is|are|bliver|blev|fylder|fyldte|turn|turns|turned|was)',
  'hes',
  'shes',
  '(søn*|datter*|dreng*|pige*|barn*|bror*|søster*|kæreste*|mand|kone|ven*|veninde*|elev*|borger*|ung*|far|mor|nevø|niece|son|daughter|child|kid|brother|sister|friend|husband|wife|boyfriend|girlfriend|pupil|student|client|boy|girl) .. (på|er|is|fylder|bliver|blev|aged|who is|age)',
])
const SAID_AGE = atEnd(['(jeg|i) (er|am)', 'im', '(alder|age|aged)', '(er|på|is|are|hes|shes)'])
const MONTH_AHEAD = atStart([
  '(til|i|in|next|om|on) (næste (år|måned|uge|sommer|forår)|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|sommer|jul|foråret|efteråret|january|february|march|may|june|july|october|week|month|year|summer|en måned|en uge|to uger)',
])
const APPROXIMATE = set(
  'ca cirka omkring cirkaen about around roughly vist nok kun bare lige nu only just now er roundabout rundt',
)

interface Place {
  readonly words: readonly string[]
  readonly at: number
}

const before = ({ words, at }: Place, reach: number): string => {
  const part = words.slice(Math.max(0, at - reach), at)
  const stop = part.lastIndexOf('.')
  return ` ${part.slice(stop + 1).join(' ')} `
}
const after = ({ words, at }: Place, reach: number): string =>
  ` ${words.slice(at + 1, at + 1 + reach).join(' ')} `

/** The words must lead up to the number: nothing but small words of "about" in between. */
function leadsTo(expression: RegExp, place: Place, reach = 7): boolean {
  let end = place.at
  while (end > 0 && APPROXIMATE.has(place.words[end - 1]!)) end -= 1
  // "Er" is among them, and part of "min søn er" as well: each of them may be the last that is left out.
  for (let at = end; at <= place.at; at += 1)
    if (expression.test(before({ words: place.words, at }, reach))) return true
  return false
}

const whose = (place: Place): Whose => {
  if (leadsTo(SAID_OTHER, place)) return 'other'
  return leadsTo(SAID_SELF, place) ? 'self' : 'anyone'
}

/** Somebody whose birthday this year is not known has most likely had it in the second half of the year. */
function ageFromYear(year: number, now: string, month?: number, day?: number): number {
  const [thisYear, thisMonth, thisDay] = now.split('-').map(Number) as [number, number, number]
  const had =
    month === undefined ? thisMonth >= 7 : month < thisMonth || (month === thisMonth && (day ?? 1) <= thisDay)
  return thisYear - year - (had ? 0 : 1)
}

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
const monthOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined
  const number = /^\d{1,2}$/.test(word)
    ? Number(word)
    : MONTHS.indexOf(fold(word).slice(0, 3).replace('may', 'maj').replace('oct', 'okt')) + 1
  return number >= 1 && number <= 12 ? number : undefined
}

const BORN_WORDS = [
  'født (i|den|d|år)?',
  'born (in|on)?',
  'fødselsdato',
  'fødselsår',
  'årgang (fra)?',
  'birth year',
]
const BORN = anyOf(BORN_WORDS)
const BORN_IN = atEnd(BORN_WORDS)
const FROM_YEAR = atEnd(['fra', '(jeg er|han er|hun er|er|im) (fra|årgang)'])

function fromBirth(place: Place, now: string): number | undefined {
  const word = place.words[place.at]!
  const number = Number(word)
  const short = word.length === 2
  if (!short && (number < 1900 || number > Number(now.slice(0, 4)))) return undefined
  const near = before(place, 4)
  const alone = !short && place.words.length === 1
  const from = leadsTo(FROM_YEAR, place) && (!short || number >= 30)
  const born = alone || BORN.test(near) || from
  if (!born || (short && !from && !leadsTo(BORN_IN, place))) return undefined
  const year = short ? number + (number <= Number(now.slice(2, 4)) ? 2000 : 1900) : number
  const month = BORN.test(near) ? monthOf(place.words[place.at - 1]) : undefined
  const day = Number(place.words[place.at - 2])
  return ageFromYear(year, now, month, Number.isInteger(day) ? day : undefined)
}

function fromDecade(place: Place): number | undefined {
  if (
    !/^[2-9]0$/.test(place.words[place.at]!) ||
    !/^(erne|ere|er|s|ies)$/.test(place.words[place.at + 1] ?? '')
  ) {
    return undefined
  }
  const near = before(place, 4)
  const within = / (start\w*|begyndelsen|forst|early|tidlig\w*) /.test(near)
    ? 1
    : / (slut\w*|sidst|late|end|sen\w*) /.test(near)
      ? 8
      : 5
  return Number(place.words[place.at]) + within
}

/** Followed or led by words that make it an amount, a time or a limit. */
function isNoAge(place: Place): boolean {
  const next = place.words[place.at + 1] ?? ''
  const previous = place.words[place.at - 1] ?? ''
  if (NO_AGE_AFTER.has(next) || NO_AGE_BEFORE.has(previous)) return true
  if (leadsTo(PAST_SELF, place) || leadsTo(NOT_YET, place) || / (melem|between) /.test(before(place, 4)))
    return true
  if (next === 'ar' || next === 'years' || next === 'year') {
    if (/^ (?:ar|years?) (siden|ago)/.test(after(place, 2))) return true
    const second = place.words[place.at + 2] ?? ''
    return leadsTo(DURATION, place, 5) && !/^(gamel|old)$/.test(second)
  }
  return false
}

function readOne(place: Place, now: string): Age | undefined {
  const born = fromBirth(place, now)
  if (born !== undefined) return { value: born, whose: whose(place), explicit: true }
  const decade = fromDecade(place)
  if (decade !== undefined) return { value: decade, whose: whose(place), explicit: true }
  const number = Number(place.words[place.at])
  if (number > 130 || isNoAge(place)) return undefined
  const next = after(place, 3)
  const named = /^ (?:ar |arig|years? old|yo |yr)/.test(next)
  if (leadsTo(REACHED, place)) return { value: number, whose: whose(place), explicit: true }
  if ((leadsTo(FUTURE, place) && !/ (i dag|today) /.test(next)) || MONTH_AHEAD.test(next)) {
    return { value: number - 1, whose: whose(place), explicit: true }
  }
  return { value: number, whose: whose(place), explicit: named || leadsTo(SAID_AGE, place) }
}

export const wordsOf = (text: string) => inFigures(text.trim().split(' '))

/** A text with more numbers than this speaks of something else. */
const MOST_NUMBERS = 24

/** Every age the text speaks of, in its order. */
export function agesIn(text: string, now: string): Age[] {
  const words = wordsOf(text)
  const places = words.flatMap((word, at) => (/^\d{1,4}$/.test(word) ? [at] : []))
  return places.slice(0, MOST_NUMBERS).flatMap((at) => {
    const age = readOne({ words, at }, now)
    return age && age.value >= YOUNGEST && age.value <= OLDEST ? [age] : []
  })
}

/**
 * The one age the text gives for the person meant, or nothing where it gives none or several that differ.
 * `strict`: a bare number is not enough.
 */
export function ageIn(
  text: string,
  now: string,
  about: 'self' | 'other',
  strict: boolean,
): number | undefined {
  const fitting = agesIn(text, now).filter(
    ({ whose: w, explicit }) => (w === about || w === 'anyone') && (explicit || !strict),
  )
  const sure = fitting.filter(({ whose: w }) => w === about)
  const said = fitting.filter(({ explicit }) => explicit)
  const list = sure.length > 0 ? sure : said.length > 0 ? said : fitting
  const values = new Set(list.map(({ value }) => value))
  return values.size === 1 ? [...values][0] : sure.length > 0 ? sure[0]!.value : undefined
}
