/** Which units a case belongs to. */
import { describe, expect, it } from 'vitest'
import { caseUnits, unitsWithTalks } from '../../machines/caseUnits.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { triage } from '../../machines/triage.ts'
import { PEOPLE } from '../server/people.ts'

const KBH = currentStandard('koebenhavn')

describe('the units of a case', () => {
  it('are those of its talks, whatever the rules named', () => {
    const held = ['spaniensgade', 'spaniensgade']
    const units = ['hoersholmsgade', 'spaniensgade'] as const
    expect(caseUnits(KBH, { units, facts: { unit: 'hoersholmsgade' }, held })).toEqual(['spaniensgade'])
  })

  it('are without a talk the one that was chosen, or else all that the rules name', () => {
    const units = ['hoersholmsgade', 'spaniensgade'] as const
    expect(caseUnits(KBH, { units, facts: { unit: 'spaniensgade' }, held: [] })).toEqual(['spaniensgade'])
    expect(caseUnits(KBH, { units, facts: { unit: null }, held: [] })).toEqual(units)
  })

  it('are never one that holds no talks: help for a pregnancy or a disorder of the mind tells too much', () => {
    for (const municipality of MUNICIPALITIES) {
      const standard = currentStandard(municipality)
      const known = unitsWithTalks(standard)
      expect(known.length).toBeGreaterThan(0)
      for (const silent of standard.units.filter(({ holds }) => holds.length === 0))
        expect(caseUnits(standard, { units: [silent.id], facts: {}, held: [] })).toEqual([])
      for (const { facts } of PEOPLE.filter((one) => one.municipality === municipality)) {
        const { units } = triage(standard, { facts, d: '2026-11-23T09:00:00.000Z' })
        const found = caseUnits(standard, { units, facts, held: [] })
        expect(found.every((unit) => known.includes(unit))).toBe(true)
      }
    }
  })
})
