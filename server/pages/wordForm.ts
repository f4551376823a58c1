/** What a word of a code looks like, whoever types it on whatever keyboard, and what one slip makes of it. */

/** 13 bits a word. */
export const CODE_WORD_COUNT = 8192

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzæøå']

/** Small letters, with ae, oe and aa for the three that many keyboards lack. */
export const foldWord = (word: string): string =>
  word.toLowerCase().normalize('NFC').replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')

/** Everything one slip away: a letter put in, left out or changed, or two neighbours swapped. */
export function* oneSlip(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [front, back] = [word.slice(0, at), word.slice(at)]
    for (const letter of LETTERS) {
      yield front + letter + back
      if (back) yield front + letter + back.slice(1)
    }
    if (back) yield front + back.slice(1)
    if (back.length > 1) yield `${front}${back[1]}${back[0]}${back.slice(2)}`
  }
}
