/** Who can be called and when somebody answers, hour by hour over weeks with and without a holiday. */
import { describe, expect, it } from 'vitest'
import { isHoliday } from '../../machines/calendar.ts'
import { openText, phoneOf, phoneText, unitName } from '../../machines/contact.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import type { Standard, Unit } from '../../machines/standard.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'

const gladsaxe = currentStandard('gladsaxe')
const open = gladsaxe.units.find((unit) => unit.id === 'rusmiddelcenter') as Unit
/** One unit with these hours, in a standard that prints nothing else. */
const standardWith = (hours: Unit['open'], phone: string | null = '12 34 56 78'): Standard => ({
  ...gladsaxe,
  units: [{ ...open, open: hours, phone }],
})
const WEEKDAYS = [1, 2, 3, 4]
const split = standardWith([
  { days: WEEKDAYS, from: '09:00', to: '12:00' },
  { days: WEEKDAYS, from: '13:00', to: '15:00' },
  { days: [5], from: '09:00', to: '13:00' },
])
const says = (now: string, closed: (day: string) => boolean = isHoliday, standard = split): string =>
  openText(standard, now, 'da', closed)

describe('open now, or when it opens', () => {
  // Monday 23 to Sunday 29 November 2026, winter time.
  it.each([
    ['2026-11-23T08:59:00+01:00', 'Der åbner i dag kl. 09.00.'],
    ['2026-11-23T09:00:00+01:00', 'Der er åbent nu, til kl. 12.00.'],
    ['2026-11-23T11:59:00+01:00', 'Der er åbent nu, til kl. 12.00.'],
    ['2026-11-23T12:00:00+01:00', 'Der åbner i dag kl. 13.00.'],
    ['2026-11-23T14:59:00+01:00', 'Der er åbent nu, til kl. 15.00.'],
    ['2026-11-23T15:00:00+01:00', 'Der åbner tirsdag kl. 09.00.'],
    ['2026-11-27T12:30:00+01:00', 'Der er åbent nu, til kl. 13.00.'],
    ['2026-11-27T13:00:00+01:00', 'Der åbner mandag kl. 09.00.'],
    ['2026-11-28T10:00:00+01:00', 'Der åbner mandag kl. 09.00.'],
    ['2026-11-29T23:59:00+01:00', 'Der åbner mandag kl. 09.00.'],
  ])('%s: %s', (now, text) => expect(says(now)).toBe(text))

  it('in summer the same clock on the wall', () => {
    expect(says('2026-06-01T07:00:00Z')).toBe('Der er åbent nu, til kl. 12.00.')
    expect(says('2026-06-01T06:59:00Z')).toBe('Der åbner i dag kl. 09.00.')
  })

  it('on a holiday nobody answers, and the next open day is named', () => {
    expect(says('2026-12-24T16:00:00+01:00')).toBe('Der åbner mandag kl. 09.00.')
    expect(says('2026-12-25T10:00:00+01:00')).toBe('Der åbner mandag kl. 09.00.')
    expect(says('2026-04-01T16:00:00+02:00')).toBe('Der åbner tirsdag kl. 09.00.')
    expect(says('2026-04-06T10:00:00+02:00')).toBe('Der åbner tirsdag kl. 09.00.')
  })

  it('every quarter of an hour of a week: open exactly inside the printed hours', () => {
    for (let quarter = 0; quarter < 7 * 96; quarter += 1) {
      const now = new Date(Date.parse('2026-11-22T23:00:00Z') + quarter * 900_000)
      const weekday = Math.floor(quarter / 96) + 1
      const minute = (quarter % 96) * 15
      const inside =
        (weekday <= 4 && ((minute >= 540 && minute < 720) || (minute >= 780 && minute < 900))) ||
        (weekday === 5 && minute >= 540 && minute < 780)
      expect([now.toISOString(), says(now.toISOString()).includes('åbent nu')]).toEqual([
        now.toISOString(),
        inside,
      ])
    }
  })

  it('in English too', () => {
    expect(openText(split, '2026-11-23T10:00:00Z', 'en', isHoliday)).toBe('It is open now, until 12:00.')
    expect(openText(split, '2026-11-28T10:00:00Z', 'en', isHoliday)).toBe('It opens Monday at 09:00.')
  })

  it('says nothing where no hours are printed, and nothing untrue where all days are closed', () => {
    expect(says('2026-11-23T10:00:00Z', isHoliday, standardWith([]))).toBe('')
    expect(says('2026-11-23T10:00:00Z', () => true)).toBe('')
  })
})

describe('who can be called', () => {
  it('the owner’s number before the printed one, and the switchboard where there is none', () => {
    expect(phoneOf(gladsaxe)).toBe('39 57 39 00')
    expect(phoneOf(gladsaxe, { phone: '11 22 33 44' })).toBe('11 22 33 44')
    const silent = standardWith([], null)
    expect(phoneOf(silent)).toBe(null)
    expect(phoneText(silent, 'da')).toBe('kommunens hovednummer')
    expect(phoneText(silent, 'en')).toBe("the municipality's switchboard")
  })
  it.each(MUNICIPALITIES)('%s: the units to call exist, with a name in both languages', (municipality) => {
    const standard = currentStandard(municipality)
    expect(standard.phoneUnits.length).toBeGreaterThan(0)
    for (const id of standard.phoneUnits) {
      expect(standard.units.map((unit) => unit.id)).toContain(id)
      for (const language of ['da', 'en'] as const) expect(unitName(standard, id, language)).not.toBe(id)
    }
  })
  it.each(MUNICIPALITIES)('%s: printed hours are days of the week and a span of a day', (municipality) => {
    for (const span of currentStandard(municipality).units.flatMap((unit) => unit.open)) {
      expect(span.days.every((day) => day >= 1 && day <= 7)).toBe(true)
      expect([span.from, span.to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toBe(true)
      expect(span.from < span.to).toBe(true)
    }
  })
})
