/** Which free times a person is shown, in what order, and how far ahead. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Free, HORIZON_DAYS, OFFERED, offer, type Wanted, window } from '../../machines/booking.ts'
import { addDays, dayOf } from '../../machines/calendar.ts'

const NOW = '2026-11-23T08:00:00.000Z'
const slot = (start: string, more: Partial<Free> = {}): Free => ({
  id: start,
  start,
  end: new Date(Date.parse(start) + 3_600_000).toISOString(),
  unit: 'rusmiddelcenter',
  talkForm: 'either',
  ...more,
})
const on = (day: string, time = '10:00', more: Partial<Free> = {}): Free =>
  slot(new Date(`${day}T${time}:00.000Z`).toISOString(), more)
/** D is 23 November: the last day is 7 December, and with 7 days for the decision 30 November is the last early one. */
const guaranteed: Wanted = {
  kind: 'visitation',
  basis: 'guarantee',
  d: NOW,
  now: NOW,
  decisionDays: 7,
  passed: 0,
}
const offered = (free: readonly Free[], wanted: Partial<Wanted> = {}): string[] =>
  offer(free, { ...guaranteed, ...wanted }).map((each) => each.start.slice(0, 16))

describe('times with a right to the date', () => {
  it('three, the earliest first, whatever order they are stored in', () => {
    const free = [on('2026-11-27'), on('2026-11-25'), on('2026-11-26'), on('2026-11-24')]
    expect(offered(free)).toEqual(['2026-11-24T10:00', '2026-11-25T10:00', '2026-11-26T10:00'])
  })
  it('"none suits" gives three more, and nothing is passed over', () => {
    const free = Array.from({ length: 5 }, (_, i) => on(addDays('2026-11-24', i)))
    expect(offered(free, { passed: 1 })).toEqual(['2026-11-27T10:00', '2026-11-28T10:00'])
    expect(offered(free, { passed: 2 })).toEqual([])
  })
  it('late ones only where nothing earlier is left, and marked', () => {
    const free = [on('2026-11-30'), on('2026-12-01'), on('2026-12-07')]
    expect(offer(free, guaranteed)).toEqual([expect.not.objectContaining({ late: true })])
    expect(offered(free)).toEqual(['2026-11-30T10:00'])
    const late = offer(free, { ...guaranteed, passed: 1 })
    expect(late.map((each) => [each.start.slice(0, 10), each.late])).toEqual([
      ['2026-12-01', true],
      ['2026-12-07', true],
    ])
    expect(offer(free.slice(1), guaranteed).every((each) => each.late)).toBe(true)
  })
  it('how many days the decision needs is the municipality’s', () => {
    const free = [on('2026-12-03'), on('2026-12-04')]
    expect(offer(free, { ...guaranteed, decisionDays: 3 }).map((each) => each.late ?? false)).toEqual([
      false,
      false,
    ])
    expect(offer(free, { ...guaranteed, decisionDays: 4 }).map((each) => each.late ?? false)).toEqual([false])
    expect(offer(free, guaranteed).map((each) => each.late ?? false)).toEqual([true, true])
  })
  it('nothing beyond the fourteenth day, which itself is still good until midnight', () => {
    expect(offered([on('2026-12-08')])).toEqual([])
    expect(offered([on('2026-12-07', '22:30')])).toEqual(['2026-12-07T22:30'])
    expect(offered([on('2026-12-07', '23:00')])).toEqual([])
  })
})

describe('times without a right to the date', () => {
  it('a talk where treatment is wished: by D+14 first, later ones marked and not withheld', () => {
    const free = [on('2026-12-20'), on('2026-12-05'), on('2026-11-28')]
    const aim: Partial<Wanted> = { kind: 'anonymousTalk', basis: 'serviceAim' }
    expect(offered(free, aim)).toEqual(['2026-11-28T10:00'])
    expect(offered(free, { ...aim, passed: 1 })).toEqual(['2026-12-05T10:00', '2026-12-20T10:00'])
  })
  it('advice: as far as anybody looks ahead, none of them late', () => {
    const aim: Partial<Wanted> = { kind: 'anonymousTalk', basis: 'none', d: null }
    const last = addDays('2026-11-23', HORIZON_DAYS)
    expect(offer([on(last), on('2026-12-20')], { ...guaranteed, ...aim })).toEqual([
      expect.not.objectContaining({ late: true }),
      expect.not.objectContaining({ late: true }),
    ])
    expect(offered([on(addDays(last, 1))], aim)).toEqual([])
  })
})

