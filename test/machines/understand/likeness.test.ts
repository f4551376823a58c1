/** Likeness to danger: made as it says, weighed as it says, and only beside what is named. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from '../../../machines/understand/corrections.ts'
import { dangerIn, dangerNamedIn, weighedIn } from '../../../machines/understand/danger.ts'
import { likenessIn, wordsWeighed } from '../../../machines/understand/dangerLikeness.ts'
import { asFile, learned } from './learning.ts'
import { lessons } from './lessons.ts'

const FILE = new URL('../../../machines/understand/dangerWeights.ts', import.meta.url)
const heard = (text: string) => dangerIn(read(text), {})
const named = (text: string) => dangerNamedIn(read(text), {})

const all = lessons()

test('the weights are those the labelled sets give: `node test/machines/understand/learn.ts` makes them anew', () => {
  expect(readFileSync(FILE, 'utf8') === asFile(learned(all))).toBe(true)
}, 60_000)

test('none of what people ask and answer in an ordinary way is taken for danger', () => {
  const ordinary = all.filter(({ from }) => from === 'ordinary')
  expect(ordinary.length).toBeGreaterThan(4000)
  expect(ordinary.filter(({ text }) => heard(text).kind !== null).map(({ text }) => text)).toEqual([])
})

test('what is named keeps its kind, and what gets a gentle word is not weighed', () => {
  for (const { text } of all.filter(({ from }) => from !== 'ordinary')) {
    const { kind, soft } = named(text)
    if (kind !== null || soft) expect(heard(text)).toEqual({ kind, soft })
  }
})

const UNNAMED = 'min søn har taget alt sin adhd medicin på en gang'

test('what no sign names is heard by what it is like', () => {
  expect(named(UNNAMED).kind).toBeNull()
  expect(heard(UNNAMED).kind).toBe('overdose')
})

test('a clause of a time that is over is not weighed', () => {
  expect(weighedIn(read(`${UNNAMED}. Hvad gør jeg`))).toContain(' adhd ')
  expect(weighedIn(read(`sidste år, ${UNNAMED}. Hvad gør jeg`))).not.toContain(' adhd ')
})

test('many ordinary words never add up to an alarm, and an alarm is not lost among them', () => {
  const ordinary = all.filter(({ from }) => from === 'ordinary').map(({ text }) => text)
  const long = Array.from({ length: 100 }, (_, at) => ordinary.slice(at * 30, at * 30 + 6).join(', '))
  expect(long.filter((text) => likenessIn(weighedIn(read(text))) !== null)).toEqual([])
  const around = 'jeg bor i byen og har et arbejde på et lager hvor jeg har været i tre år, '.repeat(3)
  expect(likenessIn(weighedIn(read(`${around}. ${UNNAMED}. ${around}`)))).toBe('overdose')
})

test('numbers are weighed by their length alone, marks not at all', () => {
  expect(wordsWeighed(' jeg tog 3 , eller 30 . ')).toEqual(['jeg', 'tog', '#', 'eller', '##'])
})

test('nothing and marks alone are like no danger', () => {
  expect(likenessIn('  ')).toBeNull()
  expect(likenessIn(' , . ')).toBeNull()
})
