/** CPR and telephone numbers: runs of digits in the shapes in which people write them. */
import { PUBLIC_NUMBERS } from './identifierWords.ts'
import { find, HIDDEN, hide, type Span } from './span.ts'

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Day and month of a CPR; a replacement number has 60 added to the day. */
export function isCprDate(digits: string, replacement = false): boolean {
  const day = Number(digits.slice(0, 2)) - (replacement && Number(digits.slice(0, 2)) > 60 ? 60 : 0)
  const month = Number(digits.slice(2, 4))
  const longest = [
    31,
    Number(digits.slice(4, 6)) % 4 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1]
  return longest !== undefined && day >= 1 && day <= longest
}

/** Dates and times of day, which would otherwise look like parts of a number. */
const DATES =
  /\b(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:T[\d:.]{2,12})?|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d\b(?![-\s]\d{4}\b)|\b(?:kl|klokken)\.?\s?\d{1,2}(?:[.:]\d\d)?(?!\d)/giu
export const hideDates = (text: string): string => text.replace(DATES, (date) => HIDDEN.repeat(date.length))

const WITH_PREFIX = /(?:\(\s?(?:\+|00)\s?45\s?\)|(?:\+|\b00)\s?45)[\s.-]{0,3}\d(?:[\s.-]{0,2}\d){7}(?!\d)/g
const FOREIGN = /\+\s?[1-9]\d{0,2}(?:[\s.-]{0,2}\d){7,12}(?!\d)/g
/** Digits with at most three separating signs between any two. */
const RUN = /\d(?:[ \u00a0\t./\-–—·]{0,3}\d){0,60}/g
const PHONE_CUE = /(?:tlf|telefon\w*|mobil\w*|nummer|nr|ring\w*|sms|phone|call|number|text)[^\d\n]{0,20}$/iu
const AMOUNT_AFTER =
  /^[.,]?-?\s{0,2}(?:kr\b|kroner|dkk|mio|million|€|\$|eur|mg\b|ml\b|gram\b|g\b|kg\b|kilo\b|km\b|år\b|procent|%|timer\b|minutter\b)/iu
/** A number of a case, an account or an order is nobody's telephone. */
const CASE_BEFORE =
  /(?:sags?|journal|konto|faktura|ordre|kunde|reference|ref|cvr|p|case|order|account|invoice)[\s.-]{0,2}(?:nr|nummer|no|number|id)?[^\p{L}\d\n]{0,5}$/iu

const PHONE_SHAPES = new Set([
  '8',
  '2222',
  '44',
  '332',
  '323',
  '233',
  '26',
  '224',
  '422',
  '11111111',
  '242',
  '2411',
  '62',
])
const CPR_SHAPES = new Set([
  '10',
  '64',
  '2224',
  '22222',
  '1111111111',
  '622',
  '2244',
  '442',
  '46',
  '244',
  '6211',
  '61111',
  '1111114',
  '2221111',
])

interface Group {
  readonly from: number
  readonly digits: string
}

/** A window of whole groups inside a run, of exactly so many digits. */
function* windows(groups: readonly Group[], size: number): Generator<readonly Group[]> {
  for (let start = 0; start < groups.length; start += 1) {
    let sum = 0
    for (let end = start; end < groups.length && sum < size; end += 1) {
      sum += groups[end]!.digits.length
      if (sum === size) yield groups.slice(start, end + 1)
    }
  }
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)

function inRun(
  text: string,
  run: { from: number; text: string },
  size: number,
  kind: 'cpr' | 'phone',
): Span[] {
  const groups = find(/\d+/g, run.text).map((group) => ({ from: run.from + group.from, digits: group.text }))
  const found: Span[] = []
  let free = 0
  for (const window of windows(groups, size)) {
    const from = window[0]!.from
    const last = window.at(-1)!
    const piece = text.slice(from, last.from + last.digits.length)
    const whole = window.length === groups.length
    if (from < free || !(kind === 'cpr' ? isCpr(window, piece, whole) : isPhone(text, window, piece, from)))
      continue
    found.push({ kind, text: piece, from })
    free = from + piece.length
  }
  return found
}

function isCpr(window: readonly Group[], piece: string, whole: boolean): boolean {
  const shape = window.map(({ digits }) => digits.length).join('')
  const digits = digitsOf(piece)
  return (whole || CPR_SHAPES.has(shape)) && isCprDate(digits, shape === '64')
}

/** Four pairs are no date, whatever stands between them. */
const FOUR_PAIRS = /^\d\d(?:\/\d\d){3}$/

