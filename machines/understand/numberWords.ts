/** Number words of both languages up to 110, in the compared form; Danish counts in twenties from fifty. */
import { fold } from './normalise.ts'

const SMALL_DA =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'
const SMALL_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS: readonly (readonly [value: number, words: string])[] = [
  [20, 'tyve twenty'],
  [30, 'tredive tredve thirty'],
  [40, 'fyrre forty fourty'],
  [50, 'halvtreds halvtres halvtredsindstyve fifty'],
  [60, 'tres treds tresindstyve sixty'],
  [70, 'halvfjerds halvfjers halvfjerdsindstyve seventy'],
  [80, 'firs firsindstyve eighty'],
  [90, 'halvfems halvfemsindstyve ninety'],
]
const DECADES: readonly (readonly [value: number, words: string])[] = [
  [20, 'tyverne twenties'],
  [30, 'trediverne tredverne thirties'],
  [40, 'fyrrerne forties'],
  [50, 'halvtredserne fifties'],
  [60, 'tresserne tredserne sixties'],
  [70, 'halvfjerdserne seventies'],
  [80, 'firserne eighties'],
  [90, 'halvfemserne nineties'],
]

const folded = (words: string) => words.split(' ').map(fold)

/** "et" and "a" are left out: far more often an article. */
const UNITS = new Map<string, number>()
for (const list of [SMALL_DA, SMALL_EN])
  for (const [value, word] of folded(list).entries()) UNITS.set(word, value)
const TEN_WORDS = new Map(
  TENS.flatMap(([value, words]) => folded(words).map((word) => [word, value] as const)),
)
const DECADE_WORDS = new Map(
  DECADES.flatMap(([value, words]) => folded(words).map((word) => [word, value] as const)),
)

const NUMBERS = new Map<string, number>([
  ...UNITS,
  ...TEN_WORDS,
  [fold('hundrede'), 100],
  [fold('hundred'), 100],
])
for (const [unit, low] of UNITS) {
  if (low < 1 || low > 9) continue
  for (const [ten, high] of TEN_WORDS) {
    for (const joined of [`${unit}og${ten}`, `${unit}o${ten}`, `${ten}${unit}`]) {
      NUMBERS.set(fold(joined), high + low)
    }
  }
}
/** "enogtyve" is also typed "étogtyve". */
for (const [ten, high] of TEN_WORDS) NUMBERS.set(fold(`etog${ten}`), high + 1)

/** Small words that mean something else most of the time: read as numbers only where a count is asked for. */
const DOUBTFUL = new Set(['en', 'one', 'to', 'nul', 'zero', 'ni', 'fire', 'six'].map(fold))

/** The number a single word stands for. */
export const numberOf = (word: string): number | undefined =>
  /^\d{1,4}$/.test(word) ? Number(word) : NUMBERS.get(word)

/** The same words with numbers in figures: "fem og tyve" and "twenty four" become one figure, decades "30 erne". */
export function inFigures(words: readonly string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const decade = DECADE_WORDS.get(word)
    const unit = UNITS.get(word) ?? (/^[1-9]$/.test(word) ? Number(word) : undefined)
    const joined = words[at + 1] === 'og' ? TEN_WORDS.get(words[at + 2] ?? '') : undefined
    const after = UNITS.get(words[at + 1] ?? '')
    if (decade !== undefined) out.push(String(decade), 'erne')
    else if (unit !== undefined && unit > 0 && unit < 10 && joined !== undefined) {
      out.push(String(unit + joined))
      at += 2
    } else if (
      TEN_WORDS.has(word) &&
      after !== undefined &&
      after > 0 &&
      after < 10 &&
      words[at + 1] !== 'to'
    ) {
      out.push(String(TEN_WORDS.get(word)! + after))
      at += 1
    } else if (DOUBTFUL.has(word)) out.push(word)
    else out.push(String(NUMBERS.get(word) ?? word))
  }
  return out
}
