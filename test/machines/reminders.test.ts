/** What a person by name is told of their times: never what it is about, only in the way called safe, at a sensible hour. */
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../../machines/calendar.ts'
import { FACTS, type Facts, MUNICIPALITIES } from '../../machines/facts.ts'
import { MUNICIPALITY_NAMES, QUESTIONS } from '../../machines/questions.ts'
import {
  MOST_TRIES,
  NOTICE_KINDS,
  noticeText,
  pauseAfter,
  reachOf,
  tellingWord,
  whenToTell,
} from '../../machines/reminders.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { lix } from '../check/readable.ts'

const LANGUAGES = ['da', 'en'] as const
const HOURS = { remindAt: '10:00', from: '08:00', to: '20:00' }
const copenhagen = (day: string, clock: string): number =>
  Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime('Europe/Copenhagen').epochMilliseconds

describe('the words', () => {
  const everything = NOTICE_KINDS.flatMap((kind) =>
    LANGUAGES.flatMap((language) =>
      MUNICIPALITIES.flatMap((municipality) =>
        [
          ['2026-12-01T08:00:00Z'],
          ['2027-03-28T12:15:00Z'],
          ['2026-10-25T01:30:00Z', '2026-12-01T08:00:00Z'],
        ].map((starts) => noticeText(kind, starts, language, MUNICIPALITY_NAMES[municipality][language])),
      ),
    ),
  )

  it('say in no notice what it is about, nor where', () => {
    const names = MUNICIPALITIES.flatMap((one) =>
      currentStandard(one).units.flatMap(({ name, address }) => [name.da, name.en, address ?? name.da]),
    )
    const substances = FACTS.substances.codes.flatMap((code) =>
      Object.values(QUESTIONS.substances.options?.[code] ?? {}).filter((one) => typeof one === 'string'),
    )
    for (const { subject, text } of everything) {
      expect([text, tellingWord(`${subject} ${text}`)]).toEqual([text, null])
      for (const name of [...names, ...substances])
        expect([name, `${subject} ${text}`.toLowerCase().includes(name.toLowerCase())]).toEqual([name, false])
    }
  })

  it('would be found telling if they named a place, a substance or the work', () => {
    for (const telling of [
      'Rusmiddelcenter',
      'din behandling',
      'U-turn',
      'your doctor',
      'stofteam@x.dk',
      'drug',
    ])
      expect([telling, tellingWord(telling)]).not.toEqual([telling, null])
    for (const plain of ['Gladsaxe Kommune', 'Din aftale', 'svar-ikke@kommune.dk', 'Kristoffer'])
      expect([plain, tellingWord(plain)]).toEqual([plain, null])
  })

  it('are the day and the time in Copenhagen, in plain words', () => {
    expect(noticeText('reminder', ['2026-12-01T08:00:00Z'], 'da', 'Gladsaxe Kommune')).toEqual({
      subject: 'Husk din aftale',
      text: 'Hej. Husk din aftale tirsdag 1. december kl. 09.00. Du kan ikke svare på denne besked.\n\nGladsaxe Kommune',
    })
    expect(noticeText('moved', ['2026-07-01T08:00:00Z'], 'en', 'X').text).toContain(
      'Wednesday 1 July at 10:00',
    )
    const danish = NOTICE_KINDS.map((kind) => noticeText(kind, ['2026-12-01T08:00:00Z'], 'da', '').text)
    expect(lix(danish.join(' '))).toBeLessThanOrEqual(35)
  })

  it('name several times in one message, in the language’s own list', () => {
    const two = ['2026-12-01T08:00:00Z', '2026-12-02T09:30:00Z']
    expect(noticeText('booked', two, 'da', 'Gladsaxe Kommune')).toEqual({
      subject: 'Dine aftaler',
      text: 'Hej. Du har aftaler tirsdag 1. december kl. 09.00 og onsdag 2. december kl. 10.30. Du kan ikke svare på denne besked.\n\nGladsaxe Kommune',
    })
    const three = [...two, '2026-12-03T09:30:00Z']
    expect(noticeText('cancelled', three, 'en', 'X').text).toContain(
      'Your appointments on Tuesday 1 December at 09:00, Wednesday 2 December at 10:30 and Thursday 3 December at 10:30 are cancelled.',
    )
    const danish = NOTICE_KINDS.map((kind) => noticeText(kind, two, 'da', '').text)
    expect(lix(danish.join(' '))).toBeLessThanOrEqual(35)
  })
})

