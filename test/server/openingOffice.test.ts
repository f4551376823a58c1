/** Opening for people without demonstration data: the first colleague can log in, and times are published or refused by line. */
import { describe, expect, it } from 'vitest'
import { addMember, addTimes } from '../../server/case/openingOffice.ts'
import { passwordFits } from '../../server/staff/access/passwords.ts'
import { ENGINES, withStorage } from '../support/storage.ts'

const HEAD = 'start;minutes;kind;unit;email;form'
const NOW = Date.parse('2026-11-27T10:00:00Z')
const METTE = {
  municipality: 'gladsaxe',
  email: 'mette@gladsaxe.example',
  name: 'Mette',
  role: 'leader',
} as const

describe.each(ENGINES)('opening an office on %s', (engine) => {
  const storage = withStorage(engine)
  const times = (...lines: string[]) => addTimes(storage.now, 'gladsaxe', [HEAD, ...lines].join('\n'), NOW)
  const free = () =>
    storage.now.slots.freeSlots({
      municipality: 'gladsaxe',
      kind: 'visitation',
      audience: 'named',
      from: NOW,
      until: NOW + 60 * 86_400_000,
      limit: 100,
      now: NOW,
    })

  it('makes a colleague once, with a password that fits, and refuses what is no colleague', async () => {
    const password = await addMember(storage.now, METTE, NOW)
    const stored = await storage.now.staff.byEmail({ email: METTE.email })
    expect(stored).toMatchObject({ municipality: 'gladsaxe', role: 'leader', active: true })
    expect(await passwordFits(stored?.passwordHash, password)).toBe(true)
    expect(await passwordFits(stored?.passwordHash, `${password}x`)).toBe(false)
    const [line] = await storage.now.audit.since({ municipality: 'gladsaxe', seq: 0, limit: 9 })
    expect(line).toMatchObject({ staffId: 'system', action: 'colleague.add' })
    expect(JSON.parse(line?.about ?? '')).toEqual({ whom: stored?.id, from: null, to: 'leader' })
    await expect(addMember(storage.now, METTE, NOW)).rejects.toThrow('is there already')
    await expect(addMember(storage.now, { ...METTE, email: 'x@y.dk', role: 'king' }, NOW)).rejects.toThrow(
      '"king"',
    )
    await expect(addMember(storage.now, { ...METTE, email: 'nobody' }, NOW)).rejects.toThrow('e-mail')
  })

  it('publishes times in the wall time of Copenhagen, summer and winter', async () => {
    const count = await times(
      '2026-12-01 09:00;45;visitation;rusmiddelcenter;mette@gladsaxe.example;either',
      '',
      '2027-06-01 09:00;45;relativesTalk;rusmiddelcenter;mette@gladsaxe.example;phone',
    )
    expect(count).toBe(2)
    expect((await free()).map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      '2026-12-01T08:00:00.000Z',
    ])
  })

  it.each([
    ['a colleague of nobody', '2026-12-02 09:00;45;visitation;rusmiddelcenter;who@x.dk;either', 'who@x.dk'],
    [
      'a unit of another place',
      '2026-12-02 09:00;45;visitation;uturn;mette@gladsaxe.example;either',
      'uturn',
    ],
    ['what is past', '2026-11-02 09:00;45;visitation;rusmiddelcenter;mette@gladsaxe.example;either', 'past'],
    ['no date', 'tomorrow;45;visitation;rusmiddelcenter;mette@gladsaxe.example;either', 'tomorrow'],
    ['no length', '2026-12-02 09:00;0;visitation;rusmiddelcenter;mette@gladsaxe.example;either', 'length'],
    [
      'a time on top of another',
      '2026-12-01 09:30;45;visitation;rusmiddelcenter;mette@gladsaxe.example;either',
      'already',
    ],
  ])('%s: the line is named and none of the others is published', async (_, line, word) => {
    const before = await free()
    const good = '2026-12-03 09:00;45;visitation;rusmiddelcenter;mette@gladsaxe.example;either'
    const refused = times(good, line)
    await expect(refused).rejects.toThrow('line 3')
    await expect(refused).rejects.toThrow(word)
    expect(await free()).toEqual(before)
  })
})
