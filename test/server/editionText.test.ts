/** What the foot of a page says of the standard: only what concerns people, and never a number that nobody gave. */
import { describe, expect, it } from 'vitest'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { editionOf } from '../../server/editions/editionText.ts'

const NOW = '2026-11-27T09:00:00.000Z'
const said = (id: (typeof MUNICIPALITIES)[number], phone?: string, language: 'da' | 'en' = 'da'): string => {
  const found = editionOf(currentStandard(id), language, { now: NOW, owner: { phone } })
  return [found.validText, ...found.marks].join(' ')
}

describe('the edition on the page', () => {
  it('København ran out, and only København', () => {
    expect(said('koebenhavn')).toContain('gælder fra 1. januar 2017 til 31. december 2018')
    expect(MUNICIPALITIES.filter((id) => said(id).includes('Den er gammel'))).toEqual(['koebenhavn'])
  })
  it('the law has changed since in all five, and each says when it was last checked', () => {
    for (const id of MUNICIPALITIES) {
      expect(said(id)).toContain('Loven er ændret på nogle punkter siden.')
      expect(said(id)).toMatch(/Sidst set efter \d/)
      expect(said(id, undefined, 'en')).toContain('The law has changed on some points since.')
    }
  })
  it('Fredericia sends people to the switchboard until its owner gives a number', () => {
    expect(MUNICIPALITIES.filter((id) => said(id).includes('hovednummer'))).toEqual(['fredericia'])
    expect(said('fredericia', '12 34 56 78')).not.toContain('hovednummer')
    expect(said('fredericia', undefined, 'en')).toContain("Ask the municipality's switchboard.")
  })
})
