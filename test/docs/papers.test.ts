/** The papers lead somewhere, say what the page says, and tell who must still confirm them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { da } from '../../web/citizen/infoDa.ts'
import { lix } from '../check/readable.ts'
import { root } from './testNames.ts'

const papers = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const flowing = (text: string): string => text.replace(/[*_]/g, '').replace(/\s+/g, ' ')

const SIGNED = [
  'docs/accessibility-statement.md',
  'docs/data-protection/retention.md',
  'docs/data-protection/record-of-processing.md',
  'docs/data-protection/processing-agreement.md',
]
const LEGAL = [
  ...SIGNED,
  'docs/data-protection/data-map.md',
  'docs/data-protection/dpia.md',
  'docs/data-protection/incident-plan.md',
]

test('every link of a paper leads to a file that is there', () => {
  const lost = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map(([, target = '']) => join(dirname(paper), target))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${paper}: ${target}`),
  )
  expect(lost).toEqual([])
})

test('the README leads to every paper that is no decision', () => {
  const readme = read('README.md')
  const missing = papers.filter((one) => !one.startsWith('docs/decisions') && one !== 'README.md')
  expect(missing.filter((one) => !readme.includes(`(${one})`))).toEqual([])
})

test('what law decides says when it was last checked and that the owner must confirm it', () => {
  for (const paper of LEGAL) {
    expect([paper, flowing(read(paper))]).toEqual([
      paper,
      expect.stringMatching(
        /(?:Last checked \d{4}-\d{2}-\d{2}|Senest gennemgået \d{1,2}\. \w+ \d{4}).*(?:confirmed by the owner|Skal bekræftes|Skal prøves)/i,
      ),
    ])
  }
})

test('what a Danish municipality signs begins with a line of English', () => {
  for (const paper of SIGNED)
    expect([paper, read(paper)]).toEqual([paper, expect.stringMatching(/^\*English: /)])
})

test('the accessibility statement says what the page says', () => {
  const { sections } = da.accessibility({
    topic: 'accessibility',
    authority: 'Kommunen',
    address: null,
    email: null,
    phone: null,
    officer: null,
    retention: [],
  })
  const page = sections.flatMap(({ text }) => text).join(' ')
  const statement = flowing(read('docs/accessibility-statement.md'))
  for (const promise of [
    'WCAG 2.1 på niveau AA',
    'Vi ved endnu ikke af nogen fejl. Siden er ikke prøvet af en gruppe mennesker med handicap endnu.',
    'Du kan klage til Digitaliseringsstyrelsen',
  ]) {
    expect([promise, page.includes(promise), statement.includes(promise)]).toEqual([promise, true, true])
  }
})

test('what people may read in Danish is easy', () => {
  for (const paper of ['docs/accessibility-statement.md', 'docs/data-protection/retention.md']) {
    const sentences = flowing(read(paper).replace(/^\*English[\s\S]*?\*\n/, ''))
      .split(/(?<=[.?])\s/)
      .filter((sentence) => !/[|#]/.test(sentence))
    expect([paper, lix(sentences.join(' ')) <= 35]).toEqual([paper, true])
  }
})
