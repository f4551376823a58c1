/** The table of security requirements: every row is there, and every test it names is too. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, wrongWith } from './testNames.ts'

const text = readFileSync(join(root, 'docs', 'security-requirements.md'), 'utf8')
const table = text.split('<!-- rows -->')[1]?.split('<!-- end of rows -->')[0] ?? ''

const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => {
    const [id = '', what = '', status = '', tests = '', remains = '', ...more] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, reference = '']) => reference)
    return { id, what, status, named, remains, more }
  })

test('all 36 requirements have a row, in order, with every cell filled', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 36 }, (_, index) => `R${index + 1}`))
  expect(rows.filter((row) => !row.what || !row.remains || row.more.length > 0)).toEqual([])
})

test('what is met or partly met names the tests that prove it, and nothing else names one', () => {
  for (const { id, status, named } of rows) {
    expect([id, status]).toEqual([id, expect.stringMatching(/^(met|partly|not yet|not taken)$/)])
    expect([id, named.length > 0]).toEqual([id, status === 'met' || status === 'partly'])
  }
})

test('every test that is named is there', () => {
  expect(rows.flatMap(({ named }) => named).flatMap((reference) => wrongWith(reference) ?? [])).toEqual([])
})
