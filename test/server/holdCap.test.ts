/** Robots that choose times and send nothing: whoever sends something still finds a time, in time. */
import { afterEach, describe, expect, test } from 'vitest'
import type { NewSlot } from '../../db/publish.ts'
import type { Facts } from '../../machines/facts.ts'
import { audienceOf } from '../../server/case/times.ts'
import { newId } from '../../server/keys/keys.ts'
import { MINUTE, type Options, openApp, type Running } from '../support/app.ts'
import { answerOf, begin, LAST_DAY, type Shown, Talk } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const HOUR = 60 * MINUTE
const FIRST = Date.parse('2026-11-24T08:00:00Z')
const NAMED = PEOPLE[9]?.facts as Facts
const ANONYMOUS = PEOPLE[4]?.facts as Facts

const open: Running[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

async function anOffice(options: Options): Promise<Running> {
  const app = await openApp({ seed: false, ...options })
  open.push(app)
  return app
}

async function publish(app: Running, kind: NewSlot['kind'], count: number, hours = 1): Promise<string[]> {
  const rows = Array.from(
    { length: count },
    (_, index): NewSlot => ({
      municipality: 'gladsaxe',
      unit: 'rusmiddelcenter',
      placeKey: 'rusmiddelcenter',
      id: newId(),
      kind,
      audience: audienceOf(kind),
      staffId: newId(),
      startsAt: FIRST + index * hours * HOUR,
      endsAt: FIRST + index * hours * HOUR + 45 * MINUTE,
      talkForm: 'either',
    }),
  )
  await app.storage.exclusive('gladsaxe', (tx) => app.storage.slots.publish(tx, rows))
  return rows.map(({ id }) => id)
}

const upTo = (fact: string) => (view: Shown) => view.question?.fact !== fact
const held = async (app: Running, ids: readonly string[]): Promise<number> =>
  (await app.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids: [...ids] })).filter(
    ({ heldBy, heldUntil }) => heldBy !== null && Number(heldUntil) > app.clock,
  ).length

/** Begun in whatever rush there is: the price of it is paid. */
async function paid(app: Running): Promise<Talk> {
  const talk = new Talk(app, 'gladsaxe')
  talk.session = (await app.deps.conversations.begin('gladsaxe', 'da', 'program')).session
  await talk.look()
  return talk
}

const rush = (app: Running, beginnings: number): void => {
  for (let more = 0; more < beginnings; more += 1) app.deps.conversations.starts.seen('gladsaxe')
}

async function chooses(app: Running): Promise<Talk> {
  const talk = await paid(app)
  await talk.talk(ANONYMOUS, upTo('talkSlot'))
  await talk.answer('talkSlot', talk.view.question?.options[0]?.value ?? 'none')
  return talk
}

describe.each(ENGINES)('half of the times stay for those who have not chosen yet, on %s', (engine) => {
  test('what lies on a busy hour is none of the times that are shared', async () => {
    const app = await anOffice({ engine, rushFrom: 10 })
    const ids = await publish(app, 'anonymousTalk', 4)
    const slots = await app.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids })
    for (const { staffId, startsAt, endsAt } of slots.slice(0, 2))
      await app.storage.exclusive('gladsaxe', (tx) =>
        app.storage.busy.replace(tx, {
          municipality: 'gladsaxe',
          staffId,
          times: [{ startsAt, endsAt }],
          now: app.clock,
        }),
      )
    rush(app, 10)
    for (let robot = 0; robot < 2; robot += 1) await chooses(app)
    expect(await held(app, ids)).toBe(1)
  })

  test('in a rush the third of four is chosen without being held, and is booked all the same', async () => {
    const app = await anOffice({ engine, rushFrom: 10 })
    const ids = await publish(app, 'anonymousTalk', 4)
    rush(app, 10)
    for (let robot = 0; robot < 3; robot += 1) await chooses(app)
    expect(await held(app, ids)).toBe(2)
    const person = await chooses(app)
    app.clock += 2 * MINUTE
    await person.send({ type: 'person' })
    expect(person.view.facts.talkSlot).toBeDefined()
    await person.handOver(ANONYMOUS)
    expect(person.view.case?.appointments).toHaveLength(1)
    expect(await held(app, ids)).toBe(2)
  })

  test('a hold that has not moved for three minutes gives way; who goes on keeps theirs', async () => {
    const app = await anOffice({ engine })
    const ids = await publish(app, 'anonymousTalk', 4)
    const still = await chooses(app)
    const moving = await chooses(app)
    app.clock += 4 * MINUTE
    await moving.send({ type: 'person' })
    await chooses(app)
    expect(await held(app, ids)).toBe(2)
    const slots = await app.storage.slots.bySlotIds({ municipality: 'gladsaxe', ids })
    const holds = (talk: Talk): boolean =>
      slots.some(({ id, heldBy }) => id === talk.view.facts.talkSlot && heldBy !== null)
    expect([holds(moving), holds(still)]).toEqual([true, false])
    // Nobody took it meanwhile: whoever comes back to it has it.
    await still.handOver(ANONYMOUS)
    expect(still.view.case?.appointments).toHaveLength(1)
  })
})

