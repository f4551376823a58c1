/**
 * Chooses the words of the receipt's code from a Danish dictionary in Hunspell's form. The same dictionary and the same
 * refusals always give the same list.
 */
import { CODE_WORD_COUNT, foldWord, oneSlip } from '../../server/pages/wordForm.ts'

const NAME = '9'
/** c, q, w, x and z stand in loanwords, which are hard to spell on the telephone. */
const PLAIN = /^[abd-pr-vyæøå]+$/
const SHORTEST = 3
const LONGEST = 8
/** In front of a word these make another one that whoever knows the first one knows too. */
const PREFIXES = ['af', 'an', 'be', 'ny', 'om', 'op', 'på', 'ud']
const INFLECTIONS = 'e er en et s es de te ede ing ning ig lig isk r t n'.split(' ')

interface Dictionary {
  /** Every plain word, inflected forms that are listed included. */
  readonly all: ReadonlySet<string>
  /** What is looked up: the words' first forms. */
  readonly base: ReadonlySet<string>
}

export function readDictionary(hunspell: string): Dictionary {
  const all = new Set<string>()
  const base = new Set<string>()
  for (const line of hunspell.split('\n').slice(1)) {
    const [head = '', ...more] = line.split(' ')
    const [word = '', flags = ''] = head.split('/')
    if (!PLAIN.test(word) || flags.split(',').includes(NAME)) continue
    if (more.some((one) => !/^(al|st):/.test(one))) continue
    all.add(word)
    if (flags && !more.some((one) => one.startsWith('st:'))) base.add(word)
  }
  return { all, base }
}

/** The two parts of a compound, with or without a linking s or e. */
function* partsOf({ all }: Dictionary, word: string): Generator<readonly [string, string]> {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const [front, back] = [word.slice(0, at), word.slice(at)]
    if (!all.has(back)) continue
    if (all.has(front)) yield [front, back]
    else if (front.length > SHORTEST && /[se]$/.test(front) && all.has(front.slice(0, -1)))
      yield [front.slice(0, -1), back]
  }
}

/**
 * How well known a word is: how many compounds it is a part of, or, for a compound, a third of what its lesser part is.
 * Rare and learned words make no compounds.
 */
function familiarity(dictionary: Dictionary): (word: string) => number {
  const count = new Map<string, number>()
  for (const word of dictionary.all)
    for (const part of [...partsOf(dictionary, word)].flat()) count.set(part, (count.get(part) ?? 0) + 1)
  const of = (word: string): number => count.get(word) ?? 0
  return (word) => {
    const asCompound = [...partsOf(dictionary, word)].map(([a, b]) => Math.min(of(a), of(b)) / 3)
    const rest = word.slice(2)
    const asDerived = PREFIXES.includes(word.slice(0, 2)) && dictionary.all.has(rest) ? of(rest) / 3 : 0
    return Math.max(of(word), asDerived, ...asCompound)
  }
}

/** Lines of `refused.txt` as a question: may this word stand in a code? */
function refusal({ all }: Dictionary, refused: string): (word: string) => boolean {
  const lines = refused.split('\n').filter((line) => !line.startsWith('#'))
  const marked = lines.flatMap((line) => line.split(' ').filter(Boolean))
  const anywhere = marked.filter((one) => one.startsWith('*')).map((one) => one.slice(1))
  const parts = new Set(marked.map((one) => one.replace('*', '')))
  const isPart = (text: string, other: string): boolean =>
    parts.has(text) && (all.has(other) || all.has(other.slice(0, -1)))
  return (word) => {
    if (anywhere.some((one) => word.includes(one)) || parts.has(word)) return true
    if (INFLECTIONS.some((end) => word.endsWith(end) && parts.has(word.slice(0, -end.length)))) return true
    for (let at = 2; at <= word.length - 2; at += 1) {
      const [front, back] = [word.slice(0, at), word.slice(at)]
      if (isPart(front, back) || isPart(back, front)) return true
      if (/[se]$/.test(front) && isPart(front.slice(0, -1), back)) return true
    }
    return false
  }
}

/**
 * @returns the words in alphabetical order of their code points, no two within one slip of each other, neither as they are
 * spelt nor with ae, oe and aa.
 */
export function chooseWords(hunspell: string, refused: string): string[] {
  const dictionary = readDictionary(hunspell)
  const known = familiarity(dictionary)
  const isRefused = refusal(dictionary, refused)
  const ranked = [...dictionary.base]
    .filter((word) => word.length >= SHORTEST && word.length <= LONGEST && !isRefused(word))
    .map((word) => ({ word, rank: known(word) }))
    .sort((a, b) => b.rank - a.rank || (a.word < b.word ? -1 : 1))
  const spelt = new Set<string>()
  const folded = new Set<string>()
  const near = (text: string, taken: ReadonlySet<string>): boolean => {
    for (const slip of oneSlip(text)) if (taken.has(slip)) return true
    return false
  }
  for (const { word } of ranked) {
    if (spelt.size === CODE_WORD_COUNT) break
    const plain = foldWord(word)
    if (near(word, spelt) || near(plain, folded)) continue
    spelt.add(word)
    folded.add(plain)
  }
  return [...spelt].sort()
}
