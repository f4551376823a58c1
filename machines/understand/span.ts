/** What the finders of identifiers share: a found piece of text, and taking it out of sight of the next finder. */

export type IdentifierKind = 'cpr' | 'phone' | 'email' | 'address' | 'name'
export interface Identifier {
  readonly kind: IdentifierKind
  readonly text: string
}
/** Where it stands in the text as typed. */
export interface Span extends Identifier {
  readonly from: number
}

export const HIDDEN = '\u0000'
export const hide = (text: string, { from, text: found }: Span): string =>
  text.slice(0, from) + HIDDEN.repeat(found.length) + text.slice(from + found.length)

export const find = (expression: RegExp, text: string): { from: number; text: string; groups: string[] }[] =>
  [...text.matchAll(expression)].map((match) => ({
    from: match.index,
    text: match[0],
    groups: match.slice(1).map((part) => part ?? ''),
  }))