describe('the way', () => {
  const facts: Facts = {
    phone: '20 30 40 50',
    email: 'kim@example.dk',
    cpr: '010190-1234',
    digitalPost: 'yes',
  }
  const said = (more: Facts, rest = {}) =>
    reachOf({ facts: { ...facts, ...more }, quiet: false, identityConfirmed: true, ...rest })

  it('is the one that was called safe, and never another one that happens to be known', () => {
    expect(said({ safeContact: 'email' })).toEqual({ way: 'email', address: 'kim@example.dk' })
    expect(said({ safeContact: 'sms' })).toEqual({ way: 'sms', address: '20 30 40 50' })
    expect(said({ safeContact: 'digitalPost' })).toEqual({ way: 'digitalPost', address: '010190-1234' })
    expect(said({ safeContact: 'phone' })).toBe('callOnly')
    expect(said({ safeContact: 'none' })).toBe('notSafe')
    expect(said({ safeContact: null })).toBe('notSaid')
    expect(said({})).toBe('notSaid')
    expect(said({ safeContact: 'email', email: null })).toBe('noAddress')
    expect(said({ safeContact: 'digitalPost', digitalPost: 'optedOut' })).toBe('noAddress')
  })

  it('is none before somebody has seen who the person is, in Digital Post, nor for who wants none', () => {
    expect(said({ safeContact: 'digitalPost' }, { identityConfirmed: false })).toBe('notConfirmed')
    expect(said({ safeContact: 'email' }, { identityConfirmed: false })).toMatchObject({ way: 'email' })
    expect(said({ safeContact: 'email' }, { quiet: true })).toBe('quiet')
  })
})

describe('the hour', () => {
  const at = (
    kind: 'reminder' | 'booked',
    day: string,
    clock: string,
    now: number,
    bookedOn = '2026-01-01',
  ) => whenToTell({ kind, startsAt: copenhagen(day, clock), bookedOn }, now, HOURS)

  it('of a reminder is the set one on the day before, also over a change of the clock', () => {
    for (const day of ['2026-12-01', '2027-03-28', '2027-03-29', '2026-10-25', '2026-10-26', '2027-01-01']) {
      const eve = copenhagen(addDays(day, -1), '10:00')
      expect([day, at('reminder', day, '09:00', eve - 1)]).toEqual([day, eve])
      expect([day, at('reminder', day, '09:00', eve)]).toEqual([day, 'now'])
      expect(dayOf(new Date(eve).toISOString())).toBe(addDays(day, -1))
    }
  })

  it('of what is booked on the eve is never: it has just been told', () => {
    const now = copenhagen('2026-11-30', '09:00')
    expect(at('reminder', '2026-12-01', '09:00', now, '2026-11-30')).toBe('justTold')
    expect(at('reminder', '2026-12-01', '09:00', now, '2026-11-29')).toBeTypeOf('number')
  })

  it('wakes nobody at night, unless the time is only hours away', () => {
    const night = copenhagen('2026-11-30', '23:30')
    expect(at('booked', '2026-12-03', '09:00', night)).toBe(copenhagen('2026-12-01', '08:00'))
    expect(at('booked', '2026-12-01', '09:00', night)).toBe('now')
    expect(at('booked', '2026-12-01', '12:00', night)).toBe(copenhagen('2026-12-01', '08:00'))
    expect(at('booked', '2026-12-03', '09:00', copenhagen('2026-12-01', '06:00'))).toBe(
      copenhagen('2026-12-01', '08:00'),
    )
    expect(at('booked', '2026-12-03', '09:00', copenhagen('2026-12-01', '19:59'))).toBe('now')
    expect(at('booked', '2026-12-03', '09:00', copenhagen('2026-12-01', '20:00'))).toBe(
      copenhagen('2026-12-02', '08:00'),
    )
  })

  it('is never once the time has begun', () => {
    expect(at('booked', '2026-12-01', '09:00', copenhagen('2026-12-01', '09:00'))).toBe('past')
    expect(at('reminder', '2026-12-01', '09:00', copenhagen('2026-12-02', '09:00'))).toBe('past')
  })

  it('of the next try comes later each time, and the tries end', () => {
    const pauses = Array.from({ length: MOST_TRIES }, (_, tried) => pauseAfter(tried + 1))
    expect(pauses.at(-1)).toBeNull()
    const kept = pauses.filter((one) => one !== null)
    expect(kept).toEqual(kept.toSorted((a, b) => a - b))
    expect(kept.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(8 * 3_600_000)
  })
})