function isPhone(text: string, window: readonly Group[], piece: string, from: number): boolean {
  const shape = window.map(({ digits }) => digits.length).join('')
  const before = text.slice(Math.max(0, from - 40), from)
  const digits = digitsOf(piece)
  if (!PHONE_SHAPES.has(shape) || PUBLIC_NUMBERS.has(digits) || CASE_BEFORE.test(before)) return false
  if (piece.includes('/') && !FOUR_PAIRS.test(piece)) return false
  if (AMOUNT_AFTER.test(text.slice(from + piece.length, from + piece.length + 12))) return false
  if (shape === '44' && window.every(({ digits: four }) => isYear(four))) return false
  if ((shape === '224' && isYear(digits.slice(4))) || (shape === '422' && isYear(digits.slice(0, 4))))
    return false
  return /^[2-9]/.test(digits) || PHONE_CUE.test(before)
}

/** With the year in full: "12-05-1989-1234". */
const FULL_YEAR = /(?<!\d)(\d\d)[\s./-]?(\d\d)[\s./-]?(?:19|20)(\d\d)\s?[\s./–-]\s?(\d{4})(?!\d)/g
const REPLACEMENT = /\b\d{6}\s?[-–]?\s?(?=\d?[A-ZÆØÅ\d]{0,3}[A-ZÆØÅ])[A-ZÆØÅ\d]{4}\b/g
const CPR_ENDS = /cpr[^\d\n]{0,20}(?:slutter|ender|ends)[^\d\n]{0,8}(\d{4})(?!\d)/giu
const BIRTH_PART = /(?:cpr|personnummer|person ?nr|ssn)[^\d\n]{0,30}(\d{2}[ ./-]?\d{2}[ ./-]?\d{2})(?!\d)/giu
const LAST_FOUR =
  /(?:sidste|last|bagerste)\s(?:fire|4|four)\s?(?:cifre|tal|digits|numbers|numre)?(?:\s(?:i|af|in|of)\s(?:mit|my)\s\S{1,12})?\s?(?:er|is|are|:|=)?\s{0,2}(\d{4}|\d\d \d\d)(?!\d)/giu
const DIGIT_WORDS =
  'nul|en|et|to|tre|fire|fem|seks|syv|otte|ni|zero|oh|one|two|three|four|five|six|seven|eight|nine'
const SPOKEN = new RegExp(
  `(?<!\\p{L})(?:${DIGIT_WORDS})(?:[\\s,.-]{1,3}(?:${DIGIT_WORDS})){7,9}(?!\\p{L})`,
  'giu',
)

export function cprsIn(text: string): Span[] {
  const spans: Span[] = find(RUN, text).flatMap((run) => inRun(text, run, 10, 'cpr'))
  for (const { from, text: found, groups } of find(FULL_YEAR, text)) {
    if (isCprDate(groups.join('')) && !spans.some((span) => span.from === from))
      spans.push({ kind: 'cpr', text: found, from })
  }
  for (const { from, text: found } of find(REPLACEMENT, text)) {
    if (isCprDate(found, true)) spans.push({ kind: 'cpr', text: found, from })
  }
  const rest = spans.reduce(hide, text)
  for (const { from, text: found, groups } of [
    ...find(BIRTH_PART, rest),
    ...find(LAST_FOUR, rest),
    ...find(CPR_ENDS, rest),
  ]) {
    const part = groups[0]!
    if (digitsOf(part).length === 4 || isCprDate(digitsOf(part)))
      spans.push({ kind: 'cpr', text: part, from: from + found.lastIndexOf(part) })
  }
  for (const { from, text: found } of find(SPOKEN, rest)) {
    const count = found.split(/[\s,.-]+/).length
    if (count === 10 || count === 8) spans.push({ kind: count === 10 ? 'cpr' : 'phone', text: found, from })
  }
  return spans
}

export function phonesIn(text: string): Span[] {
  const isPublic = (found: string) => PUBLIC_NUMBERS.has(digitsOf(found).slice(-8))
  const prefixed = [WITH_PREFIX, FOREIGN].flatMap((expression) => find(expression, text))
  const spans: Span[] = []
  for (const { from, text: found } of prefixed) {
    if (!isPublic(found) && !spans.some((span) => span.from === from))
      spans.push({ kind: 'phone', text: found, from })
  }
  const rest = prefixed.reduce(
    (left, { from, text: found }) => hide(left, { kind: 'phone', from, text: found }),
    text,
  )
  return [...spans, ...find(RUN, rest).flatMap((run) => inRun(rest, run, 8, 'phone'))]
}
