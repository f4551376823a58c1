/**
 * A small language for phrases, so that word lists stay readable: `dø*` any ending, `*mord` any beginning,
 * `(a|b c)` one of these, `word?` or `(a|b)?` may be left out, `..` up to three words in between, `..6` up to six.
 * A comma may stand before any word. Phrases are folded like the text they are looked for in.
 */
import { fold } from './normalise.ts'

const WORD_END = '(?= )'
const TOKEN = /\.\.\d?|[()|?]|[^\s()|?]+/g

const escaped = (word: string) => fold(word).replace(/[^a-z0-9*]+/g, '').replace(/\*/g, '[a-z0-9]*')

/** A phrase of nothing but words that may be left out would be found everywhere: refused when the lists are loaded. */
function checked(phrase: string): string {
  const made = source(phrase)
  if (new RegExp(`^(?:${made})$`).test('')) throw new Error(`pattern: '${phrase}' matches nothing at all`)
  return made
}

function source(phrase: string): string {
  let out = ''
  for (const [token] of phrase.matchAll(TOKEN)) {
    if (token === '(') out += '(?:'
    else if (token === ')' || token === '|' || token === '?') out += token
    else if (token.startsWith('..')) out += `(?: [a-z0-9,]+){0,${token[2] ?? 3}}?`
    else out += `(?:(?: ,)? ${escaped(token)}(?= ))`
  }
  return out
}

const alternatives = (phrases: readonly string[]) =>
  phrases.length === 0 ? '(?!)' : `(?:${phrases.map(checked).join('|')})`

/** One expression that finds any of the phrases in a normalised text. */
export const anyOf = (phrases: readonly string[]): RegExp => new RegExp(alternatives(phrases) + WORD_END)
/** The same, for finding every place. */
export const everyOf = (phrases: readonly string[]): RegExp => new RegExp(alternatives(phrases) + WORD_END, 'g')
/** Only where the text begins or ends with a phrase, or is one. */
export const atStart = (phrases: readonly string[]): RegExp => new RegExp(`^${alternatives(phrases)}${WORD_END}`)
export const atEnd = (phrases: readonly string[]): RegExp => new RegExp(`${alternatives(phrases)} $`)
export const only = (phrases: readonly string[]): RegExp => new RegExp(`^${alternatives(phrases)} $`)

export interface Hit {
  readonly from: number
  readonly to: number
}

export function hits(expression: RegExp, text: string): Hit[] {
  return [...text.matchAll(expression)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
}