test('without a rush nobody who chooses goes without a hold', async () => {
  const app = await anOffice({})
  const ids = await publish(app, 'anonymousTalk', 4)
  for (let person = 0; person < 3; person += 1) await chooses(app)
  expect(await held(app, ids)).toBe(3)
})

describe.each(ENGINES)('below the bound of a rush, on %s', (engine) => {
  test('however many choose, after three minutes half of the times is held by nobody, and a person books one', async () => {
    const app = await anOffice({ engine })
    const ids = await publish(app, 'anonymousTalk', 8)
    for (let robot = 0; robot < 8; robot += 1) await chooses(app)
    expect(await held(app, ids)).toBe(8)
    app.clock += 3 * MINUTE + 1
    expect(await held(app, ids)).toBe(4)
    const person = await chooses(app)
    await person.handOver(ANONYMOUS)
    expect(person.view.case?.appointments).toHaveLength(1)
  })

  test('over the half a hold lasts three minutes, unless its person goes on', async () => {
    const app = await anOffice({ engine })
    const ids = await publish(app, 'anonymousTalk', 8)
    for (let robot = 0; robot < 5; robot += 1) await chooses(app)
    const person = await chooses(app)
    expect(await held(app, ids)).toBe(6)
    app.clock += 2 * MINUTE
    await person.send({ type: 'person' })
    app.clock += 1.5 * MINUTE
    expect(await held(app, ids)).toBe(5)
    await person.handOver(ANONYMOUS)
    expect(person.view.case?.appointments).toHaveLength(1)
  })
})

test('a hold that is kept fresh ends after half an hour; the time stays the answer while it is free', async () => {
  const app = await anOffice({})
  const ids = await publish(app, 'anonymousTalk', 8)
  const slow = await chooses(app)
  for (let minutes = 0; minutes < 40; minutes += 2) {
    app.clock += 2 * MINUTE
    await slow.send({ type: 'person' })
  }
  expect(await held(app, ids)).toBe(0)
  await slow.handOver(ANONYMOUS)
  expect(slow.view.case?.appointments).toHaveLength(1)
})

test('a time is held only where it is asked for: what comes before it is answered first', async () => {
  const app = await anOffice({})
  const ids = await publish(app, 'anonymousTalk', 4)
  const robot = await begin(app, 'gladsaxe')
  await robot.answer('asker', 'self')
  await robot.answer('wish', 'advice')
  await robot.try({ type: 'answer', fact: 'talkSlot', value: ids[0] })
  expect(await held(app, ids)).toBe(0)
})

test('one conversation holds one time of a kind, however often it chooses', async () => {
  const app = await anOffice({})
  const ids = await publish(app, 'anonymousTalk', 6)
  const talk = await chooses(app)
  for (const id of ids) await talk.answer('talkSlot', id)
  expect(await held(app, ids)).toBe(1)
})

/** As cheap as a robot is: one answer after the other. */
async function robot(app: Running): Promise<void> {
  const send = async (path: string, body: unknown, session = '') => {
    const response = await app.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(session && { authorization: `Bearer ${session}` }),
      },
      body: JSON.stringify(body),
    })
    return (await response.json()) as { view?: Shown }
  }
  const talk = await paid(app)
  let { question } = talk.view
  while (question) {
    const { fact } = question
    const value = answerOf(question, NAMED)
    const answered = await send('/api/intake/events', { type: 'answer', fact, value }, talk.session)
    question = (answered.view ?? (await talk.look())).question
  }
}

async function robots(app: Running, count: number): Promise<void> {
  const AT_ONCE = 10
  for (let done = 0; done < count; done += AT_ONCE) {
    rush(app, AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => robot(app)))
    // Two thousand an hour.
    app.clock += (AT_ONCE * HOUR) / 2_000
  }
}

test('in a rush, twice as many robots as times, that hold and never send: somebody who means it gets every appointment inside the fourteen days', async () => {
  const app = await anOffice({ rushFrom: 20 })
  await publish(app, 'visitation', 20, 5)
  await publish(app, 'doctor', 10, 7)
  rush(app, 20)
  await robots(app, 20)
  const person = await paid(app)
  await person.talk({ ...NAMED, wantsDoctor: 'yes' }, upTo('visitationSlot'))
  await robots(app, 10)
  await person.talk({ ...NAMED, wantsDoctor: 'yes' })
  await robots(app, 10)
  await person.send({ type: 'submit' })
  const { appointments = [] } = person.view.case ?? {}
  expect(appointments.map(({ kind }) => kind).sort()).toEqual(['doctor', 'secondVisitation', 'visitation'])
  for (const { start } of appointments) expect(start.slice(0, 10) <= LAST_DAY).toBe(true)
}, 600_000)
