/** Scripts that empty a calendar slowly: too few for a rush, always moving, and they never send anything. */
import { afterEach, describe, expect, test } from 'vitest'
import type { NewSlot } from '../../db/publish.ts'
import type { Facts } from '../../machines/facts.ts'
import { IdleHolds } from '../../server/conversation/idleHolds.ts'
import { newId } from '../../server/keys/keys.ts'
import { MINUTE, openApp, type Running } from '../support/app.ts'
import { begin, type Shown, type Talk } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const HOUR = 60 * MINUTE
const FIRST = Date.parse('2026-11-24T08:00:00Z')
const ANONYMOUS = PEOPLE[4]?.facts as Facts
/** A script lets go of a conversation that cannot hold any longer, and begins another. */
const WORN_OUT = 29 * MINUTE

const open: Running[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

async function anOffice(times: number, options: Parameters<typeof openApp>[0] = {}): Promise<Running> {
  const app = await openApp({ seed: false, rushFrom: 60, ...options })
  open.push(app)
  const rows = Array.from(
    { length: times },
    (_, index): NewSlot => ({
      municipality: 'gladsaxe',
      unit: 'rusmiddelcenter',
      placeKey: 'rusmiddelcenter',
      id: newId(),
      kind: 'anonymousTalk',
      audience: 'anonymous',
      staffId: newId(),
      startsAt: FIRST + index * HOUR,
      endsAt: FIRST + index * HOUR + 45 * MINUTE,
      talkForm: 'either',
    }),
  )
  await app.storage.exclusive('gladsaxe', (tx) => app.storage.slots.publish(tx, rows))
  return app
}

const upToTimes = (view: Shown) => view.question?.fact !== 'talkSlot'

interface Script {
  readonly talk: Talk
  readonly since: number
}

/** One minute of the attack: who holds goes on, who is worn out is replaced, and every time on offer is taken. */
async function aMinute(app: Running, scripts: Script[], most: number): Promise<void> {
  app.clock += MINUTE
  for (const [index, { talk, since }] of [...scripts.entries()].reverse()) {
    if (app.clock - since > WORN_OUT) scripts.splice(index, 1)
    else await talk.send({ type: 'person' })
  }
  while (scripts.length < most) {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(ANONYMOUS, upToTimes)
    const [first] = talk.view.question?.options ?? []
    if (!first || first.value === 'none') return
    await talk.answer('talkSlot', first.value)
    scripts.push({ talk, since: app.clock })
  }
}

/** Somebody who means it, and thinks for a minute before sending. @returns whether they have a time */
async function somebody(app: Running): Promise<boolean> {
  const talk = await begin(app, 'gladsaxe')
  await talk.talk(ANONYMOUS, upToTimes)
  const [first] = talk.view.question?.options ?? []
  if (!first || first.value === 'none') return false
  await talk.answer('talkSlot', first.value)
  app.clock += MINUTE
  await talk.handOver(ANONYMOUS)
  return talk.view.case?.appointments.length === 1
}

describe.each(ENGINES)('on %s', (engine) => {
  test('one script for each time, for two hours: after the first twenty minutes everybody who comes has a time', async () => {
    const app = await anOffice(16, { engine })
    const scripts: Script[] = []
    for (let minute = 0; minute < 20; minute += 1) await aMinute(app, scripts, 16)
    const had: boolean[] = []
    for (let minute = 20; minute < 120; minute += 1) {
      await aMinute(app, scripts, 16)
      if (minute % 14 === 0) had.push(await somebody(app))
    }
    expect(app.deps.conversations.starts.rush('gladsaxe')).toBeLessThan(1)
    expect(had).toEqual(had.map(() => true))
    expect(had.length).toBeGreaterThan(6)
  }, 600_000)

  test('where there is one time only it is held by nobody in the end, and is whose who sends', async () => {
    const app = await anOffice(1, { engine })
    const scripts: Script[] = []
    for (let minute = 0; minute < 150; minute += 1) await aMinute(app, scripts, 1)
    await aMinute(app, scripts, 1)
    expect(await somebody(app)).toBe(true)
  }, 600_000)
})

test('people who change their mind cost the next ones nothing', async () => {
  const app = await anOffice(20)
  for (let person = 0; person < 3; person += 1) {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(ANONYMOUS, upToTimes)
    await talk.answer('talkSlot', talk.view.question?.options[0]?.value ?? 'none')
  }
  app.clock += 30 * MINUTE
  for (let person = 0; person < 8; person += 1) expect(await somebody(app)).toBe(true)
})

describe('what counts', () => {
  const sign = () => {
    let clock = 0
    const idle = new IdleHolds(() => clock)
    let count = 0
    return {
      idle,
      pass: (minutes: number) => {
        clock += minutes * MINUTE
      },
      hold: (many: number, sent = 0) => {
        for (let n = 0; n < many; n += 1) {
          count += 1
          idle.held('gladsaxe', `c${count}`)
          if (n < sent) idle.sent('gladsaxe', `c${count}`)
        }
      },
    }
  }

  test('four holds that came to nothing, after ten minutes and for three hours', () => {
    const { idle, pass, hold } = sign()
    hold(4)
    expect(idle.comeToNothing('gladsaxe')).toBe(false)
    pass(11)
    expect(idle.comeToNothing('gladsaxe')).toBe(true)
    expect(idle.comeToNothing('koebenhavn')).toBe(false)
    pass(170)
    expect(idle.comeToNothing('gladsaxe')).toBe(false)
  })

  test('not three, and not where one in five was sent', () => {
    const { idle, pass, hold } = sign()
    hold(3)
    pass(11)
    expect(idle.comeToNothing('gladsaxe')).toBe(false)
    hold(25, 7)
    pass(11)
    expect(idle.comeToNothing('gladsaxe')).toBe(false)
    hold(20)
    pass(11)
    expect(idle.comeToNothing('gladsaxe')).toBe(true)
  })

  test('a conversation that holds anew counts once', () => {
    const { idle, pass } = sign()
    for (let n = 0; n < 20; n += 1) idle.held('gladsaxe', 'one')
    pass(11)
    expect(idle.comeToNothing('gladsaxe')).toBe(false)
  })
})
