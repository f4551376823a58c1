/**
 * What in a text says who somebody is: CPR, telephone, e-mail, address, name. Returns the exact words, so that they can
 * be shown and taken out. Public helplines and municipal contacts are nobody's.
 */
import * as words from './identifierWords.ts'

export type IdentifierKind = 'cpr' | 'phone' | 'email' | 'address' | 'name'
export interface Identifier {
  readonly kind: IdentifierKind
  readonly text: string
}
interface Span extends Identifier {
  readonly from: number
}

const HIDDEN = '\u0000'
const hide = (text: string, { from, text: found }: Span): string =>
  text.slice(0, from) + HIDDEN.repeat(found.length) + text.slice(from + found.length)

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

const find = (expression: RegExp, text: string): { from: number; text: string; groups: string[] }[] =>
  [...text.matchAll(expression)].map((match) => ({
    from: match.index,
    text: match[0],
    groups: match.slice(1).map((part) => part ?? ''),
  }))

/** Dates and times of day, which would otherwise look like parts of a number. */
const DATES =
  /\b(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:T[\d:.]{2,12})?|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d\b(?![-\s]\d{4}\b)|\b(?:kl|klokken|at)\.?\s?\d{1,2}(?:[.:]\d\d)?(?!\d)/giu
const hideDates = (text: string): string => text.replace(DATES, (date) => HIDDEN.repeat(date.length))

const WITH_PREFIX = /(?:\(\s?(?:\+|00)\s?45\s?\)|(?:\+|\b00)\s?45)[\s.-]{0,3}\d(?:[\s.-]{0,2}\d){7}(?!\d)/g
const FOREIGN = /\+\s?[1-9]\d{0,2}(?:[\s.-]{0,2}\d){7,12}(?!\d)/g
/** Digits with at most three separating signs between any two. */
const RUN = /\d(?:[ \u00a0\t./\-–—·]{0,3}\d){0,60}/g
const PHONE_CUE = /(?:tlf|telefon\w*|mobil\w*|nummer|nr|ring\w*|sms|phone|call|number|text)[^\d\n]{0,20}$/iu
const AMOUNT_AFTER = /^[.,]?-?\s{0,2}(?:kr\b|kroner|dkk|mio|million|€|\$|eur|mg\b|gram\b)/iu

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

function isPhone(text: string, window: readonly Group[], piece: string, from: number): boolean {
  const shape = window.map(({ digits }) => digits.length).join('')
  const before = text.slice(Math.max(0, from - 40), from)
  const digits = digitsOf(piece)
  if (!PHONE_SHAPES.has(shape) || piece.includes('/') || words.PUBLIC_NUMBERS.has(digits)) return false
  if (AMOUNT_AFTER.test(text.slice(from + piece.length, from + piece.length + 12))) return false
  if (shape === '44' && window.every(({ digits: four }) => isYear(four))) return false
  if ((shape === '224' && isYear(digits.slice(4))) || (shape === '422' && isYear(digits.slice(0, 4))))
    return false
  return /^[2-9]/.test(digits) || PHONE_CUE.test(before)
}

const REPLACEMENT = /\b\d{6}\s?[-–]?\s?(?=\d?[A-ZÆØÅ\d]{0,3}[A-ZÆØÅ])[A-ZÆØÅ\d]{4}\b/g
const BIRTH_PART = /(?:cpr|personnummer|person ?nr|ssn)[^\d\n]{0,30}(\d{2}[ ./-]?\d{2}[ ./-]?\d{2})(?!\d)/giu
const LAST_FOUR =
  /(?:sidste|last|bagerste)\s(?:fire|4|four)\s?(?:cifre|tal|digits|numbers|numre)?(?:\s(?:i|af|in|of)\s(?:mit|my)\s\S{1,12})?\s?(?:er|is|are|:|=)?\s{0,2}(\d{4}|\d\d \d\d)(?!\d)/giu
const DIGIT_WORDS =
  'nul|en|et|to|tre|fire|fem|seks|syv|otte|ni|zero|oh|one|two|three|four|five|six|seven|eight|nine'
const SPOKEN = new RegExp(
  `(?<!\\p{L})(?:${DIGIT_WORDS})(?:[\\s,.-]{1,3}(?:${DIGIT_WORDS})){7,9}(?!\\p{L})`,
  'giu',
)

