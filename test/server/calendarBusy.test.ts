/** Busy times out of a calendar's text, and how the text is fetched. */
import type { lookup } from 'node:dns'
import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { busyTimes } from '../../server/ownCalendar/calendarBusy.ts'
import {
  allowedAddress,
  CalendarRefused,
  fetchCalendar,
  isPublic,
  MOST_BYTES,
  type Network,
} from '../../server/ownCalendar/calendarFetch.ts'
import { CERTIFICATE, openCalendarServer } from '../support/calendarServer.ts'

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'UID:one',
  'SUMMARY:Hemmeligt møde',
  ...lines,
  'END:VEVENT',
]
const OCTOBER = { from: Date.UTC(2026, 9, 1), until: Date.UTC(2026, 10, 30) }
const times = (text: string, window = OCTOBER): string[] =>
  busyTimes(text, window).map(
    ({ startsAt, endsAt }) => `${new Date(startsAt).toISOString()}/${new Date(endsAt).toISOString()}`,
  )
/** Copenhagen, written as UTC: summer time until 25 October 2026. */
const HOURS = ['2026-10-05T07:00:00.000Z/2026-10-05T08:00:00.000Z']

describe('what is busy', () => {
  it.each([
    [
      'in the zone by its name',
      event('DTSTART;TZID=Europe/Copenhagen:20261005T090000', 'DTEND;TZID=Europe/Copenhagen:20261005T100000'),
    ],
    [
      'by an office program’s name',
      event(
        'DTSTART;TZID=Romance Standard Time:20261005T090000',
        'DTEND;TZID=Romance Standard Time:20261005T100000',
      ),
    ],
    ['in UTC', event('DTSTART:20261005T070000Z', 'DTEND:20261005T080000Z')],
    ['without a zone: the clock on the wall', event('DTSTART:20261005T090000', 'DTEND:20261005T100000')],
    ['with a length instead of an end', event('DTSTART:20261005T070000Z', 'DURATION:PT1H')],
    [
      'in a zone of another country',
      event('DTSTART;TZID=America/New_York:20261005T030000', 'DTEND;TZID=America/New_York:20261005T040000'),
    ],
    [
      'in a zone that nobody knows',
      event('DTSTART;TZID=Rummet:20261005T090000', 'DTEND;TZID=Rummet:20261005T100000'),
    ],
    [
      'as free and busy',
      [
        'BEGIN:VFREEBUSY',
        'FREEBUSY;FBTYPE=BUSY:20261005T070000Z/20261005T080000Z',
        'FREEBUSY;FBTYPE=FREE:20261006T070000Z/PT1H',
        'END:VFREEBUSY',
      ],
    ],
    [
      'twice, one on the other',
      [
        ...event('DTSTART:20261005T070000Z', 'DTEND:20261005T074500Z'),
        ...event('DTSTART:20261005T073000Z', 'DTEND:20261005T080000Z').map((line) =>
          line.replace('UID:one', 'UID:two'),
        ),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(times(calendar(...lines))).toEqual(HOURS)
  })

  it('a zone that the calendar describes itself', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Vores zone',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const one = event('DTSTART;TZID=Vores zone:20261005T090000', 'DTEND;TZID=Vores zone:20261005T100000')
    expect(times(calendar(...zone, ...one))).toEqual(HOURS)
  })

  it('a whole day is a day in Copenhagen, also the one of twenty-five hours', () => {
    expect(times(calendar(...event('DTSTART;VALUE=DATE:20261025')))).toEqual([
      '2026-10-24T22:00:00.000Z/2026-10-25T23:00:00.000Z',
    ])
  })

  it.each([
    ['what is marked free', ['TRANSP:TRANSPARENT']],
    ['what is cancelled', ['STATUS:CANCELLED']],
    ['what an office program calls free', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
  ])('%s is not busy', (_, more) => {
    expect(times(calendar(...event('DTSTART:20261005T070000Z', 'DTEND:20261005T080000Z', ...more)))).toEqual(
      [],
    )
  })

  it('what repeats keeps its hour over the end of summer time, without what was left out or moved', () => {
    const weekly = event(
      'DTSTART;TZID=Europe/Copenhagen:20261012T090000',
      'DTEND;TZID=Europe/Copenhagen:20261012T100000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Copenhagen:20261019T090000',
    )
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20261102T090000',
      'DTSTART;TZID=Europe/Copenhagen:20261103T140000',
      'DTEND;TZID=Europe/Copenhagen:20261103T150000',
    )
    expect(times(calendar(...weekly, ...moved))).toEqual([
      '2026-10-12T07:00:00.000Z/2026-10-12T08:00:00.000Z',
      '2026-10-26T08:00:00.000Z/2026-10-26T09:00:00.000Z',
      '2026-11-03T13:00:00.000Z/2026-11-03T14:00:00.000Z',
    ])
  })

  it('one that began years ago is followed to now, and what comes every second is soon given up', () => {
    const daily = event('DTSTART:20100101T080000Z', 'DTEND:20100101T083000Z', 'RRULE:FREQ=DAILY')
    expect(times(calendar(...daily))).toHaveLength(60)
    const begun = performance.now()
    const seconds = event('DTSTART:20100101T080000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')
    expect(() => times(calendar(...seconds))).toThrow('too many')
    expect(performance.now() - begun).toBeLessThan(3_000)
  })

  it('many that repeat share one budget, and what lies beyond it never counts as free', () => {
    const daily = (uid: number) =>
      event('DTSTART:20100101T080000Z', 'DTEND:20100101T083000Z', 'RRULE:FREQ=DAILY').map((line) =>
        line.replace('UID:one', `UID:${uid}`),
      )
    const many = (count: number) => calendar(...Array.from({ length: count }, (_, uid) => daily(uid)).flat())
    expect(times(many(5))).toHaveLength(60)
    const begun = performance.now()
    expect(() => times(many(40))).toThrow('too many')
    expect(performance.now() - begun).toBeLessThan(3_000)
  })

  it('an old occurrence that was moved to today counts', () => {
    const weekly = event('DTSTART:20260105T080000Z', 'DTEND:20260105T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=4')
    const moved = event(
      'RECURRENCE-ID:20260112T080000Z',
      'DTSTART:20261005T070000Z',
      'DTEND:20261005T080000Z',
    )
    expect(times(calendar(...weekly, ...moved))).toEqual(HOURS)
  })

  it.each([
    '',
    'Hej',
    '<html></html>',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
    'BEGIN:VCARD\r\nEND:VCARD\r\n',
  ])('what is no calendar is refused: %j', (text) => {
    expect(() => busyTimes(text, OCTOBER)).toThrow()
  })

  it('holds nothing but times', () => {
    const [one] = busyTimes(calendar(...event('DTSTART:20261005T070000Z', 'DURATION:PT1H')), OCTOBER)
    expect(Object.keys(one ?? {}).toSorted()).toEqual(['endsAt', 'startsAt'])
  })
})

describe('which addresses are public', () => {
  it.each(['1.1.1.1', '52.97.0.1', '2606:4700:4700::1111', '2a00:1450::1'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true)
  })
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'kalender.test',
    '',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false)
  })

  const HOSTS = ['kalender.test']
  it.each([
    'http://kalender.test/x.ics',
    'https://anden.test/x.ics',
    'https://kalender.test:8443/x.ics',
    'https://bruger:kode@kalender.test/x.ics',
    'https://127.0.0.1/x.ics',
    'https://[::1]/x.ics',
    'https://kalender.test.anden.dk/x.ics',
    'file:///etc/passwd',
    'ikke en adresse',
  ])('%s may not be read', (address) => {
    expect(() => allowedAddress(address, HOSTS)).toThrow(CalendarRefused)
  })
  it('webcal is https', () => {
    expect(allowedAddress('webcal://kalender.test/x.ics', HOSTS).href).toBe('https://kalender.test/x.ics')
  })
})

