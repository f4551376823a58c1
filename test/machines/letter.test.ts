/** Decision letters: every part, in both languages, in every municipality, with that municipality's own sentences and last day. */
import { describe, expect, it } from 'vitest'
import { MUNICIPALITIES, type Municipality, type UnitId } from '../../machines/facts.ts'
import { arrival, type LetterAsk, letterText } from '../../machines/letter.ts'
import { letterRules } from '../../machines/letterRules.ts'
import type { Decision } from '../../machines/life.ts'
import { unborn } from '../../machines/life.ts'
import { LETTER_PARTS } from '../../machines/lifeDeeds.ts'
import { currentStandard, ruleOf } from '../../machines/standards/catalogue.ts'
import { aCaseOf, decided } from './lives.ts'

const decision = (more: Partial<Decision> = {}): Decision => {
  const { what: _, ...base } = decided({ outcome: 'partial', notGranted: 'Døgnbehandling' })
  return { ...base, n: 1, deliveredOn: null, orally: false, ...more }
}
const letterOf = (municipality: Municipality, more: Partial<LetterAsk> = {}) =>
  letterText({
    life: unborn(aCaseOf(municipality)),
    decision: decision(),
    standard: currentStandard(municipality),
    owner: { addresses: {} },
    units: [],
    language: 'da',
    expectedOn: '2026-11-30',
    ...more,
  })
const partsOf = (letter: ReturnType<typeof letterOf>): string[] => [
  ...new Set(letter.blocks.filter(({ as, text }) => as !== 'heading' && text.trim()).map(({ part }) => part)),
]
const textOf = (letter: ReturnType<typeof letterOf>): string =>
  letter.blocks.map(({ text }) => text).join('\n')

describe.each(MUNICIPALITIES)('a letter of %s', (municipality) => {
  it('names only rules that its standard has', () => {
    const standard = currentStandard(municipality)
    const { edition, complaintTo, ...lists } = letterRules(standard.edition)
    const named = Object.values(lists).flat()
    expect(named.filter((id) => !ruleOf(standard, id))).toEqual([])
    expect(complaintTo === null || standard.units.some(({ id }) => id === complaintTo)).toBe(true)
    expect(edition).toBe(standard.edition)
  })

  it.each(['da', 'en'] as const)('has every part, in %s', (language) => {
    const letter = letterOf(municipality, { language })
    expect(partsOf(letter).toSorted()).toEqual([...LETTER_PARTS].toSorted())
    expect(textOf(letter)).not.toMatch(/\{\w+\}|undefined|null|chatten|the chat/)
    // A refusal speaks of no other place to choose.
    const refused = letterOf(municipality, {
      language,
      decision: decision({ outcome: 'refusal', level: null }),
    })
    expect(partsOf(refused)).not.toContain('freeChoice')
  })

  it('gives four weeks from the day it is reckoned to arrive, and over a closed day to the next open one', () => {
    expect(letterOf(municipality).complainUntil).toBe('2026-12-28')
    // Four weeks after 27 November is Christmas Day, a Friday.
    const closed = letterOf(municipality, { expectedOn: '2026-11-27' })
    expect(closed.complainUntil).toBe('2026-12-28')
    expect(textOf(closed)).toContain('28. december 2026')
  })
})

it('says what was decided, by whom, and the reasons as they were written, paragraph by paragraph', () => {
  const letter = letterOf('gladsaxe', {
    decision: decision({ reasons: 'Først dette.\n\nSå dette.', body: 'committee' }),
  })
  const reasons = letter.blocks
    .filter(({ part, as }) => part === 'reasons' && as === 'text')
    .map(({ text }) => text)
  expect(reasons).toEqual(['Først dette.', 'Så dette.'])
  for (const words of [
    'ambulant behandling',
    'Det har vi sagt nej til: Døgnbehandling',
    'visitationsudvalget',
    '30. november 2026',
  ])
    expect(textOf(letter)).toContain(words)
})

it('what a residential stay costs is said where one is granted, and only there', () => {
  const residential = letterOf('mariagerfjord', { decision: decision({ level: 'residential' }) })
  expect(textOf(residential)).toContain('koster mad og seng')
  expect(textOf(letterOf('mariagerfjord'))).not.toContain('koster mad og seng')
})

it('in København the complaint goes to the person’s own unit, and what nobody has filled in is left out', () => {
  const units: UnitId[] = ['spaniensgade']
  expect(textOf(letterOf('koebenhavn', { units }))).toContain('Spaniensgade 25')
  const fredericia = letterOf('fredericia')
  expect(fredericia.sender).toEqual(['Åben Rådgivning, Fredericia'])
  const filled = letterOf('fredericia', { owner: { phone: '72 10 00 00', addresses: {} } })
  expect(filled.sender).toContain('72 10 00 00')
})

it('a letter on paper is reckoned to take six weekdays, Digital Post none', () => {
  expect(arrival('letter', '2026-11-27')).toBe('2026-12-07')
  expect(arrival('letter', '2026-12-23')).toBe('2027-01-04')
  expect([arrival('digitalPost', '2026-11-27'), arrival('inPerson', '2026-11-27')]).toEqual([
    '2026-11-27',
    '2026-11-27',
  ])
})
