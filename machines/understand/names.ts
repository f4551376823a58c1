/** Names, by what stands before them; a list of first names only helps where no word does. */
import * as words from './identifierWords.ts'
import { find, type Span } from './span.ts'

const CAPITAL = "\\p{Lu}[\\p{Ll}'’]{1,24}(?:-\\p{Lu}\\p{Ll}{1,24})?"
const MORE = `(?:\\s(?:${CAPITAL}|\\p{Lu}\\.|(?:af|von|van|de|el|al)\\s${CAPITAL})){0,4}`
const SELF_CUE =
  /(?<!\p{L})(?:jeg hedder|mit (?:fulde |rigtige )?navn er|mit navn|navnet er|navn:|(?:i (?:må|kan) )?kalde? mig(?: (?:bare|gerne|for))?|my (?:full |real )?name(?: is|['’]s)|(?:his|her|(?:wife|husband|son|daughter|friend|partner|mother|father)['’]s) name is|(?:hans|hendes) navn er|(?:han|hun) hedder|call me|i am called|i['’]m called|jeg bliver kaldt)\s{0,2}:?\s{0,2}/giu
const SIGNED =
  /(?<!\p{L})(?:hilsen|hilsner|mvh\.?|m\.v\.h\.?|vh\.?|kh\.?|regards|sincerely|cheers|best wishes),?\s{1,3}(?:fra\s)?/giu
const RELATED = new RegExp(
  `(?<!\\p{L})${words.RELATION_CUE},?\\s(?:(?:der|som|hedder|kaldet|named|called|is called|der hedder|som hedder)\\s){0,2}`,
  'giu',
)
/** Where somebody is found by a name of their own making: "@annab98", "min snap er annab98". */
const HANDLE = /(?<![\p{L}\p{N}._%+-])@(?=[\w.]*\p{L})[\p{L}\p{N}_.]{2,29}[\p{L}\p{N}_]/gu
const HANDLE_CUE =
  /(?<!\p{L})(?:snap(?:chat)?|insta(?:gram)?|ig|facebook|fb|tiktok|discord|telegram|wickr|signal|kik|messenger|reddit|brugernavn\w*|username)(?:[\s-]?(?:navn|bruger|konto|name|user|handle))?\s?(?:er|is|hedder|som|as|:|=)?\s?(?=[\p{L}\p{N}_.]*[\d_])([\p{L}][\p{L}\p{N}_.]{2,29})/giu
/** "/Karen", "- Mads" as the last word. */
const LAST_WORD = new RegExp(`(?:^|\\s)(?:/|[-–]\\s)(${CAPITAL}(?:\\s${CAPITAL})?)\\s*$`, 'gu')
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

export function namesIn(text: string): Span[] {
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
  for (const { from, text: found } of find(HANDLE, text)) add(from, found)
  for (const { from, text: found, groups } of find(HANDLE_CUE, text))
    add(from + found.lastIndexOf(groups[0]!), groups[0])
  after(SELF_CUE, (from) => nameAt(text, from, true))
  after(SIGNED, (from) => nameAt(text, from, false))
  for (const { from, text: found, groups } of find(LAST_WORD, text))
    add(from + found.indexOf(groups[0]!), groups[0])
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
