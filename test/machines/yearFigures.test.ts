import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../machines/derived.ts'
import { SUBSTANCES } from '../../machines/facts.ts'
import { TDI_ITEMS, tdiRow } from '../../machines/tdi.ts'
import {
  ATTENDED,
  bandOf,
  type CountedCase,
  type CountedTalk,
  GUARANTEES,
  waited,
  yearFigures,
} from '../../machines/yearFigures.ts'

const ONE: CountedCase = {
  openedOn: '2026-03-10',
  route: 'namedTreatment',
  age: 24,
  substances: ['cannabis'],
  wishedOn: '2026-03-10',
  guarantee: 'inTime',
  visitationOn: '2026-03-13',
  doctorOn: null,
}
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

describe('a year in figures', () => {
  it('counts by the month of the case, of the wish and of the talk, each for itself', () => {
    const late: CountedCase = { ...ONE, openedOn: '2026-04-01', wishedOn: '2026-03-31' }
    const { months, cases } = yearFigures(
      2026,
      [...times(5, ONE), ...times(6, late)],
      times(7, { on: '2026-05-04', attended: 'held' }),
    )
    expect(cases).toBe(11)
    expect(months[2]).toMatchObject({ month: '2026-03', cases: 5, guarantee: { inTime: 11 } })
    expect(months[3]).toMatchObject({ cases: 6, guarantee: { inTime: 0 } })
    expect(months[4]?.attended).toEqual({ held: 7, missed: 0, notRecorded: 0 })
  })

  it('waiting is told from the wish, of five people at least, and never as a mean that nobody waited', () => {
    expect(waited([1, 2, 3, 4])).toBeNull()
    expect(waited([9, 1, 2, 3, 4])).toEqual({ people: 5, median: 3, most: 9 })
    const { months } = yearFigures(2026, times(5, ONE), [])
    expect(months[2]?.toVisitation).toEqual({ people: 5, median: 3, most: 3 })
    expect(months[2]?.toDoctor).toBeNull()
  })

  it.each([
    [17, 'under18'],
    [18, '18-24'],
    [25, '25-29'],
    [49, '40-49'],
    [50, '50plus'],
    [null, 'unknown'],
  ])('the age %s stands in the band %s', (age, band) => {
    expect(bandOf(age)).toBe(band)
  })

  const aCase = fc.record({
    openedOn: fc.constantFrom('2026-01-05', '2026-02-06', '2026-11-07'),
    route: fc.constantFrom(...ROUTES),
    age: fc.option(fc.integer({ min: 8, max: 110 })),
    substances: fc.subarray([...SUBSTANCES]),
    wishedOn: fc.option(fc.constantFrom('2026-01-05', '2026-02-06')),
    guarantee: fc.option(fc.constantFrom(...GUARANTEES)),
    visitationOn: fc.constant(null),
    doctorOn: fc.constant(null),
  })
  const aTalk: fc.Arbitrary<CountedTalk> = fc.record({
    on: fc.constantFrom('2026-01-05', '2026-02-06'),
    attended: fc.constantFrom(...ATTENDED),
  })

  it('shows no figure of one to four, and no table in which one hidden figure follows from the others', () => {
    fc.assert(
      fc.property(fc.array(aCase, { maxLength: 60 }), fc.array(aTalk, { maxLength: 30 }), (cases, talks) => {
        const { months, routes, ages, substances, cases: total } = yearFigures(2026, cases, talks)
        const tables = [
          routes,
          ages,
          substances,
          Object.fromEntries(months.map((one) => [one.month, one.cases])),
          ...months.flatMap(({ guarantee, attended }) => [guarantee, attended]),
        ]
        for (const table of tables)
          for (const count of Object.values(table))
            expect(count === null || count === 0 || count >= 5).toBe(true)
        for (const table of [routes, ages]) {
          const hidden = Object.values(table).filter((count) => count === null).length
          expect(hidden === 1 && total !== null).toBe(false)
        }
      }),
    )
  })
})

describe('the European items', () => {
  const facts = {
    asker: 'self',
    age: 24,
    substances: ['cocaine'],
    occupation: 'job',
    cpr: '0101021234',
  } as const

  it('are told in their codes, and what was not asked is not known', () => {
    const row = tdiRow({
      line: 7,
      startedOn: '2026-03-20',
      facts: { ...facts, substances: ['cocaine'] },
      level: 'residential',
    })
    expect(Object.keys(row ?? {})).toEqual([...TDI_ITEMS])
    expect(row).toMatchObject({
      case: '7',
      treatmentYear: '2026',
      treatmentMonth: '03',
      centreType: 'inpatient',
      referral: '6',
      sex: 'female',
      age: '24',
      labour: '2',
      primaryDrug: '2',
      secondaryDrugs: '',
      livesWith: '99',
      frequency: '99',
    })
    expect(JSON.stringify(row)).not.toContain('0101021234')
  })

  it('no primary drug where several were named, alcohol beside them only, and alcohol alone not at all', () => {
    const of = (substances: readonly (typeof SUBSTANCES)[number][]) =>
      tdiRow({
        line: 1,
        startedOn: '2026-03-20',
        facts: { ...facts, substances: [...substances] },
        level: 'outpatient',
      })
    expect(of(['cannabis', 'ghb', 'alcohol'])).toMatchObject({ primaryDrug: '99', secondaryDrugs: '7 4.3 8' })
    expect(of(['cannabis', 'alcohol'])).toMatchObject({ primaryDrug: '7', secondaryDrugs: '8' })
    expect(of(['alcohol'])).toBeNull()
    expect(of([])).toBeNull()
  })
})