function cprsIn(text: string): Span[] {
  const spans: Span[] = find(RUN, text).flatMap((run) => inRun(text, run, 10, 'cpr'))
  for (const { from, text: found } of find(REPLACEMENT, text)) {
    if (isCprDate(found, true)) spans.push({ kind: 'cpr', text: found, from })
  }
  const rest = spans.reduce(hide, text)
  for (const { from, text: found, groups } of [...find(BIRTH_PART, rest), ...find(LAST_FOUR, rest)]) {
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

function phonesIn(text: string): Span[] {
  const isPublic = (found: string) => words.PUBLIC_NUMBERS.has(digitsOf(found).slice(-8))
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

const LOCAL = '[\\p{L}\\p{N}._%+-]{1,64}'
const DOMAIN = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.\\p{L}{2,24}'
const SPOKEN_DOMAIN =
  '[\\p{L}\\p{N}-]{1,40}(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\bdot\\b|\\bpunktum\\b|\\bprik\\b)\\s?[\\p{L}\\p{N}-]{1,40}){1,3}'
const EMAILS = [
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}@(?:gmail|hotmail|outlook|live|yahoo|icloud|protonmail|mail)(?![\\p{L}\\p{N}.-])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}._%+-])${LOCAL}\\s?@\\s?${DOMAIN}`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}\\s?(?:\\(\\s?(?:at|a|@|snabel-?a)\\s?\\)|\\[\\s?(?:at|a|@)\\s?\\]|\\{at\\}|\\bsnabel[- ]?a\\b|<at>)\\s?${SPOKEN_DOMAIN}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}\\sat\\s(?:[\\p{L}\\p{N}-]{1,40}\\s?(?:\\bdot\\b|\\bpunktum\\b)\\s?\\p{L}{2,12}|(?:gmail|hotmail|outlook|live|yahoo|icloud|protonmail|msn|mail)\\.\\p{L}{2,6})`,
    'giu',
  ),
]

function emailsIn(text: string): Span[] {
  const spans: Span[] = []
  for (const expression of EMAILS) {
    for (const { from, text: found } of find(expression, spans.reduce(hide, text))) {
      const plain = found.toLowerCase().replace(/\s/g, '')
      if (words.PUBLIC_EMAILS.has(plain) || words.PUBLIC_MAILBOX.test(plain)) continue
      spans.push({ kind: 'email', text: found.replace(/[.-]+$/, ''), from })
    }
  }
  return spans
}

const TOWN = '\\d{4}\\s\\p{Lu}[\\p{L}.]{1,20}(?:\\s(?:\\p{Lu}\\b|\\p{Lu}[\\p{L}.]{1,20}))?'
const FLOOR =
  '(?:(?:,\\s?|\\s)(?:st|kl|k\\d|\\d{1,2})\\.\\s?(?:sal|etage)?\\.?(?:,?\\s?(?:tv|th|mf|t\\.?v|t\\.?h|dør\\s\\d{1,4}|\\d{1,4})\\b)?|,?\\s(?:st|kl|\\d{1,2})\\s?(?:sal\\s?)?(?:tv|th|mf)\\b)?'
const TAIL = `\\s?(?:nr\\.?\\s?)?\\d{1,3}(?:\\s?[A-Za-z](?![\\p{L}\\p{N}]))?(?!\\d)${FLOOR}(?:,?\\s${TOWN})?`
const LEADS = `(?:(?:${words.STREET_LEADS}|\\p{Lu}\\p{L}{1,20}s|(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\p{L}{1,20}s?)\\s){0,2}`
const JOINED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${LEADS})(\\p{L}{2,25}(?:${words.STREET_ENDINGS}))\\s?(?=\\d|nr)${TAIL}`,
  'giu',
)
const APART = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:\\p{Lu}[\\p{L}.]{0,20}\\s?){1,3}(?<=\\s)(?:[Vv]ej|[Gg]ade|[Aa]ll[ée]|[Pp]lads|[Bb]oulevard|[Tt]orv|[Pp]ark|[Hh]ave|[Kk]aj|[Vv]ænge|[Ss]træde|[Bb]ro|[Vv]ang)\\s?(?=\\d)${TAIL}`,
  'gu',
)
const BOX =
  /\b(?:postboks|po box|boks)\s\d{1,5}\b|(?<![\p{L}])c\/o\s\p{Lu}\p{L}{1,30}(?:\s\p{Lu}\p{L}{1,30})?/giu
const UNIT_AFTER = new RegExp(`^\\s?${words.UNITS_AFTER}(?![\\p{L}])`, 'iu')

function addressesIn(text: string): Span[] {
  const spans: Span[] = []
  const add = ({ from, text: found }: { from: number; text: string }, street = ''): void => {
    const clean = found.replace(/[\s,.]+$/, '')
    const after = text.slice(from + clean.length, from + clean.length + 14)
    if (
      words.NO_STREETS.has(street.toLowerCase()) ||
      UNIT_AFTER.test(after) ||
      words.PUBLIC_PLACES.test(clean)
    )
      return
    if (!spans.some((span) => from < span.from + span.text.length && span.from < from + clean.length)) {
      spans.push({ kind: 'address', text: clean, from })
    }
  }
  for (const place of find(APART, text)) add(place)
  for (const place of find(JOINED, text)) add(place, place.groups[1])
  for (const place of find(BOX, text)) add(place)
  return spans
}

