/** A conversation outlives the server at every point, and whatever people do in whatever order never breaks it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FACTS, type FactId, type Facts, MUNICIPALITIES } from '../../machines/facts.ts'
import { openApp, type Running } from '../support/app.ts'
import { begin, type Shown, type Talk } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

/** Codes and what is said about them differ between those who asked for one and those who did not. */
const withoutCodes = ({ messages, receipt: _receipt, ...rest }: Shown) => ({
  ...rest,
  messages: messages.filter(({ text }) => !text.includes('kode')).map(({ text, from }) => [from, text]),
})

describe('a restart at every point', () => {
  test.each(PEOPLE.slice(0, 10))('$who goes on where they were', async ({ municipality, facts }) => {
    const talk = await begin(app, municipality)
    for (let goes = true; goes; ) {
      const before = talk.view
      await app.restart()
      expect(await talk.look()).toEqual(before)
      goes = talk.view.question !== null
      const { question } = talk.view
      await talk.talk(facts, (view) => view.question?.fact === question?.fact)
    }
    const done = await talk.send({ type: 'submit' })
    await app.restart()
    expect(await talk.look()).toEqual(done)
    expect((await talk.send({ type: 'submit' })).receipt).toEqual(done.receipt)
  })
})

describe('many requests at once after a restart', () => {
  test('go on with one state: each answer is kept, none is refused', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk(PEOPLE[4]?.facts as Facts)
    for (let round = 0; round < 5; round += 1) {
      await app.restart()
      const all = await Promise.all([
        talk.try({ type: 'answer', fact: 'alias', value: `Robin ${round}` }),
        talk.call('GET', '/api/intake'),
        talk.try({ type: 'answer', fact: 'pregnant', value: 'no' }),
        talk.call('GET', '/api/intake'),
        talk.try({ type: 'answer', fact: 'message', value: `Hej ${round}` }),
      ])
      expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      expect((await talk.look()).facts).toMatchObject({ alias: `Robin ${round}`, message: `Hej ${round}` })
    }
  })
})

describe('saved for later at every point', () => {
  test.each(PEOPLE.slice(0, 10))('$who comes back to the same question', async ({ municipality, facts }) => {
    const talk = await begin(app, municipality)
    const codes = new Set<string>()
    for (let goes = true; goes; ) {
      const before = withoutCodes(talk.view)
      const saved = await talk.send({ type: 'code' })
      const code = saved.receipt?.code ?? ''
      codes.add(code)
      // Longer than a session and a hold last.
      app.clock += 20 * 60_000
      await app.restart()
      await talk.comeBack(code)
      expect(talk.view.receipt).toBeNull()
      const [kept, slots] = [withoutCodes(talk.view), before.question?.kind === 'slot']
      // The times on offer are those of the later moment.
      expect(slots ? { ...kept, question: null } : kept).toEqual(
        slots ? { ...before, question: null } : before,
      )
      goes = talk.view.question !== null
      const { question } = talk.view
      await talk.talk(facts, (view) => view.question?.fact === question?.fact)
    }
    expect(codes.size).toBe(1)
    const { receipt, outcome } = await talk.send({ type: 'submit' })
    expect(codes).toContain(receipt?.code)
    expect((await talk.comeBack(receipt?.code ?? '')).outcome).toEqual(outcome)
  })
})

/** A generator of its own, so that a walk that fails can be walked again. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

type Roll = ReturnType<typeof dice>
const pick = <T>(roll: Roll, from: readonly T[]): T => from[roll(from.length)] as T

function anyValue(roll: Roll, fact: FactId, options: readonly string[]): unknown {
  const shape = FACTS[fact]
  if (roll(9) === 0 && fact !== 'asker' && fact !== 'wish') return null
  if (shape.kind === 'number') return shape.min + roll(30)
  if (shape.kind === 'text')
    return (
      { name: 'Bo Bang', phone: '20304050', email: 'bo@bang.example', cpr: '010190-1234' }[fact as 'name'] ??
      'Tak'
    )
  const codes = options.length > 0 ? options : 'codes' in shape ? shape.codes : ['none']
  return shape.kind === 'several' ? [pick(roll, codes)] : pick(roll, codes)
}

const SAID = [
  'ja',
  'nej',
  'ved ikke',
  '17',
  'hash og coke',
  'tilbage',
  'hvorfor?',
  'blah blah',
  'jeg har taget en overdosis',
  'jeg vil tale med et menneske',
]

/** What somebody might do next; some of it is refused, none of it may break anything. */
async function doSomething(roll: Roll, talk: Talk): Promise<void> {
  const { question, facts, phase } = talk.view
  const allowed = [200, 403, 409, 422]
  const known = Object.keys(facts) as FactId[]
  const options = question?.options.map(({ value }) => value) ?? []
  const what = roll(20)
  const event =
    question && what < 11
      ? { type: 'answer', fact: question.fact, value: anyValue(roll, question.fact, options) }
      : what < 14 && known.length > 0
        ? { type: 'answer', fact: pick(roll, ['asker', 'wish', 'age', 'anonymous', ...known] as FactId[]) }
        : what === 14
          ? { type: 'say', text: pick(roll, SAID) }
          : what === 15
            ? { type: 'edit', fact: known.length > 0 ? pick(roll, known) : 'age' }
            : what === 16
              ? { type: 'filter', afterWork: roll(2) === 0, phone: roll(2) === 0 }
              : what === 17
                ? { type: 'language', language: pick(roll, ['da', 'en']) }
                : what === 18 && phase === 'reviewing'
                  ? { type: pick(roll, ['submit', 'back']) }
                  : what === 19 && phase === 'handedOver'
                    ? { type: pick(roll, ['reveal', 'message']), text: 'Hej' }
                    : {
                        type: pick(roll, ['back', 'why', 'person', 'code', 'enough', 'safe', 'ask']),
                        text: 'Hvad koster det?',
                      }
  const full =
    event.type === 'answer' && !('value' in event)
      ? { ...event, value: anyValue(roll, event.fact as FactId, []) }
      : event
  const { status, body } = await talk.try(full)
  if (!allowed.includes(status))
    throw new Error(
      `${JSON.stringify(full)} was answered ${status}: ${JSON.stringify(body)} ${app.logged.at(-1)}`,
    )
}

describe('in whatever order', () => {
  test.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'walk %i: nothing breaks, and the log tells the same',
    async (seed) => {
      const roll = dice(seed)
      const talk = await begin(app, MUNICIPALITIES[seed % MUNICIPALITIES.length] ?? 'gladsaxe')
      for (let step = 0; step < 45; step += 1) {
        await doSomething(roll, talk)
        if (step % 9 !== 8) continue
        const before = await talk.look()
        await app.restart()
        expect(await talk.look()).toEqual(before)
      }
      if (talk.view.phase === 'handedOver') return
      await talk.send({ type: 'safe' })
      await talk.talk({ wish: 'treatment' } as Facts)
      const done = await talk.send({ type: 'submit' })
      expect(done.receipt?.code).toMatch(/^\w{4}-/)
      const returned = await talk.comeBack(done.receipt?.code ?? '')
      expect(returned).toMatchObject({ phase: 'handedOver', case: done.case, outcome: done.outcome })
    },
  )
})
