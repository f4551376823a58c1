/** What the build leaves of the questions is what learning them gives. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { giveIndex, likenessTo, storedIndex } from '../../machines/ask/likeness.ts'
import { Reading, Writing } from '../../machines/ask/stored.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { indexFile } from '../../server/files.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

describe('lists of numbers', () => {
  it('are read as they were written, whatever their lengths', () => {
    fc.assert(
      fc.property(fc.uint32Array(), fc.uint16Array(), fc.float32Array(), (numbers, shorts, fractions) => {
        const to = new Writing()
        for (const list of [shorts, numbers, fractions, shorts]) to.add(list)
        const from = new Reading(to.bytes())
        expect([from.shorts(), from.numbers(), from.fractions(), from.shorts()]).toEqual([
          shorts,
          numbers,
          fractions,
          shorts,
        ])
      }),
    )
  })
})

describe('a stored index', () => {
  const standard = currentStandard('fredericia')
  const learned = storedIndex(standard)

  it('is to the byte what learning gives again', () => {
    expect(Buffer.compare(readFileSync(indexFile(DIST, standard)), learned)).toBe(0)
  })

  it('answers as the learned one does', () => {
    const asked = [
      'koster det noget',
      'får mine forældre det at vide?',
      'can I choose another place?',
      'hvad er klokken',
    ]
    const before = asked.map((text) => likenessTo(standard, text))
    const other = { ...standard }
    giveIndex(other, learned)
    expect(asked.map((text) => likenessTo(other, text))).toEqual(before)
  })

  it('of another edition is refused', () => {
    const fewer = { ...standard, rules: standard.rules.slice(1) }
    expect(() => giveIndex(fewer, learned)).toThrow('fredericia-undated: the index is of another edition')
  })
})
