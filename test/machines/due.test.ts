/** By when a task is to be done: counted by hand from a printed calendar. */
import { describe, expect, it } from 'vitest'
import { type Due, dueDates, dueDay, openText } from '../../machines/due.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { triage } from '../../machines/triage.ts'
import { CAST } from '../check/cast.ts'
import { intervalsIn } from '../check/dues.ts'

const WISH: Due = { days: 14, from: 'wish' }
const MONTH: Due = { months: 1, from: 'end' }
const HALF_YEAR: Due = { months: 6, from: 'end' }

describe('The date of a task', () => {
  it.each([
    [WISH, { wish: '2026-12-18' }, '2027-01-01'],
    [{ weeks: 8, from: 'enquiry' }, { enquiry: '2026-11-27' }, '2027-01-22'],
    [{ months: 6, from: 'start' }, { start: '2026-08-31' }, '2027-02-28'],
    [{ days: 0, from: 'enquiry' }, { enquiry: '2026-11-28' }, '2026-11-28'],
    // A Saturday; the day before Maundy Thursday; Maundy Thursday, after which comes the Tuesday.
    [{ workingDay: 0, from: 'enquiry' }, { enquiry: '2026-11-28' }, '2026-11-30'],
    [{ workingDay: 0, from: 'enquiry' }, { enquiry: '2026-04-01' }, '2026-04-01'],
    [{ workingDay: 0, from: 'enquiry' }, { enquiry: '2026-04-02' }, '2026-04-07'],
  ] as const)('%j of %j is %s', (due, happened, day) => {
    expect(dueDay(due, happened)).toBe(day)
  })

  it('is none while that which it counts from has not happened, and is then named', () => {
    expect(dueDay(WISH, { wish: null })).toBeNull()
    expect(openText([MONTH, HALF_YEAR], { wish: '2026-11-27' }, 'da')).toBe(
      '1 måned efter forløbets slutning og 6 måneder efter forløbets slutning',
    )
    expect(openText([WISH], { wish: '2026-11-27' }, 'en')).toBeNull()
  })

  it('stands before what cannot be counted yet', () => {
    expect(dueDates([HALF_YEAR, WISH], { wish: '2026-11-27' }, 'en')).toEqual([
      { day: '2026-12-11', words: '14 days after the wish for treatment' },
      { day: null, words: '6 months after the end of the course' },
    ])
  })
})

describe('The tasks of an outcome', () => {
  const standard = currentStandard('fredericia')
  const of = (d: string | null, on?: string) =>
    triage(standard, { facts: { ...CAST.adult, treatmentForm: 'residential' }, d, ...(on ? { on } : {}) })
      .staff

  it('count from D by Copenhagen days, and from the day of the hand-over', () => {
    // Past midnight in Copenhagen, so D is the 28th; handed over two days later.
    const stay = of('2026-11-27T23:30:00Z', '2026-11-30').find(({ rule }) => rule === 'FDC-9-b')
    expect([stay?.due, stay?.after]).toEqual(['2026-12-12', null])
    const follow = of('2026-11-27T23:30:00Z').find(({ rule }) => rule === 'FDC-14-a')
    expect([follow?.due, follow?.after?.startsWith('1 måned efter')]).toEqual([null, true])
  })
})

describe('Intervals in a text', () => {
  it('are read in figures and words, in both languages', () => {
    expect(intervalsIn('Senest fire uger efter, og på dag 14.')).toEqual(['4 weeks', '14 days'])
    expect(intervalsIn('within fourteen days and again after 6 months')).toEqual(['14 days', '6 months'])
    expect(intervalsIn('op til tre samtaler, 15-30 år')).toEqual([])
  })
})
