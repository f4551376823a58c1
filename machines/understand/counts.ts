/** How many, out of words. */

import { wordsOf } from './numbers.ts'
import { numberOf } from './numberWords.ts'
import { anyOf, type Finder } from './pattern.ts'

const COUNT_WORDS: readonly (readonly [number, Finder])[] = [
  [
    0,
    anyOf([
      '(ingen|ikke nogen|aldrig|none|never|nul|zero|nej|no|havent|ikke haft|har ikke|not yet|ikke endnu)',
      'første (gang|samtale)',
      'first time',
    ]),
  ],
  [1, anyOf(['(en|et|one|once|enkelt)', 'a single'])],
  [2, anyOf(['et par', '(to|two|twice)', 'a couple', 'couple'])],
]

/** How many: figures, number words, "none", "a couple". */
export function countIn(text: string): number | undefined {
  const figures = [
    ...new Set(
      wordsOf(text)
        .filter((word) => /^\d{1,2}$/.test(word))
        .map(Number),
    ),
  ]
  if (figures.length > 0) return figures.length === 1 ? figures[0] : undefined
  const pair = COUNT_WORDS[2]![1].test(text)
  const found = COUNT_WORDS.filter(([, words]) => words.test(text)).map(([count]) => count)
  if (found[0] === 0) return 0
  if (pair) return 2
  if (found.length > 0) return found[0]
  const words = text
    .trim()
    .split(' ')
    .map(numberOf)
    // "2008 samtaler" is a year in the wrong place; nobody has had so many talks.
    .filter((count) => count !== undefined && count < 100)
  return words.length === 1 ? words[0] : undefined
}