describe('fetching', () => {
  let answer: RequestListener
  let server: Awaited<ReturnType<typeof openCalendarServer>>
  let network: Network
  beforeAll(async () => {
    server = await openCalendarServer((asked, said) => answer(asked, said))
    const here = ((_: string, __: object, done: (error: null, found: object[]) => void) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof lookup
    network = { lookup: here, isPublic: () => true, port: server.port, ca: CERTIFICATE, patience: 2_000 }
  })
  afterAll(() => server.close())
  const HOSTS = ['kalender.test', 'anden.test']
  const get = (of: Network = network, path = 'https://kalender.test/min.ics') =>
    fetchCalendar(path, HOSTS, of)
  const why = (of: Promise<unknown>) =>
    of.then(
      () => 'read',
      (error: unknown) => (error instanceof CalendarRefused ? error.why : error),
    )

  it('reads what is there, also where it leads on to another host that may be read', async () => {
    answer = (asked, said) => {
      if (asked.url === '/min.ics') said.writeHead(302, { location: 'https://anden.test/igen.ics' }).end()
      else said.end(calendar())
    }
    expect(await get()).toBe(calendar())
  })

  it.each([
    'http://kalender.test/x',
    'https://tredje.test/x',
    'https://127.0.0.1/x',
    'https://kalender.test:1/x',
  ])('leads not on to %s', async (location) => {
    answer = (_, said) => said.writeHead(302, { location }).end()
    expect(await why(get())).toBe('refused')
  })

  it('goes not round and round', async () => {
    answer = (_, said) => said.writeHead(302, { location: 'https://kalender.test/min.ics' }).end()
    expect(await why(get())).toBe('refused')
  })

  it('never connects to a private address, whatever the name says', async () => {
    let asked = false
    answer = (_, said) => {
      asked = true
      said.end(calendar())
    }
    const { isPublic: _, ...guarded } = network
    expect(await why(get(guarded))).toBe('refused')
    expect(asked).toBe(false)
  })

  it('takes no more than a megabyte, waits no longer than it says, and trusts no other certificate', async () => {
    answer = (_, said) => said.end('x'.repeat(MOST_BYTES + 1))
    expect(await why(get())).toBe('tooLarge')
    answer = () => undefined
    expect(await why(get({ ...network, patience: 300 }))).toBe('unreachable')
    answer = (_, said) => said.end(calendar())
    const { ca: __, ...untrusted } = network
    expect(await why(get(untrusted))).toBe('unreachable')
    answer = (_, said) => said.writeHead(404).end()
    expect(await why(get())).toBe('unreachable')
  })
})
