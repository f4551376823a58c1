/** The parts of the desk that need no browser: a list that stands still, finding, and days in words. */
import { describe, expect, it } from 'vitest'
import { FLAGS } from '../../../machines/rule.ts'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import { daysBetween, dueText, leftText } from '../../../web/staff/calendar/days.ts'
import { filtered } from '../../../web/staff/queue/queueFilter.ts'
import { steady } from '../../../web/staff/queue/steadyList.ts'
import { WORDS, type Words } from '../../../web/staff/words.ts'

const rows = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }))
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ')

describe('a list that somebody is in', () => {
  it('keeps its places and renews what stands in them', () => {
    const fresh = [
      { id: 'b', version: 2 },
      { id: 'a', version: 1 },
    ]
    const list = steady(rows('a', 'b'), fresh, true)
    expect(list.rows).toEqual([
      { id: 'a', version: 1 },
      { id: 'b', version: 2 },
    ])
    expect(list.waiting).toBe(true)
  })

  it('lets what is new wait, and what is gone stand', () => {
    const list = steady(rows('a', 'b', 'c'), rows('new', 'a', 'c'), true)
    expect(ids(list.rows)).toBe('a b c')
    expect([...list.gone]).toEqual(['b'])
    expect(list.waiting).toBe(true)
  })

  it('takes what was loaded further down: it moves nothing', () => {
    const list = steady(rows('a', 'b'), rows('a', 'b', 'c', 'd'), true)
    expect(ids(list.rows)).toBe('a b c d')
    expect(list.waiting).toBe(false)
  })

  it('is the fresh one as soon as nobody is in it', () => {
    const list = steady(rows('a', 'b'), rows('new', 'a'), false)
    expect(ids(list.rows)).toBe('new a')
    expect([list.waiting, list.gone.size]).toEqual([false, 0])
  })
})

const one = (changes: Partial<QueueCase>): QueueCase => ({
  id: 'x',
  number: 17,
  municipality: 'gladsaxe',
  route: 'anonymousAdvice',
  identity: 'anonymous',
  flags: [],
  guarantee: { applies: false, from: null, until: null },
  next: { what: 'pickUp', due: '2026-11-24', who: null },
  openedOn: '2026-11-23',
  version: 1,
  owner: null,
  ownerId: null,
  daysLeft: null,
  cameInRush: false,
  callingWord: 'Grøn Havn',
  name: null,
  alias: 'Kim',
  unanswered: false,
  ...changes,
})

describe('finding', () => {
  const all = [
    one({ id: 'a' }),
    one({ id: 'b', number: 18, flags: ['youth'], ownerId: 'me', owner: 'Mette' }),
    one({ id: 'c', number: 19, route: 'relatives', callingWord: 'Blå Fjord', alias: null }),
  ]
  const find = (text: string, w: Words = WORDS.da) => ids(filtered(all, text, w))

  it('by number, calling word, flag, route, owner; every word must fit', () => {
    expect(find('18')).toBe('b')
    expect(find('grøn')).toBe('a b')
    expect(find('under 18')).toBe('b')
    expect(find('PÅRØRENDE')).toBe('c')
    expect(find('mette')).toBe('b')
    expect(find('grøn mette')).toBe('b')
    expect(find('relatives', WORDS.en)).toBe('c')
    expect(find('relatives')).toBe('')
  })
})

describe('days', () => {
  it('counts over the clock change', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  it('says when in words', () => {
    expect(dueText('2026-11-23', '2026-11-23', 'da', WORDS.da)).toBe('i dag')
    expect(dueText('2026-11-24', '2026-11-23', 'en', WORDS.en)).toBe('tomorrow')
    expect(dueText('2026-11-20', '2026-11-23', 'da', WORDS.da)).toBe('fre. 20. nov., overskredet')
    expect([14, 1, 0, -1, -3].map((left) => leftText(left, WORDS.da))).toEqual([
      '14 dage tilbage',
      '1 dag tilbage',
      'Sidste dag i dag',
      '1 dag over fristen',
      '3 dage over fristen',
    ])
  })

  it('every flag has its words in both languages', () => {
    for (const flag of FLAGS) for (const w of Object.values(WORDS)) expect(w.flags[flag]).toMatch(/\S/)
  })
})