const CAPITAL = "\\p{Lu}[\\p{Ll}'’-]{1,24}(?:-\\p{Lu}\\p{Ll}{1,24})?"
const MORE = `(?:\\s(?:${CAPITAL}|\\p{Lu}\\.|(?:af|von|van|de|el|al)\\s${CAPITAL})){0,4}`
const SELF_CUE =
  /(?<!\p{L})(?:jeg hedder|mit (?:fulde |rigtige )?navn er|mit navn|navnet er|navn:|(?:i (?:må|kan) )?kalde? mig|my (?:full |real )?name(?: is|['’]s)|call me|i am called|i['’]m called|jeg bliver kaldt)\s{0,2}:?\s{0,2}/giu
const SIGNED =
  /(?<!\p{L})(?:hilsen|hilsner|mvh\.?|m\.v\.h\.?|vh\.?|kh\.?|regards|sincerely|cheers|best wishes),?\s{1,3}(?:fra\s)?/giu
const RELATED = new RegExp(
  `(?<!\\p{L})${words.RELATION_CUE},?\\s(?:(?:der|som|hedder|kaldet|named|called|is called|der hedder|som hedder)\\s){0,2}`,
  'giu',
)
const I_AM = /(?<!\p{L})(?:jeg er|det er|i am|i['’]m|this is)\s/giu
const NAME_HERE = new RegExp(`^${CAPITAL}${MORE}`, 'u')
const TWO_NAMES = new RegExp(`(?<![\\p{L}\\p{N}])(${CAPITAL})(?:\\s${CAPITAL}){1,3}`, 'gu')
const ANY_WORD = /^\p{L}[\p{L}'’-]{1,24}/u

const known = (word: string) => words.FIRST_NAMES.has(word.toLowerCase())
const noName = (word: string) => words.NO_NAMES.has(word.toLowerCase())

/** The capitalised words from here on, up to the first that is no name. */
function nameAt(text: string, from: number, small: boolean): string | undefined {
  const piece = text.slice(from, from + 140)
  const capital = NAME_HERE.exec(piece)?.[0]
  const parts = capital?.split(' ') ?? []
  const end = parts.findIndex(noName)
  const name = (end < 0 ? parts : parts.slice(0, end)).join(' ')
  if (name !== '' || capital !== undefined) return name || undefined
  const word = small ? ANY_WORD.exec(piece)?.[0] : undefined
  if (word === undefined || noName(word)) return undefined
  const next = ANY_WORD.exec(piece.slice(word.length + 1))?.[0]
  return next !== undefined &&
    (words.SURNAME.test(next) || (known(word) && known(next))) &&
    piece[word.length] === ' '
    ? `${word} ${next}`
    : word
}

/** Every Word With A Capital says nothing about names. */
function isTitleCase(text: string): boolean {
  const all = text.match(/\p{L}{2,}/gu) ?? []
  return all.length > 4 && all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * 0.6
}

function namesIn(text: string): Span[] {
  const spans: Span[] = []
  const add = (from: number, name: string | undefined) => {
    if (
      name &&
      !spans.some((span) => from < span.from + span.text.length && span.from < from + name.length)
    ) {
      spans.push({ kind: 'name', text: name, from })
    }
  }
  const after = (cue: RegExp, take: (from: number) => string | undefined) => {
    for (const { from, text: found } of find(cue, text)) add(from + found.length, take(from + found.length))
  }
  after(SELF_CUE, (from) => nameAt(text, from, true))
  after(SIGNED, (from) => nameAt(text, from, false))
  if (isTitleCase(text)) return spans
  after(RELATED, (from) => nameAt(text, from, false))
  after(I_AM, (from) => {
    const name = nameAt(text, from, false)
    return name && (known(name.split(' ')[0]!) || name.includes(' ')) ? name : undefined
  })
  for (const { from, groups } of find(TWO_NAMES, text)) {
    const name = nameAt(text, from, false)
    const last = name?.split(' ').at(-1) ?? ''
    if (name?.includes(' ') && (known(groups[0]!) || (words.SURNAME.test(last) && /sen$/.test(last))))
      add(from, name)
  }
  return spans
}

/** All of them in the order in which they stand; nothing is found twice. */
export function identifiersIn(text: string): Identifier[] {
  const emails = emailsIn(text)
  let rest = hideDates(emails.reduce(hide, text))
  const addresses = addressesIn(rest)
  rest = addresses.reduce(hide, rest)
  const cprs = cprsIn(rest)
  rest = cprs.reduce(hide, rest)
  const phones = phonesIn(rest)
  const names = namesIn(phones.reduce(hide, rest))
  return [...emails, ...addresses, ...cprs, ...phones, ...names]
    .sort((one, other) => one.from - other.from)
    .map(({ kind, text: found }) => ({ kind, text: found }))
}

/** The text with each of them replaced by "…"; longer ones first, and only as whole words. */
export function withoutIdentifiers(text: string, identifiers: readonly Identifier[]): string {
  const longest = [...identifiers].sort((one, other) => other.text.length - one.text.length)
  return longest.reduce((left, { text: found }) => {
    const literal = found.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), '…')
  }, text)
}
