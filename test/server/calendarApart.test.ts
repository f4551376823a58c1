import { expect, test } from 'vitest'
import { busyTimesApart } from '../../server/ownCalendar/calendarApart.ts'

const from = Date.UTC(2026, 10, 23)
const window = { from, until: from + 30 * 86_400_000 }
const calendar = (...event: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

test('a calendar is read as before', async () => {
  const found = await busyTimesApart(calendar('DTSTART:20261124T080000Z', 'DTEND:20261124T090000Z'), window)
  expect(found).toEqual([{ startsAt: Date.UTC(2026, 10, 24, 8), endsAt: Date.UTC(2026, 10, 24, 9) }])
})

test('what is no calendar is refused', async () => {
  await expect(busyTimesApart('nothing', window)).rejects.toThrow()
})

test('a rule that never comes to an end costs its thread and nobody else', async () => {
  let turns = 0
  const living = setInterval(() => {
    turns += 1
  }, 20)
  const endless = calendar(
    'DTSTART:20261124T080000Z',
    'DTEND:20261124T090000Z',
    'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  )
  await expect(busyTimesApart(endless, window, 2_000)).rejects.toThrow('does not come to an end')
  clearInterval(living)
  expect(turns).toBeGreaterThan(10)
})