describe('what suits the person', () => {
  it('nobody is asked to be there sooner than in two hours', () => {
    expect(offered([on('2026-11-23', '09:59'), on('2026-11-23', '10:00')])).toEqual(['2026-11-23T10:00'])
  })
  it('after school or work begins at 15:00 in Copenhagen, in winter and in summer', () => {
    const winter = [on('2026-11-25', '13:59'), on('2026-11-25', '14:00')]
    expect(offered(winter, { afterWork: true })).toEqual(['2026-11-25T14:00'])
    const summer = [on('2026-06-03', '12:59'), on('2026-06-03', '13:00')]
    const june = '2026-06-01T08:00:00.000Z'
    expect(offered(summer, { afterWork: true, now: june, d: june })).toEqual(['2026-06-03T13:00'])
  })
  it('by phone: no time that is held face to face only', () => {
    const free = [
      on('2026-11-24', '10:00', { talkForm: 'inPerson' }),
      on('2026-11-25', '10:00', { talkForm: 'phone' }),
      on('2026-11-26', '10:00', { talkForm: 'either' }),
    ]
    expect(offered(free, { phone: true })).toEqual(['2026-11-25T10:00', '2026-11-26T10:00'])
    expect(offered(free)).toHaveLength(3)
  })
  it('the second part only after the first', () => {
    const free = [on('2026-11-24'), on('2026-11-25'), on('2026-11-26')]
    const second: Partial<Wanted> = { kind: 'secondVisitation', after: '2026-11-25T11:00:00.000Z' }
    expect(offered(free, second)).toEqual(['2026-11-26T10:00'])
    expect(window({ ...guaranteed, ...second })).toEqual({
      from: '2026-11-25T11:00:00.000Z',
      until: '2026-12-07T22:59:59.999Z',
    })
  })
  it('two colleagues free at the same hour in the same place are one time', () => {
    const twins = [on('2026-11-24', '10:00', { id: 'a' }), on('2026-11-24', '10:00', { id: 'b' })]
    expect(offered(twins)).toEqual(['2026-11-24T10:00'])
    expect(offered([...twins, on('2026-11-24', '10:00', { id: 'c', unit: 'brydehuset' })])).toHaveLength(2)
  })
})

describe('whatever is free', () => {
  const anySlots = fc
    .uniqueArray(fc.integer({ min: -48, max: 24 * 50 }), { maxLength: 40 })
    .map((hours) => hours.map((h) => slot(new Date(Date.parse(NOW) + h * 3_600_000).toISOString())))
  const anyWanted = fc.record({
    basis: fc.constantFrom('guarantee' as const, 'serviceAim' as const, 'none' as const),
    decisionDays: fc.integer({ min: 0, max: 14 }),
    afterWork: fc.boolean(),
    age: fc.integer({ min: 0, max: 20 }),
  })

  it('passing on shows every time inside the window once, early ones before late ones', () => {
    fc.assert(
      fc.property(anySlots, anyWanted, (free, { age, ...wish }) => {
        const d = new Date(Date.parse(NOW) - age * 24 * 3_600_000).toISOString()
        const wanted: Wanted = { ...guaranteed, ...wish, d }
        const pages = Array.from({ length: free.length + 2 }, (_, passed) =>
          offer(free, { ...wanted, passed }),
        )
        const shown = pages.flat()
        expect(pages.every((page) => page.length <= OFFERED)).toBe(true)
        expect(shown.map((each) => each.start)).toEqual(shown.map((each) => each.start).toSorted())
        const { from, until } = window(wanted)
        const inside = free.filter(
          (each) =>
            Date.parse(each.start) >= Date.parse(from) &&
            Date.parse(each.start) <= Date.parse(until) &&
            (!wanted.afterWork || Number(withClock(each.start)) >= 15),
        )
        expect(new Set(shown.map((each) => each.id))).toEqual(new Set(inside.map((each) => each.id)))
        expect(shown).toHaveLength(inside.length)
        if (wanted.basis === 'guarantee')
          expect(shown.every((each) => dayOf(each.start) <= addDays(dayOf(d), 14))).toBe(true)
        for (const page of pages)
          expect(new Set(page.map((each) => each.late ?? false)).size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })
})

const hourIn = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hour12: false,
  timeZone: 'Europe/Copenhagen',
})
const withClock = (start: string): string => hourIn.format(new Date(start))
