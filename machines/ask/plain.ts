/** Turns of phrase, slang and hasty spellings put plainly before a text is compared: "cough up" is to pay, "ka" is "kan". */
import type { Language } from '../facts.ts'
import { normalise } from '../understand/normalise.ts'
import { PLAIN } from './plainWords.ts'

/** One word of any kind within a phrase. */
const ANY = '_'

interface Phrase {
  readonly said: readonly string[]
  readonly meant: readonly string[]
}

/** By their first words, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>

const wordsIn = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word === ANY ? [ANY] : normalise(word).trim().split(' ')))
    .filter((word) => word === ANY || /[a-z0-9]/.test(word))

function phrasesOf(lines: string): Phrases {
  const phrases = lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [before = '', after = ''] = line.split('=')
      const meant = wordsIn(after)
      return before.split(',').map((said): Phrase => ({ said: wordsIn(said), meant }))
    })
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.said.length - a.said.length)
  return Map.groupBy(phrases, ({ said }) => said[0] as string)
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  da: phrasesOf(PLAIN.da),
  en: phrasesOf(PLAIN.en),
}

const standsAt = (words: readonly string[], at: number, { said }: Phrase): boolean =>
  said.every((word, of) => word === ANY || word === words[at + of])

function phraseAt(words: readonly string[], at: number, languages: readonly Language[]): Phrase | undefined {
  const first = words[at] as string
  for (const language of languages) {
    const phrase = PHRASES[language].get(first)?.find((each) => standsAt(words, at, each))
    if (phrase) return phrase
  }
  return undefined
}

/** @param words folded. What is put plainly once is not looked at again. */
export function plain(words: readonly string[], languages: readonly Language[]): string[] {
  const put: string[] = []
  let at = 0
  while (at < words.length) {
    const phrase = phraseAt(words, at, languages)
    if (phrase) {
      put.push(...phrase.meant)
      at += phrase.said.length
    } else {
      put.push(words[at] as string)
      at += 1
    }
  }
  return put
}
