/** E-mail addresses, spelled out ones too, and streets with a number. */
import * as words from './identifierWords.ts'
import { find, hide, type Span } from './span.ts'

const LOCAL = '[\\p{L}\\p{N}._%+-]{1,64}'
const DOMAIN = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.\\p{L}{2,24}'
const SPOKEN_DOMAIN =
  '[\\p{L}\\p{N}-]{1,40}(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\bdot\\b|\\bpunktum\\b|\\bprik\\b)\\s?[\\p{L}\\p{N}-]{1,40}){1,3}'
const EMAILS = [
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}@[\\p{L}\\p{N}-]{1,40}\\s(?:dot|punktum|prik)\\s\\p{L}{2,12}(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}@(?:gmail|hotmail|outlook|live|yahoo|icloud|protonmail|mail)(?![\\p{L}\\p{N}.-])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}._%+-])${LOCAL}\\s?@\\s?${DOMAIN}`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}\\s?@\\s?[\\p{L}\\p{N}-]{1,40}\\s?\\.\\s?(?:com|dk|net|org|se|no|me)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}\\s?(?:\\(\\s?(?:at|a|@|snabel-?a)\\s?\\)|\\[\\s?(?:at|a|@)\\s?\\]|\\{at\\}|\\bsnabel[- ]?a\\b|<at>)\\s?${SPOKEN_DOMAIN}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${LOCAL}\\sat\\s(?:[\\p{L}\\p{N}-]{1,40}\\s?(?:\\bdot\\b|\\bpunktum\\b)\\s?\\p{L}{2,12}|(?:gmail|hotmail|outlook|live|yahoo|icloud|protonmail|msn|mail)\\.\\p{L}{2,6})`,
    'giu',
  ),
]

export function emailsIn(text: string): Span[] {
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
/** Capitals count here: "hos Lindevej" is no street called so. */
const LEADS = `(?:(?:(?i:${words.STREET_LEADS})|\\p{Lu}\\p{L}{1,20}(?:s|(?=\\s[Hh]ovedgade))|(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\p{L}{1,20}s?)\\s){0,2}`
const JOINED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${LEADS})(\\p{L}{1,25}(?i:${words.STREET_ENDINGS})|\\p{Lu}\\p{L}{0,24}(?i:${words.STREET_ENDINGS_OF_NAMES}))\\s?(?=\\d|nr)${TAIL}`,
  'gu',
)
const APART = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:\\p{Lu}[\\p{L}.]{0,20}\\s?){1,3}(?<=\\s)(?:[Vv]ej|[Gg]ade|[Aa]ll[ée]|[Pp]lads|[Bb]oulevard|[Tt]orv|Park|Have|Kaj|[Vv]ænge|[Ss]træde|Bro|Vang)\\s?(?=\\d)${TAIL}`,
  'gu',
)
const ENGLISH =
  /\b\d{1,4}\s(?:\p{Lu}\p{L}{1,20}\s){1,2}(?:Street|Road|Avenue|Lane|Drive|Square|Close)(?!\p{L})/gu
const BOX =
  /\b(?:postboks|po box|boks)\s\d{1,5}\b|(?<![\p{L}])c\/o\s\p{Lu}\p{L}{1,30}(?:\s\p{Lu}\p{L}{1,30})?/giu
const UNIT_AFTER = new RegExp(`^\\s?${words.UNITS_AFTER}(?![\\p{L}])`, 'iu')

export function addressesIn(text: string): Span[] {
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
  for (const place of find(ENGLISH, text)) add(place)
  return spans
}
