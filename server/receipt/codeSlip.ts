/** What is wrong with a code that cannot be one, in a sentence that helps to put it right. */
import type { Language } from '../../machines/facts.ts'
import { foldWord, oneSlip } from '../pages/wordForm.ts'
import { CODE_WORDS } from './codeWords.ts'

export type Slip =
  | { readonly kind: 'empty' | 'check' }
  | { readonly kind: 'length'; readonly wanted: number; readonly got: number }
  | { readonly kind: 'character'; readonly group: number; readonly character: string }
  | { readonly kind: 'count'; readonly wanted: number; readonly got: number }
  | {
      readonly kind: 'word'
      /** Counted from one. */
      readonly at: number
      readonly typed: string
      readonly meant: readonly string[]
    }

const WORDS = 10
const GROUP = 4
/** So many code words can stand one slip from what was typed; the right one must be among those that are shown. */
const MOST_MEANT = 6
const LONGEST_SHOWN = 20

export function slipInCharacters(plain: string, alphabet: string, wanted: number): Slip | null {
  if (plain === '') return { kind: 'empty' }
  const at = [...plain].findIndex((character) => !alphabet.includes(character))
  if (at >= 0)
    return { kind: 'character', group: Math.floor(at / GROUP) + 1, character: [...plain][at] as string }
  return plain.length === wanted ? null : { kind: 'length', wanted, got: plain.length }
}

/** The first word that stands in no code, and what it may have been; where all do, there are too many or too few. */
export function slipInWords(words: readonly string[], numbers: ReadonlyMap<string, number>): Slip {
  const at = words.findIndex((word) => !numbers.has(foldWord(word)))
  const typed = words[at]
  if (typed === undefined) return { kind: 'count', wanted: WORDS, got: words.length }
  return { kind: 'word', at: at + 1, typed: typed.slice(0, LONGEST_SHOWN), meant: near(typed, numbers) }
}

function near(typed: string, numbers: ReadonlyMap<string, number>): string[] {
  if (typed.length > LONGEST_SHOWN) return []
  const found = new Set<number>()
  for (const spelt of [typed.toLowerCase(), foldWord(typed)])
    for (const slip of oneSlip(spelt)) {
      const number = numbers.get(foldWord(slip))
      if (number !== undefined) found.add(number)
    }
  return [...found].map((number) => CODE_WORDS[number] as string).slice(0, MOST_MEANT)
}

const listed = (words: readonly string[], or: string): string =>
  words.map((word) => `“${word}”`).join(` ${or} `)

/** For the person. It repeats no more of a code than the one word or character that is wrong. */
export function slipText(slip: Slip): Record<Language, string> {
  switch (slip.kind) {
    case 'empty':
      return { da: 'Skriv din kode.', en: 'Write your code.' }
    case 'check':
      return {
        da: 'Et tegn i koden er forkert, eller to har byttet plads. Tjek den tegn for tegn.',
        en: 'A character in the code is wrong, or two have changed places. Check it one by one.',
      }
    case 'length':
      return {
        da: `Koden har ${slip.wanted} tegn. Du har skrevet ${slip.got}.`,
        en: `The code has ${slip.wanted} characters. You wrote ${slip.got}.`,
      }
    case 'character':
      return {
        da: `“${slip.character}” i gruppe ${slip.group} bruges ikke i koder. Tjek den gruppe.`,
        en: `“${slip.character}” in group ${slip.group} is not used in codes. Check that group.`,
      }
    case 'count':
      return {
        da: `Koden har ${slip.wanted} ord. Du har skrevet ${slip.got}.`,
        en: `The code has ${slip.wanted} words. You wrote ${slip.got}.`,
      }
    case 'word':
      return wordText(slip)
  }
}

function wordText({ at, typed, meant }: Extract<Slip, { kind: 'word' }>): Record<Language, string> {
  const unknown = {
    da: `Ord ${at}, “${typed}”, kender vi ikke.`,
    en: `We do not know word ${at}, “${typed}”.`,
  }
  if (meant.length === 0) return unknown
  return {
    da: `${unknown.da} Mente du ${listed(meant, 'eller')}?`,
    en: `${unknown.en} Did you mean ${listed(meant, 'or')}?`,
  }
}
