/**
 * What an anonymous person says at the door or on the telephone. No secret: two plain words, kept as two numbers so
 * that each is read in the language of whoever looks.
 */
import type { Language } from './facts.ts'

const FIRST: readonly (readonly [string, string])[] = [
  ['Grøn', 'Green'],
  ['Blå', 'Blue'],
  ['Rød', 'Red'],
  ['Gul', 'Yellow'],
  ['Hvid', 'White'],
  ['Klar', 'Clear'],
  ['Stille', 'Quiet'],
  ['Varm', 'Warm'],
  ['Rolig', 'Calm'],
  ['Lys', 'Bright'],
  ['Mild', 'Mild'],
  ['Frisk', 'Fresh'],
  ['Stor', 'Great'],
  ['Lille', 'Little'],
  ['Rund', 'Round'],
  ['Bred', 'Broad'],
  ['Dyb', 'Deep'],
  ['Fri', 'Free'],
  ['Gylden', 'Golden'],
  ['Glad', 'Glad'],
  ['Tidlig', 'Early'],
  ['Fjern', 'Distant'],
  ['Nær', 'Near'],
  ['Blød', 'Soft'],
  ['Stærk', 'Strong'],
  ['Ny', 'New'],
  ['Åben', 'Open'],
  ['Modig', 'Brave'],
  ['Sikker', 'Safe'],
  ['Let', 'Light'],
  ['Sølv', 'Silver'],
  ['Sand', 'True'],
]
const SECOND: readonly (readonly [string, string])[] = [
  ['Havn', 'Harbour'],
  ['Skov', 'Forest'],
  ['Bro', 'Bridge'],
  ['Sø', 'Lake'],
  ['Eng', 'Meadow'],
  ['Strand', 'Beach'],
  ['Have', 'Garden'],
  ['Bakke', 'Hill'],
  ['Ø', 'Island'],
  ['Sti', 'Path'],
  ['Dør', 'Door'],
  ['Lygte', 'Lantern'],
  ['Fugl', 'Bird'],
  ['Stjerne', 'Star'],
  ['Sten', 'Stone'],
  ['Kilde', 'Spring'],
  ['Bølge', 'Wave'],
  ['Vind', 'Wind'],
  ['Morgen', 'Morning'],
  ['Ager', 'Field'],
  ['Bæk', 'Brook'],
  ['Fjord', 'Fjord'],
  ['Mole', 'Pier'],
  ['Tårn', 'Tower'],
  ['Vej', 'Road'],
  ['Gren', 'Branch'],
  ['Eg', 'Oak'],
  ['Birk', 'Birch'],
  ['Svane', 'Swan'],
  ['Lærke', 'Lark'],
  ['Båd', 'Boat'],
  ['Anker', 'Anchor'],
]

export const WORDS = { first: FIRST.length, second: SECOND.length } as const

export function callingWord([first, second]: readonly [number, number], language: Language): string {
  const one = language === 'da' ? 0 : 1
  return `${FIRST[first % FIRST.length]?.[one]} ${SECOND[second % SECOND.length]?.[one]}`
}

const sameWord = (pair: readonly [string, string], word: string): boolean =>
  pair.some((one) => one.toLocaleLowerCase('da') === word)

/** Which calling words these two may be, in either language. @param first in small letters, as `second` */
export function callingWordsOf(first: string, second: string): (readonly [number, number])[] {
  const at = (words: typeof FIRST, word: string): number[] =>
    words.flatMap((pair, index) => (sameWord(pair, word) ? [index] : []))
  return at(FIRST, first).flatMap((one) => at(SECOND, second).map((other) => [one, other] as const))
}
